//! Networks, ports and names.

use serde_json::{Map, Value, json};

use super::Found;
use crate::maps::filled;
use crate::raw::types::{ImageData, InspectContainerData, InspectContainerHostConfig, InspectHostPort};

/// The network that a container joins if none is named.
const DEFAULT: &str = "podman";

#[inline]
pub(super) fn read(container: &InspectContainerData, image: Option<&ImageData>, found: &mut Found<'_>) {
    let Some(host) = &container.host_config else { return };
    let in_pod = container.pod.as_ref().is_some_and(|pod| !pod.is_empty());
    let mode = host.network_mode.as_deref().unwrap_or_default();
    found.mode("network_mode", host.network_mode.as_ref(), "", in_pod);
    found.flag("use_image_hosts", container.use_image_hosts);
    found.flag("use_image_hostname", container.use_image_hostname);
    // The network of another container includes its names and ports.
    if mode.starts_with("container:") {
        return;
    }
    found.texts("dns", &host.dns);
    found.texts("dns_opt", &host.dns_options);
    found.texts("dns_search", &host.dns_search);
    found.texts("extra_hosts", &host.extra_hosts);
    found.text("base_hosts_file", host.hosts_file.as_ref());
    if mode == "bridge" {
        networks(container, found);
    }
    ports(container, host, image, found);
}

#[inline]
fn networks(container: &InspectContainerData, found: &mut Found<'_>) {
    let Some(settings) = &container.network_settings else { return };
    let hostname = container.config.as_ref().and_then(|config| config.hostname.as_deref()).unwrap_or_default();
    let id = container.id.as_deref().unwrap_or_default();
    // The server gives each container its short id and its host name as names.
    let own = |alias: &String| !id.starts_with(alias.as_str()) && alias != hostname;
    let networks: Map<String, Value> = filled(settings.networks.iter().map(|(name, network)| {
        let aliases: Vec<&String> = network.aliases.iter().filter(|alias| own(alias)).collect();
        let mut options = json!({});
        if !aliases.is_empty() {
            options["aliases"] = json!(aliases);
        }
        if !network.driver_opts.is_empty() {
            options["options"] = json!(network.driver_opts);
        }
        (name.clone(), options)
    }));
    let usual = networks.len() == 1 && networks.get(DEFAULT) == Some(&json!({}));
    if !usual && !networks.is_empty() {
        found.put("networks", networks);
    }
}

#[inline]
fn ports(
    container: &InspectContainerData,
    host: &InspectContainerHostConfig,
    image: Option<&ImageData>,
    found: &mut Found<'_>,
) {
    let place = |binding: &InspectHostPort| {
        let port = binding.host_port.as_deref().filter(|port| !port.is_empty());
        match binding.host_ip.as_deref() {
            None | Some("" | "0.0.0.0") => json!(port),
            Some(ip) => json!([ip, port]),
        }
    };
    let published = host.port_bindings.iter().filter(|(_, bindings)| !bindings.is_empty());
    let published: Map<String, Value> =
        filled(published.map(|(port, bindings)| (port.clone(), bindings.iter().map(place).collect())));
    let own = image.and_then(|image| image.config.as_ref());
    // Servers before 5.0 have them only in the settings of the network.
    let config = container.config.iter().flat_map(|config| config.exposed_ports.keys());
    let settings = container.network_settings.iter().flat_map(|settings| settings.ports.keys());
    let mut exposed: Vec<&String> = config.chain(settings).collect();
    exposed.sort();
    exposed.dedup();
    exposed
        .retain(|port| !published.contains_key(*port) && !own.is_some_and(|own| own.exposed_ports.contains_key(*port)));
    if !exposed.is_empty() {
        found.put("exposed_ports", json!(exposed));
    }
    if !published.is_empty() {
        found.put("ports", published);
    }
    found.flag("publish_all_ports", host.publish_all_ports);
}
