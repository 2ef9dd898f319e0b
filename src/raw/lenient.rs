//! Decoders of fields, by their type.
//!
//! Podman's answers differ from its description, and from version to version:
//! `null` for empty lists and maps, numbers that were strings, an empty
//! string for no time. A field that is of no interest to the caller must not
//! make the whole answer unreadable, so each decoder takes every form that
//! can mean one thing, and refuses only what means nothing.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::libpod::types::{ContainerNetworkStats, ContainerStats};
use super::record::Whole;

/// A type of fields, and how it is read.
pub(crate) trait Lenient: Sized {
    fn lenient<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error>;
}

macro_rules! lenient {
    ($($ty:ty => $how:path),* $(,)?) => {$(
        impl Lenient for $ty {
            fn lenient<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $how(from)
            }
        }
    )*};
}
lenient! {
    Option<String> => text,
    Option<bool> => flag,
    Option<DateTime<Utc>> => time,
    // anything is what it is
    Option<Value> => Option::deserialize,
    serde_json::Map<String, Value> => any_map,
    Option<i8> => number, Option<i16> => number, Option<i32> => number, Option<i64> => number,
    Option<u8> => number, Option<u16> => number, Option<u32> => number, Option<u64> => number,
    Option<f64> => number,
}

impl<T: DeserializeOwned> Lenient for Vec<T> {
    fn lenient<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        list(from)
    }
}

impl<V: DeserializeOwned + Default> Lenient for BTreeMap<String, V> {
    fn lenient<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        map(from)
    }
}

/// A structure; `null` is none.
impl<T: DeserializeOwned + Whole> Lenient for Option<T> {
    fn lenient<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::deserialize(from)
    }
}

/// Fields whose type does not tell how they are read.
macro_rules! special {
    ($($name:ident($ty:ty) => $how:path),* $(,)?) => {$(
        pub(crate) struct $name(pub(crate) $ty);

        impl Lenient for $name {
            fn lenient<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $how(from).map(Self)
            }
        }
    )*};
}
special! {
    Words(Vec<String>) => words,
    Signal(Option<String>) => signal,
    Failure(Option<String>) => failure,
    Statistics(Vec<ContainerStats>) => statistics,
}

/// A string; a number or a truth is taken as its text.
fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    from.deserialize_any(Scalar("a string")).map(|found| match found {
        Found::Nothing => None,
        Found::Text(text) => Some(text),
        Found::Signed(n) => Some(n.to_string()),
        Found::Unsigned(n) => Some(n.to_string()),
        Found::Float(n) => Some(n.to_string()),
        Found::Flag(b) => Some(b.to_string()),
    })
}

/// A truth; also as the text or number that Go's parser takes for one.
fn flag<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    match from.deserialize_any(Scalar("true or false"))? {
        Found::Nothing => Ok(None),
        Found::Flag(b) => Ok(Some(b)),
        Found::Signed(n) => Ok(Some(n != 0)),
        Found::Unsigned(n) => Ok(Some(n != 0)),
        Found::Text(text) if text.is_empty() => Ok(None),
        Found::Text(text) => match text.to_ascii_lowercase().as_str() {
            "true" | "1" | "t" => Ok(Some(true)),
            "false" | "0" | "f" => Ok(Some(false)),
            _ => Err(de::Error::invalid_value(de::Unexpected::Str(&text), &"true or false")),
        },
        Found::Float(n) => Err(de::Error::invalid_type(de::Unexpected::Float(n), &"true or false")),
    }
}

/// A number; also in a string, and a whole one with a fraction of zero.
fn number<'de, D: Deserializer<'de>, N: Number>(from: D) -> Result<Option<N>, D::Error> {
    let found = from.deserialize_any(Scalar("a number"))?;
    let converted = match &found {
        Found::Nothing => return Ok(None),
        Found::Text(text) if text.is_empty() => return Ok(None),
        Found::Text(text) => N::from_text(text),
        Found::Signed(n) => N::from_i64(*n),
        Found::Unsigned(n) => N::from_u64(*n),
        Found::Float(n) => N::from_f64(*n),
        Found::Flag(_) => None,
    };
    converted.map(Some).ok_or_else(|| de::Error::custom(format_args!("{found} is not a number that fits here")))
}

/// A time; none if empty, and also as seconds since 1970.
fn time<'de, D: Deserializer<'de>>(from: D) -> Result<Option<DateTime<Utc>>, D::Error> {
    let found = from.deserialize_any(Scalar("a time"))?;
    let time = match &found {
        Found::Nothing => return Ok(None),
        Found::Text(text) if text.is_empty() => return Ok(None),
        // also with a year of more than four digits, as some seconds since 1970 are written again
        Found::Text(text) => text.parse().ok(),
        Found::Signed(n) => DateTime::from_timestamp(*n, 0),
        Found::Unsigned(n) => i64::try_from(*n).ok().and_then(|n| DateTime::from_timestamp(n, 0)),
        Found::Float(_) | Found::Flag(_) => None,
    };
    time.map(Some).ok_or_else(|| de::Error::custom(format_args!("{found} is not a time")))
}

/// A list; `null` is empty, `null` elements are no elements, one string is a list of it.
fn list<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    from.deserialize_any(List(PhantomData))
}

/// A list of words, which may come joined by blanks.
fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let list: Vec<String> = list(from)?;
    Ok(match list.as_slice() {
        [joined] if joined.contains(' ') => joined.split(' ').map(str::to_owned).collect(),
        _ => list,
    })
}

/// A signal by its name; until Podman 5 its number arrives.
fn signal<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let name = |text: String| text.parse().map(super::signal::name).unwrap_or(text);
    Ok(text(from)?.map(name))
}

/// An error; where the server wrote its structure, which Go keeps to itself, something is said all the same.
fn failure<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(from)? {
        Value::Object(_) => Ok(Some("an error that the server did not put into words".to_owned())),
        other => text(other).map_err(de::Error::custom),
    }
}

/// The statistics of containers, with the sums over their networks: until Podman 5 only the sums arrive, then each network.
fn statistics<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<ContainerStats>, D::Error> {
    let mut list: Vec<ContainerStats> = list(from)?;
    for stats in &mut list {
        let sum = |bytes: fn(&ContainerNetworkStats) -> Option<u64>| stats.network.values().filter_map(bytes).sum();
        let (input, output) = (sum(|network| network.rx_bytes), sum(|network| network.tx_bytes));
        stats.net_input.get_or_insert(input);
        stats.net_output.get_or_insert(output);
    }
    Ok(list)
}

/// A map; `null` is empty, and so is a value that is `null`.
fn map<'de, D, V>(from: D) -> Result<BTreeMap<String, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de> + Default,
{
    from.deserialize_any(Entries(PhantomData))
}

/// A map of anything; `null` is empty.
fn any_map<'de, D: Deserializer<'de>>(from: D) -> Result<serde_json::Map<String, Value>, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// What a scalar field held.
enum Found {
    Nothing,
    Flag(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(String),
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("null"),
            Self::Flag(b) => write!(f, "{b}"),
            Self::Signed(n) => write!(f, "{n}"),
            Self::Unsigned(n) => write!(f, "{n}"),
            Self::Float(n) => write!(f, "{n}"),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

struct Scalar(&'static str);

impl Visitor<'_> for Scalar {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
    fn visit_bool<E>(self, b: bool) -> Result<Found, E> {
        Ok(Found::Flag(b))
    }
    fn visit_i64<E>(self, n: i64) -> Result<Found, E> {
        Ok(Found::Signed(n))
    }
    fn visit_u64<E>(self, n: u64) -> Result<Found, E> {
        Ok(Found::Unsigned(n))
    }
    fn visit_f64<E>(self, n: f64) -> Result<Found, E> {
        Ok(Found::Float(n))
    }
    fn visit_str<E>(self, text: &str) -> Result<Found, E> {
        Ok(Found::Text(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Found, E> {
        Ok(Found::Text(text))
    }
    fn visit_unit<E>(self) -> Result<Found, E> {
        Ok(Found::Nothing)
    }
    fn visit_none<E>(self) -> Result<Found, E> {
        Ok(Found::Nothing)
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }
    fn visit_none<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<T>, E> {
        if text.is_empty() {
            return Ok(Vec::new());
        }
        T::deserialize(de::value::StrDeserializer::new(text)).map(|one| vec![one])
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        // The wire's own claim of a length is not taken for more than a hint.
        let mut list = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
        while let Some(element) = seq.next_element::<Option<T>>()? {
            list.extend(element);
        }
        Ok(list)
    }
}

struct Entries<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de> + Default> Visitor<'de> for Entries<V> {
    type Value = BTreeMap<String, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }
    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(BTreeMap::new())
    }
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(BTreeMap::new())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((key, value)) = access.next_entry::<String, Option<V>>()? {
            map.insert(key, value.unwrap_or_default());
        }
        Ok(map)
    }
}

/// A numeric type that other numbers may fit into.
pub(crate) trait Number: Sized {
    fn from_i64(n: i64) -> Option<Self>;
    fn from_u64(n: u64) -> Option<Self>;
    fn from_f64(n: f64) -> Option<Self>;
    fn from_text(text: &str) -> Option<Self>;
}

macro_rules! integer {
    ($($ty:ty),*) => {$(
        impl Number for $ty {
            fn from_i64(n: i64) -> Option<Self> {
                n.try_into().ok()
            }
            fn from_u64(n: u64) -> Option<Self> {
                n.try_into().ok()
            }
            #[allow(clippy::cast_possible_truncation, reason = "checked: whole, and within 2^53")]
            fn from_f64(n: f64) -> Option<Self> {
                (n.fract() == 0.0 && n.abs() < 9_007_199_254_740_992.0).then_some(n as i64)?.try_into().ok()
            }
            fn from_text(text: &str) -> Option<Self> {
                Self::from_str(text).ok()
            }
        }
    )*};
}
integer!(i8, i16, i32, i64, u8, u16, u32, u64);

#[allow(clippy::cast_precision_loss, reason = "a float field was declared one")]
impl Number for f64 {
    fn from_i64(n: i64) -> Option<Self> {
        Some(n as Self)
    }
    fn from_u64(n: u64) -> Option<Self> {
        Some(n as Self)
    }
    fn from_f64(n: f64) -> Option<Self> {
        Some(n)
    }
    fn from_text(text: &str) -> Option<Self> {
        Self::from_str(text).ok()
    }
}

#[cfg(test)]
#[path = "lenient_tests.rs"]
mod tests;
