//! The minimum Rust version of the crate and of its dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
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

/// The Rust files below a path.
fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a directory") {
            sources(&entry.expect("an entry").path(), found);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        found.push(path.to_owned());
    }
}

/// Returns the `if let` and `while let` of a line whose condition goes on with `&&`: let chains, which need Rust 1.88.
fn let_chains(text: &str) -> Vec<String> {
    let code: String = text
        .lines()
        .map(|line| if line.trim_start().starts_with("//") { "" } else { line }.to_owned() + "\n")
        .collect();
    let mut found = Vec::new();
    for (at, words) in code.match_indices("if let ").chain(code.match_indices("while let ")) {
        let (mut depth, mut matched) = (0_i32, false);
        let rest = &code[at + words.len()..];
        for (place, letter) in rest.char_indices() {
            match letter {
                ')' | ']' | '}' => depth -= 1,
                // behind the pattern and `=`, it begins the body
                '{' if matched && depth == 0 => break,
                '(' | '[' | '{' => depth += 1,
                '=' if depth == 0 => matched = true,
                '&' if depth == 0 && rest[place..].starts_with("&& ") => {
                    found.push(rest[..place].trim().to_owned());
                    break;
                }
                _ => {}
            }
        }
    }
    found
}

#[test]
fn let_chains_are_found() {
    assert_eq!(let_chains("if let Some(a) = b && a { }"), ["Some(a) = b"]);
    assert_eq!(let_chains("while let A { b } = c\n    && let D(e) = b\n{ }"), ["A { b } = c"]);
    let others =
        "// if let a = b && c {\nif let Some(a) = b(c && d) { e && f }\nif let Some(a) = b.filter(|b| { b && c }) {}";
    assert!(let_chains(others).is_empty());
}

/// Clippy knows the functions that a Rust version lacks, and not its syntax.
#[test]
fn the_crate_has_no_let_chains() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for name in ["src", "generated", "build.rs"] {
        sources(&root.join(name), &mut files);
    }
    assert!(files.len() > 200, "{} files", files.len());
    for file in files {
        let found = let_chains(&fs::read_to_string(&file).expect("a source"));
        assert!(found.is_empty(), "{} needs Rust 1.88: {found:#?}", file.display());
    }
}

#[test]
fn versions_are_compared_as_numbers() {
    assert_eq!(version("1.85.1"), Some((1, 85)));
    assert!(version("1.100") > version("1.85"));
    assert_eq!(version(""), None, "a crate that promises nothing");
}
