//! Secrets: the manager, and the object.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod manager;

mod put;

mod data;

pub use data::SecretData;

pub use crate::options::SecretOptions;
pub use crate::options::secret::{Filter, ListOptions};

use std::sync::Arc;

use serde_json::Value;

use crate::client::{Guarded, PodmanClient};
use crate::error::Result;
use crate::models::SecretInspect;
use crate::options::SecretMount;
use crate::options::secret::SecretRequest;
use crate::resource::{self, Ensured, Identity};
use crate::versions::Version;

/// The name of this kind of object in error messages.
const KIND: &str = "secret";
/// The first release whose lists are known to have labels; 4.3.1 has them only in inspections.
const LISTS_LABELS: Version = Version::new(5, 0, 0);
/// How many secrets are inspected at the same time.
const AT_A_TIME: usize = 16;

/// The secrets of a service; made by [`PodmanClient::secrets`].
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let token = podman.secrets().put(("token", "s3cret")).await?;
/// let options = CreateOptions::new("docker.io/library/nginx").secrets([&token]);
/// podman.containers().run(options).detach().await?; // the secret is in /run/secrets/token
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SecretsManager {
    client: PodmanClient,
}

/// The attributes of a secret, without its data; lists have the same attributes as inspections.
pub type Attrs = SecretInspect;

/// A secret: its attributes as the server last sent them. Only [`reveal`](Self::reveal) returns the data.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for secret in podman.secrets().list().await? {
///     println!("{} {} {:?}", secret.id(), secret.name(), secret.labels());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Secret {
    client: PodmanClient,
    attrs: Arc<Attrs>,
}

impl Identity for SecretInspect {
    // For removals, the server accepts any beginning of an id.
    const ALWAYS_INSPECTED: bool = true;

    #[inline]
    fn id(&self) -> &str {
        text(self.id.as_ref())
    }
    #[inline]
    fn name(&self) -> &str {
        text(self.spec.as_ref().and_then(|spec| spec.name.as_ref()))
    }
}

impl Guarded for Secret {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove().await
    }
}

/// Converts to the name, which names the secret in options.
impl From<&Secret> for String {
    #[inline]
    fn from(secret: &Secret) -> Self {
        secret.name().to_owned()
    }
}

/// Mounts the secret as a file with its name in `/run/secrets`.
impl From<&Secret> for SecretMount {
    #[inline]
    fn from(secret: &Secret) -> Self {
        Self::new(secret.name())
    }
}

/// Mounts the secret as a file with its name in `/run/secrets`.
impl From<&Ensured<Secret>> for SecretMount {
    #[inline]
    fn from(secret: &Ensured<Secret>) -> Self {
        Self::new(secret.name())
    }
}

#[inline]
fn text(found: Option<&String>) -> &str {
    found.map_or("", String::as_str)
}

/// A secret to ensure.
struct Wanted<'a> {
    manager: &'a SecretsManager,
    request: &'a SecretRequest,
}

impl resource::Wanted for Wanted<'_> {
    type Object = Secret;

    #[inline]
    async fn create(&self) -> Result<Secret> {
        self.manager.send(self.request, None).await
    }

    #[inline]
    async fn find(&self) -> Result<(Secret, Value)> {
        let attrs = self.manager.of_name(&self.request.name).await?;
        let found = resource::json_of(&attrs);
        Ok((self.manager.from_attrs(attrs), found))
    }
}

/// How the server handles an existing secret with the same name.
#[derive(Debug, Clone, Copy)]
enum Existing {
    Ignore,
    Replace,
}

/// # Secrets
impl PodmanClient {
    /// Returns the manager of this service's secrets.
    #[must_use]
    #[inline]
    pub fn secrets(&self) -> SecretsManager {
        SecretsManager::new(self.clone())
    }
}

resource::manager!(SecretsManager, Secret, Attrs, ListOptions);
