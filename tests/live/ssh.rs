//! Podman over ssh, with Debian's ssh server on loopback.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use podman::containers::LogOptions;
use podman::error::ConnectReason;
use podman::{CreateOptions, Error, PodmanClient};

use super::hang::{HANG, in_time, until, with_enough_time};
use super::sshd::{Server, socket};
use super::{IMAGE, gone, input_ends_and_output_goes_on, is_removed, sleeper};

/// Returns the processes with this in their arguments.
fn processes_of(needle: &str) -> Vec<String> {
    let processes = fs::read_dir("/proc").expect("processes").flatten();
    let has = |words: Vec<u8>| String::from_utf8_lossy(&words).replace('\0', " ").contains(needle);
    let ours = processes.filter(|entry| fs::read(entry.path().join("cmdline")).is_ok_and(has));
    ours.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// Whether a process has a tunnel's directory in its arguments.
fn used(directory: &Path) -> bool {
    !processes_of(&directory.display().to_string()).is_empty()
}

async fn vanishes(directory: &Path) {
    until("the tunnel and its directory go", async || !directory.exists() && !used(directory)).await;
}

/// The directory of a client's own tunnel.
pub(crate) fn tunnel(podman: &PodmanClient) -> PathBuf {
    directory_in(&format!("{podman:?}"))
}

fn directory_in(shown: &str) -> PathBuf {
    let from = shown.find("podman-ssh-").unwrap_or_else(|| panic!("{shown}"));
    let name = shown[from..].split('/').next().expect("a name");
    std::env::temp_dir().join(name)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn everything_works_and_nothing_is_left_behind() {
    let server = Server::start().await;
    let podman = server.client().await;
    assert_eq!(podman.endpoint().expect("connected").to_string(), server.uri(""));
    let directory = tunnel(&podman);
    let made = fs::metadata(&directory).expect("a directory");
    assert_eq!((made.mode() & 0o777, used(&directory)), (0o700, true));
    assert_eq!(fs::metadata(directory.join("podman.sock")).expect("a socket").permissions().mode() & 0o077, 0);

    let options = CreateOptions::new(IMAGE).command(["head", "-c", "3000000", "/dev/zero"]).remove(true);
    let output = podman.containers().run(options).checked().await.expect("runs");
    assert_eq!((output.stdout.len(), output.exit_code), (3_000_000, 0));

    input_ends_and_output_goes_on(&podman, b"over ssh\n").await;

    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let output = container.exec(["sh", "-c", "echo out; exit 4"]).await.expect("runs");
    assert_eq!((output.stdout.as_slice(), output.exit_code), (&b"out\n"[..], 4));
    let id = container.id().to_owned();
    drop((container.remove_on_drop(), podman));
    vanishes(&directory).await;
    is_removed(&super::podman().await, &id).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_jump_host_and_a_named_socket_work() {
    let server = Server::start().await;
    let builder = PodmanClient::builder().uri(format!("ssh://jumped{}", socket()));
    let podman = builder.ssh_config(server.directory.join("client-known")).connect().await.expect("reaches Podman");
    podman.ping().await.expect("answers");
    let directory = tunnel(&podman);
    drop(podman);
    vanishes(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_silent_jump_host_leaves_nothing_behind() {
    let server = Server::start().await;
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = silent.local_addr().expect("its address").port();
    let config = format!("Host far\n ProxyJump 127.0.0.1:{port}\n");
    fs::write(server.directory.join("client-silent"), config).expect("written");
    let jump = format!("-p {port} ");
    with_enough_time("there is a jump", Duration::from_secs(4), async |limit| {
        let builder = PodmanClient::builder().uri("ssh://far/run/p.sock");
        let builder = builder.ssh_config(server.directory.join("client-silent"));
        let mut connecting = std::pin::pin!(builder.connect_timeout(limit).connect());
        let began = tokio::select! {
            ended = &mut connecting => Err(ended),
            () = until("a jump begins", async || !processes_of(&jump).is_empty()) => Ok(()),
        };
        let began_in_time = began.is_ok();
        let error = match began {
            Ok(()) => connecting.await,
            Err(ended) => ended,
        };
        let error = error.expect_err("it does not respond");
        assert!(error.is_connect() && error.to_string().contains("in time"), "{error}");
        until("no ssh is left", async || processes_of(&jump).is_empty()).await;
        began_in_time.then_some(())
    })
    .await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn failures_are_distinguished() {
    let server = Server::start().await;
    for (path, key, known, reason, why, hint) in [
        ("", "wrong", "known", ConnectReason::Denied, "does not accept the key", "identity"),
        ("", "encrypted", "known", ConnectReason::Denied, "the key is encrypted", "ssh-add "),
        ("", "absent", "known", ConnectReason::Configuration, "does not exist", "another"),
        (
            "",
            "right",
            "other",
            ConnectReason::HostKey,
            "the host key differs from the one in known_hosts",
            "ssh-keygen -R",
        ),
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
        assert!(error.tried.last().is_some_and(|last| last.why.contains(why)), "{why} is not in {error}");
        assert!(error.hint.contains(hint), "{hint} is not in {error}");
    }
    let all = format!("{:?}", server.refusal("", "wrong", "known").await);
    assert!(!all.contains("publickey") && !all.contains("SHA256"), "which keys were tried stays here: {all}");
    let builder = PodmanClient::builder().uri("ssh://root@127.0.0.1:1");
    let builder = builder.ssh_config(server.directory.join("client-known")).connect_timeout(Duration::MAX);
    let error = builder.connect().await.expect_err("no service");
    assert!(error.to_string().contains("no ssh server is listening"), "{error}");
}

/// An agent with the encrypted key, which is stopped on drop.
struct Agent(Child);

impl Agent {
    async fn holding_the_key_of(server: &Server) -> Self {
        let [socket, ask, key] = ["agent", "ask", "encrypted"].map(|name| server.directory.join(name));
        let agent = Command::new("ssh-agent").args(["-D", "-a"]).arg(&socket).stdout(Stdio::null()).spawn();
        let agent = Self(agent.expect("starts"));
        fs::write(&ask, "#!/bin/sh\necho correct horse\n").expect("written");
        fs::set_permissions(&ask, fs::Permissions::from_mode(0o700)).expect("its owner's");
        let mut add = Command::new("ssh-add");
        add.arg("-q").arg(&key).env("SSH_AUTH_SOCK", &socket).env("SSH_ASKPASS", &ask);
        add.env("SSH_ASKPASS_REQUIRE", "force").stdin(Stdio::null());
        until("the agent listens", async || socket.exists()).await;
        assert!(add.status().expect("ssh-add").success());
        agent
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_encrypted_key_works_with_an_agent() {
    let server = Server::start().await;
    let agent = Agent::holding_the_key_of(&server).await;
    let podman = server.builder("", "encrypted", "agent").connect().await.expect("the agent signs");
    podman.ping().await.expect("pong");
    drop(agent);
    podman.ping().await.expect("it was needed to log in");
    let error = server.refusal("", "encrypted", "agent").await;
    assert_eq!(error.reason, ConnectReason::Denied, "{error}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_host_without_forwarding_is_an_error() {
    let server = Server::with("AllowStreamLocalForwarding no").await;
    let error = server.refusal("", "right", "known").await;
    assert_eq!(error.reason, ConnectReason::Absent, "{error}");
    assert!(error.tried.last().is_some_and(|last| last.why.contains("AllowStreamLocalForwarding")), "{error}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_error_without_ssh_has_what_to_install() {
    const SEEN: &str = "the error has what to install";
    if std::env::var_os("PODMAN_TEST_NO_SSH").is_none() {
        let mut again = Command::new(std::env::current_exe().expect("a path"));
        again.args(["--exact", "ssh::the_error_without_ssh_has_what_to_install", "--ignored", "--nocapture"]);
        let output = again.env("PODMAN_TEST_NO_SSH", "1").env("PATH", "/nowhere").output().expect("runs");
        let message = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && message.contains(SEEN), "{message}");
        return;
    }
    let error = PodmanClient::with_uri("ssh://root@127.0.0.1/run/podman/podman.sock").await.expect_err("no ssh");
    let Error::Connect(found) = &error else { panic!("{error:?}") };
    assert_eq!(found.reason, ConnectReason::Configuration, "{error}");
    assert!(
        error.to_string().contains("the program `ssh` is not installed") && found.hint.contains("apt install"),
        "{error}"
    );
    println!("{SEEN}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_closed_tunnel_is_an_error_at_once() {
    let server = Server::start().await;
    let podman = server.client().await;
    let directory = tunnel(&podman);
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo first; sleep 60"]);
    let container = podman.containers().run(options).detach().await.expect("starts");
    let mut logs = container.logs_with(&LogOptions::new().follow(true)).await.expect("a stream");
    let first = logs.next().await.expect("a frame").expect("whole");
    assert_eq!(&first.bytes[..], b"first\n");
    let pending = tokio::spawn({
        let container = container.clone();
        async move { container.wait().await }
    });
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.cut();
    let broken = in_time("the stream breaks", logs.next()).await.expect("not the end").expect_err("cut");
    let waited = in_time("the call breaks", pending).await.expect("no panic").expect_err("cut");
    assert!(waited.to_string().contains("the ssh connection ended"), "{waited}");
    for error in [&broken, &waited] {
        assert!(matches!(error, Error::Interrupted(_) | Error::Connect(_)), "{error}");
    }
    let error = podman.ping().await.expect_err("no service");
    assert!(error.is_connect() && error.to_string().contains("the ssh connection ended"), "{error}");
    drop((logs, container.clone(), podman));
    let direct = super::podman().await;
    direct.containers().get(container.id()).await.expect("is there").remove_with(&gone()).await.expect("removes");
    drop(container);
    vanishes(&directory).await;
}

/// The child process of the next test.
async fn program(uri: String, directory: PathBuf, how: &str) {
    let builder = PodmanClient::builder().uri(&uri).identity(directory.join("right"));
    let podman = builder.ssh_config(directory.join("client-known")).connect().await.expect("reaches Podman");
    fs::write(directory.join("ready"), format!("{podman:?}")).expect("written");
    match how {
        "panic" => panic!("as it should"),
        "abort" => std::process::abort(),
        _ => tokio::time::sleep(HANG).await,
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_killed_program_leaves_nothing_behind() {
    if let Ok(how) = std::env::var("PODMAN_TEST_DIES") {
        let [uri, directory] =
            ["PODMAN_TEST_URI", "PODMAN_TEST_DIRECTORY"].map(|name| std::env::var(name).expect(name));
        return program(uri, directory.into(), &how).await;
    }
    let server = Server::start().await;
    let ready = server.directory.join("ready");
    for how in ["panic", "abort", "kill", "end of all"] {
        let mut command = Command::new(std::env::current_exe().expect("a path"));
        command.args(["--exact", "ssh::a_killed_program_leaves_nothing_behind", "--ignored"]);
        command.env("PODMAN_TEST_DIES", how).env("PODMAN_TEST_URI", server.uri(""));
        command.env("PODMAN_TEST_DIRECTORY", &server.directory).stdout(Stdio::null()).stderr(Stdio::null());
        let mut process = command.spawn().expect("starts");
        let mut shown = String::new();
        until("it is ready", async || {
            let ended = process.try_wait().expect("a process");
            shown = fs::read_to_string(&ready).unwrap_or_default();
            assert!(ended.is_none() || !shown.is_empty(), "{how}: {ended:?}");
            !shown.is_empty()
        })
        .await;
        let directory = directory_in(&shown);
        if how == "kill" {
            process.kill().expect("it runs");
        }
        // As systemd stops a service: all its processes get the signal at the same time.
        if how == "end of all" {
            let all = [processes_of(&directory.display().to_string()), vec![process.id().to_string()]].concat();
            // Some may have exited by themselves.
            let _ = Command::new("kill").args(all).stderr(Stdio::null()).status().expect("runs");
        }
        assert!(!process.wait().expect("its end").success(), "{how}");
        fs::remove_file(&ready).expect("removed");
        vanishes(&directory).await;
    }
}
