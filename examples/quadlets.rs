//! Installs a quadlet on a machine with systemd, shows all, and removes it: `quadlets [IMAGE]`.

use podman::quadlets::QuadletFile;
use podman::{Error, PodmanClient};

#[tokio::main]
async fn main() -> podman::Result<()> {
    let image = std::env::args().nth(1).unwrap_or_else(|| "docker.io/library/nginx".to_owned());
    let podman = PodmanClient::connect().await?;
    let quadlets = podman.quadlets();
    let text = format!("[Container]\nImage={image}\n\n[Install]\nWantedBy=default.target\n");
    let installed = match quadlets.install(QuadletFile::new("podman-rs-example.container", text)).await {
        Ok(installed) => installed,
        Err(error @ Error::Unsupported(_)) => {
            println!("not here: {error}");
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    for mut quadlet in installed {
        quadlet.reload().await?;
        println!("{} is {}, and {}: `systemctl start` starts it", quadlet.path(), quadlet.unit(), quadlet.status());
        print!("{}", quadlet.contents().await?);
        println!("removed: {}", quadlet.remove().await?);
    }
    Ok(())
}
