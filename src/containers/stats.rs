//! What containers use: processors, memory, networks and block devices.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use super::ContainersManager;
use super::container::Container;
use crate::error::Result;
use crate::raw::types::ContainerStats as Sample;
use crate::version::Version;

mod options;
mod stream;

pub use options::StatsOptions;
pub use stream::{ContainerStatsStream, StatsStream};

/// What a container used when it was looked at, in one shape whatever the server's version.
///
/// Counters count from the container's start. [`rates_since`](Self::rates_since) makes rates of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerStats {
    /// The container's full id.
    pub id: String,
    /// The container's name.
    pub name: String,
    /// When it was looked at; `None` if the container did not run, and all else is zero then.
    pub time: Option<SystemTime>,
    /// CPU used since the sample before in a stream, or else since the container's start; 100 is one CPU, 250 two and a half.
    pub cpu_percent: f64,
    /// CPU used since the container's start; 100 is one CPU.
    pub cpu_percent_average: f64,
    /// Time spent on all CPUs.
    pub cpu_time: Duration,
    /// Of that, time spent in the kernel.
    pub cpu_time_kernel: Duration,
    /// Time spent on each CPU; empty where cgroup v2 does not count it.
    pub cpu_time_each: Vec<Duration>,
    /// Memory in use, in bytes.
    pub mem_usage: u64,
    /// The limit of memory, in bytes; the machine's memory if the container has none.
    pub mem_limit: u64,
    /// Memory in use, in percent of the limit.
    pub mem_percent: f64,
    /// Bytes that the container received.
    pub rx_bytes: u64,
    /// Bytes that the container sent.
    pub tx_bytes: u64,
    /// Each interface of the container by itself; servers before 5.0 tell the sums only.
    pub networks: BTreeMap<String, NetworkStats>,
    /// Bytes read from block devices.
    pub block_read: u64,
    /// Bytes written to block devices.
    pub block_written: u64,
    /// The number of processes and threads.
    pub pids: u64,
}

/// What passed an interface of a container, seen from inside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names are the kernel's")]
pub struct NetworkStats {
    pub rx_bytes: u64,
    pub rx_packets: u64,
    pub rx_errors: u64,
    pub rx_dropped: u64,
    pub tx_bytes: u64,
    pub tx_packets: u64,
    pub tx_errors: u64,
    pub tx_dropped: u64,
}

/// How much a container used between two looks at it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsRates {
    /// CPU; 100 is one CPU.
    pub cpu_percent: f64,
    /// Bytes received, each second.
    pub rx_bytes: f64,
    /// Bytes sent, each second.
    pub tx_bytes: f64,
    /// Bytes read from block devices, each second.
    pub block_read: f64,
    /// Bytes written to block devices, each second.
    pub block_written: f64,
}

impl ContainerStats {
    /// Whether the container ran, and there was something to look at.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.time.is_some()
    }

    /// How much was used since an earlier look at the same container; `None` if it was no earlier one, or the container
    /// has started anew since.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use podman::ContainerStats;
    ///
    /// let (mut one, mut two) = (ContainerStats::default(), ContainerStats::default());
    /// (one.time, one.rx_bytes) = (Some(SystemTime::UNIX_EPOCH), 100);
    /// (two.time, two.rx_bytes) = (Some(SystemTime::UNIX_EPOCH + Duration::from_secs(2)), 500);
    /// two.cpu_time = Duration::from_secs(1);
    /// let rates = two.rates_since(&one).expect("it is later");
    /// assert_eq!((rates.rx_bytes, rates.cpu_percent), (200.0, 50.0));
    /// assert_eq!(one.rates_since(&two), None);
    /// ```
    #[must_use]
    pub fn rates_since(&self, earlier: &Self) -> Option<StatsRates> {
        let seconds = self.time?.duration_since(earlier.time?).ok()?.as_secs_f64();
        if seconds == 0.0 || self.id != earlier.id {
            return None;
        }
        #[allow(clippy::cast_precision_loss, reason = "a rate of more than 2^53 bytes a second may be rounded")]
        let rate = |now: u64, then: u64| now.checked_sub(then).map(|more| more as f64 / seconds);
        Some(StatsRates {
            cpu_percent: self.cpu_time.checked_sub(earlier.cpu_time)?.as_secs_f64() / seconds * 100.0,
            rx_bytes: rate(self.rx_bytes, earlier.rx_bytes)?,
            tx_bytes: rate(self.tx_bytes, earlier.tx_bytes)?,
            block_read: rate(self.block_read, earlier.block_read)?,
            block_written: rate(self.block_written, earlier.block_written)?,
        })
    }

    /// The server's sample.
    pub(super) fn of(sample: Sample, server: Version) -> Self {
        let networks: BTreeMap<String, NetworkStats> = sample
            .network
            .into_iter()
            .map(|(name, seen)| {
                let stats = NetworkStats {
                    rx_bytes: seen.rx_bytes.unwrap_or_default(),
                    rx_packets: seen.rx_packets.unwrap_or_default(),
                    rx_errors: seen.rx_errors.unwrap_or_default(),
                    rx_dropped: seen.rx_dropped.unwrap_or_default(),
                    tx_bytes: seen.tx_bytes.unwrap_or_default(),
                    tx_packets: seen.tx_packets.unwrap_or_default(),
                    tx_errors: seen.tx_errors.unwrap_or_default(),
                    tx_dropped: seen.tx_dropped.unwrap_or_default(),
                };
                (name, stats)
            })
            .collect();
        let (mut rx, mut tx) = (sample.net_input.unwrap_or_default(), sample.net_output.unwrap_or_default());
        if server < Version::new(4, 4, 0) {
            // They called input what the container sent. (The sums over networks are the decoder's.)
            std::mem::swap(&mut rx, &mut tx);
        }
        let nanos = |nanos: Option<u64>| Duration::from_nanos(nanos.unwrap_or_default());
        Self {
            id: sample.container_id.unwrap_or_default(),
            name: sample.name.unwrap_or_default(),
            time: sample.system_nano.filter(|at| *at > 0).map(|at| SystemTime::UNIX_EPOCH + Duration::from_nanos(at)),
            cpu_percent: sample.cpu.unwrap_or_default(),
            cpu_percent_average: sample.avg_cpu.unwrap_or_default(),
            // `UpTime` and `Duration` say the same, whatever they are called.
            cpu_time: nanos(sample.cpu_nano),
            cpu_time_kernel: nanos(sample.cpu_system_nano),
            cpu_time_each: sample.per_cpu.into_iter().map(Duration::from_nanos).collect(),
            mem_usage: sample.mem_usage.unwrap_or_default(),
            mem_limit: sample.mem_limit.unwrap_or_default(),
            mem_percent: sample.mem_perc.unwrap_or_default(),
            rx_bytes: rx,
            tx_bytes: tx,
            networks,
            block_read: sample.block_input.unwrap_or_default(),
            block_written: sample.block_output.unwrap_or_default(),
            pids: sample.pi_ds.unwrap_or_default(),
        }
    }
}

impl Container {
    /// Looks at what the container uses, once. CPU is the average since its start.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let stats = container.stats().await?;
    /// println!("{:.1} % CPU, {} bytes of memory", stats.cpu_percent, stats.mem_usage);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if the container does not run;
    /// [`is_not_found`](crate::Error::is_not_found) if it is gone; [`is_conflict`](crate::Error::is_conflict) if the server is rootless
    /// and has no cgroup v2.
    #[doc(alias = "containers_stats_all_libpod")]
    pub async fn stats(&self) -> Result<ContainerStats> {
        let options = StatsOptions::new().containers([self.id()]);
        let samples = stream::once(&self.client, &options).await?;
        samples.into_iter().find(ContainerStats::is_running).ok_or_else(|| stream::stopped(self.id()))
    }

    /// Looks at what the container uses, again and again, as long as it runs.
    ///
    /// The interval is in whole seconds, rounded up, and at least one; the first sample comes at once.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut samples = container.stats_stream(Duration::from_secs(1)).await?;
    /// while let Some(sample) = samples.next().await {
    ///     println!("{:.1} %", sample?.cpu_percent);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`stats`](Self::stats).
    pub async fn stats_stream(&self, interval: Duration) -> Result<ContainerStatsStream> {
        let options = StatsOptions::new().containers([self.id()]).interval(interval);
        ContainerStatsStream::open(&self.client, &options, self.id()).await
    }
}

impl ContainersManager {
    /// Looks at what several containers use, once: those that run, if none is named.
    ///
    /// ```no_run
    /// use podman::StatsOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for stats in podman.containers().stats(&StatsOptions::new()).await? {
    ///     println!("{} {:.1} % {} bytes", stats.name, stats.cpu_percent, stats.mem_usage);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if one that was named is not there.
    pub async fn stats(&self, options: &StatsOptions) -> Result<Vec<ContainerStats>> {
        stream::once(&self.client, options).await
    }

    /// Looks at what several containers use, again and again.
    ///
    /// # Errors
    ///
    /// As [`stats`](Self::stats).
    pub async fn stats_stream(&self, options: &StatsOptions) -> Result<StatsStream> {
        StatsStream::open(&self.client, options).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::raw::types::ContainerStatsReport;
    use serde_json::json;

    fn sample(network: &serde_json::Value) -> Sample {
        let mut sample = json!({ "ContainerID": "abc", "CPUNano": 2_000_000_000, "SystemNano": 5_000_000_000_u64 });
        sample.as_object_mut().unwrap().extend(network.as_object().unwrap().clone());
        let report = json!({ "Error": null, "Stats": [sample] });
        let report: ContainerStatsReport = crate::raw::decode(report.to_string().as_bytes()).unwrap();
        report.stats.into_iter().next().unwrap()
    }

    #[test]
    fn every_version_says_what_the_container_received() {
        let (old, swapped) = (json!({ "NetInput": 7, "NetOutput": 9 }), json!({ "NetInput": 9, "NetOutput": 7 }));
        let each =
            json!({ "Network": { "eth0": { "RxBytes": 3, "TxBytes": 4 }, "eth1": { "RxBytes": 4, "TxBytes": 5 } } });
        for (server, network) in
            [(Version::new(4, 3, 1), swapped), (Version::new(4, 4, 0), old), (Version::new(5, 0, 0), each)]
        {
            let stats = ContainerStats::of(sample(&network), server);
            assert_eq!((stats.rx_bytes, stats.tx_bytes), (7, 9), "{server}");
            assert_eq!(stats.time, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(5)));
            assert_eq!(stats.cpu_time, Duration::from_secs(2));
        }
    }

    #[test]
    fn a_container_that_started_anew_has_no_rate() {
        let at = |second, cpu| ContainerStats {
            time: Some(SystemTime::UNIX_EPOCH + Duration::from_secs(second)),
            cpu_time: Duration::from_secs(cpu),
            ..ContainerStats::default()
        };
        assert!(at(2, 8).rates_since(&at(1, 7)).is_some());
        assert_eq!(at(2, 1).rates_since(&at(1, 7)), None);
        assert_eq!(at(1, 8).rates_since(&at(1, 7)), None);
        assert_eq!(at(1, 8).rates_since(&ContainerStats::default()), None);
    }
}
