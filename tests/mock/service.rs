//! Private services whose Podman is a shell script that behaves like a failing Podman.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use podman::Error;
use podman::service::ServiceBuilder;

use super::hang::{in_time, until, with_enough_time};

/// A directory for services, which must be empty at the end.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("podman-mock-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a directory");
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("it is there");
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    }

    async fn is_empty_soon(&self) {
        until("nothing is left", async || self.names().is_empty()).await;
        std::fs::remove_dir(&self.0).expect("removed");
    }
}

/// A service whose Podman runs this script; it gets Podman's arguments.
fn doing(script: &str, directory: &Path) -> ServiceBuilder {
    ServiceBuilder::new().podman(["sh", "-c", script, "podman"]).directory(directory)
}

#[tokio::test]
async fn the_error_for_a_missing_program_has_what_to_install() {
    let error = ServiceBuilder::new().podman(["no-such-podman"]).start().await.expect_err("missing");
    assert!(error.is_connect(), "{error:?}");
    let message = error.to_string();
    for part in ["no-such-podman: the program does not exist", "apt install podman"] {
        assert!(message.contains(part), "{part} is not in: {message}");
    }
    let error = ServiceBuilder::new().podman([""; 0]).start().await.expect_err("no words");
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn the_error_for_a_service_that_exits_has_its_last_messages() {
    let directory = Directory::new("dies");
    let error = doing("echo lock full >&2; exit 125", &directory.0).start().await.expect_err("it ends");
    assert!(error.is_connect(), "{error:?}");
    let message = error.to_string();
    assert!(message.contains("exit status 125: lock full"), "{message}");
    directory.is_empty_soon().await;
}

#[tokio::test]
async fn a_service_that_does_not_respond_is_killed() {
    let directory = Directory::new("deaf");
    let deaf = doing("trap '' TERM; while :; do sleep 0.05; done", &directory.0);
    let limit = Duration::from_millis(200);
    let started = in_time("its end is not waited for", deaf.start_timeout(limit).grace(limit).start()).await;
    let error = started.expect_err("deaf");
    assert!(matches!(&error, Error::Timeout(timeout) if timeout.after == Some(limit)), "{error:?}");
    directory.is_empty_soon().await;
}

#[tokio::test]
async fn starting_and_stopping_may_be_slow() {
    let directory = Directory::new("slow");
    let error = doing("exit 3", &directory.0).start_timeout(Duration::MAX).start().await.expect_err("it ends");
    assert!(error.to_string().contains("exit status 3"), "{error}");
    // It takes a while to stop, and is not killed.
    let [ready, ended] =
        ["ready", "ended"].map(|name| std::env::temp_dir().join(format!("podman-mock-{name}-{}", std::process::id())));
    let slow = format!(
        "trap 'sleep 0.5; : > \"{}\"; exit' TERM; : > \"{}\"; while :; do sleep 0.05; done",
        ended.display(),
        ready.display()
    );
    with_enough_time("the shell starts", Duration::from_millis(300), async |limit| {
        std::fs::create_dir_all(&directory.0).expect("a directory");
        let service = doing(&slow, &directory.0).grace(Duration::MAX).start_timeout(limit);
        service.start().await.expect_err("it never answers");
        directory.is_empty_soon().await;
        ready.exists().then_some(())
    })
    .await;
    std::fs::remove_file(ready).expect("removed");
    std::fs::remove_file(ended).expect("it was not killed");
}

#[tokio::test]
async fn global_options_and_environment_are_passed() {
    let directory = Directory::new("words");
    let script = "echo \"$@\"; echo \"host=$CONTAINER_HOST own=$OWN\"; exit 1";
    let service = doing(script, &directory.0).own_storage().storage_driver("vfs").arg("--log-level=debug");
    let error = service.env("OWN", "yes").start().await.expect_err("it ends");
    let message = error.to_string();
    for part in [
        "--root",
        "--runroot",
        "--storage-driver vfs --log-level=debug system service --time=0 unix://",
        "host= own=yes",
    ] {
        assert!(message.contains(part), "{part} is not in: {message}");
    }
    directory.is_empty_soon().await;
}

#[tokio::test]
async fn a_directory_that_cannot_be_created_is_an_error() {
    let error = doing("exit 1", Path::new("/no/such/directory")).start().await.expect_err("no directory");
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("/no/such/directory"), "{error}");
}

#[tokio::test]
async fn files_of_a_killed_process_are_removed_by_the_next_start() {
    let directory = Directory::new("sweep");
    let left = directory.0.join("podman-rs-1-0");
    std::fs::create_dir_all(left.join("root")).expect("made");
    let mut dead = std::process::Command::new("true").spawn().expect("a process");
    dead.wait().expect("its end");
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").expect("Linux");
    let space = std::fs::read_link("/proc/self/ns/pid").expect("Linux").to_string_lossy().into_owned();
    let space = space.trim_matches(|c: char| !c.is_ascii_digit()).to_owned();
    std::fs::write(left.join("owner"), format!("{}.{space}:{}:1:0\n", boot.trim(), dead.id())).expect("written");
    doing("exit 1", &directory.0).start().await.expect_err("it ends");
    directory.is_empty_soon().await;
}

#[tokio::test]
async fn a_directory_of_any_name_is_escaped_in_the_uri() {
    let parent = Directory::new("names");
    let directory = parent.0.join(OsStr::from_bytes(b"50% #\xff"));
    std::fs::create_dir(&directory).expect("a directory");
    let error = doing("echo \"$@\"; exit 1", &directory).start().await.expect_err("it ends");
    let message = error.to_string();
    assert!(message.contains(&format!("unix://{}/50%25 %23%FF/podman-rs-", parent.0.display())), "{message}");
    Directory(directory).is_empty_soon().await;
    parent.is_empty_soon().await;
}
