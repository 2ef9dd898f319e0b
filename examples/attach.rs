//! Teaches: attaching to a container's own process, joined to this terminal, or through pipes if it has none.
//!
//! `cargo run --features terminal --example attach -- CONTAINER` starts the container, if it was only created: attached
//! before, so that nothing it writes is missed.

use std::io::Write as _;

use podman::PodmanClient;
use podman::containers::{Attached, Source};
use tokio::io::AsyncWriteExt as _;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("usage: attach CONTAINER")?;
    let podman = PodmanClient::connect().await?;
    let container = podman.containers().get(&name).await?;
    let attached = container.attach().await?;
    if container.status() == "created" {
        container.start().await?;
    }
    let exit_code = if attached.has_tty() { attached.join_terminal().await? } else { pipe(attached).await? };
    let Some(exit_code) = exit_code else {
        println!("\n{name} runs on");
        return Ok(());
    };
    std::process::exit(exit_code.try_into()?) // not even a read of the standard input is waited for
}

/// Passes on the standard input, to its end, and shows what the container writes to which stream.
async fn pipe(attached: Attached) -> Result<Option<i64>, Box<dyn std::error::Error>> {
    let container = attached.container().clone();
    let (mut stdin, mut output) = attached.split();
    tokio::spawn(async move {
        tokio::io::copy(&mut tokio::io::stdin(), &mut stdin).await?;
        stdin.shutdown().await // the container sees the end of its input, and its output goes on
    });
    while let Some(frame) = output.next().await {
        let frame = frame?;
        match frame.source {
            Source::Stderr => std::io::stderr().write_all(&frame.bytes)?,
            _ => std::io::stdout().write_all(&frame.bytes)?,
        }
    }
    Ok(Some(container.wait().await?))
}
