//! Systems other than Unix: files have neither modes nor numbered owners, and paths are Unicode.

use std::borrow::Cow;
use std::fs::{self, File, FileType, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

pub(crate) fn uid() -> Option<u32> {
    None
}

pub(crate) fn owner(path: &Path) -> io::Result<String> {
    fs::metadata(path).map(|_| "another user".to_owned())
}

pub(crate) fn is_private(_: &Metadata, _: Option<u32>) -> bool {
    false
}

#[allow(clippy::unnecessary_wraps, reason = "as on Unix")]
pub(crate) fn set_mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}

#[allow(clippy::unnecessary_wraps, reason = "as on Unix")]
pub(crate) fn set_mode_of(_: &File, _: u32) -> io::Result<()> {
    Ok(())
}

pub(crate) fn symlink(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "symbolic links are created on Unix only"))
}

pub(crate) fn device_of(_: &Metadata) -> u64 {
    0
}

pub(crate) fn is_socket(_: FileType) -> bool {
    false
}

/// The directory has the permissions of its parent, which is the user's profile.
pub(crate) fn create_private_directory(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// The file has the permissions of its directory.
pub(crate) fn create_private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

pub(crate) fn bytes_of(path: &Path) -> Cow<'_, [u8]> {
    path.to_string_lossy().into_owned().into_bytes().into()
}

pub(crate) fn path_of(bytes: Vec<u8>) -> PathBuf {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

pub(crate) fn hard_link(_: &Metadata) -> Option<(u64, u64)> {
    None
}
