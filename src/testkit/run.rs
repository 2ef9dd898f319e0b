//! Commands that a mock server runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::json;

use super::request::Request;
use super::response::Response;

/// Locks a mutex. A panic of another test leaves consistent data, so poisoning is ignored.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A command that a [`Server`](super::Server) pretends to run; made by [`Server::run`](super::Server::run).
///
/// ```
/// use podman::CreateOptions;
/// use podman::testkit::Server;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = Server::new()?;
/// server.run("alpine").stderr("no space left\n").exit_code(1);
///
/// let podman = server.client().await?;
/// let error = podman.containers().run(CreateOptions::new("alpine")).checked().await.expect_err("exit code 1");
/// assert!(error.to_string().contains("no space left"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct OnRun {
    run: Arc<Mutex<ScriptedRun>>,
}

/// Makes a response for a run.
pub(super) type Respond = fn(&ScriptedRun) -> Response;

/// The output and exit code of a run.
#[derive(Debug, Default)]
pub(super) struct ScriptedRun {
    image: String,
    id: String,
    is_created: bool,
    name: String,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
    exit_code: i64,
}

impl OnRun {
    pub(super) fn new(run: Arc<Mutex<ScriptedRun>>) -> Self {
        Self { run }
    }

    /// Sets what the command writes to standard output; empty by default.
    #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "the returned value may be ignored")]
    pub fn stdout(self, bytes: impl Into<Vec<u8>>) -> Self {
        lock(&self.run).stdout = bytes.into();
        self
    }

    /// Sets what the command writes to standard error; empty by default.
    #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "the returned value may be ignored")]
    pub fn stderr(self, bytes: impl Into<Vec<u8>>) -> Self {
        lock(&self.run).stderr = bytes.into();
        self
    }

    /// Sets the exit code; 0 by default.
    #[allow(clippy::must_use_candidate, clippy::return_self_not_must_use, reason = "the returned value may be ignored")]
    pub fn exit_code(self, code: i64) -> Self {
        lock(&self.run).exit_code = code;
        self
    }
}

impl ScriptedRun {
    pub(super) fn new(image: String, id: String) -> Self {
        Self { image, id, ..Self::default() }
    }

    /// The requests below `/libpod/containers/ID` that a run may send, and the responses.
    pub(super) const REQUESTS: [(&str, &str, Respond); 6] = [
        ("POST", "/attach", |run| Response::output(&run.stdout, &run.stderr)),
        ("POST", "/start", |_| Response::empty(204)),
        ("POST", "/wait", |run| Response::text(200, run.exit_code.to_string())),
        ("GET", "/json", Self::inspection),
        ("GET", "/logs", |run| Response::logs(&run.stdout, &run.stderr)),
        ("DELETE", "", |run| Response::json(200, &json!([{ "Id": run.id }]))),
    ];

    /// Describes the run, if it was not performed.
    pub(super) fn unused(&self) -> Option<String> {
        (!self.is_created).then(|| format!("run {}", self.image))
    }

    fn inspection(&self) -> Response {
        let Self { image, id, name, exit_code, .. } = self;
        let state = json!({ "Status": "exited", "Running": false, "ExitCode": exit_code });
        Response::json(200, &json!({ "Id": id, "Name": name, "ImageName": image, "State": state }))
    }
}

/// Responds to the creation of a container, with the run of its image.
pub(super) fn create(runs: &[Arc<Mutex<ScriptedRun>>], request: &Request) -> Response {
    let body: serde_json::Value = request.json().unwrap_or_default();
    let text = |key: &str| body[key].as_str().unwrap_or_default().to_owned();
    let image = text("image");
    match runs.iter().rev().map(|run| lock(run)).find(|run| run.image == image) {
        Some(mut run) => {
            run.is_created = true;
            run.name = text("name");
            Response::json(201, &json!({ "Id": run.id, "Warnings": [] }))
        }
        None => Response::error(404, "no such image", &format!("{image}: image not known")),
    }
}
