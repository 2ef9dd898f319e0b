//! A server that sends prepared responses and records requests.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::{JoinHandle, JoinSet};

use super::recorded::RecordedResponse;
use super::request::Request;
use super::response::{End, Response};
use super::rules::Rules;
use super::run::{OnRun, ScriptedRun, create, lock};
use crate::client::{ClientBuilder, PodmanClient};
use crate::credentials::AuthFiles;
use crate::error::Result;
use crate::transport::Endpoint;
use crate::versions::Version;

/// A mock Podman on its own Unix socket, which is removed on drop.
///
/// Requests get the responses of the [`script`](Self::script) first, then of the most specific matching rule
/// ([`on`](Self::on)). Other requests get an error with status 500 that names the request. A ping and a request for
/// the version get Podman's response if neither has one for them.
///
/// A connecting client first sends a ping to `/_ping`, which neither takes a response of the script nor is recorded in
/// [`requests`](Self::requests). A [`PodmanClient::ping`] is a request like any other.
pub struct Server {
    path: PathBuf,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    rules: Mutex<Rules>,
    version: Mutex<Option<String>>,
    seen: Mutex<Vec<Request>>,
    /// The requests without a prepared response.
    unknown: Mutex<Vec<Request>>,
    closed: AtomicUsize,
    runs: Arc<Mutex<Vec<Arc<Mutex<ScriptedRun>>>>>,
}

impl Server {
    /// Starts a server of the release that this crate was made for, without prepared responses.
    ///
    /// # Errors
    ///
    /// Without a Tokio runtime, or if no socket can be created in the directory for temporary files.
    #[inline]
    pub fn new() -> io::Result<Self> {
        let runtime = tokio::runtime::Handle::try_current().map_err(io::Error::other)?;
        let (listener, path) = bind()?;
        let shared = Arc::<Shared>::default();
        let task = runtime.spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { path, shared, task })
    }

    /// Sets the Podman release that the server reports: `4.3.1`.
    #[must_use]
    pub fn version(self, version: impl fmt::Display) -> Self {
        *lock(&self.shared.version) = Some(version.to_string());
        self
    }

    /// Sets the responses to the next requests, in order, except for the ping of connecting.
    #[must_use]
    pub fn script(self, responses: impl IntoIterator<Item = Response>) -> Self {
        lock(&self.shared.rules).script.extend(responses);
        self
    }

    /// Adds a rule for requests with this method and path; set its response next.
    ///
    /// The path is the part after the version prefix. `*` stands for any one segment; without `/libpod` at its start,
    /// the path also matches the Docker-compatible API. After a `?` it may have parameters that the query must
    /// contain. Of two matching rules, the one with more parameters is used, then the one without `*`, then the later
    /// one.
    ///
    /// ```
    /// use podman::testkit::{Response, Server};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = Server::new()?;
    /// server.on("POST", "/libpod/containers/*/start").respond(Response::empty(204)).respond(Response::empty(304));
    /// server.on("GET", "/containers/json?all=true").respond(Response::json(200, &serde_json::json!([])));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "it has no response yet"]
    pub fn on(&self, method: &str, path: &str) -> On<'_> {
        On { server: self, rule: lock(&self.shared.rules).add(method, path) }
    }

    /// Adds rules for all requests of [`ContainersManager::run`](crate::ContainersManager::run) with this image: the
    /// container is created, attached to, started, waited for and removed, and its log is its output.
    ///
    /// ```
    /// use podman::CreateOptions;
    /// use podman::testkit::Server;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = Server::new()?;
    /// server.run("alpine").stderr("no such file\n").exit_code(1);
    /// let podman = server.client().await?;
    /// let error = podman.containers().run(CreateOptions::new("alpine")).checked().await.expect_err("code 1");
    /// assert!(error.is_container_exit());
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::must_use_candidate, reason = "a command may write nothing and succeed")]
    pub fn run(&self, image: impl Into<String>) -> OnRun {
        let mut runs = lock(&self.shared.runs);
        let id = format!("{:064x}", runs.len() + 1);
        let run = Arc::new(Mutex::new(ScriptedRun::new(image.into(), id.clone())));
        let mut rules = lock(&self.shared.rules);
        if runs.is_empty() {
            let all = Arc::clone(&self.shared.runs);
            let response = Arc::new(move |request: &Request| create(&lock(&all), request));
            rules.add_optional("POST", "/libpod/containers/create", response);
        }
        for (method, path, response) in ScriptedRun::REQUESTS {
            let run = Arc::clone(&run);
            let response = Arc::new(move |_: &Request| response(&lock(&run)));
            rules.add_optional(method, &format!("/libpod/containers/{id}{path}"), response);
        }
        runs.push(Arc::clone(&run));
        OnRun::new(run)
    }

    /// Adds rules with recorded responses. Responses to the same request are sent in the recorded order.
    #[must_use]
    pub fn recorded<'a>(self, responses: impl IntoIterator<Item = &'a RecordedResponse>) -> Self {
        let mut known: Vec<(String, usize)> = Vec::new();
        for recorded in responses {
            let call = recorded.call();
            let rule = known.iter().find(|(known, _)| *known == call).map(|(_, rule)| *rule);
            let mut rules = lock(&self.shared.rules);
            let rule = rule.unwrap_or_else(|| rules.add(&recorded.method, &recorded.path));
            known.push((call, rule));
            let response = recorded.response();
            rules.respond(rule, Arc::new(move |_| response.clone()));
        }
        self
    }

    /// Adds rules with the [recorded responses](RecordedResponse) of a file.
    ///
    /// # Errors
    ///
    /// If the file does not exist or has another format.
    pub fn load(self, path: impl AsRef<Path>) -> io::Result<Self> {
        Ok(self.recorded(&RecordedResponse::load(path)?))
    }

    /// Connects a client to this server.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::connect`], if a rule for pings causes an error.
    pub async fn client(&self) -> Result<PodmanClient> {
        self.builder().connect().await
    }

    /// Returns a builder for a client of this server, without the user's credential files.
    #[must_use]
    pub fn builder(&self) -> ClientBuilder {
        PodmanClient::builder().endpoint(self.endpoint()).auth_files(AuthFiles::none())
    }

    /// Returns the server's URI, for example for `CONTAINER_HOST`.
    #[must_use]
    pub fn uri(&self) -> String {
        self.endpoint().to_string()
    }

    fn endpoint(&self) -> Endpoint {
        Endpoint::Unix(self.path.clone())
    }

    /// Returns the requests so far, except for the ping of connecting.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.seen).clone()
    }

    /// Returns the requests without a prepared response.
    #[must_use]
    pub fn unknown(&self) -> Vec<Request> {
        lock(&self.shared.unknown).clone()
    }

    /// Returns what was prepared and not requested: rules, such as `GET /containers/json`, runs, such as `run
    /// alpine`, and a line for each remaining response of the script.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let runs: Vec<String> = lock(&self.shared.runs).iter().filter_map(|run| lock(run).unused()).collect();
        let rules = lock(&self.shared.rules);
        rules.script.iter().map(|response| format!("{response:?}")).chain(rules.unused()).chain(runs).collect()
    }

    /// Returns the number of closed connections.
    #[must_use]
    pub fn closed(&self) -> usize {
        self.shared.closed.load(Ordering::Relaxed)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
        drop(std::fs::remove_file(&self.path));
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("uri", &self.uri()).field("requests", &self.requests()).finish_non_exhaustive()
    }
}

/// A rule of a [`Server`], to which responses are added; made by [`Server::on`].
///
/// ```
/// use podman::testkit::{Response, Server};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = Server::new()?;
/// server.on("GET", "/libpod/containers/*/json").respond_with(|request| {
///     let name = request.path().split('/').nth_back(1).unwrap_or_default();
///     Response::json(200, &json!({ "Id": "3f1c5e0a7d9b", "Name": name }))
/// });
/// let podman = server.client().await?;
/// assert_eq!(podman.containers().get("db").await?.name(), "db");
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct On<'a> {
    server: &'a Server,
    rule: usize,
}

impl On<'_> {
    /// Adds a response for the next matching request; the last one is repeated.
    #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "the last one may be ignored")]
    pub fn respond(self, response: Response) -> Self {
        self.respond_with(move |_| response.clone())
    }

    /// As [`respond`](Self::respond), with a response computed from the request.
    #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "the returned value may be ignored")]
    pub fn respond_with(self, respond: impl Fn(&Request) -> Response + Send + Sync + 'static) -> Self {
        lock(&self.server.shared.rules).respond(self.rule, Arc::new(respond));
        self
    }
}

static COUNT: AtomicUsize = AtomicUsize::new(0);

fn path(number: usize) -> PathBuf {
    std::env::temp_dir().join(format!("podman-testkit-{}-{number}.sock", std::process::id()))
}

/// Binds a new socket. Existing files are kept: a process with this id in another namespace may use them.
fn bind() -> io::Result<(UnixListener, PathBuf)> {
    loop {
        let path = path(COUNT.fetch_add(1, Ordering::Relaxed));
        match UnixListener::bind(&path) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            bound => return Ok((bound?, path)),
        }
    }
}

async fn accept(listener: UnixListener, shared: Arc<Shared>) {
    // They end with this task.
    let mut open = JoinSet::new();
    for connection in 0.. {
        let Ok((stream, _)) = listener.accept().await else { return };
        while open.try_join_next().is_some() {}
        let shared = Arc::clone(&shared);
        open.spawn(async move {
            shared.serve(stream, connection).await;
            shared.closed.fetch_add(1, Ordering::Relaxed);
        });
    }
}

impl Shared {
    /// Responds to the requests of a connection until one side closes it.
    async fn serve(&self, mut stream: UnixStream, connection: usize) {
        let mut patience = None;
        loop {
            let next = Request::read(&mut stream, connection);
            let request = match patience {
                None => next.await,
                Some(limit) => tokio::time::timeout(limit, next).await.ok().flatten(),
            };
            let Some(request) = request else { return };
            let (response, place) = self.respond(request);
            for (wait, piece) in response.pieces() {
                if !wait.is_zero() {
                    tokio::time::sleep(wait).await;
                }
                if stream.write_all(piece).await.is_err() {
                    return;
                }
            }
            match response.end {
                End::Keep if !response.upgrades() => {}
                End::Keep | End::Close => return,
                End::Hang => return self.listen(&mut stream, place, None).await,
                End::Input(last) => return self.listen(&mut stream, place, Some(last)).await,
                End::Idle(limit) => patience = Some::<Duration>(limit),
            }
        }
    }

    /// Returns the response to a request, and the index of the recorded request.
    fn respond(&self, request: Request) -> (Response, Option<usize>) {
        let ping = request.target == "/_ping";
        let mut rules = lock(&self.rules);
        let scripted = if ping { None } else { rules.script.pop_front() };
        let chosen = if scripted.is_none() { rules.choose(&request) } else { None };
        // The function that creates a response may use the server.
        drop(rules);
        let response = scripted.or_else(|| chosen.map(|respond| respond(&request))).or_else(|| self.usual(&request));
        let response = response.unwrap_or_else(|| {
            lock(&self.unknown).push(request.clone());
            let message = format!("no response is scripted for {} {}", request.method, request.target);
            Response::error(500, "testkit", &message)
        });
        if ping {
            return (response, None);
        }
        let mut seen = lock(&self.seen);
        seen.push(request);
        (response, Some(seen.len() - 1))
    }

    /// Returns the response of every Podman.
    fn usual(&self, request: &Request) -> Option<Response> {
        let version = lock(&self.version).clone().unwrap_or_else(|| Version::DESCRIBED.to_string());
        match request.path().trim_start_matches("/libpod") {
            "/_ping" => Some(Response::ping(version)),
            "/version" => {
                let about = serde_json::json!({ "Version": version, "ApiVersion": "1.41", "Os": "linux" });
                Some(Response::json(200, &about))
            }
            _ => None,
        }
    }

    /// Records the client's input until it closes or sends the last byte.
    async fn listen(&self, stream: &mut UnixStream, place: Option<usize>, last: Option<u8>) {
        let mut bytes = vec![0; 16 << 10];
        while let Ok(length @ 1..) = stream.read(&mut bytes).await {
            let mut seen = lock(&self.seen);
            if let Some(request) = place.and_then(|place| seen.get_mut(place)) {
                request.input.extend_from_slice(&bytes[..length]);
            }
            if last.is_some_and(|last| bytes[..length].contains(&last)) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_existing_socket_is_kept() {
        let next = COUNT.load(Ordering::Relaxed);
        let taken: Vec<PathBuf> = (next..next + 3).map(path).collect();
        let others = taken.iter().map(|path| std::os::unix::net::UnixListener::bind(path).expect("a socket"));
        let others: Vec<_> = others.collect();
        let server = Server::new().expect("another");
        server.client().await.expect("its own");
        drop(server);
        for path in taken {
            std::os::unix::net::UnixStream::connect(&path).expect("it listens");
            std::fs::remove_file(path).expect("removed");
        }
        drop(others);
    }
}
