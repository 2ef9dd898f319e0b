//! The kinds of objects and actions of events.

use crate::open_enum::open_enum;

open_enum! {
    /// The kind of object of an event.
    ///
    /// ```
    /// use podman::events::Kind;
    ///
    /// assert_eq!(Kind::from("container"), Kind::Container);
    /// assert_eq!(Kind::from("machine"), Kind::Other("machine".into()));
    /// ```
    pub enum Kind {
        /// A container.
        Container = "container",
        /// An image.
        Image = "image",
        /// A network.
        Network = "network",
        /// A pod.
        Pod = "pod",
        /// A secret.
        Secret = "secret",
        /// The service itself.
        System = "system",
        /// A volume.
        Volume = "volume",
    }
}

open_enum! {
    /// What happened to an object, named as in libpod. Docker's `die` is read as `died`.
    ///
    /// ```
    /// use podman::events::Action;
    ///
    /// assert_eq!(Action::from("die"), Action::Died);
    /// assert!(Action::Remove == "remove");
    /// ```
    pub enum Action {
        /// A client attached to a container.
        Attach = "attach",
        /// An auto-update ran.
        AutoUpdate = "auto-update",
        /// An image was built.
        Build = "build",
        /// A container was checkpointed.
        Checkpoint = "checkpoint",
        /// The resources of a container were released after its exit.
        Cleanup = "cleanup",
        /// An image was created from a container.
        Commit = "commit",
        /// A container was connected to a network.
        Connect = "connect",
        /// An object was created.
        Create = "create",
        /// A container exited.
        Died = "died" | "die",
        /// A container was disconnected from a network.
        Disconnect = "disconnect",
        /// A command was started in a container.
        Exec = "exec",
        /// A command in a container exited.
        ExecDied = "exec_died",
        /// The files of a container were exported.
        Export = "export",
        /// A health check ran.
        HealthStatus = "health_status",
        /// An image was imported.
        Import = "import",
        /// A container was initialized.
        Init = "init",
        /// A signal was sent to a container.
        Kill = "kill",
        /// An image was loaded from an archive.
        Load = "loadfromarchive" | "load",
        /// The files of a container or image were mounted.
        Mount = "mount",
        /// A container was paused.
        Pause = "pause",
        /// Unused objects were removed.
        Prune = "prune",
        /// An image was pulled.
        Pull = "pull",
        /// An image could not be pulled.
        PullError = "pull-error",
        /// An image was pushed.
        Push = "push",
        /// The service read its state again after a reboot.
        Refresh = "refresh",
        /// An object was removed.
        Remove = "remove",
        /// A container was renamed.
        Rename = "rename",
        /// The locks of all containers were assigned again.
        Renumber = "renumber",
        /// A container was restarted.
        Restart = "restart",
        /// A container was restored from a checkpoint.
        Restore = "restore",
        /// The log of a container was rotated.
        Rotate = "log-rotation",
        /// An image was saved to an archive.
        Save = "save",
        /// A container was started.
        Start = "start",
        /// A container was stopped.
        Stop = "stop",
        /// The state of a container was read from the runtime.
        Sync = "sync",
        /// An image was tagged.
        Tag = "tag",
        /// The files of a container or image were unmounted.
        Unmount = "unmount",
        /// A container was unpaused.
        Unpause = "unpause",
        /// An image was untagged.
        Untag = "untag",
        /// A container was changed.
        Update = "update",
    }
}
