//! Builds for several platforms.

use podman::PodmanClient;
use podman::images::{BuildOptions, Context};

use super::{Directory, build, podman};
use crate::name;

#[tokio::test]
#[ignore = "needs podman"]
async fn several_platforms_become_one_list() {
    let podman = podman().await;
    let list = format!("localhost/{}:1", name("list"));
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nCOPY a /a\n"), ("a", &name("content"))]);
    let options =
        BuildOptions::new(Context::dir(directory.path())).platforms(["linux/amd64", "linux/arm64"]).manifest(&list);
    let built = build(&podman, &options).await.expect("builds");
    assert_eq!((built.ids.len(), built.manifest.as_deref()), (2, Some(list.as_str())), "{:?}", built.log);
    assert_ne!(built.ids[0], built.ids[1], "each has an image of its own");
    let manifest = podman.raw().manifest_inspect_libpod(&list, &Default::default()).await.expect("a list").into_inner();
    let manifest = serde_json::to_value(&manifest).expect("JSON");
    let mut architectures: Vec<_> = manifest["manifests"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["platform"]["architecture"].clone())
        .collect();
    architectures.sort_by_key(ToString::to_string);
    assert_eq!(architectures, ["amd64", "arm64"], "{manifest}");
    podman.raw().manifest_delete_libpod(&list, &Default::default()).await.expect("removes");
    for id in built.ids {
        podman.images().get(&id).await.expect("it").remove().await.expect("removes");
    }
}

/// The digests of the images in a list, by architecture.
async fn digests(podman: &PodmanClient, list: &str) -> Vec<(String, String)> {
    let list = podman.manifests().get(list).await.expect("a list");
    let mut digests: Vec<_> = list
        .images()
        .iter()
        .map(|one| {
            let architecture = one.platform.clone().and_then(|platform| platform.architecture);
            (architecture.unwrap_or_default(), one.digest.clone().unwrap_or_default())
        })
        .collect();
    digests.sort();
    digests
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_second_build_replaces_the_images_of_a_list() {
    let podman = podman().await;
    let list = format!("localhost/{}:1", name("again"));
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nCOPY a /a\n"), ("a", &name("first"))]);
    let options = BuildOptions::new(Context::dir(directory.path())).manifest(&list);
    let both = options.clone().platforms(["linux/amd64", "linux/arm64"]);
    let mut ids = Vec::new();
    let build = async |options: &BuildOptions| build(&podman, options).await.expect("builds").ids;
    ids.extend(build(&both).await);
    let first = digests(&podman, &list).await;
    let architectures =
        |digests: &[(String, String)]| -> Vec<String> { digests.iter().map(|(of, _)| of.clone()).collect() };
    assert_eq!(architectures(&first), ["amd64", "arm64"]);
    // other images for both platforms
    std::fs::write(directory.path().join("a"), name("second")).expect("a file");
    ids.extend(build(&both).await);
    let second = digests(&podman, &list).await;
    assert_eq!(architectures(&second), ["amd64", "arm64"]);
    assert!(second.iter().all(|one| !first.contains(one)), "{first:?} {second:?}");
    // for one platform: the other one stays
    std::fs::write(directory.path().join("a"), name("third")).expect("a file");
    ids.extend(build(&options.clone().platform("linux/arm64")).await);
    let third = digests(&podman, &list).await;
    assert_eq!(architectures(&third), ["amd64", "arm64"]);
    assert!(third[0] == second[0] && third[1] != second[1], "{second:?} {third:?}");
    // the same images again
    ids.extend(build(&options.platform("linux/arm64")).await);
    assert_eq!(architectures(&digests(&podman, &list).await), ["amd64", "arm64"]);
    assert!(podman.manifests().remove(&list).await.expect("removes"));
    for id in ids {
        // of equal images, the first is removed
        let _ = podman.images().named(id).remove().await.expect("an answer");
    }
}
