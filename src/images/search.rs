//! What registries have, as far as the server looks there.

use secrecy::ExposeSecret;

use super::{ImageName, ImagesManager, SearchOptions};
use crate::client::value_of;
use crate::credentials::Sent;
use crate::error::{Error, Result};
use crate::models::ManifestListData;
use crate::options::image::Search;
use crate::options::{InvalidOptions, image};
use crate::raw::params::{ImageScpParams, ImageSearchParams, ManifestInspectParams};
use crate::resource::Key;
use crate::wire::{credential, image_name};

/// An image of a registry, as a search finds it.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for result in podman.images().search("nginx").await? {
///     println!("{} {} stars: {}", result.name, result.stars, result.description);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SearchResult {
    /// The registry.
    pub index: String,
    /// The name, with its registry.
    pub name: String,
    /// The tag, in a [list of tags](SearchOptions::list_tags).
    pub tag: Option<String>,
    /// The description of the image, if the registry has one.
    pub description: String,
    /// How many users like it, if the registry counts them.
    pub stars: i64,
    /// Whether the registry calls it official.
    pub is_official: bool,
    /// Whether the registry built it.
    pub is_automated: bool,
}

/// # Registries
impl ImagesManager {
    /// Searches the registries of the server for images; a term with a registry, `quay.io/app`, only that one.
    ///
    /// # Errors
    ///
    /// As [`search_with`](Self::search_with).
    #[inline]
    pub async fn search(&self, term: &str) -> Result<Vec<SearchResult>> {
        self.search_with(term, &SearchOptions::default()).await
    }

    /// Searches registries for images, with options.
    ///
    /// ```no_run
    /// use podman::images::SearchOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for image in podman.images().search_with("docker.io/alpine", &SearchOptions::new().limit(5)).await? {
    ///     println!("{} {}", image.name, image.stars);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An empty term lists the whole catalogue of the registries that have one.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter, before anything is sent;
    /// [`is_unauthorized`](Error::is_unauthorized) if the registry refuses the account; another [`Error::Api`] if a registry
    /// cannot be searched.
    #[doc(alias = "image_search_libpod")]
    #[inline]
    pub async fn search_with(&self, term: &str, options: &SearchOptions) -> Result<Vec<SearchResult>> {
        let Search { limit, filters, list_tags, tls_verify } = options.render()?;
        if list_tags.is_some() && image_name::repository(term).is_none() {
            let why = "a list of tags needs the name of an image with its registry, such as quay.io/me/app";
            return Err(InvalidOptions::one("term", term, why).into());
        }
        let given = image::credential(&options.0)?;
        let Sent { header, account, .. } = self.accounts(given.as_ref(), term).await?;
        let params = ImageSearchParams {
            filters: filters.as_deref(),
            limit,
            list_tags,
            term: Some(term),
            tls_verify,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
        };
        let found = value_of(self.client.raw().image_search_libpod(&params)).await;
        let found = found.map_err(|error| error.doing(format!("search for {term:?}")).with_credentials(&account))?;
        let text = |text: Option<String>| text.unwrap_or_default();
        Ok(found
            .into_iter()
            .map(|result| SearchResult {
                index: text(result.index),
                name: text(result.name),
                tag: result.tag.filter(|tag| !tag.is_empty()),
                description: text(result.description),
                stars: result.stars.unwrap_or(0),
                // texts: "[OK]" or nothing
                is_official: result.official.is_some_and(|word| !word.is_empty()),
                is_automated: result.automated.is_some_and(|word| !word.is_empty()),
            })
            .collect())
    }

    /// Lists the tags that a repository of a registry has: `quay.io/me/app`.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// println!("{:?}", podman.images().remote_tags("quay.io/podman/stable").await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`search_with`](Self::search_with).
    #[inline]
    pub async fn remote_tags(&self, repository: &str) -> Result<Vec<String>> {
        let options = SearchOptions::new().list_tags(true);
        let found = self.search_with(repository, &options).await?;
        Ok(found.into_iter().filter_map(|result| result.tag).collect())
    }

    /// Returns the manifest list that a name has in its registry: its images, with platforms and digests.
    ///
    /// It stands for docker-py's `get_registry_data`, within what a libpod server reports: a local list of the same name is
    /// returned instead, the list's own digest is missing, and an image that is not a list is an error.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for image in podman.images().remote_manifest_list("docker.io/library/alpine:3").await?.manifests {
    ///     println!("{:?} {:?}", image.platform, image.digest);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`remote_manifest_list_with`](Self::remote_manifest_list_with).
    #[doc(alias = "get_registry_data")]
    #[inline]
    pub async fn remote_manifest_list(&self, name: &str) -> Result<ManifestListData> {
        self.remote_manifest_list_with(name, &super::PullOptions::default()).await
    }

    /// Returns the manifest list that a name has in its registry; of the options, the credentials and
    /// [`tls_verify`](super::PullOptions::tls_verify) count.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for other options; an [`Error::Api`] with status 404, whatever the reason: the registry has
    /// no such name, refuses the account, or has an image that is no list.
    #[doc(alias = "manifest_inspect_libpod")]
    #[inline]
    pub async fn remote_manifest_list_with(
        &self,
        name: &str,
        options: &super::PullOptions,
    ) -> Result<ManifestListData> {
        let sent = options.render()?;
        options.only(&["tag", "auth_config", "tls_verify", "tlsVerify"], "no part of a request for a manifest list")?;
        let name = ImageName::from(name).with_tag(sent.tag.as_deref()).joined()?;
        let Sent { header, account, .. } = self.accounts(sent.auth.as_ref(), &name).await?;
        let params = ManifestInspectParams {
            tls_verify: sent.tls_verify,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
        };
        let found = value_of(self.client.raw().manifest_inspect_libpod(Key::new(&name)?.as_str(), &params)).await;
        found.map_err(|error| error.doing(format!("read manifest list {name:?}")).with_credentials(&account))
    }

    /// What goes with operations that read only a map of accounts: the one of the name's registry.
    #[inline]
    async fn accounts(&self, given: Option<&credential::Credential>, name: &str) -> Result<Sent> {
        let registry = image_name::repository(name).map(|key| image_name::host(&key).to_owned());
        match (given, registry) {
            (Some(given), Some(registry)) => Ok(Sent {
                header: credential::header(&[(registry, given.clone())].into()),
                account: given.account(),
                is_token: false,
            }),
            (Some(given), None) => Ok(given.into()),
            (None, _) => self.client.auth_files().for_image_as_map(name).await,
        }
    }

    /// Copies an image between the server and another host, over ssh **from the server**, with the keys and known hosts of
    /// the server's user.
    ///
    /// `source` and `destination` are `user@host::image`, `user@host::`, or the name of an image; the server's connections
    /// may stand for `user@host`. Returns the name of the image that arrived.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.images().scp("localhost/app:1", Some("me@host.example::")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] in the words of ssh.
    #[doc(alias = "image_scp_libpod")]
    #[inline]
    pub async fn scp(&self, source: &str, destination: Option<&str>) -> Result<String> {
        let params = ImageScpParams { destination: destination.filter(|to| !to.is_empty()), quiet: Some(true) };
        let copied = value_of(self.client.raw().image_scp_libpod(Key::new(source)?.as_str(), &params)).await;
        let report = copied.map_err(|error: Error| error.doing(format!("copy image {source:?}")))?;
        Ok(report.id.unwrap_or_default())
    }
}
