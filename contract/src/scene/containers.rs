//! Containers with all options.

use serde_json::{Value, json};

use super::{IMAGE, TINY, create, sleeping, start};
use crate::recorder::Recorder;

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    create(on, "plain", json!({"command": ["true"]})).await?;
    web(on).await?;
    start(on, "terminal", json!({"command": ["sh"], "terminal": true, "stdin": true})).await?;
    start(
        on,
        "host",
        json!({"command": sleeping(), "netns": {"nsmode": "host"}, "pidns": {"nsmode": "host"},
        "ipcns": {"nsmode": "host"}, "utsns": {"nsmode": "host"}, "cgroupns": {"nsmode": "host"}}),
    )
    .await?;
    start(
        on,
        "guest",
        json!({"command": sleeping(), "netns": {"nsmode": "container", "value": "web"},
        "ipcns": {"nsmode": "container", "value": "web"}, "volumes_from": ["web:ro"], "dependencyContainers": ["web"]}),
    )
    .await?;
    start(on, "alone", json!({"command": sleeping(), "netns": {"nsmode": "none"}, "read_only_filesystem": true,
        "read_write_tmpfs": true, "no_new_privileges": true, "cap_drop": ["ALL"], "seccomp_profile_path": "unconfined"}))
    .await?;
    start(on, "mighty", json!({"command": sleeping(), "privileged": true, "init": true, "systemd": "false"})).await?;
    start(
        on,
        "mapped",
        json!({"command": sleeping(), "userns": {"nsmode": "private"}, "idmappings": {
        "UIDMap": [{"container_id": 0, "host_id": 200_000, "size": 65536}],
        "GIDMap": [{"container_id": 0, "host_id": 200_000, "size": 65536}],
        "HostUIDMapping": false, "HostGIDMapping": false}}),
    )
    .await?;
    create(
        on,
        "odd",
        json!({"command": ["", " ", "ü\n\"'\\"], "entrypoint": ["/bin/echo", "-n", ""], "hostname": "x",
        "labels": {"empty": "", "größe": "☃", "json": "{\"a\":[1]}"}, "env": {"EMPTY": "", "ÜBER": "a=b"},
        "annotations": {"empty": "", "größe": "☃"}, "stop_timeout": 0, "shm_size": 0}),
    )
    .await?;
    create(on, "rich", json!({"image": "localhost/rich:1", "publish_image_ports": true})).await?;
    create(on, "scrap", json!({"image": TINY, "command": ["/note"]})).await?;
    Ok(())
}

/// One container with nearly everything.
async fn web(on: &mut Recorder) -> Result<(), String> {
    let directory = Recorder::shared("bound")?;
    let mut spec = json!({
        "command": ["sh", "-c", "echo out; echo err >&2; trap 'exit 0' TERM; while :; do sleep 0.2; done"],
        "hostname": "web", "user": "root:root", "work_dir": "/tmp", "umask": "0027",
        "env": {"GREETING": "hello", "EMPTY": "", "GRÖSSE": "☃"},
        "labels": {"tier": "front", "empty": "", "größe": "☃"}, "annotations": {"note": "kept", "empty": ""},
        "stop_signal": 15, "stop_timeout": 5, "restart_policy": "on-failure", "restart_tries": 3, "stdin": true,
        "groups": ["nogroup"], "cap_add": ["NET_ADMIN"], "cap_drop": ["MKNOD"], "sysctl": {"net.core.somaxconn": "512"},
        "mask": ["/proc/sched_debug"], "unmask": ["/proc/kcore"], "oom_score_adj": 100, "shm_size": 1_048_576,
        "devices": [{"path": "/dev/fuse"}], "device_cgroup_rule": [{"allow": true, "type": "c", "major": 1, "minor": 3, "access": "rw"}],
        "r_limits": [{"type": "nofile", "soft": 512, "hard": 1024}, {"type": "nproc", "soft": 300, "hard": 400}],
        "log_configuration": {"driver": "k8s-file", "size": 1_048_576},
        "secrets": [{"Source": "word", "UID": 5, "GID": 6, "Mode": 288}], "secret_env": {"TOKEN": "token"},
        "sdnotifyMode": "conmon", "health_check_on_failure_action": 0,
        "containerCreateCommand": ["podman", "run", "--name", "web"], "init_path": "",
    });
    let more = [("resource_limits", limits()), ("Networks", networks()), ("netns", json!({"nsmode": "bridge"}))];
    let health = [("healthconfig", health()), ("startupHealthConfig", startup())];
    for (key, value) in more.into_iter().chain(health).chain(storage(&directory)).chain(network_options()) {
        spec[key] = value;
    }
    start(on, "web", spec).await.map(|_| ())
}

fn limits() -> Value {
    json!({"memory": {"limit": 67_108_864, "reservation": 33_554_432, "swap": 134_217_728},
        "cpu": {"shares": 512, "period": 100_000, "quota": 50_000, "cpus": "0"}, "pids": {"limit": 64}})
}

fn networks() -> Value {
    json!({"front": {"aliases": ["www"], "static_ips": ["10.123.1.10"], "static_mac": "02:11:22:33:44:55"},
        "back": {"interface_name": "eth7"}})
}

fn network_options() -> [(&'static str, Value); 6] {
    [
        ("dns_server", json!(["9.9.9.9"])),
        ("dns_search", json!(["example.org"])),
        ("dns_option", json!(["ndots:2"])),
        ("hostadd", json!(["there:10.1.2.3"])),
        ("expose", json!({"9000": "tcp"})),
        (
            "portmappings",
            json!([{"container_port": 8080, "host_port": 18080, "host_ip": "127.0.0.1"},
            {"container_port": 5353, "host_port": 15353, "protocol": "udp"},
            {"container_port": 9100, "host_port": 19100, "range": 3}]),
        ),
    ]
}

fn storage(directory: &str) -> [(&'static str, Value); 4] {
    [
        (
            "mounts",
            json!([{"type": "bind", "source": directory, "destination": "/bound", "options": ["rbind", "ro"]},
            {"type": "tmpfs", "destination": "/quick", "options": ["size=1m", "noexec"]}]),
        ),
        (
            "volumes",
            json!([{"Name": "data", "Dest": "/data", "Options": ["nosuid"]}, {"Name": "", "Dest": "/nameless"},
            {"Name": "scratch", "Dest": "/scratch"}]),
        ),
        ("image_volumes", json!([{"Source": IMAGE, "Destination": "/picture", "ReadWrite": false}])),
        ("overlay_volumes", json!([{"source": directory, "destination": "/over"}])),
    ]
}

fn health() -> Value {
    json!({"Test": ["CMD-SHELL", "echo fine"], "Interval": 0, "Timeout": 5_000_000_000_u64, "Retries": 2,
        "StartPeriod": 1_000_000_000})
}

fn startup() -> Value {
    json!({"Test": ["CMD", "true"], "Interval": 0, "Timeout": 5_000_000_000_u64, "Retries": 1, "Successes": 1})
}
