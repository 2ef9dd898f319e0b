//! Files in and out of containers.

use std::path::PathBuf;

use bytes::Bytes;
use podman::{Container, CopyFromOptions, CreateOptions, Error, FileOptions, PathKind, PutArchiveOptions, Upload};

use super::alone::{memory, ran_alone};
use super::{IMAGE, gone, name, podman, sleeper};

/// A directory of this machine that goes with the test.
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

/// A container that was never started, and one that runs.
async fn both() -> [Container; 2] {
    let podman = podman().await;
    let created = podman.containers().create(sleeper()).await.expect("creates");
    let running = podman.containers().run(sleeper().user("1000:1000")).detach().await.expect("starts");
    [created, running]
}

#[tokio::test]
#[ignore = "needs podman"]
async fn trees_go_in_and_come_out_as_cp_does_it() {
    let scratch = Scratch::new();
    for container in both().await {
        let status = container.status().to_owned();
        container.copy_to(scratch.at("tree"), "/tmp").await.expect(&status); // into a directory
        container.copy_to(scratch.at("tree"), "/tmp/new").await.expect(&status); // under a new name
        container.copy_to(scratch.at("tree/."), "/tmp/").await.expect(&status); // the contents
        container.copy_to(scratch.at("tree/link"), "/tmp/followed").await.expect(&status);
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
async fn what_cannot_be_copied_is_refused_by_name() {
    let scratch = Scratch::new();
    let [container, other] = both().await;
    let refused = |error: Error, words: &str| {
        let said = error.to_string();
        assert!(matches!(error, Error::InvalidOptions(_)) && said.contains(words), "{said}");
    };
    refused(container.copy_to(scratch.at("no"), "/tmp").await.expect_err("nothing there"), "source");
    refused(container.copy_to(scratch.at("tree/file"), "/no/such/dir/x").await.expect_err("no parent"), "lacks");
    refused(container.copy_to(scratch.at("tree/file"), "/tmp/no/").await.expect_err("no directory"), "destination");
    refused(container.copy_to(scratch.at("tree"), "/etc/passwd").await.expect_err("a file"), "is a file");
    refused(container.put_file("/no/such/dir/x", "x", &FileOptions::new()).await.expect_err("no parent"), "lacks");
    refused(container.put_file("/tmp/", "x", &FileOptions::new()).await.expect_err("no name"), "names no file");
    refused(container.get_file("/etc").await.expect_err("a directory"), "is no file");
    refused(container.copy_from("/etc", scratch.at("no/dir")).await.expect_err("no parent here"), "destination");
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
async fn a_file_has_the_owner_and_mode_it_was_given() {
    let [created, running] = both().await;
    let options = FileOptions::new().mode(0o4751).uid(33).gid(44).mtime(std::time::SystemTime::UNIX_EPOCH);
    let long = format!("/tmp/{}", "n".repeat(200));
    for path in ["/tmp/owned", &long] {
        running.put_file(path, "#!/bin/sh\n", &options).await.expect(path);
        let stat = running.stat(path).await.expect(path);
        assert_eq!((stat.mode, stat.size, stat.kind), (0o4751, 10, PathKind::File), "{stat:?}");
        assert_eq!(stat.mtime.map(|time| time.timestamp()), Some(0), "{stat:?}");
    }
    let shown = owner(&running, "/tmp/owned").await;
    assert_eq!(shown, "33 44", "as it was given");
    // one that comes out says that all is the container's user's
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
async fn a_directory_makes_no_way_for_a_file_unless_it_is_told_to() {
    let scratch = Scratch::new();
    // a file, where the other tree has a directory
    std::fs::create_dir_all(scratch.at("other/tree")).expect("a directory");
    std::fs::write(scratch.at("other/tree/deep"), "a file").expect("a file");
    for container in both().await {
        for path in ["/tmp/tree", "/tmp/file"] {
            container.copy_to(scratch.at("tree"), path).await.expect("a new directory");
        }
        container.copy_to(scratch.at("tree"), "/tmp").await.expect("once more, over itself");
        let options = FileOptions::new();
        for (outcome, path) in [
            (container.put_file("/tmp/tree", "x", &options).await, "/tmp/tree"),
            (container.copy_to(scratch.at("tree/file"), "/tmp").await, "/tmp/file"),
            (container.copy_to(scratch.at("other/tree"), "/tmp").await, "/tmp/tree/deep"),
        ] {
            let said = outcome.expect_err("there is a directory").to_string();
            assert!(said.contains(path) && said.contains("a directory") && said.len() < 250, "{said}");
        }
        for path in ["/tmp/tree/deep/other", "/tmp/file/deep/other"] {
            assert_eq!(container.get_file(path).await.expect(path).len(), 100_000, "{path}");
        }
        container.put_file("/tmp/tree", "instead", &options.overwrite(true)).await.expect("it is told to");
        assert_eq!(container.get_file("/tmp/tree").await.expect("a file"), b"instead");
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn files_with_holes_and_trees_with_sockets_go_in() {
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
            assert!(matches!(error, Error::InvalidOptions(_)) && error.to_string().contains(why), "{error}");
        }
        container.remove_with(&gone()).await.expect("removes");
    }
}

/// The owner and group of a file, as the container's own programs see them: an archive says that all is the user's.
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
async fn two_gibibytes_go_through_in_constant_memory() {
    const PIECE: usize = 1 << 20;
    const PIECES: u64 = 2048;
    if ran_alone("copy::two_gibibytes_go_through_in_constant_memory", "GiB").await {
        return;
    }
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sleep", "600"]).stop_signal("SIGKILL");
    let container = podman.containers().create(options).await.expect("creates");
    let before = memory("VmHWM");
    // a header for one file of 2 GiB, then its bytes, then the end
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
