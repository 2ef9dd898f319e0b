//! Teaches: copying files into a container and out of it, and listing what is there.
//!
//! `cargo run --example copy -- CONTAINER:PATH LOCAL` copies out, `… LOCAL CONTAINER:PATH` copies in.

use podman::PodmanClient;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = arguments.as_slice() else { return Err("two paths, one of them as CONTAINER:PATH".into()) };
    let podman = PodmanClient::connect().await?;
    match (from.split_once(':'), to.split_once(':')) {
        (Some((name, path)), None) => {
            let container = podman.containers().get(name).await?;
            let stat = container.stat(path).await?;
            println!("{path}: {} bytes, mode {:o}", stat.size, stat.mode);
            container.copy_from(path, to).await?;
        }
        (None, Some((name, path))) => podman.containers().get(name).await?.copy_to(from, path).await?,
        _ => return Err("one of the paths is CONTAINER:PATH".into()),
    }
    Ok(())
}
