//! Releases of Podman.

use std::fmt;
use std::str::FromStr;

/// A release of Podman; ordered, with release candidates before the release.
///
/// ```
/// use podman::Version;
///
/// let server: Version = "5.8.6".parse()?;
/// assert!(server >= Version::new(5, 4, 0));
/// assert!("6.0.0-rc1".parse::<Version>()? < Version::new(6, 0, 0));
/// # Ok::<(), podman::error::ParseVersionError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Version {
    /// The major number.
    pub major: u16,
    /// The minor number.
    pub minor: u16,
    /// The patch number.
    pub patch: u16,
    candidate: bool,
}

impl Version {
    /// The release that `spec/libpod.json` describes.
    pub(crate) const DESCRIBED: Self = Self::new(5, 8, 3);
    /// The oldest release that this crate supports.
    pub(crate) const OLDEST: Self = Self::new(4, 0, 0);

    /// Creates a release number.
    #[must_use]
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Self { major, minor, patch, candidate: false }
    }

    fn key(self) -> (u16, u16, u16, bool) {
        (self.major, self.minor, self.patch, !self.candidate)
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Version {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { major, minor, patch, candidate } = self;
        write!(f, "{major}.{minor}.{patch}{}", if *candidate { "-rc" } else { "" })
    }
}

/// A string that is not a release number.
///
/// ```
/// use podman::Version;
///
/// assert!("5.8.6".parse::<Version>().is_ok());
/// assert!("five".parse::<Version>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseVersionError(String);

impl fmt::Display for ParseVersionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a version such as 5.8.6", self.0)
    }
}

impl std::error::Error for ParseVersionError {}

impl FromStr for Version {
    type Err = ParseVersionError;

    fn from_str(text: &str) -> Result<Self, ParseVersionError> {
        let wrong = || ParseVersionError(text.to_owned());
        let (numbers, suffix) = text.split_once(['-', '+']).unwrap_or((text, ""));
        let mut parts = numbers.trim_start_matches('v').split('.').map(str::parse);
        let mut next = |missing| parts.next().unwrap_or(missing).map_err(|_| wrong());
        let major = next("".parse())?;
        let (minor, patch) = (next(Ok(0))?, next(Ok(0))?);
        if parts.next().is_some() {
            return Err(wrong());
        }
        let candidate = suffix.starts_with("rc") || suffix.starts_with("dev");
        Ok(Self { major, minor, patch, candidate })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_numbers_of_distributions_are_parsed() {
        for (text, version) in [
            ("4.3.1", Version::new(4, 3, 1)),
            ("v5.8", Version::new(5, 8, 0)),
            ("5.4.2-rhel", Version::new(5, 4, 2)),
            ("5.8.6+ds1", Version::new(5, 8, 6)),
        ] {
            assert_eq!(text.parse(), Ok(version));
        }
        let candidate: Version = "6.0.0-rc1".parse().expect("candidate");
        assert!(candidate > Version::new(5, 8, 6) && candidate < Version::new(6, 0, 0));
        for text in ["", "five", "1.2.3.4", "1.x"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
