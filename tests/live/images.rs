use podman::containers::CommitOptions;
use podman::images::{
    self, Archive, BuildOptions, Context, Filter, ImportOptions, ListOptions, PruneOptions, PullOptions, PullProgress,
    PushOptions, SaveOptions, SearchOptions,
};
use podman::registry::AuthFiles;
use podman::scope::ResourceKind;
use podman::{CreateOptions, Error, Image, PodmanClient, Upload, Version};

use super::request_head::request_head;
use super::{IMAGE, name, podman};

#[tokio::test]
#[ignore = "needs podman"]
async fn images_are_found_by_name_and_id() {
    let podman = podman().await;
    let images = podman.images();
    assert!(images.exists(IMAGE).await.expect("exists"));
    assert!(!images.exists("localhost/no-such-image").await.expect("exists"));
    let image = images.get(IMAGE).await.expect("gets");
    assert!(images.exists(image.id()).await.expect("exists"));
    assert!(image.tags().iter().any(|tag| tag == IMAGE), "{:?}", image.tags());
    let list = images
        .list_with(&images::ListOptions::new().filter(images::Filter::Reference(IMAGE.into())))
        .await
        .expect("lists");
    assert!(list.iter().any(|listed| listed.id() == image.id()));
    let error = images.get("localhost/no-such-image").await.expect_err("missing");
    assert!(error.is_image_not_known(), "{error:?}");
    assert!(!images.remove("localhost/no-such-image").await.expect("nothing to remove"));
}

/// What the two registries of the matrix are called, and who may use the private one.
fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by `cargo xtask test`"))
}

fn in_registry(of: &str) -> String {
    format!("{}/{}:1", variable("PODMAN_TEST_REGISTRY"), name(of))
}

fn in_private(of: &str) -> String {
    format!("{}/{}:1", variable("PODMAN_TEST_PRIVATE_REGISTRY"), name(of))
}

/// Makes an image of its own, with one file, which no other test uses.
async fn own(podman: &PodmanClient, of: &str) -> Image {
    let name = name(of);
    let options = ImportOptions::new().change(format!("LABEL test={name}")).change("CMD [\"true\"]");
    podman.images().import_with(tar_of(&name), &format!("localhost/{name}:1"), &options).await.expect("imports")
}

/// An archive with one file of this content.
fn tar_of(content: &str) -> Vec<u8> {
    let mut header = [0_u8; 512];
    header[..4].copy_from_slice(b"file");
    header[100..107].copy_from_slice(b"0000644");
    header[108..115].copy_from_slice(b"0000000");
    header[116..123].copy_from_slice(b"0000000");
    header[124..135].copy_from_slice(format!("{:011o}", content.len()).as_bytes());
    header[136..147].copy_from_slice(b"14000000000");
    header[148..156].copy_from_slice(b"        ");
    header[156] = b'0';
    header[257..265].copy_from_slice(b"ustar\x0000");
    let sum: u32 = header.iter().map(|byte| u32::from(*byte)).sum();
    header[148..154].copy_from_slice(format!("{sum:06o}").as_bytes());
    header[154] = 0;
    let mut tar = header.to_vec();
    tar.extend_from_slice(content.as_bytes());
    tar.resize(tar.len().div_ceil(512) * 512 + 1024, 0);
    tar
}

async fn all_of(mut archive: Archive) -> Vec<u8> {
    let mut all = Vec::new();
    while let Some(piece) = archive.next().await {
        all.extend_from_slice(&piece.expect("whole"));
    }
    all
}

fn insecure() -> PushOptions {
    PushOptions::new().tls_verify(false)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_image_is_tagged_pushed_pulled_and_untagged() {
    let podman = podman().await;
    let image = own(&podman, "pushed").await;
    let remote = in_registry("pushed");
    image.tag(remote.as_str()).await.expect("tags");
    let pushed = podman.images().push_with(&remote, &insecure()).await.expect("pushes");
    assert_eq!(pushed.digest.is_some(), podman.server_version() >= Version::new(4, 4, 0), "{pushed:?}");
    assert!(pushed.digest.is_none_or(|digest| digest.starts_with("sha256:")));
    podman.images().untag(remote.as_str()).await.expect("untags");
    assert!(!podman.images().exists(&remote).await.expect("exists"));
    image.push_with(&remote, &insecure()).await.expect("pushes by id, to a name");
    let pulled = podman.images().pull_with(&remote, &PullOptions::new().tls_verify(false)).await.expect("pulls");
    assert_eq!(pulled.id(), image.id());
    let history = pulled.history().await.expect("history");
    assert!(history.iter().any(|step| step.created.is_some()), "{history:?}");
    assert!(image.remove().await.expect("removes an image with two names"));
    assert!(!podman.images().exists(image.id()).await.expect("exists"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn archives_of_each_format_are_loaded_again() {
    let podman = podman().await;
    let image = own(&podman, "saved").await;
    let name = image.tags()[0].clone();
    for format in ["docker-archive", "oci-archive", "oci-dir"] {
        let saved = image.save_with(&SaveOptions::new().named(true).format(format)).await.expect(format);
        let archive = all_of(saved).await;
        assert!(image.remove().await.expect("removes"), "{format}");
        let loaded = podman.images().load(archive).await.expect(format);
        assert_eq!(loaded.len(), 1, "{format}");
        assert_eq!(loaded[0].id(), image.id(), "{format}");
        if format != "oci-dir" {
            assert_eq!(loaded[0].tags(), [name.as_str()], "{format}");
        }
    }
    let unnamed = all_of(image.save().await.expect("saves")).await;
    assert!(image.remove().await.expect("removes"));
    let loaded = podman.images().load(unnamed).await.expect("loads");
    assert!(loaded[0].id() == image.id() && loaded[0].tags().is_empty(), "{loaded:?}");
    let error = podman.images().load("no archive at all").await.expect_err("junk");
    assert!(error.to_string().len() < 250, "{error}");
    loaded[0].remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn scp_has_the_words_of_the_server() {
    let podman = podman().await;
    let error = podman.images().scp(IMAGE, Some("nobody@127.0.0.1::")).await.expect_err("no ssh server there");
    let words = match podman.server_version() < Version::new(5, 0, 0) {
        // it cannot read an address without a port
        true => "invalid syntax",
        false => "127.0.0.1:22",
    };
    assert!(error.api().is_some() && error.to_string().contains(words), "{error:?}");
    let error = podman.images().scp("localhost/no-such-image", Some("nobody@127.0.0.1::")).await.expect_err("no image");
    assert!(error.api().is_some(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_registry_that_forbids_is_an_error() {
    let podman = podman().await;
    let registry = Forbidding::start().await;
    let image = own(&podman, "forbidden").await;
    let remote = format!("{}/{}:1", registry.address, name("forbidden"));
    let account = insecure().credentials("me", "s3cret");
    for options in [insecure(), account] {
        let error = image.push_with(&remote, &options).auth_files(AuthFiles::none()).await.expect_err("forbidden");
        assert!(error.api().is_some() && error.is_unauthorized(), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
    }
    let pull = PullOptions::new().tls_verify(false);
    let error = podman.images().pull_with(&remote, &pull).auth_files(AuthFiles::none()).await.expect_err("forbidden");
    assert!(error.is_unauthorized() && !error.is_image_not_known(), "{error:?}");
    let build = BuildOptions::new(Context::none()).containerfile_text(format!("FROM {remote}\n")).tls_verify(false);
    let error = podman.images().build(build).await.expect_err("forbidden");
    assert!(error.is_unauthorized(), "{error:?}");
    assert!(registry.seen() > 0, "it was asked");
    image.remove().await.expect("removes");
}

/// A registry that knows every account, and answers everything with status 403.
struct Forbidding {
    address: std::net::SocketAddr,
    seen: std::sync::Arc<std::sync::atomic::AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl Forbidding {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let seen = std::sync::Arc::<std::sync::atomic::AtomicUsize>::default();
        let count = std::sync::Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(Self::serve(client, std::sync::Arc::clone(&count)));
            }
        });
        Self { address, seen, task }
    }

    fn seen(&self) -> usize {
        self.seen.load(std::sync::atomic::Ordering::Relaxed)
    }

    async fn serve(mut client: tokio::net::TcpStream, seen: std::sync::Arc<std::sync::atomic::AtomicUsize>) {
        use tokio::io::AsyncWriteExt as _;

        const BODY: &str =
            r#"{"errors":[{"code":"DENIED","message":"requested access to the resource is denied","detail":null}]}"#;
        let Some(head) = request_head(&mut client).await else { return };
        let (status, body) = match head.split(' ').nth(1) {
            Some("/v2/") => ("200 OK", "{}"),
            _ => ("403 Forbidden", BODY),
        };
        if body == BODY {
            seen.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
        let body = if head.starts_with("HEAD ") { "" } else { body };
        let response = format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nDocker-Distribution-Api-Version: registry/2.0\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        drop(client.write_all(response.as_bytes()).await);
    }
}

impl Drop for Forbidding {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_push_that_the_registry_refuses_is_an_error() {
    let podman = podman().await;
    let image = own(&podman, "refused").await;
    let (private, user) = (in_private("refused"), variable("PODMAN_TEST_REGISTRY_USER"));
    let images = podman.images();
    for options in [insecure(), insecure().credentials(&user, "wr0ng")] {
        let error = image.push_with(&private, &options).auth_files(AuthFiles::none()).await.expect_err("refused");
        assert!(error.is_unauthorized(), "{error:?}");
        assert!(!format!("{error} {error:?} {options:?}").contains("wr0ng"), "{error}");
    }
    let right = insecure().credentials(&user, variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    image.push_with(&private, &right).await.expect("pushes");
    let error = images.push_with("localhost/no-such-image:1", &insecure()).await.expect_err("missing");
    assert!(error.is_image_not_known(), "{error:?}");
    // overrules the `insecure = true` of the server's registries.conf
    let error = image.push_with(&private, &PushOptions::new().tls_verify(true)).await.expect_err("no TLS");
    assert!(error.api().is_some() && !error.is_unauthorized(), "{error:?}");
    let pull = PullOptions::new()
        .tls_verify(false)
        .tag("missing")
        .credentials(&user, variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    let (repository, _) = private.rsplit_once(':').expect("a tag");
    let error = images.pull_with(repository, &pull).await.expect_err("no such tag");
    assert!(error.is_image_not_known(), "{error:?}");
    image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn several_images_are_one_archive() {
    let podman = podman().await;
    let (one, other) = (own(&podman, "many-a").await, own(&podman, "many-b").await);
    let names = [one.tags()[0].clone(), other.tags()[0].clone()];
    let archive = all_of(podman.images().save_many(&names).await.expect("saves")).await;
    let report = podman.images().remove_many(&names).await.expect("removes");
    assert_eq!((report.removed.len(), report.failed.len()), (2, 0), "{report:?}");
    let sent = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(0));
    let seen = std::sync::Arc::clone(&sent);
    let size = archive.len() as u64;
    let load = podman.images().load(Upload::reader(std::io::Cursor::new(archive)));
    let watch = move |bytes| {
        seen.fetch_add(bytes, std::sync::atomic::Ordering::Relaxed);
    };
    let mut loaded: Vec<String> =
        load.on_bytes(watch).await.expect("loads").iter().flat_map(Image::tags).cloned().collect();
    loaded.sort();
    assert_eq!(loaded, names);
    assert!(sent.load(std::sync::atomic::Ordering::Relaxed) <= size);
    let missing = podman.images().save_many([names[0].as_str(), "localhost/no-such-image"]).await;
    assert!(missing.is_err(), "{missing:?}");
    assert_eq!(podman.images().remove_many(&names).await.expect("removes").failed, [""; 0]);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn removal_takes_no_more_than_was_said() {
    let podman = podman().await;
    let images = podman.images();
    let image = own(&podman, "kept").await;
    let (first, second) = (image.tags()[0].clone(), format!("localhost/{}:2", name("kept")));
    image.tag(second.as_str()).await.expect("tags");
    // by a name: only the name
    assert!(images.remove(&second).await.expect("untags"));
    assert!(images.exists(&first).await.expect("exists") && !images.exists(&second).await.expect("exists"));
    // nothing, and no names
    assert_eq!(images.remove_many(Vec::<String>::new()).await.expect("nothing"), images::RemoveReport::default());
    assert!(images.exists(&first).await.expect("all unused images would be gone"));
    // in use, with two names: they stay
    image.tag(second.as_str()).await.expect("tags");
    let container = podman.containers().create(CreateOptions::new(&image)).await.expect("creates");
    let error = image.remove().await.expect_err("in use");
    assert!(error.is_in_use(), "{error:?}");
    assert!(images.exists(&first).await.expect("exists") && images.exists(&second).await.expect("exists"));
    let by_id = images.remove(image.id()).await;
    assert!(by_id.is_err(), "two names: {by_id:?}");
    let report = images.remove_many([second.as_str(), "localhost/no-such-image"]).await.expect("a report");
    assert_eq!((report.untagged.len(), report.failed.len()), (1, 1), "{report:?}");
    container.remove().await.expect("removes");
    // a name that begins an id is a name
    let begin = &image.id()[..6];
    assert!(!images.remove(begin).await.expect("no image has this name"));
    // by a guard
    let guard = image.remove_on_drop();
    assert!(guard.remove_now().await.expect("removes"));
    assert!(!images.exists(&first).await.expect("exists"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_prune_removes_what_its_filters_say() {
    let podman = podman().await;
    let images = podman.images();
    let (one, other) = (own(&podman, "prune-a").await, own(&podman, "prune-b").await);
    let label = |image: &Image| format!("test={}", image.labels()["test"]);
    let options: PruneOptions =
        serde_json::from_value(serde_json::json!({"all": true, "filters": {"label": {"test": one.labels()["test"]}}}))
            .expect("valid");
    // younger than that
    let none = images.prune_with(&PruneOptions::all().label(label(&one)).until("8760h")).await.expect("a report");
    assert!(none.images_deleted.is_empty(), "{none:?}");
    let dangling = images.prune_with(&PruneOptions::dangling().label(label(&one))).await.expect("a report");
    assert!(dangling.images_deleted.is_empty(), "it has a name: {dangling:?}");
    let pruned = images.prune_with(&options).await.expect("a report");
    assert!(pruned.images_deleted.iter().any(|id| id.trim_start_matches("sha256:") == one.id()), "{pruned:?}");
    assert!(images.exists(other.id()).await.expect("exists"));
    // not of what has the label
    let (kept, gone) = (label(&other), own(&podman, "prune-c").await);
    let listed = images.list_with(&ListOptions::new().filter(Filter::NotLabel(kept.clone()))).await.expect("lists");
    assert!(listed.iter().all(|image| image.id() != other.id()), "a label that is not wanted");
    assert!(listed.iter().any(|image| image.id() == gone.id()));
    let listed = images.list_with(&ListOptions::new().filter(Filter::Label(kept))).await.expect("lists");
    assert_eq!(listed.iter().map(Image::id).collect::<Vec<_>>(), [other.id()]);
    for image in [other, gone] {
        assert!(image.remove().await.expect("removes"));
    }
}

/// Makes images with these labels, by a name or without one, and returns their ids.
async fn labelled(podman: &PodmanClient, mark: &str, named: bool) -> Vec<String> {
    let mut ids = Vec::new();
    for (number, labels) in [&["a=1", "b=1"][..], &["a=1"], &["b=1"], &["a=2", "b=1"], &[]].iter().enumerate() {
        let mut options = ImportOptions::new().change(format!("LABEL mark={mark}"));
        for label in *labels {
            options = options.change(format!("LABEL {label}"));
        }
        let reference = if named { format!("localhost/{mark}:{number}") } else { String::new() };
        let content = format!("{mark}{number}{named}");
        ids.push(
            podman.images().import_with(tar_of(&content), &reference, &options).await.expect("imports").id().to_owned(),
        );
    }
    ids
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_prune_with_several_conditions_removes_what_matches_all_of_them() {
    let podman = podman().await;
    let images = podman.images();
    // the images that go, of: a=1 b=1, a=1, b=1, a=2 b=1, none
    for (with, without, until, gone) in [
        (&["a=1", "b=1"][..], &[][..], None, &[0][..]),
        (&["a", "b"], &[], None, &[0, 3]),
        (&["a=1"], &[], None, &[0, 1]),
        (&[], &["a=1"], None, &[2, 3, 4]),
        (&[], &["a", "b"], None, &[4]),
        (&["b"], &["a=1"], None, &[2, 3]),
        (&["a=1", "a=2"], &[], None, &[]),
        (&["a=1"], &[], Some("8760h"), &[]),
        (&["a=1"], &["b"], Some("0s"), &[1]),
        (&[], &[], None, &[0, 1, 2, 3, 4]),
    ] {
        for named in [true, false] {
            let what = format!("{with:?} {without:?} {until:?} {named}");
            let mark = name("prune");
            let ids = labelled(&podman, &mark, named).await;
            let in_use = podman.containers().create(CreateOptions::new(ids[1].as_str()).command(["true"])).await;
            let in_use = in_use.expect("creates");
            let mut options = if named { PruneOptions::all() } else { PruneOptions::dangling() };
            options = options.label(format!("mark={mark}"));
            options = with.iter().fold(options, |options, label| options.label(*label));
            options = without.iter().fold(options, |options, label| options.without_label(*label));
            options = until.into_iter().fold(options, PruneOptions::until);
            let pruned = images.prune_with(&options).await.unwrap_or_else(|error| panic!("{what}: {error:?}"));
            in_use.remove().await.expect("removes");
            // an image that a container uses is kept, whatever its labels
            for (number, id) in ids.iter().enumerate() {
                let goes = gone.contains(&number) && number != 1;
                assert_eq!(images.exists(id).await.expect("an answer"), !goes, "{what}: {number} {pruned:?}");
                let reported = pruned.images_deleted.iter().any(|removed| removed.trim_start_matches("sha256:") == id);
                assert_eq!(reported, goes, "{what}: {number} {pruned:?}");
            }
            // all that are left
            let left = if named { PruneOptions::all() } else { PruneOptions::dangling() };
            images.prune_with(&left.label(format!("mark={mark}"))).await.expect("a report");
            assert!(!images.exists(&ids[1]).await.expect("an answer"), "{what}: it is not in use any more");
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn registries_are_searched() {
    let podman = podman().await;
    let image = own(&podman, "searched").await;
    let remote = in_registry("searched");
    image.push_with(&remote, &insecure()).await.expect("pushes");
    let (repository, _) = remote.rsplit_once(':').expect("a tag");
    image.push_with(&format!("{repository}:2"), &insecure()).await.expect("pushes");
    let options = SearchOptions::new().tls_verify(false);
    let found = podman.images().search_with(repository, &options).await.expect("searches");
    assert!(found.iter().any(|result| result.name == repository && !result.is_official), "{found:?}");
    let tags = podman.images().search_with(repository, &options.clone().list_tags(true)).await.expect("lists tags");
    let mut tags: Vec<_> = tags.into_iter().filter_map(|result| result.tag).collect();
    tags.sort();
    assert_eq!(tags, ["1", "2"]);
    // the credentials as a map, which each release reads
    let private = in_private("searched");
    let (user, password) = (variable("PODMAN_TEST_REGISTRY_USER"), variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    image.push_with(&private, &insecure().credentials(&user, password.as_str())).await.expect("pushes");
    let (repository, _) = private.rsplit_once(':').expect("a tag");
    let account = [("username", user.as_str()), ("password", password.as_str())];
    let tags = podman.images().search_with(repository, &options.clone().list_tags(true).auth_config(account)).await;
    assert_eq!(tags.expect("lists tags").len(), 1);
    let refused = podman.images().search_with(repository, &options.list_tags(true)).await.expect_err("no account");
    assert!(refused.api().is_some(), "{refused:?}");
    let single = PullOptions::new().tls_verify(false);
    let error = podman.images().remote_manifest_list(&remote).await.expect_err("it is no list");
    assert!(error.is_not_found(), "{error:?}");
    // all tags are one image
    let pulled = podman.images().pull_with(&remote, &single).all_tags().await.expect("pulls");
    assert_eq!(pulled.iter().map(Image::id).collect::<Vec<_>>(), [image.id()]);
    assert!(image.remove().await.expect("removes all names"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_pull_counts_the_bytes_of_layers() {
    let podman = podman().await;
    let image = own(&podman, "counted").await;
    let remote = in_registry("counted");
    image.push_with(&remote, &insecure()).await.expect("pushes");
    let options = PullOptions::new().tls_verify(false).layer_progress(true);
    let pull = podman.images().pull_with(&remote, &options).stream().await;
    if podman.server_version() < Version::new(4, 8, 0) {
        assert!(matches!(pull, Err(Error::Unsupported(_))), "{pull:?}");
    } else {
        let mut pull = pull.expect("begins");
        let (mut layers, mut ids) = (0, Vec::new());
        while let Some(progress) = pull.next().await {
            match progress.expect("no error") {
                PullProgress::Layer(_) => layers += 1,
                PullProgress::Done(done) => ids = done,
                _ => {}
            }
        }
        assert!(layers >= 2, "a layer and the configuration");
        assert!(image.id().starts_with(&ids[0]), "{ids:?}");
        let missing = remote.replace(":1", ":no");
        let error =
            podman.images().pull_with(remote.rsplit_once(':').expect("a tag").0, &options.clone().tag("no")).await;
        assert!(error.as_ref().is_err_and(Error::is_image_not_known), "{missing}: {error:?}");
    }
    // with a bar, which is not shown here
    let shown = PullOptions::new().tls_verify(false).progress_bar(true);
    assert_eq!(podman.images().pull_with(&remote, &shown).await.expect("pulls").id(), image.id());
    // one of another platform is an error, whatever the server says
    let other = PullOptions::new().tls_verify(false).platform("linux/s390x");
    let error = podman.images().pull_with(&remote, &other).await.expect_err("another platform");
    assert!(error.to_string().contains("s390x"), "{error}");
    assert!(image.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_image_tells_what_it_consists_of() {
    let podman = podman().await;
    let images = podman.images();
    let image = own(&podman, "layers").await;
    let tree = image.tree().await.expect("a tree");
    assert!(tree.contains(&image.id()[..12]), "{tree}");
    assert!(image.tree_of_descendants().await.is_ok());
    let changes = image.changes().await.expect("changes");
    assert!(changes.iter().any(|change| change.path == "/file"), "{changes:?}");
    let since = image.changes_since(IMAGE).await.expect("changes");
    assert!(since.len() > changes.len(), "busybox has files that this has not: {since:?}");
    let error = images.named("localhost/no-such-image").changes().await.expect_err("missing");
    assert!(error.is_not_found(), "{error:?}");
    match images.resolve("busybox").await {
        Ok(names) => assert!(names.iter().all(|name| name.contains("busybox")), "{names:?}"),
        Err(error) => assert!(podman.server_version().major < 5, "{error:?}"),
    }
    let imported =
        images.import_with(tar_of("x"), "", &ImportOptions::new().message("why").architecture("arm64")).await;
    let imported = imported.expect("imports");
    assert!(imported.tags().is_empty());
    assert_eq!(imported.inspect().await.expect("it").architecture.as_deref(), Some("arm64"));
    assert!(imported.history().await.expect("steps")[0].comment.as_deref().is_some_and(|said| said.contains("why")));
    let created = imported.created().expect("a time");
    assert!(created <= podman::types::Timestamp::now());
    let error =
        images.import_with(tar_of("x"), "", &ImportOptions::new().change("FLY away")).await.expect_err("no such");
    assert!(error.api().is_some(), "{error:?}");
    assert!(images.import_url("http://127.0.0.1:1/x.tar", "").await.is_err());
    // a name taken off leaves the image
    let name = image.tags()[0].clone();
    image.untag_all().await.expect("untags");
    assert!(!images.exists(&name).await.expect("exists") && images.exists(image.id()).await.expect("exists"));
    assert!(image.untag(name.as_str()).await.is_err(), "it has no such name");
    for image in [image, imported] {
        assert!(image.remove().await.expect("removes"));
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn images_of_a_scope_go_with_it() {
    let podman = podman().await;
    let scope = podman.scope(&name("images")).expect("a name");
    let imported =
        scope.images().import(tar_of("x"), &format!("localhost/{}:1", name("scoped"))).await.expect("imports");
    imported.tag(format!("localhost/{}:2", name("scoped"))).await.expect("tags");
    let container = scope.containers().create(CreateOptions::new(IMAGE).command(["true"])).await.expect("creates");
    let options = CommitOptions::new().repository(format!("localhost/{}", name("committed"))).tag("3");
    let committed = container.commit_with(&options).await.expect("commits");
    assert!(committed.tags().iter().any(|tag| tag.ends_with(":3")), "{:?}", committed.tags());
    let kept = own(&podman, "unscoped").await;
    let removed = scope.close().await.expect("closes");
    let count = removed.iter().filter(|thing| thing.kind == ResourceKind::Image).count();
    assert_eq!(count, 2, "{removed:?}");
    assert!(!podman.images().exists(imported.id()).await.expect("exists"));
    assert!(!podman.images().exists(committed.id()).await.expect("exists"));
    assert!(kept.remove().await.expect("it is still there"));
}
