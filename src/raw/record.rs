//! The generated structures: declaring, decoding, encoding and displaying them.
//!
//! [`record!`] declares a structure from one line per field. Reading and writing walk over the fields as trait objects
//! (see [`slot`](super::slot)): serde's derived code for 200 structures was more than half of the compiled library. Every
//! field may be missing, so each is read straight into its place.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::scalar::Found;
use super::slot::{List, Open, Slot, View};

/// A structure in which every field may be missing.
pub(crate) trait Record: 'static {
    fn shape(&self) -> &'static Shape;
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;
    fn slot(&self, index: usize) -> Option<&dyn Slot>;
    /// Brings fields that older releases send in another form into the newest form.
    fn normalize(&mut self);
    /// Whether this is the body of a request, which loses nothing that it is read from.
    fn is_request(&self) -> bool {
        false
    }
}

/// The names of a structure and of its fields in JSON.
#[derive(Debug)]
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) fields: &'static [&'static str],
}

/// One list of the API has boxed structures.
impl<T: Record> Record for Box<T> {
    fn shape(&self) -> &'static Shape {
        T::shape(self)
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        T::slot_mut(self, index)
    }

    fn slot(&self, index: usize) -> Option<&dyn Slot> {
        T::slot(self, index)
    }

    fn normalize(&mut self) {
        T::normalize(self);
    }

    fn is_request(&self) -> bool {
        T::is_request(self)
    }
}

/// Declares structures: `index name "name in JSON": type` for each field, and `=> function` for a field that some
/// releases send in another form, which the function converts. `(request)` marks the body of a request.
///
/// The functions are inline, so that only structures that are used are compiled.
macro_rules! record {
    ($($name:ident $(($request:ident))? { $($index:literal $field:ident $json:literal: $ty:ty $(=> $normalize:path)?,)* })*) => {$(
        #[doc = concat!("`", stringify!($name), "`")]
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct $name {
            $(pub $field: $ty,)*
        }

        impl $crate::raw::record::Record for $name {
            #[inline]
            fn shape(&self) -> &'static $crate::raw::record::Shape {
                &$crate::raw::record::Shape { name: stringify!($name), fields: &[$($json),*] }
            }

            #[inline]
            fn slot_mut(&mut self, index: usize) -> Option<&mut dyn $crate::raw::slot::Slot> {
                Some(match index {
                    $($index => &mut self.$field,)*
                    _ => return None,
                })
            }

            #[inline]
            fn slot(&self, index: usize) -> Option<&dyn $crate::raw::slot::Slot> {
                Some(match index {
                    $($index => &self.$field,)*
                    _ => return None,
                })
            }

            #[inline]
            fn normalize(&mut self) {
                $($($normalize(&mut self.$field);)?)*
            }

            $(
                #[inline]
                fn is_request(&self) -> bool {
                    let _ = stringify!($request);
                    true
                }
            )?
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::raw::record::debug(self, f)
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::raw::record::write(self, to)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let mut record = Self::default();
                $crate::raw::record::read(&mut record, from)?;
                Ok(record)
            }
        }
    )*};
}
pub(crate) use record;

/// Reads a JSON object into a structure.
///
/// The body of a request is read as the server would read it, with the names of fields in any case, but a field that it
/// does not have is an error: the server would ignore it.
pub(crate) fn read<'de, D: Deserializer<'de>>(record: &mut dyn Record, from: D) -> Result<(), D::Error> {
    let strict = record.is_request();
    from.deserialize_map(Fill { into: Destination::Record(record), strict })
}

/// Reads a JSON value into a field, or the value of a whole response.
pub(crate) fn fill<'de, D: Deserializer<'de>>(slot: &mut dyn Slot, from: D) -> Result<(), D::Error> {
    from.deserialize_any(Fill { into: Destination::Slot(slot), strict: false })
}

/// Reads a JSON value into a new element of a list, unless it is `null`.
pub(crate) fn append<'de, D: Deserializer<'de>>(list: &mut dyn List, from: D) -> Result<(), D::Error> {
    from.deserialize_any(Fill { into: Destination::Element(list), strict: false })
}

/// Writes a structure as a JSON object of the fields that are set.
pub(crate) fn write<S: Serializer>(record: &dyn Record, to: S) -> Result<S::Ok, S::Error> {
    View::Record(record).serialize(to)
}

/// Shows the fields that are set, by their names in JSON.
pub(crate) fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&View::Record(record), f)
}

/// The fields that are set.
fn set_fields(record: &dyn Record) -> impl Iterator<Item = (&str, View<'_>)> {
    let names = record.shape().fields.iter().enumerate();
    names.filter_map(|(index, name)| Some((*name, record.slot(index)?.view()))).filter(|(_, view)| !view.is_absent())
}

/// A destination that is about to receive a value.
struct Fill<'a> {
    into: Destination<'a>,
    /// Whether unknown fields are errors, and the names of fields may be in any case.
    strict: bool,
}

enum Destination<'a> {
    Slot(&'a mut dyn Slot),
    Record(&'a mut dyn Record),
    /// A new element, unless the value is `null`.
    Element(&'a mut dyn List),
}

impl<'a> Destination<'a> {
    fn open(self) -> Open<'a> {
        match self {
            Self::Slot(slot) => slot.open(),
            Self::Record(record) => Open::Record(record),
            Self::Element(list) => list.push().open(),
        }
    }
}

impl Fill<'_> {
    fn scalar<E: Error>(self, found: Found<'_>) -> Result<(), E> {
        scalar(self.into.open(), found)
    }
}

fn scalar<E: Error>(into: Open<'_>, found: Found<'_>) -> Result<(), E> {
    match into {
        Open::Scalar(scalar) => scalar.set(found).map_err(E::custom),
        Open::Value(value) => {
            *value = found.into();
            Ok(())
        }
        Open::List(list) => match &found {
            Found::Text(text) if text.is_empty() => Ok(()),
            // A single string stands for a list of one.
            Found::Text(_) => scalar(list.push().open(), found),
            _ => Err(E::custom(found.is_not("a list"))),
        },
        other => Err(E::custom(found.is_not(&other.expected()))),
    }
}

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.into {
            Destination::Record(record) => write!(f, "struct {}", record.shape().name),
            Destination::Slot(_) | Destination::Element(_) => f.write_str("a value"),
        }
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.scalar(Found::Flag(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.scalar(Found::Signed(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.scalar(Found::Unsigned(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.scalar(Found::Float(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.scalar(Found::Text(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.scalar(Found::Text(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let strict = self.strict;
        match self.into.open() {
            Open::List(list) => {
                while from.next_element_seed(Fill { into: Destination::Element(&mut *list), strict })?.is_some() {}
            }
            Open::Value(value) => *value = Value::deserialize(SeqAccessDeserializer::new(from))?,
            other => return Err(A::Error::invalid_type(Unexpected::Seq, &other.expected().as_str())),
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let strict = self.strict;
        match self.into.open() {
            Open::Record(record) if strict => read_all(record, from)?,
            Open::Record(record) => {
                while let Some(index) = from.next_key_seed(Index(record.shape()))? {
                    match index.and_then(|index| record.slot_mut(index)) {
                        Some(slot) => from.next_value_seed(Fill { into: Destination::Slot(slot), strict })?,
                        None => drop(from.next_value::<IgnoredAny>()?),
                    }
                }
                record.normalize();
            }
            Open::Map(map) => {
                while let Some(name) = from.next_key::<String>()? {
                    from.next_value_seed(Fill { into: Destination::Slot(map.entry(name)), strict })?;
                }
            }
            Open::Value(value) => *value = Value::deserialize(MapAccessDeserializer::new(from))?,
            Open::Object(object) => *object = serde_json::Map::deserialize(MapAccessDeserializer::new(from))?,
            other => return Err(A::Error::invalid_type(Unexpected::Map, &other.expected().as_str())),
        }
        Ok(())
    }
}

/// Reads all fields of a request's structure, and fails for an unknown or duplicate field.
fn read_all<'de, A: MapAccess<'de>>(record: &mut dyn Record, mut from: A) -> Result<(), A::Error> {
    let Shape { name: structure, fields } = record.shape();
    let mut seen = Vec::new();
    while let Some(name) = from.next_key::<String>()? {
        let exact = fields.iter().position(|field| *field == name);
        let index = exact.or_else(|| fields.iter().position(|field| field.eq_ignore_ascii_case(&name)));
        let Some((index, slot)) = index.and_then(|index| Some((index, record.slot_mut(index)?))) else {
            match from.next_value::<Option<IgnoredAny>>()? {
                None => continue,
                Some(_) => return Err(A::Error::custom(format_args!("{structure} has no field {name:?}"))),
            }
        };
        if seen.contains(&index) {
            return Err(A::Error::custom(format_args!("the field {name:?} of {structure} is set twice")));
        }
        seen.push(index);
        from.next_value_seed(Fill { into: Destination::Slot(slot), strict: true })?;
    }
    record.normalize();
    Ok(())
}

/// Reads the name of a field as its index.
struct Index(&'static Shape);

impl<'de> DeserializeSeed<'de> for Index {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<usize>, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Index {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.fields.iter().position(|field| *field == name))
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => to.serialize_none(),
            Self::Flag(flag) => to.serialize_bool(*flag),
            Self::Signed(number) => to.serialize_i64(*number),
            Self::Unsigned(number) => to.serialize_u64(*number),
            Self::Float(number) => to.serialize_f64(*number),
            Self::Text(text) => to.serialize_str(text),
            Self::Time(time) => time.serialize(to),
            Self::Value(value) => value.serialize(to),
            Self::Object(object) => object.serialize(to),
            Self::Record(record) => to_map(to, set_fields(*record)),
            Self::Map(map) => to_map(to, map.entries().into_iter().map(|(name, slot)| (name, slot.view()))),
            Self::List(list) => to.collect_seq(elements(*list)),
        }
    }
}

fn to_map<'a, S: Serializer>(to: S, entries: impl Iterator<Item = (&'a str, View<'a>)>) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    for (name, view) in entries {
        map.serialize_entry(name, &view)?;
    }
    map.end()
}

fn elements(list: &dyn List) -> impl Iterator<Item = View<'_>> {
    (0..list.len()).filter_map(|index| Some(list.at(index)?.view()))
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("None"),
            Self::Flag(flag) => fmt::Debug::fmt(flag, f),
            Self::Signed(number) => fmt::Debug::fmt(number, f),
            Self::Unsigned(number) => fmt::Debug::fmt(number, f),
            Self::Float(number) => fmt::Debug::fmt(number, f),
            Self::Text(text) => fmt::Debug::fmt(text, f),
            Self::Time(time) => fmt::Debug::fmt(time, f),
            Self::Value(value) => fmt::Debug::fmt(value, f),
            Self::Object(object) => fmt::Debug::fmt(object, f),
            Self::List(list) => f.debug_list().entries(elements(*list)).finish(),
            Self::Map(map) => {
                let entries = map.entries();
                f.debug_map().entries(entries.iter().map(|(name, slot)| (name, slot.view()))).finish()
            }
            Self::Record(record) => {
                let mut shown = f.debug_struct(record.shape().name);
                for (name, view) in set_fields(*record) {
                    shown.field(name, &view);
                }
                shown.finish()
            }
        }
    }
}

#[cfg(test)]
#[path = "record_tests.rs"]
#[allow(unreachable_pub, reason = "the structures are declared as public ones are")]
mod tests;
