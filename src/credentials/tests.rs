use secrecy::ExposeSecret;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use super::*;

/// A home directory with files and helpers, removed at the end of the test.
struct Home(PathBuf);

impl Home {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("podman-auth-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let home = Self(std::env::temp_dir().join(name));
        fs::create_dir_all(home.0.join("run")).expect("a directory");
        home
    }

    fn with(self, path: &str, contents: &Value) -> Self {
        self.with_text(path, &contents.to_string())
    }

    fn with_text(self, path: &str, contents: &str) -> Self {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
        fs::write(path, contents).expect("a file");
        self
    }

    /// `docker-credential-NAME`, which appends its requests to a file.
    fn helper(self, name: &str, script: &str) -> Self {
        let path = format!("bin/docker-credential-{name}");
        let asked = self.0.join("asked").display().to_string();
        let script = format!("#!/bin/sh\nread -r key; echo \"{name} $1 $key\" >> {asked}\n{script}\n");
        // Another process writes it: a process forked at the same time would hold the file open, so that it could not
        // be executed.
        fs::create_dir_all(self.0.join("bin")).expect("a directory");
        let write = ["-c", "printf '%s' \"$1\" > \"$0\" && chmod +x \"$0\""];
        let written = std::process::Command::new("sh").args(write).arg(self.0.join(path)).arg(script).status();
        assert!(written.expect("a shell").success());
        self
    }

    fn asked(&self) -> Vec<String> {
        let asked = fs::read_to_string(self.0.join("asked")).unwrap_or_default();
        asked.lines().map(str::to_owned).collect()
    }

    fn files_with(&self, more: &[(&str, &str)]) -> AuthFiles {
        AuthFiles::from_variables(|name| match name {
            "HOME" => Some(self.0.clone().into()),
            "XDG_RUNTIME_DIR" => Some(self.0.join("run").into()),
            "PATH" => Some(format!("{}:/usr/bin:/bin", self.0.join("bin").display()).into()),
            _ => more.iter().find(|(key, _)| *key == name).map(|(_, value)| self.0.join(value).into()),
        })
    }

    fn files(&self) -> AuthFiles {
        self.files_with(&[])
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

const RUNTIME: &str = "run/containers/auth.json";

fn auths(entries: &[(&str, &str)]) -> Value {
    let entries = entries.iter().map(|(key, user)| {
        let mut file = AuthFile::default();
        file.set(key, &Credential::new(*user, "pw"));
        let bytes = file.to_bytes().expect("JSON");
        let file: Value = serde_json::from_slice(&bytes).expect("JSON");
        ((*key).to_owned(), file["auths"][key].clone())
    });
    json!({ "auths": entries.collect::<serde_json::Map<_, _>>() })
}

/// The header as the server reads it.
fn decoded(sent: &Sent) -> Value {
    use base64::Engine;
    let header = sent.header.as_ref().map(ExposeSecret::expose_secret).unwrap_or_default();
    let bytes = base64::engine::general_purpose::URL_SAFE.decode(header).expect("base64");
    serde_json::from_slice(&bytes).unwrap_or_default()
}

async fn user(files: &AuthFiles, reference: &str) -> String {
    let sent = files.for_image(reference).await.unwrap_or_else(|error| panic!("{reference}: {error}"));
    assert!(!format!("{sent:?}").contains("pw"), "{sent:?}");
    decoded(&sent)["username"].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_first_file_with_an_entry_is_used() {
    let home = Home::new()
        .with(RUNTIME, &auths(&[("a.example/ns", "runtime")]))
        .with(".config/containers/auth.json", &auths(&[("a.example", "config"), ("b.example", "config")]))
        .with(".docker/config.json", &auths(&[("b.example", "docker"), ("c.example", "docker")]))
        .with(".dockercfg", &auths(&[("d.example", "legacy")])["auths"])
        .with("other.json", &auths(&[("a.example", "other")]))
        .with("docker/config.json", &auths(&[("a.example", "set")]));
    for (reference, wanted) in [
        ("a.example/ns/app:1", "runtime"),
        ("a.example/app", "config"),
        ("b.example/ns/app@sha256:00", "config"),
        ("c.example/app", "docker"),
        ("d.example/ns/app", "legacy"),
        ("e.example/app", ""),
    ] {
        assert_eq!(user(&home.files(), reference).await, wanted, "{reference}");
    }
    let other = home.files_with(&[("REGISTRY_AUTH_FILE", "other.json"), ("DOCKER_CONFIG", "docker")]);
    let docker = home.files_with(&[("DOCKER_CONFIG", "docker")]);
    let given = AuthFiles::file(home.0.join("other.json"));
    for (files, wanted) in [(other, "other"), (docker, "set"), (given, "other"), (AuthFiles::none(), "")] {
        assert_eq!(user(&files, "a.example/ns/app").await, wanted);
        assert_eq!(user(&files, "b.example/app").await, "", "no other file is read");
    }
}

#[tokio::test]
async fn a_short_name_gets_all_accounts() {
    let home = Home::new()
        .with(RUNTIME, &auths(&[("a.example/ns", "me"), ("docker.io", "hub")]))
        .with(".docker/config.json", &json!({"credHelpers": {"h.example": "one"}, "credsStore": "all"}))
        .helper("one", r#"echo '{"Username":"helped","Secret":"pw"}'"#)
        .helper("all", r#"case $1 in list) echo '{"https://s.example/v1/":"stored"}';; *) echo '{"Username":"<token>","Secret":"T"}';; esac"#);
    let sent = home.files().for_image("alpine:3").await.expect("all");
    let user = |name: &str| json!({"username": name, "password": "pw"});
    assert_eq!(
        decoded(&sent),
        json!({"a.example/ns": user("me"), "docker.io": user("hub"), "h.example": user("helped")})
    );
    assert!(sent.account.contains("s.example"), "{sent:?}");
    // An identity token is sent alone.
    let sent = home.files().for_image("s.example/app").await.expect("one");
    assert_eq!(decoded(&sent), json!({"username": "", "password": "", "identitytoken": "T"}));
    assert!(sent.account.starts_with("an identity token for s.example, found in docker-credential-all"), "{sent:?}");
    let sent = Home::new().files().for_image("alpine").await.expect("none");
    assert!(sent.header.is_none() && sent.account.contains(RUNTIME), "{sent:?}");
}

#[tokio::test]
async fn send_all_sends_all_accounts_but_a_token_alone() {
    let tokens = json!({"auths": {"t.example": {"identitytoken": "T"}}});
    let home = Home::new()
        .with(RUNTIME, &auths(&[("a.example/ns", "me"), ("mirror.example", "other")]))
        .with(".config/containers/auth.json", &tokens);
    let files = home.files().send_all(true);
    let user = |name: &str| json!({"username": name, "password": "pw"});
    let all = json!({"a.example/ns": user("me"), "mirror.example": user("other")});
    for reference in ["a.example/ns/app", "b.example/app", "alpine"] {
        let sent = files.for_image(reference).await.expect("all");
        assert_eq!(decoded(&sent), all, "{reference}");
    }
    let sent = files.for_image("t.example/app").await.expect("one");
    assert_eq!(decoded(&sent), json!({"username": "", "password": "", "identitytoken": "T"}));
    assert_eq!(decoded(&home.files().for_image("a.example/ns/app").await.expect("one")), user("me"));
}

#[tokio::test]
async fn helpers_are_called_by_registry() {
    let home = Home::new()
        .with(
            RUNTIME,
            &json!({"auths": {"a.example": {}}, "credHelpers": {"a.example": "ours", "b.example": "knows-not"}}),
        )
        .with(".config/containers/auth.json", &auths(&[("b.example", "entry")]))
        .with(".docker/config.json", &json!({"credsStore": "not-installed"}))
        .helper("ours", r#"echo '{"ServerURL":"a.example","Username":"helped","Secret":"pw"}'"#)
        .helper("knows-not", "echo 'credentials not found in native keychain'; exit 1");
    let files = home.files();
    assert_eq!(user(&files, "a.example/ns/app").await, "helped");
    assert_eq!(user(&files, "b.example/app").await, "entry", "a helper without credentials is skipped");
    assert_eq!(user(&files, "c.example/app").await, "", "Podman does not support a store");
    assert_eq!(home.asked(), ["ours get a.example", "knows-not get b.example"]);
}

#[tokio::test]
async fn failures_name_the_file_or_the_helper_and_no_secret() {
    let helpers = json!({"credHelpers": {
        "fails.example": "fails", "talks.example": "talks", "mad.example": "mad", "gone.example": "gone", "path.example": "../x",
    }});
    let home = Home::new()
        .with(RUNTIME, &helpers)
        .helper("fails", "echo 'the keychain is locked'; exit 3")
        .helper("talks", r#"echo '{"Secret":"s3cret"}'; exit 1"#)
        .helper("mad", "echo s3cret");
    let files = home.files();
    for (reference, names) in [
        ("fails.example/a", "cannot run `docker-credential-fails get`"),
        ("fails.example/a", "names: exit status: 3: the keychain is locked"),
        ("talks.example/a", "names: exit status: 1"),
        ("mad.example/a", "docker-credential-mad did not return JSON: error at line 1 column 1"),
        ("gone.example/a", "names: the program is not in PATH"),
        ("path.example/a", "names: its name is a path"),
    ] {
        let error = files.for_image(reference).await.expect_err(reference);
        assert!(matches!(error, Error::Local(_)), "{error:?}");
        let message = error.to_string();
        assert!(message.contains(names) && message.contains(RUNTIME), "{message}");
        assert!(!format!("{error:?}").contains("s3cret"), "{error:?}");
        assert_eq!(user(&files.clone().skip_failures(true), reference).await, "");
    }
    for (contents, file_path) in [
        ("{\"auths\": {\n \"a.example\": {\"auth\": s3cret}}}", "line 2 column"),
        ("", "line 1 column 0"),
        ("{\"auths\": {\"a.example\": {\"auth\": \"s3cret!\"}}}", "auths, \"a.example\": auth is not base64"),
    ] {
        let home = Home::new().with_text(RUNTIME, contents);
        let error = home.files().for_image("a.example/app").await.expect_err(contents);
        let message = error.to_string();
        assert!(message.contains(file_path) && message.contains(RUNTIME) && !message.contains("s3cret"), "{message}");
    }
    let error = AuthFiles::file("/no/such/auth.json").for_image("a.example/app").await.expect_err("missing");
    assert!(error.to_string().contains("/no/such/auth.json: No such file"), "{error}");
}

/// A home whose helper writes its process id and runs this script.
fn hanging(script: &str) -> Home {
    let home = Home::new().with(RUNTIME, &json!({"credHelpers": {"a.example": "hangs"}}));
    let note = home.0.join("pid").display().to_string();
    home.helper("hangs", &format!("echo $$ > {note}; {script}"))
}

fn is_gone(home: &Home) -> bool {
    let pid = fs::read_to_string(home.0.join("pid")).expect("it began");
    !Path::new("/proc").join(pid.trim()).exists()
}

#[tokio::test]
async fn a_hanging_helper_is_killed_and_does_not_block_the_thread() {
    for script in ["exec sleep 60", "exec sleep 60 >&-"] {
        let home = hanging(script);
        let files = home.files().helper_timeout(Duration::from_secs(2));
        let (mut ticks, began) = (0, std::time::Instant::now());
        let asked = files.for_image("a.example/app");
        tokio::pin!(asked);
        let error = loop {
            tokio::select! {
                asked = &mut asked => break asked.expect_err("it hangs"),
                () = tokio::time::sleep(Duration::from_millis(20)) => ticks += 1,
            }
        };
        assert!(error.is_timeout() && error.to_string().contains("docker-credential-hangs get"), "{error}");
        assert!(ticks > 0, "the thread was free");
        assert!(began.elapsed() < Duration::from_secs(50), "{:?}", began.elapsed());
        assert!(is_gone(&home), "{script}");
    }
}

#[tokio::test]
async fn a_helper_is_killed_if_the_call_is_cancelled() {
    let home = hanging("exec sleep 60");
    let files = home.files();
    let begins = async {
        while fs::read_to_string(home.0.join("pid")).unwrap_or_default().trim().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        asked = files.for_image("a.example/app") => panic!("it hangs: {asked:?}"),
        () = begins => {}
    }
    assert!(is_gone(&home));
}

#[tokio::test]
async fn logins_are_written_where_podman_writes_them() {
    let account = Credential::new("me", "pw");
    let home = Home::new().with(".docker/config.json", &auths(&[("b.example", "docker")]));
    let files = home.files();
    let at = files.save("a.example/ns", &account).await.expect("saves");
    assert_eq!(at, shown(&home.0.join(RUNTIME)));
    let mode = fs::metadata(&at).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(fs::metadata(home.0.join("run/containers")).expect("a directory").permissions().mode() & 0o777, 0o700);
    assert_eq!(user(&files, "a.example/ns/app").await, "me");
    assert!(!files.logout("a.example").await.expect("another key"));
    assert!(!files.logout("b.example").await.expect("not the file that is written"));
    assert!(files.logout("https://a.example").await.is_ok_and(|known| !known));
    assert!(files.logout("a.example/ns").await.expect("it was there"));
    assert_eq!(user(&files, "a.example/ns/app").await, "");
    let left: Vec<_> = fs::read_dir(home.0.join("run/containers")).expect("a directory").collect();
    assert_eq!(left.len(), 1, "no other file: {left:?}");
}

#[tokio::test]
async fn concurrent_logins_are_all_saved() {
    let home = Home::new();
    let logins: Vec<_> = (0..8)
        .map(|number| {
            let files = home.files();
            tokio::spawn(async move { files.save(&format!("r{number}.example"), &Credential::new("me", "pw")).await })
        })
        .collect();
    for login in logins {
        login.await.expect("a task").expect("saves");
    }
    for number in 0..8 {
        assert_eq!(user(&home.files(), &format!("r{number}.example/app")).await, "me", "{number}");
    }
    let left: Vec<_> = fs::read_dir(home.0.join("run/containers")).expect("a directory").collect();
    assert_eq!(left.len(), 1, "no other file: {left:?}");
}

#[tokio::test]
async fn other_settings_in_dockers_file_are_kept() {
    let config = json!({"auths": {}, "detachKeys": "ctrl-x", "credHelpers": {"h.example": "ours"}});
    let home = Home::new().with("docker/config.json", &config).helper("ours", "");
    let files = home.files_with(&[("DOCKER_CONFIG", "docker")]);
    files.save("docker.io", &Credential::new("me", "pw")).await.expect("saves");
    let by = files.save("h.example", &Credential::new("me", "pw")).await.expect("has it saved");
    assert_eq!(by, "docker-credential-ours");
    let text = fs::read_to_string(home.0.join("docker/config.json")).expect("a file");
    let now: Value = serde_json::from_str(&text).expect("JSON");
    let entry = json!({"https://index.docker.io/v1/": {"auth": "bWU6cHc="}});
    assert_eq!(now, json!({"auths": entry, "detachKeys": "ctrl-x", "credHelpers": {"h.example": "ours"}}));
    assert_eq!(user(&files, "docker.io/alpine").await, "me");
    let error = files.save("docker.io/me", &Credential::new("me", "pw")).await.expect_err("no namespaces");
    assert!(error.to_string().contains("no namespaces") && !error.to_string().contains("pw"), "{error}");
    assert!(files.logout("index.docker.io").await.expect("it was there"));
    assert!(files.logout("h.example").await.expect("the helper forgets"));
    assert_eq!(
        home.asked(),
        [r#"ours store {"Secret":"pw","ServerURL":"h.example","Username":"me"}"#, "ours erase h.example"]
    );
}

#[tokio::test]
async fn a_login_that_cannot_be_saved_is_an_error() {
    let account = Credential::new("me", "pw");
    let home = Home::new();
    fs::remove_dir(home.0.join("run")).expect("removes");
    let error = home.files().save("a.example", &account).await.expect_err("no runtime directory");
    assert!(error.to_string().contains("XDG_RUNTIME_DIR"), "{error}");
    let error = AuthFiles::none().save("a.example", &account).await.expect_err("no file");
    assert!(error.to_string().contains("no file to save the login to"), "{error}");
    let home = Home::new().with_text(RUNTIME, "{broken");
    let error = home.files().save("a.example", &account).await.expect_err("not overwritten");
    assert!(error.to_string().contains("line 1 column 2"), "{error}");
    assert_eq!(fs::read_to_string(home.0.join(RUNTIME)).expect("a file"), "{broken");
    let link = home.0.join("link.json");
    let there = home.0.join("there.json");
    fs::write(&there, "{}").expect("a file");
    std::os::unix::fs::symlink(&there, &link).expect("a link");
    AuthFiles::file(&link).save("a.example", &account).await.expect("saves");
    assert!(link.is_symlink(), "the link is kept");
    assert_eq!(user(&AuthFiles::file(&there), "a.example/app").await, "me");
}
