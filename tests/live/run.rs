use std::time::Duration;

use podman::{CreateOptions, Error, PodmanClient};

use super::hang::{HANG, until, with_enough_time};
use super::{IMAGE, LISTENS, WAITS, name, podman, sleeper, tell};

/// More than any buffer can contain.
const MUCH: usize = 20_000_000;

#[tokio::test]
#[ignore = "needs podman"]
async fn output_is_separate_and_complete() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo out; echo err >&2"]).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((output.exit_code, &output.stdout[..], &output.stderr[..]), (0, &b"out\n"[..], &b"err\n"[..]));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_failing_command_is_an_error_if_it_is_checked() {
    let podman = podman().await;
    let name = name("fails");
    let options = CreateOptions::new(IMAGE).name(&name).command(["sh", "-c", "echo no >&2; exit 7"]).remove(true);
    let error = podman.containers().run(options.clone()).checked().await.expect_err("exits with 7");
    let Error::ContainerExit(exit) = &error else { panic!("{error:?}") };
    assert_eq!((exit.exit_code, &exit.stderr[..], exit.image.as_str()), (7, &b"no\n"[..], IMAGE));
    assert_eq!((exit.command[2].as_str(), exit.container_id.len()), ("echo no >&2; exit 7", 64));
    assert!(!podman.containers().exists(&name).await.expect("exists"), "it was to be removed");
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!(output.exit_code, 7);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_time_limit_ends_the_container_keeps_its_output_and_removes_it() {
    let podman = podman().await;
    for (remove, auto_remove) in [(true, false), (false, true)] {
        let name = name("limited");
        let options = CreateOptions::new(IMAGE)
            .name(&name)
            .command(["sh", "-c", "echo begun; sleep 600"])
            .remove(remove)
            .auto_remove(auto_remove);
        let limit = with_enough_time("it begins", Duration::from_secs(1), async |limit| {
            let output = podman.containers().run(options.clone()).time_limit(limit).await.expect("is ended");
            gone(&podman, &name).await;
            assert_eq!((output.timed_out, output.exit_code), (true, 137));
            (output.text() == "begun\n").then_some(limit)
        })
        .await;
        let error = podman.containers().run(options).time_limit(limit).checked().await;
        let error = error.expect_err("did not succeed");
        assert!(error.is_container_exit() && error.is_timeout(), "{error:?}");
        gone(&podman, &name).await;
    }
    let options = CreateOptions::new(IMAGE).command(["echo", "in time"]).remove(true);
    let output = podman.containers().run(options).time_limit(HANG).await.expect("runs");
    assert_eq!((output.text().as_ref(), output.timed_out, output.exit_code), ("in time\n", false, 0));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_timeout_of_a_container_is_an_end_with_output() {
    let podman = podman().await;
    let begun =
        || CreateOptions::new(IMAGE).command(["sh", "-c", "echo begun; sleep 600"]).timeout(Duration::from_secs(1));
    for (remove, auto_remove) in [(true, false), (false, true)] {
        let name = name("timeout");
        let options = begun().name(&name).remove(remove).auto_remove(auto_remove);
        // On a busy machine the second may pass before the first line is written, but not every time.
        until("it writes before its timeout", async || {
            let output = podman.containers().run(options.clone()).await.expect("is ended");
            assert_eq!((output.timed_out, output.exit_code), (true, 137), "remove = {remove}");
            gone(&podman, &name).await;
            output.text() == "begun\n"
        })
        .await;
        let error = podman.containers().run(options.clone()).checked().await.expect_err("did not succeed");
        assert!(error.is_container_exit() && error.is_timeout(), "{error:?}");
        assert!(error.to_string().contains("after its time limit of 1s"), "{error}");
        gone(&podman, &name).await;
        let stream = podman.containers().run(options).stream().await.expect("starts");
        assert_eq!(stream.wait().await.expect("ends"), 137);
        gone(&podman, &name).await;
    }
    let container = podman.containers().run(begun()).detach().await.expect("starts");
    let (waited, exited) = tokio::join!(container.wait(), container.wait_until(podman::Until::exited()));
    assert_eq!((waited.expect("ends"), exited.expect("ends").exit_code), (137, Some(137)));
    let later = container.wait_with(&podman::containers::WaitOptions::new()).await;
    assert_eq!(later.expect("ended"), Some(137));
    let error = container.wait_until(podman::Until::running()).await.expect_err("it exited");
    let Error::Wait(error) = error else { panic!("{error:?}") };
    assert_eq!(error.exit_code, Some(137));
    container.remove().await.expect("removes");
    let container = podman.containers().create(begun()).await.expect("creates");
    let attached = container.attach().await.expect("attaches");
    container.start().await.expect("starts");
    assert_eq!(attached.wait().await.expect("ends"), Some(137));
    container.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_exit_code_is_returned_after_output_is_closed_early() {
    let podman = podman().await;
    let line = "echo begun; exec >&- 2>&-; sleep 12; exit 3";
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", line]).remove(true);
    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let (run, exec) = tokio::join!(podman.containers().run(options), container.exec(["sh", "-c", line]));
    for output in [run.expect("ends"), exec.expect("ends")] {
        assert_eq!((output.exit_code, output.text().as_ref()), (3, "begun\n"));
    }
    container.remove_with(&super::gone()).await.expect("removes");
}

/// Waits until the server has removed a container.
async fn gone(podman: &PodmanClient, name: &str) {
    until("it is removed", async || !podman.containers().exists(name).await.expect("exists")).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn input_is_read_completely() {
    let podman = podman().await;
    let cat = || podman.containers().run(CreateOptions::new(IMAGE).command(["sh", "-c", "cat; exit 3"]).remove(true));
    let output = cat().stdin(&b"a\x10\x11b\n"[..]).await.expect("runs");
    assert_eq!((output.stdout.as_slice(), output.exit_code), (&b"a\x10\x11b\n"[..], 3), "keys that detach are input");
    let much: Vec<u8> = (0..20_000_000_u32).map(|i| (i % 251) as u8).collect();
    let output = cat().stdin(much.clone()).await.expect("runs");
    assert!(output.stdout == much, "{} bytes came back", output.stdout.len());
    let mut lines = cat().stdin("one\ntwo").lines().await.expect("starts");
    for wanted in ["one", "two"] {
        assert_eq!(lines.next().await.expect("a line").expect("complete").text(), wanted);
    }
    assert_eq!(lines.wait().await.expect("ends"), 3);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_command_that_cannot_start_leaves_nothing_behind() {
    let podman = podman().await;
    for detach in [false, true] {
        let name = name("missing");
        let options = CreateOptions::new(IMAGE).name(&name).command(["/no/such/program"]);
        let run = podman.containers().run(options);
        let error = if detach { run.detach().await.map(drop) } else { run.await.map(drop) };
        let error = error.expect_err("the program does not exist");
        assert!(matches!(&error, Error::Api(api) if api.message.contains("/no/such/program")), "{error:?}");
        assert!(!podman.containers().exists(&name).await.expect("exists"), "detach = {detach}");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn twenty_megabytes_are_complete_with_any_log_driver() {
    let podman = podman().await;
    let command = format!("head -c {MUCH} /dev/zero; echo end >&2");
    for driver in ["k8s-file", "journald", "none"] {
        for auto_remove in [false, true] {
            let options = CreateOptions::new(IMAGE)
                .command(["sh", "-c", &command])
                .log_driver(driver)
                .auto_remove(auto_remove)
                .remove(true);
            let output = podman
                .containers()
                .run(options)
                .checked()
                .await
                .unwrap_or_else(|e| panic!("{driver} {auto_remove}: {e:?}"));
            assert_eq!(output.stdout.len(), MUCH, "{driver}, auto_remove = {auto_remove}");
            assert_eq!(output.stderr, b"end\n", "{driver}, auto_remove = {auto_remove}");
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_exit_code_survives_auto_remove() {
    let podman = podman().await;
    for _ in 0..5 {
        let options = CreateOptions::new(IMAGE).command(["sh", "-c", "exit 5"]).auto_remove(true);
        let output = podman.containers().run(options).await.expect("runs");
        assert_eq!(output.exit_code, 5);
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_terminals_output_is_one_stream() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo out; echo err >&2"]).tty(true).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"out\r\nerr\r\n"[..], &b""[..]));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn deselected_streams_are_left_out() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo out; echo err >&2"]).stdout(false).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b""[..], &b"err\n"[..]));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_stream_returns_output_while_it_is_written() {
    let podman = podman().await;
    let line = format!("{LISTENS}; echo first; {WAITS}; echo second; exit 4");
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", &line]).remove(true);
    let mut stream = podman.containers().run(options).stream().await.expect("starts");
    let first = stream.next().await.expect("output").expect("whole");
    assert_eq!(&first.bytes[..], b"first\n");
    let id = stream.container().id().to_owned();
    tell(stream.container()).await;
    let second = stream.next().await.expect("output").expect("whole");
    assert_eq!(&second.bytes[..], b"second\n");
    assert_eq!(stream.wait().await.expect("ends"), 4);
    assert!(!podman.containers().exists(&id).await.expect("exists"), "it was to be removed");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn detached_it_runs_on() {
    let podman = podman().await;
    let error = podman.containers().run(sleeper().set("detach", true)).await.expect_err("has no output to give");
    assert!(error.to_string().contains("call detach()"), "{error}");
    let container = podman.containers().run(sleeper().set("detach", true)).detach().await.expect("starts");
    assert_eq!(container.status(), "running");
    assert!(container.kill().await.expect("kills"));
    assert_eq!(container.wait().await.expect("ends"), 137);
    assert!(container.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn invalid_options_are_reported_together_and_nothing_is_sent() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).name("bad name!").mem_limit("much").set("frobnicate", 1);
    let error = podman.containers().run(options).await.expect_err("three bad options");
    let Error::InvalidOptions(problems) = &error else { panic!("{error:?}") };
    let mut named: Vec<&str> = problems.iter().map(|problem| problem.option.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, ["frobnicate", "mem_limit", "name"]);
}
