use std::time::Duration;

use podman::{
    ContainerFilter, ContainerListOptions, CreateOptions, LogOptions, PruneFilter, RemoveOptions, StopOptions,
    WaitCondition, WaitOptions,
};

use super::{IMAGE, gone, name, podman, sleeper};

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_lives_and_dies() {
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
    assert!(!container.kill().await.expect("killed late"), "nobody is there to kill");
    assert_eq!(container.wait().await.expect("has ended"), 137);
    assert!(container.remove().await.expect("removes"));
    assert!(!container.remove().await.expect("removed twice"), "it was gone already");
    let error = container.reload().await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn listed_and_inspected_objects_say_the_same() {
    let podman = podman().await;
    let name = name("same");
    let options = sleeper().name(&name).label("a", "b").port("80/tcp", 18_080).port("53/udp", ("127.0.0.1", 10_053));
    let created = podman.containers().create(options).await.expect("creates");
    created.start().await.expect("starts");
    let inspected = podman.containers().get(&name).await.expect("gets");
    let only = ContainerListOptions::new().filter(ContainerFilter::Name(format!("^{name}$")));
    for options in
        [only.clone(), only.clone().sparse(false), only.clone().compatible(true), only.compatible(true).sparse(true)]
    {
        let list = podman.containers().list_with(&options).await.expect("lists");
        let [listed] = list.as_slice() else { panic!("{list:?}") };
        assert_eq!(listed, &inspected);
        assert_eq!((listed.name(), listed.status(), listed.image()), (name.as_str(), "running", IMAGE), "{options:?}");
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
    let count = |options: ContainerListOptions| {
        let containers = podman.containers();
        async move { containers.list_with(&options).await.expect("lists").len() }
    };
    assert_eq!(count(ContainerListOptions::new().labels([&app])).await, 0, "they do not run");
    assert_eq!(count(ContainerListOptions::new().all(true).labels([&app])).await, 2);
    assert_eq!(count(ContainerListOptions::new().all(true).labels([app.as_str(), "tier=two"])).await, 1);
    assert_eq!(count(ContainerListOptions::new().all(true).labels([&app]).since(made[0].id())).await, 1);
    assert_eq!(count(ContainerListOptions::new().all(true).labels([&app]).before(made[0].id())).await, 0);
    let pruned = podman.containers().prune(&PruneFilter::new().label(&app)).await.expect("prunes");
    // Created containers are no leftovers to 4.3.1 and 5.x alike: what prune took is what it says.
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
async fn what_is_missing_is_not_found() {
    let podman = podman().await;
    let containers = podman.containers();
    for odd in ["no-such-container", "a/b c%d", "ünïcode"] {
        assert!(!containers.exists(odd).await.expect("exists"), "{odd}");
        let error = containers.get(odd).await.expect_err("missing");
        assert!(error.is_not_found(), "{odd}: {error:?}");
        assert!(!containers.remove(odd, &RemoveOptions::new()).await.expect("nothing to remove"), "{odd}");
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
async fn logs_are_whole_and_apart() {
    let podman = podman().await;
    for tty in [false, true] {
        let options = CreateOptions::new(IMAGE)
            .command(["sh", "-c", "for i in 1 2 3; do echo line $i; done; echo err >&2"])
            .log_config(serde_json::json!({ "Type": "k8s-file" }))
            .tty(tty);
        let container = podman.containers().run(options).detach().await.expect("starts");
        container.wait().await.expect("ends");
        let logs = container.logs(&LogOptions::new()).await.expect("logs").collect().await.expect("whole");
        let text = String::from_utf8_lossy(&logs.stdout).replace('\r', "");
        assert!(text.starts_with("line 1\nline 2\nline 3\n"), "tty = {tty}: {text:?}");
        if !tty {
            assert_eq!(logs.stderr, b"err\n");
            // The server counts lines of both streams, and then leaves one out.
            let last = container.logs(&LogOptions::new().stderr(false).tail(2)).await.expect("logs");
            assert_eq!(last.collect().await.expect("whole").stdout, b"line 3\n");
        }
        container.remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn waits_are_for_something_that_can_come() {
    let podman = podman().await;
    let container = podman.containers().create(sleeper()).await.expect("creates");
    let error = container.wait().await.expect_err("it was never started");
    assert!(error.is_wrong_state(), "{error:?}");
    container.start().await.expect("starts");
    let running = WaitOptions::new().condition(WaitCondition::Running).interval(Duration::from_millis(20));
    assert_eq!(container.wait_with(&running).await.expect("runs"), None);
    let error =
        container.wait_with(&WaitOptions::new().timeout(Duration::from_millis(300))).await.expect_err("it sleeps");
    assert!(error.is_timeout(), "{error:?}");
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_restart_gives_the_containers_own_grace() {
    let podman = podman().await;
    // Deaf to SIGTERM: only the grace decides how long the restart takes.
    let options =
        CreateOptions::new(IMAGE).command(["sh", "-c", "trap '' TERM; while :; do sleep 0.1; done"]).stop_timeout(2);
    let container = podman.containers().run(options).detach().await.expect("starts");
    let start = std::time::Instant::now();
    container.restart().await.expect("restarts");
    assert!(start.elapsed() > Duration::from_millis(1500), "killed after {:?}", start.elapsed());
    let start = std::time::Instant::now();
    container.restart_with(&StopOptions::new().timeout(Duration::ZERO)).await.expect("restarts");
    assert!(start.elapsed() < Duration::from_millis(1500), "{:?}", start.elapsed());
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_grace_without_end_kills_nothing() {
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
