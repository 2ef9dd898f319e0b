//! Properties of containers that hold for any response of a server.

use serde::Serialize;
use serde_json::{Value, json};

use crate::containers::run_id::RunId;
use crate::containers::{Attrs, Stats, Top};
use crate::models::{ContainerInspect, ContainerSummary};
use crate::options::CreateOptions;
use crate::random::Choices;
use crate::raw::{FromJson, decode, types};
use crate::versions::Version;

/// The parts of an inspection that the client uses.
const INSPECTED: &str = r#"{
    "Id": "ab", "Name": "/web", "Image": "sha256:cd", "ImageName": "alpine", "Rootfs": "", "Created": "2026-11-25T03:00:00Z",
    "RestartCount": 1, "IsInfra": false, "Pod": "", "Args": ["-c", "true"], "Path": "sh", "ExecIDs": ["ef"], "Driver": "overlay",
    "EffectiveCaps": ["CAP_CHOWN"], "BoundingCaps": null, "Dependencies": [], "Namespace": "", "lockNumber": 26,
    "State": { "Status": "running", "Running": true, "Pid": 7, "ExitCode": 0, "StartedAt": "2026-11-25T03:00:00Z",
        "FinishedAt": "0001-01-01T00:00:00Z", "Health": { "Status": "healthy", "FailingStreak": 0, "Log": [
            { "Start": "2026-11-25T03:00:00Z", "End": "", "ExitCode": 0, "Output": "fine" }] } },
    "Config": { "Hostname": "web", "User": "", "Env": ["A=b"], "Cmd": ["sh"], "Entrypoint": "/bin/sh -c", "Labels": { "a": "b" },
        "Annotations": { "io.container.manager": "libpod" }, "StopSignal": 15, "Tty": false, "StopTimeout": 10, "Umask": "0022",
        "Healthcheck": { "Test": ["CMD-SHELL", "true"], "Interval": 1000000000, "Retries": 3 }, "Secrets": null,
        "CreateCommand": null, "ExposedPorts": { "80/tcp": {} }, "Volumes": null, "Timezone": "local", "WorkingDir": "/" },
    "HostConfig": { "Binds": ["/a:/b:ro,rprivate"], "Memory": 4096, "MemorySwap": -1, "CpuPeriod": 100000, "CpuQuota": 5000,
        "NanoCpus": 0, "NetworkMode": "bridge", "PidMode": "private", "IpcMode": "shareable", "UTSMode": "host", "UsernsMode": "",
        "PortBindings": { "80/tcp": [{ "HostIp": "", "HostPort": "8080" }], "443/tcp": null }, "ExtraHosts": ["a:127.0.0.1"],
        "RestartPolicy": { "Name": "on-failure", "MaximumRetryCount": 3 }, "LogConfig": { "Type": "journald", "Size": "-1B" },
        "Devices": [{ "PathOnHost": "/dev/null", "PathInContainer": "/dev/x", "CgroupPermissions": "" }], "Dns": ["1.1.1.1"],
        "Ulimits": [{ "Name": "RLIMIT_NOFILE", "Soft": -1, "Hard": 4096 }], "Tmpfs": { "/t": "size=64m,rw" }, "ShmSize": 65536000,
        "SecurityOpt": ["label=disable"], "CapAdd": ["CAP_NET_ADMIN"], "BlkioWeightDevice": [{ "weight": 3 }] },
    "Mounts": [{ "Type": "bind", "Source": "/a", "Destination": "/b", "Options": ["rbind"], "RW": true, "Propagation": "rprivate" },
        { "Type": "volume", "Name": "v", "Source": "/v", "Destination": "/w", "Driver": "local", "Mode": "z", "RW": false }],
    "NetworkSettings": { "Ports": { "80/tcp": [{ "HostIp": "::", "HostPort": "8080" }] }, "IPAddress": "10.88.0.13",
        "Networks": { "podman": { "Aliases": ["ab"], "IPAddress": "10.88.0.13", "MacAddress": "6e:15:52:5a:51:bd" } } }
}"#;
const WORDS: [&str; 28] = [
    "",
    "80/tcp",
    "80",
    "-",
    "/",
    ":",
    "=",
    "a=b",
    "/a:/b:ro",
    "bind",
    "volume",
    "tmpfs",
    "image",
    "unlimited",
    "RLIMIT_CORE",
    "container:ab",
    "ns:/n",
    "host",
    "keep-id",
    "seccomp=x",
    "label",
    "9223372036854775807",
    "0001-01-01T00:00:00Z",
    "CAP_",
    "18446744073709551615",
    "+262142-12-31T23:59:59Z",
    "é",
    "\0",
];

/// A recorded sample with some parts changed: if it decodes, encoding and decoding it again gives the same.
fn changed<T: FromJson + Serialize>(choices: &mut Choices<'_>, mut sample: Value) -> Option<T> {
    for _ in 0..choices.byte() % 4 {
        choices.change(&mut sample, &WORDS);
    }
    let read: T = decode(sample.to_string().as_bytes()).ok()?;
    let written = serde_json::to_string(&read).expect("JSON");
    let again: T = decode(written.as_bytes()).expect("what was written");
    assert_eq!(serde_json::to_string(&again).expect("JSON"), written);
    Some(read)
}

fn accessors(attrs: &Attrs) {
    let _ = (attrs.id(), attrs.name(), attrs.image(), attrs.image_id(), attrs.labels(), attrs.annotations());
    assert!(!attrs.status().as_str().is_empty());
    assert!(attrs.ports().is_sorted());
}

pub(crate) fn answers(choices: &mut Choices<'_>) {
    let inspected: Value = serde_json::from_str(INSPECTED).expect("JSON");
    if let Some(inspected) = changed::<ContainerInspect>(choices, inspected) {
        let _ = RunId::of(&inspected).is_current(&inspected);
        let options = CreateOptions::from_container(&inspected);
        if let Ok(spec) = options.spec() {
            let again: CreateOptions =
                serde_json::from_value(serde_json::to_value(&options).expect("JSON")).expect("valid");
            assert_eq!(again.spec().expect("as valid"), spec);
        }
        accessors(&inspected.into());
    }
    let listed = json!([{
        "Id": "ab", "Names": ["web"], "Image": "alpine", "ImageID": "cd", "State": "running", "Labels": { "a": "b" },
        "Ports": [{ "host_ip": "", "container_port": 80, "host_port": 8080, "range": 2, "protocol": "tcp,udp" }],
        "Created": "2026-11-25T03:00:00Z", "ExitedAt": -62_135_596_800_i64, "Command": ["sh"], "Mounts": [], "Size": null,
    }]);
    changed::<Vec<ContainerSummary>>(choices, listed)
        .into_iter()
        .flatten()
        .for_each(|listed| accessors(&listed.into()));
    let sample = json!({ "Error": null, "Stats": [{
        "ContainerID": "ab", "Name": "web", "CPU": 1.5, "CPUNano": 7, "SystemNano": 9, "PerCPU": [1, 2], "MemUsage": 4096,
        "NetInput": 7, "Network": { "eth0": { "RxBytes": 3, "TxBytes": 4 }, "eth1": { "RxBytes": 5 } }, "PIDs": 1,
    }] });
    if let Some(report) = changed::<types::ContainerStatsReport>(choices, sample) {
        let stats = report.stats.into_iter().map(|sample| Stats::of(sample, Version::DESCRIBED));
        let stats: Vec<_> = stats.collect();
        let _ = stats.iter().filter_map(|now| now.rates_since(&Stats { time: now.time, ..stats[0].clone() })).count();
    }
    let top = json!({ "Titles": ["PID", "COMMAND"], "Processes": [["1", "sh -c true"], ["root 7   sh"]] });
    if let Some(body) = changed::<types::ContainerTopOkBody>(choices, top) {
        let top = Top::of(body, choices.byte() % 2 == 0);
        let _ = top.column("PID").count();
    }
}
