//! Reading and writing files of credentials.

use std::collections::hash_map::RandomState;
use std::fs::{self, DirBuilder, OpenOptions};
use std::hash::{BuildHasher as _, Hasher as _};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde_json::json;

use super::{AuthFiles, Failure, Helper, Kind, Place, broken, off_thread, shown};
use crate::args::Problems;
use crate::error::Result;
use crate::wire::auth_file::{AuthFile, DOCKER_HUB};
use crate::wire::credential::Credential;
use crate::wire::image_name;

/// A file; none if it is not there.
pub(super) fn read(place: &Place) -> Result<Option<AuthFile>> {
    match fs::read(&place.path) {
        Ok(bytes) => match AuthFile::parse(&bytes, place.kind == Kind::Legacy) {
            Ok(file) => Ok(Some(file)),
            Err(why) => Err(broken(&place.path, &why)),
        },
        Err(error) if error.kind() == ErrorKind::NotFound && place.kind != Kind::Given => Ok(None),
        Err(error) => Err(broken(&place.path, &error.to_string())),
    }
}

impl AuthFiles {
    /// Writes an account down, and tells where.
    pub(crate) async fn save(&self, key: &str, account: &Credential) -> Result<String> {
        let (place, key) = self.target(key)?;
        if let Some(helper) = helper(&place, &key).await? {
            let entry = json!({ "ServerURL": key, "Username": account.username, "Secret": account.password.expose() });
            return match self.helpers.ask(&helper.name, "store", entry.to_string()).await {
                Ok(_) => Ok(format!("docker-credential-{}", helper.name)),
                Err(failure) => Err(self.failed(&place.path, &helper.name, "store", failure)),
            };
        }
        let account = account.clone();
        let set = move |file: &mut AuthFile| {
            file.set(&key, &account);
            true
        };
        off_thread(move || edit(&place, set).map(|_| shown(&place.path))).await?
    }

    /// Forgets the account at a registry, or in a namespace there; false if there was none.
    ///
    /// As `podman logout`, it looks where a login would be written only. Nothing is asked of the service or the registry.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the file cannot be read or written, or a helper fails;
    /// [`is_timeout`](crate::Error::is_timeout) if a helper does not answer.
    pub async fn logout(&self, registry: &str) -> Result<bool> {
        let key = image_name::login_key(registry).map_err(|why| Problems::one("registry", registry, why))?;
        let (place, key) = self.target(&key)?;
        let mut known = false;
        if let Some(helper) = helper(&place, &key).await? {
            match self.helpers.ask(&helper.name, "erase", helper.server).await {
                Ok(_) => known = true,
                Err(Failure::Unknown) => {}
                Err(failure) => return Err(self.failed(&place.path, &helper.name, "erase", failure)),
            }
        }
        let removed = off_thread(move || edit(&place, |file| file.remove(&key))).await??;
        Ok(known || removed)
    }

    /// The file that is written, and the key by which it knows this.
    fn target(&self, key: &str) -> Result<(Place, String)> {
        let place = self.places.first().filter(|place| place.kind != Kind::Legacy);
        let place = place.ok_or_else(|| Problems::one("auth_files", "", "there is no file to write a login to"))?;
        let key = match place.kind {
            Kind::Docker if key == "docker.io" => DOCKER_HUB,
            Kind::Docker if key.contains('/') => {
                let why = "Docker's file, which DOCKER_CONFIG names, has no namespaces: log in to the registry";
                return Err(Problems::one("registry", key, why).into());
            }
            _ => key,
        };
        Ok((place.clone(), key.to_owned()))
    }
}

/// The helper that keeps the accounts at a registry instead of the file.
async fn helper(place: &Place, key: &str) -> Result<Option<Helper>> {
    let (place, key) = (place.clone(), key.to_owned());
    off_thread(move || to_edit(&place).map(|file| file.helper(&key))).await?
}

/// Reads a file, and writes it if it was changed; one at a time, or of two logins at once one would be lost.
fn edit(place: &Place, change: impl FnOnce(&mut AuthFile) -> bool) -> Result<bool> {
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut file = to_edit(place)?;
    let changed = change(&mut file);
    if changed {
        write(place, &file)?;
    }
    Ok(changed)
}

/// The file to change, an empty one if there is none.
fn to_edit(place: &Place) -> Result<AuthFile> {
    match &place.base {
        Some(base) if !base.exists() => {
            let why = format!("XDG_RUNTIME_DIR, {}, does not exist: make the directory, or unset it", shown(base));
            Err(broken(&place.path, &why))
        }
        _ => read(&Place { kind: Kind::Podman, ..place.clone() }).map(Option::unwrap_or_default),
    }
}

/// Replaces the file as a whole, for its owner's eyes only.
fn write(place: &Place, file: &AuthFile) -> Result<()> {
    let bytes = file.to_bytes().map_err(io::Error::from);
    bytes.and_then(|bytes| replace(&place.path, &bytes)).map_err(|error| broken(&place.path, &error.to_string()))
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays one.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let dir =
        path.parent().filter(|dir| !dir.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), Path::to_owned);
    DirBuilder::new().recursive(true).mode(0o700).create(&dir)?;
    // By chance, since containers that share the directory have the same process ids.
    let new = dir.join(format!(".auth.json.{:016x}", RandomState::new().build_hasher().finish()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&new)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&new, &path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}
