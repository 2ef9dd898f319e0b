//! Events through restarts of the service and cuts of the connection.

use std::fmt;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_core::Stream;
use tokio::time::Instant;

use super::seen::{OVERLAP, Seen, before};
use super::{Event, EventOptions, EventStream};
use crate::args::Timestamp;
use crate::client::{PodmanClient, within};
use crate::error::{Error, Result};

const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// A connection that lasted less is no sign that the next one will last.
const MOMENT: Duration = Duration::from_secs(1);
/// How long the service may take to begin an answer when it is asked again.
const HEAD: Duration = Duration::from_secs(10);

/// What an [`EventWatch`] gives.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Watched {
    /// Something happened.
    Event(Event),
    /// The connection was lost and is back; what happened in between follows, and nothing is missing.
    Resumed(Outage),
    /// The connection was lost and is back, but the service does not remember what it last told of, as after its log
    /// of events was rotated or deleted: something may be missing. List again what you keep a list of.
    Resync(Outage),
}

/// A time without a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outage {
    /// How long it lasted.
    pub lasted: Duration,
    /// How many times the service was asked until it answered.
    pub attempts: u32,
}

/// What happens in a service, for as long as the caller listens; made by [`PodmanClient::watch`].
///
/// When the connection breaks or the service goes away, it is asked again, after 100 ms first and after 5 s at most,
/// until it answers, and the stream goes on where it was cut: without a loss, since the service is asked for what it
/// wrote from 5 seconds before the newest event, and without repeating one. If that cannot be kept, it says so by
/// [`Watched::Resync`]. One that had seen nothing goes on from [`since`](EventOptions::since), or else from 5 seconds
/// before the service began to listen.
///
/// The first connection is not tried again: its error is the first and last item. Later only a refusal (a status of
/// 4xx) ends the stream, or [`give_up_after`](Self::give_up_after).
///
/// ```no_run
/// use podman::{EventFilter, EventOptions, Watched};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut watch = podman.watch(&EventOptions::new().filter(EventFilter::Kind("container".into())));
/// while let Some(item) = watch.next().await {
///     match item? {
///         Watched::Event(event) => println!("{} {}", event.name, event.action),
///         Watched::Resync(_) => println!("list all containers again"),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a watch does nothing until it is polled"]
pub struct EventWatch {
    client: PodmanClient,
    options: EventOptions,
    seen: Seen,
    /// Where to resume, if nothing was seen so far.
    began: Option<Timestamp>,
    /// Before the service is asked again: longer each time that the connection lasted only a moment.
    pause: Duration,
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
    /// How it came about; nothing for the first connection.
    news: Option<Watched>,
}

impl EventWatch {
    pub(super) fn new(client: PodmanClient, options: EventOptions) -> Self {
        let (seen, pause) = (Seen::default(), Duration::ZERO);
        Self { client, options, seen, began: None, pause, limit: None, state: State::Idle }
    }

    /// Ends with the error of the last attempt when the service was away for so long; never, if not said.
    pub fn give_up_after(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The next thing to know; none after an end.
    ///
    /// # Errors
    ///
    /// That of the first connection; later, an [`Error::Api`] that refuses to go on.
    pub async fn next(&mut self) -> Option<Result<Watched>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    fn first(&self) -> State {
        let (client, options) = (self.client.clone(), self.options.clone());
        State::Connecting(Box::pin(async move {
            let stream = client.events(&options).await?;
            Ok(Connected { stream, news: None })
        }))
    }

    /// Asks again, after a connection that lasted so long.
    fn again(&mut self, lasted: Duration) -> State {
        let (client, mut options, limit) = (self.client.clone(), self.options.clone(), self.limit);
        let newest = self.seen.newest();
        options.since = self.seen.resume().map(Timestamp::from).max(options.since).or(self.began);
        self.pause = if lasted < MOMENT { longer(self.pause) } else { Duration::ZERO };
        let mut pause = self.pause;
        State::Connecting(Box::pin(async move {
            let start = Instant::now();
            let mut attempts = 0;
            loop {
                tokio::time::sleep(pause).await;
                attempts += 1;
                let error = match reconnect(&client, &options, newest).await {
                    Ok((stream, complete)) => {
                        let outage = Outage { lasted: start.elapsed(), attempts };
                        let news = if complete { Watched::Resumed(outage) } else { Watched::Resync(outage) };
                        return Ok(Connected { stream, news: Some(news) });
                    }
                    Err(error) => error,
                };
                pause = longer(pause);
                let refused = error.api().is_some_and(|error| error.status < 500);
                if refused || limit.is_some_and(|limit| start.elapsed() + pause > limit) {
                    return Err(error);
                }
            }
        }))
    }

    /// Goes one step on; `Continue`, if there is nothing to tell of it.
    fn poll_step(&mut self, cx: &mut Context<'_>) -> Poll<ControlFlow<Option<Result<Watched>>>> {
        match &mut self.state {
            State::Done => return Poll::Ready(ControlFlow::Break(None)),
            State::Idle => self.state = self.first(),
            State::Connecting(connecting) => match ready!(connecting.as_mut().poll(cx)) {
                Ok(Connected { stream, news }) => {
                    self.began.get_or_insert(before(stream.began, OVERLAP).into());
                    self.state = State::Live(Box::new(stream), Instant::now());
                    if let Some(news) = news {
                        return Poll::Ready(ControlFlow::Break(Some(Ok(news))));
                    }
                }
                Err(error) => return Poll::Ready(self.fail(error)),
            },
            State::Live(stream, since) => match ready!(stream.poll_both(cx)) {
                Some(Ok((record, event))) => {
                    if self.seen.note(event.time, &record) {
                        return Poll::Ready(ControlFlow::Break(Some(Ok(Watched::Event(event)))));
                    }
                }
                Some(Err(error)) if error.is_retryable() => {
                    let lasted = since.elapsed();
                    self.state = self.again(lasted);
                }
                Some(Err(error)) => return Poll::Ready(self.fail(error)),
                None => self.state = State::Done,
            },
        }
        Poll::Ready(ControlFlow::Continue(()))
    }

    fn fail(&mut self, error: Error) -> ControlFlow<Option<Result<Watched>>> {
        self.state = State::Done;
        ControlFlow::Break(Some(Err(error)))
    }
}

/// The pause after this one.
fn longer(pause: Duration) -> Duration {
    (pause * 2).clamp(FIRST_PAUSE, LONGEST_PAUSE)
}

/// Opens the stream again, and tells whether the service still knows the newest event that was seen.
async fn reconnect(
    client: &PodmanClient,
    options: &EventOptions,
    newest: Option<DateTime<Utc>>,
) -> Result<(EventStream, bool)> {
    let mut complete = true;
    if let Some(newest) = newest {
        // to what is there now: a server that reads a file may stop too early at an end that it is told
        let past = EventOptions { until: None, follow: false, ..options.clone() };
        let known = within("events", HEAD, async { client.events(&past).await?.collect().await }).await?;
        complete = known.iter().any(|event| event.time == newest);
    }
    Ok((within("events", HEAD, client.events(options)).await?, complete))
}

impl Stream for EventWatch {
    type Item = Result<Watched>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let ControlFlow::Break(item) = ready!(self.poll_step(cx)) {
                return Poll::Ready(item);
            }
        }
    }
}

impl fmt::Debug for EventWatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.state {
            State::Idle => "idle",
            State::Connecting(_) => "connecting",
            State::Live(..) => "live",
            State::Done => "done",
        };
        f.debug_struct("EventWatch").field("options", &self.options).field("state", &state).finish_non_exhaustive()
    }
}
