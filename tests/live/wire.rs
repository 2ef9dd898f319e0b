//! Connections to a real Podman that are harmed, and what thousands of calls leave behind.

use std::pin::Pin;
use std::time::{Duration, Instant};

use podman::{
    AttachOptions, Container, ContainerListOptions, CreateOptions, Endpoint, Error, EventOptions, LogOptions,
    PodmanClient, Timeout,
};
use tokio::task::JoinSet;

use super::alone::ran_alone;
use super::proxy::{Fault, Harm, Proxy};
use super::{IMAGE, gone, name, podman, sleeper};

/// A proxy before the service, and a client that goes through it.
async fn harmed() -> (Proxy, PodmanClient) {
    let Endpoint::Unix(path) = podman().await.endpoint().clone() else { panic!("the service has a socket") };
    let proxy = Proxy::before(&path);
    let podman = PodmanClient::with_uri(&proxy.uri()).await.expect("connects");
    (proxy, podman)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn what_only_looks_survives_one_fault_and_tells_of_two() {
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
    // slowness is no fault, silence is one when the time is over
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

#[tokio::test]
#[ignore = "needs podman"]
async fn what_runs_on_is_given_up_in_time_and_runs_on() {
    let podman = podman().await;
    let long = podman.containers().run(sleeper().name(name("long"))).detach().await.expect("runs");
    for limit in [Timeout::Total(Duration::from_secs(2)), Timeout::Idle(Duration::from_secs(1))] {
        let hurried = podman.with_timeout(limit);
        let web = hurried.containers().get(long.id()).await.expect("it");
        let begun = Instant::now();
        let label = name("hurried");
        let run = hurried.containers().run(sleeper().label("hurried", label.as_str())).await.map(drop);
        let exec = web.exec(["sleep", "60"]).await.map(drop);
        let attached = web.attach(&AttachOptions::new().stdin(false)).await.expect("attaches").wait().await.map(drop);
        // 4.3.1 does not begin to answer before there is a line
        let logs = async { web.logs(&LogOptions::new().follow(true)).await?.collect().await.map(drop) }.await;
        for (what, outcome) in [("run", run), ("exec", exec), ("attach", attached), ("logs", logs)] {
            assert!(matches!(outcome, Err(Error::Timeout(_))), "{limit:?}, {what}: {outcome:?}");
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
        let all = ContainerListOptions::new().labels([format!("hurried={label}")]);
        for left in podman.containers().list_with(&all).await.expect("a list") {
            assert_eq!(left.status(), "running");
            left.remove_with(&gone()).await.expect("removed");
        }
    }
    long.remove_with(&gone()).await.expect("removed");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_creation_whose_answer_is_lost_is_made_once_and_reported() {
    for (fault, made) in [(Fault::up(Harm::Cut(20)), 0), (Fault::down(Harm::Cut(20)), 1)] {
        let (proxy, podman) = harmed().await;
        let label = name("lost");
        proxy.harm([fault]);
        let options = CreateOptions::new(IMAGE).command(["true"]).label("lost", label.as_str());
        let error = podman.containers().create(options).await.expect_err("the answer is lost");
        assert!(matches!(error, Error::Interrupted(_)), "{fault:?}: {error:?}");
        let all = ContainerListOptions::new().all(true).labels([format!("lost={label}")]);
        let found = podman.containers().list_with(&all).await.expect("a list");
        assert_eq!(found.len(), made, "{fault:?}");
        for container in found {
            container.remove_with(&gone()).await.expect("removed");
        }
    }
}

/// What a verb gives: whether it changed something, where it says so.
type Done = Pin<Box<dyn Future<Output = Result<bool, Error>>>>;
/// How many connections come before the verb's, and what the container is before and after.
type Verb = (usize, fn(Container, String) -> Done, [&'static str; 2]);

/// What the container is, in one word.
async fn state(podman: &PodmanClient, id: &str, renamed: &str) -> String {
    match podman.containers().get(id).await {
        Ok(it) if it.name() == renamed => "renamed".to_owned(),
        Ok(it) => it.status().replace("stopped", "exited"),
        Err(error) if error.is_not_found() => "gone".to_owned(),
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_verb_whose_answer_is_lost_has_done_its_work_or_tells() {
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
            let it = podman.containers().prepare_model(container.attrs().clone());
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
async fn a_stop_whose_answer_is_lost_is_seen_where_the_container_removed_itself() {
    let direct = podman().await;
    let container = direct.containers().run(sleeper().auto_remove(true)).detach().await.expect("starts");
    let (proxy, podman) = harmed().await;
    proxy.harm([Fault::NONE, Fault::down(Harm::Cut(20))]);
    let it = podman.containers().prepare_model(container.attrs().clone());
    assert!(it.stop().await.expect("it runs no more"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn logs_that_are_cut_say_so_and_a_limit_for_the_head_leaves_them_time() {
    let (proxy, podman) = harmed().await;
    let line = "i=0; while [ $((i += 1)) -le 8 ]; do echo $i; sleep 0.6; done";
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", line]).stop_signal("SIGKILL");
    let options = options.log_config(serde_json::json!({ "Type": "k8s-file" }));
    let slow = podman.containers().run(options).detach().await.expect("starts");
    let quick = podman.with_timeout(Timeout::Head(Duration::from_secs(3)));
    let slow = quick.containers().get(slow.id()).await.expect("it");
    let mut followed = Vec::new();
    let mut logs = slow.logs(&LogOptions::new().follow(true)).await.expect("begins in time");
    while let Some(frame) = logs.next().await {
        followed.extend_from_slice(&frame.expect("whole").bytes);
    }
    assert_eq!(String::from_utf8_lossy(&followed), "1\n2\n3\n4\n5\n6\n7\n8\n");
    proxy.harm([Fault::down(Harm::Cut(150))]);
    let cut = async { slow.logs(&LogOptions::new()).await?.collect().await };
    let error = cut.await.expect_err("a part is no log");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    slow.remove_with(&gone()).await.expect("removed");
}

/// What this process has: open files, tasks of the runtime, children.
fn holdings() -> [usize; 3] {
    let files = std::fs::read_dir("/proc/self/fd").expect("linux").count();
    let threads = std::fs::read_dir("/proc/self/task").expect("linux").flatten();
    let children = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    let children = children.map(|pids| pids.split_whitespace().count()).sum();
    [files, tokio::runtime::Handle::current().metrics().num_alive_tasks(), children]
}

/// Waits until there is no more than before: connections that are kept for the next call go after five seconds.
async fn back_to(before: [usize; 3], what: &str) -> [usize; 3] {
    let begun = Instant::now();
    loop {
        let now = holdings();
        if now.iter().zip(before).all(|(now, before)| *now <= before) {
            return now;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "{what}: {now:?} instead of {before:?}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn thousands_of_calls_leave_nothing_behind() {
    if ran_alone("wire::thousands_of_calls_leave_nothing_behind", "descriptors").await {
        return;
    }
    drop(podman().await); // what a process opens once
    let before = back_to([usize::MAX, 0, 0], "a client that is gone").await;
    let podman = podman().await;
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
    // and calls and streams that are given up
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
    let stream = podman.events(&EventOptions::new()).await;
    drop(stream.expect("begins"));
    tokio::time::timeout(Duration::from_millis(1), podman.info()).await.ok();
}
