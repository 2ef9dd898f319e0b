//! Following the log of a running container to its end.
//!
//! The client trusts a log file that Podman follows as long as it can ([`follow_guard`](super::follow_guard)). Then
//! it reads the log, which is complete by now, again without following it, and skips what it returned already.

use std::ops::ControlFlow::{self, Break, Continue};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::containers::container::Container;
use crate::containers::output::logs::LOGS;
use crate::containers::output::logs::follow_guard::{FollowGuard, Step, Stop};
use crate::containers::output::logs::options::{LogOptions, Opened};
use crate::containers::output::logs::target::{ContainerPhase, FollowedRun, LogTarget, may_run};
use crate::containers::output::stream::{OutputSource, frame_error};
use crate::containers::run_id::status;
use crate::error::{Error, Result};
use crate::raw::ByteStream;
use crate::versions::Version;
use crate::wire::last_lines::LastLines;
use crate::wire::replay_cursor::ReplayCursor;
use bytes::Bytes;

/// Either the log was rotated, or the server's file reader (nxadm/tail, in all releases up to 6.0) read an unfinished
/// line as a complete one, and continued at the end of the file.
const OTHER: &str = "the followed output differs from the log: podman skipped a part of it, or the log was rotated; read \
                     it again without following";

/// The first release that can follow a journal from a time after the container's start.
const FOLLOWS_SINCE: Version = Version::new(4, 4, 0);

type Later<T> = Pin<Box<dyn Future<Output = Result<T>> + Send + Sync>>;

/// A log that is followed.
pub(crate) struct Followed {
    container: Container,
    run: FollowedRun,
    options: LogOptions,
    returned: ReplayCursor,
    /// How many bytes are left to discard before the last lines.
    discard: u64,
    state: State,
}

enum State {
    /// Counts and requests the last lines of a journal.
    Trimming(Later<Option<(u64, ByteStream)>>, u64),
    /// The last lines before the inspection; their number, and whether any arrived.
    LastLines(ByteStream, u64, bool),
    /// The last lines cannot be read on their own: the client counts the bytes before them.
    Counting(Later<u64>),
    /// The request for the output from then on.
    Opening(Later<Opened>),
    Following(FollowGuard),
    /// The request for the complete log.
    Reopening(Later<Opened>),
    /// The complete log, read again.
    Rereading(ByteStream, ReplayCursor),
    Ended,
}

impl Followed {
    /// Opens the log with a single request, which has no information about the container; the client inspects it
    /// later, when it has to.
    ///
    /// Returns `None` if the container has to be inspected first: the log of an exited container is read faster
    /// without following; the time between the last lines and new ones must be a time of the server's clock; and a
    /// server whose events are not in the journal follows no log, not even of an exited container.
    #[inline]
    pub(crate) async fn at_once(container: &Container, options: &LogOptions) -> Result<Option<Self>> {
        if options.tail.is_some() || !may_run(container.attrs()) {
            return Ok(None);
        }
        let opened = match options.open(container).await {
            Ok(opened) => opened,
            Err(error) if error.api().is_some() && !error.is_not_found() => return Ok(None),
            Err(error) => return Err(error),
        };
        let run = FollowedRun::uninspected(container.attrs(), opened.requested, opened.at);
        let mut this = Self::new(container.clone(), options.clone(), run);
        this.state = this.following(opened);
        Ok(Some(this))
    }

    #[inline]
    fn new(container: Container, options: LogOptions, run: FollowedRun) -> Self {
        Self { container, run, options, returned: ReplayCursor::default(), discard: 0, state: State::Ended }
    }

    /// Opens the log of a running container.
    #[inline]
    pub(crate) async fn open(container: Container, options: LogOptions, target: &LogTarget) -> Result<Self> {
        let mut this = Self::new(container, options, FollowedRun::of(target));
        this.state = if status(&target.inspect) == "stopping" {
            this.reopening(After::Exit)
        } else if let Some(lines) = this.options.tail {
            if target.is_lossy() {
                let before = this.last_lines(target);
                State::LastLines(before.send(&this.container).await?, lines, false)
            } else if this.container.client.server_version() >= FOLLOWS_SINCE {
                let before = this.last_lines(target);
                State::Trimming(Box::pin(trimmed(this.container.clone(), before, this.options.clone(), lines)), lines)
            } else {
                this.options.tail = None;
                this.counting(lines)
            }
        } else {
            let opened = this.options.open(&this.container).await?;
            this.following(opened)
        };
        Ok(this)
    }

    /// Returns the options for the part of the last lines that was written before the inspection; later ones are followed.
    ///
    /// With one request for both, the server loses lines of a file between its two reads, and the client could not
    /// know where the last lines began.
    #[inline]
    fn last_lines(&mut self, target: &LogTarget) -> LogOptions {
        let now = target.now;
        // The server excludes lines at the given moments from a file, and includes them from a journal.
        let nanosecond = Duration::from_nanos(1);
        let end = if target.is_lossy() { now + nanosecond } else { now - nanosecond };
        let mut before = self.options.clone().follow(false);
        before.until = Some(before.until.map_or(end, |until| until.min(end)));
        self.options.tail = None;
        self.options.since = Some(self.options.since.map_or(now, |since| since.max(now)));
        before
    }

    /// Advances by one step; `Continue` if nothing is to be returned.
    #[inline]
    fn poll_step(&mut self, cx: &mut Context<'_>) -> Poll<Result<ControlFlow<Option<Bytes>>>> {
        self.state = match &mut self.state {
            State::Trimming(trimming, lines) => {
                let lines = *lines;
                match ready!(trimming.as_mut().poll(cx))? {
                    Some((before, body)) => {
                        self.discard = before;
                        State::LastLines(body, lines, false)
                    }
                    None => self.counting(lines),
                }
            }
            State::LastLines(body, lines, any) => match ready!(body.poll_of(|| self.container.reading(LOGS), cx)) {
                Some(chunk) => {
                    *any = true;
                    return Poll::Ready(Ok(after_discarding(chunk?, &mut self.discard)));
                }
                None if *any => {
                    self.discard = 0;
                    self.opening()
                }
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
                let opened = ready!(opening.as_mut().poll(cx))?;
                self.following(opened)
            }
            State::Following(guard) => match ready!(guard.poll_next(&self.container, &mut self.run, cx))? {
                Step::Output(chunk) => {
                    self.returned.add(&chunk);
                    return Poll::Ready(Ok(after_discarding(chunk, &mut self.discard)));
                }
                Step::Stop(stop) => self.after(stop)?,
            },
            State::Reopening(opening) => {
                State::Rereading(ready!(opening.as_mut().poll(cx))?.body, ReplayCursor::default())
            }
            State::Rereading(body, again) => {
                let mut chunk = ready!(body.poll_of(|| self.container.reading(LOGS), cx)).transpose()?;
                let same = chunk.as_mut().map_or(*again == self.returned, |chunk| again.skip(&self.returned, chunk));
                match chunk {
                    _ if !same => return Poll::Ready(Err(lost(&self.container, OTHER))),
                    Some(chunk) => return Poll::Ready(Ok(after_discarding(chunk, &mut self.discard))),
                    None => State::Ended,
                }
            }
            State::Ended => return Poll::Ready(Ok(Break(None))),
        };
        Poll::Ready(Ok(Continue(())))
    }

    /// Decides what to do when the log cannot be followed any more.
    #[inline]
    fn after(&self, Stop { phase, closed, target }: Stop) -> Result<State> {
        let complete = closed && self.run.lossy() == Some(false);
        match phase {
            ContainerPhase::Ended | ContainerPhase::Removed if complete => Ok(State::Ended),
            ContainerPhase::Removed => {
                Err(lost(&self.container, "the container was removed, and its last output with it"))
            }
            ContainerPhase::Lingering => Ok(self.reopening(After::Exit)),
            // While the container runs, only the requested end of the log is a complete one.
            ContainerPhase::Running if self.options.until.is_none() => {
                Err(Error::interrupted(self.container.reading(LOGS)))
            }
            ContainerPhase::Ended | ContainerPhase::Earlier | ContainerPhase::Running => {
                Ok(self.reopening(After::Journal(target)))
            }
        }
    }

    #[inline]
    fn counting(&self, lines: u64) -> State {
        State::Counting(Box::pin(count(self.container.clone(), self.options.clone(), lines)))
    }

    #[inline]
    fn opening(&self) -> State {
        State::Opening(later(self.container.clone(), self.options.clone(), After::Journal(None)))
    }

    /// Output is complete at first, because the log was requested just now.
    #[inline]
    fn following(&mut self, opened: Opened) -> State {
        self.run.requested = opened.requested;
        State::Following(FollowGuard::new(opened.body, &self.run, self.container.client.server_version()))
    }

    #[inline]
    fn reopening(&self, after: After) -> State {
        State::Reopening(later(self.container.clone(), self.options.clone().follow(false), after))
    }
}

impl OutputSource for Followed {
    #[inline]
    fn poll_bytes(&mut self, _within: bool, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        loop {
            match ready!(self.poll_step(cx)) {
                Ok(Continue(())) => {}
                Ok(Break(chunk)) => return Poll::Ready(chunk.map(Ok)),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

/// Discards bytes before the last lines, and returns the rest of a chunk.
#[inline]
fn after_discarding(mut chunk: Bytes, discard: &mut u64) -> ControlFlow<Option<Bytes>> {
    let early = usize::try_from(*discard).map_or(chunk.len(), |early| early.min(chunk.len()));
    *discard -= chunk.split_to(early).len() as u64;
    if chunk.is_empty() { Continue(()) } else { Break(Some(chunk)) }
}

/// Counts the bytes of a log before its last lines.
#[inline]
async fn count(container: Container, options: LogOptions, lines: u64) -> Result<u64> {
    Ok(last_of(&container, options, lines).await?.before())
}

/// Reads a log to its end, for its last lines.
#[inline]
async fn last_of(container: &Container, options: LogOptions, lines: u64) -> Result<LastLines> {
    let mut body = options.follow(false).send(container).await?;
    let mut last = LastLines::new(lines);
    while let Some(chunk) = body.next_of(|| container.reading(LOGS)).await {
        last.push(chunk?).map_err(|error| frame_error(container.reading(LOGS), error))?;
    }
    Ok(last)
}

/// Requests the part of a journal's last lines that is `before` the followed output, and counts how many of its bytes come
/// before them: the server gives a line more if the last one has not ended.
///
/// `None` if there are as many lines in what is followed.
#[inline]
async fn trimmed(
    container: Container,
    before: LogOptions,
    followed: LogOptions,
    lines: u64,
) -> Result<Option<(u64, ByteStream)>> {
    let since = last_of(&container, followed, lines).await?.found();
    if since >= lines {
        return Ok(None);
    }
    let early = count(container.clone(), before.clone(), lines - since).await?;
    Ok(Some((early, before.send(&container).await?)))
}

/// What to wait for before a log is opened.
enum After {
    Exit,
    /// The exit that was seen here is in the journal, if the log is.
    Journal(Option<Box<LogTarget>>),
}

/// Opens a log after waiting.
#[inline]
fn later(container: Container, options: LogOptions, after: After) -> Later<Opened> {
    Box::pin(async move {
        let opened = async {
            match after {
                After::Exit => drop(container.wait_call(&[], None).await?),
                After::Journal(Some(target)) => target.wait_for_journal(&container).await,
                After::Journal(None) => {}
            }
            options.open(&container).await
        };
        opened.await.map_err(|error| Error::interrupted_by(container.reading(LOGS), error))
    })
}

#[inline]
fn lost(container: &Container, why: &str) -> Error {
    Error::interrupted_because(container.reading(LOGS), why)
}
