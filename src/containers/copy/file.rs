//! A single file as an archive, and back.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

use bytes::Bytes;
use futures_core::Stream;

use crate::args::Problems;
use crate::client::Upload;
use crate::containers::archive::Archive;
use crate::error::{Error, Result};

/// What a file that is written is to be like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileOptions {
    mode: u32,
    uid: u64,
    gid: u64,
    mtime: Option<SystemTime>,
    overwrite: bool,
}

impl Default for FileOptions {
    fn default() -> Self {
        Self { mode: 0o644, uid: 0, gid: 0, mtime: None, overwrite: false }
    }
}

impl FileOptions {
    /// Readable by all, written by root alone, changed just now.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The permissions, with set-uid, set-gid and sticky: `0o4755`.
    #[must_use]
    pub fn mode(mut self, mode: u32) -> Self {
        self.mode = mode;
        self
    }

    /// The owner, by number, as the container sees it.
    #[must_use]
    pub fn uid(mut self, uid: u32) -> Self {
        self.uid = uid.into();
        self
    }

    /// The group, by number, as the container sees it.
    #[must_use]
    pub fn gid(mut self, gid: u32) -> Self {
        self.gid = gid.into();
        self
    }

    /// When it was changed; whole seconds.
    #[must_use]
    pub fn mtime(mut self, mtime: SystemTime) -> Self {
        self.mtime = Some(mtime);
        self
    }

    /// Replaces also a directory, with all that is in it; if not said, only what is none. As `podman cp --overwrite`.
    #[must_use]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    pub(super) fn overwrites(self) -> bool {
        self.overwrite
    }
}

/// An archive of one file; its bytes are not copied.
pub(super) fn archive(name: &str, bytes: Bytes, options: &FileOptions) -> io::Result<Upload> {
    let FileOptions { mode, uid, gid, mtime, overwrite: _ } = *options;
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Regular);
    header.set_size(bytes.len() as u64);
    header.set_mode(mode & 0o7777);
    header.set_uid(uid);
    header.set_gid(gid);
    let mtime = mtime.unwrap_or_else(SystemTime::now).duration_since(SystemTime::UNIX_EPOCH);
    header.set_mtime(mtime.map(|since| since.as_secs()).unwrap_or_default());
    // the builder knows how to write a name that is too long for a header; it is given no contents
    let mut builder = tar::Builder::new(Vec::new());
    builder.append_data(&mut header, name, io::empty())?;
    let head = builder.get_ref().clone();
    let padding = bytes.len().next_multiple_of(512) - bytes.len();
    let parts = [head.into(), bytes, vec![0; padding + 1024].into()];
    Ok(Upload::stream(Parts(parts.into_iter())))
}

struct Parts(std::array::IntoIter<Bytes, 3>);

impl Stream for Parts {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// The bytes of the one file in an archive.
pub(super) async fn contents(mut archive: Archive, path: &str) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    while let Some(piece) = archive.next().await {
        packed.extend_from_slice(&piece?);
    }
    let broken = |why: io::Error| Error::protocol("get_file: no archive", Some(why.into()));
    let mut archive = tar::Archive::new(packed.as_slice());
    let first = archive.entries().map_err(broken)?.next().transpose().map_err(broken)?;
    let Some(entry) = first.filter(|entry| entry.header().entry_type().is_file()) else {
        return Err(Problems::one("path", path, "is no file: copy_from takes directories").into());
    };
    let place = |at: u64| usize::try_from(at).ok().filter(|at| *at <= packed.len());
    let (start, size) = (entry.raw_file_position(), entry.size());
    let (Some(start), Some(end)) = (place(start), place(start.saturating_add(size))) else {
        return Err(Error::interrupted("get_file", None));
    };
    packed.truncate(end);
    packed.drain(..start);
    Ok(packed)
}
