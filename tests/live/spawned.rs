//! Services that the client starts, and what is left of them: nothing.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use podman::{ConnectReason, Container, Error, PodmanClient, ServiceBuilder, Version};

use super::examples::example;
use super::{IMAGE, name, podman, sleeper};

/// What calls the Podman under test, which is a line for a shell, since it may be several words.
const PODMAN: &str = r#"eval "exec $PODMAN_TEST_PODMAN \"\$@\"""#;

/// A directory for one service at a time, which both sides see.
fn directory() -> PathBuf {
    let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
    let directory = PathBuf::from(shared).join(name("d"));
    std::fs::create_dir_all(&directory).expect("a directory");
    directory
}

/// A service on the storage that everybody uses.
fn service(directory: &Path) -> ServiceBuilder {
    ServiceBuilder::new().podman(["sh", "-c", PODMAN, "podman"]).directory(directory)
}

/// What calls the Podman under test for a service with storage of its own in a directory.
async fn words(directory: &Path) -> Vec<String> {
    let mut line = PODMAN.to_owned();
    // before 5.1 a run root's path had at most 50 bytes, and that of the shared directory is long
    if podman().await.server_version() < Version::new(5, 1, 0) {
        line = format!("set -- \"$@\" --runroot={}; {line}", runroot(directory).display());
    }
    vec!["sh".into(), "-c".into(), line, "podman".into()]
}

async fn own(directory: &Path) -> ServiceBuilder {
    service(directory).podman(words(directory).await).own_storage()
}

fn runroot(directory: &Path) -> PathBuf {
    Path::new("/tmp").join(directory.file_name().expect("a name"))
}

/// Runs a container on a service that has no images yet.
async fn sleeping(podman: &PodmanClient) -> Container {
    let mut archive = Vec::new();
    let source = super::podman().await.containers().create(sleeper()).await.expect("creates");
    let mut export = source.export().await.expect("an archive");
    while let Some(piece) = export.next().await {
        archive.extend_from_slice(&piece.expect("a piece"));
    }
    source.remove().await.expect("removes");
    podman.images().import(archive, IMAGE, &["ENV PATH=/bin"]).await.expect("imports");
    podman.containers().run(sleeper()).detach().await.expect("starts")
}

/// The processes that serve something in a directory, or run in a storage there.
fn processes(directory: &Path) -> Vec<String> {
    let directory = directory.display().to_string();
    let all = std::fs::read_dir("/proc").expect("Linux").flatten();
    let lines = all.filter_map(|process| std::fs::read(process.path().join("cmdline")).ok());
    let lines = lines.map(|line| String::from_utf8_lossy(&line).replace('\0', " "));
    lines.filter(|line| line.contains(&directory)).collect()
}

/// Waits until nothing is left of a service, neither files nor processes.
async fn nothing_is_left(directory: &Path) {
    let files = || std::fs::read_dir(directory).expect("it is there").flatten().map(|file| file.path());
    for _ in 0..600 {
        if files().next().is_none() && processes(directory).is_empty() {
            let _ = std::fs::remove_dir_all(runroot(directory));
            return std::fs::remove_dir(directory).expect("it is empty");
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("left: {:?}, {:?}", files().collect::<Vec<_>>(), processes(directory));
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
    // with a container that runs, and other clients that are still there
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
async fn the_last_clone_takes_the_service_with_it() {
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
async fn the_users_storage_and_a_kept_one_stay() {
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
async fn nothing_is_left_by_a_panic_or_a_kill() {
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
async fn what_podman_does_not_take_is_told_in_its_words() {
    let directory = directory();
    let error = service(&directory).arg("--no-such-option").start().await.expect_err("podman ends");
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("unknown flag: --no-such-option"), "{error}");
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_service_that_was_killed_is_an_error_of_each_call() {
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
    while service.exit_code().is_none() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // one that is about to be gone still takes connections, and calls see them break
    let mut error = service.client().containers().list().await.expect_err("it is dead");
    for _ in 0..100 {
        if matches!(&error, Error::Connect(error) if error.reason == ConnectReason::Refused) {
            break;
        }
        assert!(matches!(error, Error::Interrupted(_) | Error::Connect(_)), "{error:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
        error = service.client().containers().list().await.expect_err("it is dead");
    }
    assert!(matches!(&error, Error::Connect(error) if error.reason == ConnectReason::Refused), "{error:?}");
    assert!(error.to_string().contains("nobody listens there"), "{error}");
    drop(service);
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_service_listens_in_a_directory_of_any_name() {
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
