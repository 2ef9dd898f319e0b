//! What the server says of a container, in the two shapes it says it.

use std::collections::BTreeMap;

use crate::models::{ContainerInspect, ContainerSummary};

/// What the server said of a container.
///
/// A list has less to say than an inspection; [`Container`](super::Container)'s accessors read both.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ContainerAttrs {
    /// From a list.
    Listed(Box<ContainerSummary>),
    /// From an inspection.
    Inspected(Box<ContainerInspect>),
}

impl From<ContainerSummary> for ContainerAttrs {
    fn from(listed: ContainerSummary) -> Self {
        Self::Listed(Box::new(listed))
    }
}

impl From<ContainerInspect> for ContainerAttrs {
    fn from(inspected: ContainerInspect) -> Self {
        Self::Inspected(Box::new(inspected))
    }
}

/// A port of a container that can be reached from the host.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct PublishedPort {
    /// The port inside the container.
    pub container_port: u16,
    /// `tcp`, `udp` or `sctp`.
    pub protocol: String,
    /// The host's address; `0.0.0.0` for all of them, however the server spells that.
    pub host_ip: String,
    /// The port on the host.
    pub host_port: u16,
}

impl ContainerAttrs {
    pub(super) fn id(&self) -> &str {
        match self {
            Self::Listed(listed) => text(listed.id.as_ref()),
            Self::Inspected(inspected) => text(inspected.id.as_ref()),
        }
    }

    pub(super) fn name(&self) -> &str {
        let name = match self {
            Self::Listed(listed) => text(listed.names.first()),
            Self::Inspected(inspected) => text(inspected.name.as_ref()),
        };
        name.trim_start_matches('/')
    }

    pub(super) fn image(&self) -> &str {
        match self {
            Self::Listed(listed) => text(listed.image.as_ref()),
            Self::Inspected(inspected) => {
                let config = inspected.config.as_ref().and_then(|config| config.image.as_ref());
                text(inspected.image_name.as_ref().or(config))
            }
        }
    }

    pub(super) fn image_id(&self) -> &str {
        let id = match self {
            Self::Listed(listed) => text(listed.image_id.as_ref()),
            Self::Inspected(inspected) => text(inspected.image.as_ref()),
        };
        id.trim_start_matches("sha256:")
    }

    pub(super) fn status(&self) -> &str {
        let status = match self {
            Self::Listed(listed) => text(listed.state.as_ref()),
            Self::Inspected(inspected) => text(inspected.state.as_ref().and_then(|state| state.status.as_ref())),
        };
        if status.is_empty() { "unknown" } else { status }
    }

    pub(super) fn labels(&self) -> &BTreeMap<String, String> {
        match self {
            Self::Listed(listed) => &listed.labels,
            Self::Inspected(inspected) => inspected.config.as_ref().map_or(&EMPTY, |config| &config.labels),
        }
    }

    pub(super) fn annotations(&self) -> &BTreeMap<String, String> {
        match self {
            Self::Listed(_) => &EMPTY,
            Self::Inspected(inspected) => inspected.config.as_ref().map_or(&EMPTY, |config| &config.annotations),
        }
    }

    pub(super) fn ports(&self) -> Vec<PublishedPort> {
        let mut ports = match self {
            Self::Listed(listed) => listed_ports(listed),
            Self::Inspected(inspected) => inspected_ports(inspected),
        };
        ports.sort();
        ports.dedup();
        ports
    }
}

static EMPTY: BTreeMap<String, String> = BTreeMap::new();

fn text(found: Option<&String>) -> &str {
    found.map_or("", String::as_str)
}

fn any_address(ip: Option<&String>) -> String {
    // 4.3.1 writes "" for what 5.x calls 0.0.0.0; lists and inspections differ too.
    ip.filter(|ip| !ip.is_empty()).map_or_else(|| "0.0.0.0".to_owned(), Clone::clone)
}

/// A mapping of a list may stand for a range, and for several protocols.
fn listed_ports(listed: &ContainerSummary) -> Vec<PublishedPort> {
    let mut ports = Vec::new();
    for mapping in &listed.ports {
        let (Some(container), Some(host)) = (mapping.container_port, mapping.host_port) else { continue };
        for step in 0..mapping.range.unwrap_or(1).max(1) {
            let (Some(container_port), Some(host_port)) = (container.checked_add(step), host.checked_add(step)) else {
                break;
            };
            for protocol in mapping.protocol.as_deref().unwrap_or("tcp").split(',') {
                let host_ip = any_address(mapping.host_ip.as_ref());
                ports.push(PublishedPort { container_port, protocol: protocol.to_owned(), host_ip, host_port });
            }
        }
    }
    ports
}

/// `{"80/tcp": [{"HostIp": "", "HostPort": "8080"}], "443/tcp": null}`.
pub(super) fn inspected_ports(inspected: &ContainerInspect) -> Vec<PublishedPort> {
    let mut ports = Vec::new();
    for (key, bindings) in inspected.network_settings.iter().flat_map(|settings| &settings.ports) {
        let (port, protocol) = key.split_once('/').unwrap_or((key, "tcp"));
        let Ok(container_port) = port.parse() else { continue };
        for binding in bindings {
            let Some(host_port) = binding.host_port.as_ref().and_then(|port| port.parse().ok()) else { continue };
            let host_ip = any_address(binding.host_ip.as_ref());
            ports.push(PublishedPort { container_port, protocol: protocol.to_owned(), host_ip, host_port });
        }
    }
    ports
}
