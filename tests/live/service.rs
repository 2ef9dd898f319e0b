//! A second service on the same storage, which a test may kill without disturbing the others.

use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use podman::PodmanClient;

/// What stands before podman's name on its command line, behind it, and behind `system service`.
type Around = [String; 3];

pub(crate) struct Service {
    uri: String,
    around: Around,
    process: Child,
}

impl Service {
    /// Starts one on a socket of its own and waits for it.
    pub(crate) async fn start() -> Self {
        Self::with([""; 3]).await
    }

    /// Starts one that has no timers for health checks, as where no systemd runs.
    pub(crate) async fn without_timers() -> Self {
        Self::with(["env DISABLE_HC_SYSTEMD=true", "", ""]).await
    }

    /// Starts one that keeps its events in a file, not in the journal.
    pub(crate) async fn without_journal() -> Self {
        Self::with(["", "--events-backend=file", ""]).await
    }

    async fn with(around: [&str; 3]) -> Self {
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
        let socket = PathBuf::from(shared).join(format!("{}.sock", super::name("s")));
        Self::start_at(format!("unix://{}", socket.display()), around.map(str::to_owned)).await
    }

    /// Starts one on a port of this network and waits for it.
    pub(crate) async fn start_on_a_port() -> Self {
        Self::start_at(free(), <_>::default()).await
    }

    /// Starts one on a port, with these options for TLS, and waits for it.
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

    /// Ends it as a crash would.
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
        for _ in 0..200 {
            let answers = match self.uri.split_once("://") {
                Some(("tcp", address)) => TcpStream::connect(address).is_ok(),
                Some((_, path)) => UnixStream::connect(path).is_ok(),
                None => false,
            };
            if answers {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the second service did not come up at {}", self.uri);
    }

    fn remove_socket(&self) {
        if let Some(path) = self.uri.strip_prefix("unix://") {
            let _ = std::fs::remove_file(path);
        }
    }
}

/// A port of this network that nobody listens on.
fn free() -> String {
    format!("tcp://{}", TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address"))
}

fn spawn(uri: &str, around: &Around) -> Child {
    command(uri, around).spawn().expect("podman starts")
}

/// What Podman says that does not start with these options for TLS.
pub(crate) fn refused(options: &str) -> String {
    let output = command(&free(), &[String::new(), String::new(), options.to_owned()]).output().expect("podman starts");
    assert!(!output.status.success(), "it ended, and well: {output:?}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn command(uri: &str, [environment, options, further]: &Around) -> Command {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    // a line for a shell, since it may be several words; the last is podman itself
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
