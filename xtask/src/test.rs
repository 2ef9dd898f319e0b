//! `cargo xtask test`: everything that has to pass.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

#[cfg(feature = "host")]
use crate::host;
use crate::matrix::{self, Podman};
use crate::report::Report;
use crate::{docs, package, tool};

const FEATURES: &str =
    "podman/raw,podman/schemars,podman/progress,podman/terminal,podman/ssh,podman/testkit,podman/tls,podman/tracing";
/// The features of the whole workspace.
pub(crate) const WORKSPACE: &str = "podman/raw,podman/schemars,podman/progress,podman/terminal,podman/ssh,podman/testkit,podman/tls,podman/tracing,xtask/spec,xtask/host";
/// A hanging test must not hang the run: seconds for all live tests of one Podman.
const LIMIT: &str = "1200";
/// Tests that get a Podman of their own: some prune all that is unused, and would take what others have just made; one
/// gives the server so much to do that the others would wait too long.
const ALONE: [&str; 2] = ["queries::", "a_thousand_logs"];
/// Corrections that a bump could not decide.
pub(crate) const UNDECIDED: &str = "spec/patches.undecided.toml";

/// Runs the tests; `filter` goes to the test runner.
pub(crate) fn run(options: &[&str], filter: &[String]) -> Result<(), String> {
    let wanted = wanted(options)?;
    if tool::project().join(UNDECIDED).exists() {
        return Err(format!("{UNDECIDED} holds corrections to decide: see there"));
    }
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
    without_podman(&mut report, filter);
    if filter.is_empty() {
        face(&mut report);
    } else {
        report.say("format, lints, documentation and package: not checked, since only some tests are wanted".into());
    }
    match live_binary() {
        Ok(binary) if possible.is_ok() => {
            for (podman, build) in builds {
                on_matrix(&mut report, podman, build, &binary, filter);
            }
        }
        Ok(binary) => on_own(&mut report, &wanted, &possible.err().unwrap_or_default(), &binary, filter),
        Err(error) => report.fail("live tests", &error),
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

/// What needs no Podman: unit tests, those on scripted sockets, examples, keywords, the public API, and generated code.
pub(crate) fn without_podman(report: &mut Report, filter: &[String]) {
    let mut tests = tool::cargo(&["test", "--workspace", "--no-fail-fast", "--features", WORKSPACE, "--"]);
    report.tests("tests without Podman", &mut tests, filter);
    report.step("generated code", || tool::succeed(&mut tool::cargo(&["check", "--features", "_codegen"])));
}

/// What no test runner looks at: how the sources are written, and what is published.
fn face(report: &mut Report) {
    let lints = ["clippy", "--workspace", "--all-targets", "--features", WORKSPACE, "--", "-D", "warnings"];
    report.step("format", || tool::succeed(&mut tool::cargo(&["fmt", "--all", "--check"])));
    report.step("lints", || tool::succeed(&mut tool::cargo(&lints)));
    report.step("documentation", docs::check);
    report.step("package", package::check);
}

/// The live tests on one Podman of the matrix.
fn on_matrix(report: &mut Report, podman: Podman, build: Result<Child, String>, binary: &Path, filter: &[String]) {
    let name = format!("Podman {}", podman.version);
    if let Err(error) = build.and_then(|build| matrix::prepared(podman, build)) {
        report.say(format!("{name}: not run"));
        return report.fail(&name, &error);
    }
    let mut call = matrix::with(podman);
    call.args(["timeout", "--kill-after=10", LIMIT]).arg(binary);
    if !filter.is_empty() {
        return live(report, &name, call, filter);
    }
    call.args(ALONE.map(|alone| ["--skip", alone]).concat());
    live(report, &name, call, &[]);
    let mut call = matrix::with(podman);
    call.args(["timeout", "--kill-after=10", LIMIT]).arg(binary).args(ALONE);
    live(report, &format!("{name}, those alone"), call, &[]);
}

/// No live tests: where the matrix cannot run, this task is called with the feature.
#[cfg(not(feature = "host"))]
fn on_own(report: &mut Report, _: &[Podman], why: &str, _: &Path, _: &[String]) {
    report.fail("live tests", why);
}

/// The live tests on the machine's own Podman; of the matrix nothing can run.
#[cfg(feature = "host")]
fn on_own(report: &mut Report, wanted: &[Podman], why: &str, binary: &Path, filter: &[String]) {
    for podman in wanted {
        report.say(format!("Podman {}: not run, {why}", podman.version));
    }
    match host::Service::start() {
        Ok(service) => {
            let name = format!("this machine's Podman {}", service.version);
            let mut call = service.with(Command::new(binary));
            // no registry is started here, and tests that want one say so by their module; the rows of keywords
            // and queries know the matrix's kernel, cgroups, users and registries
            call.args(["--skip", "registry", "--skip", "each_keyword", "--skip", "queries::"]);
            report
                .say(format!("{name}: without the tests that need a registry, and the tables of keywords and queries"));
            live(report, &name, call, filter);
        }
        Err(error) => report.fail("live tests", &error),
    }
}

fn live(report: &mut Report, name: &str, mut call: Command, filter: &[String]) {
    report.tests(name, call.arg("--ignored").current_dir(tool::project()), filter);
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
        _ => Err("they do not build".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_versions() {
        assert_eq!(wanted(&["--only", "5.8"]), Ok(vec![matrix::NEWEST]));
        assert_eq!(wanted(&[]).map(|all| all.len()), Ok(3));
        assert!(wanted(&["--only"]).is_err());
    }
}
