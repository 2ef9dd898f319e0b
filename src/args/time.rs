//! Moments, in the forms in which callers have them.

use std::time::SystemTime;

use chrono::{DateTime, SecondsFormat, TimeZone, Utc};

/// A moment: a [`SystemTime`], a [`DateTime`] of any time zone, or whole seconds since 1970.
///
/// The server is sent it with all its nanoseconds. A text is not taken: without a time zone it would mean another
/// moment on another machine.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use podman::{EventOptions, Timestamp};
///
/// let recent = EventOptions::new().since(SystemTime::now() - Duration::from_secs(60));
/// let old = EventOptions::new().until(1_700_000_000);
/// assert_eq!(Timestamp::from(0), Timestamp::from(SystemTime::UNIX_EPOCH));
/// # let _ = (recent, old);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(DateTime<Utc>);

impl Timestamp {
    /// As the server reads it: RFC 3339, since seconds with a fraction go through a float there and lose nanoseconds.
    pub(crate) fn to_query(self) -> String {
        self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }

    /// The moment itself.
    pub(crate) fn moment(self) -> DateTime<Utc> {
        self.0
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => at(i64::try_from(since.as_secs()).unwrap_or(i64::MAX), since.subsec_nanos()),
            Err(before) => {
                let seconds = i64::try_from(before.duration().as_secs()).unwrap_or(i64::MAX);
                at(-seconds, 0)
            }
        })
    }
}

impl<Zone: TimeZone> From<DateTime<Zone>> for Timestamp {
    fn from(time: DateTime<Zone>) -> Self {
        Self(time.with_timezone(&Utc))
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(at(seconds, 0))
    }
}

impl From<i32> for Timestamp {
    fn from(seconds: i32) -> Self {
        Self(at(seconds.into(), 0))
    }
}

/// A moment; what is beyond the years 1 to 9999, which RFC 3339 can say, is their first or last second.
fn at(seconds: i64, nanos: u32) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds.clamp(-62_135_596_800, 253_402_300_799), nanos).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn all_forms_of_one_moment_are_one() {
        let system = SystemTime::UNIX_EPOCH + Duration::new(1_795_485_797, 913_192_558);
        assert_eq!(Timestamp::from(system).to_query(), "2026-11-24T02:03:17.913192558Z");
        assert_eq!(Timestamp::from(1_795_485_797).to_query(), "2026-11-24T02:03:17Z");
        let there = DateTime::parse_from_rfc3339("2026-11-24T03:03:17+01:00").expect("a time");
        assert_eq!(Timestamp::from(there), Timestamp::from(1_795_485_797_i64));
        assert_eq!(Timestamp::from(there.to_utc()), Timestamp::from(there));
    }

    #[test]
    fn no_time_is_beyond_what_can_be_said() {
        for seconds in [i64::MIN, -1, 0, i64::MAX] {
            assert!(!Timestamp::from(seconds).to_query().is_empty(), "{seconds}");
        }
        assert_eq!(Timestamp::from(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), Timestamp::from(-1));
    }
}
