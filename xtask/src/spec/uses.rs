//! Which operations the client is generated from, and which types each of them reaches (pure).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::kind::{entries, list, name};
use crate::openapi::{COMPAT, LINES};

/// An operation and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Operation<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) said: &'a Value,
}

impl<'a> Operation<'a> {
    pub(crate) fn id(&self) -> &'a str {
        self.said["operationId"].as_str().unwrap_or_default()
    }

    pub(crate) fn place(&self) -> (&'a str, &'a str) {
        (self.path, self.method)
    }
}

/// The operations of which the client is generated.
pub(crate) fn operations(description: &Value) -> Vec<Operation<'_>> {
    let all = entries(&description["paths"])
        .flat_map(|(path, item)| entries(item).map(move |(method, said)| Operation { method, path, said }));
    all.filter(|operation| operation.path.starts_with("/libpod/") || COMPAT.contains(&operation.id())).collect()
}

/// Operations by the definitions they reach.
#[derive(Default)]
pub(crate) struct Uses<'a> {
    /// In a body.
    pub(crate) sent: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// In an answer.
    pub(crate) answered: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Uses<'a> {
    pub(crate) fn of(description: &'a Value) -> Self {
        let mut uses = Self::default();
        for operation in operations(description) {
            for parameter in list(&operation.said["parameters"]) {
                reach(description, parameter, operation.id(), &mut uses.sent);
            }
            reach(description, &operation.said["responses"], operation.id(), &mut uses.answered);
        }
        for (operation, line) in LINES {
            if let Some((name, definition)) =
                description["definitions"].as_object().and_then(|all| all.get_key_value(line))
            {
                uses.answered.entry(name).or_default().insert(operation);
                reach(description, definition, operation, &mut uses.answered);
            }
        }
        uses
    }

    /// All definitions that are reached.
    pub(crate) fn names(&self) -> BTreeSet<&'a str> {
        self.sent.keys().chain(self.answered.keys()).copied().collect()
    }
}

fn reach<'a>(
    description: &'a Value,
    value: &'a Value,
    operation: &'a str,
    into: &mut BTreeMap<&'a str, BTreeSet<&'a str>>,
) {
    if let Some(reference) = value["$ref"].as_str() {
        let name = name(reference);
        let (kind, new) = if reference.starts_with("#/responses/") {
            ("responses", true)
        } else {
            ("definitions", into.entry(name).or_default().insert(operation))
        };
        if new {
            reach(description, &description[kind][name], operation, into);
        }
        return;
    }
    entries(value).for_each(|(_, value)| reach(description, value, operation, into));
    list(value).for_each(|value| reach(description, value, operation, into));
}
