//! The log of a container that goes on writing, to its very end.
//!
//! A log file that Podman follows is believed for as long as it can be ([`lease`](super::lease)). From then on the log,
//! which is whole by now, is read again without following it, and what was given already is skipped.

use std::ops::ControlFlow::{self, Break, Continue};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

use super::LogOptions;
use super::lease::{Leased, Seen, Step};
use super::sight::Sight;
use super::stream::frame_error;
use crate::args::Timestamp;
use crate::containers::container::Container;
use crate::containers::life::{Life, status};
use crate::error::{Error, Result};
use crate::raw::ByteStream;
use crate::version::Version;
use crate::wire::given::Given;
use crate::wire::last_lines::LastLines;

/// Either the file was rotated, or the server's reader of files (nxadm/tail, in all releases up to 6.0) came to a line that
/// was half written: it takes that for a whole one, and goes on at the end of the file, whatever was written meanwhile.
const OTHER: &str = "what was followed is not what was written: podman left out some of it, or the log was rotated; read it \
                     again without following";

/// The first release that follows a journal from a moment on which is after the container's start.
const FOLLOWS_SINCE: Version = Version::new(4, 4, 0);

type Later<T> = Pin<Box<dyn Future<Output = Result<T>> + Send + Sync>>;

/// A log that is followed.
pub(in crate::containers) struct Followed {
    container: Container,
    life: Life,
    options: LogOptions,
    /// Whether the server loses what it has not read at the end.
    lossy: bool,
    given: Given,
    /// How many bytes are still before the last lines.
    discard: u64,
    /// When the container was last seen to run, before it was followed.
    asked: Instant,
    state: State,
}

enum State {
    /// The last lines of before, which end by themselves; how many, and whether there were any.
    History(ByteStream, u64, bool),
    /// The last lines cannot be had by themselves: it is asked how many bytes are before them.
    Counting(Later<u64>),
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
    /// Opens the log of a container that lives, as was seen.
    pub(super) async fn open(container: Container, options: LogOptions, sight: &Sight) -> Result<Self> {
        let (life, given) = (Life::of(&sight.inspect), Given::default());
        let lossy = sight.is_lossy();
        let mut this =
            Self { container, life, options, lossy, given, discard: 0, asked: sight.asked, state: State::Ended };
        this.state = if status(&sight.inspect) == "stopping" {
            this.reopening(true)
        } else if let Some(lines) = this.options.tail {
            if lossy || this.container.client.server_version() >= FOLLOWS_SINCE {
                State::History(this.last_lines(sight.now).await?, lines, false)
            } else {
                this.options.tail = None;
                this.counting(lines)
            }
        } else {
            this.following(this.options.send(&this.container).await?)
        };
        Ok(this)
    }

    /// Asks for those of the last lines that were written until `now`; what was written since is followed.
    ///
    /// In one request the server loses lines of a file between its looks at the one and the other, and nobody could
    /// tell afterwards where the last lines began.
    async fn last_lines(&mut self, now: DateTime<Utc>) -> Result<ByteStream> {
        // Of a file it gives what is between these moments; of a journal, what is at them, too.
        let end = Timestamp::from(now + TimeDelta::nanoseconds(if self.lossy { 1 } else { -1 }));
        let now = Timestamp::from(now);
        let mut before = self.options.clone().follow(false);
        before.until = Some(before.until.map_or(end, |until| until.min(end)));
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
            State::History(body, lines, any) => match ready!(body.poll_of("logs", cx)) {
                Some(chunk) => {
                    *any = true;
                    return Poll::Ready(chunk.map(|chunk| Break(Some(chunk))));
                }
                None if *any => self.opening(),
                None => {
                    let lines = *lines;
                    self.counting(lines)
                }
            },
            State::Counting(counting) => {
                self.discard = ready!(counting.as_mut().poll(cx))?;
                self.opening()
            }
            State::Opening(opening) => {
                let body = ready!(opening.as_mut().poll(cx))?;
                self.following(body)
            }
            State::Following(leased) => match ready!(leased.poll_next(&self.container, self.life, cx))? {
                Step::Give(chunk) => {
                    self.given.add(&chunk);
                    return Poll::Ready(Ok(give(chunk, &mut self.discard)));
                }
                Step::Look(seen, closed) => self.after(seen, closed)?,
            },
            State::Reopening(opening) => State::Again(ready!(opening.as_mut().poll(cx))?, Given::default()),
            State::Again(body, again) => {
                let mut chunk = ready!(body.poll_of("logs", cx)).transpose()?;
                let same = chunk.as_mut().map_or(*again == self.given, |chunk| again.skip(&self.given, chunk));
                match chunk {
                    _ if !same => return Poll::Ready(Err(lost(OTHER))),
                    Some(chunk) => return Poll::Ready(Ok(give(chunk, &mut self.discard))),
                    None => State::Ended,
                }
            }
            State::Ended => return Poll::Ready(Ok(Break(None))),
        };
        Poll::Ready(Ok(Continue(())))
    }

    /// What to do when the log can be followed no longer.
    fn after(&self, seen: Seen, closed: bool) -> Result<State> {
        match seen {
            Seen::Ended | Seen::Removed if closed && !self.lossy => Ok(State::Ended),
            Seen::Removed => Err(lost("the container was removed, and what it wrote last with it")),
            Seen::Lingering => Ok(self.reopening(true)),
            // Only the end that was asked for is one while the container runs.
            Seen::Running if self.options.until.is_none() => Err(Error::interrupted("logs", None)),
            Seen::Ended | Seen::Running => Ok(self.reopening(false)),
        }
    }

    fn counting(&self, lines: u64) -> State {
        State::Counting(Box::pin(count(self.container.clone(), self.options.clone(), lines)))
    }

    fn opening(&self) -> State {
        State::Opening(later(self.container.clone(), self.options.clone(), false))
    }

    fn following(&self, body: ByteStream) -> State {
        State::Following(Leased::new(body, self.asked, self.lossy, self.container.client.server_version()))
    }

    fn reopening(&self, wait: bool) -> State {
        State::Reopening(later(self.container.clone(), self.options.clone().follow(false), wait))
    }
}

/// What of a chunk is to be given, after what comes before the last lines.
fn give(mut chunk: Bytes, discard: &mut u64) -> ControlFlow<Option<Bytes>> {
    let early = usize::try_from(*discard).map_or(chunk.len(), |early| early.min(chunk.len()));
    *discard -= chunk.split_to(early).len() as u64;
    if chunk.is_empty() { Continue(()) } else { Break(Some(chunk)) }
}

/// Asks how many bytes of a log come before its last lines.
async fn count(container: Container, options: LogOptions, lines: u64) -> Result<u64> {
    let mut body = options.follow(false).send(&container).await?;
    let mut last = LastLines::new(lines);
    while let Some(chunk) = body.next_of("logs").await {
        last.push(chunk?).map_err(|error| frame_error("logs", error))?;
    }
    Ok(last.before())
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
        opened.await.map_err(|error| Error::interrupted_by("logs", error))
    })
}

fn lost(why: &'static str) -> Error {
    Error::interrupted("logs", Some(why.into()))
}
