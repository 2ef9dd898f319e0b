//! Rows for images.

use podman::images::{
    Attrs, Filter, ImportOptions, ListOptions, PruneOptions, PullOptions, PushOptions, PushProgress, RemoveOptions,
    SaveOptions, SearchOptions,
};
use podman::models::ImageInspect;
use serde_json::json;

use super::super::server::Response;
use super::{Row, ok};

/// Returns the image with the attributes of an inspection, without a request.
fn app(podman: &podman::PodmanClient) -> podman::Image {
    let mut attrs = ImageInspect::default();
    attrs.id = Some("abcabcabcabc".to_owned());
    attrs.repo_tags = vec!["localhost/app:1".to_owned()];
    podman.images().from_attrs(Attrs::Inspected(Box::new(attrs)))
}

/// A tar archive without files.
fn tar() -> Response {
    Response::chunks([[0; 1024]])
}

pub(super) fn names() -> Vec<Row> {
    vec![
        row!(["ImagesManager::tag", "Image::tag", "ImagesManager::untag", "Image::untag", "Image::untag_all"] [
            Response::empty(201), Response::empty(201), Response::empty(201), Response::empty(201), Response::empty(201),
        ]; |podman| {
            podman.images().tag("cafe", "quay.io/me/app:1").await.expect("it");
            app(&podman).tag(("host:5000/app", "2")).await.expect("it");
            podman.images().untag("host:5000/app:2").await.expect("it");
            app(&podman).untag("quay.io/me/app").await.expect("it");
            app(&podman).untag_all().await.expect("it");
            for wrong in ["", "Upper/x", "localhost/a@sha256:00"] {
                app(&podman).tag(wrong).await.expect_err("nothing is sent");
                app(&podman).untag(wrong).await.expect_err("nothing is sent");
            }
        } => [
            "POST /l/images/cafe:latest/tag?repo=quay.io%2Fme%2Fapp&tag=1",
            "POST /l/images/abcabcabcabc/tag?repo=host%3A5000%2Fapp&tag=2",
            "POST /l/images/host:5000%2Fapp:2/untag?repo=host%3A5000%2Fapp&tag=2",
            "POST /l/images/abcabcabcabc/untag?repo=quay.io%2Fme%2Fapp",
            "POST /l/images/abcabcabcabc/untag",
        ]),
        row!(["Image::history", "Image::tree", "Image::tree_of_descendants", "Image::changes", "Image::changes_since", "ImagesManager::resolve"] [
            ok(json!([{ "Id": "<missing>", "Created": 1, "Tags": null, "Size": 5 }])), ok(json!({ "Tree": "x" })), ok(json!({ "Tree": "y" })),
            ok(json!([{ "Path": "/a", "Kind": 1 }])), ok(json!([])), ok(json!({ "Names": ["docker.io/library/app:latest"] })),
        ]; |podman| {
            assert_eq!(app(&podman).history().await.expect("steps")[0].size, Some(5));
            assert_eq!(app(&podman).tree().await.expect("it"), "x");
            assert_eq!(app(&podman).tree_of_descendants().await.expect("it"), "y");
            assert_eq!(app(&podman).changes().await.expect("one")[0].path, "/a");
            assert!(app(&podman).changes_since("busybox").await.expect("none").is_empty());
            assert_eq!(podman.images().resolve("app").await.expect("one").len(), 1);
        } => [
            "GET /l/images/abcabcabcabc/history", "GET /l/images/abcabcabcabc/tree", "GET /l/images/abcabcabcabc/tree?whatrequires=true",
            "GET /l/images/abcabcabcabc/changes", "GET /l/images/abcabcabcabc/changes?parent=busybox", "GET /l/images/app/resolve",
        ]),
        row!(["ImagesManager::list_with"] [ok(json!([])), ok(json!([]))]; |podman| {
            let options = ListOptions::new().name("app*").filter(Filter::Label("a=1".into())).filter(Filter::Dangling(true));
            assert!(podman.images().list_with(&options).await.expect("none").is_empty());
            let options: ListOptions = serde_json::from_value(json!({ "filters": { "label": { "a": "1", "b": "" } } })).expect("valid");
            assert!(podman.images().list_with(&options).await.expect("none").is_empty());
        } => [
            "GET /l/images/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%2C%22label%22%3A%5B%22a%3D1%22%5D%2C%22reference%22%3A%5B%22app*%22%5D%7D",
            "GET /l/images/json?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%7D",
        ]),
        row!(["ImagesManager::search", "ImagesManager::search_with", "ImagesManager::remote_tags"] [
            ok(json!([{ "Index": "quay.io", "Name": "quay.io/app", "Official": "[OK]", "Automated": "", "Stars": 3, "Tag": "" }])),
            ok(json!([])),
            ok(json!([{ "Name": "quay.io/app", "Tag": "1" }, { "Name": "quay.io/app", "Tag": "2" }])),
        ]; |podman| {
            let found = podman.images().search("app").await.expect("one");
            assert_eq!((found[0].stars, found[0].is_official, found[0].is_automated, &found[0].tag), (3, true, false, &None));
            let options = SearchOptions::new().limit(5).official(true).stars(3).tls_verify(false);
            assert!(podman.images().search_with("quay.io/app", &options).await.expect("none").is_empty());
            assert_eq!(podman.images().remote_tags("quay.io/app").await.expect("two"), ["1", "2"]);
            podman.images().remote_tags("app").await.expect_err("no registry: nothing is sent");
        } => [
            "GET /l/images/search?term=app",
            "GET /l/images/search?filters=%7B%22is-official%22%3A%5B%22true%22%5D%2C%22stars%22%3A%5B%223%22%5D%7D&limit=5&term=quay.io%2Fapp&tlsVerify=false",
            "GET /l/images/search?listTags=true&term=quay.io%2Fapp",
        ]),
        row!(["ImagesManager::remote_manifest_list", "ImagesManager::remote_manifest_list_with", "ImagesManager::scp"] [
            ok(json!({ "manifests": null })), ok(json!({ "manifests": [{ "digest": "sha256:00" }] })), ok(json!({ "Id": "localhost/app:1" })),
        ]; |podman| {
            assert!(podman.images().remote_manifest_list("quay.io/app").await.expect("it").manifests.is_empty());
            let options = PullOptions::new().tag("1").tls_verify(false);
            assert_eq!(podman.images().remote_manifest_list_with("quay.io/app", &options).await.expect("it").manifests.len(), 1);
            podman.images().remote_manifest_list_with("quay.io/app", &options.policy("never")).await.expect_err("nothing is sent");
            assert_eq!(podman.images().scp("localhost/app:1", Some("me@host::")).await.expect("it"), "localhost/app:1");
        } => [
            "GET /l/manifests/quay.io%2Fapp/json",
            "GET /l/manifests/quay.io%2Fapp:1/json?tlsVerify=false",
            "POST /l/images/scp/localhost%2Fapp:1?destination=me%40host%3A%3A&quiet=true",
        ]),
    ]
}

pub(super) fn transfers() -> Vec<Row> {
    let none = || Response::empty(404);
    let pushed = || {
        Response::chunks([
            "{\"stream\":\"Copying blob sha256:dd3b4799ec1b00\\n\"}\n{\"manifest",
            "digest\":\"sha256:00\"}\n",
        ])
    };
    vec![
        row!(["ImagesManager::push", "ImagesManager::push_with", "Image::push", "Image::push_with"] [
            none(), pushed(), none(), pushed(), none(), pushed(), none(), pushed(),
            Response::empty(204), Response::chunks(["{\"Id\":\"\",\"stream\":\"Copying 2 images\\n\"}\n{\"Id\":\"sha256:11\"}\n"]), Response::empty(204),
            pushed(),
        ]; |podman| {
            let digest = Some("sha256:00".to_owned());
            assert_eq!(podman.images().push("quay.io/me/app:1").await.expect("it").digest, digest);
            let options = PushOptions::new().tag("1").format("v2s2").compression_format("gzip").compression_level(3).all(true).retry(2).retry_delay(std::time::Duration::from_secs(1));
            assert_eq!(podman.images().push_with("quay.io/me/app", &options).await.expect("it").digest, digest);
            app(&podman).push("quay.io/me/app:2").await.expect("it");
            let mut stream = app(&podman).push_with("quay.io/me/app:2", &PushOptions::new().remove_signatures(true).tls_verify(false)).stream().await.expect("a stream");
            let PushProgress::Layer(layer) = stream.next().await.expect("one").expect("no error") else { panic!("a layer") };
            assert_eq!(layer.to_string(), "dd3b4799ec1b: Copying");
            assert!(matches!(stream.next().await, Some(Ok(PushProgress::Done(done))) if done.digest == digest));
            assert!(stream.next().await.is_none());
            podman.images().push("quay.io/Me/app").await.expect_err("nothing is sent");
            let list = PushOptions::new().format("oci").tls_verify(false);
            assert_eq!(app(&podman).push_with("quay.io/me/app:3", &list).await.expect("a list").digest.as_deref(), Some("sha256:11"));
            podman.images().push_with("app", &list.clone().retry(2)).await.expect_err("lists have no retries");
            podman.images().push_with("app", &list.all(false)).await.expect("one image");
        } => [
            // whether it is a manifest list
            "GET /l/manifests/quay.io%2Fme%2Fapp:1/exists", "POST /l/images/quay.io%2Fme%2Fapp:1/push?quiet=false",
            "GET /l/manifests/quay.io%2Fme%2Fapp:1/exists", "POST /l/images/quay.io%2Fme%2Fapp:1/push?all=true&compressionFormat=gzip&compressionLevel=3&format=v2s2&quiet=false&retry=2&retryDelay=1000ms",
            "GET /l/manifests/abcabcabcabc/exists", "POST /l/images/abcabcabcabc/push?destination=quay.io%2Fme%2Fapp%3A2&quiet=false",
            "GET /l/manifests/abcabcabcabc/exists",
            "POST /l/images/abcabcabcabc/push?destination=quay.io%2Fme%2Fapp%3A2&quiet=false&removeSignatures=true&tlsVerify=false",
            "GET /l/manifests/abcabcabcabc/exists", "POST /l/manifests/abcabcabcabc/registry/quay.io%2Fme%2Fapp:3?all=true&format=oci&quiet=false&tlsVerify=false",
            "GET /l/manifests/app/exists", "POST /l/images/app/push?all=false&format=oci&quiet=false&tlsVerify=false",
        ]),
        row!(["Image::save", "Image::save_with", "ImagesManager::save_many", "ImagesManager::save_many_with"] [tar(), tar(), tar(), tar()]; |podman| {
            let read = async |archive: podman::Result<podman::images::Archive>| {
                let mut archive = archive.expect("an archive");
                while let Some(piece) = archive.next().await {
                    piece.expect("whole");
                }
            };
            read(app(&podman).save().await).await;
            read(app(&podman).save_with(&SaveOptions::new().named(true).format("oci-dir")).await).await;
            read(podman.images().save_many(["a:1", "b:1"]).await).await;
            read(podman.images().save_many_with(["a:1"], &SaveOptions::new().format("oci-archive")).await).await;
            podman.images().save_many_with(["a:1", "b:1"], &SaveOptions::new().format("oci-archive")).await.expect_err("nothing is sent");
            podman.images().save_many(Vec::<String>::new()).await.expect_err("nothing is sent");
        } => [
            "GET /l/images/abcabcabcabc/get?format=docker-archive",
            "GET /l/images/localhost%2Fapp:1/get?format=oci-dir",
            "GET /l/images/export?format=docker-archive&references=a%3A1&references=b%3A1",
            "GET /l/images/export?format=oci-archive&references=a%3A1",
        ]),
        row!(["ImagesManager::load"] [ok(json!({ "Names": ["localhost/app:1", "sha256:abc"] })), ok(json!({ "Id": "abc" })), ok(json!({ "Id": "abc" }))]; |podman| {
            assert_eq!(podman.images().load("a tar").await.expect("two").len(), 2);
            podman.images().load("").await.expect_err("nothing is sent");
        } => ["POST /l/images/load a tar", "GET /l/images/localhost%2Fapp:1/json", "GET /l/images/abc/json"]),
        row!(["ImagesManager::import_url", "ImagesManager::import_url_with", "ImagesManager::import_with"] [ok(json!({ "Id": "sha256:abc" })), ok(json!({ "Id": "abc" })), ok(json!({ "Id": "sha256:abc" })), ok(json!({ "Id": "abc" })), ok(json!({ "Id": "sha256:abc" })), ok(json!({ "Id": "abc" }))]; |podman| {
            let options = ImportOptions::new().tag("2").os("linux").architecture("arm64").variant("v8").message("m");
            podman.images().import_url_with("http://host/a.tar", "localhost/app", &options).await.expect("it");
            podman.images().import_url("http://host/a.tar", "localhost/app").await.expect("it");
            podman.images().import_with("a tar", "", &ImportOptions::new()).await.expect("it");
            podman.images().import_url("a.tar", "app").await.expect_err("nothing is sent");
            podman.images().import("", "app").await.expect_err("nothing is sent");
        } => [
            "POST /l/images/import?Architecture=arm64&OS=linux&URL=http%3A%2F%2Fhost%2Fa.tar&Variant=v8&message=m&reference=localhost%2Fapp%3A2",
            "GET /l/images/abc/json",
            "POST /l/images/import?URL=http%3A%2F%2Fhost%2Fa.tar&reference=localhost%2Fapp%3Alatest",
            "GET /l/images/abc/json",
            "POST /l/images/import a tar",
            "GET /l/images/abc/json",
        ]),
    ]
}

pub(super) fn removals() -> Vec<Row> {
    let several = || {
        Response::error(
            500,
            "unable to delete image \"abc\" by ID with more than one tag ([a:1 b:1]): please force removal",
            "unable to delete image \"abc\" by ID with more than one tag ([a:1 b:1]): please force removal",
        )
    };
    let in_use =
        || Response::error(409, "image is in use by a container", "image used by 1: image is in use by a container");
    let removed = || ok(json!({ "Deleted": ["abc"], "Untagged": ["a:1"], "Errors": null, "ExitCode": 0 }));
    vec![
        row!(["ImagesManager::remove_many", "ImagesManager::remove_many_with", "ImagesManager::remove_with"] [
            ok(json!({ "Deleted": ["abc"], "Untagged": ["a:1"], "Errors": ["b:1: image not known"], "ExitCode": 1 })), removed(), removed(),
        ]; |podman| {
            let report = podman.images().remove_many(["a:1", "b:1"]).await.expect("a report");
            assert_eq!((report.removed.len(), report.untagged.len(), report.failed.len()), (1, 1, 1));
            podman.images().remove_many_with(["a:1"], &RemoveOptions::new().force(true).lookup_manifest(true)).await.expect("a report");
            assert!(podman.images().remove_with("a:1", &RemoveOptions::new().noprune(true)).await.expect("gone"));
            assert_eq!(podman.images().remove_many(Vec::<String>::new()).await.expect("nothing is sent"), podman::images::RemoveReport::default());
            podman.images().remove_many(["a:1", ""]).await.expect_err("nothing is sent");
        } => [
            "DELETE /l/images/remove?images=a%3A1&images=b%3A1",
            "DELETE /l/images/remove?force=true&images=a%3A1&lookupManifest=true",
            "DELETE /l/images/remove?images=a%3A1&noprune=true",
        ]),
        row!(["Image::remove"] [
            several(), ok(json!({ "Id": "abc", "RepoTags": ["a:1", "b:1"] })), Response::empty(201), removed(),
            several(), ok(json!({ "Id": "abc", "RepoTags": ["a:1", "b:1"] })), Response::empty(201), in_use(), Response::empty(201),
        ]; |podman| {
            assert!(app(&podman).remove().await.expect("gone"));
            let error = app(&podman).remove().await.expect_err("in use");
            assert!(error.is_in_use(), "{error:?}");
        } => [
            "DELETE /l/images/abcabcabcabc", "GET /l/images/abcabcabcabc/json", "POST /l/images/abcabcabcabc/untag?repo=b&tag=1", "DELETE /l/images/abcabcabcabc",
            // the name is given back
            "DELETE /l/images/abcabcabcabc", "GET /l/images/abcabcabcabc/json", "POST /l/images/abcabcabcabc/untag?repo=b&tag=1", "DELETE /l/images/abcabcabcabc",
            "POST /l/images/abcabcabcabc/tag?repo=b&tag=1",
        ]),
        row!(["ImagesManager::prune", "ImagesManager::prune_with"] [
            ok(json!([{ "Id": "abc", "Size": 5 }, { "Id": "def", "Err": "in use" }])), ok(json!(null)), ok(json!([])),
            ok(json!([
                { "Id": "sha256:both", "RepoTags": ["x"], "Labels": { "a": "1", "c": "" } }, { "Id": "one", "Labels": { "a": "1" } },
                { "Id": "not", "Labels": { "a": "1", "c": "", "b": "2" } }, { "Id": "used", "Containers": 1, "Labels": { "a": "1", "c": "" } },
            ])),
            ok(json!([{ "Id": "both", "Size": 5 }])), ok(json!([])),
        ]; |podman| {
            let pruned = podman.images().prune().await.expect("a report");
            assert_eq!((pruned.images_deleted.len(), pruned.space_reclaimed, pruned.failed.len()), (1, 5, 1));
            assert!(podman.images().prune_with(&PruneOptions::all().label("a=1")).await.expect("none").images_deleted.is_empty());
            let options = PruneOptions::all().label("a=1").label("c").without_label("b").until("24h").build_cache(true);
            let pruned = podman.images().prune_with(&options).await.expect("a report");
            assert_eq!((&pruned.images_deleted[..], pruned.space_reclaimed), (&["both".to_owned()][..], 5));
            podman.images().prune_with(&options.external(true)).await.expect_err("either");
        } => [
            "POST /l/images/prune",
            "POST /l/images/prune?all=true&filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "POST /l/images/prune?buildcache=true&filters=%7B%22id%22%3A%5B%220000000000000000000000000000000000000000000000000000000000000000%22%5D%7D",
            "GET /l/images/json?all=true&filters=%7B%22until%22%3A%5B%2224h%22%5D%7D",
            "POST /l/images/prune?all=true&filters=%7B%22id%22%3A%5B%22both%22%5D%7D",
            "GET /l/images/json?all=true&filters=%7B%22until%22%3A%5B%2224h%22%5D%7D",
        ]),
    ]
}
