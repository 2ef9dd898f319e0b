//! `cargo xtask demo`: what a newcomer types first.

use crate::{host, matrix, tool};

const IMAGE: &str = "localhost/busybox:latest";

/// Runs `examples/run.rs` against a Podman of its own.
pub(crate) fn run() -> Result<(), String> {
    let build = matrix::possible().ok().map(|()| matrix::prepare(matrix::NEWEST)).transpose()?;
    // before the service, which may have no network to fetch crates from
    tool::succeed(&mut tool::cargo(&["build", "--quiet", "--example", "run"]))?;
    let arguments = ["run", "--quiet", "--offline", "--example", "run", "--", IMAGE];
    if let Some(build) = build {
        matrix::prepared(matrix::NEWEST, build)?;
        eprintln!("xtask: examples/run.rs on Podman {}, started for it", matrix::NEWEST.version);
        let cargo = tool::cargo(&arguments);
        let mut call = matrix::with(matrix::NEWEST);
        return tool::succeed(call.arg(cargo.get_program()).args(arguments).current_dir(tool::project()));
    }
    let service = host::Service::start()?;
    eprintln!("xtask: examples/run.rs on this machine's Podman {}, with storage of its own", service.version);
    tool::succeed(&mut service.with(tool::cargo(&arguments)))
}
