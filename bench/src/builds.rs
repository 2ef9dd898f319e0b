//! A build by a real Podman, with this crate and with `podman --remote`: `cargo xtask podman 5.8 -- cargo run --release -p bench -- builds`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use podman::PodmanClient;
use podman::images::{BuildOptions, Context};

use crate::Outcome;

const FILES: usize = 200;
const ROUNDS: usize = 15;

/// Builds an image of a directory in this process, and returns its id as a line.
pub(crate) fn one(directory: &Path) -> Outcome<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let podman = PodmanClient::connect().await?;
        let options = BuildOptions::new(Context::dir(directory)).nocache(true);
        let built = podman.images().build(options).await?;
        Ok(format!("{}\n", built.image.id()))
    })
}

/// Compares the time of whole processes, in turns.
pub(crate) fn table() -> Outcome<String> {
    let podman =
        std::env::var("PODMAN_TEST_PODMAN").map_err(|_| "PODMAN_TEST_PODMAN is set by `cargo xtask podman`")?;
    let host = std::env::var("CONTAINER_HOST")?;
    let directory = PathBuf::from(std::env::var("PODMAN_TEST_SHARED")?).join("context");
    std::fs::create_dir_all(&directory)?;
    std::fs::write(directory.join("Containerfile"), "FROM scratch\nCOPY . /c\n")?;
    for number in 0..FILES {
        std::fs::write(directory.join(format!("file{number}")), format!("{number}\n").repeat(1000))?;
    }
    let (here, this) = (directory.display(), std::env::current_exe()?);
    // the command runs beside the server; what it takes to get there is measured, too
    let words = podman.strip_suffix("podman").ok_or("the command comes last")?;
    let there = format!("{words}{}", timed("true"));
    let command = format!("env CONTAINER_HOST={host} podman --remote build --quiet --no-cache {here}");
    let command = format!("{words}{}", timed(&command));
    let own = timed(&format!("{} build-here {here}", this.display()));
    let (mut ours, mut theirs, mut way) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ours.push(run(&own)?);
        theirs.push(run(&command)?);
        way.push(run(&there)?);
    }
    std::fs::remove_dir_all(&directory)?;
    let mut table =
        format!("| {ROUNDS} builds of {FILES} files | this crate | podman --remote | ratio |\n|---|---|---|---|\n");
    // the rest of the wall time is the server's, which is the same for both
    let way = column(&way, |way| way.wall)[ROUNDS / 2];
    for (what, at) in [("median", ROUNDS / 2), ("least", 0)] {
        let (ours, theirs) = (column(&ours, |one| one.wall)[at], column(&theirs, |one| one.wall)[at] - way);
        writeln!(table, "| wall, {what} | {ours:.0} ms | {theirs:.0} ms | {:.2} |", ours / theirs)?;
    }
    let (ours, theirs) = (column(&ours, |one| one.cpu)[ROUNDS / 2], column(&theirs, |one| one.cpu)[ROUNDS / 2]);
    writeln!(table, "| CPU of the client, median | {ours:.0} ms | {theirs:.0} ms | {:.2} |", ours / theirs)?;
    Ok(table)
}

/// What a program takes, in milliseconds.
struct Took {
    wall: f64,
    cpu: f64,
}

/// Returns the sorted values.
fn column(all: &[Took], value: impl Fn(&Took) -> f64) -> Vec<f64> {
    let mut column: Vec<f64> = all.iter().map(value).collect();
    column.sort_by(f64::total_cmp);
    column
}

/// Returns a command that runs another one and writes its CPU time as the last line.
fn timed(command: &str) -> String {
    format!("bash -c 'TIMEFORMAT=\"%U %S\"; time {command}'")
}

/// Runs a command that [`timed`] returned.
fn run(command: &str) -> Outcome<Took> {
    let start = Instant::now();
    let output = Command::new("sh").args(["-c", command]).stdin(Stdio::null()).output()?;
    let wall = start.elapsed().as_secs_f64() * 1e3;
    let errors = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(errors.into_owned().into());
    }
    let cpu: Result<Vec<f64>, _> = errors.lines().last().unwrap_or_default().split(' ').map(str::parse).collect();
    Ok(Took { wall, cpu: cpu.map_err(|error| format!("{error}: {errors}"))?.iter().sum::<f64>() * 1e3 })
}
