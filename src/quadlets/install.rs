//! Installing quadlets.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use super::{KIND, Quadlet, QuadletsManager, RemoveOptions, explained};
use crate::client::{PodmanClient, value_of};
use crate::error::{Action, ApiError, Error, Result, joined};
use crate::models::ListQuadlet;
use crate::options::InvalidOptions;
use crate::options::quadlet::{asset_name, installed_name, multipart};
use crate::raw::params::QuadletInstallParams;
use crate::versions::Version;

/// A quadlet to install, and the files that it needs.
///
/// `Debug` does not show what is in the files.
///
/// ```
/// use podman::quadlets::QuadletFile;
///
/// let text = "[Container]\nImage=localhost/web\nEnvironmentFile=./web.env\n";
/// let web = QuadletFile::new("web.container", text).asset("web.env", "PORT=8080\n");
/// let read_when_installed = QuadletFile::path("deploy/db.container");
/// # let _ = (web, read_when_installed);
/// ```
pub struct QuadletFile {
    quadlet: Source,
    assets: Vec<Source>,
}

/// A file by its name: its bytes, or where they are.
struct Source {
    name: String,
    content: Content,
}

enum Content {
    Bytes(Vec<u8>),
    Path(PathBuf),
}

impl Source {
    fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), content: Content::Bytes(bytes.into()) }
    }

    fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { name, content: Content::Path(path) }
    }

    /// Returns the name and the bytes; reads them from the disk if they are there.
    #[inline]
    fn read(self) -> std::result::Result<(String, Vec<u8>), (PathBuf, std::io::Error)> {
        match self.content {
            Content::Bytes(bytes) => Ok((self.name, bytes)),
            Content::Path(path) => match std::fs::read(&path) {
                Ok(bytes) => Ok((self.name, bytes)),
                Err(error) => Err((path, error)),
            },
        }
    }
}

impl QuadletFile {
    /// Returns a quadlet with this name, such as `web.container`, and this text.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { quadlet: Source::bytes(name, text.into()), assets: Vec::new() }
    }

    /// Returns a quadlet of a file of this machine, which is read when it is installed.
    #[must_use]
    pub fn path(path: impl AsRef<Path>) -> Self {
        Self { quadlet: Source::path(path.as_ref()), assets: Vec::new() }
    }

    /// Adds a file that the quadlet needs, such as a `Containerfile`: it is installed in the same directory, and removed with the quadlet.
    #[must_use]
    pub fn asset(mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.assets.push(Source::bytes(name, bytes));
        self
    }

    /// Adds a file of this machine that the quadlet needs.
    #[must_use]
    pub fn asset_path(mut self, path: impl AsRef<Path>) -> Self {
        self.assets.push(Source::path(path.as_ref()));
        self
    }
}

impl fmt::Debug for QuadletFile {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let assets: Vec<&str> = self.assets.iter().map(|asset| asset.name.as_str()).collect();
        f.debug_struct("QuadletFile").field("name", &self.quadlet.name).field("assets", &assets).finish_non_exhaustive()
    }
}

/// One quadlet, for calls that take several.
impl IntoIterator for QuadletFile {
    type Item = Self;
    type IntoIter = std::iter::Once<Self>;

    #[inline]
    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}

/// Quadlets about to be installed; made by [`QuadletsManager::install`]. Nothing happens before it is awaited.
///
/// Podman 5.8 accepts one quadlet per request; systemd reads its units again after the last one. If one is refused, the
/// quadlets that this call has installed before are removed again. With [`replace`](Self::replace) they stay, and the
/// error names them. If the future is dropped, some may be installed.
///
/// ```no_run
/// use podman::quadlets::QuadletFile;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let data = QuadletFile::new("data.volume", "[Volume]\n");
/// let installed = podman.quadlets().install([data]).replace(true).await?;
/// println!("{}", installed[0].unit());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// * [`Error::InvalidOptions`] with all that is wrong with the names, and [`Error::Local`] for files that cannot be read, before
///   anything is sent;
/// * [`is_name_in_use`](Error::is_name_in_use) if there is a quadlet of this name, unless [`replace`](Self::replace) is set;
/// * [`Error::Unsupported`] before Podman 5.8, and where systemd does not run.
///
/// The server does not check the contents. For an invalid quadlet, [`Quadlet::status`] returns `Not loaded` or the
/// reason.
#[must_use = "nothing is installed before it is awaited"]
#[derive(Debug)]
pub struct Install {
    client: PodmanClient,
    files: Vec<QuadletFile>,
    replace: bool,
    reload_systemd: bool,
    application: Option<String>,
}

impl Install {
    /// Replaces quadlets and files of these names.
    #[inline]
    pub fn replace(mut self, replace: bool) -> Self {
        self.replace = replace;
        self
    }

    /// Sets whether systemd reads its units once all are installed; by default it does.
    #[inline]
    pub fn reload_systemd(mut self, reload: bool) -> Self {
        self.reload_systemd = reload;
        self
    }

    /// Sets the application that the quadlets belong to. It needs Podman 6.0, and is an error with earlier releases.
    pub fn application(mut self, name: impl Into<String>) -> Self {
        self.application = Some(name.into());
        self
    }

    #[inline]
    fn check(&self) -> std::result::Result<(), InvalidOptions> {
        let mut problems = InvalidOptions::default();
        let mut seen = BTreeSet::new();
        if self.files.is_empty() {
            problems.add("files", "", "a quadlet is needed");
        }
        for file in &self.files {
            let names = std::iter::once((&file.quadlet.name, installed_name(&file.quadlet.name)));
            let assets = file.assets.iter().map(|asset| (&asset.name, asset_name(&asset.name)));
            for (name, checked) in names.chain(assets) {
                if let Err(why) = checked {
                    problems.add("name", &name.escape_debug().to_string(), &why);
                } else if !seen.insert(name.as_str()) {
                    problems.add("name", name, "two files have this name, and would be one");
                }
            }
        }
        problems.or(())
    }

    #[inline]
    async fn send(self) -> Result<Vec<Quadlet>> {
        self.check()?;
        let Self { client, files, replace, reload_systemd, application } = self;
        client.connected().await?;
        if application.is_some() {
            let what = "the application of quadlets";
            return Err(Error::unsupported(what, "podman 6.0.0 or later", client.server_version()));
        }
        let quadlets = client.quadlets();
        if client.server_version() < Version::new(5, 8, 0) {
            return Err(Error::unsupported("QuadletInstallLibpod", "podman 5.8.0 or later", client.server_version()));
        }
        let action = || Action::reading("read the quadlets to install");
        let read = move || {
            let read = files
                .into_iter()
                .map(|file| std::iter::once(file.quadlet).chain(file.assets).map(Source::read).collect());
            read.collect::<std::result::Result<Vec<Vec<_>>, _>>()
        };
        let requests = joined(action(), tokio::task::spawn_blocking(read).await)?;
        let requests = requests.map_err(|(path, error)| Error::local_at(action(), path, error))?;
        let mut installed: Vec<Quadlet> = Vec::with_capacity(requests.len());
        let count = requests.len();
        for (i, files) in requests.into_iter().enumerate() {
            let name = files.first().map(|(name, _)| name.clone()).unwrap_or_default();
            let (content_type, body) = multipart(&files);
            let reloads = reload_systemd && i + 1 == count;
            let params = QuadletInstallParams {
                replace: replace.then_some(true),
                reload_systemd: (!reloads).then_some(false),
                content_type: Some(&content_type),
            };
            let sent = value_of(client.raw().quadlet_install_libpod(body, &params)).await.map_err(explained);
            let words = || format!("install {KIND} {name:?}");
            let report = sent.map_err(|error| error.doing(words())).and_then(|report| {
                match report.quadlet_errors.into_iter().next() {
                    None => Ok(report.installed_quadlets),
                    Some((_, why)) => Err(ApiError::reported(Action::changing(words()), "", why).into()),
                }
            });
            match report {
                Ok(paths) => {
                    let mut attrs = ListQuadlet::default();
                    let is_it = |path: &&String| Path::new(path).file_name().is_some_and(|last| *last == *name);
                    attrs.path = paths.values().find(is_it).cloned();
                    attrs.name = Some(name);
                    installed.push(quadlets.from_attrs(attrs));
                }
                Err(error) => return Err(quadlets.undo(&installed, replace, reload_systemd, error).await),
            }
        }
        Ok(installed)
    }
}

/// # Installing
impl QuadletsManager {
    /// Removes what was installed before an error; returns the error, with what stays.
    #[inline]
    async fn undo(&self, installed: &[Quadlet], replace: bool, reload: bool, error: Error) -> Error {
        let mut stays = Vec::new();
        for quadlet in installed.iter().rev() {
            let options = RemoveOptions::new().recursive(true).reload_systemd(reload);
            if replace || self.remove_with(quadlet.name(), &options).await.is_err() {
                stays.push(quadlet.name());
            }
        }
        match (stays.is_empty(), error.api()) {
            (false, Some(api)) => {
                let words = format!("{} (installed, but not read by systemd: {})", api.action(), stays.join(", "));
                error.doing(words).after_success()
            }
            _ => error,
        }
    }

    /// Installs quadlets: one [`QuadletFile`], or several. The server writes them as files on its machine. systemd
    /// makes a unit of each, and starts those that have an `[Install]` section when the machine starts. Podman 5.8 and
    /// later.
    ///
    /// ```no_run
    /// use podman::quadlets::QuadletFile;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let build = QuadletFile::new("app.build", "[Build]\nImageTag=localhost/app\nFile=./Containerfile\n")
    ///     .asset("Containerfile", "FROM docker.io/library/alpine\n");
    /// let app = QuadletFile::new("app.container", "[Container]\nImage=app.build\n");
    /// for mut quadlet in podman.quadlets().install([build, app]).replace(true).await? {
    ///     quadlet.reload().await?;
    ///     println!("systemctl start {}", quadlet.unit());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "quadlet_install_libpod")]
    pub fn install(&self, files: impl IntoIterator<Item = QuadletFile>) -> Install {
        Install {
            client: self.client.clone(),
            files: files.into_iter().collect(),
            replace: false,
            reload_systemd: true,
            application: None,
        }
    }
}

impl IntoFuture for Install {
    type Output = Result<Vec<Quadlet>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Vec<Quadlet>>> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
