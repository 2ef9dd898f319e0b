//! Faults of connections to a real Podman, and resources after thousands of calls.

use std::pin::Pin;
use std::time::{Duration, Instant};

use podman::containers::{AttachOptions, LogOptions};
use podman::{Container, CreateOptions, Endpoint, Error, PodmanClient, Timeout, containers};
use tokio::task::JoinSet;

use super::alone::ran_alone;
use super::hang::{HANG, in_time, until, with_enough_time};
use super::proxy::{Fault, Harm, Proxy};
use super::{IMAGE, LISTENS, WAITS, gone, name, podman, sleeper, tell};

/// A proxy in front of the service, and a client of the proxy.
async fn harmed() -> (Proxy, PodmanClient) {
    let Some(Endpoint::Unix(path)) = podman().await.endpoint().cloned() else { panic!("the service has a socket") };
    let proxy = Proxy::before(&path);
    let podman = PodmanClient::with_uri(&proxy.uri()).await.expect("connects");
    (proxy, podman)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn get_requests_are_retried_once() {
    let before_the_end = [Harm::Cut(0), Harm::Cut(20), Harm::Reset(0), Harm::Reset(20)];
    let ups = before_the_end.map(Fault::up);
    let downs = [Harm::Cut(0), Harm::Cut(20)].map(Fault::down);
    for fault in ups.into_iter().chain(downs) {
        for (times, lives) in [(1, true), (2, false)] {
            let (proxy, podman) = harmed().await;
            proxy.harm(vec![fault; times]);
            match podman.version().await {
                Ok(version) => assert!(lives && version.version.is_some(), "{fault:?}, {times} times"),
                Err(Error::Interrupted(_)) => assert!(!lives, "{fault:?}, {times} times"),
                Err(error) => panic!("{fault:?}, {times} times: {error:?}"),
            }
        }
    }
    // Slowness is not a fault; silence is one after the timeout.
    let bit = Duration::from_micros(1);
    let late = Harm::Delay(20, Duration::from_millis(200));
    for slow in [Harm::Trickle(bit), late].into_iter().flat_map(|harm| [Fault::up(harm), Fault::down(harm)]) {
        let (proxy, podman) = harmed().await;
        proxy.harm([slow]);
        podman.version().await.unwrap_or_else(|error| panic!("{slow:?}: {error}"));
    }
    for silent in [Fault::up(Harm::Stall(20)), Fault::down(Harm::Stall(0)), Fault::down(Harm::Stall(300))] {
        let (proxy, podman) = harmed().await;
        proxy.harm([silent]);
        let error = podman.with_timeout(Duration::from_millis(500)).version().await.expect_err("nothing comes");
        assert!(error.is_timeout(), "{silent:?}: {error:?}");
    }
}

/// Checks that calls which take longer time out; `false` if the limit was too short even for the start of a container.
async fn given_up_in_time(podman: &PodmanClient, long: &Container, limit: Timeout) -> bool {
    let hurried = podman.with_timeout(limit);
    let web = hurried.containers().from_attrs(long.attrs().clone());
    let label = name("hurried");
    let run = hurried.containers().run(sleeper().label("hurried", label.as_str()));
    let run = in_time("a run is given up", run.into_future()).await.map(drop);
    let exec = in_time("a command is given up", web.exec(["sleep", "600"]).into_future()).await.map(drop);
    let attach = async { web.attach_with(&AttachOptions::new().stdin(false)).await?.wait().await.map(drop) };
    let attached = in_time("an attachment is given up", attach).await;
    // 4.3.1 does not respond before the first line.
    let logs = async { web.logs_with(&LogOptions::new().follow(true)).await?.collect().await.map(drop) };
    let logs = in_time("logs are given up", logs).await;
    for (what, outcome) in [("run", run), ("exec", exec), ("attach", attached), ("logs", logs)] {
        assert!(matches!(outcome, Err(Error::Timeout(_))), "{limit:?}, {what}: {outcome:?}");
    }
    let all = containers::ListOptions::new().all(true).labels([format!("hurried={label}")]);
    let left = podman.containers().list_with(&all).await.expect("a list");
    let running = left.iter().filter(|container| container.status() == "running").count();
    for container in &left {
        container.remove_with(&gone()).await.expect("removed");
    }
    running == 1
}

#[tokio::test]
#[ignore = "needs podman"]
async fn long_calls_time_out_and_containers_keep_running() {
    let podman = podman().await;
    let long = podman.containers().run(sleeper().name(name("long"))).detach().await.expect("runs");
    for kind in [Timeout::Total, Timeout::Idle] {
        with_enough_time("a container starts", Duration::from_secs(2), async |limit| {
            given_up_in_time(&podman, &long, kind(limit)).await.then_some(())
        })
        .await;
    }
    long.remove_with(&gone()).await.expect("removed");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_creation_whose_response_is_lost_is_sent_once_and_interrupted() {
    for (fault, made) in [(Fault::up(Harm::Cut(20)), 0), (Fault::down(Harm::Cut(20)), 1)] {
        let (proxy, podman) = harmed().await;
        let label = name("lost");
        proxy.harm([fault]);
        let options = CreateOptions::new(IMAGE).command(["true"]).label("lost", label.as_str());
        let error = podman.containers().create(options).await.expect_err("the answer is lost");
        assert!(matches!(error, Error::Interrupted(_)), "{fault:?}: {error:?}");
        let all = containers::ListOptions::new().all(true).labels([format!("lost={label}")]);
        let found = podman.containers().list_with(&all).await.expect("a list");
        assert_eq!(found.len(), made, "{fault:?}");
        for container in found {
            container.remove_with(&gone()).await.expect("removed");
        }
    }
}

/// The result of a change: whether it changed something, if it returns that.
type Done = Pin<Box<dyn Future<Output = Result<bool, Error>>>>;
/// The number of connections before the request, and the state of the container before and after.
type Verb = (usize, fn(Container, String) -> Done, [&'static str; 2]);

/// Returns the state of the container.
async fn state(podman: &PodmanClient, id: &str, renamed: &str) -> String {
    match podman.containers().get(id).await {
        Ok(it) if it.name() == renamed => "renamed".to_owned(),
        Ok(it) => it.status().as_str().replace("stopped", "exited"),
        Err(error) if error.is_not_found() => "gone".to_owned(),
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_change_whose_response_is_lost_is_confirmed_or_interrupted() {
    let direct = podman().await;
    let container = direct.containers().create(sleeper()).await.expect("creates");
    let new = name("renamed");
    let verbs: [Verb; 10] = [
        (0, |it, _| Box::pin(async move { it.init().await }), ["created", "initialized"]),
        (0, |it, _| Box::pin(async move { it.start().await }), ["initialized", "running"]),
        (1, |it, _| Box::pin(async move { it.restart().await.map(|()| true) }), ["running", "running"]),
        (0, |it, _| Box::pin(async move { it.pause().await }), ["running", "paused"]),
        (0, |it, _| Box::pin(async move { it.unpause().await }), ["paused", "running"]),
        (1, |it, _| Box::pin(async move { it.stop().await }), ["running", "exited"]),
        (1, |it, _| Box::pin(async move { it.restart().await.map(|()| true) }), ["exited", "running"]),
        (0, |it, _| Box::pin(async move { it.kill().await }), ["running", "exited"]),
        (0, |mut it, new| Box::pin(async move { it.rename(&new).await.map(|()| true) }), ["exited", "renamed"]),
        (0, |it, _| Box::pin(async move { it.remove().await }), ["renamed", "gone"]),
    ];
    for (nth, (others, act, [before, after])) in verbs.into_iter().enumerate() {
        for (fault, works) in [(Fault::up(Harm::Cut(20)), false), (Fault::down(Harm::Cut(20)), true)] {
            let (proxy, podman) = harmed().await;
            proxy.harm(vec![Fault::NONE; others].into_iter().chain([fault]));
            let it = podman.containers().from_attrs(container.attrs().clone());
            match act(it, new.clone()).await {
                Ok(done) => assert!(done && works, "{nth}, {fault:?}"),
                Err(Error::Interrupted(_)) => assert!(!works, "{nth}, {fault:?}"),
                Err(error) => panic!("{nth}, {fault:?}: {error:?}"),
            }
            let wanted = if works { after } else { before };
            assert_eq!(state(&direct, container.id(), &new).await, wanted, "{nth}, {fault:?}");
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_stop_whose_response_is_lost_is_confirmed_by_the_removal() {
    let direct = podman().await;
    let container = direct.containers().run(sleeper().auto_remove(true)).detach().await.expect("starts");
    let (proxy, podman) = harmed().await;
    proxy.harm([Fault::NONE, Fault::down(Harm::Cut(20))]);
    let it = podman.containers().from_attrs(container.attrs().clone());
    assert!(it.stop().await.expect("it runs no more"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn truncated_logs_are_interrupted_and_not_limited_by_a_head_timeout() {
    let (proxy, podman) = harmed().await;
    let line = format!("{LISTENS}; seq 1 8; {WAITS}; echo 9");
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", &line]).stop_signal("SIGKILL");
    let options = options.log_driver("k8s-file");
    let slow = podman.containers().run(options).detach().await.expect("starts");
    let (limit, quick, mut logs) = with_enough_time("it begins", Duration::from_secs(2), async |limit| {
        let quick = podman.with_timeout(Timeout::Head(limit)).containers().from_attrs(slow.attrs().clone());
        match quick.logs_with(&LogOptions::new().follow(true)).await {
            Ok(logs) => Some((limit, quick, logs)),
            Err(error) => {
                assert!(error.is_timeout(), "{error:?}");
                None
            }
        }
    })
    .await;
    tokio::time::sleep(limit * 2).await;
    tell(&slow).await;
    let mut followed = Vec::new();
    while let Some(frame) = logs.next().await {
        followed.extend_from_slice(&frame.expect("whole").bytes);
    }
    assert_eq!(String::from_utf8_lossy(&followed), "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
    proxy.harm([Fault::down(Harm::Cut(150))]);
    let cut = async { quick.logs_with(&LogOptions::new()).await?.collect().await };
    let error = cut.await.expect_err("an incomplete log is an error");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    slow.remove_with(&gone()).await.expect("removed");
}

/// The resources of this process: open files, tasks of the runtime, children.
fn holdings() -> [usize; 3] {
    let files = std::fs::read_dir("/proc/self/fd").expect("linux").count();
    let threads = std::fs::read_dir("/proc/self/task").expect("linux").flatten();
    let children = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    let children = children.map(|pids| pids.split_whitespace().count()).sum();
    [files, tokio::runtime::Handle::current().metrics().num_alive_tasks(), children]
}

/// Waits until the resources are as before: idle connections are closed after five seconds.
async fn back_to(before: [usize; 3], what: &str) -> [usize; 3] {
    let mut now = holdings();
    until(what, async || {
        now = holdings();
        now.iter().zip(before).all(|(now, before)| *now <= before)
    })
    .await;
    now
}

#[tokio::test]
#[ignore = "needs podman"]
async fn thousands_of_calls_leave_nothing_behind() {
    if ran_alone("wire::thousands_of_calls_leave_nothing_behind", "descriptors").await {
        return;
    }
    drop(podman().await); // initial resources
    let before = back_to([usize::MAX, 0, 0], "a client that is gone").await;
    // 200 concurrent calls may take longer than the default limit on a busy server.
    let podman = podman().await.with_timeout(HANG);
    let begun = Instant::now();
    for nth in 0..10_000 {
        match nth % 10 {
            0 => drop(podman.containers().list().await.expect("a list")),
            1 => assert!(!podman.containers().exists("no-such-container").await.expect("an answer")),
            2 => assert!(podman.containers().get("no-such-container").await.expect_err("none").is_not_found()),
            _ => podman.ping().await.expect("pong"),
        }
    }
    let [files, tasks, _] = holdings();
    assert!(files <= before[0] + 2, "{files} descriptors, {} before: one connection does", before[0]);
    let took = begun.elapsed();
    let calls: JoinSet<_> = (0..200).map(|_| version(podman.clone())).collect();
    assert_eq!(calls.join_all().await.into_iter().filter(|known| *known).count(), 200);
    let most = holdings();
    // And cancelled calls and streams.
    let given_up: JoinSet<_> = (0..50).map(|_| events(podman.clone())).collect();
    assert_eq!(given_up.join_all().await.len(), 50);
    let idle = back_to(before, "an idle client").await;
    drop(podman);
    let after = back_to(before, "no client").await;
    println!(
        "descriptors, tasks, children: {before:?} before, {files} and {tasks} after 10000 calls in {took:?}, {most:?} \
         after 200 at once, {idle:?} idle, {after:?} at the end"
    );
}

async fn version(podman: PodmanClient) -> bool {
    podman.version().await.expect("it says").version.is_some()
}

async fn events(podman: PodmanClient) {
    let stream = podman.events().await;
    drop(stream.expect("begins"));
    tokio::time::timeout(Duration::from_millis(1), podman.info()).await.ok();
}
