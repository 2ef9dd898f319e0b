use super::*;

/// A description of one operation, `GET /libpod/{path}`, and some definitions.
fn describe(path: &str, operation: Value, definitions: Value) -> Value {
    let path = format!("/libpod/{path}");
    json!({"info": {"version": "0"}, "paths": {path: {"get": operation}}, "definitions": definitions})
}

fn converted(swagger: &Value) -> Value {
    convert(swagger, &[], &[]).expect("it converts")
}

/// The one operation of a description with these parameters.
fn with_parameters(path: &str, parameters: Value) -> (String, Value) {
    let api = converted(&describe(path, json!({"operationId": "Op", "parameters": parameters}), json!({})));
    let (path, item) = object(&api["paths"]).next().expect("one path");
    (path.clone(), item["get"].clone())
}

/// The answers of an operation with these responses.
fn with_responses(responses: Value) -> Value {
    let mut swagger =
        describe("x", json!({"operationId": "Op", "responses": responses}), json!({"Thing": {"type": "object"}}));
    swagger["responses"] = json!({"things": {"schema": {"type": "array", "items": {"$ref": "#/definitions/Thing"}}}});
    converted(&swagger)["paths"]["/libpod/x"]["get"]["responses"].clone()
}

fn field(from: Value) -> Value {
    schema(&json!({}), &from)
}

#[test]
fn takes_libpod_and_what_is_named_and_nothing_they_do_not_reach() {
    let swagger = json!({
        "paths": {
            "/libpod/a": {"get": {"operationId": "A", "responses": {"200": {"schema": {"$ref": "#/definitions/Outer"}}}}},
            "/b": {"get": {"operationId": "B"}},
            "/c": {"get": {"operationId": "C"}},
        },
        "definitions": {
            "Outer": {"type": "object", "properties": {"inner": {"$ref": "#/definitions/Inner"}}},
            "Inner": {"type": "object"}, "Line": {"type": "object"}, "Other": {"type": "object"},
        },
    });
    let api = convert(&swagger, &["B"], &[("A", "Line")]).expect("it converts");
    assert_eq!(object(&api["paths"]).map(|(path, _)| path).collect::<Vec<_>>(), ["/b", "/libpod/a"]);
    let kept: Vec<_> = object(&api["components"]["schemas"]).map(|(name, _)| name).collect();
    assert_eq!(kept, ["Inner", "Line", "Outer"]);
}

#[test]
fn a_name_in_path_and_query_gets_two_names() {
    let twice = json!([{"name": "name", "in": "path"}, {"name": "name", "in": "query", "type": "string"}]);
    let (path, operation) = with_parameters("x/{name}/rename", twice);
    assert_eq!(path, "/libpod/x/{path_name}/rename");
    assert_eq!(operation["parameters"][0]["name"], "path_name");
    assert_eq!(operation["parameters"][1]["name"], "name");
}

#[test]
fn lists_in_a_query_are_repeated_names() {
    let list = json!([{"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}}]);
    let (_, operation) = with_parameters("x", list);
    assert_eq!(operation["parameters"][0]["explode"], true);
    assert_eq!(operation["parameters"][0]["style"], "form");
}

#[test]
fn a_query_parameter_may_name_a_type() {
    let query = json!([{"name": "name", "in": "query", "schema": {"$ref": "#/definitions/Name"}}]);
    let swagger = describe(
        "x",
        json!({"operationId": "Op", "parameters": query}),
        json!({"Name": {"type": "string", "pattern": "^a$"}}),
    );
    let api = converted(&swagger);
    let schema = &api["paths"]["/libpod/x"]["get"]["parameters"][0]["schema"];
    assert_eq!(*schema, json!({"$ref": "#/components/schemas/Name"}));
    assert_eq!(api["components"]["schemas"]["Name"]["pattern"], "^a$");
}

#[test]
fn the_type_of_a_body_is_no_parameter() {
    let headers = json!([
        {"name": "Content-Type", "in": "header", "type": "string"},
        {"name": "X-Registry-Auth", "in": "header", "type": "string"},
    ]);
    let (_, operation) = with_parameters("x", headers);
    assert_eq!(operation["parameters"].as_array().map(Vec::len), Some(1));
    assert_eq!(operation["parameters"][0]["name"], "X-Registry-Auth");
}

#[test]
fn a_body_is_json_or_bytes() {
    let body = |schema: Value| {
        with_parameters("x", json!([{"name": "b", "in": "body", "schema": schema}])).1["requestBody"].clone()
    };
    assert!(body(json!({"type": "string"}))["content"]["application/octet-stream"].is_object());
    assert!(body(json!({"type": "object"}))["content"]["application/json"].is_object());
}

#[test]
fn every_success_is_one_and_errors_are_read_elsewhere() {
    let found = with_responses(
        json!({"200": {"$ref": "#/responses/things"}, "204": {}, "404": {"schema": {"type": "object"}}}),
    );
    assert_eq!(object(&found).map(|(code, _)| code).collect::<Vec<_>>(), ["2XX"]);
    assert_eq!(found["2XX"]["content"]["application/json"]["schema"]["type"], "array");
    let late = with_responses(json!({"200": {}, "201": {"schema": {"type": "object"}}}));
    assert!(late["2XX"]["content"].is_object(), "the answer with a body, whatever its status");
    assert!(with_responses(json!({"204": {}}))["2XX"]["content"].is_null());
}

#[test]
fn files_are_bytes_and_101_is_a_connection() {
    for schema in [json!({"type": "file"}), json!({"type": "string", "format": "binary"})] {
        let found = with_responses(json!({"200": {"schema": schema}}));
        assert_eq!(found["2XX"]["content"]["application/octet-stream"]["schema"]["format"], "binary");
    }
    let handed_over = with_responses(json!({"101": {}, "200": {"schema": {"type": "object"}}}));
    assert_eq!(handed_over, json!({"101": {"description": ""}}));
}

#[test]
fn a_schema_keeps_what_every_version_keeps() {
    let said = json!({
        "type": "object", "required": ["n"], "x-go-name": "X",
        "properties": {"n": {"type": "integer", "format": "uint16", "default": 3, "enum": [3, 4], "minimum": 3}},
    });
    assert_eq!(field(said), json!({"type": "object", "properties": {"n": {"type": "integer", "format": "uint16"}}}));
}

#[test]
fn only_formats_that_mean_a_rust_type_are_kept() {
    assert_eq!(field(json!({"type": "string", "format": "ipv4"})), json!({"type": "string"}));
    assert_eq!(field(json!({"type": "string", "format": "date-time"}))["format"], "date-time");
    assert_eq!(field(json!({"x-nullable": true, "type": "string"})), json!({"nullable": true, "type": "string"}));
}

#[test]
fn only_types_with_fields_or_a_pattern_have_a_name() {
    let swagger = json!({"definitions": {
        "Digest": {"type": "string"},
        "Digests": {"type": "array", "items": {"$ref": "#/definitions/Digest"}},
        "Labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "Name": {"type": "string", "pattern": "^a$"},
        "Thing": {"type": "object"},
    }});
    let named = |name: &str| schema(&swagger, &json!({"$ref": format!("#/definitions/{name}"), "x-go-name": "N"}));
    assert_eq!(named("Digests"), json!({"type": "array", "items": {"type": "string"}}));
    assert_eq!(named("Labels")["additionalProperties"], json!({"type": "string"}));
    assert_eq!(named("Name"), json!({"$ref": "#/components/schemas/Name"}));
    assert_eq!(named("Thing"), json!({"$ref": "#/components/schemas/Thing"}), "and nothing but the reference");
}

#[test]
fn what_cannot_be_converted_is_named_all_at_once() {
    let refer = |name: &str| json!({"schema": {"$ref": format!("#/definitions/{name}")}});
    let swagger = json!({
        "paths": {
            "/libpod/a": {"get": {"operationId": "A", "responses": {"200": refer("Outer")}}, "fetch": {}},
        },
        "definitions": {"Outer": {"type": "object", "properties": {
            "a": {"$ref": "#/definitions/ID"}, "b": {"$ref": "#/definitions/Id"},
        }}, "ID": {"type": "object"}, "Id": {"type": "object"}},
    });
    let problems = convert(&swagger, &[], &[("A", "Lost")]).expect_err("three problems").join("\n");
    assert!(problems.contains("`fetch` is not a method"), "{problems}");
    assert!(problems.contains("definitions ID and Id have one Rust name"), "{problems}");
    assert!(problems.contains("definition Lost does not exist"), "{problems}");
}
