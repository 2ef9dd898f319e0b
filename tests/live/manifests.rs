//! Manifest lists: kept under their names, pushed to a registry and pulled from it.

use podman::images::{self, Image, ImportOptions, PullOptions};
use podman::manifests::{
    AddOptions, AnnotateOptions, ArtifactOptions, ListOptions, Manifest, ManifestImage, ManifestOptions, PushOptions,
};
use podman::{Error, PodmanClient, Version};

use super::examples::example;
use super::{name, podman};

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by `cargo xtask test`"))
}

/// An image of one file.
async fn image(podman: &PodmanClient, what: &str) -> Image {
    let mut archive = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_ustar();
    header.set_size(what.len() as u64);
    header.set_mode(0o644);
    archive.append_data(&mut header, "file", what.as_bytes()).expect("an entry");
    let archive = archive.into_inner().expect("an archive");
    let options = ImportOptions::new().change("CMD [\"true\"]");
    podman.images().import_with(archive, &format!("localhost/{what}:1"), &options).await.expect("imports")
}

async fn reloaded(list: &Manifest) -> Manifest {
    let mut list = list.clone();
    list.reload().await.expect("it is there");
    list
}

fn architectures(list: &Manifest) -> Vec<String> {
    let platforms = list.images().iter().filter_map(|image| image.platform.clone());
    platforms.filter_map(|platform| platform.architecture).collect()
}

fn digest(list: &Manifest, index: usize) -> String {
    list.images()[index].digest.clone().expect("a digest")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_list_keeps_its_name_and_an_image_is_no_list() {
    let podman = podman().await;
    let lists = podman.manifests();
    let (one, two) = (image(&podman, &name("one")).await, image(&podman, &name("two")).await);
    let called = format!("localhost/{}:1", name("list"));
    let list = lists.create(&*called).await.expect("creates");
    assert_eq!((list.name(), list.images().len(), list.id().len()), (called.as_str(), 0, 64));
    assert!(lists.create(&*called).await.expect_err("it exists").is_name_in_use());
    let found = lists.ensure(&*called).await.expect("it exists");
    assert!(!found.created && found.differences.is_empty());

    // an image object is in the storage, whatever registries have
    list.add([&one]).await.expect("adds");
    let options = AddOptions::new().arch("arm").variant("v7");
    list.add_with([ManifestImage::local(two.tags()[0].as_str())], &options).await.expect("adds");
    let list = reloaded(&list).await;
    assert_eq!(architectures(&list)[1], "arm");
    let missing = list.add([ManifestImage::local("localhost/no-such:1")]).await.expect_err("there is no such image");
    assert!(missing.to_string().contains("no-such"), "{missing}");
    assert_eq!(reloaded(&list).await.images().len(), 2);

    let second = digest(&list, 1);
    list.annotate(&format!("localhost/x@{second}"), &AnnotateOptions::new().arch("arm64").variant("v8"))
        .await
        .expect("it");
    assert_eq!(architectures(&reloaded(&list).await)[1], "arm64");
    let annotations = AnnotateOptions::new().annotations([("a", "b")]);
    let of_list = AnnotateOptions::new().index_annotations([("c", "d")]);
    if podman.server_version() < Version::new(5, 0, 0) {
        for refused in [list.annotate(&second, &annotations).await, list.annotate_list(&of_list).await] {
            assert!(matches!(refused, Err(Error::Unsupported(_))), "{refused:?}");
        }
    } else {
        list.annotate(&second, &annotations).await.expect("it");
        list.annotate_list(&of_list).await.expect("it");
        let list = reloaded(&list).await;
        assert_eq!((list.images()[1].annotations["a"].as_str(), list.annotations()["c"].as_str()), ("b", "d"));
    }
    list.remove_image(&second).await.expect("removes");
    assert!(list.remove_image(&second).await.is_err(), "it is not in the list any more");
    assert_eq!(reloaded(&list).await.images().len(), 1);

    let listed = lists.list().await.expect("a list");
    assert!(listed.iter().any(|listed| listed.name() == called) && listed.iter().all(|listed| !listed.id().is_empty()));
    let named = lists.list_with(&ListOptions::new().name(&*called)).await.expect("a list");
    assert!(named.iter().any(|listed| listed.name() == called), "{named:?}");
    assert!(lists.exists(&called).await.expect("an answer"));
    // an image is neither found nor removed as a list
    let plain = one.tags()[0].clone();
    assert!(!lists.exists(&plain).await.expect("an answer"));
    assert!(lists.get(&plain).await.expect_err("an image").is_not_found());
    assert!(!lists.remove(&plain).await.expect("an answer"));
    assert!(podman.images().exists(&plain).await.expect("an answer"));
    assert!(lists.ensure(&*plain).await.expect_err("an image").is_name_in_use());
    assert!(list.remove().await.expect("removes") && !list.remove().await.expect("an answer"));
    for image in [one, two] {
        assert!(podman.images().exists(image.id()).await.expect("an answer"), "images stay");
        image.remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_list_with_a_missing_image_leaves_nothing() {
    let podman = podman().await;
    let called = format!("localhost/{}:1", name("list"));
    let missing = ManifestImage::local("localhost/no-such:1");
    let error = podman.manifests().create(ManifestOptions::new(&*called).image(missing)).await.expect_err("missing");
    assert!(error.api().is_some(), "{error:?}");
    assert!(!podman.manifests().exists(&called).await.expect("an answer"), "the server leaves it");
    let kept = podman.manifests().create(&*called).await.expect("creates").remove_on_drop();
    assert!(kept.remove_now().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_list_is_pushed_with_its_images_to_a_registry() {
    let podman = podman().await;
    let (open, private) = (variable("PODMAN_TEST_REGISTRY"), variable("PODMAN_TEST_PRIVATE_REGISTRY"));
    let (one, two) = (image(&podman, &name("one")).await, image(&podman, &name("two")).await);
    let called = name("list");
    let options = ManifestOptions::new(format!("localhost/{called}:1")).image(&one);
    let list = podman.manifests().create(options).await.expect("creates");
    list.add_with([&two], &AddOptions::new().arch("riscv64")).await.expect("adds");
    let options = || PushOptions::new().tls_verify(false);
    let pushed = list.push_with(&format!("{open}/{called}:1"), &options()).await.expect("pushes");
    assert!(pushed.digest.starts_with("sha256:") && pushed.digest.len() == 71, "{pushed:?}");

    let refused = list.push_with(&format!("{private}/{called}:1"), &options()).await.expect_err("no account");
    assert!(refused.is_unauthorized(), "{refused:?}");
    let account =
        [("username", variable("PODMAN_TEST_REGISTRY_USER")), ("password", variable("PODMAN_TEST_REGISTRY_PASSWORD"))];
    list.push_with(&format!("{private}/{called}:1"), &options().auth_config(account)).await.expect("pushes");
    let closed = list.push_with(&format!("127.0.0.1:1/{called}:1"), &options()).await.expect_err("no registry");
    assert!(closed.api().is_some() && !closed.is_connect(), "{closed:?}");
    let gone = podman.manifests().named("localhost/no-such:1").push(&open).await.expect_err("no list");
    assert!(gone.is_image_not_known(), "{gone:?}");

    // the images are there, too: one that is here no more comes back from the registry
    assert!(list.remove().await.expect("removes"));
    let id = one.id().to_owned();
    for image in [one, two] {
        image.remove().await.expect("removes");
    }
    let options = PullOptions::new().tls_verify(false);
    let pulled = podman.images().pull_with(&format!("{open}/{called}:1"), &options).await.expect("pulls");
    assert_eq!(pulled.id(), id, "the image for this platform");
    pulled.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_push_as_an_image_pushes_all_images_of_a_list() {
    let podman = podman().await;
    let registry = variable("PODMAN_TEST_REGISTRY");
    let (one, two) = (image(&podman, &name("one")).await, image(&podman, &name("two")).await);
    let called = name("whole");
    let list = podman.manifests().create(ManifestOptions::new(format!("localhost/{called}:1")).image(&one)).await;
    let list = list.expect("creates");
    list.add_with([&two], &AddOptions::new().arch("riscv64")).await.expect("adds");
    let images = podman.images();
    let options = images::PushOptions::new().tls_verify(false);
    // by its name to another one, and under the name of the registry
    let target = |tag: &str| format!("{registry}/{called}:{tag}");
    images.push_with(list.name(), &options.clone().destination(target("1"))).await.expect("pushes");
    images.tag(list.name(), target("2").as_str()).await.expect("tags");
    images.push_with(&target("2"), &options).await.expect("pushes");
    for tag in ["1", "3"] {
        if tag == "3" {
            let single = options.clone().all(false).destination(target(tag));
            images.push_with(list.name(), &single).await.expect("pushes one");
            let error = images.remote_manifest_list(&target(tag)).await.expect_err("it is an image");
            assert!(error.is_not_found(), "{error:?}");
        } else {
            let found = images.remote_manifest_list(&target(tag)).await.expect("a list");
            assert_eq!(found.manifests.len(), 2, "{found:?}");
        }
    }
    // a local list has precedence over the registry's
    assert!(podman.manifests().remove(&target("2")).await.expect("removes the name"));
    let found = images.remote_manifest_list(&target("2")).await.expect("a list");
    assert_eq!(found.manifests.len(), 2, "{found:?}");
    // without the layers of one of its images, a push fails, and the registry keeps what it had
    assert!(two.remove().await.expect("removes"));
    let error = list.push_with(&target("1"), &PushOptions::new().tls_verify(false)).await;
    let whole = images.remote_manifest_list(&target("1")).await.expect("a list");
    assert!(error.is_err() && whole.manifests.len() == 2, "{error:?} {whole:?}");
    assert!(list.remove().await.expect("removes"));
    assert!(one.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn files_are_added_as_an_artifact() {
    let podman = podman().await;
    let list = podman.manifests().create(format!("localhost/{}:1", name("list"))).await.expect("creates");
    let options = ArtifactOptions::new().artifact_type("application/vnd.example");
    let added = list.add_artifact_with([("a.txt", "hello"), ("b.txt", "--podman-part")], &options).await;
    if podman.server_version() < Version::new(5, 0, 0) {
        assert!(matches!(added, Err(Error::Unsupported(_))), "{added:?}");
    } else {
        added.expect("adds");
        let list = reloaded(&list).await;
        assert_eq!(list.images()[0].artifact_type.as_deref(), Some("application/vnd.example"), "{list:?}");
        let options = PushOptions::new().tls_verify(false);
        let destination = format!("{}/{}:1", variable("PODMAN_TEST_REGISTRY"), name("artifact"));
        list.push_with(&destination, &options).await.expect("pushes");
    }
    list.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_example_pushes_images_of_two_platforms() {
    let called = format!("localhost/{}:1", name("multi"));
    let destination = format!("{}/{}:1", variable("PODMAN_TEST_REGISTRY"), name("multi"));
    let output = example("multi_arch", &[&called, &destination, "--insecure"], "").await;
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    assert!(said.starts_with(&format!("linux/amd64\nlinux/arm64\n{destination}@sha256:")), "{output:?}");
    let podman = podman().await;
    podman.manifests().remove(&called).await.expect("removes");
    for arch in ["amd64", "arm64"] {
        podman.images().remove(&format!("{called}-{arch}")).await.expect("removes");
    }
}
