//! The calls of each operation.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::description::{Operation, Parameter, Place};
use crate::given::{Body, Given};
use crate::sample::Sampler;

/// One call.
#[derive(Debug)]
pub struct Case {
    /// What the call tests.
    pub what: String,
    pub given: Given,
}

/// Calls with all parameters, with only the required ones, and with each of the others alone: a value sent under
/// another name is found even if all values are equal, as with booleans.
///
/// # Errors
///
/// A type without a sample.
pub fn cases(operation: &Operation, definitions: &Map<String, Value>) -> Result<Vec<Case>, String> {
    let all = all(operation, definitions)?;
    let required = required(operation, &all);
    let mut cases = Vec::new();
    let mut add = |what: String, change: &dyn Fn(&mut Given)| {
        let mut given = required.clone();
        change(&mut given);
        cases.push(Case { what, given });
    };
    add("only what is required".to_owned(), &|_| ());
    for parameter in operation.at(Place::Query).filter(|parameter| !parameter.required) {
        for values in alone(parameter, &all) {
            add(format!("only {}={values:?}", parameter.name), &|given| {
                given.query.insert(parameter.name.clone(), values.clone());
            });
        }
    }
    for (name, value) in &all.headers {
        add(format!("only {name}"), &|given| drop(given.headers.insert(name.clone(), value.clone())));
    }
    if let Some(Body::Json(Value::Object(body))) = &all.body {
        for (name, value) in body {
            add(format!("only {name} in the body"), &|given| given.body = Some(Body::Json(json!({ name: value }))));
        }
    }
    cases.push(Case { what: "everything".to_owned(), given: all });
    Ok(cases)
}

/// All parameters with different values; booleans alternate.
fn all(operation: &Operation, definitions: &Map<String, Value>) -> Result<Given, String> {
    let mut sampler = Sampler::new(definitions);
    let mut given = Given::default();
    for parameter in operation.at(Place::Path) {
        given.path.insert(parameter.name.clone(), sampler.texts(parameter.schema())?.concat());
    }
    for (i, parameter) in operation.at(Place::Query).enumerate() {
        let values = if parameter.schema()["type"] == "boolean" {
            vec![(i % 2 == 0).to_string()]
        } else {
            sampler.texts(parameter.schema())?
        };
        given.query.insert(parameter.name.clone(), values);
    }
    for (i, parameter) in operation.at(Place::Header).enumerate() {
        given.headers.insert(parameter.name.clone(), format!("eyJ{i}+/=="));
    }
    if let Some(parameter) = operation.at(Place::Body).next() {
        given.body = Some(if parameter.schema()["type"] == "string" {
            Body::Bytes(sampler.texts(parameter.schema())?.concat())
        } else {
            Body::Json(sampler.value(parameter.schema())?.unwrap_or_default())
        });
    }
    Ok(given)
}

/// The required values. The client accepts a body wherever one is possible; an empty one has no meaning.
fn required(operation: &Operation, all: &Given) -> Given {
    let needed = |name: &String| operation.at(Place::Query).any(|query| query.name == *name && query.required);
    let query: BTreeMap<_, _> = all
        .query
        .iter()
        .filter(|(name, _)| needed(name))
        .map(|(name, values)| (name.clone(), values.clone()))
        .collect();
    let body = all.body.as_ref().map(|body| match body {
        Body::Json(_) => Body::Json(json!({})),
        Body::Bytes(_) => Body::Bytes(String::new()),
    });
    Given { path: all.path.clone(), query, headers: BTreeMap::new(), body }
}

/// The values that an optional parameter has by itself.
fn alone(parameter: &Parameter, all: &Given) -> Vec<Vec<String>> {
    if parameter.schema()["type"] == "boolean" {
        vec![vec!["true".to_owned()], vec!["false".to_owned()]]
    } else {
        all.query.get(&parameter.name).cloned().into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_has_a_call_of_its_own() {
        let swagger = json!({"paths": {"/libpod/{id}": {"post": {"operationId": "Op", "parameters": [
            {"name": "id", "in": "path", "type": "string"},
            {"name": "must", "in": "query", "type": "integer", "required": true},
            {"name": "flag", "in": "query", "type": "boolean"},
            {"name": "list", "in": "query", "type": "array", "items": {"type": "string"}},
            {"name": "X-Auth", "in": "header", "type": "string"},
            {"name": "Content-Type", "in": "header", "type": "string"},
            {"name": "body", "in": "body", "schema": {"type": "object", "properties": {"a": {"type": "integer"}}}},
        ]}}}});
        let description = crate::Description::of(&swagger).expect("a description");
        let cases = cases(&description.operations[0], &description.definitions).expect("cases");
        let of = |case: &Case| (case.given.query.len(), case.given.headers.len(), format!("{:?}", case.given.body));
        let json = |body: Value| format!("{:?}", Some(Body::Json(body)));
        let found: Vec<_> = cases.iter().map(of).collect();
        let due = [(1, 0, json!({})), (2, 0, json!({})), (2, 0, json!({})), (2, 0, json!({})), (1, 1, json!({}))];
        let rest = [(1, 0, json!({"a": 5})), (3, 1, json!({"a": 5}))];
        assert_eq!(found, due.into_iter().chain(rest).map(|(q, h, b)| (q, h, json(b))).collect::<Vec<_>>());
        assert_eq!(cases[3].given.query["list"].len(), 2, "{}", cases[3].what);
    }
}
