//! Rows for artifacts.

use podman::artifacts::{ExtractOptions, PullOptions, PushOptions, RemoveOptions};
use podman::registry::AuthFiles;
use podman::{Artifact, Error, PodmanClient};
use serde_json::json;

use super::super::server::Response;
use super::{Row, ok};

const NAME: &str = "quay.io/o/a:1";
const OLD: &str = "sha256:37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e";
const NEW: &str = "sha256:93c517d3704d0e4442a6c781f54a1d235d129e92fcc41bb93f7d2910006f7e08";
const BLOB: &str = "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

fn found(name: &str, digest: &str) -> Response {
    let title = json!({ "org.opencontainers.image.title": "a.txt" });
    let layers = json!([{ "digest": BLOB, "size": 5, "annotations": title }]);
    ok(json!({ "Name": name, "Digest": digest, "Manifest": { "layers": layers } }))
}

fn digest(digest: &str) -> Response {
    ok(json!({ "ArtifactDigest": digest }))
}

fn removed(digest: &str) -> Response {
    ok(json!({ "ArtifactDigests": [digest] }))
}

fn none() -> Response {
    Response::error(404, "artifact does not exist", "artifact does not exist")
}

/// An archive of one file.
fn archive(contents: &str) -> Response {
    let mut header = tar::Header::new_ustar();
    header.set_size(contents.len() as u64);
    header.set_mode(0o600);
    let mut archive = tar::Builder::new(Vec::new());
    archive.append_data(&mut header, "a.txt", contents.as_bytes()).expect("writes");
    Response::text(200, archive.into_inner().expect("writes"))
}

fn own(podman: &PodmanClient) -> Artifact {
    podman.artifacts().named(NAME)
}

pub(super) fn rows() -> Vec<Row> {
    [lookups(), adds(), transfers(), removals()].into_iter().flatten().collect()
}

fn lookups() -> Vec<Row> {
    vec![
        row!(["ArtifactsManager::get", "ArtifactsManager::inspect", "ArtifactsManager::exists", "Artifact::inspect", "Artifact::reload", "ArtifactsManager::named"] [
            found(NAME, OLD), found(NAME, OLD), found(NAME, OLD), none(), found(NAME, OLD), found(NAME, OLD),
            found(NAME, OLD),
        ]; |podman| {
            let artifacts = podman.artifacts();
            assert_eq!(artifacts.get(NAME).await.expect("it").digest(), OLD);
            artifacts.inspect(OLD).await.expect("it");
            // the server takes 3 digits for the beginning of a digest
            assert!(artifacts.get("37ac").await.expect_err("another name").is_not_found());
            assert!(!artifacts.exists("quay.io/o/no:1").await.expect("an answer"));
            assert!(artifacts.exists(&OLD["sha256:".len()..][..12]).await.expect("an answer"));
            let mut artifact = artifacts.named(NAME);
            artifact.inspect().await.expect("it");
            artifact.reload().await.expect("it");
            assert_eq!(artifact.blobs()[0].title(), Some("a.txt"));
        } => [
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
            "GET /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e/json",
            "GET /l/artifacts/37ac/json",
            "GET /l/artifacts/quay.io%2Fo%2Fno:1/json",
            "GET /l/artifacts/37ac210b2119/json",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
        ]),
        row!(["ArtifactsManager::list"] [
            // while another request changes the index, the server cannot read it
            Response::error(500, "unexpected end of JSON input", "unexpected end of JSON input"),
            ok(json!([{ "Name": "" }, { "Name": NAME }])),
        ]; |podman| {
            let listed = podman.artifacts().list().await.expect("a list");
            assert_eq!(listed.iter().map(Artifact::name).collect::<Vec<_>>(), ["", NAME]);
        } => ["GET /l/artifacts/json", "GET /l/artifacts/json"]),
        row!(["ArtifactsManager::extract", "ArtifactsManager::extract_with", "Artifact::extract", "Artifact::extract_with", "Artifact::read"] [
            archive("hello"), archive("hello"), archive("hello"), archive("hello"), found(NAME, OLD), archive("hello"), found(NAME, OLD),
        ]; |podman| {
            let artifacts = podman.artifacts();
            let options = ExtractOptions::new().digest(&BLOB["sha256:".len()..]).exclude_title(true);
            drop(artifacts.extract_with(OLD, &options).await.expect("an archive"));
            drop(artifacts.extract(NAME).await.expect("an archive"));
            drop(own(&podman).extract().await.expect("an archive"));
            drop(own(&podman).extract_with(&ExtractOptions::new()).await.expect("an archive"));
            assert_eq!(own(&podman).read("a.txt").await.expect("it"), b"hello");
            assert!(own(&podman).read("b.txt").await.expect_err("no such file").is_not_found());
            let both = ExtractOptions::new().title("a.txt").digest(BLOB);
            let error = artifacts.extract_with(NAME, &both).await.expect_err("both");
            assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
        } => [
            "GET /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e/extract?digest=sha256%3A2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824&excludetitle=true",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/extract",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/extract",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/extract",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/extract?title=a.txt",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
        ]),
        row!(["Artifact::extract_to"] [found(NAME, OLD), archive("hello")]; |podman| {
            let directory = std::env::temp_dir().join(format!("podman-mock-extract-{}", std::process::id()));
            let paths = own(&podman).extract_to(&directory).await.expect("extracts");
            assert_eq!(paths, [directory.join("a.txt")]);
            assert_eq!(std::fs::read(&paths[0]).expect("a file"), b"hello");
            std::fs::remove_dir_all(&directory).expect("removes");
        } => ["GET /l/artifacts/quay.io%2Fo%2Fa:1/json", "GET /l/artifacts/quay.io%2Fo%2Fa:1/extract?title=a.txt"]),
    ]
}

fn adds() -> Vec<Row> {
    vec![
        row!(["ArtifactsManager::add"] [
            digest(OLD), digest(NEW), found(NAME, NEW), digest(OLD),
            Response::error(500, "disk full", "disk full"), removed(OLD),
        ]; |podman| {
            let artifacts = podman.artifacts();
            let add = artifacts.add(NAME).bytes("a.txt", "1").bytes("b", "2").artifact_type("a/x").annotation("k", "v");
            assert_eq!(add.replace(true).await.expect("it").digest(), NEW);
            // what this call created is removed again
            artifacts.add("quay.io/o/a").bytes("a", "1").bytes("b", "2").await.expect_err("the second file");
        } => [
            "POST /l/artifacts/add?annotations=k%3Dv&artifactMIMEType=a%2Fx&fileName=a.txt&name=quay.io%2Fo%2Fa%3A1&replace=true 1",
            "POST /l/artifacts/add?annotations=k%3Dv&append=true&fileName=b&name=quay.io%2Fo%2Fa%3A1 2",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
            "POST /l/artifacts/add?fileName=a&name=quay.io%2Fo%2Fa%3Alatest 1",
            "POST /l/artifacts/add?append=true&fileName=b&name=quay.io%2Fo%2Fa%3Alatest 2",
            "DELETE /l/artifacts/quay.io%2Fo%2Fa:latest",
        ]),
        row!(["ArtifactsManager::add_local"] [digest(OLD), found(NAME, OLD), none()]; |podman| {
            let artifacts = podman.artifacts();
            artifacts.add_local(NAME, "/etc/hostname").file_type("text/x").await.expect("it");
            // what was there before stays
            artifacts.add_local(NAME, "/etc/passwd").append(true).await.expect_err("it is missing");
            let error = artifacts.add_local(NAME, "etc/passwd").await.expect_err("no absolute path");
            assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
        } => [
            "POST /l/artifacts/local/add?fileMIMEType=text%2Fx&fileName=hostname&name=quay.io%2Fo%2Fa%3A1&path=%2Fetc%2Fhostname",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
            "POST /l/artifacts/local/add?append=true&fileName=passwd&name=quay.io%2Fo%2Fa%3A1&path=%2Fetc%2Fpasswd",
        ]),
    ]
}

fn transfers() -> Vec<Row> {
    vec![
        row!(["ArtifactsManager::pull", "ArtifactsManager::pull_with"] [
            none(), digest(NEW), found("quay.io/o/a:latest", NEW),
            found(NAME, OLD), removed(OLD), digest(NEW), found(NAME, NEW),
        ]; |podman| {
            let artifacts = podman.artifacts();
            assert_eq!(artifacts.pull("quay.io/o/a").await.expect("it").replaced, None);
            let options = PullOptions::new().replace(true).retry(0).auth_files(AuthFiles::none());
            let delay = std::time::Duration::from_millis(500);
            let pulled = artifacts.pull_with(NAME, &options.retry_delay(delay).tls_verify(false)).await.expect("it");
            assert_eq!((pulled.digest(), pulled.replaced.as_deref()), (NEW, Some(OLD)));
        } => [
            "GET /l/artifacts/quay.io%2Fo%2Fa:latest/json",
            "POST /l/artifacts/pull?name=quay.io%2Fo%2Fa%3Alatest",
            "GET /l/artifacts/quay.io%2Fo%2Fa:latest/json",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
            "DELETE /l/artifacts/quay.io%2Fo%2Fa:1",
            "POST /l/artifacts/pull?name=quay.io%2Fo%2Fa%3A1&retry=0&retryDelay=500ms&tlsVerify=false",
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
        ]),
        row!(["ArtifactsManager::push", "ArtifactsManager::push_with", "Artifact::push", "Artifact::push_with"] [
            digest(OLD), digest(OLD), digest(OLD), found(NAME, OLD), digest(OLD), found("", OLD),
        ]; |podman| {
            let artifacts = podman.artifacts();
            assert_eq!(artifacts.push(NAME).await.expect("pushes"), OLD);
            own(&podman).push().await.expect("pushes");
            let delay = std::time::Duration::from_secs(2);
            let options = PushOptions::new().retry_delay(delay).tls_verify(false).auth_files(AuthFiles::none());
            own(&podman).push_with(&options).await.expect("pushes");
            // the server takes a name alone
            artifacts.push_with(OLD, &options).await.expect("pushes");
            assert!(artifacts.push(OLD).await.expect_err("it has lost its name").is_not_found());
            let token = options.auth_config(json!({ "identitytoken": "t" })).expect("a token");
            let error = own(&podman).push_with(&token).await.expect_err("the server would drop it");
            assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
        } => [
            "POST /l/artifacts/quay.io%2Fo%2Fa:1/push",
            "POST /l/artifacts/quay.io%2Fo%2Fa:1/push",
            "POST /l/artifacts/quay.io%2Fo%2Fa:1/push?retrydelay=2s&tlsVerify=false",
            "GET /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e/json",
            "POST /l/artifacts/quay.io%2Fo%2Fa:1/push?retrydelay=2s&tlsVerify=false",
            "GET /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e/json",
        ]),
    ]
}

fn removals() -> Vec<Row> {
    vec![
        row!(["ArtifactsManager::remove", "Artifact::remove"] [
            removed(OLD), none(), removed(OLD),
            // under two names
            removed(OLD), found("quay.io/o/b:1", OLD), removed(OLD), none(),
            // another one, whose digest begins so
            found(NAME, OLD),
        ]; |podman| {
            let artifacts = podman.artifacts();
            assert!(artifacts.remove(NAME).await.expect("removes"));
            assert!(!own(&podman).remove().await.expect("it is gone"));
            assert!(own(&podman).remove_on_drop().remove_now().await.expect("removes"));
            assert!(artifacts.remove(OLD).await.expect("removes"));
            assert!(!artifacts.remove("37ac").await.expect("no such name"));
        } => [
            "DELETE /l/artifacts/quay.io%2Fo%2Fa:1",
            "DELETE /l/artifacts/quay.io%2Fo%2Fa:1",
            "DELETE /l/artifacts/quay.io%2Fo%2Fa:1",
            "DELETE /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e",
            "GET /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e/json",
            "DELETE /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e",
            "GET /l/artifacts/37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e/json",
            "GET /l/artifacts/37ac/json",
        ]),
        row!(["ArtifactsManager::remove_many", "ArtifactsManager::remove_many_with"] [found(NAME, OLD), none(), removed(OLD), none()]; |podman| {
            let names = [NAME, "quay.io/o/no:1"];
            let artifacts = podman.artifacts();
            let error = artifacts.remove_many(names).await.expect_err("one is absent");
            assert!(error.is_not_found(), "{error:?}");
            let report = artifacts.remove_many_with(names, &RemoveOptions::new().ignore(true)).await.expect("removes");
            assert_eq!((report.removed, report.absent), (vec![OLD.to_owned()], vec![names[1].to_owned()]));
        } => [
            "GET /l/artifacts/quay.io%2Fo%2Fa:1/json",
            "GET /l/artifacts/quay.io%2Fo%2Fno:1/json",
            "DELETE /l/artifacts/quay.io%2Fo%2Fa:1",
            "DELETE /l/artifacts/quay.io%2Fo%2Fno:1",
        ]),
        row!(["ArtifactsManager::remove_all", "ArtifactsManager::prune_unnamed"] [
            ok(json!([{ "Name": "" }, { "Name": NAME }])), removed(OLD), ok(json!([{ "Name": "" }])), removed(NEW),
            ok(json!([{ "Name": "" }, { "Name": NAME }])),
        ]; |podman| {
            let artifacts = podman.artifacts();
            assert_eq!(artifacts.remove_all().await.expect("removes").removed, [OLD, NEW]);
            let report = artifacts.prune_unnamed().await.expect("a report");
            assert!(!report.is_clean() && matches!(report.failed[0].1, Error::Unsupported(_)), "{report:?}");
        } => [
            "GET /l/artifacts/json", "DELETE /l/artifacts/quay.io%2Fo%2Fa:1", "GET /l/artifacts/json",
            "DELETE /l/artifacts/remove?all=true", "GET /l/artifacts/json",
        ]),
    ]
}
