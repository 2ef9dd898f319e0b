//! Teaches: watching CPU, memory and network use, from a stream of samples, and computing rates from counters.
//!
//! `cargo run --example stats [-- --once] [-- -n N]` shows a table of all that run, every second: once, N times, or until
//! it is interrupted.

use std::collections::BTreeMap;
use std::time::Duration;

use podman::containers::StatsOptions;
use podman::{PodmanClient, containers};

const WIDTH: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let times: u64 = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => u64::MAX,
        ["--once"] => 1,
        ["-n", count] => count.parse()?,
        _ => return Err("usage: stats [--once | -n N]".into()),
    };
    let podman = PodmanClient::connect().await?;
    let options = StatsOptions::new().interval(Duration::from_secs(1));
    let mut stream = podman.containers().stats_stream_with(&options).await?;
    let mut before: BTreeMap<String, containers::Stats> = BTreeMap::new();
    for shown in 0..times {
        let Some(samples) = stream.next().await else { break };
        let samples = samples?;
        if shown > 0 {
            print!("\x1b[{}A\x1b[J", before.len() + 1); // up over the last table, and away with it
        }
        println!(
            "{:<20} {:>7} {:WIDTH$}  {:>9} {:WIDTH$}  {:>9} {:>9}",
            "NAME", "CPU", "", "MEMORY", "", "RECEIVED", "SENT"
        );
        for stats in &samples {
            row(stats, before.get(&stats.id));
        }
        before = samples.into_iter().map(|stats| (stats.id.clone(), stats)).collect();
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "a table shows fewer digits")]
fn row(stats: &containers::Stats, before: Option<&containers::Stats>) {
    // The first sample covers the whole time since the container's start.
    let rates = before.and_then(|before| stats.rates_since(before)).unwrap_or_default();
    println!(
        "{:<20.20} {:>6.1}% {}  {:>9} {}  {:>7}/s {:>7}/s",
        stats.name,
        stats.cpu_percent,
        bar(stats.cpu_percent),
        bytes(stats.mem_usage as f64),
        bar(stats.mem_percent),
        bytes(rates.rx_bytes),
        bytes(rates.tx_bytes),
    );
}

/// Green, yellow or red, by how full it is.
#[allow(clippy::cast_precision_loss, reason = "it is short")]
fn bar(percent: f64) -> String {
    let full = (1..=WIDTH).filter(|step| percent * WIDTH as f64 > 100.0 * (step - 1) as f64).count();
    let colour = [32, 33, 31][usize::from(percent > 50.0) + usize::from(percent > 80.0)];
    format!("\x1b[{colour}m{}\x1b[90m{}\x1b[0m", "█".repeat(full), "·".repeat(WIDTH - full))
}

fn bytes(mut amount: f64) -> String {
    for unit in ["B", "KiB", "MiB", "GiB"] {
        if amount < 1000.0 {
            return format!("{amount:.0} {unit}");
        }
        amount /= 1024.0;
    }
    format!("{amount:.1} TiB")
}
