//! The state of a pod.

use crate::open_enum::open_enum;

open_enum! {
    /// The state of a pod, which the states of its containers make.
    ///
    /// ```
    /// use podman::pods::State;
    ///
    /// let state = State::from("Running");
    /// assert_eq!(state, State::Running);
    /// ```
    pub enum State {
        /// No container was started.
        Created = "Created",
        /// All containers run.
        Running = "Running",
        /// Some containers run, others do not.
        Degraded = "Degraded",
        /// All containers are paused.
        Paused = "Paused",
        /// Some containers have stopped, and none runs.
        Stopped = "Stopped",
        /// All containers have exited.
        Exited = "Exited",
        /// The pod cannot be used any more.
        Dead = "Dead",
        /// The state cannot be determined.
        Errored = "Error" | "Errored",
    }
}
