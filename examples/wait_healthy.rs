//! Teaches: waiting until a container is healthy, and reporting why it is not.
//!
//! The client runs the check, so it also works without systemd. A container that exits, or has no check, is reported at
//! once, without waiting for the time to run out.
//!
//! `cargo run --example wait_healthy -- CONTAINER [SECONDS]` starts the container first, if it does not run.

use std::io::{Error, ErrorKind};
use std::time::Duration;

use podman::error::WaitError;
use podman::{PodmanClient, Until};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (name, seconds) = match &arguments[..] {
        [name] => (name, 30),
        [name, seconds] => (name, seconds.parse()?),
        _ => return Err(Error::new(ErrorKind::InvalidInput, "usage: wait_healthy CONTAINER [SECONDS]").into()),
    };

    let podman = PodmanClient::connect().await?;
    let container = podman.containers().get(name).await?;
    container.start().await?; // false if it runs: that is fine, too
    match container.wait_until(Until::healthy()).timeout(Duration::from_secs(seconds)).await {
        Ok(_) => println!("{name} is healthy"),
        Err(podman::Error::Wait(error)) => {
            show(&error);
            std::process::exit(1);
        }
        Err(error) => return Err(error.into()), // such as a connection that closed
    }
    Ok(())
}

fn show(error: &WaitError) {
    eprintln!("{error}");
    for run in error.health.iter().flat_map(|health| &health.log) {
        eprintln!("check: {:?} {}", run.exit_code, run.output.as_deref().unwrap_or_default().trim());
    }
    for line in &error.log {
        eprintln!("log: {}", line.text());
    }
}
