//! One container.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::attrs::{ContainerAttrs, PublishedPort};
use super::goal::Goal;
use super::remove::{self, RemoveOptions};
use crate::client::{PodmanClient, answer};
use crate::error::{Error, Result};
use crate::models::ContainerInspect;

/// A container: what the server last said of it, and the verbs to act on it.
///
/// The accessors read what is at hand and never ask the server; [`reload`](Self::reload) does.
/// Verbs return `true` if they changed something, and `false` if it was so already.
///
/// A verb is sent once. If its answer is lost ([`Error::Interrupted`]), it looks at the container, once: where that is as
/// the verb was to make it, the verb has succeeded, and returns `true`, although nobody can tell whether it was so
/// already. Where it is not, or not yet, or where the look fails too, the error stays, and what was asked may still
/// happen. This holds for `start`, `init`, `stop`, `restart`, `kill`, `pause`, `unpause`, `rename` and `remove`, whose
/// work can be seen; all others fail.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut web = podman.containers().get("web").await?;
/// if web.start().await? {
///     web.reload().await?; // until then it is as it was when it was got
/// }
/// for port in web.ports() {
///     println!("{} {}:{} -> {}", web.name(), port.host_ip, port.host_port, port.container_port);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Container {
    pub(crate) client: PodmanClient,
    attrs: Arc<ContainerAttrs>,
    warnings: Arc<[String]>,
}

impl Container {
    pub(super) fn new(client: PodmanClient, attrs: ContainerAttrs) -> Self {
        Self { client, attrs: Arc::new(attrs), warnings: Arc::default() }
    }

    pub(super) fn warned(self, warnings: Vec<String>) -> Self {
        Self { warnings: warnings.into(), ..self }
    }

    /// The full id, 64 hexadecimal digits.
    #[must_use]
    pub fn id(&self) -> &str {
        self.attrs.id()
    }

    /// The first 12 digits of the id, as `podman ps` shows it.
    #[must_use]
    pub fn short_id(&self) -> &str {
        let id = self.id();
        id.get(..12).unwrap_or(id)
    }

    /// The name, without a leading slash.
    #[must_use]
    pub fn name(&self) -> &str {
        self.attrs.name()
    }

    /// The image's name, as it was when the container was created.
    #[must_use]
    pub fn image(&self) -> &str {
        self.attrs.image()
    }

    /// The image's id.
    #[must_use]
    pub fn image_id(&self) -> &str {
        self.attrs.image_id()
    }

    /// The state when the server last told: `created`, `running`, `paused`, `stopped`, `exited`, …
    ///
    /// `unknown` if it did not tell. On 5.x a container is `stopped` for up to a second before it
    /// is `exited`.
    #[must_use]
    pub fn status(&self) -> &str {
        self.attrs.status()
    }

    /// The labels, of the image and of its own.
    #[must_use]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        self.attrs.labels()
    }

    /// The annotations; a listed container has none before [`reload`](Self::reload).
    #[must_use]
    pub fn annotations(&self) -> &BTreeMap<String, String> {
        self.attrs.annotations()
    }

    /// The ports published on the host, each one by itself.
    #[must_use]
    pub fn ports(&self) -> Vec<PublishedPort> {
        self.attrs.ports()
    }

    /// Where one port of the container is published: `80` (which is `80/tcp`), `53/udp`; empty if nowhere.
    ///
    /// ```no_run
    /// # fn example(container: &podman::Container) {
    /// for place in container.port("80/tcp") {
    ///     println!("{}:{}", place.host_ip, place.host_port);
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn port(&self, port: impl fmt::Display) -> Vec<PublishedPort> {
        let port = port.to_string();
        let (number, protocol) = port.split_once('/').unwrap_or((&port, "tcp"));
        let is_it =
            |at: &PublishedPort| number.parse() == Ok(at.container_port) && protocol.eq_ignore_ascii_case(&at.protocol);
        self.ports().into_iter().filter(is_it).collect()
    }

    /// All that the server said.
    #[must_use]
    pub fn attrs(&self) -> &ContainerAttrs {
        &self.attrs
    }

    /// What the server had to say when it created this container, such as that its kernel lacks a limit and the
    /// option was discarded. Empty for a container that was found.
    #[must_use]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Asks the server for all details, and returns them; this object stays as it is.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone.
    #[doc(alias = "container_inspect_libpod")]
    pub async fn inspect(&self) -> Result<ContainerInspect> {
        answer(self.client.calls().container_inspect_libpod(self.id(), None)).await
    }

    /// Asks the server for all details, and keeps them.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone.
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = Arc::new(self.inspect().await?.into());
        Ok(())
    }

    /// Starts the container; `false` if it was running.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if it is gone; an [`Error::Api`] with the runtime's
    /// words if its command cannot be run; [`Error::Interrupted`] if the answer was lost and the container does not run
    /// afterwards, which is also so of a command that has ended by then.
    #[doc(alias = "container_start_libpod")]
    pub async fn start(&self) -> Result<bool> {
        let done = answer(self.client.calls().container_start_libpod(self.id())).await;
        changed(self.settle(Goal::Running, done).await)
    }

    /// Prepares all that the container needs to run, and does not start it; `false` if that was done already.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if it is gone; an [`Error::Api`] with the runtime's
    /// words if its command cannot be run; [`Error::Interrupted`] if the answer was lost and it is not prepared afterwards.
    #[doc(alias = "container_init_libpod")]
    pub async fn init(&self) -> Result<bool> {
        let done = answer(self.client.calls().container_init_libpod(self.id())).await;
        changed(self.settle(Goal::Initialized, done).await)
    }

    /// Kills the container's process, with `SIGKILL`; `false` if there was none.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone; [`Error::Interrupted`] if the answer was lost and
    /// the process is still there afterwards, on its way out or not.
    #[doc(alias = "container_kill_libpod")]
    pub async fn kill(&self) -> Result<bool> {
        unless_stopped(self.settle(Goal::Idle, self.send("SIGKILL").await).await)
    }

    /// Sends a signal, by name or number, to the container's process; `false` if there was none.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone; an [`Error::Api`] if there
    /// is no such signal; [`Error::Interrupted`] if the answer was lost: what a signal does is up to the process.
    pub async fn signal(&self, signal: &str) -> Result<bool> {
        unless_stopped(self.send(signal).await)
    }

    async fn send(&self, signal: &str) -> Result<()> {
        answer(self.client.calls().container_kill_libpod(self.id(), Some(signal))).await
    }

    /// Freezes the container's processes; `false` if they were.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if it does not run; [`Error::Interrupted`] if the answer was lost and it
    /// is not frozen afterwards.
    #[doc(alias = "container_pause_libpod")]
    pub async fn pause(&self) -> Result<bool> {
        let done = answer(self.client.calls().container_pause_libpod(self.id())).await;
        unless(self.settle(Goal::Paused, done).await, "is already paused")
    }

    /// Lets frozen processes go on; `false` if they were.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if it does not run at all; [`Error::Interrupted`] if the answer was lost
    /// and it does not run afterwards.
    #[doc(alias = "container_unpause_libpod")]
    pub async fn unpause(&self) -> Result<bool> {
        let done = answer(self.client.calls().container_unpause_libpod(self.id())).await;
        match self.settle(Goal::Running, done).await {
            // The message is the same for a running and for a stopped container.
            Err(error) if error.is_wrong_state() => {
                let running = self.inspect().await?.state.is_some_and(|state| state.running == Some(true));
                if running { Ok(false) } else { Err(error) }
            }
            done => done.map(|()| true),
        }
    }

    /// Gives the container another name.
    ///
    /// ```no_run
    /// # async fn example(mut container: podman::Container) -> podman::Result<()> {
    /// container.rename("web-old").await?;
    /// assert_eq!(container.name(), "web-old");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if no container can have this name;
    /// [`is_name_in_use`](Error::is_name_in_use) if another one has it; [`Error::Interrupted`] if the answer was lost and
    /// the container has another name afterwards.
    #[doc(alias = "container_rename_libpod")]
    pub async fn rename(&mut self, name: &str) -> Result<()> {
        let name = crate::args::container_name(name)?;
        let done = answer(self.client.calls().container_rename_libpod(self.id(), &name)).await;
        self.settle(Goal::Named(&name), done).await?;
        self.reload().await
    }

    /// Removes the container; an error if it is running.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    pub async fn remove(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::default()).await
    }

    /// Removes the container; `false` if it was gone already.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if it is running and not
    /// [`force`](RemoveOptions::force)d; [`Error::Interrupted`] if the answer was lost and the container is there
    /// afterwards. Where it is gone, its volumes may still follow.
    #[doc(alias = "container_delete_libpod")]
    pub async fn remove_with(&self, options: &RemoveOptions) -> Result<bool> {
        remove::remove(&self.client, self.id(), options).await
    }
}

/// 304 says that nothing had to be done.
pub(super) fn changed(done: Result<()>) -> Result<bool> {
    match done {
        Err(Error::Api(error)) if error.status == 304 => Ok(false),
        done => done.map(|()| true),
    }
}

pub(super) fn unless(done: Result<()>, already: &str) -> Result<bool> {
    match done {
        Err(Error::Api(error)) if error.message.contains(already) || error.cause.contains(already) => Ok(false),
        done => done.map(|()| true),
    }
}

/// A signal for nobody: 409 on 5.x, 500 on 4.3.1, with the same cause.
pub(super) fn unless_stopped(done: Result<()>) -> Result<bool> {
    match done {
        Err(error) if error.is_wrong_state() => Ok(false),
        done => done.map(|()| true),
    }
}

impl PartialEq for Container {
    /// The same container of the same service, whatever is known of it.
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id() && self.client.endpoint() == other.client.endpoint()
    }
}

impl Eq for Container {}

impl fmt::Debug for Container {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Attributes hold environments, and those hold secrets.
        write!(f, "<Container: {} {}>", self.short_id(), self.name())
    }
}
