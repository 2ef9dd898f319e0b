//! Container logs, read and followed.

use std::time::{Duration, SystemTime};

use podman::containers::{LineStream, LogOptions, LogStream, Source};
use podman::{Container, CreateOptions, Error};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _};
use tokio::task::JoinSet;

use super::alone::{memory, ran_alone};
use super::hang::{in_time, until};
use super::service::Service;
use super::{IMAGE, LISTENS, WAITS, gone, podman, tell};

/// More than any buffer can contain.
const MUCH: usize = 20_000_000;
/// The maximum memory of a followed log, in bytes: 18,700 were measured, including 8 KiB of hyper's buffer, and less
/// in a release build. Concurrent inspections of a thousand followers would take more.
const MEMORY: u64 = 22 << 10;

fn shell(line: &str, driver: &str) -> CreateOptions {
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", line]).stop_signal("SIGKILL");
    options.log_driver(driver)
}

async fn started(line: &str, driver: &str) -> Container {
    podman().await.containers().run(shell(line, driver)).detach().await.expect("starts")
}

async fn ended(line: &str) -> Container {
    let container = started(line, "k8s-file").await;
    container.wait().await.expect("ends");
    container
}

async fn lines(container: &Container, options: &LogOptions) -> LineStream {
    container.logs_with(options).await.expect("logs").lines()
}

async fn text(container: &Container, options: LogOptions) -> (String, String) {
    let logs = container.logs_with(&options).await.expect("logs").collect().await.expect("whole");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(logs.stdout), text(logs.stderr))
}

/// Follows the output at once, and again after the exit; reads as slowly as `pause`.
///
/// Podman's file reader may skip output if a line is unfinished when it reaches the end; the follower must then
/// report it. On a busy machine it happens once in dozens of times.
async fn follows(line: &str, driver: &str, wanted: usize, pause: Duration) {
    for _ in 0..3 {
        let container = started(line, driver).await;
        let whole = is_followed(&container, driver, wanted, pause).await;
        container.remove_with(&gone()).await.expect("removes");
        if whole {
            return;
        }
    }
    panic!("{driver}: podman left out something, three times in a row");
}

/// Returns whether the output is complete; `false` if skipped output was reported.
async fn is_followed(container: &Container, driver: &str, wanted: usize, pause: Duration) -> bool {
    for round in ["from its start", "after its end"] {
        let mut logs = container.logs_with(&LogOptions::new().follow(true)).await.expect("logs");
        let (mut bytes, mut errors, mut slow) = (0, Vec::new(), 0);
        while let Some(frame) = logs.next().await {
            let frame = match frame {
                Ok(frame) => frame,
                Err(error) if driver != "journald" && left_out(&error) => return false,
                Err(error) => panic!("{driver}, {round}, after {bytes} bytes: {error:?}"),
            };
            match frame.source {
                Source::Stderr => errors.extend_from_slice(&frame.bytes),
                _ => bytes += frame.bytes.len(),
            }
            if slow < bytes && bytes < MUCH / 2 {
                slow = bytes + MUCH / 50;
                tokio::time::sleep(pause).await;
            }
        }
        assert_eq!((bytes, errors.as_slice()), (wanted, b"end\n".as_slice()), "{driver}, {round}");
        container.wait().await.expect("ends");
    }
    true
}

fn left_out(error: &Error) -> bool {
    matches!(error, Error::Interrupted(_)) && error.to_string().contains("podman skipped a part of it")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn twenty_megabytes_are_followed_completely_with_each_driver() {
    for driver in ["k8s-file", "json-file", "journald"] {
        let line = format!("head -c {MUCH} /dev/zero | tr '\\0' x; echo end >&2");
        follows(&line, driver, MUCH, Duration::ZERO).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_slow_reader_loses_nothing() {
    let line = format!("head -c {MUCH} /dev/zero | tr '\\0' x; echo end >&2");
    follows(&line, "k8s-file", MUCH, Duration::from_millis(100)).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn many_short_lines_are_followed_completely() {
    follows("yes 0123456789 | head -n 90000; echo end >&2", "k8s-file", 90_000 * 11, Duration::ZERO).await;
    // More than 10,000 messages in 30 seconds are too many for journald, and the other tests send some.
    follows("yes 0123456789 | head -n 500; echo end >&2", "journald", 500 * 11, Duration::ZERO).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_follower_sees_lines_as_they_are_written() {
    for driver in ["k8s-file", "journald"] {
        let container = started(&format!("{LISTENS}; for i in 1 2 3; do echo $i; {WAITS}; done"), driver).await;
        let mut lines = container.logs_with(&LogOptions::new().follow(true)).await.expect("logs").lines();
        for wanted in ["1", "2", "3"] {
            let line = in_time("a line comes", lines.next()).await.expect("a line").expect("whole");
            assert_eq!((line.text().as_ref(), line.whole), (wanted, true), "{driver}");
            tell(&container).await;
        }
        assert!(lines.next().await.is_none());
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_last_lines_and_new_output_are_followed() {
    // Lines older than a second are requested differently from recent ones.
    for before in [Duration::ZERO, Duration::from_millis(2500)] {
        let line = format!("{LISTENS}; seq 1 100; {WAITS}; seq 101 30100");
        let container = started(&line, "k8s-file").await;
        until("it has written", async || text(&container, LogOptions::new()).await.0.ends_with("\n100\n")).await;
        tokio::time::sleep(before).await;
        let mut lines = container.logs_with(&LogOptions::new().follow(true).tail(5)).await.expect("logs").lines();
        let mut wanted = 96;
        while let Some(line) = lines.next().await {
            assert_eq!(line.expect("whole").text(), wanted.to_string(), "{before:?}");
            wanted += 1;
            if wanted == 101 {
                tell(&container).await;
            }
        }
        assert_eq!(wanted, 30_101);
        let (out, _) = text(&container, LogOptions::new().follow(true).tail(5)).await;
        assert_eq!(out, "30096\n30097\n30098\n30099\n30100\n", "it has ended");
        container.remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_last_lines_and_new_output_of_a_journal_are_followed() {
    // Counts from the first signal until the second.
    let counts = "while [ -z \"$told\" ]; do echo $((i += 1)); sleep 0.3; done; echo end";
    let container = started(&format!("{LISTENS}; seq 1 101; {WAITS}; i=101; {counts}"), "journald").await;
    until("it has written", async || text(&container, LogOptions::new()).await.0.ends_with("\n101\n")).await;
    let options = LogOptions::new().follow(true).tail(5);
    let end = chrono::DateTime::<chrono::Utc>::from(SystemTime::now() + Duration::from_secs(3));
    let (bounded, whole) = (options.clone().until(end).timestamps(true), options);
    let (mut bounded, mut whole) = (lines(&container, &bounded).await, lines(&container, &whole).await);
    let number = |line: &str| line.rsplit(' ').next().expect("a number").parse::<u32>().expect("a number");
    let (mut before_the_end, mut numbers) = (Vec::new(), Vec::new());
    for (lines, numbers) in [(&mut bounded, &mut before_the_end), (&mut whole, &mut numbers)] {
        while numbers.last() != Some(&101) {
            numbers.push(number(&lines.next().await.expect("a line").expect("whole").text()));
        }
    }
    tell(&container).await;
    // 4.3.1 ends the log only when the container exits.
    if podman().await.server_version().major < 5 {
        tokio::time::sleep(Duration::from_secs(4)).await;
        tell(&container).await;
    }
    while let Some(line) = in_time("its end comes", bounded.next()).await {
        let line = line.expect("whole").text().into_owned();
        let (time, _) = line.split_once(' ').expect("a time and a number");
        assert!(chrono::DateTime::parse_from_rfc3339(time).expect("a time") <= end, "{line}, {end}");
        before_the_end.push(number(&line));
    }
    if podman().await.server_version().major >= 5 {
        tell(&container).await;
    }
    while let Some(line) = whole.next().await {
        let line = line.expect("whole");
        match line.text().as_ref() {
            "end" => break,
            other => numbers.push(number(other)),
        }
    }
    assert!(whole.next().await.is_none());
    for numbers in [before_the_end, numbers] {
        assert!(numbers[0] <= 97 && numbers.contains(&101), "{numbers:?}");
        assert!(numbers.is_sorted_by(|one, next| one + 1 == *next), "{numbers:?}");
    }
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_option_takes_effect() {
    let line = format!("{LISTENS}; echo one; {WAITS}; echo two; echo err >&2; {WAITS}; echo three");
    let container = started(&line, "k8s-file").await;
    let mut between = Vec::new();
    for written in [("one\n", ""), ("one\ntwo\n", "err\n")].map(|(out, err)| (out.to_owned(), err.to_owned())) {
        until("it has written", async || text(&container, LogOptions::new()).await == written).await;
        between.push(SystemTime::now());
        tell(&container).await;
    }
    container.wait().await.expect("ends");
    assert_eq!(text(&container, LogOptions::new()).await, ("one\ntwo\nthree\n".into(), "err\n".into()));
    assert_eq!(text(&container, LogOptions::new().stderr(false)).await.1, "");
    assert_eq!(text(&container, LogOptions::new().stdout(false)).await, (String::new(), "err\n".into()));
    assert_eq!(text(&container, LogOptions::new().tail(1)).await, ("three\n".into(), String::new()));
    assert_eq!(text(&container, LogOptions::new().tail(0)).await, (String::new(), String::new()));
    let (out, _) = text(&container, LogOptions::new().timestamps(true)).await;
    let stamps: Vec<_> = out.lines().map(|line| line.split_once(' ').expect("a time and a line").0).collect();
    let time = |at: usize| chrono::DateTime::parse_from_rfc3339(stamps[at]).expect("a time").to_utc();
    assert!(time(0) <= time(1) && time(1) <= time(2));
    let middle = LogOptions::new().since(between[0]).until(chrono::DateTime::<chrono::Utc>::from(between[1]));
    assert_eq!(text(&container, middle).await, ("two\n".into(), "err\n".into()));
    let before = time(0).timestamp() - 2;
    assert_eq!(text(&container, LogOptions::new().until(before)).await.0, "");
    assert_eq!(text(&container, LogOptions::new().since(before)).await.0, "one\ntwo\nthree\n");
    container.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_log_is_read_as_bytes() {
    let container = ended("printf 'ä\\nb\\n'; echo err >&2; printf end").await;
    let all = LogOptions::new();
    let logs = || container.logs_with(&all);
    let mut lines = logs().await.expect("logs").into_reader(Source::Stdout).lines();
    for wanted in ["ä", "b", "end"] {
        assert_eq!(lines.next_line().await.expect("reads").as_deref(), Some(wanted));
    }
    assert_eq!(lines.next_line().await.expect("reads"), None);
    let mut bytes = Vec::new();
    logs().await.expect("logs").into_reader(None).read_to_end(&mut bytes).await.expect("reads");
    let all = String::from_utf8(bytes).expect("text");
    assert!(all.starts_with("ä\nb\n") && all.contains("err\n") && all.contains("end"), "{all:?}");
    container.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_log_of_an_auto_remove_container_is_complete_or_an_error() {
    let podman = podman().await;
    let options = shell("sleep 1; yes 0123456789 | head -n 50000", "k8s-file").auto_remove(true);
    let container = podman.containers().run(options).detach().await.expect("starts");
    match container.logs_with(&LogOptions::new().follow(true)).await.expect("logs").collect().await {
        Ok(logs) => assert_eq!(logs.stdout.len(), 550_000, "it was read before it was removed"),
        Err(error) => assert!(matches!(error, Error::Interrupted(_)), "{error:?}"),
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn reading_a_log_without_a_driver_fails() {
    let container = started("echo one", "none").await;
    container.wait().await.expect("ends");
    for follow in [false, true] {
        let error = container.logs_with(&LogOptions::new().follow(follow)).await.expect_err("it keeps no log");
        assert!(error.api().is_some(), "{error:?}");
    }
    container.remove().await.expect("removes");
    let error = container.logs().await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
}

/// Follows a log, after its first line.
async fn begun(container: Container) -> LogStream {
    let mut logs = container.logs_with(&LogOptions::new().follow(true)).await.expect("logs");
    assert_eq!(&logs.next().await.expect("a frame").expect("whole").bytes[..], b"ready\n");
    logs
}

/// Follows it to its end.
async fn to_the_end(mut logs: LogStream) {
    assert_eq!(&logs.next().await.expect("a frame").expect("whole").bytes[..], b"done\n");
    assert!(logs.next().await.is_none());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_thousand_logs_are_followed_at_once() {
    if ran_alone("logs::a_thousand_logs_are_followed_at_once", "bytes").await {
        return;
    }
    let files = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: files.maximum, ..files }).expect("up to the hard limit");
    // Before 5.3 each follower waits for an event, and a thousand readers of the journal overload the server.
    let service = Service::without_journal().await;
    let line = format!("{LISTENS}; echo ready; {WAITS}; echo done");
    let containers = service.client().await.containers();
    let container = containers.run(shell(&line, "k8s-file")).detach().await.expect("starts");
    let mut followers = Vec::new();
    let mut before = 0;
    while followers.len() < 1000 {
        let opening: JoinSet<_> = (0..20).map(|_| begun(container.clone())).collect();
        followers.extend(opening.join_all().await.into_iter().map(|logs| tokio::spawn(to_the_end(logs))));
        if before == 0 {
            before = memory("VmRSS"); // including initial allocations
        }
    }
    let each = (memory("VmRSS") - before) * 1024 / 980;
    println!("each of 1000 logs that are followed takes {each} bytes");
    assert!(each <= MEMORY, "{each} bytes for each");
    // Half of them are dropped early.
    for follower in followers.drain(500..) {
        follower.abort();
    }
    tell(&container).await;
    for follower in followers {
        follower.await.expect("no panic");
    }
    container.remove_with(&gone()).await.expect("removes");
}
