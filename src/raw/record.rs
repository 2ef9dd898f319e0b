//! Structures are read from JSON objects, field by field, into what they are without any.
//!
//! Serde's derived decoders keep each field apart until all are there, with a decoder of its own for each, and can read a
//! structure from a list as well. None of this is needed where every field may be missing, and it was a third of the
//! library: `build/records.rs` writes these instead.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::lenient::Lenient;

/// A structure of which every field may be missing.
pub(crate) trait Record: Default {
    /// What the description calls it.
    const NAME: &'static str;

    /// Takes the field of this name; passes over one that it does not have.
    fn take<'de, A: MapAccess<'de>>(&mut self, name: &str, field: Field<'_, A>) -> Result<(), A::Error>;
}

/// A type of the description's, of which there may be none.
pub(crate) trait Whole {}

impl<T: Record> Whole for T {}

/// Has a structure read so by whoever decodes it.
macro_rules! decoded {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::raw::record::read(from)
            }
        }
    };
}
pub(crate) use decoded;

/// Reads a structure from an object.
pub(crate) fn read<'de, D: Deserializer<'de>, T: Record>(from: D) -> Result<T, D::Error> {
    from.deserialize_map(Fields(PhantomData))
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::default();
        while let Some(Name(name)) = map.next_key()? {
            record.take(&name, Field(&mut map))?;
        }
        Ok(record)
    }
}

/// A field's name, which JSON seldom has to write otherwise than it is.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(AnyName)
    }
}

struct AnyName;

impl<'de> Visitor<'de> for AnyName {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }
}

/// The value of a field that is to be read next.
pub(crate) struct Field<'a, A>(&'a mut A);

impl<'de, A: MapAccess<'de>> Field<'_, A> {
    // One for each type is enough; inlined, there would be one for each field.
    #[inline(never)]
    pub(crate) fn read<T: Lenient>(self) -> Result<T, A::Error> {
        self.0.next_value::<Read<T>>().map(|Read(value)| value)
    }

    pub(crate) fn skip(self) -> Result<(), A::Error> {
        self.0.next_value::<IgnoredAny>().map(drop)
    }
}

struct Read<T>(T);

impl<'de, T: Lenient> Deserialize<'de> for Read<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::lenient(from).map(Self)
    }
}
