//! Builds: what is sent, and what the log reports.

use std::io::Read as _;
use std::path::PathBuf;

use podman::images::{BuildEvent, BuildOptions, Context};
use podman::testkit::Request;
use podman::{Error, Upload};
use serde_json::json;

use super::hang::until;
use super::server::{Response, Server};

const ID: &str = "4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce";

fn log(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [json!({ "stream": line }).to_string(), "\n".to_owned()]).collect()
}

fn built() -> [Response; 2] {
    let id = format!("{ID}\n");
    let log = log(&["STEP 1/1: FROM scratch\n", "COMMIT localhost/a:1\n", &id]);
    [Response::chunks([log]), Response::json(200, &json!({ "Id": ID, "RepoTags": ["localhost/a:1"] }))]
}

/// The names and contents of the files in the body.
fn files(request: &Request) -> Vec<(String, String)> {
    let mut archive = tar::Archive::new(request.body.as_slice());
    let entries = archive.entries().expect("an archive").map(|entry| {
        let mut entry = entry.expect("an entry");
        let mut text = String::new();
        entry.read_to_string(&mut text).expect("text");
        (entry.path().expect("a name").display().to_string(), text)
    });
    entries.collect()
}

fn value(request: &Request, name: &str) -> Option<String> {
    request.query().into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

fn text() -> BuildOptions {
    BuildOptions::new(Context::none()).containerfile_text("FROM scratch\n")
}

#[tokio::test]
async fn a_build_sends_what_the_command_sends() {
    let server = Server::new(built());
    let podman = server.client().await;
    let built = podman.images().build(text().tag("localhost/a:1").network("none")).await.expect("builds");
    assert_eq!((built.image.id(), built.log.len(), built.ids.as_slice()), (ID, 3, [ID.to_owned()].as_slice()));
    let request = &server.requests()[0];
    assert_eq!(request.header("content-type"), Some("application/x-tar"));
    for (name, expected) in [
        ("layers", "true"),
        ("forcerm", "true"),
        ("outputformat", "application/vnd.oci.image.manifest.v1+json"),
        ("networkmode", "1"),
        ("t", "localhost/a:1"),
    ] {
        assert_eq!(value(request, name).as_deref(), Some(expected), "{name}");
    }
    let namespaces: serde_json::Value = serde_json::from_str(&value(request, "nsoptions").expect("it")).expect("JSON");
    let network = json!({ "Name": "network", "Host": false, "Path": "" });
    assert_eq!(namespaces, json!([network, { "Name": "user", "Host": true, "Path": "" }]));
    let name = value(request, "dockerfile").expect("a Containerfile");
    assert_eq!(files(request), [(name, "FROM scratch\n".to_owned())]);
}

#[tokio::test]
async fn a_log_without_an_id_is_interrupted_and_one_with_an_error_is_a_failed_build() {
    let fails = log(&["STEP 1/2: FROM scratch\n", "STEP 2/2: RUN exit 3\n", "no such", " thing\n"])
        + "{\"error\":\"building at STEP \\\"RUN exit 3\\\": while running runtime: exit status 3\\n\"}\n";
    let server = Server::new([
        Response::chunks([log(&["STEP 1/1: FROM scratch\n"])]),
        Response::chunks([fails]),
        Response::chunks([format!(
            "{}{{\"cause\":\"x\",\"message\":\"no room\",\"response\":500}}\n",
            log(&[&format!("{ID}\n")])
        )]),
    ]);
    let podman = server.client().await;
    let error = podman.images().build(text()).await.expect_err("has no end");
    assert!(matches!(error, Error::Interrupted(_)) && error.may_have_taken_effect(), "{error:?}");
    let mut events = podman.images().build(text()).stream().await.expect("begins");
    let mut seen = Vec::new();
    let error = loop {
        match events.next().await.expect("an error at the end") {
            Ok(event) => seen.push(event),
            Err(error) => break error,
        }
    };
    assert!(events.next().await.is_none());
    assert_eq!(seen.last(), Some(&BuildEvent::Output("no such thing".to_owned())));
    let failed = error.build().expect("a failed build");
    assert_eq!((failed.step.as_deref(), failed.exit_code), (Some("RUN exit 3"), Some(3)));
    assert_eq!(failed.last_lines, ["no such thing"]);
    assert!(error.to_string().ends_with("step \"RUN exit 3\" exited with code 3: no such thing"), "{error}");
    let error = podman.images().build(text()).await.expect_err("fails after the id");
    assert!(error.to_string().contains("no room"), "{error}");
}

#[tokio::test]
async fn invalid_builds_send_nothing() {
    let server = Server::new([]);
    let podman = server.client().await;
    let missing = PathBuf::from("/nowhere/at/all");
    for (options, word) in [
        (BuildOptions::new(Context::none()), "path or fileobj is needed"),
        (BuildOptions::new(Context::dir(&missing)), "cannot be read"),
        (BuildOptions::new(Context::url("/etc")), "a path of the server"),
        (BuildOptions::new(Context::url("HTTP://example.com/x.tar")), "a path of the server"),
        (BuildOptions::new(Context::url("http://example.com/x.tar")).containerfile(["Cf"]), "ignored"),
        (text().tag("Bad:1"), "is not the name of an image"),
        (text().set("ssh", ["default"]), "not part of the API"),
        (text().set("secrets", ["id=s,source=x"]), "unknown field"),
        (text().set("secrets", ["id=s,src=/nowhere/at/all"]), "cannot be read"),
        (text().set("secrets", ["id=s,env=PODMAN_NO_SUCH_VARIABLE"]), "is not set"),
        (text().containerfile(["/nowhere/Cf"]).set("fileobj", ()), "cannot be read"),
        (text().cache_from(["localhost/cache:1"]), "has a tag"),
        (text().platform("linux"), "is not a platform"),
        (text().network("container:x"), "is not a network"),
        (text().set("extra_hosts", json!({"h": "junk"})), "is not an address"),
        (text().set("extra_hosts", json!({"h": "1.2.3.4\n6.6.6.6 registry.example"})), "is not an address"),
        (text().set("add_host", ["h h:1.2.3.4"]), "is not a host name"),
    ] {
        let error = podman.images().build(&options).await.expect_err(word);
        assert!(matches!(error, Error::InvalidOptions(_)) && error.to_string().contains(word), "{word}: {error}");
    }
    assert!(server.requests().is_empty(), "{:?}", server.requests());
}

#[tokio::test]
async fn an_archive_is_sent_unchanged_and_once() {
    let server = Server::new(built());
    let podman = server.client().await;
    let options = BuildOptions::new(Context::tar(Upload::reader(&b"\x1f\x8bsome bytes"[..])));
    podman.images().build(&options).await.expect("builds");
    let request = &server.requests()[0];
    assert_eq!(request.body, b"\x1f\x8bsome bytes");
    assert_eq!((value(request, "dockerfile"), value(request, "excludes")), (None, None));
    let error = podman.images().build(&options).await.expect_err("it is used");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    let options = BuildOptions::new(Context::tar(b"\x1f\x8bsome bytes".as_slice())).secret("s", "x");
    let error = podman.images().build(options).await.expect_err("is compressed");
    assert!(error.to_string().contains("compressed"), "{error}");
}

#[tokio::test]
async fn secrets_are_sent_as_files_and_shown_nowhere() {
    let server = Server::new([Response::error(500, "no", "no room")]);
    let podman = server.client().await;
    let options = text().secret("token", "s3cret").credentials("quay.io", "me", "s3cret").buildarg("T", "s3cret");
    assert!(!format!("{options:?} {options:#?} {:?}", podman.images().build(&options)).contains("s3cret"));
    let error = podman.images().build(&options).await.expect_err("fails");
    assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
    let request = &server.requests()[0];
    let secrets: Vec<String> = serde_json::from_str(&value(request, "secrets").expect("it")).expect("JSON");
    let name = secrets[0].strip_prefix("id=token,src=").expect("a file").to_owned();
    assert!(files(request).contains(&(name, "s3cret".to_owned())), "{:?}", files(request));
    assert!(request.header("x-registry-config").is_some());
}

/// The log of a build that adds two images to a list.
fn built_for_two(ids: [&str; 2]) -> Response {
    let log = ids.map(|id| log(&[&format!("--> {}\n", &id[..12]), &format!("{id}\n")]));
    Response::chunks(log)
}

#[tokio::test]
async fn images_of_a_second_build_replace_those_in_the_list() {
    let other = ID.replace('4', "5");
    let digests = ["a", "b", "c", "d", "e"].map(|digit| format!("sha256:{}", digit.repeat(64)));
    let instance = |index: usize, arch: &str| json!({ "digest": digests[index], "platform": { "os": "linux", "architecture": arch } });
    let mut artifact = instance(4, "amd64");
    artifact["artifactType"] = json!("x");
    // an older image, one of another platform, the new image, an image that did not change
    let list = json!({ "manifests": [instance(0, "amd64"), instance(1, "riscv64"), instance(2, "amd64"), instance(3, "arm64"), artifact] });
    let digest = |digest: &str| Response::json(200, &json!({ "Id": ID, "Digest": digest }));
    let options = text().platforms(["linux/amd64", "linux/arm64"]).manifest("localhost/list:1");
    let server = Server::new([
        built_for_two([ID, &other]),
        digest(&digests[2]),
        digest(&digests[3]),
        Response::empty(204),
        Response::json(200, &list),
        Response::json(200, &json!({ "Id": ID })),
        Response::json(200, &json!({ "Id": other })),
    ]);
    let podman = server.client().await;
    let built = podman.images().build(&options).await.expect("builds");
    assert_eq!((built.ids.len(), built.manifest.as_deref()), (2, Some("localhost/list:1")));
    let requests = server.requests();
    assert!(requests[5].head.starts_with("PUT /v5.8.3/libpod/manifests/localhost%2Flist:1 "), "{}", requests[5].head);
    let body: serde_json::Value = serde_json::from_slice(&requests[5].body).expect("JSON");
    assert_eq!(body, json!({ "operation": "remove", "images": [digests[0]] }));
}

#[tokio::test]
async fn a_build_in_a_scope_has_its_labels_even_if_it_is_cancelled() {
    for closed in [true, false] {
        let server = Server::new([]);
        // the image is there, and its id does not arrive
        let lines = log(&["STEP 1/1: FROM scratch\n", "Successfully tagged localhost/a:1\n"]);
        server.on("POST", "/build").respond(Response::chunks([lines]).hanging());
        server.on("GET", "/manifests/*/exists").respond(Response::empty(404)).respond(Response::empty(204));
        server.on("DELETE", "/manifests/*").respond(Response::json(200, &json!({ "Untagged": ["localhost/list:1"] })));
        for kind in ["/pods/json", "/containers/json", "/networks/json", "/volumes/json", "/secrets/json"] {
            server.on("GET", kind).respond(Response::json(200, &json!([])));
        }
        server.on("GET", "/images/json").respond(Response::json(200, &json!([{ "Id": ID, "Labels": {} }])));
        server.on("GET", "/images/*/json").respond(Response::json(200, &json!({ "Id": ID })));
        server.on("DELETE", "/images/*").respond(Response::json(200, &json!({ "Deleted": [ID] })));
        let scope = server.client().await.scope("test").expect("a name");
        let options = text().tag("localhost/a:1").label("app", "shop").manifest("localhost/list:1");
        let mut events = scope.images().build(&options).stream().await.expect("begins");
        while !matches!(events.next().await, Some(Ok(BuildEvent::Tagged { .. }))) {}
        drop(events);
        let labels = scope.labels();
        let build = server.requests().into_iter().find(|request| request.summary().contains("/build?")).expect("it");
        let sent: serde_json::Value = serde_json::from_str(&value(&build, "labels").expect("labels")).expect("JSON");
        assert_eq!(sent["app"], "shop");
        assert!(labels.iter().all(|(name, value)| sent[name] == json!(value)), "{sent}");
        match closed {
            true => drop(scope.close().await.expect("closes")),
            false => drop(scope),
        }
        let removes = |what: &str| server.requests().iter().any(|request| request.summary().contains(what));
        until("the image and the list are removed", async || {
            removes(&format!("DELETE /v5.8.3/libpod/images/{ID}"))
                && removes("DELETE /v5.8.3/libpod/manifests/localhost%2Flist:1")
        })
        .await;
    }
}
