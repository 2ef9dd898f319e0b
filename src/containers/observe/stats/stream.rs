//! Streams of samples.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::Value;

use crate::client::{PodmanClient, Records, futures, value_of};
use crate::containers::observe::stats::{Stats, StatsOptions};
use crate::containers::state::State;
use crate::error::{Action, ApiError, Error, Result};
use crate::options::types::span::seconds;
use crate::raw::params::ContainersStatsAllParams;
use crate::raw::types::{ContainerStats as Sample, ContainerStatsReport};
use crate::versions::Version;

/// Samples of several containers; each item has the samples of one moment.
///
/// Never ends by itself: if the server closes it, the last item is an [`Error::Interrupted`]. If a selected container
/// is removed, the last item is an error as well. Dropping the stream closes its connection.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut stream = podman.containers().stats_stream().await?;
/// while let Some(round) = stream.next().await {
///     for stats in round? {
///         println!("{} {:.1} % {} bytes", stats.name, stats.cpu_percent, stats.mem_usage);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct StatsStream {
    client: PodmanClient,
    options: StatsOptions,
    records: Records,
    /// The first samples, read when the stream was opened.
    held: Option<Vec<Stats>>,
    /// Finds the reason of a failure that the server does not report.
    failing: Option<Pin<Box<dyn Future<Output = Error> + Send + Sync>>>,
    done: bool,
}

impl StatsStream {
    /// Opens the stream and reads the first samples: some servers do not check earlier whether the containers exist.
    #[inline]
    pub(crate) async fn open(client: &PodmanClient, options: &StatsOptions) -> Result<Self> {
        let mut stream = Self::ask(client, options, true).await?;
        stream.held = stream.next().await.transpose()?;
        Ok(stream)
    }

    #[inline]
    async fn ask(client: &PodmanClient, options: &StatsOptions, stream: bool) -> Result<Self> {
        let StatsOptions { containers, all, interval } = options;
        client.connected().await?;
        // Servers that do not support this parameter include all containers anyway.
        let all = (*all && client.server_version() >= Version::new(4, 7, 0)).then_some(true);
        let interval = interval.filter(|_| stream).map(|interval| seconds(interval).max(1));
        let params = ContainersStatsAllParams { all, containers, interval, stream: Some(stream) };
        let body = value_of(client.raw().containers_stats_all_libpod(&params)).await?;
        Ok(Self {
            client: client.clone(),
            options: options.clone(),
            records: Records::new(body, Action::reading(STATS)),
            held: None,
            failing: None,
            done: false,
        })
    }

    /// Returns the next samples; `None` only after an error.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early or the server stopped;
    /// [`is_not_found`](Error::is_not_found) if a selected container was removed.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Vec<Stats>>> {
        futures::next(self).await
    }

    #[inline]
    fn samples(&self, stats: Vec<Sample>) -> Vec<Stats> {
        let server = self.client.server_version();
        let mut samples: Vec<_> = stats.into_iter().map(|sample| Stats::of(sample, server)).collect();
        if self.options.containers.is_empty() && !self.options.all {
            samples.retain(Stats::is_running);
        }
        samples
    }

    #[inline]
    fn fail(&mut self, error: Error) -> Poll<Option<Result<Vec<Stats>>>> {
        self.done = true;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for StatsStream {
    type Item = Result<Vec<Stats>>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Some(held) = this.held.take() {
            return Poll::Ready(Some(Ok(held)));
        }
        while !this.done {
            if let Some(failing) = &mut this.failing {
                let error = ready!(failing.as_mut().poll(cx));
                this.failing = None;
                return this.fail(error);
            }
            let report = match ready!(this.records.poll_next(cx)) {
                Some(record) => record.and_then(|record| this.records.read::<ContainerStatsReport>(&record)),
                None => Err(Error::interrupted(Action::reading(STATS))),
            };
            match report {
                Ok(ContainerStatsReport { error: None, stats }) => return Poll::Ready(Some(Ok(this.samples(stats)))),
                Ok(ContainerStatsReport { error: Some(error), .. }) => {
                    let said = words(error);
                    let (client, names) = (this.client.clone(), this.options.containers.clone());
                    this.failing = Some(Box::pin(explain(client, names, said)));
                }
                Err(error) => return this.fail(error),
            }
        }
        Poll::Ready(None)
    }
}

impl fmt::Debug for StatsStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatsStream").field("options", &self.options).field("done", &self.done).finish_non_exhaustive()
    }
}

/// Samples of one container. Ends when the container exits.
///
/// If the connection is closed early, the last item is an [`Error::Interrupted`]. Dropping the stream closes its
/// connection and does not affect the container.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let mut stream = container.stats_stream().await?;
/// while let Some(stats) = stream.next().await {
///     println!("{:.1} %", stats?.cpu_percent);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a stream does nothing until it is polled"]
pub struct ContainerStatsStream {
    samples: StatsStream,
}

impl ContainerStatsStream {
    #[inline]
    pub(crate) async fn open(client: &PodmanClient, options: &StatsOptions, name: &str) -> Result<Self> {
        let samples = StatsStream::open(client, options).await?;
        let running = samples.held.iter().flatten().any(Stats::is_running);
        if running { Ok(Self { samples }) } else { Err(stopped(name, NOT_RUNNING)) }
    }

    /// Returns the next sample; `None` once the container has exited.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early or the server stopped.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Stats>> {
        futures::next(self).await
    }
}

impl Stream for ContainerStatsStream {
    type Item = Result<Stats>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = match ready!(Pin::new(&mut self.samples).poll_next(cx)) {
            Some(Ok(samples)) => samples.into_iter().find(Stats::is_running).map(Ok),
            // The container existed when the stream was opened, so it was removed since: the stream ends.
            Some(Err(error)) if error.is_not_found() || error.is_wrong_state() => None,
            Some(Err(error)) => Some(Err(error)),
            None => None,
        };
        self.samples.done |= item.is_none();
        Poll::Ready(item)
    }
}

/// What failed, for messages.
const STATS: &str = "read the statistics of containers";

/// Requests the samples of one moment.
#[inline]
pub(crate) async fn once(client: &PodmanClient, options: &StatsOptions) -> Result<Vec<Stats>> {
    let mut stream = StatsStream::ask(client, options, false).await?;
    stream.next().await.unwrap_or_else(|| Err(Error::interrupted(Action::reading(STATS))))
}

/// Returns the error message in a report. Before 5.0, the server sends a structure whose fields Go does not serialize.
#[inline]
fn words(error: Value) -> String {
    match error {
        Value::String(words) => words,
        Value::Object(_) => "the server gave no reason".to_owned(),
        other => other.to_string(),
    }
}

/// Finds out why samples are missing: the server's message often lacks the reason.
#[inline]
async fn explain(client: PodmanClient, names: Vec<String>, said: String) -> Error {
    for name in &names {
        match client.containers().get(name).await {
            Ok(container) if matches!(container.status(), State::Running | State::Paused) => {}
            Ok(container) => return stopped(container.name(), container.status().as_str()),
            Err(error) => return error,
        }
    }
    ApiError::reported(Action::reading(STATS), "", said).into()
}

/// The state in the error if a container has no statistics and its state is unknown.
pub(crate) const NOT_RUNNING: &str = "not running";

/// The error for a container that has no statistics because it does not run.
#[inline]
pub(crate) fn stopped(name: &str, state: &str) -> Error {
    let action = Action::reading(format!("read the statistics of container {name:?}"));
    Error::wrong_state(action, state, "only running containers have statistics")
}
