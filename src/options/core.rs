//! Code shared by all options types: values by keyword, in the forms in which they were set.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap as _, Serializer};
use serde_json::{Map, Value};

use super::body::Body;
use super::invalid::InvalidOptions;
use super::nearest::nearest;
use super::read::{Read, is_empty, is_true, no_nul};
use super::row::{Group, Member, Row, Target};
use crate::maps::filled;

/// An options type: its rows, and checks after all of them are read.
pub(crate) struct Kind {
    /// The name of the type.
    pub(crate) name: &'static str,
    /// The expected JSON, for errors and the schema.
    pub(crate) about: &'static str,
    /// The rows, in the order in which they are read, written and shown.
    pub(crate) rows: &'static [&'static [Row]],
    /// Which targets of the rows apply.
    pub(crate) column: usize,
    /// The operation that the options are for, whose query they may write.
    pub(crate) operation: &'static str,
    /// The server's name of the body's type.
    pub(crate) body: &'static str,
    /// Checks and completes the output.
    pub(crate) finish: fn(&Options, &mut Body, &mut InvalidOptions),
    /// Checks that the output has the types that the server reads.
    pub(crate) check: fn(Body) -> Result<(), InvalidOptions>,
}

impl Kind {
    #[inline]
    pub(crate) fn rows(&self) -> impl Iterator<Item = &'static Row> {
        self.rows.iter().copied().flatten()
    }

    #[inline]
    pub(crate) fn find(&self, name: &str) -> Option<&'static Row> {
        self.rows().find(|row| row.name == name)
    }

    /// The target of a row, or of the row that it is the same as.
    #[inline]
    pub(crate) fn target(&self, row: &Row) -> Target {
        match row.target(self.column) {
            Target::SameAs(other) => self.find(other).map_or(Target::NoEffect(""), |row| row.target(self.column)),
            target => target,
        }
    }
}

/// Keywords whose values are never shown: environments and build arguments contain tokens, and YAML contains secrets.
pub(crate) const SECRET: [&str; 7] =
    ["auth_config", "auth_configs", "build_arg", "buildargs", "data", "environment", "yaml"];

/// The values of an options type, and the problems found so far.
#[derive(Clone)]
pub(crate) struct Options {
    kind: &'static Kind,
    values: BTreeMap<&'static str, Value>,
    problems: InvalidOptions,
    pub(crate) ignore_unsupported: bool,
}

impl PartialEq for Options {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        (&self.values, &self.problems, self.ignore_unsupported)
            == (&other.values, &other.problems, other.ignore_unsupported)
    }
}

impl Options {
    #[inline]
    pub(crate) fn new(kind: &'static Kind) -> Self {
        Self { kind, values: BTreeMap::new(), problems: InvalidOptions::default(), ignore_unsupported: false }
    }

    #[inline]
    pub(crate) fn kind(&self) -> &'static Kind {
        self.kind
    }

    /// Returns the value of a keyword; `null` is not set.
    #[inline]
    pub(crate) fn get(&self, keyword: &str) -> Option<&Value> {
        self.values.get(keyword).filter(|value| !value.is_null())
    }

    /// Returns the value of a keyword as Python reads a truth value.
    #[inline]
    pub(crate) fn truthy(&self, keyword: &str) -> Option<bool> {
        self.get(keyword).map(is_true)
    }

    /// Returns the value of a keyword if it is a string that is not empty.
    #[inline]
    pub(crate) fn text(&self, keyword: &str) -> Option<&str> {
        self.get(keyword).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// Sets a keyword.
    pub(crate) fn put(&mut self, keyword: &'static str, value: impl Into<Value>) {
        self.values.insert(keyword, value.into());
    }

    /// Sets a keyword by its name.
    #[inline]
    pub(crate) fn set(&mut self, keyword: &str, value: serde_json::Result<Value>) {
        match (self.kind.find(keyword), value) {
            (Some(row), Ok(value)) => self.put(row.name, value),
            (Some(row), Err(why)) => self.problems.add(row.name, "", &format!("cannot be written as JSON: {why}")),
            (None, _) => {
                let why = match nearest(keyword, self.kind.rows().map(|row| row.name)) {
                    Some(known) => format!("unknown option; did you mean {known:?}?"),
                    None => "unknown option".to_owned(),
                };
                self.problems.add(keyword, "", &why);
            }
        }
    }

    /// Adds elements to a keyword that is a list.
    #[inline]
    pub(crate) fn extend(&mut self, keyword: &'static str, mut elements: Vec<Value>) {
        match self.values.entry(keyword).or_insert(Value::Null) {
            Value::Array(list) => list.append(&mut elements),
            old => {
                // A value in another form than a list becomes an element of one.
                let before = Some(old.take()).filter(|old| !is_empty(old));
                *old = before.into_iter().chain(elements).collect();
            }
        }
    }

    /// Adds a value to a filter of the keyword `filters`.
    pub(crate) fn filter(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let (name, value) = (name.into(), Value::from(value.into()));
        match self.values.entry("filters").or_insert(Value::Null) {
            Value::Array(list) => list.push(serde_json::json!({ name: value })),
            filters => {
                if !filters.is_object() {
                    *filters = Value::Object(Map::new());
                }
                match &mut filters[&name] {
                    Value::Array(list) => list.push(value),
                    old => *old = Some(old.take()).filter(|old| !old.is_null()).into_iter().chain([value]).collect(),
                }
            }
        }
    }

    /// Adds entries to a keyword that is a map; an entry of the same name is replaced.
    #[inline]
    pub(crate) fn merge(&mut self, keyword: &'static str, entries: Vec<(String, Value)>) {
        self.entries(keyword, entries, |old, new| *old = new);
    }

    /// Adds entries to a keyword that is a map from something to one or several others.
    #[inline]
    pub(crate) fn append(&mut self, keyword: &'static str, entries: Vec<(String, Value)>) {
        self.entries(keyword, entries, |old, new| match old {
            Value::Array(list) if !super::types::port::is_pair(list) => list.push(new),
            _ => *old = vec![old.take(), new].into(),
        });
    }

    #[inline]
    fn entries(&mut self, keyword: &'static str, entries: Vec<(String, Value)>, again: fn(&mut Value, Value)) {
        let values = self.values.entry(keyword).or_insert(Value::Null);
        if is_empty(values) {
            *values = Value::Object(Map::new());
        }
        if !values.is_object() {
            // A list; one of its elements may be a map.
            return self.extend(keyword, vec![filled::<Map<_, _>, _>(entries).into()]);
        }
        for (name, value) in entries {
            match values.get_mut(&name) {
                Some(old) => again(old, value),
                None => values[name] = value,
            }
        }
    }

    /// Converts the values, or returns all problems.
    #[inline]
    pub(crate) fn write(&self) -> Result<Body, InvalidOptions> {
        let (mut body, mut problems) = (Body::default(), self.problems.clone());
        self.write_valid(&mut body, &mut problems);
        problems.or(body)
    }

    /// Writes all valid values.
    #[inline]
    pub(crate) fn write_valid(&self, body: &mut Body, problems: &mut InvalidOptions) {
        let mut groups: Vec<(&'static Group, Vec<Member>)> = Vec::new();
        for row in self.kind.rows() {
            let Some(value) = self.get(row.name) else { continue };
            let target = self.kind.target(row);
            if let Err(why) = no_nul(value).and_then(|()| target.write(value, self.kind, body)) {
                problems.add(row.name, &self.shown(row.name), &why);
            } else if let Some(path) = body.take_conflict() {
                let why = format!("contradicts {}: set one of them", self.writer_of(&path, row.name));
                problems.add(row.name, &self.shown(row.name), &why);
            }
            if let Target::Group(group, path, _) = target {
                let member = Member { keyword: row.name, path };
                match groups.iter_mut().find(|(other, _)| other.name == group.name) {
                    Some((_, members)) => members.push(member),
                    None => groups.push((group, vec![member])),
                }
            }
        }
        for (group, members) in groups {
            (group.finish)(&members, body, problems);
        }
        (self.kind.finish)(self, body, problems);
    }

    /// Returns the value of a keyword for a message, without secrets.
    #[inline]
    pub(crate) fn shown(&self, keyword: &str) -> String {
        match self.get(keyword) {
            Some(value) if !SECRET.contains(&keyword) => value.to_string(),
            _ => String::new(),
        }
    }

    /// The first other keyword that writes a field.
    #[inline]
    fn writer_of(&self, path: &str, not: &str) -> &'static str {
        let mut others = self.kind.rows().filter(|row| row.name != not && self.get(row.name).is_some());
        others.find(|row| self.kind.target(row).covers(path)).map_or("another option", |row| row.name)
    }

    /// The keywords whose values wrote something at a path of the body.
    #[inline]
    pub(crate) fn writers_of(&self, path: &str) -> Vec<&'static str> {
        let wrote = |row: &&Row| {
            let (target, mut body) = (self.kind.target(row), Body::default());
            target.covers(path)
                && self.get(row.name).is_some_and(|value| target.write(value, self.kind, &mut body).is_ok())
                && crate::versions::support::says(&body.into_value(), path)
        };
        self.kind.rows().filter(wrote).map(|row| row.name).collect()
    }

    /// Reads the keywords of a JSON object, or returns all problems.
    #[inline]
    fn read(kind: &'static Kind, entries: Vec<(String, Value)>) -> Result<Self, InvalidOptions> {
        let mut options = Self::new(kind);
        for (keyword, value) in entries {
            options.set(&keyword, Ok(value));
        }
        options.write().and_then(kind.check).map(|()| options)
    }

    #[inline]
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(kind: &'static Kind, from: D) -> Result<Self, D::Error> {
        struct Keywords(&'static Kind);
        impl<'de> Visitor<'de> for Keywords {
            type Value = Options;

            #[inline]
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an object with {}", self.0.about)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Options, A::Error> {
                let mut entries: Vec<(String, Value)> = Vec::new();
                while let Some((key, value)) = access.next_entry::<String, Value>()? {
                    if entries.iter().any(|(earlier, _)| *earlier == key) {
                        return Err(de::Error::custom(format_args!("{key} is set twice")));
                    }
                    entries.push((key, value));
                }
                Options::read(self.0, entries).map_err(de::Error::custom)
            }
        }
        from.deserialize_map(Keywords(kind))
    }

    #[inline]
    pub(crate) fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.values.len()))?;
        for (keyword, value) in self.in_order() {
            map.serialize_entry(keyword, value)?;
        }
        map.end()
    }

    #[inline]
    fn in_order(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.kind.rows().filter_map(|row| Some((row.name, self.values.get(row.name)?)))
    }
}

#[allow(clippy::missing_fields_in_debug, reason = "the values are shown as fields")]
impl fmt::Debug for Options {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.kind.name);
        for (keyword, value) in self.in_order() {
            match SECRET.contains(&keyword) {
                true => out.field(keyword, &format_args!("***")),
                false => out.field(keyword, &format_args!("{value}")),
            };
        }
        if !self.problems.is_empty() {
            out.field("problems", &self.problems);
        }
        if self.ignore_unsupported {
            out.field("ignore_unsupported", &true);
        }
        out.finish()
    }
}

impl Target {
    /// Writes a value.
    #[inline]
    fn write(self, value: &Value, kind: &Kind, body: &mut Body) -> Read<()> {
        match self {
            Self::Field(path, read) | Self::Group(_, path, read) => match read(value)? {
                Value::Null => {}
                value => body.set(path, value),
            },
            Self::Raw(path) => {
                if !value.is_object() && !value.is_array() {
                    return Err(format!("expected an object or a list, not {}", super::read::kind(value)));
                }
                if let Some(field) = crate::versions::support::unknown_field(kind.body, path, value) {
                    return Err(format!("unknown field {field:?} (names are case-sensitive)"));
                }
                body.set(path, value.clone());
            }
            Self::Fields(_, write) => write(value, body)?,
            Self::Query(name, read) => match read(value)? {
                Value::Null => {}
                value => body.set_parameter(name, value),
            },
            Self::ClientOnly(check) => check(value)?,
            Self::Refused(why) if !is_empty(value) => return Err(why.to_owned()),
            Self::Refused(_) | Self::NoEffect(_) | Self::SameAs(_) => {}
        }
        Ok(())
    }

    /// Returns the fields of the body, or the parameters of the query, that it writes.
    #[inline]
    pub(crate) fn paths(&self) -> &[&'static str] {
        match self {
            Self::Field(path, _) | Self::Raw(path) | Self::Group(_, path, _) => std::slice::from_ref(path),
            Self::Fields(paths, _) => paths,
            Self::Query(name, _) => std::slice::from_ref(name),
            _ => &[],
        }
    }

    /// Whether it may write a field, or a part of it.
    #[inline]
    fn covers(&self, path: &str) -> bool {
        let under = |one: &str, other: &str| {
            one.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.paths().iter().any(|own| under(path, own) || under(own, path))
    }
}

/// Returns the kind of an options type without a body.
#[inline]
pub(crate) const fn query(
    name: &'static str,
    about: &'static str,
    rows: &'static [&'static [Row]],
    operation: &'static str,
) -> Kind {
    Kind { name, about, rows, column: 0, operation, body: "", finish: |_, _, _| {}, check: |_| Ok(()) }
}

/// Makes an options type of a [`Kind`].
///
/// `with` adds a part that is not JSON: it has a default, compares, and knows why it cannot be serialized.
macro_rules! options {
    ($(#[$meta:meta])* pub struct $name:ident = $kind:path $(, with $part:ty)?;) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name(pub(crate) $crate::options::core::Options $(, pub(crate) $part)?);

        /// # Any keyword
        impl $name {
            /// Sets an option by its keyword, in any of its JSON forms, and replaces its value.
            ///
            /// `()` removes the value.
            #[must_use]
            pub fn set(mut self, keyword: &str, value: impl serde::Serialize) -> Self {
                self.0.set(keyword, serde_json::to_value(value));
                self
            }

            /// Sends options that this server would ignore, instead of refusing them.
            ///
            /// For options that are useful but not required. It is not a keyword, and not serialized with the others:
            /// the code that makes the call decides whether an option may be ignored.
            /// [`PodmanClient::ignore_unsupported`](crate::PodmanClient::ignore_unsupported) does the same for all calls.
            ///
            /// ```no_run
            /// use podman::CreateOptions;
            ///
            /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
            /// let options = CreateOptions::new("nginx").health_cmd("true").health_log_destination("/var/log/health");
            /// // before Podman 5.3 the server ignores the destination
            /// podman.containers().create(options.ignore_unsupported(true)).await?;
            /// # Ok(())
            /// # }
            /// ```
            #[must_use]
            #[inline]
            pub fn ignore_unsupported(mut self, ignore: bool) -> Self {
                self.0.ignore_unsupported = ignore;
                self
            }

            /// Returns the JSON Schema of the keywords and the values they take.
            #[must_use]
            #[inline]
            pub fn schema() -> serde_json::Value {
                $crate::options::schema::schema(&$kind)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let options = $crate::options::core::Options::deserialize(&$kind, from)?;
                Ok(Self(options $(, <$part>::default())?))
            }
        }

        /// Writes all values, secrets included.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $(
                    let part: &$part = &self.1;
                    part.serializable().map_err(serde::ser::Error::custom)?;
                )?
                self.0.serialize(to)
            }
        }

        /// Shows all values except secrets.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            #[inline]
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            #[inline]
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                Self::schema().try_into().unwrap_or_default()
            }
        }
    };
}

/// Implements `Default` without set options, for types made by [`options!`].
macro_rules! defaults {
    ($($name:ident = $kind:path;)*) => {$(
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self($crate::options::core::Options::new(&$kind))
            }
        }
    )*};
}

/// The setters of the conditions that every prune takes.
macro_rules! conditions {
    ($name:ident for $objects:literal;) => {
        impl $name {
            #[doc = concat!("Removes only ", $objects, " with this label: `key`, or `key=value`. Repeat to narrow further.")]
            #[must_use]
            pub fn label(mut self, label: impl Into<String>) -> Self {
                self.0.filter("label", label);
                self
            }

            #[doc = concat!("Removes only ", $objects, " without this label. If repeated, without any of them.")]
            #[must_use]
            pub fn without_label(mut self, label: impl Into<String>) -> Self {
                self.0.filter("label!", label);
                self
            }

            #[doc = concat!("Removes only ", $objects, " created before this time, or longer ago than this, such as `24h`.")]
            #[must_use]
            pub fn until(mut self, until: impl Into<String>) -> Self {
                self.0.filter("until", until);
                self
            }
        }
    };
}

/// Converts a name to the options of an object with only a name.
macro_rules! named {
    ($name:ident, $object:literal) => {
        #[doc = concat!("Options for a ", $object, " of this name.")]
        impl From<&str> for $name {
            #[inline]
            fn from(name: &str) -> Self {
                Self::new(name)
            }
        }

        #[doc = concat!("Options for a ", $object, " of this name.")]
        impl From<String> for $name {
            #[inline]
            fn from(name: String) -> Self {
                Self::new(name)
            }
        }

        /// Clones options that are used several times.
        impl From<&$name> for $name {
            #[inline]
            fn from(options: &$name) -> Self {
                options.clone()
            }
        }
    };
}

#[cfg(test)]
#[path = "core_tests.rs"]
mod tests;
