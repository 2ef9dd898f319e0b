use super::*;
use secrecy::ExposeSecret;

fn file(value: &Value) -> AuthFile {
    AuthFile::parse(value.to_string().as_bytes(), false).expect("a file")
}

/// An entry of a user without a password.
fn entry(user: &str) -> Value {
    json!({ "auth": Credential::new(user, "").to_auth() })
}

fn user(found: &Found) -> &str {
    match found {
        Found::Account(account) => &account.username,
        Found::Helper(helper) => &helper.name,
        Found::Nothing => "",
    }
}

#[test]
fn the_longest_namespace_is_used() {
    let file = file(&json!({"auths": {
        "quay.io": entry("host"), "quay.io/org": entry("org"), "quay.io/org/app": entry("app"), "other.io/ns": entry("ns"),
    }}));
    for (key, wanted) in [
        ("quay.io/org/app", "app"),
        ("quay.io/org/apple", "org"),
        ("quay.io/org/app/part", "app"),
        ("quay.io/organ/app", "host"),
        ("quay.io", "host"),
        ("other.io/ns/app", "ns"),
        ("other.io/app", ""),
        ("other.io", ""),
        ("io", ""),
    ] {
        assert_eq!(user(&file.find(key).expect(key)), wanted, "{key}");
    }
}

#[test]
fn urls_of_docker_are_keys() {
    let file = file(&json!({"auths": {
        "https://index.docker.io/v1/": entry("hub"), "http://plain.example/v2/": entry("plain"), "quay.io/a": entry("a"),
    }}));
    for (key, wanted) in [("docker.io/library/alpine", "hub"), ("plain.example/x", "plain"), ("quay.io", "")] {
        assert_eq!(user(&file.find(key).expect(key)), wanted, "{key}");
    }
    assert_eq!(file.keys(), ["docker.io", "plain.example", "quay.io/a"].map(str::to_owned).into());
}

#[test]
fn the_legacy_file_has_neither_sections_nor_namespaces() {
    let text = json!({"https://quay.io/v1/": entry("host"), "quay.io/org": entry("org")}).to_string();
    let file = AuthFile::parse(text.as_bytes(), true).expect("a file");
    assert_eq!(user(&file.find("quay.io/org/app").expect("one")), "host");
    assert_eq!(file.keys(), ["quay.io".to_owned()].into());
}

#[test]
fn helpers_precede_entries_and_the_store_comes_last() {
    let file = file(&json!({
        "auths": {"a.example": entry("a"), "b.example": entry("b"), "c.example": {}, "docker.io": null},
        "credHelpers": {"a.example": "pass", "d.example": ""},
        "credsStore": "desktop",
    }));
    let asked = |name: &str, server: &str, required| Found::Helper(helper(name, server, required));
    for (key, wanted) in [
        ("a.example/x", asked("pass", "a.example", true)),
        ("c.example/x", asked("desktop", "c.example", false)),
        ("d.example/x", asked("desktop", "d.example", false)),
        ("docker.io/library/x", asked("desktop", DOCKER_HUB, false)),
    ] {
        assert_eq!(file.find(key), Ok(wanted), "{key}");
    }
    assert_eq!(user(&file.find("b.example/x").expect("one")), "b");
}

#[test]
fn tokens_and_unusual_entries_are_read() {
    let file = file(&json!({"auths": {
        "t.example": {"auth": "MDAwMDo=", "identitytoken": "T"},
        "only.example": {"identitytoken": "T"},
        "nul.example": {"auth": "bWU6cHcAAA=="},
        "colon.example": {"auth": "bWU="},
    }}));
    let token = Credential { identity_token: Some("T".into()), ..Credential::new("0000", "") };
    assert_eq!(file.find("t.example/x"), Ok(Found::Account(token.clone())));
    assert_eq!(file.find("only.example"), Ok(Found::Account(Credential { username: String::new(), ..token })));
    assert_eq!(file.find("nul.example"), Ok(Found::Account(Credential::new("me", "pw"))));
    assert_eq!(file.find("colon.example"), Ok(Found::Nothing));
    let absent = AuthFile::parse(br#"{"auths": null, "credHelpers": null}"#, false).expect("a file");
    assert_eq!(absent.find("t.example"), Ok(Found::Nothing));
}

#[test]
fn errors_contain_only_the_position() {
    for (text, place) in [
        ("{\"auths\": s3cret}", "line 1 column 11"),
        ("", "line 1 column 0"),
        ("\"s3cret\"", "is not an object"),
        ("{\"auths\": \"s3cret\"}", "auths is not an object"),
        ("{\"credHelpers\": [\"s3cret\"]}", "credHelpers is not an object"),
        ("{\"auths\": {\"a.example\": \"s3cret\"}}", "auths, \"a.example\": is not an object"),
        ("{\"auths\": {\"a.example\": {\"auth\": \"s3cret!\"}}}", "auths, \"a.example\": auth is not base64"),
        ("{\"auths\": {\"a.example\": {\"auth\": [\"s3cret\"]}}}", "auths, \"a.example\": auth is not a string"),
    ] {
        let why = AuthFile::parse(text.as_bytes(), false).and_then(|file| file.find("a.example")).expect_err(text);
        assert!(why.contains(place) && !why.contains("s3cret"), "{why}");
    }
}

#[test]
fn other_contents_are_kept() {
    let mut file =
        file(&json!({"auths": {"old.example": {"auth": "x", "email": "e"}}, "detachKeys": "ctrl-x", "n": 1}));
    file.set("new.example", &Credential::new("me", "pw"));
    let written = String::from_utf8(file.to_bytes().expect("JSON")).expect("text");
    assert!(written.starts_with("{\n\t\"auths\""), "{written}");
    let value: Value = serde_json::from_str(&written).expect("JSON");
    let wanted = json!({"auths": {"old.example": {"auth": "x", "email": "e"}, "new.example": {"auth": "bWU6cHc="}},
        "detachKeys": "ctrl-x", "n": 1});
    assert_eq!(value, wanted);
    assert!(file.remove("new.example") && !file.remove("new.example"));
    let mut empty = AuthFile::parse(b"{\"auths\": null}", false).expect("a file");
    empty.set("new.example", &Credential::new("me", "pw"));
    assert_eq!(user(&empty.find("new.example/x").expect("one")), "me");
}

#[test]
fn a_registry_is_removed_under_all_its_names() {
    let auths = ["https://index.docker.io/v1/", "docker.io", "docker.io/me", "https://a.example/v2/", "a.example/ns"];
    let all: Map<_, _> = auths.iter().map(|key| ((*key).to_owned(), entry("me"))).collect();
    for (key, left) in [
        ("docker.io", &auths[2..]),
        (DOCKER_HUB, &auths[2..]),
        ("a.example", &[auths[0], auths[1], auths[2], auths[4]]),
        ("docker.io/me", &[auths[0], auths[1], auths[3], auths[4]]),
    ] {
        let mut file = file(&json!({ "auths": all }));
        assert!(file.remove(key) && !file.remove(key), "{key}");
        let mut keys: Vec<_> = file.auths().expect("auths").keys().cloned().collect();
        keys.sort_by_key(|key| auths.iter().position(|known| known == key));
        assert_eq!(keys, left, "{key}");
    }
}

#[test]
fn responses_of_helpers_are_parsed() {
    let said = |text: &str| helped(text.as_bytes());
    let me = Credential::new("me", "pw");
    assert_eq!(said(r#"{"ServerURL":"a","Username":"me","Secret":"pw"}"#), Ok(Some(me)));
    let token = said(r#"{"Username":"<token>","Secret":"T"}"#).expect("JSON").expect("one");
    assert_eq!(token.identity_token.as_ref().map(ExposeSecret::expose_secret), Some("T"));
    assert_eq!(said("{}"), Ok(None));
    let why = said("s3cret").expect_err("no JSON");
    assert!(!why.contains("s3cret"), "{why}");
}

#[test]
fn field_names_are_case_insensitive() {
    let auth = |user: &str| json!({ "Auth": Credential::new(user, "pw").to_auth() });
    let file = file(&json!({
        "Auths": { "quay.io": auth("me"), "token.io": { "IDENTITYTOKEN": "t" } },
        "auths": { "other.io": entry("other") },
        "CREDHELPERS": { "helped.io": "helper" },
    }));
    for (key, wanted) in [("quay.io", "me"), ("other.io", "other"), ("helped.io", "helper"), ("nothing.io", "")] {
        assert_eq!(user(&file.find(key).expect(key)), wanted, "{key}");
    }
    let Found::Account(token) = file.find("token.io").expect("an entry") else { panic!("no account") };
    assert_eq!(token.identity_token.as_ref().map(ExposeSecret::expose_secret), Some("t"));
    let said = helped(br#"{"username":"me","secret":"pw","ServerURL":""}"#).expect("JSON").expect("an account");
    assert_eq!(said, Credential::new("me", "pw"));
}

#[test]
fn null_is_an_empty_file() {
    for legacy in [false, true] {
        let file = AuthFile::parse(b"null\n", legacy).expect("a file");
        assert_eq!(file.find("quay.io"), Ok(Found::Nothing));
        assert!(file.keys().is_empty());
    }
    assert!(AuthFile::parse(b"", false).is_err() && AuthFile::parse(b"[]", false).is_err());
}
