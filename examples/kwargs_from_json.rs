//! Teaches: running a container from docker-py's keyword arguments, read as JSON from the standard input.
//!
//! `echo '{"image": "alpine", "command": "id -u", "user": 1000}' | cargo run --example kwargs_from_json`
//!
//! What is wrong with them is told all at once, before anything is sent.

use podman::{CreateOptions, PodmanClient};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options: CreateOptions = serde_json::from_reader(std::io::stdin())?;

    let podman = PodmanClient::connect().await?;
    let output = podman.containers().run(options.remove(true)).output().await?;
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    std::process::exit(i32::try_from(output.exit_code).unwrap_or(1));
}
