//! Teaches: running a command in a container and reading its output.
//!
//! `cargo run --example run -- [IMAGE [COMMAND…]]`

use podman::{CreateOptions, PodmanClient};

#[tokio::main]
async fn main() -> podman::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let image = arguments.next().unwrap_or_else(|| "docker.io/library/alpine".to_owned());
    let mut command: Vec<String> = arguments.collect();
    if command.is_empty() {
        command = ["echo", "hello from a container"].map(str::to_owned).to_vec();
    }

    let podman = PodmanClient::connect().await?;
    println!("podman {}", podman.server_version());
    let output = podman.containers().run(CreateOptions::new(image).command(command).remove(true)).await?;
    print!("{}", output.text());
    eprint!("{}", output.stderr_text());
    std::process::exit(i32::try_from(output.exit_code).unwrap_or(1));
}
