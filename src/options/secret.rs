//! The options of secrets.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::body::Body;
use super::core::{Kind, Options, query};
use super::invalid::InvalidOptions;
use super::nearest::nearest;
use super::read::{Fields as ObjectFields, Read, flag, is_empty, kind, text, text_map};
use super::readers;
use super::row::Target::{ClientOnly, Fields, Query, Refused, SameAs};
use super::types::env::label_map;
use super::types::filters::{self, Known, Takes, known};
use crate::raw::types::SecretName;
use crate::versions::Version;
use crate::versions::support::{ALWAYS, since};

/// One more than the most bytes that a secret may have.
const SIZE: usize = 512_000;

/// The drivers, each with the options that it reads.
const DRIVERS: [(&str, &[&str]); 3] =
    [("file", &["path"]), ("pass", &["root", "key", "gpghomedir"]), ("shell", &["list", "lookup", "store", "delete"])];

/// The keywords of a secret to create.
pub(crate) const SECRET: Kind = Kind {
    name: "SecretOptions",
    about: "docker-py's arguments of a secret to create",
    rows: &[CREATE],
    column: 0,
    operation: "SecretCreateLibpod",
    body: "",
    finish,
    check: |_| Ok(()),
};

/// # Everyday options
impl SecretOptions {
    /// Returns options for a secret of this name with this data: 1 to 511,999 bytes of any kind.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, data: impl Into<Vec<u8>>) -> Self {
        Self(Options::new(&SECRET)).name(name).data(data)
    }

    /// Sets the data.
    #[must_use]
    pub fn data(mut self, data: impl Into<Vec<u8>>) -> Self {
        self.0.put(
            "data",
            match String::from_utf8(data.into()) {
                Ok(text) => Value::from(text),
                Err(binary) => json!({ "base64": STANDARD.encode(binary.as_bytes()) }),
            },
        );
        self
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels([(name, value)])
    }

    /// Returns what to send to a server of this release.
    #[inline]
    pub(crate) fn render(&self, server: Version) -> Result<SecretRequest, InvalidOptions> {
        let query = self.0.write()?;
        let get = |name: &str| query.parameter(name).cloned().unwrap_or_default();
        let name = get("name").as_str().unwrap_or_default().to_owned();
        if !since(4, 6, 0).holds(server) && !is_name_before_4_6(&name) {
            let why = format!(
                "podman {server} accepts 1 to 64 letters, digits, _ . and -, with a letter or digit in front and none of . and - at \
                 the end"
            );
            return Err(InvalidOptions::one("name", &name, &why));
        }
        let data = self.0.get("data").and_then(|data| bytes(data).ok()).unwrap_or_default();
        let is = |keyword: &str| self.0.truthy(keyword) == Some(true);
        Ok(SecretRequest {
            name,
            data,
            labels: get("labels"),
            driver: get("driver").as_str().map(str::to_owned),
            driver_opts: get("driveropts"),
            replace: is("replace"),
            ignore_if_exists: is("ignore_if_exists") || is("ignore"),
        })
    }
}

rows! {
    "Secrets" CREATE for [SecretOptions] {
        /// Sets the name.
        name: Text => Query("name", name);
        /// The data: a string, or `{"base64": "…"}` for bytes that are not UTF-8.
        "data": Json => ClientOnly(|value| bytes(value).map(drop));
        /// Adds labels.
        labels: Pairs => Query("labels", label_map);
        "label": Pairs => SameAs("labels");
        /// Sets the driver that stores the data: `file`, `pass` or `shell`; the default is that of containers.conf, `file`.
        driver: Text => Fields(&["driver", "driveropts"], driver);
        /// Adds options of the driver: `path` of `file`; `root`, `key` and `gpghomedir` of `pass`; the commands `list`,
        /// `lookup`, `store` and `delete` of `shell`, which run on the server.
        driver_opts: Map => Query("driveropts", readers::map);
        "driveropts": Map => SameAs("driver_opts");
        /// Replaces the secret of this name, if there is one, as `SecretsManager::put` does.
        replace: Flag => ClientOnly(|value| flag(value).map(drop));
        /// Returns an existing secret of this name, unchanged, instead of an error; its data is not compared.
        ignore_if_exists: Flag => ClientOnly(|value| flag(value).map(drop));
        "ignore": Flag => SameAs("ignore_if_exists");
        "templating": Json => Refused("Podman has no templates in secrets");
    }
}

options! {
    /// The options of a secret to create or put, with the keywords of docker-py and podman-py as setters and as JSON.
    ///
    /// A name and the data convert to them: `("token", "s3cret")`. `Debug` never shows the data; serializing writes it.
    ///
    /// ```
    /// use podman::secrets::SecretOptions;
    ///
    /// let options = SecretOptions::new("token", "s3cret").label("app", "shop");
    /// assert!(!format!("{options:?}").contains("s3cret"));
    /// let same: SecretOptions =
    ///     serde_json::from_str(r#"{"name": "token", "data": "s3cret", "labels": {"app": "shop"}}"#)?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SecretOptions = SECRET;
}

/// What is needed to create a secret. It has no `Debug`: the data is secret.
#[derive(Clone)]
pub(crate) struct SecretRequest {
    pub(crate) name: String,
    pub(crate) data: Vec<u8>,
    /// A map, or `null`.
    pub(crate) labels: Value,
    pub(crate) driver: Option<String>,
    /// A map, or `null`.
    pub(crate) driver_opts: Value,
    pub(crate) replace: bool,
    pub(crate) ignore_if_exists: bool,
}

impl SecretRequest {
    /// The attributes that a secret must have to be the same, as an inspection has them.
    #[inline]
    pub(crate) fn wanted(&self) -> Value {
        let Self { name, labels, driver, driver_opts, .. } = self;
        json!({ "Spec": { "Name": name, "Labels": labels, "Driver": { "Name": driver, "Options": driver_opts } } })
    }
}

/// A secret of this name with this data.
impl<N: Into<String>, D: Into<Vec<u8>>> From<(N, D)> for SecretOptions {
    #[inline]
    fn from((name, data): (N, D)) -> Self {
        Self::new(name, data)
    }
}

/// For options that are used again.
impl From<&SecretOptions> for SecretOptions {
    #[inline]
    fn from(options: &SecretOptions) -> Self {
        options.clone()
    }
}

#[inline]
fn name(value: &Value) -> Read<Value> {
    match text(value)? {
        "" => Ok(Value::Null),
        // the server accepts them, and redirects every request for them
        "." | ".." => Err("no request could name it".to_owned()),
        name => match name.parse::<SecretName>() {
            Ok(_) => Ok(name.into()),
            Err(_) => Err("expected 1 to 253 bytes without , / = and NUL".to_owned()),
        },
    }
}

/// The rule of the releases before 4.6.
#[inline]
fn is_name_before_4_6(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
        && !name.ends_with(['-', '.'])
}

/// Reads the data; messages never contain any of it.
#[inline]
fn bytes(value: &Value) -> Read<Vec<u8>> {
    let data = match value {
        Value::String(text) => text.clone().into_bytes(),
        Value::Object(map) if map.len() == 1 => {
            let encoded =
                map.get("base64").and_then(Value::as_str).ok_or("expected a string, or {\"base64\": \"…\"}")?;
            STANDARD.decode(encoded).map_err(|_| "base64: expected base64 with padding".to_owned())?
        }
        _ => return Err(format!("expected a string, or {{\"base64\": \"…\"}}, not {}", kind(value))),
    };
    match data.len() {
        0 => Err("is empty: a secret has at least 1 byte".to_owned()),
        1..SIZE => Ok(data),
        more => Err(format!("has {more} bytes: a secret has at most {}", SIZE - 1)),
    }
}

/// A name, or docker's `DriverConfig`: `{"Name": "shell", "Options": {…}}`.
#[inline]
fn driver(value: &Value, body: &mut Body) -> Read<()> {
    let mut put = |name: &str| {
        if !name.is_empty() {
            body.set_parameter("driver", name.into());
        }
    };
    if !value.is_object() {
        put(text(value)?);
        return Ok(());
    }
    let mut fields = ObjectFields::of(value)?;
    if let Some(name) = fields.take(&["name"])? {
        put(text(name)?);
    }
    if let Some(options) = fields.take(&["options"])?.filter(|options| !is_empty(options)) {
        body.set_parameter("driveropts", readers::map(options)?);
    }
    fields.finish()
}

#[inline]
fn finish(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    if options.get("name").is_none_or(is_empty) {
        problems.add("name", "", "a name is needed");
    }
    if options.get("data").is_none() {
        problems.add("data", "", "the data is needed: a string, or {\"base64\": \"…\"}");
    }
    let is = |keyword| options.truthy(keyword) == Some(true);
    if is("replace") && (is("ignore_if_exists") || is("ignore")) {
        problems.add("replace", "true", "contradicts ignore_if_exists: set one of them");
    }
    let given = body.parameter("driveropts").and_then(|options| text_map(options).ok()).unwrap_or_default();
    let name = body.parameter("driver").and_then(Value::as_str);
    let known = DRIVERS.iter().find(|(known, _)| *known == name.unwrap_or("file"));
    match (name, known) {
        (Some(name), None) => problems.add("driver", name, "expected file, pass or shell"),
        (name, Some((driver, known))) => {
            for key in given.keys().filter(|key| !known.contains(&key.as_str())) {
                let why = match nearest(key, known.iter().copied()) {
                    Some(meant) => format!("unknown option {key:?} of the driver {driver}; did you mean {meant:?}?"),
                    // without a driver, containers.conf may name another one
                    None if name.is_none() => format!("unknown option {key:?} of the driver file: set the driver, too"),
                    None => format!("unknown option {key:?} of the driver {driver}; known are {}", known.join(", ")),
                };
                problems.add("driver_opts", "", &why);
            }
            if *driver == "shell" {
                for missing in known.iter().filter(|command| given.get(**command).is_none_or(String::is_empty)) {
                    problems.add("driver_opts", "", &format!("the driver shell needs the command {missing}"));
                }
            }
        }
        (None, None) => {}
    }
}

/// The filters of a list: the first two are the server's.
const LISTED: &[Known] = &[
    known("name", Takes::Text, ALWAYS),
    known("id", Takes::Text, ALWAYS),
    known("label", Takes::Label, ALWAYS),
    known("label!", Takes::Label, ALWAYS),
    known("driver", Takes::Text, ALWAYS),
];

const LIST: Kind = query("ListOptions", "docker-py's arguments of a list of secrets", &[LIST_ROWS], "SecretListLibpod");

rows! {
    "List" LIST_ROWS for [] {
        /// Selects secrets by name, id, label, label! or driver.
        "filters": Json => Query("filters", |value| filters::read(&docker_words(value), LISTED));
    }
}

/// docker-py's `names` and `ids` are `name` and `id`.
#[inline]
fn docker_words(value: &Value) -> Value {
    let Value::Object(given) = value else { return value.clone() };
    let word = |name: &String| match name.as_str() {
        "names" if !given.contains_key("name") => "name".to_owned(),
        "ids" if !given.contains_key("id") => "id".to_owned(),
        _ => name.clone(),
    };
    given.iter().map(|(name, value)| (word(name), value.clone())).collect::<Map<_, _>>().into()
}

options! {
    /// Selects the secrets to list; by default all.
    ///
    /// The server filters by one of name and id; the client does the rest.
    ///
    /// ```
    /// use podman::secrets::{Filter, ListOptions};
    ///
    /// let options = ListOptions::new().filter(Filter::Label("app=shop".into()));
    /// let same: ListOptions = serde_json::from_str(r#"{"filters": {"label": {"app": "shop"}}}"#)?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ListOptions = LIST;
}

defaults! {
    ListOptions = LIST;
}

/// A condition for the secrets to list. Of several conditions of one kind, one must hold, but all labels must match;
/// conditions of different kinds must all hold.
///
/// ```no_run
/// use podman::secrets::{Filter, ListOptions};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = ListOptions::new().filter(Filter::Label("app=shop".into()));
/// for secret in podman.secrets().list_with(&options).await? {
///     println!("{}", secret.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// With a name that matches this regular expression, anywhere in it.
    Name(String),
    /// With an id that begins so.
    Id(String),
    /// With this label, `key` or `key=value`; `*` in the key stands for any characters.
    Label(String),
    /// Without this label; if repeated, without any of them.
    NotLabel(String),
    /// Stored by this driver.
    Driver(String),
}

impl ListOptions {
    /// Returns options that select all secrets.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only secrets that match this filter, and all others that are set.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (name, value) = match filter {
            Filter::Name(value) => ("name", value),
            Filter::Id(value) => ("id", value),
            Filter::Label(value) => ("label", value),
            Filter::NotLabel(value) => ("label!", value),
            Filter::Driver(value) => ("driver", value),
        };
        self.0.filter(name, value);
        self
    }

    /// The filters in the server's form; `null` for none.
    #[inline]
    pub(crate) fn filters(&self) -> Result<Value, InvalidOptions> {
        Ok(self.0.write()?.parameter("filters").cloned().unwrap_or_default())
    }
}

#[cfg(test)]
#[path = "secret_tests.rs"]
mod tests;
