//! Against a real Podman: `cargo xtask test`.
//!
//! Each test uses objects with names of its own. A missing Podman is a failure; no test is skipped silently.

mod alone;
mod artifacts;
mod attach;
mod build;
mod checkpoint;
mod commit;
mod containers;
mod copy;
mod crowd;
mod cut;
mod discovery;
mod events;
mod examples;
mod exec;
mod guards;
mod handles;
mod host_info;
mod hosts;
#[cfg(feature = "reqwest")]
mod http_client;
mod images;
mod keys;
mod keywords;
mod kube;
mod logs;
mod manifests;
mod networks;
mod options;
mod pods;
mod quadlets;
mod queries;
mod recreate;
mod registry;
mod run;
mod secrets;
mod service;
mod spawned;
mod ssh;
mod sshd;
mod stats;
mod system;
mod tcp;
mod terminal;
mod tls;
mod until;
mod update;
mod verbs;
mod versions;
mod volumes;
mod ways;
mod wire;

#[path = "../support/certificates.rs"]
mod certificates;
#[cfg(feature = "reqwest")]
#[path = "../support/front.rs"]
#[allow(dead_code, reason = "some of it is for scripted servers")]
mod front;
#[path = "../support/hang.rs"]
mod hang;
#[path = "../support/proxy.rs"]
mod proxy;
#[path = "../support/pty.rs"]
mod pty;
#[path = "../support/request_head.rs"]
mod request_head;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use podman::containers::{LogStream, Stdin};
use podman::{Container, CreateOptions, PodmanClient, Version};
use tokio::io::AsyncWriteExt as _;

use hang::{HANG, until};

/// The image that every Podman of the matrix has.
const IMAGE: &str = "localhost/busybox:latest";

/// The service that `cargo xtask test` names.
async fn podman() -> PodmanClient {
    PodmanClient::connect().await.expect("CONTAINER_HOST names a Podman service; run `cargo xtask test`")
}

/// Returns a builder of another HTTP client. Its TLS, which one test needs, needs a crypto provider.
fn reqwest_builder() -> reqwest::ClientBuilder {
    drop(rustls::crypto::ring::default_provider().install_default());
    reqwest::Client::builder()
}

/// Returns a name that no other test uses.
fn name(what: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("{what}-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Options that remove a container at once, in any state.
fn gone() -> podman::containers::RemoveOptions {
    podman::containers::RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO)
}

async fn end(container: Container) {
    container.remove_with(&gone()).await.expect("removes");
}

/// Waits until a container is removed.
async fn is_removed(podman: &PodmanClient, id: &str) {
    let containers = podman.containers();
    until("it is removed", async || !containers.exists(id).await.expect("an answer")).await;
}

/// A container that sleeps until it is stopped, which it does at once.
fn sleeper() -> CreateOptions {
    CreateOptions::new(IMAGE).command(["sleep", "600"]).stop_signal("SIGKILL").label("test", "live")
}

/// For a shell that continues after a [signal](tell): at its start, and where it waits.
///
/// A shell that waits for a file could exit before the command that creates the file, and kill that command.
const LISTENS: &str = "told=; trap told=1 USR1";
const WAITS: &str = "while [ -z \"$told\" ]; do sleep 0.05; done; told=";

/// A shell command that waits for a file to be [created](make) in the container.
fn waits_for(file: &str) -> String {
    format!("while [ ! -e {file} ]; do sleep 0.05; done")
}

async fn make(container: &Container, file: &str) {
    assert!(container.exec(["touch", file]).await.expect("runs").success(), "makes {file}");
}

async fn has(container: &Container, file: &str) -> bool {
    container.exec(["test", "-e", file]).await.expect("runs").success()
}

async fn tell(container: &Container) {
    assert!(container.signal("SIGUSR1").await.expect("sends a signal"), "it runs");
}

/// Writes input to its end and reads the output: an upgraded connection that is half closed.
async fn input_ends_and_output_goes_on(podman: &PodmanClient, input: &[u8]) {
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "cat; exit 3"]).stdin_open(true);
    let container = podman.containers().create(options).await.expect("creates");
    let mut attached = container.attach().await.expect("attaches");
    container.start().await.expect("starts");
    attached.stdin().write_all(input).await.expect("writes");
    attached.stdin().shutdown().await.expect("ends the input");
    let mut seen = Vec::new();
    while let Some(frame) = attached.output().next().await {
        seen.extend_from_slice(&frame.expect("whole").bytes);
    }
    assert_eq!((seen.as_slice(), attached.wait().await.expect("ends")), (input, Some(3)));
    container.remove_with(&gone()).await.expect("removes");
}

/// Types the detach keys, one by one as the server requires, and something after them.
///
/// If the server is slow and reads both keys at once, they are input, and have to be typed again.
async fn type_keys(stdin: &mut Stdin, keys: [&[u8]; 2]) {
    for key in keys {
        // The stream may have ended.
        let _ = stdin.write_all(key).await;
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    let _ = stdin.write_all(b"x").await;
}

/// Returns whether the stream ends soon without an error; the server's notice is not part of it.
async fn is_let_go(output: &mut LogStream) -> bool {
    let reading = async {
        while let Some(frame) = output.next().await {
            let frame = frame.expect("an end, not an interruption");
            assert!(!String::from_utf8_lossy(&frame.bytes).contains("detached"), "{frame:?}");
        }
    };
    tokio::time::timeout(Duration::from_secs(6), reading).await.is_ok()
}

/// Reads until `wanted` was written.
async fn expect(output: &mut LogStream, wanted: &str) -> String {
    let mut seen = String::new();
    let reading = async {
        while !seen.contains(wanted) {
            let frame = output.next().await.expect("no end").expect("whole");
            seen.push_str(&String::from_utf8_lossy(&frame.bytes));
        }
    };
    let done = tokio::time::timeout(HANG, reading).await.is_ok();
    assert!(done, "no {wanted:?} in {seen:?}");
    seen
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_requested_release_is_tested() {
    let podman = podman().await;
    if let Ok(version) = std::env::var("PODMAN_TEST_VERSION") {
        let wanted: Version = version.parse().expect("a version");
        let found = podman.server_version();
        assert_eq!((found.major, found.minor), (wanted.major, wanted.minor), "{found}");
    }
    podman.ping().await.expect("ping");
    let version = podman.version().await.expect("version");
    assert!(version.api_version.is_some(), "{version:?}");
    let info = podman.info().await.expect("info");
    let message = info.version.and_then(|version| version.version).expect("info has the version");
    assert!(message.starts_with(&format!("{}.", podman.server_version().major)), "{message}");
}
