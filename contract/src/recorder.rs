//! Records the responses of a real Podman.

use std::path::Path;
use std::time::Duration;

use podman::Version;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, RequestBuilder};
use serde_json::Value;
use tokio::task::JoinHandle;

use crate::answers::operation;
use crate::entry::Entry;
use crate::{handlers, scene};

/// The time limit of a response; a longer one is an unintended stream.
const LIMIT: Duration = Duration::from_secs(60);
/// The maximum size of a body in the committed file.
const LARGE: usize = 64 << 10;

/// A Podman, and its responses so far.
#[derive(Debug)]
pub struct Recorder {
    http: reqwest::Client,
    /// The server's release.
    pub(crate) version: Version,
    /// Names of this machine, and their replacements in the file.
    scrub: Vec<(String, String)>,
    entries: Vec<Entry>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    call: String,
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// The body as JSON; `null` if it is not JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// Fails unless the server succeeded.
    pub(crate) fn good(self) -> Result<Self, String> {
        if self.status < 400 {
            return Ok(self);
        }
        Err(format!("{}: {} {}", self.call, self.status, String::from_utf8_lossy(&self.body).trim()))
    }
}

/// Creates the objects of the scene on the Podman that `CONTAINER_HOST` names, and writes its answers to a file.
///
/// # Errors
///
/// Podman is missing, or the scene could not be set up.
pub async fn record(to: &Path) -> Result<(), String> {
    let mut recorder = Recorder::connect().await?;
    scene::play(&mut recorder).await?;
    println!("{} answers of Podman {}", recorder.entries.len(), recorder.version);
    Entry::save(to, &recorder.entries).map_err(|error| format!("{}: {error}", to.display()))
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("{name} is not set: `cargo xtask record` sets it"))
}

impl Recorder {
    async fn connect() -> Result<Self, String> {
        let host = variable("CONTAINER_HOST")?;
        let socket = host.strip_prefix("unix://").ok_or_else(|| format!("{host} is not a unix socket"))?;
        let http = reqwest::Client::builder().unix_socket(socket).pool_max_idle_per_host(0).timeout(LIMIT).build();
        let http = http.map_err(|error| error.to_string())?;
        let ping = http.get("http://d/_ping").send().await.map_err(|error| format!("{host}: {error}"))?;
        let version = ping.headers().get("Libpod-Api-Version").and_then(|version| version.to_str().ok());
        let version = version.unwrap_or_default().parse::<Version>().map_err(|error| error.to_string())?;
        let state = Path::new(socket).parent().unwrap_or(Path::new("/")).display().to_string();
        let scrub = [(encode(&state), encode("/matrix")), (state, "/matrix".to_owned())].into();
        Ok(Self { http, version, scrub, entries: Vec::new() })
    }

    /// Whether the server has an operation.
    pub(crate) fn has(&self, operation: &str) -> bool {
        handlers::all().get(operation).is_some_and(|handler| handler.exists(self.version))
    }

    /// Whether the server is of that release or a later one.
    pub(crate) fn since(&self, major: u16, minor: u16) -> bool {
        self.version >= Version::new(major, minor, 0)
    }

    /// A directory that the server sees under the same path.
    pub(crate) fn shared(name: &str) -> Result<String, String> {
        let directory = format!("{}/{name}", variable("PODMAN_TEST_SHARED")?);
        std::fs::create_dir_all(&directory).map_err(|error| format!("{directory}: {error}"))?;
        Ok(directory)
    }

    /// The public registry, and the private one.
    pub(crate) fn registries() -> Result<(String, String), String> {
        Ok((variable("PODMAN_TEST_REGISTRY")?, variable("PODMAN_TEST_PRIVATE_REGISTRY")?))
    }

    /// Reads something without recording the response.
    pub(crate) async fn peek(&self, operation: &'static str, name: &str) -> Result<Value, String> {
        let request = self.request(operation, &[name], "")?;
        let answer = request.send().await.map_err(|error| error.to_string())?;
        serde_json::from_slice(&answer.bytes().await.map_err(|error| error.to_string())?)
            .map_err(|error| error.to_string())
    }

    /// Sends a request as part of the setup, without recording the response.
    pub(crate) fn aside(&self, operation: &'static str, name: &str, query: &str) -> Result<JoinHandle<()>, String> {
        let request = self.request(operation, &[name], query)?;
        Ok(tokio::spawn(async move { drop(request.send().await) }))
    }

    fn request(&self, id: &str, names: &[impl AsRef<str>], query: &str) -> Result<RequestBuilder, String> {
        let operation = operation(id).ok_or_else(|| format!("{id} is not an operation"))?;
        let path = fill(operation.path, names)?;
        let method = operation.method.parse::<Method>().map_err(|error| error.to_string())?;
        let prefix = handlers::all().get(id).and_then(|handler| handler.prefix.clone());
        let prefix = prefix.unwrap_or_else(|| self.version.to_string());
        Ok(self.http.request(method, format!("http://d/v{prefix}{path}{query}")))
    }

    /// A request of an operation, to be completed and sent.
    pub(crate) fn ask(&mut self, operation: &'static str) -> Ask<'_> {
        Ask { recorder: self, operation, names: Vec::new(), query: String::new(), body: None }
    }

    /// Records a response, unless it equals an earlier one.
    fn keep(&mut self, new: Entry) {
        let same = |old: &Entry| {
            (&old.operation_id, old.status, old.bytes().ok()) == (&new.operation_id, new.status, new.bytes().ok())
        };
        if !self.entries.iter().any(same) {
            self.entries.push(new);
        }
    }

    fn scrubbed(&self, text: &str) -> String {
        self.scrub.iter().fold(text.to_owned(), |text, (own, name)| text.replace(own, name))
    }
}

/// A request under construction.
#[must_use = "nothing is requested until it is sent"]
pub(crate) struct Ask<'a> {
    recorder: &'a mut Recorder,
    operation: &'static str,
    names: Vec<String>,
    query: String,
    body: Option<(&'static str, Vec<u8>)>,
}

impl Ask<'_> {
    /// The next name in the path.
    pub(crate) fn name(mut self, name: &str) -> Self {
        self.names.push(name.to_owned());
        self
    }

    /// A parameter of the query.
    pub(crate) fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push(if self.query.is_empty() { '?' } else { '&' });
        self.query.extend([name, "=", &encode(value)]);
        self
    }

    /// A JSON body.
    pub(crate) fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string())
    }

    /// A body of another type.
    pub(crate) fn body(mut self, mime: &'static str, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some((mime, body.into()));
        self
    }

    /// Sends the request and records its response.
    pub(crate) async fn send(self) -> Result<Reply, String> {
        let Self { recorder, operation: id, names, query, body } = self;
        let operation = operation(id).ok_or_else(|| format!("{id} is not an operation"))?;
        let path = fill(operation.path, &names)? + &query;
        let call = format!("{} {path}", operation.method);
        let mut request = recorder.request(id, &names, &query)?;
        if let Some((mime, body)) = body {
            request = request.header(CONTENT_TYPE, mime).body(body);
        }
        let failed = |error: reqwest::Error| format!("{call}: {error:?}");
        let answer = request.send().await.map_err(failed)?;
        let status = answer.status().as_u16();
        let content_type = answer.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let raw = answer.bytes().await.map_err(failed)?;
        let body = match std::str::from_utf8(&raw) {
            Ok(text) => recorder.scrubbed(text).into_bytes(),
            Err(_) => raw.to_vec(),
        };
        if body.len() > LARGE {
            eprintln!("{call}: {} bytes", body.len());
        }
        let mut entry = Entry::new(operation.method, recorder.scrubbed(&path), status, &body);
        (entry.operation_id, entry.content_type) = (id.to_owned(), content_type);
        recorder.keep(entry);
        Ok(Reply { call, status, body: raw.to_vec() })
    }

    /// Sends a request that must succeed.
    pub(crate) async fn good(self) -> Result<Reply, String> {
        self.send().await?.good()
    }
}

/// Puts names into a path.
fn fill(path: &str, names: &[impl AsRef<str>]) -> Result<String, String> {
    let mut names = names.iter();
    let segments = path.split('/').map(|segment| match segment.strip_prefix('{') {
        Some(_) => names.next().map(|name| encode(name.as_ref())).ok_or_else(|| format!("{path} wants another name")),
        None => Ok(segment.to_owned()),
    });
    let filled = segments.collect::<Result<Vec<_>, _>>()?.join("/");
    if names.next().is_some() { Err(format!("{path} has no place for so many names")) } else { Ok(filled) }
}

/// Percent-encodes a path segment or a query value.
fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'_' | b'.' | b'~' | b':' => out.push(char::from(byte)),
            _ => out.extend(["%", &format!("{byte:02X}")]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_into_the_path_one_by_one() {
        let path = "/libpod/manifests/{name}/registry/{destination}";
        assert_eq!(fill(path, &["a/b", "c d"]).as_deref(), Ok("/libpod/manifests/a%2Fb/registry/c%20d"));
        assert!(fill(path, &["a"]).is_err() && fill(path, &["a", "b", "c"]).is_err());
    }
}
