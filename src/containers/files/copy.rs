//! Files and directories between this machine and a container, as `podman cp` copies them.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use bytes::Bytes;

use crate::containers::container::Container;
use crate::containers::files::archive::{PutArchiveOptions, without_nul};
use crate::error::{Action, Error, Result, joined};
use crate::options::InvalidOptions;
use pack::Failure;
use unpack::Copy;

mod file;
pub(crate) mod pack;
mod unpack;

pub use file::FileOptions;
pub use unpack::CopyFromOptions;

/// # Files
impl Container {
    /// Copies a file or directory of this machine into the container, which need not run.
    ///
    /// Follows the rules of `podman cp` and `cp -r`: if the destination is a directory, the source is copied into it;
    /// otherwise the last component of the destination is the new name, and its parent directory must exist. For a
    /// source that ends with `/.` the contents of the directory are copied. Symbolic links are copied as links, and
    /// sockets are left out. A file that grows during the copy is copied with its size at the start. The container's
    /// user owns the copies. Memory use is constant. FIFOs and devices are created if the server has the permission.
    ///
    /// A file does not replace a directory, nor a directory a file: the copy fails, and files that were copied before
    /// remain. [`put_archive`](Self::put_archive) does replace them, and so does Podman before 4.2.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.copy_to("target/release/app", "/usr/local/bin/").await?;
    /// container.copy_to("site/.", "/srv/www").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if the destination is not a directory although the source is one, or its directory is
    /// missing; [`Error::Local`] if the source cannot be read, or becomes shorter while it is copied; an [`Error::Api`] in
    /// the server's words ("file exists") if a file would replace a directory, or a directory a file;
    /// [`is_not_found`](Error::is_not_found) if the container is gone.
    #[doc(alias = "cp")]
    pub async fn copy_to(&self, source: impl AsRef<Path>, destination: &str) -> Result<()> {
        let source = source.as_ref().to_owned();
        let words = format!("copy files to {destination:?} in container {:?}", self.name_or_id());
        let action = Action::reading(words.clone());
        let is_dir = tokio::task::spawn_blocking({
            let source = source.clone();
            // the path itself may be a link, which is followed, as `cp` does for its arguments
            move || std::fs::metadata(source).map(|found| found.is_dir())
        });
        let is_dir = joined(action.clone(), is_dir.await)?;
        let is_dir = is_dir.map_err(|why| Error::local_at(action.clone(), &source, why))?;
        let (directory, name) = self.place(&source, is_dir, destination).await?;
        let (upload, packed) = pack::pack(source.clone(), name);
        let keeping = PutArchiveOptions::new().no_overwrite_dir_non_dir(self.keeps_what_is_there());
        let sent = self.put_archive_with(&directory, upload, &keeping).await;
        match joined(action, packed.await)? {
            // An error of reading the file here explains why the archive that the server received is incomplete.
            Err(Failure { path, error }) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Error::local_at(Action::changing(words), path, error))
            }
            _ => sent.map_err(|error| error.doing(words)),
        }
    }

    /// Returns the directory to unpack in, and the name in the archive; `None` for the contents of a directory.
    #[inline]
    async fn place(&self, source: &Path, is_dir: bool, destination: &str) -> Result<(String, Option<OsString>)> {
        let refuse = |why: &str| Err(InvalidOptions::one("destination", destination, why).into());
        match self.stat(destination).await {
            Ok(stat) if stat.is_dir() => {
                let contents = is_dir && is_contents(source);
                let name = if contents { None } else { Some(file_name(source)?) };
                Ok((destination.to_owned(), name))
            }
            Ok(_) if is_dir => refuse("is a file, and the source is a directory"),
            Err(error) if !error.is_not_found() => Err(error),
            Err(_) if !is_dir && destination.ends_with('/') => refuse("is not a directory of the container"),
            _ => {
                let trimmed = destination.trim_end_matches('/');
                let (parent, name) = trimmed.rsplit_once('/').unwrap_or((".", trimmed));
                let parent = if parent.is_empty() { "/" } else { parent };
                match self.stat(parent).await {
                    Ok(stat) if stat.is_dir() => Ok((parent.to_owned(), Some(name.into()))),
                    // The server would create the directory without an error.
                    Ok(_) => refuse("has a parent that is not a directory"),
                    Err(error) if error.is_not_found() => refuse(
                        "has a parent directory that does not exist in the container: create it first, for example by `exec`",
                    ),
                    Err(error) => Err(error),
                }
            }
        }
    }

    /// Copies a file or directory of the container, which may be stopped, to this machine.
    ///
    /// As [`copy_from_with`](Self::copy_from_with), without a limit.
    ///
    /// # Errors
    ///
    /// As [`copy_from_with`](Self::copy_from_with).
    pub async fn copy_from(&self, source: &str, destination: impl AsRef<Path>) -> Result<()> {
        self.copy_from_with(source, destination, &CopyFromOptions::default()).await
    }

    /// Copies a file or directory of the container, which need not run, to this machine, with options.
    ///
    /// Follows the rules of `podman cp` and `cp -r`: if the destination is a directory, the source is copied into it;
    /// otherwise the last component of the destination is the new name. For a source that ends with `/.` the contents
    /// of the directory are copied. The user of this process owns the copies.
    ///
    /// The container is not trusted: nothing is written outside of the destination, whether through `..`, an absolute
    /// path or a copied link, and devices and pipes are refused. Memory use is constant.
    ///
    /// The server leaves out `/dev`, `/proc` and `/sys`: a copy of `/` lacks them, and copying a path below them
    /// fails. Copying a volume with such a directory in its root fails too unless the container runs.
    ///
    /// ```no_run
    /// use podman::containers::CopyFromOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.copy_from("/etc/os-release", "os-release").await?;
    /// container.copy_from_with("/var/log/.", "logs", &CopyFromOptions::new().limit(100 << 20)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container or the path does not exist; [`Error::Local`] if a file
    /// cannot be written here, or the archive is larger than the [`limit`](CopyFromOptions::limit);
    /// [`Error::Protocol`] if an entry leads outside or cannot be read, or the server left something out;
    /// [`Error::Interrupted`] if the archive is incomplete. Files that were written before the error remain.
    pub async fn copy_from_with(
        &self,
        source: &str,
        destination: impl AsRef<Path>,
        options: &CopyFromOptions,
    ) -> Result<()> {
        let action = self.reading(&format!("copy {source:?} from"));
        let archive = self.get_archive(source).await?;
        let is_root = archive.is_of_root();
        let copy = Copy { source: source.into(), destination: destination.as_ref().to_owned() };
        let may_lack = unpack::unpack(action.clone(), archive, copy, options.clone()).await?;
        if is_root {
            return Ok(());
        }
        for name in may_lack {
            let path = format!("{}/{name}", source.trim_end_matches("/."));
            match self.stat(&path).await {
                Ok(_) => {
                    let why = format!(
                        "the server left out {path:?}, as it does in the root of a volume while the container does not run"
                    );
                    return Err(Error::protocol(action, why, None));
                }
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Writes a file in the container, which need not run; root owns it, and everyone may read it.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.put_file("/etc/motd", "hello").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`put_file_with`](Self::put_file_with).
    pub async fn put_file(&self, path: &str, bytes: impl Into<Bytes>) -> Result<()> {
        self.put_file_with(path, bytes, &FileOptions::default()).await
    }

    /// Writes a file to an existing directory of the container, which need not run.
    ///
    /// ```no_run
    /// use podman::containers::FileOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let options = FileOptions::new().mode(0o600).uid(1000).gid(1000);
    /// container.put_file_with("/home/app/.netrc", "machine example.com", &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if the path names no file, or its directory is missing; an [`Error::Api`] with the
    /// server's message ("file exists") if the path is a directory and [`overwrite`](FileOptions::overwrite) is not
    /// set.
    pub async fn put_file_with(&self, path: &str, bytes: impl Into<Bytes>, options: &FileOptions) -> Result<()> {
        // In an archive, it would end the name.
        without_nul("path", path)?;
        let (parent, name) = path.rsplit_once('/').unwrap_or((".", path));
        let refuse = |why: &str| Error::from(InvalidOptions::one("path", path, why));
        if matches!(name, "" | "." | "..") {
            return Err(refuse("does not end with a file name"));
        }
        let parent = if parent.is_empty() { "/" } else { parent };
        match self.stat(parent).await {
            Ok(stat) if stat.is_dir() => {}
            Ok(_) => return Err(refuse("has a parent that is not a directory")),
            Err(error) if error.is_not_found() => {
                return Err(refuse(
                    "has a parent directory that does not exist in the container: create it first, for example by `exec`",
                ));
            }
            Err(error) => return Err(error),
        }
        let upload = file::archive(name, bytes.into(), options).map_err(|why| refuse(&why.to_string()))?;
        let keep = !options.overwrites() && self.keeps_what_is_there();
        let how = PutArchiveOptions::new().copy_uid_gid(false).no_overwrite_dir_non_dir(keep);
        let sent = self.put_archive_with(parent, upload, &how).await;
        sent.map_err(|error| error.doing(format!("write file {path:?} in container {:?}", self.name_or_id())))
    }

    /// Whether the server can refuse to replace directories: 4.0 and 4.1 always replace them.
    #[inline]
    fn keeps_what_is_there(&self) -> bool {
        self.client.supports("PutContainerArchiveLibpod?noOverwriteDirNonDir").unwrap_or(true)
    }

    /// Reads a file of the container, which need not run, into memory; 64 MiB at most.
    ///
    /// # Errors
    ///
    /// As [`get_file_with`](Self::get_file_with).
    #[inline]
    pub async fn get_file(&self, path: &str) -> Result<Vec<u8>> {
        self.get_file_with(path, &CopyFromOptions::default()).await
    }

    /// Reads a file of the container, which need not run, into memory.
    ///
    /// The container decides how large its files are, so there is a [`limit`](CopyFromOptions::limit), 64 MiB by
    /// default.
    ///
    /// ```no_run
    /// use podman::containers::CopyFromOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let dump = container.get_file_with("/tmp/dump", &CopyFromOptions::new().limit(1 << 30)).await?;
    /// println!("{} bytes", dump.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container or the file does not exist; [`Error::Local`] if the
    /// path is not a file, or the file is larger than the limit (checked before its contents are read);
    /// [`Error::Interrupted`] if the response is incomplete.
    #[inline]
    pub async fn get_file_with(&self, path: &str, options: &CopyFromOptions) -> Result<Vec<u8>> {
        let action = self.reading(&format!("read file {path:?} of"));
        let archive = self.get_archive(path).await.map_err(|error| error.doing(action.words()))?;
        file::contents(action, archive, options).await
    }
}

/// The last component of a path, which becomes a name in an archive.
#[inline]
fn file_name(path: &Path) -> Result<OsString> {
    let given = path.file_name().map(OsStr::to_owned);
    let name = || path.canonicalize().ok()?.file_name().map(OsStr::to_owned);
    let why = "does not end with a name: append /. to copy the contents of the directory";
    given.or_else(name).ok_or_else(|| InvalidOptions::one("source", &path.display().to_string(), why).into())
}

/// Whether a path is `dir/.` or `.`.
#[inline]
pub(crate) fn is_contents(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text == "." || text.ends_with("/.")
}
