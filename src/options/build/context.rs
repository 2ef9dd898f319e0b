//! Where the files of a build come from.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use secrecy::zeroize::Zeroizing;

use super::BuildOptions;
use crate::http::Upload;

/// Where the files of a build come from: the build context.
///
/// ```
/// use podman::images::{BuildOptions, Context};
///
/// let directory = BuildOptions::new(Context::dir("."));
/// let repository = BuildOptions::new(Context::url("https://example.com/app.git#main"));
/// let none = BuildOptions::new(Context::none()).containerfile_text("FROM scratch\n");
/// # let _ = (directory, repository, none);
/// ```
#[derive(Clone)]
pub struct Context(pub(crate) Source);

#[derive(Clone)]
pub(crate) enum Source {
    Directory(PathBuf),
    Tar(Tar),
    Url(String),
    None,
}

/// An archive that is sent once. Copies share it.
#[derive(Clone)]
pub(crate) struct Tar(Arc<Mutex<Option<Upload>>>);

impl Tar {
    /// Returns the archive, the first time.
    #[inline]
    pub(crate) fn take(&self) -> Option<Upload> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Context {
    /// Returns the files of a directory, except for those that its `.containerignore` or `.dockerignore` excludes.
    ///
    /// The files are read while they are sent; nothing is written to the directory. Sockets, pipes and devices are left out.
    #[must_use]
    pub fn dir(path: impl AsRef<Path>) -> Self {
        Self(Source::Directory(path.as_ref().to_owned()))
    }

    /// Returns the files of a tar archive, plain or compressed with gzip, bzip2 or xz; it is sent unchanged.
    ///
    /// [`Upload::reader`](crate::Upload::reader) reads it while it is sent. Options with an archive can be used for one build.
    #[must_use]
    pub fn tar(archive: impl Into<Upload>) -> Self {
        Self(Source::Tar(Tar(Arc::new(Mutex::new(Some(archive.into()))))))
    }

    /// Returns what the server downloads from a URL: a tar archive, a Containerfile, or a git repository.
    ///
    /// It begins with `http://`, `https://`, `git://` or `github.com/`. A repository ends with `.git`, and may be followed
    /// by `#BRANCH:DIRECTORY`. Anything else would be a path of the server, and is an error.
    #[must_use]
    pub fn url(url: impl Into<String>) -> Self {
        Self(Source::Url(url.into()))
    }

    /// Returns no files; the Containerfile is a [text](crate::images::BuildOptions::containerfile_text).
    #[must_use]
    #[inline]
    pub fn none() -> Self {
        Self(Source::None)
    }
}

/// The files of a directory.
impl From<&str> for Context {
    #[inline]
    fn from(path: &str) -> Self {
        Self::dir(path)
    }
}

/// The files of a directory.
impl From<&Path> for Context {
    #[inline]
    fn from(path: &Path) -> Self {
        Self::dir(path)
    }
}

/// A build of the files of a directory, with nothing else set.
impl From<&str> for BuildOptions {
    #[inline]
    fn from(path: &str) -> Self {
        Self::new(path)
    }
}

/// A build of the files of a directory, with nothing else set.
impl From<&Path> for BuildOptions {
    #[inline]
    fn from(path: &Path) -> Self {
        Self::new(path)
    }
}

impl PartialEq for Context {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Source::Directory(one), Source::Directory(other)) => one == other,
            (Source::Tar(Tar(one)), Source::Tar(Tar(other))) => Arc::ptr_eq(one, other),
            (Source::Url(one), Source::Url(other)) => one == other,
            (Source::None, Source::None) => true,
            _ => false,
        }
    }
}

impl fmt::Debug for Context {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Directory(path) => write!(f, "Context::dir({path:?})"),
            Source::Tar(_) => f.write_str("Context::tar(_)"),
            Source::Url(url) => write!(f, "Context::url({:?})", without_password(url)),
            Source::None => f.write_str("Context::none()"),
        }
    }
}

/// A URL without its user information.
#[inline]
pub(crate) fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let host = rest.split('/').next().unwrap_or_default();
    match host.rsplit_once('@') {
        Some((user, _)) => format!("{scheme}://***{}", &rest[user.len()..]),
        None => url.to_owned(),
    }
}

/// What build options have beside their keywords.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Part {
    pub(crate) context: Option<Context>,
    /// Directories and archives by the names of additional contexts.
    pub(crate) contexts: Vec<(String, Context)>,
    pub(crate) secrets: Vec<(String, SecretBytes)>,
}

/// The content of a build secret, never printed.
#[derive(Clone)]
pub(crate) struct SecretBytes(Arc<Zeroizing<Vec<u8>>>);

impl SecretBytes {
    #[inline]
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(Arc::new(Zeroizing::new(bytes)))
    }

    #[inline]
    pub(crate) fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl PartialEq for SecretBytes {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Part {
    /// Why the options are not JSON.
    #[inline]
    pub(crate) fn serializable(&self) -> Result<(), &'static str> {
        match self {
            Self { context: Some(Context(Source::Directory(_) | Source::Tar(_) | Source::Url(_))), .. } => {
                Err("a context that is an archive, or whose path is not UTF-8, is not JSON")
            }
            Self { secrets, .. } if !secrets.is_empty() => Err("the bytes of a secret are not written as JSON"),
            Self { contexts, .. } if !contexts.is_empty() => {
                Err("an additional context that is an archive is not JSON")
            }
            _ => Ok(()),
        }
    }
}
