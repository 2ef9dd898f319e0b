//! Prints the cases that differ and, last, how many agree.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    match run(&files) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cases: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(files: &[String]) -> Result<bool, String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let mut report = cases::Report::default();
    for file in files {
        let file = std::path::absolute(Path::new(file)).map_err(|error| format!("{file}: {error}"))?;
        runtime.block_on(cases::run_file(&file, &mut report))?;
    }
    for (id, why) in &report.differ {
        println!("{id}: {why}");
    }
    println!("{} of {} agree", report.run - report.differ.len(), report.run);
    Ok(report.differ.is_empty())
}
