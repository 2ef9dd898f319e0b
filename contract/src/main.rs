//! Tasks that need the generated client; `cargo xtask` calls them.

use std::path::Path;
use std::process::ExitCode;

use contract::entry::Entry;
use contract::{recorder, replay};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["record", to] => record(to).map(|()| true),
        ["replay", file] => replay(file, false),
        ["replay", file, "--drift"] | ["replay", "--drift", file] => replay(file, true),
        _ => Err("called by `cargo xtask`".to_owned()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        // The output has it already, and its last line must stay the last.
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("contract: {error}");
            ExitCode::FAILURE
        }
    }
}

fn record(to: &str) -> Result<(), String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(recorder::record(Path::new(to)))
}

fn replay(file: &str, drift: bool) -> Result<bool, String> {
    let entries = Entry::load(file).map_err(|error| error.to_string())?;
    Ok(replay::report(&entries, drift))
}
