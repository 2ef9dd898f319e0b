//! Event streams that reconnect.

use std::fmt;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::Instant;

use super::dedup::{EventDedup, OVERLAP};
use super::{Event, EventStream, Options};
use crate::backoff::Backoff;
use crate::client::{PodmanClient, futures, within};
use crate::error::{Action, Error, Result};
use crate::options::Timestamp;

const PAUSES: Backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(5)).with_jitter(50);
/// A connection that lasted less does not reset the pause between attempts.
const MOMENT: Duration = Duration::from_secs(1);
/// How long the service may take to begin a response when reconnecting.
const HEAD: Duration = Duration::from_secs(10);

/// An item of a [`Watch`].
///
/// ```no_run
/// use podman::events::WatchEvent;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut watch = podman.watch();
/// while let Some(item) = watch.next().await {
///     match item? {
///         WatchEvent::Event(event) => println!("{} {}", event.action, event.id),
///         WatchEvent::Resync(_) => println!("events were missed: {} containers", podman.containers().list().await?.len()),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WatchEvent {
    /// An event.
    Event(Event),
    /// The connection was lost and restored. The events in between follow; none is missing.
    Resumed(Outage),
    /// The connection was lost and restored, but the service no longer has the newest event, for example because its
    /// log was rotated or deleted. Events may be missing: list your objects again.
    Resync(Outage),
}

/// A period without a connection.
///
/// ```no_run
/// use podman::events::WatchEvent;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut watch = podman.watch();
/// while let Some(item) = watch.next().await {
///     if let WatchEvent::Resumed(outage) = item? {
///         println!("no connection for {:?}; nothing was missed", outage.lasted);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outage {
    /// How long it lasted.
    pub lasted: Duration,
    /// The number of attempts until the service responded.
    pub attempts: u32,
}

/// A stream of events that reconnects; made by [`PodmanClient::watch`].
///
/// It connects when it is first awaited: events before that are only reported with [`since`](Options::since).
///
/// When the connection is interrupted, it reconnects at once, then with pauses that double from 100 ms to 5 s, each
/// shortened at random by up to a half, so that many watches do not return to a restarted service at the same moment. It
/// resumes 5 seconds before the newest event and drops duplicates. If the server no longer has that event, the stream
/// returns [`WatchEvent::Resync`]. A watch that has received no event yet resumes from [`since`](Options::since), or
/// from 5 seconds before the server began to send.
///
/// An error of the first connection is the first and last item. Later, only a 4xx response or
/// [`give_up_after`](Self::give_up_after) ends the stream.
///
/// ```no_run
/// use podman::events;
/// use podman::events::WatchEvent;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut watch = podman.watch_with(&events::Options::new().filter(events::Filter::Kind(events::Kind::Container)));
/// while let Some(item) = watch.next().await {
///     match item? {
///         WatchEvent::Event(event) => println!("{} {}", event.name, event.action),
///         WatchEvent::Resync(_) => println!("list all containers again"),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a watch does nothing until it is polled"]
pub struct Watch {
    client: PodmanClient,
    options: Options,
    seen: EventDedup,
    /// Where to resume if no event was received yet.
    began: Option<Timestamp>,
    /// The pauses before the next connection, as long as connections last only a moment.
    backoff: Backoff,
    limit: Option<Duration>,
    state: State,
}

enum State {
    Idle,
    Connecting(Pin<Box<dyn Future<Output = Result<Connected>> + Send + Sync>>),
    Live(Box<EventStream>, Instant),
    Done,
}

struct Connected {
    stream: EventStream,
    /// The outage before it; `None` for the first connection.
    news: Option<WatchEvent>,
}

impl Watch {
    #[inline]
    pub(super) fn new(client: PodmanClient, options: Options) -> Self {
        Self {
            client,
            options,
            seen: EventDedup::default(),
            began: None,
            backoff: PAUSES,
            limit: None,
            state: State::Idle,
        }
    }

    /// Ends with the error of the last attempt when the service was unreachable for this long; by default, never.
    #[inline]
    pub fn give_up_after(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns the next item, or `None` at the end.
    ///
    /// # Errors
    ///
    /// The error of the first connection; later, an [`Error::Api`] if the server refuses to continue.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<WatchEvent>> {
        futures::next(self).await
    }

    #[inline]
    fn first(&self) -> State {
        let (client, options) = (self.client.clone(), self.options.clone());
        State::Connecting(Box::pin(async move {
            let stream = client.events_with(&options).await?;
            Ok(Connected { stream, news: None })
        }))
    }

    /// Reconnects after a connection that lasted this long.
    #[inline]
    fn again(&mut self, lasted: Duration) -> State {
        let (client, mut options, limit) = (self.client.clone(), self.options.clone(), self.limit);
        let newest = self.seen.newest();
        options.since = self.seen.resume().max(options.since).or(self.began);
        if lasted >= MOMENT {
            self.backoff.reset();
        }
        let mut pause = if lasted < MOMENT { self.backoff.pause() } else { Duration::ZERO };
        let mut backoff = self.backoff;
        State::Connecting(Box::pin(async move {
            let start = Instant::now();
            let mut attempts = 0;
            loop {
                tokio::time::sleep(pause).await;
                attempts += 1;
                let error = match reconnect(&client, &options, newest).await {
                    Ok((stream, complete)) => {
                        let outage = Outage { lasted: start.elapsed(), attempts };
                        let news = if complete { WatchEvent::Resumed(outage) } else { WatchEvent::Resync(outage) };
                        return Ok(Connected { stream, news: Some(news) });
                    }
                    Err(error) => error,
                };
                pause = backoff.pause();
                let refused = error.api().is_some_and(|error| error.status.is_none_or(|status| status < 500));
                if refused || limit.is_some_and(|limit| start.elapsed() + pause > limit) {
                    return Err(error);
                }
            }
        }))
    }

    /// Advances one step; `Continue` if it has no event.
    #[inline]
    fn poll_step(&mut self, cx: &mut Context<'_>) -> Poll<ControlFlow<Option<Result<WatchEvent>>>> {
        match &mut self.state {
            State::Done => return Poll::Ready(ControlFlow::Break(None)),
            State::Idle => self.state = self.first(),
            State::Connecting(connecting) => match ready!(connecting.as_mut().poll(cx)) {
                Ok(Connected { stream, news }) => {
                    self.began.get_or_insert(stream.began - OVERLAP);
                    self.state = State::Live(Box::new(stream), Instant::now());
                    if let Some(news) = news {
                        return Poll::Ready(ControlFlow::Break(Some(Ok(news))));
                    }
                }
                Err(error) => return Poll::Ready(self.fail(error)),
            },
            State::Live(stream, since) => match ready!(Pin::new(&mut **stream).poll_next(cx)) {
                Some(Ok(event)) => {
                    if self.seen.insert(event.time, event.record()) {
                        return Poll::Ready(ControlFlow::Break(Some(Ok(WatchEvent::Event(event)))));
                    }
                }
                Some(Err(error)) if error.is_transient() => {
                    let lasted = since.elapsed();
                    self.state = self.again(lasted);
                }
                Some(Err(error)) => return Poll::Ready(self.fail(error)),
                None => self.state = State::Done,
            },
        }
        Poll::Ready(ControlFlow::Continue(()))
    }

    #[inline]
    fn fail(&mut self, error: Error) -> ControlFlow<Option<Result<WatchEvent>>> {
        self.state = State::Done;
        ControlFlow::Break(Some(Err(error)))
    }
}

/// Opens the stream again, and returns whether the service still has the newest event that was seen.
#[inline]
async fn reconnect(client: &PodmanClient, options: &Options, newest: Option<Timestamp>) -> Result<(EventStream, bool)> {
    let mut complete = true;
    if let Some(newest) = newest {
        // Up to now: a server that reads its events from a file may stop too early at an end in the future.
        let past = Options { until: None, follow: false, ..options.clone() };
        let known = async { client.events_with(&past).await?.collect().await };
        let known = within(|| Action::reading("read events"), HEAD, known).await?;
        complete = known.iter().any(|event| event.time == newest);
    }
    Ok((within(|| Action::reading("read events"), HEAD, client.events_with(options)).await?, complete))
}

impl Stream for Watch {
    type Item = Result<WatchEvent>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let ControlFlow::Break(item) = ready!(self.poll_step(cx)) {
                return Poll::Ready(item);
            }
        }
    }
}

impl fmt::Debug for Watch {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.state {
            State::Idle => "idle",
            State::Connecting(_) => "connecting",
            State::Live(..) => "live",
            State::Done => "done",
        };
        f.debug_struct("Watch").field("options", &self.options).field("state", &state).finish_non_exhaustive()
    }
}
