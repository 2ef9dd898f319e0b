//! The server's description of a path in a container.

use std::fmt;
use std::path::PathBuf;

use base64::Engine;
use serde::Deserialize;

use crate::options::Timestamp;

/// A path in a container, as the server describes it.
///
/// ```
/// use podman::containers::PathStat;
///
/// let mut stat = PathStat::default();
/// stat.mode = 0o755;
/// assert!(!stat.is_dir());
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathStat {
    /// The last component of the path.
    pub name: String,
    /// The size in bytes.
    pub size: u64,
    /// Permissions, with the bits for set-uid, set-gid and sticky: `0o4755`.
    pub mode: u32,
    /// The kind of the path.
    pub kind: PathKind,
    /// When it was last changed; in whole seconds on some releases.
    pub mtime: Option<Timestamp>,
    /// The path with all symbolic links resolved.
    pub target: PathBuf,
}

/// The kind of a path.
///
/// ```no_run
/// use podman::containers::PathKind;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let path = container.stat("/etc/mtab").await?;
/// if path.kind == PathKind::Symlink {
///     println!("leads to {}", path.target.display());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PathKind {
    /// A file.
    #[default]
    File,
    /// A directory.
    Dir,
    /// A symbolic link whose target does not exist.
    Symlink,
    /// A device, socket or pipe.
    Special,
}

impl fmt::Display for PathKind {
    /// Writes `file`, `directory`, `dangling link` or `special file`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::File => "file",
            Self::Dir => "directory",
            Self::Symlink => "dangling link",
            Self::Special => "special file",
        })
    }
}

impl PathStat {
    /// Returns whether it is a directory.
    #[must_use]
    pub fn is_dir(&self) -> bool {
        self.kind == PathKind::Dir
    }
}

/// As Go writes it, with Go's own mode bits.
#[derive(Deserialize)]
struct Sent {
    #[serde(default)]
    name: String,
    #[serde(default)]
    size: i64,
    #[serde(default)]
    mode: u32,
    mtime: Option<String>,
    #[serde(default, rename = "isDir")]
    is_dir: bool,
    #[serde(default, rename = "linkTarget")]
    link_target: String,
}

/// Bits of Go's `fs.FileMode`.
mod go {
    pub(super) const SYMLINK: u32 = 1 << 27;
    /// Devices, pipes, sockets and all else that is not a regular file.
    pub(super) const SPECIAL: u32 = 1 << 26 | 1 << 25 | 1 << 24 | 1 << 21 | 1 << 19;
    pub(super) const DIR: u32 = 1 << 31;
    /// Go's bits with their Unix mode bits.
    pub(super) const MORE: [(u32, u32); 3] = [(1 << 23, 0o4000), (1 << 22, 0o2000), (1 << 20, 0o1000)];
}

/// Parses the header `X-Docker-Container-Path-Stat`.
pub(crate) fn read(header: &[u8]) -> Result<PathStat, String> {
    let json = base64::engine::general_purpose::URL_SAFE.decode(header).map_err(|error| error.to_string())?;
    let Sent { name, size, mode, mtime, is_dir, link_target } =
        serde_json::from_slice(&json).map_err(|error| error.to_string())?;
    let kind = match mode {
        _ if is_dir || mode & go::DIR != 0 => PathKind::Dir,
        _ if mode & go::SYMLINK != 0 => PathKind::Symlink,
        _ if mode & go::SPECIAL != 0 => PathKind::Special,
        _ => PathKind::File,
    };
    let more = go::MORE.iter().filter(|(bit, _)| mode & bit != 0).fold(0, |more, (_, unix)| more | unix);
    Ok(PathStat {
        name,
        size: size.try_into().unwrap_or_default(),
        mode: mode & 0o777 | more,
        kind,
        mtime: mtime.and_then(|time| time.parse().ok()).filter(|time: &Timestamp| !time.is_unset()),
        target: link_target.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(json: &str) -> Vec<u8> {
        base64::engine::general_purpose::URL_SAFE.encode(json).into_bytes()
    }

    #[test]
    fn go_modes_are_converted_to_unix_modes() {
        for (mode, wanted, kind) in [
            (0o644, 0o644, PathKind::File),
            (1_u32 << 31 | 0o755, 0o755, PathKind::Dir),
            (1 << 31 | 1 << 20 | 0o777, 0o1777, PathKind::Dir),
            (1 << 27 | 0o777, 0o777, PathKind::Symlink),
            (1 << 23 | 0o755, 0o4755, PathKind::File),
            (1 << 26 | 1 << 21 | 0o666, 0o666, PathKind::Special),
        ] {
            let json = format!(r#"{{"name":"x","size":3,"mode":{mode},"mtime":"2026-11-25T03:00:00Z","isDir":false}}"#);
            let stat = read(&header(&json)).expect("a stat");
            assert_eq!((stat.mode, stat.kind, stat.size), (wanted, kind, 3), "{mode}");
            assert_eq!(stat.mtime.map(Timestamp::unix_seconds), Some(1_795_575_600));
        }
    }

    #[test]
    fn an_invalid_header_is_an_error() {
        for bad in [b"".as_slice(), b"!", b"e30", b"\xff\xff\xff\xff", &header("[]"), &header(r#"{"mode":"x"}"#)] {
            assert!(read(bad).is_err(), "{bad:?}");
        }
        assert_eq!(read(&header("{}")).expect("an empty description").size, 0);
        assert_eq!(read(&header(r#"{"mtime":"0001-01-01T00:00:00Z"}"#)).expect("a stat").mtime, None);
    }
}
