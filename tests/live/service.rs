//! A second service on the same storage, which a test can kill without affecting other tests.

use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use podman::PodmanClient;

use super::hang::until;

/// The arguments before podman's name on its command line, after it, and after `system service`.
type Around = [String; 3];

pub(crate) struct Service {
    uri: String,
    around: Around,
    process: Child,
}

impl Service {
    /// Starts a service on a new socket and waits for it.
    pub(crate) async fn start() -> Self {
        Self::with([""; 3]).await
    }

    /// Starts a service without timers for health checks, as on a host without systemd.
    pub(crate) async fn without_timers() -> Self {
        Self::with(["env DISABLE_HC_SYSTEMD=true", "", ""]).await
    }

    /// Starts a service that stores its events in a file, not in the journal.
    pub(crate) async fn without_journal() -> Self {
        Self::with(["", "--events-backend=file", ""]).await
    }

    async fn with(around: [&str; 3]) -> Self {
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
        let socket = PathBuf::from(shared).join(format!("{}.sock", super::name("s")));
        Self::start_at(format!("unix://{}", socket.display()), around.map(str::to_owned)).await
    }

    /// Starts a service on a TCP port and waits for it.
    pub(crate) async fn start_on_a_port() -> Self {
        Self::start_at(free(), <_>::default()).await
    }

    /// Starts a service on a port with these TLS options, and waits for it.
    pub(crate) async fn start_with_tls(options: String) -> Self {
        Self::start_at(free(), [String::new(), String::new(), options]).await
    }

    async fn start_at(uri: String, around: Around) -> Self {
        let service = Self { process: spawn(&uri, &around), around, uri };
        service.wait().await;
        service
    }

    pub(crate) fn uri(&self) -> &str {
        &self.uri
    }

    pub(crate) async fn client(&self) -> PodmanClient {
        PodmanClient::with_uri(&self.uri).await.expect("the second service answers")
    }

    /// Kills it, like a crash.
    pub(crate) fn kill(&mut self) {
        self.process.kill().expect("it runs");
        self.process.wait().expect("it ends");
    }

    /// Starts it again, on the same socket.
    pub(crate) async fn revive(&mut self) {
        self.remove_socket();
        self.process = spawn(&self.uri, &self.around);
        self.wait().await;
    }

    async fn wait(&self) {
        until("the second service listens", async || match self.uri.split_once("://") {
            Some(("tcp", address)) => TcpStream::connect(address).is_ok(),
            Some((_, path)) => UnixStream::connect(path).is_ok(),
            None => false,
        })
        .await;
    }

    fn remove_socket(&self) {
        if let Some(path) = self.uri.strip_prefix("unix://") {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Returns an unused port.
fn free() -> String {
    format!("tcp://{}", TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address"))
}

fn spawn(uri: &str, around: &Around) -> Child {
    command(uri, around).spawn().expect("podman starts")
}

/// Returns Podman's message if it does not start with these TLS options.
pub(crate) fn refused(options: &str) -> String {
    let output = command(&free(), &[String::new(), String::new(), options.to_owned()]).output().expect("podman starts");
    assert!(!output.status.success(), "it ended, and well: {output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn command(uri: &str, [environment, options, further]: &Around) -> Command {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    // A shell command, because it may have several words; the last one is podman itself.
    let (before, program) = podman.rsplit_once(' ').unwrap_or(("", &podman));
    let line = format!("exec {before} {environment} {program} {options} system service --time=0 {further} '{uri}'");
    let mut command = Command::new("sh");
    command.args(["-c", &line]).stdin(Stdio::null());
    command
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        self.remove_socket();
    }
}
