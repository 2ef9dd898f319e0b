//! The files of contexts.

use podman::Error;
use podman::images::{BuildOptions, Context};

use super::{Directory, base, build, podman};
use crate::IMAGE;
use crate::alone::{memory, ran_alone};

#[tokio::test]
#[ignore = "needs podman"]
async fn a_file_that_cannot_be_read_fails_the_build_with_its_path() {
    let podman = podman().await;
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nCOPY . /\n"), ("a", "")]);
    // a file of the kernel says that it is empty, and is not
    std::fs::remove_file(directory.path().join("a")).expect("removes");
    std::fs::hard_link("/proc/self/status", directory.path().join("a")).unwrap_or_else(|_| {
        std::fs::create_dir(directory.path().join("a")).expect("a directory");
    });
    let fifo = std::process::Command::new("mkfifo").arg(directory.path().join("fifo")).status().expect("runs");
    assert!(fifo.success());
    let built = build(&podman, &BuildOptions::new(Context::dir(directory.path()))).await.expect("pipes are left out");
    built.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn links_modes_and_long_names_arrive() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let podman = podman().await;
    let long = format!("{}/{}", "d".repeat(120), "f".repeat(120));
    let text = base(
        "COPY . /c\nRUN ls -ln /c | sed 's/^/entry: /'\nRUN cat /c/d*/f* /c/two | sed 's/^/content: /'\nRUN find /c -type d -empty | sed 's/^/empty: /'",
    );
    let directory = Directory::new(&[("Containerfile", &text), (&long, "long\n"), ("one", "both\n")]);
    let path = |name: &str| directory.path().join(name);
    std::fs::hard_link(path("one"), path("two")).expect("a link");
    symlink("nowhere", path("dangling")).expect("a link");
    symlink("/etc/passwd", path("absolute")).expect("a link");
    std::fs::create_dir(path("empty")).expect("a directory");
    std::fs::write(path("run"), "").expect("a file");
    std::fs::set_permissions(path("run"), std::fs::Permissions::from_mode(0o4750)).expect("a mode");
    let options = BuildOptions::new(Context::dir(directory.path())).nocache(true);
    let built = build(&podman, &options).await.expect("builds");
    let lines = built.log.join("\n");
    for part in ["dangling -> nowhere", "absolute -> /etc/passwd", "content: long", "content: both", "empty: /c/empty"]
    {
        assert!(lines.contains(part), "{part} is not in {lines}");
    }
    let run = lines.lines().find(|line| line.ends_with(" run")).expect("it is listed");
    // the server drops the setuid bit at COPY
    assert!(run.contains("-rwxr-x---"), "{run}");
    built.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_step_sees_the_files_of_the_context_as_they_are() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::time::{Duration, SystemTime};

    let podman = podman().await;
    // a mount shows the context itself: COPY drops setuid bits, and copies each name of a file
    let text = base(
        "RUN --mount=type=bind,source=.,target=/ctx cd /ctx && stat -c 'file: %n %a %u %g %s %Y' run one two dir dir/sticky && \\\n\
         stat -c 'links: %h %n' one two run && stat -c 'inode: %i' one two && ls -l | sed -n 's/.* \\([a-z]* -> .*\\)/link: \\1/p'",
    );
    let directory = Directory::new(&[("Containerfile", &text), ("one", "both"), ("dir/sticky", ""), ("run", "x")]);
    let path = |name: &str| directory.path().join(name);
    let mode = |name: &str, mode: u32| {
        std::fs::set_permissions(path(name), std::fs::Permissions::from_mode(mode)).expect("a mode");
    };
    std::fs::hard_link(path("one"), path("two")).expect("a link");
    symlink("nowhere", path("dangling")).expect("a link");
    symlink("dir/sticky", path("within")).expect("a link");
    for (name, bits) in [("run", 0o4755), ("one", 0o640), ("dir/sticky", 0o2711), ("dir", 0o1777)] {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890);
        std::fs::File::open(path(name)).and_then(|file| file.set_modified(time)).expect("a time");
        mode(name, bits);
    }
    let options = BuildOptions::new(Context::dir(directory.path())).nocache(true);
    let built = build(&podman, &options).await.expect("builds");
    let lines = |start: &str| -> Vec<&str> { built.log.iter().filter_map(|line| line.strip_prefix(start)).collect() };
    assert_eq!(
        lines("file: "),
        [
            "run 4755 0 0 1 1234567890",
            "one 640 0 0 4 1234567890",
            "two 640 0 0 4 1234567890",
            // the size of a directory is that of the server's file system
            &format!("dir 1777 0 0 {} 1234567890", size_of(&lines("file: "), "dir ")),
            "dir/sticky 2711 0 0 0 1234567890",
        ],
        "{:?}",
        built.log
    );
    assert_eq!(lines("links: "), ["2 one", "2 two", "1 run"], "{:?}", built.log);
    let inodes = lines("inode: ");
    assert_eq!(inodes[0], inodes[1], "a hard link: {:?}", built.log);
    assert_eq!(lines("link: "), ["dangling -> nowhere", "within -> dir/sticky"], "{:?}", built.log);
    built.image.remove().await.expect("removes");
}

/// The size in the line of a file.
fn size_of<'a>(lines: &[&'a str], name: &str) -> &'a str {
    let line = lines.iter().find(|line| line.starts_with(name)).expect("a line");
    line.split(' ').nth(4).expect("a size")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn additional_contexts_are_sent_or_refused() {
    let podman = podman().await;
    let directory = Directory::new(&[
        (
            "ctx/Containerfile",
            &base("COPY --from=more /f /of-directory\nCOPY --from=image /etc/passwd /of-image\nRUN cat /of-directory"),
        ),
        ("more/f", "from more\n"),
        ("more/x.log", ""),
    ]);
    let options = BuildOptions::new(Context::dir(directory.path().join("ctx")))
        .build_context("more", Context::dir(directory.path().join("more")))
        .build_contexts([("image", format!("docker-image://{IMAGE}"))]);
    match build(&podman, &options).await {
        Ok(built) => {
            assert!(built.log.iter().any(|line| line == "from more"), "{:?}", built.log);
            built.image.remove().await.expect("removes");
        }
        Err(error) => {
            assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
            assert!(podman.server_version() < podman::Version::new(5, 6, 0));
        }
    }
    let text = base("COPY --from=image /etc/passwd /of-image\nRUN wc -l /of-image");
    let options = BuildOptions::new(Context::none())
        .containerfile_text(text)
        .build_contexts([("image", format!("docker-image://{IMAGE}"))]);
    let built = build(&podman, &options).await.expect("images are contexts everywhere");
    built.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_large_context_is_sent_in_little_memory() {
    const MIB: u64 = 300;
    if ran_alone("build::context::a_large_context_is_sent_in_little_memory", "MiB").await {
        return;
    }
    let podman = podman().await;
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nLABEL a=b\n")]);
    for number in 0..3 {
        let file = std::fs::File::create(directory.path().join(format!("big{number}"))).expect("a file");
        file.set_len((MIB << 20) / 3).expect("a hole");
    }
    // what a build needs at all
    let small = BuildOptions::new(Context::none()).containerfile_text("FROM scratch\nLABEL a=c\n");
    build(&podman, &small).await.expect("builds").image.remove().await.expect("removes");
    let before = memory("VmHWM");
    let start = std::time::Instant::now();
    let built = build(&podman, &BuildOptions::new(Context::dir(directory.path()))).await.expect("builds");
    let took = memory("VmHWM") - before;
    println!("a context of {MIB} MiB took {took} KiB and {:?}", start.elapsed());
    assert!(took < 16 << 10, "{took} KiB");
    built.image.remove().await.expect("removes");
}
