//! Packs files into an archive that is sent while it is written.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use futures_core::Stream;
use tar::{Builder, EntryType, Header};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::http::Upload;
use crate::platform;

const CHUNK: usize = 64 << 10;
/// Chunks between the disk and the connection: enough to keep both busy; this bounds the memory used.
const AHEAD: usize = 4;

/// A file or directory that could not be packed, and why.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) path: PathBuf,
    pub(crate) error: io::Error,
}

pub(crate) type Packed = Result<(), Failure>;

/// Changes the header of an entry before it is written.
pub(crate) type Adjust = fn(&mut Header);

#[inline]
fn as_it_is(_: &mut Header) {}

/// Packs a file or directory under a name, or the content of a directory; the task returns errors of reading.
#[inline]
pub(crate) fn pack(source: PathBuf, name: Option<OsString>) -> (Upload, JoinHandle<Packed>) {
    sent(move |into| write(&source, name.as_deref(), into))
}

/// Returns a body that is sent while a function writes it on a thread of its own; the task returns what the function returns.
#[inline]
pub(crate) fn sent(write: impl FnOnce(Pipe) -> Packed + Send + 'static) -> (Upload, JoinHandle<Packed>) {
    let (sender, chunks) = mpsc::channel(AHEAD);
    let task = tokio::task::spawn_blocking(move || {
        let written = write(Pipe(sender.clone()));
        if let Err(error) = &written {
            // The archive must not look complete; a closed receiver does not matter then.
            let _ = sender.blocking_send(Err(io::Error::new(error.error.kind(), error.error.to_string())));
        }
        written
    });
    (Upload::stream(Chunks(chunks)), task)
}

/// A part of an archive that is made of several.
#[derive(Debug, Clone)]
pub(crate) enum Part {
    /// A file with these bytes.
    File(OsString, Bytes),
    /// A directory of this machine, under a name.
    Directory(OsString, PathBuf),
}

/// Packs several parts, in this order; the task returns local errors.
#[inline]
pub(crate) fn pack_parts(parts: Vec<Part>) -> (Upload, JoinHandle<Packed>) {
    sent(move |into| write_parts(&parts, into))
}

fn write_parts(parts: &[Part], into: impl Write) -> Packed {
    let mut archive = archive(into);
    for part in parts {
        match part {
            Part::File(name, bytes) => {
                let mut header = Header::new_gnu();
                header.set_entry_type(EntryType::Regular);
                header.set_mode(0o644);
                header.set_size(bytes.len() as u64);
                archive.append_data(&mut header, name, bytes.as_ref()).map_err(of(Path::new(name)))?;
            }
            Part::Directory(name, source) => {
                let found = fs::metadata(source).map_err(of(source))?;
                if !found.is_dir() {
                    return Err(of(source)(io::ErrorKind::NotADirectory.into()));
                }
                tree(&mut archive, source, Path::new(name))?;
            }
        }
    }
    archive.into_inner().and_then(|mut rest| rest.flush()).map_err(of(Path::new("")))
}

/// Returns an archive that is written in chunks.
#[inline]
pub(crate) fn archive<W: Write>(into: W) -> Builder<BufWriter<W>> {
    Builder::new(BufWriter::with_capacity(CHUNK, into))
}

fn write(source: &Path, name: Option<&OsStr>, into: impl Write) -> Packed {
    let mut archive = archive(into);
    // The source itself may be a link, which is followed.
    let found = fs::metadata(source).map_err(of(source))?;
    match name {
        Some(name) if found.is_dir() => tree(&mut archive, source, Path::new(name))?,
        Some(name) if found.is_file() => file(&mut archive, source, Path::new(name), as_it_is).map_err(of(source))?,
        Some(_) => return Err(of(source)(io::Error::other("is neither a file nor a directory"))),
        None => tree(&mut archive, source, Path::new(""))?,
    }
    archive.into_inner().and_then(|mut rest| rest.flush()).map_err(of(source))
}

/// Adds a directory with its contents, or only the contents if the name is empty.
fn tree(archive: &mut Builder<impl Write>, root: &Path, name: &Path) -> Packed {
    let mut directories = vec![(root.to_owned(), name.to_owned())];
    while let Some((directory, name)) = directories.pop() {
        if name != Path::new("") {
            let found = fs::metadata(&directory).map_err(of(&directory))?;
            entry(archive, &found, &name, as_it_is).map_err(of(&directory))?;
        }
        for entry in fs::read_dir(&directory).map_err(of(&directory))? {
            let entry = entry.map_err(of(&directory))?;
            let (path, name) = (entry.path(), name.join(entry.file_name()));
            match entry.file_type().map_err(of(&path))? {
                kind if kind.is_dir() => directories.push((path, name)),
                kind if kind.is_file() => file(archive, &path, &name, as_it_is).map_err(of(&path))?,
                kind if kind.is_symlink() => link(archive, &path, &name, as_it_is).map_err(of(&path))?,
                // Archives cannot hold sockets; `podman cp` leaves them out, too.
                kind if platform::is_socket(kind) => {}
                _ => special(archive, &path, &name).map_err(of(&path))?,
            }
        }
    }
    Ok(())
}

/// Adds the file or directory to an error.
#[inline]
pub(crate) fn of(path: &Path) -> impl FnOnce(io::Error) -> Failure + '_ {
    move |error| Failure { path: path.to_owned(), error }
}

/// A header with the attributes of a file, directory, link, FIFO or device.
#[inline]
pub(crate) fn header(found: &Metadata) -> Header {
    let mut header = Header::new_gnu();
    header.set_metadata(found);
    // see `wire::tar`
    let modified = found.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    header.set_mtime(modified.map_or(0, |since| since.as_secs()));
    if !found.is_file() {
        header.set_size(0);
    }
    header
}

/// Adds an entry without content, such as a directory.
pub(crate) fn entry(
    archive: &mut Builder<impl Write>,
    found: &Metadata,
    name: &Path,
    adjust: Adjust,
) -> io::Result<()> {
    let mut header = header(found);
    adjust(&mut header);
    archive.append_data(&mut header, name, io::empty())
}

/// Adds a symbolic link with an unchanged target: see `wire::tar`.
pub(crate) fn link(archive: &mut Builder<impl Write>, path: &Path, name: &Path, adjust: Adjust) -> io::Result<()> {
    let target = fs::read_link(path)?;
    link_to(archive, header(&fs::symlink_metadata(path)?), name, &target, adjust)
}

/// A link with this header.
pub(crate) fn link_to(
    archive: &mut Builder<impl Write>,
    mut header: Header,
    name: &Path,
    target: &Path,
    adjust: Adjust,
) -> io::Result<()> {
    adjust(&mut header);
    let target = &*platform::bytes_of(target);
    if header.set_link_name_literal(target).is_err() {
        let mut long = Header::new_gnu();
        long.set_path("././@LongLink")?;
        long.set_entry_type(EntryType::GNULongLink);
        long.set_size(target.len() as u64 + 1);
        long.set_cksum();
        archive.append(&long, target.chain([0].as_slice()))?;
    }
    archive.append_data(&mut header, name, io::empty())
}

/// Adds a FIFO or device: see `wire::tar`.
fn special(archive: &mut Builder<impl Write>, path: &Path, name: &Path) -> io::Result<()> {
    let found = fs::symlink_metadata(path)?;
    let mut header = header(&found);
    let device = platform::device_of(&found);
    let major = (device >> 32) & 0xffff_f000 | (device >> 8) & 0xfff;
    let minor = (device >> 12) & 0xffff_ff00 | device & 0xff;
    let number = |part: u64| u32::try_from(part).map_err(io::Error::other);
    header.set_device_major(number(major)?)?;
    header.set_device_minor(number(minor)?)?;
    archive.append_data(&mut header, name, io::empty())
}

pub(crate) fn file(archive: &mut Builder<impl Write>, path: &Path, name: &Path, adjust: Adjust) -> io::Result<()> {
    let file = File::open(path)?;
    let found = file.metadata()?;
    contents(archive, name, &found, &file, adjust)?;
    // Files of the kernel have size 0 and still have contents. A file that is written to at this moment has grown
    // since.
    let unsaid = found.len() == 0 && (&file).read(&mut [0])? > 0 && file.metadata()?.len() == 0;
    if unsaid { Err(io::Error::other("has size 0 but is not empty")) } else { Ok(()) }
}

/// Adds a file with the size that it had when it was inspected: the reader would take bytes after that size for more
/// entries.
///
/// Holes are written as zeros: the server does not support sparse entries (4.3.1 to 5.8.6).
fn contents(
    archive: &mut Builder<impl Write>,
    name: &Path,
    as_it_was: &Metadata,
    file: impl Read,
    adjust: Adjust,
) -> io::Result<()> {
    let mut header = header(as_it_was);
    adjust(&mut header);
    let mut left = file.take(as_it_was.len());
    archive.append_data(&mut header, name, &mut left)?;
    match left.limit() {
        0 => Ok(()),
        short => Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("ended {short} bytes before its size"))),
    }
}

/// Writes into the channel; fails with a broken pipe if the receiver was dropped.
pub(crate) struct Pipe(mpsc::Sender<io::Result<Bytes>>);

impl Write for Pipe {
    #[inline]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(bytes.len())
    }

    #[inline]
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Chunks(mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::FileExt;

    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("podman-pack-{}-{name}", std::process::id()));
        fs::create_dir(&path).expect("a directory");
        path
    }

    /// Returns the names and sizes of the entries.
    fn listed(archive: &[u8]) -> Vec<(String, u64)> {
        let mut archive = tar::Archive::new(archive);
        let entries = archive.entries().expect("an archive").map(|entry| {
            let entry = entry.expect("a whole entry");
            assert!(entry.header().entry_type() != EntryType::GNUSparse);
            (entry.path().expect("a name").display().to_string(), entry.size())
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort();
        entries
    }

    #[test]
    fn a_growing_file_is_cut_at_its_first_size() {
        let directory = scratch("changes");
        let path = directory.join("log");
        let mut forged = Header::new_gnu();
        forged.set_path("etc/forged").expect("short");
        forged.set_size(0);
        forged.set_cksum();
        for (then, size, wanted) in [(512, 1536, Ok(())), (512, 512, Ok(())), (512, 500, Err("ended 12 bytes"))] {
            let file = File::create_new(&path).expect("a file");
            file.write_all_at(&vec![b'x'; then], 0).expect("writes");
            let as_it_was = file.metadata().expect("looks");
            file.write_all_at(forged.as_bytes(), 512).expect("grows");
            file.set_len(size).expect("changes");
            let mut archive = Builder::new(Vec::new());
            let outcome =
                contents(&mut archive, Path::new("log"), &as_it_was, File::open(&path).expect("opens"), as_it_is);
            match wanted {
                Ok(()) => {
                    outcome.expect("what was there at first");
                    assert_eq!(listed(&archive.into_inner().expect("ends")), [("log".to_owned(), 512)]);
                }
                Err(words) => assert!(outcome.expect_err("short").to_string().contains(words)),
            }
            fs::remove_file(&path).expect("removes");
        }
        fs::remove_dir_all(directory).expect("removes");
    }

    #[test]
    fn sockets_are_left_out() {
        let directory = scratch("tree");
        fs::create_dir_all(directory.join("deep/er")).expect("directories");
        fs::write(directory.join("deep/file"), "four").expect("a file");
        std::os::unix::fs::symlink("nowhere", directory.join("link")).expect("a link");
        let _socket = std::os::unix::net::UnixListener::bind(directory.join("deep/socket")).expect("a socket");
        File::create(directory.join("holes")).and_then(|file| file.set_len(1 << 20)).expect("a file of one hole");
        let packed = |name: Option<&str>| {
            let mut archive = Vec::new();
            write(&directory, name.map(OsStr::new), &mut archive).map(|()| listed(&archive)).expect("packs")
        };
        let contents = [("deep", 0), ("deep/er", 0), ("deep/file", 4), ("holes", 1 << 20), ("link", 0)]
            .map(|(name, size)| (name.to_owned(), size));
        assert_eq!(packed(None), contents);
        let named: Vec<_> = contents.map(|(name, size)| (format!("x/{name}"), size)).into();
        assert_eq!(packed(Some("x")), [vec![("x".to_owned(), 0)], named].concat());
        for (path, words) in [("deep/socket", "neither"), ("/proc/cpuinfo", "is not empty")] {
            let failure = write(&directory.join(path), Some(OsStr::new("x")), io::sink()).expect_err(path);
            assert!(failure.error.to_string().contains(words) && failure.path.ends_with(path), "{failure:?}");
        }
        fs::remove_dir_all(directory).expect("removes");
    }

    #[test]
    fn links_fifos_and_times_before_1970_are_packed() {
        use crate::wire::tar::Entries;

        let directory = scratch("special");
        let long = format!("{}//x/.", "n".repeat(200));
        for (name, target) in [("link", "a//b/"), ("long", long.as_str())] {
            std::os::unix::fs::symlink(target, directory.join(name)).expect("a link");
        }
        let fifo = std::process::Command::new("mkfifo").arg(directory.join("fifo")).status().expect("runs");
        assert!(fifo.success());
        let old = File::create(directory.join("old")).expect("a file");
        old.set_modified(std::time::UNIX_EPOCH - std::time::Duration::from_secs(5)).expect("sets its time");
        let mut archive = Vec::new();
        write(&directory, Some(OsStr::new("x")), &mut archive).expect("packs");
        let mut entries = Entries::new(archive.as_slice());
        let mut packed = Vec::new();
        while let Some(entry) = entries.next().expect("an archive") {
            packed.push((entry.path.display().to_string(), entry.kind, entry.link.display().to_string()));
            assert!(entry.modified.seconds >= 0 && entry.size == 0, "{entry:?}");
        }
        packed.sort_by(|a, b| a.0.cmp(&b.0));
        let entry = |name: &str, kind, link: &str| (name.to_owned(), kind, link.to_owned());
        let wanted = [
            entry("x", EntryType::Directory, ""),
            entry("x/fifo", EntryType::Fifo, ""),
            entry("x/link", EntryType::Symlink, "a//b/"),
            entry("x/long", EntryType::Symlink, &long),
            entry("x/old", EntryType::Regular, ""),
        ];
        assert_eq!(packed, wanted);
        fs::remove_dir_all(directory).expect("removes");
    }

    #[test]
    fn a_device_is_packed_with_its_numbers() {
        let mut archive = Builder::new(Vec::new());
        special(&mut archive, Path::new("/dev/null"), Path::new("x/null")).expect("packs");
        let archive = archive.into_inner().expect("ends");
        let header = Header::from_byte_slice(&archive[..512]);
        assert_eq!((header.entry_type(), &*header.path_bytes()), (EntryType::Char, b"x/null".as_slice()));
        assert_eq!((header.device_major().ok(), header.device_minor().ok()), (Some(Some(1)), Some(Some(3))));
    }
}
