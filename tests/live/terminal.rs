//! Examples in a terminal: an interactive shell in a container.

use std::time::{Duration, Instant};

use podman::{Container, CreateOptions};
use tokio::process::Child;

use super::examples::{built, example};
use super::hang::HANG;
use super::pty::Pty;
use super::{IMAGE, gone, podman, sleeper};

fn run(pty: &Pty, name: &str, arguments: &[&str]) -> Child {
    pty.command(built(name)).args(arguments).spawn().expect("setsid starts")
}

async fn code(mut child: Child, pty: &Pty) -> Option<i32> {
    let ended = tokio::time::timeout(HANG, child.wait()).await;
    ended.unwrap_or_else(|_| panic!("it does not end: {:?}", pty.shown())).expect("waits").code()
}

/// Reads the size from the shell until it is this one: it is set a moment after the start or a change.
async fn has_size(pty: &Pty, wanted: &str) {
    let start = Instant::now();
    while !pty.shown().contains(wanted) {
        assert!(start.elapsed() < HANG, "no {wanted} in {:?}", pty.shown());
        pty.types("stty size\n");
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// Types the detach keys until the program has detached: the server requires single keys, and reads both at once if
/// it is slow.
async fn detaches(pty: &Pty) {
    let start = Instant::now();
    while !pty.shown().contains("runs on") {
        assert!(start.elapsed() < HANG, "it does not detach: {:?}", pty.shown());
        for key in ["\x10", "\x11"] {
            pty.types(key);
            tokio::time::sleep(Duration::from_millis(400)).await;
        }
        let _ = tokio::time::timeout(Duration::from_secs(6), pty.expect("runs on")).await;
    }
    pty.discard_input(); // typed once more than necessary
}

/// A session with a shell, without its end.
async fn works(pty: &Pty) {
    has_size(pty, "24 80").await;
    assert!(pty.is_raw());
    pty.resize(50, 132);
    has_size(pty, "50 132").await;
    // The process that the signal is for is there when its first output is.
    pty.types("sh -c 'echo begin$((1)); exec sleep 600'\n");
    pty.expect("begin1").await;
    pty.types("\x03");
    pty.types("echo code=$?\n");
    pty.expect("code=130").await;
}

async fn is_running(container: &Container) -> bool {
    container.inspect().await.expect("inspects").state.expect("a state").running == Some(true)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_shell_in_a_running_container() {
    let container = podman().await.containers().run(sleeper()).detach().await.expect("starts");
    let pty = Pty::open(24, 80);
    let before = pty.modes();
    let child = run(&pty, "exec", &["-t", container.name(), "sh"]);
    works(&pty).await;
    pty.types("exit 7\n");
    assert_eq!(code(child, &pty).await, Some(7), "{:?}", pty.shown());
    assert_eq!(pty.modes(), before);

    let child = run(&pty, "exec", &["-t", container.name(), "sh", "-c", "echo again; sleep 600"]);
    pty.expect("again").await;
    detaches(&pty).await;
    assert_eq!(code(child, &pty).await, Some(0), "{:?}", pty.shown());
    assert!(pty.shown().contains("runs on") && is_running(&container).await, "{:?}", pty.shown());
    assert_eq!(pty.modes(), before);
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_shell_that_is_the_container() {
    let options = CreateOptions::new(IMAGE).command(["sh"]).tty(true).stdin_open(true).stop_signal("SIGKILL");
    let container = podman().await.containers().create(options).await.expect("creates");
    let pty = Pty::open(24, 80);
    let before = pty.modes();
    let child = run(&pty, "attach", &[container.id()]);
    works(&pty).await;
    detaches(&pty).await;
    assert_eq!(code(child, &pty).await, Some(0), "{:?}", pty.shown());
    assert!(is_running(&container).await);
    assert_eq!(pty.modes(), before);

    let child = run(&pty, "attach", &[container.id()]);
    has_size(&pty, "50 132\r\n").await;
    pty.types("exit 3\n");
    assert_eq!(code(child, &pty).await, Some(3), "{:?}", pty.shown());
    assert_eq!(pty.modes(), before);
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn without_a_terminal_pipes_are_used() {
    let podman = podman().await;
    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let output = example("exec", &[container.name(), "sh", "-c", "echo out; echo err >&2; exit 4"], "").await;
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"out\n"[..], &b"err\n"[..]));
    assert_eq!(output.status.code(), Some(4));
    let output = example("exec", &["-t", container.name(), "sh"], "").await;
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && message.contains("standard input is not a terminal"), "{message}");
    container.remove_with(&gone()).await.expect("removes");

    // It exits only when its input is closed.
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "sort; echo err >&2; exit 5"]).stdin_open(true);
    let container = podman.containers().create(options).await.expect("creates");
    let output = example("attach", &[container.id()], "pear\napple\n").await;
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"apple\npear\n"[..], &b"err\n"[..]));
    assert_eq!(output.status.code(), Some(5));
    container.remove_with(&gone()).await.expect("removes");
}
