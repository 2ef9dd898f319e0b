//! Code shared by the managers of all nouns: attributes, filters, keys, and the `Manager` trait.
//!
//! A handle by name (`containers().named("web")`) is an object with [`Attrs::Named`]: its accessors return empty
//! values, and its `key()` returns the name for requests. That is the id if attributes are known, otherwise the name;
//! [`Key::resolve`] inspects the object only if the server might take the name for another object's id.

use crate::error::{Error, Result, UnsupportedError};

mod attrs;
mod ensured;
mod filters;
mod key;

pub use attrs::Attrs;
pub(crate) use attrs::attrs_from;
pub use ensured::{Difference, Ensured};
pub(crate) use ensured::{Wanted, differences, ensure, json_of};
pub(crate) use filters::{Filters, Labels, WithoutLabels, has_label};
pub(crate) use key::{Identity, Key};

/// The methods that the managers of all kinds of objects have in common.
///
/// Each manager has inherent methods of the same names, so only code that is generic over the kind of object needs
/// this trait.
///
/// ```no_run
/// use podman::{Manager, Result};
///
/// async fn first<M: Manager>(manager: &M, keys: &[&str]) -> Result<Option<M::Resource>> {
///     for key in keys {
///         if manager.exists(key).await? {
///             return manager.get(key).await.map(Some);
///         }
///     }
///     Ok(None)
/// }
/// ```
#[doc(alias = "Collection")]
pub trait Manager {
    /// The type of the objects.
    type Resource: Send;
    /// The attributes of an object, from a list or from an inspection.
    type Attrs: Send;
    /// Selects the objects to list.
    type ListOptions: Default + Send + Sync;

    /// Returns the object with this name or id.
    ///
    /// An id may be shortened to 12 digits or more.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the object does not exist;
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the key is empty.
    fn get(&self, key: &str) -> impl Future<Output = Result<Self::Resource>> + Send;

    /// Lists objects.
    ///
    /// # Errors
    ///
    /// An [`Error::Api`](crate::Error::Api) if the server does not support a filter.
    fn list_with(&self, options: &Self::ListOptions) -> impl Future<Output = Result<Vec<Self::Resource>>> + Send;

    /// Returns whether an object with this name or id exists; for the key, see [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    fn exists(&self, key: &str) -> impl Future<Output = Result<bool>> + Send;

    /// Returns a handle to the object with this name or id, without a request.
    fn named(&self, key: &str) -> Self::Resource;

    /// Creates an object from its attributes, without a request.
    #[allow(clippy::wrong_self_convention, reason = "the object belongs to the client of the manager")]
    fn from_attrs(&self, attrs: Self::Attrs) -> Self::Resource;
}

/// Implements [`Manager`] by the inherent methods of a manager.
macro_rules! manager {
    ($manager:ty, $resource:ty, $attrs:ty, $options:ty) => {
        impl $crate::resource::Manager for $manager {
            type Resource = $resource;
            type Attrs = $attrs;
            type ListOptions = $options;

            async fn get(&self, key: &str) -> $crate::error::Result<$resource> {
                Self::get(self, key).await
            }
            async fn list_with(&self, options: &$options) -> $crate::error::Result<Vec<$resource>> {
                Self::list_with(self, options).await
            }
            async fn exists(&self, key: &str) -> $crate::error::Result<bool> {
                Self::exists(self, key).await
            }
            fn named(&self, key: &str) -> $resource {
                Self::named(self, key)
            }
            fn from_attrs(&self, attrs: $attrs) -> $resource {
                Self::from_attrs(self, attrs)
            }
        }
    };
}

pub(crate) use manager;

/// Returns `false` for "not found", otherwise whether the call succeeded: the result of `exists` and `remove`.
pub(crate) fn found(done: Result<()>) -> Result<bool> {
    match done {
        Ok(()) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

/// Returns an error if a server does not support something.
pub(crate) fn supported(lack: Option<UnsupportedError>) -> Result<()> {
    lack.map_or(Ok(()), |lack| Err(Error::Unsupported(Box::new(lack))))
}

#[cfg(test)]
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::wrong_self_convention,
    reason = "a toy has the signatures of a manager"
)]
mod tests {
    use super::*;

    /// A manager of a kind of object whose lists have all attributes.
    struct Toys;

    impl Toys {
        async fn get(&self, key: &str) -> Result<String> {
            Ok(self.from_attrs(Key::new(key)?.exact().ok_or_else(|| Error::not_found("toy", key))?.to_owned()))
        }
        async fn exists(&self, key: &str) -> Result<bool> {
            found(self.get(key).await.map(drop))
        }
        async fn list_with(&self, prefix: &String) -> Result<Vec<String>> {
            Ok(vec![format!("{prefix}ball")])
        }
        fn named(&self, key: &str) -> String {
            key.to_owned()
        }
        fn from_attrs(&self, attrs: String) -> String {
            attrs
        }
    }

    manager!(Toys, String, String, String);

    async fn names<M: Manager<Resource = String, ListOptions = String>>(manager: &M, key: &str) -> Result<Vec<String>> {
        let mut names = manager.list_with(&"a ".to_owned()).await?;
        if manager.exists(key).await? {
            names.push(manager.get(key).await?);
        }
        Ok(names)
    }

    #[tokio::test]
    async fn the_trait_calls_the_inherent_methods() {
        assert_eq!(names(&Toys, "kite").await.expect("names"), ["a ball", "kite"]);
        assert_eq!(names(&Toys, "cafe").await.expect("names"), ["a ball"]);
        assert!(names(&Toys, "").await.is_err());
    }
}
