//! The report of `cargo xtask test`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

/// A test runner with a limit is killed if no test finishes for this long. A loaded machine may take any time for all of
/// them; each has limits of its own, which are shorter.
const HANG: Duration = Duration::from_secs(20 * 60);
/// So many failures of live tests may be faults of a loaded server. More are faults of a change.
const FEW: usize = 3;

/// The counts of the test runners, the duration of each step, and the failures.
#[derive(Debug, Default)]
pub(crate) struct Report {
    passed: usize,
    failed: usize,
    failures: Vec<String>,
    lines: Vec<String>,
    broken: Vec<String>,
    /// The prefix of each line of a test runner.
    prefix: String,
}

impl Report {
    /// A report of runners that print at the same time as others.
    pub(crate) fn beside_others(prefix: &str) -> Self {
        Self { prefix: format!("{prefix} | "), ..Self::default() }
    }

    /// Adds what another report has.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.failures.extend(other.failures);
        self.lines.extend(other.lines);
        self.broken.extend(other.broken);
    }

    /// Carries out a step that counts no tests.
    pub(crate) fn step(&mut self, name: &str, step: impl FnOnce() -> Result<(), String>) {
        println!("\n     Checking {name}");
        let start = Instant::now();
        match step() {
            Ok(()) => self.say(format!("{name}: in order, in {} s", start.elapsed().as_secs())),
            Err(error) => self.fail(name, &error),
        }
    }

    /// Runs a test runner, which must run a test unless a filter is set; without a limit, or
    /// until no test finishes for so long.
    pub(crate) fn tests(
        &mut self,
        name: &str,
        runner: &mut Command,
        filter: &[String],
        limit: impl Into<Option<Duration>>,
    ) {
        println!("\n     Running {name}");
        let start = Instant::now();
        let before = (self.passed, self.failed);
        let result = self.count(runner.args(filter), limit.into());
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

    /// Runs live tests, whose runner starts a fresh Podman each time.
    ///
    /// If a few fail, they run once more by themselves: under load a real server fails now and then, in other ways on
    /// each release. Those that pass then count as passed and are named in the summary, since each may be a
    /// fault of ours all the same. With a filter nothing runs twice.
    pub(crate) fn live_tests(&mut self, name: &str, runner: impl Fn() -> Command, filter: &[String]) {
        let mut first = Self { prefix: self.prefix.clone(), ..Self::default() };
        first.tests(name, &mut runner(), filter, HANG);
        let failures = &first.failures;
        if filter.is_empty() && (1..=FEW).contains(&failures.len()) && failures.len() == first.failed {
            let mut second = Self { prefix: self.prefix.clone(), ..Self::default() };
            second.tests(&format!("{name}, once more"), runner().arg("--exact").args(failures), &[], HANG);
            if second.broken.is_empty() && second.passed == failures.len() {
                for test in std::mem::take(&mut first.failures) {
                    first.say(format!("{name}: {test} failed at first, and passed by itself"));
                }
                first.passed += std::mem::take(&mut first.failed);
                first.broken.clear();
            }
        }
        self.add(first);
    }

    /// Adds a line to the summary.
    pub(crate) fn say(&mut self, line: String) {
        self.lines.push(line);
    }

    /// Marks the run as failed.
    pub(crate) fn fail(&mut self, name: &str, error: &str) {
        self.broken.push(format!("{name}: {error}"));
    }

    /// Returns the failed tests and steps.
    #[cfg(feature = "spec")]
    pub(crate) fn problems(self) -> Vec<String> {
        self.failures.iter().map(|test| format!("test {test} fails")).chain(self.broken).collect()
    }

    /// Prints the summary and returns whether everything passed. The last line has the numbers of tests.
    #[must_use]
    pub(crate) fn close(self) -> bool {
        println!();
        for test in &self.failures {
            println!("{test}: failed");
        }
        for line in self.lines.iter().chain(&self.broken) {
            println!("{line}");
        }
        let succeeded = self.broken.is_empty() && self.failed == 0;
        println!("\n{}", if succeeded { "everything passed" } else { "not everything passed" });
        println!("{} passed, {} failed", self.passed, self.failed);
        succeeded
    }

    /// Shows what a test runner prints, and adds up its closing lines.
    fn count(&mut self, command: &mut Command, limit: Option<Duration>) -> Result<(), String> {
        let mut runner = command.stdout(Stdio::piped()).spawn().map_err(|error| format!("does not start: {error}"))?;
        let output = runner.stdout.take();
        let (sender, lines) = mpsc::channel();
        // ends with the output, or when nothing is received any more
        std::thread::spawn(move || {
            let lines = output.into_iter().flat_map(|output| BufReader::new(output).split(b'\n'));
            lines.map(|line| sender.send(line)).take_while(Result::is_ok).for_each(drop);
        });
        let mut finished = Instant::now();
        loop {
            let left = limit.map_or(Duration::MAX, |limit| limit.saturating_sub(finished.elapsed()));
            let line = match lines.recv_timeout(left) {
                Ok(line) => line.map_err(|error| format!("its output broke off: {error}"))?,
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    end(&mut runner)?;
                    return Err(format!("hangs: no test has finished for {} s", finished.elapsed().as_secs()));
                }
            };
            let line = String::from_utf8_lossy(&line);
            println!("{}{line}", self.prefix);
            if let Some((passed, failed)) = closing(&line) {
                self.passed += passed;
                self.failed += failed;
            }
            self.failures.extend(failure(&line).map(str::to_owned));
            if is_finished(&line) {
                finished = Instant::now();
            }
        }
        let status = runner.wait().map_err(|error| format!("cannot be waited for: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("failed ({status})")) }
    }
}

/// Ends a runner, which may have something to clean up.
fn end(runner: &mut Child) -> Result<(), String> {
    let ended = Command::new("kill").arg(runner.id().to_string()).status();
    ended.and_then(|_| runner.wait()).map_err(|error| format!("hangs, and cannot be ended: {error}"))?;
    Ok(())
}

/// Whether the line reports the end of a test: `test a::b ... ok`, or the rest of it after the output of the test.
fn is_finished(line: &str) -> bool {
    ["ok", "FAILED"].iter().any(|end| line == *end || line.ends_with(&format!(" ... {end}")))
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
        assert!(is_finished("test live ... ok") && is_finished("test a::b ... FAILED") && is_finished("ok"));
        assert!(!is_finished("test live has been running for over 60 seconds"));
    }

    #[test]
    fn a_runner_is_ended_only_if_no_test_finishes() {
        let run = |script: &str| {
            let mut report = Report::default();
            let mut runner = Command::new("sh");
            report.tests("some", runner.args(["-c", script]), &[], Duration::from_secs(5));
            report.broken
        };
        let slow =
            "for i in 1 2 3 4; do sleep 1.5; echo \"test $i ... ok\"; done; echo 'test result: ok. 4 passed; 0 failed'";
        assert_eq!(run(slow), [""; 0]);
        let hangs =
            "echo 'test one ... ok'; while :; do sleep 1; echo 'test two has been running for over 60 seconds'; done";
        assert_eq!(run(hangs), ["some: hangs: no test has finished for 5 s"]);
    }

    #[test]
    fn only_few_failures_that_pass_by_themselves_are_forgiven() {
        // fails `tests` at first, and the given number of them when it is called with their names
        let run = |tests: usize, again: usize, filter: &[String]| {
            let mut report = Report::default();
            let script = format!(
                "n={tests}; bad=$n; case \"$*\" in *--exact*) bad={again};; esac
                i=0; while [ $i -lt $bad ]; do echo \"test a$i ... FAILED\"; i=$((i + 1)); done
                echo \"test result: FAILED. $((n - bad)) passed; $bad failed\"; [ $bad = 0 ]"
            );
            let runner = || {
                let mut runner = Command::new("sh");
                runner.args(["-c", &script, "sh"]);
                runner
            };
            report.live_tests("some", runner, filter);
            (report.passed, report.failed, report.failures.len(), report.broken.is_empty())
        };
        assert_eq!(run(2, 0, &[]), (2, 0, 0, true));
        assert_eq!(run(2, 1, &[]), (0, 2, 2, false), "one fails again");
        assert_eq!(run(FEW + 1, 0, &[]), (0, FEW + 1, FEW + 1, false), "too many");
        assert_eq!(run(1, 0, &["a0".into()]), (0, 1, 1, false), "only some are wanted");
        assert_eq!(run(0, 0, &["a0".into()]), (0, 0, 0, true), "none fails");
    }

    #[test]
    fn a_step_that_fails_fails_the_run() {
        let mut report = Report::default();
        report.step("this", || Ok(()));
        assert_eq!(report.broken, [""; 0]);
        report.step("that", || Err("is missing".into()));
        assert_eq!(report.broken, ["that: is missing"]);
        assert!(!report.close());
    }

    #[test]
    fn a_runner_without_tests_fails_the_run_unless_only_some_are_wanted() {
        let mut report = Report::default();
        report.tests("some", &mut Command::new("true"), &["run::".into()], None);
        assert_eq!(report.broken, [""; 0]);
        report.tests("none", &mut Command::new("true"), &[], None);
        assert_eq!(report.broken, ["none: ran no test"]);
    }
}
