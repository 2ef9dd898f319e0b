//! The pauses between attempts.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher as _, Hasher as _};
use std::time::Duration;

/// The pauses between attempts: each is longer than the one before it, up to a limit.
///
/// A constant; each loop takes its own copy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Backoff {
    first: Duration,
    max: Duration,
    factor: u32,
    /// The most by which a pause is shortened at random, in percent.
    jitter: u32,
    next: Duration,
}

impl Backoff {
    /// Returns pauses that double.
    pub(crate) const fn new(first: Duration, max: Duration) -> Self {
        Self { first, max, factor: 2, jitter: 0, next: first }
    }

    /// Returns pauses of the same length.
    pub(crate) const fn fixed(pause: Duration) -> Self {
        Self { first: pause, max: pause, factor: 1, jitter: 0, next: pause }
    }

    /// Shortens each pause at random by up to this many percent, so that clients interrupted by the same event do not
    /// reconnect at the same moment.
    pub(crate) const fn with_jitter(self, percent: u32) -> Self {
        Self { jitter: percent, ..self }
    }

    /// Starts anew with the first pause.
    pub(crate) fn reset(&mut self) {
        self.next = self.first;
    }

    /// Returns the next pause.
    pub(crate) fn pause(&mut self) -> Duration {
        let pause = self.next;
        self.next = pause.saturating_mul(self.factor).min(self.max);
        match self.jitter {
            0 => pause,
            jitter => pause.saturating_sub(pause.saturating_mul(random(jitter + 1)) / 100),
        }
    }

    /// Waits for the next pause.
    pub(crate) async fn wait(&mut self) {
        tokio::time::sleep(self.pause()).await;
    }
}

/// Returns a random number below a limit; good enough for spreading clients.
fn random(limit: u32) -> u32 {
    let number = RandomState::new().build_hasher().finish() % u64::from(limit);
    u32::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn pauses_double_up_to_the_limit() {
        let mut backoff = Backoff::new(ms(20), ms(70));
        let pauses: Vec<_> = std::iter::repeat_with(|| backoff.pause()).take(4).collect();
        assert_eq!(pauses, [ms(20), ms(40), ms(70), ms(70)]);
        backoff.reset();
        assert_eq!(backoff.pause(), ms(20));
        let mut fixed = Backoff::fixed(ms(3));
        assert_eq!([fixed.pause(), fixed.pause()], [ms(3), ms(3)]);
    }

    #[test]
    fn jitter_shortens_pauses_by_different_amounts() {
        let pauses: Vec<_> = (0..200).map(|_| Backoff::fixed(ms(100)).with_jitter(50).pause()).collect();
        assert!(pauses.iter().all(|pause| (ms(50)..=ms(100)).contains(pause)), "{pauses:?}");
        let different: std::collections::BTreeSet<_> = pauses.iter().collect();
        assert!(different.len() > 20, "{different:?}");
    }
}
