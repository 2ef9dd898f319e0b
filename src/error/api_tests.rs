//! The table of `tests/fixtures/errors.toml`: responses of real services, and the kinds that are found in them.

use serde::Deserialize;

use super::*;
use crate::error::Error;
use crate::error::raw::refusal;
use crate::http::Call;

#[derive(Deserialize)]
struct Table {
    error: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    case: String,
    versions: Vec<String>,
    request: String,
    status: u16,
    body: String,
    kinds: Vec<String>,
}

impl Row {
    fn error(&self) -> Error {
        let (method, path) = self.request.split_once(' ').expect("a method and a path");
        let call = Call { method: method.parse().expect("a method"), path: path.to_owned(), ..Call::default() };
        if self.status != 200 {
            return refusal(&call, Some(self.status), self.body.as_bytes()).into();
        }
        let record: serde_json::Value = serde_json::from_str(&self.body).expect("a record");
        let text = |key: &str| record[key].as_str().unwrap_or_default().to_owned();
        ApiError::reported(Action::of(&call), text("cause"), text("error") + &text("message")).into()
    }
}

fn kinds(error: &Error) -> Vec<&'static str> {
    [
        ("not found", error.is_not_found()),
        ("image not known", error.is_image_not_known()),
        ("conflict", error.is_conflict()),
        ("name in use", error.is_name_in_use()),
        ("in use", error.is_in_use()),
        ("port in use", error.is_port_in_use()),
        ("wrong state", error.is_wrong_state()),
        ("no healthcheck", error.is_no_healthcheck()),
        ("unauthorized", error.is_unauthorized()),
        ("transient", error.is_transient()),
    ]
    .into_iter()
    .filter_map(|(name, holds)| holds.then_some(name))
    .collect()
}

#[test]
fn kinds_are_found_in_responses_of_real_services() {
    let table: Table = basic_toml::from_str(include_str!("../../tests/fixtures/errors.toml")).expect("a table");
    let mut wrong = Vec::new();
    for row in &table.error {
        let error = row.error();
        let found = kinds(&error);
        if found != row.kinds {
            wrong.push(format!("{} ({}): {found:?}, not {:?}: {error}", row.case, row.versions.join(", "), row.kinds));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(table.error.len() > 100, "only {} rows", table.error.len());
}
