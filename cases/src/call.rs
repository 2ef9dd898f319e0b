//! Making the call of a case.

use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use podman::PodmanClient;
use podman::testkit::{Request, Server};
use serde_json::{Map, Value};

use crate::case::Case;
use crate::model::Model;
use crate::nouns::NOUNS;

/// The time limit of a call: a longer one waits for something that the mock server does not do.
const LIMIT: Duration = Duration::from_secs(20);

/// The result of a call.
#[derive(Debug)]
pub(crate) struct Seen {
    /// The error; `None` if it succeeded.
    pub(crate) refused: Option<String>,
    /// The requests that the server received.
    pub(crate) requests: Vec<Request>,
    /// The requests without a response of the mock server.
    pub(crate) unanswered: Vec<String>,
}

/// Why a call failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The client or the server returned an error.
    Refused(String),
    /// This runner does not support the call.
    Unknown,
}

impl From<podman::Error> for Failure {
    fn from(error: podman::Error) -> Self {
        Self::Refused(error.to_string())
    }
}

pub(crate) type Outcome = Result<(), Failure>;
/// For calls that succeeded, whatever they returned.
#[allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps, reason = "the last expression of a call")]
pub(crate) fn done<T>(_: T) -> Outcome {
    Ok(())
}

pub(crate) type Calling<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// A call to be made.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) podman: PodmanClient,
    /// Whether it is of a manager; otherwise of an object, `this`.
    pub(crate) of_manager: bool,
    pub(crate) verb: String,
    pub(crate) kwargs: Kwargs,
    /// The attributes of the object.
    pub(crate) this: Value,
    /// The working directory of the case.
    #[allow(dead_code, reason = "for calls that read files")]
    pub(crate) dir: PathBuf,
    /// The environment variables of the case.
    pub(crate) env: Map<String, Value>,
}

impl Call {
    /// A name or id of the object, by the names that its attribute may have.
    pub(crate) fn own(&self, names: &[&str]) -> String {
        let found = names.iter().find_map(|name| self.this.get(name)?.as_str());
        found.unwrap_or_default().to_owned()
    }
}

/// Keyword arguments that are taken one by one.
#[derive(Debug, Clone)]
pub(crate) struct Kwargs(Map<String, Value>);

impl Kwargs {
    pub(crate) fn new(kwargs: Map<String, Value>) -> Self {
        Self(kwargs)
    }

    /// Takes an argument that has any of these names; `null` counts as missing.
    pub(crate) fn take(&mut self, names: &[&str]) -> Option<Value> {
        names.iter().find_map(|name| self.0.remove(*name)).filter(|value| !value.is_null())
    }

    /// Puts an argument in place of another.
    pub(crate) fn put(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// Takes a string; a missing one is empty.
    pub(crate) fn text(&mut self, names: &[&str]) -> Result<String, Failure> {
        match self.take(names) {
            None => Ok(String::new()),
            Some(Value::String(text)) => Ok(text),
            Some(other) => Err(Failure::Refused(format!("{}: expected a string, not {other}", names[0]))),
        }
    }

    /// Reads what is left as options.
    pub(crate) fn options<T: serde::de::DeserializeOwned>(self) -> Result<T, Failure> {
        serde_json::from_value(self.0.into()).map_err(|why| Failure::Refused(why.to_string()))
    }

    /// Refuses what is left: the call has no such argument.
    pub(crate) fn done(self) -> Outcome {
        match self.0.iter().find(|(_, value)| !value.is_null()) {
            None => Ok(()),
            Some((name, _)) => Err(Failure::Refused(format!("{name}: the call has no such argument"))),
        }
    }
}

/// Makes the call of a case, with a mock server that has the given objects.
pub(crate) async fn call(case: &Case) -> Result<Seen, String> {
    let (noun, verb) = case.noun_and_verb();
    let Some(entry) = NOUNS.iter().find(|entry| entry.names.contains(&noun)) else {
        return Err(format!("unknown noun {noun:?}"));
    };
    let dir = Directory::new(&case.id)?;
    dir.fill(&case.tree)?;
    let model = Arc::new(Mutex::new(Model::new(case)));
    let server = Server::new().map_err(|error| error.to_string())?.version(&case.server);
    Model::answer_all(&server, &model);
    let podman = server.client().await.map_err(|error| error.to_string())?;
    let call = Call {
        podman,
        of_manager: noun.is_empty() || noun.ends_with('s') || matches!(noun, "kube" | "system" | "generate"),
        verb: verb.to_owned(),
        kwargs: Kwargs::new(case.kwargs.clone()),
        this: case.this.clone(),
        dir: dir.0.clone(),
        env: case.env.clone(),
    };
    let outcome = tokio::time::timeout(LIMIT, (entry.call)(call)).await;
    let refused = match outcome.map_err(|_| format!("no end after {} seconds", LIMIT.as_secs()))? {
        Ok(()) => None,
        Err(Failure::Refused(why)) => Some(why),
        Err(Failure::Unknown) => return Err(format!("unknown method {}", case.method)),
    };
    let unanswered = model.lock().unwrap_or_else(PoisonError::into_inner).unanswered.clone();
    Ok(Seen { refused, requests: server.requests(), unanswered })
}

/// A directory for the files of a case; removed when it is dropped.
struct Directory(PathBuf);

impl Directory {
    fn new(id: &str) -> Result<Self, String> {
        let path = std::env::temp_dir().join(format!("podman-cases-{}-{id}", std::process::id()));
        std::fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }

    /// Writes the files: texts, or `{"link": target}`.
    fn fill(&self, tree: &Map<String, Value>) -> Result<(), String> {
        for (name, content) in tree {
            let path = self.0.join(name);
            write(&path, content).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(())
    }
}

fn write(path: &Path, content: &Value) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    match (content.as_str(), content.get("link").and_then(Value::as_str)) {
        (Some(text), _) => std::fs::write(path, text),
        (None, Some(target)) => std::os::unix::fs::symlink(target, path),
        (None, None) => std::fs::create_dir_all(path),
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}
