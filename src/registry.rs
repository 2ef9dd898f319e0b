//! Credentials for registries: where they are found, and where a login leaves them.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::args::Problems;
use crate::discovery::Surroundings;
use crate::error::{Error, Result};
use crate::wire::auth_file::{AuthFile, Found, Helper, helped, listed};
use crate::wire::credential::{self, Credential};
use crate::wire::image_name;
use crate::wire::secret::Secret;

mod helper;
mod places;
mod store;

use helper::{Failure, Helpers};
use places::{Kind, Place};

/// How long a helper may take, if nothing else is said.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where credentials for registries are looked for, and where a login is written down.
///
/// A pull that is not given any sends the account that it finds here for the image's registry, where `podman --remote`
/// sends all that there are (see [`send_all`](Self::send_all)); if it finds none, the service looks for itself. Files are
/// read anew for each pull, so that a `podman login` counts at once.
///
/// | | reads |
/// |---|---|
/// | [`discover`](Self::discover), and without any of this | what the `podman` command would |
/// | [`from_variables`](Self::from_variables) | the same, with other environment variables |
/// | [`file`](Self::file) | one file |
/// | [`none`](Self::none) | nothing |
///
/// The image `host/ns/app` gets the entry for `host/ns/app`, else for `host/ns`, else for `host`, of the first file that
/// has any of them. `credHelpers` are asked before entries and a `credsStore`, which Podman does not know, after them:
/// `docker-credential-NAME`, for at most 10 seconds. A short name's registry is chosen by the service, so it gets
/// all accounts that there are, of which it uses one; but no identity tokens, which it cannot keep with others. The
/// `credential-helpers` of `registries.conf` are not read.
///
/// ```no_run
/// use podman::{AuthFiles, PodmanClient, PullOptions};
///
/// # async fn example() -> podman::Result<()> {
/// let files = AuthFiles::file("/etc/ci/auth.json").skip_failures(true);
/// let podman = PodmanClient::builder().auth_files(files).connect().await?;
/// podman.images().pull("quay.io/org/app").await?; // with the account for quay.io/org, or for quay.io
/// podman.images().pull_with("quay.io/other/app", &PullOptions::new().auth_files(AuthFiles::none())).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AuthFiles {
    places: Vec<Place>,
    helpers: Helpers,
    skip_failures: bool,
    send_all: bool,
}

/// What goes with a request that makes the server ask a registry.
#[derive(Debug, Default, Clone)]
pub(crate) struct Sent {
    /// `X-Registry-Auth`.
    pub(crate) header: Option<Secret>,
    /// Whose account it is and where it was found, for messages.
    pub(crate) account: String,
}

impl From<&Credential> for Sent {
    fn from(given: &Credential) -> Self {
        Self { header: Some(given.header()), account: given.account() }
    }
}

impl AuthFiles {
    /// What the `podman` command would read.
    ///
    /// `REGISTRY_AUTH_FILE` alone, if it is set; else `config.json` in `DOCKER_CONFIG` alone, if that is set; else, in
    /// order, `containers/auth.json` in `XDG_RUNTIME_DIR` (or `/run/user/UID`, or `storage-run-UID` in `TMPDIR` if only
    /// that is there, for other users than root; or `/run/containers/UID/auth.json`) and in `XDG_CONFIG_HOME` (or
    /// `~/.config`), `~/.docker/config.json` and `~/.dockercfg`. Without `HOME` it is the one in `/etc/passwd`. A login is
    /// written to the first.
    #[must_use]
    pub fn discover() -> Self {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// As [`discover`](Self::discover), with these environment variables; helpers are looked for in their `PATH`.
    ///
    /// ```
    /// use podman::AuthFiles;
    ///
    /// let files = AuthFiles::from_variables(|name| (name == "HOME").then(|| "/home/ci".into()));
    /// ```
    #[must_use]
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        Self::of(places::places(&variable, &Surroundings::of(&variable)), variable("PATH"))
    }

    /// This file, in Podman's form or Docker's. It has to be there for a pull; a login makes it.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::of(vec![Place::new(path, Kind::Given)], None)
    }

    /// Nothing: only credentials that are given are sent.
    ///
    /// The service may have its own, and uses them then.
    #[must_use]
    pub fn none() -> Self {
        Self::of(Vec::new(), None)
    }

    /// These places, with helpers from this `PATH` or the process's.
    fn of(places: Vec<Place>, path: Option<OsString>) -> Self {
        Self { places, helpers: Helpers { path, patience: PATIENCE }, skip_failures: false, send_all: false }
    }

    /// Takes files that cannot be read and helpers that fail for ones that know nothing, instead of failing the pull.
    #[must_use]
    pub fn skip_failures(mut self, skip: bool) -> Self {
        self.skip_failures = skip;
        self
    }

    /// Sends all accounts with each pull, as `podman --remote` does, instead of the one for the image's registry.
    ///
    /// The service shows one account to whichever registry it asks, also to a mirror or another place to which its
    /// `registries.conf` leads the name; of all, it shows each registry its own. But then it gets to know accounts that it
    /// may not need, each helper is asked, and a helper that fails fails the pull of any image. An identity token for the
    /// image's registry is sent alone, as ever: the service cannot keep it with others.
    ///
    /// ```
    /// let files = podman::AuthFiles::discover().send_all(true);
    /// ```
    #[must_use]
    pub fn send_all(mut self, all: bool) -> Self {
        self.send_all = all;
        self
    }

    /// How long a helper may take; 10 seconds if not said. Then it is killed.
    #[must_use]
    pub fn helper_timeout(mut self, timeout: Duration) -> Self {
        self.helpers.patience = timeout;
        self
    }

    /// What to send with a request about an image.
    pub(crate) async fn for_image(&self, reference: &str) -> Result<Sent> {
        let files = self.read().await?;
        let Some(key) = image_name::repository(reference) else { return self.everything(&files).await };
        let registry = image_name::host(&key);
        let found = self.find(&files, &key).await?;
        let is_token = found.as_ref().is_some_and(|(account, _)| account.identity_token.is_some());
        if self.send_all && !is_token {
            return self.everything(&files).await;
        }
        Ok(match found {
            None => Sent { header: None, account: format!("no credentials for {registry} found{}", self.looked()) },
            Some((account, origin)) => Sent {
                header: Some(account.header()),
                account: format!("{} for {registry}, found in {origin}", account.account()),
            },
        })
    }

    /// All accounts, of which the server takes the one that fits.
    async fn everything(&self, files: &[(&Path, AuthFile)]) -> Result<Sent> {
        let accounts = self.all(files).await?;
        let header = credential::header(&accounts);
        let account = match &header {
            None => format!("no credentials found{}", self.looked()),
            Some(_) => format!("accounts for {}", accounts.into_keys().collect::<Vec<_>>().join(", ")),
        };
        Ok(Sent { header, account })
    }

    /// Where was looked, for messages.
    fn looked(&self) -> String {
        match self.places.as_slice() {
            [] => String::new(),
            places => format!(" in {}", places.iter().map(|place| shown(&place.path)).collect::<Vec<_>>().join(", ")),
        }
    }

    /// The files that are there.
    async fn read(&self) -> Result<Vec<(&Path, AuthFile)>> {
        let paths = self.places.clone();
        let read = off_thread(move || paths.iter().map(store::read).collect::<Vec<_>>()).await?;
        let mut files = Vec::new();
        for (place, file) in self.places.iter().zip(read) {
            match file {
                Ok(Some(file)) => files.push((place.path.as_path(), file)),
                Ok(None) => {}
                Err(_) if self.skip_failures => {}
                Err(error) => return Err(error),
            }
        }
        Ok(files)
    }

    /// The account for `host[:port]/path`, and who knows it.
    async fn find(&self, files: &[(&Path, AuthFile)], key: &str) -> Result<Option<(Credential, String)>> {
        for (path, file) in files {
            let found = match file.find(key) {
                Ok(Found::Nothing) => Ok(None),
                Ok(Found::Account(account)) => Ok(Some((account, shown(path)))),
                Ok(Found::Helper(helper)) => {
                    let by = format!("docker-credential-{}", helper.name);
                    self.get(path, &helper).await.map(|account| account.map(|account| (account, by)))
                }
                Err(why) => Err(broken(path, &why)),
            };
            match found {
                Ok(Some(found)) => return Ok(Some(found)),
                Ok(None) => {}
                Err(_) if self.skip_failures => {}
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// All accounts that are known.
    async fn all(&self, files: &[(&Path, AuthFile)]) -> Result<BTreeMap<String, Credential>> {
        let mut keys = BTreeSet::new();
        for (path, file) in files {
            keys.extend(file.keys());
            let Some(name) = file.store() else { continue };
            let helper = Helper { name: name.to_owned(), server: String::new(), required: false };
            match self.list(path, &helper).await {
                Ok(known) => keys.extend(known),
                Err(_) if self.skip_failures => {}
                Err(error) => return Err(error),
            }
        }
        let mut accounts = BTreeMap::new();
        for key in keys {
            if let Some((account, _)) = self.find(files, &key).await? {
                accounts.insert(key, account);
            }
        }
        Ok(accounts)
    }

    async fn list(&self, path: &Path, helper: &Helper) -> Result<BTreeSet<String>> {
        match self.ask(path, helper, "list").await? {
            None => Ok(BTreeSet::new()),
            Some(said) => {
                listed(&said).map_err(|why| broken(path, &format!("docker-credential-{} {why}", helper.name)))
            }
        }
    }

    async fn get(&self, path: &Path, helper: &Helper) -> Result<Option<Credential>> {
        match self.ask(path, helper, "get").await? {
            None => Ok(None),
            Some(said) => {
                helped(&said).map_err(|why| broken(path, &format!("docker-credential-{} {why}", helper.name)))
            }
        }
    }

    /// What a helper says of the server that it stands for; none if it does not know it.
    async fn ask(&self, path: &Path, helper: &Helper, action: &'static str) -> Result<Option<Vec<u8>>> {
        let Helper { name, server, required } = helper;
        match self.helpers.ask(name, action, server.clone()).await {
            Ok(said) => Ok(Some(said)),
            Err(Failure::Missing) if !required => Ok(None),
            Err(Failure::Unknown) => Ok(None),
            Err(failure) => Err(self.failed(path, name, action, failure)),
        }
    }

    fn failed(&self, path: &Path, name: &str, action: &str, failure: Failure) -> Error {
        let what = format!("docker-credential-{name} {action}");
        match failure {
            Failure::TimedOut => Error::timeout(what, Some(self.helpers.patience)),
            Failure::Missing => broken(path, &format!("docker-credential-{name}, which it names, is not in PATH")),
            Failure::Unknown => broken(path, &format!("{what} does not know the registry")),
            Failure::Failed(why) => broken(path, &format!("{what} failed: {why}")),
        }
    }
}

/// An error about a file of credentials.
fn broken(path: &Path, why: &str) -> Error {
    Problems::one("auth_files", &shown(path), why).into()
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Files do not keep a task from its thread.
async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::interrupted("auth_files", Some(error.into())))
}

#[cfg(test)]
mod tests;
