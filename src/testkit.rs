//! A Podman for tests that need none: a scripted server, which says what it is told and keeps what it was asked.
//!
//! With the feature `testkit`. It speaks HTTP on a socket of its own, so the client under test is the real one.
//!
//! ```
//! use podman::RemoveOptions;
//! use podman::testkit::{Answer, Server};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::new()?;
//! let web = json!({ "Id": "3f1c5e0a7d9b", "Name": "web", "State": { "Status": "running", "Running": true } });
//! server.on("GET", "/libpod/containers/web/json").answer(Answer::json(200, &web));
//! server.on("DELETE", "/libpod/containers/*").answer(Answer::refusal(500, "", "the disk is on fire"));
//!
//! let podman = server.client().await?;
//! let web = podman.containers().get("web").await?;
//! let error = web.remove_with(&RemoveOptions::new().force(true)).await.expect_err("it burns");
//! assert!(error.to_string().contains("the disk is on fire"));
//!
//! assert!(server.requests()[1].query().contains(&("force".into(), "true".into())));
//! assert!(server.unasked().is_empty() && server.unknown().is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! Answers are as good or bad as a test wants them: [refusals](Answer::refusal), [streams](Answer::chunks), [upgraded
//! connections](Answer::upgraded), that are [slow](Answer::slowly), [broken off](Answer::cut) or [never
//! end](Answer::hanging). What a real Podman once said is read from a [file](Server::load).

mod answer;
mod recorded;
mod request;
mod rules;
mod server;

pub use answer::Answer;
pub use recorded::RecordedAnswer;
pub use request::Request;
pub use server::{On, Server};
