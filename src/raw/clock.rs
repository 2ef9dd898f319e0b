//! The time of an answer that has begun.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

/// What is left of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) enum Left {
    #[default]
    Endless,
    /// It is over at this moment.
    Until(Instant),
    /// Nothing may come for so long, once somebody waits for it.
    Idle(Duration),
}

/// Watches over what is left. No timer is set where nothing is waited for.
#[derive(Default)]
pub(super) struct Clock {
    left: Left,
    alarm: Option<Pin<Box<Sleep>>>,
}

impl Clock {
    pub(super) fn new(left: Left) -> Self {
        Self { left, alarm: None }
    }

    /// Another one, for the other direction: what is written may wait for as long as the whole lasts.
    pub(super) fn for_writing(&self) -> Self {
        match self.left {
            Left::Until(_) => Self::new(self.left),
            Left::Endless | Left::Idle(_) => Self::default(),
        }
    }

    /// Whether nothing is to be given any more, be it there or not.
    pub(super) fn is_over(&self) -> bool {
        matches!(self.left, Left::Until(until) if Instant::now() >= until)
    }

    /// Nothing is there: ready once nothing may come any more.
    pub(super) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let until = match self.left {
            Left::Endless => None,
            Left::Until(until) => Some(until),
            Left::Idle(length) => Instant::now().checked_add(length),
        };
        // a limit that no clock gets to is none
        let Some(until) = until else { return Poll::Pending };
        self.alarm.get_or_insert_with(|| Box::pin(sleep_until(until))).as_mut().poll(cx)
    }

    /// Something came.
    pub(super) fn heard(&mut self) {
        if matches!(self.left, Left::Idle(_)) {
            self.alarm = None;
        }
    }
}
