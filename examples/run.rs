//! Teaches: running a command in a container, to its end, for what it wrote.
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
    println!("podman {} at {}", podman.server_version(), podman.endpoint());
    let output = podman.containers().run(CreateOptions::new(image).command(command).remove(true)).await?;
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}
