//! The manager of manifest lists, and the object.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::client::{Guard, value_of, value_of_all};
use crate::error::{Error, Result};
use crate::models::{ManifestListData, ManifestListDescriptor};
use crate::raw::params::{ImageListParams, ManifestCreateParams, ManifestDeleteParams, ManifestInspectParams};
use crate::raw::types::ManifestModifyOptions;
use crate::resource::{self, Ensured, Key};

use super::{Attrs, KIND, ListOptions, Manifest, ManifestOptions, ManifestsManager, Wanted, is_other};

/// # Attributes
impl Manifest {
    /// Returns the name by which it was created, found or listed; the id of a list without a name.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        &self.attrs.name
    }

    /// Returns the id in the storage; empty for a list that was neither created nor listed by this object.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        &self.attrs.id
    }

    /// Returns its images and artifacts; empty for a list that was not inspected, until [`reload`](Self::reload).
    #[must_use]
    #[inline]
    pub fn images(&self) -> &[ManifestListDescriptor] {
        self.attrs.list.as_ref().map_or(&[], |list| &list.manifests)
    }

    /// Returns the annotations of the list; empty for a list that was not inspected, until [`reload`](Self::reload).
    #[must_use]
    #[inline]
    pub fn annotations(&self) -> &BTreeMap<String, String> {
        static EMPTY: BTreeMap<String, String> = BTreeMap::new();
        self.attrs.list.as_ref().map_or(&EMPTY, |list| &list.annotations)
    }

    /// Returns all attributes that this object has.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Inspects the list, and returns the result; this object stays unchanged.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the list does not exist any more.
    #[inline]
    pub async fn inspect(&self) -> Result<ManifestListData> {
        self.manager().inspect(self.name()).await
    }

    /// Inspects the list, and keeps the result.
    ///
    /// # Errors
    ///
    /// As [`inspect`](Self::inspect).
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs.list = Some(Box::new(self.inspect().await?));
        Ok(())
    }

    /// Returns a guard that removes the list when it is dropped; its images stay.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }

    #[inline]
    pub(super) fn manager(&self) -> ManifestsManager {
        self.client.manifests()
    }

    /// Returns what requests name it by.
    #[inline]
    pub(super) fn key(&self) -> Result<Cow<'_, str>> {
        Ok(Key::new(self.name())?.of_image())
    }
}

/// # Creating, getting and listing
impl ManifestsManager {
    /// Returns the local manifest list with this name or id.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if no list with this name is stored locally. An image with this
    /// name, or a list in a registry, does not count.
    #[inline]
    pub async fn get(&self, name: &str) -> Result<Manifest> {
        let list = self.inspect(name).await?;
        Ok(self.from_attrs(Attrs { name: name.to_owned(), list: Some(Box::new(list)), ..Attrs::default() }))
    }

    /// Inspects the local manifest list with this name or id.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    #[doc(alias = "manifest_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self, name: &str) -> Result<ManifestListData> {
        // the server looks in registries for a list that is not local
        match self.exists(name).await? {
            true => self.read(&Key::new(name)?.of_image()).await,
            false => Err(Error::not_found(KIND, name)),
        }
    }

    #[inline]
    async fn read(&self, key: &str) -> Result<ManifestListData> {
        value_of(self.client.raw().manifest_inspect_libpod(key, &ManifestInspectParams::default())).await
    }

    /// Returns whether there is a local manifest list with this name or id; `false` for an image that is not a list.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "manifest_exists_libpod")]
    #[inline]
    pub async fn exists(&self, name: &str) -> Result<bool> {
        let key = Key::new(name)?.of_image();
        match value_of(self.client.raw().manifest_exists_libpod(&key)).await {
            Err(error) if is_other(&error) => Ok(false),
            done => resource::found(done),
        }
    }

    /// Returns a handle to the manifest list with this name, without a request.
    #[must_use]
    pub fn named(&self, name: impl Into<String>) -> Manifest {
        self.from_attrs(Attrs { name: name.into(), ..Attrs::default() })
    }

    /// Lists all manifest lists.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    #[inline]
    pub async fn list(&self) -> Result<Vec<Manifest>> {
        self.list_with(&ListOptions::default()).await
    }

    /// Lists manifest lists; their images are not known before [`Manifest::reload`].
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Manifest>> {
        let mut filters = options.filters.clone();
        filters.add("manifest", "true");
        let filters = filters.to_query();
        let params = ImageListParams { all: None, filters: filters.as_deref() };
        let listed = value_of_all(params.filters, || self.client.raw().image_list_libpod(&params)).await?;
        Ok(listed.into_iter().map(|image| self.from_attrs(*image)).collect())
    }

    /// Creates a manifest list. A name is enough: `create("localhost/app:1")`.
    ///
    /// If an image cannot be added, the list is removed again, which the server itself does not do.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] with all that is wrong with the options, and [`Error::Unsupported`] for options that the
    /// server's release does not have, before anything is sent; [`is_name_in_use`](crate::Error::is_name_in_use) if there is
    /// an image or a list of this name, unless [`amend`](ManifestOptions::amend) is set; another [`Error::Api`] if an image
    /// is found neither in a registry nor in the storage.
    #[doc(alias = "manifest_create_libpod")]
    pub async fn create(&self, options: impl Into<ManifestOptions>) -> Result<Manifest> {
        self.send(&options.into()).await
    }

    /// Creates a manifest list, or returns the one of this name that exists, and how its annotations differ.
    ///
    /// An existing list is never changed; its images are not compared with the options.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let list = podman.manifests().ensure("localhost/app:1").await?;
    /// println!("{} created: {}", list.name(), list.created);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create); [`is_name_in_use`](crate::Error::is_name_in_use) only if an image that is not a list has
    /// the name.
    pub async fn ensure(&self, options: impl Into<ManifestOptions>) -> Result<Ensured<Manifest>> {
        let options = options.into().amend(false);
        let asked = options.attributes()?;
        resource::ensure(&Wanted { manager: self, options: &options }, &asked).await
    }

    #[inline]
    pub(super) async fn send(&self, options: &ManifestOptions) -> Result<Manifest> {
        let create = options.render()?;
        let key = Key::new(&create.name)?.of_image();
        // the list that the server leaves if it cannot add an image is removed; one that was there before is not
        let tracker = self.client.scope_tracker();
        let may_exist = create.amend == Some(true) && tracker.is_some();
        let is_new = (!create.images.is_empty() || may_exist) && !self.exists(&create.name).await?;
        let params = ManifestCreateParams {
            all: create.all,
            amend: create.amend,
            annotation: &[],
            annotations: create.annotations.as_deref(),
            images: &create.images,
        };
        let body = ManifestModifyOptions::default();
        let created = value_of(self.client.raw().manifest_create_libpod(&key, &body, &params)).await;
        let created = match created.map_err(|error| error.doing(format!("create manifest list {:?}", create.name))) {
            Err(error) if is_new && error.api().is_some() && !error.is_name_in_use() => {
                let params = ManifestDeleteParams::default();
                drop(value_of(self.client.raw().manifest_delete_libpod(&key, &params)).await);
                return Err(error);
            }
            created => created?,
        };
        if let Some(tracker) = tracker.filter(|_| is_new || !may_exist) {
            tracker.note_named("list", create.name.clone());
            tracker.note_other();
        }
        let list = Some(Box::new(self.read(&key).await.map_err(Error::after_success)?));
        let id = created.id.unwrap_or_default();
        Ok(self.from_attrs(Attrs { name: create.name.clone(), id, list, ..Attrs::default() }))
    }

    /// Creates a manifest list object from its attributes, without a request.
    #[must_use]
    pub fn from_attrs(&self, attrs: impl Into<Attrs>) -> Manifest {
        Manifest { client: self.client.clone(), attrs: attrs.into() }
    }
}
