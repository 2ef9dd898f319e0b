//! Networks.

use serde_json::json;

use super::{filtered, good_of_each, of_each, text};
use crate::recorder::Recorder;

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    let subnet = json!({"subnet": "10.123.1.0/24", "gateway": "10.123.1.1",
        "lease_range": {"start_ip": "10.123.1.100", "end_ip": "10.123.1.200"}});
    let networks = [
        json!({"name": "front", "dns_enabled": true, "subnets": [subnet], "network_dns_servers": ["9.9.9.9"],
            "labels": {"tier": "front", "empty": "", "größe": "☃"}, "options": {"mtu": "1400"},
            "routes": [{"destination": "10.200.0.0/24", "gateway": "10.123.1.2", "metric": 100}]}),
        json!({"name": "back", "internal": true, "ipv6_enabled": true,
            "subnets": [{"subnet": "10.123.2.0/24"}, {"subnet": "fd00:123::/64"}]}),
        json!({"name": "vlan", "driver": "macvlan", "network_interface": "eth0",
            "subnets": [{"subnet": "10.123.3.0/24"}], "options": {"mode": "bridge"}}),
        json!({"name": "unmanaged", "ipam_options": {"driver": "none"}, "options": {"isolate": "true"}}),
        json!({}),
    ];
    for network in networks {
        on.ask("NetworkCreateLibpod").json(&network).send().await?;
    }
    Ok(())
}

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("NetworkListLibpod").good().await?;
    let filters = [
        json!({"name": ["front"]}),
        json!({"label": ["tier=front"]}),
        json!({"driver": ["macvlan"]}),
        json!({"dangling": ["true"]}),
        json!({"label!": ["tier"], "driver": ["bridge"], "dangling": ["false"]}),
        json!({"until": ["1h"]}),
        json!({"until": ["soon"]}),
        json!({"dangling": ["perhaps"]}),
        json!({"colour": ["red"]}),
    ];
    filtered(on, "NetworkListLibpod", &filters).await?;
    let id = text(&on.peek("NetworkInspectLibpod", "front").await?["id"]);
    good_of_each(on, "NetworkExistsLibpod", &[&id[..12]]).await?;
    good_of_each(on, "NetworkInspectLibpod", &["front", "back", "vlan", "podman"]).await?;
    of_each(on, "NetworkInspectLibpod", &["nosuch", "a/b"]).await?;
    of_each(on, "NetworkExistsLibpod", &["front", "nosuch"]).await?;

    let join = json!({"container": "plain", "aliases": ["other"], "static_ips": ["10.123.1.99"],
        "static_mac": "02:11:22:33:44:99", "interface_name": "eth9"});
    on.ask("NetworkConnectLibpod").name("front").json(&join).good().await?;
    on.ask("ContainerInspectLibpod").name("plain").good().await?;
    on.ask("NetworkConnectLibpod").name("front").json(&join).send().await?;
    on.ask("NetworkConnectLibpod").name("nosuch").json(&join).send().await?;
    on.ask("NetworkConnectLibpod").name("front").json(&json!({"container": "nosuch"})).send().await?;
    on.ask("NetworkDisconnectLibpod").name("front").json(&json!({"Container": "plain", "Force": true})).good().await?;
    on.ask("NetworkDisconnectLibpod").name("front").json(&json!({"Container": "plain"})).send().await?;
    on.ask("NetworkDisconnectLibpod").name("nosuch").json(&json!({"Container": "plain"})).send().await?;
    on.ask("NetworkDisconnectLibpod").name("front").json(&json!({"Container": "nosuch"})).send().await?;
    for wrong in [
        json!({"container": "plain", "static_ips": ["10.9.9.9"]}),
        json!({"container": "plain", "static_mac": "no address"}),
        json!({"container": "team-worker"}),
    ] {
        on.ask("NetworkConnectLibpod").name("front").json(&wrong).send().await?;
    }
    if on.has("NetworkUpdateLibpod") {
        let dns = json!({"adddnsservers": ["8.8.8.8"], "removednsservers": ["9.9.9.9"]});
        on.ask("NetworkUpdateLibpod").name("front").json(&dns).good().await?;
        on.ask("NetworkInspectLibpod").name("front").good().await?;
        on.ask("NetworkUpdateLibpod").name("nosuch").json(&dns).send().await?;
        on.ask("NetworkUpdateLibpod").name("back").json(&json!({"adddnsservers": ["not an address"]})).send().await?;
    }
    for wrong in [
        json!({"name": "front"}),
        json!({"name": "a/b"}),
        json!({"name": "wrong", "driver": "nosuch"}),
        json!({"name": "wrong", "subnets": [{"subnet": "10.123.1.0/24"}]}),
        json!({"name": "wrong", "subnets": [{"subnet": "wide"}]}),
        json!({"name": "wrong", "subnets": [{"subnet": "10.123.9.0/24", "gateway": "10.123.8.1"}]}),
        json!({"name": "host"}),
        json!({"name": "wrong", "options": {"colour": "red"}}),
        json!({"name": "wrong", "options": {"isolate": "perhaps"}}),
        json!({"name": "wrong", "ipam_options": {"driver": "default"}}),
        json!({"name": "wrong", "network_dns_servers": ["9.9.9.9"]}),
    ] {
        on.ask("NetworkCreateLibpod").json(&wrong).send().await?;
    }
    if on.since(5, 0) {
        let again = on.ask("NetworkCreateLibpod").query("ignoreIfExists", "true");
        again.json(&json!({"name": "front", "labels": {"tier": "other"}})).good().await?;
    }
    // a kernel may lack the device of the first and the driver of the second: only containers need them
    for unusual in [
        json!({"name": "routed", "dns_enabled": true, "options": {"vrf": "red", "vlan": "7", "metric": "77"}}),
        json!({"name": "sharing", "driver": "ipvlan", "network_interface": "eth0", "options": {"mode": "l3"},
            "subnets": [{"subnet": "10.123.4.0/24"}], "labels": {"prune": "yes"}}),
    ] {
        on.ask("NetworkCreateLibpod").json(&unusual).send().await?;
    }
    of_each(on, "NetworkDeleteLibpod", &["nosuch", "front", "podman"]).await
}

pub(super) async fn unmake(on: &mut Recorder) -> Result<(), String> {
    on.ask("NetworkDeleteLibpod").name("back").good().await?;
    on.ask("NetworkDeleteLibpod").name("front").query("force", "true").good().await?;
    let filters = [
        json!({"label": ["nobody"]}),
        json!({"label": ["prune=yes"]}),
        json!({"dangling": ["true"]}),
        json!({"colour": ["red"]}),
    ];
    filtered(on, "NetworkPruneLibpod", &filters).await?;
    on.ask("NetworkPruneLibpod").good().await?;
    Ok(())
}
