//! Unix.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, FileType, Metadata, OpenOptions};
use std::io;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::os::unix::fs::{
    DirBuilderExt as _, FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::{Path, PathBuf};

/// Returns the user of this process, where the system reports it.
pub(crate) fn uid() -> Option<u32> {
    fs::metadata("/proc/self").ok().map(|process| process.uid())
}

/// Describes the owner and mode of a file.
pub(crate) fn owner(path: &Path) -> io::Result<String> {
    fs::metadata(path).map(|file| format!("user {} with mode {:o}", file.uid(), file.mode() & 0o777))
}

/// Returns whether a directory belongs to this user, and others cannot write to it.
pub(crate) fn is_private(directory: &Metadata, uid: Option<u32>) -> bool {
    Some(directory.uid()) == uid && directory.mode() & 0o722 == 0o700
}

/// Sets the permissions of a file.
pub(crate) fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, fs::Permissions::from_mode(mode & 0o7777))
}

/// Sets the permissions of an open file.
pub(crate) fn set_mode_of(file: &File, mode: u32) -> io::Result<()> {
    file.set_permissions(fs::Permissions::from_mode(mode & 0o7777))
}

/// Creates a symbolic link.
pub(crate) fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}

/// Returns the number of the device that a file is.
pub(crate) fn device_of(file: &Metadata) -> u64 {
    file.rdev()
}

/// Returns whether a file is a socket.
pub(crate) fn is_socket(kind: FileType) -> bool {
    kind.is_socket()
}

/// Creates a directory, with its parents, that only its owner can access.
pub(crate) fn create_private_directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Creates a file that only its owner can read.
pub(crate) fn create_private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Returns the bytes of a path.
pub(crate) fn bytes_of(path: &Path) -> Cow<'_, [u8]> {
    path.as_os_str().as_bytes().into()
}

/// Returns the path with these bytes.
pub(crate) fn path_of(bytes: Vec<u8>) -> PathBuf {
    OsString::from_vec(bytes).into()
}

/// Returns what a file with several names is, by device and inode; `None` if it has one name.
pub(crate) fn hard_link(file: &Metadata) -> Option<(u64, u64)> {
    (file.nlink() > 1).then(|| (file.dev(), file.ino()))
}
