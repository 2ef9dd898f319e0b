//! A typed client for the Podman (libpod) REST API, with the vocabulary of docker-py and podman-py.
//!
//! | You want to …                       | Go to                                     |
//! |-------------------------------------|-------------------------------------------|
//! | connect                             | [`PodmanClient::connect`], [`ClientBuilder`] |
//! | start a Podman of your own             | [`PodmanClient::spawn`], [`ServiceBuilder`] |
//! | run a command in a container        | [`ContainersManager::run`]                |
//! | say what container                  | [`CreateOptions`]                         |
//! | list, get or create containers      | [`ContainersManager`]                     |
//! | act on one container                | [`Container`]                             |
//! | run a command in one                | [`Container::exec`]                       |
//! | read what it writes                 | [`Container::logs`], [`Container::attach`], [`Run::stream`] |
//! | wait until one is ready             | [`Container::wait_until`], [`Until`]     |
//! | know what happens                   | [`PodmanClient::events`], [`PodmanClient::watch`] |
//! | copy files in or out                | [`Container::copy_to`], [`Container::copy_from`] |
//! | know what the host has to offer     | [`PodmanClient::capabilities`]            |
//! | leave nothing behind                | [`Container::remove_on_drop`], [`PodmanClient::scope`] |
//! | pull images                         | [`ImagesManager`]                         |
//! | log in to registries               | [`PodmanClient::login`], [`AuthFiles`]    |
//! | know what can go wrong              | [`Error`]                                 |
//! | see what Podman sends               | [`models`]                                |
//! | write code for any kind of object   | [`Manager`]                               |
//! | call an operation that is not here  | the feature `raw`                         |
//! | test without Podman                 | the feature `testkit`                     |
//!
//! ```no_run
//! use podman::{CreateOptions, PodmanClient};
//!
//! # async fn example() -> podman::Result<()> {
//! let podman = PodmanClient::connect().await?;
//! let options = CreateOptions::new("docker.io/library/alpine").command(["echo", "hello"]).remove(true);
//! let output = podman.containers().run(options).await?;
//! print!("{}", String::from_utf8_lossy(&output.stdout));
//! # Ok(())
//! # }
//! ```
//!
//! Clients, managers and objects are cheap to clone, `Send`, `Sync` and without lifetimes: they go into tasks and
//! structures as they are. Everything is asynchronous and needs a Tokio runtime with its I/O and its time enabled.
//!
//! It builds on Unix alone, and is tested on Linux. [`PodmanClient::spawn`], [`PodmanClient::reap`] and the feature `ssh` look into
//! `/proc` for what a killed process left behind; where there is none, some of that stays.
//!
//! # Features
//!
//! None is on by default.
//!
//! * `raw`: the generated client, with all operations, as `podman::raw` and `PodmanClient::raw`, and
//!   `podman::recorded`, which reads recorded answers; exempt from semver.
//! * `schemars`: `JsonSchema` for [`CreateOptions`] and [`UpdateOptions`].
//! * `progress`: a progress bar for pulls, `PullOptions::progress_bar`.
//! * `terminal`: what runs in a container, joined to the terminal that this program runs in: `Attached::join_terminal`,
//!   `ExecSession::join_terminal`.
//! * `ssh`: Podman of another machine, through the user's own `ssh` program: `ssh://user@host`.
//! * `testkit`: a scripted server, `podman::testkit`, for tests that need no Podman.
//! * `tls`: services on ports that speak TLS, `https://`; `ClientBuilder::ca_cert`, `ClientBuilder::client_cert`.
//! * `tracing`: a span for each call, named `call`, with target `podman`, at level DEBUG, with `operation`, `method`, `path`, then `status` or
//!   `failure`, and `duration_ms`, the milliseconds until the answer began; never a query, a header or a body.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(not(unix))]
compile_error!(
    "podman is for Unix: it speaks over Unix sockets, and keeps services with a shell. On Windows, build and run the program \
     in WSL or in a Linux container"
);

mod args;
mod client;
mod containers;
mod discovery;
mod error;
mod events;
#[cfg(any(test, fuzzing))]
#[cfg_attr(fuzzing, doc(hidden))]
pub mod fuzzing;
mod images;
mod login;
mod manager;
pub mod models;
#[cfg(any(test, fuzzing))]
mod random;
#[cfg(feature = "raw")]
pub mod raw;
#[cfg(not(feature = "raw"))]
mod raw;
#[cfg(feature = "raw")]
pub mod recorded;
mod registry;
mod scope;
mod service;
#[cfg(feature = "testkit")]
pub mod testkit;
mod transport;
mod version;
mod wire;

pub use args::{CreateOptions, HostPort, Mount, Problem, Problems, RunOptions, Size, Timestamp, UpdateOptions};
pub use client::{Capabilities, CgroupVersion, ClientBuilder, PodmanClient, Upload};
pub use containers::{
    Archive, ArchiveReader, AttachOptions, Attached, Change, ChangeKind, ChangesOptions, Checkpoint, CheckpointOptions,
    CheckpointStatistics, CommitOptions, Container, ContainerAttrs, ContainerFilter, ContainerGuard,
    ContainerListOptions, ContainerStats, ContainerStatsStream, ContainersManager, ContainersPruned, CopyFromOptions,
    Exec, ExecHandle, ExecOutput, ExecSession, FileOptions, Health, LineStream, LogOptions, LogReader, LogStream, Logs,
    NetworkStats, Output, PruneFilter, PublishedPort, PutArchiveOptions, Reached, RemoveOptions, RestoreOptions,
    RestoreStatistics, Restored, Run, RunStream, StatsOptions, StatsRates, StatsStream, Stdin, StopOptions, Top,
    TopOptions, TopStream, Until, WaitCondition, WaitOptions, WaitUntil,
};
pub use discovery::{ChosenBy, ConnectionPlan, PassedOver};
pub use error::{
    ApiError, ConnectError, ConnectReason, ContainerExit, Error, InterruptedError, LocalError, ProtocolError, Result,
    TimeoutError, Unsupported, WaitEnd, WaitError,
};
pub use events::{Event, EventFilter, EventOptions, EventStream, EventWatch, Outage, Watched};
pub use images::{Image, ImageAttrs, ImageListOptions, ImagesManager, PullOptions, PullProgress, PullStream};
pub use login::{Login, LoginOptions};
pub use manager::Manager;
pub use raw::Timeout;
pub use registry::AuthFiles;
pub use scope::{Kind, Leftover, Scope};
pub use service::{Service, ServiceBuilder};
#[cfg(feature = "tls")]
pub use transport::Pem;
pub use transport::{Endpoint, HttpsAddress, SshAddress, TcpAddress};
pub use version::{ParseVersionError, Version};
pub use wire::frames::{LogFrame, Source};
pub use wire::lines::LogLine;
pub use wire::path_stat::{PathKind, PathStat};
pub use wire::secret::Secret;

/// The README's example compiles, too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
