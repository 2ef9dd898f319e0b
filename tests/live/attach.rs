//! Attaching to containers.

use std::time::Duration;

use podman::containers::{AttachOptions, Attached, LogOptions, Source};
use podman::{Container, CreateOptions, Error};
use tokio::io::AsyncWriteExt as _;

use super::hang::{in_time, until};
use super::{IMAGE, LISTENS, WAITS, end, expect, gone, is_let_go, podman, tell, type_keys};

async fn created(line: &str, tty: bool) -> Container {
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", line]).stdin_open(true).tty(tty);
    let options = options.stop_signal("SIGKILL").log_driver("k8s-file");
    podman().await.containers().create(options).await.expect("creates")
}

async fn started(line: &str, tty: bool) -> Container {
    let container = created(line, tty).await;
    container.start().await.expect("starts");
    container
}

async fn attach(container: &Container) -> Attached {
    container.attach().await.expect("attaches")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn from_before_the_start_to_the_exit_code() {
    let container = created("cat; echo err >&2; exit 3", false).await;
    let mut attached = attach(&container).await;
    assert!(!attached.has_tty());
    container.start().await.expect("starts");
    attached.stdin().write_all(b"hello\n").await.expect("writes");
    expect(attached.output(), "hello\n").await;
    attached.stdin().shutdown().await.expect("ends the input");
    let frame = attached.output().next().await.expect("no end").expect("whole");
    assert_eq!((frame.source, &frame.bytes[..]), (Source::Stderr, &b"err\n"[..]));
    assert_eq!(attached.wait().await.expect("ends"), Some(3));
    let error = container.attach().await.expect_err("it has ended");
    assert!(error.is_wrong_state(), "{error:?}");
    let state = container.inspect().await.expect("inspects").state.expect("a state");
    assert_ne!(state.status.as_deref(), Some("initialized"), "it is as it was");
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_shell_responds_with_and_without_a_terminal() {
    for tty in [false, true] {
        let container = created("exec sh", tty).await;
        let mut attached = attach(&container).await;
        assert_eq!(attached.has_tty(), tty);
        container.start().await.expect("starts");
        attached.stdin().write_all(b"echo $((40 + 2)); echo err >&2\n").await.expect("writes");
        expect(attached.output(), "42").await;
        if tty {
            assert!(attached.resize(41, 101).await.expect("tells"));
            attached.stdin().write_all(b"stty size\n").await.expect("writes");
            expect(attached.output(), "41 101").await;
        }
        attached.stdin().write_all(b"exit 6\n").await.expect("writes");
        assert_eq!(attached.wait().await.expect("ends"), Some(6), "tty = {tty}");
        assert!(!container.resize(1, 1).await.expect("not running"));
        end(container).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn twenty_megabytes_of_input_and_output_are_complete() {
    let container = created("cat", false).await;
    let (mut stdin, output) = attach(&container).await.split();
    container.start().await.expect("starts");
    let much: Vec<u8> = (0..20_000_000_u32).map(|i| (i % 251) as u8).collect();
    let (written, logs) = tokio::join!(
        async {
            stdin.write_all(&much).await?;
            stdin.shutdown().await
        },
        output.collect()
    );
    written.expect("writes");
    let logs = logs.expect("whole");
    assert!(logs.stdout == much, "{} bytes came back", logs.stdout.len());
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn detach_keys_end_only_the_attachment() {
    for (keys, typed) in [(None, [b"\x10".as_slice(), b"\x11"]), (Some("ctrl-a,d"), [b"\x01", b"d"])] {
        let container = started("echo ready; sleep 600", true).await;
        let mut options = AttachOptions::new().logs(true);
        if let Some(keys) = keys {
            options = options.detach_keys(keys);
        }
        let mut attached = container.attach_with(&options).await.expect("attaches");
        expect(attached.output(), "ready").await;
        let detached = async {
            while {
                type_keys(attached.stdin(), typed).await;
                !is_let_go(attached.output()).await
            } {}
        };
        in_time("the stream ends", detached).await;
        assert_eq!(attached.wait().await.expect("detached"), None, "{keys:?}");
        let state = container.inspect().await.expect("inspects").state.expect("a state");
        assert_eq!(state.running, Some(true), "{keys:?}");
        end(container).await;
    }
    let container = started("cat", true).await;
    let mut attached = container.attach_with(&AttachOptions::new().detach_keys("")).await.expect("attaches");
    for key in [b"\x10", b"\x11", b"x", b"\n"] {
        attached.stdin().write_all(key).await.expect("types");
    }
    expect(attached.output(), "x").await;
    let error = container.attach_with(&AttachOptions::new().detach_keys("ctrl-1")).await.expect_err("no keys");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn earlier_output_is_replayed() {
    for tty in [false, true] {
        let container = started("echo one; echo; echo two >&2; read x; echo three; exit 4", tty).await;
        until("it has written", async || {
            let logs = container.logs_with(&LogOptions::new()).await.expect("logs").collect().await.expect("whole");
            [logs.stdout, logs.stderr].concat().windows(3).any(|word| word == b"two")
        })
        .await;
        let (mut stdin, output) =
            container.attach_with(&AttachOptions::new().logs(true)).await.expect("attaches").split();
        stdin.write_all(b"\n").await.expect("writes");
        let logs = output.collect().await.expect("whole");
        let out = String::from_utf8_lossy(&logs.stdout).replace('\r', "");
        if tty {
            assert_eq!(out, "one\n\ntwo\n\nthree\n");
        } else {
            assert_eq!((out.as_str(), &logs.stderr[..]), ("one\n\nthree\n", &b"two\n"[..]));
        }
        end(container).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn deselected_streams_are_left_out() {
    let container = created("echo out; echo err >&2", false).await;
    let attached = container.attach_with(&AttachOptions::new().stdin(false).stderr(false)).await.expect("attaches");
    let (mut stdin, output) = attached.split();
    assert!(stdin.write_all(b"x").await.is_err(), "nobody would read it");
    container.start().await.expect("starts");
    let logs = output.collect().await.expect("whole");
    assert_eq!((&logs.stdout[..], &logs.stderr[..]), (&b"out\n"[..], &b""[..]));
    let none = AttachOptions::new().stdin(false).stdout(false).stderr(false);
    let error = container.attach_with(&none).await.expect_err("nothing to attach to");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn waiting_closes_the_input() {
    let container = created("sort; exit 3", false).await;
    let mut attached = attach(&container).await;
    container.start().await.expect("starts");
    attached.stdin().write_all(b"pear\napple\n").await.expect("writes");
    let waited = in_time("its input ends", attached.wait()).await;
    assert_eq!(waited.expect("ends"), Some(3));
    let logs = container
        .logs_with(&podman::containers::LogOptions::new())
        .await
        .expect("logs")
        .collect()
        .await
        .expect("whole");
    assert_eq!(logs.stdout, b"apple\npear\n", "all that was written was read");
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn child_processes_do_not_delay_the_end_of_output() {
    let container = created("sleep 600 & echo hi; exit 2", false).await;
    let attached = container.attach_with(&AttachOptions::new().stdin(false)).await.expect("attaches");
    container.start().await.expect("starts");
    let waited = in_time("it ends", attached.wait()).await;
    assert_eq!(waited.expect("an end, not a cut"), Some(2));
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn dropping_an_attachment_leaves_the_container_running() {
    let container = started("while sleep 0.1; do echo tick; done", true).await;
    let mut attached = attach(&container).await;
    expect(attached.output(), "tick").await;
    drop(attached);
    tokio::time::sleep(Duration::from_millis(500)).await;
    let state = container.inspect().await.expect("inspects").state.expect("a state");
    assert_eq!(state.running, Some(true));
    let mut attached = attach(&container).await;
    expect(attached.output(), "tick").await;
    container.kill().await.expect("kills");
    assert_eq!(attached.wait().await.expect("ends"), Some(137));
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn attaching_to_a_paused_or_missing_container_fails() {
    let container = started("sleep 600", false).await;
    container.pause().await.expect("pauses");
    let error = container.attach().await.expect_err("it is paused");
    assert!(error.is_wrong_state(), "{error:?}");
    container.unpause().await.expect("goes on");
    let again = container.clone();
    end(container).await;
    assert!(again.attach().await.expect_err("it is gone").is_not_found());
    assert!(again.resize(1, 1).await.expect_err("it is gone").is_not_found());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_attachment_ends_with_the_run_that_it_was_made_to() {
    let podman = podman().await;
    let line = format!("{LISTENS}; echo ready; {WAITS}; echo done; exit 7");
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", &line]).set("restart_policy", "always");
    let container = podman.containers().create(options).await.expect("creates");
    let mut attached = container.attach().await.expect("attaches");
    container.start().await.expect("starts");
    assert_eq!(attached.output().next().await.expect("a frame").expect("complete").text(), "ready\n");
    tell(&container).await;
    // The next run does not exit by itself.
    assert_eq!(in_time("the run ends", attached.wait()).await.expect("ends"), Some(7));
    container.remove_with(&gone()).await.expect("removes");
}
