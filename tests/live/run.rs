use podman::{CreateOptions, Error};

use super::{IMAGE, name, podman, sleeper};

/// More than any buffer on the way holds.
const MUCH: usize = 20_000_000;

#[tokio::test]
#[ignore = "needs podman"]
async fn output_comes_apart_and_in_full() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo out; echo err >&2"]).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((output.exit_code, &output.stdout[..], &output.stderr[..]), (0, &b"out\n"[..], &b"err\n"[..]));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_failing_command_is_an_error_that_tells_all() {
    let podman = podman().await;
    let name = name("fails");
    let options = CreateOptions::new(IMAGE).name(&name).command(["sh", "-c", "echo no >&2; exit 7"]).remove(true);
    let error = podman.containers().run(options.clone()).await.expect_err("exits with 7");
    let Error::ContainerExit(exit) = &error else { panic!("{error:?}") };
    assert_eq!((exit.exit_code, &exit.stderr[..], exit.image.as_str()), (7, &b"no\n"[..], IMAGE));
    assert_eq!((exit.command[2].as_str(), exit.container_id.len()), ("echo no >&2; exit 7", 64));
    assert!(!podman.containers().exists(&name).await.expect("exists"), "it was to be removed");
    let output = podman.containers().run(options).output().await.expect("an exit code is no error here");
    assert_eq!(output.exit_code, 7);
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
        let error = error.expect_err("there is no such program");
        assert!(matches!(&error, Error::Api(api) if api.message.contains("/no/such/program")), "{error:?}");
        assert!(!podman.containers().exists(&name).await.expect("exists"), "detach = {detach}");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn twenty_megabytes_arrive_whole_with_any_log_driver() {
    let podman = podman().await;
    let command = format!("head -c {MUCH} /dev/zero; echo end >&2");
    for driver in ["k8s-file", "journald", "none"] {
        for auto_remove in [false, true] {
            let options = CreateOptions::new(IMAGE)
                .command(["sh", "-c", &command])
                .log_config(serde_json::json!({ "Type": driver }))
                .auto_remove(auto_remove)
                .remove(true);
            let output =
                podman.containers().run(options).await.unwrap_or_else(|e| panic!("{driver} {auto_remove}: {e:?}"));
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
        let output = podman.containers().run(options).output().await.expect("runs");
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
async fn unwanted_streams_are_left_out() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo out; echo err >&2"]).stdout(false).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((&output.stdout[..], &output.stderr[..]), (&b""[..], &b"err\n"[..]));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_stream_gives_output_while_it_is_written() {
    let podman = podman().await;
    let options =
        CreateOptions::new(IMAGE).command(["sh", "-c", "echo first; sleep 1; echo second; exit 4"]).remove(true);
    let start = std::time::Instant::now();
    let mut stream = podman.containers().run(options).stream().await.expect("starts");
    let first = stream.next().await.expect("output").expect("whole");
    assert_eq!(&first.bytes[..], b"first\n");
    let early = start.elapsed();
    let id = stream.container().id().to_owned();
    let second = stream.next().await.expect("output").expect("whole");
    assert_eq!(&second.bytes[..], b"second\n");
    assert!(start.elapsed() > early + std::time::Duration::from_millis(500), "the first came with the second");
    assert_eq!(stream.wait().await.expect("ends"), 4);
    assert!(!podman.containers().exists(&id).await.expect("exists"), "it was to be removed");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn detached_it_runs_on() {
    let podman = podman().await;
    let error = podman.containers().run(sleeper().detach(true)).await.expect_err("has no output to give");
    assert!(error.to_string().contains("call detach()"), "{error}");
    let container = podman.containers().run(sleeper().detach(true)).detach().await.expect("starts");
    assert_eq!(container.status(), "running");
    assert!(container.kill().await.expect("kills"));
    assert_eq!(container.wait().await.expect("ends"), 137);
    assert!(container.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn bad_options_are_reported_together_and_nothing_is_sent() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).name("bad name!").mem_limit("much").set("frobnicate", 1);
    let error = podman.containers().run(options).await.expect_err("three bad options");
    let Error::InvalidOptions(problems) = &error else { panic!("{error:?}") };
    let mut named: Vec<&str> = problems.iter().map(|problem| problem.option.as_str()).collect();
    named.sort_unstable();
    assert_eq!(named, ["frobnicate", "mem_limit", "name"]);
}
