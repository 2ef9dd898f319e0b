use serde_json::json;

use super::play::{accounts, context};
use super::*;
use crate::options::types::port::published;
use crate::wire::credential::Credential;

fn play(kwargs: &Value) -> Result<PlayOptions, String> {
    serde_json::from_value(kwargs.clone()).map_err(|why| why.to_string())
}

#[test]
fn all_forms_of_a_keyword_are_one() {
    let typed = PlayOptions::new("kind: Pod")
        .annotations([("n", "1")])
        .log_options([("max-size", "10m"), ("path", "/log")])
        .networks("web")
        .publish_ports("80");
    let read = play(&json!({
        "yaml": "kind: Pod", "annotation": ["n=1"], "log_opt": ["max-size=10m", "path=/log"], "network": ["web"], "publish": "80",
    }));
    let (typed, read) = (typed.render().expect("valid"), read.expect("valid").render().expect("valid"));
    assert_eq!(typed.lists, read.lists);
    assert_eq!(
        (typed.annotations.as_deref(), read.annotations.as_deref()),
        (Some(r#"{"n":"1"}"#), Some(r#"{"n":"1"}"#))
    );
    let numbers = play(&json!({ "annotations": { "n": 1, "yes": true, "empty": null } }))
        .expect("valid")
        .render()
        .expect("valid");
    assert_eq!(numbers.annotations.as_deref(), Some(r#"{"empty":"","n":"1","yes":"true"}"#));
}

#[test]
fn ports_are_written_as_a_command_writes_them() {
    for (port, expected) in [
        ("80", true),
        ("8080:80", true),
        ("127.0.0.1:18080:80/tcp", true),
        ("127.0.0.1::80", true),
        ("[::1]:8080:80/udp", true),
        ("8000-8003:80-83", true),
        ("8000-8003:80", true),
        ("8000-8003:80-82", false),
        ("", false),
        ("80/", false),
        ("80/tcp,udp", false),
        ("80/http", false),
        ("web:80", false),
        ("host:8080:80", false),
        ("::1:8080:80", false),
        ("99999:80", false),
        ("0", false),
        ("[::1]:80", false),
    ] {
        assert_eq!(published(port).is_ok(), expected, "{port:?}: {:?}", published(port));
    }
}

#[test]
fn contexts_are_a_directory_or_folders() {
    let folder = |name: &str, dir: &str| BuildContext::Folder(name.to_owned(), dir.into());
    for (given, expected) in [
        (json!("apps"), vec![BuildContext::Folders("apps".into())]),
        (json!({ "app": "./app" }), vec![folder("app", "./app")]),
        (json!(["apps", { "db": "x" }]), vec![BuildContext::Folders("apps".into()), folder("db", "x")]),
    ] {
        assert_eq!(context(&given), Ok(expected), "{given}");
    }
    for given in [
        json!(""),
        json!(1),
        json!({ "a/b": "x" }),
        json!({ "..": "x" }),
        json!({ "play.yaml": "x" }),
        json!({ "a": "" }),
    ] {
        assert!(context(&given).is_err(), "{given}");
    }
    let options = PlayOptions::new("").context("app", "a").context("db", "b");
    assert_eq!(options.render().expect("valid").contexts, [folder("app", "a"), folder("db", "b")]);
}

#[test]
fn accounts_are_one_or_each_for_its_registry() {
    let me = Credential::new("me", "pw");
    let one = json!({ "username": "me", "password": "pw" });
    assert_eq!(accounts(&one), Ok(Some(Accounts::One(me.clone()))));
    let each = json!({ "https://a.example/v2/": one, "b.example": { "auth": "bWU6cHc=" } });
    let expected = [("a.example", me.clone()), ("b.example", me)].map(|(key, account)| (key.to_owned(), account));
    assert_eq!(accounts(&each), Ok(Some(Accounts::Each(expected.into()))));
    assert_eq!(accounts(&json!({})), Ok(None));
    for wrong in [
        json!({ "identitytoken": "s3cret" }),
        json!({ "a.example": { "identitytoken": "s3cret" } }),
        json!({ "a.example": "s3cret" }),
    ] {
        assert!(accounts(&wrong).is_err_and(|why| !why.contains("s3cret")), "{wrong}");
    }
}

#[test]
fn units_take_the_words_of_systemd() {
    for (kwargs, word) in [
        (json!({ "restart_policy": "unless-stopped" }), "always"),
        (json!({ "restart_policy": "" }), "empty"),
        (json!({ "restart_sec": -1 }), "restart_sec"),
        (json!({ "env": ["K"] }), "NAME=value"),
        (json!({ "wants": ["a\nExecStart=/bin/sh"] }), "line break"),
        (json!({ "separator": "\n" }), "line break"),
    ] {
        let options: Result<SystemdOptions, _> = serde_json::from_value(kwargs);
        let why = options.expect_err(word).to_string();
        assert!(why.contains(word), "{why}");
    }
    let units = SystemdOptions::new().separator("").env(["K=", "L=a,b"]).render().expect("valid");
    assert_eq!(
        (units.text("separator"), units.list("additionalEnvVariables")),
        (Some(""), vec!["K=".to_owned(), "L=a,b".to_owned()])
    );
}

#[test]
fn replicas_need_a_deployment() {
    for (options, expected) in [
        (GenerateOptions::new().deployment(3), true),
        (GenerateOptions::new().replicas(1), true),
        (GenerateOptions::new().replicas(2), false),
        (GenerateOptions::new().kind("job").replicas(2), false),
        (GenerateOptions::new().kind("deployment").replicas(0), false),
        (GenerateOptions::new().kind("Pod"), false),
    ] {
        assert_eq!(options.render().is_ok(), expected, "{options:?}");
    }
}

#[test]
fn texts_are_not_shown() {
    let options = PlayOptions::new("kind: Secret # s3cret").credentials("me", "s3cret");
    assert!(!format!("{options:?}").contains("s3cret"));
    let files = PlayOptions::files(["a.yaml", "b.yaml"]).config_maps("cm.yaml").sources();
    assert_eq!(files.files, ["a.yaml", "b.yaml", "cm.yaml"].map(PathBuf::from));
    let maps = PlayOptions::new("x").config_maps(["cm.yaml"]).sources();
    assert_eq!((maps.yaml.as_deref(), maps.files.len()), (Some("x"), 1));
}
