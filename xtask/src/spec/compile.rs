//! The compile errors that cargo reports, by file.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The most errors of one file that are reported; more of them have few causes.
const SHOWN: usize = 20;

/// The result of a call of cargo.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) succeeded: bool,
    /// Line and message by file.
    pub(crate) errors: BTreeMap<String, BTreeSet<String>>,
    /// The output of a build script or of cargo itself.
    pub(crate) said: String,
}

/// Runs a call of cargo, which must only build.
pub(crate) fn run(command: &mut Command) -> Result<Outcome, String> {
    let command = command.arg("--message-format=json").stdin(Stdio::null());
    let output = command.output().map_err(|error| format!("cargo does not start: {error}"))?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(Outcome { succeeded: output.status.success(), errors: errors(&messages), said })
}

fn errors(messages: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut errors: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let said = &message["message"];
        let span = said["spans"].as_array().into_iter().flatten().find(|span| span["is_primary"] == true);
        // Without a position it only counts the others.
        if let (Some(span), "error") = (span, said["level"].as_str().unwrap_or_default()) {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let line = format!("{}: {}", span["line_start"], text(&said["message"]));
            errors.entry(text(&span["file_name"])).or_default().insert(line);
        }
    }
    errors
}

impl Outcome {
    /// The errors, a line for each file and for each other failure.
    pub(crate) fn problems(&self) -> Vec<String> {
        let told = self.errors.iter().map(|(file, errors)| {
            let shown: Vec<_> = errors.iter().take(SHOWN).map(|error| format!("\n      {error}")).collect();
            let more = errors.len().saturating_sub(SHOWN);
            let more = if more == 0 { String::new() } else { format!("\n      and {more} more") };
            format!("{file} does not compile:{}{more}", shown.concat())
        });
        let mut told: Vec<_> = told.collect();
        if !self.succeeded && told.is_empty() {
            told.push(panic(&self.said).unwrap_or(&self.said).trim().to_owned());
        }
        told
    }
}

/// The output of a build script that failed.
fn panic(said: &str) -> Option<&str> {
    let panic = &said[said.find("panicked at ")?..];
    let message = &panic[panic.find('\n')? + 1..];
    Some(message.split("\n  stack backtrace:").next()?.split("\n  note: ").next().unwrap_or(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told_once_and_by_file() {
        let messages = concat!(
            r#"{"reason":"compiler-message","message":{"level":"error","message":"no field `a`","spans":[{"file_name":"src/a.rs","line_start":7,"is_primary":true}]}}"#,
            "\n",
            r#"{"reason":"compiler-message","message":{"level":"error","message":"no field `a`","spans":[{"file_name":"src/a.rs","line_start":7,"is_primary":true}]}}"#,
            "\n",
            r#"{"reason":"compiler-message","message":{"level":"warning","message":"unused","spans":[{"file_name":"src/b.rs","line_start":7,"is_primary":true}]}}"#,
            "\n",
            r#"{"reason":"compiler-message","message":{"level":"error","message":"aborting due to 1 error","spans":[]}}"#,
            "\nnot JSON\n",
        );
        let outcome = Outcome { errors: errors(messages), ..Outcome::default() };
        assert_eq!(outcome.problems(), ["src/a.rs does not compile:\n      7: no field `a`"]);
        let many = (0..SHOWN + 2).map(|line| format!("{line}: no")).collect();
        let outcome = Outcome { errors: BTreeMap::from([("src/a.rs".to_owned(), many)]), ..Outcome::default() };
        assert!(outcome.problems()[0].ends_with("\n      and 2 more"), "{outcome:?}");
    }

    #[test]
    fn a_generator_that_gave_up_is_told_in_its_words() {
        let said = "error: failed to run custom build command\n  thread 'main' panicked at build/generate.rs:40:9:\n  two names:\n    A and B\n  stack backtrace:\n     0: x\n";
        let outcome = Outcome { said: said.to_owned(), ..Outcome::default() };
        assert_eq!(outcome.problems(), ["two names:\n    A and B"]);
        let other = Outcome { said: "error: no such feature\n".to_owned(), ..Outcome::default() };
        assert_eq!(other.problems(), ["error: no such feature"]);
        assert!(Outcome { succeeded: true, ..Outcome::default() }.problems().is_empty());
    }
}
