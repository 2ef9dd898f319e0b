//! For how long a log that the server follows can be believed.
//!
//! Podman (4.0 to 6.0) follows a log file well while the container runs. 250 ms after it has noticed the end, it drops
//! what it has not read so far, line by line, at random (`StopAtEOF` of its `tail` library). So what arrives is whole
//! if the container was seen to run less than that before; else it must be seen again first. What it leaves out earlier, at a
//! line that is half written, is seen at the end, when all is read again.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, Sleep};

use crate::containers::container::Container;
use crate::containers::life::{Life, status};
use crate::error::{Error, Result};
use crate::raw::ByteStream;
use crate::version::Version;

const LEASE: Duration = Duration::from_millis(200);
/// Before this release the server waits for an event to see the end, always; since, for logs in the journal only. It
/// may miss that, and then follows for ever: seen on 4.3.1 with more than 128 followers, and on 5.8.6 where journald
/// had too much to do and dropped the event.
const SEES_ENDS: Version = Version::new(5, 3, 0);
/// How long nothing may come from such a server before somebody looks; then twice as long, and so on.
const SILENCE: Duration = Duration::from_secs(10);
const LONGEST_SILENCE: Duration = Duration::from_secs(60);

/// The body of a log that the server follows.
pub(super) struct Leased {
    body: ByteStream,
    /// Whether the server loses what it has not read at the end.
    lossy: bool,
    closed: bool,
    /// What has arrived and may not be given yet.
    held: Option<Bytes>,
    /// Until when what arrives is whole.
    until: Instant,
    looking: Option<Looking>,
    /// Whether the container was seen to run since the log was opened: then the server follows it to its end.
    settled: bool,
    silence: Option<(Pin<Box<Sleep>>, Duration)>,
}

type Looking = Pin<Box<dyn Future<Output = Result<(Instant, Seen)>> + Send + Sync>>;

/// What the server says of the container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    Running,
    /// Paused, or about to end.
    Lingering,
    /// At its end, or in another life.
    Ended,
    Removed,
}

/// What comes next.
pub(super) enum Step {
    Give(Bytes),
    /// Nothing, since this was seen of the container; and whether the server has closed the log.
    Look(Seen, bool),
}

impl Leased {
    /// The container was seen to run when it was asked for at `asked`, before the log.
    pub(super) fn new(body: ByteStream, asked: Instant, lossy: bool, server: Version) -> Self {
        let blind = !lossy || server < SEES_ENDS;
        let silence = blind.then(|| (Box::pin(tokio::time::sleep(SILENCE)), SILENCE));
        Self { body, lossy, closed: false, held: None, until: asked + LEASE, looking: None, settled: false, silence }
    }

    pub(super) fn poll_next(&mut self, container: &Container, life: Life, cx: &mut Context<'_>) -> Poll<Result<Step>> {
        loop {
            if let Some(Poll::Ready(looked)) = self.looking.as_mut().map(|looking| looking.as_mut().poll(cx)) {
                self.looking = None;
                let (asked, seen) = looked?;
                if !self.goes_on(asked, seen) {
                    return Poll::Ready(Ok(Step::Look(seen, self.closed)));
                }
            }
            if self.held.is_none() && !self.closed {
                match self.poll_body(cx)? {
                    Poll::Pending if self.looking.is_some() || !self.is_silent(cx) => return Poll::Pending,
                    _ => {}
                }
            }
            let left = self.until.saturating_duration_since(Instant::now());
            let look = self.looking.is_none();
            // Half of the time is enough to look again; nobody need wait then.
            let whole = !self.lossy || left > LEASE / 2 || !left.is_zero() && !look;
            if let Some(chunk) = self.held.take_if(|_| whole) {
                return Poll::Ready(Ok(Step::Give(chunk)));
            }
            if !look {
                return Poll::Pending;
            }
            self.looking = Some(Box::pin(look_at(container.clone(), life)));
        }
    }

    fn poll_body(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        match ready!(self.body.poll_of("logs", cx)) {
            Some(chunk) => {
                self.held = Some(chunk?);
                self.heard();
            }
            None => {
                self.closed = true;
                // What was asked before would be answered as of before.
                self.looking = None;
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Whether nothing came for so long that the server may have missed the end.
    fn is_silent(&mut self, cx: &mut Context<'_>) -> bool {
        let Some((silence, length)) = &mut self.silence else { return false };
        let silent = silence.as_mut().poll(cx).is_ready();
        if silent {
            *length = LONGEST_SILENCE.min(*length * 2);
            silence.as_mut().reset(Instant::now() + *length);
        }
        silent
    }

    fn heard(&mut self) {
        if let Some((silence, length)) = &mut self.silence {
            *length = SILENCE;
            silence.as_mut().reset(Instant::now() + SILENCE);
        }
    }

    /// Takes what was seen; tells whether the log can still be followed.
    fn goes_on(&mut self, asked: Instant, seen: Seen) -> bool {
        self.settled |= seen == Seen::Running;
        let lives = seen == Seen::Running || seen == Seen::Lingering && self.settled;
        self.until = asked + LEASE;
        lives && !self.closed
    }
}

async fn look_at(container: Container, life: Life) -> Result<(Instant, Seen)> {
    let asked = Instant::now();
    let seen = match container.inspect().await {
        Ok(now) if !life.goes_on(&now) => Seen::Ended,
        Ok(now) if status(&now) == "running" => Seen::Running,
        Ok(_) => Seen::Lingering,
        Err(error) if error.is_not_found() => Seen::Removed,
        Err(error) => return Err(Error::interrupted_by("logs", error)),
    };
    Ok((asked, seen))
}
