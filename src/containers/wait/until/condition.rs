//! The conditions and the result of a wait.

use std::fmt;
use std::sync::Arc;

use crate::options::InvalidOptions;
use crate::wire::lines::LogLine;

/// A condition to wait for with [`Container::wait_until`](crate::Container::wait_until).
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
pub struct Until(pub(super) Condition);

#[derive(Clone)]
pub(super) enum Condition {
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
    /// Waits until the container is running.
    ///
    /// A short run may be over before a poll sees it: after a start, wait for `any([running(), exited()])` instead.
    #[must_use]
    #[inline]
    pub fn running() -> Self {
        Self(Condition::Running)
    }

    /// Waits until the container's health check succeeds.
    ///
    /// If systemd runs the check for Podman, the wait uses its runs. If not, the client runs the check at the check's
    /// interval, but at most ten times a second; the server's own
    /// [`Healthy`](crate::containers::WaitCondition::Healthy) would wait forever. No release reports whether systemd
    /// runs the check, so the client assumes that it does not if the check has not run 2 seconds after the start. A
    /// check without an interval is run once a second.
    #[must_use]
    #[inline]
    pub fn healthy() -> Self {
        Self(Condition::Healthy)
    }

    /// Waits until the container has exited and its restart policy does not start it again.
    ///
    /// A container created with [`auto_remove`](crate::CreateOptions::auto_remove) may be removed by then.
    #[must_use]
    #[inline]
    pub fn exited() -> Self {
        Self(Condition::Exited)
    }

    /// Waits until either stream has a line with this text, written since the container's latest start.
    #[must_use]
    pub fn log(text: impl Into<String>) -> Self {
        let text = text.into();
        let sought = text.clone();
        let is_it = move |line: &LogLine| sought.is_empty() || line.text().contains(&sought);
        Self(Condition::Line(Some(text), Arc::new(is_it)))
    }

    /// Waits for a line for which the function returns `true`, written since the container's latest start.
    ///
    /// ```
    /// use podman::Until;
    /// use podman::containers::Source;
    ///
    /// let complains = Until::log_matching(|line| line.source == Source::Stderr && line.bytes.starts_with(b"E"));
    /// # let _ = complains;
    /// ```
    #[must_use]
    pub fn log_matching(is_it: impl Fn(&LogLine) -> bool + Send + Sync + 'static) -> Self {
        Self(Condition::Line(None, Arc::new(is_it)))
    }

    /// Waits until a process listens on this TCP port of the container.
    ///
    /// The client connects to the published port on the host, or to the container's own address, so the service must
    /// be on this machine. A published port that closes the connection at once counts as not open: the process that
    /// forwards ports for rootless containers accepts connections before a process in the container does.
    #[must_use]
    #[inline]
    pub fn port(port: u16) -> Self {
        Self(Condition::Port(port))
    }

    /// Waits until `GET http://…/path` on this TCP port, reached as for [`port`](Self::port), returns this
    /// status. Redirects are not followed.
    #[must_use]
    pub fn http(port: u16, path: impl Into<String>, status: u16) -> Self {
        Self(Condition::Http(port, path.into(), status))
    }

    /// Waits until this command exits with code 0 in the container.
    ///
    /// It is run repeatedly. After 30 seconds without an exit, the client leaves it running and tries again.
    #[must_use]
    pub fn exec<I>(argv: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        Self(Condition::Exec(argv.into_iter().map(Into::into).collect()))
    }

    /// Waits until any of these conditions is met; [`WaitOutcome::index`] is the first one.
    #[must_use]
    pub fn any(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self(Condition::Any(conditions.into_iter().collect()))
    }

    /// Waits until each of these conditions was met at some time since the wait began, in any order.
    #[must_use]
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self(Condition::All(conditions.into_iter().collect()))
    }

    /// Rejects conditions that can never be met.
    #[inline]
    pub(super) fn check(&self, problems: &mut InvalidOptions) {
        match &self.0 {
            Condition::Port(0) | Condition::Http(0, ..) => {
                problems.add("port", "0", "expected a port number from 1 to 65535");
            }
            Condition::Http(_, path, _) if !path.starts_with('/') => problems.add("path", path, "must begin with /"),
            Condition::Exec(argv) if argv.is_empty() => problems.add("exec", "", "expected a command"),
            Condition::Any(list) | Condition::All(list) if list.is_empty() => {
                problems.add("until", "", "expected at least one condition in any or all");
            }
            Condition::Any(list) | Condition::All(list) => list.iter().for_each(|until| until.check(problems)),
            _ => {}
        }
    }
}

impl fmt::Display for Until {
    #[inline]
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
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<Until: {self}>")
    }
}

/// The result of a successful wait; returned by [`Container::wait_until`](crate::Container::wait_until).
///
/// ```no_run
/// use podman::Until;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let outcome = container.wait_until(Until::any([Until::log("ready"), Until::exited()])).await?;
/// match outcome.index {
///     0 => println!("ready: {}", outcome.line.expect("the line that was awaited").text()),
///     _ => println!("exited with {:?}", outcome.exit_code),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitOutcome {
    /// Which condition of an [`any`](Until::any) was met first, counted from 0; 0 for other conditions.
    pub index: usize,
    /// The line that met a log condition.
    pub line: Option<LogLine>,
    /// The exit code, if the wait was for [`exited`](Until::exited); `None` for a container that removed itself if
    /// the server forgot the exit code (seen on 4.3.1).
    pub exit_code: Option<i64>,
}
