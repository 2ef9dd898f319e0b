//! Adds an artifact of files in memory and of this machine, reads it, and removes it: `artifacts [NAME] [FILE…]`.

use podman::{Error, PodmanClient};

#[tokio::main]
async fn main() -> podman::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_else(|| "localhost/example/artifact:1".to_owned());
    let podman = PodmanClient::connect().await?;
    let artifacts = podman.artifacts();
    let mut add = artifacts.add(&name).bytes("README", "An artifact of several files.\n").annotation("example", "yes");
    for path in arguments {
        add = add.file(path);
    }
    let artifact = match add.await {
        Ok(artifact) => artifact,
        Err(error @ Error::Unsupported(_)) => {
            println!("not here: {error}");
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    println!("{} has {} bytes in {} files:", artifact.name(), artifact.size(), artifact.blobs().len());
    for blob in artifact.blobs() {
        println!("{} {} ({})", blob.title().unwrap_or_default(), blob.size(), blob.mime_type());
    }
    print!("{}", String::from_utf8_lossy(&artifact.read("README").await?));
    println!("removed: {}", artifact.remove().await?);
    Ok(())
}
