//! Rows for secrets.

use podman::models::SecretInspect;
use podman::secrets::{Filter, ListOptions, SecretOptions};
use podman::{Error, Secret};
use serde_json::json;

use super::super::server::Response;
use super::{Row, ok};

const OLD: &str = "db51c0ffee5a1ad0fab1e0d0c";
const NEW: &str = "4a7f9b2c1d0e8f6a5b3c7d9e1";

fn old(podman: &podman::PodmanClient) -> Secret {
    let mut listed = SecretInspect::default();
    listed.id = Some(OLD.to_owned());
    podman.secrets().from_attrs(listed)
}

fn found(id: &str, name: &str) -> Response {
    let spec =
        json!({ "Name": name, "Driver": { "Name": "file", "Options": { "path": "/srv" } }, "Labels": { "a": "b" } });
    ok(json!({ "ID": id, "Spec": spec }))
}

fn made(id: &str) -> Response {
    ok(json!({ "ID": id }))
}

fn none() -> Response {
    Response::error(404, "no such secret", "no such secret")
}

fn taken() -> Response {
    Response::error(500, "secret name in use", "token: secret name in use")
}

pub(super) fn rows() -> Vec<Row> {
    [lookups(), changes()].into_iter().flatten().collect()
}

fn lookups() -> Vec<Row> {
    vec![
        row!(["SecretsManager::get", "SecretsManager::inspect", "Secret::inspect", "Secret::reload", "SecretsManager::named"] [
            found(OLD, "token"), found(OLD, "token"), found(OLD, "token"), found(OLD, "token"), found(OLD, "token"), none(),
        ]; |podman| {
            let secrets = podman.secrets();
            assert_eq!(secrets.get("token").await.expect("it").id(), OLD);
            // The server returns a secret whose id begins with this.
            assert!(secrets.inspect("db").await.expect_err("another").is_not_found());
            assert_eq!(old(&podman).inspect().await.expect("it").id.as_deref(), Some(OLD));
            let mut token = secrets.named("token");
            token.reload().await.expect("it");
            assert_eq!((token.id(), token.driver(), token.labels().len()), (OLD, "file", 1));
            assert!(!format!("{:?}", secrets.get(OLD).await.expect("it")).contains("SecretData: Some"));
            assert!(secrets.get("no").await.expect_err("none").is_not_found());
        } => [
            "GET /l/secrets/token/json", "GET /l/secrets/db/json", "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json",
            "GET /l/secrets/token/json", "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json", "GET /l/secrets/no/json",
        ]),
        row!(["SecretsManager::exists"] [Response::empty(204), none(), found(OLD, "token")]; |podman| {
            assert!(podman.secrets().exists("token").await.expect("an answer"));
            assert!(!podman.secrets().exists("no").await.expect("an answer"));
            assert!(!podman.secrets().exists("db").await.expect("an answer"), "another, whose id begins so");
        } => ["GET /l/secrets/token/exists", "GET /l/secrets/no/exists", "GET /l/secrets/db/json"]),
        row!(["SecretsManager::list", "SecretsManager::list_with"] [
            ok(json!([{ "ID": "2", "Spec": { "Name": "b", "Labels": null } }, { "ID": "1", "Spec": { "Name": "a" } }])),
            ok(json!([
                { "ID": "1", "Spec": { "Name": "a", "Labels": { "x": "1" } } },
                { "ID": "2", "Spec": { "Name": "b", "Labels": { "x": "2" } } },
                { "ID": "3", "Spec": { "Name": "c" } },
            ])),
        ]; |podman| {
            let listed = podman.secrets().list().await.expect("a list");
            assert_eq!(listed.iter().map(Secret::name).collect::<Vec<_>>(), ["a", "b"]);
            let options = ListOptions::new().filter(Filter::Name("^[abc]$".into())).filter(Filter::Label("x".into())).filter(Filter::Id("2".into()));
            let listed = podman.secrets().list_with(&options).await.expect("a list");
            assert_eq!(listed.iter().map(Secret::name).collect::<Vec<_>>(), ["b"]);
        } => ["GET /l/secrets/json", "GET /l/secrets/json?filters=%7B%22name%22%3A%5B%22%5E%5Babc%5D%24%22%5D%7D"]),
        row!(["SecretsManager::create"] [made(OLD), found(OLD, "token"), taken(), made(OLD), found(OLD, "token")]; |podman| {
            let options = SecretOptions::new("token", "s3cret").label("a", "b").driver("file").driver_opts([("path", "/srv")]);
            assert_eq!(podman.secrets().create(options).await.expect("it").name(), "token");
            let error = podman.secrets().create(("token", "s3cret")).await.expect_err("it exists");
            assert!(error.is_name_in_use() && !error.to_string().contains("s3cret"), "{error}");
            let options = SecretOptions::new("token", "s3cret").ignore_if_exists(true);
            podman.secrets().create(options).await.expect("it");
        } => [
            "POST /l/secrets/create?driver=file&driveropts=%7B%22path%22%3A%22%2Fsrv%22%7D&labels=%7B%22a%22%3A%22b%22%7D&name=token s3cret",
            "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json",
            "POST /l/secrets/create?name=token s3cret",
            "POST /l/secrets/create?ignore=true&name=token s3cret",
            "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json",
        ]),
        row!(["SecretsManager::ensure"] [
            made(OLD), found(OLD, "token"), taken(), found(OLD, "token"),
            // The name is in use, but the server finds another secret, whose id begins with it.
            taken(), found(OLD, "token"), made(NEW), found(NEW, "db"),
        ]; |podman| {
            assert!(podman.secrets().ensure(("token", "x")).await.expect("it").created);
            let found = podman.secrets().ensure(SecretOptions::new("token", "x").label("a", "c")).await.expect("it");
            assert!(!found.created && found.differences[0].attribute == "Spec.Labels.a");
            assert!(podman.secrets().ensure(("db", "x")).await.expect("it").created);
        } => [
            "POST /l/secrets/create?name=token x", "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json",
            "POST /l/secrets/create?labels=%7B%22a%22%3A%22c%22%7D&name=token x", "GET /l/secrets/token/json",
            "POST /l/secrets/create?name=db x", "GET /l/secrets/db/json",
            "POST /l/secrets/create?name=db x", "GET /l/secrets/4a7f9b2c1d0e8f6a5b3c7d9e1/json",
        ]),
    ]
}

fn changes() -> Vec<Row> {
    vec![
        row!(["SecretsManager::put"] [
            // It exists: replaced in place, and once more by another client.
            found(OLD, "token"),
            made(NEW),
            found(NEW, "token"),
            found(OLD, "token"),
            made(NEW),
            none(),
            // Another driver: removed, then created.
            found(OLD, "token"), Response::empty(204), made(NEW), found(NEW, "token"),
            // It does not exist: never with `replace`, which may delete another secret.
            none(), made(NEW), found(NEW, "token"),
        ]; |podman| {
            let secrets = podman.secrets();
            assert_eq!(secrets.put(("token", "x")).await.expect("it").id(), NEW);
            assert_eq!(secrets.put(("token", "x")).await.expect("it").id(), NEW);
            let moved = SecretOptions::new("token", "x").driver("file").driver_opts([("path", "/var")]);
            assert_eq!(secrets.put(moved).await.expect("it").id(), NEW);
            assert_eq!(secrets.put(("token", "x")).await.expect("it").id(), NEW);
        } => [
            "GET /l/secrets/token/json", "POST /l/secrets/create?driver=file&driveropts=%7B%22path%22%3A%22%2Fsrv%22%7D&name=token&replace=true x",
            "GET /l/secrets/4a7f9b2c1d0e8f6a5b3c7d9e1/json",
            "GET /l/secrets/token/json", "POST /l/secrets/create?driver=file&driveropts=%7B%22path%22%3A%22%2Fsrv%22%7D&name=token&replace=true x",
            "GET /l/secrets/4a7f9b2c1d0e8f6a5b3c7d9e1/json",
            "GET /l/secrets/token/json", "DELETE /l/secrets/db51c0ffee5a1ad0fab1e0d0c",
            "POST /l/secrets/create?driver=file&driveropts=%7B%22path%22%3A%22%2Fvar%22%7D&name=token x",
            "GET /l/secrets/4a7f9b2c1d0e8f6a5b3c7d9e1/json",
            "GET /l/secrets/token/json", "POST /l/secrets/create?name=token x",
            "GET /l/secrets/4a7f9b2c1d0e8f6a5b3c7d9e1/json",
        ]),
        row!(["SecretsManager::remove", "Secret::remove"] [
            found(OLD, "token"), Response::empty(204), found(OLD, "token"), Response::empty(204), none(),
        ]; |podman| {
            assert!(podman.secrets().remove("token").await.expect("gone"));
            assert!(!podman.secrets().remove("db").await.expect("another, whose id begins so"));
            assert!(old(&podman).remove().await.expect("gone"));
            assert!(!old(&podman).remove().await.expect("it was gone"));
        } => [
            "GET /l/secrets/token/json", "DELETE /l/secrets/db51c0ffee5a1ad0fab1e0d0c", "GET /l/secrets/db/json",
            "DELETE /l/secrets/db51c0ffee5a1ad0fab1e0d0c", "DELETE /l/secrets/db51c0ffee5a1ad0fab1e0d0c",
        ]),
        row!(["Secret::reveal"] [
            Response::text(200, b"{\"ID\":\"5\",\"SecretData\":\"a\xff\\n\"}"),
            ok(json!({ "ID": OLD })),
            Response::text(200, r#"{"ID":"5","SecretData":"a\ufffd"}"#),
            none(),
        ]; |podman| {
            let secret = old(&podman);
            assert_eq!(secret.reveal().await.expect("the data").as_bytes(), b"a\xff\n");
            assert!(matches!(secret.reveal().await, Err(Error::Protocol(_))), "no data");
            assert!(secret.reveal().await.expect_err("replaced bytes").to_string().contains("invalid UTF-8"));
            assert!(secret.reveal().await.expect_err("none").is_not_found());
        } => [
            "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json?showsecret=true",
            "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json?showsecret=true",
            "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json?showsecret=true",
            "GET /l/secrets/db51c0ffee5a1ad0fab1e0d0c/json?showsecret=true",
        ]),
    ]
}
