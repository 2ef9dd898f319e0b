//! Services whose Podman is a few lines of shell: what Podman does when it does not work.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use podman::{Error, ServiceBuilder};

/// A directory for services, which must be empty again in the end.
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
        for _ in 0..200 {
            if self.names().is_empty() {
                return std::fs::remove_dir(&self.0).expect("removed");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("left: {:?}", self.names());
    }
}

/// A service whose Podman does this; its arguments are as Podman's, from `$1` on.
fn doing(script: &str, directory: &Path) -> ServiceBuilder {
    ServiceBuilder::new().podman(["sh", "-c", script, "podman"]).directory(directory)
}

#[tokio::test]
async fn a_missing_program_is_told_with_what_to_install() {
    let error = ServiceBuilder::new().podman(["no-such-podman"]).start().await.expect_err("missing");
    assert!(error.is_connect(), "{error:?}");
    let said = error.to_string();
    for part in ["no-such-podman: there is no such program", "apt install podman"] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
    let error = ServiceBuilder::new().podman([""; 0]).start().await.expect_err("no words");
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn one_that_ends_at_once_is_told_with_its_last_words() {
    let directory = Directory::new("dies");
    let error = doing("echo lock full >&2; exit 125", &directory.0).start().await.expect_err("it ends");
    assert!(error.is_connect(), "{error:?}");
    let said = error.to_string();
    assert!(said.contains("exit status 125: lock full"), "{said}");
    directory.is_empty_soon().await;
}

#[tokio::test]
async fn one_that_never_answers_is_ended_though_it_will_not() {
    let directory = Directory::new("deaf");
    let deaf = doing("trap '' TERM; while :; do sleep 0.05; done", &directory.0);
    let begin = Instant::now();
    let limit = Duration::from_millis(200);
    let error = deaf.start_timeout(limit).grace(limit).start().await.expect_err("deaf");
    assert!(matches!(&error, Error::Timeout(timeout) if timeout.after == Some(limit)), "{error:?}");
    assert!(begin.elapsed() < Duration::from_secs(5), "nobody waits for its end");
    directory.is_empty_soon().await;
}

#[tokio::test]
async fn it_may_start_and_end_for_as_long_as_it_takes() {
    let directory = Directory::new("slow");
    let error = doing("exit 3", &directory.0).start_timeout(Duration::MAX).start().await.expect_err("it ends");
    assert!(error.to_string().contains("exit status 3"), "{error}");
    // what is told to end takes its time, and is not killed
    let ended = std::env::temp_dir().join(format!("podman-mock-ended-{}", std::process::id()));
    let slow = format!("trap 'sleep 0.5; : > \"{}\"; exit' TERM; while :; do sleep 0.05; done", ended.display());
    let service = doing(&slow, &directory.0).grace(Duration::MAX);
    service.start_timeout(Duration::from_millis(300)).start().await.expect_err("it never answers");
    directory.is_empty_soon().await;
    std::fs::remove_file(ended).expect("it was not killed");
}

#[tokio::test]
async fn it_gets_options_before_the_verb_and_its_environment() {
    let directory = Directory::new("words");
    let script = "echo \"$@\"; echo \"host=$CONTAINER_HOST own=$OWN\"; exit 1";
    let service = doing(script, &directory.0).own_storage().storage_driver("vfs").arg("--log-level=debug");
    let error = service.env("OWN", "yes").start().await.expect_err("it ends");
    let said = error.to_string();
    for part in [
        "--root",
        "--runroot",
        "--storage-driver vfs --log-level=debug system service --time=0 unix://",
        "host= own=yes",
    ] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
    directory.is_empty_soon().await;
}

#[tokio::test]
async fn a_directory_that_cannot_be_made_is_told() {
    let error = doing("exit 1", Path::new("/no/such/directory")).start().await.expect_err("no directory");
    assert!(error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("/no/such/directory"), "{error}");
}

#[tokio::test]
async fn what_a_killed_process_left_is_swept_by_the_next_start() {
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
    let said = error.to_string();
    assert!(said.contains(&format!("unix://{}/50%25 %23%FF/podman-rs-", parent.0.display())), "{said}");
    Directory(directory).is_empty_soon().await;
    parent.is_empty_soon().await;
}
