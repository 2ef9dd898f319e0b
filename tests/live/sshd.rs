//! Debian's ssh server, in the environment of the Podman under test.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use podman::error::ConnectError;
use podman::{ClientBuilder, Error, PodmanClient};

use super::hang::until;
use super::name;

/// A server with a host key that accepts one key for root, and the files of a client.
pub(crate) struct Server {
    pub(crate) directory: PathBuf,
    port: u16,
    process: Child,
}

/// Runs a shell command in the environment of the Podman under test.
fn inside(line: &str) -> Command {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    let enter = podman.strip_suffix("podman").expect("what calls Podman ends with it").to_owned();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("exec {enter} sh -c \"$0\""), line]).stdin(Stdio::null());
    command
}

/// The socket of the service under test, whose path is the same inside.
pub(crate) fn socket() -> String {
    let host = std::env::var("CONTAINER_HOST").expect("CONTAINER_HOST; run `cargo xtask test`");
    host.strip_prefix("unix://").expect("a socket").to_owned()
}

fn key(file: &Path, passphrase: &str) {
    let mut command = Command::new("ssh-keygen");
    command.args(["-q", "-t", "ed25519", "-N", passphrase, "-f"]).arg(file);
    assert!(command.status().expect("ssh-keygen").success());
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::with("").await
    }

    /// Starts it with another line in its configuration.
    pub(crate) async fn with(further: &str) -> Self {
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
        let directory = PathBuf::from(shared).join(name("ssh"));
        fs::create_dir(&directory).expect("a directory");
        let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("its address").port();
        key(&directory.join("host"), "");
        key(&directory.join("right"), "");
        key(&directory.join("wrong"), "");
        key(&directory.join("encrypted"), "correct horse");
        let at = directory.display();
        let public = |name: &str| fs::read_to_string(directory.join(format!("{name}.pub"))).expect("a key");
        let write = |name: &str, text: String| fs::write(directory.join(name), text).expect("written");
        write("authorized", public("right") + &public("encrypted"));
        write("known", format!("[127.0.0.1]:{port} {}", public("host")));
        write("other", format!("[127.0.0.1]:{port} {}", public("wrong")));
        for (known, agent) in [("known", false), ("other", false), ("none", false), ("agent", true)] {
            let agent = if agent { format!("{at}/agent") } else { "none".to_owned() };
            let hosts = known.replace("agent", "known");
            let client = format!(
                "Host jumped\n ProxyJump hop\n\
                 Host jumped hop\n HostName 127.0.0.1\n Port {port}\n User root\n IdentityFile {at}/right\n\
                 Host *\n UserKnownHostsFile {at}/{hosts}\n GlobalKnownHostsFile /dev/null\n IdentityAgent {agent}\n"
            );
            write(&format!("client-{known}"), client);
        }
        let server = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {at}/host\nAuthorizedKeysFile {at}/authorized\nPidFile {at}/pid\n\
             StrictModes no\nUsePAM no\nPasswordAuthentication no\nMaxStartups 100\n{further}\n"
        );
        write("server", server);
        // The socket that Podman reports, although the service under test has another one.
        let link = format!("mkdir -p /run/sshd /run/podman; ln -sfn {} /run/podman/podman.sock", socket());
        let command = format!("{link}; exec /usr/sbin/sshd -D -E {at}/server-log -f {at}/server");
        let process = inside(&command).spawn().expect("starts");
        let mut server = Self { directory, port, process };
        let log = server.directory.join("server-log");
        until("sshd listens", async || {
            let ended = server.process.try_wait().expect("a process");
            assert_eq!(ended, None, "{}", fs::read_to_string(&log).unwrap_or_default());
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        })
        .await;
        server
    }

    pub(crate) fn uri(&self, path: &str) -> String {
        format!("ssh://root@127.0.0.1:{}{path}", self.port)
    }

    pub(crate) fn builder(&self, path: &str, key: &str, known: &str) -> ClientBuilder {
        let builder = PodmanClient::builder().uri(self.uri(path));
        builder.identity(self.directory.join(key)).ssh_config(self.directory.join(format!("client-{known}")))
    }

    pub(crate) async fn client(&self) -> PodmanClient {
        self.builder("", "right", "known").connect().await.expect("reaches Podman")
    }

    pub(crate) async fn refusal(&self, path: &str, key: &str, known: &str) -> Box<ConnectError> {
        match self.builder(path, key, known).connect().await {
            Err(Error::Connect(error)) => error,
            other => panic!("{other:?}"),
        }
    }

    /// Kills all connections, like a crash.
    pub(crate) fn cut(&self) {
        // Each has two processes, parent and child.
        let each = "pkill -KILL -P $session; kill -KILL $session 2> /dev/null || true";
        let line = format!("for session in $(pgrep -P $(cat {}/pid)); do {each}; done", self.directory.display());
        assert!(inside(&line).status().expect("runs").success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let line = format!("kill $(cat {}/pid)", self.directory.display());
        let _ = inside(&line).status();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.directory);
    }
}
