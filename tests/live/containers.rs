use std::time::Duration;

use podman::containers::{LogOptions, StopOptions, WaitCondition, WaitOptions};
use podman::{CreateOptions, containers};

use super::hang::in_time;
use super::{IMAGE, end, gone, name, podman, sleeper};

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_is_created_started_stopped_and_removed() {
    let podman = podman().await;
    let mut container = podman.containers().create(sleeper().name(name("life"))).await.expect("creates");
    assert_eq!(container.status(), "created");
    assert!(container.start().await.expect("starts"));
    assert!(!container.start().await.expect("started twice"), "it was running already");
    container.reload().await.expect("reloads");
    assert_eq!(container.status(), "running");
    assert!(container.pause().await.expect("pauses"));
    assert!(!container.pause().await.expect("paused twice"), "it was paused already");
    assert!(container.unpause().await.expect("unpauses"));
    assert!(!container.unpause().await.expect("unpaused twice"), "it ran already");
    let busy = container.remove().await.expect_err("it runs");
    assert!(busy.is_conflict() || busy.is_wrong_state(), "{busy:?}");
    assert!(container.stop_with(&StopOptions::new().timeout(Duration::from_secs(1))).await.expect("stops"));
    assert!(!container.stop().await.expect("stopped twice"), "it was stopped already");
    assert!(!container.kill().await.expect("killed late"), "it does not run");
    assert_eq!(container.wait().await.expect("has ended"), 137);
    assert!(container.remove().await.expect("removes"));
    assert!(!container.remove().await.expect("removed twice"), "it was gone already");
    let error = container.reload().await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn listed_and_inspected_containers_agree() {
    let podman = podman().await;
    let name = name("same");
    let options = sleeper().name(&name).label("a", "b").port("80/tcp", 18_080).port("53/udp", ("127.0.0.1", 10_053));
    let created = podman.containers().create(options).await.expect("creates");
    created.start().await.expect("starts");
    let inspected = podman.containers().get(&name).await.expect("gets");
    let only = containers::ListOptions::new().filter(containers::Filter::Name(format!("^{name}$")));
    for options in
        [only.clone(), only.clone().sparse(false), only.clone().compatible(true), only.compatible(true).sparse(true)]
    {
        let list = podman.containers().list_with(&options).await.expect("lists");
        let [listed] = list.as_slice() else { panic!("{list:?}") };
        assert_eq!(listed, &inspected);
        assert_eq!(
            (listed.name(), listed.status().as_str(), listed.image()),
            (name.as_str(), "running", IMAGE),
            "{options:?}"
        );
        assert_eq!(listed.image_id(), inspected.image_id(), "{options:?}");
        assert_eq!(listed.labels(), inspected.labels(), "{options:?}");
        assert_eq!(listed.ports(), inspected.ports(), "{options:?}");
        assert_eq!(listed.ports().len(), 2, "{options:?}");
    }
    assert!(created.remove_with(&gone()).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lists_are_filtered() {
    let podman = podman().await;
    let label = name("filter");
    let mut made = Vec::new();
    for tier in ["one", "two"] {
        let options = sleeper().label("app", &label).label("tier", tier);
        made.push(podman.containers().create(options).await.expect("creates"));
    }
    let app = format!("app={label}");
    let count = |options: containers::ListOptions| {
        let containers = podman.containers();
        async move { containers.list_with(&options).await.expect("lists").len() }
    };
    assert_eq!(count(containers::ListOptions::new().labels([&app])).await, 0, "they do not run");
    assert_eq!(count(containers::ListOptions::new().all(true).labels([&app])).await, 2);
    assert_eq!(count(containers::ListOptions::new().all(true).labels([app.as_str(), "tier=two"])).await, 1);
    assert_eq!(count(containers::ListOptions::new().all(true).labels([&app]).since(made[0].id())).await, 1);
    assert_eq!(count(containers::ListOptions::new().all(true).labels([&app]).before(made[0].id())).await, 0);
    let pruned = podman.containers().prune_with(&containers::PruneOptions::new().label(&app)).await.expect("prunes");
    // 4.3.1 and 5.x treat created containers differently: the report lists what was removed.
    for id in &pruned.containers_deleted {
        assert!(!podman.containers().exists(id).await.expect("exists"));
    }
    assert_eq!(pruned.failed, []);
    for container in made {
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn containers_with_any_of_several_excluded_labels_are_kept() {
    let podman = podman().await;
    let app = format!("app={}", name("without"));
    let mut made = Vec::new();
    for labels in [&["keep"][..], &["also"], &[], &["keep", "also"]] {
        let (key, value) = app.split_once('=').expect("a label");
        let options = labels.iter().fold(sleeper().label(key, value), |options, label| options.label(*label, "1"));
        made.push(podman.containers().create(options).await.expect("creates"));
    }
    let without = |label: &str| containers::Filter::NotLabel(label.to_owned());
    let all = containers::ListOptions::new().all(true).labels([&app]);
    for compatible in [false, true] {
        let ids = async |options: containers::ListOptions| {
            let listed = podman.containers().list_with(&options.compatible(compatible).sparse(true)).await;
            let mut ids: Vec<_> = listed.expect("lists").iter().map(|it| it.id().to_owned()).collect();
            ids.sort();
            ids
        };
        let wanted = |containers: &[usize]| {
            let mut ids: Vec<_> = containers.iter().map(|at| made[*at].id().to_owned()).collect();
            ids.sort();
            ids
        };
        assert_eq!(ids(all.clone().filter(without("keep"))).await, wanted(&[1, 2]), "{compatible}");
        let both = all.clone().filter(without("keep")).filter(without("also=1"));
        assert_eq!(ids(both).await, wanted(&[2]), "{compatible}");
        if !compatible {
            // Docker's list gives times in seconds
            assert_eq!(ids(all.clone().filter(without("keep")).limit(1)).await, wanted(&[2]));
        }
    }
    let options = containers::PruneOptions::new().label(&app).without_label("keep").without_label("also");
    let pruned = podman.containers().prune_with(&options).await.expect("prunes");
    assert_eq!((pruned.containers_deleted, pruned.failed), (vec![made.remove(2).id().to_owned()], vec![]));
    for container in made {
        assert!(podman.containers().exists(container.id()).await.expect("exists"));
        end(container).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn missing_containers_are_not_found() {
    let podman = podman().await;
    let containers = podman.containers();
    for odd in ["no-such-container", "a/b c%d", "ünïcode"] {
        assert!(!containers.exists(odd).await.expect("exists"), "{odd}");
        let error = containers.get(odd).await.expect_err("missing");
        assert!(error.is_not_found(), "{odd}: {error:?}");
        assert!(!containers.remove(odd).await.expect("nothing to remove"), "{odd}");
    }
    let error = containers.create(CreateOptions::new("localhost/no-such-image:1")).await.expect_err("no image");
    assert!(error.is_image_not_known() && error.is_not_found(), "{error:?}");
    let error =
        containers.run(CreateOptions::new("localhost/no-such-image:1").policy("never")).await.expect_err("no image");
    assert!(error.is_image_not_known(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_name_is_taken_once() {
    let podman = podman().await;
    let name = name("taken");
    let mut first = podman.containers().create(sleeper().name(&name)).await.expect("creates");
    let error = podman.containers().create(sleeper().name(&name)).await.expect_err("taken");
    assert!(error.is_name_in_use() && error.is_conflict(), "{error:?}");
    let other = format!("{name}-b");
    first.rename(&other).await.expect("renames");
    assert_eq!(first.name(), other);
    assert!(first.rename("bad/name").await.is_err());
    first.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn logs_are_complete_and_separate() {
    let podman = podman().await;
    for tty in [false, true] {
        let options = CreateOptions::new(IMAGE)
            .command(["sh", "-c", "for i in 1 2 3; do echo line $i; done; echo err >&2"])
            .log_driver("k8s-file")
            .tty(tty);
        let container = podman.containers().run(options).detach().await.expect("starts");
        container.wait().await.expect("ends");
        let logs = container.logs().await.expect("logs").collect().await.expect("whole");
        let text = String::from_utf8_lossy(&logs.stdout).replace('\r', "");
        assert!(text.starts_with("line 1\nline 2\nline 3\n"), "tty = {tty}: {text:?}");
        if !tty {
            assert_eq!(logs.stderr, b"err\n");
            // The server counts lines of both streams, and then leaves one out.
            let last = container.logs_with(&LogOptions::new().stderr(false).tail(2)).await.expect("logs");
            assert_eq!(last.collect().await.expect("whole").stdout, b"line 3\n");
        }
        container.remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn impossible_waits_are_errors() {
    let podman = podman().await;
    let container = podman.containers().create(sleeper()).await.expect("creates");
    let early = tokio::spawn({
        let container = container.clone();
        async move { container.wait().await }
    });
    let short = WaitOptions::new().timeout(Duration::from_millis(300));
    let error = container.wait_with(&short).await.expect_err("it is not started");
    assert!(error.is_timeout(), "{error:?}");
    container.start().await.expect("starts");
    let running = WaitOptions::new().condition(WaitCondition::Running).interval(Duration::from_millis(20));
    assert_eq!(container.wait_with(&running).await.expect("runs"), None);
    let error = container.wait_with(&short).await.expect_err("it sleeps");
    assert!(error.is_timeout(), "{error:?}");
    assert!(!early.is_finished(), "it was waited for since before its start");
    container.kill().await.expect("kills");
    assert_eq!(early.await.expect("no panic").expect("exits"), 137);
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn restart_uses_the_containers_own_grace_period() {
    // It ignores SIGTERM: only the grace period decides how long the restart takes
    let deaf = async |grace: u64| {
        let command = ["sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done"];
        let options = CreateOptions::new(IMAGE).command(command).stop_timeout(Duration::from_secs(grace));
        let container = podman().await.containers().run(options).detach().await.expect("starts");
        container.wait_until(podman::Until::log("ready")).await.expect("it ignores SIGTERM");
        container
    };
    let container = deaf(2).await;
    let start = std::time::Instant::now();
    container.restart().await.expect("restarts");
    assert!(start.elapsed() > Duration::from_millis(1500), "killed after {:?}", start.elapsed());
    container.remove_with(&gone()).await.expect("removes");
    let container = deaf(600).await;
    let at_once = StopOptions::new().timeout(Duration::ZERO);
    let restarted = in_time("another grace period is used instead", container.restart_with(&at_once)).await;
    restarted.expect("restarts");
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_unlimited_grace_period_does_not_kill() {
    let podman = podman().await;
    let script = "trap 'sleep 1; exit 7' TERM; echo ready; while :; do sleep 0.1; done";
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", script]);
    let container = podman.containers().run(options).detach().await.expect("starts");
    let ready = podman::Until::log("ready");
    container.wait_until(ready).await.expect("it listens");
    assert!(container.stop_with(&StopOptions::new().timeout(Duration::MAX)).await.expect("stops"));
    assert_eq!(container.wait().await.expect("has ended"), 7, "it was let to end");
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn times_that_are_not_set_are_none() {
    let podman = podman().await;
    let mut container = podman.containers().create(sleeper()).await.expect("creates");
    container.reload().await.expect("inspects");
    let podman::containers::Attrs::Inspected(inspected) = container.attrs() else { panic!("it was inspected") };
    let state = inspected.state.clone().expect("a state");
    assert_eq!(
        (state.started_at, state.finished_at, state.checkpointed_at, state.restored_at),
        (None, None, None, None)
    );
    assert!(inspected.created.is_some());
    let all = containers::ListOptions::new().all(true).filter(containers::Filter::Id(container.id().to_owned()));
    let times = async || {
        let listed = podman.containers().list_with(&all).await.expect("lists");
        let podman::containers::Attrs::Listed(listed) = listed[0].attrs() else { panic!("it was listed") };
        (listed.started_at, listed.exited_at)
    };
    assert_eq!(times().await, (None, None));
    container.start().await.expect("starts");
    let (started, exited) = times().await;
    assert!(started.is_some() && exited.is_none(), "{started:?} {exited:?}");
    container.kill().await.expect("kills");
    container.wait().await.expect("ends");
    let (started, exited) = times().await;
    assert!(started.is_some_and(|at| exited.is_some_and(|end| end >= at)), "{started:?} {exited:?}");
    end(container).await;
}
