//! Networks, proved inside of containers.

use std::collections::BTreeSet;

use podman::networks::{
    ConnectOptions, DisconnectOptions, Filter, ListOptions, NetworkOptions, PruneOptions, RemoveOptions, Route, Subnet,
    UpdateOptions,
};
use podman::{Container, CreateOptions, Error, Network, PodmanClient, Version};

use super::{IMAGE, end, hang::until, name, podman, sleeper};

/// A subnet that no other test of this process uses: `10.<100…227>.<n>`.
pub(super) fn subnet() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("10.{}.{count}", 100 + std::process::id() % 128)
}

async fn runs_on(podman: &PodmanClient, network: &Network) -> Container {
    podman.containers().run(sleeper().network(network)).detach().await.expect("starts")
}

/// What a command in the container prints.
async fn said(container: &Container, command: &str) -> String {
    let output = container.exec(["sh", "-c", command]).await.expect("runs");
    assert!(output.success(), "{command}: {output:?}");
    output.text().into_owned()
}

fn before(podman: &PodmanClient, major: u16, minor: u16) -> bool {
    podman.server_version() < Version::new(major, minor, 0)
}

fn is_unsupported<T: std::fmt::Debug>(result: Result<T, Error>, what: &str) {
    let error = result.expect_err("the server would ignore it");
    assert!(matches!(&error, Error::Unsupported(lack) if lack.what.contains(what)), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn containers_find_each_other_by_name() {
    let podman = podman().await;
    let networks = podman.networks();
    let network = networks.create(NetworkOptions::new(name("net")).label("app", "shop")).await.expect("creates");
    assert!(network.dns_enabled() && network.driver() == "bridge" && network.labels()["app"] == "shop");
    let (db, web) = (name("db"), runs_on(&podman, &network).await);
    let options = sleeper().name(&db).network(&network);
    let db_container = podman.containers().run(options).detach().await.expect("starts");
    until("the name is known", async || web.exec(["nslookup", &db]).await.expect("runs").success()).await;
    let found = network.containers().await.expect("a list");
    assert_eq!(found.len(), 2);
    let error = network.remove().await.expect_err("in use");
    assert!(error.is_in_use(), "{error:?}");
    end(db_container).await;
    end(web).await;
    assert!(network.remove().await.expect("removes"));
    assert!(!network.remove().await.expect("removed before"));
    assert!(networks.get(network.name()).await.expect_err("gone").is_not_found());

    let off = networks.create(NetworkOptions::new(name("net")).dns_enabled(false)).await.expect("creates");
    assert!(!off.dns_enabled());
    let error = off.update(&UpdateOptions::new().add_dns_servers(["9.9.9.9"])).await.expect_err("no effect");
    assert!(error.is_wrong_state(), "{error:?}");
    assert!(off.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn subnets_gateways_and_ranges_are_those_of_the_options() {
    let podman = podman().await;
    let net = subnet();
    // of these 8 addresses, the range leaves 2: without its first, and without the broadcast address
    let pool = Subnet::new(format!("{net}.0/29")).gateway(format!("{net}.6")).ip_range(format!("{net}.4/30"));
    let options = NetworkOptions::new(name("net")).subnet(pool).options([("mtu", "1400")]);
    let network = podman.networks().create(options).await.expect("creates");
    let lease = network.subnets()[0].lease_range.clone().expect("a range");
    assert_eq!(lease.start_ip, Some(format!("{net}.5")));
    assert_eq!(lease.end_ip, Some(format!("{net}.6")));
    let web = runs_on(&podman, &network).await;
    let address = said(&web, "ip -4 addr show eth0").await;
    assert!(address.contains(&format!("inet {net}.5/29")), "{address}");
    let route = said(&web, "ip route").await;
    assert!(route.contains(&format!("default via {net}.6")), "{route}");
    assert_eq!(said(&web, "cat /sys/class/net/eth0/mtu").await.trim(), "1400");
    end(web).await;
    assert!(network.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_network_has_ipv6_and_no_way_out_if_it_is_told_so() {
    let podman = podman().await;
    let options = NetworkOptions::new(name("net")).enable_ipv6(true).internal(true);
    let network = podman.networks().create(options).await.expect("creates");
    assert!(network.ipv6_enabled() && network.internal());
    let web = runs_on(&podman, &network).await;
    let addresses = said(&web, "ip addr show eth0").await;
    assert!(addresses.contains("inet6 fd"), "{addresses}");
    let route = said(&web, "ip route").await;
    assert!(!route.contains("default"), "{route}");
    end(web).await;
    assert!(network.remove().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_interface_and_options_of_the_driver_are_set() {
    let podman = podman().await;
    let bridge = format!("b{}", std::process::id() % 100_000);
    let docker = [("com.docker.network.bridge.name", bridge.as_str()), ("com.docker.network.driver.mtu", "1300")];
    let network = podman.networks().create(NetworkOptions::new(name("net")).options(docker)).await.expect("creates");
    assert_eq!(network.interface_name(), bridge);
    let web = runs_on(&podman, &network).await;
    assert_eq!(said(&web, "cat /sys/class/net/eth0/mtu").await.trim(), "1300");
    let again = NetworkOptions::new(name("net")).interface_name(&bridge);
    assert!(podman.networks().create(again).await.expect_err("the bridge is taken").is_conflict());
    end(web).await;
    assert!(network.remove().await.expect("removes"));

    // A bridge with VLANs needs a kernel with VLAN filtering; without it, the server fails when it uses the option. The
    // netavark of 4.3.1 sets it without an error.
    let network = podman.networks().create(NetworkOptions::new(name("net")).options([("vlan", "7")])).await;
    let network = network.expect("creates");
    assert_eq!(network.options()["vlan"], "7");
    if !before(&podman, 5, 0) {
        let web = podman.containers().create(sleeper().network(&network)).await.expect("creates");
        if let Err(error) = web.start().await {
            let error = error.to_string();
            assert!(error.contains("create bridge") && error.contains("not supported"), "{error}");
        }
        end(web).await;
    }
    assert!(network.remove().await.expect("removes"));
}

/// Returns whether a container on one network reaches a port of a container on another, or on the same one.
async fn reaches(podman: &PodmanClient, from: &Network, to: &Network) -> bool {
    let client = runs_on(podman, from).await;
    let command = "mkdir -p /www; echo served > /www/index.html; exec httpd -f -p 8080 -h /www";
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", command]).stop_signal("SIGKILL").network(to);
    let server = podman.containers().run(options).detach().await.expect("starts");
    let own = "wget -q -O - http://127.0.0.1:8080";
    until("it serves", async || server.exec(["sh", "-c", own]).await.expect("runs").success()).await;
    let attrs = server.inspect().await.expect("it").network_settings.expect("some");
    let address = attrs.networks[to.name()].ip_address.clone().expect("an address");
    let line = format!("wget -q -T 3 -O - http://{address}:8080");
    let reached = client.exec(["sh", "-c", &line]).await.expect("runs").success();
    end(client).await;
    end(server).await;
    reached
}

async fn reaches_the_other(podman: &PodmanClient, isolate: bool) -> bool {
    let make = async || {
        let options = NetworkOptions::new(name("net"));
        let options = if isolate { options.options([("isolate", "true")]) } else { options };
        podman.networks().create(options).await.expect("creates")
    };
    let (one, other) = (make().await, make().await);
    let reached = reaches(podman, &one, &other).await;
    for network in [one, other] {
        assert!(network.remove().await.expect("removes"));
    }
    reached
}

#[tokio::test]
#[ignore = "needs podman"]
async fn isolated_networks_do_not_reach_each_other() {
    let podman = podman().await;
    // Networks of the matrix's 4.3.1 do not reach each other with or without the option.
    if !before(&podman, 5, 0) {
        assert!(reaches_the_other(&podman, false).await);
    }
    assert!(!reaches_the_other(&podman, true).await);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn routes_and_name_servers_need_a_release() {
    let podman = podman().await;
    let net = subnet();
    let options = NetworkOptions::new(name("net")).subnet(format!("{net}.0/24")).routes([Route::new(
        "10.253.0.0/16",
        format!("{net}.9"),
    )
    .metric(50)]);
    let created = podman.networks().create(&options).await;
    if before(&podman, 4, 6) {
        is_unsupported(created, "routes");
    } else {
        let network = created.expect("creates");
        let web = runs_on(&podman, &network).await;
        let route = said(&web, "ip route").await;
        assert!(route.contains(&format!("10.253.0.0/16 via {net}.9")), "{route}");
        end(web).await;
        assert!(network.remove().await.expect("removes"));
    }

    let options = NetworkOptions::new(name("net")).network_dns_servers(["192.0.2.77"]);
    let created = podman.networks().create(&options).await;
    if before(&podman, 4, 4) {
        is_unsupported(created, "network_dns_servers");
        let plain = podman.networks().create(name("net")).await.expect("creates");
        is_unsupported(
            plain.update(&UpdateOptions::new().add_dns_servers(["192.0.2.78"])).await,
            "NetworkUpdateLibpod",
        );
        assert!(plain.remove().await.expect("removes"));
        return;
    }
    let mut network = created.expect("creates");
    assert_eq!(network.dns_servers(), ["192.0.2.77"]);
    let change = UpdateOptions::new().add_dns_servers(["192.0.2.78"]).remove_dns_servers(["192.0.2.77"]);
    network.update(&change).await.expect("updates");
    network.reload().await.expect("reads");
    assert_eq!(network.dns_servers(), ["192.0.2.78"]);
    assert!(network.remove().await.expect("removes"));
    assert!(network.update(&change).await.expect_err("removed").is_not_found());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn macvlan_and_ipvlan_have_a_parent() {
    let podman = podman().await;
    let net = subnet();
    for (driver, mode) in [("macvlan", "bridge"), ("macvlan", "private"), ("ipvlan", "l3")] {
        let options = NetworkOptions::new(name("net"))
            .driver(driver)
            .options([("parent", "eth0"), ("mode", mode)])
            .subnet(format!("{net}.0/24"));
        let created = podman.networks().create(options).await;
        if driver == "ipvlan" && before(&podman, 4, 5) {
            is_unsupported(created, "ipvlan");
            continue;
        }
        let network = created.unwrap_or_else(|error| panic!("{driver}: {error}"));
        assert_eq!((network.driver(), network.interface_name()), (driver, "eth0"));
        assert_eq!(network.options()["mode"], mode);
        let web = podman.containers().create(sleeper().network(&network)).await.expect("creates");
        match web.start().await {
            Ok(_) => {
                let address = said(&web, "ip -4 addr show eth0").await;
                assert!(address.contains(&format!("inet {net}.")), "{address}");
            }
            // A kernel may have no ipvlan.
            Err(error) => {
                assert!(driver == "ipvlan" && error.to_string().contains("not supported"), "{driver}: {error}");
            }
        }
        end(web).await;
        // Only interfaces of a macvlan distinguish these modes: the private ones do not reach each other. Those of the
        // matrix's 4.3.1 do not in either mode.
        if driver == "macvlan" && (mode == "private" || !before(&podman, 5, 0)) {
            assert_eq!(reaches(&podman, &network, &network).await, mode == "bridge", "{mode}");
        }
        assert!(network.remove().await.expect("removes"));
    }
    let none = NetworkOptions::new(name("net")).ipam_driver("none");
    let network = podman.networks().create(none).await.expect("creates");
    assert!(network.subnets().is_empty() && !network.dns_enabled());
    assert!(network.remove().await.expect("removes"));
}

/// The forms of the containers' own `networks`, which imply the mode `bridge` for every user.
#[tokio::test]
#[ignore = "needs podman"]
async fn networks_of_containers_need_no_mode() {
    let podman = podman().await;
    let (net, other) = (subnet(), name("net"));
    let options = NetworkOptions::new(name("net")).subnet(format!("{net}.0/24"));
    let network = podman.networks().create(options).await.expect("creates");
    let second = podman.networks().create(&*other).await.expect("creates");
    let read = |keywords: serde_json::Value| {
        let mut given = serde_json::json!({"image": IMAGE, "command": ["sleep", "600"], "stop_signal": "SIGKILL"});
        given.as_object_mut().expect("a map").extend(keywords.as_object().expect("a map").clone());
        serde_json::from_value::<CreateOptions>(given)
    };
    let run = async |keywords| podman.containers().run(read(keywords).expect("options")).detach().await;
    let aliases = serde_json::json!({"networks": {network.name(): {"aliases": ["web"]}}});
    let web = run(aliases).await.expect("starts");
    let client = run(serde_json::json!({"networks": [network.name()]})).await.expect("starts");
    until("the alias is known", async || client.exec(["nslookup", "web"]).await.expect("runs").success()).await;
    let listed = run(serde_json::json!({"networks": [network.name(), second.name()]})).await.expect("starts");
    assert!(said(&listed, "ip -4 addr").await.contains("eth1"), "it is on both networks");
    let mac = "02:11:22:33:44:66";
    let fixed =
        serde_json::json!({"networks": {network.name(): {"static_ips": [format!("{net}.99")], "static_mac": mac}}});
    let fixed = run(fixed).await.expect("starts");
    let seen = said(&fixed, "ip addr show eth0").await;
    assert!(seen.contains(&format!("inet {net}.99/24")) && seen.contains(mac), "{seen}");
    let docker = serde_json::json!({"networks": {network.name(): {"ipv4_address": format!("{net}.98")}}});
    let docker = run(docker).await.expect("starts");
    assert!(said(&docker, "ip addr show eth0").await.contains(&format!("inet {net}.98/24")));
    for refused in [
        serde_json::json!({"networks": [network.name()], "network_mode": "host"}),
        serde_json::json!({"networks": [network.name()], "network_mode": "none"}),
        serde_json::json!({"networks": [format!("{}:alias=t", network.name())]}),
    ] {
        let error = read(refused).expect_err("refused").to_string();
        assert!(error.starts_with("invalid option networks"), "{error}");
    }
    for container in [web, client, listed, fixed, docker] {
        end(container).await;
    }
    for network in [network, second] {
        assert!(network.remove().await.expect("removes"));
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn containers_are_connected_and_disconnected() {
    let podman = podman().await;
    let net = subnet();
    let options = NetworkOptions::new(name("net")).subnet(format!("{net}.0/24"));
    let network = podman.networks().create(options).await.expect("creates");
    let other = podman.networks().create(name("net")).await.expect("creates");
    let web = runs_on(&podman, &other).await;
    let options = ConnectOptions::new()
        .aliases(["www"])
        .ipv4_address(format!("{net}.77"))
        .mac_address("02:11:22:33:44:55")
        .interface_name("lan0");
    assert!(network.connect_with(&web, &options).await.expect("connects"));
    assert!(!network.connect(&web).await.expect("connected before"));
    assert!(!network.connect_with(web.name(), &options).await.expect("connected so before"));
    let elsewhere = ConnectOptions::new().ipv4_address(format!("{net}.78"));
    assert!(network.connect_with(&web, &elsewhere).await.expect_err("with another address").is_wrong_state());
    let seen = said(&web, "ip addr show lan0").await;
    assert!(seen.contains(&format!("inet {net}.77/24")) && seen.contains("02:11:22:33:44:55"), "{seen}");
    let client = runs_on(&podman, &network).await;
    until("the alias is known", async || client.exec(["nslookup", "www"]).await.expect("runs").success()).await;

    let gateway = ConnectOptions::new().ipv4_address(format!("{net}.1"));
    let error = network.connect_with(&client, &gateway).await.expect_err("the gateway's address");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    assert!(network.connect("no-such-container").await.expect_err("none").is_not_found());
    let with_options = ConnectOptions::new().driver_opt([("host_interface_name", "veth-test")]);
    let stopped = podman.containers().create(sleeper().network(&other)).await.expect("creates");
    let connected = network.connect_with(&stopped, &with_options).await;
    if before(&podman, 5, 4) {
        is_unsupported(connected, "driver_opt");
        assert!(network.connect(&stopped).await.expect("connects"));
    } else {
        assert!(connected.expect("connects"));
    }
    assert!(network.disconnect(&stopped).await.expect("disconnects a stopped container"));

    let force = DisconnectOptions::new().force(true);
    assert!(network.disconnect_with(&web, &force).await.expect("disconnects"));
    assert!(!network.disconnect(&web).await.expect("not connected"));
    assert!(!said(&web, "ip addr").await.contains("lan0"));
    for container in [web, client, stopped] {
        end(container).await;
    }
    for network in [network, other] {
        assert!(network.remove().await.expect("removes"));
        assert!(network.connect("web").await.expect_err("gone").is_not_found());
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn of_eight_at_once_one_creates_a_network() {
    let podman = podman().await;
    let app = name("net");
    let calls = (0..8).map(|_| {
        let (podman, app) = (podman.clone(), app.clone());
        tokio::spawn(async move { podman.networks().ensure(NetworkOptions::new(app).label("n", "1")).await })
    });
    let mut ensured = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        ensured.push(call.await.expect("no panic").expect("it exists"));
    }
    assert_eq!(ensured.iter().filter(|network| network.created).count(), 1);
    assert_eq!(ensured.iter().map(|network| network.id().to_owned()).collect::<BTreeSet<_>>().len(), 1);
    assert!(ensured.iter().all(|network| network.differences.is_empty()), "{ensured:?}");
    let other = NetworkOptions::new(&app).label("n", "2").internal(true).subnet("10.252.1.0/24");
    let found = podman.networks().ensure(other).await.expect("it exists");
    let fields: Vec<_> = found.differences.iter().map(|difference| difference.attribute.as_str()).collect();
    assert_eq!(fields, ["internal", "labels.n", "subnets.0.subnet"]);
    let again = podman.networks().create(&*app).await.expect_err("it exists");
    assert!(again.is_name_in_use(), "{again:?}");
    let ignoring = podman.networks().create(NetworkOptions::new(&app).ignore_if_exists(true)).await.expect("as it is");
    assert_eq!(ignoring.id(), found.id());
    // a subnet as the server stores it
    let net = subnet();
    let bits = NetworkOptions::new(name("net")).subnet(format!("{net}.5/24"));
    let created = podman.networks().ensure(&bits).await.expect("creates");
    let found = podman.networks().ensure(&bits).await.expect("it exists");
    assert!(created.created && !found.created && found.differences.is_empty(), "{found:?}");
    let removals = (0..8).map(|_| {
        let (podman, id) = (podman.clone(), found.id().to_owned());
        tokio::spawn(async move { podman.networks().remove(&id).await })
    });
    let mut removed = 0;
    for removal in removals.collect::<Vec<_>>() {
        removed += usize::from(removal.await.expect("no panic").expect("an answer"));
    }
    assert_eq!(removed, 1, "one removes it, the others find nothing");
    assert!(podman.networks().remove(&app).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn removal_is_exact() {
    let podman = podman().await;
    let networks = podman.networks();
    let network = networks.create(name("net")).await.expect("creates");
    for length in [1, 4, 11] {
        assert!(!networks.remove(&network.id()[..length]).await.expect("nothing"), "{length} digits");
    }
    assert!(networks.exists(network.short_id()).await.expect("an answer"));
    let web = runs_on(&podman, &network).await;
    // by id, the server would remove it
    assert!(networks.remove(network.id()).await.expect_err("in use").is_in_use());
    assert!(networks.remove_with("podman", &RemoveOptions::new().force(true)).await.is_err(), "the default network");
    assert!(podman.containers().exists(web.id()).await.expect("an answer"));
    assert!(networks.remove_with(network.id(), &RemoveOptions::new().force(true)).await.expect("removes"));
    assert!(!podman.containers().exists(web.id()).await.expect("an answer"), "its containers go with it");
    let guard = networks.create(name("net")).await.expect("creates").remove_on_drop();
    let id = guard.id().to_owned();
    drop(guard);
    until("the guard removes it", async || !networks.exists(&id).await.expect("an answer")).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lists_and_prunes_select_what_they_say() {
    let podman = podman().await;
    let networks = podman.networks();
    let app = name("prune");
    let make = async |labels: &[(&str, &str)]| {
        let options = NetworkOptions::new(name("net")).label("app", &app);
        networks.create(options.labels(labels.iter().copied())).await.expect("creates")
    };
    let (plain, one, both) = (make(&[]).await, make(&[("a", "1")]).await, make(&[("a", "1"), ("b", "")]).await);
    let used = make(&[]).await;
    let web = podman.containers().create(CreateOptions::new(IMAGE).network(&used)).await.expect("creates");
    let label = format!("app={app}");
    let names = async |options: ListOptions| {
        let options = options.filter(Filter::Label(label.clone()));
        let found = networks.list_with(&options).await.expect("a list");
        found.iter().map(|network| network.name().to_owned()).collect::<BTreeSet<_>>()
    };
    let set = |networks: &[&Network]| networks.iter().map(|network| network.name().to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(names(ListOptions::new()).await, set(&[&plain, &one, &both, &used]));
    assert_eq!(names(ListOptions::new().filter(Filter::Label("a=1".into()))).await, set(&[&one, &both]));
    let without = ListOptions::new().filter(Filter::NotLabel("a=1".into())).filter(Filter::NotLabel("b".into()));
    assert_eq!(names(without).await, set(&[&plain, &used]));
    assert_eq!(names(ListOptions::new().filter(Filter::NotLabel("b".into()))).await, set(&[&plain, &one, &used]));
    assert_eq!(names(ListOptions::new().filter(Filter::Dangling(true))).await, set(&[&plain, &one, &both]));
    assert_eq!(names(ListOptions::new().filter(Filter::Dangling(false))).await, set(&[&used]));
    assert_eq!(names(ListOptions::new().ids([&plain.id()[..20]])).await, set(&[&plain]));
    assert_eq!(names(ListOptions::new().filter(Filter::Id(one.id()[..20].into()))).await, set(&[&one]));
    assert_eq!(names(ListOptions::new().filter(Filter::Name(format!("^{}$", one.name())))).await, set(&[&one]));
    assert_eq!(names(ListOptions::new().names([format!("^{}$", one.name())]).greedy(true)).await, set(&[&one]));
    assert_eq!(names(ListOptions::new().filter(Filter::Driver("macvlan".into()))).await, set(&[]));
    assert_eq!(names(ListOptions::new().filter(Filter::Until("24h".into()))).await, set(&[]));
    assert!(
        networks.list_with(&serde_json::from_str(r#"{"filters": {"until": "10m"}}"#).expect("a filter")).await.is_ok()
    );
    serde_json::from_str::<ListOptions>(r#"{"filters": {"type": "custom"}}"#).expect_err("an unknown filter");

    let mine = || PruneOptions::new().label(&label);
    assert_eq!(networks.prune_with(&mine().until("24h")).await.expect("a report").networks_deleted, [""; 0]);
    let pruned = networks.prune_with(&mine().without_label("a=1").without_label("b")).await.expect("a report");
    assert_eq!(pruned.networks_deleted, [plain.name()]);
    let pruned = networks.prune_with(&mine().without_label("b")).await.expect("a report");
    assert_eq!(pruned.networks_deleted, [one.name()]);
    let docker = format!(r#"{{"filters": {{"label": ["{label}"]}}}}"#);
    let docker: PruneOptions = serde_json::from_str(&docker).expect("options");
    let pruned = networks.prune_with(&docker).await.expect("a report");
    assert_eq!(pruned.networks_deleted, [both.name()], "a created container uses the other");
    end(web).await;
    assert!(used.remove().await.expect("removes"));
}
