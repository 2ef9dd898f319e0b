//! The statistics of pods.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{PodsManager, StatsOptions};
use crate::client::{Records, futures, value_of, value_of_all};
use crate::error::{Action, Error, Result};
use crate::models::PodStats;
use crate::raw::params::PodStatsAllParams;
use crate::resource::Key;

/// What failed, for messages.
const STATS: &str = "read the statistics of pods";

/// # Resource usage
impl PodsManager {
    /// Returns the statistics of all pods, running or not: an entry for each container, as the server writes them for people.
    ///
    /// [`Pod::stats`](crate::Pod::stats) has numbers.
    ///
    /// # Errors
    ///
    /// As [`stats_with`](Self::stats_with).
    #[inline]
    pub async fn stats(&self) -> Result<Vec<PodStats>> {
        self.stats_with(&StatsOptions::default()).await
    }

    /// Returns the statistics of pods: an entry for each container, as the server writes them for people.
    ///
    /// ```no_run
    /// use podman::pods::StatsOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for stats in podman.pods().stats_with(&StatsOptions::new().pods(["shop", "mail"])).await? {
    ///     println!("{:?} {:?} {:?}", stats.name, stats.cpu, stats.mem_usage);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if a pod does not exist; [`Error::InvalidOptions`] if both
    /// [`all`](StatsOptions::all) and [`pods`](StatsOptions::pods) are set.
    #[doc(alias = "pod_stats_all_libpod")]
    #[inline]
    pub async fn stats_with(&self, options: &StatsOptions) -> Result<Vec<PodStats>> {
        let (pods, all, _) = options.render()?;
        let pods = self.selected(pods).await?;
        let params = PodStatsAllParams { all: all.then_some(true), names_or_i_ds: &pods };
        let request = || self.client.raw().pod_stats_all_libpod(&params);
        let stats = if pods.is_empty() { value_of_all(None, request).await } else { value_of(request()).await };
        Ok(stats?.into_iter().map(|stats| *stats).collect())
    }

    /// Returns the statistics of all pods, running or not, every 5 seconds.
    ///
    /// # Errors
    ///
    /// As [`stats_with`](Self::stats_with).
    #[inline]
    pub async fn stats_stream(&self) -> Result<StatsStream> {
        self.stats_stream_with(&StatsOptions::default()).await
    }

    /// Returns the statistics of pods at an interval.
    ///
    /// # Errors
    ///
    /// As [`stats_with`](Self::stats_with).
    #[inline]
    pub async fn stats_stream_with(&self, options: &StatsOptions) -> Result<StatsStream> {
        let (pods, all, interval) = options.render()?;
        let pods = self.selected(pods).await?;
        let params = PodStatsAllParams { all: all.then_some(true), names_or_i_ds: &pods };
        let body = value_of(self.client.raw().pod_stats_stream(&params, interval)).await?;
        let records = Records::new(body, Action::reading(STATS));
        Ok(StatsStream { manager: self.clone(), pods, records, ending: None, done: false })
    }

    /// The pods that a request names: the server takes a name for the beginning of an id too.
    #[inline]
    async fn selected(&self, pods: Vec<String>) -> Result<Vec<String>> {
        let mut selected = Vec::with_capacity(pods.len());
        for pod in pods {
            let key = Key::new(&pod)?;
            selected.push(match key.exact() {
                Some(key) => key.to_owned(),
                None => self.inspect(key.as_str()).await?.id.unwrap_or_default(),
            });
        }
        Ok(selected)
    }
}

/// The statistics of pods, all of one moment at a time; made by [`PodsManager::stats_stream`].
///
/// Does not end by itself: the end of the connection is an [`Error::Interrupted`], and the removal of a selected pod is an
/// error as well, and the last item. Dropping the stream closes its connection.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut stream = podman.pods().stats_stream().await?;
/// while let Some(round) = stream.next().await {
///     for stats in round? {
///         println!("{:?} {:?}", stats.name, stats.cpu);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct StatsStream {
    manager: PodsManager,
    pods: Vec<String>,
    records: Records,
    /// Finds out why the server sent no more.
    ending: Option<Pin<Box<dyn Future<Output = Error> + Send + Sync>>>,
    done: bool,
}

impl StatsStream {
    /// Returns the next statistics; `None` only after an error.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was interrupted; [`is_not_found`](Error::is_not_found) if a selected pod was
    /// removed.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Vec<PodStats>>> {
        futures::next(self).await
    }
}

impl Stream for StatsStream {
    type Item = Result<Vec<PodStats>>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.done {
            return Poll::Ready(None);
        }
        if this.ending.is_none() {
            if let Some(record) = ready!(this.records.poll_next(cx)) {
                let stats = record.and_then(|record| this.records.read(&record));
                this.done = stats.is_err();
                return Poll::Ready(Some(stats));
            }
            this.ending = Some(Box::pin(why_ended(this.manager.clone(), this.pods.clone())));
        }
        let Some(ending) = &mut this.ending else { return Poll::Ready(None) };
        let error = ready!(ending.as_mut().poll(cx));
        this.done = true;
        Poll::Ready(Some(Err(error)))
    }
}

/// The server ends the body when it cannot read the statistics of a pod any more.
#[inline]
async fn why_ended(manager: PodsManager, pods: Vec<String>) -> Error {
    for pod in &pods {
        if let Err(error) = manager.get(pod).await {
            return error;
        }
    }
    Error::interrupted(Action::reading(STATS))
}

impl fmt::Debug for StatsStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatsStream").field("pods", &self.pods).field("done", &self.done).finish_non_exhaustive()
    }
}
