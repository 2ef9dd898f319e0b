use serde_json::json;

use super::*;

/// A description of one operation with these parameters and fields of its body.
fn description(query: &[&str], fields: Value) -> Description {
    let mut parameters: Vec<_> =
        query.iter().map(|name| json!({"in": "query", "name": name, "type": "string"})).collect();
    parameters.push(json!({"in": "query", "name": "force", "type": "boolean"}));
    parameters.push(json!({"in": "query", "name": "verify", "type": "boolean", "default": true}));
    parameters.push(json!({"in": "body", "name": "body", "schema": {"$ref": "#/definitions/Thing"}}));
    describe(&json!({
        "paths": {
            "/libpod/things": {"post": {"operationId": "ThingCreate", "parameters": parameters}},
            "/things": {"post": {"operationId": "NotOurs"}},
        },
        "definitions": {
            "Thing": {"type": "object", "properties": fields},
            "Part": {"type": "object", "properties": {"Size": {"type": "integer"}, "whole": {"$ref": "#/definitions/Part"}}},
        },
    }))
}

fn release(text: &str) -> Release {
    Release::try_from(text.to_owned()).expect(text)
}

/// The table of a thing that is described as it is in the last of `history`.
fn table(history: Vec<(&str, Description)>, handlers: &str, bodies: &str, described: Description) -> String {
    let newest = history.last().map(|(release, _)| (*release).to_owned()).unwrap_or_default();
    let sources = Sources {
        described,
        history: history.into_iter().map(|(text, described)| (release(text), described)).collect(),
        newest,
        handlers: toml::from_str(handlers).expect("handlers"),
        bodies: toml::from_str(bodies).expect("bodies"),
    };
    let table = sources.table();
    // A field that is known without releases has no row.
    table
        .lines()
        .filter(|line| !["    parameters: ", "    leaves: "].iter().any(|known| line.starts_with(known)))
        .collect()
}

fn new() -> Description {
    let parts = json!({"type": "array", "items": {"$ref": "#/definitions/Part"}});
    description(&["old", "new"], json!({"name": {"type": "string"}, "parts": parts}))
}

fn old() -> Description {
    description(&["Old", "gone"], json!({"Name": {"type": "string"}, "gone": {"type": "string"}}))
}

#[test]
fn descriptions_alone_say_between_which_two_of_them_it_came() {
    let found = table(vec![("4.3.1", old()), ("5.4.2", new())], "", "", new());
    assert!(found.contains("body: \"Thing\"") && !found.contains("span: "), "{found}");
    assert!(found.contains("row(since(5, 4, 2), &[\"new\"])"), "{found}");
    assert!(found.contains("row(since(5, 4, 2), &[\"parts\"])"), "{found}");
    // names that differ by case only are equal; fields that are implied or not sent have no row
    for absent in ["\"old\"", "\"name\"", "parts.*.Size", "gone", "NotOurs"] {
        assert!(!found.contains(absent), "{absent}: {found}");
    }
    let none = table(vec![("4.3.1", new()), ("5.4.2", new())], "", "", new());
    assert!(!none.contains("row("), "{none}");
}

#[test]
fn what_went_has_a_last_release_and_what_was_mixed_up_did_not_go() {
    let found = table(vec![("4.3.1", old()), ("5.4.2", new())], "", "", old());
    assert!(found.contains("row(until(4, 3), &[\"gone\"])"), "{found}");
    let found = table(vec![("4.3.1", new()), ("5.4.2", old()), ("6.0.0-rc1", new())], "", "", new());
    assert!(!found.contains("row("), "{found}");
    let found = table(vec![("4.3.1", old())], "", "", new());
    assert!(!found.contains("row("), "a correction was always true: {found}");
}

#[test]
fn what_the_source_says_wins() {
    let handlers = r#"
        [ThingCreate]
        handler = "thing.go"
        since = "4.4.0"
        query.new = { type = "string", since = "5.1.0" }
        query.old = { type = "string", since = "4.2.0", until = "5.8.3" }
        query.force = { type = "bool", since = "4.5.0" }
        query.verify = { type = "optional-bool", since = "6.0.0-rc1" }
    "#;
    let bodies = r#"
        [Thing]
        struct = "Thing"
        fields.name = { unread = "by nobody" }
        fields.parts = { since = "5.0.0" }
        fields."parts.*.Size" = { since = "5.2.0", in_pod = true }
    "#;
    let found = table(vec![("4.3.1", old()), ("5.4.2", new())], handlers, bodies, new());
    for wanted in [
        "span: since(4, 4, 0)",
        "row(since(5, 1, 0), &[\"new\"])",
        "row(until(5, 8), &[\"old\"])", // it came before its operation
        "flags(since(4, 5, 0), &[\"force\"])",
        "row(since(6, 0, 0), &[\"verify\"])", // `false` is not what it is without it
        "row(NEVER, &[\"name\"])",
        "row(since(5, 0, 0), &[\"parts\"])",
        "row(in_pod(since(5, 2, 0)), &[\"parts.*.Size\"])",
    ] {
        assert!(found.contains(wanted), "{wanted} is not in {found}");
    }
}

#[test]
fn a_word_that_is_no_release_is_refused() {
    assert!(release("5.8.3") < release("6.0.0-rc1"));
    for text in ["5.8", "5.8.3.1", "five", "5.x.0", ""] {
        assert!(Release::try_from(text.to_owned()).is_err(), "{text}");
    }
    assert!(toml::from_str::<BTreeMap<String, Body>>("[T]\nstruct = \"T\"\nfields.a = { sinse = \"5.0.0\" }").is_err());
}
