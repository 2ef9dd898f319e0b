//! Keywords that need another object: a container, a pod, a secret, a driver, or an image to remove.

use std::time::Duration;

use podman::images::{BuildOptions, Context};
use podman::raw::params::{PodDeleteParams, VolumeDeleteParams};
use podman::raw::types::{PodSpecGenerator, SecretName};
use podman::{Container, CreateOptions, PodmanClient, Version, containers};
use serde_json::json;

use crate::build::build;
use crate::hang::until;
use crate::{IMAGE, name, podman, sleeper};

/// Returns the output of a shell command in a container with these options.
async fn prints(podman: &PodmanClient, options: CreateOptions, command: &str) -> String {
    let options = options.command(["sh", "-c", command]).remove(true);
    let output =
        podman.containers().run(options).checked().await.unwrap_or_else(|error| panic!("{command}: {error:?}"));
    String::from_utf8(output.stdout).expect("text")
}

async fn remove(container: &Container) {
    container.remove_with(&containers::RemoveOptions::new().force(true).volumes(true)).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn secrets_reach_the_container() {
    let podman = podman().await;
    let secret = name("secret");
    let checked: SecretName = secret.parse().expect("a name");
    podman.raw().secret_create_libpod(&checked, "hush", &Default::default()).await.expect("creates");
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
    podman.raw().pod_delete_libpod(&pod, &PodDeleteParams { force: Some(true), timeout: None }).await.expect("deletes");
    assert_eq!(joined.as_deref(), made.id.as_deref());
    assert!(!podman.containers().exists(container.id()).await.expect("exists"), "it went with its pod");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_uses_objects_of_others() {
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
async fn missing_volumes_are_created_with_the_driver() {
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
    let _ = podman.raw().volume_delete_libpod(&volume, &VolumeDeleteParams { force: Some(true), timeout: None }).await;
    assert_eq!(made.driver.as_deref(), Some("local"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_image_is_removed_with_its_last_container() {
    let podman = podman().await;
    let tag = format!("localhost/{}:latest", name("gone"));
    let tar = packed(&podman).await;
    podman
        .images()
        .import_with(tar, &tag, &podman::images::ImportOptions::new().changes(["ENV PATH=/bin"]))
        .await
        .expect("imports");
    // Before 5.3 only the command line supports it, and the service ignores it.
    let reads = podman.supports("removeImage").expect("a keyword");
    assert_eq!(reads, podman.server_version() >= Version::new(5, 3, 0));
    for (remove_image, stays) in [(false, true), (true, !reads)] {
        let options = CreateOptions::new(&tag).command(["true"]).auto_remove(true).set("removeImage", remove_image);
        if remove_image && !reads {
            let error = podman.containers().create(options.clone()).await.expect_err("it would be ignored");
            assert!(error.to_string().starts_with("removeImage needs podman 5.3.0 or later"), "{error}");
        }
        let options = options.ignore_unsupported(true);
        podman.containers().run(options).await.expect("runs");
        // It is removed after the container.
        if stays {
            tokio::time::sleep(Duration::from_secs(2)).await;
            assert!(podman.images().exists(&tag).await.expect("exists"), "removeImage = {remove_image}");
        } else {
            until("the image is removed", async || !podman.images().exists(&tag).await.expect("exists")).await;
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn containers_of_a_pod_get_devices_of_the_host() {
    let podman = podman().await;
    let devices = json!([{"path": "/dev/fuse", "type": "c", "major": 10, "minor": 229}]);
    let alone = CreateOptions::new(IMAGE).set("host_device_list", &devices);
    let error = podman.containers().create(alone).await.expect_err("it needs a pod");
    assert!(error.to_string().starts_with("host_device_list needs pod"), "{error}");
    let pod = name("pod");
    let mut spec = PodSpecGenerator::default();
    spec.name = Some(pod.parse().expect("a name"));
    podman.raw().pod_create_libpod(&spec).await.expect("creates");
    for (options, wanted) in [(json!([]), "none\n"), (devices, "/dev/fuse\n")] {
        let options = CreateOptions::new(IMAGE).pod(&pod).set("host_device_list", options);
        assert_eq!(prints(&podman, options, "ls /dev/fuse 2>/dev/null || echo none").await, wanted);
    }
    podman.raw().pod_delete_libpod(&pod, &PodDeleteParams { force: Some(true), timeout: None }).await.expect("deletes");
}

/// A root file system with busybox in it.
async fn packed(podman: &PodmanClient) -> Vec<u8> {
    let options = CreateOptions::new(IMAGE).command(["tar", "-c", "/bin"]).remove(true);
    podman.containers().run(options).checked().await.expect("packs").stdout
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_part_of_the_images_check_is_changed() {
    let podman = podman().await;
    // A commit adds no health check before 5.0, a build does.
    let text = format!("FROM {IMAGE}\nHEALTHCHECK --interval=1h CMD true\n");
    let options = BuildOptions::new(Context::none()).containerfile_text(text).format("docker").nocache(true);
    let options = options.tag(format!("localhost/{}", name("checked")));
    let image = build(&podman, &options).await.expect("builds").image;
    let second = 1_000_000_000_i64;
    for (given, changed) in [
        (json!({"health_interval": "7s"}), ("Interval", 7 * second)),
        (json!({"healthcheck": {"interval": 7 * second}}), ("Interval", 7 * second)),
        (json!({"health_interval": "disable"}), ("Interval", 0)),
        (json!({"health_retries": 9}), ("Retries", 9)),
        (json!({"health_timeout": "4s"}), ("Timeout", 4 * second)),
        (json!({"health_start_period": "2s"}), ("StartPeriod", 2 * second)),
    ] {
        let set = given.as_object().expect("an object").iter();
        let options = set.fold(CreateOptions::new(&image), |options, (keyword, value)| options.set(keyword, value));
        let container = podman.containers().create(options).await.expect("creates");
        let config = container.inspect().await.expect("inspects").config.expect("a configuration");
        remove(&container).await;
        let check = serde_json::to_value(config.healthcheck).expect("JSON");
        assert_eq!(check["Test"], json!(["CMD-SHELL", "true"]), "{given}: {check}");
        assert_eq!(check[changed.0].as_i64().unwrap_or_default(), changed.1, "{given}: {check}");
        if changed.0 != "Interval" {
            assert_eq!(check["Interval"], 3600 * second, "{given}: {check}");
        }
    }
    image.remove_with(&podman::images::RemoveOptions::new().force(true)).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_specification_creates_a_container() {
    let podman = podman().await;
    let volume = name("volume");
    let spec = json!({
        "image": IMAGE, "Command": ["true"], "networks": {"podman": {"Aliases": ["me"]}}, "labels": {"Own": "label"},
        // of users other than root, the server requires it
        "netns": {"nsmode": "bridge"},
        "volumes": [{"name": volume, "dest": "/v"}], "healthConfig": {"test": ["CMD", "true"], "interval": 3_600_000_000_000_i64},
    });
    let container = podman.containers().create_spec(spec).await.expect("creates");
    let attrs = serde_json::to_value(container.inspect().await.expect("inspects")).expect("JSON");
    remove(&container).await;
    let _ = podman.raw().volume_delete_libpod(&volume, &VolumeDeleteParams::default()).await;
    let aliases = attrs["NetworkSettings"]["Networks"]["podman"]["Aliases"].to_string();
    assert!(aliases.contains("\"me\""), "{aliases}");
    assert_eq!(attrs["Mounts"][0]["Destination"], "/v");
    assert_eq!(attrs["Config"]["Healthcheck"]["Test"], json!(["CMD", "true"]));
    assert_eq!(attrs["Config"]["Labels"]["Own"], "label");
    let unknown = podman.containers().create_spec(json!({"image": IMAGE, "network": "podman"})).await;
    assert!(matches!(unknown, Err(podman::Error::InvalidOptions(_))), "{unknown:?}");
}
