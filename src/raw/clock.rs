//! The time of an answer that has begun.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep, sleep_until};

/// What is left of it.
#[derive(Clone, Copy)]
pub(super) enum Left {
    /// It is over at this moment.
    Until(Instant),
    /// Nothing may come for so long, once somebody waits for it.
    Idle(Duration),
}

/// Watches over what is left, if it has an end.
///
/// In a box: answers are held by futures and errors, which should be small.
#[derive(Default)]
pub(super) struct Clock(Option<Box<Watch>>);

struct Watch {
    left: Left,
    /// Set only where something is waited for.
    alarm: Option<Pin<Box<Sleep>>>,
}

impl Clock {
    pub(super) fn new(left: Option<Left>) -> Self {
        Self(left.map(|left| Box::new(Watch { left, alarm: None })))
    }

    /// Another one, for the other direction: what is written may wait for as long as the whole lasts.
    pub(super) fn for_writing(&self) -> Self {
        Self::new(self.0.as_ref().map(|watch| watch.left).filter(|left| matches!(left, Left::Until(_))))
    }

    /// Whether nothing is to be given any more, be it there or not.
    pub(super) fn is_over(&self) -> bool {
        self.0.as_ref().is_some_and(|watch| matches!(watch.left, Left::Until(until) if Instant::now() >= until))
    }

    /// Nothing is there: ready once nothing may come any more.
    pub(super) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let Some(watch) = &mut self.0 else { return Poll::Pending };
        let alarm = match (&mut watch.alarm, watch.left) {
            (Some(alarm), _) => alarm,
            (none, Left::Until(until)) => none.insert(Box::pin(sleep_until(until))),
            (none, Left::Idle(length)) => none.insert(Box::pin(sleep(length))),
        };
        alarm.as_mut().poll(cx)
    }

    /// Something came.
    pub(super) fn heard(&mut self) {
        if let Some(Watch { left: Left::Idle(_), alarm }) = self.0.as_deref_mut() {
            *alarm = None;
        }
    }
}
