//! Time and memory of a process.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::work::Work;
use crate::{Outcome, Target, bare, client};

/// Who does the work.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Side {
    Client,
    Bare,
}

impl Side {
    fn word(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Bare => "bare",
        }
    }
}

/// What some work took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured {
    pub(crate) amount: usize,
    /// Nanoseconds by the clock, and of a processor.
    wall: u64,
    cpu: u64,
    /// The most memory that was in use, and how much of it for the work, in KiB.
    peak: u64,
    grown: u64,
}

impl Measured {
    /// Has a process of its own do the work.
    pub(crate) fn of(side: Side, work: Work, socket: &Path) -> Outcome<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        let output = command.args(["one", side.word(), &work.to_word()]).arg(socket).output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        let measured = Self::read(&said).ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
        if measured.amount != work.amount() {
            return Err(format!("{work}: {} did {} of it", side.word(), measured.amount).into());
        }
        Ok(measured)
    }

    /// Reads what [`one`] says.
    pub(crate) fn read(said: &str) -> Option<Self> {
        let numbers: Vec<u64> = said.split_whitespace().map(str::parse).collect::<Result<_, _>>().ok()?;
        let [amount, wall, cpu, peak, grown] = numbers[..] else { return None };
        Some(Self { amount: amount.try_into().ok()?, wall, cpu, peak, grown })
    }
}

/// Does the work in this process, and says what it took.
pub(crate) fn one(side: &str, name: &str, socket: &Path) -> Outcome<String> {
    let work = Work::of_word(name).ok_or("no such work")?;
    let target = Target { socket: socket.to_owned(), work, container: name.to_owned() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let run = |target: Target| {
        runtime.block_on(async {
            match side {
                "client" => client::run(&target).await,
                "bare" => bare::run(&target).await,
                _ => Err("neither client nor bare".into()),
            }
        })
    };
    if let Work::Open { .. } = work {
        // what is there once, however many there are, is none of theirs
        run(Target { work: Work::Open { streams: 1 }, ..target.clone() })?;
    }
    let (peak, cpu, wall) = (peak()?, cpu()?, Instant::now());
    let amount = run(target)?;
    let (wall, cpu, after) = (wall.elapsed().as_nanos(), self::cpu()? - cpu, self::peak()?);
    Ok(format!("{amount} {wall} {cpu} {after} {}\n", after - peak))
}

/// The most memory that was in use, in KiB.
fn peak() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    Ok(peak.ok_or("the kernel does not tell the peak")?.parse()?)
}

/// How long this thread ran, in nanoseconds.
fn cpu() -> Outcome<u64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(stat.split(' ').next().ok_or("the kernel does not tell the time")?.parse()?)
}

/// A row of the table.
pub(crate) fn row(work: Work, ours: &[Measured], bares: &[Measured]) -> String {
    let speed = |all: &[Measured]| {
        let seconds = median(all, |one| one.wall) / 1e9;
        match work {
            Work::Open { .. } => format!("{:.1} KiB each", median(all, |one| one.grown) / as_f64(work.amount() as u64)),
            _ if work.is_in_bytes() => format!("{:.0} MB/s", as_f64(work.amount() as u64) / 1e6 / seconds),
            _ => format!("{:.3} ms", seconds * 1e3 / as_f64(work.amount() as u64)),
        }
    };
    let ratio = |of: fn(&Measured) -> u64| format!("{:.2}", median(ours, of) / median(bares, of));
    let mib = |all: &[Measured]| format!("{:.1} MiB", median(all, |one| one.peak) / 1024.0);
    format!(
        "| {work} | {} | {} | {} | {} | {} | {} |\n",
        speed(ours),
        speed(bares),
        ratio(|one| one.wall),
        ratio(|one| one.cpu),
        mib(ours),
        mib(bares)
    )
}

fn median(all: &[Measured], of: fn(&Measured) -> u64) -> f64 {
    let mut values: Vec<u64> = all.iter().map(of).collect();
    values.sort_unstable();
    as_f64(values[values.len() / 2])
}

#[allow(clippy::cast_precision_loss, reason = "shown with four digits")]
fn as_f64(number: u64) -> f64 {
    number as f64
}
