//! The processes of a container.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::client::{Records, futures};
use crate::containers::container::Container;
use crate::containers::run_id::status;
use crate::error::{ApiError, Error, Result};
use crate::options::types::span::seconds;
use crate::raw::params::ContainerTopParams;
use crate::raw::types::ContainerTopOkBody;

/// Options for listing the processes of a container.
///
/// ```no_run
/// use podman::containers::TopOptions;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let top = container.top_with(&TopOptions::new().ps_args("pid,comm,rss")).await?;
/// println!("{:?}", top.titles);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TopOptions {
    ps_args: Option<String>,
    interval: Option<Duration>,
}

impl TopOptions {
    /// Returns the defaults: user, ids, CPU, times and command; a stream lists them every 5 seconds.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects the columns: names separated by commas (`pid,user,args`), which Podman itself reads, or options for
    /// `ps` (`-ef`), which runs on the server, or in the container if the server does not have it.
    #[must_use]
    pub fn ps_args(mut self, ps_args: impl Into<String>) -> Self {
        self.ps_args = Some(ps_args.into());
        self
    }

    /// Sets the interval of a stream: whole seconds, rounded up, and at least one.
    #[must_use]
    #[inline]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Whether `ps` produces the list, not Podman itself.
    #[inline]
    fn uses_ps(&self) -> bool {
        self.ps_args.as_ref().is_some_and(|args| args.trim_start().starts_with('-'))
    }
}

/// A table of the processes of a container at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Top {
    /// The titles of the columns: `PID`, `COMMAND`, …
    pub titles: Vec<String>,
    /// One row per process, with one cell per title; only the last cell may contain spaces.
    pub processes: Vec<Vec<String>>,
}

impl Top {
    /// Returns the cells of the column with this title, from top to bottom; empty for an unknown column.
    ///
    /// ```
    /// let mut top = podman::containers::Top::default();
    /// top.titles = vec!["PID".to_owned(), "COMMAND".to_owned()];
    /// top.processes = vec![vec!["1".to_owned(), "sleep 600".to_owned()]];
    /// assert_eq!(top.column("COMMAND").collect::<Vec<_>>(), ["sleep 600"]);
    /// assert_eq!(top.column("TTY").count(), 0);
    /// ```
    #[inline]
    pub fn column(&self, title: &str) -> impl Iterator<Item = &str> {
        let at = self.titles.iter().position(|found| found == title);
        self.processes.iter().filter_map(move |process| process.get(at?).map(String::as_str))
    }

    #[inline]
    pub(crate) fn of(body: ContainerTopOkBody, from_ps: bool) -> Self {
        let ContainerTopOkBody { titles, processes } = body;
        match titles.as_slice() {
            // Servers before 5.0 do not split the lines of `ps`. Podman's own titles have at most one space.
            [line] if from_ps && line.contains(' ') || line.contains("  ") => {
                let titles: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
                let processes = processes.iter().flatten().map(|line| cells(line, titles.len())).collect();
                Self { titles, processes }
            }
            _ => Self { titles, processes },
        }
    }
}

/// Splits a line into words; the last cell has the rest of the line.
#[inline]
fn cells(line: &str, columns: usize) -> Vec<String> {
    let mut cells = Vec::with_capacity(columns);
    let mut rest = line.trim();
    while cells.len() + 1 < columns {
        let (word, more) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        cells.push(word.to_owned());
        rest = more.trim_start();
    }
    cells.push(rest.to_owned());
    cells
}

/// # Processes
impl Container {
    /// Lists the processes of the container.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    #[doc(alias = "top_processes")]
    #[inline]
    pub async fn top(&self) -> Result<Top> {
        self.top_with(&TopOptions::default()).await
    }

    /// Lists the processes of the container with options.
    ///
    /// ```no_run
    /// use podman::containers::TopOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let top = container.top_with(&TopOptions::new().ps_args("pid,args")).await?;
    /// for command in top.column("COMMAND") {
    ///     println!("{command}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if the container does not run;
    /// [`is_not_found`](Error::is_not_found) if it does not exist; an [`Error::Api`] if a column or option is unknown.
    #[doc(alias = "container_top_libpod")]
    #[doc(alias = "ps")]
    #[inline]
    pub async fn top_with(&self, options: &TopOptions) -> Result<Top> {
        let mut stream = TopStream::ask(self, options, false).await?;
        match stream.next().await {
            Some(top) => top,
            None => Err(nothing(self).await),
        }
    }

    /// Lists the processes of the container every 5 seconds while it runs.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    #[inline]
    pub async fn top_stream(&self) -> Result<TopStream> {
        self.top_stream_with(&TopOptions::default()).await
    }

    /// Lists the processes of the container at an [`interval`](TopOptions::interval) while it runs.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    #[inline]
    pub async fn top_stream_with(&self, options: &TopOptions) -> Result<TopStream> {
        let mut stream = TopStream::ask(self, options, true).await?;
        stream.held = match stream.next().await {
            Some(top) => Some(top?),
            None => return Err(nothing(self).await),
        };
        Ok(stream)
    }
}

/// What failed, for messages.
const TOP: &str = "list the processes of";

/// Finds out why the response was empty, which is how servers before 5.0 report errors.
#[inline]
async fn nothing(container: &Container) -> Error {
    let action = container.reading(TOP);
    match container.inspect().await {
        Err(error) => error,
        Ok(attrs) if attrs.state.as_ref().is_some_and(|state| state.running == Some(true)) => {
            ApiError::reported(action, "", "the server gave no reason; are the ps_args valid?").into()
        }
        Ok(attrs) => Error::wrong_state(action, status(&attrs), "only running containers have processes to list"),
    }
}

/// Lists of the processes of a container, at an interval. Ends when the container exits. If the container is paused,
/// the server ends the stream, and the last item is an error ([`is_wrong_state`](Error::is_wrong_state)).
///
/// If the connection is closed early, the last item is an [`Error::Interrupted`]. Dropping the stream closes its connection.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let mut stream = container.top_stream().await?;
/// while let Some(top) = stream.next().await {
///     println!("{} processes", top?.processes.len());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct TopStream {
    container: Container,
    records: Records,
    from_ps: bool,
    /// The first list, read when the stream was opened.
    held: Option<Top>,
    /// Finds out why the server ended the stream, which looks the same for an exit of the container and of the server.
    ending: Option<Pin<Box<dyn Future<Output = Option<Error>> + Send + Sync>>>,
    endless: bool,
    done: bool,
}

impl TopStream {
    #[inline]
    async fn ask(container: &Container, options: &TopOptions, stream: bool) -> Result<Self> {
        let TopOptions { ps_args, interval } = options;
        let delay = interval.filter(|_| stream).map(|interval| seconds(interval).max(1));
        let params = ContainerTopParams { delay, ps_args: ps_args.as_slice(), stream: Some(stream) };
        let key = container.key().await?;
        let body = container.value_of(&key, container.client.raw().container_top_libpod(&key, &params)).await?;
        Ok(Self {
            container: container.clone(),
            records: Records::new(body, container.reading(TOP)),
            from_ps: options.uses_ps(),
            held: None,
            ending: None,
            endless: stream,
            done: false,
        })
    }

    /// Returns the next list; `None` once the container has exited.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early or the server stopped.
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
        if let Some(held) = this.held.take() {
            return Poll::Ready(Some(Ok(held)));
        }
        while !this.done {
            if let Some(ending) = &mut this.ending {
                let error = ready!(ending.as_mut().poll(cx));
                this.done = true;
                return Poll::Ready(error.map(Err));
            }
            let Some(record) = ready!(this.records.poll_next(cx)) else {
                match this.endless {
                    true => this.ending = Some(Box::pin(end_of(this.container.clone()))),
                    false => this.done = true,
                }
                continue;
            };
            let top = record.and_then(|record| this.records.read(&record)).map(|body| Top::of(body, this.from_ps));
            this.done = top.is_err();
            return Poll::Ready(Some(top));
        }
        Poll::Ready(None)
    }
}

/// Returns why a stream ended; `None` if the container has exited.
#[inline]
async fn end_of(container: Container) -> Option<Error> {
    match container.inspect().await {
        Ok(attrs) => {
            let action = container.reading(TOP);
            match status(&attrs) {
                "running" => Some(Error::interrupted(action)),
                "paused" => {
                    Some(Error::wrong_state(action, "paused", "only running containers have processes to list"))
                }
                _ => None,
            }
        }
        Err(error) if error.is_not_found() => None,
        Err(error) => Some(Error::interrupted_by(container.reading(TOP), error)),
    }
}

impl fmt::Debug for TopStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TopStream")
            .field("container", &self.container)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_ps_are_split() {
        let list = |lines: &[&str]| ContainerTopOkBody {
            titles: vec![lines[0].to_owned()],
            processes: lines[1..].iter().map(|line| vec![(*line).to_owned()]).collect(),
        };
        let lines = ["PID   USER     COMMAND", "1 root     sleep  600", " 12 x"];
        let top = Top::of(list(&lines), true);
        assert_eq!(top.titles, ["PID", "USER", "COMMAND"]);
        assert_eq!(top.processes, [["1", "root", "sleep  600"], ["12", "x", ""]]);
        assert_eq!(Top::of(list(&["AMBIENT CAPS", "a b"]), false).processes, [["a b"]]);
    }
}
