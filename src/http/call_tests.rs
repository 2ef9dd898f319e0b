use std::sync::Mutex;

use hyper::Method;

use super::super::connector::{Connector, PendingResponse};
use super::super::policy::{Operation, operations};
use super::super::server::PendingServer;
use super::super::server_address::ServerAddress;
use super::*;

/// Fails each request, and records it.
#[derive(Debug, Default)]
struct Recorder(Mutex<Vec<(WireRequest, Connection)>>);

impl Connector for Recorder {
    fn send(&self, request: WireRequest, connection: Connection) -> PendingResponse<'_> {
        self.0.lock().expect("one at a time").push((request, connection));
        Box::pin(async { Err(TransportError::Interrupted("closed".into())) })
    }
}

/// A client that has connected.
impl Connect for Server {
    fn connected(&self) -> Option<&Server> {
        Some(self)
    }
    fn connect(&self) -> PendingServer<'_> {
        Box::pin(async move { Ok(self) })
    }
}

fn context(connector: Arc<dyn Connector>) -> CallContext {
    let server = Server {
        connector,
        host: HeaderValue::from_static("d"),
        root: String::new(),
        agent: HeaderValue::from_static("a/1"),
        version: Version::new(5, 4, 2),
        address: Arc::new(ServerAddress::new("unix:///x".to_owned(), None)),
    };
    CallContext {
        server: Arc::new(server),
        ignore_unsupported: false,
        short: Timeout::Total(Duration::from_secs(120)),
        timeout: None,
    }
}

/// Sends a request to a server that closes each connection, and returns what it received.
async fn sent(request: Request) -> Vec<(WireRequest, Connection)> {
    let recorder = Arc::new(Recorder::default());
    let connector: Arc<dyn Connector> = Arc::<Recorder>::clone(&recorder);
    context(connector).send(request).await.expect_err("no response");
    std::mem::take(&mut *recorder.0.lock().expect("one at a time"))
}

fn plan(
    operation: &'static Operation,
    parameters: &[(&'static str, &str)],
    set: Option<Timeout>,
) -> (Timeout, Connection) {
    let mut request = Request::new(operation, &["x"]);
    for (name, value) in parameters {
        request.query(name, *value);
    }
    CallContext { timeout: set, ..context(Arc::new(Recorder::default())) }.plan(&request)
}

#[tokio::test]
async fn a_request_is_sent_according_to_its_row() {
    let mut request = Request::new(&operations::CONTAINER_RENAME_LIBPOD, &["a/b"]);
    request.query("name", "new");
    let [(request, connection)] = &sent(request).await[..] else { panic!("POST is sent once") };
    assert_eq!((request.method(), *connection), (&Method::POST, Connection::Pooled));
    assert_eq!(request.uri(), "/v5.4.2/libpod/containers/a%2Fb/rename?name=new");
    assert_eq!(
        (&request.headers()["host"], &request.headers()["user-agent"]),
        (&"d".parse().unwrap(), &"a/1".parse().unwrap())
    );
    for (operation, path) in [
        (&operations::CONTAINER_LIST, "/v1.40/containers/json"),
        (&operations::MANIFEST_ADD_LIBPOD, "/v3.4.4/libpod/manifests/x/add"),
    ] {
        let sent = sent(Request::new(operation, &["x"])).await;
        assert_eq!(sent[0].0.uri(), path);
    }
    let sent = sent(Request::new(&operations::CONTAINER_ATTACH_LIBPOD, &["x"])).await;
    assert_eq!((&sent[0].0.headers()["connection"], sent[0].1), (&"Upgrade".parse().unwrap(), Connection::Dedicated));
}

#[tokio::test]
async fn a_get_over_a_pooled_connection_is_sent_twice() {
    let twice = sent(Request::new(&operations::CONTAINER_LIST_LIBPOD, &[])).await;
    let connections: Vec<_> = twice.iter().map(|(_, connection)| *connection).collect();
    assert_eq!(connections, [Connection::Pooled, Connection::Dedicated]);
    assert_eq!(twice[0].0.uri(), twice[1].0.uri());
    for operation in [&operations::CONTAINER_HEALTHCHECK_LIBPOD, &operations::CONTAINER_LOGS_LIBPOD] {
        assert_eq!(sent(Request::new(operation, &["x"])).await.len(), 1, "{}", operation.name);
    }
}

#[test]
fn each_operation_has_its_own_time_limit() {
    let total = |seconds| Timeout::Total(Duration::from_secs(seconds));
    let (short, pooled) = ((total(120), Connection::Pooled), Connection::Pooled);
    let unlimited = (Timeout::None, Connection::Dedicated);
    assert_eq!(plan(&operations::CONTAINER_LIST_LIBPOD, &[], None), short);
    assert_eq!(plan(&operations::CONTAINER_CREATE_LIBPOD, &[], None), (total(120), Connection::Dedicated));
    assert_eq!(plan(&operations::CONTAINER_LOGS_LIBPOD, &[], None), unlimited);
    assert_eq!(plan(&operations::CONTAINER_TOP_LIBPOD, &[("stream", "false")], None), short);
    assert_eq!(plan(&operations::CONTAINER_TOP_LIBPOD, &[("stream", "true")], None), unlimited);
    assert_eq!(plan(&operations::CONTAINER_TOP_LIBPOD, &[], None), unlimited);
    let set = Timeout::Head(Duration::from_secs(5));
    assert_eq!(plan(&operations::CONTAINER_LIST_LIBPOD, &[], Some(set)), (set, pooled));
    assert_eq!(plan(&operations::CONTAINER_LOGS_LIBPOD, &[], Some(set)).0, set);
    assert_eq!(plan(&operations::CONTAINER_LIST_LIBPOD, &[], Some(Timeout::None)).0, Timeout::None);
}

#[test]
fn the_grace_period_extends_the_limit_unless_a_shorter_one_is_set() {
    let stop = |parameters: &[(&'static str, &str)], set| plan(&operations::CONTAINER_STOP_LIBPOD, parameters, set).0;
    let total = |seconds| Timeout::Total(Duration::from_secs(seconds));
    assert_eq!(stop(&[("timeout", "10")], None), total(40));
    assert_eq!(stop(&[("timeout", "10")], Some(total(5))), total(5));
    assert_eq!(stop(&[("timeout", "10")], Some(total(300))), total(40));
    assert_eq!(stop(&[("timeout", "10")], Some(Timeout::None)), total(40));
    assert_eq!(stop(&[("timeout", "-1")], None), Timeout::None, "the server waits without a limit");
    assert_eq!(stop(&[], None), Timeout::None);
    assert_eq!(stop(&[], Some(total(5))), total(5));
}

/// The words in README for the operations without a time limit, by a part of their names.
const UNLIMITED: [(&str, &str); 31] = [
    ("_logs", "logs"),
    ("_attach", "attach"),
    ("exec_start", "exec"),
    ("_events", "events"),
    ("_stats", "stats"),
    ("_top", "top"),
    ("_wait", "waits"),
    ("_healthcheck", "health checks"),
    ("_pull", "pulls"),
    ("_push", "pushes"),
    ("_build", "builds"),
    ("_import", "imports"),
    ("_load", "imports"),
    ("local_images", "imports"),
    ("_export", "exports"),
    ("image_get", "exports"),
    ("_archive", "archives"),
    ("_changes", "changes"),
    ("_commit", "commits"),
    ("_checkpoint", "checkpoints"),
    ("_restore", "restores"),
    ("_scp", "copies to other hosts"),
    ("_delete", "removing"),
    ("_prune", "pruning"),
    ("pod_", "starting and stopping pods"),
    ("kube_", "kube"),
    ("quadlet_", "quadlets"),
    ("artifact_", "artifacts"),
    ("manifest_", "manifest lists"),
    ("data_usage", "disk usage"),
    ("system_check", "storage checks"),
];

#[test]
fn the_readme_lists_the_time_limits() {
    let readme = include_str!("../../README.md");
    let (_, table) = readme.split_once("| default limit |").expect("a table");
    let row = |end: &str| table.lines().find(|line| line.ends_with(end)).expect(end);
    let words: Vec<&str> =
        row("| none |").trim_matches(['|', ' ']).trim_end_matches("none").split([',', '|']).collect();
    let words: Vec<&str> = words.into_iter().map(str::trim).filter(|word| !word.is_empty()).collect();
    let listed = words.join(", ").replace("streamed stats and top", "stats, top");
    let unlimited = |row: &&&Operation| !matches!(row.limit, Limit::Short | Limit::Grace(_));
    for row in operations::ALL.iter().filter(unlimited) {
        let mut named = UNLIMITED.iter().filter(|(part, _)| row.name.contains(part));
        assert!(named.any(|(_, word)| listed.contains(word)), "{} is not in README's table", row.name);
    }
    for word in listed.split(", ") {
        let mut parts = UNLIMITED.iter().filter(|(_, other)| *other == word);
        let known = parts.any(|(part, _)| operations::ALL.iter().filter(unlimited).any(|row| row.name.contains(part)));
        assert!(known, "{word} is in README's table, and no call without a limit");
    }
    let grace: Vec<_> = operations::ALL.iter().filter(|row| matches!(row.limit, Limit::Grace(_))).collect();
    assert_eq!(
        grace.iter().map(|row| row.name).collect::<Vec<_>>(),
        ["container_restart_libpod", "container_stop_libpod"]
    );
    assert!(row("seconds |").contains("stopping and restarting a container"));
    assert_eq!(SLACK, Duration::from_secs(30), "as in the table");
}

#[test]
fn rows_are_consistent() {
    assert_eq!(operations::ALL.len(), 134);
    for row in operations::ALL {
        let short = matches!(row.limit, Limit::Short | Limit::ShortIfFalse(_));
        assert!(
            short || row.connection == Connection::Dedicated,
            "{}: a long call would occupy a pooled connection",
            row.name
        );
        assert!(!row.repeat || matches!(row.method, Method::GET | Method::HEAD), "{}: changes something", row.name);
        assert_eq!(
            row.support.is_some(),
            row.path.starts_with("/libpod/") || row.name == "system_ping",
            "{}",
            row.name
        );
    }
}
