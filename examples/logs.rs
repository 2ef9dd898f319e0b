//! Teaches: reading what a container wrote, and following what it writes.
//!
//! `cargo run --example logs -- [-f] CONTAINER` shows it, its errors on the standard error; with `-f`, until it ends.

use std::io::{Error, ErrorKind, Write};

use podman::PodmanClient;
use podman::containers::{LogOptions, Source};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (flags, names): (Vec<_>, Vec<_>) = std::env::args().skip(1).partition(|argument| argument == "-f");
    let [name] = &names[..] else {
        return Err(Error::new(ErrorKind::InvalidInput, "usage: logs [-f] CONTAINER").into());
    };

    let podman = PodmanClient::connect().await?;
    let container = podman.containers().get(name).await?;
    let mut logs = container.logs_with(&LogOptions::new().follow(!flags.is_empty())).await?;
    while let Some(frame) = logs.next().await {
        let frame = frame?; // a cut is an error; the end of the stream is the end of the log
        match frame.source {
            Source::Stderr => std::io::stderr().write_all(&frame.bytes)?,
            _ => std::io::stdout().write_all(&frame.bytes)?,
        }
    }
    Ok(())
}
