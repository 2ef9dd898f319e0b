//! `cargo xtask test`: all tests and checks.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

#[cfg(feature = "host")]
use crate::host;
use crate::matrix::{self, Podman};
use crate::report::Report;
use crate::{deny, docs, package, tool};

const FEATURES: &str = "podman/raw,podman/schemars,podman/progress,podman/terminal,podman/ssh,podman/testkit,podman/tls,podman/reqwest,podman/tracing,podman/yaml";
/// The features of the whole workspace.
pub(crate) const WORKSPACE: &str = "podman/raw,podman/schemars,podman/progress,podman/terminal,podman/ssh,podman/testkit,podman/tls,podman/reqwest,podman/tracing,podman/yaml,xtask/spec,xtask/host";
/// Tests that get a Podman of their own: some prune all unused objects, even of other tests; one loads the
/// server so much that others would wait too long.
const ALONE: [&str; 3] = ["queries::", "a_thousand_logs", "two_hundred_runs"];
/// Tests that get a Podman of their own, since CRIU does not find the files of a container while builds mount and
/// unmount many others (seen on 5.4.2 and 5.8.6).
const CHECKPOINTS: &str = "checkpoint::";
/// Tests for a Podman of a user other than root, on the newest release alone.
const ROOTLESS: [&str; 11] = [
    "networks::",
    "volumes::",
    "secrets::",
    "pods::",
    "kube::",
    "containers::",
    "run::",
    "verbs::",
    "keywords::together",
    "handles::sizes_networks",
    "host_info::",
];
/// Those that are skipped there.
const NOT_ROOTLESS: [&str; 5] = [
    // they make a thousand objects
    "a_thousand",
    // they pause containers or read statistics, which needs cgroups v2 there
    "pods::degraded_and_paused",
    "pods::processes_statistics",
    "containers::a_container_is_created_started",
    // its health check needs a systemd of the user
    "verbs::healthcheck_runs",
];
/// Corrections that a bump could not decide.
pub(crate) const UNDECIDED: &str = "spec/patches.undecided.toml";

/// Runs the tests; `filter` goes to the test runner. Returns whether all of them passed.
pub(crate) fn run(options: &[&str], filter: &[String]) -> Result<bool, String> {
    let wanted = wanted(options)?;
    if tool::project().join(UNDECIDED).exists() {
        return Err(format!("{UNDECIDED} holds corrections to decide: see there"));
    }
    let possible = matrix::possible();
    if !options.is_empty() {
        possible.clone()?; // another Podman would not be the requested one
    }
    // The root file systems are built while the tests compile: one mostly waits, the other computes.
    let mut builds = Vec::new();
    if possible.is_ok() {
        for podman in &wanted {
            builds.push((*podman, matrix::prepare(*podman)));
        }
    }
    let mut report = Report::default();
    let binary = live_binary();
    let cluster = if filter.is_empty() { cluster(&mut report, possible.is_ok()) } else { None };
    // The live tests wait for their servers most of the time, all other steps compute.
    std::thread::scope(|scope| {
        let mut live = Vec::new();
        match &binary {
            Ok(binary) if possible.is_ok() => {
                for (podman, build) in builds {
                    let cluster = cluster.as_ref();
                    live.push(scope.spawn(move || on_matrix(podman, build, binary, cluster, filter)));
                }
            }
            Ok(binary) => {
                let (wanted, why) = (&wanted, possible.err().unwrap_or_default());
                live.push(scope.spawn(move || on_own(wanted, &why, binary, filter)));
            }
            Err(error) => report.fail("live tests", error),
        }
        without_podman(&mut report, filter);
        if filter.is_empty() {
            face(&mut report);
        } else {
            report
                .say("format, lints, documentation and package: not checked, since only some tests are wanted".into());
        }
        for live in live {
            match live.join() {
                Ok(other) => report.add(other),
                Err(_) => report.fail("live tests", "their thread panicked"),
            }
        }
    });
    Ok(report.close())
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

/// The tests without Podman: unit tests, those on scripted sockets, examples, keywords, the public API, and generated code.
pub(crate) fn without_podman(report: &mut Report, filter: &[String]) {
    let mut tests = tool::cargo(&["test", "--workspace", "--no-fail-fast", "--features", WORKSPACE, "--"]);
    report.tests("tests without Podman", &mut tests, filter, None);
    report.step("generated code", || tool::succeed(&mut tool::cargo(&["check", "--features", "_codegen"])));
}

/// Checks without a test runner: lints, documentation and the package.
fn face(report: &mut Report) {
    let lints = ["clippy", "--workspace", "--all-targets", "--features", WORKSPACE, "--", "-D", "warnings"];
    report.step("format", || tool::succeed(&mut tool::cargo(&["fmt", "--all", "--check"])));
    report.step("lints", || tool::succeed(&mut tool::cargo(&lints)));
    report.step("without Unix", without_unix);
    report.step("documentation", docs::check);
    report.step("dependencies", deny::check);
    report.step("package", package::check);
}

/// Compiles what is left for systems other than Unix, in a target directory of its own, which keeps the other one warm.
fn without_unix() -> Result<(), String> {
    let target = tool::target()?.join("without-unix");
    for features in ["", "tls"] {
        let mut check = tool::cargo(&["check", "--package", "podman", "--features", features]);
        check.env("RUSTFLAGS", "--cfg podman_no_unix -D warnings").env("CARGO_TARGET_DIR", &target);
        tool::succeed(&mut check)?;
    }
    Ok(())
}

/// The live tests on one Podman of the matrix.
fn on_matrix(
    podman: Podman,
    build: Result<Child, String>,
    binary: &Path,
    cluster: Option<&Cluster>,
    filter: &[String],
) -> Report {
    let name = format!("Podman {}", podman.version);
    let mut report = Report::beside_others(podman.version);
    if let Err(error) = build.and_then(|build| matrix::prepared(podman, build)) {
        report.say(format!("{name}: not run"));
        report.fail(&name, &error);
        return report;
    }
    let with = |arguments: &[&str]| {
        let mut call = matrix::with(podman);
        call.arg(binary).args(arguments);
        call
    };
    if !filter.is_empty() {
        live(&mut report, &name, || with(&[]), filter);
        return report;
    }
    let not_alone = ALONE.map(|alone| ["--skip", alone]).concat();
    live(&mut report, &name, || with(&[&not_alone[..], &["--skip", CHECKPOINTS]].concat()), &[]);
    live(&mut report, &format!("{name}, those alone"), || with(&ALONE), &[]);
    live(&mut report, &format!("{name}, checkpoints"), || with(&[CHECKPOINTS]), &[]);
    if let Some(Cluster { kubectl, binary }) = cluster {
        let call = || {
            let mut call = matrix::with(podman);
            call.arg(binary).env("PODMAN_TEST_KUBECTL", kubectl);
            call
        };
        live(&mut report, &format!("{name}, YAML for kubectl"), call, &[]);
    }
    if podman == matrix::NEWEST {
        let call = || {
            let mut call = matrix::with_rootless(podman);
            call.arg(binary).args(ROOTLESS).args(NOT_ROOTLESS.iter().flat_map(|test| ["--skip", test]));
            call
        };
        live(&mut report, &format!("{name}, rootless"), call, &[]);
    }
    report
}

/// No live tests: where the matrix cannot run, this task is called with the feature.
#[cfg(not(feature = "host"))]
fn on_own(_: &[Podman], why: &str, _: &Path, _: &[String]) -> Report {
    let mut report = Report::default();
    report.fail("live tests", why);
    report
}

/// The live tests on the machine's own Podman; of the matrix nothing can run.
#[cfg(feature = "host")]
fn on_own(wanted: &[Podman], why: &str, binary: &Path, filter: &[String]) -> Report {
    let mut report = Report::beside_others("live");
    for podman in wanted {
        report.say(format!("Podman {}: not run, {why}", podman.version));
    }
    match host::Service::start() {
        Ok(service) => {
            let name = format!("this machine's Podman {}", service.version);
            // No registry is started here, so tests that need one are skipped; the rows of keywords and queries are
            // made for the matrix's kernel, cgroups, users and registries.
            let call = || {
                let mut call = service.with(Command::new(binary));
                call.args(["--skip", "registry", "--skip", "each_keyword", "--skip", "queries::"]);
                call
            };
            report
                .say(format!("{name}: without the tests that need a registry, and the tables of keywords and queries"));
            live(&mut report, &name, call, filter);
        }
        Err(error) => report.fail("live tests", &error),
    }
    report
}

fn live(report: &mut Report, name: &str, call: impl Fn() -> Command, filter: &[String]) {
    let call = || {
        let mut call = call();
        call.arg("--ignored").current_dir(tool::project());
        call
    };
    report.live_tests(name, call, filter);
}

/// Builds the live tests and the examples that they run, once for all releases, and returns the path of the tests.
fn live_binary() -> Result<PathBuf, String> {
    tool::succeed(&mut tool::cargo(&["build", "--features", FEATURES, "--examples"]))?;
    built(&["--features", FEATURES, "--test", "live"])
}

/// Builds one test binary, and returns its path.
fn built(options: &[&str]) -> Result<PathBuf, String> {
    let mut cargo = tool::cargo(&["test", "--no-run", "--message-format=json-render-diagnostics"]);
    let output = cargo.args(options).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot start cargo: {error}"))?;
    let messages = String::from_utf8_lossy(&output.stdout);
    // The programs of a member are built with its tests.
    let test = messages.lines().find(|line| line.contains(r#""kind":["test"]"#));
    let path = test.and_then(|line| line.split(r#""executable":""#).nth(1)?.split('"').next());
    match path {
        Some(path) if output.status.success() => Ok(path.into()),
        _ => Err("they do not build".into()),
    }
}

/// What validates generated YAML: kubectl, and the test of the member `kubernetes` that calls it.
struct Cluster {
    kubectl: PathBuf,
    binary: PathBuf,
}

/// Finds kubectl, which is installed where the matrix runs, and builds the test.
fn cluster(report: &mut Report, is_installed: bool) -> Option<Cluster> {
    const NAME: &str = "YAML for kubectl";
    if !is_installed {
        report.say(format!("{NAME}: not run, where the matrix does not run"));
        return None;
    }
    let found = matrix::kubectl().and_then(|kubectl| {
        let binary = built(&["--workspace", "--features", WORKSPACE, "--test", "apply"])?;
        Ok(Cluster { kubectl, binary })
    });
    found.map_err(|error| report.fail(NAME, &format!("not run: {error}"))).ok()
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
