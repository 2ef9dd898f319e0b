//! What all managers have in common.

use crate::error::Result;

/// A manager of one kind of object: the verbs that every kind has.
///
/// Each manager has the same methods of its own, so this trait is needed only by code that is
/// generic over the kind.
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
pub trait Manager {
    /// The object that this manager makes.
    type Resource: Send;
    /// What the server says of such an object, listed or inspected.
    type Attrs: Send;
    /// Which objects to list.
    type ListOptions: Default + Send + Sync;

    /// Gets an object by name or id.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if there is none;
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the key is empty.
    fn get(&self, key: &str) -> impl Future<Output = Result<Self::Resource>> + Send;

    /// Lists objects.
    ///
    /// # Errors
    ///
    /// An [`Error::Api`](crate::Error::Api) if the server does not know a filter.
    fn list_with(&self, options: &Self::ListOptions) -> impl Future<Output = Result<Vec<Self::Resource>>> + Send;

    /// Tells whether there is an object of this name or id.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails; only its own "no" is a no.
    fn exists(&self, key: &str) -> impl Future<Output = Result<bool>> + Send;

    /// Makes an object from what the server said of it, without asking again.
    fn prepare_model(&self, attrs: Self::Attrs) -> Self::Resource;
}
