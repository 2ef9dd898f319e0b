//! A second service on the same storage, which a test may kill without disturbing the others.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use podman::PodmanClient;

pub(crate) struct Service {
    socket: PathBuf,
    /// What it is to find in its environment.
    environment: &'static str,
    process: Child,
}

impl Service {
    /// Starts one and waits for it.
    pub(crate) async fn start() -> Self {
        Self::with("").await
    }

    /// Starts one that has no timers for health checks, as where no systemd runs.
    pub(crate) async fn without_timers() -> Self {
        Self::with("env DISABLE_HC_SYSTEMD=true ").await
    }

    async fn with(environment: &'static str) -> Self {
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
        let socket = PathBuf::from(shared).join(format!("{}.sock", super::name("s")));
        let service = Self { process: spawn(&socket, environment), environment, socket };
        service.wait().await;
        service
    }

    pub(crate) async fn client(&self) -> PodmanClient {
        PodmanClient::with_uri(&format!("unix://{}", self.socket.display())).await.expect("the second service answers")
    }

    /// Ends it as a crash would.
    pub(crate) fn kill(&mut self) {
        self.process.kill().expect("it runs");
        self.process.wait().expect("it ends");
    }

    /// Starts it again, on the same socket.
    pub(crate) async fn revive(&mut self) {
        let _ = std::fs::remove_file(&self.socket);
        self.process = spawn(&self.socket, self.environment);
        self.wait().await;
    }

    async fn wait(&self) {
        for _ in 0..200 {
            if std::os::unix::net::UnixStream::connect(&self.socket).is_ok() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the second service did not come up at {}", self.socket.display());
    }
}

fn spawn(socket: &std::path::Path, environment: &str) -> Child {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    // a line for a shell, since it may be several words; the last is podman itself
    let (before, program) = podman.rsplit_once(' ').unwrap_or(("", &podman));
    let line = format!("exec {before} {environment}{program} system service --time=0 'unix://{}'", socket.display());
    Command::new("sh").args(["-c", &line]).stdin(Stdio::null()).spawn().expect("podman starts")
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_file(&self.socket);
    }
}
