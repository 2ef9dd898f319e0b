//! Responses of real servers: recorded for each Podman of the matrix, and replayed.

use std::os::unix::process::CommandExt;
use std::path::Path;

use crate::{matrix, tool};

/// Runs the scene on a fresh Podman, and writes its responses to the file that the tests read.
pub(crate) fn record(version: &str) -> Result<(), String> {
    let podman = matrix::find(version)?;
    matrix::possible()?;
    let build = matrix::prepare(podman)?;
    // Before Podman starts, because waiting would be recorded as uptime.
    tool::succeed(&mut tool::cargo(&["build", "--quiet", "--package", "contract"]))?;
    matrix::prepared(podman, build)?;
    let to = format!("tests/fixtures/answers/{}.json", podman.version);
    let cargo = tool::cargo(&[]);
    let mut call = matrix::with(podman);
    call.arg(cargo.get_program()).args(["run", "--quiet", "--offline", "--package", "contract", "--", "record", &to]);
    tool::succeed(call.current_dir(tool::project()))
}

/// Reads the answers of a file; the outcome is the last line it prints.
pub(crate) fn replay(file: &str, options: &[&str]) -> Result<(), String> {
    let file = std::path::absolute(Path::new(file)).map_err(|error| format!("{file}: {error}"))?;
    let mut call = tool::cargo(&["run", "--quiet", "--package", "contract", "--", "replay"]);
    Err(format!("cannot start cargo: {}", call.arg(file).args(options).exec()))
}

/// Runs the cases of files; the outcome is the last line it prints.
pub(crate) fn cases(files: &[&str]) -> Result<(), String> {
    let files: Result<Vec<_>, _> = files.iter().map(std::path::absolute).collect();
    let mut call = tool::cargo(&["run", "--quiet", "--package", "cases", "--"]);
    call.args(files.map_err(|error| error.to_string())?);
    Err(format!("cannot start cargo: {}", call.exec()))
}
