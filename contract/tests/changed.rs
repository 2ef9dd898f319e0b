//! Real responses with changed parts: they decode or fail, and decoding is stable.

use contract::entry::{Entry, VERSIONS, recorded};
use contract::replay::{self, Read};
use random::{Choices, Random};
use serde_json::Value;

#[allow(dead_code, reason = "the decoders' own tests use the rest")]
#[path = "../../src/random.rs"]
mod random;

const WORDS: [&str; 10] = ["", "0", "-1", "true", "Id", "Name", "a=b", "80/tcp", "0001-01-01T00:00:00Z", "é"];

fn written(entry: &Entry) -> Option<Value> {
    match replay::read(entry) {
        Ok(Read::Values(values)) if values.len() == 1 => values.into_iter().next().map(|(_, written)| written),
        _ => None,
    }
}

/// The same answer with another body.
fn with(entry: &Entry, body: &Value) -> Entry {
    let mut changed = Entry::new(&entry.method, &entry.path, entry.status, body.to_string().as_bytes());
    changed.operation_id.clone_from(&entry.operation_id);
    changed.content_type.clone_from(&entry.content_type);
    changed
}

#[test]
fn every_answer_may_change() {
    let mut again = 0;
    for (version, entry) in VERSIONS
        .iter()
        .flat_map(|version| recorded(version).expect("recorded").into_iter().map(move |entry| (version, entry)))
    {
        let Some(body) = entry.bytes().ok().and_then(|body| serde_json::from_slice::<Value>(&body).ok()) else {
            continue;
        };
        for round in 0..3 {
            let bytes = Random::new(round).bytes(200);
            let mut choices = Choices::new(&bytes);
            let mut changed = body.clone();
            choices.change(&mut changed, &WORDS);
            let Some(first) = written(&with(&entry, &changed)) else { continue };
            let second = written(&with(&entry, &first));
            assert_eq!(second.as_ref(), Some(&first), "{version}: {} {} in round {round}", entry.method, entry.path);
            again += 1;
        }
    }
    assert!(again > 500, "only {again} could be read");
}
