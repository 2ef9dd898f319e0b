use serde_json::json;

use super::*;

/// The rows of some operations, with more in `calls`.
fn rows(calls: &str) -> Result<String, Vec<String>> {
    let bytes = json!({"content": {BYTES: {}}});
    let query = |name: &str| json!([{"name": name, "in": "query"}]);
    let api = json!({"paths": {
        "/libpod/things": {
            "get": {"operationId": "ThingList", "responses": {"2XX": {}}},
            "post": {"operationId": "ThingCreate", "requestBody": {"content": {"application/json": {}}}, "responses": {"2XX": {}}},
            "put": {"operationId": "ThingLoad", "requestBody": bytes, "responses": {"2XX": {}}},
        },
        "/libpod/things/{name}/stats": {"get": {"operationId": "ThingStats", "parameters": query("stream"), "responses": {"2XX": bytes}}},
        "/libpod/things/{name}/stop": {"post": {"operationId": "ThingStop", "parameters": query("t"), "responses": {"2XX": {}}}},
        "/libpod/things/{name}/attach": {"post": {"operationId": "ThingAttach", "responses": {"101": {}}}},
        "/things/{name}": {"delete": {"operationId": "ThingRemove", "responses": {"2XX": {}}}},
    }});
    let swagger =
        json!({"paths": {"/libpod/things": {"put": {"operationId": "ThingLoad", "consumes": ["application/x-tar"]}}}});
    let handlers = toml::from_str("[ThingLoad]\nhandler = \"things.go\"\nprefix = \"3.4.4\"").expect("handlers");
    table(&api, &swagger, &toml::from_str(calls).expect("calls"), &handlers)
}

#[test]
fn rules_say_how_most_operations_are_called() {
    let found = rows("").expect("all have a rule");
    for row in [
        r#"THING_LIST: thing_list, GET, Libpod, "/libpod/things", Short, Pooled, true, None, false, Some(&table::THING_LIST);"#,
        r#"THING_CREATE: thing_create, POST, Libpod, "/libpod/things", Short, Pooled, false, Some("application/json"), false, "#,
        r#"THING_LOAD: thing_load, PUT, Fixed("/v3.4.4"), "/libpod/things", Unlimited, Dedicated, false, Some("application/x-tar"), "#,
        r#"THING_STATS: thing_stats, GET, Libpod, "/libpod/things/{}/stats", Unlimited, Dedicated, true, None, false, "#,
        r#"THING_ATTACH: thing_attach, POST, Libpod, "/libpod/things/{}/attach", Unlimited, Dedicated, false, None, true, "#,
        r#"THING_REMOVE: thing_remove, DELETE, Docker, "/things/{}", Short, Pooled, false, None, false, None;"#,
    ] {
        assert!(found.contains(row), "{row} is not in {found}");
    }
}

#[test]
fn exceptions_say_the_rest() {
    let calls = r#"
        ThingCreate = { connection = "dedicated", why = "cannot be repeated" }
        ThingList = { limit = "none", repeat = false, why = "slow" }
        ThingLoad = { content_type = ["application/a", "application/b"], why = "two" }
        ThingStats = { stream = "stream", why = "one is short" }
        ThingStop = { limit = "grace", grace = "t", why = "waits" }
    "#;
    let found = rows(calls).expect("all fit");
    for row in [
        r#""/libpod/things", Short, Dedicated, false, Some("application/json")"#,
        r#""/libpod/things", Unlimited, Dedicated, false, None"#,
        r#"Some("application/a")"#,
        r#"ShortIfFalse("stream"), Pooled, true"#,
        r#"Grace("t"), Dedicated, false"#,
    ] {
        assert!(found.contains(row), "{row} is not in {found}");
    }
    let typed = typed(&toml::from_str(calls).expect("calls"));
    assert_eq!(typed.into_iter().collect::<Vec<_>>(), ["thing_load"]);
}

#[test]
fn what_does_not_fit_is_named() {
    for (calls, why) in [
        (r#"ThingGone = { limit = "none", why = "slow" }"#, "ThingGone: no such operation"),
        (r#"ThingList = { limit = "short", why = "fast" }"#, "ThingList: Short is what the rules say"),
        (r#"ThingList = { limit = "none", why = " " }"#, "ThingList: `why` must say something"),
        (r#"ThingList = { stream = "stream", why = "x" }"#, "ThingList: stream is not a parameter"),
        (r#"ThingStop = { limit = "grace", why = "x" }"#, "do not fit together"),
        (r#"ThingCreate = { content_type = ["a/b"], why = "x" }"#, "ThingCreate: no bytes are sent"),
    ] {
        let problems = rows(calls).expect_err(why).join("\n");
        assert!(problems.contains(why), "{why}: {problems}");
    }
}
