//! Combinators of futures and streams.
//!
//! `futures-util` has them as well, but nothing else in the default dependency tree needs it.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

use futures_core::Stream;

/// Returns the next item of a stream.
pub(crate) async fn next<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)).await
}

/// Returns the output of the future that is ready first; the output of `a` if both are.
pub(crate) async fn race<T>(a: impl Future<Output = T>, b: impl Future<Output = T>) -> T {
    let (mut a, mut b) = (pin!(a), pin!(b));
    poll_fn(|cx| match a.as_mut().poll(cx) {
        Poll::Pending => b.as_mut().poll(cx),
        ready @ Poll::Ready(_) => ready,
    })
    .await
}

/// Runs futures, at most `limit` at the same time, and returns their outputs in order.
pub(crate) async fn join_some<F: Future>(futures: impl Iterator<Item = F>, limit: usize) -> Vec<F::Output> {
    let mut waiting = futures.enumerate();
    let mut running: Vec<(usize, Pin<Box<F>>)> = Vec::with_capacity(limit);
    let mut done = Vec::new();
    poll_fn(|cx| {
        loop {
            running.extend(waiting.by_ref().take(limit - running.len()).map(|(i, future)| (i, Box::pin(future))));
            let before = done.len();
            running.retain_mut(|(i, future)| match future.as_mut().poll(cx) {
                Poll::Ready(output) => {
                    done.push((*i, output));
                    false
                }
                Poll::Pending => true,
            });
            // Futures that replace finished ones must be polled before this returns.
            if done.len() == before {
                return if running.is_empty() { Poll::Ready(()) } else { Poll::Pending };
            }
        }
    })
    .await;
    done.sort_by_key(|(i, _)| *i);
    done.into_iter().map(|(_, output)| output).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn outputs_are_in_order_and_no_more_than_the_limit_run_at_once() {
        let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let futures = (0..20).map(|number| {
            let (running, most) = (&running, &most);
            async move {
                most.fetch_max(running.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
                for _ in 0..number % 3 {
                    tokio::task::yield_now().await;
                }
                running.fetch_sub(1, Ordering::Relaxed);
                number
            }
        });
        assert_eq!(join_some(futures, 4).await, (0..20).collect::<Vec<_>>());
        assert!((2..=4).contains(&most.load(Ordering::Relaxed)), "{most:?}");
        assert_eq!(join_some(std::iter::empty::<std::future::Ready<()>>(), 4).await, []);
    }

    #[tokio::test]
    async fn the_first_of_two_that_are_ready_wins() {
        assert_eq!(race(async { 1 }, async { 2 }).await, 1);
        assert_eq!(race(std::future::pending(), async { 2 }).await, 2);
    }
}
