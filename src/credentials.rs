//! Credentials for registries: where they are read, and where a login saves them.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::SecretString;

use crate::discovery::Surroundings;
use crate::error::{Action, Error, Result, joined};
use crate::wire::auth_file::{AuthFile, Found, Helper, helped, listed};
use crate::wire::credential::{self, Credential};
use crate::wire::image_name;

mod auth_file_path;
mod helper;
mod store;

use auth_file_path::{AuthFilePath, Kind};
use helper::{Failure, Helpers};

/// How long a helper may take by default.
const PATIENCE: Duration = Duration::from_secs(10);

/// The files and helpers with credentials for registries, and where a login is saved.
///
/// A pull without explicit credentials sends those found here for the image's registry; `podman --remote` sends all
/// it finds (see [`send_all`](Self::send_all)). If none are found, the service uses its own. Files are read for each
/// pull, so a `podman login` takes effect at once.
///
/// | | reads |
/// |---|---|
/// | [`discover`](Self::discover), the default | what the `podman` command would |
/// | [`from_variables`](Self::from_variables) | what the command would with other environment variables |
/// | [`file`](Self::file) | one file |
/// | [`none`](Self::none) | nothing |
///
/// The image `host/ns/app` gets the entry for `host/ns/app`, otherwise for `host/ns`, otherwise for `host`, of the
/// first file that has any of them. `credHelpers` take precedence over entries; a `credsStore`, which Podman does not
/// support, is tried last. Both run `docker-credential-NAME` for at most 10 seconds. The service chooses the registry
/// of a short name, so it gets all accounts and uses one of them, but no identity tokens, which it cannot store
/// together with others. The `credential-helpers` of `registries.conf` are not read.
///
/// ```no_run
/// use podman::PodmanClient;
/// use podman::registry::AuthFiles;
///
/// # async fn example() -> podman::Result<()> {
/// let files = AuthFiles::file("/etc/ci/auth.json").skip_failures(true);
/// let podman = PodmanClient::builder().auth_files(files).connect().await?;
/// podman.images().pull("quay.io/org/app").await?; // with the account for quay.io/org, or for quay.io
/// podman.images().pull("quay.io/other/app").auth_files(AuthFiles::none()).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AuthFiles {
    paths: Vec<AuthFilePath>,
    helpers: Helpers,
    skip_failures: bool,
    send_all: bool,
}

/// The credentials in a request for which the server contacts a registry.
#[derive(Debug, Default, Clone)]
pub(crate) struct Sent {
    /// `X-Registry-Auth`.
    pub(crate) header: Option<SecretString>,
    /// The account and where it was found, for error messages.
    pub(crate) account: String,
    /// Whether it is an identity token.
    pub(crate) is_token: bool,
}

impl From<&Credential> for Sent {
    fn from(given: &Credential) -> Self {
        Self { header: Some(given.header()), account: given.account(), is_token: given.identity_token.is_some() }
    }
}

impl Sent {
    /// Returns a map of accounts, of which each registry receives its own.
    pub(crate) fn by_registry(accounts: &BTreeMap<String, Credential>) -> Self {
        let header = credential::header(accounts);
        let names = accounts.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let account = if header.is_some() { format!("accounts for {names}") } else { String::new() };
        Self { header, account, is_token: false }
    }
}

impl AuthFiles {
    /// Reads the files that the `podman` command reads.
    ///
    /// `REGISTRY_AUTH_FILE` alone, if it is set; otherwise `config.json` in `DOCKER_CONFIG` alone, if that is set; otherwise, in
    /// this order:
    /// 1. `containers/auth.json` in `XDG_RUNTIME_DIR`, to which a login is written. Without that variable, the directory is
    ///    `/run/user/UID`, or `storage-run-UID` in `TMPDIR` if only that exists; for root it is `/run/containers/UID`.
    /// 2. `containers/auth.json` in `XDG_CONFIG_HOME` (by default `~/.config`),
    /// 3. `~/.docker/config.json`,
    /// 4. `~/.dockercfg`.
    ///
    /// If `HOME` is not set, the home directory is taken from `/etc/passwd`.
    #[must_use]
    pub fn discover() -> Self {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// As [`discover`](Self::discover), with these environment variables; helpers are searched in their `PATH`.
    ///
    /// ```
    /// use podman::registry::AuthFiles;
    ///
    /// let files = AuthFiles::from_variables(|name| (name == "HOME").then(|| "/home/ci".into()));
    /// ```
    #[must_use]
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        Self::of(auth_file_path::paths(&variable, &Surroundings::of(&variable)), variable("PATH"))
    }

    /// Reads only this file, in Podman's or Docker's format. A pull fails if it does not exist; a login creates it.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::of(vec![AuthFilePath::new(path, Kind::Given)], None)
    }

    /// Reads nothing: only explicit credentials are sent.
    ///
    /// The service then uses its own credentials, if it has any.
    #[must_use]
    pub fn none() -> Self {
        Self::of(Vec::new(), None)
    }

    /// Returns these files, with helpers from this `PATH` or the process's.
    fn of(paths: Vec<AuthFilePath>, path: Option<OsString>) -> Self {
        Self { paths, helpers: Helpers { path, patience: PATIENCE }, skip_failures: false, send_all: false }
    }

    /// Ignores unreadable files and failing helpers instead of failing the pull.
    #[must_use]
    pub fn skip_failures(mut self, skip: bool) -> Self {
        self.skip_failures = skip;
        self
    }

    /// Sends all accounts with each pull, as `podman --remote` does, instead of the one for the image's registry.
    ///
    /// The service shows a single account to any registry that it contacts, including a mirror in its
    /// `registries.conf`; with all accounts, it shows each registry its own. But then it receives accounts that it
    /// may not need, every helper runs, and a failing helper fails the pull of any image. An identity token for the
    /// image's registry is still sent alone, because the service cannot store it together with others.
    ///
    /// ```
    /// let files = podman::registry::AuthFiles::discover().send_all(true);
    /// ```
    #[must_use]
    pub fn send_all(mut self, all: bool) -> Self {
        self.send_all = all;
        self
    }

    /// Sets how long a helper may take before it is killed; by default 10 seconds.
    #[must_use]
    pub fn helper_timeout(mut self, timeout: Duration) -> Self {
        self.helpers.patience = timeout;
        self
    }

    /// Returns the credentials to send with a request about an image.
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
            None => Sent { account: format!("none found for {registry}{}", self.looked()), ..Sent::default() },
            Some((account, origin)) => Sent {
                header: Some(account.header()),
                account: format!("{} for {registry}, found in {origin}", account.account()),
                is_token,
            },
        })
    }

    /// Returns what to send with a request about an image whose operation reads a map of accounts only.
    pub(crate) async fn for_image_as_map(&self, reference: &str) -> Result<Sent> {
        let files = self.read().await?;
        let Some(key) = image_name::repository(reference) else { return self.everything(&files).await };
        let registry = image_name::host(&key).to_owned();
        Ok(match self.find(&files, &key).await? {
            None => Sent { account: format!("none found for {registry}{}", self.looked()), ..Sent::default() },
            Some((account, origin)) => {
                let said = format!("{} for {registry}, found in {origin}", account.account());
                Sent { header: credential::header(&[(registry, account)].into()), account: said, is_token: false }
            }
        })
    }

    /// Returns what to send with a request that may pull these images: a map by registry, so that each registry receives
    /// its own account only. Without images, or if one has a short name, all accounts are sent.
    pub(crate) async fn for_images(&self, references: Option<&[String]>) -> Result<Sent> {
        let files = self.read().await?;
        let keys = references.filter(|_| !self.send_all);
        let keys: Option<BTreeSet<String>> =
            keys.and_then(|references| references.iter().map(|reference| image_name::repository(reference)).collect());
        let Some(keys) = keys else { return self.everything(&files).await };
        let mut accounts = BTreeMap::new();
        for key in keys {
            if let Some((account, _)) = self.find(&files, &key).await? {
                accounts.insert(key, account);
            }
        }
        Ok(self.sent(&accounts))
    }

    /// Returns all accounts; the server uses the matching one.
    async fn everything(&self, files: &[(&Path, AuthFile)]) -> Result<Sent> {
        let accounts = self.all(files).await?;
        Ok(self.sent(&accounts))
    }

    fn sent(&self, accounts: &BTreeMap<String, Credential>) -> Sent {
        let sent = Sent::by_registry(accounts);
        if sent.header.is_some() { sent } else { Sent { account: format!("none found{}", self.looked()), ..sent } }
    }

    /// Returns where credentials were searched, for error messages.
    fn looked(&self) -> String {
        match self.paths.as_slice() {
            [] => String::new(),
            paths => {
                format!(" in {}", paths.iter().map(|file_path| shown(&file_path.path)).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// Reads the files that exist.
    async fn read(&self) -> Result<Vec<(&Path, AuthFile)>> {
        let paths = self.paths.clone();
        let read = off_thread(move || paths.iter().map(store::read).collect::<Vec<_>>()).await?;
        let mut files = Vec::new();
        for (file_path, file) in self.paths.iter().zip(read) {
            match file {
                Ok(Some(file)) => files.push((file_path.path.as_path(), file)),
                Ok(None) => {}
                Err(_) if self.skip_failures => {}
                Err(error) => return Err(error),
            }
        }
        Ok(files)
    }

    /// Returns the account for `host[:port]/path`, and where it was found.
    async fn find(&self, files: &[(&Path, AuthFile)], key: &str) -> Result<Option<(Credential, String)>> {
        for (path, file) in files {
            let found = match file.find(key) {
                Ok(Found::Nothing) => Ok(None),
                Ok(Found::Account(account)) => Ok(Some((account, shown(path)))),
                Ok(Found::Helper(helper)) => {
                    let by = format!("docker-credential-{}", helper.name);
                    self.get(path, &helper).await.map(|account| account.map(|account| (account, by)))
                }
                Err(why) => Err(broken(path, why)),
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

    /// Returns all accounts.
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
            Some(said) => listed(&said).map_err(|why| broken(path, format!("docker-credential-{} {why}", helper.name))),
        }
    }

    async fn get(&self, path: &Path, helper: &Helper) -> Result<Option<Credential>> {
        match self.ask(path, helper, "get").await? {
            None => Ok(None),
            Some(said) => helped(&said).map_err(|why| broken(path, format!("docker-credential-{} {why}", helper.name))),
        }
    }

    /// Returns a helper's account for its server; `None` if it has none.
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
        let action = Action::reading(format!("run `docker-credential-{name} {action}`, which {} names", shown(path)));
        Error::local(
            action.clone(),
            match failure {
                Failure::TimedOut => return Error::timeout(action, Some(self.helpers.patience)),
                Failure::Missing => io::Error::new(io::ErrorKind::NotFound, "the program is not in PATH"),
                Failure::Unknown => io::Error::other("it has no credentials for the registry"),
                Failure::Failed(why) => io::Error::other(why),
            },
        )
    }
}

/// The error for an unreadable file.
fn broken(path: &Path, why: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    let error = why.into().downcast::<io::Error>().map_or_else(io::Error::other, |error| *error);
    Error::local_at(Action::reading("read the credentials"), path, error)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Runs file access on a blocking thread.
async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    joined(Action::reading("read the credentials"), tokio::task::spawn_blocking(work).await)
}

#[cfg(test)]
mod tests;
