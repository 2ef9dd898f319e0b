//! Resource usage of containers: CPU, memory, networks and block devices.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::containers::ContainersManager;
use crate::containers::container::Container;
use crate::error::Result;
use crate::maps::filled;
use crate::options::Timestamp;
use crate::raw::types::ContainerStats as Sample;
use crate::versions::Version;

mod options;
mod stream;

pub use options::StatsOptions;
pub use stream::{ContainerStatsStream, StatsStream};

/// The resource usage of a container at one moment, in the same form for every server release.
///
/// Counters count from the container's start. [`rates_since`](Self::rates_since) converts them to rates.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// The container's full id.
    pub id: String,
    /// The container's name.
    pub name: String,
    /// When the sample was taken; `None` if the container did not run, and all other values are zero.
    pub time: Option<Timestamp>,
    /// CPU used since the previous sample of the stream, or since the container's start; 100 is one CPU, 250 two and a half.
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
    /// The usage of each interface of the container; empty for servers before 5.0, which report only the sums.
    pub networks: BTreeMap<String, NetworkStats>,
    /// Bytes read from block devices.
    pub block_read: u64,
    /// Bytes written to block devices.
    pub block_written: u64,
    /// The number of processes and threads.
    pub pids: u64,
}

/// The traffic of an interface of a container, as the container sees it.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// for (interface, stats) in container.stats().await?.networks {
///     println!("{interface}: {} bytes received, {} packets dropped", stats.rx_bytes, stats.rx_dropped);
/// }
/// # Ok(())
/// # }
/// ```
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

/// The resource usage of a container between two samples.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let mut stream = container.stats_stream().await?;
/// let mut last = None;
/// while let Some(stats) = stream.next().await {
///     let stats = stats?;
///     if let Some(rates) = last.as_ref().and_then(|last| stats.rates_since(last)) {
///         println!("{:.1} % CPU, {:.0} bytes/s received", rates.cpu_percent, rates.rx_bytes);
///     }
///     last = Some(stats);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq)]
#[non_exhaustive]
pub struct StatsRates {
    /// CPU; 100 is one CPU.
    pub cpu_percent: f64,
    /// Bytes received, per second.
    pub rx_bytes: f64,
    /// Bytes sent, per second.
    pub tx_bytes: f64,
    /// Bytes read from block devices, per second.
    pub block_read: f64,
    /// Bytes written to block devices, per second.
    pub block_written: f64,
}

impl Stats {
    /// Returns whether the container ran when the sample was taken.
    #[must_use]
    #[inline]
    pub fn is_running(&self) -> bool {
        self.time.is_some()
    }

    /// Returns the usage since an earlier sample of the same container; `None` if the sample is not earlier, or the
    /// container was restarted since.
    ///
    /// ```
    /// use std::time::Duration;
    /// use podman::containers;
    ///
    /// let (mut one, mut two) = (containers::Stats::default(), containers::Stats::default());
    /// (one.time, one.rx_bytes) = (Some(1_700_000_000.into()), 100);
    /// (two.time, two.rx_bytes) = (Some(1_700_000_002.into()), 500);
    /// two.cpu_time = Duration::from_secs(1);
    /// let rates = two.rates_since(&one).expect("it is later");
    /// assert_eq!((rates.rx_bytes, rates.cpu_percent), (200.0, 50.0));
    /// assert_eq!(one.rates_since(&two), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn rates_since(&self, earlier: &Self) -> Option<StatsRates> {
        let seconds = self.time?.duration_since(earlier.time?)?.as_secs_f64();
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

    /// Converts the server's sample.
    #[inline]
    pub(crate) fn of(sample: Sample, server: Version) -> Self {
        let networks: BTreeMap<String, NetworkStats> = filled(sample.network.into_iter().map(|(name, seen)| {
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
        }));
        // before 5.0, the server sends only the sums over all networks; since then, only each network
        let sum = |bytes: fn(&NetworkStats) -> u64| networks.values().map(bytes).sum();
        let mut rx = sample.net_input.unwrap_or_else(|| sum(|network| network.rx_bytes));
        let mut tx = sample.net_output.unwrap_or_else(|| sum(|network| network.tx_bytes));
        if server < Version::new(4, 4, 0) {
            // before 4.4, the server swaps the two sums
            std::mem::swap(&mut rx, &mut tx);
        }
        let nanos = |nanos: Option<u64>| Duration::from_nanos(nanos.unwrap_or_default());
        Self {
            id: sample.container_id.unwrap_or_default(),
            name: sample.name.unwrap_or_default(),
            time: sample.system_nano.filter(|at| *at > 0).map(|at| Timestamp::UNIX_EPOCH + Duration::from_nanos(at)),
            cpu_percent: sample.cpu.unwrap_or_default(),
            cpu_percent_average: sample.avg_cpu.unwrap_or_default(),
            // `UpTime` and `Duration` have the same value.
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

/// # Resource usage
impl Container {
    /// Takes one sample of the container's resource usage. CPU usage is the average since its start.
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
    /// [`is_not_found`](crate::Error::is_not_found) if it does not exist; [`is_conflict`](crate::Error::is_conflict)
    /// if the server is rootless and has no cgroup v2.
    #[doc(alias = "containers_stats_all_libpod")]
    #[inline]
    pub async fn stats(&self) -> Result<Stats> {
        let key = self.key().await?;
        let options = StatsOptions::new().containers([&*key]);
        let samples = stream::once(&self.client, &options).await;
        let samples = samples.map_err(|error| error.naming(&key, self.name()))?;
        let running = samples.into_iter().find(Stats::is_running);
        running.ok_or_else(|| stream::stopped(self.name(), stream::NOT_RUNNING))
    }

    /// Samples the container's resource usage every 5 seconds, as long as it runs; the first sample comes at once.
    ///
    /// # Errors
    ///
    /// As [`stats`](Self::stats).
    #[inline]
    pub async fn stats_stream(&self) -> Result<ContainerStatsStream> {
        self.stats_stream_with(&StatsOptions::default()).await
    }

    /// Samples the container's resource usage at an [`interval`](StatsOptions::interval), as long as it runs.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::containers::StatsOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut samples = container.stats_stream_with(&StatsOptions::new().interval(Duration::from_secs(1))).await?;
    /// while let Some(sample) = samples.next().await {
    ///     println!("{:.1} %", sample?.cpu_percent);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`stats`](Self::stats); [`Error::InvalidOptions`](crate::Error::InvalidOptions) for the options that select
    /// containers.
    #[inline]
    pub async fn stats_stream_with(&self, options: &StatsOptions) -> Result<ContainerStatsStream> {
        options.selects_nothing()?;
        let key = self.key().await?;
        let options = options.clone().containers([&*key]);
        let opened = ContainerStatsStream::open(&self.client, &options, self.name()).await;
        opened.map_err(|error| error.naming(&key, self.name()))
    }
}

/// # Resource usage
impl ContainersManager {
    /// Takes one sample of the resource usage of all running containers.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for stats in podman.containers().stats().await? {
    ///     println!("{} {:.1} % {} bytes", stats.name, stats.cpu_percent, stats.mem_usage);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`stats_with`](Self::stats_with).
    #[inline]
    pub async fn stats(&self) -> Result<Vec<Stats>> {
        self.stats_with(&StatsOptions::default()).await
    }

    /// Takes one sample of the resource usage of the selected containers.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if a selected container does not exist.
    #[inline]
    pub async fn stats_with(&self, options: &StatsOptions) -> Result<Vec<Stats>> {
        stream::once(&self.client, options).await
    }

    /// Samples the resource usage of all running containers every 5 seconds.
    ///
    /// # Errors
    ///
    /// As [`stats_with`](Self::stats_with).
    #[inline]
    pub async fn stats_stream(&self) -> Result<StatsStream> {
        self.stats_stream_with(&StatsOptions::default()).await
    }

    /// Samples the resource usage of the selected containers at an [`interval`](StatsOptions::interval).
    ///
    /// # Errors
    ///
    /// As [`stats_with`](Self::stats_with).
    #[inline]
    pub async fn stats_stream_with(&self, options: &StatsOptions) -> Result<StatsStream> {
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
    fn received_bytes_are_the_same_for_every_release() {
        let (old, swapped) = (json!({ "NetInput": 7, "NetOutput": 9 }), json!({ "NetInput": 9, "NetOutput": 7 }));
        let each =
            json!({ "Network": { "eth0": { "RxBytes": 3, "TxBytes": 4 }, "eth1": { "RxBytes": 4, "TxBytes": 5 } } });
        for (server, network) in
            [(Version::new(4, 3, 1), swapped), (Version::new(4, 4, 0), old), (Version::new(5, 0, 0), each)]
        {
            let stats = Stats::of(sample(&network), server);
            assert_eq!((stats.rx_bytes, stats.tx_bytes), (7, 9), "{server}");
            assert_eq!(stats.time, Some(Timestamp::from(5)));
            assert_eq!(stats.cpu_time, Duration::from_secs(2));
        }
    }

    #[test]
    fn a_restarted_container_has_no_rates() {
        let at = |second, cpu| Stats {
            time: Some(Timestamp::from(second)),
            cpu_time: Duration::from_secs(cpu),
            ..Stats::default()
        };
        assert!(at(2, 8).rates_since(&at(1, 7)).is_some());
        assert_eq!(at(2, 1).rates_since(&at(1, 7)), None);
        assert_eq!(at(1, 8).rates_since(&at(1, 7)), None);
        assert_eq!(at(1, 8).rates_since(&Stats::default()), None);
    }
}
