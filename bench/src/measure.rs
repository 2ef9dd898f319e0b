//! Time and memory of a process.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::work::Work;
use crate::{Outcome, Target, bare, client, legacy};

/// The implementation that does the work.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Side {
    Client,
    Bare,
    /// The pool of hyper-util; only short calls.
    Legacy,
}

impl Side {
    fn word(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Bare => "bare",
            Self::Legacy => "legacy",
        }
    }
}

/// The cost of some work.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured {
    pub(crate) amount: usize,
    /// Nanoseconds by the clock, and of a processor.
    wall: u64,
    cpu: u64,
    /// The peak of memory, and the part of it for the work, in KiB.
    peak: u64,
    grown: u64,
}

impl Measured {
    /// Does the work in a new process.
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

    /// Reads the output of [`one`].
    pub(crate) fn read(said: &str) -> Option<Self> {
        let numbers: Vec<u64> = said.split_whitespace().map(str::parse).collect::<Result<_, _>>().ok()?;
        let [amount, wall, cpu, peak, grown] = numbers[..] else { return None };
        Some(Self { amount: amount.try_into().ok()?, wall, cpu, peak, grown })
    }
}

/// Does the work in this process and prints its cost.
pub(crate) fn one(side: &str, said: &str, socket: &Path) -> Outcome<String> {
    let work = Work::of_word(said).ok_or("no such work")?;
    let target = Target { socket: socket.to_owned(), work, container: said.to_owned() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let run = |target: Target| {
        runtime.block_on(async {
            match side {
                "client" => client::run(&target).await,
                "bare" => bare::run(&target).await,
                "legacy" => legacy::run(&target).await,
                _ => Err("unknown side: expected client, bare or legacy".into()),
            }
        })
    };
    if let Work::Open { .. } = work {
        // Initial allocations are not counted.
        run(Target { work: Work::Open { streams: 1 }, ..target.clone() })?;
    }
    let (peak, cpu, wall) = (peak()?, cpu()?, Instant::now());
    let amount = run(target)?;
    let (wall, cpu, after) = (wall.elapsed().as_nanos(), self::cpu()? - cpu, self::peak()?);
    Ok(format!("{amount} {wall} {cpu} {after} {}\n", after - peak))
}

/// Returns the peak of memory, in KiB.
fn peak() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    Ok(peak.ok_or("the kernel does not report the peak memory")?.parse()?)
}

/// How long this thread ran, in nanoseconds.
fn cpu() -> Outcome<u64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat")?;
    Ok(stat.split(' ').next().ok_or("the kernel does not report the CPU time")?.parse()?)
}

/// A row of the table; `legacy` is empty for work other than short calls.
pub(crate) fn row(work: Work, ours: &[Measured], bares: &[Measured], legacy: &[Measured]) -> String {
    let speed = |all: &[Measured]| {
        let seconds = median(all, |one| one.wall) / 1e9;
        match work {
            Work::Open { .. } => format!("{:.1} KiB each", median(all, |one| one.grown) / as_f64(work.amount() as u64)),
            _ if work.is_in_bytes() => format!("{:.0} MB/s", as_f64(work.amount() as u64) / 1e6 / seconds),
            _ => format!("{:.3} ms", seconds * 1e3 / as_f64(work.amount() as u64)),
        }
    };
    let ratio = |others: &[Measured], of: fn(&Measured) -> u64| match others {
        [] => "–".to_owned(),
        _ => format!("{:.2}", median(ours, of) / median(others, of)),
    };
    let mib = |all: &[Measured]| format!("{:.1} MiB", median(all, |one| one.peak) / 1024.0);
    format!(
        "| {work} | {} | {} | {} | {} | {} | {} | {} | {} |\n",
        speed(ours),
        speed(bares),
        ratio(bares, |one| one.wall),
        ratio(bares, |one| one.cpu),
        ratio(legacy, |one| one.wall),
        ratio(legacy, |one| one.cpu),
        mib(ours),
        mib(bares)
    )
}

/// Instructions of one call, counted by callgrind: the difference between runs of `work` and of three times as much.
pub(crate) fn instructions(side: Side, work: Work, socket: &Path) -> Outcome<f64> {
    let count = |work: Work| -> Outcome<u64> {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(std::env::current_exe()?);
        let output = command.args(["one", side.word(), &work.to_word()]).arg(socket).output()?;
        let log = String::from_utf8_lossy(&output.stderr);
        let collected = log.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
        collected.filter(|_| output.status.success()).ok_or_else(|| log.into_owned().into())
    };
    let more = work.times(3);
    Ok(as_f64(count(more)? - count(work)?) / as_f64((more.amount() - work.amount()) as u64))
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
