//! Teaches: a pod with a published port, an init container and a sidecar.
//!
//! `cargo run --example pod -- [IMAGE]` prints what the pod serves, and its containers. The image needs busybox.

use std::time::Duration;

use podman::containers::{Mount, State};
use podman::pods::PodOptions;
use podman::{CreateOptions, PodmanClient, Until};

#[tokio::main]
async fn main() -> podman::Result<()> {
    let image = std::env::args().nth(1).unwrap_or_else(|| "docker.io/library/busybox".to_owned());
    let podman = PodmanClient::connect().await?;
    let unique = format!("pod-{}", std::process::id());
    let site = podman.volumes().create(&*unique).await?;

    // Ports and mounts belong to the pod: its containers share them.
    let options = PodOptions::new(&unique).port(80, ("127.0.0.1", 0)).mount(Mount::volume(&unique, "/www"));
    let pod = podman.pods().create(options).await?.remove_on_drop();
    let member = |name: &str, command: &str| {
        CreateOptions::new(&image).pod(&*pod).name(format!("{unique}-{name}")).command(["sh", "-c", command])
    };
    // An init container runs before the others, each time (`always`) or the first time (`once`) that the pod starts.
    let init = member("init", "echo hello from the pod > /www/index.html").init_container_type("once");
    podman.containers().create(init).await?;
    let web = podman.containers().create(member("web", "exec httpd -f -h /www")).await?;
    // A sidecar reaches its neighbours at 127.0.0.1.
    let sidecar = member("sidecar", "until wget -q -O - http://127.0.0.1; do sleep 0.2; done; exec sleep 600");
    let sidecar = podman.containers().create(sidecar.stop_signal("SIGKILL")).await?;

    pod.start().await?;
    sidecar.wait_until(Until::log("hello")).timeout(Duration::from_secs(60)).await?;
    print!("{}", String::from_utf8_lossy(&sidecar.logs().await?.collect().await?.stdout));
    if let Some(infra) = pod.infra().await? {
        for port in infra.ports() {
            println!("published: {}:{} -> {}", port.host_ip, port.host_port, port.container_port);
        }
    }
    for container in pod.containers().await? {
        if container.status() == State::Running {
            println!("running: {}", container.name().trim_start_matches(&*unique).trim_start_matches('-'));
        }
    }
    web.stop().await?;
    pod.remove_now().await?;
    site.remove().await?;
    Ok(())
}
