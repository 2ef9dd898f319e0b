//! The processes of a container.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::container::Container;
use super::stop::seconds;
use crate::client::{Records, answer};
use crate::error::{ApiError, Error, Result};
use crate::raw::types::ContainerTopOkBody;

/// What to tell of each process, and how often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TopOptions {
    ps_args: Option<String>,
    delay: Option<Duration>,
}

impl TopOptions {
    /// User, ids, CPU, times and command; every 5 seconds, in a stream.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What to tell: names of columns joined by commas (`pid,user,args`; Podman's own reader), or options for `ps`
    /// (`-ef`; the server's `ps`, or the container's where the server has none).
    #[must_use]
    pub fn ps_args(mut self, ps_args: impl Into<String>) -> Self {
        self.ps_args = Some(ps_args.into());
        self
    }

    /// How often to look, in a stream: whole seconds, rounded up, and at least one.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Whether `ps` itself answers, and not Podman's own reader.
    fn asks_ps(&self) -> bool {
        self.ps_args.as_ref().is_some_and(|args| args.trim_start().starts_with('-'))
    }
}

/// The processes of a container at one moment: a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Top {
    /// What the columns are: `PID`, `COMMAND`, …
    pub titles: Vec<String>,
    /// A row for each process, as long as the titles are; the last column may hold blanks.
    pub processes: Vec<Vec<String>>,
}

impl Top {
    /// The column of this title, from top to bottom; none if there is no such title.
    ///
    /// ```
    /// let mut top = podman::Top::default();
    /// top.titles = vec!["PID".to_owned(), "COMMAND".to_owned()];
    /// top.processes = vec![vec!["1".to_owned(), "sleep 600".to_owned()]];
    /// assert_eq!(top.column("COMMAND").collect::<Vec<_>>(), ["sleep 600"]);
    /// assert_eq!(top.column("TTY").count(), 0);
    /// ```
    pub fn column(&self, title: &str) -> impl Iterator<Item = &str> {
        let at = self.titles.iter().position(|found| found == title);
        self.processes.iter().filter_map(move |process| process.get(at?).map(String::as_str))
    }

    pub(super) fn of(body: ContainerTopOkBody, from_ps: bool) -> Self {
        let ContainerTopOkBody { titles, processes } = body;
        match titles.as_slice() {
            // Servers before 5.0 leave the lines of `ps` in one piece. Titles of Podman's own have one blank at most.
            [line] if from_ps && line.contains(' ') || line.contains("  ") => {
                let titles: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
                let processes = processes.iter().flatten().map(|line| cells(line, titles.len())).collect();
                Self { titles, processes }
            }
            _ => Self { titles, processes },
        }
    }
}

/// The words of a line, of which the last takes what is left.
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

impl Container {
    /// Lists the processes of the container.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    pub async fn top(&self) -> Result<Top> {
        self.top_with(&TopOptions::default()).await
    }

    /// Lists the processes of the container.
    ///
    /// ```no_run
    /// use podman::TopOptions;
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
    /// [`is_not_found`](Error::is_not_found) if it is gone; an [`Error::Api`] if there is no such column or option.
    #[doc(alias = "container_top_libpod")]
    #[doc(alias = "ps")]
    pub async fn top_with(&self, options: &TopOptions) -> Result<Top> {
        let mut stream = TopStream::ask(self, options, false).await?;
        match stream.next().await {
            Some(top) => top,
            None => Err(nothing(self).await),
        }
    }

    /// Lists the processes of the container again and again, as long as it runs.
    ///
    /// # Errors
    ///
    /// As [`top_with`](Self::top_with).
    pub async fn top_stream(&self, options: &TopOptions) -> Result<TopStream> {
        let mut stream = TopStream::ask(self, options, true).await?;
        stream.held = match stream.next().await {
            Some(top) => Some(top?),
            None => return Err(nothing(self).await),
        };
        Ok(stream)
    }
}

/// Why there was no answer at all, which is how servers before 5.0 refuse.
async fn nothing(container: &Container) -> Error {
    let (cause, message) = match container.inspect().await {
        Err(error) => return error,
        Ok(attrs) if attrs.state.as_ref().is_some_and(|state| state.running == Some(true)) => {
            ("", "no processes, and the server does not say why: are the ps_args right?")
        }
        Ok(_) => ("container state improper", "top can only be used on running containers"),
    };
    let mut error = ApiError::new(200, cause, message);
    (error.method, error.path) = ("GET".to_owned(), format!("/libpod/containers/{}/top", container.id()));
    error.into()
}

/// The processes of a container, as they come and go. Ends when the container does.
///
/// A connection that breaks is an [`Error::Interrupted`], and the last item. Dropping the stream closes its connection.
#[must_use = "a stream does nothing until it is polled"]
pub struct TopStream {
    container: Container,
    records: Records,
    from_ps: bool,
    /// The first list, read when the stream was opened.
    held: Option<Top>,
    /// Finds out why the server said no more: it tells the container's end no better than its own.
    ending: Option<Pin<Box<dyn Future<Output = Option<Error>> + Send>>>,
    endless: bool,
    done: bool,
}

impl TopStream {
    async fn ask(container: &Container, options: &TopOptions, stream: bool) -> Result<Self> {
        let TopOptions { ps_args, delay } = options;
        let calls = if stream { container.client.streams() } else { container.client.calls() };
        let ps_args = ps_args.as_ref().map(|args| vec![args.clone()]);
        let delay = delay.filter(|_| stream).map(|delay| seconds(delay).max(1));
        let body = answer(calls.container_top_libpod(container.id(), delay, ps_args.as_ref(), Some(stream))).await?;
        Ok(Self {
            container: container.clone(),
            records: Records::new(body, "top"),
            from_ps: options.asks_ps(),
            held: None,
            ending: None,
            endless: stream,
            done: false,
        })
    }

    /// The next list; none when the container has ended.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke or the server stopped.
    pub async fn next(&mut self) -> Option<Result<Top>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl Stream for TopStream {
    type Item = Result<Top>;

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

/// The end of a stream is the container's if it does not run any more.
async fn end_of(container: Container) -> Option<Error> {
    match container.inspect().await {
        Ok(attrs) => {
            let running = attrs.state.is_some_and(|state| state.running == Some(true));
            running.then(|| Error::interrupted("top", None))
        }
        Err(error) if error.is_not_found() => None,
        Err(error) => Some(Error::interrupted_by("top", error)),
    }
}

impl fmt::Debug for TopStream {
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
    fn lines_of_ps_are_taken_apart() {
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
