//! Podman through ssh: Debian's own server, on loopback.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use podman::{
    AttachOptions, ClientBuilder, ConnectError, ConnectReason, CreateOptions, Error, LogOptions, PodmanClient,
};
use tokio::io::AsyncWriteExt as _;

use super::{IMAGE, gone, name, sleeper};

/// A server with a key of its own, that lets root in with one other; and the files of a client that knows it.
struct Server {
    directory: PathBuf,
    port: u16,
    process: Child,
}

/// Runs a line where Podman under test runs.
fn inside(line: &str) -> Command {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    let enter = podman.strip_suffix("podman").expect("what calls Podman ends with it").to_owned();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("exec {enter} sh -c \"$0\""), line]).stdin(Stdio::null());
    command
}

/// The socket of the service under test, whose path is the same inside.
fn socket() -> String {
    let host = std::env::var("CONTAINER_HOST").expect("CONTAINER_HOST; run `cargo xtask test`");
    host.strip_prefix("unix://").expect("a socket").to_owned()
}

fn key(file: &Path, passphrase: &str) {
    let mut command = Command::new("ssh-keygen");
    command.args(["-q", "-t", "ed25519", "-N", passphrase, "-f"]).arg(file);
    assert!(command.status().expect("ssh-keygen").success());
}

impl Server {
    fn start() -> Self {
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
        for known in ["known", "other", "none"] {
            let client = format!(
                "Host jumped\n ProxyJump hop\n\
                 Host jumped hop\n HostName 127.0.0.1\n Port {port}\n User root\n IdentityFile {at}/right\n\
                 Host *\n UserKnownHostsFile {at}/{known}\n GlobalKnownHostsFile /dev/null\n IdentityAgent none\n"
            );
            write(&format!("client-{known}"), client);
        }
        let server = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {at}/host\nAuthorizedKeysFile {at}/authorized\nPidFile {at}/pid\n\
             StrictModes no\nUsePAM no\nPasswordAuthentication no\nMaxStartups 100\n"
        );
        write("server", server);
        // where Podman says that its socket is, although the service under test has another
        let link = format!("mkdir -p /run/sshd /run/podman; ln -sfn {} /run/podman/podman.sock", socket());
        let command = format!("{link}; exec /usr/sbin/sshd -D -E {at}/server-log -f {at}/server");
        let process = inside(&command).spawn().expect("starts");
        let server = Self { directory, port, process };
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return server;
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        panic!("no sshd: {}", fs::read_to_string(server.directory.join("server-log")).unwrap_or_default());
    }

    fn uri(&self, path: &str) -> String {
        format!("ssh://root@127.0.0.1:{}{path}", self.port)
    }

    fn builder(&self, path: &str, key: &str, known: &str) -> ClientBuilder {
        let builder = PodmanClient::builder().uri(&self.uri(path)).expect("a URI");
        builder.identity(self.directory.join(key)).ssh_config(self.directory.join(format!("client-{known}")))
    }

    async fn client(&self) -> PodmanClient {
        self.builder("", "right", "known").connect().await.expect("reaches Podman")
    }

    async fn refusal(&self, path: &str, key: &str, known: &str) -> Box<ConnectError> {
        match self.builder(path, key, known).connect().await {
            Err(Error::Connect(error)) => error,
            other => panic!("{other:?}"),
        }
    }

    /// Ends all connections, as a crash would.
    fn cut(&self) {
        // each is two processes, one below the other
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

/// Whether a process has a tunnel's directory in its words.
fn used(directory: &Path) -> bool {
    let needle = format!("{}", directory.display());
    let processes = fs::read_dir("/proc").expect("processes").flatten();
    processes
        .filter_map(|entry| fs::read(entry.path().join("cmdline")).ok())
        .any(|words| String::from_utf8_lossy(&words).contains(&needle))
}

fn vanishes(directory: &Path) {
    let limit = Instant::now() + Duration::from_secs(10);
    while directory.exists() || used(directory) {
        assert!(Instant::now() < limit, "{} is left", directory.display());
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The directory of a client's own tunnel.
fn tunnel(podman: &PodmanClient) -> PathBuf {
    directory_in(&format!("{podman:?}"))
}

fn directory_in(shown: &str) -> PathBuf {
    let from = shown.find("podman-ssh-").unwrap_or_else(|| panic!("{shown}"));
    let name = shown[from..].split('/').next().expect("a name");
    std::env::temp_dir().join(name)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn everything_goes_over_it_and_nothing_is_left() {
    let server = Server::start();
    let podman = server.client().await;
    assert_eq!(podman.endpoint().to_string(), server.uri(""));
    let directory = tunnel(&podman);
    let made = fs::metadata(&directory).expect("a directory");
    assert_eq!((made.mode() & 0o777, used(&directory)), (0o700, true));
    assert_eq!(fs::metadata(directory.join("podman.sock")).expect("a socket").permissions().mode() & 0o077, 0);

    let options = CreateOptions::new(IMAGE).command(["head", "-c", "3000000", "/dev/zero"]).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((output.stdout.len(), output.exit_code), (3_000_000, 0));

    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "cat; exit 3"]).stdin_open(true);
    let container = podman.containers().create(options).await.expect("creates");
    let mut attached = container.attach(&AttachOptions::new()).await.expect("attaches");
    container.start().await.expect("starts");
    attached.stdin().write_all(b"over ssh\n").await.expect("writes");
    attached.stdin().shutdown().await.expect("ends the input");
    let mut seen = Vec::new();
    while let Some(frame) = attached.output().next().await {
        seen.extend_from_slice(&frame.expect("whole").bytes);
    }
    assert_eq!((seen.as_slice(), attached.wait().await.expect("ends")), (b"over ssh\n".as_slice(), Some(3)));
    container.remove_with(&gone()).await.expect("removes");
    drop(container);

    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let output = container.exec(["sh", "-c", "echo out; exit 4"]).await.expect("runs");
    assert_eq!((output.stdout.as_slice(), output.exit_code), (&b"out\n"[..], 4));
    let id = container.id().to_owned();
    drop((container.remove_on_drop(), podman));
    vanishes(&directory);
    let direct = super::podman().await;
    for _ in 0..200 {
        if !direct.containers().exists(&id).await.expect("asks") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{id} is still there");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_way_through_another_host_and_a_named_socket() {
    let server = Server::start();
    let builder = PodmanClient::builder().uri(&format!("ssh://jumped{}", socket())).expect("a URI");
    let podman = builder.ssh_config(server.directory.join("client-known")).connect().await.expect("reaches Podman");
    podman.ping().await.expect("answers");
    let directory = tunnel(&podman);
    drop(podman);
    vanishes(&directory);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_refusal_is_told_apart() {
    let server = Server::start();
    for (path, key, known, reason, why, hint) in [
        ("", "wrong", "known", ConnectReason::Denied, "does not accept the key", "identity"),
        ("", "encrypted", "known", ConnectReason::Denied, "the key is encrypted", "ssh-add "),
        ("", "absent", "known", ConnectReason::Configuration, "there is no key", "another"),
        ("", "right", "other", ConnectReason::HostKey, "another key than known_hosts has", "ssh-keygen -R"),
        ("", "right", "none", ConnectReason::HostKey, "not in known_hosts", "fingerprint"),
        (
            "/run/none.sock",
            "right",
            "known",
            ConnectReason::Absent,
            "there is no socket /run/none.sock",
            "podman.socket",
        ),
    ] {
        let error = server.refusal(path, key, known).await;
        assert_eq!(error.reason, reason, "{error}");
        assert!(error.tried.last().is_some_and(|(_, said)| said.contains(why)), "{why} is not in {error}");
        assert!(error.hint.contains(hint), "{hint} is not in {error}");
    }
    let all = format!("{:?}", server.refusal("", "wrong", "known").await);
    assert!(!all.contains("publickey") && !all.contains("SHA256"), "which keys were tried stays here: {all}");
    let builder = PodmanClient::builder().uri("ssh://root@127.0.0.1:1").expect("a URI");
    let error = builder.ssh_config(server.directory.join("client-known")).connect().await.expect_err("nobody");
    assert!(error.to_string().contains("no ssh server listens there"), "{error}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_cut_tunnel_is_an_error_at_once() {
    let server = Server::start();
    let podman = server.client().await;
    let directory = tunnel(&podman);
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo first; sleep 60"]);
    let container = podman.containers().run(options).detach().await.expect("starts");
    let mut logs = container.logs(&LogOptions::new().follow(true)).await.expect("a stream");
    let first = logs.next().await.expect("a frame").expect("whole");
    assert_eq!(&first.bytes[..], b"first\n");
    let pending = tokio::spawn({
        let container = container.clone();
        async move { container.wait().await }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.cut();
    let since = Instant::now();
    let broken = logs.next().await.expect("not the end").expect_err("cut");
    let waited = pending.await.expect("no panic").expect_err("cut");
    assert!(since.elapsed() < Duration::from_secs(5), "{:?}", since.elapsed());
    assert!(waited.to_string().contains("the ssh connection ended"), "{waited}");
    for error in [&broken, &waited] {
        assert!(matches!(error, Error::Interrupted(_) | Error::Connect(_)), "{error}");
    }
    let error = podman.ping().await.expect_err("nobody");
    assert!(error.is_connect() && error.to_string().contains("the ssh connection ended"), "{error}");
    drop((logs, container.clone(), podman));
    let direct = super::podman().await;
    direct.containers().get(container.id()).await.expect("is there").remove_with(&gone()).await.expect("removes");
    drop(container);
    vanishes(&directory);
}

/// What the program of the next test does, which is this one, called again.
async fn program(uri: String, directory: PathBuf, how: &str) {
    let builder = PodmanClient::builder().uri(&uri).expect("a URI").identity(directory.join("right"));
    let podman = builder.ssh_config(directory.join("client-known")).connect().await.expect("reaches Podman");
    fs::write(directory.join("ready"), format!("{podman:?}")).expect("written");
    match how {
        "panic" => panic!("as it should"),
        "abort" => std::process::abort(),
        _ => tokio::time::sleep(Duration::from_secs(60)).await,
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_program_that_dies_leaves_nothing() {
    if let Ok(how) = std::env::var("PODMAN_TEST_DIES") {
        let [uri, directory] =
            ["PODMAN_TEST_URI", "PODMAN_TEST_DIRECTORY"].map(|name| std::env::var(name).expect(name));
        return program(uri, directory.into(), &how).await;
    }
    let server = Server::start();
    let ready = server.directory.join("ready");
    for how in ["panic", "abort", "kill"] {
        let mut command = Command::new(std::env::current_exe().expect("a path"));
        command.args(["--exact", "ssh::a_program_that_dies_leaves_nothing", "--ignored"]);
        command.env("PODMAN_TEST_DIES", how).env("PODMAN_TEST_URI", server.uri(""));
        command.env("PODMAN_TEST_DIRECTORY", &server.directory).stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = command.spawn().expect("starts");
        let limit = Instant::now() + Duration::from_secs(20);
        while !ready.exists() {
            assert!(Instant::now() < limit, "{how}: it does not get ready");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        if how == "kill" {
            process.kill().expect("it runs");
        }
        assert!(!process.wait().expect("its end").success(), "{how}");
        let directory = directory_in(&fs::read_to_string(&ready).expect("written"));
        fs::remove_file(&ready).expect("removed");
        vanishes(&directory);
    }
}
