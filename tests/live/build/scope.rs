//! Builds in a scope.

use podman::PodmanClient;
use podman::images::{BuildOptions, Context, Filter, ListOptions};
use podman::manifests::ManifestOptions;
use podman::scope::ResourceKind;

use super::{Directory, TIMES, base, build, podman, until_line};
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

/// Whether a build is cancelled after this line of its log.
type IsLast = fn(&str) -> bool;

#[tokio::test]
#[ignore = "needs podman"]
async fn a_cancelled_build_leaves_no_image_of_its_scope() {
    let podman = podman().await;
    // the labels are a step of their own, the last, whose image the server makes even if the build is cancelled
    let ends: [(IsLast, usize); 4] = [
        (|line| line.starts_with("STEP 3/"), 0),
        // on 4.3.1, the first of two such steps
        (|line| line.starts_with("STEP 4/") && line.contains("io.podman-rs.scope"), 1),
        (|line| line.starts_with("COMMIT"), 1),
        (|line| line.starts_with("Successfully tagged"), 1),
    ];
    for (number, (end, images)) in ends.into_iter().enumerate() {
        // 4.x may end a build by a fault of its own, and then makes another number of images
        for left in (0..if podman.server_version().major == 4 { TIMES } else { 1 }).rev() {
            let removed = cancelled(&podman, end, true, number == 0).await;
            if removed == images {
                break;
            }
            assert!(left > 0, "{number}: {removed} images were removed");
        }
        // while the image is not committed, nothing shows that a dropped scope has removed it
        if number != 1 && number != 2 {
            cancelled(&podman, end, false, number == 0).await;
        }
    }
}

/// Cancels a build in a scope that is then closed or dropped; returns how many images the closed scope has removed.
async fn cancelled(podman: &PodmanClient, end: IsLast, closed: bool, within_a_step: bool) -> usize {
    let scope = podman.scope(&name("cancelled")).expect("a name");
    let tag = format!("localhost/{}:1", name("cancelled"));
    let text = base(&format!("RUN echo {} > /file\nRUN sleep 1", name("content")));
    let options = BuildOptions::new(Context::none()).containerfile_text(&text).tag(&tag);
    let stopped = until_line(podman, scope.client(), &options, end).await;
    let label = scope.labels().into_iter().find(|(key, _)| key.ends_with("owner")).expect("it");
    drop(stopped);
    let mut images = 0;
    if closed {
        let removed = scope.close().await.expect("closes");
        images = removed.iter().filter(|one| one.kind == ResourceKind::Image).count();
    } else {
        drop(scope);
    }
    let options = ListOptions::new().all(true).filter(Filter::Label(format!("{}={}", label.0, label.1)));
    let left = async || podman.images().list_with(&options).await.expect("lists");
    let is_gone = async || left().await.is_empty();
    if !closed && !within_a_step {
        crate::hang::until("the dropped scope removes it", is_gone).await;
    }
    // 4.3.1 labels the layers of earlier steps, too; a step that runs keeps them
    let left = left().await;
    assert!(left.is_empty() || within_a_step && podman.server_version().major == 4, "{tag}: {left:?}");
    assert!(!podman.images().exists(&tag).await.expect("an answer"), "{tag}");
    images
}

/// The variable for a process that builds in a scope and dies: the name of the scope, the lists and the directory.
const DIES: &str = "PODMAN_TEST_DIES_BUILDING";

#[tokio::test]
#[ignore = "needs podman"]
async fn lists_that_a_killed_process_built_are_reaped() {
    let podman = podman().await;
    if let Ok(given) = std::env::var(DIES) {
        let [scope, old, new, directory] = given.split('\n').collect::<Vec<_>>()[..] else { panic!("four lines") };
        let scope = podman.scope(scope).expect("a name");
        for (list, author) in [(old, "old"), (new, "new")] {
            let options = BuildOptions::new(Context::dir(directory)).platforms(["linux/amd64", "linux/arm64"]);
            scope.images().build(options.manifest(list).label("list", author)).await.expect("builds");
        }
        std::process::abort();
    }
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nCOPY a /a\n"), ("a", &name("content"))]);
    let app = name("reap");
    let [old, new] = ["old-list", "new-list"].map(|list| format!("localhost/{}:1", name(list)));
    podman.manifests().create(&*old).await.expect("creates");
    let tests = std::env::current_exe().expect("a path");
    let arguments =
        ["--exact", "build::scope::lists_that_a_killed_process_built_are_reaped", "--ignored", "--nocapture"];
    let mut child = tokio::process::Command::new(tests);
    let given = format!("{app}\n{old}\n{new}\n{}", directory.path().display());
    let output = child.args(arguments).env(DIES, given).output().await.expect("runs");
    assert!(output.status.code().is_none(), "aborted: {output:?}");
    for list in [&old, &new] {
        assert_eq!(podman.manifests().get(list).await.expect("it").images().len(), 2, "{list}");
    }
    let reaped = podman.reap(&app, std::time::Duration::from_secs(3600)).await.expect("reaps");
    let images = reaped.iter().filter(|one| one.kind == ResourceKind::Image).count();
    assert_eq!((reaped.len(), images), (5, 5), "four images and a list: {reaped:?}");
    assert!(!podman.manifests().exists(&new).await.expect("an answer"));
    assert!(podman.manifests().remove(&old).await.expect("it was there before"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lists_that_are_created_in_a_scope_go_with_it() {
    let podman = podman().await;
    let [old, new, amended] = ["old", "new", "amended"].map(|list| format!("localhost/{}:1", name(list)));
    podman.manifests().create(&*old).await.expect("creates");
    let scope = podman.scope(&name("lists")).expect("a name");
    let lists = scope.client().manifests();
    lists.create(&*new).await.expect("creates");
    for list in [&old, &amended] {
        lists.create(ManifestOptions::new(list).amend(true)).await.expect("creates");
    }
    assert!(!lists.ensure(&*old).await.expect("it").created);
    let mut removed: Vec<String> = scope.close().await.expect("closes").into_iter().map(|one| one.id).collect();
    removed.sort();
    assert_eq!(removed, [amended, new]);
    assert!(podman.manifests().remove(&old).await.expect("it was there before"));
}
