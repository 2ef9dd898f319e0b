//! Checkpoints, if CRIU is installed on the server; the matrix's Podman 4.3.1 lacks it, and reports that.

use std::time::Duration;

use podman::containers::{CheckpointOptions, LogOptions, NetworkAttachment, RestoreOptions};
use podman::raw::params::{NetworkDeleteParams, PodDeleteParams, VolumeDeleteParams};
use podman::raw::types::{NetworkCreateLibpod, PodSpecGenerator, Subnet};
use podman::{Container, CreateOptions, Error, PodmanClient, Until, Upload, Version};

use super::hang::{HANG, until};
use super::{IMAGE, gone, name, podman};

/// A container that counts in memory, and prints the numbers. It starts no processes, which CRIU might find half
/// created, and waits for input that never comes.
fn counter() -> CreateOptions {
    let script = "echo mark > /mark; i=0; while :; do i=$((i+1)); echo $i; read -t 0.2 nothing; done";
    CreateOptions::new(IMAGE)
        .stdin_open(true)
        .command(["sh", "-c", script])
        .stop_signal("SIGKILL")
        .log_driver("k8s-file")
}

async fn started(podman: &PodmanClient, options: CreateOptions) -> Container {
    podman.containers().run(options).detach().await.expect("starts")
}

/// Returns the last printed number, once it exceeds `after`.
async fn count(container: &Container, after: u64) -> u64 {
    let mut last = 0;
    until("it counts on", async || {
        let logs = container.logs_with(&LogOptions::new().tail(1)).await.expect("logs").collect().await.expect("whole");
        last = String::from_utf8_lossy(&logs.stdout).trim().parse().unwrap_or(0);
        last > after
    })
    .await;
    last
}

/// Kills the container, and waits until it does not run: for `wait`, it exited at the checkpoint.
async fn end(container: &Container) {
    container.kill().await.expect("kills");
    until("it has ended", async || status(container).await == "exited").await;
}

async fn status(container: &Container) -> String {
    container.inspect().await.expect("inspects").state.and_then(|state| state.status).expect("a status")
}

/// Returns whether checkpoints are supported here; if not, checks that the error has the reason.
async fn possible(podman: &PodmanClient) -> bool {
    if podman.server_version().major >= 5 {
        return true;
    }
    let container = started(podman, counter()).await;
    let lacks = |error: Error| assert!(error.to_string().contains("requires at least CRIU"), "{error:?}");
    lacks(container.checkpoint().await.expect_err("no CRIU"));
    lacks(container.checkpoint_export().await.expect_err("no CRIU"));
    lacks(container.restore().await.expect_err("no CRIU"));
    assert_eq!(status(&container).await, "running");
    container.remove_with(&gone()).await.expect("removes");
    false
}

#[tokio::test]
#[ignore = "needs podman"]
async fn restored_processes_continue() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    let container = started(&podman, counter()).await;
    let wrong = container.restore().await.expect_err("it runs");
    assert!(wrong.is_wrong_state(), "{wrong:?}");
    let before = count(&container, 3).await;
    let checkpoint =
        container.checkpoint_with(&CheckpointOptions::new().print_stats(true)).await.expect("a checkpoint");
    assert_eq!(checkpoint.id, container.id());
    let told = checkpoint.statistics.expect("statistics");
    assert!(told.runtime > told.frozen && told.frozen > Duration::ZERO && told.freezing > Duration::ZERO, "{told:?}");
    assert!(told.memory_dump > Duration::ZERO && told.memory_write > Duration::ZERO, "{told:?}");
    assert!(told.pages_written > 0 && told.pages_scanned >= told.pages_written, "{told:?}");
    let state = container.inspect().await.expect("inspects").state.expect("a state");
    assert_eq!((state.running, state.checkpointed), (Some(false), Some(true)), "{state:?}");
    let wrong = container.checkpoint().await.expect_err("it does not run");
    assert!(wrong.is_wrong_state(), "{wrong:?}");

    for (options, named) in [
        (RestoreOptions::new().name("other"), "name"),
        (RestoreOptions::new().publish_ports(["18283:80"]), "publish_ports"),
    ] {
        let refused = [
            container.restore_with(&options).await,
            podman.containers().restore_with(container.name(), &options).await,
        ];
        for error in refused.map(|outcome| outcome.expect_err(named)) {
            let message = error.to_string();
            assert!(matches!(error, Error::InvalidOptions(_)) && message.contains(named), "{message}");
        }
    }
    let options = RestoreOptions::new().print_stats(true).keep(true);
    let restored = container.restore_with(&options).await.expect("restores");
    assert_eq!(restored.id, container.id());
    let told = restored.statistics.expect("statistics");
    assert!(
        told.runtime > told.restoring && told.restoring > Duration::ZERO && told.forking > Duration::ZERO,
        "{told:?}"
    );
    assert!(told.pages_restored > 0, "{told:?}");
    count(&container, before + 2).await;
    let logs = container.logs_with(&LogOptions::new()).await.expect("logs").collect().await.expect("whole");
    let written = String::from_utf8(logs.stdout).expect("numbers");
    let numbers: Vec<u64> = written.lines().map(|line| line.parse().expect("a number")).collect();
    assert!(numbers.iter().copied().eq(1..=numbers.len() as u64), "it did not begin anew: {numbers:?}");

    // A kept checkpoint can be restored again, others cannot.
    for kept in [true, false] {
        end(&container).await;
        let again = container.restore().await;
        assert_eq!(again.is_ok(), kept, "{again:?}");
        assert_eq!(again.map(|restored| restored.statistics).unwrap_or_default(), None);
    }
    container.remove_with(&gone()).await.expect("removes");
    let missing = container.checkpoint().await.expect_err("it is gone");
    assert!(missing.is_not_found(), "{missing:?}");
    let missing = podman.containers().restore("no-such-container").await.expect_err("nothing");
    assert!(missing.is_not_found(), "{missing:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_moves_as_an_archive_and_as_an_image() {
    let podman = podman().await;
    if !possible(&podman).await {
        let error = podman.containers().restore_from("no archive").await.expect_err("no CRIU");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
        return;
    }
    let container = started(&podman, counter().port("80/tcp", 18_280)).await;
    let before = count(&container, 3).await;
    let running = CheckpointOptions::new().leave_running(true);
    let archive = container.checkpoint_export_with(&running).await.expect("an archive");
    let options = RestoreOptions::new().name(name("moved")).publish_ports(["18281:80", "18282:90/udp"]);
    let restored =
        podman.containers().restore_from_with(Upload::reader(archive.into_reader()), &options).await.expect("restores");
    assert_eq!(status(&container).await, "running");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert_ne!(moved.id(), container.id());
    assert!(moved.name().starts_with("moved-"), "{moved:?}");
    assert_eq!((moved.port(80)[0].host_port, moved.port("90/udp")[0].host_port), (18_281, 18_282));
    assert!(has_mark(&moved).await, "its files come with it");
    count(&moved, before).await;
    moved.remove_with(&gone()).await.expect("removes");

    let taken = container.checkpoint_export_with(&running).await.expect("an archive");
    let error = podman.containers().restore_from(Upload::reader(taken.into_reader())).await;
    let error = error.expect_err("it is there itself");
    assert!(error.is_name_in_use(), "{error:?}");

    // Without its files.
    let archive = container.checkpoint_export_with(&running.clone().ignore_root_fs(true)).await.expect("an archive");
    let options = RestoreOptions::new().name(name("moved")).publish_ports(["18281:80"]);
    let restored =
        podman.containers().restore_from_with(Upload::reader(archive.into_reader()), &options).await.expect("restores");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert!(!has_mark(&moved).await, "its files were left out");
    moved.remove_with(&gone()).await.expect("removes");
    let archive = container.checkpoint_export_with(&running).await.expect("an archive");
    let options = options.ignore_root_fs(true);
    let restored =
        podman.containers().restore_from_with(Upload::reader(archive.into_reader()), &options).await.expect("restores");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert!(!has_mark(&moved).await, "its files were not applied");
    moved.remove_with(&gone()).await.expect("removes");

    let image = format!("localhost/{}:1", name("checkpoint"));
    container.checkpoint_with(&CheckpointOptions::new().create_image(&image)).await.expect("a checkpoint");
    let options = RestoreOptions::new().name(name("moved"));
    let restored = podman.containers().restore_with(&image, &options).await.expect("restores");
    let moved = podman.containers().get(&restored.id).await.expect("gets");
    assert_eq!(status(&moved).await, "running");
    count(&moved, before).await;
    moved.remove_with(&gone()).await.expect("removes");
    podman.images().remove_with(&image, &podman::images::RemoveOptions::new().force(true)).await.expect("removes");
    container.remove_with(&gone()).await.expect("removes");
    for (archive, options) in [("no archive", RestoreOptions::new()), ("", RestoreOptions::new())] {
        let error = podman.containers().restore_from_with(archive, &options).await.expect_err("no archive");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
    let error =
        podman.containers().restore_from_with("", &RestoreOptions::new().name("a/b")).await.expect_err("no name");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
}

async fn has_mark(container: &Container) -> bool {
    container.changes().await.expect("changes").iter().any(|change| change.path == "/mark")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn locks_and_connections_are_restored_on_request() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    // busybox has no `flock`, but the server's system has.
    let locking = || {
        let system = [("/usr", "/usr:ro"), ("/usr/lib", "/lib:ro"), ("/usr/lib64", "/lib64:ro")];
        // An interruption would end a sleep.
        let command = ["/usr/bin/flock", "/lock", "sh", "-c", "echo settled; while :; do read -t 1 nothing; done"];
        CreateOptions::new(IMAGE).command(command).stdin_open(true).volumes(system).stop_signal("SIGKILL")
    };
    // A failed checkpoint may kill the container, so each one has its own.
    let container = settled(&podman, locking()).await;
    let error = container.checkpoint().await.expect_err("it has a lock");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    container.remove_with(&gone()).await.expect("removes");
    for restored in [false, true] {
        let container = settled(&podman, locking()).await;
        container.checkpoint_with(&CheckpointOptions::new().file_locks(true)).await.expect("a checkpoint");
        container.restore_with(&RestoreOptions::new().file_locks(restored)).await.expect("restores");
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(status(&container).await, "running", "{restored}");
        container.remove_with(&gone()).await.expect("removes");
    }

    // The states of sockets: 0A is listening, 01 is connected.
    let has = |state: &str| format!("until grep -q ' {state} ' /proc/net/tcp /proc/net/tcp6; do sleep 0.1; done");
    let script = format!(
        "nc -l -p 7 -e sleep 600 & {}; sleep 600 | nc 127.0.0.1 7 & {}; echo settled; while :; do read -t 1 nothing; done",
        has("0A"),
        has("01")
    );
    let connected = || CreateOptions::new(IMAGE).command(["sh", "-c", &script]).stdin_open(true).stop_signal("SIGKILL");
    let container = settled(&podman, connected()).await;
    let error = container.checkpoint().await.expect_err("it has a connection");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    if podman.server_version() < Version::new(5, 7, 0) {
        let error = container.restore_with(&RestoreOptions::new().tcp_close(true)).await.expect_err("too old");
        assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
    }
    container.remove_with(&gone()).await.expect("removes");
    let ways: &[bool] = if podman.server_version() < Version::new(5, 7, 0) { &[false] } else { &[false, true] };
    for &close in ways {
        let container = settled(&podman, connected()).await;
        let checkpoint = container.checkpoint_with(&CheckpointOptions::new().tcp_established(true)).await;
        if podman.server_version() < Version::new(5, 8, 0) && kernel() >= Version::new(6, 16, 0) {
            // Its CRIU is older than 4.2, and requests socket options that this kernel does not support.
            assert!(matches!(checkpoint, Err(Error::Api(_))), "{checkpoint:?}");
            container.remove_with(&gone()).await.expect("removes");
            continue;
        }
        checkpoint.expect("a checkpoint");
        let options = RestoreOptions::new().tcp_established(!close).tcp_close(close);
        container.restore_with(&options).await.expect("restores");
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_pre_checkpoint_makes_the_checkpoint_smaller() {
    let podman = podman().await;
    if !possible(&podman).await {
        return;
    }
    let container = started(&podman, counter()).await;
    count(&container, 1).await;
    let first = container.checkpoint_with(&CheckpointOptions::new().pre_checkpoint(true)).await;
    if tracks_memory() {
        first.expect("a first copy");
        let before = count(&container, 3).await;
        container.checkpoint_with(&CheckpointOptions::new().with_previous(true)).await.expect("a checkpoint");
        container.restore().await.expect("restores");
        count(&container, before).await;
    } else {
        let error = first.expect_err("this kernel does not know which pages change");
        assert!(error.to_string().contains("--pre-dump"), "{error:?}");
        let error =
            container.checkpoint_with(&CheckpointOptions::new().with_previous(true)).await.expect_err("no first copy");
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

/// Whether it runs with its locks and connections.
async fn settled(podman: &PodmanClient, options: CreateOptions) -> Container {
    let container = started(podman, options).await;
    container.wait_until(Until::log("settled")).timeout(HANG).await.expect("it settles");
    container
}

/// Whether the kernel marks written pages of memory (bit 55 of a page's entry), which a pre-checkpoint needs.
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
async fn addresses_and_volumes_are_restored_unless_ignored() {
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
    podman.raw().network_create_libpod(&create, &Default::default()).await.expect("makes a network");
    let volume = name("checkpoint");
    let fixed = NetworkAttachment::new(network.as_str()).ip("10.98.0.77").mac_address("02:42:0a:62:00:4d");
    let container = started(&podman, counter().networks([fixed]).volume(&volume, "/data")).await;
    count(&container, 1).await;
    let running = CheckpointOptions::new().leave_running(true);
    let archive = || async {
        let archive = container.checkpoint_export_with(&running).await.expect("an archive");
        Upload::reader(archive.into_reader())
    };
    let options = || RestoreOptions::new().name(name("moved"));
    let containers = podman.containers();
    // The first container still has them.
    let error = containers
        .restore_from_with(archive().await, &options().ignore_volumes(true))
        .await
        .expect_err("the address is taken");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let free = options().ignore_static_ip(true).ignore_static_mac(true);
    let error = containers.restore_from_with(archive().await, &free).await.expect_err("the volume is there");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let restored = containers.restore_from_with(archive().await, &free.ignore_volumes(true)).await.expect("restores");
    let moved = containers.get(&restored.id).await.expect("gets");
    let settings = moved.inspect().await.expect("inspects").network_settings.expect("settings");
    let place = &settings.networks[&network];
    assert_ne!(place.ip_address.as_deref(), Some("10.98.0.77"));
    assert_ne!(place.mac_address.as_deref(), Some("02:42:0a:62:00:4d"));
    for container in [moved, container.clone()] {
        container.remove_with(&gone()).await.expect("removes");
    }
    podman
        .raw()
        .volume_delete_libpod(&volume, &VolumeDeleteParams { force: Some(true), timeout: None })
        .await
        .expect("removes");
    podman.raw().network_delete_libpod(&network, &NetworkDeleteParams { force: Some(true) }).await.expect("removes");
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
    let archive = container.checkpoint_export().await.expect("an archive");
    let options = RestoreOptions::new().name(name("moved")).pod(&pods[1]);
    let restored = podman.containers().restore_from_with(Upload::reader(archive.into_reader()), &options).await;
    let moved = podman.containers().get(&restored.expect("restores").id).await.expect("gets");
    let pod = moved.inspect().await.expect("inspects").pod;
    assert_eq!(pod.as_ref(), Some(&pods[1]));
    count(&moved, before).await;
    for pod in pods {
        podman
            .raw()
            .pod_delete_libpod(&pod, &PodDeleteParams { force: Some(true), timeout: Some(0) })
            .await
            .expect("removes");
    }
}
