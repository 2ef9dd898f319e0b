use super::*;
use serde_json::json;

/// One operation of libpod with these parameters and answers.
fn with(parameters: Value, responses: Value, definitions: Value) -> Value {
    json!({
        "paths": {"/libpod/crates": {"post": {"operationId": "CrateCreate", "parameters": parameters, "responses": responses}}},
        "responses": {"crate": {"schema": {"$ref": "#/definitions/Crate"}}},
        "definitions": definitions,
    })
}

fn changes(before: &Value, after: &Value) -> Vec<(Group, String)> {
    Diff::of(before, after).changes.into_iter().map(|change| (change.group, change.what)).collect()
}

fn of(group: Group, whats: &[&str]) -> Vec<(Group, String)> {
    whats.iter().map(|what| (group, (*what).to_owned())).collect()
}

#[test]
fn nothing_changed_says_nothing() {
    let described =
        with(json!([]), json!({"200": {"$ref": "#/responses/crate"}}), json!({"Crate": {"properties": {}}}));
    assert_eq!(
        Diff::of(&described, &described).to_string(),
        "operations 1 → 1 (0 new, 0 gone, 0 changed); definitions 1 → 1 (0 new, 0 gone, 0 changed); \
         0 changes break a user, 0 bring something, 0 do neither"
    );
}

#[test]
fn operations_come_go_and_move() {
    let post = |id: &str| json!({"post": {"operationId": id, "parameters": [{"name": "all", "in": "query"}]}});
    let before =
        json!({"paths": {"/libpod/a": post("A"), "/libpod/b": post("B"), "/libpod/d": post("D"), "/c": post("C")}});
    let after = json!({"paths": {"/libpod/b": post("Bee"), "/libpod/d/{name}": post("D"), "/libpod/e": post("E"), "/f": post("F")}});
    assert_eq!(
        Diff::of(&before, &after).to_string(),
        "\
breaks a user:
  POST /libpod/a (A)
    is gone
  POST /libpod/b (Bee)
    name: B → Bee
  POST /libpod/d/{name} (D)
    was POST /libpod/d
new:
  POST /libpod/e (E)
    is new: takes all
operations 3 → 3 (1 new, 1 gone, 2 changed); definitions 0 → 0 (0 new, 0 gone, 0 changed); \
         3 changes break a user, 1 bring something, 0 do neither"
    );
}

#[test]
fn parameters_are_compared_by_name_place_type_and_duty() {
    let before = json!([
        {"name": "gone", "in": "query", "type": "string"},
        {"name": "moved", "in": "query", "type": "string"},
        {"name": "same", "in": "query", "type": "string"},
        {"name": "typed", "in": "query", "type": "string"},
        {"name": "t", "in": "query", "type": "integer", "default": 10, "required": true},
        {"name": "free", "in": "query", "type": "integer"},
        {"name": "create", "in": "body", "schema": {"$ref": "#/definitions/Old"}},
    ]);
    let after = json!([
        {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/New"}},
        {"name": "moved", "in": "header", "type": "string"},
        {"name": "same", "in": "query", "type": "string", "x-go-name": "Same"},
        {"name": "typed", "in": "query", "type": "array", "items": {"type": "string"}},
        {"name": "t", "in": "query", "type": "integer"},
        {"name": "free", "in": "query", "type": "integer", "required": true},
        {"name": "new", "in": "query", "type": "boolean"},
        {"name": "duty", "in": "query", "type": "boolean", "required": true},
    ]);
    let changes = changes(&with(before, json!({}), json!({})), &with(after, json!({}), json!({})));
    let mut expected = of(
        Group::Breaks,
        &[
            "body: Old → New",
            "query duty is new and must be given (boolean)",
            "query free: must be given",
            "query gone is gone",
            "query moved → header moved",
            "query typed: string → array of string",
        ],
    );
    expected.extend(of(Group::New, &["query new is new (boolean)", "query t: need not be given any more"]));
    expected.extend(of(Group::Said, &["query t: default 10 → nothing"]));
    assert_eq!(changes, expected);
}

#[test]
fn a_success_of_another_type_breaks_and_an_error_does_not() {
    let before =
        json!({"200": {"$ref": "#/responses/crate"}, "201": {}, "204": {}, "404": {"schema": {"type": "string"}}});
    let after =
        json!({"200": {"schema": {"type": "string"}}, "201": {"schema": {"type": "string"}}, "404": {}, "500": {}});
    let changes = changes(&with(json!([]), before, json!({})), &with(json!([]), after, json!({})));
    let mut expected = of(Group::Breaks, &["answer 200: Crate → string"]);
    expected.extend(of(Group::New, &["answer 201: no body → string", "answer 204: no body → no such answer"]));
    expected.extend(of(Group::Said, &["answer 404: string → no body", "answer 500 is new: no body"]));
    assert_eq!(changes, expected);
}

#[test]
fn fields_are_compared_where_an_operation_reaches_them() {
    let sent = json!([{"name": "b", "in": "body", "schema": {"$ref": "#/definitions/Sent"}}]);
    let answers = json!({"200": {"$ref": "#/responses/crate"}});
    let fields = |fields: Value, required: Value| json!({"type": "object", "properties": fields, "required": required});
    let text = || json!({"type": "string"});
    let before = json!({
        "Sent": fields(json!({"a": text(), "b": text(), "words": {"$ref": "#/definitions/Words"}}), json!([])),
        "Crate": fields(json!({"a": text(), "inner": {"type": "array", "items": {"$ref": "#/definitions/Inner"}}}), json!([])),
        "Inner": fields(json!({"a": text()}), json!([])),
        "Words": {"type": "array", "items": {"type": "string"}},
        "Unused": fields(json!({"a": text()}), json!([])),
    });
    let after = json!({
        "Sent": fields(json!({"b": text(), "c": text(), "d": text(), "words": {"type": "array", "items": text()}}), json!(["b", "d"])),
        "Crate": fields(json!({"a": {"$ref": "#/definitions/Other"}}), json!(["a"])),
        "Inner": fields(json!({}), json!([])),
        "Other": fields(json!({"z": text()}), json!([])),
        "Unused": fields(json!({}), json!([])),
    });
    let diff = Diff::of(&with(sent.clone(), answers.clone(), before), &with(sent, answers, after));
    assert_eq!(
        diff.to_string(),
        "\
breaks a user:
  type Crate, answered by CrateCreate
    field a: string → Other
    field inner is gone
  type Inner, answered by CrateCreate
    is reached by no operation any more
  type Sent, sent by CrateCreate
    field a is gone
    field b: must be given
    field d is new and must be given (string)
new:
  type Other, answered by CrateCreate
    is new: {z: string}
  type Sent, sent by CrateCreate
    field c is new (string)
described differently:
  type Crate, answered by CrateCreate
    field a: is always there
operations 1 → 1 (0 new, 0 gone, 0 changed); definitions 3 → 3 (1 new, 1 gone, 2 changed); \
         6 changes break a user, 2 bring something, 1 do neither"
    );
}

#[test]
fn the_lines_of_a_stream_are_reached_by_it() {
    let event =
        json!({"definitions": {"Event": {"properties": {"Actor": {"type": "string"}}}, "Other": {"properties": {}}}});
    assert_eq!(changes(&json!({}), &event), of(Group::New, &["is new: {Actor: string}"]));
}
