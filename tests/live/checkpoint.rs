//! Checkpoints, where the server has CRIU: that of the matrix's Podman 4.3.1 has not, and says so.

use std::time::{Duration, Instant};

use podman::raw::types::{NetworkCreateLibpod, PodSpecGenerator, Subnet};
use podman::{
    CheckpointOptions, Container, CreateOptions, Error, LogOptions, PodmanClient, RestoreOptions, Upload, Version,
};
use serde_json::json;

use super::{IMAGE, gone, name, podman};

/// A container that counts in its memory, and writes the numbers down. It starts no processes, which CRIU might meet
/// half made, and waits for input that does not come.
fn counter() -> CreateOptions {
    let script = "echo mark > /mark; i=0; while :; do i=$((i+1)); echo $i; read -t 0.2 nothing; done";
    CreateOptions::new(IMAGE)
        .stdin_open(true)
        .command(["sh", "-c", script])
        .stop_signal("SIGKILL")
        .log_config(json!({"Type": "k8s-file"}))
}

async fn started(podman: &PodmanClient, options: CreateOptions) -> Container {
    podman.containers().run(options).detach().await.expect("starts")
}

/// The last number that it wrote; it is beyond `after` soon.
async fn count(container: &Container, after: u64) -> u64 {
    let start = Instant::now();
    loop {
        let logs = container.logs(&LogOptions::new().tail(1)).await.expect("logs").collect().await.expect("whole");
        let last = String::from_utf8_lossy(&logs.stdout).trim().parse().unwrap_or(0);
        if last > after {
            return last;
        }
        assert!(start.elapsed() < Duration::from_secs(20), "{last}, not more than {after}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Kills it, and waits until it is no more: to `wait`, its checkpoint was its end.
async fn end(container: &Container) {
    container.kill().await.expect("kills");
    while status(container).await != "exited" {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

async fn status(container: &Container) -> String {
    container.inspect().await.expect("inspects").state.and_then(|state| state.status).expect("a status")
}

/// Whether it can be done here; if not, that it fails, and says why.
async fn possible(podman: &PodmanClient) -> bool {
    if podman.server_version().major >= 5 {
        return true;
    }
    let container = started(podman, counter()).await;
    let lacks = |error: Error| assert!(error.to_string().contains("requires at least CRIU"), "{error:?}");
    lacks(container.checkpoint(&CheckpointOptions::new()).await.expect_err("no CRIU"));
    lacks(container.checkpoint_export(&CheckpointOptions::new()).await.expect_err("no CRIU"));
    lacks(container.restore(&RestoreOptions::new()).await.expect_err("no CRIU"));
    assert_eq!(status(&container).await, "running");
    container.remove_with(&gone()).await.expect("removes");
    false
}

#[tokio::test]
#[ignore = "needs podman"]
async fn processes_go_on_where_they_were() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    let container = started(&podman, counter()).await;
    let wrong = container.restore(&RestoreOptions::new()).await.expect_err("it runs");
    assert!(wrong.is_wrong_state(), "{wrong:?}");
    let before = count(&container, 3).await;
    let checkpoint = container.checkpoint(&CheckpointOptions::new().print_stats(true)).await.expect("a checkpoint");
    assert_eq!(checkpoint.id, container.id());
    let told = checkpoint.statistics.expect("statistics");
    assert!(told.runtime > told.frozen && told.frozen > Duration::ZERO && told.freezing > Duration::ZERO, "{told:?}");
    assert!(told.memory_dump > Duration::ZERO && told.memory_write > Duration::ZERO, "{told:?}");
    assert!(told.pages_written > 0 && told.pages_scanned >= told.pages_written, "{told:?}");
    let state = container.inspect().await.expect("inspects").state.expect("a state");
    assert_eq!((state.running, state.checkpointed), (Some(false), Some(true)), "{state:?}");
    let wrong = container.checkpoint(&CheckpointOptions::new()).await.expect_err("it does not run");
    assert!(wrong.is_wrong_state(), "{wrong:?}");

    for (options, named) in [
        (RestoreOptions::new().name("other"), "name"),
        (RestoreOptions::new().publish_ports(["18283:80"]), "publish_ports"),
    ] {
        let refused =
            [container.restore(&options).await, podman.containers().restore(container.name(), &options).await];
        for error in refused.map(|outcome| outcome.expect_err(named)) {
            let said = error.to_string();
            assert!(matches!(error, Error::InvalidOptions(_)) && said.contains(named), "{said}");
        }
    }
    let options = RestoreOptions::new().print_stats(true).keep(true);
    let restored = container.restore(&options).await.expect("restores");
    assert_eq!(restored.id, container.id());
    let told = restored.statistics.expect("statistics");
    assert!(
        told.runtime > told.restoring && told.restoring > Duration::ZERO && told.forking > Duration::ZERO,
        "{told:?}"
    );
    assert!(told.pages_restored > 0, "{told:?}");
    let after = count(&container, before + 2).await;
    assert!(after < before + 100, "it did not begin anew, nor run meanwhile: {before}, {after}");

    // what was kept can be restored again, and what was not cannot
    for kept in [true, false] {
        end(&container).await;
        let again = container.restore(&RestoreOptions::new()).await;
        assert_eq!(again.is_ok(), kept, "{again:?}");
        assert_eq!(again.map(|restored| restored.statistics).unwrap_or_default(), None);
    }
    container.remove_with(&gone()).await.expect("removes");
    let missing = container.checkpoint(&CheckpointOptions::new()).await.expect_err("it is gone");
    assert!(missing.is_not_found(), "{missing:?}");
    let missing = podman.containers().restore("no-such-container", &RestoreOptions::new()).await.expect_err("nothing");
    assert!(missing.is_not_found(), "{missing:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_moves_as_an_archive_and_as_an_image() {
    let podman = podman().await;
    if !possible(&podman).await {
        let error = podman.containers().restore_from("no archive", &RestoreOptions::new()).await.expect_err("no CRIU");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
        return;
    }
    let container = started(&podman, counter().port("80/tcp", 18_280)).await;
    let before = count(&container, 3).await;
    let running = CheckpointOptions::new().leave_running(true);
    let archive = container.checkpoint_export(&running).await.expect("an archive");
    let options = RestoreOptions::new().name(name("moved")).publish_ports(["18281:80", "18282:90/udp"]);
    let restored =
        podman.containers().restore_from(Upload::reader(archive.into_reader()), &options).await.expect("restores");
    assert_eq!(status(&container).await, "running");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert_ne!(moved.id(), container.id());
    assert!(moved.name().starts_with("moved-"), "{moved:?}");
    assert_eq!((moved.port(80)[0].host_port, moved.port("90/udp")[0].host_port), (18_281, 18_282));
    assert!(has_mark(&moved).await, "its files come with it");
    count(&moved, before).await;
    moved.remove_with(&gone()).await.expect("removes");

    let taken = container.checkpoint_export(&running).await.expect("an archive");
    let error = podman.containers().restore_from(Upload::reader(taken.into_reader()), &RestoreOptions::new()).await;
    let error = error.expect_err("it is there itself");
    assert!(error.is_name_in_use(), "{error:?}");

    // without its files
    let archive = container.checkpoint_export(&running.clone().ignore_root_fs(true)).await.expect("an archive");
    let options = RestoreOptions::new().name(name("moved")).publish_ports(["18281:80"]);
    let restored =
        podman.containers().restore_from(Upload::reader(archive.into_reader()), &options).await.expect("restores");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert!(!has_mark(&moved).await, "its files were left out");
    moved.remove_with(&gone()).await.expect("removes");
    let archive = container.checkpoint_export(&running).await.expect("an archive");
    let options = options.ignore_root_fs(true);
    let restored =
        podman.containers().restore_from(Upload::reader(archive.into_reader()), &options).await.expect("restores");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert!(!has_mark(&moved).await, "its files were not applied");
    moved.remove_with(&gone()).await.expect("removes");

    let image = format!("localhost/{}:1", name("checkpoint"));
    container.checkpoint(&CheckpointOptions::new().create_image(&image)).await.expect("a checkpoint");
    let options = RestoreOptions::new().name(name("moved"));
    let restored = podman.containers().restore(&image, &options).await.expect("restores");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert_eq!(status(&moved).await, "running");
    count(&moved, before).await;
    moved.remove_with(&gone()).await.expect("removes");
    podman.images().remove(&image, true).await.expect("removes");
    container.remove_with(&gone()).await.expect("removes");
    for (archive, options) in [("no archive", RestoreOptions::new()), ("", RestoreOptions::new())] {
        let error = podman.containers().restore_from(archive, &options).await.expect_err("no archive");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
    let error = podman.containers().restore_from("", &RestoreOptions::new().name("a/b")).await.expect_err("no name");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
}

async fn has_mark(container: &Container) -> bool {
    container.changes().await.expect("changes").iter().any(|change| change.path == "/mark")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn locks_and_connections_are_restored_if_asked_for() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    // busybox has no `flock`, and the server's system has
    let locking = || {
        let system = ["/usr:/usr:ro", "/usr/lib:/lib:ro", "/usr/lib64:/lib64:ro"];
        // a sleep would end with its interruption
        let command = ["/usr/bin/flock", "/lock", "sh", "-c", "while :; do read -t 1 nothing; done"];
        CreateOptions::new(IMAGE).command(command).stdin_open(true).volumes(json!(system)).stop_signal("SIGKILL")
    };
    // a failed checkpoint may end the container: each one has its own
    let container = settled(&podman, locking()).await;
    let error = container.checkpoint(&CheckpointOptions::new()).await.expect_err("it has a lock");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    container.remove_with(&gone()).await.expect("removes");
    for restored in [false, true] {
        let container = settled(&podman, locking()).await;
        container.checkpoint(&CheckpointOptions::new().file_locks(true)).await.expect("a checkpoint");
        container.restore(&RestoreOptions::new().file_locks(restored)).await.expect("restores");
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(status(&container).await, "running", "{restored}");
        container.remove_with(&gone()).await.expect("removes");
    }

    let script =
        "nc -l -p 7 -e sleep 600 & sleep 0.5; sleep 600 | nc 127.0.0.1 7 & while :; do read -t 1 nothing; done";
    let connected = || CreateOptions::new(IMAGE).command(["sh", "-c", script]).stdin_open(true).stop_signal("SIGKILL");
    let container = settled(&podman, connected()).await;
    let error = container.checkpoint(&CheckpointOptions::new()).await.expect_err("it has a connection");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    if podman.server_version() < Version::new(5, 7, 0) {
        let error = container.restore(&RestoreOptions::new().tcp_close(true)).await.expect_err("too old");
        assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
    }
    container.remove_with(&gone()).await.expect("removes");
    let ways: &[bool] = if podman.server_version() < Version::new(5, 7, 0) { &[false] } else { &[false, true] };
    for &close in ways {
        let container = settled(&podman, connected()).await;
        let checkpoint = container.checkpoint(&CheckpointOptions::new().tcp_established(true)).await;
        if podman.server_version() < Version::new(5, 8, 0) && kernel() >= Version::new(6, 16, 0) {
            // the CRIU beside it is older than 4.2, and asks sockets what this kernel does not tell of them
            assert!(matches!(checkpoint, Err(Error::Api(_))), "{checkpoint:?}");
            container.remove_with(&gone()).await.expect("removes");
            continue;
        }
        checkpoint.expect("a checkpoint");
        let options = RestoreOptions::new().tcp_established(!close).tcp_close(close);
        container.restore(&options).await.expect("restores");
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_first_copy_of_the_memory_makes_the_second_smaller() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    let container = started(&podman, counter()).await;
    count(&container, 1).await;
    let first = container.checkpoint(&CheckpointOptions::new().pre_checkpoint(true)).await;
    if tracks_memory() {
        first.expect("a first copy");
        let before = count(&container, 3).await;
        container.checkpoint(&CheckpointOptions::new().with_previous(true)).await.expect("a checkpoint");
        container.restore(&RestoreOptions::new()).await.expect("restores");
        count(&container, before).await;
    } else {
        let error = first.expect_err("this kernel does not know which pages change");
        assert!(error.to_string().contains("--pre-dump"), "{error:?}");
        let error =
            container.checkpoint(&CheckpointOptions::new().with_previous(true)).await.expect_err("no first copy");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
    container.remove_with(&gone()).await.expect("removes");
}

fn kernel() -> Version {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").expect("reads");
    let numbers: Vec<u16> =
        release.split(['.', '-', '+']).take(2).map(|part| part.parse().expect("a number")).collect();
    Version::new(numbers[0], numbers[1], 0)
}

/// Runs, and has its locks and connections.
async fn settled(podman: &PodmanClient, options: CreateOptions) -> Container {
    let container = started(podman, options).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(status(&container).await, "running");
    container
}

/// Whether the kernel marks pages of memory that were written, which the first copy needs: bit 55 of a page's entry.
fn tracks_memory() -> bool {
    use std::os::unix::fs::FileExt;
    let page = vec![1_u8; 8192];
    let entry = (page.as_ptr() as u64).div_ceil(4096) * 8;
    let mut bits = [0; 8];
    let pagemap = std::fs::File::open("/proc/self/pagemap").expect("opens");
    pagemap.read_exact_at(&mut bits, entry).expect("reads");
    u64::from_ne_bytes(bits) >> 55 & 1 == 1
}

#[tokio::test]
#[ignore = "needs podman"]
async fn addresses_and_volumes_are_restored_unless_they_shall_not_be() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    let network = name("checkpoint");
    let mut create = NetworkCreateLibpod::default();
    create.name = Some(network.parse().expect("a name"));
    let mut subnet = Subnet::default();
    subnet.subnet = Some("10.98.0.0/24".to_owned());
    create.subnets = vec![subnet];
    podman.raw().network_create_libpod(None, &create).await.expect("makes a network");
    let volume = name("checkpoint");
    let fixed = json!({network.as_str(): {"static_ips": ["10.98.0.77"], "static_mac": "02:42:0a:62:00:4d"}});
    let container = started(&podman, counter().networks(fixed).volume(&volume, "/data")).await;
    count(&container, 1).await;
    let running = CheckpointOptions::new().leave_running(true);
    let archive = || async {
        let archive = container.checkpoint_export(&running).await.expect("an archive");
        Upload::reader(archive.into_reader())
    };
    let options = || RestoreOptions::new().name(name("moved"));
    let containers = podman.containers();
    // the first has them still
    let error = containers
        .restore_from(archive().await, &options().ignore_volumes(true))
        .await
        .expect_err("the address is taken");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let free = options().ignore_static_ip(true).ignore_static_mac(true);
    let error = containers.restore_from(archive().await, &free).await.expect_err("the volume is there");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let restored = containers.restore_from(archive().await, &free.ignore_volumes(true)).await.expect("restores");
    let moved = containers.get(&restored.id).await.expect("gets");
    let settings = moved.inspect().await.expect("inspects").network_settings.expect("settings");
    let place = &settings.networks[&network];
    assert_ne!(place.ip_address.as_deref(), Some("10.98.0.77"));
    assert_ne!(place.mac_address.as_deref(), Some("02:42:0a:62:00:4d"));
    for container in [moved, container.clone()] {
        container.remove_with(&gone()).await.expect("removes");
    }
    podman.raw().volume_delete_libpod(&volume, Some(true), None).await.expect("removes");
    podman.raw().network_delete_libpod(&network, Some(true)).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_moves_into_a_pod() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    let mut pods = Vec::new();
    for _ in 0..2 {
        let mut pod = PodSpecGenerator::default();
        pod.name = Some(name("pod").parse().expect("a name"));
        let created = podman.raw().pod_create_libpod(&pod).await.expect("makes a pod").into_inner();
        pods.push(created.id.expect("an id"));
    }
    let container = started(&podman, counter().pod(&pods[0])).await;
    let before = count(&container, 2).await;
    let archive = container.checkpoint_export(&CheckpointOptions::new()).await.expect("an archive");
    let options = RestoreOptions::new().name(name("moved")).pod(&pods[1]);
    let restored = podman.containers().restore_from(Upload::reader(archive.into_reader()), &options).await;
    let moved = podman.containers().get(&restored.expect("restores").id).await.expect("gets");
    let pod = moved.inspect().await.expect("inspects").pod;
    assert_eq!(pod.as_ref(), Some(&pods[1]));
    count(&moved, before).await;
    for pod in pods {
        podman.raw().pod_delete_libpod(&pod, Some(true), Some(0)).await.expect("removes");
    }
}
