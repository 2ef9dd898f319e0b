//! The body of a create request, while it is made.

use serde_json::{Map, Value};

/// The JSON object that becomes a `SpecGenerator`.
///
/// What nobody sets stays out: the server fills in for absent fields, and takes
/// `0` or `""` for a wish (`healthMaxLogCount: 0` is "unlimited").
#[derive(Debug)]
pub(crate) struct Body(Value);

impl Default for Body {
    fn default() -> Self {
        Self(Value::Object(Map::new()))
    }
}

impl Body {
    /// Sets a field; `a.b.c` is `c` of `b` of `a`, made where they are missing.
    pub(crate) fn set(&mut self, path: &str, value: impl Into<Value>) {
        *self.at(path.split('.')) = value.into();
    }

    /// Appends to a list, made where it is missing.
    pub(crate) fn push(&mut self, field: &str, value: impl Into<Value>) {
        match self.at([field]) {
            Value::Array(list) => list.push(value.into()),
            missing => *missing = Value::Array(vec![value.into()]),
        }
    }

    /// Sets one entry of a map, whatever characters are in its key.
    pub(crate) fn put(&mut self, field: &str, key: &str, value: impl Into<Value>) {
        *self.at(field.split('.').chain([key])) = value.into();
    }

    /// What a top-level field holds.
    pub(crate) fn get(&self, field: &str) -> Option<&Value> {
        self.0.get(field)
    }

    pub(crate) fn into_value(self) -> Value {
        self.0
    }

    /// The place at the end of a path, `null` if it is new; what is on the way and no object becomes one.
    fn at<'a>(&mut self, path: impl IntoIterator<Item = &'a str>) -> &mut Value {
        let mut at = &mut self.0;
        for key in path {
            if !at.is_object() {
                *at = Value::Object(Map::new());
            }
            at = &mut at[key];
        }
        at
    }
}
