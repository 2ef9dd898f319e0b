use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

record! {
    Part {
        0 id "Id": Option<String>,
    }
    Request (request) {
        0 image "image": Option<String>,
        1 part "Part": Option<Part>,
        2 parts "Parts": BTreeMap<String, Part>,
        3 list "list": Vec<Part>,
    }
    Whole {
        0 any "Any": Option<Value>,
        1 command "Command": Vec<String> => crate::raw::older_forms::words,
        2 count "Count": Option<i64>,
        3 labels "Labels": BTreeMap<String, String>,
        4 lists "Lists": BTreeMap<String, Vec<String>>,
        5 object "Object": Map<String, Value>,
        6 part "Part": Option<Part>,
        7 parts "Parts": Vec<Part>,
        8 rows "Rows": Vec<Vec<String>>,
    }
}

fn whole(json: &Value) -> serde_json::Result<Whole> {
    serde_json::from_str(&json.to_string())
}

#[test]
fn fields_are_read_by_their_names_in_json_and_written_back() {
    let json = json!({
        "Any": [1, {"a": null}],
        "Command": ["a", "b"],
        "Count": 3,
        "Labels": {"a": "b"},
        "Lists": {"a": [], "b": ["c"]},
        "Object": {"a": {}},
        "Part": {"Id": "x"},
        "Parts": [{"Id": "y"}, {}],
        "Rows": [["a"], []],
    });
    let read = whole(&json).expect("decodes");
    assert_eq!(read.part.as_ref().and_then(|part| part.id.as_deref()), Some("x"));
    assert_eq!(serde_json::to_value(&read).expect("encodes"), json);
    assert_eq!(serde_json::from_value::<Whole>(json.clone()).expect("decodes").parts.len(), 2);
}

#[test]
fn null_and_unknown_fields_leave_the_default() {
    let json = json!({
        "Any": null, "Command": null, "Count": null, "Labels": null, "Lists": {"a": null}, "Object": null, "Part": null,
        "Parts": [null, {"Id": "y"}, null], "Rows": null, "count": 3, "Other": {"a": [1]},
    });
    let read = whole(&json).expect("decodes");
    assert!(read.any.is_none() && read.count.is_none() && read.part.is_none() && read.labels.is_empty());
    assert_eq!(read.lists["a"], Vec::<String>::new());
    assert_eq!(read.parts.len(), 1);
    assert_eq!(serde_json::to_value(read).expect("encodes"), json!({"Lists": {"a": []}, "Parts": [{"Id": "y"}]}));
}

#[test]
fn a_request_is_read_with_names_in_any_case() {
    let json =
        json!({ "Image": "a", "part": { "ID": "x" }, "PARTS": { "Id": { "id": "y" } }, "list": [{ "iD": "z" }] });
    let wanted =
        json!({ "image": "a", "Part": { "Id": "x" }, "Parts": { "Id": { "Id": "y" } }, "list": [{ "Id": "z" }] });
    let read: Request = serde_json::from_value(json).expect("decodes");
    assert_eq!(serde_json::to_value(read).expect("encodes"), wanted);
}

#[test]
fn a_request_refuses_fields_that_it_would_lose() {
    for (json, why) in [
        (r#"{ "imagee": "a" }"#, r#"Request has no field "imagee""#),
        (r#"{ "Part": { "Id": "a", "Name": "b" } }"#, r#"Part has no field "Name""#),
        (r#"{ "Parts": { "a": { "Ids": [] } } }"#, r#"Part has no field "Ids""#),
        (r#"{ "list": [{ "": 0 }] }"#, r#"Part has no field """#),
        (r#"{ "image": "a", "Image": "b" }"#, r#"the field "Image" of Request is set twice"#),
    ] {
        let error = serde_json::from_str::<Request>(json).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains(why), "{json}: {error}");
    }
    let read: Request = serde_json::from_str(r#"{ "imagee": null }"#).expect("nothing is lost");
    assert_eq!(serde_json::to_value(read).expect("encodes"), json!({}));
    assert!(super::super::decode::<Request>(br#"{ "Other": 1 }"#).is_ok(), "what a server sends is read leniently");
}

#[test]
fn a_structure_that_is_sent_empty_is_set() {
    let read = whole(&json!({"Part": {}})).expect("decodes");
    assert!(read.part.is_some_and(|part| part.id.is_none()));
}

#[test]
fn a_single_string_is_a_list_of_it() {
    assert_eq!(whole(&json!({"Command": "sh -c"})).expect("decodes").command, ["sh", "-c"]);
    assert!(whole(&json!({"Command": ""})).expect("decodes").command.is_empty());
}

#[test]
fn a_field_that_is_sent_twice_has_its_last_value() {
    let twice = r#"{"Command":["a"],"Command":["b"],"Labels":{"a":"b"},"Labels":{},"Part":{"Id":"x"},"Part":{}}"#;
    let read: Whole = serde_json::from_str(twice).expect("decodes");
    assert_eq!(read.command, ["b"]);
    assert!(read.labels.is_empty() && read.part.is_some_and(|part| part.id.is_none()));
}

#[test]
fn values_of_another_shape_are_rejected() {
    for (json, wanted) in [
        (json!([]), "invalid type: sequence, expected struct Whole"),
        (json!(null), "invalid type: null, expected struct Whole"),
        (json!({"Part": "x"}), "invalid type: string \"x\", expected struct Part"),
        (json!({"Parts": {}}), "invalid type: map, expected a list"),
        (json!({"Labels": 1}), "invalid type: integer `1`, expected a map"),
        (json!({"Labels": {"a": []}}), "invalid type: sequence, expected a string"),
        (json!({"Object": []}), "invalid type: sequence, expected a map"),
    ] {
        let error = whole(&json).expect_err(wanted).to_string();
        assert!(error.starts_with(wanted), "{error}");
    }
}

#[test]
fn debug_shows_the_fields_that_are_set() {
    let read = whole(&json!({"Count": 3, "Labels": {"a": "b"}, "Parts": [{"Id": "y"}]})).expect("decodes");
    assert_eq!(format!("{read:?}"), r#"Whole { Count: 3, Labels: {"a": "b"}, Parts: [Part { Id: "y" }] }"#);
}
