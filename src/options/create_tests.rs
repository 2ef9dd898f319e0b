use std::time::Duration;

use serde_json::json;

use super::*;
use crate::options::schema::schema;
use crate::options::update::UPDATE;
use crate::options::{HostPort, Mount, NetworkAttachment, RestartPolicy, SecretMount, Ulimit};

#[test]
fn each_keyword_is_in_one_row_and_described() {
    for kind in [&CREATE, &UPDATE] {
        let mut names: Vec<_> = kind.rows().map(|row| row.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "{}: a keyword is in two rows", kind.name);
        for (name, property) in schema(kind)["properties"].as_object().expect("properties") {
            assert!(property["description"].as_str().is_some_and(|text| text.ends_with('.')), "{name}: {property}");
        }
    }
}

#[test]
fn typed_setters_write_what_docker_py_writes() {
    let typed = CreateOptions::new("app")
        .env("A", "1")
        .environment([("B", "2")])
        .label("team", "a")
        .labels([("tier", "web")])
        .ports([("80/tcp", HostPort::any()), ("53/udp", ("127.0.0.1", 5353).into())])
        .port(443, 8443)
        .volumes([("data", "/srv"), ("/etc/ssl", "/etc/ssl:ro")])
        .mount(Mount::bind("/a", "/b").read_only(true))
        .tmpfs([("/run", "size=64m")])
        .ulimits([Ulimit::new("nofile", 1024, 2048), ("nproc", 512).into(), "core=0".into()])
        .secrets([SecretMount::new("key").mode(0o400), "token".into()])
        .restart_policy(RestartPolicy::OnFailure(Some(3)))
        .extra_hosts([("db", "10.0.0.5"), ("db", "fd00::5")])
        .networks([NetworkAttachment::new("back").alias("web").ip("10.89.0.5"), "front".into()])
        .cpus(0.5)
        .mem_limit("256m")
        .cap_add("NET_ADMIN")
        .cap_add(["SYS_TIME"])
        .sysctls([("net.ipv4.ip_forward", "1")])
        .stop_timeout(Duration::from_millis(1500))
        .timeout(Duration::from_secs(60))
        .health_cmd(["CMD", "true"])
        .health_interval(Duration::from_secs(5))
        .log_driver("k8s-file")
        .log_opt("max-size", "10m")
        .device_read_bps([("/dev/sda", "1m")]);
    let json: CreateOptions = serde_json::from_value(json!({
        "image": "app", "environment": {"A": "1", "B": "2"}, "labels": {"team": "a", "tier": "web"},
        "ports": {"80/tcp": null, "53/udp": ["127.0.0.1", 5353], "443": 8443},
        "volumes": {"data": {"bind": "/srv"}, "/etc/ssl": {"bind": "/etc/ssl", "mode": "ro"}},
        "mounts": [{"type": "bind", "source": "/a", "target": "/b", "read_only": true}], "tmpfs": {"/run": "size=64m"},
        "ulimits": [{"Name": "nofile", "Soft": 1024, "Hard": 2048}, {"Name": "nproc", "Soft": 512, "Hard": 512}, "core=0"],
        "secrets": [{"source": "key", "mode": 0o400}, "token"],
        "restart_policy": {"Name": "on-failure", "MaximumRetryCount": 3}, "extra_hosts": ["db:10.0.0.5", "db:fd00::5"],
        "networks": {"back": {"aliases": ["web"], "static_ips": ["10.89.0.5"]}, "front": {}}, "nano_cpus": 500_000_000,
        "mem_limit": 268_435_456, "cap_add": ["NET_ADMIN", "SYS_TIME"], "sysctls": {"net.ipv4.ip_forward": 1},
        "stop_timeout": 2, "timeout": 60, "health_cmd": ["CMD", "true"], "health_interval": "5s",
        "log_config": {"Type": "k8s-file", "Config": {"max-size": "10m"}},
        "device_read_bps": [{"Path": "/dev/sda", "Rate": 1_048_576}],
    }))
    .expect("valid");
    assert_eq!(typed.spec(), json.spec());
}

#[test]
fn no_setter_undoes_another() {
    let spec = |options: CreateOptions| options.spec().expect("valid");
    let list = CreateOptions::new("app").set("environment", ["A=1"]).env("B", "2");
    assert_eq!(spec(list)["env"], json!({"A": "1", "B": "2"}));
    let twice = CreateOptions::new("app").port(80, 8080).port(80, ("127.0.0.1", 8081)).port(80, 8082);
    assert_eq!(spec(twice)["portmappings"].as_array().map(Vec::len), Some(3));
    let twice = CreateOptions::new("app").volume("data", "/a").volume("data", "/b:ro");
    assert_eq!(spec(twice)["volumes"].as_array().map(Vec::len), Some(2));
    let listed = CreateOptions::new("app").set("volumes", ["data:/a"]).volume("data", "/b");
    assert_eq!(spec(listed)["volumes"].as_array().map(Vec::len), Some(2));
    for contradiction in [
        CreateOptions::new("app").set("cmd", ["a"]).command(["b"]),
        CreateOptions::new("app").cpus(1.0).cpu_quota(Duration::from_millis(50)),
        CreateOptions::new("app").no_new_privileges(false).security_opt("no-new-privileges"),
        CreateOptions::new("app").platform("linux/arm64").set("image_arch", "amd64"),
    ] {
        assert!(contradiction.spec().is_err(), "{contradiction:?}");
    }
    for invalid in [f64::NAN, f64::INFINITY, -1.0] {
        assert!(CreateOptions::new("app").cpus(invalid).spec().is_err(), "{invalid}");
    }
}

#[test]
fn a_nul_character_is_refused_in_every_option() {
    for kind in [&CREATE, &UPDATE] {
        for row in kind.rows() {
            for value in [json!("a\0b"), json!(["a", "a\0b"]), json!({"a": {"b\0": 1}}), json!({"a": "b\0"})] {
                let mut options = Options::new(kind);
                options.put(row.name, value.clone());
                let problems = options.write().expect_err(row.name);
                assert!(problems.iter().any(|problem| problem.option == row.name), "{}: {value}", row.name);
            }
        }
    }
    let variable = CreateOptions::new("app").env("TOKEN", "s3cret\0").spec().expect_err("refused").to_string();
    assert!(variable.contains("NUL") && !variable.contains("s3cret"), "{variable}");
}

#[test]
fn an_option_is_one_line_of_a_file() {
    for (keyword, value) in [
        ("dns_opt", json!(["ndots:1\nnameserver 6.6.6.6"])),
        ("dns_search", json!(["a.b\nnameserver 6.6.6.6"])),
        ("passwd_entry", json!("a:x:0:0::/:/bin/sh\nb:x:0:0::/:/bin/sh")),
        ("group_entry", json!("a:x:0:\nb:x:0:")),
        ("hostname", json!("a\n6.6.6.6 b")),
        ("extra_hosts", json!({"a": "1.2.3.4\n6.6.6.6 b"})),
    ] {
        let problems = CreateOptions::new("a").set(keyword, value).spec().expect_err(keyword);
        assert!(problems.iter().all(|problem| problem.option == keyword), "{problems}");
    }
}

#[test]
fn options_are_set_by_name() {
    let options = CreateOptions::new("a").set("image", "b").set("command", "echo 'c d'").set("cpus", 0.5);
    let spec = options.spec().expect("valid");
    assert_eq!((&spec["image"], &spec["command"]), (&json!("b"), &json!(["echo", "c d"])));
    assert_eq!(spec["resource_limits"]["cpu"]["quota"], 50_000);
}

#[test]
fn removal_is_the_servers_unless_run_does_it() {
    let spec = |options: CreateOptions| options.spec().expect("valid")["remove"].clone();
    assert_eq!(spec(CreateOptions::new("a").remove(true)), true);
    assert_eq!(spec(CreateOptions::new("a").remove(true).auto_remove(false)), true);
    assert_eq!(spec(CreateOptions::new("a").remove(false).auto_remove(true)), true);
    assert_eq!(spec(CreateOptions::new("a").remove(false)), json!(null));
}

#[test]
fn numbers_that_the_server_cannot_hold_are_refused() {
    for (options, option) in [
        (CreateOptions::new("a").mem_limit(u64::MAX), "mem_limit"),
        (CreateOptions::new("a").timeout(Duration::from_secs(u64::MAX)), "timeout"),
        (CreateOptions::new("a").stop_timeout(Duration::from_secs(u64::MAX)), "stop_timeout"),
        (CreateOptions::new("a").health_cmd("true").health_interval(Duration::MAX), "health_interval"),
        (CreateOptions::new("a").cpu_period(Duration::MAX), "cpu_period"),
        (CreateOptions::new("a").cpu_quota(Duration::MAX), "cpu_quota"),
        (CreateOptions::new("a").device_read_iops([("/dev/a", u64::MAX)]), "device_read_iops"),
        (CreateOptions::new("a").set("health_max_log_count", u64::MAX), "health_max_log_count"),
        (CreateOptions::new("a").set("pids_limit", u64::MAX), "pids_limit"),
        (CreateOptions::new("a").set("oom_score_adj", 1001), "oom_score_adj"),
        (CreateOptions::new("a").set("ulimits", [("a", 1)]), "ulimits"),
    ] {
        let problems = options.spec().expect_err(option);
        assert!(problems.iter().all(|problem| problem.option == option), "{problems}");
    }
    assert!(CreateOptions::new("a").timeout(Duration::MAX).spec().is_ok(), "for ever");
}

#[test]
fn a_wrong_type_is_named_with_the_way_out() {
    for (keyword, value, parts) in [
        ("tty", json!("true"), ["not a string", "without quotes"]),
        ("pids_limit", json!("5"), ["not a string", "without quotes"]),
        ("hostname", json!(5), ["not a whole number", "in quotes"]),
        ("security_opt", json!("label=disable"), ["not a string", "square brackets"]),
    ] {
        let message = CreateOptions::new("a").set(keyword, value).spec().expect_err(keyword).to_string();
        assert!(parts.iter().all(|part| message.contains(part)) && message.contains(keyword), "{message}");
    }
}

#[test]
fn a_port_that_the_server_chooses_fits_the_others() {
    let options = CreateOptions::new("a").ports([(80, HostPort::any()), (443, 8443.into())]).ports([(81, None::<u16>)]);
    assert_eq!(options.spec().expect("valid")["portmappings"].as_array().map(Vec::len), Some(3));
}

#[test]
fn options_behind_a_path_are_the_mounts() {
    let spec = CreateOptions::new("a").volume("/a", "/b:ro").spec().expect("valid");
    assert_eq!(spec["mounts"], json!([{"source": "/a", "destination": "/b", "type": "bind", "options": ["ro"]}]));
    for mount in [Mount::bind("/a", "/b:ro"), Mount::volume("a", "/b:ro"), Mount::tmpfs("/b:size=1m")] {
        assert!(CreateOptions::new("a").mount(mount).spec().is_err(), "the directory would be called b:ro");
    }
}
