//! The processes of a pod.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Pod, TopOptions};
use crate::client::{Records, futures};
use crate::containers::Top;
use crate::error::{Error, Result};
use crate::raw::params::PodTopParams;
use crate::raw::types::PodTopOkBody;

/// What failed, for messages.
const TOP: &str = "list the processes of";

/// # Processes
impl Pod {
    /// Lists the processes of all containers of the pod.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    #[inline]
    pub async fn top(&self) -> Result<Top> {
        self.top_with(&TopOptions::default()).await
    }

    /// Lists the processes of all containers of the pod.
    ///
    /// ```no_run
    /// use podman::pods::TopOptions;
    ///
    /// # async fn example(pod: podman::Pod) -> podman::Result<()> {
    /// let top = pod.top_with(&TopOptions::new().ps_args(["pid", "args"])).await?;
    /// for command in top.column("COMMAND") {
    ///     println!("{command}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if no container of the pod runs; [`is_not_found`](Error::is_not_found) if
    /// the pod does not exist any more; an [`Error::Api`] if a column is unknown.
    #[doc(alias = "pod_top_libpod")]
    #[inline]
    pub async fn top_with(&self, options: &TopOptions) -> Result<Top> {
        let (columns, _) = options.render()?;
        let params = PodTopParams { ps_args: columns.as_deref(), ..Default::default() };
        let key = self.key().await?;
        let top = of(self.value_of(&key, self.client.raw().pod_top_libpod(&key, &params)).await?);
        match top.titles.is_empty() {
            true => Err(self.without_processes().await),
            false => Ok(top),
        }
    }

    /// Lists the processes of all containers of the pod every 5 seconds, until the pod is removed.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    #[inline]
    pub async fn top_stream(&self) -> Result<TopStream> {
        self.top_stream_with(&TopOptions::default()).await
    }

    /// Lists the processes of all containers of the pod at an interval, until the pod is removed.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    #[inline]
    pub async fn top_stream_with(&self, options: &TopOptions) -> Result<TopStream> {
        let (columns, delay) = options.render()?;
        // the server does not respond before a container runs
        if !self.has_processes().await? {
            return Err(self.without_processes().await);
        }
        let params = PodTopParams { delay, ps_args: columns.as_deref(), stream: Some(true) };
        let key = self.key().await?;
        let body = self.value_of(&key, self.client.raw().pod_top_stream(&key, &params)).await?;
        Ok(TopStream { records: Records::new(body, self.reading(TOP)), done: false })
    }

    #[inline]
    async fn without_processes(&self) -> Error {
        match self.state().await {
            Ok(state) => Error::wrong_state(self.reading(TOP), state.as_str(), "no container of it runs"),
            Err(error) => error,
        }
    }
}

/// The processes of a pod, as they come and go; made by [`Pod::top_stream`].
///
/// Ends when the pod is removed. The server sends nothing while no container runs. An interrupted connection is an
/// [`Error::Interrupted`], and the last item. Dropping the stream closes its connection.
///
/// ```no_run
/// # async fn example(pod: podman::Pod) -> podman::Result<()> {
/// let mut stream = pod.top_stream().await?;
/// while let Some(top) = stream.next().await {
///     println!("{} processes", top?.processes.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct TopStream {
    records: Records,
    done: bool,
}

impl TopStream {
    /// Returns the next list; `None` when the pod was removed.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was interrupted.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Top>> {
        futures::next(self).await
    }
}

impl Stream for TopStream {
    type Item = Result<Top>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.done {
            return Poll::Ready(None);
        }
        let record = ready!(this.records.poll_next(cx));
        let top = record.map(|record| record.and_then(|record| this.records.read(&record)).map(of));
        this.done = !matches!(top, Some(Ok(_)));
        Poll::Ready(top)
    }
}

impl fmt::Debug for TopStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TopStream").field("done", &self.done).finish_non_exhaustive()
    }
}

#[inline]
fn of(body: PodTopOkBody) -> Top {
    let PodTopOkBody { titles, processes } = body;
    Top { titles, processes }
}
