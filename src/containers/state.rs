//! The state and health of a container.

use crate::open_enum::open_enum;

open_enum! {
    /// The state of a container.
    ///
    /// ```
    /// use podman::containers::State;
    ///
    /// let state = State::from("running");
    /// assert_eq!(state, State::Running);
    /// assert!(state == "running");
    /// assert_eq!(State::from("dead").to_string(), "dead");
    /// ```
    pub enum State {
        /// Created, and never started.
        Created = "created" | "configured",
        /// Initialized, or about to start.
        Initialized = "initialized",
        /// Running.
        Running = "running",
        /// Paused.
        Paused = "paused",
        /// Stopping: its process has not exited yet.
        Stopping = "stopping",
        /// Stopped: its process has exited, and its resources are not released yet.
        Stopped = "stopped",
        /// Exited.
        Exited = "exited",
        /// Being removed.
        Removing = "removing",
        /// The state is unknown.
        Unknown = "unknown" | "",
    }
}

open_enum! {
    /// The health of a container, and the result of a health check.
    ///
    /// ```no_run
    /// use podman::containers::Health;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// match container.healthcheck().await? {
    ///     Health::Healthy => println!("ready"),
    ///     other => println!("not ready: {other}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub enum Health {
        /// The check succeeded.
        Healthy = "healthy",
        /// The check failed, or took longer than its timeout.
        Unhealthy = "unhealthy",
        /// The container is still starting: the startup check failed, or no check has run yet.
        Starting = "starting",
        /// The container was stopped while it was checked.
        Stopped = "stopped",
        /// The container has no health check.
        None = "none",
    }
}
