//! What happens in a Podman service.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_core::Stream;

use crate::args::Timestamp;
use crate::client::{PodmanClient, Records, dated};
use crate::containers::Container;
use crate::error::{Error, Result};
use crate::raw::types;

mod event;
mod filter;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
mod seen;
mod watch;

pub use event::Event;
pub use filter::{EventFilter, EventOptions};
pub use watch::{EventWatch, Outage, Watched};

/// What happens, as it happens; made by [`PodmanClient::events`].
///
/// A stream without an end of its own never ends well: if the service closes it, that is an
/// [`Error::Interrupted`], and the last item. Dropping it closes the connection.
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream {
    records: Records,
    /// When it has its own end; nothing, if it was to go on for ever.
    until: Option<End>,
    /// When the service began to listen, by its own clock.
    began: DateTime<Utc>,
}

/// The end that a stream was asked to have.
#[derive(Debug, Clone, Copy)]
enum End {
    /// With what has happened so far.
    Now,
    At(Timestamp),
}

impl EventStream {
    /// The next event; none at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke, or the service ended a stream that has no end.
    pub async fn next(&mut self) -> Option<Result<Event>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Reads to the end, which a stream has only with [`until`](EventOptions::until) or without
    /// [`follow`](EventOptions::follow).
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn collect(mut self) -> Result<Vec<Event>> {
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            events.push(event?);
        }
        Ok(events)
    }

    /// The next event, and the bytes it was made of.
    fn poll_both(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Bytes, Event)>>> {
        Poll::Ready(match ready!(self.records.poll_next(cx)) {
            Some(Ok(record)) => Some(self.records.read::<types::Event>(&record).map(|event| (record, event.into()))),
            Some(Err(error)) => Some(Err(error)),
            None => self.end().map(Err),
        })
    }

    /// What is wrong with an end at this moment, once.
    fn end(&mut self) -> Option<Error> {
        let early = match self.until.replace(End::Now) {
            Some(End::Now) => false,
            Some(End::At(until)) => until > SystemTime::now().into(),
            None => true,
        };
        early.then(|| Error::interrupted("events", None))
    }
}

impl Stream for EventStream {
    type Item = Result<Event>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_both(cx).map(|item| item.map(|both| both.map(|(_, event)| event)))
    }
}

impl fmt::Debug for EventStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("until", &self.until).finish_non_exhaustive()
    }
}

impl PodmanClient {
    /// Listens to what happens in the service.
    ///
    /// When this returns, the service listens, or is about to: one that keeps its events in a file, and any before 5.3,
    /// answers first, and what is done within the next few milliseconds may be missing. So that nothing is, say
    /// [`since`](EventOptions::since) when. For a stream that goes on when the service is restarted see
    /// [`watch`](Self::watch).
    ///
    /// ```no_run
    /// use podman::{EventFilter, EventOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = EventOptions::new().filter(EventFilter::Kind("container".into())).filter(EventFilter::Action("died".into()));
    /// let mut events = podman.events(&options).await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{} {} ended with {:?}", event.time, event.name, event.exit_code());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] if the server does not know a filter, or keeps no events (`events_logger=none`).
    #[doc(alias = "system_events_libpod")]
    pub async fn events(&self, options: &EventOptions) -> Result<EventStream> {
        let EventOptions { since, until, follow, filters } = options;
        let filters = (!filters.is_empty()).then(|| serde_json::json!(filters).to_string());
        let (from, to) = (since.map(Timestamp::to_query), until.map(Timestamp::to_query));
        let call =
            self.streams().system_events_libpod(filters.as_deref(), from.as_deref(), Some(*follow), to.as_deref());
        let until = if *follow { until.map(End::At) } else { Some(End::Now) };
        let (body, began) = dated(call).await?;
        Ok(EventStream { records: Records::new(body, "events"), until, began })
    }

    /// Watches what happens, through restarts of the service and cuts of the connection.
    ///
    /// See [`EventWatch`].
    pub fn watch(&self, options: &EventOptions) -> EventWatch {
        EventWatch::new(self.clone(), options.clone())
    }
}

impl Container {
    /// Listens to what happens to this container, from now on: `start`, `died`, `exec`, `health_status`, …
    ///
    /// For a stream that goes on when the service is restarted see [`watch`](Self::watch).
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
    /// As [`PodmanClient::events`].
    pub async fn events(&self) -> Result<EventStream> {
        self.client.events(&self.own()).await
    }

    /// Watches what happens to this container, from now on, through restarts of the service and cuts of the connection.
    ///
    /// See [`EventWatch`]. It does not end with the container, whose last event is `remove`.
    ///
    /// ```no_run
    /// use podman::Watched;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut watch = container.watch();
    /// while let Some(item) = watch.next().await {
    ///     match item? {
    ///         Watched::Event(event) if event.action == "remove" => break,
    ///         Watched::Event(event) => println!("{}", event.action),
    ///         other => println!("{other:?}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch(&self) -> EventWatch {
        self.client.watch(&self.own())
    }

    /// The events of this container.
    fn own(&self) -> EventOptions {
        EventOptions::new().filter(EventFilter::Container(self.id().to_owned()))
    }
}

/// The filters of the server by their names.
type Filters = BTreeMap<String, Vec<String>>;
