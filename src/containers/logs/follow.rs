//! The log of a container that goes on writing, to its very end.
//!
//! A log file that Podman follows is believed for as long as it can be ([`lease`](super::lease)). From then on the log,
//! which is whole by now, is read again without following it, and what was given already is skipped.

use std::ops::ControlFlow::{self, Break, Continue};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use futures_core::Stream;

use super::LogOptions;
use super::lease::{Leased, Seen, Step};
use super::stream::cut;
use crate::args::Timestamp;
use crate::containers::container::Container;
use crate::containers::died::died;
use crate::containers::life::{Life, status};
use crate::error::{Error, Result};
use crate::models::ContainerInspect;
use crate::raw::ByteStream;
use crate::wire::given::Given;

type Later<T> = Pin<Box<dyn Future<Output = Result<T>> + Send + Sync>>;

/// A log that is followed.
pub(in crate::containers) struct Followed {
    container: Container,
    life: Life,
    options: LogOptions,
    /// Whether the server loses what it has not read at the end.
    lossy: bool,
    given: Given,
    state: State,
}

enum State {
    /// The last lines of before, which end by themselves.
    History(ByteStream),
    /// What is written from then on is asked for.
    Opening(Later<ByteStream>),
    Following(Leased),
    /// The whole log is asked for.
    Reopening(Later<ByteStream>),
    /// The whole log is read again.
    Again(ByteStream, Given),
    Ended,
}

impl Followed {
    /// Opens the log of a container that lives, as the server said at `now`.
    pub(super) async fn open(
        container: Container,
        options: LogOptions,
        inspect: &ContainerInspect,
        now: DateTime<Utc>,
    ) -> Result<Self> {
        let lossy = matches!(driver(inspect), "" | "k8s-file" | "json-file");
        let (life, given) = (Life::of(inspect), Given::default());
        let mut this = Self { container, life, options, lossy, given, state: State::Ended };
        this.state = if status(inspect) == "stopping" {
            this.reopening(true)
        } else if lossy && this.options.tail.is_some() {
            State::History(this.last_lines(now).await?)
        } else {
            this.following(this.options.send(&this.container).await?)
        };
        Ok(this)
    }

    /// Asks for the last lines until `now`; what is written from then on is followed.
    ///
    /// In one request the server loses lines between its looks at the one and the other, and nobody could tell
    /// afterwards where the last lines began.
    async fn last_lines(&mut self, now: DateTime<Utc>) -> Result<ByteStream> {
        let (now, next) = (Timestamp::from(now), Timestamp::from(now + TimeDelta::nanoseconds(1)));
        let mut before = self.options.clone().follow(false);
        before.until = Some(before.until.map_or(next, |until| until.min(next)));
        self.options.tail = None;
        self.options.since = Some(self.options.since.map_or(now, |since| since.max(now)));
        before.send(&self.container).await
    }

    pub(in crate::containers) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            match ready!(self.poll_step(cx)) {
                Ok(Continue(())) => {}
                Ok(Break(chunk)) => return Poll::Ready(chunk.map(Ok)),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    /// Goes one step on; `Continue`, if there is nothing to give.
    fn poll_step(&mut self, cx: &mut Context<'_>) -> Poll<Result<ControlFlow<Option<Bytes>>>> {
        self.state = match &mut self.state {
            State::History(body) => match ready!(Pin::new(body).poll_next(cx)) {
                Some(chunk) => return Poll::Ready(chunk.map(|chunk| Break(Some(chunk))).map_err(cut("logs"))),
                None => State::Opening(later(self.container.clone(), self.options.clone(), false)),
            },
            State::Opening(opening) => {
                let body = ready!(opening.as_mut().poll(cx))?;
                self.following(body)
            }
            State::Following(leased) => match ready!(leased.poll_next(&self.container, self.life, cx))? {
                Step::Give(chunk) => {
                    self.given.add(&chunk);
                    return Poll::Ready(Ok(Break(Some(chunk))));
                }
                Step::Look(seen) => self.after(seen)?,
            },
            State::Reopening(opening) => State::Again(ready!(opening.as_mut().poll(cx))?, Given::default()),
            State::Again(body, again) => {
                let mut chunk = ready!(Pin::new(body).poll_next(cx)).transpose().map_err(cut("logs"))?;
                let same = chunk.as_mut().map_or(*again == self.given, |chunk| again.skip(&self.given, chunk));
                match chunk {
                    _ if !same => return Poll::Ready(Err(lost("it is not the log that was followed: it was rotated"))),
                    Some(chunk) if chunk.is_empty() => return Poll::Ready(Ok(Continue(()))),
                    Some(chunk) => return Poll::Ready(Ok(Break(Some(chunk)))),
                    None => State::Ended,
                }
            }
            State::Ended => return Poll::Ready(Ok(Break(None))),
        };
        Poll::Ready(Ok(Continue(())))
    }

    /// What to do when the log can be followed no longer.
    fn after(&self, seen: Seen) -> Result<State> {
        match (seen, self.lossy) {
            (Seen::Ended | Seen::Removed, false) => Ok(State::Ended),
            (Seen::Ended, true) => Ok(self.reopening(false)),
            (Seen::Removed, true) => Err(lost("the container was removed, and what it wrote last with it")),
            (Seen::Lingering, _) => Ok(self.reopening(true)),
            // Only the end that was asked for is one while the container runs.
            (Seen::Running, _) if self.options.until.is_none() => Err(Error::interrupted("logs", None)),
            (Seen::Running, false) => Ok(State::Ended),
            (Seen::Running, true) => Ok(self.reopening(false)),
        }
    }

    fn following(&self, body: ByteStream) -> State {
        State::Following(Leased::new(body, self.lossy, self.container.client.server_version()))
    }

    fn reopening(&self, wait: bool) -> State {
        State::Reopening(later(self.container.clone(), self.options.clone().follow(false), wait))
    }
}

/// Waits until the journal holds what a container wrote that has just ended: messages wait in line there, and that of
/// the container's death is the last.
pub(super) async fn settle(container: &Container, inspect: &ContainerInspect, now: DateTime<Utc>) {
    let finished = inspect.state.as_ref().and_then(|state| state.finished_at);
    if let Some(finished) = finished.filter(|at| driver(inspect) == "journald" && now - *at < TimeDelta::seconds(10)) {
        // A server that keeps no events cannot tell; what it has is read then.
        let _ = died(container, finished - TimeDelta::seconds(1)).await;
    }
}

fn driver(inspect: &ContainerInspect) -> &str {
    let config = inspect.host_config.as_ref().and_then(|config| config.log_config.as_ref());
    config.and_then(|config| config.type_.as_deref()).unwrap_or_default()
}

/// Opens a log, at the container's end or at once.
fn later(container: Container, options: LogOptions, wait: bool) -> Later<ByteStream> {
    Box::pin(async move {
        let opened = async {
            if wait {
                container.wait_call(&[], None).await?;
            }
            options.send(&container).await
        };
        opened.await.map_err(|error| Error::interrupted("logs", Some(error.into())))
    })
}

fn lost(why: &'static str) -> Error {
    Error::interrupted("logs", Some(why.into()))
}
