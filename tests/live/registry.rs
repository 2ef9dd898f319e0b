//! Credentials for registries, with the two that `cargo xtask test` starts beside the service: one is open to all, the
//! other wants a user and a password.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use podman::{AuthFiles, CreateOptions, Error, LoginOptions, PodmanClient, PullOptions};
use serde_json::{Value, json};

use super::{IMAGE, name, podman};

mod agree;

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by `cargo xtask test`"))
}

/// The registry that wants a user, by the name at which the service takes it without TLS when it tries a login.
fn private() -> String {
    variable("PODMAN_TEST_PRIVATE_REGISTRY").replace("127.0.0.1", "localhost")
}

fn login(password: &str) -> LoginOptions {
    LoginOptions::new(private(), variable("PODMAN_TEST_REGISTRY_USER"), password)
}

fn insecure() -> PullOptions {
    PullOptions::new().tls_verify(false)
}

/// Puts the image that every Podman has into a registry.
async fn push(podman: &PodmanClient, reference: &str) {
    let auth = json!({
        "username": variable("PODMAN_TEST_REGISTRY_USER"), "password": variable("PODMAN_TEST_REGISTRY_PASSWORD"),
    });
    let header = URL_SAFE.encode(auth.to_string());
    #[rustfmt::skip]
    let pushed = podman.raw().image_push_libpod(
        IMAGE, None, None, None, Some(reference), None, None, None, None, None, None, Some(false), Some(&header),
    );
    let mut progress = pushed.await.expect("pushes").into_inner();
    while let Some(line) = progress.next().await {
        line.expect("pushes whole");
    }
}

/// A directory that the service sees too, gone with the test.
struct Home(PathBuf);

impl Home {
    fn new() -> Self {
        let home = Self(Path::new(&variable("PODMAN_TEST_SHARED")).join(name("auth")));
        std::fs::create_dir_all(&home.0).expect("a directory");
        home
    }

    /// A file of credentials.
    fn file(&self, path: &str, contents: &Value) -> PathBuf {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(&path, contents.to_string()).expect("a file");
        path
    }

    /// The same client, which looks here only.
    async fn client(&self, path: &str) -> PodmanClient {
        PodmanClient::builder().auth_files(AuthFiles::file(self.0.join(path))).connect().await.expect("connects")
    }

    /// What the `podman` command says in this home.
    async fn command(&self, environment: &[(&str, String)], arguments: &str) -> Result<String, String> {
        let podman = variable("PODMAN_TEST_PODMAN");
        let words = podman.strip_suffix("podman").expect("the command comes last");
        let home = self.0.display();
        let set: String = environment.iter().flat_map(|(name, value)| [" ", name, "=", value]).collect();
        let line = format!("exec {words}env HOME={home} XDG_RUNTIME_DIR={home}/run{set} podman {arguments}");
        let output = tokio::process::Command::new("sh").args(["-c", &line]).output().await.expect("podman runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// An entry of a file of credentials.
fn entry(user: &str, password: &str) -> Value {
    json!({ "auth": STANDARD.encode(format!("{user}:{password}")) })
}

fn right() -> Value {
    entry(&variable("PODMAN_TEST_REGISTRY_USER"), &variable("PODMAN_TEST_REGISTRY_PASSWORD"))
}

#[tokio::test]
#[ignore = "needs podman"]
async fn what_no_registry_has_is_not_known() {
    let podman = podman().await;
    let missing = format!("{}/no/such:1", variable("PODMAN_TEST_REGISTRY"));
    let error = podman.images().pull_with(&missing, &PullOptions::new().tls_verify(false)).await.expect_err("missing");
    assert!(error.is_image_not_known(), "{error:?}");
    let options = CreateOptions::new(&missing).name(name("pull")).tls_verify(false);
    let error = podman.containers().run(options).await.expect_err("missing");
    assert!(error.is_image_not_known(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_wrong_password_is_refused_and_never_shown() {
    let podman = podman().await;
    let private = format!("{}/no/such:1", variable("PODMAN_TEST_PRIVATE_REGISTRY"));
    let options = PullOptions::new().tls_verify(false).credentials(&variable("PODMAN_TEST_REGISTRY_USER"), "wr0ng?>~");
    let error = podman.images().pull_with(&private, &options).await.expect_err("refused");
    assert!(error.is_unauthorized(), "{error:?}");
    assert!(!format!("{error:?} {error} {options:?}").contains("wr0ng"), "the password shows");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_private_image_runs_with_credentials() {
    let podman = podman().await;
    let (user, password) = (variable("PODMAN_TEST_REGISTRY_USER"), variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    let private = format!("{}/{}:1", variable("PODMAN_TEST_PRIVATE_REGISTRY"), name("private"));
    let auth = serde_json::json!({"username": user, "password": password});
    push(&podman, &private).await;
    assert!(!podman.images().exists(&private).await.expect("exists"), "only the registry has it");
    let options = || CreateOptions::new(&private).command(["echo", "private"]).remove(true);
    // without `tls_verify` the server insists on TLS, and without credentials the registry refuses
    for refused in [options(), options().tls_verify(false), options().tls_verify(true).set("auth_config", &auth)] {
        podman.containers().run(refused.clone()).await.expect_err(&format!("{refused:?}"));
    }
    let options = options().tls_verify(false).set("auth_config", &auth);
    for policy in ["always", "newer", "missing", "never"] {
        let output = podman.containers().run(options.clone().set("policy", policy)).await;
        assert_eq!(&output.unwrap_or_else(|error| panic!("{policy}: {error:?}")).stdout[..], b"private\n");
    }
    assert!(podman.images().remove(&private, true).await.expect("removes"));
    let error = podman.containers().run(options.set("policy", "never")).await.expect_err("is gone again");
    assert!(error.is_image_not_known(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_login_is_tried_and_a_wrong_one_named() {
    let podman = podman().await;
    let right = variable("PODMAN_TEST_REGISTRY_PASSWORD");
    let done = podman.login(&login(&right)).await.expect("the right password");
    assert_eq!((&done.registry, &done.status[..], done.saved_to), (&private(), "Login Succeeded", None));
    let error = podman.login(&login("wr0ng?>~").save(true)).await.expect_err("the wrong password");
    assert!(error.is_unauthorized(), "{error:?}");
    let said = error.to_string();
    let account = format!("user \"{}\" for {}", variable("PODMAN_TEST_REGISTRY_USER"), private());
    assert!(said.contains(&account) && !format!("{said} {error:?}").contains("wr0ng"), "{said}");
    let nobody = LoginOptions::new("localhost:1", "me", "wr0ng");
    let error = podman.login(&nobody).await.expect_err("nobody there");
    assert!(matches!(error, Error::Api(_)) && !error.is_unauthorized(), "{error:?}");
    // by its number the service insists on TLS
    let secure = LoginOptions::new(variable("PODMAN_TEST_PRIVATE_REGISTRY"), "me", "wr0ng");
    let error = podman.login(&secure).await.expect_err("no TLS there");
    assert!(error.to_string().contains("HTTPS") && !error.is_unauthorized(), "{error}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn what_a_login_wrote_is_pulled_with_until_the_logout() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let podman = home.client("new/auth.json").await;
    let image = format!("{}/{}:1", private(), name("login"));
    push(&podman, &image).await;
    podman.images().pull_with(&image, &insecure()).await.expect_err("the file is missing");
    let options = login(&variable("PODMAN_TEST_REGISTRY_PASSWORD")).save(true);
    let file = home.0.join("new/auth.json");
    let done = podman.login(&options).await.expect("logs in");
    assert_eq!(done.saved_to, Some(file.display().to_string()));
    assert_eq!(std::fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o600);
    let user = variable("PODMAN_TEST_REGISTRY_USER");
    let asked = format!("login --authfile {} --get-login {}", file.display(), private());
    assert_eq!(home.command(&[], &asked).await, Ok(user), "the command reads it");
    podman.images().pull_with(&image, &insecure()).await.expect("pulls");
    assert!(podman.images().remove(&image, true).await.expect("removes"));
    let run = CreateOptions::new(&image).command(["echo", "private"]).remove(true).tls_verify(false);
    let output = podman.containers().run(run).await.expect("a run pulls too");
    assert_eq!(output.stdout, b"private\n");
    assert!(podman.images().remove(&image, true).await.expect("removes"));
    assert!(podman.logout(&private()).await.expect("logs out"));
    assert!(!podman.logout(&private()).await.expect("is logged out"));
    home.command(&[], &asked).await.expect_err("the command sees it, too");
    let error = podman.images().pull_with(&image, &insecure()).await.expect_err("logged out");
    let said = error.to_string();
    assert!(error.is_unauthorized(), "{error:?}");
    assert!(said.contains(&format!("no credentials for {} found in {}", private(), file.display())), "{said}");
    // and what the command writes is read
    let (user, password) = (variable("PODMAN_TEST_REGISTRY_USER"), variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    let words = format!("-u {user} -p {password} --tls-verify=false {}", private());
    home.command(&[], &format!("login --authfile {} {words}", file.display())).await.expect("logs in");
    podman.images().pull_with(&image, &insecure()).await.expect("pulls");
    assert!(podman.images().remove(&image, true).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn of_two_accounts_on_one_host_the_namespaces_own_is_used() {
    let home = Home::new();
    let podman = podman().await;
    let (ours, theirs) = (name("ours"), name("theirs"));
    let host = private();
    let image = |namespace: &str| format!("{host}/{namespace}/app:1");
    for namespace in [&ours, &theirs] {
        push(&podman, &image(namespace)).await;
    }
    for (of_host, of_ours) in [(entry("stranger", "wr0ng"), right()), (right(), entry("stranger", "wr0ng"))] {
        let fine = if of_ours == right() { &ours } else { &theirs };
        let auths = json!({ "auths": { host.as_str(): of_host, format!("{host}/{ours}"): of_ours } });
        let podman = PodmanClient::builder().auth_files(AuthFiles::file(home.file("auth.json", &auths)));
        let podman = podman.connect().await.expect("connects");
        for namespace in [&ours, &theirs] {
            let pulled = podman.images().pull_with(&image(namespace), &insecure()).await;
            if namespace == fine {
                pulled.expect("the right account");
                assert!(podman.images().remove(&image(namespace), true).await.expect("removes"));
                continue;
            }
            let error = pulled.expect_err("the other account");
            let account = format!("user \"stranger\" for {host}, found in");
            assert!(error.is_unauthorized() && error.to_string().contains(&account), "{error}");
            assert!(!format!("{error:?}").contains("wr0ng"), "{error:?}");
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_public_image_needs_none_and_short_names_may_get_many() {
    let home = Home::new();
    let auths = json!({ "auths": {
        private(): entry("stranger", "wr0ng"), format!("{}/ns", private()): right(), "docker.io": entry("me", "wr0ng?>~"),
    }});
    home.file("auth.json", &auths);
    let podman = home.client("auth.json").await;
    let short = format!("{}:1", name("public"));
    let image = format!("{}/{short}", variable("PODMAN_TEST_REGISTRY"));
    push(&podman, &image).await;
    // the service looks for short names in this registry
    for reference in [&image, &short] {
        for options in [insecure(), insecure().auth_files(AuthFiles::none())] {
            podman.images().pull_with(reference, &options).await.expect("anyone may");
            assert!(podman.images().remove(&image, true).await.expect("removes"));
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_helper_knows_the_account() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.file("auth.json", &json!({ "credHelpers": { private(): "test" } }));
    let said = json!({
        "Username": variable("PODMAN_TEST_REGISTRY_USER"), "Secret": variable("PODMAN_TEST_REGISTRY_PASSWORD"),
    });
    let helper = home.0.join("docker-credential-test");
    let script = format!("#!/bin/sh\n[ \"$1 $(cat)\" = 'get {}' ] && echo '{said}'\n", private());
    // by another process: no program that is started meanwhile has it open
    let write = ["-c", "printf '%s' \"$1\" > \"$0\""];
    let written = tokio::process::Command::new("sh").args(write).arg(&helper).arg(script).status().await;
    assert!(written.expect("a shell").success());
    std::fs::set_permissions(&helper, std::fs::Permissions::from_mode(0o755)).expect("executable");
    let files = AuthFiles::from_variables(|name| match name {
        "REGISTRY_AUTH_FILE" => Some(home.0.join("auth.json").into()),
        "PATH" => Some(format!("{}:/usr/bin:/bin", home.0.display()).into()),
        _ => None,
    });
    let podman = podman().await;
    let image = format!("{}/{}:1", private(), name("helped"));
    push(&podman, &image).await;
    podman.images().pull_with(&image, &insecure().auth_files(files)).await.expect("pulls");
    assert!(podman.images().remove(&image, true).await.expect("removes"));
}
