//! Copying files into and out of containers.

use std::path::PathBuf;
use std::time::Duration;

use bytes::Bytes;
use podman::containers::{CopyFromOptions, FileOptions, PathKind, PutArchiveOptions};
use podman::raw::params::VolumeDeleteParams;
use podman::types::Timestamp;
use podman::{Container, CreateOptions, Error, Upload};
use tokio::process::Command;
use tokio::task::JoinSet;

use super::alone::{memory, ran_alone};
use super::{IMAGE, end, gone, name, podman, sleeper};

/// A local directory that is removed at the end of the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        let path = std::env::temp_dir().join(name("copy"));
        std::fs::create_dir_all(path.join("tree/deep")).expect("a directory");
        std::fs::write(path.join("tree/file"), "contents").expect("a file");
        std::fs::write(path.join("tree/deep/other"), vec![7; 100_000]).expect("a file");
        std::os::unix::fs::symlink("file", path.join("tree/link")).expect("a link");
        std::os::unix::fs::symlink("../nowhere", path.join("tree/dangling")).expect("a link");
        Self(path)
    }

    fn at(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A created container, and a running one.
async fn both() -> [Container; 2] {
    let podman = podman().await;
    let created = podman.containers().create(sleeper()).await.expect("creates");
    let running = podman.containers().run(sleeper().user("1000:1000")).detach().await.expect("starts");
    [created, running]
}

#[tokio::test]
#[ignore = "needs podman"]
async fn trees_are_copied_in_and_out_as_by_cp() {
    let scratch = Scratch::new();
    for container in both().await {
        let status = container.status().clone();
        let status = status.as_str();
        container.copy_to(scratch.at("tree"), "/tmp").await.expect(status); // into a directory
        container.copy_to(scratch.at("tree"), "/tmp/new").await.expect(status); // under a new name
        container.copy_to(scratch.at("tree/."), "/tmp/").await.expect(status); // the contents
        container.copy_to(scratch.at("tree/link"), "/tmp/followed").await.expect(status);
        for path in ["/tmp/tree/file", "/tmp/new/file", "/tmp/file", "/tmp/followed", "/tmp/new/link"] {
            assert_eq!(container.get_file(path).await.expect(path), b"contents", "{path}, {status}");
        }
        assert_eq!(container.get_file("/tmp/new/deep/other").await.expect("it").len(), 100_000);

        for (source, destination, root) in
            [("/tmp/tree", "out", "out/tree"), ("/tmp/new", "named", "named"), ("/tmp/tree/.", "contents", "contents")]
        {
            std::fs::create_dir_all(scratch.at("out")).expect("a directory");
            container.copy_from(source, scratch.at(destination)).await.expect(source);
            let read = |path: &str| std::fs::read(scratch.at(root).join(path)).expect(path);
            assert_eq!((read("file"), read("deep/other").len()), (b"contents".to_vec(), 100_000), "{source}");
            let link = |path: &str| std::fs::read_link(scratch.at(root).join(path)).expect(path);
            assert_eq!((link("link"), link("dangling")), ("file".into(), "../nowhere".into()), "{source}");
            std::fs::remove_dir_all(scratch.at(root)).expect("removes");
        }
        container.copy_from("/tmp/file", scratch.at("single")).await.expect("a file under a name");
        assert_eq!(std::fs::read(scratch.at("single")).expect("it"), b"contents");
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn copies_that_are_impossible_fail_with_the_path() {
    let scratch = Scratch::new();
    let [container, other] = both().await;
    let refused = |error: Error, words: &str| {
        let message = error.to_string();
        assert!(matches!(error, Error::InvalidOptions(_)) && message.contains(words), "{message}");
    };
    let failed = |error: Error, words: &str| {
        let message = error.to_string();
        assert!(matches!(error, Error::Local(_)) && message.contains(words), "{message}");
        assert!(!error.is_transient() && !error.may_have_taken_effect(), "{message}");
    };
    failed(container.copy_to(scratch.at("no"), "/tmp").await.expect_err("nothing there"), "No such file");
    refused(
        container.copy_to(scratch.at("tree/file"), "/no/such/dir/x").await.expect_err("no parent"),
        "does not exist in the container",
    );
    refused(container.copy_to(scratch.at("tree/file"), "/tmp/no/").await.expect_err("no directory"), "destination");
    refused(container.copy_to(scratch.at("tree"), "/etc/passwd").await.expect_err("a file"), "is a file");
    refused(container.put_file("/no/such/dir/x", "x").await.expect_err("no parent"), "does not exist in the container");
    refused(container.put_file("/tmp/", "x").await.expect_err("no name"), "does not end with a file name");
    failed(container.get_file("/etc").await.expect_err("a directory"), "it is not a file");
    failed(
        container.copy_from("/etc", scratch.at("no/dir")).await.expect_err("no parent here"),
        "no/dir: No such file",
    );
    let error = container.copy_from("/no/such", scratch.at("x")).await.expect_err("nothing there");
    assert!(error.is_not_found(), "{error:?}");
    assert!(container.stat("/no").await.expect_err("nothing was made on the way").is_not_found());
    let limit = CopyFromOptions::new().limit(1000);
    let error = container.copy_from_with("/bin/busybox", scratch.at("busybox"), &limit).await.expect_err("too much");
    assert!(error.to_string().contains("limit"), "{error}");
    for container in [container, other] {
        container.remove_with(&gone()).await.expect("removes");
        let error = container.stat("/etc").await.expect_err("gone");
        assert!(error.is_not_found(), "{error:?}");
        assert!(container.get_archive("/etc").await.expect_err("gone").is_not_found());
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_file_has_its_owner_and_mode() {
    let [created, running] = both().await;
    let options = FileOptions::new().mode(0o4751).uid(33).gid(44).mtime(std::time::SystemTime::UNIX_EPOCH);
    let long = format!("/tmp/{}", "n".repeat(200));
    for path in ["/tmp/owned", &long] {
        running.put_file_with(path, "#!/bin/sh\n", &options).await.expect(path);
        let stat = running.stat(path).await.expect(path);
        assert_eq!((stat.mode, stat.size, stat.kind), (0o4751, 10, PathKind::File), "{stat:?}");
        assert_eq!(stat.mtime.map(Timestamp::unix_seconds), Some(0), "{stat:?}");
    }
    let shown = owner(&running, "/tmp/owned").await;
    assert_eq!(shown, "33 44", "as it was given");
    // In an archive from the server, the container's user owns everything.
    let archive = running.get_archive("/tmp/owned").await.expect("reads");
    running.put_archive("/tmp/out", Upload::reader(archive.into_reader())).await.expect("unpacks");
    assert_eq!(running.get_file("/tmp/out/owned").await.expect("there"), b"#!/bin/sh\n");
    // an archive's own owner is kept only on request
    for (copy, wanted) in [(false, "33 44"), (true, "1000 1000")] {
        let mut header = tar::Header::new_gnu();
        header.set_uid(33);
        header.set_gid(44);
        header.set_mode(0o600);
        let mut archive = tar::Builder::new(Vec::new());
        archive.append_data(&mut header, "given", std::io::empty()).expect("fits");
        let archive = archive.into_inner().expect("ends");
        let options = PutArchiveOptions::new().copy_uid_gid(copy).rename("given", "again");
        running.put_archive_with("/tmp", archive, &options).await.expect("unpacks");
        assert_eq!(owner(&running, "/tmp/again").await, wanted, "copy_uid_gid({copy})");
    }
    for container in [created, running] {
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_file_replaces_a_directory_only_on_request() {
    let scratch = Scratch::new();
    // A file with the name of a directory in the other tree.
    std::fs::create_dir_all(scratch.at("other/tree")).expect("a directory");
    std::fs::write(scratch.at("other/tree/deep"), "a file").expect("a file");
    for container in both().await {
        for path in ["/tmp/tree", "/tmp/file"] {
            container.copy_to(scratch.at("tree"), path).await.expect("a new directory");
        }
        container.copy_to(scratch.at("tree"), "/tmp").await.expect("once more, over itself");
        let options = FileOptions::new();
        for (outcome, path) in [
            (container.put_file_with("/tmp/tree", "x", &options).await, "/tmp/tree"),
            (container.copy_to(scratch.at("tree/file"), "/tmp").await, "/tmp/file"),
            (container.copy_to(scratch.at("other/tree"), "/tmp").await, "/tmp/tree/deep"),
        ] {
            let error = outcome.expect_err("there is a directory");
            let message = error.to_string();
            assert!(
                matches!(error, Error::Api(_)) && message.contains("file exists") && message.contains(path),
                "{message}"
            );
            assert!(message.len() < 400, "without the server's dump of its own request: {message}");
        }
        for path in ["/tmp/tree/deep/other", "/tmp/file/deep/other"] {
            assert_eq!(container.get_file(path).await.expect(path).len(), 100_000, "{path}");
        }
        container.put_file_with("/tmp/tree", "instead", &options.overwrite(true)).await.expect("it is told to");
        assert_eq!(container.get_file("/tmp/tree").await.expect("a file"), b"instead");
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn sparse_files_and_trees_with_sockets_are_copied_in() {
    use std::os::unix::fs::FileExt;
    let scratch = Scratch::new();
    let file = std::fs::File::create(scratch.at("tree/holes")).expect("a file");
    file.write_all_at(b"begin", 0).expect("writes");
    file.write_all_at(b"middle", 1 << 20).expect("writes");
    file.set_len(3 << 20).expect("grows");
    let _socket = std::os::unix::net::UnixListener::bind(scratch.at("tree/socket")).expect("a socket");
    let wanted = std::fs::read(scratch.at("tree/holes")).expect("reads");
    for container in both().await {
        container.copy_to(scratch.at("tree/holes"), "/tmp/alone").await.expect("a file with holes");
        container.copy_to(scratch.at("tree"), "/tmp").await.expect("a tree with one");
        for path in ["/tmp/alone", "/tmp/tree/holes"] {
            assert!(container.get_file(path).await.expect(path) == wanted, "{path}");
        }
        assert!(container.stat("/tmp/tree/socket").await.expect_err("left out").is_not_found());
        assert!(container.stat("/tmp/tree/deep/other").await.expect("the rest is there").size == 100_000);
        for (source, why) in [("tree/socket", "neither"), ("/proc/cpuinfo", "empty")] {
            let error = container.copy_to(scratch.at(source), "/tmp/odd").await.expect_err(source);
            assert!(matches!(error, Error::Local(_)) && error.to_string().contains(why), "{error}");
        }
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn names_with_newlines_are_copied_unchanged() {
    let scratch = Scratch::new();
    std::fs::create_dir_all(scratch.at("odd")).expect("a directory");
    let long = format!("{}\n{}ü", "n".repeat(80), "m".repeat(80));
    let names = ["ü\n.txt", "ö\n.txt", "zü\n15 path=config", "config", "a\nb", long.as_str()];
    for name in names {
        std::fs::write(scratch.at("odd").join(name), name).expect("a file");
    }
    std::os::unix::fs::symlink("tü\nx", scratch.at("odd/link")).expect("a link");
    let old = std::fs::File::open(scratch.at("odd/config")).expect("opens");
    old.set_modified(std::time::UNIX_EPOCH + Duration::from_secs(5)).expect("sets its time");
    for (round, container) in both().await.into_iter().enumerate() {
        container.copy_to(scratch.at("odd"), "/tmp").await.expect("goes in");
        let out = scratch.at(&format!("out-{round}"));
        container.copy_from("/tmp/odd/.", &out).await.expect("comes out");
        let mut found: Vec<_> = std::fs::read_dir(&out)
            .expect("a directory")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
            .collect();
        let mut wanted: Vec<_> = names.iter().copied().chain(["link"]).collect();
        found.sort();
        wanted.sort_unstable();
        assert_eq!(found, wanted);
        for name in names {
            assert_eq!(std::fs::read_to_string(out.join(name)).expect(name), name);
            let file = container.get_file(&format!("/tmp/odd/{name}")).await.expect(name);
            assert_eq!(file, name.as_bytes(), "{name:?}");
        }
        assert_eq!(std::fs::read_link(out.join("link")).expect("a link"), PathBuf::from("tü\nx"));
        let modified = std::fs::metadata(out.join("config")).and_then(|found| found.modified()).expect("a time");
        assert_eq!(modified, std::time::UNIX_EPOCH + Duration::from_secs(5));
        end(container).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn copying_files_that_the_server_leaves_out_fails() {
    let scratch = Scratch::new();
    let podman = podman().await;
    let options =
        sleeper().command(["sh", "-c", "mkdir -p /tmp/empty /dev/shm/dir; echo data > /dev/shm/f; exec sleep 600"]);
    let container = podman.containers().run(options).detach().await.expect("starts");
    super::hang::until("the file is there", async || container.stat("/dev/shm/f").await.is_ok_and(|it| it.size == 5))
        .await;
    let nothing = |error: Error, path: &str| {
        let message = error.to_string();
        assert!(
            matches!(error, Error::Protocol(_)) && message.contains("sent nothing") && message.contains(path),
            "{message}"
        );
    };
    for path in ["/dev/shm/f", "/dev/shm/dir", "/dev/shm/.", "/dev/null", "/proc/1/status", "/sys/."] {
        nothing(container.copy_from(path, scratch.at("x")).await.expect_err(path), path);
        nothing(container.get_file(path).await.expect_err(path), path);
        let mut archive = container.get_archive(path).await.expect("a response");
        let last = loop {
            match archive.next().await {
                Some(Ok(_)) => {}
                last => break last,
            }
        };
        nothing(last.expect("no end").expect_err(path), path);
    }
    container.copy_from("/tmp/empty/.", scratch.at("empty")).await.expect("the contents of an empty directory");
    container.copy_from("/tmp/empty", scratch.at("out")).await.expect("an empty directory");
    for path in ["empty", "out"] {
        assert_eq!(std::fs::read_dir(scratch.at(path)).expect(path).count(), 0, "{path}");
    }
    container.put_file("/dev/shm/f", "in").await.expect("the way in works");
    assert_eq!(container.stat("/dev/shm/f").await.expect("there").size, 2);
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn fifos_are_copied_in_and_the_root_is_copied_out() {
    let scratch = Scratch::new();
    for name in ["tree/fifo", "tree/deep/fifo"] {
        let made = Command::new("mkfifo").arg(scratch.at(name)).status().await.expect("runs");
        assert!(made.success());
    }
    for (round, container) in both().await.into_iter().enumerate() {
        container.copy_to(scratch.at("tree"), "/tmp").await.expect("goes in");
        for path in ["/tmp/tree/fifo", "/tmp/tree/deep/fifo"] {
            assert_eq!(container.stat(path).await.expect(path).kind, PathKind::Special, "{path}");
        }
        assert_eq!(container.get_file("/tmp/tree/file").await.expect("the rest"), b"contents");
        let error = container.copy_from("/tmp/tree", scratch.at("back")).await.expect_err("a FIFO");
        assert!(error.to_string().contains("is neither a file"), "{error}");
        for (source, name) in [("/", "root"), ("/.", "contents")] {
            let out = scratch.at(&format!("{name}-{round}"));
            let error = container.copy_from(source, &out).await.expect_err("it has a FIFO");
            assert!(error.to_string().contains("is neither a file"), "{error}");
        }
        end(container).await;
    }
    let podman = podman().await;
    let container = podman.containers().create(sleeper()).await.expect("creates");
    for (source, name) in [("/", "root"), ("/.", "contents")] {
        let out = scratch.at(name);
        container.copy_from(source, &out).await.expect(source);
        assert!(out.join("bin/busybox").is_file(), "{source}");
    }
    std::fs::create_dir(scratch.at("into")).expect("a directory");
    container.copy_from("/", scratch.at("into")).await.expect("into a directory");
    assert!(scratch.at("into/bin/busybox").is_file());
    end(container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_volume_is_copied_completely_or_fails() {
    let scratch = Scratch::new();
    let podman = podman().await;
    let volume = name("copy-volume");
    let container = podman.containers().create(sleeper().volume(&volume, "/data")).await.expect("creates");
    container.put_file("/data/file", "kept").await.expect("goes in");
    for (source, destination, file) in
        [("/data", "out", "out/data/file"), ("/data", "named", "named/file"), ("/data/.", "contents", "contents/file")]
    {
        std::fs::create_dir_all(scratch.at("out")).expect("a directory");
        container.copy_from(source, scratch.at(destination)).await.expect(source);
        assert_eq!(std::fs::read(scratch.at(file)).expect(file), b"kept", "{source}");
    }
    container.copy_to(scratch.at("tree"), "/data/dev").await.expect("goes in");
    for source in ["/data", "/data/."] {
        let error = container.copy_from(source, scratch.at("more")).await.expect_err("a part is missing");
        assert!(error.to_string().contains("the server left out \"/data/dev\""), "{error}");
    }
    let error = container.get_file("/data/dev/file").await.expect_err("nothing comes");
    // 5.4.2 ends the response early here, an interruption
    assert!(error.to_string().contains("sent nothing") || error.is_transient(), "{error}");
    container.start().await.expect("starts");
    container.copy_from("/data", scratch.at("running")).await.expect("all of it");
    assert_eq!(std::fs::read(scratch.at("running/dev/file")).expect("a file"), b"contents");
    end(container).await;
    podman.raw().volume_delete_libpod(&volume, &VolumeDeleteParams::default()).await.expect("removes");
}

/// Returns the owner and group of a file inside the container: an archive would show the container's user.
async fn owner(container: &Container, path: &str) -> String {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    let line = format!("exec {podman} exec {} stat -c '%u %g' {path}", container.id());
    let output = tokio::process::Command::new("sh").args(["-c", &line]).output().await.expect("podman runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn paths_are_described() {
    let [created, running] = both().await;
    for container in [&created, &running] {
        let etc = container.stat("/etc").await.expect("a directory");
        assert!(etc.is_dir() && etc.name == "etc", "{etc:?}");
        let tmp = container.stat("/tmp").await.expect("a directory");
        assert_eq!(tmp.mode, 0o1777, "{tmp:?}");
        let shell = container.stat("/bin/sh").await.expect("a link");
        assert!(shell.target.ends_with("busybox") && shell.size > 0, "{shell:?}");
        assert!(container.stat("/no/such").await.expect_err("nothing").is_not_found());
        assert!(matches!(container.stat("").await, Err(Error::InvalidOptions(_))));
    }
    for container in [created, running] {
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn two_gibibytes_are_copied_in_constant_memory() {
    const PIECE: usize = 1 << 20;
    const PIECES: u64 = 2048;
    if ran_alone("copy::two_gibibytes_are_copied_in_constant_memory", "GiB").await {
        return;
    }
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sleep", "600"]).stop_signal("SIGKILL");
    let container = podman.containers().create(options).await.expect("creates");
    let before = memory("VmHWM");
    // A header for one file of 2 GiB, then its bytes, then the end.
    let mut header = tar::Header::new_gnu();
    header.set_path("big").expect("short");
    header.set_size(PIECES * PIECE as u64);
    header.set_mode(0o644);
    header.set_cksum();
    let piece = Bytes::from((0..PIECE).map(|at| u8::try_from(at % 251).expect("small")).collect::<Vec<u8>>());
    let pieces = (0..PIECES).map(move |_| Ok(piece.clone()));
    let parts = std::iter::once(Ok(Bytes::copy_from_slice(header.as_bytes())))
        .chain(pieces)
        .chain(std::iter::once(Ok(Bytes::from_static(&[0; 1024]))));
    container.put_archive("/tmp", Upload::stream(Iter(parts))).await.expect("all of it goes in");
    assert_eq!(container.stat("/tmp/big").await.expect("there").size, PIECES * PIECE as u64);
    let mut archive = container.get_archive("/tmp/big").await.expect("reads");
    let mut came = 0;
    while let Some(piece) = archive.next().await {
        came += piece.expect("whole").len() as u64;
    }
    assert!(came >= PIECES * PIECE as u64 + 512, "{came} bytes");
    container.remove_with(&gone()).await.expect("removes");
    let took = memory("VmHWM") - before;
    println!("2 GiB in and out took {took} KiB at the peak");
    assert!(took < 64 << 10, "{took} KiB");
}

/// An iterator as a stream.
struct Iter<I>(I);

impl<I: Iterator + Unpin> futures_core::Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<I::Item>> {
        std::task::Poll::Ready(self.0.next())
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_server_still_finds_programs_after_inspecting_files_of_a_container() {
    let [created, running] = both().await;
    // For this, the server moves a thread into the container's mount namespace, where its main thread would stay.
    let inspections: JoinSet<_> =
        (0..200).map(|_| running.clone()).map(|it| async move { it.stat("/etc").await }).collect();
    for outcome in inspections.join_all().await {
        outcome.expect("a directory");
    }
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    let output = Command::new("sh").args(["-c", &format!("exec {podman} --version")]).output().await.expect("starts");
    assert!(output.status.success(), "{output:?}");
    for container in [created, running] {
        container.remove_with(&gone()).await.expect("removes");
    }
}
