//! The attributes of a container.

use std::collections::BTreeMap;
use std::fmt;

use crate::containers::state::{Health, State};
use crate::models::{ContainerInspect, ContainerSummary};
use crate::resource::{self, Identity};

/// The attributes of a container, from a list or from an inspection.
pub type Attrs = resource::Attrs<ContainerSummary, ContainerInspect>;

resource::attrs_from!(ContainerSummary, ContainerInspect);

impl Identity for ContainerInspect {
    #[inline]
    fn id(&self) -> &str {
        text(self.id.as_ref())
    }
    #[inline]
    fn name(&self) -> &str {
        text(self.name.as_ref()).trim_start_matches('/')
    }
}

/// A published port: a port of the container that can be reached through a port of the host.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// for port in container.ports() {
///     println!("{}/{} is on {}:{}", port.container_port, port.protocol, port.host_ip, port.host_port);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct PublishedPort {
    /// The port inside the container.
    pub container_port: u16,
    /// `tcp`, `udp` or `sctp`.
    pub protocol: String,
    /// The address on the host; `0.0.0.0` for all addresses, whichever spelling the server uses.
    pub host_ip: String,
    /// The port on the host.
    pub host_port: u16,
}

/// Writes the address on the host, as `127.0.0.1:8080` or `[::1]:8080`.
impl fmt::Display for PublishedPort {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host_ip, host_port, .. } = self;
        if host_ip.contains(':') { write!(f, "[{host_ip}]:{host_port}") } else { write!(f, "{host_ip}:{host_port}") }
    }
}

impl Attrs {
    #[inline]
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Listed(listed) => text(listed.id.as_ref()),
            Self::Inspected(inspected) => inspected.id(),
            Self::Named(_) => "",
        }
    }

    #[inline]
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Listed(listed) => text(listed.names.first()).trim_start_matches('/'),
            Self::Inspected(inspected) => inspected.name(),
            Self::Named(key) => key,
        }
    }

    #[inline]
    pub(crate) fn image(&self) -> &str {
        match self {
            Self::Listed(listed) => text(listed.image.as_ref()),
            Self::Inspected(inspected) => {
                let config = inspected.config.as_ref().and_then(|config| config.image.as_ref());
                text(inspected.image_name.as_ref().or(config))
            }
            Self::Named(_) => "",
        }
    }

    #[inline]
    pub(crate) fn image_id(&self) -> &str {
        let id = match self {
            Self::Listed(listed) => text(listed.image_id.as_ref()),
            Self::Inspected(inspected) => text(inspected.image.as_ref()),
            Self::Named(_) => "",
        };
        id.trim_start_matches("sha256:")
    }

    #[inline]
    pub(crate) fn status(&self) -> State {
        let status = match self {
            Self::Listed(listed) => text(listed.state.as_ref()),
            Self::Inspected(inspected) => text(inspected.state.as_ref().and_then(|state| state.status.as_ref())),
            Self::Named(_) => "",
        };
        status.into()
    }

    #[inline]
    pub(crate) fn health(&self) -> Health {
        let status = match self {
            // The server writes the health where Docker writes a sentence.
            Self::Listed(listed) => text(listed.status.as_ref()),
            Self::Inspected(inspected) => {
                let health = inspected.state.as_ref().and_then(|state| state.health.as_ref());
                text(health.and_then(|health| health.status.as_ref()))
            }
            Self::Named(_) => "",
        };
        if status.is_empty() { Health::None } else { status.into() }
    }

    #[inline]
    pub(crate) fn labels(&self) -> &BTreeMap<String, String> {
        match self {
            Self::Listed(listed) => &listed.labels,
            Self::Inspected(inspected) => inspected.config.as_ref().map_or(&EMPTY, |config| &config.labels),
            Self::Named(_) => &EMPTY,
        }
    }

    #[inline]
    pub(crate) fn annotations(&self) -> &BTreeMap<String, String> {
        match self {
            Self::Inspected(inspected) => inspected.config.as_ref().map_or(&EMPTY, |config| &config.annotations),
            Self::Listed(_) | Self::Named(_) => &EMPTY,
        }
    }

    #[inline]
    pub(crate) fn ports(&self) -> Vec<PublishedPort> {
        let mut ports = match self {
            Self::Listed(listed) => listed_ports(listed),
            Self::Inspected(inspected) => inspected_ports(inspected),
            Self::Named(_) => Vec::new(),
        };
        ports.sort();
        ports.dedup();
        ports
    }
}

static EMPTY: BTreeMap<String, String> = BTreeMap::new();

#[inline]
fn text(found: Option<&String>) -> &str {
    found.map_or("", String::as_str)
}

#[inline]
fn any_address(ip: Option<&String>) -> String {
    // 4.3.1 writes "" for what 5.x calls 0.0.0.0; lists and inspections differ too.
    ip.filter(|ip| !ip.is_empty()).map_or_else(|| "0.0.0.0".to_owned(), Clone::clone)
}

/// Expands the mappings of a list, each of which may be a range of ports and name several protocols.
#[inline]
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
#[inline]
pub(crate) fn inspected_ports(inspected: &ContainerInspect) -> Vec<PublishedPort> {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn health_is_read_from_lists_and_inspections() {
        let listed = |status| -> Attrs {
            serde_json::from_value::<ContainerSummary>(json!({ "Status": status })).expect("a container").into()
        };
        let inspected = |state| -> Attrs {
            serde_json::from_value::<ContainerInspect>(json!({ "State": state })).expect("a container").into()
        };
        assert_eq!([listed("healthy"), listed("")].map(|attrs| attrs.health()), [Health::Healthy, Health::None]);
        let states = [json!({ "Health": { "Status": "starting" } }), json!({ "Health": { "Status": "" } }), json!({})];
        let health = states.map(|state| inspected(state).health());
        assert_eq!(health, [Health::Starting, Health::None, Health::None]);
    }

    #[test]
    fn a_published_port_is_written_as_an_address() {
        let port = |host_ip: &str| {
            let (host_ip, protocol) = (host_ip.to_owned(), "tcp".to_owned());
            PublishedPort { container_port: 80, protocol, host_ip, host_port: 8080 }.to_string()
        };
        assert_eq!([port("127.0.0.1"), port("::1")], ["127.0.0.1:8080", "[::1]:8080"]);
    }
}
