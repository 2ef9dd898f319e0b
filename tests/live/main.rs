//! Against a real Podman: `cargo xtask test`.
//!
//! Each test owns what it creates, by a name of its own. A missing Podman fails; nothing is skipped
//! in silence.

mod alone;
mod attach;
mod capabilities;
mod checkpoint;
mod commit;
mod containers;
mod copy;
mod cut;
mod discovery;
mod events;
mod examples;
mod exec;
mod guards;
mod images;
mod keywords;
mod logs;
mod queries;
mod recreate;
mod registry;
mod run;
mod service;
mod spawned;
mod ssh;
mod sshd;
mod stats;
mod tcp;
mod terminal;
mod tls;
mod until;
mod update;
mod verbs;
mod versions;
mod ways;
mod wire;

#[path = "../support/certificates.rs"]
mod certificates;
#[path = "../support/proxy.rs"]
mod proxy;
#[path = "../support/pty.rs"]
mod pty;

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use podman::{AttachOptions, Container, CreateOptions, LogStream, PodmanClient, RemoveOptions, Stdin, Version};
use tokio::io::AsyncWriteExt as _;

/// The image that every Podman of the matrix has.
const IMAGE: &str = "localhost/busybox:latest";

/// The service that `cargo xtask test` names.
async fn podman() -> PodmanClient {
    PodmanClient::connect().await.expect("CONTAINER_HOST names a Podman service; run `cargo xtask test`")
}

/// A name that no other test uses.
fn name(what: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!("{what}-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// Removes a container at once, running or not.
fn gone() -> RemoveOptions {
    RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO)
}

async fn end(container: Container) {
    container.remove_with(&gone()).await.expect("removes");
}

/// A container that sleeps until it is stopped, which it does at once.
fn sleeper() -> CreateOptions {
    CreateOptions::new(IMAGE).command(["sleep", "600"]).stop_signal("SIGKILL").label("test", "live")
}

/// For a shell that goes on when it is [told](tell): at its very beginning, and where it waits.
///
/// One that waits for a file could end before the command that makes it in the container, and end that, too.
const LISTENS: &str = "told=; trap told=1 USR1";
const WAITS: &str = "while [ -z \"$told\" ]; do sleep 0.05; done; told=";

async fn tell(container: &Container) {
    assert!(container.signal("SIGUSR1").await.expect("sends a signal"), "it runs");
}

/// To the end of standard input and back: a connection that is taken over, half of it closed.
async fn input_ends_and_output_goes_on(podman: &PodmanClient, input: &[u8]) {
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "cat; exit 3"]).stdin_open(true);
    let container = podman.containers().create(options).await.expect("creates");
    let mut attached = container.attach(&AttachOptions::new()).await.expect("attaches");
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

/// Types detach keys, one by one as the server wants them, and something that is too late for it.
async fn type_keys(stdin: &mut Stdin, keys: [&[u8]; 2]) {
    for key in keys {
        stdin.write_all(key).await.expect("types");
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    // it may have gone
    let _ = stdin.write_all(b"x").await;
}

/// Reads to an end that is no cut, and of which the server's remark is not a part.
async fn is_let_go(output: &mut LogStream) {
    while let Some(frame) = output.next().await {
        let frame = frame.expect("an end, not a cut");
        assert!(!String::from_utf8_lossy(&frame.bytes).contains("detached"), "{frame:?}");
    }
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
    let done = tokio::time::timeout(Duration::from_secs(20), reading).await.is_ok();
    assert!(done, "no {wanted:?} in {seen:?}");
    seen
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_version_is_the_one_asked_for() {
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
    let said = info.version.and_then(|version| version.version).expect("info says the version");
    assert!(said.starts_with(&format!("{}.", podman.server_version().major)), "{said}");
}
