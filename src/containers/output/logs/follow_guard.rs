//! Decides for how long a log that the server follows is complete.
//!
//! Podman (4.0 to 6.0) follows a log file correctly while the container runs. 250 ms after it has detected the exit,
//! it discards random lines of what it has not read yet (`StopAtEOF` of its `tail` library). If the container does
//! not run when the log is requested, it does so 250 ms after the request. So output is complete if it arrives within
//! that time after the request or after an inspection that shows a running container; otherwise the client inspects
//! the container before it returns the output. Output that the server skips earlier, at an unfinished line, is
//! detected at the end, when the log is read again.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use tokio::task::JoinSet;
use tokio::time::{Instant, Sleep};

use crate::containers::container::Container;
use crate::containers::output::logs::LOGS;
use crate::containers::output::logs::target::{ContainerPhase, FollowedRun, LogTarget};
use crate::error::{Error, Result, joined};
use crate::raw::ByteStream;
use crate::versions::Version;

/// How long after a request or inspection of a running container output is complete.
const TRUSTED: Duration = Duration::from_millis(200);
/// Before this release the server always waits for an event to detect the exit; since then only for logs in the
/// journal. It may miss that event, and then it follows forever: seen on 4.3.1 with more than 128 followers, and on
/// 5.8.6 when journald was overloaded and dropped the event.
const DETECTS_EXIT_SINCE: Version = Version::new(5, 3, 0);
/// How long such a server may be silent before the client inspects the container; the time doubles each time.
const SILENCE: Duration = Duration::from_secs(10);
const LONGEST_SILENCE: Duration = Duration::from_secs(60);

/// The body of a log that the server follows.
pub(crate) struct FollowGuard {
    body: ByteStream,
    closed: bool,
    /// A chunk that arrived and may not be returned yet.
    held: Option<Bytes>,
    /// Output that arrives before this is complete.
    until: Instant,
    inspecting: Option<Inspecting>,
    /// Whether the container was seen running since the log was opened: then the server follows it to its end.
    seen_running: bool,
    /// Set if the server may miss the exit, or the log driver is unknown.
    silence: Option<Silence>,
}

struct Silence {
    over: Pin<Box<Sleep>>,
    length: Duration,
}

/// A task of its own, aborted with the stream. A future polled by the stream would keep its turn for as long as the
/// caller does not poll.
type Inspecting = JoinSet<Result<Option<Box<LogTarget>>>>;

/// The next step of a followed log.
pub(crate) enum Step {
    Output(Bytes),
    /// No output: the result of an inspection.
    Stop(Stop),
}

/// An inspection that ends following the log.
pub(crate) struct Stop {
    pub(crate) phase: ContainerPhase,
    /// Whether the server has closed the log.
    pub(crate) closed: bool,
    /// `None` if the container was removed.
    pub(crate) target: Option<Box<LogTarget>>,
}

impl FollowGuard {
    #[inline]
    pub(crate) fn new(body: ByteStream, run: &FollowedRun, server: Version) -> Self {
        let silence = may_miss_ends(run, server).then(|| {
            let length = silence_limit(run);
            Silence { over: Box::pin(tokio::time::sleep(length)), length }
        });
        let until = run.requested + TRUSTED;
        Self { body, closed: false, held: None, until, inspecting: None, seen_running: false, silence }
    }

    #[inline]
    pub(crate) fn poll_next(
        &mut self,
        container: &Container,
        run: &mut FollowedRun,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Step>> {
        loop {
            if let Some(Poll::Ready(Some(target))) = self.inspecting.as_mut().map(|task| task.poll_join_next(cx)) {
                self.inspecting = None;
                let target = joined(container.reading(LOGS), target)??;
                let phase =
                    target.as_ref().map_or(ContainerPhase::Removed, |target| run.inspected(target, self.closed));
                if !self.can_follow(target.as_deref(), phase) {
                    return Poll::Ready(Ok(Step::Stop(Stop { phase, closed: self.closed, target })));
                }
                if !may_miss_ends(run, container.client.server_version()) {
                    self.silence = None;
                }
            }
            if self.held.is_none() && !self.closed {
                match self.poll_body(container, run, cx)? {
                    Poll::Pending if self.inspecting.is_some() || !self.is_silent(cx) => return Poll::Pending,
                    _ => {}
                }
            }
            let left = self.until.saturating_duration_since(Instant::now());
            let inspect = self.inspecting.is_none();
            // An inspection takes at most half of this time, so output need not wait for it.
            let complete = run.lossy() == Some(false) || left > TRUSTED / 2 || !left.is_zero() && !inspect;
            if let Some(chunk) = self.held.take_if(|_| complete) {
                return Poll::Ready(Ok(Step::Output(chunk)));
            }
            if !inspect {
                return Poll::Pending;
            }
            self.inspecting.insert(JoinSet::new()).spawn(inspect_once(container.clone()));
        }
    }

    #[inline]
    fn poll_body(&mut self, container: &Container, run: &mut FollowedRun, cx: &mut Context<'_>) -> Poll<Result<()>> {
        match ready!(self.body.poll_of(|| container.reading(LOGS), cx)) {
            Some(chunk) => {
                self.held = Some(chunk?);
                self.reset_silence(run);
            }
            None => {
                self.closed = true;
                run.closed(Instant::now() < run.requested + TRUSTED);
                // An inspection that began before would show the state of before.
                self.inspecting = None;
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Whether the server was silent for so long that it may have missed the exit.
    #[inline]
    fn is_silent(&mut self, cx: &mut Context<'_>) -> bool {
        let Some(Silence { over, length }) = &mut self.silence else { return false };
        let silent = over.as_mut().poll(cx).is_ready();
        if silent {
            *length = (*length * 2).clamp(SILENCE, LONGEST_SILENCE);
            over.as_mut().reset(Instant::now() + *length);
        }
        silent
    }

    #[inline]
    fn reset_silence(&mut self, run: &FollowedRun) {
        if let Some(Silence { over, length }) = &mut self.silence {
            *length = silence_limit(run);
            over.as_mut().reset(Instant::now() + *length);
        }
    }

    /// Applies an inspection; returns whether the log can still be followed.
    #[inline]
    fn can_follow(&mut self, target: Option<&LogTarget>, phase: ContainerPhase) -> bool {
        self.seen_running |= phase == ContainerPhase::Running;
        let lives = phase == ContainerPhase::Running || phase == ContainerPhase::Lingering && self.seen_running;
        if let Some(target) = target {
            self.until = target.requested + TRUSTED;
        }
        lives && !self.closed
    }
}

/// How long the server may be silent until the client inspects the container.
///
/// The log driver decides what to do if the container is removed, and cannot be determined afterwards.
#[inline]
fn silence_limit(run: &FollowedRun) -> Duration {
    if run.lossy().is_some() { SILENCE } else { TRUSTED }
}

/// Whether the server may follow the log forever, or the log driver, on which that depends, is unknown.
#[inline]
fn may_miss_ends(run: &FollowedRun, server: Version) -> bool {
    run.lossy() != Some(true) || server < DETECTS_EXIT_SINCE
}

/// Inspects the container; `None` if it was removed.
#[inline]
async fn inspect_once(container: Container) -> Result<Option<Box<LogTarget>>> {
    let _turn = container.client.turn().await;
    // Boxed, because a thousand may wait for their turn.
    match Box::pin(LogTarget::of(&container)).await {
        Ok(target) => Ok(Some(Box::new(target))),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(Error::interrupted_by(container.reading(LOGS), error)),
    }
}
