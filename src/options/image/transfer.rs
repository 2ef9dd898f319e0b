//! The options of pulls and pushes.

use serde_json::{Value, json};

use crate::options::body::Body;
use crate::options::core::{Kind, query};
use crate::options::create::lifecycle::pull_platform;
use crate::options::invalid::InvalidOptions;
use crate::options::read::{self, Read, flag};
use crate::options::readers;
use crate::options::row::Target::{ClientOnly, Fields, NoEffect, Query, SameAs};
use crate::options::types::span;
use crate::wire::credential::Credential;

/// Refused, since the bar is not there.
const NO_BARS: &str = "needs the crate's feature `progress`";

const PULL: Kind = query("PullOptions", "docker-py's arguments of a pull", &[PULL_ROWS], "ImagePullLibpod");

rows! {
    "Pull" PULL_ROWS for [PullOptions] {
        /// Sets the tag, or the digest, if the name has none; the default is `latest`.
        tag: Text => ClientOnly(|value| read::text(value).map(drop));
        /// Pulls all tags of the name, whatever its tag.
        all_tags: Flag => Query("allTags", readers::flag);
        /// Pulls for this platform: `os[/arch[/variant]]`.
        ///
        /// An image of another platform is an error: the server only warns, and gives it.
        platform: Text => Fields(&["OS", "Arch", "Variant"], platform);
        /// Sets when the image is pulled: `always` (the default), `missing`, `newer` or `never`.
        policy: Word => Query("policy", policy);
        /// Sets whether the registry's certificate is verified.
        ///
        /// Not set, the server's registries.conf decides; `true` overrules an `insecure = true` there.
        tls_verify: Flag => Query("tlsVerify", readers::flag);
        "tlsVerify": Flag => SameAs("tls_verify");
        /// Sets the credentials as docker-py does: a map of `username` and `password`, or of an `identitytoken`.
        auth_config: Pairs => ClientOnly(auth_config);
        /// Sets how often the server tries again; Podman 5.0 and later.
        retry: Int => Query("retry", readers::count);
        "retry_delay": Text => Query("retrydelay", delay);
        "retryDelay": Text => SameAs("retry_delay");
        "retrydelay": Text => SameAs("retry_delay");
        /// Reports the bytes of each layer instead of messages; Podman 4.8 and later.
        layer_progress: Flag => ClientOnly(|value| flag(value).map(drop));
        "compatMode": Flag => SameAs("layer_progress");
        "compat_mode": Flag => SameAs("layer_progress");
        "progress_bar": Flag => ClientOnly(progress_bar);
        "stream": Flag => NoEffect("the client always reads the reports");
        "decode": Flag => NoEffect("the client always decodes the reports");
    }
}

options! {
    /// How to pull an image; the arguments of docker-py and podman-py, also as JSON.
    ///
    /// ```
    /// use podman::images::{PullOptions, PullPolicy};
    ///
    /// let options = PullOptions::new().policy(PullPolicy::Newer).platform("linux/arm64");
    /// let same: PullOptions = serde_json::from_str(r#"{"policy": "newer", "platform": "linux/arm64"}"#)?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PullOptions = PULL;
}

defaults! {
    PullOptions = PULL;
}

/// What a pull sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Pulling {
    pub(crate) tag: Option<String>,
    pub(crate) all_tags: Option<bool>,
    pub(crate) os: Option<String>,
    pub(crate) arch: Option<String>,
    pub(crate) variant: Option<String>,
    pub(crate) policy: Option<String>,
    pub(crate) tls_verify: Option<bool>,
    pub(crate) auth: Option<Credential>,
    pub(crate) retry: Option<i64>,
    pub(crate) retry_delay: Option<String>,
    pub(crate) layer_progress: bool,
    pub(crate) progress_bar: bool,
}

impl PullOptions {
    /// Pulls for the server's own platform, whatever is here already.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the credentials for the registry; by default, from the [`AuthFiles`](crate::registry::AuthFiles).
    #[must_use]
    pub fn credentials(mut self, username: &str, password: impl Into<secrecy::SecretString>) -> Self {
        self.0.put("auth_config", account(username, &password.into()));
        self
    }

    /// Sets the pause before the server tries again; Podman 5.0 and later.
    #[must_use]
    #[inline]
    pub fn retry_delay(mut self, delay: std::time::Duration) -> Self {
        self.0.put("retry_delay", format!("{}ms", delay.as_millis()));
        self
    }

    /// Shows progress bars on standard error, if that is a terminal: one line for each layer, with its bytes.
    ///
    /// Before Podman 4.8, which counts no bytes, messages are shown.
    #[cfg(feature = "progress")]
    #[must_use]
    #[inline]
    pub fn progress_bar(mut self, show: bool) -> Self {
        self.0.put("progress_bar", show);
        self
    }

    /// Refuses all options but these.
    #[inline]
    pub(crate) fn only(&self, keywords: &[&str], why: &str) -> Result<(), InvalidOptions> {
        let mut problems = InvalidOptions::default();
        for row in PULL_ROWS.iter().filter(|row| !keywords.contains(&row.name) && self.0.get(row.name).is_some()) {
            problems.add(row.name, &self.0.shown(row.name), why);
        }
        problems.or(())
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Pulling, InvalidOptions> {
        let body = self.0.write()?;
        let text = |name| body.parameter(name).and_then(Value::as_str).map(str::to_owned);
        let on = |name| body.parameter(name).and_then(Value::as_bool);
        let counts = ["layer_progress", "compatMode", "compat_mode"];
        Ok(Pulling {
            tag: self.0.text("tag").map(str::to_owned),
            all_tags: on("allTags").filter(|all| *all),
            os: text("OS"),
            arch: text("Arch"),
            variant: text("Variant"),
            policy: text("policy"),
            tls_verify: on("tlsVerify"),
            auth: credential(&self.0)?,
            retry: body.parameter("retry").and_then(Value::as_i64),
            retry_delay: text("retrydelay"),
            layer_progress: counts.iter().any(|name| self.0.truthy(name) == Some(true)),
            progress_bar: self.0.truthy("progress_bar") == Some(true),
        })
    }
}

const PUSH: Kind = query("PushOptions", "docker-py's arguments of a push", &[PUSH_ROWS], "ImagePushLibpod");

rows! {
    "Push" PUSH_ROWS for [PushOptions] {
        /// Sets the tag of the image to push, if the name has none.
        tag: Text => ClientOnly(|value| read::text(value).map(drop));
        /// Sets the name in the registry; the default is the name of the image.
        destination: Text => Query("destination", destination);
        /// Pushes all images of a manifest list, the default; with `false`, only the image for the server's platform.
        all: Flag => Query("all", readers::flag);
        /// Sets the format of the manifest: `oci`, `v2s1` or `v2s2`.
        format: Word => Query("format", |value| read::word(value, &["oci", "v2s1", "v2s2"]));
        /// Sets how layers are compressed: `gzip`, `zstd` or `zstd:chunked`.
        compression_format: Word => Query("compressionFormat", |value| read::word(value, &["gzip", "zstd", "zstd:chunked"]));
        "compressionFormat": Word => SameAs("compression_format");
        /// Sets how much layers are compressed; Podman 4.6 and later.
        compression_level: Int => Query("compressionLevel", readers::int);
        "compressionLevel": Int => SameAs("compression_level");
        /// Sets whether layers that the registry has in another compression are sent again; the default is true with a compression format.
        force_compression_format: Flag => Query("forceCompressionFormat", readers::flag);
        "forceCompressionFormat": Flag => SameAs("force_compression_format");
        /// Leaves signatures out.
        remove_signatures: Flag => Query("removeSignatures", readers::flag);
        "removeSignatures": Flag => SameAs("remove_signatures");
        /// Sets whether the registry's certificate is verified.
        ///
        /// Not set, the server's registries.conf decides; `true` overrules an `insecure = true` there.
        tls_verify: Flag => Query("tlsVerify", readers::flag);
        "tlsVerify": Flag => SameAs("tls_verify");
        /// Sets the credentials as docker-py does: a map of `username` and `password`, or of an `identitytoken`.
        auth_config: Pairs => ClientOnly(auth_config);
        /// Sets how often the server tries again; Podman 5.0 and later.
        retry: Int => Query("retry", readers::count);
        "retry_delay": Text => Query("retryDelay", delay);
        "retryDelay": Text => SameAs("retry_delay");
        "retrydelay": Text => SameAs("retry_delay");
        "progress_bar": Flag => ClientOnly(progress_bar);
        "stream": Flag => NoEffect("the client always reads the reports");
        "decode": Flag => NoEffect("the client always decodes the reports");
        "quiet": Flag => NoEffect("the client always reads the reports: only they have the digest");
    }
}

options! {
    /// How to push an image; the arguments of docker-py and podman-py, also as JSON.
    ///
    /// ```
    /// use podman::images::PushOptions;
    ///
    /// let options = PushOptions::new().destination("quay.io/me/app:1").format("v2s2");
    /// let same: PushOptions = serde_json::from_str(r#"{"destination": "quay.io/me/app:1", "format": "v2s2"}"#)?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PushOptions = PUSH;
}

defaults! {
    PushOptions = PUSH;
}

/// What a push sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Pushing {
    pub(crate) tag: Option<String>,
    pub(crate) destination: Option<String>,
    pub(crate) all: Option<bool>,
    pub(crate) format: Option<String>,
    pub(crate) compression_format: Option<String>,
    pub(crate) compression_level: Option<i64>,
    pub(crate) force_compression_format: Option<bool>,
    pub(crate) remove_signatures: Option<bool>,
    pub(crate) tls_verify: Option<bool>,
    pub(crate) auth: Option<Credential>,
    pub(crate) retry: Option<i64>,
    pub(crate) retry_delay: Option<String>,
    pub(crate) progress_bar: bool,
}

impl PushOptions {
    /// Pushes to the registry in the name of the image.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the credentials for the registry; by default, from the [`AuthFiles`](crate::registry::AuthFiles).
    #[must_use]
    pub fn credentials(mut self, username: &str, password: impl Into<secrecy::SecretString>) -> Self {
        self.0.put("auth_config", account(username, &password.into()));
        self
    }

    /// Sets the pause before the server tries again; Podman 5.0 and later.
    #[must_use]
    #[inline]
    pub fn retry_delay(mut self, delay: std::time::Duration) -> Self {
        self.0.put("retry_delay", format!("{}ms", delay.as_millis()));
        self
    }

    /// Shows progress on standard error, if that is a terminal: one line for each layer.
    #[cfg(feature = "progress")]
    #[must_use]
    #[inline]
    pub fn progress_bar(mut self, show: bool) -> Self {
        self.0.put("progress_bar", show);
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Pushing, InvalidOptions> {
        let body = self.0.write()?;
        let text = |name| body.parameter(name).and_then(Value::as_str).map(str::to_owned);
        let on = |name| body.parameter(name).and_then(Value::as_bool);
        let number = |name| body.parameter(name).and_then(Value::as_i64);
        Ok(Pushing {
            tag: self.0.text("tag").map(str::to_owned),
            destination: text("destination"),
            all: on("all"),
            format: text("format"),
            compression_format: text("compressionFormat"),
            compression_level: number("compressionLevel"),
            force_compression_format: on("forceCompressionFormat"),
            remove_signatures: on("removeSignatures").filter(|on| *on),
            tls_verify: on("tlsVerify"),
            auth: credential(&self.0)?,
            retry: number("retry"),
            retry_delay: text("retryDelay"),
            progress_bar: self.0.truthy("progress_bar") == Some(true),
        })
    }
}

#[inline]
fn account(username: &str, password: &secrecy::SecretString) -> Value {
    use secrecy::ExposeSecret as _;
    json!({ "username": username, "password": password.expose_secret() })
}

/// The credentials of the keyword `auth_config`, if they are not empty.
#[inline]
pub(crate) fn credential(options: &crate::options::core::Options) -> Result<Option<Credential>, InvalidOptions> {
    match options.get("auth_config") {
        Some(config) => Credential::from_config(config).map_err(|why| InvalidOptions::one("auth_config", "", &why)),
        None => Ok(None),
    }
}

#[inline]
pub(super) fn auth_config(value: &Value) -> Read<()> {
    Credential::from_config(value).map(drop)
}

#[inline]
fn platform(value: &Value, body: &mut Body) -> Read<()> {
    let name = match read::text(value)? {
        "" => return Ok(()),
        name => name,
    };
    for (parameter, part) in ["OS", "Arch", "Variant"].iter().zip(pull_platform(name)?) {
        if let Some(part) = part {
            body.set_parameter(parameter, part.into());
        }
    }
    Ok(())
}

/// The words of a pull, and what builds call two of them; Podman 4 wants lower case.
#[inline]
fn policy(value: &Value) -> Read<Value> {
    let word = read::text(value)?.to_ascii_lowercase();
    match word.as_str() {
        "" => Ok(Value::Null),
        "always" | "missing" | "newer" | "never" => Ok(word.into()),
        "ifnewer" => Ok("newer".into()),
        "ifnotpresent" => Ok("missing".into()),
        _ => Err("expected always, missing, newer or never".to_owned()),
    }
}

/// A duration as Go writes it; a number is seconds.
#[inline]
fn delay(value: &Value) -> Read<Value> {
    match value {
        Value::Number(number) if number.as_f64().is_some_and(|seconds| seconds >= 0.0) => {
            Ok(format!("{number}s").into())
        }
        Value::String(text) if text.is_empty() => Ok(Value::Null),
        Value::String(text) if span::duration(text).is_some() => Ok(text.as_str().into()),
        _ => Err("expected a duration such as \"2s\", or seconds".to_owned()),
    }
}

#[inline]
fn destination(value: &Value) -> Read<Value> {
    match read::text(value)? {
        "" => Ok(Value::Null),
        name => super::repository(name).map(|()| name.into()),
    }
}

#[inline]
pub(crate) fn progress_bar(value: &Value) -> Read<()> {
    match flag(value)? && cfg!(not(feature = "progress")) {
        true => Err(NO_BARS.to_owned()),
        false => Ok(()),
    }
}
