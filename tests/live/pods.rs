//! Pods, proved inside of their containers.

use std::collections::BTreeSet;
use std::time::Duration;

use podman::events::WatchEvent;
use podman::networks::NetworkOptions;
use podman::pods::{
    Filter, ListOptions, PodOptions, PruneOptions, RemoveOptions, State, StatsOptions, StopOptions, TopOptions,
};
use podman::system::CgroupVersion;
use podman::{Container, CreateOptions, Error, Pod, PodmanClient, Version};
use serde_json::json;

use super::{IMAGE, end, hang::until, name, podman, sleeper};

fn before(podman: &PodmanClient, major: u16, minor: u16) -> bool {
    podman.server_version() < Version::new(major, minor, 0)
}

async fn create(podman: &PodmanClient, options: PodOptions) -> Pod {
    podman.pods().create(options.label("test", "live")).await.expect("creates")
}

/// A running container of the pod.
async fn member(podman: &PodmanClient, pod: &Pod) -> Container {
    podman.containers().run(sleeper().pod(pod)).detach().await.expect("starts")
}

async fn said(container: &Container, command: &str) -> String {
    let output = container.exec(["sh", "-c", command]).await.expect("runs");
    assert!(output.success(), "{command}: {output:?}");
    output.text().into_owned()
}

async fn end_pod(pod: Pod) {
    pod.remove_with(&RemoveOptions::new().force(true).timeout(Duration::ZERO)).await.expect("removes");
}

async fn is(pod: &Pod, state: State) {
    until("the pod has the state", async || {
        State::from(pod.inspect().await.expect("it").state.unwrap_or_default()) == state
    })
    .await;
}

fn is_unsupported<T: std::fmt::Debug>(result: Result<T, Error>, what: &str) {
    let error = result.expect_err("the server would ignore it");
    assert!(matches!(&error, Error::Unsupported(lack) if lack.what.contains(what)), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn containers_share_names_files_and_limits() {
    let podman = podman().await;
    let volume = name("data");
    let options = PodOptions::new(name("pod"))
        .hostname("shop")
        .dns(["192.0.2.53"])
        .dns_search(["example.org"])
        .dns_opt(["ndots:2"])
        .extra_hosts([("db", "10.0.0.9")])
        .volume(&volume, "/data")
        .tmpfs([("/scratch", "size=1m")])
        .devices(["/dev/null:/dev/nothing:rw"])
        .shm_size("3m")
        .sysctls([("net.ipv4.ip_unprivileged_port_start", "0"), ("kernel.msgmax", "9000")])
        .mem_limit("64m")
        .pids_limit(123)
        .cpus(0.5)
        .share(["+pid"]);
    let pod = create(&podman, options).await;
    assert_eq!(pod.status(), State::Created);
    let (web, job) = (member(&podman, &pod).await, member(&podman, &pod).await);
    assert_eq!(said(&web, "hostname").await.trim(), "shop");
    let resolv = said(&web, "cat /etc/resolv.conf").await;
    assert!(["192.0.2.53", "example.org", "ndots:2"].iter().all(|word| resolv.contains(word)), "{resolv}");
    assert!(said(&web, "cat /etc/hosts").await.contains("10.0.0.9"));
    said(&web, "echo here > /data/file").await;
    assert_eq!(said(&job, "cat /data/file").await.trim(), "here");
    assert!(said(&web, "mount").await.contains("/scratch"));
    said(&web, "test -c /dev/nothing").await;
    assert!(said(&web, "df -k /dev/shm").await.contains("3072"));
    assert_eq!(said(&web, "cat /proc/sys/net/ipv4/ip_unprivileged_port_start").await.trim(), "0");
    assert_eq!(said(&web, "cat /proc/sys/kernel/msgmax").await.trim(), "9000");
    assert_eq!(said(&web, "ps").await.matches("sleep 600").count(), 2, "they see each other's processes");
    let cgroup = pod.inspect().await.expect("it").cgroup_path.expect("a cgroup");
    let inside = said(&web, "cat /proc/self/cgroup").await;
    assert!(inside.contains(pod.id()) || cgroup.contains(pod.id()), "{inside} {cgroup}");
    let found = pod.containers().await.expect("a list");
    assert_eq!(found.iter().map(Container::id).collect::<BTreeSet<_>>(), BTreeSet::from([web.id(), job.id()]));
    let infra = pod.infra().await.expect("it").expect("one");
    assert!(!found.contains(&infra) && infra.name().ends_with("-infra"));
    let inspected = pod.inspect().await.expect("it");
    assert_eq!((inspected.cpu_period, inspected.cpu_quota), (Some(100_000), Some(50_000)));
    assert_eq!(inspected.memory_limit, Some(64 << 20));
    end_pod(pod).await;
    let volume = podman.raw().volume_delete_libpod(&volume, &Default::default()).await;
    volume.expect("the pod's volume stays");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn ports_and_networks_belong_to_the_pod() {
    let podman = podman().await;
    let network = podman.networks().create(NetworkOptions::new(name("net"))).await.expect("creates");
    let options = PodOptions::new(name("pod")).port(8080, ("127.0.0.1", 0)).networks([&network]);
    let pod = create(&podman, options).await;
    let server = "mkdir -p /www; echo served > /www/index.html; exec httpd -f -p 8080 -h /www";
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", server]).pod(&pod).stop_signal("SIGKILL");
    let web = podman.containers().run(options).detach().await.expect("starts");
    let inspected = pod.inspect().await.expect("it").infra_config.expect("one");
    assert_eq!(inspected.networks, [network.name()]);
    for key in [network.name(), network.id()] {
        let on_it = ListOptions::new().filter(Filter::Network(key.to_owned()));
        let found = podman.pods().list_with(&on_it).await.expect("a list");
        assert!(found.len() == 1 && found[0] == pod, "{key}: {found:?}");
    }
    let port = inspected.port_bindings["8080/tcp"][0].host_port.clone().expect("a port");
    let client = member(&podman, &pod).await;
    let get = "wget -q -O - http://127.0.0.1:8080";
    until("a member serves another", async || client.exec(["sh", "-c", get]).await.expect("runs").success()).await;
    assert!(port.parse::<u16>().is_ok_and(|port| port > 0), "{port}");
    let error = podman.networks().create(NetworkOptions::new(network.name())).await.expect_err("it exists");
    assert!(error.is_name_in_use());
    let other = podman.networks().create(NetworkOptions::new(name("net"))).await.expect("creates");
    assert!(!network.connect(&web).await.expect("it is on the network of the pod"));
    assert!(other.connect(&web).await.expect_err("it has only the network of the pod").is_wrong_state());
    let infra = pod.infra().await.expect("it").expect("one");
    assert!(other.connect(&infra).await.expect("connects all of the pod"));
    assert!(said(&web, "ip addr").await.contains("eth1"));
    end_pod(pod).await;
    for network in [network, other] {
        assert!(network.remove().await.expect("removes"));
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_infra_container_is_that_of_the_options() {
    let podman = podman().await;
    let volume = name("data");
    let source = podman.containers().create(sleeper().volume(&volume, "/from")).await.expect("creates");
    let infra_name = name("infra");
    let options = PodOptions::new(name("pod"))
        .infra_image(IMAGE)
        .infra_command(["sleep", "601"])
        .infra_name(&infra_name)
        .volumes_from([source.id()])
        .port(8080, ("127.0.0.1", 0))
        .port("53/udp", ("127.0.0.1", 0));
    // Without cgroups v2, a user other than root may create none.
    let host = podman.host_info().await.expect("an account");
    let has_cgroups = !(host.rootless && host.cgroup_version == Some(CgroupVersion::V1));
    let is_parent_set = has_cgroups && !before(&podman, 5, 0);
    let options = if is_parent_set { options.cgroup_parent("/live") } else { options };
    let pod = create(&podman, options).await;
    let web = member(&podman, &pod).await;
    let infra = pod.infra().await.expect("it").expect("one");
    assert_eq!(infra.name(), infra_name);
    let inspected = infra.inspect().await.expect("it");
    assert_eq!(inspected.image_name.as_deref(), Some(IMAGE));
    let processes = infra.top().await.expect("it runs").processes;
    assert!(processes.iter().flatten().any(|field| field.contains("sleep 601")), "{processes:?}");
    // The volume of the source is mounted in each container of the pod.
    let mounts = said(&web, "mount").await;
    assert!(mounts.contains(" /from "), "{mounts}");
    if is_parent_set {
        let attrs = pod.inspect().await.expect("it");
        assert_eq!(attrs.cgroup_parent.as_deref(), Some("/live"), "{attrs:?}");
        let cgroup = attrs.cgroup_path.expect("a cgroup");
        assert!(cgroup.contains("/live/"), "{cgroup}");
    }
    let bindings = pod.inspect().await.expect("it").infra_config.expect("one").port_bindings;
    for port in ["8080/tcp", "53/udp"] {
        let host = bindings[port][0].host_port.as_ref().expect("a port");
        assert!(host.parse::<u16>().is_ok_and(|host| host > 0), "{port}: {host}");
    }
    end_pod(pod).await;
    end(source).await;
    assert!(podman.volumes().named(&volume).remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn policies_need_a_release() {
    let podman = podman().await;
    let stop = create(&podman, PodOptions::new(name("pod")).exit_policy("stop")).await;
    let short = CreateOptions::new(IMAGE).command(["true"]).pod(&stop);
    podman.containers().run(short).detach().await.expect("starts");
    is(&stop, State::Exited).await;
    end_pod(stop).await;

    let options = PodOptions::new(name("pod")).restart_policy("on-failure:3");
    let created = podman.pods().create(options).await;
    if before(&podman, 4, 6) {
        is_unsupported(created, "restart_policy");
    } else {
        let pod = created.expect("creates");
        assert_eq!(pod.inspect().await.expect("it").restart_policy.as_deref(), Some("on-failure"));
        let fails = CreateOptions::new(IMAGE).command(["false"]).pod(&pod);
        let web = podman.containers().create(fails).await.expect("creates");
        web.start().await.expect("starts");
        until("it is restarted", async || web.inspect().await.expect("it").restart_count >= Some(1)).await;
        end_pod(pod).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn limits_hold_without_an_infra_container_since_5() {
    let podman = podman().await;
    let pod = create(&podman, PodOptions::new(name("pod")).infra(false)).await;
    assert!(pod.infra().await.expect("it").is_none());
    let own = sleeper().pod(&pod).hostname("mine");
    let web = podman.containers().run(own).detach().await.expect("starts");
    assert_eq!(said(&web, "hostname").await.trim(), "mine");
    end_pod(pod).await;
    let limited = podman.pods().create(PodOptions::new(name("pod")).infra(false).mem_limit("64m")).await;
    if before(&podman, 5, 0) {
        is_unsupported(limited, "limits of a pod without an infra container");
    } else {
        end_pod(limited.expect("creates")).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn degraded_and_paused_pods_are_stopped() {
    let podman = podman().await;
    let pod = create(&podman, PodOptions::new(name("pod"))).await;
    let web = member(&podman, &pod).await;
    let job =
        podman.containers().run(CreateOptions::new(IMAGE).command(["true"]).pod(&pod)).detach().await.expect("runs");
    job.wait().await.expect("ends");
    is(&pod, State::Degraded).await;
    let now = StopOptions::new().timeout(Duration::from_secs(1));
    assert!(pod.stop_with(&now).await.expect("stops"));
    is(&pod, State::Exited).await;
    assert!(!pod.stop().await.expect("nothing runs"));
    assert!(web.inspect().await.expect("it").state.expect("one").running != Some(true));

    assert!(pod.start().await.expect("starts"));
    until("the job ends", async || job.inspect().await.expect("it").state.expect("one").running != Some(true)).await;
    assert!(pod.pause().await.expect("pauses"));
    assert!(!pod.pause().await.expect("paused before"));
    assert!(pod.stop_with(&now).await.expect("stops"));
    is(&pod, State::Exited).await;

    let all = create(&podman, PodOptions::new(name("pod"))).await;
    let one = member(&podman, &all).await;
    is(&all, State::Running).await;
    assert!(!all.start().await.expect("it runs"));
    assert!(all.pause().await.expect("pauses"));
    is(&all, State::Paused).await;
    all.restart().await.expect("restarts a paused pod");
    is(&all, State::Running).await;
    assert!(all.pause().await.expect("pauses"));
    assert!(all.stop_with(&now).await.expect("stops"));
    is(&all, State::Exited).await;
    all.restart_with(&now).await.expect("restarts");
    is(&all, State::Running).await;
    assert!(all.stop_with(&StopOptions::new().timeout(Duration::ZERO)).await.expect("kills"));
    assert!(one.inspect().await.expect("it").state.expect("one").running != Some(true), "it has ended");
    assert!(!all.kill().await.expect("nothing runs"));
    assert!(!all.unpause().await.expect("nothing is paused"));
    assert!(all.remove().await.expect("removes a stopped pod with its containers"));
    assert!(!all.remove().await.expect("removed before"));
    assert!(pod.signal("SIGTERM").await.is_ok());
    end_pod(pod).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn failures_of_some_containers_are_told() {
    let podman = podman().await;
    let pod = create(&podman, PodOptions::new(name("pod"))).await;
    let broken = CreateOptions::new(IMAGE).command(["/no-such-command"]).pod(&pod);
    podman.containers().create(broken).await.expect("creates");
    let works = podman.containers().create(sleeper().pod(&pod)).await.expect("creates");
    let error = pod.start().await.expect_err("one fails");
    assert!(error.to_string().contains("no-such-command"), "{error}");
    assert!(works.inspect().await.expect("it").state.expect("one").running == Some(true), "the other runs");
    let error = pod.remove().await.expect_err("it runs");
    assert!(error.is_wrong_state(), "{error:?}");
    end_pod(pod).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_failed_creation_leaves_no_pod() {
    let podman = podman().await;
    let (shop, label) = (name("pod"), name("label"));
    for options in [
        PodOptions::new(&shop).networks(["no-such-network"]),
        PodOptions::default().networks(["no-such-network"]),
        PodOptions::new(&shop).volumes_from(["no-such-container"]),
    ] {
        podman.pods().create(options.label("failed", &label)).await.expect_err("it lacks something");
    }
    let left = ListOptions::new().filter(Filter::Label(format!("failed={label}")));
    assert_eq!(podman.pods().list_with(&left).await.expect("a list"), []);
    assert!(!podman.pods().exists(&shop).await.expect("an answer"));
    // nothing is removed for the sake of a name that is taken
    let pod = create(&podman, PodOptions::new(&shop)).await;
    let error = podman.pods().create(PodOptions::new(&shop)).await.expect_err("it exists");
    assert!(error.is_name_in_use(), "{error:?}");
    assert!(podman.pods().exists(pod.id()).await.expect("an answer"));
    end_pod(pod).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn of_eight_at_once_one_creates_a_pod_and_one_removes_it() {
    let podman = podman().await;
    let shop = name("pod");
    let calls = (0..8).map(|_| {
        let (podman, shop) = (podman.clone(), shop.clone());
        tokio::spawn(async move { podman.pods().ensure(PodOptions::new(shop).label("n", "1").hostname("shop")).await })
    });
    let mut ensured = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        ensured.push(call.await.expect("no panic").expect("it exists"));
    }
    assert_eq!(ensured.iter().filter(|pod| pod.created).count(), 1);
    assert!(ensured.iter().all(|pod| pod.differences.is_empty()), "{ensured:?}");
    let other = PodOptions::new(&shop).label("n", "2").hostname("mail").share(["net"]).port(80, 8080);
    let found = podman.pods().ensure(other).await.expect("it exists");
    let fields: Vec<_> = found.differences.iter().map(|difference| difference.attribute.as_str()).collect();
    assert_eq!(fields, ["Hostname", "InfraConfig.PortBindings.80/tcp", "Labels.n", "SharedNamespaces"]);

    let old = found.id().to_owned();
    member(&podman, &found.object).await;
    let new = podman.pods().replace(&*shop).await.expect("replaces a running pod");
    assert!(new.id() != old && !podman.pods().exists(&old).await.expect("an answer"));
    for length in [1, 4, 11] {
        assert!(!podman.pods().remove(&new.id()[..length]).await.expect("nothing"), "{length} digits");
    }
    let removals = (0..8).map(|_| {
        let (podman, shop) = (podman.clone(), shop.clone());
        tokio::spawn(async move { podman.pods().remove(&shop).await })
    });
    let mut removed = 0;
    for removal in removals.collect::<Vec<_>>() {
        removed += usize::from(removal.await.expect("no panic").expect("an answer"));
    }
    assert_eq!(removed, 1, "one removes it, the others find nothing");
    let guard = create(&podman, PodOptions::new(name("pod"))).await.remove_on_drop();
    member(&podman, &guard).await;
    let id = guard.id().to_owned();
    drop(guard);
    until("the guard removes it", async || !podman.pods().exists(&id).await.expect("an answer")).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lists_and_prunes_select_what_they_say() {
    let podman = podman().await;
    let pods = podman.pods();
    let app = name("prune");
    let make = async |labels: &[(&str, &str)]| {
        let options = PodOptions::new(name("pod")).label("app", &app).labels(labels.iter().copied());
        let pod = create(&podman, options).await;
        let job = podman.containers().run(CreateOptions::new(IMAGE).command(["true"]).pod(&pod)).detach().await;
        (job.expect("runs").wait().await.expect("ends"), pod)
    };
    let ((_, plain), (_, one), (_, both)) =
        (make(&[]).await, make(&[("a", "1")]).await, make(&[("a", "1"), ("b", "")]).await);
    for pod in [&plain, &one, &both] {
        pod.stop_with(&StopOptions::new().timeout(Duration::from_secs(1))).await.expect("stops");
        is(pod, State::Exited).await;
    }
    let fresh = create(&podman, PodOptions::new(name("pod")).label("app", &app)).await;
    let running = create(&podman, PodOptions::new(name("pod")).label("app", &app)).await;
    let web = member(&podman, &running).await;
    let label = format!("app={app}");
    let names = async |options: ListOptions| {
        let options = options.filter(Filter::Label(label.clone()));
        let found = pods.list_with(&options).await.expect("a list");
        found.iter().map(|pod| pod.name().to_owned()).collect::<BTreeSet<_>>()
    };
    let set = |pods: &[&Pod]| pods.iter().map(|pod| pod.name().to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(names(ListOptions::new()).await, set(&[&plain, &one, &both, &fresh, &running]));
    let without = ListOptions::new().filter(Filter::NotLabel("a=1".into())).filter(Filter::NotLabel("b".into()));
    assert_eq!(names(without).await, set(&[&plain, &fresh, &running]));
    assert_eq!(names(ListOptions::new().filter(Filter::Status(State::Running))).await, set(&[&running]));
    let states = ListOptions::new().filter(Filter::Status(State::Exited)).filter(Filter::Status(State::Created));
    assert_eq!(names(states).await, set(&[&plain, &one, &both, &fresh]));
    assert_eq!(names(ListOptions::new().filter(Filter::ContainerName(web.name().into()))).await, set(&[&running]));
    assert_eq!(names(ListOptions::new().filter(Filter::ContainerId(web.id().into()))).await, set(&[&running]));
    assert_eq!(names(ListOptions::new().filter(Filter::ContainerNumber(1))).await, set(&[&fresh]));
    assert_eq!(names(ListOptions::new().filter(Filter::ContainerStatus("running".into()))).await, set(&[&running]));
    assert_eq!(names(ListOptions::new().filter(Filter::Id(plain.id()[..20].into()))).await, set(&[&plain]));
    assert_eq!(names(ListOptions::new().filter(Filter::Name(format!("^{}$", one.name())))).await, set(&[&one]));
    assert_eq!(names(ListOptions::new().filter(Filter::Until("24h".into()))).await, set(&[]));
    serde_json::from_value::<ListOptions>(json!({"filters": {"status": "unknown"}})).expect_err("no state of pods");

    let mine = || PruneOptions::new().label(&label);
    assert_eq!(pods.prune_with(&mine().until("24h")).await.expect("a report").pods_deleted, [""; 0]);
    let pruned = pods.prune_with(&mine().without_label("a=1").without_label("b")).await.expect("a report");
    assert_eq!(pruned.pods_deleted, [plain.id()]);
    let pruned = pods.prune_with(&mine().without_label("b")).await.expect("a report");
    assert_eq!(pruned.pods_deleted, [one.id()]);
    let read = json!({"filters": {"label": [&label]}});
    let pruned = pods.prune_with(&serde_json::from_value(read).expect("options")).await.expect("a report");
    assert_eq!((pruned.pods_deleted.as_slice(), pruned.failed.len()), ([both.id().to_owned()].as_slice(), 0));
    for pod in [fresh, running] {
        end_pod(pod).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn processes_statistics_and_events_are_those_of_the_pod() {
    let podman = podman().await;
    let pod = create(&podman, PodOptions::new(name("pod"))).await;
    assert!(pod.top().await.expect_err("nothing runs").is_wrong_state());
    assert!(pod.stats().await.expect("nothing runs").is_empty());
    let is_listed = async |options: StatsOptions| {
        let stats = podman.pods().stats_with(&options).await.expect("statistics");
        stats.iter().any(|stats| stats.pod.as_ref().is_some_and(|id| pod.id().starts_with(id)))
    };
    // with or without the option, the server lists all pods, in any state
    assert!(is_listed(StatsOptions::new().all(true)).await && is_listed(StatsOptions::new()).await);
    let (mut events, mut watch) = (pod.events().await.expect("events"), pod.watch());
    let web = member(&podman, &pod).await;
    until("the server listens to events", async || {
        pod.restart().await.expect("restarts");
        tokio::time::timeout(Duration::from_secs(1), events.next()).await.is_ok()
    })
    .await;
    until("the client watches events", async || {
        pod.restart().await.expect("restarts");
        let item = tokio::time::timeout(Duration::from_secs(1), watch.next()).await;
        let Ok(Some(Ok(WatchEvent::Event(event)))) = item else { return false };
        assert_eq!(event.id, pod.id());
        true
    })
    .await;
    let top = pod.top_with(&TopOptions::new().ps_args(["pid", "args"])).await.expect("processes");
    assert!(
        top.titles == ["PID", "COMMAND"] && top.column("COMMAND").any(|command| command.contains("sleep 600")),
        "{top:?}"
    );
    assert!(pod.top_with(&TopOptions::new().ps_args(["no-such-column"])).await.is_err());
    let mut stream = pod.top_stream_with(&TopOptions::new().interval(Duration::from_secs(1))).await.expect("a stream");
    for _ in 0..2 {
        assert!(!stream.next().await.expect("an item").expect("processes").processes.is_empty());
    }
    drop(stream);

    let stats = pod.stats().await.expect("statistics");
    assert!(stats.iter().any(|stats| stats.name == web.name()), "{stats:?}");
    let stats = podman.pods().stats_with(&StatsOptions::new().pods([pod.name()])).await.expect("statistics");
    assert_eq!(stats.len(), 2, "of the infra container, too: {stats:?}");
    let gone = podman.pods().stats_with(&StatsOptions::new().pods(["no-such-pod"])).await.expect_err("none");
    assert!(gone.is_not_found(), "{gone:?}");
    let options = StatsOptions::new().pods([pod.id()]).interval(Duration::from_secs(1));
    let mut stream = podman.pods().stats_stream_with(&options).await.expect("a stream");
    for _ in 0..2 {
        assert_eq!(stream.next().await.expect("an item").expect("statistics").len(), 2);
    }
    let job =
        podman.containers().run(CreateOptions::new(IMAGE).command(["sh", "-c", "exit 3"]).pod(&pod)).detach().await;
    let job = job.expect("runs");
    web.kill().await.expect("kills");
    let codes = pod.wait().await.expect("all end");
    assert_eq!((codes[job.name()], codes.len()), (3, 2), "{codes:?}");
    end(web).await;
    end_pod(pod).await;
    let ended = loop {
        match stream.next().await.expect("an end") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert!(ended.is_not_found(), "{ended:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_running_pod_is_removed_by_force_within_the_timeout() {
    let podman = podman().await;
    let pod = create(&podman, PodOptions::new(name("pod"))).await;
    // Without the timeout, the server would wait for an hour.
    let options =
        CreateOptions::new(IMAGE).command(["sh", "-c", "trap '' TERM; while true; do sleep 1; done"]).pod(&pod);
    let options = options.stop_timeout(Duration::from_secs(3600));
    let web = podman.containers().run(options).detach().await.expect("starts");
    let short = RemoveOptions::new().timeout(Duration::from_secs(1));
    assert!(pod.remove_with(&short).await.expect_err("it runs").is_wrong_state());
    assert!(pod.remove_with(&short.force(true)).await.expect("removes"));
    assert!(!podman.containers().exists(web.id()).await.expect("an answer"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_thousand_pods_are_listed() {
    let podman = podman().await;
    let (pods, key) = (podman.pods(), name("many"));
    let make = |task: u32| {
        let (pods, key) = (pods.clone(), key.clone());
        tokio::spawn(async move {
            for number in 0..125 {
                pods.create(PodOptions::new(format!("{key}-{task}-{number}")).infra(false)).await.expect("creates");
            }
        })
    };
    for task in (0..8).map(make).collect::<Vec<_>>() {
        task.await.expect("no panic");
    }
    let options = ListOptions::new().filter(Filter::Name(format!("^{key}-")));
    let listed = pods.list_with(&options).await.expect("a list");
    assert_eq!(listed.len(), 1000);
    for pod in listed {
        assert!(pod.remove().await.expect("removes"));
    }
}
