//! From a file system to an archive that is sent while it is made.

use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::client::Upload;

const CHUNK: usize = 64 << 10;
/// Chunks between the disk and the connection: enough to keep both busy, and all the memory it takes.
const AHEAD: usize = 4;

/// Packs a file or directory under a name, or what is in a directory; the task tells what went wrong here.
pub(super) fn pack(source: PathBuf, name: Option<String>) -> (Upload, JoinHandle<io::Result<()>>) {
    let (sender, chunks) = mpsc::channel(AHEAD);
    let task = tokio::task::spawn_blocking(move || {
        let written = write(&source, name.as_deref(), Pipe(sender.clone()));
        if let Err(error) = &written {
            // the archive must not look finished; that nobody listens any more is no news then
            let _ = sender.blocking_send(Err(io::Error::new(error.kind(), error.to_string())));
        }
        written
    });
    (Upload::stream(Chunks(chunks)), task)
}

fn write(source: &Path, name: Option<&str>, into: impl Write) -> io::Result<()> {
    let mut archive = tar::Builder::new(BufWriter::with_capacity(CHUNK, into));
    archive.follow_symlinks(false);
    // what was named is what its link leads to
    let kind = fs::metadata(source)?.file_type();
    match name {
        Some(name) if kind.is_dir() => tree(&mut archive, source, Path::new(name))?,
        Some(name) if kind.is_file() => file(&mut archive, source, Path::new(name))?,
        Some(_) => return Err(io::Error::other("is neither a file nor a directory")),
        None => tree(&mut archive, source, Path::new(""))?,
    }
    archive.into_inner()?.flush()
}

/// A directory and all that is in it; without a name of its own, what is in it.
fn tree(archive: &mut tar::Builder<impl Write>, root: &Path, name: &Path) -> io::Result<()> {
    let mut directories = vec![(root.to_owned(), name.to_owned())];
    while let Some((directory, name)) = directories.pop() {
        if name != Path::new("") {
            archive.append_dir(&name, &directory).map_err(of(&directory))?;
        }
        for entry in fs::read_dir(&directory).map_err(of(&directory))? {
            let entry = entry.map_err(of(&directory))?;
            let (path, name) = (entry.path(), name.join(entry.file_name()));
            match entry.file_type().map_err(of(&path))? {
                kind if kind.is_dir() => directories.push((path, name)),
                kind if kind.is_file() => file(archive, &path, &name).map_err(of(&path))?,
                // an archive has no such thing; `podman cp` leaves them out, too
                kind if kind.is_socket() => {}
                _ => archive.append_path_with_name(&path, &name).map_err(of(&path))?,
            }
        }
    }
    Ok(())
}

/// Tells which file or directory an error is of.
fn of(path: &Path) -> impl FnOnce(io::Error) -> io::Error + '_ {
    move |why| io::Error::new(why.kind(), format!("{}: {why}", path.display()))
}

fn file(archive: &mut tar::Builder<impl Write>, path: &Path, name: &Path) -> io::Result<()> {
    let file = File::open(path)?;
    let as_it_is = file.metadata()?;
    contents(archive, name, &as_it_is, &file)?;
    // those of the kernel say that they are empty, and are not; one that is written to has grown
    let unsaid = as_it_is.len() == 0 && (&file).read(&mut [0])? > 0 && file.metadata()?.len() == 0;
    if unsaid { Err(io::Error::other("says that it is empty, and is not")) } else { Ok(()) }
}

/// A file as it was when it was looked at: what is written behind the size in its header would be read as more entries.
///
/// Holes are written out: the server knows no entries with holes (4.3.1 to 5.8.6).
fn contents(
    archive: &mut tar::Builder<impl Write>,
    name: &Path,
    as_it_was: &Metadata,
    file: impl Read,
) -> io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_metadata(as_it_was);
    let mut left = file.take(as_it_was.len());
    archive.append_data(&mut header, name, &mut left)?;
    match left.limit() {
        0 => Ok(()),
        short => Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("ended {short} bytes before its size"))),
    }
}

/// Writes into the channel; a receiver that is gone is a broken pipe.
struct Pipe(mpsc::Sender<io::Result<Bytes>>);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Chunks(mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

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

    /// The names and sizes of what is in an archive.
    fn listed(archive: &[u8]) -> Vec<(String, u64)> {
        let mut archive = tar::Archive::new(archive);
        let entries = archive.entries().expect("an archive").map(|entry| {
            let entry = entry.expect("a whole entry");
            assert!(entry.header().entry_type() != tar::EntryType::GNUSparse);
            (entry.path().expect("a name").display().to_string(), entry.size())
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort();
        entries
    }

    #[test]
    fn a_file_that_changes_while_it_is_read_makes_no_entries_of_its_own() {
        let directory = scratch("changes");
        let path = directory.join("log");
        let mut forged = tar::Header::new_gnu();
        forged.set_path("etc/forged").expect("short");
        forged.set_size(0);
        forged.set_cksum();
        for (then, size, wanted) in [(512, 1536, Ok(())), (512, 512, Ok(())), (512, 500, Err("ended 12 bytes"))] {
            let file = File::create_new(&path).expect("a file");
            file.write_all_at(&vec![b'x'; then], 0).expect("writes");
            let as_it_was = file.metadata().expect("looks");
            file.write_all_at(forged.as_bytes(), 512).expect("grows");
            file.set_len(size).expect("changes");
            let mut archive = tar::Builder::new(Vec::new());
            let outcome = contents(&mut archive, Path::new("log"), &as_it_was, File::open(&path).expect("opens"));
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
    fn a_tree_is_packed_without_its_sockets() {
        let directory = scratch("tree");
        fs::create_dir_all(directory.join("deep/er")).expect("directories");
        fs::write(directory.join("deep/file"), "four").expect("a file");
        std::os::unix::fs::symlink("nowhere", directory.join("link")).expect("a link");
        let _socket = std::os::unix::net::UnixListener::bind(directory.join("deep/socket")).expect("a socket");
        File::create(directory.join("holes")).and_then(|file| file.set_len(1 << 20)).expect("a file of one hole");
        let packed = |name| {
            let mut archive = Vec::new();
            write(&directory, name, &mut archive).map(|()| listed(&archive)).expect("packs")
        };
        let contents = [("deep", 0), ("deep/er", 0), ("deep/file", 4), ("holes", 1 << 20), ("link", 0)]
            .map(|(name, size)| (name.to_owned(), size));
        assert_eq!(packed(None), contents);
        let named: Vec<_> = contents.map(|(name, size)| (format!("x/{name}"), size)).into();
        assert_eq!(packed(Some("x")), [vec![("x".to_owned(), 0)], named].concat());
        for (path, words) in [("deep/socket", "neither"), ("/proc/cpuinfo", "is empty")] {
            let error = write(&directory.join(path), Some("x"), io::sink()).expect_err(path);
            assert!(error.to_string().contains(words), "{error}");
        }
        fs::remove_dir_all(directory).expect("removes");
    }
}
