//! Files and directories between this machine and a container, as `podman cp` copies them.

use std::path::{Path, PathBuf};

use bytes::Bytes;

use super::archive::PutArchiveOptions;
use super::container::Container;
use crate::args::Problems;
use crate::error::{Error, Result};

mod file;
mod pack;
mod unpack;

pub use file::FileOptions;
pub use unpack::CopyFromOptions;

impl Container {
    /// Copies a file or directory of this machine into the container, running or not.
    ///
    /// As `podman cp` and `cp -r` do: into the destination, if that is a directory; else under its name, in a directory
    /// that must be there. A source that ends with `/.` is the contents of the directory. Links are copied as links,
    /// sockets are left out. A file that grows meanwhile is copied as it was. What is copied belongs to the container's
    /// user. Constant memory, whatever the size.
    ///
    /// A file does not replace a directory, nor a directory a file: where one would, the copy fails, and what was
    /// copied until then is there. [`put_archive`](Self::put_archive) does replace, and so does Podman before 4.2.
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
    /// [`Error::InvalidOptions`] if the source cannot be read or becomes shorter meanwhile, or the destination is or
    /// lacks a directory, or has one where a file is to come, or the other way round;
    /// [`is_not_found`](Error::is_not_found) if the container is gone.
    #[doc(alias = "cp")]
    pub async fn copy_to(&self, source: impl AsRef<Path>, destination: &str) -> Result<()> {
        let source = source.as_ref().to_owned();
        let unreadable = |why: std::io::Error| Problems::one("source", &source.display().to_string(), &why.to_string());
        let is_dir = tokio::task::spawn_blocking({
            let source = source.clone();
            // the path itself may be a link, which is followed as `cp` does for what it is told by name
            move || std::fs::metadata(source).map(|found| found.is_dir())
        });
        let is_dir = joined(is_dir.await)?.map_err(unreadable)?;
        let (directory, name) = self.place(&source, is_dir, destination).await?;
        let (upload, packed) = pack::pack(source.clone(), name);
        let keeping = PutArchiveOptions::new().no_overwrite_dir_non_dir(self.keeps_what_is_there());
        let sent = self.put_archive_with(&directory, upload, &keeping).await;
        match joined(packed.await)? {
            // what could not be read here is why the server did not get it all
            Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => Err(unreadable(why).into()),
            _ => sent.map_err(|error| in_the_way(error, "destination", destination)),
        }
    }

    /// Where to unpack what is copied, and the name it has in its archive; none for the contents of a directory.
    async fn place(&self, source: &Path, is_dir: bool, destination: &str) -> Result<(String, Option<String>)> {
        let refuse = |why: &str| Err(Problems::one("destination", destination, why).into());
        match self.stat(destination).await {
            Ok(stat) if stat.is_dir() => {
                let contents = is_dir && is_contents(source);
                let name = if contents { None } else { Some(file_name(source)?) };
                Ok((destination.to_owned(), name))
            }
            Ok(_) if is_dir => refuse("is a file, and the source is a directory"),
            Err(error) if !error.is_not_found() => Err(error),
            Err(_) if !is_dir && destination.ends_with('/') => refuse("is no directory of the container"),
            _ => {
                let trimmed = destination.trim_end_matches('/');
                let (parent, name) = trimmed.rsplit_once('/').unwrap_or((".", trimmed));
                let parent = if parent.is_empty() { "/" } else { parent };
                match self.stat(parent).await {
                    Ok(stat) if stat.is_dir() => Ok((parent.to_owned(), Some(name.to_owned()))),
                    // the server would make it, and say nothing
                    Ok(_) => refuse("is in no directory"),
                    Err(error) if error.is_not_found() => refuse("is in a directory that the container lacks"),
                    Err(error) => Err(error),
                }
            }
        }
    }

    /// Copies a file or directory of the container to this machine, running or not.
    ///
    /// As [`copy_from_with`](Self::copy_from_with), without a limit.
    ///
    /// # Errors
    ///
    /// As [`copy_from_with`](Self::copy_from_with).
    pub async fn copy_from(&self, source: &str, destination: impl AsRef<Path>) -> Result<()> {
        self.copy_from_with(source, destination, &CopyFromOptions::default()).await
    }

    /// Copies a file or directory of the container to this machine.
    ///
    /// As `podman cp` and `cp -r` do: into the destination, if that is a directory; else under its name. A source that
    /// ends with `/.` is the contents of the directory. What is copied belongs to whoever copies.
    ///
    /// The container is not trusted: nothing is written outside of the destination, not by `..`, not by an absolute
    /// path, not through a link that came along, and devices and pipes are refused. Constant memory, whatever the size.
    ///
    /// ```no_run
    /// use podman::CopyFromOptions;
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
    /// [`is_not_found`](Error::is_not_found) if there is no such container or path; [`Error::InvalidOptions`] if it
    /// cannot be written here, or there are more bytes than the [`limit`](CopyFromOptions::limit); [`Error::Protocol`] if
    /// an entry leads outside; [`Error::Interrupted`] if the archive broke off. What was written stays.
    pub async fn copy_from_with(
        &self,
        source: &str,
        destination: impl AsRef<Path>,
        options: &CopyFromOptions,
    ) -> Result<()> {
        let destination: PathBuf = destination.as_ref().to_owned();
        let archive = self.get_archive(source).await?;
        unpack::unpack(archive, destination, source.ends_with("/."), options.clone()).await
    }

    /// Writes a file in the container, running or not, in a directory that must be there.
    ///
    /// ```no_run
    /// use podman::FileOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let options = FileOptions::new().mode(0o600).uid(1000).gid(1000);
    /// container.put_file("/home/app/.netrc", "machine example.com", &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if the path names no file, or its directory is missing, or it is a directory that the
    /// file shall not [replace](FileOptions::overwrite).
    pub async fn put_file(&self, path: &str, bytes: impl Into<Bytes>, options: &FileOptions) -> Result<()> {
        let (parent, name) = path.rsplit_once('/').unwrap_or((".", path));
        let refuse = |why: &str| Error::from(Problems::one("path", path, why));
        if matches!(name, "" | "." | "..") {
            return Err(refuse("names no file"));
        }
        let parent = if parent.is_empty() { "/" } else { parent };
        match self.stat(parent).await {
            Ok(stat) if stat.is_dir() => {}
            Ok(_) => return Err(refuse("is in no directory")),
            Err(error) if error.is_not_found() => return Err(refuse("is in a directory that the container lacks")),
            Err(error) => return Err(error),
        }
        let upload = file::archive(name, bytes.into(), options).map_err(|why| refuse(&why.to_string()))?;
        let keep = !options.overwrites() && self.keeps_what_is_there();
        let how = PutArchiveOptions::new().copy_uid_gid(false).no_overwrite_dir_non_dir(keep);
        self.put_archive_with(parent, upload, &how).await.map_err(|error| in_the_way(error, "path", path))
    }

    /// Whether the server can be told not to replace directories: 4.0 and 4.1 always do.
    fn keeps_what_is_there(&self) -> bool {
        self.client.supports("PutContainerArchiveLibpod?noOverwriteDirNonDir").unwrap_or(true)
    }

    /// Reads a file of the container, running or not, into memory; 64 MiB at most.
    ///
    /// # Errors
    ///
    /// As [`get_file_with`](Self::get_file_with).
    pub async fn get_file(&self, path: &str) -> Result<Vec<u8>> {
        self.get_file_with(path, &CopyFromOptions::default()).await
    }

    /// Reads a file of the container, running or not, into memory.
    ///
    /// The container decides how large its files are, so there is a [`limit`](CopyFromOptions::limit): 64 MiB, if none
    /// is given.
    ///
    /// ```no_run
    /// use podman::CopyFromOptions;
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
    /// [`is_not_found`](Error::is_not_found) if there is no such container or file; [`Error::InvalidOptions`] if it is
    /// no file, or larger than the limit: neither is read to find that out. [`Error::Interrupted`] if it broke off.
    pub async fn get_file_with(&self, path: &str, options: &CopyFromOptions) -> Result<Vec<u8>> {
        file::contents(self.get_archive(path).await?, path, options).await
    }
}

/// The last component of a path, which becomes a name in an archive.
fn file_name(path: &Path) -> Result<String> {
    let name =
        path.canonicalize().ok().and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()));
    let given = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let why = "has no name of its own: end it with /. to copy what is in it";
    given.or(name).ok_or_else(|| Problems::one("source", &path.display().to_string(), why).into())
}

/// Whether a path says `dir/.`, or `.` alone.
fn is_contents(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text == "." || text.ends_with("/.")
}

/// Of a directory where a file is to come, and of a file where a directory is, the server says that it exists.
fn in_the_way(error: Error, option: &str, value: &str) -> Error {
    match error {
        Error::Api(told) if told.message.contains("file exists") => {
            // before it, some versions tell all of a request of their own
            let said = told.message.rsplit("copier: put: ").next().unwrap_or_default();
            let why = format!("a directory is where a file is to come, or the other way round: {said}");
            Problems::one(option, value, &why).into()
        }
        error => error,
    }
}

/// The outcome of a blocking task; one that panicked has said so.
fn joined<T>(outcome: std::result::Result<T, tokio::task::JoinError>) -> Result<T> {
    outcome.map_err(|error| Error::interrupted("copy", Some(error.into())))
}
