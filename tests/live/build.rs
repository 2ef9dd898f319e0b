//! Builds of images.

mod cache;
mod context;
mod ignore;
mod keywords;
mod lists;
mod scope;
mod url;

use std::path::{Path, PathBuf};

use podman::images::{BuildEvent, BuildOptions, BuildStream, Built, Context};
use podman::{CreateOptions, Error, PodmanClient, Version};

use super::proxy::{Fault, Harm, Proxy};
use super::{IMAGE, name, podman};

/// How often a build is tried on a release with faults of its own.
const TIMES: usize = 8;

/// Whether a build failed by one of two faults of older releases.
///
/// Podman 4.x kills a step if another thread of the service ends: the thread that starts a step is the parent whose death
/// is the step's end (`PR_SET_PDEATHSIG`), and Go ends idle threads. And up to 5.4 a build fails if an image is removed at
/// this moment that has the same layer, or that the server looks at as a possible cache.
pub(crate) fn is_own_fault(server: Version, text: &str) -> bool {
    let killed = server.major == 4 && text.contains("signal: killed");
    killed || server < Version::new(5, 5, 0) && text.contains("layer not known")
}

/// Builds an image, repeatedly if a fault of an older release ends it.
pub(crate) async fn build(podman: &PodmanClient, options: &BuildOptions) -> Result<Built, Error> {
    for _ in 1..TIMES {
        match podman.images().build(options).await {
            Err(error) if is_own_fault(podman.server_version(), &error.to_string()) => {}
            done => return done,
        }
    }
    podman.images().build(options).await
}

/// Does something that builds, repeatedly if a fault of an older release ends it.
pub(crate) async fn steady<T>(
    podman: &PodmanClient,
    mut build: impl AsyncFnMut() -> Result<T, Error>,
) -> Result<T, Error> {
    for _ in 1..TIMES {
        match build().await {
            Err(error) if is_own_fault(podman.server_version(), &error.to_string()) => {}
            done => return done,
        }
    }
    build().await
}

/// Runs a program that builds, repeatedly if a fault of an older release ends it.
pub(crate) async fn steady_program(
    podman: &PodmanClient,
    mut run: impl AsyncFnMut() -> std::process::Output,
) -> std::process::Output {
    for _ in 1..TIMES {
        let output = run().await;
        if output.status.success() || !is_own_fault(podman.server_version(), &String::from_utf8_lossy(&output.stderr)) {
            return output;
        }
    }
    run().await
}

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

/// Begins a build, and reads its log up to this line; with a client that may belong to a scope.
async fn until_line(
    podman: &PodmanClient,
    builder: &PodmanClient,
    options: &BuildOptions,
    is_last: impl Fn(&str) -> bool,
) -> BuildStream {
    let begun = steady(podman, async || {
        let mut events = builder.images().build(options).stream().await?;
        while !is_last(events.next().await.expect("goes on")?.line()) {}
        Ok(events)
    });
    begun.await.expect("no failure")
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
    let seen = steady(&podman, async || {
        let mut events = podman.images().build(&options).stream().await?;
        let mut seen = Vec::new();
        while let Some(event) = events.next().await {
            seen.push(event?);
        }
        Ok(seen)
    });
    let seen = seen.await.expect("no failure");
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
    let built = build(&podman, &options).await.expect("builds");
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
    let options = BuildOptions::new(Context::none()).containerfile_text(text);
    let error = build(&podman, &options).await.expect_err("fails");
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
    let built = build(&podman, &options.nocache(true)).await.expect("builds");
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
        let built = build(&podman, &options).await.expect("builds");
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
async fn a_dropped_build_tags_nothing() {
    let podman = podman().await;
    let tag = format!("localhost/{}:1", name("dropped"));
    let mark = name("mark");
    let text = base(&format!("RUN echo {mark}; sleep 1\nRUN echo more"));
    let options = BuildOptions::new(Context::none()).containerfile_text(text).tag(&tag);
    drop(until_line(&podman, &podman, &options, |line| line == mark).await);
    // this one takes longer than what is left of the other
    let text = base(&format!("RUN echo {mark}; sleep 3"));
    let options = BuildOptions::new(Context::none()).containerfile_text(text);
    let built = build(&podman, &options).await.expect("builds");
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
