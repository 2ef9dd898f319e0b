//! Builds of images.

use std::path::{Path, PathBuf};

use podman::images::{BuildEvent, BuildOptions, Context};
use podman::{CreateOptions, Error, PodmanClient};

use super::alone::{memory, ran_alone};
use super::proxy::{Fault, Harm, Proxy};
use super::{IMAGE, name, podman};

/// A directory with files, removed when it is dropped.
struct Directory(PathBuf);

impl Directory {
    fn new(files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(name("podman-build"));
        for (name, content) in files {
            let path = path.join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
            std::fs::write(path, content).expect("a file");
        }
        Self(path)
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn base(rest: &str) -> String {
    format!("FROM {IMAGE}\n{rest}\n")
}

/// What a command prints in a container of an image.
async fn printed(podman: &PodmanClient, image: &podman::Image, command: &str) -> String {
    let options = CreateOptions::new(image).command(["sh", "-c", command]).remove(true).network_mode("none");
    podman.containers().run(options).checked().await.expect("runs").text().into_owned()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_directory_becomes_an_image_that_runs() {
    let podman = podman().await;
    let directory = Directory::new(&[
        ("Containerfile", &base("COPY . /c\nRUN echo made > /made\nCMD cat /made")),
        ("a/b.txt", "b"),
    ]);
    let tag = format!("localhost/{}:1", name("built"));
    let options = BuildOptions::new(Context::dir(directory.path())).tag(&tag).label("app", "shop");
    let mut events = podman.images().build(&options).stream().await.expect("begins");
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        seen.push(event.expect("no failure"));
    }
    let steps: Vec<_> = seen
        .iter()
        .filter_map(
            |event| if let BuildEvent::Step(step) = event { Some((step.number, step.text.as_str())) } else { None },
        )
        .collect();
    assert_eq!(steps[1..4], [(2, "COPY . /c"), (3, "RUN echo made > /made"), (4, "CMD cat /made")], "{seen:?}");
    let Some(BuildEvent::Image(id)) = seen.last() else { panic!("{seen:?}") };
    assert!(seen.iter().any(|event| matches!(event, BuildEvent::Tagged { name, .. } if *name == tag)), "{seen:?}");
    // the second build takes all steps from the cache, and makes the same image
    let built = podman.images().build(&options).await.expect("builds");
    assert_eq!(built.image.id(), id, "{:?}", built.log);
    assert!(built.log.iter().any(|line| line.contains("Using cache")), "{:?}", built.log);
    assert_eq!(built.image.tags(), [tag]);
    assert_eq!(built.image.labels().get("app").map(String::as_str), Some("shop"));
    assert_eq!(printed(&podman, &built.image, "cat /made /c/a/b.txt").await, "made\nb");
    built.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_failing_step_is_an_error_with_its_exit_code_and_last_lines() {
    let podman = podman().await;
    let text = base("RUN echo one\nRUN echo out; echo err >&2; exit 3\nRUN echo never");
    let error =
        podman.images().build(BuildOptions::new(Context::none()).containerfile_text(text)).await.expect_err("fails");
    let failed = error.build().expect("a failed build");
    assert_eq!(failed.step.as_deref(), Some("RUN echo out; echo err >&2; exit 3"), "{error:?}");
    assert_eq!(failed.exit_code, Some(3));
    assert!(error.is_build_step_failure());
    let mut last = failed.last_lines.clone();
    last.sort();
    last.retain(|line| line == "out" || line == "err" || line == "one");
    assert_eq!(last, ["err", "out"], "{failed:?}");
    let missing = BuildOptions::new(Context::none()).containerfile_text("FROM localhost/missing:1\n").pull("never");
    let error = podman.images().build(missing).await.expect_err("has no base");
    assert!(matches!(&error, Error::Build(failed) if failed.exit_code.is_none()), "{error:?}");
    assert!(error.is_image_not_known(), "{error:?}");
}

/// Files below a directory, and patterns of an ignore file with the paths that they take out of it: the same table that the unit
/// test of `wire::ignore` reads.
fn ignore_table() -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let table: serde_json::Value = serde_json::from_str(include_str!("../fixtures/ignore.json")).expect("a table");
    let texts = |value: &serde_json::Value| -> Vec<String> {
        value.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
    };
    let cases = table["cases"].as_array().expect("cases").iter();
    let cases = cases.map(|case| (case[0].as_str().expect("a file").to_owned(), texts(&case[1]))).collect();
    (texts(&table["files"]), cases)
}

/// What `COPY .` copies, relative to the context.
async fn copied(podman: &PodmanClient, context: Context) -> Result<Vec<String>, Error> {
    let options = BuildOptions::new(context).containerfile(["Cf"]);
    let built = podman.images().build(options.nocache(true)).await?;
    built.image.remove().await.expect("removes");
    let lines = built.log.iter().filter_map(|line| line.strip_prefix("copied: ")).map(str::to_owned);
    Ok(lines.filter(|line| line != "Cf" && line != ".dockerignore").collect())
}

/// A tar archive of a directory, with everything that is in it.
fn archive(directory: &Path) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    archive.append_dir_all("", directory).expect("packs");
    archive.into_inner().expect("ends")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_client_ignores_what_the_server_ignores() {
    let podman = podman().await;
    let (files, cases) = ignore_table();
    let list = "RUN cd /c && find . -type f | cut -c3- | sort | sed 's/^/copied: /'";
    let text = base(&format!("RUN mkdir /c\nCOPY . /c\n{list}"));
    let contents: Vec<(&str, &str)> =
        files.iter().map(|file| (file.as_str(), "x")).chain([("Cf", text.as_str())]).collect();
    // patterns without exceptions take what each of them takes: a few builds are enough
    let (simple, others): (Vec<_>, Vec<_>) = cases
        .into_iter()
        .partition(|(file, taken)| !file.contains(['\n', '!', '\u{feff}']) && taken.len() < files.len());
    let together = simple.chunks(8).map(|some| {
        let lines: Vec<&str> = some.iter().map(|(file, _)| file.as_str()).collect();
        (lines.join("\n"), some.iter().flat_map(|(_, taken)| taken.clone()).collect::<Vec<_>>())
    });
    let cases: Vec<_> = together.chain(others).collect();
    for (number, (file, ignored)) in cases.into_iter().enumerate() {
        let directory = Directory::new(&contents);
        std::fs::write(directory.path().join(".dockerignore"), &file).expect("a file");
        let mut expected: Vec<String> = files.iter().filter(|path| !ignored.contains(path)).cloned().collect();
        expected.sort();
        let all = archive(directory.path());
        let built = match copied(&podman, Context::tar(all.clone())).await {
            // On 4.3.1 a step's runtime was killed once in a hundred builds, on a loaded machine.
            Err(error) if error.to_string().contains("signal: killed") => copied(&podman, Context::tar(all)).await,
            built => built,
        };
        let mut by_server = built.unwrap_or_else(|error| panic!("{file:?}: {error}"));
        by_server.sort();
        assert_eq!(by_server, expected, "the server reads {file:?} in another way");
        // the client reads the same table in its unit test
        if number < 3 {
            let mut by_both = copied(&podman, Context::dir(directory.path())).await.expect("builds");
            by_both.sort();
            assert_eq!(by_both, expected, "{file:?}");
        }
    }
    for file in ["!", "["] {
        let directory = Directory::new(&contents);
        std::fs::write(directory.path().join(".dockerignore"), file).expect("a file");
        let error = copied(&podman, Context::dir(directory.path())).await.expect_err("is refused");
        assert!(matches!(error, Error::Build(_)), "{file:?}: {error:?}");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_containerfile_outside_the_context_is_in_no_image_and_nothing_is_written() {
    let podman = podman().await;
    let text = base("RUN mkdir /c\nCOPY . /c\nRUN cd /c && find . -type f | sed 's/^/copied: /'");
    let directory =
        Directory::new(&[("ctx/a", "1"), ("ctx/x.log", "2"), ("ctx/.dockerignore", "*.log\n"), ("out/Cf", &text)]);
    let context = directory.path().join("ctx");
    for options in [
        BuildOptions::new(Context::dir(&context)).containerfile(["../out/Cf"]),
        BuildOptions::new(Context::dir(&context)).containerfile([directory
            .path()
            .join("out/Cf")
            .display()
            .to_string()]),
        BuildOptions::new(Context::dir(&context)).containerfile_text(&text),
    ] {
        let built = podman.images().build(options.nocache(true)).await.expect("builds");
        let mut lines: Vec<_> = built.log.iter().filter_map(|line| line.strip_prefix("copied: ./")).collect();
        lines.sort_unstable();
        assert_eq!(lines, [".dockerignore", "a"], "{:?}", built.log);
        built.image.remove().await.expect("removes");
    }
    let mut left: Vec<_> =
        std::fs::read_dir(&context).expect("reads").map(|entry| entry.expect("an entry").file_name()).collect();
    left.sort();
    assert_eq!(left, [".dockerignore", "a", "x.log"]);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn secrets_are_seen_by_their_step_and_are_in_no_image() {
    let podman = podman().await;
    let text = "RUN mkdir /c\nCOPY . /c\nRUN --mount=type=secret,id=a echo $(cat /run/secrets/a) | sed 's/^/a: /'\n\
                RUN --mount=type=secret,id=b,target=/b.txt echo $(cat /b.txt) | sed 's/^/b: /'\nRUN ls -a /c /run | sed 's/^/left: /'";
    let directory = Directory::new(&[("ctx/Containerfile", &base(text)), ("secret.txt", "of a file")]);
    let options = BuildOptions::new(Context::dir(directory.path().join("ctx")))
        .secret("a", "s3cret")
        .secrets([format!("id=b,src={}", directory.path().join("secret.txt").display())]);
    let built = podman.images().build(options.nocache(true)).await.expect("builds");
    let has = |line: &str| built.log.iter().any(|other| other == line);
    assert!(has("a: s3cret") && has("b: of a file"), "{:?}", built.log);
    assert!(!built.log.iter().any(|line| line.contains(".podman-secret")), "{:?}", built.log);
    let found = printed(&podman, &built.image, "grep -rl s3cret /c /run /tmp /var 2>/dev/null; ls -a /c").await;
    assert_eq!(found.split_whitespace().collect::<Vec<_>>(), [".", "..", "Containerfile"]);
    built.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn steps_have_the_network_that_was_set() {
    let podman = podman().await;
    let text = base("RUN ls /sys/class/net | sed 's/^/interface: /'");
    let mut seen = Vec::new();
    for network in ["none", "default", "host"] {
        let options = BuildOptions::new(Context::none()).containerfile_text(&text).network(network).nocache(true);
        let built = podman.images().build(options).await.expect("builds");
        let interfaces = built.log.iter().filter_map(|line| line.strip_prefix("interface: ")).map(str::to_owned);
        let mut interfaces: Vec<String> = interfaces.collect();
        interfaces.sort();
        seen.push(interfaces);
        built.image.remove().await.expect("removes");
    }
    assert_eq!(seen[0], ["lo"], "{seen:?}");
    assert_eq!(seen[1], ["eth0", "lo"], "{seen:?}");
    assert_ne!(seen[1], seen[2], "the network of the server");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn keywords_have_their_effect() {
    let podman = podman().await;
    let server = podman.server_version();
    let text = "FROM localhost/busybox:latest AS one\nARG A\nARG B=of-file\nRUN echo arg: $A $B\nRUN echo made > /one\n\
                FROM localhost/busybox:latest AS two\nRUN echo never\n";
    let text = text.replace("localhost/busybox:latest", IMAGE);
    let options = BuildOptions::new(Context::none()).containerfile_text(text);
    let run = |options: BuildOptions| {
        let podman = podman.clone();
        async move { podman.images().build(options.nocache(true)).await.expect("builds") }
    };
    let built =
        run(options.clone().target("one").buildarg("A", "a b").label("x", "y").annotations([("k", "v")]).format("oci"))
            .await;
    assert!(built.log.iter().any(|line| line == "arg: a b of-file"), "{:?}", built.log);
    assert!(!built.log.iter().any(|line| line == "never"), "{:?}", built.log);
    let inspected = built.image.inspect().await.expect("inspects");
    assert_eq!(inspected.labels.get("x").map(String::as_str), Some("y"));
    assert_eq!(inspected.annotations.get("k").map(String::as_str), Some("v"));
    assert_eq!(inspected.manifest_type.as_deref(), Some("application/vnd.oci.image.manifest.v1+json"));
    let layers = |image: &podman::models::ImageInspect| image.root_fs.as_ref().map_or(0, |root| root.layers.len());
    let many = layers(&inspected);
    built.image.remove().await.expect("removes");
    let built = run(options.clone().target("one").squash(true).format("docker").set("identity_label", false)).await;
    let inspected = built.image.inspect().await.expect("inspects");
    assert!(layers(&inspected) == 2 && many > 2, "{many} and {}", layers(&inspected));
    assert_eq!(inspected.manifest_type.as_deref(), Some("application/vnd.docker.distribution.manifest.v2+json"));
    assert!(!inspected.labels.contains_key("io.buildah.version"), "{:?}", inspected.labels);
    built.image.remove().await.expect("removes");
    let built = run(options.clone().target("one").squash_all(true).timestamp(0)).await;
    let inspected = built.image.inspect().await.expect("inspects");
    assert_eq!(layers(&inspected), 1);
    assert!(
        inspected.created.as_ref().is_some_and(|time| format!("{time:?}").contains("1970")),
        "{:?}",
        inspected.created
    );
    built.image.remove().await.expect("removes");
    // what the containers of the steps are like
    let steps = base(
        "RUN cat /etc/hosts | sed 's/^/hosts: /'\nRUN cat /etc/resolv.conf | sed 's/^/resolv: /'\nRUN echo files: $(ulimit -n)\n\
         RUN df -k /dev/shm | tail -1 | sed 's/^/shm: /'\nRUN grep CapEff /proc/self/status | sed 's/^/cap: /'",
    );
    let options = BuildOptions::new(Context::none())
        .containerfile_text(steps)
        .extra_hosts([("elsewhere", "1.2.3.4")])
        .dns(["9.9.9.9"])
        .dns_search(["example.com"])
        .ulimits([("nofile", 100)])
        .shmsize("1m")
        .cap_drop(["CHOWN", "KILL"])
        .security_opt(["seccomp=unconfined"]);
    let built = run(options).await;
    let log = built.log.join("\n");
    for part in ["1.2.3.4\televier", "nameserver 9.9.9.9", "search example.com", "files: 100"] {
        let part = part.replace("elevier", "elsewhere");
        assert!(log.contains(&part), "{part} is not in {log}");
    }
    assert!(
        log.lines().any(|line| line.starts_with("shm: ") && line.split_whitespace().any(|word| word == "1024")),
        "{log}"
    );
    let capabilities = log.lines().find_map(|line| line.strip_prefix("cap: CapEff:")).expect("a mask").trim();
    let mask = u64::from_str_radix(capabilities, 16).expect("digits");
    assert_eq!(mask & 0b10_0001, 0, "CHOWN and KILL are dropped");
    built.image.remove().await.expect("removes");
    // what a release lacks is refused before anything is sent
    let newer = BuildOptions::new(Context::none()).containerfile_text(base("")).source_date_epoch(0);
    match podman.images().build(newer).await {
        Ok(built) => assert!(server >= podman::Version::new(5, 6, 0), "{:?}", built.image.remove().await),
        Err(Error::Unsupported(lack)) => {
            assert!(server < podman::Version::new(5, 6, 0));
            assert!(lack.what == "source_date_epoch" && lack.needs.contains("5.6.0"), "{lack}");
        }
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_dropped_build_tags_nothing() {
    let podman = podman().await;
    let tag = format!("localhost/{}:1", name("dropped"));
    let mark = name("mark");
    let text = base(&format!("RUN echo {mark}; sleep 1\nRUN echo more"));
    let mut events = podman
        .images()
        .build(BuildOptions::new(Context::none()).containerfile_text(text).tag(&tag))
        .stream()
        .await
        .expect("begins");
    loop {
        let event = events.next().await.expect("goes on").expect("no failure");
        if event.line() == mark {
            break;
        }
    }
    drop(events);
    // this one takes longer than what is left of the other
    let text = base(&format!("RUN echo {mark}; sleep 3"));
    let built =
        podman.images().build(BuildOptions::new(Context::none()).containerfile_text(text)).await.expect("builds");
    assert!(!podman.images().exists(&tag).await.expect("an answer"));
    built.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_connection_that_is_cut_within_the_context_is_an_error_and_makes_nothing() {
    let Some(podman::Endpoint::Unix(path)) = podman().await.endpoint().cloned() else {
        panic!("the service has a socket")
    };
    let tag = format!("localhost/{}:1", name("cut"));
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nCOPY . /\n")]);
    std::fs::write(directory.path().join("big"), vec![b'x'; 4 << 20]).expect("a file");
    for fault in [Fault::up(Harm::Cut(1 << 20)), Fault::up(Harm::Reset(1 << 20))] {
        let proxy = Proxy::before(&path);
        let podman = PodmanClient::with_uri(&proxy.uri()).await.expect("connects");
        proxy.harm([fault]);
        let options = BuildOptions::new(Context::dir(directory.path())).tag(&tag);
        let error = podman.images().build(options).await.expect_err("is cut");
        assert!(matches!(error, Error::Interrupted(_)) || error.api().is_some(), "{fault:?}: {error:?}");
        assert!(!podman.images().exists(&tag).await.expect("an answer"));
    }
}

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
    let built =
        podman.images().build(BuildOptions::new(Context::dir(directory.path()))).await.expect("pipes are left out");
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
    let built =
        podman.images().build(BuildOptions::new(Context::dir(directory.path())).nocache(true)).await.expect("builds");
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
    match podman.images().build(options).await {
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
    let built = podman.images().build(options).await.expect("images are contexts everywhere");
    built.image.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn several_platforms_become_one_list() {
    let podman = podman().await;
    let list = format!("localhost/{}:1", name("list"));
    let directory = Directory::new(&[("Containerfile", "FROM scratch\nCOPY a /a\n"), ("a", &name("content"))]);
    let options =
        BuildOptions::new(Context::dir(directory.path())).platforms(["linux/amd64", "linux/arm64"]).manifest(&list);
    let built = podman.images().build(options).await.expect("builds");
    assert_eq!((built.ids.len(), built.manifest.as_deref()), (2, Some(list.as_str())), "{:?}", built.log);
    assert_ne!(built.ids[0], built.ids[1], "each has an image of its own");
    let manifest = podman.raw().manifest_inspect_libpod(&list, &Default::default()).await.expect("a list").into_inner();
    let manifest = serde_json::to_value(&manifest).expect("JSON");
    let mut architectures: Vec<_> = manifest["manifests"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["platform"]["architecture"].clone())
        .collect();
    architectures.sort_by_key(ToString::to_string);
    assert_eq!(architectures, ["amd64", "arm64"], "{manifest}");
    podman.raw().manifest_delete_libpod(&list, &Default::default()).await.expect("removes");
    for id in built.ids {
        podman.images().get(&id).await.expect("it").remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_large_context_is_sent_in_little_memory() {
    const MIB: u64 = 300;
    if ran_alone("build::a_large_context_is_sent_in_little_memory", "MiB").await {
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
    podman.images().build(small).await.expect("builds").image.remove().await.expect("removes");
    let before = memory("VmHWM");
    let start = std::time::Instant::now();
    let built = podman.images().build(BuildOptions::new(Context::dir(directory.path()))).await.expect("builds");
    let took = memory("VmHWM") - before;
    println!("a context of {MIB} MiB took {took} KiB and {:?}", start.elapsed());
    assert!(took < 16 << 10, "{took} KiB");
    built.image.remove().await.expect("removes");
}
