//! From an archive to a file system, while it arrives, and nowhere else.

use std::ffi::OsStr;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use bytes::{Buf, Bytes};
use tokio::sync::mpsc;

use super::joined;
use crate::args::Problems;
use crate::containers::archive::Archive;
use crate::error::{Error, Result};

const AHEAD: usize = 4;

/// What to take of what a container sends.
///
/// ```
/// use podman::CopyFromOptions;
///
/// let at_most_a_gibibyte = CopyFromOptions::new().limit(1 << 30);
/// # let _ = at_most_a_gibibyte;
/// ```
#[doc(alias = "CopyOptions")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CopyFromOptions {
    pub(super) limit: Option<u64>,
}

impl CopyFromOptions {
    /// All of it; of a file that is read into memory, 64 MiB at most.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The most bytes to take: of a file that is read into memory its own, else those of the archive, which are a little
    /// more than the files have.
    #[must_use]
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }
}

/// What stopped an unpacking.
enum Stop {
    /// The archive is one that is not to be unpacked, or none.
    Archive(String),
    /// The file system refused.
    Here(io::Error),
}

/// Unpacks an archive at `destination`; `contents` if it is what is in a directory.
pub(super) async fn unpack(
    mut archive: Archive,
    destination: PathBuf,
    contents: bool,
    options: CopyFromOptions,
) -> Result<()> {
    let (sender, chunks) = mpsc::channel(AHEAD);
    let shown = destination.display().to_string();
    let task = tokio::task::spawn_blocking(move || write(Chunks::new(chunks), &destination, contents));
    let mut left = options.limit.unwrap_or(u64::MAX);
    let mut broken = None;
    while let Some(piece) = archive.next().await {
        match piece {
            Ok(piece) if piece.len() as u64 > left => {
                let given = options.limit.unwrap_or_default().to_string();
                broken = Some(Problems::one("limit", &given, "there are more bytes than that").into());
                break;
            }
            Ok(piece) => {
                left -= piece.len() as u64;
                if sender.send(piece).await.is_err() {
                    break; // the task has stopped, and says why
                }
            }
            Err(error) => {
                broken = Some(error);
                break;
            }
        }
    }
    drop(sender);
    let written = joined(task.await)?;
    match (broken, written) {
        (Some(error), _) => Err(error),
        (None, Err(Stop::Archive(why))) => Err(Error::protocol(format!("copy_from: {why}"), None)),
        (None, Err(Stop::Here(why))) => Err(Problems::one("destination", &shown, &why.to_string()).into()),
        (None, Ok(())) => Ok(()),
    }
}

fn write(chunks: impl Read, destination: &Path, contents: bool) -> std::result::Result<(), Stop> {
    let (base, name) = place(destination, contents).map_err(Stop::Here)?;
    let mut archive = tar::Archive::new(chunks);
    archive.set_preserve_permissions(true);
    archive.set_overwrite(true);
    let unreadable = |why: io::Error| Stop::Archive(format!("the archive cannot be read: {why}"));
    // directories last, or one without write permission could not be filled
    let mut directories = Vec::new();
    for entry in archive.entries().map_err(unreadable)? {
        let mut entry = entry.map_err(unreadable)?;
        let path = entry.path().map_err(unreadable)?.into_owned();
        let kind = entry.header().entry_type();
        if !(kind.is_file() || kind.is_dir() || kind.is_symlink() || kind.is_hard_link() || kind.is_gnu_sparse()) {
            return Err(Stop::Archive(format!("{} is neither a file, a directory nor a link", path.display())));
        }
        let relative = renamed(&path, name.as_deref())?;
        if relative.as_os_str().is_empty() {
            continue; // the destination itself
        }
        if kind.is_hard_link() {
            link(&entry, &base, &relative, name.as_deref())?;
            continue;
        }
        let target = inside(&base, &relative)?;
        if kind.is_dir() {
            make_directory(&target).map_err(Stop::Here)?;
            directories.push((target, entry.header().mode().unwrap_or(0o755)));
            continue;
        }
        clear(&target).map_err(Stop::Here)?;
        entry.unpack(&target).map_err(Stop::Here)?;
    }
    for (directory, mode) in directories.iter().rev() {
        set_mode(directory, *mode).map_err(Stop::Here)?;
    }
    Ok(())
}

/// The directory to write in, and the name that the first component of each entry is replaced by, if it is.
fn place(destination: &Path, contents: bool) -> io::Result<(PathBuf, Option<PathBuf>)> {
    if destination.is_dir() {
        return Ok((destination.canonicalize()?, None));
    }
    if contents {
        std::fs::create_dir(destination)?;
        return Ok((destination.canonicalize()?, None));
    }
    let name = destination.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
    let parent = destination.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Ok((parent.canonicalize()?, Some(name.into())))
}

/// An entry's path below the directory that is written in.
fn renamed(path: &Path, name: Option<&Path>) -> std::result::Result<PathBuf, Stop> {
    let mut parts: Vec<&OsStr> = Vec::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => parts.push(part),
            Component::CurDir => {}
            _ => return Err(Stop::Archive(format!("{} leads outside of the destination", path.display()))),
        }
    }
    match (name, parts.first_mut()) {
        (Some(name), Some(first)) => *first = name.as_os_str(),
        (Some(name), None) => parts.push(name.as_os_str()),
        (None, _) => {}
    }
    Ok(parts.iter().collect())
}

/// The place of an entry, whose parents are directories and not links to some: a link that came along could lead
/// anywhere.
fn inside(base: &Path, relative: &Path) -> std::result::Result<PathBuf, Stop> {
    let mut at = base.to_owned();
    let parents = relative.parent().into_iter().flat_map(Path::components);
    for part in parents {
        at.push(part);
        match std::fs::symlink_metadata(&at) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(Stop::Archive(format!("{} leads through a link or a file", relative.display()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => std::fs::create_dir(&at).map_err(Stop::Here)?,
            Err(error) => return Err(Stop::Here(error)),
        }
    }
    Ok(base.join(relative))
}

/// A second name for a file that came before, within the destination.
fn link<R: Read>(
    entry: &tar::Entry<'_, R>,
    base: &Path,
    relative: &Path,
    name: Option<&Path>,
) -> std::result::Result<(), Stop> {
    let source = entry.link_name().ok().flatten();
    let source = source.ok_or_else(|| Stop::Archive(format!("{} is a link to nothing", relative.display())))?;
    let source = inside(base, &renamed(&source, name)?)?;
    let target = inside(base, relative)?;
    if !std::fs::symlink_metadata(&source).is_ok_and(|found| found.is_file()) {
        return Err(Stop::Archive(format!("{} is a link to no file that was copied", relative.display())));
    }
    clear(&target).map_err(Stop::Here)?;
    std::fs::hard_link(source, target).map_err(Stop::Here)
}

fn make_directory(target: &Path) -> io::Result<()> {
    match std::fs::symlink_metadata(target) {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{} is no directory", target.display()))),
        Err(_) => std::fs::create_dir(target),
    }
}

/// Makes room for a file: what stands there is replaced, never written through.
fn clear(target: &Path) -> io::Result<()> {
    match std::fs::symlink_metadata(target) {
        Ok(found) if found.is_dir() => {
            Err(io::Error::new(io::ErrorKind::IsADirectory, format!("{} is a directory", target.display())))
        }
        Ok(_) => std::fs::remove_file(target),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode & 0o7777))
}

/// Reads what the other half receives; its end is the archive's, or that of the connection, which the other half tells.
struct Chunks {
    from: mpsc::Receiver<Bytes>,
    now: Bytes,
}

impl Chunks {
    fn new(from: mpsc::Receiver<Bytes>) -> Self {
        Self { from, now: Bytes::new() }
    }
}

impl Read for Chunks {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.now.is_empty() {
            match self.from.blocking_recv() {
                Some(chunk) => self.now = chunk,
                None => return Ok(0),
            }
        }
        let count = self.now.len().min(into.len());
        self.now.copy_to_slice(&mut into[..count]);
        Ok(count)
    }
}

#[cfg(test)]
#[path = "unpack_tests.rs"]
mod tests;
