//! Commands in a running container.

use std::collections::BTreeMap;
use std::time::Duration;

use podman::containers::{Source, TopOptions};
use podman::{Container, Error, Version};
use tokio::io::AsyncWriteExt as _;

use super::hang::{HANG, in_time, until, with_enough_time};
use super::{end, expect, has, is_let_go, make, podman, sleeper, type_keys, waits_for};

async fn sleeping() -> Container {
    podman().await.containers().run(sleeper()).detach().await.expect("starts")
}

async fn server() -> Version {
    podman().await.server_version()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn output_is_separate_and_has_the_exit_code() {
    let container = sleeping().await;
    let output = container.exec(["sh", "-c", "echo out; echo err >&2; exit 3"]).await.expect("runs");
    assert_eq!((output.exit_code, &output.stdout[..], &output.stderr[..]), (3, &b"out\n"[..], &b"err\n"[..]));
    let output = container.exec_line("sh -c 'echo \"a b\"'").stderr(false).await.expect("runs");
    assert_eq!((output.success(), &output.stdout[..]), (true, &b"a b\n"[..]));
    let error = container.exec(["sh", "-c", "echo why >&2; exit 7"]).checked().await.expect_err("7");
    let Error::ContainerExit(exit) = &error else { panic!("{error:?}") };
    assert_eq!((exit.exit_code, &exit.stderr[..], exit.container_id.as_str()), (7, &b"why\n"[..], container.id()));
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn twenty_megabytes_of_input_and_output_are_complete() {
    let container = sleeping().await;
    let much: Vec<u8> = (0..20_000_000_u32).map(|i| (i % 251) as u8).collect();
    let output = container.exec(["cat"]).stdin(much.clone()).await.expect("runs");
    assert!(output.stdout == much, "{} bytes came back", output.stdout.len());
    let output = container.exec(["sh", "-c", "head -c 20000000 /dev/zero"]).await.expect("runs");
    assert_eq!(output.stdout.len(), 20_000_000);
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn detach_keys_in_stdin_are_input() {
    let container = sleeping().await;
    let output = container.exec(["cat"]).stdin(&b"a\x10\x11b"[..]).time_limit(HANG).await.expect("runs");
    assert_eq!(output.stdout, b"a\x10\x11b");
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_time_limit_ends_the_command_and_keeps_its_output() {
    let container = sleeping().await;
    for script in ["echo begun; exec sleep 600", "echo begun; sleep 600; true"] {
        let exec = |limit| container.exec(["sh", "-c", script]).time_limit(limit);
        let limit = with_enough_time("it begins", Duration::from_secs(1), async |limit| {
            let output = exec(limit).await.expect("is ended");
            assert_eq!((output.timed_out, output.exit_code), (true, 137), "{script}");
            (output.text() == "begun\n").then_some(limit)
        })
        .await;
        let error = exec(limit).checked().await.expect_err("did not succeed");
        assert!(error.is_container_exit() && error.is_timeout(), "{error:?}");
    }
    let top = container.top_with(&TopOptions::new().ps_args("args")).await.expect("runs");
    let shells = top.column("COMMAND").filter(|command| command.starts_with("sh -c echo")).count();
    assert_eq!(shells, 0, "{top:?}");
    let output = container.exec(["echo", "in time"]).time_limit(HANG).await.expect("runs");
    assert_eq!((output.text().as_ref(), output.timed_out, output.exit_code), ("in time\n", false, 0));
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lines_of_output_have_the_exit_code() {
    let container = sleeping().await;
    let mut lines = container.exec(["sh", "-c", "cat; exit 3"]).stdin("one\ntwo").lines().await.expect("starts");
    for wanted in ["one", "two"] {
        assert_eq!(lines.next().await.expect("a line").expect("complete").text(), wanted);
    }
    assert_eq!(lines.wait().await.expect("ends"), 3);
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn options_take_effect() {
    let container = sleeping().await;
    let print = ["sh", "-c", "echo $A,$B; pwd; id -u; id -g"];
    let map = BTreeMap::from([("A", "1"), ("B", "x=y")]);
    let output = container.exec(print).environment(map).workdir("/tmp").user("1000:1001").await.expect("runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "1,x=y\n/tmp\n1000\n1001\n");
    let output = container.exec(print).environment([("A", "a b"), ("B", ""), ("A", "2")]).user(0).await.expect("runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "2,\n/\n0\n0\n");
    let capabilities = ["grep", "CapEff", "/proc/self/status"];
    let usual = container.exec(capabilities).await.expect("runs").stdout;
    let all = container.exec(capabilities).privileged(true).await.expect("runs").stdout;
    let count = |line: &[u8]| {
        let hex = String::from_utf8_lossy(line).split_whitespace().nth(1).map(str::to_owned).expect("a mask");
        u64::from_str_radix(&hex, 16).expect("hexadecimal").count_ones()
    };
    assert!(count(&all) > count(&usual) + 15, "{} and {}", count(&all), count(&usual));
    let sized = container.exec(["sh", "-c", "sleep 0.5; stty size"]).tty(true).size(33, 111).await.expect("runs");
    assert_eq!(sized.stdout, b"33 111\r\n");
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn commands_that_cannot_run_have_the_reason() {
    let container = sleeping().await;
    for tty in [false, true] {
        let output = container.exec(["/no/such"]).tty(tty).await.expect("an exit code");
        let message = [output.stdout, output.stderr].concat();
        let message = String::from_utf8_lossy(&message);
        assert_eq!(output.exit_code, 127, "{message}");
        assert!(message.contains("/no/such") && !message.contains("reset"), "{message}");
    }
    assert_eq!(container.exec(["/etc"]).await.expect("an exit code").exit_code, 126);
    match container.exec(["/no/such"]).detach().await {
        Err(error) => assert!(error.to_string().contains("/no/such"), "{error}"),
        Ok(handle) => {
            assert!(server().await < Version::new(4, 6, 0));
            assert_eq!(handle.wait().await.expect("ends"), 127);
        }
    }
    let error = container.exec(["true"]).user("nobody-here").await.expect_err("no such user");
    assert!(error.to_string().contains("nobody-here"), "{error}");
    let nowhere = container.exec(["true"]).workdir("/no/such").await.expect("an exit code");
    assert_eq!(nowhere.exit_code, 127, "{nowhere:?}");
    for wrong in [
        container.exec(Vec::<String>::new()),
        container.exec_line("sh -c 'x"),
        container.exec(["true"]).env("", "A"),
        container.exec(["true"]).detach_keys("ctrl-1"),
        container.exec(["true"]).stdout(false).stderr(false),
        container.exec(["true"]).size(1, 1),
    ] {
        let error = wrong.await.expect_err("cannot be sent");
        assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    }
    container.pause().await.expect("pauses");
    let error = container.exec(["true"]).await.expect_err("it is paused");
    assert!(error.is_conflict(), "{error:?}");
    container.unpause().await.expect("goes on");
    container.kill().await.expect("kills");
    container.wait().await.expect("ends");
    let error = container.exec(["true"]).await.expect_err("it has ended");
    assert!(error.is_wrong_state(), "{error:?}");
    let id = container.clone();
    end(container).await;
    let error = id.exec(["true"]).await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_shell_responds_with_and_without_a_terminal() {
    let container = sleeping().await;
    for tty in [false, true] {
        let mut session = container.exec(["sh"]).tty(tty).session().await.expect("starts");
        session.stdin().write_all(b"echo $((40 + 2)); echo err >&2\n").await.expect("writes");
        expect(session.output(), "42").await;
        if tty {
            assert!(session.resize(41, 101).await.expect("tells"));
            session.stdin().write_all(b"stty size\n").await.expect("writes");
            expect(session.output(), "41 101").await;
        }
        let inspect = session.split();
        let (mut stdin, mut output, handle) = inspect;
        let state = handle.inspect().await.expect("is there");
        assert_eq!((state.running, state.id.as_deref()), (Some(true), Some(handle.id())));
        stdin.write_all(b"exit 6\n").await.expect("writes");
        while let Some(frame) = output.next().await {
            let frame = frame.expect("whole");
            assert!(!tty || frame.source == Source::Stdout);
        }
        assert!(!handle.resize(1, 1).await.expect("not running"));
        assert_eq!(handle.clone().wait().await.expect("ends"), 6, "tty = {tty}");
        if server().await >= Version::new(4, 8, 0) {
            assert!(handle.inspect().await.expect_err("removed").is_not_found());
        }
    }
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn closing_the_input_reaches_the_command() {
    let container = sleeping().await;
    let mut session = container.exec(["sh", "-c", "wc -c; exit 4"]).session().await.expect("starts");
    session.stdin().write_all(b"12345").await.expect("writes");
    session.stdin().shutdown().await.expect("ends");
    assert!(session.stdin().write_all(b"more").await.is_err());
    expect(session.output(), "5\n").await;
    assert_eq!(session.wait().await.expect("ends"), 4);
    let session = container.exec(["cat"]).session().await.expect("starts");
    assert_eq!(session.wait().await.expect("waiting ends its input"), 0);
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn detached_commands_keep_running_and_return_their_exit_code() {
    let container = sleeping().await;
    let line = format!("{}; yes | head -c 1000000; exit 9", waits_for("/tmp/go"));
    let handle = container.exec(["sh", "-c", &line]).detach().await.expect("starts");
    assert_eq!(handle.inspect().await.expect("is there").running, Some(true), "it did not wait");
    make(&container, "/tmp/go").await;
    assert_eq!(handle.wait().await.expect("ends"), 9);
    let detached = container.exec(["sleep", "1"]).tty(true).detach().await;
    if server().await < Version::new(4, 6, 0) {
        assert!(matches!(detached, Err(Error::Unsupported(_))), "{detached:?}");
    } else {
        assert_eq!(detached.expect("starts").wait().await.expect("ends"), 0);
    }
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn detach_keys_leave_the_command_running() {
    let container = sleeping().await;
    for tty in [false, true] {
        let end = format!("/tmp/end-{tty}");
        let line = format!("echo ready; {}; exit 5", waits_for(&end));
        let exec = container.exec(["sh", "-c", &line]).tty(tty).detach_keys("ctrl-a,d");
        let (mut stdin, mut output, handle) = exec.session().await.expect("starts").split();
        expect(&mut output, "ready").await;
        let detached = async {
            while {
                type_keys(&mut stdin, [b"\x01", b"d"]).await;
                !is_let_go(&mut output).await
            } {}
        };
        in_time("the stream ends", detached).await;
        if server().await < Version::new(4, 6, 0) {
            // The server detaches only when the command exits, or after 5 seconds.
            assert!(matches!(handle.wait().await, Err(Error::Unsupported(_))));
        } else {
            assert_eq!(handle.inspect().await.expect("is there").running, Some(true), "tty = {tty}");
            make(&container, &end).await;
            assert_eq!(handle.wait().await.expect("ends"), 5);
        }
    }
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn unread_input_never_loses_output_silently() {
    let container = sleeping().await;
    let (mut whole, mut lost) = (0, 0);
    for _ in 0..30 {
        match container.exec(["echo", "out"]).stdin(b"unread".as_slice()).await {
            Ok(output) => {
                assert_eq!((output.exit_code, &output.stdout[..], &output.stderr[..]), (0, &b"out\n"[..], &b""[..]));
                whole += 1;
            }
            Err(Error::Interrupted(_)) => lost += 1,
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!(whole + lost, 30, "{lost} were reported as lost");
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_command_ends_with_its_container() {
    let container = sleeping().await;
    let mut session = container.exec(["sh", "-c", "echo ready; sleep 600"]).session().await.expect("starts");
    expect(session.output(), "ready").await;
    container.kill().await.expect("kills");
    assert_eq!(session.wait().await.expect("ends"), 137);
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_dropped_session_leaves_the_command_running() {
    let container = sleeping().await;
    let line = format!("echo ready; {}; touch /tmp/done; sleep 600", waits_for("/tmp/go"));
    let mut session = container.exec(["sh", "-c", &line]).session().await;
    expect(session.as_mut().expect("starts").output(), "ready").await;
    drop(session);
    make(&container, "/tmp/go").await;
    until("it goes on", async || has(&container, "/tmp/done").await).await;
    end(container).await;
}
