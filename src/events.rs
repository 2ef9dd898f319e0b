//! Events of a Podman service.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;

use crate::backoff::Backoff;
use crate::client::{PodmanClient, Records, dated, futures};
use crate::error::{self, Error, Result};
use crate::options::Timestamp;
use crate::raw::params::SystemEventsParams;
use crate::raw::types;
use crate::resource::{Key, Labels};
use crate::versions::Version;

mod dedup;
mod event;
mod filter;
mod kind;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
mod watch;

pub use event::Event;
pub use filter::{Filter, Options};
pub use kind::{Action, Kind};
pub use watch::{Outage, Watch, WatchEvent};

/// The first release that filters events by labels without a value.
const KEYS_OF_LABELS: Version = Version::new(5, 7, 0);

/// The first release that names the network in events of networks (seen on 5.4.2 and 5.8.6; not on 4.3.1).
const NAMES_NETWORKS: Version = Version::new(5, 0, 0);

/// A stream of events; made by [`PodmanClient::events`].
///
/// A stream without a requested end only ends with an error: if the service closes the connection, the last item is
/// [`Error::Interrupted`]. Dropping it closes the connection.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut events = podman.events().await?;
/// while let Some(event) = events.next().await {
///     let event = event?;
///     println!("{} {} {}", event.kind, event.action, event.id);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct EventStream {
    records: Records,
    /// Labels that the client compares: events without any of them are dropped.
    labels: Option<Labels>,
    /// Names of volumes and of networks that the client compares; empty selects all.
    volumes: Vec<String>,
    networks: Vec<String>,
    /// The requested end; `None` for an endless stream.
    until: Option<End>,
    /// When the service began to send, by its own clock.
    began: Timestamp,
    /// The name or id of the one object whose events are returned.
    only: Option<String>,
}

/// The requested end of a stream.
#[derive(Debug, Clone, Copy)]
enum End {
    /// After the events so far.
    Now,
    At(Timestamp),
}

impl EventStream {
    /// Returns the next event, or `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early, or the service ended an endless stream.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Event>> {
        futures::next(self).await
    }

    /// Reads the stream to its end. It only ends with [`until`](Options::until) or without
    /// [`follow`](Options::follow).
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    #[inline]
    pub async fn collect(mut self) -> Result<Vec<Event>> {
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            events.push(event?);
        }
        Ok(events)
    }

    #[inline]
    fn read(&mut self, record: &[u8]) -> Result<Event> {
        // A copy, because the caller may keep the event, and its chunk may be much larger.
        let event = Event::from(self.records.read::<types::Event>(record)?);
        Ok(event.with_record(Bytes::copy_from_slice(record)))
    }

    /// Whether an event was requested, if the server sends more than that.
    #[inline]
    fn selects(&self, event: &Event) -> bool {
        let is_one_of = |kind: Kind, keys: &[String]| {
            let means = |key: &String| Key::new(key).is_ok_and(|key| key.means(event));
            keys.is_empty() || event.kind == kind && keys.iter().any(means)
        };
        self.labels.as_ref().is_none_or(|labels| labels.any_of(&event.attributes))
            && is_one_of(Kind::Volume, &self.volumes)
            && is_one_of(Kind::Network, &self.networks)
            && self.only.as_deref().is_none_or(|key| Key::new(key).is_ok_and(|key| key.means(event)))
    }

    /// Returns the error if the stream must not end at this moment, once.
    #[inline]
    fn end(&mut self) -> Option<Error> {
        let early = match self.until.replace(End::Now) {
            Some(End::Now) => false,
            Some(End::At(until)) => until > Timestamp::now(),
            None => true,
        };
        early.then(|| Error::interrupted(error::Action::reading("read events")))
    }
}

impl Stream for EventStream {
    type Item = Result<Event>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let item = match ready!(this.records.poll_next(cx)) {
                Some(Ok(record)) => this.read(&record),
                Some(Err(error)) => Err(error),
                None => return Poll::Ready(this.end().map(Err)),
            };
            if item.as_ref().map_or(true, |event| this.selects(event)) {
                return Poll::Ready(Some(item));
            }
        }
    }
}

impl fmt::Debug for EventStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream").field("until", &self.until).finish_non_exhaustive()
    }
}

/// # Events
impl PodmanClient {
    /// Streams all events of the service from now on.
    ///
    /// # Errors
    ///
    /// As [`events_with`](Self::events_with).
    #[inline]
    pub async fn events(&self) -> Result<EventStream> {
        self.events_with(&Options::default()).await
    }

    /// Streams or lists the selected events of the service.
    ///
    /// Podman before 5.3, and every release that keeps its events in a file, responds before it listens: events of the
    /// next few milliseconds may be missing unless [`since`](Options::since) is set. For a stream that survives a restart
    /// of the service see [`watch`](Self::watch).
    ///
    /// ```no_run
    /// use podman::events;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = events::Options::new().filter(events::Filter::Action(events::Action::Died));
    /// let mut events = podman.events_with(&options).await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{} {} exited with {:?}", event.time, event.name, event.exit_code());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] if the server does not support a filter, or stores no events (`events_logger=none`).
    #[doc(alias = "system_events_libpod")]
    #[inline]
    pub async fn events_with(&self, options: &Options) -> Result<EventStream> {
        let Options { since, until, follow, filters, only } = options;
        self.connected().await?;
        let server = self.server_version();
        let (mut filters, networks) = filters.separate(filter::NETWORK);
        if !networks.is_empty() {
            if server < NAMES_NETWORKS {
                let (what, needs) = ("events of one network", format!("podman {NAMES_NETWORKS} or later"));
                return Err(Error::unsupported(what, needs, server));
            }
            if filters.values("type").is_empty() {
                filters.add("type", Kind::Network);
            }
        }
        let volumes = filters.values(filter::VOLUME).to_vec();
        // 4.3.1 compares the filter with an id, which events of volumes do not have.
        if server < NAMES_NETWORKS && !volumes.is_empty() {
            (filters, _) = filters.separate(filter::VOLUME);
            if filters.values("type").is_empty() {
                filters.add("type", Kind::Volume);
            }
        }
        // Before 5.7, a label without a value selects no event (containers/podman#26702)
        let (filters, labels) = match server < KEYS_OF_LABELS {
            true => filters.without_keys_of_labels(),
            false => (filters, None),
        };
        let filters = filters.to_query();
        let (from, to) = (since.map(Timestamp::to_query), until.map(Timestamp::to_query));
        let call = self.raw().system_events_libpod(&SystemEventsParams {
            filters: filters.as_deref(),
            since: from.as_deref(),
            stream: Some(*follow),
            until: to.as_deref(),
        });
        let until = if *follow { until.map(End::At) } else { Some(End::Now) };
        let (body, began) = dated(call).await?;
        let records = Records::new(body, error::Action::reading("read events"));
        Ok(EventStream { records, labels, volumes, networks, until, began, only: only.clone() })
    }

    /// Streams all events, and reconnects after restarts of the service and interrupted connections.
    ///
    /// See [`Watch`]. It connects when it is first awaited, and reports events from then on.
    #[inline]
    pub fn watch(&self) -> Watch {
        self.watch_with(&Options::default())
    }

    /// Streams the selected events, and reconnects after restarts of the service and interrupted connections.
    ///
    /// See [`Watch`]. It connects when it is first awaited, and reports events from then on, or from
    /// [`since`](Options::since).
    #[inline]
    pub fn watch_with(&self, options: &Options) -> Watch {
        Watch::new(self.clone(), options.clone())
    }
}

/// How long the process that writes an event may take after the exit.
const PATIENCE: Duration = Duration::from_secs(2);
/// The same on a busy server, if the event is the only source.
const BUSY: Duration = Duration::from_secs(60);
/// The pauses between two searches for the event.
const POLL: Backoff = Backoff::new(Duration::from_millis(10), Duration::from_millis(100));

/// Waits for a `died` event of a container since a time, for 2 seconds at most.
pub(crate) async fn death_is_written(client: &PodmanClient, id: &str, since: impl Into<Timestamp>) -> Result<()> {
    deaths(client, id, since, PATIENCE).await.map(drop)
}

/// Finds the first `died` event of a container since a time, if the server stores events.
pub(crate) async fn first_death(client: &PodmanClient, id: &str, since: impl Into<Timestamp>) -> Result<Option<Event>> {
    deaths(client, id, since, BUSY).await.map(|deaths| deaths.into_iter().next())
}

/// Returns when a container was initialized since a time; empty if the server stores no events.
#[inline]
pub(crate) async fn initializations(client: &PodmanClient, id: &str, since: Timestamp) -> Vec<Timestamp> {
    let options = Options::new()
        .since(since)
        .follow(false)
        .filter(Filter::Container(id.to_owned()))
        .filter(Filter::Action(Action::Init));
    let events = async { client.events_with(&options).await?.collect().await };
    events.await.unwrap_or_default().into_iter().map(|event| event.time).collect()
}

async fn deaths(
    client: &PodmanClient,
    id: &str,
    since: impl Into<Timestamp>,
    patience: Duration,
) -> Result<Vec<Event>> {
    let options = Options::new()
        .since(since)
        .follow(false)
        .filter(Filter::Container(id.to_owned()))
        .filter(Filter::Action(Action::Died));
    let (deadline, mut poll) = (Instant::now() + patience, POLL);
    loop {
        let events = client.events_with(&options).await?.collect().await?;
        if !events.is_empty() || Instant::now() >= deadline {
            return Ok(events);
        }
        poll.wait().await;
    }
}
