//! The files of `.github`: they are YAML, and what they name exists.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Map, Value};

use crate::spec::yaml;
use crate::tool::project;

fn parsed(path: &str) -> Value {
    let text = fs::read_to_string(project().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    yaml::read(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn manifest(path: &str) -> toml_edit::DocumentMut {
    fs::read_to_string(project().join(path)).expect("a manifest").parse().expect("TOML")
}

fn map(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("not a map: {value}"))
}

/// The names of the features that users enable.
fn features() -> BTreeSet<String> {
    let manifest = manifest("Cargo.toml");
    let names = manifest["features"].as_table().expect("features").iter().map(|(name, _)| name.to_owned());
    names.filter(|name| name != "default" && !name.starts_with('_')).collect()
}

/// The words of a shell command, without the quotes around them.
fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().map(|word| word.trim_matches('"')).collect()
}

#[test]
fn templates_for_issues_are_yaml() {
    for name in ["bug", "config", "feature"] {
        assert!(!map(&parsed(&format!(".github/ISSUE_TEMPLATE/{name}.yml"))).is_empty(), "{name}");
    }
}

#[test]
fn the_workflow_names_features_packages_and_commands_that_exist() {
    let workflow = parsed(".github/workflows/ci.yml");
    let features = features();
    let all: BTreeSet<String> =
        workflow["env"]["FEATURES"].as_str().expect("FEATURES").split(',').map(Into::into).collect();
    assert_eq!(all, features, "FEATURES has all features");
    let rust = manifest("Cargo.toml")["package"]["rust-version"].as_str().expect("a version").to_owned();
    let api = fs::read_to_string(project().join("contract/tests/api/main.rs")).expect("the test of the API");

    let mut commands = 0;
    for (job, value) in map(&workflow["jobs"]) {
        assert!(value["runs-on"].is_string(), "{job}: runs-on");
        let steps = value["steps"].as_array().unwrap_or_else(|| panic!("{job}: steps"));
        for step in steps {
            let (uses, run) = (step["uses"].as_str(), step["run"].as_str());
            assert!(uses.is_some() != run.is_some(), "{job}: a step either runs or uses something: {step}");
            assert!(uses.is_none_or(|uses| uses.contains('@')), "{job}: {step}: has no version");
            for line in run.unwrap_or_default().lines().flat_map(|line| line.split(" && ")) {
                commands += 1;
                check(line, job, &features);
            }
        }
    }
    assert!(commands > 10, "{commands} commands");
    let jobs = workflow["jobs"].to_string();
    assert!(jobs.contains(&format!("rustup toolchain install {rust} ")), "the minimum version is {rust}");
    let full = workflow["jobs"]["matrix"]["container"]["image"].as_str().expect("an image");
    let full = full.trim_start_matches("rust:").split('-').next().expect("a version");
    assert!(api.contains(&format!("Rust {full}")), "the listing of the API needs another version than {full}");
}

fn check(line: &str, job: &str, features: &BTreeSet<String>) {
    let words = words(line);
    for pair in words.windows(2) {
        match pair {
            ["-p", package] => {
                let known = *package == "podman" || project().join(package).join("Cargo.toml").exists();
                assert!(known, "{job}: {line}: no package {package}");
            }
            ["--features" | "--exclude-features", "$FEATURES"] => {}
            ["--features", names] => {
                let unknown: Vec<_> = names.split(',').filter(|name| !features.contains(*name)).collect();
                assert!(unknown.is_empty(), "{job}: {line}: no features {unknown:?}");
            }
            ["xtask", command] => {
                let known = crate::HELP.lines().any(|help| help.starts_with(&format!("cargo xtask {command} ")));
                assert!(known, "{job}: {line}: no command {command}");
            }
            _ => {}
        }
    }
    if let Some(script) = words.first().filter(|word| word.contains('/')) {
        assert!(project().join(script).exists(), "{job}: no file {script}");
    }
}
