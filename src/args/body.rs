//! The body of a create request, while it is made.

use serde_json::{Map, Value};

/// The JSON object that becomes a `SpecGenerator`.
///
/// What nobody sets stays out: the server fills in for absent fields, and takes
/// `0` or `""` for a wish (`healthMaxLogCount: 0` is "unlimited").
#[derive(Debug, Default)]
pub(crate) struct Body(Map<String, Value>);

impl Body {
    /// Sets a field; `a.b.c` is `c` of `b` of `a`, made where they are missing.
    pub(crate) fn set(&mut self, path: &str, value: impl Into<Value>) {
        let (parents, key) = path.rsplit_once('.').map_or((None, path), |(parents, key)| (Some(parents), key));
        self.object(parents).insert(key.to_owned(), value.into());
    }

    /// Appends to a list, made where it is missing.
    pub(crate) fn push(&mut self, field: &str, value: impl Into<Value>) {
        let list = self.0.entry(field).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(list) = list {
            list.push(value.into());
        }
    }

    /// Sets one entry of a map, whatever characters are in its key.
    pub(crate) fn put(&mut self, field: &str, key: &str, value: impl Into<Value>) {
        self.object(Some(field)).insert(key.to_owned(), value.into());
    }

    /// What a top-level field holds.
    pub(crate) fn get(&self, field: &str) -> Option<&Value> {
        self.0.get(field)
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.0)
    }

    fn object(&mut self, path: Option<&str>) -> &mut Map<String, Value> {
        fn descend<'a>(at: &'a mut Map<String, Value>, path: &str) -> &'a mut Map<String, Value> {
            let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
            let entry = at.entry(key);
            let next = entry.or_insert_with(|| Value::Object(Map::new()));
            if !next.is_object() {
                *next = Value::Object(Map::new());
            }
            match (next.as_object_mut(), rest) {
                (Some(map), Some(rest)) => descend(map, rest),
                (Some(map), None) => map,
                // An object by the line above.
                (None, _) => unreachable!("just made an object"),
            }
        }
        match path {
            Some(path) => descend(&mut self.0, path),
            None => &mut self.0,
        }
    }
}
