//! One case.

use serde_json::{Map, Value};

/// The arguments of a call, and what it must send.
#[derive(Debug, Clone)]
pub struct Case {
    /// The id, for people.
    pub id: String,
    /// `volumes.create` of a manager, or `volume.export` of an object.
    pub method: String,
    /// The keyword arguments.
    pub kwargs: Map<String, Value>,
    /// The object of the call, by some of its attributes; `null` for a manager.
    pub this: Value,
    /// The server's release.
    pub server: String,
    /// The objects of the server.
    pub given: Value,
    /// The correct requests, or the error.
    pub want: Value,
    /// Other correct results.
    pub or: Vec<Value>,
    /// Files below the working directory.
    pub tree: Map<String, Value>,
    /// Environment variables.
    pub env: Map<String, Value>,
}

impl Case {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// The line is not a case.
    pub fn parse(line: &str) -> Result<Self, String> {
        let mut case: Map<String, Value> = serde_json::from_str(line).map_err(|error| format!("no case: {error}"))?;
        let mut take = |name: &str| case.remove(name).unwrap_or_default();
        let text = |value: Value| value.as_str().map(str::to_owned);
        let map = |value| if let Value::Object(map) = value { map } else { Map::new() };
        let found = Self {
            id: text(take("id")).ok_or("no case: it has no id")?,
            method: text(take("method")).ok_or("no case: it has no method")?,
            kwargs: map(take("kwargs")),
            this: take("self"),
            server: text(take("server")).unwrap_or_else(|| "5.8.6".to_owned()),
            given: take("given"),
            want: take("want"),
            or: take("or").as_array().cloned().unwrap_or_default(),
            tree: map(take("tree")),
            env: map(take("env")),
        };
        if found.want.is_null() { Err("no case: it wants nothing".to_owned()) } else { Ok(found) }
    }

    /// `volumes` and `create`; a method of the client itself has an empty first part.
    pub(crate) fn noun_and_verb(&self) -> (&str, &str) {
        self.method.split_once('.').unwrap_or(("", &self.method))
    }
}
