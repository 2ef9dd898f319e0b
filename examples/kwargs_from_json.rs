//! Teaches: running a container from docker-py's keyword arguments, read as JSON from the standard input.
//!
//! `echo '{"image": "alpine", "command": "id -u", "user": 1000}' | cargo run --example kwargs_from_json`
//!
//! All problems are reported at once, before anything is sent.

use podman::{CreateOptions, PodmanClient};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let options: CreateOptions = serde_json::from_reader(std::io::stdin())?;

    let podman = PodmanClient::connect().await?;
    let output = podman.containers().run(options.remove(true)).await?;
    print!("{}", output.text());
    eprint!("{}", output.stderr_text());
    std::process::exit(i32::try_from(output.exit_code).unwrap_or(1));
}
