//! Replacing secrets.

use serde_json::{Value, json};

use super::{Existing, Secret, SecretsManager};
use crate::error::Result;
use crate::models::SecretInspect;
use crate::options::SecretOptions;
use crate::options::secret::SecretRequest;
use crate::resource::Identity as _;
use crate::versions::Version;

/// How often replacing a secret is tried if other clients create or remove it.
const ATTEMPTS: usize = 5;

/// # Replacing
impl SecretsManager {
    /// Creates a secret, or replaces the existing one with this name, with its labels.
    ///
    /// Replacing a secret gives it a new id. It keeps the driver and the driver's options, unless the call sets others.
    /// Since Podman 4.7 the replacement is atomic as long as these do not change; otherwise, and before, the old secret
    /// is removed first.
    ///
    /// Without an existing secret with this name, the server's own replacement may delete another secret. Therefore
    /// the client requests a replacement only for a secret that exists.
    ///
    /// Existing containers that have the secret as a file keep the old data, even after a restart; those that have it
    /// as an environment variable get the new data at their next start.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.secrets().put(("token", "s3cret")).await?;
    /// podman.secrets().put(("token", "better")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all problems of the options, before anything is sent.
    pub async fn put(&self, options: impl Into<SecretOptions>) -> Result<Secret> {
        let options = options.into().replace(true).ignore_if_exists(false).set("ignore", ());
        self.put_request(&options.render(self.server().await?)?).await
    }

    #[inline]
    pub(super) async fn put_request(&self, request: &SecretRequest) -> Result<Secret> {
        let mut left = ATTEMPTS;
        loop {
            left -= 1;
            let done = match self.of_name(&request.name).await {
                Ok(old) => self.replace(&old, request).await,
                Err(error) if error.is_not_found() => self.send(request, None).await,
                Err(error) => return Err(error),
            };
            match done {
                // Created or removed in the meantime.
                Err(error) if left > 0 && (error.is_name_in_use() || error.is_not_found()) => {}
                done => return done,
            }
        }
    }

    #[inline]
    async fn replace(&self, old: &SecretInspect, request: &SecretRequest) -> Result<Secret> {
        if self.server().await? >= Version::new(4, 7, 0) && is_stored_alike(old, request) {
            return self.send(&at_the_same_place(old, request), Some(Existing::Replace)).await;
        }
        self.remove_id(old.id()).await?;
        self.send(request, None).await
    }
}

/// Adds the driver and the options of the replaced secret to a request without them. With other ones, the server
/// keeps the old secret next to the new one, with the same name, and loses the name of both when one of them is
/// removed.
#[inline]
fn at_the_same_place(old: &SecretInspect, request: &SecretRequest) -> SecretRequest {
    let stored = old.spec.as_ref().and_then(|spec| spec.driver.as_ref());
    let options = stored.map(|driver| &driver.options).filter(|options| !options.is_empty());
    let mut request = request.clone();
    if let (true, Some(options)) = (request.driver_opts.is_null(), options) {
        request.driver = stored.and_then(|driver| driver.name.clone());
        request.driver_opts = json!(options);
    }
    request
}

/// Whether the driver and its options do not change: otherwise the server keeps the old secret next to the new one,
/// with the same name.
#[inline]
fn is_stored_alike(old: &SecretInspect, request: &SecretRequest) -> bool {
    let stored = old.spec.as_ref().and_then(|spec| spec.driver.as_ref());
    let name = stored.and_then(|driver| driver.name.as_deref()).unwrap_or("file");
    let same_driver = request.driver.as_deref().is_none_or(|driver| driver == name);
    let has = |(key, value): (&String, &Value)| {
        stored.and_then(|driver| driver.options.get(key)).map(String::as_str) == value.as_str()
    };
    same_driver && request.driver_opts.as_object().into_iter().flatten().all(has)
}
