//! What is wrong with the options of a call.

use std::fmt;

/// One option that cannot be sent, and the way out.
///
/// ```
/// use podman::CreateOptions;
///
/// let problems = CreateOptions::new("alpine").mem_limit("much").spec().expect_err("no amount");
/// for problem in &problems {
///     assert_eq!(problem.option, "mem_limit");
///     assert!(problem.reason.contains("512m"), "it tells what would be right");
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The option, by its keyword.
    pub option: String,
    /// The value that was given; empty for a secret.
    pub value: String,
    /// What is wrong with it, and what would be right.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { option, value, reason } = self;
        if value.is_empty() { write!(f, "{option}: {reason}") } else { write!(f, "{option} = {value}: {reason}") }
    }
}

/// All that is wrong with the options of one call; never empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// A single one.
    pub(crate) fn one(option: &str, value: &str, reason: &str) -> Self {
        let mut problems = Self::default();
        problems.add(option, value, reason);
        problems
    }

    /// Adds one; a long value is cut, since it is there to be recognised.
    pub(crate) fn add(&mut self, option: &str, value: &str, reason: &str) {
        let mut value = value.to_owned();
        if let Some((end, _)) = value.char_indices().nth(120) {
            value.truncate(end);
            value.push('…');
        }
        self.0.push(Problem { option: option.to_owned(), value, reason: reason.to_owned() });
    }

    /// `value`, unless there is a problem.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Problem> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Problem;
    type IntoIter = std::slice::Iter<'a, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid options: ")?;
        for (i, problem) in self.iter().enumerate() {
            write!(f, "{}{problem}", if i == 0 { "" } else { "; " })?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
