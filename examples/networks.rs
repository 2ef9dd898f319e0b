//! Teaches: two containers that find each other by name.
//!
//! `cargo run --example networks -- [IMAGE]` prints what one container reads from the other. The image needs busybox.

use std::time::Duration;

use podman::networks::NetworkOptions;
use podman::{CreateOptions, PodmanClient, Until};

#[tokio::main]
async fn main() -> podman::Result<()> {
    let image = std::env::args().nth(1).unwrap_or_else(|| "docker.io/library/busybox".to_owned());
    let podman = PodmanClient::connect().await?;
    let unique = format!("networks-{}", std::process::id());

    // Names are resolved on a bridge, unless the options say otherwise.
    let network = podman.networks().create(NetworkOptions::new(&unique).label("example", "networks")).await?;
    let network = network.remove_on_drop();
    let serve = "mkdir /www && echo hello from the server > /www/index.html && exec httpd -f -h /www";
    let server = CreateOptions::new(&image).name(format!("{unique}-server")).network(&*network);
    let server = podman.containers().run(server.command(["sh", "-c", serve])).detach().await?.remove_on_drop();
    let ready = Until::exec(["wget", "-q", "-O", "/dev/null", "http://127.0.0.1"]);
    server.wait_until(ready).timeout(Duration::from_secs(60)).await?;

    let url = format!("http://{unique}-server");
    let fetch = format!("until nslookup {unique}-server >/dev/null; do sleep 0.2; done; wget -q -O - {url}");
    let client = CreateOptions::new(&image).network(&*network).command(["sh", "-c", &fetch]).remove(true);
    print!("{}", podman.containers().run(client).await?.text());

    for container in network.containers().await? {
        println!("still on the network: {}", container.name());
    }
    server.remove_now().await?;
    network.remove_now().await?;
    Ok(())
}
