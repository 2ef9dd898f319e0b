//! OCI artifacts, with the two registries that `cargo xtask test` starts: one is open to all, the other requires a user.

use std::path::PathBuf;

use podman::artifacts::{ArtifactFile, PullOptions, PushOptions, RemoveOptions};
use podman::registry::AuthFiles;
use podman::{Artifact, Error, PodmanClient, Upload, Version};
use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::proxy::{Fault, Harm, Proxy};
use super::{name, podman};

const OCI: &str = "application/vnd.oci.image.manifest.v1+json";

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by `cargo xtask test`"))
}

/// The name of an artifact that no other test uses, without a tag.
fn repository() -> String {
    format!("{}/{}", variable("PODMAN_TEST_REGISTRY"), name("artifact"))
}

/// Some tests must not see other artifacts, or send raw requests, which do not wait for other requests.
static TURN: RwLock<()> = RwLock::const_new(());

async fn shared() -> Option<(PodmanClient, RwLockReadGuard<'static, ()>)> {
    Some((current().await?, TURN.read().await))
}

async fn alone() -> Option<(PodmanClient, RwLockWriteGuard<'static, ()>)> {
    Some((current().await?, TURN.write().await))
}

/// The service, unless it is too old, which the client reports before it sends anything.
async fn current() -> Option<PodmanClient> {
    let podman = podman().await;
    if podman.server_version() >= Version::new(5, 8, 0) {
        return Some(podman);
    }
    let needs = |error: Error, release: &str| {
        assert!(matches!(error, Error::Unsupported(_)) && error.to_string().contains(release), "{error:?}");
    };
    let artifacts = podman.artifacts();
    if podman.server_version() < Version::new(5, 6, 0) {
        needs(artifacts.list().await.expect_err("too old"), "5.6");
        needs(artifacts.get("quay.io/a:1").await.expect_err("too old"), "5.6");
        needs(artifacts.exists("quay.io/a:1").await.expect_err("too old"), "5.6");
        needs(artifacts.add("quay.io/a:1").bytes("a", "a").await.expect_err("too old"), "5.6");
        needs(artifacts.pull("quay.io/a:1").await.expect_err("too old"), "5.6");
        needs(artifacts.push("quay.io/a:1").await.expect_err("too old"), "5.6");
        needs(artifacts.remove("quay.io/a:1").await.expect_err("too old"), "5.6");
        needs(artifacts.extract("quay.io/a:1").await.expect_err("too old"), "5.6");
        needs(artifacts.add_local("quay.io/a:1", "/etc/passwd").await.expect_err("too old"), "5.8");
    }
    None
}

fn titles(artifact: &Artifact) -> Vec<&str> {
    artifact.blobs().iter().filter_map(podman::artifacts::Blob::title).collect()
}

/// A directory of its own, removed with the test.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        let path = std::env::temp_dir().join(name("podman-artifacts"));
        std::fs::create_dir_all(&path).expect("a directory");
        Self(path)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// Gives the manifest of one tag to another, as a later push by another client would.
async fn move_tag(repository: &str, from: &str, to: &str) {
    let (registry, path) = repository.split_once('/').expect("a registry");
    let url = |tag: &str| format!("http://{registry}/v2/{path}/manifests/{tag}");
    let http = super::reqwest_builder().build().expect("a client");
    let got = http.get(url(from)).header("Accept", OCI).send().await.expect("a response");
    assert!(got.status().is_success(), "{got:?}");
    let manifest = got.bytes().await.expect("a manifest");
    let put = http.put(url(to)).header("Content-Type", OCI).body(manifest).send().await.expect("a response");
    assert!(put.status().is_success(), "{put:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_artifact_of_several_files_is_added_read_and_removed() {
    let Some((podman, _turn)) = shared().await else { return };
    let directory = Directory::new();
    let path = directory.0.join("table.csv");
    let table = "a,b\n".repeat(100_000);
    std::fs::write(&path, &table).expect("a file");
    let repository = repository();
    let artifacts = podman.artifacts();
    let stream = Upload::reader(std::io::Cursor::new(b"streamed".to_vec()));
    let added = artifacts
        .add(&repository)
        .file(&path)
        .bytes("binary", vec![0, 1, 2, 255])
        .with(ArtifactFile::new("streamed", stream).mime_type("text/x-s"))
        .bytes("empty", "")
        .artifact_type("application/x-test")
        .file_type("text/x-t")
        .annotation("k", "v=1")
        .await
        .expect("adds");
    assert_eq!(added.name(), format!("{repository}:latest"));
    assert_eq!(titles(&added), ["table.csv", "binary", "streamed", "empty"]);
    assert_eq!((added.artifact_type(), added.annotations()["k"].as_str()), ("application/x-test", "v=1"));
    let blobs = added.blobs();
    let kinds: Vec<&str> = blobs.iter().map(podman::artifacts::Blob::mime_type).collect();
    assert_eq!(kinds, ["text/x-t", "text/x-t", "text/x-s", "text/x-t"]);
    assert!(blobs.iter().all(|blob| blob.annotations()["k"] == "v=1"), "{blobs:?}");
    assert_eq!(added.size(), table.len() as u64 + 4 + 8);

    // by each of its names, and by no shorter one
    let hex = added.digest().strip_prefix("sha256:").expect("a digest");
    for key in [added.name(), added.digest(), hex, &hex[..12]] {
        assert_eq!(artifacts.get(key).await.expect(key).digest(), added.digest());
        assert!(artifacts.exists(key).await.expect(key));
    }
    for key in [&hex[..5], &hex[..11], repository.as_str(), "nope"] {
        assert!(artifacts.get(key).await.expect_err(key).is_not_found(), "{key}");
        assert!(!artifacts.exists(key).await.expect(key), "{key}");
        assert!(!artifacts.remove(key).await.expect(key), "{key} is not its name");
    }
    let listed = artifacts.list().await.expect("lists");
    let listed = listed.iter().find(|artifact| artifact.name() == added.name()).expect("it is listed");
    assert_eq!(titles(listed), titles(&added));
    let mut reloaded = listed.clone();
    reloaded.reload().await.expect("reloads");
    assert_eq!(reloaded.digest(), added.digest());

    assert_eq!(added.read("table.csv").await.expect("reads"), table.as_bytes());
    assert_eq!(added.read("binary").await.expect("reads"), [0, 1, 2, 255]);
    assert_eq!(added.read("empty").await.expect("reads"), b"");
    assert_eq!(added.read(added.blobs()[2].digest()).await.expect("reads"), b"streamed");
    assert!(added.read("nope").await.expect_err("no such file").is_not_found());
    let target = directory.0.join("all");
    let paths = added.extract_to(&target).await.expect("extracts");
    assert_eq!(paths.len(), 4);
    assert_eq!(std::fs::read(target.join("table.csv")).expect("a file"), table.as_bytes());
    assert_eq!(std::fs::read(target.join("empty")).expect("a file"), b"");
    let error = added.extract_to(&target).await.expect_err("nothing is overwritten");
    assert!(matches!(error, Error::Local(_)), "{error:?}");

    let error = artifacts.add(&repository).bytes("a", "a").await.expect_err("the name is in use");
    assert!(error.is_name_in_use(), "{error:?}");
    let appended = artifacts.add(&repository).bytes("more", "m").append(true).await.expect("appends");
    assert_eq!(titles(&appended), ["table.csv", "binary", "streamed", "empty", "more"]);
    assert_eq!(appended.artifact_type(), "application/x-test");
    assert_ne!(appended.digest(), added.digest());
    assert!(appended.remove().await.expect("removes"));
    assert!(!added.remove().await.expect("it is gone"));
    assert!(added.inspect().await.expect_err("it is gone").is_not_found());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_failed_file_removes_only_what_the_call_created() {
    let Some((podman, _turn)) = shared().await else { return };
    let artifacts = podman.artifacts();
    let name = format!("{}:1", repository());
    let missing = ArtifactFile::on_server("/no/such/file");
    let error = artifacts.add(&name).bytes("a", "a").with(missing).await.expect_err("the second file is missing");
    assert!(error.is_not_found() && error.to_string().contains(&name), "{error}");
    assert!(!artifacts.exists(&name).await.expect("looks"), "half an artifact is removed");
    let kept = artifacts.add(&name).bytes("a", "a").await.expect("adds").remove_on_drop();
    let missing = ArtifactFile::on_server("/no/such/file");
    artifacts.add(&name).append(true).bytes("b", "b").with(missing).await.expect_err("the second file is missing");
    assert_eq!(titles(&artifacts.get(&name).await.expect("it was there before")), ["a", "b"]);
    let error = artifacts.add(&name).append(true).bytes("a", "a").await.expect_err("it has such a file");
    assert!(error.is_name_in_use(), "{error:?}");
    let missing = artifacts.add(&name).file("/no/such/file").replace(true).await.expect_err("not on this machine");
    assert!(matches!(missing, Error::Local(_)), "{missing:?}");
    assert!(artifacts.exists(&name).await.expect("looks"), "nothing was sent");
    assert!(kept.remove_now().await.expect("removes"));
    let error = artifacts.add(&name).append(true).bytes("a", "a").await.expect_err("nothing to append to");
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn files_of_the_server_are_added_by_their_paths() {
    let Some((podman, _turn)) = shared().await else { return };
    let name = format!("{}:1", repository());
    let added = podman.artifacts().add_local(&name, "/etc/hostname").bytes("b", "b").await.expect("adds");
    assert_eq!(titles(&added), ["hostname", "b"]);
    assert_eq!(added.read("hostname").await.expect("reads"), b"podman-matrix\n");
    assert!(added.remove().await.expect("removes"));
}

/// An upload that never ends by itself.
fn endless() -> Upload {
    Upload::reader(tokio::io::repeat(b'x'))
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_body_that_is_cut_loses_the_old_artifact_only_with_replace() {
    let Some((podman, _turn)) = alone().await else { return };
    let socket = variable("CONTAINER_HOST");
    let proxy = Proxy::before(socket.strip_prefix("unix://").expect("a socket").as_ref());
    let client = PodmanClient::builder().uri(proxy.uri()).connect().await.expect("connects");
    let cut = || proxy.harm([Fault::up(Harm::Cut(1 << 20))]);
    let artifacts = client.artifacts();
    let name = format!("{}:1", repository());

    client.ping().await.expect("keeps a connection for short calls");
    cut();
    let error = artifacts.add(&name).bytes("a", endless()).await.expect_err("cut");
    assert!(error.may_have_taken_effect(), "{error:?}");
    assert!(!podman.artifacts().exists(&name).await.expect("looks"), "a plain add leaves nothing");

    artifacts.add(&name).bytes("a", "old").await.expect("adds");
    client.ping().await.expect("keeps a connection for short calls");
    cut();
    artifacts.add(&name).bytes("b", endless()).append(true).await.expect_err("cut");
    let old = podman.artifacts().get(&name).await.expect("appending loses nothing");
    assert_eq!(old.read("a").await.expect("reads"), b"old");

    cut();
    artifacts.add(&name).bytes("a", endless()).replace(true).await.expect_err("cut");
    assert!(!podman.artifacts().exists(&name).await.expect("looks"), "the server had removed the old one");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn replacing_takes_all_files_of_the_old_one() {
    let Some((podman, _turn)) = shared().await else { return };
    let artifacts = podman.artifacts();
    let name = format!("{}:1", repository());
    artifacts.add(&name).bytes("a", "1").bytes("old", "2").await.expect("adds");
    let directory = Directory::new();
    let path = directory.0.join("a");
    std::fs::write(&path, "new").expect("a file");
    let new = artifacts.add(&name).file(&path).bytes("b", "3").replace(true).await.expect("replaces");
    assert_eq!(titles(&new), ["a", "b"]);
    assert_eq!(new.read("a").await.expect("reads"), b"new");
    assert!(new.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_artifact_goes_to_its_registry_and_back() {
    let Some((podman, _turn)) = shared().await else { return };
    let artifacts = podman.artifacts();
    let repository = repository();
    let name = format!("{repository}:latest");
    let added = artifacts.add(&repository).bytes("a.txt", "hello").await.expect("adds");
    let push = PushOptions::new().tls_verify(false).retry(0);
    let pull = PullOptions::new().tls_verify(false).retry(0);
    assert_eq!(artifacts.push_with(added.digest(), &push).await.expect("pushes by its digest"), added.digest());
    assert!(added.remove().await.expect("removes"));
    let error = artifacts.push_with(&name, &push).await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
    let pulled = artifacts.pull_with(&repository, &pull).await.expect("pulls");
    assert_eq!((pulled.name(), pulled.digest(), &pulled.replaced), (name.as_str(), added.digest(), &None));
    assert_eq!(pulled.read("a.txt").await.expect("reads"), b"hello");

    // the same digest under two names: a removal by the digest takes both
    let by_digest = format!("{repository}@{}", pulled.digest());
    assert_eq!(artifacts.pull_with(&by_digest, &pull).await.expect("pulls").name(), by_digest);
    assert!(artifacts.get(&by_digest).await.expect("a name of its own").remove().await.expect("removes"));
    assert!(artifacts.exists(&name).await.expect("looks"), "the other name stays");
    artifacts.pull_with(&by_digest, &pull).await.expect("pulls");
    assert!(artifacts.remove(pulled.digest()).await.expect("removes"));
    for name in [name.as_str(), by_digest.as_str(), pulled.digest()] {
        assert!(!artifacts.exists(name).await.expect("looks"), "{name}");
    }

    let missing = artifacts.pull_with(&format!("{repository}:nope"), &pull).await.expect_err("no such tag");
    assert!(missing.is_not_found(), "{missing:?}");
    let closed = artifacts.pull_with("127.0.0.1:1/a/b:1", &pull).await.expect_err("no registry");
    assert!(matches!(closed, Error::Api(_)) && !closed.is_connect() && !closed.is_not_found(), "{closed:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_private_registry_requires_credentials_and_no_token() {
    let Some((podman, _turn)) = shared().await else { return };
    let artifacts = podman.artifacts();
    let name = format!("{}/{}:1", variable("PODMAN_TEST_PRIVATE_REGISTRY"), name("artifact"));
    let added = artifacts.add(&name).bytes("a.txt", "hello").await.expect("adds").remove_on_drop();
    let (user, password) = (variable("PODMAN_TEST_REGISTRY_USER"), variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    let push = || PushOptions::new().tls_verify(false).retry(0).auth_files(AuthFiles::none());
    let pull = || PullOptions::new().tls_verify(false).retry(0).auth_files(AuthFiles::none());
    assert!(added.push_with(&push()).await.expect_err("no account").is_unauthorized());
    let error = added.push_with(&push().credentials(&user, "wr0ng?>~")).await.expect_err("a wrong password");
    assert!(error.is_unauthorized() && !format!("{error:?}").contains("wr0ng"), "{error:?}");
    let token = push().auth_config(serde_json::json!({ "identitytoken": "t0ken" })).expect("a token");
    let error = added.push_with(&token).await.expect_err("the server would drop it");
    assert!(matches!(error, Error::InvalidOptions(_)) && !format!("{error:?}").contains("t0ken"), "{error:?}");
    added.push_with(&push().credentials(&user, password.as_str())).await.expect("pushes");
    assert!(artifacts.pull_with(&name, &pull()).await.expect_err("no account").is_unauthorized());
    artifacts.pull_with(&name, &pull().credentials(&user, password.as_str())).await.expect("pulls");
    added.remove_now().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_absent_name_among_several_removes_nothing() {
    let Some((podman, _turn)) = shared().await else { return };
    let artifacts = podman.artifacts();
    let repository = repository();
    let tag = |tag: &str| format!("{repository}:{tag}");
    for one in ["1", "2"] {
        artifacts.add(tag(one)).bytes(one, one).await.expect("adds");
    }
    let names = [tag("1"), tag("no"), tag("2")];
    let error = artifacts.remove_many(&names).await.expect_err("one is absent");
    assert!(error.is_not_found(), "{error:?}");
    assert!(artifacts.exists(&tag("1")).await.expect("looks"), "nothing was removed");
    let report = artifacts.remove_many_with(&names, &RemoveOptions::new().ignore(true)).await.expect("removes");
    assert!(report.is_clean() && report.removed.len() == 2, "{report:?}");
    assert_eq!(report.absent, [tag("no")]);
    assert!(!artifacts.exists(&tag("2")).await.expect("looks"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn artifacts_added_at_the_same_time_are_all_there() {
    let Some((podman, _turn)) = shared().await else { return };
    let repository = repository();
    let mut adding = tokio::task::JoinSet::new();
    for tag in 0..12 {
        let name = format!("{repository}:{tag}");
        adding.spawn(async move {
            let podman = self::podman().await;
            podman.artifacts().add(&name).bytes("a", tag.to_string()).bytes("b", "b").await.expect("adds");
            name
        });
    }
    let names = adding.join_all().await;
    let listed = podman.artifacts().list().await.expect("lists");
    for name in &names {
        let found = listed.iter().find(|artifact| artifact.name() == name).unwrap_or_else(|| panic!("{name} is lost"));
        assert_eq!(titles(found), ["a", "b"]);
    }
    let mut removing = tokio::task::JoinSet::new();
    for name in names {
        let podman = podman.clone();
        removing.spawn(async move { podman.artifacts().remove(&name).await.expect("removes") });
    }
    assert!(removing.join_all().await.into_iter().all(|removed| removed), "all were there");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn titles_of_others_are_unpacked_into_one_directory_or_refused() {
    let Some((podman, _turn)) = alone().await else { return };
    let artifacts = podman.artifacts();
    let name = format!("{}:1", repository());
    let add = async |titles: &[&str]| {
        for (i, title) in titles.iter().enumerate() {
            // this client does not add such titles
            let params =
                podman::raw::params::ArtifactAddParams { append: (i > 0).then_some(true), ..Default::default() };
            podman.raw().artifact_add_libpod(title, &name, format!("{i}"), &params).await.expect("adds");
        }
        artifacts.get(&name).await.expect("an artifact")
    };
    let directory = Directory::new();
    let slashes = add(&["conf/a.txt", "b.txt"]).await;
    let target = directory.0.join("one");
    slashes.extract_to(&target).await.expect("extracts");
    assert_eq!(std::fs::read(target.join("a.txt")).expect("its base name"), b"0");
    assert_eq!(slashes.read("conf/a.txt").await.expect("reads"), b"0");
    slashes.remove().await.expect("removes");
    for titles in [&["..", "x"][..], &["/etc/passwd", "x"], &["a/../../b", "x"], &["a/x", "b/x"]] {
        let evil = add(titles).await;
        let target = directory.0.join("two");
        let error = evil.extract_to(&target).await.expect_err("not safe");
        assert!(matches!(error, Error::Protocol(_)), "{titles:?}: {error:?}");
        assert!(!target.exists(), "nothing is written");
        evil.remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_tag_that_moved_leaves_an_artifact_without_a_name() {
    let Some((podman, _turn)) = alone().await else { return };
    let artifacts = podman.artifacts();
    assert!(artifacts.list().await.expect("lists").is_empty(), "the others have removed theirs");
    let repository = repository();
    let (push, pull) = (PushOptions::new().tls_verify(false), PullOptions::new().tls_verify(false));
    let tag = |tag: &str| format!("{repository}:{tag}");
    let mut digests = Vec::new();
    for one in ["1", "2", "3"] {
        let added = artifacts.add(tag(one)).bytes("a.txt", one).await.expect("adds");
        added.push_with(&push).await.expect("pushes");
        digests.push(added.digest().to_owned());
    }
    // replaced: nothing stays
    move_tag(&repository, "3", "2").await;
    let pulled = artifacts.pull_with(&tag("2"), &pull.clone().replace(true)).await.expect("pulls");
    assert_eq!((pulled.digest(), &pulled.replaced), (digests[2].as_str(), &Some(digests[1].clone())));
    assert!(artifacts.list().await.expect("lists").iter().all(|artifact| !artifact.name().is_empty()));

    move_tag(&repository, "3", "1").await;
    let pulled = artifacts.pull_with(&tag("1"), &pull).await.expect("pulls");
    assert_eq!((pulled.digest(), &pulled.replaced), (digests[2].as_str(), &Some(digests[0].clone())));
    let unnamed = artifacts.get(&digests[0]).await.expect("it is still there");
    assert_eq!((unnamed.name(), titles(&unnamed)), ("", vec!["a.txt"]));
    for error in [
        unnamed.remove().await.map(drop).expect_err("there are others"),
        unnamed.read("a.txt").await.map(drop).expect_err("there are others"),
    ] {
        assert!(error.to_string().contains("lost its name"), "{error}");
    }
    let report = artifacts.prune_unnamed().await.expect("a report");
    assert!(!report.is_clean() && report.removed.is_empty(), "{report:?}");
    // the server's own removal of all stops here; one by one it works
    let report = artifacts.remove_all().await.expect("removes");
    assert!(report.is_clean() && report.removed.len() == 4, "{report:?}");
    assert!(artifacts.list().await.expect("lists").is_empty());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_example_adds_reads_and_removes() {
    let _turn = TURN.write().await;
    let output = super::examples::example("artifacts", &[&format!("localhost/{}:1", name("example"))], "").await;
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8_lossy(&output.stdout);
    match podman().await.server_version() >= Version::new(5, 6, 0) {
        true => assert!(said.ends_with("An artifact of several files.\nremoved: true\n"), "{output:?}"),
        false => assert!(said.starts_with("not here: ") && said.contains("5.6"), "{output:?}"),
    }
}
