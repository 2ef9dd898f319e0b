//! The answers of real servers, which the client has to read and to keep.

use std::collections::BTreeSet;
use std::path::Path;

use contract::compare::differences;
use contract::entry::{self, Entry};
use contract::replay::{self, Read};
use serde_json::Value;

const VERSIONS: [&str; 3] = ["4.3.1", "5.4.2", "5.8.6"];

fn recorded(version: &str) -> Vec<Entry> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/answers");
    entry::load(
        &std::env::var_os("REC")
            .map(|d| Path::new(&d).join(format!("rec-{version}.json")))
            .unwrap_or(root.join(format!("{version}.json"))),
    )
    .expect("answers are recorded")
}

#[test]
fn diffs() {
    let mut seen = BTreeSet::new();
    for version in VERSIONS {
        for entry in recorded(version) {
            let Ok(Read::Values(values)) = replay::read(&entry) else { continue };
            let unknown = replay::unknown(&entry);
            for (sent, kept) in &values {
                for d in differences(sent, kept) {
                    if unknown.contains(&d.at) {
                        continue;
                    }
                    let s = d.sent.to_string();
                    let k = d.kept.to_string();
                    if seen.insert((entry.operation_id.clone(), d.at.clone(), k == "null")) {
                        println!("{version} {} {} {:.80} -> {:.80}", entry.operation_id, d.at, s, k);
                    }
                }
            }
        }
    }
    let _ = Value::Null;
}
