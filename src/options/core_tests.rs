use serde_json::json;

use super::*;
use crate::options::readers::{count, flag, map, text, texts};
use crate::options::row::Form;
use crate::options::row::Target::{ClientOnly, Field, Fields, NoEffect, Query, Refused, SameAs};

const fn row(name: &'static str, targets: &'static [Target]) -> Row {
    Row { name, doc: "", form: Form::Json, targets }
}

/// An options type that writes a query, as a build does.
const BUILD: Kind = Kind {
    name: "BuildOptions",
    about: "arguments of a build",
    rows: &[&[
        row("tag", &[Query("t", texts)]),
        row("nocache", &[Query("nocache", flag)]),
        row("buildargs", &[Query("buildargs", map)]),
        row("memory", &[Query("memory", count)]),
        row("mem", &[SameAs("memory")]),
        row("path", &[ClientOnly(|value| super::super::read::text(value).map(drop))]),
        row("squash", &[Field("squash", flag)]),
        row(
            "pair",
            &[Fields(&["a", "b"], |value, body| {
                body.set("a", value.clone());
                body.set("b", value.clone());
                Ok(())
            })],
        ),
        row("a", &[Field("a", text)]),
        row("isolation", &[Refused("not supported")]),
        row("encoding", &[NoEffect("the body has none")]),
    ]],
    column: 0,
    operation: "",
    body: "",
    finish: |options, _, problems| {
        if options.get("path").is_none() {
            problems.add("path", "", "is needed");
        }
    },
    check: |_| Ok(()),
};

fn options(given: &Value) -> Options {
    let mut options = Options::new(&BUILD);
    given.as_object().unwrap().iter().for_each(|(keyword, value)| options.set(keyword, Ok(value.clone())));
    options
}

fn problems(given: &Value) -> Vec<String> {
    let problems = options(given).write().expect_err("invalid");
    problems.iter().map(|problem| problem.option.clone()).collect()
}

#[test]
fn rows_write_a_query_and_a_body() {
    let given = json!({
        "path": ".", "tag": ["a:1", "b"], "nocache": true, "buildargs": {"A": "b"}, "mem": 5, "squash": false,
        "encoding": "gzip", "isolation": "", "memory": null,
    });
    let body = options(&given).write().expect("valid");
    let query = [("buildargs", r#"{"A":"b"}"#), ("memory", "5"), ("nocache", "true"), ("t", "a:1"), ("t", "b")];
    assert_eq!(body.query(), query.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(body.into_value(), json!({"squash": false}));
}

#[test]
fn all_problems_are_reported_at_once() {
    assert_eq!(
        problems(&json!({"isolation": "x", "nocache": "yes", "nochache": true, "tag": 5})),
        ["nochache", "tag", "nocache", "isolation", "path"]
    );
}

#[test]
fn two_values_for_one_field_are_a_contradiction() {
    let why = options(&json!({"path": ".", "memory": 5, "mem": 6})).write().expect_err("contradicts").to_string();
    assert!(why.contains("mem = 6: contradicts memory: set one of them"), "{why}");
    assert_eq!(problems(&json!({"path": ".", "pair": "x", "a": "y"})), ["a"]);
    for agreed in [json!({"path": ".", "memory": 5, "mem": 5}), json!({"path": ".", "pair": "x", "a": "x"})] {
        assert!(options(&agreed).write().is_ok(), "{agreed}");
    }
}

#[test]
fn setters_add_to_what_is_set_in_any_form() {
    let mut options = Options::new(&BUILD);
    options.put("tag", "a");
    options.extend("tag", vec![json!("b")]);
    options.merge("buildargs", vec![("A".to_owned(), json!("1"))]);
    options.merge("buildargs", vec![("A".to_owned(), json!("2")), ("B".to_owned(), json!("3"))]);
    options.append("pair", vec![("80".to_owned(), json!(1)), ("80".to_owned(), json!(["::1", 2]))]);
    options.append("pair", vec![("80".to_owned(), json!(3))]);
    options.put("path", json!(["A=1"]));
    options.merge("path", vec![("B".to_owned(), json!("2"))]);
    let wanted = json!({
        "tag": ["a", "b"], "buildargs": {"A": "2", "B": "3"}, "path": ["A=1", {"B": "2"}], "pair": {"80": [1, ["::1", 2], 3]},
    });
    let got: Map<_, _> = options.in_order().map(|(keyword, value)| (keyword.to_owned(), value.clone())).collect();
    assert_eq!(Value::from(got), wanted);
}
