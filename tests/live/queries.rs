//! Compares `spec/handlers.toml` with the server: names that it lists as read have an effect, all others do not.
//!
//! Each request is sent with the name, and with an unknown name instead.

#[allow(dead_code, unreachable_pub, reason = "the offline tests use all of it, from outside")]
#[path = "../../contract/src/handlers.rs"]
mod handlers;
mod http;
mod routes;
mod rows;
mod scenes;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use handlers::{Handler, Kind, Query};
use http::{Answer, Request, Server};
use podman::Version;
use podman::raw::params::ManifestPushV3Params;
use podman::raw::types::{ManifestAddOptions, ManifestModifyOptions};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::podman;

/// How it is visible that a name was read.
#[derive(Clone, Copy, Debug)]
enum See {
    /// The response differs.
    Answer,
    /// The response contains these words, or no longer does.
    Words(&'static str),
    /// The status and body of this GET afterwards contain these words, or no longer do.
    Then(&'static str, &'static str),
}

/// A name that needs a value and a scene of its own.
struct Row {
    operation: &'static str,
    name: &'static str,
    value: &'static str,
    request: Request,
    see: See,
}

/// How many operations are tried at the same time: most of the time a server waits for its own programs.
const AT_ONCE: usize = 4;

/// How long to wait for a response that does not end by itself. A busy server takes longer, and sometimes fails for
/// its own reasons; but whether it reads a name is constant. So a mismatch is tried again, twice, with four times the
/// time.
const PATIENCE: Duration = Duration::from_secs(2);

/// What is expected of a name on this server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Listed {
    Read,
    NotRead,
    /// Read, without a visible effect here.
    NotVisible,
}

/// The expectations before the first request.
struct Known {
    server: Server,
    version: Version,
    handlers: &'static BTreeMap<String, Handler>,
    rows: Vec<Row>,
}

/// The observation of a request: its response, and the GET afterwards.
struct Sight {
    number: usize,
    answer: Answer,
    then: Option<Answer>,
}

/// The result.
#[derive(Default)]
struct Found {
    decoder: usize,
    effect: usize,
    not_visible: Vec<String>,
    problems: Vec<String>,
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_query_is_read_as_listed() {
    let version = podman().await.server_version();
    let known = Known { server: Server::new(version), version, handlers: handlers::all(), rows: rows::all() };
    let known = Arc::new(known);
    known.check();
    scenes::prepare(&known.server, known.handlers["ArtifactAddLibpod"].exists(version)).await;
    let (mut tasks, turns) = (JoinSet::new(), Arc::new(Semaphore::new(AT_ONCE)));
    // Some of several artifacts that are added concurrently are lost.
    let (artifacts, others) =
        known.handlers.keys().cloned().partition::<Vec<_>, _>(|name| name.starts_with("Artifact"));
    for operations in others.into_iter().map(|operation| vec![operation]).chain([artifacts]) {
        let (known, turns) = (known.clone(), turns.clone());
        tasks.spawn(async move {
            let _turn = turns.acquire_owned().await;
            let mut found = Vec::new();
            for operation in operations {
                found.push(known.look(&operation).await);
            }
            found
        });
    }
    let mut all = Found::default();
    for found in tasks.join_all().await.into_iter().flatten() {
        all.decoder += found.decoder;
        all.effect += found.effect;
        all.not_visible.extend(found.not_visible);
        all.problems.extend(found.problems);
    }
    let Found { decoder, effect, mut not_visible, mut problems } = all;
    not_visible.sort();
    problems.sort();
    let (hidden, list) = (not_visible.len(), not_visible.join(", "));
    println!("queries on {version}: {decoder} shown by the decoder, {effect} by effect, {hidden} not visible ({list})");
    assert!(problems.is_empty(), "on {version}:\n{}", problems.join("\n"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn operations_of_older_clients_use_their_prefix() {
    let podman = podman().await;
    let (name, source) = ("localhost/queries-older", "containers-storage:localhost/busybox:latest");
    let empty = ManifestModifyOptions::default();
    podman.raw().manifest_create_libpod(name, &empty, &Default::default()).await.expect("makes a list");
    let mut add = ManifestAddOptions::default();
    add.images.push(source.to_owned());
    podman.raw().manifest_add_libpod(name, &add, &Default::default()).await.expect("adds an image to it");
    let list = podman.raw().manifest_inspect_libpod(name, &Default::default()).await.expect("inspects it").into_inner();
    assert_eq!(list.manifests.len(), 1, "{list:?}");
    let to = "docker://127.0.0.1:5000/queries/older:1";
    let push = ManifestPushV3Params { all: Some(true), tls_verify: Some(false), ..Default::default() };
    podman.raw().manifest_push_v3_libpod(name, to, &push).await.expect("pushes it");
    for other in ["localhost/queries-older/add", "localhost/queries-older/push"] {
        assert!(!podman.images().exists(other).await.expect("exists"), "{other} was made");
    }
}

impl Known {
    /// Fails for rows and exceptions without an operation.
    fn check(&self) {
        let rows = self.rows.iter().map(|row| (row.operation, row.name, "shown"));
        for (operation, name, why) in rows.chain(rows::NOT_VISIBLE) {
            let listed = self.handlers.get(operation).is_some_and(|handler| handler.query.contains_key(name));
            assert!(listed && !why.is_empty(), "{operation} {name} is not in handlers.toml, or has no reason");
        }
    }

    /// Tries each name of an operation.
    async fn look(&self, operation: &str) -> Found {
        let (mut found, mut controls) = (Found::default(), BTreeMap::new());
        for (name, query) in &self.handlers[operation].query {
            let (request, value, see) = self.trial(operation, name, query);
            let key = format!("{request:?} {:?}", see.then());
            let (request_with, listed) = (request.clone().with(name, value), self.listed(operation, name));
            let mut patience = PATIENCE;
            let (with, without) = loop {
                // The first control is valid for all names of the request.
                if patience > PATIENCE || !controls.contains_key(&key) {
                    controls.insert(key.clone(), self.control(operation, &request, see, patience).await);
                }
                let (once, twice) = &controls[&key];
                let without = self.shows(once, see);
                let comparable = without == self.shows(twice, see) && !once.answer.is_of_the_decoder();
                let with = self.send(operation, &request_with, see, patience).await;
                if comparable && (self.shows(&with, see) != without) == (listed == Listed::Read) {
                    break (with, without);
                }
                if patience >= PATIENCE * 16 {
                    if !comparable {
                        let message = format!("{operation} {name} has nothing to compare with:\n  {once}\n  {twice}");
                        found.problems.push(message);
                    }
                    break (with, without);
                }
                patience *= 4;
            };
            match (listed, self.shows(&with, see) != without) {
                (Listed::Read, true) if query.kind.is_decoded() && with.answer.is_of_the_decoder() => {
                    found.decoder += 1;
                }
                (Listed::Read, true) => found.effect += 1,
                (Listed::NotVisible, false) => found.not_visible.push(format!("{operation} {name}")),
                (Listed::NotRead, false) => {}
                _ => found.problems.push(format!("{operation} {name}={value} is listed as {listed:?}, but: {with}")),
            }
        }
        found
    }

    /// Two observations of a request with an unknown name, which are equal unless the server is busy.
    async fn control(&self, operation: &str, request: &Request, see: See, patience: Duration) -> (Sight, Sight) {
        let request = request.clone().with("no-such-name", "nonsense");
        let once = self.send(operation, &request, see, patience).await;
        let twice = self.send(operation, &request, see, patience).await;
        (once, twice)
    }

    fn listed(&self, operation: &str, name: &str) -> Listed {
        let handler = &self.handlers[operation];
        let hidden = rows::NOT_VISIBLE.iter().any(|(of, hidden, _)| (*of, *hidden) == (operation, name));
        match (handler.reads(&handler.query[name], self.version), hidden) {
            (true, false) => Listed::Read,
            (true, true) => Listed::NotVisible,
            (false, _) => Listed::NotRead,
        }
    }

    /// The request for a name, and where its effect is visible.
    fn trial(&self, operation: &str, name: &str, query: &Query) -> (Request, &'static str, See) {
        let own = self.rows.iter().find(|row| (row.operation, row.name) == (operation, name));
        // Without the operation, no effect can be visible.
        match own.filter(|_| self.handlers[operation].exists(self.version)) {
            Some(row) => (row.request.clone(), row.value, row.see),
            None => (scenes::scene(operation), scenes::nonsense(name, query.kind == Kind::Json), See::Answer),
        }
    }

    async fn send(&self, operation: &str, request: &Request, see: See, patience: Duration) -> Sight {
        let number = http::number();
        scenes::freshen(&self.server, request.fresh, number).await;
        let prefix = self.handlers[operation].prefix.as_deref();
        let mut answer = self.server.call(operation, prefix, request, number, patience).await;
        for _ in 1..8 {
            if !crate::build::is_own_fault(self.version, &answer.to_string()) {
                break;
            }
            answer = self.server.call(operation, prefix, request, number, patience).await;
        }
        let then = match see.then() {
            Some(path) => Some(self.server.get(path, number).await),
            None => None,
        };
        Sight { number, answer, then }
    }

    /// The comparable part of an observation.
    fn shows(&self, sight: &Sight, see: See) -> String {
        let holds =
            |answer: &Answer, words| answer.to_string().contains(&self.server.fill(words, sight.number)).to_string();
        match (see, &sight.then) {
            (See::Words(words), _) => holds(&sight.answer, words),
            (See::Then(_, words), Some(then)) => holds(then, words),
            _ => sight.answer.plain(),
        }
    }
}

impl See {
    fn then(self) -> Option<&'static str> {
        if let Self::Then(path, _) = self { Some(path) } else { None }
    }
}

impl fmt::Display for Sight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let then = self.then.as_ref().map(|then| format!(" | {then:.1000}")).unwrap_or_default();
        write!(f, "{:.1000}{then}", self.answer)
    }
}
