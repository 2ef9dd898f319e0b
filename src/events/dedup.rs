//! Drops duplicate events (a pure data structure).

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use crate::options::Timestamp;

/// How late an event may be written: its time is taken before it is written to the log, so an event of another
/// process may be written after a newer one.
pub(super) const OVERLAP: Duration = Duration::from_secs(5);

/// The most recent events.
///
/// After an interruption the client requests a little more than it missed, and drops the events in here. It stores
/// the events of the last [`OVERLAP`].
#[derive(Debug, Default)]
pub(super) struct EventDedup {
    newest: Option<Timestamp>,
    /// Times and hashes of the records, sorted; two events with the same time have different hashes.
    recent: VecDeque<(Timestamp, u64)>,
}

impl EventDedup {
    /// Records an event; returns `false` for a duplicate.
    #[inline]
    pub(super) fn insert(&mut self, time: Timestamp, record: &[u8]) -> bool {
        let mut hasher = DefaultHasher::new();
        record.hash(&mut hasher);
        let event = (time, hasher.finish());
        let Err(place) = self.recent.binary_search(&event) else { return false };
        self.recent.insert(place, event);
        let newest = self.newest.map_or(time, |newest| newest.max(time));
        self.newest = Some(newest);
        while self.recent.front().is_some_and(|(time, _)| *time < newest - OVERLAP) {
            self.recent.pop_front();
        }
        true
    }

    /// Returns the time to resume after; all events before it were returned.
    #[inline]
    pub(super) fn resume(&self) -> Option<Timestamp> {
        // One nanosecond earlier, because the service returns events after the given time.
        self.newest.map(|newest| newest - OVERLAP - Duration::from_nanos(1))
    }

    /// Returns the time of the newest event: a service without it has lost its log.
    #[inline]
    pub(super) fn newest(&self) -> Option<Timestamp> {
        self.newest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Timestamp {
        Timestamp::UNIX_EPOCH + Duration::from_millis(1_795_485_797_000 + millis)
    }

    #[test]
    fn a_repeated_event_is_a_duplicate() {
        let mut seen = EventDedup::default();
        assert_eq!(seen.resume(), None);
        assert!(seen.insert(at(0), b"a") && seen.insert(at(0), b"b") && seen.insert(at(1), b"a"));
        assert!(!seen.insert(at(0), b"a") && !seen.insert(at(1), b"a"));
        assert_eq!(seen.newest(), Some(at(1)));
    }

    #[test]
    fn only_recent_events_are_stored() {
        let mut seen = EventDedup::default();
        for millis in 0..20_000 {
            assert!(seen.insert(at(millis), b"a"));
        }
        assert!(seen.recent.len() <= 5_002, "{}", seen.recent.len());
        let resume = seen.resume().expect("something was seen");
        assert!(seen.recent.iter().all(|(time, _)| *time > resume), "all repetitions are recognized");
        assert!(seen.insert(at(14_999), b"late"), "a late one is new");
    }
    #[test]
    fn resuming_never_precedes_the_epoch() {
        let mut seen = EventDedup::default();
        let first = Timestamp::UNIX_EPOCH - Duration::MAX;
        assert!(seen.insert(first, b"a"));
        assert_eq!(seen.resume(), Some(first));
    }
}
