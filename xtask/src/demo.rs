//! `cargo xtask demo`: for newcomers.

#[cfg(feature = "host")]
use crate::host;
use crate::{matrix, tool};

const IMAGE: &str = "localhost/busybox:latest";
const RUN: [&str; 7] = ["run", "--quiet", "--offline", "--example", "run", "--", IMAGE];

/// Runs `examples/run.rs` with a private Podman.
pub(crate) fn run() -> Result<(), String> {
    let build = matrix::possible().ok().map(|()| matrix::prepare(matrix::NEWEST)).transpose()?;
    // Before the service, which may have no network to fetch crates.
    tool::succeed(&mut tool::cargo(&["build", "--quiet", "--example", "run"]))?;
    let Some(build) = build else { return on_own() };
    matrix::prepared(matrix::NEWEST, build)?;
    eprintln!("xtask: examples/run.rs on Podman {}, started for it", matrix::NEWEST.version);
    let cargo = tool::cargo(&RUN);
    let mut call = matrix::with(matrix::NEWEST);
    tool::succeed(call.arg(cargo.get_program()).args(RUN).current_dir(tool::project()))
}

#[cfg(feature = "host")]
fn on_own() -> Result<(), String> {
    let service = host::Service::start()?;
    eprintln!("xtask: examples/run.rs on this machine's Podman {}, with storage of its own", service.version);
    tool::succeed(&mut service.with(tool::cargo(&RUN)))
}

#[cfg(not(feature = "host"))]
fn on_own() -> Result<(), String> {
    matrix::possible()
}
