//! A build by a real Podman, with this crate and with `podman --remote`: `cargo xtask podman 5.8 -- cargo run --release -p bench -- builds`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use podman::PodmanClient;
use podman::images::{BuildOptions, Context};

use crate::Outcome;

const FILES: usize = 200;
const ROUNDS: usize = 9;

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
    let here = directory.display();
    // the command runs beside the server; what it takes to get there is measured, too
    let words = podman.strip_suffix("podman").ok_or("the command comes last")?;
    let there = format!("{words}true");
    let command = format!("{words}env CONTAINER_HOST={host} podman --remote build --quiet --no-cache {here}");
    let (mut ours, mut theirs, mut way) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut this = Command::new(std::env::current_exe()?);
        ours.push(time(this.arg("build-here").arg(&directory))?);
        theirs.push(time(Command::new("sh").args(["-c", &command]))?);
        way.push(time(Command::new("sh").args(["-c", &there]))?);
    }
    std::fs::remove_dir_all(&directory)?;
    let [ours, theirs, way] = [ours, theirs, way].map(|mut all| {
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    });
    Ok(format!(
        "medians of {ROUNDS} builds of {FILES} files: this crate {ours:.0} ms, podman --remote {:.0} ms, ratio {:.2}\n",
        theirs - way,
        ours / (theirs - way)
    ))
}

/// Returns the milliseconds that a program takes.
fn time(command: &mut Command) -> Outcome<f64> {
    let start = Instant::now();
    let output = command.stdin(Stdio::null()).output()?;
    let took = start.elapsed().as_secs_f64() * 1e3;
    if output.status.success() { Ok(took) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned().into()) }
}
