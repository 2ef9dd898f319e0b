//! Proves every keyword of an update by its effect on a running container.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use podman::containers::{LogOptions, Ulimit, UpdateOptions};
use podman::{Container, CreateOptions, Error, PodmanClient, Version};
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::hang::HANG;
use super::keywords::{read, stands};
use super::{IMAGE, gone, podman};

/// How the effect of a change is visible.
enum See {
    /// This file of the container's cgroup, read inside the container, has this line.
    Group(&'static str, &'static str),
    /// The configuration of the OCI runtime has this value at this path; servers before 5.0 do not change it.
    Oci(&'static str, Value),
    /// An inspection has this value at this path; servers before 5.4 do not support the keyword.
    Inspect(&'static str, Value),
    /// The runtime does not support it on this machine, and reports that.
    Fails,
}
use See::{Fails, Group, Inspect, Oci};

/// The options, how the effect is visible, and since which release.
type Row = (Value, See, Version);

fn limits() -> Vec<(Value, See)> {
    let memory = |file| Group(file, "134217728");
    vec![
        (json!({"mem_limit": "128m"}), memory("memory/memory.limit_in_bytes")),
        (json!({"memory": {"limit": 134_217_728}}), memory("memory/memory.limit_in_bytes")),
        (json!({"mem_limit": "64m", "memswap_limit": "128m"}), memory("memory/memory.memsw.limit_in_bytes")),
        (json!({"mem_reservation": "128m"}), memory("memory/memory.soft_limit_in_bytes")),
        (json!({"kernel_memory": "128m"}), Oci("memory/kernel", json!(134_217_728))),
        (json!({"kernel_memory_tcp": 134_217_728}), memory("memory/memory.kmem.tcp.limit_in_bytes")),
        (json!({"mem_use_hierarchy": true}), Oci("memory/useHierarchy", json!(true))),
        (json!({"mem_check_before_update": true}), Oci("memory/checkBeforeUpdate", json!(true))),
        (json!({"mem_swappiness": 7}), Group("memory/memory.swappiness", "7")),
        (json!({"oom_kill_disable": true}), Group("memory/memory.oom_control", "oom_kill_disable 1")),
        (json!({"pids_limit": 77}), Group("pids/pids.max", "77")),
        (json!({"pids": {"limit": 77}}), Group("pids/pids.max", "77")),
        (json!({"cpu_period": 50_000}), Group("cpu/cpu.cfs_period_us", "50000")),
        (json!({"cpu_quota": 60_000}), Group("cpu/cpu.cfs_quota_us", "60000")),
        (json!({"cpu": {"quota": 60_000}}), Group("cpu/cpu.cfs_quota_us", "60000")),
        (json!({"nano_cpus": 700_000_000}), Group("cpu/cpu.cfs_quota_us", "70000")),
        (json!({"cpus": 0.7}), Group("cpu/cpu.cfs_quota_us", "70000")),
        (json!({"cpu_burst": 1000, "cpu_quota": 60_000}), Oci("cpu/burst", json!(1000))),
        (json!({"cpu_idle": 1}), Oci("cpu/idle", json!(1))),
        (json!({"cpu_rt_period": 900_000}), Oci("cpu/realtimePeriod", json!(900_000))),
        (json!({"cpu_rt_runtime": 1000}), Fails),
        (json!({"cpu_shares": 512}), Group("cpu/cpu.shares", "512")),
        (json!({"cpuset_cpus": "0"}), Group("cpuset/cpuset.cpus", "0")),
        (json!({"cpuset_mems": "0"}), Group("cpuset/cpuset.mems", "0")),
        (
            json!({"devices": [{"allow": true, "type": "c", "major": 42, "access": "rwm"}]}),
            Group("devices/devices.list", "c 42:* rwm"),
        ),
        (json!({"blkio_weight": 300}), Oci("blockIO/weight", json!(300))),
        (json!({"blockio": {"weight": 300}}), Oci("blockIO/weight", json!(300))),
        (json!({"rdma": {"mlx5_1": {"hcaHandles": 3}}}), Oci("rdma/mlx5_1/hcaHandles", json!(3))),
        (json!({"hugepage_limits": [{"pageSize": "2MB", "limit": 2_097_152}]}), Fails),
        (json!({"network": {"classID": 5}}), Fails),
        (json!({"unified": {"memory.high": "1048576"}}), Fails),
    ]
}

fn since_5() -> Vec<Row> {
    let disk = std::env::var("PODMAN_TEST_SHARED").unwrap_or_default() + "/disk";
    let rate = |keyword: &str| json!({keyword: [{"Path": disk, "Rate": 7_340_032}]});
    let throttled = |file| Group(file, "DISK 7340032");
    let health = |given: Value, path, wanted| (given, Inspect(path, wanted), Version::new(5, 4, 0));
    let (check, startup) = ("Config/Healthcheck", "Config/StartupHealthCheck");
    let started = |key: &str, value: Value| json!({"health_startup_cmd": "true", key: value});
    let mut rows: Vec<Row> = ["read_bps", "write_bps", "read_iops", "write_iops"]
        .map(|what| {
            let file: &'static str = format!("blkio/blkio.throttle.{what}_device").leak();
            (rate(&format!("device_{what}")), throttled(file), Version::new(5, 4, 0))
        })
        .into();
    rows.extend([
        (json!({"blkio_weight_device": [{"Path": disk, "Weight": 300}]}), Fails, Version::new(5, 4, 0)),
        (
            json!({"restart_policy": "on-failure", "restart_retries": 0}),
            Inspect("HostConfig/RestartPolicy", json!({"Name": "on-failure", "MaximumRetryCount": 0})),
            Version::new(5, 1, 0),
        ),
        (
            json!({"restart_policy": "on-failure", "restart_retries": 4}),
            Inspect("HostConfig/RestartPolicy", json!({"Name": "on-failure", "MaximumRetryCount": 4})),
            Version::new(5, 1, 0),
        ),
        (json!({"environment": {"NEW": "a b"}}), Inspect("Config/Env", json!("NEW=a b")), Version::new(5, 5, 0)),
        (
            json!({"unsetenv": ["OLD"], "environment": {"LEFT": "1"}}),
            Inspect("Config/Env", json!("LEFT=1")),
            Version::new(5, 5, 0),
        ),
        (
            json!({"ulimits": ["core=5:6"]}),
            Inspect("HostConfig/Ulimits", json!({"Name": "RLIMIT_CORE", "Soft": 5, "Hard": 6})),
            Version::new(5, 8, 0),
        ),
        health(json!({"health_cmd": ["CMD", "echo", "a b"]}), check, json!({"Test": ["CMD", "echo", "a b"]})),
        health(json!({"health_cmd": ["CMD", "true"]}), check, json!({"Test": ["CMD", "true"]})),
        health(json!({"health_cmd": "test 1  -eq 1"}), check, json!({"Test": ["CMD-SHELL", "test 1  -eq 1"]})),
        health(json!({"health_cmd": "none"}), check, json!({"Test": ["NONE"]})),
        health(json!({"health_interval": "45s"}), check, json!({"Interval": 45_000_000_000_i64})),
        health(json!({"health_timeout": 4_000_000_000_i64}), check, json!({"Timeout": 4_000_000_000_i64})),
        health(json!({"health_retries": 8}), check, json!({"Retries": 8})),
        health(json!({"health_start_period": "1m"}), check, json!({"StartPeriod": 60_000_000_000_i64})),
        health(json!({"health_startup_cmd": "exit 0"}), startup, json!({"Test": ["CMD-SHELL", "exit 0"]})),
        health(started("health_startup_interval", json!("45s")), startup, json!({"Interval": 45_000_000_000_i64})),
        health(started("health_startup_timeout", json!("4s")), startup, json!({"Timeout": 4_000_000_000_i64})),
        health(started("health_startup_retries", json!(8)), startup, json!({"Retries": 8})),
        health(started("health_startup_success", json!(2)), startup, json!({"Successes": 2})),
        health(json!({"health_on_failure": "kill"}), "Config/HealthcheckOnFailureAction", json!("kill")),
        health(
            json!({"health_log_destination": "events_logger"}),
            "Config/HealthLogDestination",
            json!("events_logger"),
        ),
        health(json!({"health_max_log_count": 9}), "Config/HealthcheckMaxLogCount", json!(9)),
        health(json!({"health_max_logs_size": 99}), "Config/HealthcheckMaxLogSize", json!(99)),
        health(json!({"no_healthcheck": true}), check, json!({"Test": ["NONE"]})),
    ]);
    rows
}

fn rows() -> Vec<Row> {
    let limits = limits().into_iter().map(|(given, see)| (given, see, Version::new(4, 3, 0)));
    limits.chain(since_5()).collect()
}

#[test]
fn every_keyword_has_a_row() {
    let schema = UpdateOptions::schema();
    let known: BTreeSet<_> = schema["properties"].as_object().expect("an object").keys().cloned().collect();
    let proved: BTreeSet<_> =
        rows().iter().flat_map(|(given, ..)| given.as_object().expect("an object").keys().cloned()).collect();
    assert_eq!(proved, known);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_keyword_takes_effect() {
    let podman = podman().await;
    let disk = make_disk(&podman).await;
    let at_once = Arc::new(Semaphore::new(3));
    let mut tasks = JoinSet::new();
    for row in rows() {
        let (podman, at_once, disk) = (podman.clone(), at_once.clone(), disk.clone());
        tasks.spawn(async move {
            let _turn = at_once.acquire_owned().await;
            let seen = see(&podman, &row, &disk).await;
            seen.map_err(|why| format!("{}: {why}", row.0))
        });
    }
    let wrong: Vec<_> = tasks.join_all().await.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Creates a node for the machine's first disk, in the shared directory; returns its numbers.
async fn make_disk(podman: &PodmanClient) -> String {
    let partitions = std::fs::read_to_string("/proc/partitions").expect("reads");
    let words: Vec<&str> = partitions.lines().nth(2).expect("a disk").split_whitespace().collect();
    let shared = std::env::var("PODMAN_TEST_SHARED").expect("a directory");
    let command = format!("[ -e /s/disk ] || mknod /s/disk b {} {}", words[0], words[1]);
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", &command]).privileged(true).volume(shared, "/s");
    podman.containers().run(options.remove(true)).checked().await.expect("makes a node");
    format!("{}:{}", words[0], words[1])
}

async fn see(podman: &PodmanClient, (given, see, since): &Row, disk: &str) -> Result<(), String> {
    let options: UpdateOptions = serde_json::from_value(given.clone()).map_err(|error| error.to_string())?;
    let file = if let Group(file, _) = see { file } else { "" };
    let script = format!("while :; do cat /sys/fs/cgroup/{file}; sleep 0.1; done");
    let create = CreateOptions::new(IMAGE)
        .command(["sh", "-c", &script])
        .stop_signal("SIGKILL")
        .log_driver("k8s-file")
        .env("OLD", "1")
        .health_cmd("true")
        .health_interval(Duration::from_secs(3600));
    let container = podman.containers().run(create).detach().await.map_err(|error| error.to_string())?;
    let updated = container.update(&options).await;
    let seen = match updated {
        _ if podman.server_version() < *since => match updated {
            Err(Error::Unsupported(_)) => Ok(()),
            other => Err(format!("not refused as too new: {other:?}")),
        },
        Err(error) => match see {
            Fails if error.to_string().contains("crun update") => Ok(()),
            // crun 1.8 needs a file that this kernel does not have.
            Oci("blockIO/weight", _) if podman.server_version().major < 5 => Ok(()),
            _ => Err(error.to_string()),
        },
        Ok(()) => shows(podman, &container, see, disk).await,
    };
    container.remove_with(&gone()).await.map_err(|error| error.to_string())?;
    seen
}

async fn shows(podman: &PodmanClient, container: &Container, see: &See, disk: &str) -> Result<(), String> {
    let attrs = container.inspect().await.map_err(|error| error.to_string())?;
    match see {
        Fails => Err("works".to_owned()),
        Inspect(path, wanted) => stands(&serde_json::to_value(attrs).map_err(|error| error.to_string())?, path, wanted),
        Oci(..) if podman.server_version().major < 5 => Ok(()),
        Oci(path, wanted) => {
            let config = read(podman, &attrs.oci_config_path.unwrap_or_default()).await?;
            let config: Value = serde_json::from_str(&config).map_err(|error| error.to_string())?;
            stands(&config["linux"]["resources"], path, wanted)
        }
        Group(_, line) => {
            let line = line.replace("DISK", disk);
            let mut last = String::new();
            let start = Instant::now();
            while start.elapsed() < HANG {
                let logs = container.logs_with(&LogOptions::new().tail(40)).await.map_err(|error| error.to_string())?;
                last = String::from_utf8_lossy(&logs.collect().await.map_err(|error| error.to_string())?.stdout).into();
                if last.lines().any(|found| found == line) {
                    return Ok(());
                }
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            Err(format!("{line} is not in {last:?}"))
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn options_that_are_not_set_do_not_change() {
    let podman = podman().await;
    let create = CreateOptions::new(IMAGE)
        .command(["sleep", "600"])
        .stop_signal("SIGKILL")
        .ulimits([Ulimit::new("core", 5, -1), Ulimit::new("nofile", 5000, 6000), Ulimit::new("nproc", 300, 400)])
        .mem_limit("64m")
        .env("KEPT", "1")
        .set("healthcheck", json!({"test": ["CMD", "echo", "a  b"], "interval": "1h", "retries": 4}))
        .restart_policy("on-failure:2");
    let container = podman.containers().run(create).detach().await.expect("starts");
    let before = container.inspect().await.expect("inspects");
    container.update(&UpdateOptions::new().pids_limit(99)).await.expect("updates");
    let after = container.inspect().await.expect("inspects");
    let host = |attrs: &podman::models::ContainerInspect| {
        let mut host = serde_json::to_value(&attrs.host_config).expect("writes");
        host.as_object_mut().map(|host| host.remove("PidsLimit"));
        let limits = host["Ulimits"].as_array_mut().expect("a list");
        limits.sort_by_key(|limit| limit["Name"].to_string());
        host
    };
    assert_eq!(host(&after), host(&before));
    let config = |attrs: &podman::models::ContainerInspect| serde_json::to_value(&attrs.config).expect("writes");
    assert_eq!(config(&after), config(&before));
    let health = UpdateOptions::new().health_retries(7);
    if podman.server_version() < Version::new(5, 4, 0) {
        let error = container.update(&health).await.expect_err("too old");
        assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
    } else {
        container.update(&health).await.expect("updates");
        container.update(&UpdateOptions::new().health_timeout(Duration::from_secs(9))).await.expect("updates");
        let check = config(&container.inspect().await.expect("inspects"))["Healthcheck"].take();
        assert_eq!(check["Test"], json!(["CMD", "echo", "a  b"]), "{check}");
        assert_eq!((&check["Retries"], &check["Timeout"]), (&json!(7), &json!(9_000_000_000_i64)), "{check}");
        // Without a timeout the server would reject all further updates.
        container.update(&UpdateOptions::new().no_healthcheck(true)).await.expect("updates");
        container.update(&UpdateOptions::new().pids_limit(88)).await.expect("updates");
        container.update(&UpdateOptions::new().health_cmd("true")).await.expect("updates");
        let check = config(&container.inspect().await.expect("inspects"))["Healthcheck"].take();
        assert_eq!(check["Test"], json!(["CMD-SHELL", "true"]), "{check}");
        assert_eq!(check["Interval"], json!(30_000_000_000_i64), "it would never run: {check}");
    }
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn impossible_updates_fail() {
    let podman = podman().await;
    let container = podman.containers().create(super::sleeper()).await.expect("creates");
    for options in [
        UpdateOptions::new().mem_limit("much"),
        UpdateOptions::new().restart_policy("always").restart_retries(3),
        UpdateOptions::new().restart_policy("sometimes"),
        UpdateOptions::new().no_healthcheck(true).health_cmd("true"),
    ] {
        let error = container.update(&options).await.expect_err("refused");
        assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    }
    // Servers before 5.0 have nothing to change for a stopped container.
    let idle = container.update(&UpdateOptions::new().mem_limit("64m")).await;
    if podman.server_version().major < 5 {
        let error = idle.expect_err("nothing runs");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    } else {
        idle.expect("updates");
        let memory = container.inspect().await.expect("inspects").host_config.and_then(|host| host.memory);
        assert_eq!(memory, Some(64 << 20));
    }
    let one_word = container.update(&UpdateOptions::new().health_cmd(["CMD", "a b"])).await;
    if podman.server_version() < Version::new(5, 8, 0) {
        assert!(matches!(one_word, Err(Error::Unsupported(_))), "{one_word:?}");
    } else {
        one_word.expect("updates");
        let config = container.inspect().await.expect("inspects").config.expect("a configuration");
        assert_eq!(config.healthcheck.expect("a check").test, ["CMD", "a b"]);
    }
    container.remove().await.expect("removes");
    let error = container.update(&UpdateOptions::new().pids_limit(5)).await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
}
