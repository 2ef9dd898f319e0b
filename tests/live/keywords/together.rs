//! Keywords that need something beside the container: another one, a pod, a secret, a driver, an image to lose.

use std::time::Duration;

use podman::raw::types::{PodSpecGenerator, SecretName};
use podman::{Container, CreateOptions, PodmanClient, RemoveOptions, Version};
use serde_json::json;

use crate::{IMAGE, name, podman, sleeper};

/// What a shell command prints in a container with these options.
async fn prints(podman: &PodmanClient, options: CreateOptions, command: &str) -> String {
    let options = options.command(["sh", "-c", command]).remove(true);
    let output = podman.containers().run(options).await.unwrap_or_else(|error| panic!("{command}: {error:?}"));
    String::from_utf8(output.stdout).expect("text")
}

async fn remove(container: &Container) {
    container.remove_with(&RemoveOptions::new().force(true).volumes(true)).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn secrets_reach_the_container() {
    let podman = podman().await;
    let secret = name("secret");
    let checked: SecretName = secret.parse().expect("a name");
    podman.raw().secret_create_libpod(None, None, None, None, &checked, None, "hush").await.expect("creates");
    let plain = CreateOptions::new(IMAGE).set("secrets", json!([secret]));
    assert_eq!(prints(&podman, plain, &format!("cat /run/secrets/{secret}")).await, "hush");
    let moved = json!([{"source": secret, "target": "/tmp/key", "uid": 7, "gid": 8, "mode": 0o400}]);
    let moved = CreateOptions::new(IMAGE).set("secrets", moved);
    assert_eq!(prints(&podman, moved, "cat /tmp/key; stat -c ' %u %g %a' /tmp/key").await, "hush 7 8 400\n");
    let variable = CreateOptions::new(IMAGE).set("secret_env", json!({"TOKEN": secret}));
    assert_eq!(prints(&podman, variable, "echo $TOKEN").await, "hush\n");
    podman.raw().secret_delete_libpod(&secret).await.expect("deletes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_joins_a_pod() {
    let podman = podman().await;
    let pod = name("pod");
    let mut spec = PodSpecGenerator::default();
    spec.name = Some(pod.parse().expect("a name"));
    spec.no_infra = Some(true);
    let made = podman.raw().pod_create_libpod(&spec).await.expect("creates").into_inner();
    let options = CreateOptions::new(IMAGE).command(["true"]).pod(&pod);
    let container = podman.containers().create(options).await.expect("creates");
    let joined = container.inspect().await.expect("inspects").pod;
    podman.raw().pod_delete_libpod(&pod, Some(true), None).await.expect("deletes");
    assert_eq!(joined.as_deref(), made.id.as_deref());
    assert!(!podman.containers().exists(container.id()).await.expect("exists"), "it went with its pod");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_takes_over_from_others() {
    let podman = podman().await;
    let first = sleeper().set("volumes", json!({name("volume"): {"bind": "/v"}})).set("devices", json!(["/dev/fuse"]));
    let first = podman.containers().create(first).await.expect("creates");
    let id = first.id();
    let volumes = CreateOptions::new(IMAGE).set("volumes_from", json!([id]));
    assert!(prints(&podman, volumes, "grep ' /v ' /proc/mounts").await.contains(" /v "));
    let depends = sleeper().set("dependencyContainers", json!([id]));
    let second = podman.containers().create(depends).await.expect("creates");
    let dependencies = second.inspect().await.expect("inspects").dependencies;
    remove(&second).await;
    remove(&first).await;
    assert_eq!(dependencies, [id]);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_driver_makes_the_volumes_that_are_missing() {
    let podman = podman().await;
    let volume = name("volume");
    let options = || sleeper().set("volumes", json!({&volume: {"bind": "/v"}}));
    let error = podman.containers().create(options().set("volume_driver", "no-such-driver")).await.expect_err("none");
    assert!(error.to_string().contains("no-such-driver"), "{error}");
    let made = podman.raw().volume_inspect_libpod(&volume).await;
    assert!(made.is_err(), "the refused driver left a volume behind: {made:?}");
    let container = podman.containers().create(options().set("volume_driver", "local")).await.expect("creates");
    let made = podman.raw().volume_inspect_libpod(&volume).await.expect("inspects").into_inner();
    remove(&container).await;
    let _ = podman.raw().volume_delete_libpod(&volume, Some(true), None).await;
    assert_eq!(made.driver.as_deref(), Some("local"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_image_goes_with_its_last_container() {
    let podman = podman().await;
    let tag = format!("localhost/{}:latest", name("gone"));
    let tar = packed(&podman).await;
    podman.images().import(tar, &tag, &["ENV PATH=/bin"]).await.expect("imports");
    // before 5.3 that is the command line's own work, and the service does not read it
    let reads = podman.supports("removeImage").expect("a keyword");
    assert_eq!(reads, podman.server_version() >= Version::new(5, 3, 0));
    for (remove_image, stays) in [(false, true), (true, !reads)] {
        let options = CreateOptions::new(&tag).command(["true"]).auto_remove(true).set("removeImage", remove_image);
        if remove_image && !reads {
            let error = podman.containers().create(options.clone()).await.expect_err("it would be ignored");
            assert!(error.to_string().starts_with("removeImage needs podman 5.3.0 or later"), "{error}");
        }
        let options = options.ignore_unsupported(true);
        podman.containers().run(options).output().await.expect("runs");
        let mut exists = true;
        // it is removed after the container: long waits are for what comes
        for _ in 0..if stays { 20 } else { 200 } {
            tokio::time::sleep(Duration::from_millis(100)).await;
            exists = podman.images().exists(&tag).await.expect("exists");
            if !exists {
                break;
            }
        }
        assert_eq!(exists, stays, "removeImage = {remove_image}");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn containers_of_a_pod_get_devices_of_the_host() {
    let podman = podman().await;
    let devices = json!([{"path": "/dev/fuse", "type": "c", "major": 10, "minor": 229}]);
    let alone = CreateOptions::new(IMAGE).set("host_device_list", &devices);
    let error = podman.containers().create(alone).await.expect_err("nobody reads it without a pod");
    assert!(error.to_string().starts_with("host_device_list needs pod beside it"), "{error}");
    let pod = name("pod");
    let mut spec = PodSpecGenerator::default();
    spec.name = Some(pod.parse().expect("a name"));
    podman.raw().pod_create_libpod(&spec).await.expect("creates");
    for (options, wanted) in [(json!([]), "none\n"), (devices, "/dev/fuse\n")] {
        let options = CreateOptions::new(IMAGE).pod(&pod).set("host_device_list", options);
        assert_eq!(prints(&podman, options, "ls /dev/fuse 2>/dev/null || echo none").await, wanted);
    }
    podman.raw().pod_delete_libpod(&pod, Some(true), None).await.expect("deletes");
}

/// A root file system with busybox in it.
async fn packed(podman: &PodmanClient) -> Vec<u8> {
    let options = CreateOptions::new(IMAGE).command(["tar", "-c", "/bin"]).remove(true);
    podman.containers().run(options).await.expect("packs").stdout
}
