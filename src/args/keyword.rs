//! One row for each keyword: its name, what its setter takes, and the fields it becomes.

use serde_json::Value;

use super::body::Body;
use super::values::Read;

/// A keyword of `create` and `run`.
pub(crate) struct Keyword {
    /// As docker-py and podman-py write it.
    pub(crate) name: &'static str,
    /// What it does, for the schema.
    pub(crate) doc: &'static str,
    pub(crate) form: Form,
    /// Puts it into the body, or says what is wrong with it. Every row has one: a keyword that
    /// goes nowhere does not compile.
    pub(crate) apply: fn(&Value, &mut Body) -> Read<()>,
}

/// What a keyword takes in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Flag,
    Int,
    Text,
    Texts,
    Map,
    Size,
    Any,
}

impl Form {
    /// The JSON schema; `null` is always "not given".
    pub(crate) fn schema(self) -> Value {
        let types = match self {
            Self::Flag => serde_json::json!(["boolean", "null"]),
            Self::Int => serde_json::json!(["integer", "null"]),
            Self::Text => serde_json::json!(["string", "integer", "null"]),
            Self::Texts => serde_json::json!(["array", "string", "null"]),
            Self::Map => serde_json::json!(["object", "array", "null"]),
            Self::Size => serde_json::json!(["integer", "number", "string", "null"]),
            Self::Any => return serde_json::json!({}),
        };
        serde_json::json!({ "type": types })
    }
}

/// An amount of memory: bytes, or text with a unit (`"512m"`, `"1.5g"`); units are powers of 1024.
///
/// ```
/// use podman::{CreateOptions, Size};
///
/// let options = CreateOptions::new("alpine").mem_limit("256m").shm_size(64 << 20);
/// assert_eq!(options.spec()?["resource_limits"]["memory"]["limit"], 268_435_456);
/// # let _: Size = "1g".into();
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Size(pub(crate) Value);

macro_rules! from_number {
    ($name:ident: $($ty:ty),*) => {$(
        impl From<$ty> for $name {
            fn from(number: $ty) -> Self {
                Self(number.into())
            }
        }
    )*};
}
pub(crate) use from_number;
from_number!(Size: i32, i64, u32, u64, &str, String);

/// Rows → a table, and the setters of those whose keywords they are.
macro_rules! keywords {
    ($table:ident: $($rows:tt)*) => {
        $crate::args::keyword::keywords! { $table in CreateOptions: $($rows)* }
    };
    ($table:ident in $($owner:ident),*: $($rows:tt)*) => {
        $crate::args::keyword::table! { $table: $($rows)* }
        $crate::args::keyword::setters! { [$($owner)*] $($rows)* }
    };
}
pub(crate) use keywords;

macro_rules! table {
    ($table:ident: $( $(#[doc = $doc:literal])* $setter:ident $(as $name:literal)? : $form:ident => $apply:expr; )*) => {
        /// The rows of this file.
        pub(super) static $table: &[$crate::args::keyword::Keyword] = &[$(
            $crate::args::keyword::Keyword {
                name: $crate::args::keyword::name!($setter $($name)?),
                doc: concat!($($doc),*),
                form: $crate::args::keyword::form!($form),
                apply: $apply,
            },
        )*];
    };
}
pub(crate) use table;

macro_rules! setters {
    ([] $($rows:tt)*) => {};
    ([$owner:ident $($more:ident)*] $($rows:tt)*) => {
        $crate::args::keyword::setters! { $owner: $($rows)* }
        $crate::args::keyword::setters! { [$($more)*] $($rows)* }
    };
    ($owner:ident: $( $(#[doc = $doc:literal])* $setter:ident $(as $name:literal)? : $form:ident => $apply:expr; )*) => {
        impl $crate::args::$owner {
            $( $crate::args::keyword::setter! { [$(#[doc = $doc])*] $setter, $crate::args::keyword::name!($setter $($name)?), $form } )*
        }
    };
}
pub(crate) use setters;

macro_rules! name {
    ($setter:ident $name:literal) => {
        $name
    };
    ($setter:ident) => {
        stringify!($setter)
    };
}
pub(crate) use name;

macro_rules! form {
    (flag) => {
        $crate::args::keyword::Form::Flag
    };
    (int) => {
        $crate::args::keyword::Form::Int
    };
    (text) => {
        $crate::args::keyword::Form::Text
    };
    (word) => {
        $crate::args::keyword::Form::Text
    };
    (texts) => {
        $crate::args::keyword::Form::Texts
    };
    (map) => {
        $crate::args::keyword::Form::Map
    };
    (size) => {
        $crate::args::keyword::Form::Size
    };
    (any) => {
        $crate::args::keyword::Form::Any
    };
    (pairs) => {
        $crate::args::keyword::Form::Any
    };
    (items) => {
        $crate::args::keyword::Form::Any
    };
}
pub(crate) use form;

macro_rules! setter {
    ([$($doc:tt)*] $setter:ident, $name:expr, flag) => {
        $($doc)*
        #[must_use]
        pub fn $setter(self, on: bool) -> Self {
            self.with($name, on.into())
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, int) => {
        $($doc)*
        #[must_use]
        pub fn $setter(self, number: impl Into<i64>) -> Self {
            self.with($name, number.into().into())
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, text) => {
        $($doc)*
        #[must_use]
        pub fn $setter(self, text: impl Into<String>) -> Self {
            self.with($name, text.into().into())
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, word) => {
        $($doc)*
        #[must_use]
        pub fn $setter(self, word: impl std::fmt::Display) -> Self {
            self.with($name, word.to_string().into())
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, texts) => {
        $($doc)*
        #[must_use]
        pub fn $setter<I>(self, list: I) -> Self
        where
            I: IntoIterator<Item: Into<String>>,
        {
            let list: Vec<serde_json::Value> = list.into_iter().map(|text| text.into().into()).collect();
            self.with($name, list.into())
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, map) => {
        $($doc)*
        #[must_use]
        pub fn $setter<K: Into<String>, V: Into<String>>(self, map: impl IntoIterator<Item = (K, V)>) -> Self {
            let map: serde_json::Map<_, _> =
                map.into_iter().map(|(key, value)| (key.into(), value.into().into())).collect();
            self.with($name, map.into())
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, size) => {
        $($doc)*
        #[must_use]
        pub fn $setter(self, size: impl Into<$crate::args::Size>) -> Self {
            self.with($name, size.into().0)
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, any) => {
        $($doc)*
        ///
        /// Takes whatever serialises to one of the forms of the keyword.
        #[must_use]
        pub fn $setter(self, value: impl serde::Serialize) -> Self {
            self.with_serialized($name, serde_json::to_value(value))
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, items) => {
        $($doc)*
        #[must_use]
        pub fn $setter<I>(self, list: I) -> Self
        where
            I: IntoIterator<Item: serde::Serialize>,
        {
            let list: Result<Vec<_>, _> = list.into_iter().map(serde_json::to_value).collect();
            self.with_serialized($name, list.map(Into::into))
        }
    };
    ([$($doc:tt)*] $setter:ident, $name:expr, pairs) => {
        $($doc)*
        #[must_use]
        pub fn $setter<K: Into<String>, V: serde::Serialize>(self, map: impl IntoIterator<Item = (K, V)>) -> Self {
            let map: Result<serde_json::Map<_, _>, _> =
                map.into_iter().map(|(key, value)| Ok((key.into(), serde_json::to_value(value)?))).collect();
            self.with_serialized($name, map.map(Into::into))
        }
    };
}
pub(crate) use setter;
