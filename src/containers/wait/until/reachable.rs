//! The addresses where a port of a container can be reached.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;

use crate::containers::attrs::inspected_ports;
use crate::models::ContainerInspect;

/// The connect timeout.
const CONNECT: Duration = Duration::from_secs(1);
/// How long a forwarded connection must stay open.
const HOLD: Duration = Duration::from_millis(100);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reachable {
    pub(crate) address: SocketAddr,
    /// Whether another process may accept connections instead of the container.
    forwarded: bool,
}

/// Returns the addresses of a TCP port. Published ones come first, because rootless containers can only be reached there.
#[inline]
pub(crate) fn places(inspect: &ContainerInspect, port: u16) -> Vec<Reachable> {
    let published = inspected_ports(inspect).into_iter().filter_map(|at| {
        let it = at.container_port == port && at.protocol == "tcp";
        let ip = at.host_ip.parse().ok().filter(|_| it)?;
        Some(Reachable { address: SocketAddr::new(here(ip), at.host_port), forwarded: true })
    });
    let own = addresses(inspect).into_iter();
    let own = own.map(|ip| Reachable { address: SocketAddr::new(ip, port), forwarded: false });
    published.chain(own).collect()
}

/// Replaces the unspecified address by loopback.
#[inline]
fn here(ip: IpAddr) -> IpAddr {
    match ip {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    }
}

/// Returns the container's own addresses.
#[inline]
fn addresses(inspect: &ContainerInspect) -> Vec<IpAddr> {
    let mode = inspect.host_config.as_ref().and_then(|config| config.network_mode.as_deref());
    if mode == Some("host") {
        return vec![Ipv4Addr::LOCALHOST.into()];
    }
    let Some(settings) = &inspect.network_settings else { return Vec::new() };
    let networks = settings.networks.values();
    let networks = networks.flat_map(|network| [&network.ip_address, &network.global_i_pv6_address]);
    let all = [&settings.ip_address, &settings.global_i_pv6_address].into_iter().chain(networks);
    let mut found = Vec::new();
    for ip in all.flatten().filter_map(|ip| ip.parse().ok()) {
        if !found.contains(&ip) {
            found.push(ip);
        }
    }
    found
}

impl Reachable {
    /// Connects, and checks that the connection stays open.
    #[inline]
    pub(crate) async fn connect(self) -> io::Result<()> {
        let mut stream = tokio::time::timeout(CONNECT, TcpStream::connect(self.address)).await??;
        if self.forwarded {
            match tokio::time::timeout(HOLD, stream.read(&mut [0])).await {
                Ok(Ok(0)) => return Err(io::Error::other("the connection was closed at once")),
                Ok(read) => drop(read?),
                Err(_) => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn published_ports_come_before_own_addresses() {
        let binding = |ip: &str, port: &str| json!({ "HostIp": ip, "HostPort": port });
        let inspect = json!({ "NetworkSettings": {
            "IPAddress": "10.88.0.5",
            "Networks": { "podman": { "IPAddress": "10.88.0.5" }, "six": { "IPAddress": "", "GlobalIPv6Address": "fd00::5" } },
            "Ports": {
                "80/tcp": [binding("", "8080"), binding("::", "8081"), binding("127.0.0.2", "8082")],
                "80/udp": [binding("", "9")],
                "81/tcp": [binding("", "9")],
                "82/tcp": null,
            },
        } });
        let inspect: ContainerInspect = serde_json::from_value(inspect).expect("an inspection");
        let of = |port| places(&inspect, port).iter().map(|place| place.address.to_string()).collect::<Vec<_>>();
        let (own, six) = ("10.88.0.5", "[fd00::5]");
        let mut found = of(80);
        found.sort();
        let mut wanted = ["127.0.0.1:8080", "[::1]:8081", "127.0.0.2:8082"].map(str::to_owned).to_vec();
        wanted.extend([format!("{own}:80"), format!("{six}:80")]);
        assert_eq!(of(80)[3..], wanted[3..], "the published first");
        wanted.sort();
        assert_eq!(found, wanted);
        assert_eq!(of(82), [format!("{own}:82"), format!("{six}:82")]);
        let host: ContainerInspect =
            serde_json::from_value(json!({ "HostConfig": { "NetworkMode": "host" } })).expect("an inspection");
        assert_eq!(places(&host, 82)[0].address.to_string(), "127.0.0.1:82");
        assert_eq!(places(&ContainerInspect::default(), 82), []);
    }

    #[tokio::test]
    async fn a_forwarded_connection_must_hold() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let direct = Reachable { address, forwarded: false };
        let forwarded = Reachable { address, forwarded: true };
        forwarded.connect().await.expect("the connection stays open");
        direct.connect().await.expect("connects");
        let closing = tokio::spawn(async move {
            for _ in 0..3 {
                drop(listener.accept().await);
            }
        });
        let error = forwarded.connect().await.expect_err("it is closed");
        assert!(error.to_string().contains("closed"), "{error:?}");
        closing.await.expect("no panic");
        direct.connect().await.expect_err("refused");
    }
}
