//! Builders for values that docker-py writes as dictionaries and tuples.

use serde_json::{Map, Value, json};

use super::keyword::from_number;

/// Where a container's port is published.
///
/// ```
/// use podman::CreateOptions;
///
/// let options = CreateOptions::new("nginx")
///     .port("80/tcp", 8080)                  // on all addresses
///     .port("443/tcp", ("127.0.0.1", 8443))  // on one
///     .port("9000/tcp", podman::HostPort::any());
/// # options.spec()?;
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct HostPort(pub(super) Value);

impl HostPort {
    /// A port that the server picks.
    #[must_use]
    pub fn any() -> Self {
        Self(Value::Null)
    }
}

from_number!(HostPort: u16, i32, &str);

impl From<(&str, u16)> for HostPort {
    fn from((address, port): (&str, u16)) -> Self {
        Self(json!([address, port]))
    }
}

impl<T: Into<HostPort>> From<Vec<T>> for HostPort {
    fn from(several: Vec<T>) -> Self {
        Self(several.into_iter().map(|one| one.into().0).collect::<Vec<_>>().into())
    }
}

/// A mount of any kind, field by field; docker-py's `Mount`.
///
/// ```
/// use podman::{CreateOptions, Mount};
///
/// let options = CreateOptions::new("alpine")
///     .mount(Mount::bind("/etc/ssl", "/etc/ssl").read_only(true))
///     .mount(Mount::tmpfs("/scratch").option("size=64m"));
/// # options.spec()?;
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Mount(Map<String, Value>);

impl Mount {
    fn of(kind: &str, source: Option<String>, target: String) -> Self {
        let mut map = Map::new();
        map.insert("type".to_owned(), kind.into());
        map.insert("target".to_owned(), target.into());
        map.extend(source.map(|source| ("source".to_owned(), source.into())));
        Self(map)
    }

    /// A path of the server's host.
    #[must_use]
    pub fn bind(source: impl Into<String>, target: impl Into<String>) -> Self {
        Self::of("bind", Some(source.into()), target.into())
    }

    /// A named volume.
    #[must_use]
    pub fn volume(name: impl Into<String>, target: impl Into<String>) -> Self {
        Self::of("volume", Some(name.into()), target.into())
    }

    /// An image's file system.
    #[must_use]
    pub fn image(image: impl Into<String>, target: impl Into<String>) -> Self {
        Self::of("image", Some(image.into()), target.into())
    }

    /// Memory.
    #[must_use]
    pub fn tmpfs(target: impl Into<String>) -> Self {
        Self::of("tmpfs", None, target.into())
    }

    /// Makes it read-only.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.0.insert("read_only".to_owned(), read_only.into());
        self
    }

    /// Adds a mount option, as `podman run --mount` takes it.
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        if let Value::Array(list) = self.0.entry("options").or_insert_with(|| Value::Array(Vec::new())) {
            list.push(option.into().into());
        }
        self
    }

    pub(super) fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}
