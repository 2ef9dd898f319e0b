//! What was given to options: values by keyword, in the forms in which they were given.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::body::Body;
use super::keyword::Keyword;
use super::keywords::SECRET;
use super::problem::Problems;

/// Values by keyword, and what is known to be wrong with them already.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Given {
    pub(super) values: BTreeMap<String, Value>,
    pub(super) problems: Problems,
}

impl Given {
    pub(super) fn put(&mut self, keyword: &'static str, value: Value) {
        self.values.insert(keyword.to_owned(), value);
    }

    /// Puts what was made of a value of the caller's.
    pub(super) fn put_serialized(&mut self, keyword: &'static str, value: serde_json::Result<Value>) {
        match value {
            Ok(value) => self.put(keyword, value),
            Err(why) => self.problems.add(keyword, "", &format!("cannot be written as JSON: {why}")),
        }
    }

    /// Adds to a keyword that is a map.
    pub(super) fn entry(&mut self, keyword: &'static str, key: String, value: Value) {
        match self.values.entry(keyword.to_owned()).or_insert_with(|| Value::Object(serde_json::Map::new())) {
            Value::Object(map) => {
                map.insert(key, value);
            }
            other => {
                let had = other.to_string();
                self.problems.add(keyword, &had, "is no map: add entries one by one, or all in one map");
            }
        }
    }

    /// Adds to a keyword that is a list.
    pub(super) fn push(&mut self, keyword: &'static str, value: Value) {
        match self.values.entry(keyword.to_owned()).or_insert_with(|| Value::Array(Vec::new())) {
            Value::Array(list) => list.push(value),
            other => {
                let had = other.to_string();
                self.problems.add(keyword, &had, "is no list: add elements one by one, or all in one list");
            }
        }
    }

    /// What a keyword was given; `null` is nothing.
    pub(super) fn get(&self, keyword: &str) -> Option<&Value> {
        self.values.get(keyword).filter(|value| !value.is_null())
    }

    /// Puts all of it into a body, keyword by keyword.
    pub(super) fn apply(
        &self,
        keywords: impl Iterator<Item = &'static Keyword>,
        body: &mut Body,
        problems: &mut Problems,
    ) {
        for keyword in keywords {
            let Some(value) = self.get(keyword.name) else { continue };
            if let Err(why) = (keyword.apply)(value, body) {
                let shown = if SECRET.contains(&keyword.name) { String::new() } else { value.to_string() };
                problems.add(keyword.name, &shown, &why);
            }
        }
    }

    /// Writes what was given, but for what nobody shall see.
    pub(super) fn debug(&self, out: &mut fmt::DebugStruct<'_, '_>) {
        for (keyword, value) in &self.values {
            match SECRET.contains(&keyword.as_str()) {
                true => out.field(keyword, &format_args!("***")),
                false => out.field(keyword, &format_args!("{value}")),
            };
        }
        if !self.problems.is_empty() {
            out.field("problems", &self.problems);
        }
    }
}

/// Makes options of the keywords and their values.
type Make<T> = fn(Vec<(String, Value)>) -> Result<T, Problems>;

/// Reads an object of keywords, each of which is given once.
pub(super) fn deserialize<'de, D: Deserializer<'de>, T>(
    from: D,
    expecting: &'static str,
    make: Make<T>,
) -> Result<T, D::Error> {
    struct Keywords<T>(&'static str, Make<T>);
    impl<'de, T> Visitor<'de> for Keywords<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<T, A::Error> {
            let mut entries: Vec<(String, Value)> = Vec::new();
            while let Some((key, value)) = access.next_entry::<String, Value>()? {
                if entries.iter().any(|(earlier, _)| *earlier == key) {
                    return Err(de::Error::custom(format_args!("{key} is given twice")));
                }
                entries.push((key, value));
            }
            (self.1)(entries).map_err(de::Error::custom)
        }
    }
    from.deserialize_map(Keywords(expecting, make))
}
