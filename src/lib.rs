//! A typed client for the Podman (libpod) REST API, with the vocabulary of docker-py and podman-py.
//!
//! The [guide] explains tasks one by one. Each noun has its module: [`containers`], [`images`], [`manifests`],
//! [`networks`], [`volumes`], [`secrets`], [`pods`], [`kube`], [`quadlets`], [`artifacts`], [`events`], [`registry`],
//! [`system`]; [`connect`] finds the service, [`service`] starts one, [`scope`] cleans up, [`error`] has the error types.
//! The root re-exports the items that nearly every program names.
//!
//! ```no_run
//! use podman::{CreateOptions, PodmanClient};
//!
//! # async fn example() -> podman::Result<()> {
//! let podman = PodmanClient::connect().await?;
//! let options = CreateOptions::new("docker.io/library/alpine")
//!     .command(["echo", "hello"])
//!     .remove(true);
//! let output = podman.containers().run(options).await?;
//! print!("{}", output.text());
//! # Ok(())
//! # }
//! ```
//!
//! | Task                                | Item                                      |
//! |-------------------------------------|-------------------------------------------|
//! | Connect                             | [`PodmanClient::connect`], [`ClientBuilder`] |
//! | Start a private Podman              | [`PodmanClient::spawn`], [`service::ServiceBuilder`] |
//! | Run a command in a new container    | [`ContainersManager::run`]                |
//! | Describe a container                | [`CreateOptions`]                         |
//! | List, get or create containers      | [`ContainersManager`]                     |
//! | Act on one container                | [`Container`]                             |
//! | Run a command in a running container | [`Container::exec`]                      |
//! | Read output                         | [`Container::logs`], [`Container::attach`], [`containers::Run::stream`] |
//! | Wait until a container is ready     | [`Container::wait_until`], [`Until`]      |
//! | Follow events                       | [`PodmanClient::events`], [`PodmanClient::watch`] |
//! | Copy files in or out                | [`Container::copy_to`], [`Container::copy_from`] |
//! | Inspect the host, measure its disks | [`PodmanClient::host_info`], [`PodmanClient::df`] |
//! | Clean up                            | [`Container::remove_on_drop`], [`PodmanClient::scope`] |
//! | Build images                        | [`ImagesManager::build`], [`images::BuildOptions`] |
//! | Pull, push, save and prune images   | [`ImagesManager`], [`Image`]              |
//! | Make images for several platforms   | [`manifests::ManifestsManager`]           |
//! | Connect containers                  | [`NetworksManager`], [`Network`]          |
//! | Group containers                    | [`PodsManager`], [`Pod`]                  |
//! | Pass secrets to containers          | [`SecretsManager`]                        |
//! | Keep data in volumes                | [`VolumesManager`]                        |
//! | Keep files in registries            | [`ArtifactsManager`], [`Artifact`]        |
//! | Play and generate Kubernetes YAML    | [`PodmanClient::kube`], [`kube`]          |
//! | Install units for systemd           | [`quadlets::QuadletsManager`]             |
//! | Use several hosts                   | [`connect::Connections`]                  |
//! | Log in to registries                | [`PodmanClient::login`], [`registry::AuthFiles`] |
//! | Handle errors                       | [`Error`]                                 |
//! | Read what Podman returns            | [`models`]                                |
//! | Write code for any kind of resource | [`Manager`]                               |
//! | Call any other operation            | the feature `raw`                         |
//! | Test without Podman                 | the feature `testkit`                     |
//!
//! Clients, managers and objects are cheap to clone, `Send` and `Sync`, and have no lifetimes: move them into tasks and
//! structures. All calls are asynchronous and need a Tokio runtime with I/O and time enabled.
//!
//! # Examples
//!
//! The directory `examples` of the package has complete programs, here from first to advanced. In a copy of the repository,
//! `cargo run --example NAME` runs one.
//!
//! * `run`: run a command and read its output
//! * `kwargs_from_json`: run a container from docker-py's keyword arguments
//! * `logs`: read what a container wrote, and follow what it writes
//! * `exec`: run commands in a running container
//! * `copy`: copy directories and files in both directions
//! * `stats`: watch CPU, memory and network use
//! * `wait_healthy`: wait until a container is healthy
//! * `build`: build an image from a directory, with its log, and run it
//! * `push`: push an image with a progress bar (feature `progress`)
//! * `networks`: let two containers find each other by name
//! * `volumes`: back up a volume to a file and restore it
//! * `secrets`: pass a secret to a container
//! * `pod`: a pod with a published port, an init container and a sidecar
//! * `kube`: play Kubernetes YAML, wait for it, take it down
//! * `attach`: join a container's terminal (feature `terminal`)
//! * `events`: follow events through restarts of the service
//! * `scope`: leave nothing behind, however the program ends
//! * `service`: start a Podman that belongs to the program
//! * `many_hosts`: make one call on each of several services
//! * `multi_arch`: make a manifest list for several platforms, and push it
//! * `artifacts`: keep files in a registry
//! * `quadlets`: let systemd run a container
//! * `plan`: show which service `connect` would choose, and why
//! * `render`: show what `create` would send
//! * `raw`: call an operation without a handwritten method (feature `raw`)
//!
//! # Systems
//!
//! Linux is tested. On macOS everything is available, but [`PodmanClient::spawn`], [`PodmanClient::reap`] and the
//! feature `ssh` read `/proc` to clean up after a killed process, which is missing there. On Windows only `tcp://`
//! and `https://` endpoints are available: Unix sockets and ssh are a connection error with
//! [`ConnectReason::Feature`](error::ConnectReason::Feature), and `service`, `PodmanClient::spawn`, `testkit` and the
//! feature `terminal` are absent.
//!
//! # Features
//!
//! No feature is enabled by default.
//!
//! * `raw`: the generated client, with all operations, as `podman::raw` and `PodmanClient::raw`, and
//!   `podman::recorded`, which decodes recorded responses; exempt from semver.
//! * `schemars`: `JsonSchema` for all options that are read from JSON, such as [`CreateOptions`].
//! * `progress`: progress bars for pulls, pushes, saves and loads, such as `PullOptions::progress_bar`.
//! * `terminal`: connects containers and commands to the terminal of this program: `Attached::join_terminal`,
//!   `ExecSession::join_terminal`.
//! * `ssh`: connects to another machine through the user's own `ssh` program: `ssh://user@host`.
//! * `testkit`: a scripted server, `podman::testkit`, for tests without Podman.
//! * `tls`: services that use TLS, `https://`; `ClientBuilder::ca_cert`, `ClientBuilder::client_cert`.
//! * `reqwest`: sends requests with the program's own `reqwest::Client`, with its proxies, TLS and headers:
//!   `ClientBuilder::http_client`.
//! * `tracing`: a span for each call, named `call`, with target `podman`, at level DEBUG, with `operation`, `method`,
//!   `path`, then `status` or `failure`, and `duration_ms`, the milliseconds until the response headers; never a query, a
//!   header or a body.
//! * `yaml`: reads Kubernetes YAML on the client: `down` removes the files of config maps and secrets that the server
//!   leaves behind, and `play` reports what cannot run before it is sent, and what is left when it fails.

#![cfg_attr(docsrs, feature(doc_cfg))]

// The documentation shows the methods of a type in the order of the modules: everyday ones first. A blank line keeps
// rustfmt from sorting them.
mod client;

pub mod containers;

pub mod images;

pub mod networks;
pub mod pods;
pub mod secrets;
pub mod volumes;

pub mod artifacts;
mod backoff;
pub mod connect;
mod credentials;
mod discovery;
pub mod error;
pub mod events;
#[cfg(any(test, fuzzing))]
#[cfg_attr(fuzzing, doc(hidden))]
pub mod fuzzing;
#[cfg(any(doc, doctest))]
pub mod guide;
mod http;
pub mod kube;
pub mod manifests;
mod maps;
pub mod models;
mod open_enum;
mod options;
mod platform;
pub mod quadlets;
#[cfg(any(test, fuzzing))]
mod random;
#[cfg(feature = "raw")]
pub mod raw;
#[cfg(not(feature = "raw"))]
mod raw;
#[cfg(feature = "raw")]
pub mod recorded;
pub mod registry;
mod resource;
pub mod scope;
#[cfg(all(unix, not(podman_no_unix)))]
pub mod service;
pub mod system;
#[cfg(all(feature = "testkit", unix, not(podman_no_unix)))]
pub mod testkit;
mod transport;
pub mod types;
mod versions;
mod wire;

pub use artifacts::{Artifact, ArtifactsManager};
pub use client::{ClientBuilder, PodmanClient};
pub use connect::Endpoint;
pub use containers::{Container, ContainersManager, CreateOptions, Output, Until};
pub use error::{Error, Result};
pub use http::{Timeout, Upload};
pub use images::{Image, ImagesManager};
pub use networks::{Network, NetworksManager};
pub use pods::{Pod, PodsManager};
pub use resource::Manager;
pub use scope::Scope;
pub use secrets::{Secret, SecretsManager};
pub use versions::Version;
pub use volumes::{Volume, VolumesManager};

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
