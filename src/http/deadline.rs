//! The time limit of a response body.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep, sleep_until};

/// The rest of a time limit.
#[derive(Clone, Copy)]
pub(super) enum TimeLeft {
    /// A total limit: this moment, which is this long after the request.
    Until(Instant, Duration),
    /// The limit between two chunks, counted from the moment a reader waits.
    Idle(Duration),
}

/// Checks the time limit, if there is one.
///
/// Boxed, because futures and errors that contain responses should be small.
#[derive(Default)]
pub(super) struct Deadline(Option<Box<Watch>>);

struct Watch {
    left: TimeLeft,
    /// Set only while a reader waits.
    alarm: Option<Pin<Box<Sleep>>>,
}

impl Deadline {
    pub(super) fn new(left: Option<TimeLeft>) -> Self {
        Self(left.map(|left| Box::new(Watch { left, alarm: None })))
    }

    /// Returns the deadline for the other direction: writes have no idle limit.
    pub(super) fn for_writing(&self) -> Self {
        Self::new(self.0.as_ref().map(|watch| watch.left).filter(|left| matches!(left, TimeLeft::Until(..))))
    }

    /// Whether the total limit has passed, even if data is buffered.
    pub(super) fn is_over(&self) -> bool {
        self.0.as_ref().is_some_and(|watch| matches!(watch.left, TimeLeft::Until(until, _) if Instant::now() >= until))
    }

    /// Returns the duration of the limit.
    pub(super) fn limit(&self) -> Option<Duration> {
        self.0.as_ref().map(|watch| match watch.left {
            TimeLeft::Until(_, limit) | TimeLeft::Idle(limit) => limit,
        })
    }

    /// Waits until the limit passes.
    #[inline]
    pub(super) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(watch) = &mut self.0 else { return Poll::Pending };
        let alarm = match (&mut watch.alarm, watch.left) {
            (Some(alarm), _) => alarm,
            (none, TimeLeft::Until(until, _)) => none.insert(Box::pin(sleep_until(until))),
            (none, TimeLeft::Idle(length)) => none.insert(Box::pin(sleep(length))),
        };
        alarm.as_mut().poll(cx)
    }

    /// Restarts the idle limit after a chunk.
    pub(super) fn restart(&mut self) {
        if let Some(Watch { left: TimeLeft::Idle(_), alarm }) = self.0.as_deref_mut() {
            *alarm = None;
        }
    }
}
