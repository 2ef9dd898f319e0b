//! `spec/handlers.toml`: what the server's handlers read from a query, and since when.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use podman::Version;
use serde::{Deserialize, Deserializer};

/// What one operation's handler reads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_field_names, reason = "the words of the file")]
pub struct Handler {
    /// File and function of the Podman source.
    pub handler: String,
    /// The first release with the operation, if younger than 4.0.0.
    #[serde(default, deserialize_with = "release")]
    pub since: Option<Version>,
    /// The last release with the operation, if it went.
    #[serde(default, deserialize_with = "release")]
    pub until: Option<Version>,
    /// The version in front of its path, if not the server's.
    pub prefix: Option<String>,
    /// The names it uses.
    #[serde(default)]
    pub query: BTreeMap<String, Query>,
    /// The credentials it uses.
    #[serde(default)]
    pub header: BTreeMap<String, Header>,
    /// Names it reads that this client does not send, and why.
    #[serde(default)]
    pub unsent: BTreeMap<String, String>,
    /// Remarks.
    pub note: Option<String>,
}

/// One name of a query.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// The accepted values.
    #[serde(rename = "type")]
    pub kind: Kind,
    /// The first release that uses it, if younger than the operation.
    #[serde(default, deserialize_with = "release")]
    pub since: Option<Version>,
    /// The last release that uses it, if it went.
    #[serde(default, deserialize_with = "release")]
    pub until: Option<Version>,
    /// Remarks.
    pub note: Option<String>,
}

/// One header.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The first release that uses it, if younger than the operation.
    #[serde(default, deserialize_with = "release")]
    pub since: Option<Version>,
}

/// What the server accepts as a name; described at the top of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Bool,
    OptionalBool,
    Int,
    Uint,
    String,
    Strings,
    Json,
    Time,
    Duration,
}

impl Kind {
    /// Whether the decoder itself refuses other values.
    #[must_use]
    pub fn is_decoded(self) -> bool {
        matches!(self, Self::Bool | Self::Int | Self::Uint)
    }

    /// The type that a description gives it.
    #[must_use]
    pub fn described(self) -> &'static str {
        match self {
            Self::Bool | Self::OptionalBool => "boolean",
            Self::Int | Self::Uint => "integer",
            Self::Strings => "array",
            Self::String | Self::Json | Self::Time | Self::Duration => "string",
        }
    }
}

impl Handler {
    /// Whether a release has the operation.
    #[must_use]
    pub fn exists(&self, server: Version) -> bool {
        within(server, self.since, self.until)
    }

    /// Whether a release has the operation and uses the name there.
    #[must_use]
    pub fn reads(&self, query: &Query, server: Version) -> bool {
        self.exists(server) && within(server, query.since, query.until)
    }
}

/// The file, by operation.
///
/// # Panics
///
/// The file is not what this module describes.
#[must_use]
pub fn all() -> &'static BTreeMap<String, Handler> {
    static ALL: LazyLock<BTreeMap<String, Handler>> = LazyLock::new(|| {
        toml::from_str(include_str!("../../spec/handlers.toml")).unwrap_or_else(|e| panic!("spec/handlers.toml: {e}"))
    });
    &ALL
}

fn within(server: Version, since: Option<Version>, until: Option<Version>) -> bool {
    since.is_none_or(|since| server >= since) && until.is_none_or(|until| server <= until)
}

fn release<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Version>, D::Error> {
    let text = String::deserialize(from)?;
    text.parse().map(Some).map_err(serde::de::Error::custom)
}
