//! Recreates a container from its inspection, and inspects it again: all differences are listed with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use podman::models::ContainerInspect;
use podman::raw::params::{NetworkDeleteParams, PodDeleteParams};
use podman::raw::types::{NetworkCreateLibpod, PodSpecGenerator};
use podman::{Container, CreateOptions, PodmanClient, Until, Upload};
use serde_json::{Value, json};

use super::hang::HANG;
use super::{IMAGE, gone, name, podman};

/// The differences of a recreated container, and why. A `*` stands for one step of a path.
const DIFFERENT: [(&str, &str); 24] = [
    ("Id", "it is another container"),
    ("Created", "at another time"),
    ("ExecIDs", "its health check may be running"),
    ("State/*", "it runs anew"),
    ("lockNumber", "the server's own"),
    ("GraphDriver/*", "it has files of its own"),
    ("ResolvConfPath", "in its own directory"),
    ("HostnamePath", "in its own directory"),
    ("HostsPath", "in its own directory"),
    ("StaticDir", "in its own directory"),
    ("OCIConfigPath", "in its own directory"),
    ("ConmonPidFile", "in its own directory"),
    ("PidFile", "in its own directory"),
    ("HostConfig/LogConfig/Path", "in its own directory"),
    ("NetworkSettings/SandboxKey", "its own network namespace"),
    ("NetworkSettings/IPAddress", "the next free one: whether it was requested is unknown"),
    ("NetworkSettings/MacAddress", "random: whether it was requested is unknown"),
    ("NetworkSettings/Networks/*/IPAddress", "the next free one: whether it was requested is unknown"),
    ("NetworkSettings/Networks/*/MacAddress", "random: whether it was requested is unknown"),
    ("NetworkSettings/Networks/*/Aliases", "one is the short id; compared without it"),
    ("Config/Hostname", "the short id, unless it was given; compared then"),
    ("Config/Env", "in another order, and with the host name; compared as a set"),
    ("Config/Annotations/io.kubernetes.cri-o.Created", "at another time"),
    ("Config/CreateCommand", "recorded by podman's command line only"),
];

struct Case {
    what: &'static str,
    options: CreateOptions,
    /// Values that an inspection does not contain, so that the new container lacks them.
    lost: &'static [&'static str],
}

/// A container with as many compatible options as possible.
fn rich(network: &str, secret: &str) -> CreateOptions {
    let kwargs = r#"{
        "image": "localhost/busybox:latest", "command": ["sleep 600"], "entrypoint": ["sh", "-c"],
        "hostname": "myhost", "user": "1000:1000", "working_dir": "/tmp", "environment": {"A": "1", "B": "x=y z"},
        "labels": {"own": "label"}, "annotations": {"my.note": "yes"}, "tty": true, "stdin_open": true, "init": true,
        "stop_signal": "SIGKILL", "stop_timeout": 3, "umask": "0077", "group_add": ["5", "0"],
        "restart_policy": {"Name": "on-failure", "MaximumRetryCount": 3},
        "log_config": {"Type": "k8s-file", "Config": {"max-size": "1m"}},
        "mem_limit": "128m", "mem_reservation": "64m", "memswap_limit": "256m", "mem_swappiness": 7,
        "cpu_shares": 512, "cpu_quota": 60000, "cpu_period": 100000, "cpuset_cpus": "0", "cpuset_mems": "0",
        "pids_limit": 77, "oom_score_adj": 100, "shm_size": "32m",
        "ulimits": [{"Name": "nofile", "Soft": 5000, "Hard": 6000}, {"Name": "nproc", "Soft": 300, "Hard": 400}],
        "cap_add": ["NET_ADMIN"], "cap_drop": ["CHOWN"], "security_opt": ["no-new-privileges", "unmask=all"],
        "read_only": true, "tmpfs": {"/scratch": "size=1m"},
        "mounts": [
            {"type": "volume", "source": "NETWORK-volume", "target": "/v", "read_only": true},
            {"type": "volume", "target": "/anonymous"},
            {"type": "bind", "source": "/etc", "target": "/hostetc", "read_only": true, "propagation": "rslave"}
        ],
        "ports": {"80/tcp": ["127.0.0.1", 18980], "53/udp": null}, "exposed_ports": ["99/tcp"],
        "extra_hosts": {"h": "10.1.1.1"}, "dns": ["10.2.2.2"], "dns_opt": ["ndots:3"], "dns_search": ["a.b"],
        "network_mode": "bridge", "networks": {"NETWORK": {"aliases": ["alias"]}},
        "secrets": [{"source": "SECRET", "uid": 1000, "gid": 6, "mode": "0400"}],
        "devices": ["/dev/null:/dev/nothing"], "cgroupns": "private", "ipc_mode": "private",
        "healthcheck": {"test": ["CMD", "echo", "a b"], "interval": "1h", "timeout": "5s", "retries": 4, "start_period": "3s"},
        "health_on_failure": "kill"
    }"#;
    let kwargs = kwargs.replace("NETWORK", network).replace("SECRET", secret);
    serde_json::from_str(&kwargs).expect("options")
}

fn cases(network: &str, secret: &str, image: &str, pod: &str, other: &Container, modern: bool) -> Vec<Case> {
    let sleep = |image: &str| CreateOptions::new(image).command(["sleep", "600"]).stop_signal("SIGKILL");
    let case = |what, options| Case { what, options, lost: &[] };
    let mut cases = vec![
        case("least", sleep(IMAGE)),
        case("swap without a limit", sleep(IMAGE).mem_limit("100m").memswap_limit(-1)),
        case("processes without a limit", sleep(IMAGE).pids_limit(-1)),
        case("tagged", sleep(IMAGE).log_driver("journald").log_opt("tag", "t")),
        case("rich", rich(network, secret)),
        case(
            "host",
            sleep(IMAGE).network_mode("host").pid_mode("host").ipc_mode("host").uts_mode("host").cgroupns("host"),
        ),
        case("none", sleep(IMAGE).network_mode("none").ipc_mode("none").no_healthcheck(true)),
        case("privileged", sleep(IMAGE).privileged(true).security_opt(["seccomp=unconfined"])),
        case(
            "joined",
            sleep(IMAGE)
                .network_mode(format!("container:{}", other.id()))
                .pid_mode(format!("container:{}", other.id())),
        ),
        case("in a pod", sleep(IMAGE).pod(pod)),
        case(
            "mapped",
            sleep(IMAGE).userns_mode("private").set(
                "idmappings",
                json!({
                    "UIDMap": [{"container_id": 0, "host_id": 10_000, "size": 2000}],
                    "GIDMap": [{"container_id": 0, "host_id": 10_000, "size": 2000}],
                }),
            ),
        ),
        case("of an image", CreateOptions::new(image)),
        case(
            "of an image, overridden",
            sleep(image).command(["sleep 601"]).env("GREETING", "bye").label("kind", "own").working_dir("/").user("0"),
        ),
        case("of an image, cleared", CreateOptions::new(image).entrypoint([""; 0]).command(["sleep", "600"])),
        Case {
            what: "not told",
            options: sleep(IMAGE)
                .sysctls([("net.ipv4.ip_default_ttl", "77")])
                .masked_paths(["/etc/hosts"])
                .secret_env([("SECRET", secret)]),
            lost: &["Config/Env"],
        },
    ];
    if modern {
        let checked =
            sleep(IMAGE).health_cmd("true").health_interval(Duration::from_secs(3600)).health_startup_cmd("exit 0");
        cases.push(case("checked", checked.health_max_log_count(0).health_max_logs_size(7).health_startup_success(2)));
    }
    cases
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_recreated_container_is_equal() {
    let podman = podman().await;
    let (network, secret) = (name("anew"), name("anew"));
    let mut create = NetworkCreateLibpod::default();
    create.name = Some(network.parse().expect("a name"));
    podman.raw().network_create_libpod(&create, &Default::default()).await.expect("makes a network");
    podman
        .raw()
        .secret_create_libpod(&secret.parse().expect("a name"), "hush, hush", &Default::default())
        .await
        .expect("makes a secret");
    let image = format!("localhost/{}:1", name("anew"));
    let changes = [
        "ENV GREETING=hello",
        "LABEL kind=image",
        "ENTRYPOINT [\"sh\", \"-c\"]",
        "CMD [\"sleep 600\"]",
        "WORKDIR /tmp",
        "USER 1000",
        "EXPOSE 8080",
        "STOPSIGNAL 9",
        "VOLUME /data",
    ];
    let files = podman.containers().create(CreateOptions::new(IMAGE)).await.expect("creates");
    let archive = Upload::reader(files.export().await.expect("exports").into_reader());
    podman
        .images()
        .import_with(archive, &image, &podman::images::ImportOptions::new().changes(changes))
        .await
        .expect("imports");
    files.remove().await.expect("removes");
    let other = podman.containers().run(super::sleeper()).detach().await.expect("starts");
    let pod = podman.raw().pod_create_libpod(&PodSpecGenerator::default()).await.expect("makes a pod").into_inner();
    let pod = pod.id.expect("an id");
    let modern = podman.server_version().major >= 5;
    let mut wrong = Vec::new();
    for case in cases(&network, &secret, &image, &pod, &other, modern) {
        wrong.extend(anew(&podman, &case).await.iter().map(|why| format!("{}: {why}", case.what)));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    other.remove_with(&gone()).await.expect("removes");
    podman
        .raw()
        .pod_delete_libpod(&pod, &PodDeleteParams { force: Some(true), timeout: Some(0) })
        .await
        .expect("removes");
    podman.images().remove_with(&image, &podman::images::RemoveOptions::new().force(true)).await.expect("removes");
    podman.raw().secret_delete_libpod(&secret).await.expect("removes");
    podman.raw().network_delete_libpod(&network, &NetworkDeleteParams { force: Some(true) }).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn values_that_were_not_set_are_not_in_the_options() {
    let podman = podman().await;
    let scope = podman.scope("recreate").expect("begins");
    let first = scope.containers().run(super::sleeper().env("A", "1")).detach().await.expect("starts");
    let options = first.create_options().await.expect("options");
    let spec = options.spec().expect("valid");
    assert_eq!((&spec["env"], &spec["labels"]), (&json!({"A": "1"}), &json!({"test": "live"})), "{spec}");
    let copy = podman.containers().create(options.name(name("anew"))).await.expect("creates");
    scope.close().await.expect("closes");
    assert!(podman.containers().exists(copy.id()).await.expect("exists"), "it does not belong to the scope");
    copy.remove_with(&gone()).await.expect("removes");
}

/// Creates a container, recreates it in both ways, and returns the differences.
async fn anew(podman: &PodmanClient, case: &Case) -> Vec<String> {
    let first = podman.containers().run(case.options.clone().name(name("anew"))).detach().await;
    let mut container = match first {
        Ok(container) => container,
        Err(error) => return vec![format!("cannot be made: {error}")],
    };
    let Some(before) = settled(&container).await else { return vec!["does not run".to_owned()] };
    let mut wrong = Vec::new();
    // Before 5.0 a cleared entrypoint looks like a missing one.
    let ways = if case.what == "of an image, cleared" && podman.server_version().major < 5 { 1 } else { 2 };
    for with_image in [true, false].into_iter().take(ways) {
        let options = match with_image {
            true => container.create_options().await.expect("options"),
            false => CreateOptions::from_container(&before),
        };
        let json: CreateOptions =
            serde_json::from_value(serde_json::to_value(&options).expect("writes")).expect("reads");
        assert_eq!(json, options);
        container.remove_with(&gone().volumes(false)).await.expect("removes");
        container = match podman.containers().run(options).detach().await {
            Ok(container) => container,
            Err(error) => return vec![format!("cannot be made anew: {error}")],
        };
        let Some(after) = settled(&container).await else { return vec!["made anew, does not run".to_owned()] };
        let found = differences(&before, &after)
            .into_iter()
            .filter(|path| !case.lost.iter().any(|lost| path.starts_with(lost)));
        wrong.extend(found.map(|why| format!("with its image {with_image}: {why}")));
    }
    container.remove_with(&gone()).await.expect("removes");
    wrong
}

/// Returns the inspection of the running container.
async fn settled(container: &Container) -> Option<ContainerInspect> {
    container.wait_until(Until::running()).timeout(HANG).await.ok()?;
    Some(container.inspect().await.expect("inspects"))
}

fn differences(one: &ContainerInspect, two: &ContainerInspect) -> Vec<String> {
    let (one, two) = (leaves(one), leaves(two));
    let paths: BTreeSet<&String> = one.keys().chain(two.keys()).collect();
    let differ = paths.into_iter().filter(|path| one.get(*path) != two.get(*path));
    let differ = differ.filter(|path| !DIFFERENT.iter().any(|(listed, _)| covers(listed, path)) || compared(path));
    differ.map(|path| format!("{path} was {}, is {}", shown(one.get(path)), shown(two.get(path)))).collect()
}

/// Whether these paths are equal except for stars, or one is a parent of the other.
fn covers(listed: &str, path: &str) -> bool {
    let (mut listed, mut path) = (listed.split('/'), path.split('/'));
    loop {
        match (listed.next(), path.next()) {
            (None, _) => return true,
            (Some(_), None) => return false,
            (Some(step), Some(found)) if step != "*" && step != found => return false,
            _ => {}
        }
    }
}

/// Lists that [`leaves`] made comparable.
fn compared(path: &str) -> bool {
    path == "Config/Env" || path == "Config/Hostname" || path.ends_with("/Aliases")
}

fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "absent".to_owned(), Value::to_string)
}

/// Returns all values of an inspection by their paths, without the container's name and id.
fn leaves(attrs: &ContainerInspect) -> BTreeMap<String, Value> {
    let id = attrs.id.clone().unwrap_or_default();
    let mut leaves = BTreeMap::new();
    collect("", serde_json::to_value(attrs).expect("writes"), &mut leaves);
    for (path, value) in &mut leaves {
        match value {
            Value::Array(list) if path == "Config/Env" || path.ends_with("/Aliases") => {
                list.retain(|element| !mentions(element, &id));
                list.sort_by_key(Value::to_string);
            }
            Value::Array(list) if path == "HostConfig/Binds" => {
                list.iter_mut().for_each(sort_options);
                list.sort_by_key(Value::to_string);
            }
            Value::Array(list) if path == "Mounts" => list.sort_by_key(Value::to_string),
            value if path == "Config/Hostname" && mentions(value, &id) => *value = "the short id".into(),
            _ => {}
        }
    }
    leaves
}

/// Normalizes `source:target:options`: options are unordered, and `rw` is the default.
fn sort_options(bind: &mut Value) {
    let text = bind.as_str().unwrap_or_default();
    let (place, options) = text.rsplit_once(':').unwrap_or((text, ""));
    let options: BTreeSet<&str> = options.split(',').filter(|option| *option != "rw").collect();
    *bind = json!([place, options]);
}

fn mentions(value: &Value, id: &str) -> bool {
    value.as_str().is_some_and(|text| text.contains(&id[..12]))
}

fn collect(path: &str, value: Value, into: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, value) in map {
                let path = if path.is_empty() { key } else { format!("{path}/{}", key.replace('/', "~1")) };
                collect(&path, value, into);
            }
        }
        value => drop(into.insert(path.to_owned(), value)),
    }
}
