use super::*;

fn patch(at: &str, was: Option<Value>, now: Option<Value>) -> Patch {
    let text = || "said".to_owned();
    Patch { id: "it".to_owned(), reason: text(), evidence: text(), upstream: text(), at: at.to_owned(), was, now }
}

fn query(name: &str, kind: &str) -> Value {
    json!({"name": name, "in": "query", "type": kind})
}

/// A small description: a call that stops something, and a type.
fn described(parameters: Value) -> Value {
    json!({
        "paths": {"/stop": {"post": {"parameters": parameters, "responses": {"204": {}}}}},
        "definitions": {"Crate": {"type": "object", "properties": {"size": {"type": "integer", "x-go-name": "Size"}}}},
    })
}

/// The class of one correction, and the description after it.
fn one(description: &Value, patch: Patch) -> (Option<Finding>, Value) {
    let (corrected, findings) = check(description, &[patch]);
    assert!(findings.len() < 2);
    (findings.into_iter().next(), corrected)
}

fn class(description: &Value, patch: Patch) -> Option<Class> {
    one(description, patch).0.map(|finding| finding.class)
}

const STOP: &str = "/paths/~1stop/post/parameters";

#[test]
fn what_fits_is_applied_and_not_told() {
    let (finding, corrected) = one(
        &described(json!([query("t", "string")])),
        patch(&format!("{STOP}/-"), None, Some(query("timeout", "integer"))),
    );
    assert!(finding.is_none());
    assert_eq!(corrected.pointer(STOP), Some(&json!([query("t", "string"), query("timeout", "integer")])));
}

#[test]
fn adopted_is_what_the_description_says_by_now() {
    let size = "/definitions/Crate/properties/size";
    let integer = || Some(json!({"type": "integer"}));
    let upstream = described(json!([{"name": "ignore", "in": "query", "type": "boolean", "default": false}]));
    for patch in [
        patch(size, Some(json!({"type": "string"})), integer()),
        patch(size, None, integer()),
        patch("/definitions/Crate/properties/weight", integer(), None),
        patch(&format!("{STOP}/0"), Some(query("Ignore", "boolean")), Some(query("ignore", "boolean"))),
        patch(&format!("{STOP}/3"), Some(query("Ignore", "boolean")), None),
        patch(&format!("{STOP}/-"), None, Some(query("ignore", "boolean"))),
        patch(STOP, None, Some(json!([query("ignore", "boolean")]))),
    ] {
        let at = patch.at.clone();
        let (finding, corrected) = one(&upstream, patch);
        let finding = finding.expect(&at);
        assert_eq!((finding.class, corrected), (Class::Adopted, upstream.clone()), "{at}: {}", finding.why);
        assert!(finding.keep.is_none() && finding.aside.is_none(), "{at}");
    }
}

#[test]
fn what_is_not_adopted_of_a_list_stays() {
    let upstream = described(json!([query("all", "boolean")]));
    let now = json!([query("all", "boolean"), query("filters", "string")]);
    for at in [STOP.to_owned(), format!("{STOP}/-")] {
        let (finding, corrected) = one(&upstream, patch(&at, None, Some(now.clone())));
        let keep = finding.expect("stale").keep.expect("the rest");
        assert_eq!((keep.at, keep.now), (format!("{STOP}/-"), Some(json!([query("filters", "string")]))));
        assert_eq!(corrected.pointer(STOP), Some(&now));
    }
}

#[test]
fn gone_is_what_upstream_no_longer_has() {
    let upstream = described(json!([]));
    for patch in [
        patch("/definitions/Box/properties/size", None, Some(json!({}))),
        patch("/definitions/Box", Some(json!({})), Some(json!({"type": "object"}))),
        patch("/definitions/Crate/properties/weight", Some(json!({})), Some(json!({"type": "string"}))),
        patch("/paths/~1start/post/parameters/-", None, Some(query("all", "boolean"))),
        patch("/paths/~1start/post/responses/200", Some(json!({})), None),
        patch(&format!("{STOP}/0"), Some(query("t", "string")), Some(query("t", "integer"))),
    ] {
        let at = patch.at.clone();
        let (finding, corrected) = one(&upstream, patch);
        assert_eq!((finding.expect(&at).class, corrected), (Class::Gone, upstream.clone()), "{at}");
    }
}

#[test]
fn moved_is_the_same_parameter_elsewhere() {
    let upstream = described(json!([query("a", "string"), query("b", "string"), query("t", "string")]));
    let (finding, corrected) =
        one(&upstream, patch(&format!("{STOP}/0"), Some(query("t", "string")), Some(query("t", "integer"))));
    let finding = finding.expect("stale");
    assert_eq!((finding.class, finding.keep.expect("kept").at), (Class::Moved, format!("{STOP}/2")));
    assert_eq!(corrected.pointer(&format!("{STOP}/2")), Some(&query("t", "integer")));
    // counted among those that earlier corrections left
    let away =
        |name: &str| Patch { id: name.to_owned(), ..patch(&format!("{STOP}/0"), Some(query(name, "string")), None) };
    let (corrected, findings) = check(&upstream, &[away("a"), away("t"), away("b")]);
    assert_eq!(
        findings.iter().map(|finding| (finding.id.as_str(), finding.class)).collect::<Vec<_>>(),
        [("t", Class::Moved)]
    );
    assert_eq!(corrected.pointer(STOP), Some(&json!([])));
}

#[test]
fn the_wrong_name_goes_where_the_right_one_is_there_besides() {
    let upstream = described(json!([query("t", "integer"), query("timeout", "integer")]));
    let (finding, corrected) =
        one(&upstream, patch(&format!("{STOP}/0"), Some(query("t", "integer")), Some(query("timeout", "integer"))));
    let finding = finding.expect("stale");
    assert_eq!((finding.class, finding.keep.expect("kept").now), (Class::Moved, None));
    assert_eq!(corrected.pointer(STOP), Some(&json!([query("timeout", "integer")])));
}

#[test]
fn the_first_parameter_makes_the_list() {
    let mut upstream = described(json!([]));
    upstream["paths"]["/stop"]["post"].as_object_mut().expect("an operation").remove("parameters");
    let (finding, corrected) = one(&upstream, patch(&format!("{STOP}/-"), None, Some(query("t", "integer"))));
    assert_eq!(finding.expect("stale").class, Class::Moved);
    assert_eq!(corrected.pointer(STOP), Some(&json!([query("t", "integer")])));
}

#[test]
fn reworded_is_what_only_go_would_notice() {
    let size = "/definitions/Crate/properties/size";
    let upstream = described(json!([{"name": "t", "in": "query", "type": "string", "default": "10"}]));
    for (at, was, now) in [
        (size.to_owned(), json!({"type": "integer"}), json!({"type": "string"})),
        (format!("{STOP}/0"), query("t", "string"), query("t", "integer")),
    ] {
        let (finding, corrected) = one(&upstream, patch(&at, Some(was), Some(now.clone())));
        let finding = finding.expect("stale");
        assert_eq!((finding.class, finding.keep.expect("kept").was.as_ref()), (Class::Reworded, upstream.pointer(&at)));
        assert_eq!(corrected.pointer(&at), Some(&now));
    }
}

#[test]
fn conflict_is_anything_else() {
    let number = || Some(json!({"type": "number"}));
    let upstream = described(json!([query("t", "array")]));
    for patch in [
        patch("/definitions/Crate/properties/size", Some(json!({"type": "string"})), number()),
        patch("/definitions/Crate", None, Some(json!({"type": "object"}))),
        patch("/paths/~1stop/post/responses/200/schema", Some(json!({})), number()),
        patch(&format!("{STOP}/0"), Some(query("t", "string")), Some(query("t", "integer"))),
        patch(&format!("{STOP}/0"), Some(query("T", "string")), Some(query("t", "integer"))),
        patch(&format!("{STOP}/-"), None, Some(query("t", "integer"))),
        patch(&format!("{STOP}/0/schema"), Some(json!({"type": "string"})), number()),
        Patch { evidence: String::new(), ..patch("/definitions/New", None, number()) },
    ] {
        let (at, now) = (patch.at.clone(), patch.now.clone());
        let (finding, corrected) = one(&upstream, patch);
        let finding = finding.expect(&at);
        assert_eq!((finding.class, corrected), (Class::Conflict, upstream.clone()), "{at}: {}", finding.why);
        assert_eq!((finding.keep.is_none(), finding.aside.expect(&at).now), (true, now), "{at}");
    }
}

#[test]
fn what_is_no_object_is_compared_as_it_is() {
    let mut upstream = described(json!([]));
    upstream["responses"] = json!({"crate": {"schema": {"$ref": "#/definitions/Case"}}});
    let to = |name: &str| Some(Value::from(format!("#/definitions/{name}")));
    let is = |was, now| class(&upstream, patch("/responses/crate/schema/$ref", to(was), to(now)));
    assert_eq!((is("Crate", "Box"), is("Crate", "Case")), (Some(Class::Conflict), Some(Class::Adopted)));
}

#[test]
fn of_a_list_only_what_contradicts_is_set_aside() {
    let upstream = described(json!([query("t", "array"), query("all", "boolean")]));
    let now = json!([query("t", "integer"), query("all", "boolean"), query("new", "string")]);
    let (finding, _) = one(&upstream, patch(&format!("{STOP}/-"), None, Some(now)));
    let finding = finding.expect("stale");
    assert_eq!(finding.class, Class::Conflict);
    assert_eq!(finding.keep.and_then(|keep| keep.now), Some(json!([query("new", "string")])));
    assert_eq!(finding.aside.and_then(|aside| aside.now), Some(json!([query("t", "integer")])));
}

#[test]
fn an_answer_may_be_said_through_a_reference() {
    let mut upstream = described(json!([]));
    upstream["responses"] = json!({"size": {"schema": {"type": "integer"}}});
    upstream["paths"]["/stop"]["post"]["responses"]["200"] = json!({"$ref": "#/responses/size"});
    let at = "/paths/~1stop/post/responses/200";
    assert_eq!(
        class(&upstream, patch(at, Some(json!({})), Some(json!({"schema": {"type": "integer"}})))),
        Some(Class::Adopted)
    );
    assert_eq!(
        class(&upstream, patch(at, Some(json!({})), Some(json!({"schema": {"type": "string"}})))),
        Some(Class::Conflict)
    );
}

#[test]
fn no_correction_names_what_is_gone() {
    let named =
        |id: &str, at: &str, was: Option<Value>, now: Value| Patch { id: id.to_owned(), ..patch(at, was, Some(now)) };
    let names_box = || named("names", "/definitions/Crate/properties/box", None, json!({"$ref": "#/definitions/Box"}));
    let (corrected, findings) = check(&described(json!([])), &[names_box()]);
    assert_eq!(findings[0].class, Class::Conflict, "{}", findings[0].why);
    assert_eq!(corrected, described(json!([])));
    // unless its type is given
    let says = named("says", "/definitions/Box", Some(json!({})), json!({"type": "object"}));
    let (corrected, findings) = check(&described(json!([])), &[says, names_box()]);
    let keep = findings[0].keep.as_ref().expect("kept");
    assert_eq!((findings.len(), findings[0].class, keep.was.is_none()), (1, Class::Moved, true));
    assert_eq!(corrected["definitions"]["Box"], json!({"type": "object"}));
}
