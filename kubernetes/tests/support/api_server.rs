//! A scripted API server: it knows the kinds that Podman generates, keeps what is applied, and refuses what it is told to.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A request: its method, its path with the query, its content type and its body.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) content_type: String,
    pub(crate) body: Value,
}

#[derive(Default)]
struct State {
    requests: Vec<Request>,
    objects: BTreeMap<String, Value>,
}

/// A running server; it ends with the runtime.
pub(crate) struct ApiServer {
    pub(crate) url: String,
    state: Arc<Mutex<State>>,
}

/// Group and version, and the plurals and kinds there.
const GROUPS: [(&str, &[(&str, &str)]); 3] = [
    ("v1", &[("pods", "Pod"), ("services", "Service"), ("persistentvolumeclaims", "PersistentVolumeClaim")]),
    ("apps/v1", &[("deployments", "Deployment"), ("daemonsets", "DaemonSet")]),
    ("batch/v1", &[("jobs", "Job")]),
];

impl ApiServer {
    /// Starts a server that refuses objects of this name.
    pub(crate) async fn start(refused: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared), refused));
            }
        });
        Self { url, state }
    }

    pub(crate) fn client(&self) -> kube::Client {
        let url = self.url.parse().expect("a URL");
        kube::Client::try_from(kube::Config::new(url)).expect("a client")
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).requests.clone()
    }
}

async fn serve(stream: TcpStream, state: Arc<Mutex<State>>, refused: &str) -> Option<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let mut words = line.split_whitespace();
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        let (mut length, mut content_type) = (0, String::new());
        loop {
            let mut header = String::new();
            stream.read_line(&mut header).await.ok()?;
            let Some((name, value)) = header.trim_end().split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.trim().parse().ok()?,
                "content-type" => value.trim().clone_into(&mut content_type),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await.ok()?;
        let body = serde_json::from_slice(&body).unwrap_or_default();
        let request = Request { method, target, content_type, body };
        let (status, answer) = {
            let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
            state.requests.push(request.clone());
            respond(&mut state, &request, refused)
        };
        let answer = answer.to_string();
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{answer}",
            answer.len()
        );
        stream.get_mut().write_all(head.as_bytes()).await.ok()?;
    }
}

fn respond(state: &mut State, request: &Request, refused: &str) -> (u16, Value) {
    let path = request.target.split('?').next().unwrap_or_default();
    if let Some(found) = discovery(path) {
        return (200, found);
    }
    let absent = || {
        let why = json!({ "kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 404, "reason": "NotFound", "message": "not found" });
        (404, why)
    };
    // /api/v1/namespaces/NS/pods/NAME, /apis/apps/v1/namespaces/NS/deployments/NAME
    let known = GROUPS.iter().any(|(group, kinds)| {
        let prefix = if group.contains('/') { format!("/apis/{group}/") } else { format!("/api/{group}/") };
        path.strip_prefix(&prefix).is_some_and(|rest| {
            matches!(rest.split('/').collect::<Vec<_>>().as_slice(), ["namespaces", _, plural, _] if kinds.iter().any(|(known, _)| known == plural))
        })
    });
    match request.method.as_str() {
        "GET" => state.objects.get(path).map_or_else(absent, |object| (200, object.clone())),
        "PATCH" if known && path.ends_with(&format!("/{refused}")) => {
            let why = json!({ "kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 422, "reason": "Invalid", "message": "it is invalid" });
            (422, why)
        }
        "PATCH" if known => {
            let mut object = request.body.clone();
            object["metadata"]["uid"] = "1".into();
            if !request.target.contains("dryRun=All") {
                state.objects.insert(path.to_owned(), object.clone());
            }
            (200, object)
        }
        _ => absent(),
    }
}

/// What kubectl asks for, to learn which kinds there are.
fn discovery(path: &str) -> Option<Value> {
    match path {
        "/version" => return Some(json!({ "major": "1", "minor": "30", "gitVersion": "v1.30.0" })),
        "/api" => return Some(json!({ "kind": "APIVersions", "versions": ["v1"] })),
        "/apis" => {
            let groups = GROUPS[1..].iter().map(|(group, _)| {
                let version = json!({ "groupVersion": group, "version": "v1" });
                json!({ "name": group.split('/').next(), "versions": [version], "preferredVersion": version })
            });
            return Some(json!({ "kind": "APIGroupList", "apiVersion": "v1", "groups": groups.collect::<Vec<_>>() }));
        }
        _ => {}
    }
    let group = path.strip_prefix("/apis/").or_else(|| path.strip_prefix("/api/"))?;
    let (_, kinds) = GROUPS.iter().find(|(name, _)| *name == group)?;
    let verbs = ["create", "get", "list", "patch"];
    let kinds =
        kinds.iter().map(|(plural, kind)| json!({ "name": plural, "kind": kind, "namespaced": true, "verbs": verbs }));
    Some(json!({ "kind": "APIResourceList", "groupVersion": group, "resources": kinds.collect::<Vec<_>>() }))
}
