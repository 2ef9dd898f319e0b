//! Waiting until a container is ready.

use std::pin::Pin;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::client::futures::race;
use crate::containers::container::Container;
use crate::error::{Result, WaitEnd};
use crate::options::InvalidOptions;

mod condition;
mod evaluate;
mod line;
mod monitor;
mod probe;
mod reachable;
mod report;
mod state;

pub use condition::{Until, WaitOutcome};
use evaluate::evaluate;
use monitor::Failure;
use state::WaitState;

/// A wait for a condition; made by [`Container::wait_until`].
///
/// ```no_run
/// use std::time::Duration;
/// use podman::Until;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// container.wait_until(Until::port(8080)).timeout(Duration::from_secs(30)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "the wait begins when it is awaited"]
pub struct WaitUntil {
    container: Container,
    until: Until,
    timeout: Option<Duration>,
}

/// # Waiting until it is ready
impl Container {
    /// Waits until the container is ready, or can no longer become ready.
    ///
    /// A container that was not started yet is waited for. If the container exits, the wait fails at once, unless it
    /// waits for the exit or the restart policy starts the container again within 10 seconds. Then the conditions are
    /// tried on the next run; conditions that were met stay met.
    ///
    /// Nothing runs in the background: dropping the future ends the wait. A command or health check that was started
    /// is left running.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::{Error, Until};
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// match container.wait_until(Until::healthy()).timeout(Duration::from_secs(30)).await {
    ///     Ok(_) => println!("ready"),
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
    /// [`Error::Wait`](crate::Error::Wait) with a report of the container's state:
    /// [`is_timeout`](crate::Error::is_timeout) after the time limit,
    /// [`is_container_exit`](crate::Error::is_container_exit) if the container exited,
    /// [`is_not_found`](crate::Error::is_not_found) if it was removed, and
    /// [`is_no_healthcheck`](crate::Error::is_no_healthcheck) if it has no check that could succeed.
    ///
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the service stopped: the state of the container is
    /// unknown, and the same wait may succeed once the service is running again. A restart of the service within 150
    /// ms does not fail the wait.
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for a condition that can never be met; an
    /// [`Error::Api`](crate::Error::Api) if a log is needed and the log driver stores none.
    #[inline]
    pub fn wait_until(&self, until: Until) -> WaitUntil {
        WaitUntil { container: self.clone(), until, timeout: None }
    }
}

impl WaitUntil {
    /// Sets the time limit of the wait. The default is the total time of
    /// [`with_timeout`](crate::PodmanClient::with_timeout), or no limit.
    ///
    /// The report of a failed wait may take up to 5 seconds more.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    #[inline]
    async fn run(self) -> Result<WaitOutcome> {
        let Self { container, until, timeout } = self;
        let mut problems = InvalidOptions::default();
        until.check(&mut problems);
        problems.or(())?;
        let began = Instant::now();
        let (publish, snapshots) = watch::channel(None);
        let state = WaitState::new(container, snapshots);
        let wait = race(evaluate(&state, &until), Box::pin(monitor::run(&state.container, publish)));
        let total = state.container.client.total();
        let end = match timeout.into_iter().chain(total).min() {
            None => wait.await,
            Some(limit) => tokio::time::timeout(limit, wait).await.unwrap_or(Err(Failure::Never(WaitEnd::TimedOut))),
        };
        match end {
            Ok(reached) => Ok(reached),
            Err(Failure::Broken(error)) => Err(error),
            Err(Failure::Never(end)) => Err(report::report(&state, &until, end, began.elapsed()).await.into()),
        }
    }
}

impl IntoFuture for WaitUntil {
    type Output = Result<WaitOutcome>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<WaitOutcome>> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
