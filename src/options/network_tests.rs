use serde_json::{Value, json};

use super::create::releases;
use super::*;
use crate::versions::Version;
use crate::versions::support::since;

fn body(given: &Value) -> Result<Value, String> {
    let options: NetworkOptions = serde_json::from_value(given.clone()).map_err(|why| why.to_string())?;
    options.body().map_err(|why| why.to_string())
}

#[test]
fn dockers_keywords_become_podmans_fields() {
    for (given, wanted) in [
        (json!({"name": "app"}), json!({"name": "app", "dns_enabled": true})),
        (json!({"dns_enabled": false}), json!({"dns_enabled": false})),
        (
            json!({"labels": {"n": 1, "on": true, "empty": null}}),
            json!({"dns_enabled": true, "labels": {"n": "1", "on": "true", "empty": ""}}),
        ),
        (json!({"labels": ["a=b", "c"]}), json!({"dns_enabled": true, "labels": {"a": "b", "c": ""}})),
        (json!({"options": {"mtu": 1400}}), json!({"dns_enabled": true, "options": {"mtu": "1400"}})),
        (
            json!({"options": {"com.docker.network.driver.mtu": "1300", "com.docker.network.bridge.name": "br-app"}}),
            json!({"dns_enabled": true, "options": {"mtu": "1300"}, "network_interface": "br-app"}),
        ),
        (
            json!({"driver": "macvlan", "options": {"parent": "eth0", "mode": "private"}}),
            json!({"driver": "macvlan", "network_interface": "eth0", "options": {"mode": "private"}}),
        ),
        (json!({"ipam": {"Driver": "null"}}), json!({"ipam_options": {"driver": "none"}})),
        (
            json!({"ipam": {"driver": "default", "pool_configs": [{"subnet": "10.7.0.0/24", "iprange": null, "aux_addresses": {}}]}}),
            json!({"dns_enabled": true, "subnets": [{"subnet": "10.7.0.0/24"}]}),
        ),
        (json!({"ipam": {"Config": [{"Subnet": null, "Gateway": null}]}}), json!({"dns_enabled": true})),
        (
            json!({"subnets": ["10.7.0.0/24", {"subnet": "fd71::/64"}], "ipam": {"Config": [{"Subnet": "10.8.0.0/24"}]}}),
            json!({"dns_enabled": true, "subnets": [{"subnet": "10.8.0.0/24"}, {"subnet": "10.7.0.0/24"}, {"subnet": "fd71::/64"}]}),
        ),
        (
            json!({"routes": ["10.8.0.0/16,10.7.0.9,50"]}),
            json!({"dns_enabled": true, "routes": [{"destination": "10.8.0.0/16", "gateway": "10.7.0.9", "metric": 50}]}),
        ),
        (
            json!({"attachable": true, "check_duplicate": null, "ingress": false, "scope": "local"}),
            json!({"dns_enabled": true}),
        ),
    ] {
        assert_eq!(body(&given), Ok(wanted), "{given}");
    }
}

#[test]
fn ranges_are_those_of_the_command_line_without_the_broadcast_address() {
    for (subnet, range, start, end) in [
        ("192.168.53.0/24", "192.168.53.128/25", "192.168.53.129", "192.168.53.254"),
        ("192.168.53.0/24", "192.168.53.0/25", "192.168.53.1", "192.168.53.127"),
        ("192.168.53.0/24", "192.168.53.8/32", "192.168.53.8", "192.168.53.8"),
        ("192.168.53.0/24", "192.168.53.8/31", "192.168.53.9", "192.168.53.9"),
        ("192.168.53.0/24", "192.168.53.254/31", "192.168.53.254", "192.168.53.254"),
        ("192.168.53.0/24", "192.168.53.10-192.168.53.20", "192.168.53.10", "192.168.53.20"),
        ("192.168.53.0/24", "192.168.53.10-192.168.53.255", "192.168.53.10", "192.168.53.254"),
        ("fd71::/64", "fd71::100/120", "fd71::101", "fd71::1ff"),
        ("fd71::/64", "fd71::5/128", "fd71::5", "fd71::5"),
    ] {
        let body = body(&json!({"ipam": {"Config": [{"Subnet": subnet, "IPRange": range}]}})).expect(range);
        assert_eq!(body["subnets"][0]["lease_range"], json!({"start_ip": start, "end_ip": end}), "{range}");
    }
}

#[test]
fn what_podman_has_not_is_refused() {
    for (given, what) in [
        (json!({"name": "host"}), "name"),
        (json!({"name": "my net"}), "name"),
        (json!({"dns": ["9.9.9.9"]}), "dns"),
        (json!({"network_dns_servers": ["9.9.9.9"], "dns_enabled": false}), "network_dns_servers"),
        (json!({"network_dns_servers": ["nine"]}), "network_dns_servers"),
        (json!({"driver": "macvlan", "dns_enabled": true}), "dns_enabled"),
        (json!({"options": {"com.docker.network.bridge.enable_icc": "false"}}), "enable_icc"),
        (json!({"options": {"mtu": 1400, "com.docker.network.driver.mtu": 1300}}), "mtu"),
        (json!({"options": {"mtu": "large"}}), "mtu"),
        (json!({"options": {"colour": "red"}}), "colour"),
        (json!({"options": {"parent": "eth0"}}), "parent"),
        (json!({"driver": "ipvlan", "options": {"mode": "private"}}), "mode"),
        (json!({"driver": "macvlan", "options": {"parent": "eth0"}, "interface_name": "eth1"}), "interface_name"),
        (json!({"interface_name": "a-very-long-interface"}), "interface_name"),
        (json!({"ipam": {"Driver": "infoblox"}}), "infoblox"),
        (json!({"ipam": {"Options": {"a": "b"}}}), "Options"),
        (json!({"ipam": {"Config": [{"Gateway": "10.7.0.1"}]}}), "gateway"),
        (json!({"ipam": {"Config": [{"Subnet": "10.7.0.0/24", "Gateway": "10.8.0.1"}]}}), "gateway"),
        (json!({"ipam": {"Config": [{"Subnet": "10.7.0.0/24", "IPRange": "10.8.0.0/25"}]}}), "range"),
        (
            json!({"ipam": {"Config": [{"Subnet": "10.7.0.0/24", "AuxiliaryAddresses": {"a": "10.7.0.9"}}]}}),
            "Auxiliary",
        ),
        (json!({"subnets": ["10.7.0.0"]}), "subnets"),
        (json!({"subnets": [{"subnet": "10.7.0.0/24", "gate": "10.7.0.1"}]}), "gate"),
        (json!({"routes": [{"destination": "10.8.0.0", "gateway": "10.7.0.9"}]}), "destination"),
        (json!({"ingress": true}), "ingress"),
        (json!({"scope": "swarm"}), "scope"),
        (json!({"attachable": false}), "attachable"),
    ] {
        let why = body(&given).expect_err(&given.to_string());
        assert!(why.contains(what), "{given}: {why}");
    }
}

#[test]
fn connections_are_flat() {
    let body = |given: Value| {
        let options: ConnectOptions = serde_json::from_value(given).map_err(|why| why.to_string())?;
        options.body().map_err(|why| why.to_string())
    };
    let wanted = json!({
        "aliases": ["web"], "static_ips": ["10.71.0.5", "fd71::5"], "static_mac": "02:11:22:33:44:55", "options": {"mtu": "1400"},
    });
    for given in [
        json!({
            "aliases": ["web"], "ipv4_address": "10.71.0.5", "ipv6_address": "fd71::5", "mac_address": "02:11:22:33:44:55",
            "driver_opt": {"mtu": 1400}, "links": [],
        }),
        json!({"EndpointConfig": {
            "Aliases": ["web"], "IPAMConfig": {"IPv4Address": "10.71.0.5", "IPv6Address": "fd71::5"},
            "MacAddress": "02-11-22-33-44-55", "DriverOpts": {"mtu": "1400"}, "Links": null,
        }}),
        json!({
            "Aliases": ["web"], "IPAMConfig": {"IPv4Address": "10.71.0.5", "IPv6Address": "fd71::5"},
            "MacAddress": "02:11:22:33:44:55", "DriverOpts": {"mtu": "1400"},
        }),
    ] {
        assert_eq!(body(given.clone()), Ok(wanted.clone()), "{given}");
    }
    for (given, what) in [
        (json!({"links": ["db:db"]}), "links"),
        (json!({"link_local_ips": ["169.254.0.1"]}), "link_local_ips"),
        (json!({"ipv4_address": "10.71.0"}), "ipv4_address"),
        (json!({"ipv4_address": "fd71::5"}), "ipv4_address"),
        (json!({"mac_address": "021122334455"}), "mac_address"),
        (json!({"EndpointConfig": {"Alias": ["web"]}}), "Alias"),
    ] {
        let why = body(given.clone()).expect_err("refused");
        assert!(why.contains(what), "{given}: {why}");
    }
}

#[test]
fn values_that_need_a_release_are_known() {
    let body = json!({"driver": "bridge", "options": {"isolate": "strict", "vrf": "red", "mtu": "1400"}});
    let needs: Vec<_> = releases(&body).into_iter().map(|(_, span)| span).collect();
    assert_eq!(needs, [since(4, 6, 0), since(4, 8, 0)]);
    assert_eq!(releases(&json!({"driver": "ipvlan"})), [("the network driver ipvlan".to_owned(), since(4, 5, 0))]);
    assert_eq!(releases(&json!({"options": {"mode": "managed"}}))[0].1, since(5, 4, 0));
    assert_eq!(releases(&json!({"driver": "macvlan", "options": {"mode": "private"}})), []);
    assert_eq!(releases(&json!({})), []);
    let lack = NetworkOptions::new("app").lacking(&json!({"routes": [{"gateway": "10.0.0.1"}]}), Version::new(4, 3, 1));
    assert_eq!(lack.expect("too old").needs, "podman 4.6.0 or later");
}

#[test]
fn subnets_are_compared_as_the_server_stores_them() {
    assert_eq!(
        stored(json!({"subnets": [{"subnet": "10.0.0.5/24"}]})),
        json!({"subnets": [{"subnet": "10.0.0.0/24"}]})
    );
    assert_eq!(stored(json!({"name": "app"})), json!({"name": "app"}));
}
