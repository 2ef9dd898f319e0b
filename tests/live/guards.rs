//! What is made goes away, however its owner ends.

use std::time::Duration;

use podman::{Container, CreateOptions, Kind, PodmanClient};

use super::{IMAGE, name, podman, sleeper};

/// Waits until a container is gone, which it must be soon.
async fn is_gone(podman: &PodmanClient, id: &str) {
    for _ in 0..200 {
        if !podman.containers().exists(id).await.expect("an answer") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{id} is still there");
}

async fn running(podman: &PodmanClient) -> Container {
    // deaf to SIGTERM, so that only a kill ends it at once
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "trap '' TERM; while :; do sleep 1; done"]);
    podman.containers().run(options).detach().await.expect("starts")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_guarded_container_goes_with_its_guard() {
    let podman = podman().await;
    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    let start = std::time::Instant::now();
    drop(guard);
    assert!(start.elapsed() < Duration::from_millis(500), "a drop waits for nothing: {:?}", start.elapsed());
    is_gone(&podman, &id).await;

    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    assert!(guard.remove().await.expect("removes"));
    assert!(!podman.containers().exists(&id).await.expect("an answer"));

    let kept = running(&podman).await.remove_on_drop().keep();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(kept.remove_with(&super::gone()).await.expect("it is still there"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_panic_and_a_thread_without_a_runtime_remove_too() {
    let podman = podman().await;
    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    let task = tokio::spawn(async move {
        let _guard = guard;
        panic!("on purpose");
    });
    assert!(task.await.expect_err("it panicked").is_panic());
    is_gone(&podman, &id).await;

    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    std::thread::spawn(move || drop(guard)).join().expect("no panic");
    is_gone(&podman, &id).await;
}

/// A network, volume, pod and secret with these labels, made without the scope's help.
async fn make_the_rest(podman: &PodmanClient, name: &str, labels: &std::collections::BTreeMap<String, String>) {
    let labels = serde_json::json!(labels);
    let read = |value: serde_json::Value| value.to_string();
    let network =
        serde_json::from_str(&read(serde_json::json!({ "name": name, "labels": labels }))).expect("a network");
    podman.raw().network_create_libpod(None, &network).await.expect("creates");
    let volume = serde_json::from_str(&read(serde_json::json!({ "Name": name, "Labels": labels }))).expect("a volume");
    podman.raw().volume_create_libpod(&volume).await.expect("creates");
    let pod = serde_json::json!({ "name": name, "labels": labels, "no_infra": true });
    let pod = serde_json::from_str(&read(pod)).expect("a pod");
    podman.raw().pod_create_libpod(&pod).await.expect("creates");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_scope_removes_what_was_made_in_it_and_nothing_else() {
    let podman = podman().await;
    let app = name("scope");
    let (one, other) = (podman.scope(&app).expect("a name"), podman.scope(&app).expect("a name"));
    let mine = one.containers().run(sleeper()).detach().await.expect("starts");
    let created = one.containers().create(sleeper()).await.expect("creates");
    let others = other.containers().run(sleeper()).detach().await.expect("starts");
    let nobodys = podman.containers().create(sleeper()).await.expect("creates");
    make_the_rest(&podman, &app, &one.labels()).await;
    let removed = one.close().await.expect("closes");
    let count = |kind| removed.iter().filter(|thing| thing.kind == kind).count();
    let counts = [Kind::Container, Kind::Pod, Kind::Network, Kind::Volume].map(count);
    assert_eq!(counts, [2, 1, 1, 1], "{removed:?}");
    for (container, there) in [(&mine, false), (&created, false), (&others, true), (&nobodys, true)] {
        assert_eq!(podman.containers().exists(container.id()).await.expect("an answer"), there);
    }
    // a living process keeps what it made
    let reaped = podman.reap(&app, Duration::ZERO).await.expect("reaps");
    assert!(reaped.is_empty(), "{reaped:?}");
    drop(other);
    is_gone(&podman, others.id()).await;
    nobodys.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn what_depends_on_another_goes_before_it() {
    let podman = podman().await;
    for closed in [true, false] {
        let scope = podman.scope(&name("chain")).expect("a name");
        let mut chain: Vec<Container> = Vec::new();
        for _ in 0..3 {
            let joined = chain.last().map(|last| format!("container:{}", last.id()));
            let options = joined.iter().fold(sleeper(), |options, mode| options.network_mode(mode.as_str()));
            chain.push(scope.containers().run(options).detach().await.expect("starts"));
        }
        match closed {
            true => assert_eq!(scope.close().await.expect("closes").len(), 3),
            false => drop(scope),
        }
        for container in chain {
            is_gone(&podman, container.id()).await;
        }
    }
    // what another needs stays, if that other is not the scope's
    let scope = podman.scope(&name("chain")).expect("a name");
    let needed = scope.containers().run(sleeper()).detach().await.expect("starts");
    let options = sleeper().network_mode(format!("container:{}", needed.id()));
    let others = podman.containers().run(options).detach().await.expect("starts");
    assert_eq!(scope.close().await.expect("closes"), []);
    for container in [others, needed] {
        assert!(container.remove_with(&super::gone()).await.expect("it is still there"));
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn what_a_killed_process_left_is_reaped() {
    let podman = podman().await;
    let app = name("reap");
    // another process, which makes a container and has no time to say goodbye
    let output = super::examples::example("scope", &[&app, IMAGE, "--die"], "").await;
    assert!(!output.status.success(), "{output:?}");
    let left = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    assert!(podman.containers().exists(&left).await.expect("an answer"), "{output:?}");
    let reaped = podman.reap(&app, Duration::from_secs(3600)).await.expect("reaps");
    assert_eq!(reaped.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), [left.as_str()]);
    assert!(!podman.containers().exists(&left).await.expect("an answer"));
    // the same with a panic, which drops its scope
    let output = super::examples::example("scope", &[&app, IMAGE, "--panic"], "").await;
    assert!(!output.status.success(), "{output:?}");
    is_gone(&podman, String::from_utf8_lossy(&output.stdout).trim()).await;
}

/// Says to a test that it runs in the process that ends.
const ENDS: &str = "PODMAN_TEST_ENDS";

#[tokio::test]
#[ignore = "needs podman"]
async fn a_guard_counts_if_its_process_ends_at_once() {
    let podman = podman().await;
    if std::env::var_os(ENDS).is_some() {
        let mut guards = Vec::new();
        for _ in 0..8 {
            guards.push(running(&podman).await.remove_on_drop());
        }
        for guard in &guards {
            println!("{}", guard.id());
        }
        drop(guards);
        std::process::exit(7);
    }
    let tests = std::env::current_exe().expect("a path");
    let arguments = ["--exact", "guards::a_guard_counts_if_its_process_ends_at_once", "--ignored", "--nocapture"];
    let child = tokio::process::Command::new(tests).args(arguments).env(ENDS, "1").output().await.expect("runs");
    assert_eq!(child.status.code(), Some(7), "{child:?}");
    let said = String::from_utf8_lossy(&child.stdout);
    let ids: Vec<_> = said.lines().filter(|line| line.len() == 64).collect();
    assert_eq!(ids.len(), 8, "{said}");
    for id in ids {
        is_gone(&podman, id).await;
    }
}
