//! Kubernetes YAML over a scripted socket: content types, checks before anything is sent, what becomes of answers.

#[cfg(feature = "yaml")]
use podman::kube::DownOptions;
use podman::kube::{ApplyOptions, GenerateOptions, PlayOptions};
use podman::registry::AuthFiles;
use podman::{Error, PodmanClient};
use serde_json::{Value, json};

use super::server::{Response, Server};

const POD: &str =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: t\nspec:\n  containers:\n  - {name: m, image: localhost/busybox}\n";

fn played() -> Response {
    Response::json(
        200,
        &json!({ "Pods": [{ "ID": "p1", "Containers": ["c1"], "ContainerErrors": null }], "Volumes": null }),
    )
}

fn failed() -> Response {
    Response::json(
        200,
        &json!({ "Pods": [{ "ID": "p1", "Containers": ["c1"], "ContainerErrors": ["starting c1: no such file"] }] }),
    )
}

async fn client(server: &Server) -> PodmanClient {
    server.builder().auth_files(AuthFiles::none()).connect().await.expect("the scripted server answers")
}

fn scratch(what: &str) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("podman-kube-{}-{what}", std::process::id()));
    std::fs::create_dir_all(&path).expect("a directory");
    path
}

#[tokio::test]
async fn the_content_type_is_exact_and_a_tar_has_the_text_and_the_folders() {
    let server = Server::new([played(), played()]);
    let podman = client(&server).await;
    podman.kube().play(POD).await.expect("plays");
    let dir = scratch("context");
    std::fs::create_dir_all(dir.join("app")).expect("a directory");
    std::fs::write(dir.join("app/Containerfile"), "FROM scratch\n").expect("a file");
    let yaml = POD.replace("busybox", "app:1");
    podman.kube().play(PlayOptions::new(&yaml).context("app", dir.join("app")).build(false)).await.expect("plays");
    let requests = server.requests();
    assert_eq!(requests[0].header("content-type"), Some("application/yaml"));
    assert_eq!(requests[0].body, POD.as_bytes());
    assert!(requests[0].header("x-registry-auth").is_none());
    assert_eq!(requests[1].header("content-type"), Some("application/x-tar"));
    assert!(requests[1].target.ends_with("/play/kube?build=false"), "{}", requests[1].target);
    let mut archive = tar::Archive::new(requests[1].body.as_slice());
    let names: Vec<_> = archive
        .entries()
        .expect("a tar")
        .map(|entry| entry.expect("an entry").path().expect("a path").display().to_string())
        .collect();
    assert_eq!(names.first().map(String::as_str), Some("play.yaml"), "{names:?}");
    assert!(names.contains(&"app/Containerfile".to_owned()), "{names:?}");
    std::fs::remove_dir_all(dir).expect("removes");
}

#[tokio::test]
async fn what_is_wrong_is_refused_before_anything_is_sent() {
    let server = Server::new([]);
    let podman = client(&server).await;
    let options = || PlayOptions::new(POD);
    for (options, word) in [
        (PlayOptions::new("\n---\n# nothing\n"), "at least one document"),
        (options().service_container(true).start(false), "needs start"),
        (options().publish_ports("80:http"), "publish_ports"),
        (options().publish_ports("::1:80:80"), "brackets"),
        (options().static_ips("10.88.9"), "static_ips"),
        (options().static_macs("02:42"), "static_macs"),
        (options().networks(["a", "b"]).static_ips("10.0.0.5"), "one network"),
        (options().networks("none").static_ips("10.0.0.5"), "bridge"),
        (options().userns("everyone"), "userns"),
        (options().log_driver("syslog"), "log_driver"),
        (options().build(true), "context"),
        (options().set("wait", true), "wait()"),
        (options().set("auth_config", json!({ "identitytoken": "s3cret" })), "identity tokens"),
        (options().set("auth_config", json!({ "a.example": { "pasword": "s3cret" } })), "auth_config"),
        (options().set("replacee", true), "replace"),
    ] {
        let error = podman.kube().play(&options).await.expect_err(word);
        assert!(matches!(error, Error::InvalidOptions(_)) && error.to_string().contains(word), "{word}: {error}");
        assert!(!format!("{error} {options:?}").contains("s3cret"), "{error}");
    }
    let missing = podman.kube().play(PlayOptions::files(["/no/such.yaml"])).await.expect_err("it is not there");
    assert!(matches!(&missing, Error::Local(_)) && missing.to_string().contains("/no/such.yaml"), "{missing}");
    let generate = GenerateOptions::new();
    assert!(podman.kube().generate_with(Vec::<String>::new(), &generate).await.is_err());
    let error = podman.kube().generate_with("web", &generate.replicas(2)).await.expect_err("a Pod has one");
    assert!(error.to_string().contains("deployment"), "{error}");
    assert_eq!(server.sent(), [] as [String; 0]);
}

#[tokio::test]
async fn a_secret_is_shown_nowhere() {
    let server = Server::new([Response::error(500, "unauthorized", "unauthorized: authentication required")]);
    let podman = client(&server).await;
    let yaml = format!("{POD}---\nkind: Secret\nstringData: {{a: s3cret}}\n");
    let options = PlayOptions::new(yaml).credentials("me", "s3cret");
    assert!(!format!("{options:?} {:?}", podman.kube().play(&options)).contains("s3cret"));
    let error = podman.kube().play(options).await.expect_err("refused");
    assert!(error.is_unauthorized(), "{error:?}");
    assert!(!format!("{error} {error:?} {error:#?}").contains("s3cret") && error.to_string().contains("me"), "{error}");
    assert!(server.requests()[0].header("x-registry-auth").is_some());
}

#[tokio::test]
async fn containers_that_did_not_start_are_an_error_unless_accepted() {
    let looks =
        if cfg!(feature = "yaml") { vec![failed(), Response::empty(204), failed()] } else { vec![failed(), failed()] };
    let server = Server::new(looks);
    let podman = client(&server).await;
    let error = podman.kube().play(POD).await.expect_err("a container did not start");
    let Error::Play(why) = &error else { panic!("{error:?}") };
    assert_eq!(why.container_errors().collect::<Vec<_>>(), ["starting c1: no such file"]);
    let report: &Value = &serde_json::to_value(&why.report.as_ref().expect("a report").pods[0].id).expect("JSON");
    assert_eq!(report, "p1");
    let played = podman.kube().play(POD).accept_failures(true).await.expect("accepted");
    assert_eq!(played.pods[0].errors, ["starting c1: no such file"]);
    drop(server.sent());
}

#[cfg(feature = "yaml")]
#[tokio::test]
async fn each_registry_gets_its_own_account() {
    use base64::Engine as _;

    let dir = scratch("auth");
    let file = dir.join("auth.json");
    let auth = base64::engine::general_purpose::STANDARD.encode("me:pw");
    let auths = json!({ "auths": { "a.example": { "auth": auth }, "b.example": { "auth": auth }, "c.example": { "auth": auth } } });
    std::fs::write(&file, auths.to_string()).expect("a file");
    let server = Server::new([played(), played()]);
    let podman = server.builder().auth_files(AuthFiles::file(&file)).connect().await.expect("answers");
    let yaml = POD.replace("localhost/busybox", "a.example/x:1}\n  - {name: n, image: b.example/y/z");
    podman.kube().play(&*yaml).await.expect("plays");
    podman.kube().play(PlayOptions::new(POD).credentials_for("d.example", "me", "pw")).await.expect("plays");
    let sent: Vec<Value> = server
        .requests()
        .iter()
        .map(|request| {
            let header = request.header("x-registry-auth").expect("accounts");
            serde_json::from_slice(&base64::engine::general_purpose::URL_SAFE.decode(header).expect("base64"))
                .expect("JSON")
        })
        .collect();
    let me = json!({ "username": "me", "password": "pw" });
    assert_eq!(sent, [json!({ "a.example/x": me, "b.example/y/z": me }), json!({ "d.example": me })]);
    std::fs::remove_dir_all(dir).expect("removes");
}

#[cfg(feature = "yaml")]
#[tokio::test]
async fn down_removes_what_the_server_leaves_behind() {
    let yaml = format!(
        "kind: Deployment\nmetadata: {{name: t}}\nspec:\n  template:\n    spec:\n      volumes:\n      - secret: {{secretName: token}}\n      \
         - persistentVolumeClaim: {{claimName: data}}\n      - configMap: {{name: cm}}\n---\n{POD}"
    );
    let report = json!({
        "StopReport": [{ "Id": "p1", "Errs": null }], "RmReport": [{ "Id": "p1", "Err": null }],
        "VolumeRmReport": [{ "Id": "x", "Err": null }, { "Id": "x", "Err": "no such volume" }, { "Id": "y", "Err": "volume is being used" }],
        "SecretRmReport": [{ "ID": "token", "Err": null }],
    });
    let in_use = Response::error(409, "volume is being used", "volume data is being used by c1");
    let server = Server::new([
        Response::json(200, &report),
        Response::empty(204),
        Response::empty(204),
        Response::empty(204),
        in_use,
        Response::empty(204),
        Response::empty(204),
    ]);
    let podman = client(&server).await;
    let down = podman.kube().down(DownOptions::new(yaml).force(true)).await.expect("goes");
    assert_eq!(
        (down.pods.as_slice(), down.secrets.as_slice()),
        (["p1".to_owned()].as_slice(), ["token".to_owned()].as_slice())
    );
    assert_eq!(down.volumes, ["x", "cm", "token"]);
    assert!(!down.is_clean() && down.failed.len() == 2, "{down:?}");
    let said = server.sent();
    assert!(
        said[0].starts_with("DELETE /v5.8.3/libpod/play/kube?force=true") || said[0].contains("force=true"),
        "{said:?}"
    );
    assert!(said.iter().any(|request| request.contains("DELETE") && request.ends_with("/volumes/token")), "{said:?}");
}

#[cfg(not(feature = "yaml"))]
#[tokio::test]
async fn copies_that_cannot_be_found_are_an_error_before_anything_is_sent() {
    let server = Server::new([]);
    let podman = client(&server).await;
    let yaml = "kind: Pod\nspec: {volumes: [{secret: {secretName: token}}]}\n";
    let error = podman.kube().down(yaml).await.expect_err("the secret would stay");
    assert!(error.to_string().contains("keep_copies"), "{error}");
    assert_eq!(server.sent(), [] as [String; 0]);
}

#[tokio::test]
async fn nothing_to_remove_is_no_error() {
    let gone = || Response::error(500, "no such pod", "no pod with name or ID t found: no such pod");
    let server = Server::new([gone(), gone(), Response::json(200, &json!({ "RmReport": [{ "Id": "p2" }] })), gone()]);
    let podman = client(&server).await;
    assert!(podman.kube().down(POD).await.expect("no error").pods.is_empty());
    // one of two is there
    let two = format!("{POD}---\n{}", POD.replace("name: t", "name: u"));
    assert_eq!(podman.kube().down(two).await.expect("no error").pods, ["p2"]);
    server.is_asked_soon().await;
}

#[tokio::test]
async fn an_apply_is_checked() {
    let server = Server::new([
        Response::text(200, "Deployed!"),
        Response::text(200, "something else"),
        Response::error(500, "", "open /nosuch: no such file"),
    ]);
    let podman = client(&server).await;
    podman.kube().apply(ApplyOptions::new(POD).kubeconfig("/etc/k").namespace("n")).await.expect("applies");
    let error = podman.kube().apply(POD).await.expect_err("another message");
    assert!(matches!(error, Error::Protocol(_)), "{error:?}");
    assert!(podman.kube().apply(POD).await.expect_err("refused").api().is_some());
    assert!(server.sent()[0].contains("kubeConfig=%2Fetc%2Fk"), "{:?}", server.sent());
}

#[tokio::test]
async fn a_generated_text_that_is_cut_is_an_error() {
    let answer = Response::text(200, "kind: Pod\n");
    let cut = answer.head_len() + 4;
    let server = Server::new([answer.clone().header("Content-Type: application/x-tar"), answer.truncated(cut)]);
    let podman = client(&server).await;
    assert_eq!(podman.kube().generate("web").await.expect("a text"), "kind: Pod\n");
    assert!(podman.kube().generate("web").await.is_err());
}
