//! The minimum Rust version of the crate and of its dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Our `rust-version`, for the default tree and for each feature's.
const PROMISED: (u32, u32) = (1, 85);

fn metadata(features: &str) -> Value {
    let output = Command::new(env!("CARGO"))
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .args(["metadata", "--offline", "--locked", "--format-version", "1"])
        .args(["--filter-platform", "x86_64-unknown-linux-gnu", "--features", features])
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().into_iter().flatten()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

/// The packages that a user of these features compiles.
fn compiled(metadata: &Value) -> Vec<&Value> {
    let by_id = |of: &'static str, values| -> BTreeMap<_, &Value> {
        let values: &Value = values;
        list(values, of).map(|value| (text(value, "id"), value)).collect()
    };
    let (packages, nodes) = (by_id("packages", metadata), by_id("nodes", &metadata["resolve"]));
    let own = packages.values().find(|package| package["name"] == "podman").expect("the package podman");
    let mut seen = BTreeSet::from([text(own, "id")]);
    let mut left: Vec<_> = seen.iter().copied().collect();
    while let Some(id) = left.pop() {
        let not_dev = |needed: &&Value| list(needed, "dep_kinds").any(|kind| kind["kind"] != "dev");
        let needed = list(nodes[id], "deps").filter(not_dev).map(|needed| text(needed, "pkg"));
        left.extend(needed.filter(|id| seen.insert(*id)));
    }
    seen.into_iter().map(|id| packages[id]).collect()
}

/// `1.85` of `1.85` or `1.85.1`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[test]
fn no_dependency_needs_a_newer_rust() {
    let own = metadata("");
    let own = compiled(&own).into_iter().find(|package| package["name"] == "podman").expect("the package podman");
    assert_eq!(version(text(own, "rust_version")), Some(PROMISED));
    // `_codegen` is for maintainers
    let features = own["features"].as_object().expect("features").keys();
    let features: Vec<_> = features.filter(|name| !name.starts_with('_')).cloned().collect();
    assert!(features.len() > 5, "{features:?}");
    let mut newer = BTreeSet::new();
    for feature in features.iter().map(String::as_str).chain(["", &features.join(",")]) {
        let metadata = metadata(feature);
        let compiled = compiled(&metadata);
        assert!(compiled.len() > 30, "{feature}: only {} crates", compiled.len());
        for package in compiled {
            let needs = text(package, "rust_version");
            if version(needs).is_some_and(|needs| needs > PROMISED) {
                newer.insert(format!("{} {} needs Rust {needs}", text(package, "name"), text(package, "version")));
            }
        }
    }
    assert!(newer.is_empty(), "newer than Rust {PROMISED:?}: {newer:#?}");
}

#[test]
fn versions_are_compared_as_numbers() {
    assert_eq!(version("1.85.1"), Some((1, 85)));
    assert!(version("1.100") > version("1.85"));
    assert_eq!(version(""), None, "a crate that promises nothing");
}
