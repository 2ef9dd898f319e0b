//! Which events were told of already (pure).

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{DateTime, TimeDelta, Utc};

/// How late an event may be written: its time is taken before it gets into the log, so that one of another process may
/// stand behind a younger one.
pub(super) const OVERLAP: TimeDelta = TimeDelta::seconds(5);

/// The events of the last moments.
///
/// After a cut the service is asked for a little more than what is missing, and what is in here is left out. The memory
/// it takes is that of the events of [`OVERLAP`].
#[derive(Debug, Default)]
pub(super) struct Seen {
    newest: Option<DateTime<Utc>>,
    /// Hashes of the records by their times; two events of one time differ in something.
    recent: BTreeMap<DateTime<Utc>, Vec<u64>>,
}

impl Seen {
    /// Notes an event; `false` if it was noted before.
    pub(super) fn note(&mut self, time: DateTime<Utc>, record: &[u8]) -> bool {
        let mut hasher = DefaultHasher::new();
        record.hash(&mut hasher);
        let hash = hasher.finish();
        let same = self.recent.entry(time).or_default();
        if same.contains(&hash) {
            return false;
        }
        same.push(hash);
        let newest = self.newest.map_or(time, |newest| newest.max(time));
        self.newest = Some(newest);
        self.recent = self.recent.split_off(&before(newest, OVERLAP));
        true
    }

    /// The moment after which to ask; everything before it was told of.
    pub(super) fn resume(&self) -> Option<DateTime<Utc>> {
        // one before the oldest: the service tells of what comes after the moment it is given
        self.newest.map(|newest| before(newest, OVERLAP + TimeDelta::nanoseconds(1)))
    }

    /// The time of the newest event: a service that has forgotten it has lost its log.
    pub(super) fn newest(&self) -> Option<DateTime<Utc>> {
        self.newest
    }
}

/// Some time before; whatever the server says, there is such a moment.
pub(super) fn before(time: DateTime<Utc>, span: TimeDelta) -> DateTime<Utc> {
    time.checked_sub_signed(span).unwrap_or(DateTime::<Utc>::MIN_UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(1_795_485_797_000 + millis).expect("a time")
    }

    #[test]
    fn an_event_is_new_once() {
        let mut seen = Seen::default();
        assert_eq!(seen.resume(), None);
        assert!(seen.note(at(0), b"a") && seen.note(at(0), b"b") && seen.note(at(1), b"a"));
        assert!(!seen.note(at(0), b"a") && !seen.note(at(1), b"a"));
        assert_eq!(seen.newest(), Some(at(1)));
    }

    #[test]
    fn the_last_moments_are_kept_and_no_more() {
        let mut seen = Seen::default();
        for millis in 0..20_000 {
            assert!(seen.note(at(millis), b"a"));
        }
        assert!(seen.recent.len() <= 5_002, "{}", seen.recent.len());
        let resume = seen.resume().expect("something was seen");
        assert!(seen.recent.keys().all(|time| *time > resume), "all that would be told again is known");
        assert!(seen.note(at(14_999), b"late"), "a late one is new");
    }
    #[test]
    fn there_is_nothing_before_the_first_of_all_moments() {
        let mut seen = Seen::default();
        assert!(seen.note(DateTime::<Utc>::MIN_UTC, b"a"));
        assert_eq!(seen.resume(), Some(DateTime::<Utc>::MIN_UTC));
    }
}
