use serde_json::{Value, json};

use super::*;
use crate::options::{Mount, create};
use crate::versions::Version;

fn body(given: &Value) -> Result<Value, String> {
    let options: PodOptions = serde_json::from_value(given.clone()).map_err(|why| why.to_string())?;
    options.body().map_err(|why| why.to_string())
}

#[test]
fn each_option_of_containers_is_known() {
    let mut names: Vec<_> = CREATE.rows().map(|row| row.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "a keyword is in two rows");
    let missing: Vec<_> =
        create::CREATE.rows().map(|row| row.name).filter(|name| CREATE.find(name).is_none()).collect();
    assert_eq!(missing, [""; 0], "give pods these options, or refuse them in OF_CONTAINERS");
}

#[test]
fn dockers_words_become_fields_of_pods() {
    for (given, wanted) in [
        (json!({}), json!({})),
        (json!({"labels": ["app=shop"], "hostname": "shop"}), json!({"labels": {"app": "shop"}, "hostname": "shop"})),
        (
            json!({"portmappings": [{"container_port": 80, "host_port": 8080}]}),
            json!({"portmappings": [{"container_port": 80, "host_port": 8080}]}),
        ),
        (json!({"network_mode": "host"}), json!({"netns": {"nsmode": "host"}})),
        (json!({"netns": {"nsmode": "none"}}), json!({"netns": {"nsmode": "none"}})),
        (
            json!({"netns": {"nsmode": "path", "value": "/run/netns/a"}}),
            json!({"netns": {"nsmode": "path", "value": "/run/netns/a"}}),
        ),
        (
            json!({"netns": {"nsmode": "slirp4netns"}, "network_options": {"slirp4netns": ["mtu=1400"]}}),
            json!({"netns": {"nsmode": "slirp4netns"}, "network_options": {"slirp4netns": ["mtu=1400"]}}),
        ),
        (
            json!({"networks": {"app": {"aliases": ["shop"], "ipv4_address": "10.71.0.7"}}}),
            json!({"netns": {"nsmode": "bridge"}, "Networks": {"app": {"aliases": ["shop"], "static_ips": ["10.71.0.7"]}}}),
        ),
        (
            json!({"network": "app", "ip": "10.71.0.7", "mac_address": "02:11:22:33:44:55"}),
            json!({"netns": {"nsmode": "bridge"},
                "Networks": {"app": {"static_ips": ["10.71.0.7"], "static_mac": "02:11:22:33:44:55"}}}),
        ),
        (
            json!({"dns": ["9.9.9.9"], "dns_search": ["example.org"], "dns_opt": ["ndots:2"], "extra_hosts": {"db": "10.0.0.9"}}),
            json!({"dns_server": ["9.9.9.9"], "dns_search": ["example.org"], "dns_option": ["ndots:2"], "hostadd": ["db:10.0.0.9"]}),
        ),
        (json!({"dns": "none"}), json!({"no_manage_resolv_conf": true})),
        (
            json!({"volumes": [{"Name": "data", "Dest": "/data", "Options": ["ro"]}, "/srv:/srv"]}),
            json!({"volumes": [{"Name": "data", "Dest": "/data", "Options": ["ro"]}],
                "mounts": [{"destination": "/srv", "source": "/srv", "type": "bind"}]}),
        ),
        (
            json!({"mem_limit": "512m", "nano_cpus": 1_500_000_000, "pids_limit": 200, "blkio_weight": 300,
                "device_read_bps": [{"major": 8, "minor": 0, "rate": 1024}]}),
            json!({"resource_limits": {"memory": {"limit": 536_870_912}, "cpu": {"period": 100_000, "quota": 150_000},
                "pids": {"limit": 200}, "blockIO": {"weight": 300,
                "throttleReadBpsDevice": [{"major": 8, "minor": 0, "rate": 1024}]}}}),
        ),
        (
            json!({"restart_policy": {"Name": "on-failure", "MaximumRetryCount": 3}}),
            json!({"restart_policy": "on-failure", "restart_tries": 3}),
        ),
        (json!({"restart_policy": "on-failure:3"}), json!({"restart_policy": "on-failure", "restart_tries": 3})),
        (json!({"infra": false}), json!({"no_infra": true})),
        (json!({"infra": true}), json!({"no_infra": false})),
        (json!({"infra_command": "sleep 1000"}), json!({"infra_command": ["sleep", "1000"]})),
        (json!({"share": "+pid"}), json!({"shared_namespaces": ["ipc", "net", "uts", "pid"]})),
        (json!({"share": ["net", "pid"]}), json!({"shared_namespaces": ["net", "pid"]})),
        (json!({"share": "ipc, net"}), json!({"shared_namespaces": ["ipc", "net"]})),
        (json!({"share": []}), json!({"shared_namespaces": ["none"]})),
        (json!({"share": "none", "infra": false}), json!({"shared_namespaces": ["none"], "no_infra": true})),
        (
            json!({"share": "cgroup", "share_parent": false}),
            json!({"shared_namespaces": ["cgroup"], "share_parent": false}),
        ),
        (
            json!({"userns_mode": "auto:size=2000"}),
            json!({"userns": {"nsmode": "auto", "value": "size=2000"},
                "idmappings": {"AutoUserNs": true, "AutoUserNsOpts": {"Size": 2000}}}),
        ),
        (
            json!({"pid_mode": "host", "ipc_mode": "host", "uts_mode": "private"}),
            json!({"pidns": {"nsmode": "host"}, "ipcns": {"nsmode": "host"}, "utsns": {"nsmode": "private"}}),
        ),
        (
            json!({"sysctls": {"net.core.somaxconn": 512}, "shm_size": "64m", "devices": ["/dev/fuse"]}),
            json!({"sysctl": {"net.core.somaxconn": "512"}, "shm_size": 67_108_864, "pod_devices": ["/dev/fuse"]}),
        ),
        (json!({"exit_policy": "stop", "replace": true}), json!({"exit_policy": "stop"})),
    ] {
        assert_eq!(body(&given), Ok(wanted), "{given}");
    }
}

#[test]
fn what_a_pod_would_ignore_is_refused() {
    for (given, what) in [
        (json!({"environment": {"A": "b"}}), "environment: is an option of containers"),
        (json!({"security_opt": ["no-new-privileges"]}), "security_opt"),
        (json!({"exposed_ports": [80]}), "set ports"),
        (json!({"name": "my pod"}), "name"),
        (json!({"hostname": "x".repeat(65)}), "hostname"),
        (json!({"hostname": "shop\n6.6.6.6 registry.example"}), "hostname"),
        (json!({"network_mode": "none", "ports": {"80/tcp": 8080}}), "ports"),
        (json!({"network_mode": "container:web"}), "network_mode"),
        (json!({"network_mode": "host", "networks": ["app"]}), "networks"),
        (json!({"mem_limit": "512m", "share_parent": false}), "mem_limit"),
        (json!({"infra": false, "ports": {"80/tcp": 8080}}), "ports"),
        (json!({"infra": false, "hostname": "shop", "volumes": ["data:/data"]}), "volumes"),
        (json!({"infra": false, "sysctls": {"kernel.msgmax": 8192}}), "sysctls"),
        (json!({"infra": false, "share": ["net"]}), "share"),
        (json!({"share": ["cgroup"]}), "share"),
        (json!({"share": "mnt"}), "mnt"),
        (json!({"dns": ["9.9.9.9"], "no_manage_resolv_conf": true}), "dns"),
        (json!({"extra_hosts": {"a": "1.2.3.4"}, "no_manage_hosts": true}), "extra_hosts"),
        (json!({"uts_mode": "host", "hostname": "shop"}), "hostname"),
        (json!({"ipc_mode": "host", "shm_size": "64m"}), "shm_size"),
        (json!({"ipc_mode": "shareable"}), "ipc_mode"),
        (json!({"idmappings": {"UIDMap": [{"container_id": 0, "host_id": 1, "size": 1}]}}), "idmappings"),
        (json!({"exit_policy": "wait"}), "exit_policy"),
        (json!({"devices": [{"path": "/dev/fuse"}]}), "devices"),
        (json!({"device_read_bps": [{"Path": "/dev/sda", "Rate": 5}]}), "device_read_bps"),
        (json!({"cni_networks": ["a"]}), "cni_networks"),
        (json!({"colour": "red"}), "colour"),
    ] {
        let why = body(&given).expect_err(&given.to_string());
        assert!(why.contains(what), "{given}: {why}");
    }
}

#[test]
fn typed_setters_write_what_json_does() {
    let typed = PodOptions::new("shop")
        .label("app", "shop")
        .port(80, 8080)
        .volume("data", "/data:ro")
        .mount(Mount::tmpfs("/scratch"))
        .networks(["app"])
        .dns(["9.9.9.9"])
        .cpus(0.5)
        .share(["+pid"])
        .restart_policy("always")
        .infra(true);
    let given = json!({
        "name": "shop", "labels": {"app": "shop"}, "ports": {"80": 8080}, "volumes": {"data": {"bind": "/data", "mode": "ro"}},
        "mounts": [{"type": "tmpfs", "target": "/scratch"}], "networks": ["app"], "dns": ["9.9.9.9"],
        "nano_cpus": 500_000_000, "share": "+pid", "restart_policy": "always", "infra": true,
    });
    assert_eq!(typed.body().map_err(|why| why.to_string()), body(&given));
}

#[test]
fn what_a_release_ignores_is_told_by_its_keyword() {
    let old = Version::new(4, 3, 1);
    for (given, what) in [
        (json!({"restart_policy": "always"}), "restart_policy"),
        (json!({"ipc_mode": "host"}), "ipc_mode"),
        (json!({"no_manage_hostname": true}), "no_manage_hostname"),
        (json!({"network_mode": "pasta"}), "the network_mode pasta of a pod"),
        (json!({"infra": false, "mem_limit": "512m"}), "limits of a pod without an infra container"),
    ] {
        let options: PodOptions = serde_json::from_value(given.clone()).expect("valid");
        let (_, body) = options.render().expect("valid");
        assert_eq!(options.lacking(&body, old).expect("too old").what, what, "{given}");
        assert_eq!(options.lacking(&body, Version::DESCRIBED), None, "{given}");
    }
}

#[test]
fn columns_are_joined_by_commas() {
    for (options, wanted) in [
        (TopOptions::new(), None),
        (TopOptions::new().ps_args(["pid", "comm"]), Some("pid,comm")),
        (TopOptions::new().ps_args("pid, comm"), Some("pid,comm")),
    ] {
        assert_eq!(options.render().expect("valid").0.as_deref(), wanted);
    }
    for wrong in ["-ef", "pid -o"] {
        assert!(TopOptions::new().ps_args(wrong).render().is_err(), "{wrong}");
    }
    let zero: TopOptions = serde_json::from_value(json!({"delay": 0})).expect("valid");
    assert_eq!(zero.render().expect("valid").1, Some(1));
}
