//! Events of one container.

use crate::containers::container::Container;
use crate::error::Result;
use crate::events::{EventStream, Filter, Options, Watch};

/// # Events
impl Container {
    /// Streams the events of this container from now on: `start`, `died`, `exec`, `health_status`, …
    ///
    /// For a stream that continues after a restart of the service, see [`watch`](Self::watch).
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut events = container.events().await?;
    /// container.restart().await?;
    /// println!("first: {:?}", events.next().await);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`PodmanClient::events`](crate::PodmanClient::events).
    #[inline]
    pub async fn events(&self) -> Result<EventStream> {
        self.client.events_with(&self.own()).await
    }

    /// Streams the events of this container, and reconnects if the connection is lost or the service restarts.
    ///
    /// See [`Watch`]. It connects when it is first awaited, and reports events from then on. The stream does not end when the container is removed; the last event is `remove`.
    ///
    /// ```no_run
    /// use podman::events::{Action, WatchEvent};
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut watch = container.watch();
    /// while let Some(item) = watch.next().await {
    ///     match item? {
    ///         WatchEvent::Event(event) if event.action == Action::Remove => break,
    ///         WatchEvent::Event(event) => println!("{}", event.action),
    ///         other => println!("{other:?}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch(&self) -> Watch {
        self.client.watch_with(&self.own())
    }

    /// The events of this container.
    #[inline]
    fn own(&self) -> Options {
        match self.attrs().only_name() {
            Some(key) => Options::new().filter(Filter::Container(key.to_owned())).only(key),
            None => Options::new().filter(Filter::Container(self.id().to_owned())),
        }
    }
}
