//! Samples, as they arrive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{ContainerStats, StatsOptions};
use crate::client::{PodmanClient, Records, answer};
use crate::containers::stop::seconds;
use crate::error::{ApiError, Error, Result};
use crate::raw::types::{ContainerStats as Sample, ContainerStatsReport};
use crate::version::Version;

/// Samples of several containers, all of one moment at a time.
///
/// Has no end of its own: one is an [`Error::Interrupted`]. That a container which was named is removed meanwhile is an
/// error as well, and the last item. Dropping the stream closes its connection.
#[must_use = "a stream does nothing until it is polled"]
pub struct StatsStream {
    client: PodmanClient,
    options: StatsOptions,
    records: Records,
    /// The first samples, read when the stream was opened.
    held: Option<Vec<ContainerStats>>,
    /// Finds out what the server does not say.
    failing: Option<Pin<Box<dyn Future<Output = Error> + Send>>>,
    done: bool,
}

impl StatsStream {
    /// Reads the first samples, too: until then some servers have not looked whether the containers are there.
    pub(super) async fn open(client: &PodmanClient, options: &StatsOptions) -> Result<Self> {
        let mut stream = Self::ask(client, options, true).await?;
        stream.held = stream.next().await.transpose()?;
        Ok(stream)
    }

    async fn ask(client: &PodmanClient, options: &StatsOptions, stream: bool) -> Result<Self> {
        let StatsOptions { containers, all, interval } = options;
        let calls = if stream { client.streams() } else { client.calls() };
        // Servers that do not know the word tell of all in any case.
        let all = (*all && client.server_version() >= Version::new(4, 7, 0)).then_some(true);
        let containers = (!containers.is_empty()).then_some(containers);
        let interval = interval.filter(|_| stream).map(|interval| seconds(interval).max(1));
        let body = answer(calls.containers_stats_all_libpod(all, containers, interval, Some(stream))).await?;
        Ok(Self {
            client: client.clone(),
            options: options.clone(),
            records: Records::new(body, "stats"),
            held: None,
            failing: None,
            done: false,
        })
    }

    /// The next samples. None only after an error.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke or the server stopped; [`is_not_found`](Error::is_not_found) if a
    /// container that was named is gone.
    pub async fn next(&mut self) -> Option<Result<Vec<ContainerStats>>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    fn samples(&self, stats: Vec<Sample>) -> Vec<ContainerStats> {
        let server = self.client.server_version();
        let mut samples: Vec<_> = stats.into_iter().map(|sample| ContainerStats::of(sample, server)).collect();
        if self.options.containers.is_empty() && !self.options.all {
            samples.retain(ContainerStats::is_running);
        }
        samples
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<Vec<ContainerStats>>>> {
        self.done = true;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for StatsStream {
    type Item = Result<Vec<ContainerStats>>;

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
                None => Err(Error::interrupted("stats", None)),
            };
            match report {
                Ok(ContainerStatsReport { error: None, stats }) => return Poll::Ready(Some(Ok(this.samples(stats)))),
                Ok(ContainerStatsReport { error: Some(said), .. }) => {
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatsStream").field("options", &self.options).field("done", &self.done).finish_non_exhaustive()
    }
}

/// Samples of one container. Ends when the container does.
///
/// A connection that breaks is an [`Error::Interrupted`], and the last item. Dropping the stream closes its connection
/// and leaves the container alone.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is polled"]
pub struct ContainerStatsStream {
    samples: StatsStream,
}

impl ContainerStatsStream {
    pub(super) async fn open(client: &PodmanClient, options: &StatsOptions, id: &str) -> Result<Self> {
        let samples = StatsStream::open(client, options).await?;
        let running = samples.held.iter().flatten().any(ContainerStats::is_running);
        if running { Ok(Self { samples }) } else { Err(stopped(id)) }
    }

    /// The next sample; none when the container has ended.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke or the server stopped.
    pub async fn next(&mut self) -> Option<Result<ContainerStats>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl Stream for ContainerStatsStream {
    type Item = Result<ContainerStats>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = match ready!(Pin::new(&mut self.samples).poll_next(cx)) {
            Some(Ok(samples)) => samples.into_iter().find(ContainerStats::is_running).map(Ok),
            // It was there when the stream was opened: this is its end.
            Some(Err(error)) if error.is_not_found() || error.is_wrong_state() => None,
            Some(Err(error)) => Some(Err(error)),
            None => None,
        };
        self.samples.done |= item.is_none();
        Poll::Ready(item)
    }
}

/// The samples of one moment.
pub(super) async fn once(client: &PodmanClient, options: &StatsOptions) -> Result<Vec<ContainerStats>> {
    let mut stream = StatsStream::ask(client, options, false).await?;
    stream.next().await.unwrap_or_else(|| Err(Error::interrupted("stats", None)))
}

/// Why there are no samples, which the server often does not put into words.
async fn explain(client: PodmanClient, names: Vec<String>, said: String) -> Error {
    for name in &names {
        match client.containers().get(name).await {
            Ok(container) if matches!(container.status(), "running" | "paused") => {}
            Ok(_) => return stopped(name),
            Err(error) => return error,
        }
    }
    told("", said)
}

pub(super) fn stopped(name: &str) -> Error {
    told("container is stopped", format!("container {name} does not run: there are no statistics"))
}

fn told(cause: &str, message: String) -> Error {
    let mut error = ApiError::new(200, cause, message);
    (error.method, error.path) = ("GET".to_owned(), "/libpod/containers/stats".to_owned());
    error.into()
}
