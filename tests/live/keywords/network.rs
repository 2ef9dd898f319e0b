use serde_json::json;

use super::See::{Inside, Inspect, Refused};
use super::{OTHER_NETWORK, RICH_IMAGE, Row, row, shared};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "ports",
            json!({"ports": {"80/tcp": 28_080}}),
            Inspect("HostConfig/PortBindings/80~1tcp", json!({"HostPort": "28080"})),
        ),
        row(
            "ports",
            json!({"ports": {"81/udp": ["127.0.0.1", 28_081]}}),
            Inspect("HostConfig/PortBindings/81~1udp", json!({"HostPort": "28081", "HostIp": "127.0.0.1"})),
        ),
        row("ports", json!({"ports": {"82/tcp": []}}), Inspect("HostConfig/PortBindings/82~1tcp/0", json!({}))),
        row(
            "ports",
            json!({"ports": {"83/tcp": "127.0.0.1:28083"}}),
            Inspect("HostConfig/PortBindings/83~1tcp", json!({"HostPort": "28083", "HostIp": "127.0.0.1"})),
        ),
        row(
            "ports",
            json!({"ports": {"84/tcp": {"port": [28_084, 28_085]}}}),
            Inspect("HostConfig/PortBindings/84~1tcp/1", json!({"HostPort": "28085"})),
        ),
        row(
            "exposed_ports",
            json!({"exposed_ports": ["53/tcp", "53/udp"], "publish_all_ports": true}),
            Inspect("HostConfig/PortBindings/53~1udp", json!({})),
        ),
        row(
            "publish_all_ports",
            json!({"exposed_ports": ["90"], "publish_all_ports": true}),
            Inspect("HostConfig/PortBindings/90~1tcp", json!({})),
        ),
        row("network_mode", json!({"network_mode": "none"}), Inspect("HostConfig/NetworkMode", json!("none"))),
        row("network_mode", json!({"network_mode": "host"}), Inspect("HostConfig/NetworkMode", json!("host"))),
        row(
            "networks",
            json!({"networks": {"podman": {"ipv4_address": "10.88.77.7", "aliases": ["me"]}}}),
            Inside("ip addr", "10.88.77.7"),
        ),
        row(
            "networking_config",
            json!({"network": OTHER_NETWORK, "networking_config": {OTHER_NETWORK: {"Aliases": ["of-docker"]}}}),
            Inspect("NetworkSettings/Networks/keywords/Aliases", json!("of-docker")),
        ),
        row("network", json!({"network": OTHER_NETWORK}), Inspect("NetworkSettings/Networks/keywords", json!({}))),
        row("network_disabled", json!({"network_disabled": true}), Inspect("HostConfig/NetworkMode", json!("none"))),
        row(
            "network_options",
            json!({"network_mode": "slirp4netns", "network_options": {"slirp4netns": ["cidr=10.1.0.0/24"]}}),
            Inside("ip addr", "10.1.0.100"),
        ),
        row("dns", json!({"dns": ["192.0.2.53"]}), Inspect("HostConfig/Dns", json!("192.0.2.53"))),
        row("dns_opt", json!({"dns_opt": ["ndots:2"]}), Inside("cat /etc/resolv.conf", "ndots:2")),
        row("dns_search", json!({"dns_search": ["example.com"]}), Inside("cat /etc/resolv.conf", "example.com")),
        row("domainname", json!({"domainname": "example.org"}), Inside("cat /etc/resolv.conf", "example.org")),
        row("extra_hosts", json!({"extra_hosts": {"db": "10.0.0.2"}}), Inside("cat /etc/hosts", "10.0.0.2\tdb")),
        row("extra_hosts", json!({"extra_hosts": ["v6:::1"]}), Inside("cat /etc/hosts", "::1\tv6")),
        row("extra_hosts", json!({"extra_hosts": {"v6": "[::1]"}}), Inside("cat /etc/hosts", "::1\tv6")),
        row(
            "extra_hosts",
            json!({"extra_hosts": {"of-the-host": "host-gateway"}}),
            Inside("cat /etc/hosts", "\tof-the-host"),
        )
        .since(4, 7),
        row("links", json!({"links": {"a": "b"}}), Refused("not supported")),
        row(
            "use_image_hosts",
            json!({"use_image_hosts": true}),
            Inside("grep -c podman /etc/hosts 2>/dev/null || echo none", "none"),
        ),
        row(
            "use_image_resolve_conf",
            json!({"use_image_resolve_conf": true}),
            Inside("cat /etc/resolv.conf 2>/dev/null || echo none", "none"),
        ),
        row(
            "use_image_hostname",
            json!({"image": RICH_IMAGE, "use_image_hostname": true}),
            Inside("cat /etc/hostname", "image-host"),
        )
        .since(5, 3),
        row("base_hosts_file", json!({"base_hosts_file": shared("hosts")}), Inside("cat /etc/hosts", "from-the-file"))
            .since(5, 3),
        row("mac_address", json!({"mac_address": "02:42:ac:11:00:02"}), Inside("ip link", "02:42:ac:11:00:02")),
    ]
}
