//! Keyword rows: the name of a keyword, its values, and their targets.

use serde_json::{Value, json};

use super::body::Body;
use super::invalid::InvalidOptions;
use super::read::Read;

/// A keyword of an options type.
pub(crate) struct Row {
    /// The name in JSON, as docker-py and podman-py write it.
    pub(crate) name: &'static str,
    /// The description, for the schema.
    pub(crate) doc: &'static str,
    pub(crate) form: Form,
    /// The target of the value: for each options type that has the row, by [`Kind::column`](super::core::Kind), or
    /// the same for all.
    pub(crate) targets: &'static [Target],
}

/// The target of a keyword's value.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// A field of the body, at this path.
    Field(&'static str, Reader),
    /// A field of the body that takes the value unchanged, if the server has all of its fields.
    Raw(&'static str),
    /// Several fields of the body, or parameters of the query, written by a function.
    Fields(&'static [&'static str], Writer),
    /// A parameter of the query.
    Query(&'static str, Reader),
    /// A field that is checked together with others of its group, when all of them are set.
    Group(&'static Group, &'static str, Reader),
    /// The target of another keyword.
    SameAs(&'static str),
    /// Not sent: the client uses it.
    ClientOnly(Check),
    /// Any value is an error, for this reason.
    Refused(&'static str),
    /// Values are accepted and ignored, for this reason.
    NoEffect(&'static str),
}

/// Reads a value into the server's form; `null` sets nothing.
pub(crate) type Reader = fn(&Value) -> Read<Value>;
/// Reads a value and writes fields.
pub(crate) type Writer = fn(&Value, &mut Body) -> Read<()>;
/// Checks a value.
pub(crate) type Check = fn(&Value) -> Read<()>;

/// Keywords that set one field together.
pub(crate) struct Group {
    /// What the fields describe.
    pub(crate) name: &'static str,
    /// Completes the fields of the group, or adds the problems.
    pub(crate) finish: fn(&[Member], &mut Body, &mut InvalidOptions),
}

/// A keyword of a group that is set.
pub(crate) struct Member {
    pub(crate) keyword: &'static str,
    pub(crate) path: &'static str,
}

/// The values of a keyword: in JSON, by its schema, and in Rust, by its setter (see `setter!`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Flag,
    Int,
    Text,
    Word,
    /// A list of strings.
    List,
    /// The words of a command.
    Command,
    /// A map of strings.
    Map,
    /// A map of strings, or a list of `name=value`.
    Pairs,
    Size,
    /// Seconds, of which a [`Duration`](std::time::Duration) is rounded up.
    Seconds,
    Micros,
    /// Nanoseconds, or a string such as `30s`.
    Nanos,
    /// A command of a health check.
    Check,
    Cpus,
    /// A string in Rust, which has more forms in JSON.
    Mode,
    Items,
    Words,
    Hosts,
    Ports,
    Volumes,
    Networks,
    Restart,
    Rates,
    Counts,
    Weights,
    /// Any JSON; no setter.
    Json,
}

impl Form {
    /// The JSON schema; `null` is always "not set".
    #[inline]
    pub(crate) fn schema(self) -> Value {
        let types = match self {
            Self::Flag => json!(["boolean", "null"]),
            Self::Int | Self::Seconds | Self::Micros | Self::Cpus => json!(["integer", "null"]),
            Self::Text | Self::Word => json!(["string", "integer", "null"]),
            Self::List | Self::Command => json!(["array", "string", "null"]),
            Self::Map => json!(["object", "array", "null"]),
            Self::Size => json!(["integer", "number", "string", "null"]),
            _ => return json!({}),
        };
        json!({ "type": types })
    }
}

impl Row {
    /// Returns the target in the options type of this column.
    #[inline]
    pub(crate) fn target(&self, column: usize) -> Target {
        self.targets[column.min(self.targets.len() - 1)]
    }
}

/// Declares a table of keyword rows, and the setters of the options types that have them.
///
/// ```text
/// rows! {
///     "Heading" TABLE for [CreateOptions, UpdateOptions] {
///         /// Description.
///         mem_limit: Size => Field("resource_limits.memory.limit", limit);
///         /// A row with another name in Rust, and a target for each of the types.
///         "sdnotifyMode" sdnotify_mode: Text => Field("sdnotifyMode", text), NoEffect("…");
///         /// A row without a setter.
///         "cpu_count": Int => NoEffect("for Windows containers only");
///     }
/// }
/// ```
macro_rules! rows {
    ($heading:literal $table:ident for [$($owner:ident),*] $rows:tt) => {
        table! { $table $rows }
        $( setters! { $heading $owner $rows } )*
    };
}

macro_rules! table {
    ($table:ident { $(
        $(#[doc = $doc:literal])* $(#[doc(alias = $alias:literal)])*
        $($name:literal)? $($setter:ident)?: $form:ident $(<$ty:ty>)? => $($target:expr),+;
    )* }) => {
        pub(crate) const $table: &[$crate::options::row::Row] = &[$(
            $crate::options::row::Row {
                name: [$($name,)? $(stringify!($setter))?][0],
                doc: concat!($($doc),*),
                form: $crate::options::row::Form::$form,
                targets: &[$($target),+],
            },
        )*];
    };
}

macro_rules! setters {
    ($heading:literal $owner:ident { $(
        $(#[doc = $doc:literal])* $(#[doc(alias = $alias:literal)])*
        $($name:literal)? $($setter:ident)?: $form:ident $(<$ty:ty>)? => $($target:expr),+;
    )* }) => {
        #[doc = concat!("# ", $heading)]
        impl $crate::options::$owner {
            $( setter! {
                [$($setter)?] [$(#[doc = $doc])* $(#[doc(alias = $alias)])*]
                [[$($name,)? $(stringify!($setter))?][0]] $form $(<$ty>)?
            } )*
        }
    };
}

/// The setter of a row, by its form. Setters of lists and maps add to what is set; all others replace it.
macro_rules! setter {
    (@ [$($doc:tt)*] [$fn:ident] [$key:expr] ($arg:ident: $ty:ty) $put:ident, $value:expr) => {
        $($doc)*
        #[must_use]
        #[inline]
        pub fn $fn(mut self, $arg: $ty) -> Self {
            self.0.$put($key, $value);
            self
        }
    };
    ([] $($row:tt)*) => {};
    ($f:tt $d:tt $k:tt Flag) => { setter! { @ $d $f $k (on: bool) put, on } };
    ($f:tt $d:tt $k:tt Int) => { setter! { @ $d $f $k (number: impl Into<i64>) put, number.into() } };
    ($f:tt $d:tt $k:tt Text) => { setter! { @ $d $f $k (text: impl Into<String>) put, text.into() } };
    ($f:tt $d:tt $k:tt Mode) => { setter! { @ $d $f $k (mode: impl Into<String>) put, mode.into() } };
    ($f:tt $d:tt $k:tt Word) => { setter! { @ $d $f $k (word: impl std::fmt::Display) put, word.to_string() } };
    ($f:tt $d:tt $k:tt List) => {
        setter! { @ $d $f $k (list: impl $crate::options::IntoList) extend, list.into_list() }
    };
    ($f:tt $d:tt $k:tt Command) => {
        setter! { @ $d $f $k (words: impl $crate::options::IntoCommand) put, words.into_words() }
    };
    ($f:tt $d:tt $k:tt Check) => {
        setter! { @ $d $f $k (command: impl $crate::options::IntoList) put, command.into_line_or_words() }
    };
    ($f:tt $d:tt $k:tt Map) => { setter! { $f $d $k Pairs } };
    ($f:tt $d:tt $k:tt Pairs) => {
        setter! {
            @ $d $f $k (pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            merge, pairs.into_iter().map(|(name, value)| (name.into(), value.into().into())).collect()
        }
    };
    ($f:tt $d:tt $k:tt Size) => {
        setter! { @ $d $f $k (size: impl Into<$crate::options::ByteSize>) put, size.into().0 }
    };
    ($f:tt $d:tt $k:tt Seconds) => {
        setter! { @ $d $f $k (time: std::time::Duration) put, $crate::options::types::span::seconds_of(time) }
    };
    ($f:tt $d:tt $k:tt Micros) => {
        setter! { @ $d $f $k (time: std::time::Duration) put, $crate::options::types::span::micros_of(time) }
    };
    ($f:tt $d:tt $k:tt Nanos) => {
        setter! { @ $d $f $k (time: std::time::Duration) put, $crate::options::types::span::nanos_of(time) }
    };
    ($f:tt $d:tt $k:tt Cpus) => {
        setter! { @ $d $f $k (cpus: f64) put, $crate::options::readers::nano_cpus_of(cpus) }
    };
    ($f:tt $d:tt $k:tt Restart) => {
        setter! { @ $d $f $k (policy: impl Into<$crate::options::RestartPolicy>) put, policy.into().to_string() }
    };
    ($f:tt $d:tt $k:tt Items<$ty:ty>) => {
        setter! {
            @ $d $f $k (items: impl IntoIterator<Item = impl Into<$ty>>)
            extend, items.into_iter().map(|item| item.into().into_json()).collect()
        }
    };
    ($f:tt $d:tt $k:tt Words) => {
        setter! {
            @ $d $f $k (items: impl IntoIterator<Item = impl std::fmt::Display>)
            extend, items.into_iter().map(|item| item.to_string().into()).collect()
        }
    };
    ($f:tt $d:tt $k:tt Hosts) => {
        setter! {
            @ $d $f $k (hosts: impl IntoIterator<Item = (impl std::fmt::Display, impl std::fmt::Display)>)
            extend, hosts.into_iter().map(|(name, address)| format!("{name}:{address}").into()).collect()
        }
    };
    ($f:tt $d:tt $k:tt Ports) => {
        setter! {
            @ $d $f $k (ports: impl IntoIterator<Item = (impl std::fmt::Display, impl Into<$crate::options::HostPort>)>)
            append, ports.into_iter().map(|(port, host)| (port.to_string(), host.into().0)).collect()
        }
    };
    ($f:tt $d:tt $k:tt Volumes) => {
        setter! {
            @ $d $f $k (volumes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>)
            append, volumes.into_iter().map(|(from, to)| $crate::options::types::volume::entry(from.into(), &to.into())).collect()
        }
    };
    ($f:tt $d:tt $k:tt Networks) => {
        setter! {
            @ $d $f $k (networks: impl IntoIterator<Item = impl Into<$crate::options::NetworkAttachment>>)
            merge, networks.into_iter().map(|network| network.into().into_entry()).collect()
        }
    };
    ($f:tt $d:tt $k:tt Rates) => {
        setter! {
            @ $d $f $k (rates: impl IntoIterator<Item = (impl Into<String>, impl Into<$crate::options::ByteSize>)>)
            extend, rates.into_iter().map(|(path, rate)| serde_json::json!({"Path": path.into(), "Rate": rate.into().0})).collect()
        }
    };
    ($f:tt $d:tt $k:tt Counts) => {
        setter! {
            @ $d $f $k (rates: impl IntoIterator<Item = (impl Into<String>, u64)>)
            extend, rates.into_iter().map(|(path, rate)| serde_json::json!({"Path": path.into(), "Rate": rate})).collect()
        }
    };
    ($f:tt $d:tt $k:tt Weights) => {
        setter! {
            @ $d $f $k (weights: impl IntoIterator<Item = (impl Into<String>, u64)>)
            extend, weights.into_iter().map(|(path, weight)| serde_json::json!({"Path": path.into(), "Weight": weight})).collect()
        }
    };
}
