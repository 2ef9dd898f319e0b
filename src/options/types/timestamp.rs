//! Points in time.

use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, TimeDelta, TimeZone, Utc};
use serde::{Serialize, Serializer};

use crate::options::InvalidOptions;
use crate::options::types::span;

/// A point in time, to the nanosecond.
///
/// Options accept it as a [`SystemTime`], a [`DateTime`] of any time zone, or whole seconds since 1970. [`FromStr`]
/// parses the forms of `--since` and `--until` on the command line: RFC 3339, which `Display` writes and which needs
/// a time zone; seconds since 1970; or an age such as `10m` or `1h30m` before the present time of this machine.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use podman::events;
/// use podman::types::Timestamp;
///
/// let recent = events::Options::new().since(SystemTime::now() - Duration::from_secs(60));
/// let time: Timestamp = "2026-11-24T03:03:17.5+01:00".parse()?;
/// assert_eq!((time.unix_seconds(), time.subsec_nanos()), (1_795_485_797, 500_000_000));
/// assert_eq!(time.to_string(), "2026-11-24T02:03:17.500Z");
/// assert_eq!((time + Duration::from_secs(1)).duration_since(time), Some(Duration::from_secs(1)));
/// assert_eq!(Timestamp::from(SystemTime::from(time)), time);
/// assert_eq!("1795485797.5".parse::<Timestamp>()?, time);
/// let ten_minutes_ago: Timestamp = "10m".parse()?;
/// assert!(ten_minutes_ago < Timestamp::now());
/// # let _ = recent;
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(DateTime<Utc>);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self(DateTime::UNIX_EPOCH);

    /// Returns the present time of this machine.
    #[must_use]
    #[inline]
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Returns the time this many nanoseconds after 1970, or before.
    #[inline]
    pub(crate) fn from_unix_nanos(nanos: i64) -> Self {
        Self(DateTime::from_timestamp_nanos(nanos))
    }

    /// Returns the whole seconds since 1970; negative before.
    #[must_use]
    #[inline]
    pub fn unix_seconds(self) -> i64 {
        self.0.timestamp()
    }

    /// Returns the nanoseconds since the last whole second.
    #[must_use]
    #[inline]
    pub fn subsec_nanos(self) -> u32 {
        // chrono counts a leap second as the second before, longer
        self.0.timestamp_subsec_nanos().min(999_999_999)
    }

    /// Returns the time that passed since an earlier time; `None` if that is later.
    #[must_use]
    #[inline]
    pub fn duration_since(self, earlier: Self) -> Option<Duration> {
        (self.0 - earlier.0).to_std().ok()
    }

    /// Whether it is Go's zero time, which means "not set".
    #[inline]
    pub(crate) fn is_unset(self) -> bool {
        self.unix_seconds() == -62_135_596_800
    }

    /// Returns the form for the server: RFC 3339, because the server parses fractional seconds as a float and loses nanoseconds.
    #[inline]
    pub(crate) fn to_query(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Timestamp {
    /// Writes RFC 3339 in UTC, with up to nine digits of a second.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl FromStr for Timestamp {
    type Err = InvalidOptions;

    /// Parses RFC 3339, seconds since 1970, or an age.
    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let absolute = || DateTime::parse_from_rfc3339(text).ok().map(Into::into);
        let why = "expected RFC 3339 such as 2026-11-24T02:03:17Z, seconds since 1970, or an age such as 10m";
        let read = absolute().or_else(|| seconds(text)).or_else(|| Some(Self::now() - span::duration(text)?));
        read.ok_or_else(|| InvalidOptions::one("time", text, why))
    }
}

/// Parses seconds since 1970, with up to nine digits of a fraction: `1795485797.5`.
#[inline]
fn seconds(text: &str) -> Option<Timestamp> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole.strip_prefix('-').unwrap_or(whole)) || !digits(fraction) || fraction.len() > 9 {
        return None;
    }
    let nanos = Duration::from_nanos(format!("{fraction:0<9}").parse().ok()?);
    let whole_seconds = Timestamp::from(whole.parse::<i64>().ok()?);
    Some(if whole.starts_with('-') { whole_seconds - nanos } else { whole_seconds + nanos })
}

impl Serialize for Timestamp {
    /// Serializes it as a string in RFC 3339.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl Add<Duration> for Timestamp {
    type Output = Self;

    /// Returns the time this much later, saturating at the last one.
    #[inline]
    fn add(self, duration: Duration) -> Self {
        let later = TimeDelta::from_std(duration).ok().and_then(|delta| self.0.checked_add_signed(delta));
        Self(later.unwrap_or(DateTime::<Utc>::MAX_UTC))
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Self;

    /// Returns the time this much earlier, saturating at the first one.
    #[inline]
    fn sub(self, duration: Duration) -> Self {
        let earlier = TimeDelta::from_std(duration).ok().and_then(|delta| self.0.checked_sub_signed(delta));
        Self(earlier.unwrap_or(DateTime::<Utc>::MIN_UTC))
    }
}

impl From<SystemTime> for Timestamp {
    #[inline]
    fn from(time: SystemTime) -> Self {
        Self(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => at(i64::try_from(since.as_secs()).unwrap_or(i64::MAX), since.subsec_nanos()),
            Err(before) => {
                let before = before.duration();
                let seconds = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                match before.subsec_nanos() {
                    0 => at(-seconds, 0),
                    nanos => at(-seconds - 1, 1_000_000_000 - nanos),
                }
            }
        })
    }
}

impl From<Timestamp> for SystemTime {
    #[inline]
    fn from(time: Timestamp) -> Self {
        let (seconds, nanos) = (time.unix_seconds(), Duration::from_nanos(time.subsec_nanos().into()));
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 { Self::UNIX_EPOCH.checked_sub(whole) } else { Self::UNIX_EPOCH.checked_add(whole) };
        // no Unix counts less than 64 bits of seconds
        whole.and_then(|whole| whole.checked_add(nanos)).unwrap_or(Self::UNIX_EPOCH)
    }
}

impl<Zone: TimeZone> From<DateTime<Zone>> for Timestamp {
    #[inline]
    fn from(time: DateTime<Zone>) -> Self {
        Self(time.with_timezone(&Utc))
    }
}

impl From<Timestamp> for DateTime<Utc> {
    #[inline]
    fn from(time: Timestamp) -> Self {
        time.0
    }
}

impl From<i64> for Timestamp {
    #[inline]
    fn from(seconds: i64) -> Self {
        Self(at(seconds, 0))
    }
}

impl From<i32> for Timestamp {
    #[inline]
    fn from(seconds: i32) -> Self {
        Self(at(seconds.into(), 0))
    }
}

/// Converts a time; times outside of the years 1 to 9999, the range of RFC 3339, saturate.
#[inline]
fn at(seconds: i64, nanos: u32) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds.clamp(-62_135_596_800, 253_402_300_799), nanos).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn all_forms_of_a_time_are_equal() {
        let system = SystemTime::UNIX_EPOCH + Duration::new(1_795_485_797, 913_192_558);
        assert_eq!(Timestamp::from(system).to_query(), "2026-11-24T02:03:17.913192558Z");
        assert_eq!(Timestamp::from(1_795_485_797).to_query(), "2026-11-24T02:03:17Z");
        let there = DateTime::parse_from_rfc3339("2026-11-24T03:03:17+01:00").expect("a time");
        assert_eq!(Timestamp::from(there), Timestamp::from(1_795_485_797_i64));
        assert_eq!(Timestamp::from(there.to_utc()), Timestamp::from(there));
    }

    #[test]
    fn times_saturate_at_the_range_of_rfc_3339() {
        for seconds in [i64::MIN, -1, 0, i64::MAX] {
            assert!(!Timestamp::from(seconds).to_query().is_empty(), "{seconds}");
        }
        assert_eq!(Timestamp::from(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), Timestamp::from(-1));
    }

    #[test]
    fn conversions_are_exact_on_both_sides_of_1970() {
        for (text, seconds, nanos) in [
            ("2026-11-24T02:03:17.913192558Z", 1_795_485_797, 913_192_558),
            ("1969-12-31T23:59:58.750Z", -2, 750_000_000),
            ("1970-01-01T00:00:00Z", 0, 0),
        ] {
            let time: Timestamp = text.parse().expect("a time");
            assert_eq!((time.unix_seconds(), time.subsec_nanos()), (seconds, nanos), "{text}");
            assert_eq!(time.to_string(), text);
            assert_eq!(Timestamp::from(SystemTime::from(time)), time, "{text}");
            assert_eq!(Timestamp::from(DateTime::<Utc>::from(time)), time, "{text}");
        }
        for bad in ["", "2026-11-24", "2026-11-24T02:03:17", "yesterday", "-10m", "10 m", "1.", ".5", "+5", "1e3", "5x"]
        {
            let error = bad.parse::<Timestamp>().expect_err(bad);
            assert!(error.to_string().contains("RFC 3339"), "{error}");
        }
    }

    #[test]
    fn seconds_and_ages_are_read() {
        for (text, seconds, nanos) in [
            ("0", 0, 0),
            ("1795485797", 1_795_485_797, 0),
            ("1795485797.913192558", 1_795_485_797, 913_192_558),
            ("-1.25", -2, 750_000_000),
            ("-0.5", -1, 500_000_000),
        ] {
            let time: Timestamp = text.parse().expect("a time");
            assert_eq!((time.unix_seconds(), time.subsec_nanos()), (seconds, nanos), "{text}");
        }
        for (text, age) in [("10m", 600), ("1h30m", 5400), ("0s", 0)] {
            let before = Timestamp::now() - Duration::from_secs(age);
            let time: Timestamp = text.parse().expect("an age");
            let after = Timestamp::now() - Duration::from_secs(age);
            assert!(before <= time && time <= after, "{text}: {time}");
        }
    }

    #[test]
    fn differences_saturate() {
        let (early, late) = (Timestamp::from(1), Timestamp::from(3));
        assert_eq!((early + Duration::from_secs(2), late - Duration::from_secs(2)), (late, early));
        assert_eq!((late.duration_since(early), early.duration_since(late)), (Some(Duration::from_secs(2)), None));
        assert!(early + Duration::MAX > late && late - Duration::MAX < early);
    }
}
