//! Takes running containers to the cluster of your kubeconfig.
//!
//! `cargo run -p to-kubernetes -- [--namespace NAME] [--replicas NUMBER] [--service] [--print | --dry-run] NAME…`: the names
//! are those of containers, volumes, or a pod. `--print` shows the YAML, `--dry-run` lets the cluster check it.

use std::error::Error;

use podman::PodmanClient;
use podman::kube::GenerateOptions;
use to_kubernetes::{Options, apply};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let (mut options, mut generate) = (Options::default(), GenerateOptions::new());
    let (mut names, mut print) = (Vec::new(), false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--namespace" => options.namespace = value()?,
            "--replicas" => generate = generate.deployment(value()?.parse()?),
            "--service" => generate = generate.service(true),
            "--print" => print = true,
            "--dry-run" => options.dry_run = true,
            option if option.starts_with("--") => return Err(format!("unknown option {option}").into()),
            name => names.push(name.to_owned()),
        }
    }

    let podman = PodmanClient::connect().await?;
    let yaml = podman.kube().generate_with(names, &generate).await?;
    if print {
        print!("{yaml}");
        return Ok(());
    }
    let client = kube::Client::try_default().await?;
    for applied in apply(&client, &yaml, &options).await? {
        println!("{applied}{}", if options.dry_run { " (dry run)" } else { "" });
    }
    Ok(())
}
