//! Examples in a terminal: a shell in a container as if it ran here.

use std::time::{Duration, Instant};

use podman::{Container, CreateOptions};
use tokio::process::Child;

use super::examples::{built, example};
use super::pty::Pty;
use super::{IMAGE, gone, podman, sleeper};

fn run(pty: &Pty, name: &str, arguments: &[&str]) -> Child {
    pty.command(built(name)).args(arguments).spawn().expect("setsid starts")
}

async fn code(mut child: Child, pty: &Pty) -> Option<i32> {
    let ended = tokio::time::timeout(Duration::from_secs(30), child.wait()).await;
    ended.unwrap_or_else(|_| panic!("it does not end: {:?}", pty.shown())).expect("waits").code()
}

/// Asks the shell for its size until it is this one: it is told a moment after it began or changed.
async fn has_size(pty: &Pty, wanted: &str) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !pty.shown().contains(wanted) {
        assert!(Instant::now() < deadline, "no {wanted} in {:?}", pty.shown());
        pty.types("stty size\n");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// All that a person does with a shell, but for leaving it.
async fn works(pty: &Pty) {
    has_size(pty, "24 80").await;
    assert!(pty.is_raw());
    pty.resize(50, 132);
    has_size(pty, "50 132").await;
    pty.types("echo begin$((1)); sleep 600\n");
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
    for key in ["\x10", "\x11"] {
        pty.types(key);
        tokio::time::sleep(Duration::from_millis(100)).await; // the server wants them one by one
    }
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
    let child = run(&pty, "attach", &[container.name()]);
    works(&pty).await;
    for key in ["\x10", "\x11"] {
        pty.types(key);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    pty.expect("runs on").await;
    assert_eq!(code(child, &pty).await, Some(0), "{:?}", pty.shown());
    assert!(is_running(&container).await);
    assert_eq!(pty.modes(), before);

    let child = run(&pty, "attach", &[container.name()]);
    has_size(&pty, "50 132\r\n").await;
    pty.types("exit 3\n");
    assert_eq!(code(child, &pty).await, Some(3), "{:?}", pty.shown());
    assert_eq!(pty.modes(), before);
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn without_a_terminal_there_are_pipes() {
    let podman = podman().await;
    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let output = example("exec", &[container.name(), "sh", "-c", "echo out; echo err >&2; exit 4"], "").await;
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"out\n"[..], &b"err\n"[..]));
    assert_eq!(output.status.code(), Some(4));
    let output = example("exec", &["-t", container.name(), "sh"], "").await;
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("the standard input of this program is none"), "{said}");
    container.remove_with(&gone()).await.expect("removes");

    // it ends only when its input does
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "sort; echo err >&2; exit 5"]).stdin_open(true);
    let container = podman.containers().create(options).await.expect("creates");
    let output = example("attach", &[container.name()], "pear\napple\n").await;
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"apple\npear\n"[..], &b"err\n"[..]));
    assert_eq!(output.status.code(), Some(5));
    container.remove_with(&gone()).await.expect("removes");
}
