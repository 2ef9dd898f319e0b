//! The output of options: fields of a body and parameters of a query.

use serde_json::{Map, Value};

/// The output of an options type, under construction.
///
/// Fields that no option sets stay absent: the server fills in absent fields, and takes `0` or `""` as a value
/// (`healthMaxLogCount: 0` means "unlimited").
#[derive(Debug)]
pub(crate) struct Body {
    fields: Value,
    query: Map<String, Value>,
    /// The first field that was set to two different values since this was last taken.
    conflict: Option<String>,
}

impl Default for Body {
    #[inline]
    fn default() -> Self {
        Self { fields: Value::Object(Map::new()), query: Map::new(), conflict: None }
    }
}

impl Body {
    /// Sets a field; `a.b.c` is `c` of `b` of `a`, which are created where they are missing.
    ///
    /// Objects are merged. A field that already has another value keeps it, which is a [`conflict`](Self::take_conflict).
    pub(crate) fn set(&mut self, path: &str, value: impl Into<Value>) {
        let mut conflict = None;
        merge(at(&mut self.fields, path.split('.')), value.into(), path, &mut conflict);
        self.conflict = self.conflict.take().or(conflict);
    }

    /// Sets a field, and replaces any value.
    pub(crate) fn replace(&mut self, path: &str, value: impl Into<Value>) {
        *at(&mut self.fields, path.split('.')) = value.into();
    }

    /// Appends to a list, which is created if it is missing.
    pub(crate) fn push(&mut self, field: &str, value: impl Into<Value>) {
        match at(&mut self.fields, [field]) {
            Value::Array(list) => list.push(value.into()),
            missing => *missing = Value::Array(vec![value.into()]),
        }
    }

    /// Sets one entry of a map; the key may contain dots.
    pub(crate) fn put(&mut self, field: &str, key: &str, value: impl Into<Value>) {
        *at(&mut self.fields, field.split('.').chain([key])) = value.into();
    }

    /// Sets a parameter of the query.
    #[inline]
    pub(crate) fn set_parameter(&mut self, name: &str, value: Value) {
        match self.query.get(name) {
            Some(old) if *old != value => self.conflict = Some(name.to_owned()),
            _ => drop(self.query.insert(name.to_owned(), value)),
        }
    }

    /// Sets a parameter of the query, whatever it holds.
    #[inline]
    pub(crate) fn replace_parameter(&mut self, name: &str, value: Value) {
        self.query.insert(name.to_owned(), value);
    }

    /// Removes a field, and the objects around it that are empty then.
    #[inline]
    pub(crate) fn remove(&mut self, path: &str) {
        remove(&mut self.fields, path);
    }

    /// Returns the value at a path, as [`set`](Self::set) reads it.
    #[inline]
    pub(crate) fn at(&self, path: &str) -> Option<&Value> {
        path.split('.').try_fold(&self.fields, |at, step| at.get(step))
    }

    /// Returns the value of a top-level field.
    #[inline]
    pub(crate) fn get(&self, field: &str) -> Option<&Value> {
        self.fields.get(field)
    }

    /// Returns the value of a parameter.
    #[inline]
    pub(crate) fn parameter(&self, name: &str) -> Option<&Value> {
        self.query.get(name)
    }

    /// Returns the parameters in the server's form: a list is repeated, an object is JSON text.
    #[inline]
    pub(crate) fn query(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        for (name, value) in &self.query {
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            pairs.extend(
                values
                    .iter()
                    .map(|value| (name.clone(), value.as_str().map_or_else(|| value.to_string(), str::to_owned))),
            );
        }
        pairs
    }

    /// Returns the field that was set to two different values since the last call.
    #[inline]
    pub(crate) fn take_conflict(&mut self) -> Option<String> {
        self.conflict.take()
    }

    #[inline]
    pub(crate) fn into_value(self) -> Value {
        self.fields
    }
}

/// Returns the value at a path, `null` if it is new; values on the path become objects.
fn at<'a, 'v>(value: &'v mut Value, path: impl IntoIterator<Item = &'a str>) -> &'v mut Value {
    path.into_iter().fold(value, |at, key| {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        &mut at[key]
    })
}

#[inline]
fn remove(value: &mut Value, path: &str) {
    let Value::Object(map) = value else { return };
    match path.split_once('.') {
        Some((field, rest)) => {
            let Some(inner) = map.get_mut(field) else { return };
            remove(inner, rest);
            if inner.as_object().is_some_and(Map::is_empty) {
                map.remove(field);
            }
        }
        None => drop(map.remove(path)),
    }
}

#[inline]
fn merge(old: &mut Value, new: Value, path: &str, conflict: &mut Option<String>) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in new {
                let path = format!("{path}.{key}");
                merge(old.entry(key).or_insert(Value::Null), value, &path, conflict);
            }
        }
        (old @ Value::Null, new) => *old = new,
        (old, new) if *old != new => *conflict = Some(path.to_owned()),
        _ => {}
    }
}

/// Applies one keyword's reader to an empty body, and returns what it wrote.
#[cfg(test)]
#[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
pub(crate) fn made(apply: fn(&Value, &mut Body) -> super::read::Read<()>, value: Value) -> super::read::Read<Value> {
    let mut body = Body::default();
    apply(&value, &mut body)?;
    Ok(body.into_value())
}
