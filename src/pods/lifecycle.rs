//! Methods that change the state of a pod.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::Instant;

use super::{Pod, State, StopOptions};
use crate::backoff::Backoff;
use crate::client::value_of;
use crate::error::{ApiError, Error, Result};
use crate::models::PodInspect;
use crate::options::InvalidOptions;
use crate::options::types::signal::number;
use crate::raw::params::{ContainerStopParams, PodKillParams, PodStopParams};

/// How long killed containers may take to end.
const PATIENCE: Duration = Duration::from_secs(10);
/// The pauses between two inspections of them.
const POLL: Backoff = Backoff::new(Duration::from_millis(10), Duration::from_millis(200));

/// # Lifecycle
impl Pod {
    /// Starts all containers of the pod; returns `false` if all were running.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the pod does not exist any more; an [`Error::Api`] that lists the containers
    /// that could not be started, while the others run; all containers of a paused pod cannot.
    #[doc(alias = "pod_start_libpod")]
    #[inline]
    pub async fn start(&self) -> Result<bool> {
        let key = self.key().await?;
        let report = self.value_of(&key, self.client.raw().pod_start_libpod(&key)).await.map(|report| report.errs);
        self.changed("start", report)
    }

    /// Stops all containers of the pod, each with its own grace period; returns `false` if none was running.
    ///
    /// # Errors
    ///
    /// As [`stop_with`](Self::stop_with).
    #[inline]
    pub async fn stop(&self) -> Result<bool> {
        self.stop_with(&StopOptions::default()).await
    }

    /// Stops all containers of the pod; returns `false` if none was running.
    ///
    /// The server only stops pods whose containers all run. Therefore the client stops the containers of a degraded pod
    /// one by one, the infra container last, and unpauses a paused pod first.
    ///
    /// Dropping the future cancels the call; the server finishes the request that it has received.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the pod does not exist any more; an [`Error::Api`] that lists the containers
    /// that could not be stopped, while the others are.
    #[doc(alias = "pod_stop_libpod")]
    #[inline]
    pub async fn stop_with(&self, options: &StopOptions) -> Result<bool> {
        let timeout = options.render()?;
        if self.send_stop(timeout).await? {
            return Ok(true);
        }
        // 304, whatever the state
        let mut now = self.inspect().await?;
        if now.state.as_deref().unwrap_or_default() == State::Paused.as_str() {
            self.unpause().await?;
            if self.send_stop(timeout).await? {
                return Ok(true);
            }
            now = self.inspect().await?;
        }
        self.stop_each(&now, timeout).await
    }

    /// Sends the request to stop; `false` if the server did nothing.
    #[inline]
    async fn send_stop(&self, timeout: Option<i64>) -> Result<bool> {
        if timeout == Some(0) {
            // 0 requests each container's own grace period
            let killed = self.kill().await?;
            if killed {
                self.idle().await;
            }
            return Ok(killed);
        }
        let params = PodStopParams { t: timeout };
        let key = self.key().await?;
        let report =
            self.value_of(&key, self.client.raw().pod_stop_libpod(&key, &params)).await.map(|report| report.errs);
        self.changed("stop", report)
    }

    /// Waits until no container runs; gives up when a killed container does not end.
    #[inline]
    async fn idle(&self) {
        let (deadline, mut poll) = (Instant::now() + PATIENCE, POLL);
        while Instant::now() < deadline {
            match self.inspect().await {
                Ok(now) if now.containers.iter().any(|container| runs(container.state.as_deref())) => poll.wait().await,
                _ => return,
            }
        }
    }

    /// Stops the containers that run, one by one; the infra container last, since the others use its namespaces.
    #[inline]
    async fn stop_each(&self, now: &PodInspect, timeout: Option<i64>) -> Result<bool> {
        let infra = |id: &str| now.infra_container_id.as_deref() == Some(id);
        let running = now.containers.iter().filter(|container| runs(container.state.as_deref()));
        let mut running: Vec<_> =
            running.filter_map(|container| Some((container.id.as_deref()?, container.state.as_deref()))).collect();
        running.sort_by_key(|(id, _)| infra(id));
        let (mut changed, mut failed) = (false, Vec::new());
        for (id, state) in running {
            if state == Some("paused") {
                // A container that is not paused any more is stopped.
                drop(value_of(self.client.raw().container_unpause_libpod(id)).await);
            }
            let params = ContainerStopParams { timeout, ..Default::default() };
            match value_of(self.client.raw().container_stop_libpod(id, &params)).await {
                Ok(()) => changed = true,
                Err(Error::Api(error)) if error.status == Some(304) => {}
                Err(error) if error.is_not_found() => {}
                Err(Error::Api(error)) => failed.push(error.to_string()),
                Err(error) => return Err(error),
            }
        }
        if failed.is_empty() { Ok(changed) } else { Err(self.failed("stop", &failed)) }
    }

    /// Stops the containers of the pod that run, and starts all, each with its own grace period.
    ///
    /// # Errors
    ///
    /// As [`restart_with`](Self::restart_with).
    #[inline]
    pub async fn restart(&self) -> Result<()> {
        self.restart_with(&StopOptions::default()).await
    }

    /// Stops the containers of the pod that run, and starts all.
    ///
    /// The server's restart has no timeout, and ignores a paused pod. Therefore the client stops and starts the pod if
    /// a timeout is set, and unpauses a paused pod first.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the pod does not exist any more; an [`Error::Api`] that lists the containers
    /// that could not be restarted, while the others are.
    #[doc(alias = "pod_restart_libpod")]
    #[inline]
    pub async fn restart_with(&self, options: &StopOptions) -> Result<()> {
        if options.render()?.is_some() {
            self.stop_with(options).await?;
            return self.start().await.map(drop);
        }
        if self.state().await? == State::Paused {
            self.unpause().await?;
        }
        let key = self.key().await?;
        let report = self.value_of(&key, self.client.raw().pod_restart_libpod(&key)).await.map(|report| report.errs);
        self.changed("restart", report).map(drop)
    }

    /// Kills all running containers of the pod with `SIGKILL`, without waiting for their end; returns `false` if none was
    /// running.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the pod does not exist any more; an [`Error::Api`] that lists the containers
    /// that could not be killed.
    #[doc(alias = "pod_kill_libpod")]
    #[inline]
    pub async fn kill(&self) -> Result<bool> {
        self.send_signal(None).await
    }

    /// Sends a signal, by name or number, to all running containers of the pod; returns `false` if none was running.
    ///
    /// # Errors
    ///
    /// As [`kill`](Self::kill); [`Error::InvalidOptions`] if the signal is unknown, before anything is sent.
    #[inline]
    pub async fn signal(&self, signal: &str) -> Result<bool> {
        number(&signal.into()).map_err(|why| InvalidOptions::one("signal", signal, &why))?;
        self.send_signal(Some(signal)).await
    }

    #[inline]
    async fn send_signal(&self, signal: Option<&str>) -> Result<bool> {
        let params = PodKillParams { signal };
        let key = self.key().await?;
        match self.value_of(&key, self.client.raw().pod_kill_libpod(&key, &params)).await {
            Err(Error::Api(error)) if error.message.contains("no running containers") => Ok(false),
            report => self.changed("kill", report.map(|report| report.errs)),
        }
    }

    /// Freezes all running containers of the pod; returns `false` if none was running.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the pod does not exist any more; an [`Error::Api`] that lists the containers
    /// that could not be paused.
    #[doc(alias = "pod_pause_libpod")]
    #[inline]
    pub async fn pause(&self) -> Result<bool> {
        let before = self.paused().await?;
        let key = self.key().await?;
        let report = self.value_of(&key, self.client.raw().pod_pause_libpod(&key)).await.map(|report| report.errs);
        self.changed("pause", report)?;
        Ok(!self.paused().await?.is_subset(&before))
    }

    /// Lets the paused containers of the pod run again; returns `false` if none was paused.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the pod does not exist any more; an [`Error::Api`] that lists the containers
    /// that stay paused.
    #[doc(alias = "pod_unpause_libpod")]
    #[inline]
    pub async fn unpause(&self) -> Result<bool> {
        let before = self.paused().await?;
        let key = self.key().await?;
        let report = self.value_of(&key, self.client.raw().pod_unpause_libpod(&key)).await.map(|report| report.errs);
        self.changed("unpause", report)?;
        Ok(!before.is_empty() && !before.is_subset(&self.paused().await?))
    }

    /// Whether a container runs.
    #[inline]
    pub(super) async fn has_processes(&self) -> Result<bool> {
        Ok(self.inspect().await?.containers.iter().any(|container| runs(container.state.as_deref())))
    }

    /// The present state of the pod.
    #[inline]
    pub(super) async fn state(&self) -> Result<State> {
        Ok(self.inspect().await?.state.unwrap_or_default().into())
    }

    /// The ids of the containers that are paused now: the server reports success whether or not it changed anything, and
    /// other states change by themselves.
    #[inline]
    async fn paused(&self) -> Result<BTreeSet<String>> {
        let containers = self.inspect().await?.containers.into_iter();
        let paused = containers.filter(|container| container.state.as_deref() == Some("paused"));
        Ok(paused.filter_map(|container| container.id).collect())
    }

    /// Whether a request changed something; its report lists the failures, also with a status of success.
    #[inline]
    fn changed(&self, verb: &str, report: Result<Vec<String>>) -> Result<bool> {
        match report {
            Err(Error::Api(error)) if error.status == Some(304) => Ok(false),
            Ok(failed) if failed.is_empty() => Ok(true),
            Ok(failed) => Err(self.failed(verb, &failed)),
            Err(error) => Err(error),
        }
    }

    #[inline]
    fn failed(&self, verb: &str, failed: &[String]) -> Error {
        ApiError::reported(self.changing(verb), "", failed.join("; ")).into()
    }
}

/// Whether a container of a pod has a process.
#[inline]
fn runs(state: Option<&str>) -> bool {
    matches!(state, Some("running" | "paused" | "stopping"))
}
