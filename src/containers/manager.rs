//! The manager of containers.

use std::borrow::Cow;

use crate::client::{PodmanClient, value_of, value_of_all};
use crate::error::Result;
use crate::models::ContainerInspect;
use crate::raw::params::{ContainerExistsParams, ContainerInspectCompatParams, ContainerListParams};
use crate::resource::{self, Key};

use super::{
    Attrs, Container, ContainersManager, CreateOptions, InspectOptions, KIND, RemoveOptions, Run, create, lifecycle,
};

/// # Creating, running and listing
impl ContainersManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the container with this name or id, with all its attributes.
    ///
    /// An id may be shortened to 12 digits or more. The server itself accepts any unique beginning of an id; the
    /// client does not, so `get("cafe")` never returns a container that is not called `cafe`.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist.
    #[doc(alias = "container_inspect_libpod")]
    #[doc(alias = "get_container")]
    #[inline]
    pub async fn get(&self, key: &str) -> Result<Container> {
        Ok(self.from_attrs(self.inspect(key).await?))
    }

    /// Returns a handle to the container with this name or id, without a request.
    ///
    /// Its attributes are unknown until [`reload`](Container::reload): [`name`](Container::name) returns the key,
    /// [`status`](Container::status) is [`State::Unknown`](super::State::Unknown), everything else is empty, the [`id`](Container::id)
    /// included. Every method works and acts on the container that has this name at that time; it fails with
    /// [`is_not_found`](crate::Error::is_not_found) if no container has it.
    ///
    /// An id may be shortened to 12 digits or more. A name that could be the beginning of an id (`db`, `cafe`) costs
    /// an inspection before each request, because the server would also accept it as one.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let web = podman.containers().named("web");
    /// if web.stop().await? {
    ///     println!("stopped {}", web.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[doc(alias = "ContainerRef")]
    #[doc(alias = "from_id")]
    pub fn named(&self, key: impl Into<String>) -> Container {
        Container::new(self.client.clone(), Attrs::Named(key.into()))
    }

    /// Inspects the container with this name or id; for the key, see [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// As [`inspect_with`](Self::inspect_with).
    #[doc(alias = "container_inspect_libpod")]
    #[doc(alias = "inspect_container")]
    #[inline]
    pub async fn inspect(&self, key: &str) -> Result<ContainerInspect> {
        self.inspect_with(key, &InspectOptions::default()).await
    }

    /// Inspects the container with this name or id, with options; for the key, see
    /// [`get`](Self::get).
    ///
    /// ```no_run
    /// use podman::containers::InspectOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let web = podman.containers().inspect_with("web", &InspectOptions::new().size(true)).await?;
    /// println!("{} bytes written", web.size_rw.unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist.
    #[inline]
    pub async fn inspect_with(&self, key: &str, options: &InspectOptions) -> Result<ContainerInspect> {
        let key = Key::new(key)?;
        key.check(KIND, self.read(key.as_str(), options).await?)
    }

    /// Inspects what the server finds for this key, which may be another container.
    #[inline]
    async fn read(&self, key: &str, options: &InspectOptions) -> Result<ContainerInspect> {
        value_of(self.client.raw().container_inspect_libpod(key, &options.params())).await
    }

    /// Returns the container with this name or id, through the Docker-compatible endpoint.
    ///
    /// Attributes that only libpod has, such as pods and annotations, are missing.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist.
    #[inline]
    pub async fn get_compatible(&self, key: &str) -> Result<Container> {
        Ok(self.from_attrs(self.compatible(key, &InspectOptions::default()).await?))
    }

    #[inline]
    pub(super) async fn compatible(&self, key: &str, options: &InspectOptions) -> Result<ContainerInspect> {
        let key = Key::new(key)?;
        let params = ContainerInspectCompatParams { size: options.params().size };
        key.check(KIND, value_of(self.client.raw().container_inspect(key.as_str(), &params)).await?)
    }

    /// Returns whether a container with this name or id exists; for the key, see [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "container_exists_libpod")]
    #[inline]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        let key = Key::new(key)?;
        resource::found(match key.exact() {
            Some(key) => {
                value_of(self.client.raw().container_exists_libpod(key, &ContainerExistsParams::default())).await
            }
            None => Box::pin(self.inspect(key.as_str())).await.map(drop),
        })
    }

    /// Creates a container object from its attributes, without a request.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) {
    /// let mut listed = podman::models::ContainerSummary::default();
    /// listed.id = Some("0123456789abcdef".to_owned());
    /// let container = podman.containers().from_attrs(listed);
    /// assert_eq!(container.short_id(), "0123456789ab");
    /// # }
    /// ```
    #[must_use]
    pub fn from_attrs(&self, attrs: impl Into<Attrs>) -> Container {
        Container::new(self.client.clone(), attrs.into())
    }

    /// Creates a container, without starting it, and returns a handle with its id.
    ///
    /// Until [`reload`](Container::reload), only the attributes that the options set are known: the image, the labels
    /// and the name, unless the server chose it.
    ///
    /// The named volumes of a [`volume_driver`](CreateOptions::volume_driver) are created first, if they do not
    /// exist. The image is not pulled: [`run`](Self::run) does that. To set nothing but the image, pass its name or
    /// the [`Image`](crate::Image) instead of options.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("docker.io/library/nginx").name("web").port("80/tcp", 8080);
    /// let web = podman.containers().create(options).await?;
    /// web.start().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all problems of the options, and
    /// [`Error::Unsupported`](crate::Error::Unsupported) with all options that the server would ignore, before anything is sent;
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image is not local;
    /// [`is_name_in_use`](crate::Error::is_name_in_use) if the name is taken.
    #[doc(alias = "container_create_libpod")]
    #[doc(alias = "create_container")]
    #[doc(alias = "ContainerCreateBody")]
    #[doc(alias = "create_host_config")]
    pub async fn create(&self, options: impl Into<CreateOptions>) -> Result<Container> {
        let plan = create::run::Plan::new(&options.into(), &self.client).await?;
        plan.create(&self.client).await
    }

    /// Creates a container from a specification in the server's own form, without starting it.
    ///
    /// For programs that have a specification already; others use [`create`](Self::create). The names of its fields are
    /// read in any case, as the server reads them.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let spec = serde_json::json!({
    ///     "image": "docker.io/library/nginx", "Networks": {"backend": {"aliases": ["web"]}}, "netns": {"nsmode": "bridge"},
    /// });
    /// let web = podman.containers().create_spec(spec).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for fields that no release of Podman reads, and
    /// [`Error::Unsupported`](crate::Error::Unsupported) for those that the server would ignore, before anything is sent;
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image is not local;
    /// [`is_name_in_use`](crate::Error::is_name_in_use) if the name is taken.
    #[inline]
    pub async fn create_spec(&self, spec: serde_json::Value) -> Result<Container> {
        let mut spec = crate::options::specification(spec)?;
        self.client.connected().await?;
        Box::pin(create::keys::resolve(&mut spec, &self.client)).await?;
        create::run::Plan::of(spec, &self.client).create(&self.client).await
    }

    /// Runs a command in a new container, and returns its output and exit code.
    ///
    /// [`Run`] has the other ways to run it, and the errors of each: an exit code other than 0 is an error with
    /// [`checked`](Run::checked).
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("docker.io/library/alpine").command(["echo", "hello"]).remove(true);
    /// let output = podman.containers().run(options).await?;
    /// assert_eq!(output.text(), "hello\n");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "docker run")]
    #[doc(alias = "run_container")]
    pub fn run(&self, options: impl Into<CreateOptions>) -> Run {
        Run::new(self.client.clone(), options.into())
    }

    /// Lists the running containers.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    #[doc(alias = "ps")]
    #[doc(alias = "container_list_libpod")]
    #[doc(alias = "list_containers")]
    #[inline]
    pub async fn list(&self) -> Result<Vec<Container>> {
        // Not with options: a program that calls only this is not linked with the inspections that they may need.
        let params = ContainerListParams::default();
        let listed = value_of_all(None, || self.client.raw().container_list_libpod(&params)).await?;
        Ok(listed.into_iter().map(|container| self.from_attrs(Attrs::Listed(container))).collect())
    }

    /// Removes the container with this name or id; fails if it is running.
    ///
    /// # Errors
    ///
    /// As [`Container::remove_with`].
    #[doc(alias = "rm")]
    #[doc(alias = "remove_container")]
    #[inline]
    pub async fn remove(&self, key: &str) -> Result<bool> {
        self.remove_with(key, &RemoveOptions::default()).await
    }

    /// Removes the container with this name or id; returns `false` if it does not exist.
    ///
    /// An id may be shortened to 12 digits or more. The server itself accepts any unique beginning of an id; the
    /// client does not, so a container is never removed because its id begins with the name of another.
    ///
    /// # Errors
    ///
    /// As [`Container::remove_with`].
    #[doc(alias = "rm")]
    #[doc(alias = "container_delete_libpod")]
    #[inline]
    pub async fn remove_with(&self, key: &str, options: &RemoveOptions) -> Result<bool> {
        match self.resolve(key).await {
            Ok(key) => lifecycle::remove::remove(&self.client, &key, options).await,
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Returns the key to send with a request that changes the container with this name or id.
    #[inline]
    pub(crate) async fn resolve<'a>(&self, key: &'a str) -> Result<Cow<'a, str>> {
        Key::new(key)?.resolve(KIND, Box::pin(self.read(key, &InspectOptions::default()))).await
    }
}
