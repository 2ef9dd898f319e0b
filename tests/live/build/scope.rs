//! Builds in a scope.

use podman::images::{BuildOptions, Context};
use podman::scope::ResourceKind;

use super::{Directory, base, build, podman, until_line};
use crate::name;

#[tokio::test]
#[ignore = "needs podman"]
async fn images_that_a_scope_builds_go_with_it() {
    let podman = podman().await;
    let scope = podman.scope(&name("builds")).expect("a name");
    let (tag, list) = (format!("localhost/{}:1", name("scoped")), format!("localhost/{}:1", name("scoped-list")));
    let text = base(&format!("RUN echo {} > /file", name("content")));
    let options = BuildOptions::new(Context::none()).containerfile_text(&text).label("app", "shop");
    let outside = options.clone().tag(format!("localhost/{}:1", name("outside")));
    let outside = build(&podman, &outside).await.expect("builds").image;
    let built = build(scope.client(), &options.clone().tag(&tag)).await.expect("builds").image;
    assert_ne!(built.id(), outside.id(), "the labels make it another image");
    assert!(scope.labels().iter().all(|(key, value)| built.labels().get(key) == Some(value)), "{:?}", built.labels());
    assert_eq!(built.labels().get("app").map(String::as_str), Some("shop"));
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nCOPY a /a\n"), ("a", &name("content"))]);
    let both =
        BuildOptions::new(Context::dir(directory.path())).platforms(["linux/amd64", "linux/arm64"]).manifest(&list);
    let ids = scope.images().build(&both).await.expect("builds").ids;
    let removed = scope.close().await.expect("closes");
    let images: Vec<_> =
        removed.iter().filter(|one| one.kind == ResourceKind::Image).map(|one| one.id.as_str()).collect();
    assert_eq!(images.len(), 4, "{removed:?}");
    for id in ids.iter().map(String::as_str).chain([built.id()]) {
        assert!(images.contains(&id) && !podman.images().exists(id).await.expect("an answer"), "{id}: {removed:?}");
    }
    assert!(!podman.images().exists(&tag).await.expect("an answer"));
    assert!(!podman.manifests().exists(&list).await.expect("an answer"));
    assert!(outside.remove().await.expect("it is still there"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_cancelled_build_leaves_no_image_of_its_scope() {
    let podman = podman().await;
    // the labels are a step of their own
    for last in ["STEP 3/", "Successfully tagged"] {
        let scope = podman.scope(&name("cancelled")).expect("a name");
        let tag = format!("localhost/{}:1", name("cancelled"));
        let text = base(&format!("RUN echo {} > /file\nRUN sleep 1", name("content")));
        let options = BuildOptions::new(Context::none()).containerfile_text(&text).tag(&tag);
        let stopped = until_line(&podman, scope.client(), &options, |line| line.starts_with(last)).await;
        drop(stopped);
        let removed = scope.close().await.expect("closes");
        // an image that has its name is complete
        let count = removed.iter().filter(|one| one.kind == ResourceKind::Image).count();
        assert_eq!(count, usize::from(last == "Successfully tagged"), "{last}: {removed:?}");
        assert!(!podman.images().exists(&tag).await.expect("an answer"), "{last}");
    }
}
