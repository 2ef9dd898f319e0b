//! Invalid options of a call.

use std::fmt;

/// An option that cannot be sent, and why.
///
/// ```
/// use podman::CreateOptions;
///
/// let problems = CreateOptions::new("alpine").mem_limit("much").spec().expect_err("no amount");
/// for problem in &problems {
///     assert_eq!(problem.option, "mem_limit");
///     assert!(problem.reason.contains("512m"), "has the expected form");
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidOption {
    /// The option, by its keyword.
    pub option: String,
    /// Its value; empty for a secret.
    pub value: String,
    /// The reason, and the expected form.
    pub reason: String,
}

impl fmt::Display for InvalidOption {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { option, value, reason } = self;
        if value.is_empty() { write!(f, "{option}: {reason}") } else { write!(f, "{option} = {value}: {reason}") }
    }
}

/// All invalid options of a call; never empty.
///
/// ```no_run
/// use podman::{CreateOptions, Error};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = CreateOptions::new("alpine").set("mem_limit", "much").set("colour", "red");
/// if let Err(Error::InvalidOptions(invalid)) = podman.containers().create(options).await {
///     for option in invalid.iter() {
///         eprintln!("{option}"); // both of them; nothing was sent
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InvalidOptions(Vec<InvalidOption>);

impl InvalidOptions {
    /// Returns a single invalid option.
    #[inline]
    pub(crate) fn one(option: &str, value: &str, reason: &str) -> Self {
        let mut problems = Self::default();
        problems.add(option, value, reason);
        problems
    }

    /// Adds an invalid option; a long value is truncated.
    #[inline]
    pub(crate) fn add(&mut self, option: &str, value: &str, reason: &str) {
        let mut value = value.to_owned();
        if let Some((end, _)) = value.char_indices().nth(120) {
            value.truncate(end);
            value.push('…');
        }
        self.0.push(InvalidOption { option: option.to_owned(), value, reason: reason.to_owned() });
    }

    /// Returns `value`, unless there are invalid options.
    #[inline]
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns an iterator over the invalid options.
    #[inline]
    pub fn iter(&self) -> std::slice::Iter<'_, InvalidOption> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a InvalidOptions {
    type Item = &'a InvalidOption;
    type IntoIter = std::slice::Iter<'a, InvalidOption>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for InvalidOptions {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.len() == 1 { "invalid option " } else { "invalid options: " })?;
        for (i, problem) in self.iter().enumerate() {
            write!(f, "{}{problem}", if i == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for InvalidOptions {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_option_is_written_in_the_singular() {
        let mut invalid = InvalidOptions::one("mem_limit", "\"much\"", "expected bytes");
        assert_eq!(invalid.to_string(), "invalid option mem_limit = \"much\": expected bytes");
        invalid.add("colour", "", "unknown");
        assert_eq!(invalid.to_string(), "invalid options: mem_limit = \"much\": expected bytes; colour: unknown");
    }
}
