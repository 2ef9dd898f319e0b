//! The answers that are kept in `tests/fixtures/answers`.

use std::path::Path;

pub use podman::testkit::RecordedResponse as Entry;

/// The Podmans whose answers are committed.
pub const VERSIONS: [&str; 3] = ["4.3.1", "5.4.2", "5.8.6"];

/// Reads the committed answers of a Podman.
///
/// # Errors
///
/// The file is missing or has another format.
pub fn recorded(version: &str) -> std::io::Result<Vec<Entry>> {
    let answers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/answers");
    Entry::load(answers.join(format!("{version}.json")))
}
