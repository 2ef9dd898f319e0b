//! Reading tar archives, without the bugs of the `tar` crate.
//!
//! Only the headers and the writer of that crate are used. The bugs of version 0.4.46 that matter here:
//!
//! | fault | upstream (composefs/tar-rs) | instead |
//! |---|---|---|
//! | PAX records are split at newlines, not by their length; invalid parts are dropped, so a file gets another name or size | #428, #452; open: #470, #476 | [`Entries`] |
//! | PAX records of times are ignored, among them all times before 1970 | not reported | [`Entries`] |
//! | errors of the file system lose their code | not reported | `unpack` writes files itself |
//! | a FIFO or device is packed under the path of its source, or not at all if that is absolute | #327, #356 | `pack` appends it with its header |
//! | a time before 1970 is written so that no reader accepts it | not reported | `pack` replaces it by 1970 |
//! | the target of a link is changed: `a//b` to `a/b` | not reported | `pack` writes it literally |

use std::borrow::Cow;
use std::io::{self, Read};
use std::path::PathBuf;

use tar::{EntryType, Header};

use crate::platform;

const BLOCK: u64 = 512;
/// The maximum length of the headers of one entry, as in Go's `archive/tar`.
const LIMIT: u64 = 1 << 20;

/// The entries of an archive, one after the other. Reading from it reads the contents of the current entry.
#[derive(Debug)]
pub(crate) struct Entries<R> {
    from: R,
    /// Unread bytes of the current entry.
    left: u64,
    /// Bytes between them and the next header.
    padding: u64,
}

/// The attributes of a file, directory or link in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) path: PathBuf,
    /// The target of a link; empty for other entries.
    pub(crate) link: PathBuf,
    pub(crate) kind: EntryType,
    pub(crate) size: u64,
    pub(crate) mode: u32,
    pub(crate) modified: Time,
}

/// A time since 1970, which may be negative, and nanoseconds after it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Time {
    pub(crate) seconds: i64,
    pub(crate) nanos: u32,
}

/// The block at the position of a header.
enum Block {
    Header(Box<Header>),
    /// The end of an archive.
    Zeros,
    Missing,
}

impl<R: Read> Entries<R> {
    pub(crate) fn new(from: R) -> Self {
        Self { from, left: 0, padding: 0 }
    }

    /// Returns the rest of the archive, from the contents of the current entry on.
    pub(crate) fn into_rest(self) -> R {
        self.from
    }

    /// Reads the headers of the next entry; `None` at the end of the archive.
    ///
    /// # Errors
    ///
    /// `UnexpectedEof` if it is truncated, `InvalidData` if it is invalid.
    pub(crate) fn next(&mut self) -> io::Result<Option<Entry>> {
        let (mut pax, mut long_path, mut long_link) = (None, None, None);
        loop {
            self.skip()?;
            let is_described = pax.is_some() || long_path.is_some() || long_link.is_some();
            let header = match self.header()? {
                Block::Header(header) => header,
                Block::Zeros if is_described => {
                    return Err(invalid("the archive ends before the entry that a header describes"));
                }
                Block::Missing if is_described => return Err(io::ErrorKind::UnexpectedEof.into()),
                Block::Zeros | Block::Missing => return Ok(None),
            };
            let size = header.entry_size()?;
            match header.entry_type() {
                EntryType::XHeader => pax = Some(Pax::read(&self.description(size)?)?),
                EntryType::GNULongName => long_path = Some(self.description(size)?),
                EntryType::GNULongLink => long_link = Some(self.description(size)?),
                _ => return self.entry(&header, pax.unwrap_or_default(), long_path, long_link).map(Some),
            }
        }
    }

    /// Combines a header and the extended headers before it.
    fn entry(
        &mut self,
        header: &Header,
        pax: Pax,
        long_path: Option<Vec<u8>>,
        long_link: Option<Vec<u8>>,
    ) -> io::Result<Entry> {
        let kind = match header.entry_type() {
            // Before POSIX, a directory was a file whose name ends with a slash.
            EntryType::Regular if header.as_ustar().is_none() && header.path_bytes().ends_with(b"/") => {
                EntryType::Directory
            }
            kind => kind,
        };
        let link = || header.link_name_bytes().map(Cow::into_owned).unwrap_or_default();
        // GNU headers take precedence in Go, which the server uses.
        let path = long_path.map(until_nul).or(pax.path).unwrap_or_else(|| header.path_bytes().into_owned());
        let link = long_link.map(until_nul).or(pax.link).unwrap_or_else(link);
        // Other kinds have no contents, whatever their size field.
        let size = match kind {
            EntryType::Regular | EntryType::Continuous => pax.size.map_or_else(|| header.entry_size(), Ok)?,
            _ => 0,
        };
        let modified = match pax.modified {
            Some(time) => time,
            None => Time { seconds: i64::try_from(header.mtime()?).unwrap_or_default(), nanos: 0 },
        };
        self.contain(size)?;
        let (path, link) = (platform::path_of(path), platform::path_of(link));
        Ok(Entry { path, link, kind, size, mode: header.mode()?, modified })
    }

    /// Reads the block of a header.
    fn header(&mut self) -> io::Result<Block> {
        let mut header = Header::new_old();
        let block = header.as_mut_bytes();
        let mut count = 0;
        while count < block.len() {
            match self.from.read(&mut block[count..]) {
                Ok(0) if count == 0 => return Ok(Block::Missing),
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(more) => count += more,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        if block.iter().all(|byte| *byte == 0) {
            return Ok(Block::Zeros);
        }
        // The checksum field itself counts as eight spaces.
        let sum: u32 = block[..148].iter().chain(&block[156..]).map(|byte| u32::from(*byte)).sum::<u32>() + 8 * 32;
        match header.cksum() {
            Ok(stated) if stated == sum => Ok(Block::Header(Box::new(header))),
            _ => Err(invalid("the checksum of a header is wrong")),
        }
    }

    /// Reads the contents of a header that describes the next entry.
    fn description(&mut self, size: u64) -> io::Result<Vec<u8>> {
        if size > LIMIT {
            return Err(invalid("a header is longer than 1 MiB"));
        }
        self.contain(size)?;
        let mut bytes = Vec::new();
        self.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Records the number of bytes before the next header.
    fn contain(&mut self, size: u64) -> io::Result<()> {
        let blocks = size.checked_next_multiple_of(BLOCK).ok_or_else(|| invalid("a size is too large"))?;
        (self.left, self.padding) = (size, blocks - size);
        Ok(())
    }

    /// Skips the rest of the current entry.
    fn skip(&mut self) -> io::Result<()> {
        let rest = self.left + self.padding;
        (self.left, self.padding) = (0, 0);
        match io::copy(&mut (&mut self.from).take(rest), &mut io::sink())? == rest {
            true => Ok(()),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

impl<R: Read> Read for Entries<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(into.len());
        let count = self.from.read(&mut into[..most])?;
        if count == 0 && most > 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.left -= count as u64;
        Ok(count)
    }
}

/// The relevant records of a PAX header.
#[derive(Debug, Default)]
struct Pax {
    path: Option<Vec<u8>>,
    link: Option<Vec<u8>>,
    size: Option<u64>,
    modified: Option<Time>,
}

impl Pax {
    /// Reads records, each `LENGTH KEY=VALUE\n`, where the length counts all of these bytes. A value may contain newlines.
    fn read(mut records: &[u8]) -> io::Result<Self> {
        let mut pax = Self::default();
        while !records.is_empty() {
            let (key, value, rest) = record(records).ok_or_else(|| unreadable(records))?;
            pax.set(key, value).ok_or_else(|| unreadable(records))?;
            records = rest;
        }
        Ok(pax)
    }

    /// Applies a record; `None` if it is invalid. The last of several counts, and an empty value deletes.
    fn set(&mut self, key: &[u8], value: &[u8]) -> Option<()> {
        let text = || std::str::from_utf8(value).ok();
        let name = || (!value.contains(&0)).then(|| Some(value.to_vec()).filter(|value| !value.is_empty()));
        match key {
            b"path" => self.path = name()?,
            b"linkpath" => self.link = name()?,
            b"size" if value.is_empty() => self.size = None,
            b"size" => self.size = Some(text()?.parse().ok()?),
            b"mtime" if value.is_empty() => self.modified = None,
            b"mtime" => self.modified = Some(time(text()?)?),
            // A sparse file: its contents are encoded differently.
            _ if key.starts_with(b"GNU.sparse.") => return None,
            _ => {}
        }
        Some(())
    }
}

/// Returns the key and value of the first record, and the rest.
fn record(records: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let blank = records.iter().position(|byte| *byte == b' ')?;
    let digits = records[..blank].iter().all(u8::is_ascii_digit);
    let length: usize = std::str::from_utf8(&records[..blank]).ok().filter(|_| digits)?.parse().ok()?;
    let (record, rest) = records.split_at_checked(length)?;
    let pair = record.get(blank + 1..)?.strip_suffix(b"\n")?;
    let equals = pair.iter().position(|byte| *byte == b'=').filter(|at| *at > 0)?;
    Some((&pair[..equals], &pair[equals + 1..], rest))
}

/// Parses seconds since 1970 with a fraction, such as `1795485797.25` or `-0.5`.
fn time(text: &str) -> Option<Time> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let seconds: i64 = whole.parse().ok()?;
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let nanos: u32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
    Some(match whole.starts_with('-') && nanos > 0 {
        true => Time { seconds: seconds.checked_sub(1)?, nanos: 1_000_000_000 - nanos },
        false => Time { seconds, nanos },
    })
}

fn until_nul(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len()));
    bytes
}

fn invalid(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}

fn unreadable(records: &[u8]) -> io::Error {
    let start = &records[..records.len().min(40)];
    invalid(&format!("a PAX record cannot be read: {:?}", String::from_utf8_lossy(start)))
}

#[cfg(test)]
#[path = "tar_tests.rs"]
mod tests;
