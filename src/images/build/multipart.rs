//! A body of several archives: the context, and the additional ones.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use bytes::Bytes;

use super::context::Packing;
use crate::containers::files::copy::pack::{Packed, of};

/// An additional context as it is sent.
pub(super) enum Part {
    Directory(Packing),
    /// An archive, unchanged.
    File(PathBuf),
    Bytes(Bytes),
}

/// Returns the content type for a boundary.
#[inline]
pub(super) fn content_type(boundary: &str) -> String {
    format!("multipart/form-data; boundary={boundary}")
}

/// Writes the context first, and then the additional ones by their names.
pub(super) fn write(main: &Packing, parts: &[(String, Part)], boundary: &str, mut into: impl Write) -> Packed {
    let none = Path::new("");
    begin(&mut into, boundary, "MainContext").map_err(of(none))?;
    main.write(&mut into)?;
    for (name, part) in parts {
        begin(&mut into, boundary, &format!("build-context-{name}")).map_err(of(none))?;
        match part {
            Part::Directory(packing) => packing.write(&mut into)?,
            Part::Bytes(bytes) => into.write_all(bytes).map_err(of(none))?,
            Part::File(path) => {
                let copied = std::fs::File::open(path).and_then(|mut file| io::copy(&mut file, &mut into));
                copied.map_err(of(path))?;
            }
        }
    }
    into.write_all(format!("\r\n--{boundary}--\r\n").as_bytes()).and_then(|()| into.flush()).map_err(of(none))
}

fn begin(into: &mut impl Write, boundary: &str, name: &str) -> io::Result<()> {
    let name = name.replace('\\', "\\\\").replace('"', "\\\"");
    let head = format!(
        "\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{name}\"\r\nContent-Type: application/x-tar\r\n\r\n"
    );
    into.write_all(head.as_bytes())
}
