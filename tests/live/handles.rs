//! Lazy clients, handles by name, and inspections.

use podman::containers::{self, InspectOptions, State};
use podman::{CreateOptions, PodmanClient, Version};

use super::{IMAGE, gone, name, podman, sleeper};

#[tokio::test]
#[ignore = "needs podman"]
async fn a_handle_by_name_acts_without_an_inspection() {
    // A client that connects with its first call.
    let podman = PodmanClient::builder().lazy();
    assert!(podman.endpoint().is_none());
    let containers = podman.containers();
    let name = name("handle");
    let created = containers.create(sleeper().name(&name).label("a", "b")).await.expect("creates");
    assert!(podman.endpoint().is_some());
    assert_eq!((created.name(), created.status(), created.image()), (&*name, State::Created, IMAGE));
    assert_eq!(created.labels()["a"], "b");

    let mut handle = containers.named(&name);
    assert!(handle.start().await.expect("starts"));
    assert_eq!(handle.exec(["echo", "hello"]).await.expect("runs").text(), "hello\n");
    assert_eq!(handle.logs().await.expect("logs").collect().await.expect("complete").text(), "");
    assert!(handle.stats().await.expect("runs").pids > 0);
    assert_eq!((handle.id(), handle.status()), ("", State::Unknown));
    handle.reload().await.expect("reloads");
    assert_eq!((handle.id(), handle.status()), (created.id(), State::Running));

    let other = format!("{name}-renamed");
    let mut handle = containers.named(&name);
    handle.rename(&other).await.expect("renames");
    assert_eq!(handle.name(), other);
    let old = containers.named(&name);
    assert!(old.start().await.expect_err("it has another name").is_not_found());
    assert!(!old.remove().await.expect("nothing to remove"));
    assert!(containers.named(&other).remove_with(&gone()).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_handle_by_the_beginning_of_an_id_is_not_found() {
    let containers = podman().await.containers();
    let created = containers.create(sleeper()).await.expect("creates");
    let beginning = containers.named(&created.id()[..6]);
    assert!(beginning.start().await.expect_err("the name does not exist").is_not_found());
    assert!(!beginning.remove().await.expect("nothing to remove"));
    drop(containers.named(&created.id()[..6]).remove_on_drop());
    assert!(containers.exists(created.id()).await.expect("it is still there"));
    drop(containers.named(created.short_id()).remove_on_drop());
    super::until("it is removed", async || !containers.exists(created.id()).await.expect("exists")).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn sizes_networks_and_times_are_returned_on_request() {
    let podman = podman().await;
    let command = ["sh", "-c", "head -c 1000000 /dev/zero > /tmp/big; sleep 600"];
    // Of users other than root, a container has no network by default that the server reports.
    let options = CreateOptions::new(IMAGE).command(command).stop_signal("SIGKILL").network_mode("bridge");
    let options = options.label("size", name("size"));
    let label = options.spec().expect("valid")["labels"]["size"].as_str().expect("a label").to_owned();
    let container = podman.containers().run(options).detach().await.expect("starts");
    super::until("the file is written", async || {
        super::has(&container, "/tmp/big").await
            && container.stat("/tmp/big").await.is_ok_and(|stat| stat.size == 1_000_000)
    })
    .await;

    let inspected = container.inspect_with(&InspectOptions::new().size(true)).await.expect("inspects");
    let inspected = podman.containers().from_attrs(inspected);
    let size = inspected.size().expect("requested");
    assert!(size.rw >= 1_000_000 && size.root_fs > size.rw, "{size:?}");
    let list = containers::ListOptions::new().labels([format!("size={label}")]);
    for options in [list.clone().size(true), list.clone().size(true).compatible(true).sparse(true)] {
        let listed = podman.containers().list_with(&options).await.expect("lists");
        assert!(listed[0].size().is_some_and(|size| size.rw >= 1_000_000), "{options:?}: {:?}", listed[0].attrs());
    }
    let listed = podman.containers().list_with(&list).await.expect("lists").remove(0);
    assert_eq!(listed.size(), None);

    let networks = inspected.networks();
    assert_eq!(networks.len(), 1, "{networks:?}");
    assert!(networks[0].addresses.contains(&inspected.ip_address().expect("it runs")), "{networks:?}");
    assert!(networks[0].gateway.is_some(), "{networks:?}");
    assert_eq!(listed.networks().len(), 1, "{:?}", listed.networks());
    assert_eq!(listed.networks()[0].name, networks[0].name);

    let (created, started) = (inspected.created().expect("created"), inspected.started_at().expect("started"));
    assert!(created <= started, "{created:?} {started:?}");
    assert_eq!(listed.started_at().map(podman::types::Timestamp::unix_seconds), Some(started.unix_seconds()));
    assert_eq!((inspected.finished_at(), listed.finished_at()), (None, None));
    container.kill().await.expect("kills");
    container.wait().await.expect("ends");
    let mut ended = container.clone();
    ended.reload().await.expect("reloads");
    assert!(ended.finished_at().is_some_and(|at| at >= started));
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_command_is_found_by_the_id_of_its_session() {
    let podman = podman().await;
    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let command = container.exec(["sh", "-c", "exit 7"]).detach().await.expect("starts");
    let found = podman.containers().exec_handle(command.id()).await.expect("finds");
    assert_eq!(found.container(), &container);
    assert_eq!(found.wait().await.expect("ends"), 7);
    // Before 4.8, the server keeps the session for some minutes.
    if podman.server_version() >= Version::new(4, 8, 0) {
        assert!(podman.containers().exec_handle(command.id()).await.expect_err("it was removed").is_not_found());
    }
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn images_are_inspected_and_run_by_name() {
    let podman = podman().await;
    let inspected = podman.images().inspect(IMAGE).await.expect("inspects");
    let mut image = podman.images().named(IMAGE);
    let container = podman.containers().create(&image).await.expect("creates");
    container.remove().await.expect("removes");
    image.reload().await.expect("reloads");
    assert_eq!(Some(image.id()), inspected.id.as_deref());
}
