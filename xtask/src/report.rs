//! What a run of `cargo xtask test` comes to.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

/// What the test runners counted, what each step took, and what went wrong.
#[derive(Debug, Default)]
pub(crate) struct Report {
    passed: usize,
    failed: usize,
    failures: Vec<String>,
    lines: Vec<String>,
    broken: Vec<String>,
}

impl Report {
    /// Carries out a step that counts no tests.
    pub(crate) fn step(&mut self, name: &str, step: impl FnOnce() -> Result<(), String>) {
        println!("\n     Checking {name}");
        let start = Instant::now();
        match step() {
            Ok(()) => self.say(format!("{name}: in order, in {} s", start.elapsed().as_secs())),
            Err(error) => self.fail(name, &error),
        }
    }

    /// Runs a test runner, which must run a test unless only some are wanted, those of the filter.
    pub(crate) fn tests(&mut self, name: &str, runner: &mut Command, filter: &[String]) {
        println!("\n     Running {name}");
        let start = Instant::now();
        let before = (self.passed, self.failed);
        let result = self.count(runner.args(filter));
        let (passed, failed) = (self.passed - before.0, self.failed - before.1);
        self.say(format!("{name}: {passed} passed, {failed} failed in {} s", start.elapsed().as_secs()));
        match result {
            Ok(()) if passed == 0 && filter.first().is_none_or(|word| word == "--skip") => {
                self.fail(name, "ran no test");
            }
            Ok(()) => {}
            Err(error) => self.fail(name, &error),
        }
    }

    /// Adds a line to the summary.
    pub(crate) fn say(&mut self, line: String) {
        self.lines.push(line);
    }

    /// Lets the run fail.
    pub(crate) fn fail(&mut self, name: &str, error: &str) {
        self.broken.push(format!("{name}: {error}"));
    }

    /// Everything that went wrong: tests by their names, and steps.
    #[cfg(feature = "spec")]
    pub(crate) fn problems(self) -> Vec<String> {
        self.failures.iter().map(|test| format!("test {test} fails")).chain(self.broken).collect()
    }

    /// Shows the summary.
    pub(crate) fn close(self) -> Result<(), String> {
        println!();
        for test in &self.failures {
            println!("{test}: failed");
        }
        for line in self.lines.iter().chain(&self.broken) {
            println!("{line}");
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.broken.is_empty() && self.failed == 0 { Ok(()) } else { Err("not everything passed".into()) }
    }

    /// Shows what a test runner prints, and adds up its closing lines.
    fn count(&mut self, command: &mut Command) -> Result<(), String> {
        let mut runner = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("does not start: {error}"))?;
        for line in runner.stdout.take().into_iter().flat_map(|output| BufReader::new(output).split(b'\n')) {
            let line = line.map_err(|error| format!("its output broke off: {error}"))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            if let Some((passed, failed)) = closing(&line) {
                self.passed += passed;
                self.failed += failed;
            }
            self.failures.extend(failure(&line).map(str::to_owned));
        }
        let status = runner.wait().map_err(|error| format!("cannot be waited for: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("failed ({status})")) }
    }
}

/// Reads `test result: ok. 3 passed; 0 failed; …`.
fn closing(line: &str) -> Option<(usize, usize)> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let number = |unit| counts.split("; ").find_map(|part| part.strip_suffix(unit)?.trim().parse().ok());
    Some((number("passed")?, number("failed")?))
}

/// Reads `test a::b ... FAILED`.
fn failure(line: &str) -> Option<&str> {
    line.strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_read_and_others_are_not() {
        let line = "test result: FAILED. 12 passed; 1 failed; 3 ignored; 0 measured; 4 filtered out; finished in 0.5s";
        assert_eq!(closing(line), Some((12, 1)));
        assert_eq!(closing("test live ... ok"), None);
        assert_eq!(failure("test a::b ... FAILED"), Some("a::b"));
        assert_eq!(failure("test live ... ok"), None);
    }

    #[test]
    fn a_step_that_fails_fails_the_run() {
        let mut report = Report::default();
        report.step("this", || Ok(()));
        assert_eq!(report.broken, [""; 0]);
        report.step("that", || Err("is missing".into()));
        assert_eq!(report.broken, ["that: is missing"]);
        assert!(report.close().is_err());
    }

    #[test]
    fn a_runner_without_tests_fails_the_run_unless_only_some_are_wanted() {
        let mut report = Report::default();
        report.tests("some", &mut Command::new("true"), &["run::".into()]);
        assert_eq!(report.broken, [""; 0]);
        report.tests("none", &mut Command::new("true"), &[]);
        assert_eq!(report.broken, ["none: ran no test"]);
    }
}
