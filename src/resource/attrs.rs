//! The attributes of an object.

/// The attributes of an object, as the server last sent them.
///
/// A list has fewer of them than an inspection; the accessors of the objects read both. Each module of a noun has an
/// alias of this type, such as [`containers::Attrs`](crate::containers::Attrs).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Attrs<Listed, Inspected> {
    /// From a list.
    Listed(Box<Listed>),
    /// From an inspection.
    Inspected(Box<Inspected>),
    /// No attributes: the object was made by [`named`](crate::ContainersManager::named), with this name or id.
    Named(String),
}

impl<Listed, Inspected> Attrs<Listed, Inspected> {
    /// Returns the name or id of an object without attributes.
    pub(crate) fn only_name(&self) -> Option<&str> {
        match self {
            Self::Named(key) => Some(key),
            Self::Listed(_) | Self::Inspected(_) => None,
        }
    }

    /// Returns whether two objects of one service are the same, by their ids, or by the names of handles.
    pub(crate) fn is_same(&self, id: &str, other: &Self, other_id: &str) -> bool {
        match (self.only_name(), other.only_name()) {
            (None, None) => id == other_id,
            // A name and an id cannot be compared here.
            (one, other) => one == other,
        }
    }
}

/// Converts both models of a noun to its `Attrs`.
///
/// One generic implementation is impossible: both models of a noun may be the same type.
macro_rules! attrs_from {
    ($listed:ty, $inspected:ty) => {
        impl From<$listed> for $crate::resource::Attrs<$listed, $inspected> {
            fn from(listed: $listed) -> Self {
                Self::Listed(Box::new(listed))
            }
        }

        impl From<$inspected> for $crate::resource::Attrs<$listed, $inspected> {
            fn from(inspected: $inspected) -> Self {
                Self::Inspected(Box::new(inspected))
            }
        }
    };
}

pub(crate) use attrs_from;
