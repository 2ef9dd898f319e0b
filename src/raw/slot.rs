//! The destinations and sources of JSON values, by the type of a field.
//!
//! A [`Slot`] is used as a trait object, so that the code that walks through JSON exists once for each format and not
//! once for each of the 200 structures.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::record::Record;
use super::scalar::Scalar;

/// A field or element that is read from and written as JSON.
pub(crate) trait Slot {
    /// Prepares for a value other than `null`, which leaves the default.
    fn open(&mut self) -> Open<'_>;

    /// Returns the value to write.
    fn view(&self) -> View<'_>;

    /// Returns itself as a list, with its present elements.
    fn list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// A slot that is about to receive a value, by the shape it accepts.
pub(crate) enum Open<'a> {
    Scalar(&'a mut dyn Scalar),
    Record(&'a mut dyn Record),
    List(&'a mut dyn List),
    Map(&'a mut dyn Entries),
    /// Any value.
    Value(&'a mut Value),
    /// An object of any values.
    Object(&'a mut serde_json::Map<String, Value>),
}

impl Open<'_> {
    /// Returns the expected form, for an error.
    pub(crate) fn expected(&self) -> String {
        match self {
            Self::Scalar(scalar) => scalar.expected().to_owned(),
            Self::Record(record) => format!("struct {}", record.shape().name),
            Self::List(_) => "a list".to_owned(),
            Self::Map(_) | Self::Object(_) => "a map".to_owned(),
            Self::Value(_) => "a value".to_owned(),
        }
    }
}

/// The value of a slot.
pub(crate) enum View<'a> {
    Absent,
    Flag(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
    Time(&'a DateTime<Utc>),
    Record(&'a dyn Record),
    List(&'a dyn List),
    Map(&'a dyn Entries),
    Value(&'a Value),
    Object(&'a serde_json::Map<String, Value>),
}

impl View<'_> {
    /// Returns whether a structure is written without this field.
    pub(crate) fn is_absent(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::List(list) => list.len() == 0,
            Self::Map(map) => map.is_empty(),
            Self::Object(map) => map.is_empty(),
            _ => false,
        }
    }
}

/// A list of slots.
pub(crate) trait List {
    /// Appends an element with its default, and returns it.
    fn push(&mut self) -> &mut dyn Slot;
    /// Drops the elements from this index on.
    fn truncate(&mut self, len: usize);
    fn len(&self) -> usize;
    fn at(&self, index: usize) -> Option<&dyn Slot>;
}

/// A map of slots by name.
pub(crate) trait Entries {
    /// Returns the entry of this name, new with its default if it was missing.
    fn entry(&mut self, name: String) -> &mut dyn Slot;
    fn is_empty(&self) -> bool;
    fn entries(&self) -> Vec<(&str, &dyn Slot)>;
}

impl<T: Record> Slot for T {
    fn open(&mut self) -> Open<'_> {
        Open::Record(self)
    }

    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl<T: Record + Default> Slot for Option<T> {
    fn open(&mut self) -> Open<'_> {
        Open::Record(self.insert(T::default()))
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, |record| View::Record(record))
    }
}

impl<T: Slot + Default + 'static> Slot for Vec<T> {
    fn open(&mut self) -> Open<'_> {
        self.clear();
        Open::List(self)
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn list(&mut self) -> Option<&mut dyn List> {
        Some(self)
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn push(&mut self) -> &mut dyn Slot {
        self.push(T::default());
        let last = self.len() - 1;
        &mut self[last]
    }

    fn truncate(&mut self, len: usize) {
        Vec::truncate(self, len);
    }

    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn at(&self, index: usize) -> Option<&dyn Slot> {
        self.get(index).map(|slot| slot as &dyn Slot)
    }
}

impl<T: Slot + Default + 'static> Slot for BTreeMap<String, T> {
    fn open(&mut self) -> Open<'_> {
        self.clear();
        Open::Map(self)
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Slot + Default> Entries for BTreeMap<String, T> {
    fn entry(&mut self, name: String) -> &mut dyn Slot {
        BTreeMap::entry(self, name).or_default()
    }

    fn is_empty(&self) -> bool {
        BTreeMap::is_empty(self)
    }

    fn entries(&self) -> Vec<(&str, &dyn Slot)> {
        self.iter().map(|(name, slot)| (name.as_str(), slot as &dyn Slot)).collect()
    }
}

impl Slot for Value {
    fn open(&mut self) -> Open<'_> {
        Open::Value(self)
    }

    fn view(&self) -> View<'_> {
        View::Value(self)
    }
}

impl Slot for Option<Value> {
    fn open(&mut self) -> Open<'_> {
        Open::Value(self.insert(Value::Null))
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, View::Value)
    }
}

impl Slot for serde_json::Map<String, Value> {
    fn open(&mut self) -> Open<'_> {
        Open::Object(self)
    }

    fn view(&self) -> View<'_> {
        View::Object(self)
    }
}

impl Slot for Option<serde_json::Map<String, Value>> {
    fn open(&mut self) -> Open<'_> {
        Open::Object(self.insert(serde_json::Map::new()))
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, View::Object)
    }
}
