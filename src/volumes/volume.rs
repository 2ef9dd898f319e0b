//! The manager of volumes, and the object.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};

use crate::client::{Guard, PodmanClient, ScopeTracker, value_of, value_of_all};
use crate::containers::{self, Container};
use crate::error::Result;
use crate::models::VolumeInspect;
use crate::options::{InvalidOptions, Timestamp};
use crate::raw::params::VolumeListParams;
use crate::raw::types::VolumeCreateOptions;
use crate::resource::{self, Ensured, Key, supported};
use crate::versions::Version;

use super::{Attrs, COMPARED, ListOptions, Volume, VolumeOptions, VolumesManager, Wanted, is_selected, name_of, text};

/// # Attributes
impl Volume {
    /// Returns the name.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        text(self.attrs.name.as_ref())
    }

    /// Returns the driver: `local`, `image`, or a plugin.
    #[must_use]
    #[inline]
    pub fn driver(&self) -> &str {
        text(self.attrs.driver.as_ref())
    }

    /// Returns the directory with the files, on the server's machine; empty if the driver has not mounted the volume
    /// yet.
    #[must_use]
    #[inline]
    pub fn mountpoint(&self) -> &str {
        text(self.attrs.mountpoint.as_ref())
    }

    /// Returns the labels.
    #[must_use]
    #[inline]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        &self.attrs.labels
    }

    /// Returns the options of the driver.
    #[must_use]
    #[inline]
    pub fn options(&self) -> &BTreeMap<String, String> {
        &self.attrs.options
    }

    /// Returns when the volume was created.
    #[must_use]
    #[inline]
    pub fn created(&self) -> Option<Timestamp> {
        self.attrs.created_at.map(Into::into)
    }

    /// Returns whether the volume was created without a name. Podman before 6.0 only reports this for volumes that were
    /// created with a container.
    #[must_use]
    #[inline]
    pub fn is_anonymous(&self) -> bool {
        self.attrs.anonymous == Some(true)
    }

    /// Returns all attributes that the server sent.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Inspects the volume, and returns the result; the attributes of this object do not change.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the volume does not exist any more.
    #[inline]
    pub async fn inspect(&self) -> Result<VolumeInspect> {
        self.manager().inspect(self.name()).await
    }

    /// Requests all attributes, and keeps them.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the volume does not exist any more.
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = Arc::new(self.inspect().await?);
        Ok(())
    }

    /// Lists the containers that use the volume, including stopped ones.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn containers(&self) -> Result<Vec<Container>> {
        let options = containers::ListOptions::new().all(true);
        self.client.containers().list_with(&options.filter(containers::Filter::Volume(self.name().to_owned()))).await
    }

    /// Returns a guard that removes the volume when it is dropped.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }

    #[inline]
    pub(super) fn manager(&self) -> VolumesManager {
        self.client.volumes()
    }
}

/// # Creating, getting and listing
impl VolumesManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the volume with this name.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the volume does not exist.
    #[inline]
    pub async fn get(&self, name: &str) -> Result<Volume> {
        Ok(self.from_attrs(self.inspect(name).await?))
    }

    /// Returns the attributes of the volume with this name.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    #[doc(alias = "volume_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self, name: &str) -> Result<VolumeInspect> {
        value_of(self.client.raw().volume_inspect_libpod(Key::new(name)?.as_str())).await
    }

    /// Returns a handle to the volume with this name, without a request.
    ///
    /// Its other attributes are empty until [`reload`](Volume::reload); the calls of a volume that does not exist fail with
    /// [`is_not_found`](crate::Error::is_not_found).
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.volumes().named("data").remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn named(&self, name: impl Into<String>) -> Volume {
        let mut attrs = VolumeInspect::default();
        attrs.name = Some(name.into());
        self.from_attrs(attrs)
    }

    /// Returns the server's release; a lazy client connects.
    #[inline]
    pub(super) async fn server(&self) -> Result<Version> {
        self.client.connected().await?;
        Ok(self.client.server_version())
    }

    /// Returns whether there is a volume with this name.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "volume_exists_libpod")]
    #[inline]
    pub async fn exists(&self, name: &str) -> Result<bool> {
        resource::found(value_of(self.client.raw().volume_exists_libpod(Key::new(name)?.as_str())).await)
    }

    /// Lists all volumes.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn list(&self) -> Result<Vec<Volume>> {
        self.list_with(&ListOptions::default()).await
    }

    /// Lists volumes that match all filters.
    ///
    /// Up to Podman 5.8, the server returns volumes that match filters of any one kind. Therefore the client compares
    /// labels, drivers and options itself, and sends one request for each of the kinds that only the server can
    /// compare: name, dangling, until and since.
    ///
    /// ```no_run
    /// use podman::volumes::{Filter, ListOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let unused = ListOptions::new().filter(Filter::Dangling(true)).filter(Filter::Label("app=shop".into()));
    /// for volume in podman.volumes().list_with(&unused).await? {
    ///     println!("{}", volume.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for an unknown filter, and [`Error::Unsupported`](crate::Error::Unsupported) for one that the server's release does
    /// not have, before anything is sent.
    #[doc(alias = "volume_list_libpod")]
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Volume>> {
        let filters = options.filters()?.unwrap_or_default();
        supported(ListOptions::lacking(&filters, self.server().await?))?;
        self.select(&filters).await
    }

    /// Lists what all of the filters select.
    ///
    /// Up to 5.8, the server returns what *any* of several kinds of filters selects, before 4.6 also what has any of
    /// several labels (seen on 4.3.1, 5.4.2 and 5.8.6): the client compares what it can, and requests a list for each of the
    /// other kinds.
    #[inline]
    pub(super) async fn select(&self, filters: &Value) -> Result<Vec<Volume>> {
        let mut volumes = self.request(filters).await?;
        if self.server().await?.major >= 6 {
            return Ok(volumes);
        }
        volumes.retain(|volume| is_selected(volume, filters));
        let kinds = filters.as_object().into_iter().flatten();
        let several = kinds.clone().count() > 1;
        for (kind, values) in kinds.filter(|(kind, _)| several && !COMPARED.contains(&kind.as_str())) {
            let of_kind = self.request(&json!({ kind: values })).await?;
            let names: BTreeSet<&str> = of_kind.iter().map(Volume::name).collect();
            volumes.retain(|volume| names.contains(volume.name()));
        }
        Ok(volumes)
    }

    #[inline]
    async fn request(&self, filters: &Value) -> Result<Vec<Volume>> {
        let text = (!filters.is_null()).then(|| filters.to_string());
        let params = VolumeListParams { filters: text.as_deref() };
        let listed = value_of_all(params.filters, || self.client.raw().volume_list_libpod(&params)).await?;
        Ok(listed.into_iter().map(|attrs| self.from_attrs(*attrs)).collect())
    }

    /// Creates a volume. A name is enough: `create("data")`.
    ///
    /// ```no_run
    /// use podman::volumes::VolumeOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = VolumeOptions::new("cache").driver_opts([("type", "tmpfs"), ("o", "size=64m,nodev")]);
    /// let cache = podman.volumes().create(options).await?;
    /// println!("{}", cache.mountpoint());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all that is wrong with the options, before anything is sent;
    /// [`is_name_in_use`](crate::Error::is_name_in_use) if the volume exists, unless
    /// [`ignore_if_exists`](VolumeOptions::ignore_if_exists) is set.
    #[doc(alias = "volume_create_libpod")]
    pub async fn create(&self, options: impl Into<VolumeOptions>) -> Result<Volume> {
        let options = options.into();
        let body = options.body_for(self.server().await?)?;
        match self.send(&body).await {
            // before 4.4 the server has no such option
            Err(error) if error.is_name_in_use() && options.0.truthy("ignore_if_exists") == Some(true) => {
                self.get(name_of(&body)).await
            }
            done => done,
        }
    }

    /// Creates a volume, or returns the one of this name that exists, and how that differs from the options.
    ///
    /// Of concurrent calls, exactly one creates it. An existing volume is never changed.
    ///
    /// ```no_run
    /// use podman::volumes::VolumeOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let data = podman.volumes().ensure(VolumeOptions::new("data").label("app", "shop")).await?;
    /// assert!(data.created || data.differences.is_empty(), "it is another application's");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all that is wrong with the options, or without a name, before anything is sent.
    pub async fn ensure(&self, options: impl Into<VolumeOptions>) -> Result<Ensured<Volume>> {
        let options = options.into().ignore_if_exists(false);
        let body = options.body_for(self.server().await?)?;
        if name_of(&body).is_empty() {
            return Err(
                InvalidOptions::one("name", "", "a name is needed, by which an existing volume is found").into()
            );
        }
        resource::ensure(&Wanted { manager: self, body: &body }, &body).await
    }

    #[inline]
    pub(super) async fn send(&self, body: &Value) -> Result<Volume> {
        let mut typed: VolumeCreateOptions = crate::options::typed(body)?;
        for (name, value) in self.client.scope_tracker().map(ScopeTracker::labels).into_iter().flatten() {
            typed.labels.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        }
        let client = self.client.clone();
        let created =
            self.client.creating(async move { value_of(client.raw().volume_create_libpod(&typed)).await }).await;
        let attrs = created.map_err(|error| match name_of(body) {
            "" => error,
            name => error.doing(format!("create volume {name:?}")),
        })?;
        Ok(self.from_attrs(attrs))
    }

    /// Creates a volume object from its attributes, without a request.
    #[must_use]
    pub fn from_attrs(&self, attrs: impl Into<Attrs>) -> Volume {
        Volume { client: self.client.clone(), attrs: Arc::new(attrs.into()) }
    }
}
