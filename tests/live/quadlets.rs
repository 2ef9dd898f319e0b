//! Quadlets, whose units a real systemd runs: the first process of each Podman of the matrix.

use std::process::Stdio;

use podman::quadlets::{Filter, ListOptions, QuadletFile, RemoveOptions};
use podman::{Error, PodmanClient, Version};
use tokio::process::Command;
use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::hang::until;
use super::{name, podman};

/// One test removes all quadlets.
static TURN: RwLock<()> = RwLock::const_new(());

async fn shared() -> Option<(PodmanClient, RwLockReadGuard<'static, ()>)> {
    Some((current().await?, TURN.read().await))
}

async fn alone() -> Option<(PodmanClient, RwLockWriteGuard<'static, ()>)> {
    Some((current().await?, TURN.write().await))
}

/// The service, unless it is too old, which the client reports before it sends anything.
async fn current() -> Option<PodmanClient> {
    let podman = podman().await;
    if podman.server_version() >= Version::new(5, 8, 0) {
        return Some(podman);
    }
    let needs = |error: Error, release: &str| {
        assert!(matches!(error, Error::Unsupported(_)) && error.to_string().contains(release), "{error:?}");
    };
    let quadlets = podman.quadlets();
    if podman.server_version() < Version::new(5, 7, 0) {
        needs(quadlets.list().await.expect_err("too old"), "5.7");
        needs(quadlets.get("x.container").await.expect_err("too old"), "5.7");
        let by_status = ListOptions::new().filter(Filter::Status("active/running".into()));
        needs(quadlets.list_with(&by_status).await.expect_err("too old"), "5.7");
    }
    needs(quadlets.exists("x.container").await.expect_err("too old"), "5.8");
    needs(quadlets.contents("x.container").await.expect_err("too old"), "5.8");
    needs(quadlets.install(QuadletFile::new("x.container", "")).await.expect_err("too old"), "5.8");
    needs(quadlets.remove("x.container").await.expect_err("too old"), "5.8");
    None
}

/// Runs a command on the server's machine.
async fn on_server(arguments: &str) {
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("set by `cargo xtask test`");
    let words = podman.strip_suffix("podman").expect("the command comes last");
    let line = format!("exec {words}{arguments}");
    let output = Command::new("sh").args(["-c", &line]).output().await.expect("starts");
    assert!(output.status.success(), "{arguments}: {output:?}");
}

const SLEEPER: &str =
    "[Container]\nImage=localhost/busybox:latest\nExec=sleep 600\nStopTimeout=1\nPodmanArgs=--stop-signal=KILL\n";

fn force() -> RemoveOptions {
    RemoveOptions::new().force(true)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_quadlet_is_installed_runs_and_is_removed() {
    let Some((podman, _turn)) = shared().await else { return };
    let quadlets = podman.quadlets();
    let file = format!("{}.container", name("web"));
    // an unanchored name would find this one
    let other = format!("a{file}");
    quadlets.install([QuadletFile::new(&other, SLEEPER)]).await.expect("installs");
    assert!(!quadlets.exists(&file).await.expect("looks"));
    assert!(quadlets.get(&file).await.expect_err("only the other").is_not_found());
    assert!(quadlets.contents(&file).await.expect_err("only the other").is_not_found());
    assert!(!quadlets.remove(&file).await.expect("is not there"));

    let installed = quadlets.install(QuadletFile::new(&file, SLEEPER)).await.expect("installs");
    let mut quadlet = installed.into_iter().next().expect("one");
    assert_eq!((quadlet.name(), quadlet.path()), (file.as_str(), &*format!("/etc/containers/systemd/{file}")));
    quadlet.reload().await.expect("reloads");
    assert_eq!(quadlet.unit(), file.replace(".container", ".service"));
    assert_eq!((quadlet.status(), quadlet.is_active()), ("inactive/dead", false));
    assert!(quadlets.exists(&file).await.expect("looks"));
    assert_eq!(quadlet.contents().await.expect("reads"), SLEEPER);
    let error = quadlets.install(QuadletFile::new(&file, "[Container]\n")).await.expect_err("it exists");
    assert!(error.is_name_in_use(), "{error:?}");

    on_server(&format!("systemctl start {}", quadlet.unit())).await;
    quadlet.reload().await.expect("reloads");
    assert!(quadlet.is_active(), "{}", quadlet.status());
    let options = ListOptions::new().filter(Filter::Exactly(file.clone()));
    let listed = quadlets.list_with(&options).await.expect("lists");
    assert_eq!(listed.iter().map(podman::quadlets::Quadlet::status).collect::<Vec<_>>(), ["active/running"]);
    let error = quadlet.remove().await.expect_err("it runs");
    assert!(error.is_in_use(), "{error:?}");
    assert!(quadlets.exists(&file).await.expect("looks"), "its file is still there");
    assert!(quadlet.remove_with(&force()).await.expect("stops it"));
    let container = format!("systemd-{}", file.trim_end_matches(".container"));
    assert!(!podman.containers().exists(&container).await.expect("looks"), "its container is gone");
    assert!(!quadlet.remove().await.expect("is gone"));
    assert!(quadlets.remove(&other).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn assets_come_with_their_quadlet_and_several_quadlets_one_by_one() {
    let Some((podman, _turn)) = shared().await else { return };
    let quadlets = podman.quadlets();
    let (build, volume) = (format!("{}.build", name("app")), format!("{}.volume", name("data")));
    // sorts before the quadlet, which breaks a tar archive
    let asset = name("Containerfile");
    let text = format!("[Build]\nImageTag=localhost/app\nFile=./{asset}\n");
    let app = QuadletFile::new(&build, &text).asset(&asset, "FROM localhost/busybox:latest\n");
    let directory = std::env::temp_dir().join(name("podman-quadlets"));
    std::fs::create_dir_all(&directory).expect("a directory");
    std::fs::write(directory.join(&volume), "[Volume]\n").expect("a file");
    let installed = quadlets.install([app, QuadletFile::path(directory.join(&volume))]).await.expect("installs");
    std::fs::remove_dir_all(&directory).expect("removes");
    assert_eq!(installed.len(), 2);
    for quadlet in &installed {
        let found = quadlets.get(quadlet.name()).await.expect("is there");
        assert!(found.unit().ends_with(".service"), "systemd has read it: {found:?}");
    }
    on_server(&format!("test -e /etc/containers/systemd/{asset}")).await;

    // of two, the second is in use: the first is removed again
    let first = format!("{}.network", name("net"));
    let both = [QuadletFile::new(&first, "[Network]\n"), QuadletFile::new(&volume, "[Volume]\nVolumeName=x\n")];
    let error = quadlets.install(both).await.expect_err("the volume exists");
    assert!(error.is_name_in_use(), "{error:?}");
    assert!(!quadlets.exists(&first).await.expect("looks"), "it was undone");
    assert_eq!(quadlets.contents(&volume).await.expect("reads"), "[Volume]\n");
    let replaced = QuadletFile::new(&volume, "[Volume]\nVolumeName=x\n");
    quadlets.install(replaced).replace(true).await.expect("replaces");
    assert_eq!(quadlets.contents(&volume).await.expect("reads"), "[Volume]\nVolumeName=x\n");

    assert!(quadlets.remove(&build).await.expect("removes"));
    on_server(&format!("test ! -e /etc/containers/systemd/{asset}")).await;
    assert!(quadlets.remove(&volume).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_unreadable_quadlet_is_removed_with_an_error() {
    let Some((podman, _turn)) = shared().await else { return };
    let quadlets = podman.quadlets();
    let file = format!("{}.container", name("bad"));
    quadlets.install(QuadletFile::new(&file, "garbage\n")).await.expect("the server does not look");
    let bad = quadlets.get(&file).await.expect("is listed");
    assert_eq!(bad.unit(), "");
    assert!(bad.status().contains("garbage") && !bad.is_active(), "{}", bad.status());
    let error = bad.remove().await.expect_err("removed, and an error");
    assert!(error.may_have_taken_effect() && error.to_string().contains("its file is gone"), "{error}");
    assert!(!quadlets.exists(&file).await.expect("looks"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_guard_removes_a_running_quadlet_and_nothing_else() {
    let Some((podman, _turn)) = shared().await else { return };
    let quadlets = podman.quadlets();
    let (file, other) = (format!("{}.container", name("guard")), format!("{}.container", name("stays")));
    let installed = quadlets.install([QuadletFile::new(&file, SLEEPER), QuadletFile::new(&other, SLEEPER)]).await;
    let other = quadlets.get(&other).await.expect("is there").remove_on_drop();
    let mut guarded = installed.expect("installs").into_iter().find(|quadlet| quadlet.name() == file).expect("one");
    guarded.reload().await.expect("reloads");
    let unit = guarded.unit().to_owned();
    on_server(&format!("systemctl start {unit}")).await;
    drop(guarded.remove_on_drop());
    until("the guard removes it", async || !quadlets.exists(&file).await.expect("an answer")).await;
    let name = format!("systemd-{}", unit.trim_end_matches(".service"));
    until("its container is gone", async || !podman.containers().exists(&name).await.expect("an answer")).await;
    assert!(quadlets.exists(other.name()).await.expect("an answer"), "the other one stays");
    assert!(other.remove_now().await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn names_and_templates_that_break_the_server_are_refused() {
    let Some((podman, _turn)) = shared().await else { return };
    let quadlets = podman.quadlets();
    for file in [
        QuadletFile::new("x@.container", SLEEPER),
        QuadletFile::new("all.quadlets", SLEEPER),
        QuadletFile::new("Containerfile", ""),
        QuadletFile::new("x.container", SLEEPER).asset("y.container", SLEEPER),
        QuadletFile::new("x.container", SLEEPER).asset("x.container", SLEEPER),
        QuadletFile::new("../x.container", SLEEPER),
    ] {
        let said = format!("{file:?}");
        let error = quadlets.install(file).await.expect_err(&said);
        assert!(matches!(error, Error::InvalidOptions(_)), "{said}: {error:?}");
    }
    for error in [
        quadlets.exists("web").await.map(drop).expect_err("no suffix"),
        quadlets.remove("web").await.map(drop).expect_err("no suffix"),
        quadlets.contents("web").await.map(drop).expect_err("no suffix"),
        quadlets.get("web").await.map(drop).expect_err("no suffix"),
    ] {
        assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    }
    let by_status = ListOptions::new().filter(Filter::Status("active/running".into()));
    let error = quadlets.list_with(&by_status).await.expect_err("5.8 has no such filter");
    assert!(error.to_string().contains("6.0"), "{error}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn all_quadlets_but_the_running_ones_are_removed_without_force() {
    let Some((podman, _turn)) = alone().await else { return };
    let quadlets = podman.quadlets();
    let (idle, running) = (format!("{}.container", name("idle")), format!("{}.container", name("runs")));
    quadlets.install([QuadletFile::new(&idle, SLEEPER), QuadletFile::new(&running, SLEEPER)]).await.expect("installs");
    let unit = quadlets.get(&running).await.expect("is there").unit().to_owned();
    on_server(&format!("systemctl start {unit}")).await;
    let report = quadlets.remove_all().await.expect("a report");
    assert_eq!(report.removed, [idle]);
    assert!(report.failed.len() == 1 && report.failed[0].0 == running && report.failed[0].1.is_in_use(), "{report:?}");
    let still = quadlets.get(&running).await.expect("its file is there");
    assert!(still.is_active(), "and it can be reached");
    let report = quadlets.remove_all_with(&force()).await.expect("a report");
    assert!(report.is_clean() && report.removed == [running], "{report:?}");
    assert!(quadlets.list().await.expect("lists").is_empty());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn without_systemd_the_client_says_so() {
    let Some((_, _turn)) = shared().await else { return };
    let socket = format!("{}/{}.sock", std::env::var("PODMAN_TEST_SHARED").expect("set"), name("nosystemd"));
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("set by `cargo xtask test`");
    let words = podman.strip_suffix("podman").expect("the command comes last");
    // in a mount namespace of its own
    let hidden = format!("mount -t tmpfs tmpfs /run/systemd && exec podman system service --time=0 unix://{socket}");
    let line = format!("exec {words}unshare --mount --propagation private sh -c '{hidden}'");
    let mut service =
        Command::new("sh").args(["-c", &line]).stdin(Stdio::null()).kill_on_drop(true).spawn().expect("starts");
    let uri = format!("unix://{socket}");
    until("it listens", async || PodmanClient::with_uri(&uri).await.is_ok()).await;
    let podman = PodmanClient::with_uri(&uri).await.expect("connects");
    let quadlets = podman.quadlets();
    for error in [
        quadlets.list().await.map(drop).expect_err("no systemd"),
        quadlets.install(QuadletFile::new("x.container", SLEEPER)).await.map(drop).expect_err("no systemd"),
    ] {
        assert!(matches!(error, Error::Unsupported(_)) && error.to_string().contains("systemd"), "{error:?}");
    }
    service.kill().await.expect("ends");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_example_installs_and_removes() {
    let _turn = TURN.read().await;
    let output = super::examples::example("quadlets", &[super::IMAGE], "").await;
    assert!(output.status.success(), "{output:?}");
    let said = String::from_utf8_lossy(&output.stdout);
    if podman().await.server_version() < Version::new(5, 8, 0) {
        return assert!(said.starts_with("not here: ") && said.contains("5.8"), "{output:?}");
    }
    let is_shown = said.contains(" is podman-rs-example.service, and inactive/dead");
    assert!(is_shown && said.ends_with("removed: true\n"), "{output:?}");
}
