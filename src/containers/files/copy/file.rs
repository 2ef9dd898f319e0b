//! Archives of a single file.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::containers::files::archive::Archive;
use crate::containers::files::copy::unpack::CopyFromOptions;
use crate::error::{Action, Error, Result};
use crate::http::Upload;
use crate::options::Timestamp;
use crate::wire::tar::Entries;

/// The default limit for reading into memory.
const LIMIT: u64 = 64 << 20;

/// The attributes of a file to write.
///
/// ```no_run
/// use podman::containers::FileOptions;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let options = FileOptions::new().mode(0o600).uid(1000).gid(1000);
/// container.put_file_with("/etc/app/key.pem", "-----BEGIN…", &options).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileOptions {
    mode: u32,
    uid: u64,
    gid: u64,
    mtime: Option<Timestamp>,
    overwrite: bool,
}

impl Default for FileOptions {
    #[inline]
    fn default() -> Self {
        Self { mode: 0o644, uid: 0, gid: 0, mtime: None, overwrite: false }
    }
}

impl FileOptions {
    /// Returns the defaults: mode 644, owner root, changed now.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the permissions, with set-uid, set-gid and sticky: `0o4755`.
    #[must_use]
    #[inline]
    pub fn mode(mut self, mode: u32) -> Self {
        self.mode = mode;
        self
    }

    /// Sets the owner, by number, as the container sees it.
    #[must_use]
    #[inline]
    pub fn uid(mut self, uid: u32) -> Self {
        self.uid = uid.into();
        self
    }

    /// Sets the group, by number, as the container sees it.
    #[must_use]
    #[inline]
    pub fn gid(mut self, gid: u32) -> Self {
        self.gid = gid.into();
        self
    }

    /// Sets the time of the last change, in whole seconds.
    #[must_use]
    pub fn mtime(mut self, mtime: impl Into<Timestamp>) -> Self {
        self.mtime = Some(mtime.into());
        self
    }

    /// Lets the file replace a directory with everything in it, as `podman cp --overwrite` does. By default that is
    /// an error.
    #[must_use]
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    #[inline]
    pub(crate) fn overwrites(self) -> bool {
        self.overwrite
    }
}

/// An archive of one file; its bytes are not copied.
#[inline]
pub(crate) fn archive(name: &str, bytes: Bytes, options: &FileOptions) -> io::Result<Upload> {
    let FileOptions { mode, uid, gid, mtime, overwrite: _ } = *options;
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Regular);
    header.set_size(bytes.len() as u64);
    header.set_mode(mode & 0o7777);
    header.set_uid(uid);
    header.set_gid(gid);
    let mtime = mtime.unwrap_or_else(Timestamp::now).unix_seconds();
    header.set_mtime(mtime.try_into().unwrap_or_default());
    // The builder can write a name that is too long for a header; it gets no contents.
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

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// The bytes of the one file in an archive.
#[inline]
pub(crate) async fn contents(action: Action, mut archive: Archive, options: &CopyFromOptions) -> Result<Vec<u8>> {
    let limit = options.limit.unwrap_or(LIMIT);
    let refuse = |kind, why: String| Err(Error::local(action.clone(), io::Error::new(kind, why)));
    let refuse_directory =
        || refuse(io::ErrorKind::IsADirectory, "it is not a file: copy_from copies directories".to_owned());
    let mut packed = Vec::new();
    let (start, size) = loop {
        match archive.next().await.transpose()? {
            Some(piece) => packed.extend_from_slice(&piece),
            None if matches!(first(&packed), Ok(First::Nothing)) => return refuse_directory(),
            None => return Err(Error::protocol(action, "the body is not an archive", None)),
        }
        match first(&packed) {
            Ok(First::File { start, size }) => break (start, size),
            Ok(First::Other) => return refuse_directory(),
            // The end of the archive shows whether this is valid.
            Ok(First::Nothing) => packed.truncate(512),
            // The header has not arrived yet, or is incomplete.
            Err(why) if why.kind() == io::ErrorKind::UnexpectedEof => {}
            Err(why) => return Err(Error::protocol(action, format!("the archive cannot be read: {why}"), None)),
        }
    };
    let size = match usize::try_from(size) {
        Ok(fits) if size <= limit => fits,
        _ => {
            return refuse(
                io::ErrorKind::FileTooLarge,
                format!(
                    "it has {size} bytes, more than the limit of {limit}: raise CopyFromOptions::limit, or read it in \
                     chunks with get_archive"
                ),
            );
        }
    };
    let mut bytes = packed.split_off(start.min(packed.len()));
    bytes.truncate(size);
    // Reads to the end of the archive: before it, the file may be incomplete.
    while let Some(piece) = archive.next().await.transpose()? {
        bytes.extend_from_slice(&piece[..piece.len().min(size - bytes.len())]);
    }
    if bytes.len() < size { Err(Error::interrupted(action)) } else { Ok(bytes) }
}

/// The first entry of an archive.
enum First {
    File { start: usize, size: u64 },
    Other,
    Nothing,
}

/// Returns the first entry of an archive that may be incomplete.
#[inline]
fn first(packed: &[u8]) -> io::Result<First> {
    if packed.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let mut entries = Entries::new(packed);
    match entries.next()? {
        Some(entry) if entry.kind.is_file() => {
            Ok(First::File { start: packed.len() - entries.into_rest().len(), size: entry.size })
        }
        Some(_) => Ok(First::Other),
        None => Ok(First::Nothing),
    }
}
