//! The containers of a pod, and what happens to the pod.

use std::collections::BTreeMap;

use super::Pod;
use crate::client::futures;
use crate::containers::{self, Container};
use crate::error::Result;
use crate::events::{EventStream, Filter, Options, Watch};

/// # Containers, exit codes and events
impl Pod {
    /// Lists all containers of the pod, without the [infra container](Self::infra).
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist any more.
    #[inline]
    pub async fn containers(&self) -> Result<Vec<Container>> {
        let mut containers = self.all_containers().await?;
        containers.retain(|container| !is_infra(container));
        Ok(containers)
    }

    /// Returns the infra container, which holds what the containers of the pod share; `None` if the pod was created
    /// without one.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist any more.
    #[inline]
    pub async fn infra(&self) -> Result<Option<Container>> {
        match self.inspect().await?.infra_container_id.filter(|id| !id.is_empty()) {
            Some(id) => self.client.containers().get(&id).await.map(Some),
            None => Ok(None),
        }
    }

    #[inline]
    async fn all_containers(&self) -> Result<Vec<Container>> {
        let filter = containers::Filter::Pod(self.key().await?.into_owned());
        self.client.containers().list_with(&containers::ListOptions::new().all(true).filter(filter)).await
    }

    /// Waits until each container of the pod has exited, and returns their exit codes by name; the infra container is not
    /// waited for.
    ///
    /// For a container that was never started, it waits until it was started and has exited. A container that its
    /// policy restarts counts as exited after its first run.
    ///
    /// Dropping the future cancels the wait.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist any more; the first error of a wait for a
    /// container.
    #[inline]
    pub async fn wait(&self) -> Result<BTreeMap<String, i64>> {
        let containers = self.containers().await?;
        let waits =
            containers.iter().map(|container| async { Ok((container.name().to_owned(), container.wait().await?)) });
        futures::join_some(waits, containers.len().max(1)).await.into_iter().collect()
    }

    /// Returns the statistics of the running containers of the pod, as numbers.
    ///
    /// [`PodsManager::stats`](crate::PodsManager::stats) returns the statistics of several pods, as the server's
    /// formatted strings.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist any more.
    #[inline]
    pub async fn stats(&self) -> Result<Vec<containers::Stats>> {
        let containers = self.all_containers().await?;
        let running = containers.iter().filter(|container| container.status() == containers::State::Running);
        let ids: Vec<_> = running.map(|container| container.id().to_owned()).collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        self.client.containers().stats_with(&containers::StatsOptions::new().containers(ids)).await
    }

    /// Streams the events of this pod from now on: `start`, `stop`, `remove`, …
    ///
    /// Events of its containers are not among them. For a stream that survives a restart of the service see
    /// [`watch`](Self::watch).
    ///
    /// # Errors
    ///
    /// As [`PodmanClient::events`](crate::PodmanClient::events).
    #[inline]
    pub async fn events(&self) -> Result<EventStream> {
        self.client.events_with(&self.own_events()).await
    }

    /// Streams the events of this pod, and reconnects if the connection is lost or the service restarts.
    ///
    /// See [`Watch`]. It connects when it is first awaited, and reports events from then on. It does not end with the pod, whose last event is `remove`.
    #[inline]
    pub fn watch(&self) -> Watch {
        self.client.watch_with(&self.own_events())
    }

    #[inline]
    fn own_events(&self) -> Options {
        match self.attrs().only_name() {
            Some(key) => Options::new().filter(Filter::Pod(key.to_owned())).only(key),
            None => Options::new().filter(Filter::Pod(self.id().to_owned())),
        }
    }
}

#[inline]
fn is_infra(container: &Container) -> bool {
    match container.attrs() {
        containers::Attrs::Listed(listed) => listed.is_infra == Some(true),
        containers::Attrs::Inspected(inspected) => inspected.is_infra == Some(true),
        containers::Attrs::Named(_) => false,
    }
}
