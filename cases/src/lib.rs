//! Runs cases: the keyword arguments of a call, and the requests that a correct client sends.
//!
//! A case is a line of JSON. Its call is made with the public API, with a mock server that has the given objects;
//! then the received requests are compared with the wanted ones. Each noun has a file in `nouns`, with its calls and
//! the responses of the server.

mod call;
mod case;
mod compare;
mod duration;
mod model;
mod nouns;
mod want;

use std::path::Path;

pub use case::Case;

/// The results of cases.
#[derive(Debug, Default)]
pub struct Report {
    /// The number of cases.
    pub run: usize,
    /// The ids of differing cases, and how they differ.
    pub differ: Vec<(String, String)>,
}

/// Runs the cases of a file, one a line.
///
/// # Errors
///
/// The file does not exist.
pub async fn run_file(path: &Path, report: &mut Report) -> Result<(), String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        report.run += 1;
        match Case::parse(line) {
            Ok(case) => {
                if let Err(why) = run(&case).await {
                    report.differ.push((case.id, why));
                }
            }
            Err(why) => report.differ.push((format!("line {}", index + 1), why)),
        }
    }
    Ok(())
}

/// Runs a case, and returns how it differs.
///
/// # Errors
///
/// The requests differ, or the runner does not support the method.
pub async fn run(case: &Case) -> Result<(), String> {
    let seen = call::call(case).await?;
    want::check(case, &seen)
}
