//! The data of secrets.

use std::fmt;

use bytes::Bytes;
use secrecy::{ExposeSecret as _, SecretSlice};

use crate::client::{PodmanClient, value_of};
use crate::error::{Action, Error, Result};
use crate::wire::secret_data::{self, NoData};

/// The data of a secret: any bytes. `Debug` does not show them, and they are erased from memory when dropped.
///
/// ```no_run
/// # async fn example(secret: podman::Secret) -> podman::Result<()> {
/// let data = secret.reveal().await?;
/// if let Some(password) = data.as_str() {
///     println!("{} characters", password.chars().count());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SecretData(SecretSlice<u8>);

impl SecretData {
    /// Returns the bytes.
    #[must_use]
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.expose_secret()
    }

    /// Returns the text; `None` if the bytes are not UTF-8.
    #[must_use]
    #[inline]
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(self.as_bytes()).ok()
    }
}

impl fmt::Debug for SecretData {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretData(***)")
    }
}

/// Requests the data of the secret with this full id.
#[inline]
pub(super) async fn reveal(client: &PodmanClient, id: &str) -> Result<SecretData> {
    let body: Bytes = value_of(client.raw().secret_revealed(id)).await?;
    secret_data::read(&body).map(|data| SecretData(data.into())).map_err(|why| {
        let why = match why {
            NoData::Missing => "the response has no SecretData",
            NoData::Invalid => "SecretData is not a string",
            NoData::Replaced => "the server replaced invalid UTF-8 in the data: this release cannot return it",
        };
        Error::protocol(Action::reading(format!("reveal secret {id:?}")), why, None)
    })
}
