//! Tests without Podman: a mock server that sends prepared responses and records requests.
//!
//! Needs the feature `testkit`. The server listens on a Unix socket, so the client under test is the real one.
//!
//! ```
//! use podman::containers;
//! use podman::testkit::{Response, Server};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::new()?;
//! let web = json!({ "Id": "3f1c5e0a7d9b", "Name": "web", "State": { "Status": "running", "Running": true } });
//! server.on("GET", "/libpod/containers/web/json").respond(Response::json(200, &web));
//! server.on("DELETE", "/libpod/containers/*").respond(Response::error(500, "", "the disk is on fire"));
//!
//! let podman = server.client().await?;
//! let web = podman.containers().get("web").await?;
//! let error = web.remove_with(&containers::RemoveOptions::new().force(true)).await.expect_err("it fails");
//! assert!(error.to_string().contains("the disk is on fire"));
//!
//! assert!(server.requests()[1].query().contains(&("force".into(), "true".into())));
//! assert!(server.unused().is_empty() && server.unknown().is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! A complete [run](Server::run) is one rule:
//!
//! ```
//! use podman::CreateOptions;
//! use podman::testkit::Server;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::new()?;
//! server.run("alpine").stdout("hello\n").exit_code(3);
//!
//! let podman = server.client().await?;
//! let output = podman.containers().run(CreateOptions::new("alpine").remove(true)).await?;
//! assert_eq!((output.text(), output.exit_code), ("hello\n".into(), 3));
//! # Ok(())
//! # }
//! ```
//!
//! Responses can be [errors](Response::error), [streams](Response::chunks) and [upgraded
//! connections](Response::upgraded), and may be [slow](Response::chunk_delay), [truncated](Response::truncated) or [never
//! end](Response::hanging). Recorded responses of a real Podman are read from a [file](Server::load).

mod recorded;
mod request;
mod response;
mod rules;
mod run;
mod server;

pub use recorded::RecordedResponse;
pub use request::Request;
pub use response::Response;
pub use run::OnRun;
pub use server::{On, Server};
