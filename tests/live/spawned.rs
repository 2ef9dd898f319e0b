//! Private services, which leave nothing behind.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use podman::error::ConnectReason;
use podman::service::ServiceBuilder;
use podman::{Container, Error, PodmanClient, Version};

use super::examples::example;
use super::hang::{HANG, until};
use super::{IMAGE, name, podman, sleeper};

/// The command that runs the Podman under test; a shell command, because it may have several words.
const PODMAN: &str = r#"eval "exec $PODMAN_TEST_PODMAN \"\$@\"""#;

/// A directory for one service, shared with the server.
pub(super) fn directory() -> PathBuf {
    let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
    let directory = PathBuf::from(shared).join(name("d"));
    std::fs::create_dir_all(&directory).expect("a directory");
    directory
}

/// A service on the common storage.
fn service(directory: &Path) -> ServiceBuilder {
    ServiceBuilder::new().podman(["sh", "-c", PODMAN, "podman"]).directory(directory).start_timeout(HANG)
}

/// The command for a service with its own storage in a directory.
async fn words(directory: &Path) -> Vec<String> {
    let mut line = PODMAN.to_owned();
    // Before 5.1 the path of a run root is limited to 50 bytes, and the shared directory's is long.
    if podman().await.server_version() < Version::new(5, 1, 0) {
        line = format!("set -- \"$@\" --runroot={}; {line}", runroot(directory).display());
    }
    vec!["sh".into(), "-c".into(), line, "podman".into()]
}

pub(super) async fn own(directory: &Path) -> ServiceBuilder {
    service(directory).podman(words(directory).await).own_storage()
}

fn runroot(directory: &Path) -> PathBuf {
    Path::new("/tmp").join(directory.file_name().expect("a name"))
}

/// The files of the image of the tests, as a tar archive.
pub(super) async fn files() -> Vec<u8> {
    let mut archive = Vec::new();
    let source = super::podman().await.containers().create(sleeper()).await.expect("creates");
    let mut export = source.export().await.expect("an archive");
    while let Some(piece) = export.next().await {
        archive.extend_from_slice(&piece.expect("a piece"));
    }
    source.remove().await.expect("removes");
    archive
}

/// Runs a container on a service that has no images yet.
async fn sleeping(podman: &PodmanClient) -> Container {
    podman
        .images()
        .import_with(files().await, IMAGE, &podman::images::ImportOptions::new().changes(["ENV PATH=/bin"]))
        .await
        .expect("imports");
    podman.containers().run(sleeper()).detach().await.expect("starts")
}

/// Returns the processes of services and containers in a directory.
fn processes(directory: &Path) -> Vec<String> {
    let directory = directory.display().to_string();
    let all = std::fs::read_dir("/proc").expect("Linux").flatten();
    let lines = all.filter_map(|process| std::fs::read(process.path().join("cmdline")).ok());
    let lines = lines.map(|line| String::from_utf8_lossy(&line).replace('\0', " "));
    lines.filter(|line| line.contains(&directory)).collect()
}

/// Waits until a service has left neither files nor processes.
pub(super) async fn nothing_is_left(directory: &Path) {
    let files = || std::fs::read_dir(directory).expect("it is there").flatten().map(|file| file.path());
    let start = Instant::now();
    while files().next().is_some() || !processes(directory).is_empty() {
        assert!(start.elapsed() < HANG, "left: {:?}, {:?}", files().collect::<Vec<_>>(), processes(directory));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let _ = std::fs::remove_dir_all(runroot(directory));
    std::fs::remove_dir(directory).expect("it is empty");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn services_with_own_storage_do_not_see_each_others_containers() {
    let directory = directory();
    let one = own(&directory).await.start().await.expect("starts");
    let others = self::directory();
    let other = own(&others).await.start().await.expect("starts");
    let container = sleeping(&one.client()).await;
    assert!(one.client().containers().exists(container.id()).await.expect("an answer"));
    for stranger in [other.client(), podman().await] {
        assert!(!stranger.containers().exists(container.id()).await.expect("an answer"));
    }
    assert!(other.client().images().list().await.expect("a list").is_empty());
    // With a running container, and other clients that still exist.
    let client = one.client();
    one.stop().await.expect("nothing is left");
    let error = client.ping().await.expect_err("it is gone");
    assert!(matches!(&error, Error::Connect(error) if error.reason == ConnectReason::Absent), "{error:?}");
    other.stop().await.expect("nothing is left");
    nothing_is_left(&directory).await;
    nothing_is_left(&others).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_service_stops_with_the_last_clone() {
    let directory = directory();
    let service = own(&directory).await.start().await.expect("starts");
    let mut container = sleeping(&service.client()).await;
    let again = service.client().ignore_unsupported().scope("spawned").expect("a name");
    drop(service);
    assert!(container.reload().await.is_ok(), "the container keeps a client");
    drop(container);
    again.client().ping().await.expect("the scope keeps a client");
    again.close().await.expect("closes");
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_users_storage_and_a_given_one_are_kept() {
    let directory = directory();
    let users = service(&directory).start().await.expect("starts");
    assert!(users.client().images().exists(IMAGE).await.expect("an answer"), "what everybody sees");
    users.stop().await.expect("nothing is left");
    let kept = directory.join("kept");
    let keeping = own(&directory).await.storage(&kept);
    let first = keeping.clone().start().await.expect("starts");
    let container = sleeping(&first.client()).await.id().to_owned();
    first.stop().await.expect("nothing is left");
    let second = keeping.start().await.expect("starts");
    let found = second.client().containers().get(&container).await.expect("it is there");
    assert_eq!(found.status(), "running", "the service left it alone");
    found.remove_with(&super::gone()).await.expect("removes");
    second.stop().await.expect("nothing is left");
    std::fs::remove_dir_all(&kept).expect("no mount is left in it");
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_panic_or_a_kill_leaves_nothing_behind() {
    for end in ["stop", "panic", "die"] {
        let directory = directory();
        let place = directory.display().to_string();
        let words = words(&directory).await;
        let arguments = [place.as_str(), end].into_iter().chain(words.iter().map(String::as_str));
        let output = example("service", &arguments.collect::<Vec<_>>(), "").await;
        assert_eq!(output.status.success(), end == "stop", "{output:?}");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains(&place) && said.contains("has no images: true"), "{output:?}");
        nothing_is_left(&directory).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_late_clean_up_of_a_container_leaves_nothing_behind() {
    let directory = directory();
    let conmon = directory.join("conmon");
    std::fs::write(&conmon, "#!/bin/sh\nexec /usr/bin/conmon --exit-delay 2 \"$@\"\n").expect("a script");
    std::fs::set_permissions(&conmon, std::fs::Permissions::from_mode(0o755)).expect("it can be run");
    let service = own(&directory).await.arg("--conmon").arg(&conmon).start().await.expect("starts");
    let container = sleeping(&service.client()).await;
    assert!(processes(&directory).iter().any(|line| line.contains("--exit-delay 2")), "the monitor that is late");
    drop(container);
    service.stop().await.expect("nothing is left");
    std::fs::remove_file(&conmon).expect("a script");
    // the monitor starts `podman container cleanup`, which makes the directory of its storage
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_error_for_rejected_options_has_podmans_message() {
    let directory = directory();
    let error = service(&directory).arg("--no-such-option").start().await.expect_err("podman ends");
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("unknown flag: --no-such-option"), "{error}");
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn calls_to_a_killed_service_fail() {
    let directory = directory();
    let service = own(&directory).await.start().await.expect("starts");
    assert_eq!(service.exit_code(), None);
    let socket = service.uri();
    for process in std::fs::read_dir("/proc").expect("Linux").flatten() {
        let line = std::fs::read(process.path().join("cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        if line.contains(&socket) {
            let id = process.file_name();
            let _ = Command::new("kill").arg("-KILL").arg(id).status();
        }
    }
    until("its end is noticed", async || service.exit_code().is_some()).await;
    // A stopping service still accepts connections, which are then closed.
    let mut error = service.client().containers().list().await.expect_err("it is dead");
    until("connections are refused", async || {
        assert!(matches!(error, Error::Interrupted(_) | Error::Connect(_)), "{error:?}");
        error = service.client().containers().list().await.expect_err("it is dead");
        matches!(&error, Error::Connect(error) if error.reason == ConnectReason::Refused)
    })
    .await;
    assert!(error.to_string().contains("no service is listening"), "{error}");
    drop(service);
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_directory_of_a_service_may_have_any_name() {
    let directory = directory();
    let odd = directory.join(OsStr::from_bytes(b"5% ?#\xff"));
    std::fs::create_dir(&odd).expect("a directory");
    let service = service(&odd).start().await.expect("starts");
    let podman = PodmanClient::with_uri(&service.uri()).await.expect("its URI leads there");
    assert_eq!(podman.endpoint(), service.client().endpoint());
    drop(podman);
    service.stop().await.expect("all of it is gone");
    std::fs::remove_dir(odd).expect("nothing is left in it");
    std::fs::remove_dir(directory).expect("nothing else");
}
