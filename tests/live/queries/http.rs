//! Requests that the client would not send.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use podman::Version;
use serde_json::Value;

use crate::hang::HANG;

/// A request without the name in question. `#` is replaced by a number that no other request has, `$SHARED` by the
/// directory that server and tests share.
#[derive(Clone, Debug, Default)]
pub(super) struct Request {
    pub(super) of: &'static str,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Body,
    pub(super) fresh: Fresh,
}

/// What is sent in addition to the query.
#[derive(Clone, Debug, Default)]
pub(super) enum Body {
    #[default]
    Empty,
    /// Text of this type.
    Text(&'static str, Cow<'static, str>),
    /// An archive of files.
    Files(Cow<'static, [(&'static str, &'static str)]>),
}

/// The container `queries-#` that is created for a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Fresh {
    #[default]
    No,
    Created,
    Running,
}

impl Request {
    pub(super) fn of(of: &'static str) -> Self {
        Self { of, ..Self::default() }
    }

    /// Sets a name of the query.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.query.retain(|(other, _)| *other != name);
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends text of this type.
    pub(super) fn text(mut self, kind: &'static str, text: impl Into<Cow<'static, str>>) -> Self {
        self.body = Body::Text(kind, text.into());
        self
    }

    /// Sends an archive.
    pub(super) fn files(mut self, files: impl Into<Cow<'static, [(&'static str, &'static str)]>>) -> Self {
        self.body = Body::Files(files.into());
        self
    }

    pub(super) fn fresh(mut self, fresh: Fresh) -> Self {
        self.fresh = fresh;
        self.of = "queries-#";
        self
    }
}

/// Returns a number that no other request has.
pub(super) fn number() -> usize {
    static COUNT: AtomicUsize = AtomicUsize::new(1);
    COUNT.fetch_add(1, Ordering::Relaxed)
}

/// A response; a body with invalid UTF-8 is converted to text.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
}

/// The service, without the client under test.
pub(super) struct Server {
    http: reqwest::Client,
    prefix: String,
    paths: BTreeMap<String, (reqwest::Method, String)>,
    shared: String,
}

impl Server {
    pub(super) fn new(version: Version) -> Self {
        let host = std::env::var("CONTAINER_HOST").expect("CONTAINER_HOST names the service");
        let socket = host.strip_prefix("unix://").expect("the service listens on a unix socket").to_owned();
        let http = crate::reqwest_builder().unix_socket(socket).build();
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED is set by `cargo xtask test`");
        Self { http: http.expect("a client"), prefix: format!("/v{version}"), paths: paths(), shared }
    }

    /// Replaces the placeholders in a request with this number.
    pub(super) fn fill(&self, text: &str, number: usize) -> String {
        text.replace('#', &number.to_string()).replace("$SHARED", &self.shared)
    }

    /// Returns the response of an operation.
    pub(super) async fn call(
        &self,
        operation: &str,
        prefix: Option<&str>,
        request: &Request,
        number: usize,
        patience: Duration,
    ) -> Answer {
        let (method, path) = &self.paths[operation];
        let prefix = prefix.map_or_else(|| self.prefix.clone(), |prefix| format!("/v{prefix}"));
        let of = if request.of.is_empty() { "no-such" } else { request.of };
        let mut full = format!("{prefix}{path}");
        for (name, value) in [("{name}", of), ("{id}", of), ("{destination}", "127.0.0.1:5000/queries-#")] {
            full = full.replace(name, &self.fill(value, number).replace('/', "%2F"));
        }
        self.send(method.clone(), &full, request, number, patience).await
    }

    /// Returns the response to a GET below the prefix.
    pub(super) async fn get(&self, path: &str, number: usize) -> Answer {
        let path = format!("{}/libpod{}", self.prefix, self.fill(path, number));
        self.send(reqwest::Method::GET, &path, &Request::default(), number, HANG).await
    }

    /// Creates an object, or fails.
    pub(super) async fn make(&self, path: &str, request: &Request) {
        let full = format!("{}/libpod{path}", self.prefix);
        let answer = self.send(reqwest::Method::POST, &full, request, 0, HANG).await;
        let fine = (200..400).contains(&answer.status) && !answer.body.contains("\"error\":");
        assert!(fine, "{path}: {answer:?}");
    }

    async fn send(
        &self,
        method: reqwest::Method,
        path: &str,
        request: &Request,
        number: usize,
        patience: Duration,
    ) -> Answer {
        let query: Vec<_> = request.query.iter().map(|(name, value)| (name, self.fill(value, number))).collect();
        let call = self.http.request(method, format!("http://d{path}")).query(&query);
        let call = match &request.body {
            Body::Empty => call,
            Body::Text(kind, text) => call.header("Content-Type", *kind).body(self.fill(text, number)),
            Body::Files(files) => call.header("Content-Type", "application/x-tar").body(archive(files)),
        };
        // These never end by themselves, and are compared as far as they arrive.
        let endless = path.ends_with("/attach") || path.ends_with("/wait");
        let call = call.timeout(if endless { patience } else { HANG });
        let mut answer = match call.send().await {
            Ok(answer) => answer,
            Err(_) if endless => return Answer { status: 0, body: String::new() },
            Err(error) => panic!("{path} {query:?}: {error:?}"),
        };
        let status = answer.status().as_u16();
        let mut body = Vec::new();
        while let Ok(Some(piece)) = answer.chunk().await {
            body.extend_from_slice(&piece);
        }
        Answer { status, body: String::from_utf8_lossy(&body).into_owned() }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{} {}", self.status, self.body))
    }
}

impl Answer {
    /// Whether a value was rejected as invalid for its type.
    pub(super) fn is_of_the_decoder(&self) -> bool {
        self.body.contains("error converting value for")
    }

    /// The part of a response that can be compared: without numbers, ids and the request.
    pub(super) fn plain(&self) -> String {
        // After some errors a handler continues, and sends something unrelated.
        let first = serde_json::Deserializer::from_str(&self.body).into_iter::<Value>().next();
        let text = match first.and_then(Result::ok) {
            Some(Value::Object(error)) if error.contains_key("cause") => {
                let message = error["message"].as_str().unwrap_or_default();
                let said: Vec<_> = message.split(' ').filter(|word| !word.starts_with("/v")).collect();
                said.join(" ")
            }
            _ => self.body.clone(),
        };
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        let long = |run: &str| run.len() >= 12 && run.chars().all(hex);
        let words = text.split_inclusive(|c: char| !c.is_ascii_alphanumeric());
        let words = words.filter(|word| !long(word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric())));
        let text: String = words.flat_map(str::chars).filter(|c| !c.is_ascii_digit()).collect();
        format!("{} {text}", self.status)
    }
}

/// Method and path of every operation, from the description.
/// The paths of operations, from the description and the patches that add operations.
fn paths() -> BTreeMap<String, (reqwest::Method, String)> {
    let api: Value = serde_json::from_str(include_str!("../../../spec/libpod.json")).expect("the description is JSON");
    let mut found = BTreeMap::new();
    for (path, item) in api["paths"].as_object().expect("paths") {
        add(&mut found, path, item);
    }
    let patches: Value = toml::from_str(include_str!("../../../spec/patches.toml")).expect("the patches are TOML");
    for patch in patches["patch"].as_array().expect("patches") {
        let at = patch["at"].as_str().expect("a place");
        if let Some(path) = at.strip_prefix("/paths/").filter(|path| !path.contains('/')) {
            add(&mut found, &path.replace("~1", "/"), &patch["now"]);
        }
    }
    found
}

fn add(found: &mut BTreeMap<String, (reqwest::Method, String)>, path: &str, item: &Value) {
    for (method, operation) in item.as_object().into_iter().flatten() {
        let id = operation["operationId"].as_str().expect("an id").to_owned();
        found.insert(id, (method.to_uppercase().parse().expect("a method"), path.to_owned()));
    }
}

/// A tar archive.
fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut tar = Vec::new();
    for (name, text) in files {
        let mut head = [0_u8; 512];
        head[..name.len()].copy_from_slice(name.as_bytes());
        head[100..107].copy_from_slice(b"0000644");
        head[124..135].copy_from_slice(format!("{:011o}", text.len()).as_bytes());
        head[136..147].copy_from_slice(b"00000000000");
        head[148..156].copy_from_slice(b"        ");
        head[156] = b'0';
        head[257..265].copy_from_slice(b"ustar\x0000");
        let sum: u32 = head.iter().copied().map(u32::from).sum();
        head[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
        tar.extend_from_slice(&head);
        tar.extend_from_slice(text.as_bytes());
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar.resize(tar.len() + 1024, 0);
    tar
}
