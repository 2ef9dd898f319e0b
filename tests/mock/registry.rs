//! The account that is sent with a pull, and errors if it is rejected.

use std::path::PathBuf;

use base64::Engine;
use podman::images::{BuildOptions, Context, PullOptions, PushOptions, SearchOptions};
use podman::manifests;
use podman::registry::{AuthFiles, LoginOptions};
use podman::{CreateOptions, Error};
use serde_json::{Value, json};

use podman::testkit::Request;

use super::server::{Response, Server};

/// A file of credentials, removed at the end of the test. All passwords are `s3cret`.
struct File(PathBuf);

impl File {
    fn new(name: &str, accounts: &[(&str, &str)]) -> Self {
        let auth = |user: &str| base64::engine::general_purpose::STANDARD.encode(format!("{user}:s3cret"));
        let entries = accounts.iter().map(|(key, user)| ((*key).to_owned(), json!({ "auth": auth(user) })));
        let path = std::env::temp_dir().join(format!("podman-mock-{}-{name}.json", std::process::id()));
        let auths: serde_json::Map<_, _> = entries.collect();
        std::fs::write(&path, json!({ "auths": auths }).to_string()).expect("a file");
        Self(path)
    }

    fn files(&self) -> AuthFiles {
        AuthFiles::file(&self.0)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// `X-Registry-Auth`, decoded; `null` if it is missing.
fn header(request: &Request) -> Value {
    let line = request.head.lines().find(|line| line.to_lowercase().starts_with("x-registry-auth: "));
    let Some((_, value)) = line.and_then(|line| line.split_once(": ")) else { return Value::Null };
    let bytes = base64::engine::general_purpose::URL_SAFE.decode(value).expect("URL-safe, with padding");
    serde_json::from_slice(&bytes).expect("JSON")
}

fn account(user: &str) -> Value {
    json!({ "username": user, "password": "s3cret" })
}

#[tokio::test]
async fn a_pull_sends_the_matching_account() {
    let file = File::new("fits", &[("a.example", "host"), ("a.example/ns", "ns")]);
    let other = File::new("other", &[("a.example", "other")]);
    let all = json!({ "a.example": account("host"), "a.example/ns": account("ns") });
    let plain = PullOptions::new;
    for (reference, options, wanted) in [
        ("a.example/ns/app:1", plain(), account("ns")),
        ("a.example/app:1", plain(), account("host")),
        ("b.example/app", plain(), Value::Null),
        ("app", plain(), all),
        ("a.example/app", plain().credentials("given", "s3cret"), account("given")),
        ("a.example/app", plain().set("auth_config", account("given")), account("given")),
        ("a.example/app", plain().set("auth_config", json!({})), account("host")),
        ("a.example/app", plain().policy("never"), Value::Null),
    ] {
        let server =
            Server::new([Response::chunks(["{\"images\":[\"abc\"]}"]), Response::json(200, &json!({ "Id": "abc" }))]);
        let podman = server.builder().auth_files(file.files()).connect().await.expect("connects");
        podman.images().pull_with(reference, &options).await.expect("pulls");
        assert_eq!(header(&server.requests()[0]), wanted, "{reference} {options:?}");
    }
    for (files, wanted) in [(other.files(), account("other")), (AuthFiles::none(), Value::Null)] {
        let server =
            Server::new([Response::chunks(["{\"images\":[\"abc\"]}"]), Response::json(200, &json!({ "Id": "abc" }))]);
        let podman = server.builder().auth_files(file.files()).connect().await.expect("connects");
        podman.images().pull("a.example/app").auth_files(files).await.expect("pulls");
        assert_eq!(header(&server.requests()[0]), wanted);
    }
}

/// `X-Registry-Config`, decoded.
fn map(request: &Request) -> Value {
    let bytes =
        request.header("x-registry-config").map(|value| base64::engine::general_purpose::URL_SAFE.decode(value));
    serde_json::from_slice(&bytes.expect("a map").expect("URL-safe, with padding")).expect("JSON")
}

#[tokio::test]
async fn identity_tokens_are_sent_as_accounts_and_never_in_a_map() {
    let token = [("identitytoken", "t0ken")];
    let wanted = json!({ "identitytoken": "t0ken" });
    let sent = |request: &Request| {
        let mut sent = header(request);
        // the server ignores empty fields
        sent.as_object_mut().expect("an account").retain(|_, value| value != "");
        sent
    };
    let server = Server::new([
        Response::chunks(["{\"images\":[\"abc\"]}"]),
        Response::json(200, &json!({ "Id": "abc" })),
        Response::empty(404),
        Response::chunks(["{\"manifestdigest\":\"sha256:00\"}\n"]),
        Response::chunks(["{\"Id\":\"sha256:00\"}\n"]),
        Response::json(200, &json!({ "Id": "abc", "images": ["x"] })),
    ]);
    let podman = server.builder().auth_files(AuthFiles::none()).connect().await.expect("connects");
    let images = podman.images();
    images.pull_with("a.example/app:1", &PullOptions::new().auth_config(token)).await.expect("pulls");
    images.push_with("a.example/app:1", &PushOptions::new().auth_config(token)).await.expect("pushes");
    let list = podman.manifests().named("localhost/list:1");
    let options = manifests::PushOptions::new().auth_config(token);
    list.push_with("a.example/list:1", &options).await.expect("pushes");
    let options = manifests::AddOptions::new().auth_config(token);
    list.add_with(["docker://a.example/app:1"], &options).await.expect("adds");
    let requests = server.requests();
    for request in [0, 3, 4, 5] {
        assert_eq!(sent(&requests[request]), wanted, "{}", requests[request].summary());
    }
    // the server loses the tokens of a map: with a build they are refused
    let build = BuildOptions::new(Context::none()).containerfile_text("FROM scratch\n");
    let build = build.set("auth_configs", json!({ "a.example": { "identitytoken": "t0ken" } }));
    let error = images.build(&build).await.expect_err("it would be lost");
    assert!(matches!(error, Error::InvalidOptions(_)) && error.to_string().contains("identity tokens"), "{error}");
    assert!(!format!("{error:?} {build:?}").contains("t0ken"));
    assert_eq!(server.requests().len(), requests.len(), "nothing was sent");
}

#[tokio::test]
async fn accounts_of_builds_and_searches_are_maps() {
    let file = File::new("maps", &[("a.example", "host"), ("b.example/ns", "ns")]);
    let server = Server::new([Response::json(200, &json!([])), Response::error(500, "no", "no room")]);
    let podman = server.builder().auth_files(file.files()).connect().await.expect("connects");
    let found = podman.images().search_with("a.example/app", &SearchOptions::new().list_tags(true)).await;
    assert!(found.expect("none").is_empty());
    let build = BuildOptions::new(Context::none()).containerfile_text("FROM scratch\n");
    podman.images().build(build).await.expect_err("has no room");
    let requests = server.requests();
    assert_eq!(header(&requests[0])["a.example"], account("host"), "{}", requests[0].head);
    assert_eq!(map(&requests[1]), json!({ "a.example": account("host"), "b.example/ns": account("ns") }));
}

#[tokio::test]
async fn a_run_that_pulls_sends_the_account() {
    let file = File::new("runs", &[("a.example/ns", "ns")]);
    let denied = Response::chunks(["{\"error\":\"unauthorized: authentication required\"}"]);
    for (options, wanted) in [
        (CreateOptions::new("a.example/ns/app"), account("ns")),
        (
            CreateOptions::new("a.example/ns/app").auth_config([("username", "given"), ("password", "s3cret")]),
            account("given"),
        ),
    ] {
        let unknown = Response::error(404, "no such image", "a.example/ns/app: image not known");
        let server = Server::new([unknown, denied.clone()]);
        let podman = server.builder().auth_files(file.files()).connect().await.expect("connects");
        let error = podman.containers().run(options).await.expect_err("denied");
        assert!(error.is_unauthorized(), "{error:?}");
        assert_eq!(header(&server.requests()[1]), wanted);
    }
}

#[tokio::test]
async fn an_error_has_the_account_and_never_the_password() {
    let file = File::new("refused", &[("a.example", "me")]);
    let denied = || Response::chunks(["{\"error\":\"unauthorized: authentication required\"}"]);
    let path = file.0.display().to_string();
    for (reference, options, names) in [
        ("a.example/app", PullOptions::new(), format!("credentials: user \"me\" for a.example, found in {path}")),
        ("b.example/app", PullOptions::new(), format!("credentials: none found for b.example in {path}")),
        ("a.example/app", PullOptions::new().credentials("you", "s3cret"), "credentials: user \"you\"".to_owned()),
    ] {
        let server = Server::new([denied()]);
        let podman = server.builder().auth_files(file.files()).connect().await.expect("connects");
        let error = podman.images().pull_with(reference, &options).await.expect_err("denied");
        assert!(error.is_unauthorized() && error.to_string().contains(&names), "{error}");
        assert!(!format!("{error} {error:?} {options:?} {podman:?}").contains("s3cret"));
    }
    // Another error does not concern the account.
    let server = Server::new([Response::chunks(["{\"error\":\"manifest unknown\"}"])]);
    let podman = server.builder().auth_files(file.files()).connect().await.expect("connects");
    let error = podman.images().pull("a.example/app").await.expect_err("unknown");
    assert!(!error.to_string().contains("credentials: "), "{error}");
}

#[tokio::test]
async fn a_broken_file_fails_before_anything_is_sent() {
    let file = File::new("broken", &[]);
    std::fs::write(&file.0, "{\"auths\": s3cret}").expect("a file");
    let server = Server::new([]);
    let podman = server.builder().auth_files(file.files()).connect().await.expect("connects");
    let error = podman.images().pull("a.example/app").await.expect_err("broken");
    assert!(matches!(error, Error::Local(_)) && !error.may_have_taken_effect(), "{error:?}");
    let message = error.to_string();
    assert!(message.contains(&file.0.display().to_string()) && message.contains("line 1 column 11"), "{message}");
    assert_eq!(server.sent(), [""; 0]);
}

#[tokio::test]
async fn a_failed_login_has_the_reason() {
    let refused = |words: &str| Response::json(500, &json!({ "message": words }));
    let server = Server::new([
        refused("login attempt to a.example failed with status: 401 Unauthorized"),
        refused("login attempt to a.example failed with status: pinging container registry a.example: no such host"),
        Response::json(200, &json!({ "IdentityToken": "", "Status": "Login Succeeded" })),
    ]);
    let podman = server.client().await;
    let options = LoginOptions::new("a.example/ns", "me", "s3cret");
    let error = podman.login(&options).await.expect_err("refused");
    assert!(error.is_unauthorized(), "{error:?}");
    assert!(error.to_string().contains("credentials: user \"me\" for a.example/ns"), "{error}");
    let error = podman.login(&options).await.expect_err("not asked");
    assert!(!error.is_unauthorized() && error.to_string().contains("no such host"), "{error}");
    let file = File::new("login", &[]);
    let login = podman.login(&options.clone().save(true).auth_files(file.files())).await.expect("succeeds");
    assert_eq!((login.registry.as_str(), login.saved_to), ("a.example/ns", Some(file.0.display().to_string())));
    assert_eq!(server.sent().len(), 3);
    let error = podman.login(&LoginOptions::new("", "", "")).await.expect_err("nothing");
    for name in ["registry", "username", "password"] {
        assert!(error.to_string().contains(name), "{error}");
    }
    assert!(!format!("{options:?}").contains("s3cret"));
}

#[tokio::test]
async fn a_login_that_cannot_be_saved_was_carried_out() {
    let server = Server::new([Response::json(200, &json!({ "Status": "Login Succeeded" }))]);
    let podman = server.client().await;
    let files = AuthFiles::file("/proc/no/such/auth.json");
    let options = LoginOptions::new("a.example", "me", "s3cret").save(true).auth_files(files);
    let error = podman.login(&options).await.expect_err("not saved");
    let Error::Local(within) = &error else { panic!("{error:?}") };
    assert_eq!(within.path.as_deref(), Some(std::path::Path::new("/proc/no/such/auth.json")));
    assert_eq!(within.error.kind(), std::io::ErrorKind::NotFound, "{within:?}");
    assert!(error.may_have_taken_effect() && !error.is_transient(), "{error:?}");
    let message = error.to_string();
    assert!(
        message.starts_with("cannot save the login to \"a.example\", which the registry accepted: /proc/"),
        "{message}"
    );
    // If it cannot be saved anywhere, the login fails before the registry is contacted.
    let error = podman.login(&options.auth_files(AuthFiles::none())).await.expect_err("nowhere");
    assert!(matches!(error, Error::InvalidOptions(_)) && !error.may_have_taken_effect(), "{error:?}");
    assert_eq!(server.sent().len(), 1);
}
