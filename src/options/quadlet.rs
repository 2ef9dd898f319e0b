//! The rules for quadlets, and the filters of their lists.

use serde_json::Value;

use super::core::{Kind, query};
use super::invalid::InvalidOptions;
use super::read::{Read, text_without_nul};
use super::row::Target::Query;
use super::types::filters::{self, Known, Takes, known};
use crate::versions::support::{ALWAYS, since};
use crate::versions::{UnsupportedError, Version};

/// The suffixes of quadlets.
const SUFFIXES: [&str; 8] = [".container", ".volume", ".network", ".pod", ".kube", ".image", ".build", ".artifact"];

/// Whether a file is a quadlet by its name.
#[inline]
pub(crate) fn is_quadlet(name: &str) -> bool {
    SUFFIXES.iter().any(|suffix| name.len() > suffix.len() && name.ends_with(suffix))
}

/// Checks the name of a quadlet, with which the server would otherwise fail with another error, or find another one.
#[inline]
pub(crate) fn quadlet_name(name: &str) -> Read<()> {
    file_name(name)?;
    match is_quadlet(name) {
        true => Ok(()),
        false => Err(format!("expected a name with one of the suffixes {}", SUFFIXES.join(" "))),
    }
}

/// Checks the name of a quadlet to install.
#[inline]
pub(crate) fn installed_name(name: &str) -> Read<()> {
    if name.ends_with(".quadlets") {
        return Err(
            "podman takes several quadlets in one file only from its own command: install them one by one".to_owned()
        );
    }
    quadlet_name(name)?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if stem.ends_with('@') {
        // seen on 5.8.6: the status of a template is an error of systemd, which ends every list, and its own removal
        return Err(
            "is a template: with it installed, podman could neither list any quadlet nor remove this one".to_owned()
        );
    }
    Ok(())
}

/// Checks the name of a file that a quadlet needs.
#[inline]
pub(crate) fn asset_name(name: &str) -> Read<()> {
    file_name(name)?;
    match is_quadlet(name) || name.ends_with(".quadlets") {
        true => Err("is a quadlet by its suffix: install it as a quadlet of its own".to_owned()),
        false => Ok(()),
    }
}

/// Names of files are sent in the head of a part, and stand for themselves in one directory of the server.
#[inline]
fn file_name(name: &str) -> Read<()> {
    text_without_nul(name)?;
    match name {
        "" => Err("a name is needed".to_owned()),
        "." | ".." => Err("no file can have this name".to_owned()),
        _ if name.contains('/') => Err("has a slash: all files are installed in one directory".to_owned()),
        _ if name.contains(['"', '\\']) || name.chars().any(char::is_control) => {
            Err("has a quotation mark, a backslash or a control character".to_owned())
        }
        _ => Ok(()),
    }
}

/// A regular expression that matches this name alone.
#[inline]
pub(crate) fn exactly(name: &str) -> String {
    let mut expression = String::from("^");
    for char in name.chars() {
        if !char.is_alphanumeric() && char != '_' && char.is_ascii() {
            expression.push('\\');
        }
        expression.push(char);
    }
    expression.push('$');
    expression
}

/// The filters of a list.
const LISTED: &[Known] = &[
    known("name", Takes::Text, ALWAYS),
    known("status", Takes::Text, since(6, 0, 0)),
    known("app", Takes::Text, since(6, 0, 0)),
    known("pod", Takes::Text, since(6, 0, 0)),
];

const LIST: Kind =
    query("ListOptions", "podman-py's arguments of a list of quadlets", &[LIST_ROWS], "QuadletListLibpod");

rows! {
    "List" LIST_ROWS for [] {
        /// Selects quadlets by name, and from Podman 6.0 on by status, app or pod.
        "filters": Json => Query("filters", |value| filters::read(value, LISTED));
    }
}

options! {
    /// Selects the quadlets to list; by default all.
    ///
    /// ```
    /// use podman::quadlets::{Filter, ListOptions};
    ///
    /// let options = ListOptions::new().filter(Filter::Exactly("web.container".into()));
    /// let same: ListOptions = serde_json::from_str(r#"{"filters": {"name": "^web\\.container$"}}"#)?;
    /// assert_eq!(options.set("filters", ()), same.set("filters", ()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ListOptions = LIST;
}

defaults! {
    ListOptions = LIST;
}

/// A condition for the quadlets to list. Of several conditions of one kind, one must hold; conditions of different
/// kinds must all hold.
///
/// ```no_run
/// use podman::quadlets::{Filter, ListOptions};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = ListOptions::new().filter(Filter::Name("web*".into()));
/// for quadlet in podman.quadlets().list_with(&options).await? {
///     println!("{} {}", quadlet.name(), quadlet.status());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// With a name that matches this regular expression, anywhere in it: `x.container` also selects `max.container`.
    Name(String),
    /// With this name.
    Exactly(String),
    /// With this status, such as `active/running`; Podman 6.0 and later.
    Status(String),
    /// Of this application; Podman 6.0 and later.
    App(String),
    /// In this pod; Podman 6.0 and later.
    Pod(String),
}

impl ListOptions {
    /// Returns options that select all quadlets.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only quadlets that match this filter, and all others that are set.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (name, value) = match filter {
            Filter::Name(value) => ("name", value),
            Filter::Exactly(value) => ("name", exactly(&value)),
            Filter::Status(value) => ("status", value),
            Filter::App(value) => ("app", value),
            Filter::Pod(value) => ("pod", value),
        };
        self.0.filter(name, value);
        self
    }

    /// The filters in the server's form; `null` for none.
    #[inline]
    pub(crate) fn filters(&self) -> Result<Value, InvalidOptions> {
        Ok(self.0.write()?.parameter("filters").cloned().unwrap_or_default())
    }

    /// Returns the filters that a server of this release does not have.
    #[inline]
    pub(crate) fn lacking(filters: &Value, server: Version) -> Option<UnsupportedError> {
        filters::unsupported(LIST.operation, filters, LISTED, server)
    }
}

/// The body of an installation, and its content type: the quadlet first, since the server writes the files in the order
/// in which they come, and refuses a request whose first file is none after it has written half of it (5.8.6).
#[inline]
pub(crate) fn multipart(files: &[(String, Vec<u8>)]) -> (String, Vec<u8>) {
    let mut boundary = String::from("podman-rs-quadlet");
    while files.iter().any(|(_, bytes)| contains(bytes, boundary.as_bytes())) {
        boundary.push('-');
        boundary.push_str(&boundary.len().to_string());
    }
    let mut body = Vec::new();
    for (name, bytes) in files {
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

#[inline]
fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_have_a_suffix_and_no_slash() {
        for name in ["x.container", "app.build", "a b.volume", "x@1.container", "x.artifact"] {
            assert_eq!(installed_name(name), Ok(()), "{name}");
            assert!(asset_name(name).is_err(), "{name}");
        }
        for name in
            ["", ".container", "x", "x.service", "a/x.container", "x\".container", "x\n.container", "..", "x.Container"]
        {
            assert!(quadlet_name(name).is_err(), "{name:?}");
        }
        for name in ["Containerfile", "app.conf", ".env"] {
            assert_eq!(asset_name(name), Ok(()), "{name}");
        }
        assert!(installed_name("all.quadlets").expect_err("several").contains("one by one"));
        assert!(installed_name("x@.container").expect_err("a template").contains("template"));
        assert_eq!(quadlet_name("x@.container"), Ok(()), "one that is there can be read");
    }

    #[test]
    fn an_exact_name_is_quoted_and_anchored() {
        assert_eq!(exactly("x.container"), r"^x\.container$");
        assert_eq!(exactly("a+b-ü@.volume"), r"^a\+b\-ü\@\.volume$");
    }

    #[test]
    fn files_come_in_their_order_and_the_boundary_is_in_none() {
        let files = [("a.build".to_owned(), b"x".to_vec()), ("f".to_owned(), b"--podman-rs-quadlet\r\n".to_vec())];
        let (kind, body) = multipart(&files);
        let boundary = kind.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
        assert_ne!(boundary, "podman-rs-quadlet");
        let text = String::from_utf8(body).expect("text");
        assert_eq!(text.matches(&format!("--{boundary}")).count(), 3);
        assert!(text.find("a.build") < text.find("filename=\"f\""), "{text}");
        assert!(text.ends_with(&format!("--{boundary}--\r\n")));
    }

    #[test]
    fn other_filters_need_podman_6() {
        let filters = json!({ "status": ["active/running"] });
        let lack = ListOptions::lacking(&filters, Version::new(5, 8, 6)).expect("5.8 lacks it");
        assert!(lack.to_string().contains("6.0.0"), "{lack}");
        assert!(ListOptions::lacking(&json!({ "name": ["x"] }), Version::new(5, 8, 6)).is_none());
    }
}
