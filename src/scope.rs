//! Everything that a program makes, so that it can be removed as one.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::args::{Problems, Timestamp};
use crate::client::{Mark, PodmanClient};
use crate::containers::{ContainersManager, removal};
use crate::error::Result;

mod owner;
mod things;

pub use things::{Kind, Leftover};

pub(crate) use owner::Owner;

/// The label that says whose a thing is.
const NAME: &str = "io.podman-rs.scope";
/// The label that says which process made it.
const OWNER: &str = "io.podman-rs.scope.owner";

/// All that a program makes, removed at its end, also after a panic; made by [`PodmanClient::scope`].
///
/// Containers that are created through [`client`](Self::client) or [`containers`](Self::containers) carry labels that
/// say so. Those that are restored through them from an archive or an image carry the labels that they had when they were
/// checkpointed: the scope removes them, but [`reap`](PodmanClient::reap) takes them for leftovers of the scope in which
/// they were made then, if there was one. What is created otherwise (networks, volumes, pods, secrets) belongs to the
/// scope if it is given its [`labels`](Self::labels).
///
/// | | removes |
/// |---|---|
/// | [`close`](Self::close) | all of it, and tells what |
/// | drop | asks for the removal of all containers, and waits for nothing but connections, for a second at most |
/// | [`PodmanClient::reap`] | what scopes of this name left behind whose process was killed |
///
/// ```no_run
/// use std::time::Duration;
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// podman.reap("my-tests", Duration::from_secs(3600)).await?; // what an earlier run left
/// let scope = podman.scope("my-tests")?;
/// let web = scope.containers().run(CreateOptions::new("nginx")).detach().await?;
/// # let _ = web;
/// let removed = scope.close().await?;
/// println!("{} things", removed.len());
/// # Ok(())
/// # }
/// ```
#[must_use = "what was made in a scope is removed when it is dropped"]
pub struct Scope {
    client: PodmanClient,
    mark: Arc<Mark>,
    closed: bool,
}

impl PodmanClient {
    /// Begins a scope: what is made in it is removed with it.
    ///
    /// The name is that of the program or test suite; scopes of one name are told apart by their processes.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the name is empty, or could not be found by a filter
    /// (`=`, `,` or blanks in it).
    pub fn scope(&self, name: &str) -> Result<Scope> {
        let name = checked(name)?;
        let labels = [(NAME.to_owned(), name.to_owned()), (OWNER.to_owned(), Owner::me().to_string())];
        let mark = Arc::new(Mark::new(labels));
        Ok(Scope { client: self.marked(Arc::clone(&mark)), mark, closed: false })
    }

    /// Removes what scopes of this name left behind, whose process was killed: containers, pods, networks, volumes and
    /// secrets. Gives what was removed.
    ///
    /// What a living process made stays, whichever it is. Where that cannot be told (another machine, another process
    /// namespace, or a `/proc` that hides the processes of other users), what is older than `old` is removed: nothing,
    /// with [`Duration::MAX`].
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or does not give its lists. What cannot be removed is left, and not told.
    pub async fn reap(&self, name: &str, old: Duration) -> Result<Vec<Leftover>> {
        let name = checked(name)?;
        // before all time there is nothing
        let begin = SystemTime::now().checked_sub(old).map(|begin| Timestamp::from(begin).moment());
        let dead = |leftover: &Leftover| match Owner::read(&leftover.owner).is_alive() {
            Some(alive) => !alive,
            None => leftover.created.zip(begin).is_some_and(|(created, begin)| created < begin),
        };
        things::remove(self, (NAME, name), dead).await
    }
}

impl Scope {
    /// A client whose containers belong to this scope.
    #[must_use]
    pub fn client(&self) -> &PodmanClient {
        &self.client
    }

    /// The containers of the service; those that are created through it belong to this scope.
    #[must_use]
    pub fn containers(&self) -> ContainersManager {
        self.client.containers()
    }

    /// The labels of what belongs to this scope.
    #[must_use]
    pub fn labels(&self) -> BTreeMap<String, String> {
        self.mark.labels().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
    }

    /// Removes all that belongs to this scope, and gives what that was.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or does not give its lists. What cannot be removed is left, and not told.
    pub async fn close(mut self) -> Result<Vec<Leftover>> {
        let owner = self.mark.labels().find(|(key, _)| *key == OWNER).map_or("", |(_, owner)| owner);
        // before the networks and volumes that they use
        let mut removed = Vec::new();
        for id in self.mark.without_labels() {
            removed.extend(things::remove_container(&self.client, id, owner).await);
        }
        removed.extend(things::remove(&self.client, (OWNER, owner), |_| true).await?);
        self.closed = true;
        Ok(removed)
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        if !self.closed {
            // what depends on another was made after it
            self.client.part_with(self.mark.made().iter().rev().map(|id| removal(id)).collect());
        }
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scope").field("labels", &self.labels()).field("closed", &self.closed).finish_non_exhaustive()
    }
}

fn checked(name: &str) -> Result<&str> {
    let odd = |c: char| c == '=' || c == ',' || c.is_whitespace() || c.is_control();
    if name.is_empty() || name.contains(odd) {
        return Err(Problems::one("scope", name, "wants a name without blanks, = and commas").into());
    }
    Ok(name)
}
