//! A time limit for a process whose output is read.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Sleep;

use crate::containers::output::stream::OutputSource;
use crate::error::Result;
use crate::wire::frames::LogFrame;

/// Ends the process; returns `false` if it had exited.
pub(crate) type Kill = Pin<Box<dyn Future<Output = Result<bool>> + Send + Sync>>;

/// Whether the limit ended the process.
pub(crate) type TimedOut = Arc<AtomicBool>;

/// A time limit, and how to end the process then.
pub(crate) struct Limit {
    pub(crate) after: Duration,
    pub(crate) kill: Kill,
    pub(crate) timed_out: TimedOut,
}

impl Limit {
    /// Applies this limit, which starts now, to a process and its output.
    #[inline]
    pub(crate) fn around<S: OutputSource>(self, source: S) -> Limited<S> {
        let Self { after, kill, timed_out } = self;
        Limited { source, sleep: Box::pin(tokio::time::sleep(after)), kill: Some(kill), timed_out, ended: false }
    }
}

/// The output of a process with a time limit. Nothing runs in the background: the limit applies while this is polled.
pub(crate) struct Limited<S> {
    source: S,
    sleep: Pin<Box<Sleep>>,
    /// Polled after the limit; `None` once the process was ended.
    kill: Option<Kill>,
    timed_out: TimedOut,
    /// Whether the output has ended.
    ended: bool,
}

impl<S: OutputSource> Limited<S> {
    /// Ends the process after the limit.
    #[inline]
    fn poll_kill(&mut self, cx: &mut Context<'_>) -> Poll<Result<()>> {
        if let Some(kill) = &mut self.kill {
            if !self.sleep.is_elapsed() {
                ready!(self.sleep.as_mut().poll(cx));
            }
            let killed = ready!(kill.as_mut().poll(cx));
            self.kill = None;
            self.timed_out.store(killed?, Ordering::Relaxed);
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: OutputSource> OutputSource for Limited<S> {
    #[inline]
    fn poll_bytes(&mut self, within: bool, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        // After the limit, the output continues until the process has exited.
        if let Poll::Ready(Err(error)) = self.poll_kill(cx) {
            return Poll::Ready(Some(Err(error)));
        }
        if !self.ended {
            match ready!(self.source.poll_bytes(within, cx)) {
                None => self.ended = true,
                item => return Poll::Ready(item),
            }
        }
        // A kill request that was sent is completed: its response decides whether the limit ended the process.
        if self.sleep.is_elapsed() {
            if let Err(error) = ready!(self.poll_kill(cx)) {
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Ready(None)
    }

    #[inline]
    fn filter(&mut self, frame: LogFrame, framed: bool) -> Result<Option<LogFrame>> {
        self.source.filter(frame, framed)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::future::{pending, poll_fn, ready};

    use super::*;

    /// Returns its chunks, and ends once the process was killed.
    struct Process(VecDeque<&'static [u8]>, TimedOut);

    impl OutputSource for Process {
        fn poll_bytes(&mut self, _: bool, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
            match self.0.pop_front() {
                Some(chunk) => Poll::Ready(Some(Ok(Bytes::from_static(chunk)))),
                None if self.1.load(Ordering::Relaxed) => Poll::Ready(None),
                None => Poll::Pending,
            }
        }
    }

    async fn output(mut limited: impl OutputSource) -> Result<Vec<u8>> {
        let mut output = Vec::new();
        while let Some(chunk) = poll_fn(|cx| limited.poll_bytes(false, cx)).await {
            output.extend_from_slice(&chunk?);
        }
        Ok(output)
    }

    #[tokio::test]
    async fn output_before_the_limit_is_returned() {
        let timed_out = TimedOut::default();
        let process = Process(VecDeque::from([b"a".as_slice(), b"b"]), timed_out.clone());
        let limit =
            Limit { after: Duration::from_millis(1), kill: Box::pin(ready(Ok(true))), timed_out: timed_out.clone() };
        assert_eq!(output(limit.around(process)).await.expect("an end"), b"ab");
        assert!(timed_out.load(Ordering::Relaxed));
    }

    #[tokio::test]
    async fn a_process_that_exits_in_time_is_not_killed() {
        let (timed_out, over) = (TimedOut::default(), TimedOut::new(true.into()));
        let limit = Limit { after: Duration::from_secs(3), kill: Box::pin(pending()), timed_out: timed_out.clone() };
        let process = Process(VecDeque::from([b"a".as_slice()]), over);
        assert_eq!(output(limit.around(process)).await.expect("an end"), b"a");
        assert!(!timed_out.load(Ordering::Relaxed));
    }
}
