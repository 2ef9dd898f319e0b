//! From a file system to an archive that is sent while it is made.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
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

fn write(source: &std::path::Path, name: Option<&str>, pipe: Pipe) -> io::Result<()> {
    let mut archive = tar::Builder::new(BufWriter::with_capacity(CHUNK, pipe));
    archive.follow_symlinks(false);
    match name {
        // a file that was named is what its link leads to
        Some(name) if source.is_dir() => archive.append_dir_all(name, source)?,
        Some(name) => archive.append_file(name, &mut std::fs::File::open(source)?)?,
        None => archive.append_dir_all("", source)?,
    }
    archive.into_inner()?.flush()
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
