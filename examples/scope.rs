//! Teaches: leaving nothing behind, however the program ends.
//!
//! `cargo run --example scope -- NAME IMAGE [--panic | --die]` starts a container and prints its id. At the end it is
//! removed; after `--die`, which ends the process as a kill does, the next call of the same NAME removes it.

use std::io::Write;
use std::time::Duration;

use podman::{CreateOptions, PodmanClient};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, image, end @ ..] = arguments.as_slice() else { return Err("a name and an image".into()) };
    let podman = PodmanClient::connect().await?;
    for leftover in podman.reap(name, Duration::from_secs(3600)).await? {
        eprintln!("an earlier run left the {} {}", leftover.kind, leftover.id);
    }
    let scope = podman.scope(name)?;
    let options = CreateOptions::new(image).command(["sleep", "600"]);
    let container = scope.containers().run(options).detach().await?;
    println!("{}", container.id());
    std::io::stdout().flush()?;
    match end.first().map(String::as_str) {
        Some("--panic") => panic!("the scope is dropped on the way out"),
        Some("--die") => std::process::abort(),
        _ => scope.close().await?,
    };
    Ok(())
}
