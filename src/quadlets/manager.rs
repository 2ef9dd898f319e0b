//! The manager of quadlets, and the object.

use std::sync::Arc;

use super::{Attrs, Filter, KIND, ListOptions, Quadlet, QuadletsManager, checked, explained, text};
use crate::client::{Guard, PodmanClient, value_of};
use crate::error::{Action, Error, Result};
use crate::models::ListQuadlet;
use crate::raw::params::QuadletListParams;
use crate::resource::{self, supported};
use crate::versions::Version;

/// # Attributes
impl Quadlet {
    /// Returns the name of the file: `web.container`.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        text(self.attrs.name.as_ref())
    }

    /// Returns the systemd unit: `web.service`; empty if the file cannot be read as a quadlet, and for a quadlet that
    /// was just installed, until [`reload`](Self::reload).
    #[must_use]
    #[inline]
    pub fn unit(&self) -> &str {
        text(self.attrs.unit_name.as_ref())
    }

    /// Returns the path of the file on the server's machine.
    #[must_use]
    #[inline]
    pub fn path(&self) -> &str {
        text(self.attrs.path.as_ref())
    }

    /// Returns the status of the unit, such as `active/running`, `inactive/dead` or `Not loaded`. If the file cannot be
    /// read as a quadlet, returns the reason.
    #[must_use]
    #[inline]
    pub fn status(&self) -> &str {
        text(self.attrs.status.as_ref())
    }

    /// Returns whether the unit is active: a container runs, or a volume, network or image was made.
    #[must_use]
    #[inline]
    pub fn is_active(&self) -> bool {
        self.status().starts_with("active/")
    }

    /// Returns the name of the quadlet's application, whose quadlets are installed and removed together; empty if it
    /// belongs to none.
    #[must_use]
    #[inline]
    pub fn app(&self) -> &str {
        text(self.attrs.app.as_ref())
    }

    /// Returns all attributes.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Requests all attributes, and keeps them.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the quadlet does not exist any more.
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = self.manager().get(self.name()).await?.attrs;
        Ok(())
    }

    /// Returns the text of the file.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the quadlet does not exist any more.
    #[inline]
    pub async fn contents(&self) -> Result<String> {
        self.manager().contents(self.name()).await
    }

    /// Returns a guard that removes the quadlet when it is dropped, and stops its unit.
    ///
    /// A volume, a network or an image that the unit made stays. A unit that is busy starting or stopping may delay the removal.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }

    #[inline]
    pub(super) fn manager(&self) -> QuadletsManager {
        self.client.quadlets()
    }
}

/// # Getting and listing
impl QuadletsManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the quadlet with this name, such as `web.container`.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the quadlet does not exist; [`Error::InvalidOptions`] for a name
    /// without the suffix of a quadlet; otherwise as [`list_with`](Self::list_with).
    #[inline]
    pub async fn get(&self, name: &str) -> Result<Quadlet> {
        let options = ListOptions::new().filter(Filter::Exactly(checked(name)?.to_owned()));
        let listed = self.list_with(&options).await?;
        listed.into_iter().find(|quadlet| quadlet.name() == name).ok_or_else(|| Error::not_found(KIND, name))
    }

    /// Returns whether there is a quadlet with this name, such as `web.container`; Podman 5.8 and later.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for a name without the suffix of a quadlet; [`Error::Unsupported`] before Podman 5.8.
    #[doc(alias = "quadlet_exists_libpod")]
    #[inline]
    pub async fn exists(&self, name: &str) -> Result<bool> {
        resource::found(value_of(self.client.raw().quadlet_exists_libpod(checked(name)?)).await.map_err(explained))
    }

    /// Returns the text of the quadlet with this name; Podman 5.8 and later.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the quadlet does not exist; [`Error::InvalidOptions`] for a name
    /// without the suffix of a quadlet; [`Error::Protocol`] if the file is not UTF-8; [`Error::Unsupported`] before
    /// Podman 5.8.
    #[doc(alias = "get_contents")]
    #[doc(alias = "print_contents")]
    #[doc(alias = "quadlet_file_libpod")]
    #[inline]
    pub async fn contents(&self, name: &str) -> Result<String> {
        let mut body = value_of(self.client.raw().quadlet_file_libpod(checked(name)?)).await.map_err(explained)?;
        let action = || Action::reading(format!("read quadlet {name:?}"));
        let mut bytes = Vec::new();
        while let Some(chunk) = std::future::poll_fn(|cx| body.poll_of(action, cx)).await {
            bytes.extend_from_slice(&chunk?);
        }
        String::from_utf8(bytes).map_err(|_| Error::protocol(action(), "the file is not UTF-8", None))
    }

    /// Lists all quadlets; Podman 5.7 and later.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    #[inline]
    pub async fn list(&self) -> Result<Vec<Quadlet>> {
        self.list_with(&ListOptions::default()).await
    }

    /// Lists quadlets; Podman 5.7 and later.
    ///
    /// ```no_run
    /// use podman::quadlets::{Filter, ListOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = ListOptions::new().filter(Filter::Name(r"\.volume$".into()));
    /// for volume in podman.quadlets().list_with(&options).await? {
    ///     println!("{} {}", volume.name(), volume.status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter and [`Error::Unsupported`] for one that needs Podman 6.0, before anything
    /// is sent; [`Error::Unsupported`] before Podman 5.7, and where systemd does not run; an [`Error::Api`] if a template quadlet
    /// (`x@.container`) is installed: Podman 5.8 can then list none at all.
    #[doc(alias = "quadlet_list_libpod")]
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Quadlet>> {
        let filters = options.filters()?;
        self.client.connected().await?;
        let server = self.client.server_version();
        if server >= Version::new(5, 7, 0) {
            supported(ListOptions::lacking(&filters, server))?;
        }
        let filters = (!filters.is_null()).then(|| filters.to_string());
        let params = QuadletListParams { filters: filters.as_deref() };
        let listed = value_of(self.client.raw().quadlet_list_libpod(&params)).await.map_err(explained)?;
        Ok(listed.into_iter().map(|attrs| self.from_attrs(*attrs)).collect())
    }

    /// Creates a quadlet from its attributes, without a request.
    #[must_use]
    #[allow(clippy::wrong_self_convention, reason = "the object belongs to the client of the manager")]
    #[inline]
    pub fn from_attrs(&self, attrs: Attrs) -> Quadlet {
        Quadlet { client: self.client.clone(), attrs: Arc::new(attrs) }
    }

    /// Returns a handle to the quadlet with this name, without a request; its other attributes are empty until
    /// [`reload`](Quadlet::reload).
    #[must_use]
    pub fn named(&self, name: impl Into<String>) -> Quadlet {
        let mut attrs = ListQuadlet::default();
        attrs.name = Some(name.into());
        self.from_attrs(attrs)
    }
}
