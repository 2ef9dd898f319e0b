//! A single file as an archive, and back.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::SystemTime;

use bytes::Bytes;
use futures_core::Stream;

use super::unpack::CopyFromOptions;
use crate::args::Problems;
use crate::client::Upload;
use crate::containers::archive::Archive;
use crate::error::{Error, Result};

/// The most that is read into memory, if nothing is said.
const LIMIT: u64 = 64 << 20;
/// More than comes before the bytes of any file: its name and attributes.
const HEAD: usize = 1 << 20;

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
pub(super) async fn contents(mut archive: Archive, path: &str, options: &CopyFromOptions) -> Result<Vec<u8>> {
    let limit = options.limit.unwrap_or(LIMIT);
    let refuse = |why: &str| Err(Problems::one("path", path, why).into());
    let mut packed = Vec::new();
    let (start, size) = loop {
        match archive.next().await.transpose()? {
            Some(piece) => packed.extend_from_slice(&piece),
            None => return Err(Error::protocol("get_file: no archive", None)),
        }
        match first(&packed) {
            Ok(First::File { start, size }) => break (start, size),
            Ok(First::Other) => return refuse("is no file: copy_from takes directories"),
            Err(why) if packed.len() > HEAD => return Err(Error::protocol("get_file: no archive", Some(why.into()))),
            // the header has not come yet, or not all of it
            Err(_) => {}
        }
    };
    let size = match usize::try_from(size) {
        Ok(fits) if size <= limit => fits,
        _ => {
            return refuse(&format!(
                "has {size} bytes, more than the limit of {limit}: raise CopyFromOptions::limit, or read it piece by piece \
                 with get_archive"
            ));
        }
    };
    let mut bytes = packed.split_off(start.min(packed.len()));
    bytes.truncate(size);
    // to the end of the archive, without which the file may not be what it was to be
    while let Some(piece) = archive.next().await.transpose()? {
        bytes.extend_from_slice(&piece[..piece.len().min(size - bytes.len())]);
    }
    if bytes.len() < size { Err(Error::interrupted("get_file", None)) } else { Ok(bytes) }
}

/// The first that is in an archive.
enum First {
    File { start: usize, size: u64 },
    Other,
}

/// What an archive begins with, of which not all has come.
fn first(packed: &[u8]) -> io::Result<First> {
    if packed.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let mut archive = tar::Archive::new(packed);
    let Some(entry) = archive.entries()?.next().transpose()? else { return Ok(First::Other) };
    if !entry.header().entry_type().is_file() {
        return Ok(First::Other);
    }
    let start = usize::try_from(entry.raw_file_position()).map_err(io::Error::other)?;
    Ok(First::File { start, size: entry.size() })
}
