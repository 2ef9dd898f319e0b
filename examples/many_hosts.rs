//! Runs one call on each named connection at the same time, and reports the result of each: `many_hosts [NAME…]`.
//!
//! Names select some of the connections that `podman system connection list` shows; by default all.

use std::process::ExitCode;
use std::time::Duration;

use podman::Error;
use podman::connect::{Connection, Connections};
use podman::containers::ListOptions;
use tokio::task::JoinSet;

/// A host that does not respond is given up after this time.
const LIMIT: Duration = Duration::from_secs(30);

/// The call: connects, and counts the running containers.
async fn call(connection: &Connection) -> podman::Result<String> {
    let podman = connection.builder().timeout(LIMIT).connect().await?;
    let running = podman.containers().list_with(&ListOptions::default()).await?;
    Ok(format!("Podman {}, {} containers are running", podman.server_version(), running.len()))
}

#[tokio::main]
async fn main() -> podman::Result<ExitCode> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let connections = Connections::all()?;
    if let Some(unknown) = wanted.iter().find(|name| connections.get(name).is_none()) {
        eprintln!("unknown connection {unknown}: `podman system connection list` lists them");
        return Ok(ExitCode::FAILURE);
    }
    let mut calls = JoinSet::new();
    for connection in connections {
        if wanted.is_empty() || wanted.iter().any(|name| name == connection.name()) {
            calls.spawn(async move {
                let result = match tokio::time::timeout(LIMIT, call(&connection)).await {
                    Ok(result) => result,
                    Err(_) => Err(Error::from(podman::error::TimeoutError::new("reach the host", LIMIT))),
                };
                (connection, result)
            });
        }
    }
    // in the order in which they respond: a slow host delays no other one
    let (mut responded, mut failed) = (0, 0);
    while let Some(joined) = calls.join_next().await {
        match joined {
            Ok((connection, Ok(line))) => {
                responded += 1;
                println!("{}: {line}", connection.name());
            }
            Ok((connection, Err(error))) => {
                failed += 1;
                eprintln!("{} ({}): {error}", connection.name(), connection.uri());
            }
            Err(panicked) => {
                failed += 1;
                eprintln!("{panicked}");
            }
        }
    }
    println!("{responded} hosts responded, {failed} failed");
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
