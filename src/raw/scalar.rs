//! Scalar values, read by the type of the field.
//!
//! Podman's responses differ from its description, and between versions: numbers arrive as strings, times as an empty
//! string. Each type accepts every form with an unambiguous meaning, so that one odd field does not make the whole
//! response unreadable, and rejects all other values.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, Utc};
use serde::de::Unexpected;
use serde_json::Value;

use super::slot::View;

/// A scalar in a response.
#[derive(Debug)]
pub(crate) enum Found<'a> {
    Flag(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'a, str>),
}

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Signed(number) => write!(f, "{number}"),
            Self::Unsigned(number) => write!(f, "{number}"),
            Self::Float(number) => write!(f, "{number}"),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

impl From<Found<'_>> for Value {
    fn from(found: Found<'_>) -> Self {
        match found {
            Found::Flag(flag) => flag.into(),
            Found::Signed(number) => number.into(),
            Found::Unsigned(number) => number.into(),
            Found::Float(number) => number.into(),
            Found::Text(text) => Self::String(text.into_owned()),
        }
    }
}

impl Found<'_> {
    /// Returns the message for a wrong type.
    pub(crate) fn is_not(&self, expected: &str) -> String {
        format!("invalid type: {}, expected {expected}", self.unexpected())
    }

    fn unexpected(&self) -> Unexpected<'_> {
        match self {
            Self::Flag(flag) => Unexpected::Bool(*flag),
            Self::Signed(number) => Unexpected::Signed(*number),
            Self::Unsigned(number) => Unexpected::Unsigned(*number),
            Self::Float(number) => Unexpected::Float(*number),
            Self::Text(text) => Unexpected::Str(text),
        }
    }

    /// Returns the integer; also from a string, and from a float without a fraction.
    fn integer(&self) -> Option<i128> {
        match self {
            Self::Signed(number) => Some((*number).into()),
            Self::Unsigned(number) => Some((*number).into()),
            #[allow(clippy::cast_possible_truncation, reason = "checked: whole, and below 2^53")]
            Self::Float(number) => {
                (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(*number as i128)
            }
            Self::Text(text) => text.parse().ok(),
            Self::Flag(_) => None,
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "the field is declared as a float")]
    fn float(&self) -> Option<f64> {
        match self {
            Self::Signed(number) => Some(*number as f64),
            Self::Unsigned(number) => Some(*number as f64),
            Self::Float(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
            Self::Flag(_) => None,
        }
    }

    /// Returns the boolean; also from a string or number that Go's parser accepts.
    fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            Self::Signed(number) => Some(*number != 0),
            Self::Unsigned(number) => Some(*number != 0),
            Self::Text(text) => match text.to_ascii_lowercase().as_str() {
                "true" | "1" | "t" => Some(true),
                "false" | "0" | "f" => Some(false),
                _ => None,
            },
            Self::Float(_) => None,
        }
    }

    /// Returns the time; also from seconds since 1970.
    fn time(&self) -> Option<DateTime<Utc>> {
        match self {
            // chrono also parses years of more than four digits, which it writes for some numbers of seconds.
            Self::Text(text) => text.parse().ok(),
            Self::Signed(seconds) => DateTime::from_timestamp(*seconds, 0),
            Self::Unsigned(seconds) => i64::try_from(*seconds).ok().and_then(|s| DateTime::from_timestamp(s, 0)),
            Self::Float(_) | Self::Flag(_) => None,
        }
    }
}

/// A destination of one scalar.
pub(crate) trait Scalar {
    /// Returns the expected type, for the error about a list or an object.
    fn expected(&self) -> &'static str;

    /// Takes the scalar, or returns why it is rejected.
    fn set(&mut self, found: Found<'_>) -> Result<(), String>;
}

/// A type that is read from one scalar.
pub(crate) trait FromScalar: Sized {
    /// The expected type, for the error about a value of another type.
    const EXPECTED: &'static str;

    /// Reads the scalar, or returns why it is rejected.
    fn read(found: Found<'_>) -> Result<Self, String>;

    /// Whether the empty string stands for no value.
    fn is_missing(found: &Found<'_>) -> bool {
        matches!(found, Found::Text(text) if text.is_empty())
    }

    /// Whether the value means "not set".
    fn is_unset(&self) -> bool {
        false
    }
}

impl<T: FromScalar> Scalar for T {
    fn expected(&self) -> &'static str {
        T::EXPECTED
    }

    fn set(&mut self, found: Found<'_>) -> Result<(), String> {
        *self = T::read(found)?;
        Ok(())
    }
}

impl<T: FromScalar> Scalar for Option<T> {
    fn expected(&self) -> &'static str {
        T::EXPECTED
    }

    fn set(&mut self, found: Found<'_>) -> Result<(), String> {
        *self = if T::is_missing(&found) { None } else { Some(T::read(found)?).filter(|value| !value.is_unset()) };
        Ok(())
    }
}

/// Implements `Slot` for types that are read from a scalar, and for options of them.
macro_rules! slots {
    ($($ty:ty => |$value:ident| $view:expr,)*) => {$(
        impl $crate::raw::slot::Slot for $ty {
            fn open(&mut self) -> $crate::raw::slot::Open<'_> {
                $crate::raw::slot::Open::Scalar(self)
            }

            fn view(&self) -> $crate::raw::slot::View<'_> {
                let $value = self;
                $view
            }
        }

        impl $crate::raw::slot::Slot for Option<$ty> {
            fn open(&mut self) -> $crate::raw::slot::Open<'_> {
                $crate::raw::slot::Open::Scalar(self)
            }

            fn view(&self) -> $crate::raw::slot::View<'_> {
                self.as_ref().map_or($crate::raw::slot::View::Absent, |$value| $view)
            }
        }
    )*};
}
pub(super) use slots;

slots! {
    String => |text| View::Text(text),
    bool => |flag| View::Flag(*flag),
    DateTime<Utc> => |time| View::Time(time),
    f64 => |number| View::Float(*number),
    i8 => |number| View::Signed((*number).into()),
    i16 => |number| View::Signed((*number).into()),
    i32 => |number| View::Signed((*number).into()),
    i64 => |number| View::Signed(*number),
    u8 => |number| View::Unsigned((*number).into()),
    u16 => |number| View::Unsigned((*number).into()),
    u32 => |number| View::Unsigned((*number).into()),
    u64 => |number| View::Unsigned(*number),
}

impl FromScalar for String {
    const EXPECTED: &'static str = "a string";

    fn read(found: Found<'_>) -> Result<Self, String> {
        Ok(match found {
            Found::Text(text) => text.into_owned(),
            other => other.to_string(),
        })
    }

    fn is_missing(_: &Found<'_>) -> bool {
        false
    }
}

impl FromScalar for bool {
    const EXPECTED: &'static str = "true or false";

    fn read(found: Found<'_>) -> Result<Self, String> {
        found.flag().ok_or_else(|| found.is_not(Self::EXPECTED))
    }
}

impl FromScalar for DateTime<Utc> {
    const EXPECTED: &'static str = "a time";

    fn read(found: Found<'_>) -> Result<Self, String> {
        found.time().ok_or_else(|| format!("{found} is not a time"))
    }

    /// Go writes its zero time, in the year 1, for a time that is not set; also as seconds since 1970.
    fn is_unset(&self) -> bool {
        self.timestamp() == -62_135_596_800
    }
}

impl FromScalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn read(found: Found<'_>) -> Result<Self, String> {
        found.float().ok_or_else(|| not_a_number(&found))
    }
}

macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl FromScalar for $ty {
            const EXPECTED: &'static str = "a number";

            fn read(found: Found<'_>) -> Result<Self, String> {
                found.integer().and_then(|number| number.try_into().ok()).ok_or_else(|| not_a_number(&found))
            }
        }
    )*};
}
integers!(i8, i16, i32, i64, u8, u16, u32, u64);

fn not_a_number(found: &Found<'_>) -> String {
    format!("{found} is not a number that fits here")
}

#[cfg(test)]
#[path = "scalar_tests.rs"]
mod tests;
