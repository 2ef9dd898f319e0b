//! A Podman that says what it is told, and keeps what it was asked.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::{JoinHandle, JoinSet};

use super::answer::{Answer, End};
use super::recorded::RecordedAnswer;
use super::request::Request;
use super::rules::Rules;
use crate::client::{ClientBuilder, PodmanClient};
use crate::error::Result;
use crate::registry::AuthFiles;
use crate::transport::Endpoint;
use crate::version::Version;

/// A scripted Podman on a socket of its own; it goes with this value.
///
/// A request is answered by the [`script`](Self::script) as long as there is one, then by the rule that fits it best
/// ([`on`](Self::on)), and else refused, with status 500 and a message that names it. A ping and a question for the
/// version are answered as Podman does, if neither has an answer for them.
///
/// A client that connects pings first, at `/_ping`: the script is not for that, and it is not kept among the
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
    /// The requests that nothing was said for.
    unknown: Mutex<Vec<Request>>,
    closed: AtomicUsize,
}

impl Server {
    /// A Podman of the release that this crate was made for, which knows nothing yet.
    ///
    /// # Errors
    ///
    /// There is no Tokio runtime, or no socket can be made in the directory for temporary files.
    pub fn new() -> io::Result<Self> {
        let runtime = tokio::runtime::Handle::try_current().map_err(io::Error::other)?;
        let (listener, path) = bind()?;
        let shared = Arc::<Shared>::default();
        let task = runtime.spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { path, shared, task })
    }

    /// Tells another release to whoever connects: `4.3.1`.
    #[must_use]
    pub fn version(self, version: impl fmt::Display) -> Self {
        *lock(&self.shared.version) = Some(version.to_string());
        self
    }

    /// Answers to any requests but the ping of who connects, in this order.
    #[must_use]
    pub fn script(self, answers: impl IntoIterator<Item = Answer>) -> Self {
        lock(&self.shared.rules).script.extend(answers);
        self
    }

    /// A rule for requests of a method and a path; what it answers is said next.
    ///
    /// The path is that behind the version's prefix, with `*` for any one name in it; without `/libpod` in front it means
    /// the Docker-compatible half, too. Behind a `?` stand parameters that the query must have, whatever else it has. Of
    /// two rules that fit, that with more parameters wins, then that without `*`, then the later one.
    ///
    /// ```
    /// use podman::testkit::{Answer, Server};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = Server::new()?;
    /// server.on("POST", "/libpod/containers/*/start").answer(Answer::empty(204)).answer(Answer::empty(304));
    /// server.on("GET", "/containers/json?all=true").answer(Answer::json(200, &serde_json::json!([])));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use = "it answers nothing yet"]
    pub fn on(&self, method: &str, path: &str) -> On<'_> {
        On { server: self, rule: lock(&self.shared.rules).add(method, path) }
    }

    /// Rules that give recorded answers to the requests that they were recorded of. The same request that was recorded
    /// several times is answered in that order.
    #[must_use]
    pub fn recorded<'a>(self, answers: impl IntoIterator<Item = &'a RecordedAnswer>) -> Self {
        let mut known: Vec<(String, usize)> = Vec::new();
        for recorded in answers {
            let call = recorded.call();
            let rule = known.iter().find(|(known, _)| *known == call).map(|(_, rule)| *rule);
            let mut rules = lock(&self.shared.rules);
            let rule = rule.unwrap_or_else(|| rules.add(&recorded.method, &recorded.path));
            known.push((call, rule));
            let answer = recorded.answer();
            rules.answer(rule, Arc::new(move |_| answer.clone()));
        }
        self
    }

    /// Rules that give the [recorded answers](RecordedAnswer) of a file.
    ///
    /// # Errors
    ///
    /// There is no such file, or something else in it.
    pub fn load(self, path: impl AsRef<Path>) -> io::Result<Self> {
        Ok(self.recorded(&RecordedAnswer::load(path)?))
    }

    /// A client of this server.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::connect`], if a rule for pings has it so.
    pub async fn client(&self) -> Result<PodmanClient> {
        self.builder().connect().await
    }

    /// For a client with other than the usual settings; it does not look for credentials in the user's files.
    #[must_use]
    pub fn builder(&self) -> ClientBuilder {
        PodmanClient::builder().endpoint(self.endpoint()).auth_files(AuthFiles::none())
    }

    /// Where it listens: for `CONTAINER_HOST`.
    #[must_use]
    pub fn uri(&self) -> String {
        self.endpoint().to_string()
    }

    fn endpoint(&self) -> Endpoint {
        Endpoint::Unix(self.path.clone())
    }

    /// What it was asked so far, but for the ping of who connects.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.seen).clone()
    }

    /// The requests that it knew no answer to.
    #[must_use]
    pub fn unknown(&self) -> Vec<Request> {
        lock(&self.shared.unknown).clone()
    }

    /// What was prepared and nobody asked for: rules, as `GET /containers/json`, and a line for each answer that is left
    /// of the script.
    #[must_use]
    pub fn unasked(&self) -> Vec<String> {
        let rules = lock(&self.shared.rules);
        rules.script.iter().map(|answer| format!("{answer:?}")).chain(rules.unasked()).collect()
    }

    /// How many of its connections are closed.
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

/// A rule of a [`Server`], to which answers are added; made by [`Server::on`].
#[derive(Debug)]
pub struct On<'a> {
    server: &'a Server,
    rule: usize,
}

impl On<'_> {
    /// The next request of this kind is answered so; those after the last answer, as with that.
    #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "the last one is for nobody")]
    pub fn answer(self, answer: Answer) -> Self {
        self.answer_with(move |_| answer.clone())
    }

    /// As [`answer`](Self::answer), with an answer that is made of the request.
    #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "the last one is for nobody")]
    pub fn answer_with(self, respond: impl Fn(&Request) -> Answer + Send + Sync + 'static) -> Self {
        lock(&self.server.shared.rules).answer(self.rule, Arc::new(respond));
        self
    }
}

/// A test that panicked left nothing half done here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

static COUNT: AtomicUsize = AtomicUsize::new(0);

fn path(number: usize) -> PathBuf {
    std::env::temp_dir().join(format!("podman-testkit-{}-{number}.sock", std::process::id()))
}

/// A name that is taken is left alone: a process of this number may live in another namespace.
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
    // they end with this one
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
    /// Answers the requests of a connection until one of both sides ends it.
    async fn serve(&self, mut stream: UnixStream, connection: usize) {
        let mut patience = None;
        loop {
            let next = Request::read(&mut stream, connection);
            let request = match patience {
                None => next.await,
                Some(limit) => tokio::time::timeout(limit, next).await.ok().flatten(),
            };
            let Some(request) = request else { return };
            let (answer, place) = self.answer(request);
            for (wait, piece) in answer.pieces() {
                if !wait.is_zero() {
                    tokio::time::sleep(wait).await;
                }
                if stream.write_all(piece).await.is_err() {
                    return;
                }
            }
            match answer.end {
                End::Keep if !answer.upgrades() => {}
                End::Keep | End::Close => return,
                End::Hang => return self.listen(&mut stream, place, None).await,
                End::Hear(last) => return self.listen(&mut stream, place, Some(last)).await,
                End::Idle(limit) => patience = Some::<Duration>(limit),
            }
        }
    }

    /// The answer to a request, and where that is kept.
    fn answer(&self, request: Request) -> (Answer, Option<usize>) {
        let ping = request.target == "/_ping";
        let mut rules = lock(&self.rules);
        let scripted = if ping { None } else { rules.script.pop_front() };
        let chosen = if scripted.is_none() { rules.choose(&request) } else { None };
        // what makes an answer may ask the server
        drop(rules);
        let answer = scripted.or_else(|| chosen.map(|respond| respond(&request))).or_else(|| self.usual(&request));
        let answer = answer.unwrap_or_else(|| {
            lock(&self.unknown).push(request.clone());
            let message = format!("the scripted server has no answer to {} {}", request.method, request.target);
            Answer::refusal(500, "testkit", &message)
        });
        if ping {
            return (answer, None);
        }
        let mut seen = lock(&self.seen);
        seen.push(request);
        (answer, Some(seen.len() - 1))
    }

    /// What every Podman answers.
    fn usual(&self, request: &Request) -> Option<Answer> {
        let version = lock(&self.version).clone().unwrap_or_else(|| Version::DESCRIBED.to_string());
        match request.path().trim_start_matches("/libpod") {
            "/_ping" => Some(Answer::ping(version)),
            "/version" => {
                let about = serde_json::json!({ "Version": version, "ApiVersion": "1.41", "Os": "linux" });
                Some(Answer::json(200, &about))
            }
            _ => None,
        }
    }

    /// Keeps what the other side still says, until it ends or says the last byte.
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
    async fn a_socket_that_is_there_is_left_alone() {
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
