//! Waiting until a container is ready for something.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::container::Container;
use crate::args::Problems;
use crate::error::{Result, WaitEnd};
use crate::wire::lines::LogLine;

mod line;
mod look;
mod meet;
mod places;
mod probe;
mod report;

use meet::{Miss, Scene, meet, race};

/// What to wait for with [`Container::wait_until`].
///
/// ```
/// use podman::Until;
///
/// let up = Until::all([Until::log("listening"), Until::http(8080, "/health", 200)]);
/// let up_or_over = Until::any([up, Until::exited()]);
/// assert_eq!(
///     up_or_over.to_string(),
///     r#"any of (all of (a log line with "listening", status 200 of port 8080 at /health), exited)"#
/// );
/// ```
#[derive(Clone)]
pub struct Until(Condition);

#[derive(Clone)]
enum Condition {
    Running,
    Healthy,
    Exited,
    Line(Option<String>, Arc<dyn Fn(&LogLine) -> bool + Send + Sync>),
    Port(u16),
    Http(u16, String, u16),
    Exec(Vec<String>),
    Any(Vec<Until>),
    All(Vec<Until>),
}

impl Until {
    /// The container runs.
    ///
    /// A short one may have ended before anybody saw it run: after a start, `any([running(), exited()])` is for those,
    /// too.
    #[must_use]
    pub fn running() -> Self {
        Self(Condition::Running)
    }

    /// The container's health check succeeds.
    ///
    /// The check is run here, at once and then at its own interval, but no more than ten times a second: where no
    /// systemd is, nobody else runs it, and the server's own [`Healthy`](crate::WaitCondition::Healthy) never comes.
    /// Runs of others count, too. A check without an interval is run each second.
    #[must_use]
    pub fn healthy() -> Self {
        Self(Condition::Healthy)
    }

    /// The container is at its end, and its restart policy does not start it again.
    ///
    /// One that was made with [`auto_remove`](crate::CreateOptions::auto_remove) may be gone by then.
    #[must_use]
    pub fn exited() -> Self {
        Self(Condition::Exited)
    }

    /// A line that contains this text was written to either stream since the container's latest start.
    #[must_use]
    pub fn log(text: impl Into<String>) -> Self {
        let text = text.into();
        let sought = text.clone();
        let is_it = move |line: &LogLine| sought.is_empty() || line.text().contains(&sought);
        Self(Condition::Line(Some(text), Arc::new(is_it)))
    }

    /// A line for which this is true was written since the container's latest start.
    ///
    /// ```
    /// use podman::{Source, Until};
    ///
    /// let complains = Until::log_matching(|line| line.source == Source::Stderr && line.bytes.starts_with(b"E"));
    /// # let _ = complains;
    /// ```
    #[must_use]
    pub fn log_matching(is_it: impl Fn(&LogLine) -> bool + Send + Sync + 'static) -> Self {
        Self(Condition::Line(None, Arc::new(is_it)))
    }

    /// Somebody listens on this TCP port of the container.
    ///
    /// It is reached where it is published on the host, or at the container's own address, so the service must be on
    /// this machine. A published port whose connection is closed at once is not open: the process that forwards ports
    /// for rootless containers takes connections before anybody listens behind it.
    #[must_use]
    pub fn port(port: u16) -> Self {
        Self(Condition::Port(port))
    }

    /// `GET http://…/path` on this TCP port of the container, as for [`port`](Self::port), is answered with this
    /// status. Redirects are not followed.
    #[must_use]
    pub fn http(port: u16, path: impl Into<String>, status: u16) -> Self {
        Self(Condition::Http(port, path.into(), status))
    }

    /// This command succeeds in the container: its exit code is 0.
    ///
    /// It is run again and again. One that takes longer than 30 seconds is left to itself, and the next try begins.
    #[must_use]
    pub fn exec<I>(argv: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        Self(Condition::Exec(argv.into_iter().map(Into::into).collect()))
    }

    /// One of these; [`Reached::index`] tells which was first.
    #[must_use]
    pub fn any(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self(Condition::Any(conditions.into_iter().collect()))
    }

    /// All of these, each at some time since the wait began, in any order.
    #[must_use]
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self(Condition::All(conditions.into_iter().collect()))
    }

    /// Finds what can never be asked.
    fn check(&self, problems: &mut Problems) {
        match &self.0 {
            Condition::Port(0) | Condition::Http(0, ..) => problems.add("port", "0", "no port has this number"),
            Condition::Http(_, path, _) if !path.starts_with('/') => problems.add("path", path, "must begin with /"),
            Condition::Exec(argv) if argv.is_empty() => problems.add("exec", "", "a command is needed"),
            Condition::Any(list) | Condition::All(list) if list.is_empty() => {
                problems.add("until", "", "any and all need a condition");
            }
            Condition::Any(list) | Condition::All(list) => list.iter().for_each(|until| until.check(problems)),
            _ => {}
        }
    }
}

impl fmt::Display for Until {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, list) = match &self.0 {
            Condition::Running => return f.write_str("running"),
            Condition::Healthy => return f.write_str("healthy"),
            Condition::Exited => return f.write_str("exited"),
            Condition::Line(Some(text), _) => return write!(f, "a log line with {text:?}"),
            Condition::Line(None, _) => return f.write_str("a log line that matches"),
            Condition::Port(port) => return write!(f, "port {port} open"),
            Condition::Http(port, path, status) => return write!(f, "status {status} of port {port} at {path}"),
            Condition::Exec(argv) => return write!(f, "success of {argv:?}"),
            Condition::Any(list) => ("any", list),
            Condition::All(list) => ("all", list),
        };
        let list: Vec<String> = list.iter().map(Self::to_string).collect();
        write!(f, "{what} of ({})", list.join(", "))
    }
}

impl fmt::Debug for Until {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<Until: {self}>")
    }
}

/// What was waited for is there; given by [`Container::wait_until`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reached {
    /// Which condition of an [`any`](Until::any) was met first, counted from 0; of others it is 0.
    pub index: usize,
    /// The line that a log condition found, if there was one.
    pub line: Option<LogLine>,
    /// The exit code, if [`exited`](Until::exited) was waited for; unknown of a container that removed itself from a
    /// server that forgot it (seen on 4.3.1).
    pub exit_code: Option<i64>,
}

/// A wait that has not begun; made by [`Container::wait_until`].
#[derive(Debug)]
#[must_use = "nothing is waited for before it is awaited"]
pub struct WaitUntil {
    container: Container,
    until: Until,
    timeout: Option<Duration>,
}

impl Container {
    /// Waits until the container is ready, or cannot become so any more.
    ///
    /// A container that was not started is waited for. One that ends fails the wait at once, unless its end is what is
    /// waited for, or its restart policy starts it again within 10 seconds. Then the conditions are tried on its next
    /// life; those that were met stay met.
    ///
    /// Nothing runs in the background: dropping the future ends the wait, and leaves a command or check that was
    /// started to itself.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::{Error, Until};
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// match container.wait_until(Until::healthy()).timeout(Duration::from_secs(30)).await {
    ///     Ok(_) => println!("it is up"),
    ///     Err(Error::Wait(error)) => {
    ///         println!("{error}");
    ///         for line in &error.log {
    ///             println!("> {}", line.text());
    ///         }
    ///     }
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Wait`](crate::Error::Wait) tells all that is known of the container:
    /// [`is_timeout`](crate::Error::is_timeout) if the time ran out,
    /// [`is_container_exit`](crate::Error::is_container_exit) if the container ended,
    /// [`is_not_found`](crate::Error::is_not_found) if it was removed, and
    /// [`is_no_healthcheck`](crate::Error::is_no_healthcheck) if it has no check that could succeed.
    ///
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the service went away meanwhile: nothing is known of the
    /// container then, and the same wait may succeed once the service is back. One that is back before it is missed,
    /// within 150 ms, is no reason to fail.
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for a condition that can never be met; an
    /// [`Error::Api`](crate::Error::Api) if a log is to be read and its driver keeps none.
    pub fn wait_until(&self, until: Until) -> WaitUntil {
        WaitUntil { container: self.clone(), until, timeout: None }
    }
}

impl WaitUntil {
    /// How long to wait at most; if not said, for as long as it takes, or the time that
    /// [`with_timeout`](crate::PodmanClient::with_timeout) gave to the whole.
    ///
    /// The report of a failed wait takes a moment more, 5 seconds at most.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    async fn run(self) -> Result<Reached> {
        let Self { container, until, timeout } = self;
        let mut problems = Problems::default();
        until.check(&mut problems);
        problems.or(())?;
        let began = Instant::now();
        let (tell, looks) = watch::channel(None);
        let scene = Scene::new(container, looks);
        let wait = race(meet(&scene, &until), Box::pin(look::keep_looking(&scene.container, tell)));
        let total = scene.container.client.total();
        let end = match timeout.into_iter().chain(total).min() {
            None => wait.await,
            Some(limit) => tokio::time::timeout(limit, wait).await.unwrap_or(Err(Miss::Never(WaitEnd::TimedOut))),
        };
        match end {
            Ok(reached) => Ok(reached),
            Err(Miss::Broken(error)) => Err(error),
            Err(Miss::Never(end)) => Err(report::report(&scene, &until, end, began.elapsed()).await.into()),
        }
    }
}

impl IntoFuture for WaitUntil {
    type Output = Result<Reached>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Reached>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
