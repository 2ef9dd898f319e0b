//! The manager of secrets, and the object.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::{
    AT_A_TIME, Attrs, Existing, KIND, LISTS_LABELS, ListOptions, Secret, SecretData, SecretOptions, SecretsManager,
    Wanted, data, text,
};
use crate::client::{Guard, PodmanClient, futures, value_of, value_of_all};
use crate::error::{Action, Error, Result};
use crate::models::{SecretInspect, SecretSpec};
use crate::options::Timestamp;
use crate::options::secret::SecretRequest;
use crate::options::types::filters;
use crate::raw::params::{SecretCreateParams, SecretInspectParams, SecretListParams};
use crate::raw::types::SecretName;
use crate::resource::{self, Ensured, Identity, Key};
use crate::versions::Version;

/// # Attributes, data and removal
impl Secret {
    /// Returns the full id, 25 hexadecimal digits; empty for a handle [by name](SecretsManager::named).
    ///
    /// Replacing a secret gives it a new id.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        self.attrs.id()
    }

    /// Returns the name.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        self.attrs.name()
    }

    /// Returns the labels; in a list of Podman 4.3 they are empty until [`reload`](Self::reload).
    #[must_use]
    #[inline]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        self.attrs.spec.as_ref().map_or(&NONE, |spec| &spec.labels)
    }

    /// Returns the driver that stores the data: `file`, `pass` or `shell`.
    #[must_use]
    #[inline]
    pub fn driver(&self) -> &str {
        let driver = self.attrs.spec.as_ref().and_then(|spec| spec.driver.as_ref());
        text(driver.and_then(|driver| driver.name.as_ref()))
    }

    /// Returns when the secret was created; replacing it keeps this.
    #[must_use]
    #[inline]
    pub fn created(&self) -> Option<Timestamp> {
        self.attrs.created_at.map(Into::into)
    }

    /// Returns when the secret was created or last replaced.
    #[must_use]
    #[inline]
    pub fn updated(&self) -> Option<Timestamp> {
        self.attrs.updated_at.map(Into::into)
    }

    /// Returns all attributes that the server sent.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Inspects the secret, and returns the result; the attributes of this object do not change.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the secret does not exist any more, or was replaced.
    #[inline]
    pub async fn inspect(&self) -> Result<SecretInspect> {
        self.manager().inspect(self.key()).await
    }

    /// Inspects the secret, and stores the result as its attributes.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the secret does not exist any more, or was replaced.
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = Arc::new(self.inspect().await?);
        Ok(())
    }

    /// Removes the secret; returns `false` if it does not exist any more, or was replaced.
    ///
    /// Existing containers that have the secret as a file keep it; those that have it as an environment variable can
    /// no longer be started.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        match self.id() {
            "" => self.manager().remove(self.name()).await,
            id => self.manager().remove_id(id).await,
        }
    }

    /// Returns the data; Podman 4.7 and later.
    ///
    /// ```no_run
    /// # async fn example(secret: podman::Secret) -> podman::Result<()> {
    /// let data = secret.reveal().await?;
    /// println!("{} bytes: {data:?}", data.as_bytes().len()); // Debug does not show them
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the secret does not exist any more, or was replaced;
    /// [`Error::Unsupported`] before Podman 4.7; [`Error::Protocol`] if the server has replaced bytes that are not UTF-8,
    /// as 5.4.2 does.
    #[inline]
    pub async fn reveal(&self) -> Result<SecretData> {
        match self.id() {
            "" => data::reveal(&self.client, self.manager().get(self.name()).await?.id()).await,
            id => data::reveal(&self.client, id).await,
        }
    }

    /// Returns a guard that removes the secret when it is dropped.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }

    /// Returns the key of the secret: its id, or the key of a handle by name.
    #[inline]
    pub(super) fn key(&self) -> &str {
        if self.id().is_empty() { self.name() } else { self.id() }
    }

    #[inline]
    pub(super) fn manager(&self) -> SecretsManager {
        self.client.secrets()
    }
}

/// # Creating, getting and listing
impl SecretsManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the secret with this name or id.
    ///
    /// An id may be shortened to 12 digits or more. The server itself accepts any unique beginning of an id; the
    /// client does not, so `get("cafe")` never returns a secret that is not called `cafe`.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the secret does not exist.
    #[inline]
    pub async fn get(&self, key: &str) -> Result<Secret> {
        Ok(self.from_attrs(self.inspect(key).await?))
    }

    /// Returns the attributes of the secret with this name or id, without its data.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    #[doc(alias = "secret_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self, key: &str) -> Result<SecretInspect> {
        let key = Key::new(key)?;
        key.check(KIND, self.read(key.as_str()).await?)
    }

    /// Inspects the secret that the server finds for a key, which may be the beginning of an id.
    #[inline]
    pub(super) async fn read(&self, key: &str) -> Result<SecretInspect> {
        value_of(self.client.raw().secret_inspect_libpod(key, &SecretInspectParams::default())).await
    }

    /// Returns a handle to the secret with this name or id, without a request.
    ///
    /// Its attributes are empty until [`reload`](Secret::reload); the calls of a secret that does not exist fail with
    /// [`is_not_found`](Error::is_not_found).
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.secrets().named("token").remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn named(&self, key: impl Into<String>) -> Secret {
        let mut attrs = SecretInspect::default();
        let mut spec = SecretSpec::default();
        spec.name = Some(key.into());
        attrs.spec = Some(spec);
        self.from_attrs(attrs)
    }

    /// Returns the server's release; a lazy client connects.
    #[inline]
    pub(super) async fn server(&self) -> Result<Version> {
        self.client.connected().await?;
        Ok(self.client.server_version())
    }

    /// Returns the secret with this name; the server might return another one, whose id begins with it.
    #[inline]
    pub(super) async fn of_name(&self, name: &str) -> Result<SecretInspect> {
        let found = self.read(name).await?;
        if found.name() == name { Ok(found) } else { Err(Error::not_found(KIND, name)) }
    }

    /// Returns whether a secret with this name or id exists; for the key, see [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "secret_exists_libpod")]
    #[inline]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        let key = Key::new(key)?;
        resource::found(match key.exact() {
            Some(exact) if self.server().await? >= Version::new(4, 5, 0) => {
                value_of(self.client.raw().secret_exists_libpod(exact)).await
            }
            _ => self.get(key.as_str()).await.map(drop),
        })
    }

    /// Lists all secrets.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn list(&self) -> Result<Vec<Secret>> {
        self.list_with(&ListOptions::default()).await
    }

    /// Lists the selected secrets, sorted by name.
    ///
    /// ```no_run
    /// use podman::secrets::{Filter, ListOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for secret in podman.secrets().list_with(&ListOptions::new().filter(Filter::Label("app=shop".into()))).await? {
    ///     println!("{}", secret.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter, before anything is sent.
    #[doc(alias = "secret_list_libpod")]
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Secret>> {
        let filters = options.filters()?;
        let [name, id, label, not_label, driver] =
            ["name", "id", "label", "label!", "driver"].map(|name| filters::values(&filters, name));
        // With both filters, the server applies a random one.
        let sent = match (name.is_empty(), id.is_empty()) {
            (false, _) => Some(json!({ "name": name })),
            (true, false) => Some(json!({ "id": id })),
            (true, true) => None,
        };
        let sent = sent.map(|sent| sent.to_string());
        let params = SecretListParams { filters: sent.as_deref() };
        let listed = value_of_all(params.filters, || self.client.raw().secret_list_libpod(&params)).await?;
        let mut secrets: Vec<Secret> = listed.into_iter().map(|attrs| self.from_attrs(*attrs)).collect();
        let by_label = !label.is_empty() || !not_label.is_empty();
        if by_label && self.server().await? < LISTS_LABELS {
            secrets = self.with_labels(secrets).await?;
        }
        secrets.retain(|secret| {
            let has = |wanted: &&str| resource::has_label(secret.labels(), wanted);
            (id.is_empty() || id.iter().any(|id| secret.id().starts_with(id)))
                && label.iter().all(has)
                && !not_label.iter().any(has)
                && (driver.is_empty() || driver.contains(&secret.driver()))
        });
        secrets.sort_by(|one, other| (one.name(), one.id()).cmp(&(other.name(), other.id())));
        Ok(secrets)
    }

    /// Inspects the secrets without labels in a list, and leaves out those that were removed since.
    #[inline]
    pub(super) async fn with_labels(&self, listed: Vec<Secret>) -> Result<Vec<Secret>> {
        let inspected = listed.into_iter().map(|mut secret| async move {
            match secret.labels().is_empty() {
                true => secret.reload().await.map(|()| secret),
                false => Ok(secret),
            }
        });
        let inspected = futures::join_some(inspected, AT_A_TIME).await.into_iter();
        inspected.filter(|secret| !secret.as_ref().is_err_and(Error::is_not_found)).collect()
    }

    /// Creates a secret.
    ///
    /// ```no_run
    /// use podman::secrets::SecretOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let token = podman.secrets().create(SecretOptions::new("token", "s3cret").label("app", "shop")).await?;
    /// println!("{}", token.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] with all problems of the options, before anything is sent;
    /// [`is_name_in_use`](Error::is_name_in_use) if a secret with this name exists, unless
    /// [`replace`](SecretOptions::replace) or [`ignore_if_exists`](SecretOptions::ignore_if_exists) is set.
    #[doc(alias = "secret_create_libpod")]
    pub async fn create(&self, options: impl Into<SecretOptions>) -> Result<Secret> {
        let request = options.into().render(self.server().await?)?;
        if request.replace {
            return self.put_request(&request).await;
        }
        let ignores = request.ignore_if_exists && self.server().await? >= Version::new(5, 6, 0);
        match self.send(&request, ignores.then_some(Existing::Ignore)).await {
            Err(error) if request.ignore_if_exists && error.is_name_in_use() => {
                Ok(self.from_attrs(self.of_name(&request.name).await?))
            }
            done => done,
        }
    }

    /// Creates a secret, or returns the existing one with this name and its differences from the options.
    ///
    /// Of concurrent calls, exactly one creates it. An existing secret is never changed, and its data is not compared:
    /// [`put`](Self::put) replaces it.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] with all problems of the options, before anything is sent.
    pub async fn ensure(&self, options: impl Into<SecretOptions>) -> Result<Ensured<Secret>> {
        let request = options.into().render(self.server().await?)?;
        resource::ensure(&Wanted { manager: self, request: &request }, &request.wanted()).await
    }

    /// Removes the secret with this name or id; returns `false` if it does not exist.
    ///
    /// For the key, see [`get`](Self::get): a secret is never removed because its id begins with
    /// the name of another.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "secret_delete_libpod")]
    #[inline]
    pub async fn remove(&self, key: &str) -> Result<bool> {
        match self.get(key).await {
            Ok(secret) => self.remove_id(secret.id()).await,
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    #[inline]
    pub(crate) async fn remove_id(&self, id: &str) -> Result<bool> {
        resource::found(value_of(self.client.raw().secret_delete_libpod(id)).await)
    }

    /// Sends the request that creates a secret, and returns the secret.
    #[inline]
    pub(super) async fn send(&self, request: &SecretRequest, existing: Option<Existing>) -> Result<Secret> {
        let SecretRequest { name, data, labels, driver, driver_opts, .. } = request;
        let mut labels = labels.clone();
        let replaces = matches!(existing, Some(Existing::Replace));
        // A replaced secret is not added to a scope; before 4.3, secrets have no labels.
        if let Some(tracker) =
            self.client.scope_tracker().filter(|_| !replaces && self.client.server_version() >= Version::new(4, 3, 0))
        {
            for (name, value) in tracker.labels() {
                if labels.get(name).is_none() {
                    labels[name] = value.into();
                }
            }
        }
        let text = |map: &Value| map.as_object().filter(|map| !map.is_empty()).map(|_| map.to_string());
        let (labels, driver_opts) = (text(&labels), text(driver_opts));
        let doing = || format!("create secret {name:?}");
        let checked: SecretName = name.parse().map_err(|_| Error::not_found(KIND, name))?;
        let (client, driver, data) = (self.client.clone(), driver.clone(), data.clone());
        let call = async move {
            let params = SecretCreateParams {
                driver: driver.as_deref(),
                driveropts: driver_opts.as_deref(),
                ignore: matches!(existing, Some(Existing::Ignore)).then_some(true),
                labels: labels.as_deref(),
                replace: replaces.then_some(true),
            };
            value_of(client.raw().secret_create_libpod(&checked, data, &params)).await
        };
        let created = self.client.creating(call).await;
        let id = created.map_err(|error| error.doing(doing()))?.id;
        let id = id.ok_or_else(|| Error::protocol(Action::changing(doing()), "the response has no ID", None))?;
        match self.read(&id).await {
            Ok(attrs) => Ok(self.from_attrs(attrs)),
            // Another client has replaced or removed it since.
            Err(error) if error.is_not_found() => {
                let mut attrs = SecretInspect::default();
                let spec = SecretSpec { name: Some(name.clone()), ..SecretSpec::default() };
                (attrs.id, attrs.spec) = (Some(id), Some(spec));
                Ok(self.from_attrs(attrs))
            }
            Err(error) => Err(error.after_success()),
        }
    }

    /// Creates a secret object from its attributes, without a request.
    #[must_use]
    pub fn from_attrs(&self, attrs: impl Into<Attrs>) -> Secret {
        let mut attrs = attrs.into();
        // `Debug` shows the attributes.
        attrs.secret_data = None;
        Secret { client: self.client.clone(), attrs: Arc::new(attrs) }
    }
}
