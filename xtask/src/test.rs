//! `cargo xtask test`: everything that has to pass.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::matrix::{self, Podman};
use crate::{host, tool};

const FEATURES: &str = "podman/raw,podman/schemars,podman/progress";
/// A hanging test must not hang the run: seconds for all live tests of one Podman.
const LIMIT: &str = "1200";

/// What the test runners counted, and what went wrong.
#[derive(Debug, Default)]
struct Report {
    passed: usize,
    failed: usize,
    lines: Vec<String>,
    broken: Vec<String>,
}

/// Runs the tests; `filter` goes to the test runner.
pub(crate) fn run(options: &[&str], filter: &[String]) -> Result<(), String> {
    let wanted = wanted(options)?;
    let possible = matrix::possible();
    if !options.is_empty() {
        possible.clone()?; // another Podman would not be what was asked for
    }
    // The root file systems are built while the tests compile: one mostly waits, the other computes.
    let mut builds = Vec::new();
    if possible.is_ok() {
        for podman in &wanted {
            builds.push((*podman, matrix::prepare(*podman)));
        }
    }
    let mut report = Report::default();
    report.offline(filter);
    match live_binary() {
        Ok(binary) if possible.is_ok() => {
            for (podman, build) in builds {
                report.matrix(podman, build, &binary, filter);
            }
        }
        Ok(binary) => report.own(&wanted, &possible.err().unwrap_or_default(), &binary, filter),
        Err(error) => report.broken.push(error),
    }
    report.close()
}

/// Reads `--only VERSION`, which may come more than once.
fn wanted(options: &[&str]) -> Result<Vec<Podman>, String> {
    let mut wanted = Vec::new();
    for pair in options.chunks(2) {
        match pair {
            ["--only", version] => wanted.push(matrix::find(version)?),
            _ => return Err(format!("not an option of test: {}", pair.join(" "))),
        }
    }
    Ok(if wanted.is_empty() { matrix::ALL.to_vec() } else { wanted })
}

impl Report {
    /// What needs no Podman: unit tests, those on scripted sockets, documentation, keywords, and generated code.
    fn offline(&mut self, filter: &[String]) {
        let mut tests = tool::cargo(&["test", "--workspace", "--no-fail-fast", "--features", FEATURES]);
        let result = self.count(tests.arg("--").args(filter));
        self.note("tests without Podman", result);
        let guard = tool::succeed(&mut tool::cargo(&["check", "--features", "_codegen"]));
        self.note("generated code", guard);
    }

    /// The live tests on one Podman of the matrix.
    fn matrix(&mut self, podman: Podman, build: Result<Child, String>, binary: &Path, filter: &[String]) {
        let name = format!("Podman {}", podman.version);
        if let Err(error) = build.and_then(|build| matrix::prepared(podman, build)) {
            self.lines.push(format!("{name}: not run"));
            self.broken.push(format!("{name}: {error}"));
            return;
        }
        let mut call = matrix::with(podman);
        call.args(["timeout", "--kill-after=10", LIMIT]).arg(binary);
        self.live(&name, call, filter);
    }

    /// The live tests on the machine's own Podman; of the matrix nothing can run.
    fn own(&mut self, wanted: &[Podman], why: &str, binary: &Path, filter: &[String]) {
        for podman in wanted {
            self.lines.push(format!("Podman {}: not run, {why}", podman.version));
        }
        match host::Service::start() {
            Ok(service) => {
                let name = format!("this machine's Podman {}", service.version);
                let mut call = service.with(Command::new(binary));
                // no registry is started here, and tests that want one say so by their module; the rows of keywords
                // and queries know the matrix's kernel, cgroups, users and registries
                call.args(["--skip", "registry", "--skip", "each_keyword", "--skip", "queries::"]);
                self.lines.push(format!(
                    "{name}: without the tests that need a registry, and the tables of keywords and queries"
                ));
                self.live(&name, call, filter);
            }
            Err(error) => self.broken.push(error),
        }
    }

    fn live(&mut self, name: &str, mut call: Command, filter: &[String]) {
        println!("\n     Running tests/live on {name}");
        let start = Instant::now();
        let before = (self.passed, self.failed);
        let result = self.count(call.arg("--ignored").args(filter).current_dir(tool::project()));
        let (passed, failed) = (self.passed - before.0, self.failed - before.1);
        let took = start.elapsed().as_secs();
        self.lines.push(format!("{name}: {passed} passed, {failed} failed in {took} s"));
        let none = result.is_ok() && passed == 0 && filter.is_empty();
        self.note(name, if none { Err("ran no test".into()) } else { result });
    }

    /// Runs a test runner, shows what it prints and adds up its closing lines.
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
        }
        let status = runner.wait().map_err(|error| format!("cannot be waited for: {error}"))?;
        if status.success() { Ok(()) } else { Err(format!("failed ({status})")) }
    }

    fn note(&mut self, name: &str, result: Result<(), String>) {
        if let Err(error) = result {
            self.broken.push(format!("{name}: {error}"));
        }
    }

    fn close(self) -> Result<(), String> {
        println!();
        for line in self.lines.iter().chain(&self.broken) {
            println!("{line}");
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.broken.is_empty() && self.failed == 0 { Ok(()) } else { Err("not everything passed".into()) }
    }
}

/// Builds the live tests and the examples they run, once for every Podman, and tells where the tests are.
fn live_binary() -> Result<PathBuf, String> {
    tool::succeed(&mut tool::cargo(&["build", "--features", FEATURES, "--examples"]))?;
    let mut cargo = tool::cargo(&["test", "--features", FEATURES, "--test", "live", "--no-run"]);
    let output = cargo.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot start cargo: {error}"))?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let path = messages.split(r#""executable":""#).nth(1).and_then(|rest| rest.split('"').next());
    match path {
        Some(path) if output.status.success() => Ok(path.into()),
        _ => Err("the live tests do not build".into()),
    }
}

/// Reads `test result: ok. 3 passed; 0 failed; …`.
fn closing(line: &str) -> Option<(usize, usize)> {
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let number = |unit| counts.split("; ").find_map(|part| part.strip_suffix(unit)?.trim().parse().ok());
    Some((number("passed")?, number("failed")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_read_and_others_are_not() {
        let line = "test result: FAILED. 12 passed; 1 failed; 3 ignored; 0 measured; 4 filtered out; finished in 0.5s";
        assert_eq!(closing(line), Some((12, 1)));
        assert_eq!(closing("test live ... ok"), None);
    }

    #[test]
    fn only_names_versions() {
        assert_eq!(wanted(&["--only", "5.8"]), Ok(vec![matrix::NEWEST]));
        assert_eq!(wanted(&[]).map(|all| all.len()), Ok(3));
        assert!(wanted(&["--only"]).is_err());
    }
}
