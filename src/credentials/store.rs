//! Reading and writing credential files.

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use secrecy::ExposeSecret as _;
use serde_json::json;

use super::{AuthFilePath, AuthFiles, Failure, Helper, Kind, broken, off_thread, shown};
use crate::error::{Action, Error, Result};
use crate::options::InvalidOptions;
use crate::platform;
use crate::wire::auth_file::{AuthFile, DOCKER_HUB};
use crate::wire::credential::Credential;
use crate::wire::image_name;

/// Reads a file; `None` if it does not exist.
pub(super) fn read(file_path: &AuthFilePath) -> Result<Option<AuthFile>> {
    match fs::read(&file_path.path) {
        Ok(bytes) => match AuthFile::parse(&bytes, file_path.kind == Kind::Legacy) {
            Ok(file) => Ok(Some(file)),
            Err(why) => Err(broken(&file_path.path, why)),
        },
        Err(error) if error.kind() == ErrorKind::NotFound && file_path.kind != Kind::Given => Ok(None),
        Err(error) => Err(broken(&file_path.path, error)),
    }
}

impl AuthFiles {
    /// Checks whether an account of this registry can be saved.
    pub(crate) fn check_target(&self, key: &str) -> Result<()> {
        self.target(key).map(drop)
    }

    /// Saves an account, and returns where.
    pub(crate) async fn save(&self, key: &str, account: &Credential) -> Result<String> {
        let (file_path, key) = self.target(key)?;
        if let Some(helper) = helper(&file_path, &key).await? {
            let entry =
                json!({ "ServerURL": key, "Username": account.username, "Secret": account.password.expose_secret() });
            return match self.helpers.ask(&helper.name, "store", entry.to_string()).await {
                Ok(_) => Ok(format!("docker-credential-{}", helper.name)),
                Err(failure) => Err(self.failed(&file_path.path, &helper.name, "store", failure)),
            };
        }
        let account = account.clone();
        let set = move |file: &mut AuthFile| {
            file.set(&key, &account);
            true
        };
        off_thread(move || edit(&file_path, set).map(|_| shown(&file_path.path))).await?
    }

    /// Removes the saved account of a registry or of a namespace there; returns `false` if none was saved.
    ///
    /// As `podman logout` does, it changes only the file to which a login would be written. It sends no request to
    /// the service or the registry.
    ///
    /// # Errors
    ///
    /// [`Error::Local`] if the file cannot be read or written, or a helper fails; [`is_timeout`](Error::is_timeout) if a
    /// helper does not respond in time; [`Error::InvalidOptions`] if no credential file is configured.
    pub async fn logout(&self, registry: &str) -> Result<bool> {
        let key = image_name::login_key(registry).map_err(|why| InvalidOptions::one("registry", registry, why))?;
        let (file_path, key) = self.target(&key)?;
        let mut known = false;
        if let Some(helper) = helper(&file_path, &key).await? {
            match self.helpers.ask(&helper.name, "erase", helper.server).await {
                Ok(_) => known = true,
                Err(Failure::Unknown) => {}
                Err(failure) => return Err(self.failed(&file_path.path, &helper.name, "erase", failure)),
            }
        }
        let removed = off_thread(move || edit(&file_path, |file| file.remove(&key))).await??;
        Ok(known || removed)
    }

    /// Returns the file to write, and the key of this registry in it.
    fn target(&self, key: &str) -> Result<(AuthFilePath, String)> {
        let file_path = self.paths.first().filter(|file_path| file_path.kind != Kind::Legacy);
        let file_path =
            file_path.ok_or_else(|| InvalidOptions::one("auth_files", "", "no file to save the login to"))?;
        let key = match file_path.kind {
            Kind::Docker if key == "docker.io" => DOCKER_HUB,
            Kind::Docker if key.contains('/') => {
                let why = "Docker's file, which DOCKER_CONFIG names, has no namespaces: log in to the registry";
                return Err(InvalidOptions::one("registry", key, why).into());
            }
            _ => key,
        };
        Ok((file_path.clone(), key.to_owned()))
    }
}

/// Returns the helper that stores the accounts of a registry instead of the file.
async fn helper(file_path: &AuthFilePath, key: &str) -> Result<Option<Helper>> {
    let (file_path, key) = (file_path.clone(), key.to_owned());
    off_thread(move || to_edit(&file_path).map(|file| file.helper(&key))).await?
}

/// Reads a file, and writes it if it was changed. Serialized, so that concurrent logins are all saved.
fn edit(file_path: &AuthFilePath, change: impl FnOnce(&mut AuthFile) -> bool) -> Result<bool> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut file = to_edit(file_path)?;
    let changed = change(&mut file);
    if changed {
        write(file_path, &file)?;
    }
    Ok(changed)
}

/// Reads the file to change; returns an empty one if it does not exist.
fn to_edit(file_path: &AuthFilePath) -> Result<AuthFile> {
    match &file_path.base {
        Some(base) if !base.exists() => {
            let why = format!("XDG_RUNTIME_DIR, {}, does not exist: make the directory, or unset it", shown(base));
            Err(broken(&file_path.path, why))
        }
        _ => read(&AuthFilePath { kind: Kind::Podman, ..file_path.clone() }).map(Option::unwrap_or_default),
    }
}

/// Replaces the file atomically, readable only by its owner.
fn write(file_path: &AuthFilePath, file: &AuthFile) -> Result<()> {
    let bytes = file.to_bytes().map_err(io::Error::from);
    bytes
        .and_then(|bytes| replace(&file_path.path, &bytes))
        .map_err(|error| Error::local_at(Action::reading("write the credentials"), &file_path.path, error))
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A symbolic link is kept.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let dir =
        path.parent().filter(|dir| !dir.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), Path::to_owned);
    platform::create_private_directory(&dir)?;
    // A random name, because containers that share the directory may have equal process ids.
    let new = dir.join(format!(".auth.json.{:016x}", RandomState::new().build_hasher().finish()));
    let mut file = platform::create_private_file(&new)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&new, &path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}
