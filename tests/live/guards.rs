//! Objects are removed however their owner ends.

use std::time::Duration;

use podman::containers::{Filter, ListOptions};
use podman::scope::ResourceKind;
use podman::{Container, CreateOptions, Network, Pod, PodmanClient, Secret, Volume};

use super::hang::until;
use super::{IMAGE, is_removed, name, podman, sleeper};

async fn running(podman: &PodmanClient) -> Container {
    // It ignores SIGTERM, so that only a kill ends it at once.
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "trap '' TERM; while :; do sleep 1; done"]);
    podman.containers().run(options).detach().await.expect("starts")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_guard_removes_its_container() {
    let podman = podman().await;
    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    drop(guard);
    is_removed(&podman, &id).await;

    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    assert!(guard.remove_now().await.expect("removes"));
    assert!(!podman.containers().exists(&id).await.expect("an answer"));

    let kept = running(&podman).await.remove_on_drop().keep();
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert!(kept.remove_with(&super::gone()).await.expect("it is still there"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_panic_and_a_thread_without_a_runtime_remove_containers() {
    let podman = podman().await;
    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    let task = tokio::spawn(async move {
        let _guard = guard;
        panic!("on purpose");
    });
    assert!(task.await.expect_err("it panicked").is_panic());
    is_removed(&podman, &id).await;

    let guard = running(&podman).await.remove_on_drop();
    let id = guard.id().to_owned();
    std::thread::spawn(move || drop(guard)).join().expect("no panic");
    is_removed(&podman, &id).await;
}

/// A network, volume, pod and secret with these labels, created without the scope.
async fn make_the_rest(podman: &PodmanClient, name: &str, labels: &std::collections::BTreeMap<String, String>) {
    let labels = serde_json::json!(labels);
    let read = |value: serde_json::Value| value.to_string();
    let network =
        serde_json::from_str(&read(serde_json::json!({ "name": name, "labels": labels }))).expect("a network");
    podman.raw().network_create_libpod(&network, &Default::default()).await.expect("creates");
    let volume = serde_json::from_str(&read(serde_json::json!({ "Name": name, "Labels": labels }))).expect("a volume");
    podman.raw().volume_create_libpod(&volume).await.expect("creates");
    let pod = serde_json::json!({ "name": name, "labels": labels, "no_infra": true });
    let pod = serde_json::from_str(&read(pod)).expect("a pod");
    podman.raw().pod_create_libpod(&pod).await.expect("creates");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_scope_removes_exactly_its_objects() {
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
    let counts = [ResourceKind::Container, ResourceKind::Pod, ResourceKind::Network, ResourceKind::Volume].map(count);
    assert_eq!(counts, [2, 1, 1, 1], "{removed:?}");
    for (container, there) in [(&mine, false), (&created, false), (&others, true), (&nobodys, true)] {
        assert_eq!(podman.containers().exists(container.id()).await.expect("an answer"), there);
    }
    // A running process keeps its objects.
    let reaped = podman.reap(&app, Duration::ZERO).await.expect("reaps");
    assert!(reaped.is_empty(), "{reaped:?}");
    drop(other);
    is_removed(&podman, others.id()).await;
    nobodys.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_scope_leaves_a_network_that_other_containers_use() {
    let podman = podman().await;
    let scope = podman.scope(&name("scope")).expect("a name");
    let network = name("net");
    make_the_rest(&podman, &network, &scope.labels()).await;
    let others = podman.containers().run(sleeper().network(&network)).detach().await.expect("starts");
    let removed = scope.close().await.expect("closes");
    assert!(removed.iter().all(|thing| thing.kind != ResourceKind::Network), "{removed:?}");
    podman.raw().network_inspect_libpod(&network).await.expect("it is still there");
    assert!(others.remove_with(&super::gone()).await.expect("removes"));
    podman.raw().network_delete_libpod(&network, &Default::default()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn dependent_containers_are_removed_first() {
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
            is_removed(&podman, container.id()).await;
        }
    }
    // An object that one outside of the scope needs is kept.
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
async fn objects_of_a_killed_process_are_reaped() {
    let podman = podman().await;
    let app = name("reap");
    // Another process, which creates a container and is killed.
    let output = super::examples::example("scope", &[&app, IMAGE, "--die"], "").await;
    assert!(!output.status.success(), "{output:?}");
    let left = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    assert!(podman.containers().exists(&left).await.expect("an answer"), "{output:?}");
    let reaped = podman.reap(&app, Duration::from_secs(3600)).await.expect("reaps");
    assert_eq!(reaped.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), [left.as_str()]);
    assert!(!podman.containers().exists(&left).await.expect("an answer"));
    // The same with a panic, which drops the scope.
    let output = super::examples::example("scope", &[&app, IMAGE, "--panic"], "").await;
    assert!(!output.status.success(), "{output:?}");
    is_removed(&podman, String::from_utf8_lossy(&output.stdout).trim()).await;
}

/// Containers with a label, in any state.
async fn labelled(podman: &PodmanClient, label: &str) -> Vec<(String, String)> {
    let options = ListOptions::new().all(true).filter(Filter::Label(label.to_owned()));
    let found = podman.containers().list_with(&options).await.expect("lists");
    found.iter().map(|container| (container.name().to_owned(), container.status().to_string())).collect()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn cancelled_creations_are_removed_with_their_scope() {
    let podman = podman().await;
    for closed in [true, false] {
        let label = name("cancelled");
        let scope = podman.scope(&label).expect("a name");
        let mut tasks = tokio::task::JoinSet::new();
        for nth in 0..30 {
            let (containers, options) = (scope.containers(), sleeper().label("cancelled", &label));
            let run = async move {
                match nth % 2 {
                    0 => containers.create(options).await.map(drop),
                    _ => containers.run(options).await.map(drop),
                }
            };
            // At any moment: before, during and after the request.
            tasks.spawn(tokio::time::timeout(Duration::from_millis(30 * nth), run));
        }
        tasks.join_all().await;
        match closed {
            true => drop(scope.close().await.expect("closes")),
            false => drop(scope),
        }
        if closed {
            assert_eq!(labelled(&podman, &format!("cancelled={label}")).await, [], "there is nothing to wait for");
        }
        until("all are removed", async || labelled(&podman, &format!("cancelled={label}")).await.is_empty()).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_cancelled_auto_remove_run_leaves_no_container() {
    let podman = podman().await;
    let label = name("cancelled");
    let mut tasks = tokio::task::JoinSet::new();
    for nth in 0..30 {
        let options = CreateOptions::new(IMAGE).command(["true"]).label("cancelled", &label);
        let containers = podman.containers();
        let run = async move {
            match nth % 2 {
                0 => containers.run(options.remove(true)).detach().await.map(drop),
                _ => containers.run(options.auto_remove(true)).await.map(drop),
            }
        };
        tasks.spawn(tokio::time::timeout(Duration::from_millis(30 * nth), run));
    }
    tasks.join_all().await;
    until("all are removed", async || labelled(&podman, &format!("cancelled={label}")).await.is_empty()).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn cancelled_creations_of_other_nouns_are_removed_with_their_scope() {
    let podman = podman().await;
    for closed in [true, false] {
        let prefix = name("cancelled");
        let scope = podman.scope(&prefix).expect("a name");
        let mut tasks = tokio::task::JoinSet::new();
        for nth in 0..16 {
            let (client, name) = (scope.client().clone(), format!("{prefix}-{nth}"));
            let creation = async move {
                match nth % 4 {
                    0 => client.networks().create(name).await.map(drop),
                    1 => client.volumes().create(name).await.map(drop),
                    2 => client.secrets().create((name, "s3cret")).await.map(drop),
                    _ => client.pods().create(name).await.map(drop),
                }
            };
            // At any moment: before, during and after the request.
            tasks.spawn(tokio::time::timeout(Duration::from_millis(3 * nth), creation));
        }
        tasks.join_all().await;
        let left = async || {
            let networks = podman.networks().list().await.expect("lists");
            let volumes = podman.volumes().list().await.expect("lists");
            let secrets = podman.secrets().list().await.expect("lists");
            let pods = podman.pods().list().await.expect("lists");
            let names = networks.iter().map(Network::name).chain(volumes.iter().map(Volume::name));
            let names = names.chain(secrets.iter().map(Secret::name)).chain(pods.iter().map(Pod::name));
            names.filter(|name| name.starts_with(&prefix)).map(str::to_owned).collect::<Vec<_>>()
        };
        if closed {
            scope.close().await.expect("closes");
            assert_eq!(left().await, [""; 0], "there is nothing to wait for");
        } else {
            drop(scope);
            until("all are removed", async || left().await.is_empty()).await;
        }
    }
}

/// The variable that marks the process that ends.
const ENDS: &str = "PODMAN_TEST_ENDS";

#[tokio::test]
#[ignore = "needs podman"]
async fn a_guard_works_if_its_process_exits_at_once() {
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
    let arguments = ["--exact", "guards::a_guard_works_if_its_process_exits_at_once", "--ignored", "--nocapture"];
    let child = tokio::process::Command::new(tests).args(arguments).env(ENDS, "1").output().await.expect("runs");
    assert_eq!(child.status.code(), Some(7), "{child:?}");
    let message = String::from_utf8_lossy(&child.stdout);
    let ids: Vec<_> = message.lines().filter(|line| line.len() == 64).collect();
    assert_eq!(ids.len(), 8, "{message}");
    for id in ids {
        is_removed(&podman, id).await;
    }
}
