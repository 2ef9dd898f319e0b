//! The public API equals `public-api.txt`, so that no change of it goes unnoticed, and each type has an example.

#[path = "../../../tests/support/cargo.rs"]
mod calls;
mod changes;
mod examples;
mod listing;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use examples::Examples;
use listing::Listing;

/// The only format that this public-api reads; Rust 1.95 writes it.
const FORMAT: u64 = 57;
const BLESS: &str = "BLESS=1 cargo test -p contract --test api";

/// Types that need no example, each with the reason.
const WITHOUT_EXAMPLE: [(&str, &str); 0] = [];

/// One test, because both parts read what the same call of rustdoc writes.
#[test]
fn the_public_api_is_the_committed_one_and_has_examples() {
    let default = listing::lines(&rustdoc(&[]));
    let all = rustdoc(&listing::FEATURES);
    each_type_has_an_example(&all);
    let now = Listing::new(&default, &listing::lines(&all));
    let path = project().join("public-api.txt");
    if std::env::var_os("BLESS").is_some() {
        return std::fs::write(path, now.to_string()).expect("public-api.txt is writable");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    if let Some(changes) = changes::between(&Listing::parse(&committed), &now) {
        panic!("public-api.txt is not what the sources say.\n{changes}`{BLESS}` accepts this");
    }
    assert!(committed == now.to_string(), "public-api.txt was edited by hand: `{BLESS}` writes it");
}

fn each_type_has_an_example(json: &Path) {
    let found = Examples::read(json);
    println!("{} of {} types have an example", found.with, found.with + found.without.len());
    let allowed = WITHOUT_EXAMPLE.map(|(path, _)| path.to_owned()).into();
    let missing: Vec<_> = found.without.difference(&allowed).collect();
    assert!(missing.is_empty(), "these types have no example, neither their own nor one of a method: {missing:#?}");
    let needless: Vec<_> = allowed.difference(&found.without).collect();
    assert!(needless.is_empty(), "WITHOUT_EXAMPLE names what has an example, or does not exist: {needless:#?}");
}

/// What rustdoc has to say about the crate, as JSON.
fn rustdoc(features: &[&str]) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("a directory in the target's");
    // Cargo keeps results by feature set, rustdoc does not: two calls with equal arguments would share one result.
    let call = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos();
    let output = calls::cargo()
        .args(["rustdoc", "--quiet", "--package", "podman", "--lib", "--features", &features.join(",")])
        .arg("--target-dir")
        .arg(target)
        .args(["--", "-Zunstable-options", "--output-format=json", &format!("--cfg=call=\"{call}\"")])
        .env("RUSTDOC", project().join("xtask/rustdoc.sh"))
        .current_dir(project())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "rustdoc gives no JSON:\n{}", String::from_utf8_lossy(&output.stderr));
    let json = target.join("doc/podman.json");
    let format = format(&std::fs::read(&json).expect("rustdoc's JSON"));
    assert!(
        format == Some(FORMAT),
        "the API cannot be compared: this rustdoc writes its JSON in format {format:?}, not in {FORMAT} as that of \
         Rust 1.95. Use that, or move `public-api` in contract/Cargo.toml and FORMAT here to where both agree"
    );
    json
}

fn format(json: &[u8]) -> Option<u64> {
    serde_json::from_slice::<serde_json::Value>(json).ok()?.get("format_version")?.as_u64()
}

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a directory in the project's")
}
