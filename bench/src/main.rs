//! Measures the client beside a bare hyper program that does the same: `cargo run --release -p bench`.
//!
//! Each measurement is a process of its own, with one thread, and the two take turns; the server is this process.

mod bare;
mod client;
mod measure;
mod server;
mod source;
mod work;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use measure::{Measured, Side};
use work::Work;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// What to do, and where.
#[derive(Clone)]
struct Target {
    socket: PathBuf,
    work: Work,
    /// The name of a container: what the server knows the work by.
    container: String,
}

const MIB: usize = 1 << 20;
const KIB: usize = 1 << 10;

/// The works, with so many hundredths of their usual size.
fn works(percent: usize) -> Vec<Work> {
    let of = |usual: usize| (usual * percent / 100).max(1);
    vec![
        Work::Logs { frame: 32 * KIB, frames: of(32 * KIB), each: 1 },
        Work::Logs { frame: 100, frames: of(256 * MIB / 100 / 300) * 300, each: 300 },
        Work::Logs { frame: 100, frames: of(64 * MIB / 100), each: 1 },
        Work::Get { bytes: of(KIB) * MIB },
        Work::Put { bytes: of(KIB) * MIB },
        Work::List { times: of(100) },
        Work::Inspect { times: of(4000), at_a_time: 1 },
        Work::Inspect { times: of(250) * 16, at_a_time: 16 },
        Work::Open { streams: of(1000) },
    ]
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["one", side, work, ref socket] => measure::one(side, work, socket.as_ref()),
        ["--quick", ref of @ ..] => table(5, 3, of),
        ref of => table(100, 7, of),
    };
    match outcome {
        Ok(said) => {
            print!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures everything, or the works that begin so, so many times, and shows it.
fn table(percent: usize, rounds: usize, of: &[&str]) -> Outcome<String> {
    let mut works = works(percent);
    works.retain(|work| of.is_empty() || of.iter().any(|begin| work.to_word().starts_with(begin)));
    if works.is_empty() {
        return Err("cargo run --release -p bench [-- [--quick] [logs|get|put|list|inspect|open]…]".into());
    }
    let dir = std::env::temp_dir().join(format!("podman-bench-{}", std::process::id()));
    std::fs::create_dir(&dir)?;
    let socket = dir.join("podman.sock");
    let table = server::start(&socket).map_err(Into::into).and_then(|()| rows(&socket, works, rounds));
    std::fs::remove_dir_all(&dir)?;
    table
}

fn rows(socket: &Path, works: Vec<Work>, rounds: usize) -> Outcome<String> {
    let mut table = format!(
        "| medians of {rounds} runs | client | bare hyper | wall | CPU | peak memory: client | bare |\n|---|---|---|---|---|---|---|\n"
    );
    for work in works {
        table += &row(work, socket, rounds)?;
    }
    let host = std::env::var("CONTAINER_HOST").unwrap_or_default();
    if let Some(socket) = host.strip_prefix("unix://") {
        table += &row(Work::List { times: 20 }, socket.as_ref(), rounds)?.replacen("1,000", "a real Podman's", 1);
    }
    Ok(table)
}

fn row(work: Work, socket: &Path, rounds: usize) -> Outcome<String> {
    let (mut ours, mut bares) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        ours.push(Measured::of(Side::Client, work, socket)?);
        bares.push(Measured::of(Side::Bare, work, socket)?);
    }
    Ok(measure::row(work, &ours, &bares))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_do_all_of_the_work() {
        let dir = std::env::temp_dir().join(format!("podman-bench-test-{}", std::process::id()));
        std::fs::create_dir(&dir).expect("a directory");
        let socket = dir.join("podman.sock");
        server::start(&socket).expect("a server");
        for work in works(1) {
            assert_eq!(Work::of_word(&work.to_word()), Some(work));
            for side in ["client", "bare"] {
                let said = measure::one(side, &work.to_word(), &socket).expect("measured");
                let measured = Measured::read(&said).expect("well-formed");
                assert_eq!(measured.amount, work.amount(), "{side}: {work}");
            }
        }
        std::fs::remove_dir_all(&dir).expect("removed");
    }
}
