//! Teaches: playing Kubernetes YAML, waiting for its end, and removing all of it.
//!
//! `cargo run --example kube --features yaml -- [IMAGE [NAME]] < YAML`: without standard input, a job with a config map is
//! played. `cargo run --example kube` does without the feature, as long as the text has no volumes of secrets and config maps.

use std::io::Read as _;

use podman::kube::{DownOptions, PlayOptions};
use podman::{Error, PodmanClient};

fn job(image: &str, name: &str) -> String {
    format!(
        "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {name}\ndata:\n  GREETING: hello\n---\n\
         apiVersion: v1\nkind: Pod\nmetadata:\n  name: {name}\nspec:\n  restartPolicy: Never\n  containers:\n  \
         - name: main\n    image: {image}\n    command: [sh, -c, 'echo $GREETING; exit 3']\n    \
         envFrom:\n    - configMapRef:\n        name: {name}\n"
    )
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let image = arguments.next().unwrap_or_else(|| "docker.io/library/alpine".to_owned());
    let name = arguments.next().unwrap_or_else(|| "example-kube".to_owned());
    let mut yaml = String::new();
    std::io::stdin().read_to_string(&mut yaml)?;
    if yaml.trim().is_empty() {
        yaml = job(&image, &name);
    }

    let podman = PodmanClient::connect().await?;
    let played = match podman.kube().play(PlayOptions::new(&yaml).networks("none")).await {
        Ok(played) => played,
        Err(Error::Play(error)) => {
            // a container did not start: the created objects still exist
            podman.kube().down(&*yaml).await?;
            return Err(error.into());
        }
        Err(error) => return Err(error.into()),
    };
    for pod in &played.pods {
        let pod = played.pod(pod).await?;
        let generated = pod.generate_kube().await?;
        println!("pod {}: {} lines of YAML when generated", pod.name(), generated.lines().count());
    }
    for (container, code) in played.wait().await? {
        let logs = podman.containers().get(&container).await?.logs().await?.collect().await?;
        println!("{container} wrote {:?} and exited with {code}", logs.text());
    }

    let force = podman.supports("PlayKubeDownLibpod?force")?;
    let down = played.down_with(&DownOptions::default().force(force)).await?;
    println!("removed: {} pods, {} volumes; failed: {:?}", down.pods.len(), down.volumes.len(), down.failed);
    Ok(())
}
