//! Unpacks an archive while it arrives, never outside of the destination.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use bytes::{Buf, Bytes};
use filetime::FileTime;
use tar::EntryType;
use tokio::sync::mpsc;

use crate::containers::files::archive::Archive;
use crate::error::{Action, Error, Result, joined};
use crate::platform;
use crate::wire::tar::{Entries, Entry};

const AHEAD: usize = 4;
/// Bytes that are written to a file at a time.
const BUFFER: usize = 64 << 10;

/// Limits what is copied out of a container.
///
/// ```
/// use podman::containers::CopyFromOptions;
///
/// let at_most_a_gibibyte = CopyFromOptions::new().limit(1 << 30);
/// # let _ = at_most_a_gibibyte;
/// ```
#[doc(alias = "CopyOptions")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CopyFromOptions {
    pub(crate) limit: Option<u64>,
}

impl CopyFromOptions {
    /// Returns the defaults: no limit; 64 MiB for a file that is read into memory.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the maximum number of bytes: of the file, if it is read into memory; otherwise of the archive, which is a
    /// little larger than its files.
    #[must_use]
    #[inline]
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }
}

/// Why unpacking stopped.
enum Stop {
    /// The archive is invalid or must not be unpacked.
    Archive(String),
    /// The file system refused to write this file or directory.
    Here(PathBuf, io::Error),
}

/// Source and destination of an archive.
#[derive(Debug)]
pub(crate) struct Copy {
    /// The path in the container. If it ends with `/.`, the contents of the directory are copied.
    pub(crate) source: PathBuf,
    pub(crate) destination: PathBuf,
}

impl Copy {
    #[inline]
    fn is_contents(&self) -> bool {
        super::is_contents(&self.source)
    }
}

/// Names that the server leaves out of a root: the container's root, or the root of a volume while the container does not run
/// (4.3.1 to 5.8.6).
pub(crate) const LEFT_OUT: [&str; 3] = ["dev", "proc", "sys"];

/// The names of [`LEFT_OUT`] that may be missing: those that did not arrive, if the archive may be of a root.
pub(crate) type MayLack = Vec<&'static str>;

/// Unpacks an archive.
#[inline]
pub(crate) async fn unpack(
    action: Action,
    mut archive: Archive,
    copy: Copy,
    options: CopyFromOptions,
) -> Result<MayLack> {
    let (sender, chunks) = mpsc::channel(AHEAD);
    let task = tokio::task::spawn_blocking(move || write(Chunks::new(chunks), &copy));
    let mut left = options.limit.unwrap_or(u64::MAX);
    let mut broken = None;
    while let Some(piece) = archive.next().await {
        match piece {
            Ok(piece) if piece.len() as u64 > left => {
                let why = format!("the archive has more bytes than the limit of {}", options.limit.unwrap_or_default());
                broken = Some(Error::local(action.clone(), io::Error::new(io::ErrorKind::FileTooLarge, why)));
                break;
            }
            Ok(piece) => {
                left -= piece.len() as u64;
                if sender.send(piece).await.is_err() {
                    break; // the task has stopped, and returns why
                }
            }
            Err(error) => {
                broken = Some(error);
                break;
            }
        }
    }
    drop(sender);
    let written = joined(action.clone(), task.await)?;
    match (broken, written) {
        (Some(error), _) => Err(error),
        (None, Err(Stop::Archive(why))) => Err(Error::protocol(action, why, None)),
        (None, Err(Stop::Here(path, why))) => Err(Error::local_at(action, path, why)),
        (None, Ok(may_lack)) => Ok(may_lack),
    }
}

/// Adds the file or directory to an error of the file system.
#[inline]
fn here(path: &Path) -> impl FnOnce(io::Error) -> Stop + '_ {
    move |why| Stop::Here(path.to_owned(), why)
}

#[inline]
fn unreadable(why: &io::Error) -> Stop {
    Stop::Archive(format!("the archive cannot be read: {why}"))
}

fn write(chunks: impl Read, copy: &Copy) -> std::result::Result<MayLack, Stop> {
    let (base, name) = place(&copy.destination, copy.is_contents()).map_err(here(&copy.destination))?;
    let mut archive = Entries::new(chunks);
    let mut names = Names { name, root: None };
    let mut may_lack = MayLack::from(LEFT_OUT);
    // Directories last: those without write permission could not be filled.
    let mut directories = Vec::new();
    while let Some(entry) = archive.next().map_err(|why| unreadable(&why))? {
        if entry.path == Path::new("/") {
            names.root = Some(copy.source.file_name().unwrap_or_default().into());
        }
        may_lack.retain(|name| names.plain(&entry.path).ok().as_deref() != Some(Path::new(name)));
        let relative = names.place(&entry.path)?;
        let target = match entry.kind {
            // the destination itself
            EntryType::Directory if relative.as_os_str().is_empty() => continue,
            _ => inside(&base, &relative)?,
        };
        match entry.kind {
            EntryType::Directory => {
                make_directory(&target).map_err(here(&target))?;
                directories.push((target, entry.mode));
            }
            EntryType::Regular => make_file(&mut archive, &entry, &target)?,
            EntryType::Symlink => make_symlink(&entry, &target)?,
            EntryType::Link => make_hard_link(&entry, &base, &target, &names)?,
            _ => {
                let why = format!("{} is neither a file, a directory nor a link", entry.path.display());
                return Err(Stop::Archive(why));
            }
        }
    }
    for (directory, mode) in directories.iter().rev() {
        set_mode(directory, *mode).map_err(here(directory))?;
    }
    let is_root = names.root.is_some() || copy.is_contents();
    Ok(if is_root { may_lack } else { MayLack::new() })
}

/// Returns the directory to write in, and the name that replaces the first component of each entry, if any.
#[inline]
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

/// The paths of entries below the directory that is written in.
struct Names {
    /// Replaces the first component, if it is set.
    name: Option<PathBuf>,
    /// The name of the source, if the archive is of a root: its entries are called `/`, `/bin`, … Empty for the
    /// container's root, whose contents go into an existing directory.
    root: Option<PathBuf>,
}

impl Names {
    /// Returns the path of an entry as it was sent, without the slash of a root.
    #[inline]
    fn plain(&self, path: &Path) -> std::result::Result<PathBuf, Stop> {
        let mut plain = PathBuf::new();
        for part in path.components() {
            match part {
                Component::Normal(part) => plain.push(part),
                Component::CurDir => {}
                Component::RootDir if self.root.is_some() => {}
                _ => return Err(Stop::Archive(format!("{} leads outside of the destination", path.display()))),
            }
        }
        Ok(plain)
    }

    /// Returns the path of an entry below the directory that is written in.
    #[inline]
    fn place(&self, path: &Path) -> std::result::Result<PathBuf, Stop> {
        let plain = self.plain(path)?;
        let first = self.name.as_ref().or(self.root.as_ref());
        let replaced = usize::from(self.name.is_some() && self.root.is_none());
        let rest = plain.components().skip(replaced);
        // A path joined to an empty one would end with a slash.
        Ok(first.into_iter().flat_map(|first| first.components()).chain(rest).collect())
    }
}

/// Returns the full path of an entry, and checks that its parents are directories, not links: a link from the archive
/// could lead anywhere.
#[inline]
fn inside(base: &Path, relative: &Path) -> std::result::Result<PathBuf, Stop> {
    let mut at = base.to_owned();
    let parents = relative.parent().into_iter().flat_map(Path::components);
    for part in parents {
        at.push(part);
        match std::fs::symlink_metadata(&at) {
            Ok(found) if found.is_dir() => {}
            Ok(_) => return Err(Stop::Archive(format!("{} leads through a link or a file", relative.display()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => std::fs::create_dir(&at).map_err(here(&at))?,
            Err(error) => return Err(here(&at)(error)),
        }
    }
    Ok(base.join(relative))
}

/// Writes a file with its mode and time.
fn make_file(contents: &mut impl Read, entry: &Entry, target: &Path) -> std::result::Result<(), Stop> {
    clear(target).map_err(here(target))?;
    let mut file = File::create_new(target).map_err(here(target))?;
    let mut buffer = vec![0; BUFFER];
    loop {
        match contents.read(&mut buffer).map_err(|why| unreadable(&why))? {
            0 => break,
            count => file.write_all(&buffer[..count]).map_err(here(target))?,
        }
    }
    let time = time(entry);
    filetime::set_file_handle_times(&file, Some(time), Some(time)).map_err(here(target))?;
    platform::set_mode_of(&file, entry.mode).map_err(here(target))
}

#[inline]
fn make_symlink(entry: &Entry, target: &Path) -> std::result::Result<(), Stop> {
    if entry.link.as_os_str().is_empty() {
        return Err(Stop::Archive(format!("{} is a link without a target", entry.path.display())));
    }
    clear(target).map_err(here(target))?;
    platform::symlink(&entry.link, target).map_err(here(target))?;
    filetime::set_symlink_file_times(target, time(entry), time(entry)).map_err(here(target))
}

/// Links to a file that was unpacked before, within the destination.
#[inline]
fn make_hard_link(entry: &Entry, base: &Path, target: &Path, names: &Names) -> std::result::Result<(), Stop> {
    let source = inside(base, &names.place(&entry.link)?)?;
    if !std::fs::symlink_metadata(&source).is_ok_and(|found| found.is_file()) {
        return Err(Stop::Archive(format!("{} links to a file that was not copied", entry.path.display())));
    }
    clear(target).map_err(here(target))?;
    std::fs::hard_link(source, target).map_err(here(target))
}

#[inline]
fn time(entry: &Entry) -> FileTime {
    FileTime::from_unix_time(entry.modified.seconds, entry.modified.nanos)
}

#[inline]
fn make_directory(target: &Path) -> io::Result<()> {
    match std::fs::symlink_metadata(target) {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("{} is not a directory", target.display()))),
        Err(_) => std::fs::create_dir(target),
    }
}

/// Removes the file or link at this path, so that nothing is written through a link.
#[inline]
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

#[inline]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    platform::set_mode(path, mode)
}

/// Reads the chunks of the archive. The end of the channel is the end of the archive or of the connection; the sender
/// distinguishes them.
struct Chunks {
    from: mpsc::Receiver<Bytes>,
    now: Bytes,
}

impl Chunks {
    #[inline]
    fn new(from: mpsc::Receiver<Bytes>) -> Self {
        Self { from, now: Bytes::new() }
    }
}

impl Read for Chunks {
    #[inline]
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
