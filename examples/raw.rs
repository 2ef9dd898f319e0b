//! Calls operations that have no method of their own yet: `cargo run --features raw --example raw -- NAME`.
//!
//! Creates a network, shows it, and removes it; then shows how much disk space containers use.

use podman::raw::params::{NetworkCreateParams, NetworkDeleteParams, NetworkListParams};
use podman::raw::types::NetworkCreateLibpod;
use podman::{PodmanClient, Timeout};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "raw-example".to_owned());
    let podman = PodmanClient::connect().await?;
    let raw = podman.raw();

    let mut network = NetworkCreateLibpod::default();
    network.name = Some(name.parse()?);
    raw.network_create_libpod(&network, &NetworkCreateParams::default()).await?;
    // The error of a call converts into `podman::Error`, with its predicates.
    let again = raw.network_create_libpod(&network, &NetworkCreateParams::default()).await;
    if let Err(error) = again.map_err(podman::Error::from) {
        println!("created once: {}", error.is_conflict());
    }

    let filters = format!(r#"{{"name":["^{name}$"]}}"#);
    let params = NetworkListParams { filters: Some(&filters) };
    for network in raw.network_list_libpod(&params).await?.into_inner() {
        let subnets: Vec<_> = network.subnets.iter().filter_map(|subnet| subnet.subnet.as_deref()).collect();
        println!("{}: {}", network.name.as_deref().unwrap_or_default(), subnets.join(", "));
    }
    for report in raw.network_delete_libpod(&name, &NetworkDeleteParams { force: Some(true) }).await?.into_inner() {
        println!("removed {}", report.name.unwrap_or_default());
    }

    // This call has no time limit by itself: it walks all layers and volumes.
    let usage = raw.with_timeout(Timeout::Total(std::time::Duration::from_secs(60)));
    let usage = usage.system_data_usage_libpod().await?.into_inner();
    println!("{} containers", usage.containers.len());
    Ok(())
}
