//! Starting, killing, pausing and renaming a container.

use crate::containers::container::Container;
use crate::containers::lifecycle::outcome::{ExpectedState, changed, unless, unless_stopped};
use crate::error::Result;
use crate::options::InvalidOptions;
use crate::options::types::signal::number;
use crate::raw::params::ContainerKillParams;

/// # Lifecycle
impl Container {
    /// Starts the container; returns `false` if it was already running.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if it does not exist; an [`Error::Api`](crate::Error::Api) with
    /// the runtime's message if its command cannot be run; [`Error::Interrupted`](crate::Error::Interrupted) if the
    /// response was lost and the container does not run afterwards, which also happens if its command has exited by
    /// then.
    #[doc(alias = "container_start_libpod")]
    #[doc(alias = "start_container")]
    #[inline]
    pub async fn start(&self) -> Result<bool> {
        let key = self.key().await?;
        let done = self.value_of(&key, self.client.raw().container_start_libpod(&key)).await;
        changed(self.confirm(ExpectedState::Running, done).await)
    }

    /// Prepares everything that the container needs to run, without starting it; returns `false` if that was already
    /// done.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if it does not exist; an [`Error::Api`](crate::Error::Api) with
    /// the runtime's message if its command cannot be run; [`Error::Interrupted`](crate::Error::Interrupted) if the
    /// response was lost and the container is not prepared afterwards.
    #[doc(alias = "container_init_libpod")]
    #[inline]
    pub async fn init(&self) -> Result<bool> {
        let key = self.key().await?;
        let done = self.value_of(&key, self.client.raw().container_init_libpod(&key)).await;
        changed(self.confirm(ExpectedState::Initialized, done).await)
    }

    /// Kills the container's process with `SIGKILL`; returns `false` if the container does not run.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost and the process still exists
    /// afterwards.
    #[doc(alias = "container_kill_libpod")]
    #[doc(alias = "kill_container")]
    #[inline]
    pub async fn kill(&self) -> Result<bool> {
        unless_stopped(self.confirm(ExpectedState::Idle, self.send("SIGKILL").await).await)
    }

    /// Sends a signal, by name or number, to the container's process; returns `false` if the container does not run.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the signal is unknown;
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost, because the effect of a signal
    /// depends on the process.
    #[doc(alias = "send_signal")]
    #[inline]
    pub async fn signal(&self, signal: &str) -> Result<bool> {
        // An empty name would kill the process.
        number(&signal.into()).map_err(|why| InvalidOptions::one("signal", signal, &why))?;
        unless_stopped(self.send(signal).await)
    }

    #[inline]
    async fn send(&self, signal: &str) -> Result<()> {
        let key = self.key().await?;
        let params = ContainerKillParams { signal: Some(signal) };
        self.value_of(&key, self.client.raw().container_kill_libpod(&key, &params)).await
    }

    /// Freezes the container's processes; returns `false` if they were already paused.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if it does not run;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost and the container is not paused
    /// afterwards.
    #[doc(alias = "container_pause_libpod")]
    #[doc(alias = "pause_container")]
    #[inline]
    pub async fn pause(&self) -> Result<bool> {
        let key = self.key().await?;
        let done = self.value_of(&key, self.client.raw().container_pause_libpod(&key)).await;
        unless(self.confirm(ExpectedState::Paused, done).await, "is already paused")
    }

    /// Continues paused processes; returns `false` if they were not paused.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if it does not run at all;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost and the container does not run
    /// afterwards.
    #[doc(alias = "container_unpause_libpod")]
    #[doc(alias = "unpause_container")]
    #[doc(alias = "resume")]
    #[inline]
    pub async fn unpause(&self) -> Result<bool> {
        let key = self.key().await?;
        let done = self.value_of(&key, self.client.raw().container_unpause_libpod(&key)).await;
        match self.confirm(ExpectedState::Running, done).await {
            // The message is the same for a running and for a stopped container.
            Err(error) if error.is_wrong_state() => {
                let running = self.inspect().await?.state.is_some_and(|state| state.running == Some(true));
                if running { Ok(false) } else { Err(error) }
            }
            done => done.map(|()| true),
        }
    }

    /// Renames the container.
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
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the name is not valid;
    /// [`is_name_in_use`](crate::Error::is_name_in_use) if another container has it;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost and the container has another name
    /// afterwards.
    #[doc(alias = "container_rename_libpod")]
    #[doc(alias = "rename_container")]
    #[inline]
    pub async fn rename(&mut self, name: &str) -> Result<()> {
        let name = crate::options::container_name(name)?;
        if self.attrs().only_name().is_some() {
            // The key of a handle by name is replaced by the id, because the old name is now invalid.
            self.reload().await?;
        }
        let key = self.key().await?;
        let done = self.value_of(&key, self.client.raw().container_rename_libpod(&key, &name)).await;
        self.confirm(ExpectedState::Named(&name), done).await?;
        self.reload().await
    }
}
