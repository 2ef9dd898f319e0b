//! Compares the client with a bare hyper program that does the same work, and short calls also with the pool of
//! hyper-util: `cargo run --release -p bench`.
//!
//! Each measurement is a process of its own, with one thread, and the programs take turns; the server is this process.

mod bare;
mod builds;
mod client;
mod legacy;
mod measure;
mod server;
mod source;
mod work;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use measure::{Measured, Side};
use work::Work;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The work, and the socket.
#[derive(Clone)]
struct Target {
    socket: PathBuf,
    work: Work,
    /// The name of a container, which encodes the work for the server.
    container: String,
}

const MIB: usize = 1 << 20;
const KIB: usize = 1 << 10;

/// Returns all works, scaled by this percentage.
fn works(percent: usize) -> Vec<Work> {
    let of = |usual: usize| (usual * percent / 100).max(1);
    vec![
        Work::Logs { frame: 32 * KIB, frames: of(32 * KIB), each: 1 },
        Work::Logs { frame: 100, frames: of(256 * MIB / 100 / 300) * 300, each: 300 },
        Work::Logs { frame: 100, frames: of(64 * MIB / 100), each: 1 },
        Work::Get { bytes: of(KIB) * MIB },
        Work::Put { bytes: of(KIB) * MIB },
        Work::Build { bytes: of(KIB) * MIB },
        Work::Load { bytes: of(KIB) * MIB },
        Work::Save { bytes: of(KIB) * MIB },
        Work::List { times: of(100) },
        Work::Inspect { times: of(4000), at_a_time: 1 },
        Work::Inspect { times: of(250) * 16, at_a_time: 16 },
        Work::Ping { times: of(10_000), at_a_time: 1 },
        Work::Ping { times: of(625) * 16, at_a_time: 16 },
        Work::Open { streams: of(1000) },
        Work::Events { events: of(200_000) },
    ]
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["one", side, work, ref socket] => measure::one(side, work, socket.as_ref()),
        ["build-here", directory] => builds::one(directory.as_ref()),
        ["builds"] => builds::table(),
        ["instructions"] => with_server(instructions),
        ["--quick", ref of @ ..] => table(5, 3, of),
        ref of => table(100, 7, of),
    };
    match outcome {
        Ok(message) => {
            print!("{message}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures all works, or those with this prefix, this many times, and prints the results.
fn table(percent: usize, rounds: usize, of: &[&str]) -> Outcome<String> {
    let mut works = works(percent);
    works.retain(|work| of.is_empty() || of.iter().any(|begin| work.to_word().starts_with(begin)));
    if works.is_empty() {
        return Err(
            "cargo run --release -p bench [-- [--quick] [logs|get|put|build|load|save|list|inspect|ping|open|events]…|instructions|builds]"
                .into(),
        );
    }
    with_server(|socket| rows(socket, works, rounds))
}

/// Runs `measure` with the socket of a mock server.
fn with_server<T>(measure: impl FnOnce(&Path) -> Outcome<T>) -> Outcome<T> {
    let dir = std::env::temp_dir().join(format!("podman-bench-{}", std::process::id()));
    std::fs::create_dir(&dir)?;
    let socket = dir.join("podman.sock");
    let measured = server::start(&socket).map_err(Into::into).and_then(|()| measure(&socket));
    std::fs::remove_dir_all(&dir)?;
    measured
}

fn rows(socket: &Path, works: Vec<Work>, rounds: usize) -> Outcome<String> {
    let mut table = format!(
        "| medians of {rounds} runs | client | bare hyper | to bare hyper: wall | CPU | to hyper-util's pool: wall | CPU | \
         peak memory: client | bare |\n|---|---|---|---|---|---|---|---|---|\n"
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
    let (mut ours, mut bares, mut legacy) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        ours.push(Measured::of(Side::Client, work, socket)?);
        bares.push(Measured::of(Side::Bare, work, socket)?);
        if work.is_calls() {
            legacy.push(Measured::of(Side::Legacy, work, socket)?);
        }
    }
    Ok(measure::row(work, &ours, &bares, &legacy))
}

/// Instructions per call, by callgrind.
fn instructions(socket: &Path) -> Outcome<String> {
    let mut table = "| instructions per call | client | bare hyper | to bare | hyper-util's pool | to the pool |\n\
                     |---|---|---|---|---|---|\n"
        .to_owned();
    for work in [
        Work::List { times: 2 },
        Work::Inspect { times: 200, at_a_time: 1 },
        Work::Inspect { times: 320, at_a_time: 16 },
        Work::Ping { times: 500, at_a_time: 1 },
        Work::Ping { times: 800, at_a_time: 16 },
        Work::Events { events: 2000 },
    ] {
        let [client, bare] = [Side::Client, Side::Bare].map(|side| measure::instructions(side, work, socket));
        let (client, bare) = (client?, bare?);
        let beside_bare = client / bare;
        write!(table, "| {work} | {client:.0} | {bare:.0} | {beside_bare:.2} |")?;
        if work.is_calls() {
            let legacy = measure::instructions(Side::Legacy, work, socket)?;
            writeln!(table, " {legacy:.0} | {:.2} |", client / legacy)?;
        } else {
            writeln!(table, " – | – |")?;
        }
    }
    Ok(table)
}

impl Target {
    /// The context of a build, of four files beside the socket; it is made if it is missing.
    fn context(&self, bytes: usize) -> std::io::Result<PathBuf> {
        let directory = self.socket.with_file_name(format!("context-{bytes}"));
        if !directory.exists() {
            std::fs::create_dir(&directory)?;
            for number in 0..4 {
                // holes: the disk is not measured
                std::fs::File::create(directory.join(format!("file{number}")))?.set_len((bytes / 4) as u64)?;
            }
            std::fs::write(directory.join("Containerfile"), "FROM scratch\nCOPY . /\n")?;
        }
        Ok(directory)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_side_does_all_of_the_work() {
        let dir = std::env::temp_dir().join(format!("podman-bench-test-{}", std::process::id()));
        std::fs::create_dir(&dir).expect("a directory");
        let socket = dir.join("podman.sock");
        server::start(&socket).expect("a server");
        for work in works(1) {
            assert_eq!(Work::of_word(&work.to_word()), Some(work));
            let sides = if work.is_calls() { &["client", "bare", "legacy"][..] } else { &["client", "bare"] };
            for side in sides {
                let message = measure::one(side, &work.to_word(), &socket).expect("measured");
                let measured = Measured::read(&message).expect("well-formed");
                assert_eq!(measured.amount, work.amount(), "{side}: {work}");
            }
        }
        std::fs::remove_dir_all(&dir).expect("removed");
    }
}
