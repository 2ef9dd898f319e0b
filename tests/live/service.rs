//! A second service on the same storage, which a test may kill without disturbing the others.

use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use podman::PodmanClient;

/// What stands before podman's name on its command line, and behind it.
type Around = [&'static str; 2];

pub(crate) struct Service {
    uri: String,
    around: Around,
    process: Child,
}

impl Service {
    /// Starts one on a socket of its own and waits for it.
    pub(crate) async fn start() -> Self {
        Self::with(["", ""]).await
    }

    /// Starts one that has no timers for health checks, as where no systemd runs.
    pub(crate) async fn without_timers() -> Self {
        Self::with(["env DISABLE_HC_SYSTEMD=true", ""]).await
    }

    /// Starts one that keeps its events in a file, not in the journal.
    pub(crate) async fn without_journal() -> Self {
        Self::with(["", "--events-backend=file"]).await
    }

    async fn with(around: Around) -> Self {
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
        let socket = PathBuf::from(shared).join(format!("{}.sock", super::name("s")));
        Self::start_at(format!("unix://{}", socket.display()), around).await
    }

    /// Starts one on a port of this network and waits for it.
    pub(crate) async fn start_on_a_port() -> Self {
        let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address");
        Self::start_at(format!("tcp://{free}"), ["", ""]).await
    }

    async fn start_at(uri: String, around: Around) -> Self {
        let service = Self { process: spawn(&uri, around), around, uri };
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
        self.process = spawn(&self.uri, self.around);
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

fn spawn(uri: &str, [environment, options]: Around) -> Child {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    // a line for a shell, since it may be several words; the last is podman itself
    let (before, program) = podman.rsplit_once(' ').unwrap_or(("", &podman));
    let line = format!("exec {before} {environment} {program} {options} system service --time=0 '{uri}'");
    Command::new("sh").args(["-c", &line]).stdin(Stdio::null()).spawn().expect("podman starts")
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        self.remove_socket();
    }
}
