//! Credentials for registries, with the two registries that `cargo xtask test` starts: one is public, the other
//! requires a user and a password.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use podman::images::PullOptions;
use podman::raw::params::ImagePushParams;
use podman::registry::{AuthFiles, LoginOptions};
use podman::{CreateOptions, Error, PodmanClient};
use serde_json::{Value, json};

use super::{IMAGE, name, podman};

mod agree;

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by `cargo xtask test`"))
}

/// The private registry, by the name for which the service does not require TLS at a login.
fn private() -> String {
    variable("PODMAN_TEST_PRIVATE_REGISTRY").replace("127.0.0.1", "localhost")
}

fn login(password: &str) -> LoginOptions {
    LoginOptions::new(private(), variable("PODMAN_TEST_REGISTRY_USER"), password)
}

fn insecure() -> PullOptions {
    PullOptions::new().tls_verify(false)
}

/// Pushes the test image to a registry.
async fn push(podman: &PodmanClient, reference: &str) {
    let auth = json!({
        "username": variable("PODMAN_TEST_REGISTRY_USER"), "password": variable("PODMAN_TEST_REGISTRY_PASSWORD"),
    });
    let header = URL_SAFE.encode(auth.to_string());
    let params = ImagePushParams {
        destination: Some(reference),
        tls_verify: Some(false),
        x_registry_auth: Some(&header),
        ..Default::default()
    };
    let mut progress = podman.raw().image_push_libpod(IMAGE, &params).await.expect("pushes").into_inner();
    while let Some(line) = progress.next().await {
        line.expect("pushes whole");
    }
}

/// A directory shared with the service, removed at the end of the test.
struct Home(PathBuf);

impl Home {
    fn new() -> Self {
        let home = Self(Path::new(&variable("PODMAN_TEST_SHARED")).join(name("auth")));
        std::fs::create_dir_all(&home.0).expect("a directory");
        home
    }

    /// A credential file.
    fn file(&self, path: &str, contents: &Value) -> PathBuf {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        std::fs::write(&path, contents.to_string()).expect("a file");
        path
    }

    /// The same client with only these credentials.
    async fn client(&self, path: &str) -> PodmanClient {
        PodmanClient::builder().auth_files(AuthFiles::file(self.0.join(path))).connect().await.expect("connects")
    }

    /// The output of the `podman` command in this home directory.
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

/// An entry of a credential file.
fn entry(user: &str, password: &str) -> Value {
    json!({ "auth": STANDARD.encode(format!("{user}:{password}")) })
}

fn right() -> Value {
    entry(&variable("PODMAN_TEST_REGISTRY_USER"), &variable("PODMAN_TEST_REGISTRY_PASSWORD"))
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_missing_image_is_not_known() {
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
async fn a_wrong_password_is_rejected_and_never_shown() {
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
    // Without `tls_verify` the server requires TLS, and without credentials the registry rejects the pull.
    for refused in [options(), options().tls_verify(false), options().tls_verify(true).set("auth_config", &auth)] {
        podman.containers().run(refused.clone()).await.expect_err(&format!("{refused:?}"));
    }
    let options = options().tls_verify(false).set("auth_config", &auth);
    for policy in ["always", "newer", "missing", "never"] {
        let output = podman.containers().run(options.clone().set("policy", policy)).checked().await;
        assert_eq!(&output.unwrap_or_else(|error| panic!("{policy}: {error:?}")).stdout[..], b"private\n");
    }
    assert!(
        podman
            .images()
            .remove_with(&private, &podman::images::RemoveOptions::new().force(true))
            .await
            .expect("removes")
    );
    let error = podman.containers().run(options.set("policy", "never")).await.expect_err("is gone again");
    assert!(error.is_image_not_known(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_login_is_verified_and_a_wrong_one_is_an_error() {
    let podman = podman().await;
    let right = variable("PODMAN_TEST_REGISTRY_PASSWORD");
    let done = podman.login(&login(&right)).await.expect("the right password");
    assert_eq!((&done.registry, &done.status[..], done.saved_to), (&private(), "Login Succeeded", None));
    let error = podman.login(&login("wr0ng?>~").save(true)).await.expect_err("the wrong password");
    assert!(error.is_unauthorized(), "{error:?}");
    let message = error.to_string();
    let account = format!("user \"{}\" for {}", variable("PODMAN_TEST_REGISTRY_USER"), private());
    assert!(message.contains(&account) && !format!("{message} {error:?}").contains("wr0ng"), "{message}");
    let nobody = LoginOptions::new("localhost:1", "me", "wr0ng");
    let error = podman.login(&nobody).await.expect_err("no registry");
    assert!(matches!(error, Error::Api(_)) && !error.is_unauthorized(), "{error:?}");
    // By its IP address, the service requires TLS.
    let secure = LoginOptions::new(variable("PODMAN_TEST_PRIVATE_REGISTRY"), "me", "wr0ng");
    let error = podman.login(&secure).await.expect_err("no TLS there");
    assert!(error.to_string().contains("HTTPS") && !error.is_unauthorized(), "{error}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn pulls_use_a_saved_login_until_the_logout() {
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
    assert!(
        podman.images().remove_with(&image, &podman::images::RemoveOptions::new().force(true)).await.expect("removes")
    );
    let run = CreateOptions::new(&image).command(["echo", "private"]).remove(true).tls_verify(false);
    let output = podman.containers().run(run).checked().await.expect("a run pulls too");
    assert_eq!(output.stdout, b"private\n");
    assert!(
        podman.images().remove_with(&image, &podman::images::RemoveOptions::new().force(true)).await.expect("removes")
    );
    assert!(podman.logout(&private()).await.expect("logs out"));
    assert!(!podman.logout(&private()).await.expect("is logged out"));
    home.command(&[], &asked).await.expect_err("the command sees it, too");
    let error = podman.images().pull_with(&image, &insecure()).await.expect_err("logged out");
    let message = error.to_string();
    assert!(error.is_unauthorized(), "{error:?}");
    assert!(message.contains(&format!("credentials: none found for {} in {}", private(), file.display())), "{message}");
    // Logins of the command are used as well.
    let (user, password) = (variable("PODMAN_TEST_REGISTRY_USER"), variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    let words = format!("-u {user} -p {password} --tls-verify=false {}", private());
    home.command(&[], &format!("login --authfile {} {words}", file.display())).await.expect("logs in");
    podman.images().pull_with(&image, &insecure()).await.expect("pulls");
    assert!(
        podman.images().remove_with(&image, &podman::images::RemoveOptions::new().force(true)).await.expect("removes")
    );
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_account_of_the_namespace_takes_precedence() {
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
                assert!(
                    podman
                        .images()
                        .remove_with(&image(namespace), &podman::images::RemoveOptions::new().force(true))
                        .await
                        .expect("removes")
                );
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
async fn a_public_image_needs_no_account_and_short_names_get_several() {
    let home = Home::new();
    let auths = json!({ "auths": {
        private(): entry("stranger", "wr0ng"), format!("{}/ns", private()): right(), "docker.io": entry("me", "wr0ng?>~"),
    }});
    home.file("auth.json", &auths);
    let podman = home.client("auth.json").await;
    let short = format!("{}:1", name("public"));
    let image = format!("{}/{short}", variable("PODMAN_TEST_REGISTRY"));
    push(&podman, &image).await;
    // The service searches short names in this registry.
    for reference in [&image, &short] {
        for files in [None, Some(AuthFiles::none())] {
            let pull = podman.images().pull_with(reference, &insecure());
            match files {
                None => pull.await.expect("anyone may"),
                Some(files) => pull.auth_files(files).await.expect("anyone may"),
            };
            assert!(
                podman
                    .images()
                    .remove_with(&image, &podman::images::RemoveOptions::new().force(true))
                    .await
                    .expect("removes")
            );
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_helper_returns_the_account() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.file("auth.json", &json!({ "credHelpers": { private(): "test" } }));
    let message = json!({
        "Username": variable("PODMAN_TEST_REGISTRY_USER"), "Secret": variable("PODMAN_TEST_REGISTRY_PASSWORD"),
    });
    let helper = home.0.join("docker-credential-test");
    let script = format!("#!/bin/sh\n[ \"$1 $(cat)\" = 'get {}' ] && echo '{message}'\n", private());
    // Written by another process: a process forked at the same time would hold the file open.
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
    podman.images().pull_with(&image, &insecure()).auth_files(files).await.expect("pulls");
    assert!(
        podman.images().remove_with(&image, &podman::images::RemoveOptions::new().force(true)).await.expect("removes")
    );
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_play_pulls_with_the_accounts_of_each_registry() {
    let podman = podman().await;
    let registry = variable("PODMAN_TEST_PRIVATE_REGISTRY");
    let (user, password) = (variable("PODMAN_TEST_REGISTRY_USER"), variable("PODMAN_TEST_REGISTRY_PASSWORD"));
    let home = Home::new();
    for way in ["file", "credentials", "credentials_for", "none", "wrong", "another"] {
        let (image, pod) = (format!("{registry}/{}:1", name("play")), name("play"));
        push(&podman, &image).await;
        let yaml = format!(
            "apiVersion: v1\nkind: Pod\nmetadata: {{name: {pod}}}\nspec:\n  restartPolicy: Never\n  \
             terminationGracePeriodSeconds: 0\n  containers:\n  - {{name: main, image: '{image}', command: [sh, -c, exit 3]}}\n"
        );
        let options = podman::kube::PlayOptions::new(&yaml).networks("none").tls_verify(false);
        home.file("auth.json", &json!({ "auths": { registry.as_str(): right() } }));
        home.file("none.json", &json!({ "auths": {} }));
        let client = home.client(if way == "file" { "auth.json" } else { "none.json" }).await;
        let options = match way {
            "credentials" => options.credentials(&user, password.as_str()),
            "credentials_for" => options.credentials_for(&registry, &user, password.as_str()),
            "wrong" => options.credentials(&user, "wr0ng?>~"),
            "another" => options.credentials_for("registry.example", &user, password.as_str()),
            _ => options,
        };
        let played = client.kube().play(options).await;
        if ["none", "wrong", "another"].contains(&way) {
            let error = played.expect_err(way);
            assert!(error.is_unauthorized(), "{way}: {error:?}");
            assert!(!format!("{error:?} {error}").contains("wr0ng"), "the password shows");
        } else {
            let played = played.unwrap_or_else(|error| panic!("{way}: {error}"));
            let codes: Vec<i64> = played.wait().await.expect("ends").into_values().collect();
            assert_eq!(codes, [3], "{way}");
            assert!(played.down().await.expect("goes").is_clean());
            // the name alone: other tests use the image
            assert!(podman.images().remove(&image).await.expect("removes"));
        }
    }
}
