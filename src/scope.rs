//! Scopes: the objects that a program creates, removed together.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::client::{Clean, PodmanClient, ScopeTracker};
use crate::containers::{ContainersManager, removal};
use crate::error::Result;
use crate::images::ImagesManager;
use crate::kube::KubeManager;
use crate::maps::filled;
use crate::networks::NetworksManager;
use crate::options::{InvalidOptions, Timestamp};
use crate::pods::PodsManager;
use crate::secrets::SecretsManager;
use crate::volumes::VolumesManager;

mod owner;
mod things;

pub use things::{ResourceKind, ScopedResource};

pub(crate) use owner::Owner;

/// The label with the owner of an object.
const NAME: &str = "io.podman-rs.scope";
/// The label with the process that created it.
const OWNER: &str = "io.podman-rs.scope.owner";
/// The label of an object with what was made with it and cannot have labels, with commas: `volume/NAME` and `secret/NAME`
/// at a pod; these and `pod/ID` at a volume that records a play; `list/NAME` at an image.
pub(crate) const MADE: &str = "io.podman-rs.scope.made";

/// The objects that a program creates, removed at its end, even after a panic; made by [`PodmanClient::scope`].
///
/// Objects that are created through [`client`](Self::client) and the managers of the scope get its labels. Containers
/// restored from an archive or image through them keep the labels that they had at the checkpoint: the scope removes
/// them, but [`reap`](PodmanClient::reap) assigns them to the scope that created them, if any. Objects created in
/// another way belong to the scope if they have its [`labels`](Self::labels).
///
/// | | removes |
/// |---|---|
/// | [`close`](Self::close) | all objects, including objects of cancelled calls, and returns them |
/// | drop | all objects in the background, including objects of cancelled calls; blocks for at most one second |
/// | [`PodmanClient::reap`] | the objects of scopes with this name whose process was killed |
///
/// ```no_run
/// use std::time::Duration;
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// podman.reap("my-tests", Duration::from_secs(3600)).await?; // of an earlier run
/// let scope = podman.scope("my-tests")?;
/// let web = scope.containers().run(CreateOptions::new("nginx")).detach().await?;
/// # let _ = web;
/// let removed = scope.close().await?;
/// println!("{} objects", removed.len());
/// # Ok(())
/// # }
/// ```
#[must_use = "the objects of a scope are removed when it is dropped"]
pub struct Scope {
    client: PodmanClient,
    tracker: Arc<ScopeTracker>,
    closed: bool,
}

/// # Cleaning up
impl PodmanClient {
    /// Creates a scope, which removes the objects created in it.
    ///
    /// The name usually identifies the program or test suite. Scopes with the same name in other processes are
    /// independent.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the name is empty or contains `=`, `,` or
    /// whitespace, which filters cannot select.
    #[inline]
    pub fn scope(&self, name: &str) -> Result<Scope> {
        let name = checked(name)?;
        let labels = [(NAME.to_owned(), name.to_owned()), (OWNER.to_owned(), Owner::me().to_string())];
        let clean: Clean = |client, tracker| Box::pin(async move { drop(remove_all(&client, &tracker).await) });
        let tracker = Arc::new(ScopeTracker::new(labels, clean));
        Ok(Scope { client: self.tracked(Arc::clone(&tracker)), tracker, closed: false })
    }

    /// Removes the containers, pods, networks, volumes, secrets and images of scopes with this name whose process was
    /// killed, and returns them.
    ///
    /// Objects of a running process are kept. If the client cannot determine whether the process is running (another
    /// machine, another process namespace, or a `/proc` that hides the processes of other users), objects older than
    /// `old` are removed; with [`Duration::MAX`], none.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or a list fails. Objects that cannot be removed are kept, and not reported.
    #[inline]
    pub async fn reap(&self, name: &str, old: Duration) -> Result<Vec<ScopedResource>> {
        let name = checked(name)?;
        let begin = Timestamp::now() - old;
        let dead = |leftover: &ScopedResource| match Owner::read(&leftover.owner).is_alive() {
            Some(alive) => !alive,
            None => leftover.created.is_some_and(|created| created < begin),
        };
        things::remove(self, (NAME, name), dead).await
    }
}

impl Scope {
    /// Returns a client whose created objects belong to this scope.
    #[must_use]
    #[inline]
    pub fn client(&self) -> &PodmanClient {
        &self.client
    }

    /// Returns the containers of the service; those that are created through it belong to this scope.
    #[must_use]
    #[inline]
    pub fn containers(&self) -> ContainersManager {
        self.client.containers()
    }

    /// Returns the manager of Kubernetes YAML; what is played through it belongs to this scope.
    ///
    /// With the feature `yaml`, the scope adds its labels to the text that it sends: pods and claims have them. The volumes
    /// with the files of config maps and secrets, and the secrets, cannot have labels; those that the play made are noted
    /// in a label of its pods, and removed with them. What existed before the play stays.
    ///
    /// The labels are missing without the feature, and in a text with tags or with keys that are not strings; and a play that
    /// fails may leave volumes and secrets without a pod. After such a play, the client creates an empty volume with the labels
    /// that records what the play made. [`close`](Self::close), drop and [`reap`](PodmanClient::reap) remove it with all that
    /// it records. Two limits remain: `reap` finds nothing of such a play if the process was killed before the play returned; and
    /// without the feature the client knows only the pods that the server reports, so it misses the volumes and secrets, and
    /// all that a failed play leaves.
    ///
    /// A play goes on if it is cancelled, and the scope waits for it.
    #[must_use]
    #[inline]
    pub fn kube(&self) -> KubeManager {
        self.client.kube()
    }

    /// Returns the networks of the service; those that are created through it belong to this scope.
    #[must_use]
    #[inline]
    pub fn networks(&self) -> NetworksManager {
        self.client.networks()
    }

    /// Returns the images of the service; those that are built or imported through it belong to this scope.
    ///
    /// A scope also removes the manifest lists that its builds create, and those that are created through its
    /// [`client`](Self::client). Lists have no labels: [`reap`](PodmanClient::reap) finds those of builds by a label of their
    /// images, and no others.
    ///
    /// A build that is cancelled after its last step began goes on, since the server makes its image anyway, and the scope waits
    /// for it. Podman 4.3 also labels the layers of earlier steps: if a build is cancelled before, these layers stay, without a
    /// name, while the step runs. With [`quiet`](crate::images::BuildOptions::quiet) the server does not report the steps: an image that is
    /// finished while the build is cancelled may stay until `reap`.
    ///
    /// Images that are made of its containers belong to it, too: they have their labels. An image that is pulled, loaded or tagged does
    /// not: others may use it.
    #[must_use]
    #[inline]
    pub fn images(&self) -> ImagesManager {
        self.client.images()
    }

    /// Returns the pods of the service; those that are created through it belong to this scope.
    #[must_use]
    #[inline]
    pub fn pods(&self) -> PodsManager {
        self.client.pods()
    }

    /// Returns the secrets of the service; those that are created through it belong to this scope.
    #[must_use]
    #[inline]
    pub fn secrets(&self) -> SecretsManager {
        self.client.secrets()
    }

    /// Returns the volumes of the service; those that are created through it belong to this scope.
    #[must_use]
    #[inline]
    pub fn volumes(&self) -> VolumesManager {
        self.client.volumes()
    }

    /// Returns the labels of objects of this scope.
    #[must_use]
    #[inline]
    pub fn labels(&self) -> BTreeMap<String, String> {
        filled(self.tracker.labels().map(|(key, value)| (key.to_owned(), value.to_owned())))
    }

    /// Removes all objects of this scope, and returns them.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or a list fails. Objects that cannot be removed are kept, and not reported.
    #[inline]
    pub async fn close(mut self) -> Result<Vec<ScopedResource>> {
        let owner = self.tracker.owner();
        // Including objects of calls that were cancelled since.
        self.tracker.settled().await;
        // Before the networks and volumes that they use.
        let mut removed = Vec::new();
        for id in self.tracker.without_labels() {
            removed.extend(things::remove_container(&self.client, id, owner).await);
        }
        removed.extend(remove_all(&self.client, &self.tracker).await?);
        self.closed = true;
        Ok(removed)
    }
}

/// Removes the objects of a scope that have its labels, and those of its plays.
#[inline]
async fn remove_all(client: &PodmanClient, tracker: &ScopeTracker) -> Result<Vec<ScopedResource>> {
    let owner = tracker.owner();
    let mut removed = Vec::new();
    let (first, others): (Vec<_>, Vec<_>) =
        tracker.named().into_iter().partition(|(kind, _)| matches!(*kind, "pod" | "list"));
    for (kind, key) in first {
        removed.extend(things::remove_named(client, kind, key, owner).await);
    }
    removed.extend(things::remove(client, (OWNER, owner), |_| true).await?);
    for (kind, key) in others {
        removed.extend(things::remove_named(client, kind, key, owner).await);
    }
    Ok(removed)
}

impl Drop for Scope {
    #[inline]
    fn drop(&mut self) {
        if !self.closed {
            self.tracker.set_dropped();
            // Objects were created after those that they depend on.
            self.client.delete_in_background(self.tracker.made().iter().rev().map(|id| removal(id)).collect());
            if self.tracker.has_others() {
                // After the containers that use them.
                let (client, tracker) = (self.client.clone(), Arc::clone(&self.tracker));
                self.client.in_background(async move { remove_all(&client, &tracker).await });
            }
        }
    }
}

impl fmt::Debug for Scope {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope").field("labels", &self.labels()).field("closed", &self.closed).finish_non_exhaustive()
    }
}

#[inline]
fn checked(name: &str) -> Result<&str> {
    let odd = |c: char| c == '=' || c == ',' || c.is_whitespace() || c.is_control();
    if name.is_empty() || name.contains(odd) {
        return Err(InvalidOptions::one("scope", name, "expected a name without whitespace, = and commas").into());
    }
    Ok(name)
}
