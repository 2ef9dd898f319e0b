use std::time::Duration;

use podman::containers::{Change, ChangeKind, ChangesOptions, Health, ListOptions, TopOptions};
use podman::{Container, CreateOptions, Error, PodmanClient, Upload, containers};
use serde_json::json;

use super::hang::until;
use super::{IMAGE, name, podman, sleeper};

async fn started(podman: &PodmanClient, options: CreateOptions) -> Container {
    podman.containers().run(options).detach().await.expect("starts")
}

async fn gone(container: &Container) {
    let options = containers::RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO);
    assert!(container.remove_with(&options).await.expect("removes"));
}

/// A container object of a container that does not exist.
async fn lost(podman: &PodmanClient) -> Container {
    let container = podman.containers().create(sleeper()).await.expect("creates");
    gone(&container).await;
    container
}

fn is_not_found(error: &Error) -> bool {
    assert!(error.is_not_found(), "{error:?}");
    true
}

#[tokio::test]
#[ignore = "needs podman"]
async fn processes_are_listed_by_column_and_by_ps() {
    let podman = podman().await;
    let container = started(&podman, sleeper()).await;
    let top = container.top().await.expect("a list");
    assert_eq!(top.titles, ["USER", "PID", "PPID", "%CPU", "ELAPSED", "TTY", "TIME", "COMMAND"]);
    assert_eq!(top.column("COMMAND").collect::<Vec<_>>(), ["sleep 600"]);
    let top = container.top_with(&TopOptions::new().ps_args("pid,args")).await.expect("a list");
    assert_eq!(
        (top.titles.as_slice(), top.processes.as_slice()),
        (["PID", "COMMAND"].map(str::to_owned).as_slice(), [vec!["1".to_owned(), "sleep 600".to_owned()]].as_slice(),)
    );
    // The `ps` of the server, or of the container: their titles differ.
    let top = container.top_with(&TopOptions::new().ps_args("-o pid,args")).await.expect("a list");
    assert_eq!(top.titles.len(), 2, "{top:?}");
    assert_eq!(top.processes, [["1", "sleep 600"]]);
    let strange = container.top_with(&TopOptions::new().ps_args("nosuch")).await;
    if podman.server_version().major >= 5 {
        let error = strange.expect_err("no such column");
        assert!(matches!(error, Error::Api(_)) && !error.is_wrong_state(), "{error:?}");
    } else {
        // The server passes unknown columns to the container's `ps`, which supports no options.
        let top = strange.expect("a list");
        assert_eq!(top.titles.len(), top.processes[0].len());
        assert!(top.column("COMMAND").any(|command| command == "sleep 600"), "{top:?}");
    }
    gone(&container).await;
    is_not_found(&container.top().await.expect_err("it is gone"));
    is_not_found(&container.top_stream().await.expect_err("it is gone"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn streams_of_processes_end_with_the_container() {
    let podman = podman().await;
    let options = TopOptions::new().ps_args("args").interval(Duration::from_millis(200));
    for removed in [false, true] {
        let script = "sleep 1; sleep 601 & sleep 602";
        let create =
            CreateOptions::new(IMAGE).command(["sh", "-c", script]).stop_signal("SIGKILL").auto_remove(removed);
        let container = started(&podman, create).await;
        let start = std::time::Instant::now();
        let mut lists = container.top_stream_with(&options).await.expect("a stream");
        for _ in 0..2 {
            lists.next().await.expect("it runs").expect("a list");
        }
        assert!(start.elapsed() > Duration::from_millis(800), "a second between two, not {:?}", start.elapsed());
        until("its processes are listed", async || {
            let top = lists.next().await.expect("it runs").expect("a list");
            top.column("COMMAND").any(|command| command == "sleep 602")
        })
        .await;
        container.kill().await.expect("kills");
        while let Some(top) = lists.next().await {
            top.expect("the exit is not an error");
        }
        if !removed {
            let wrong = |error: Error| assert!(error.is_wrong_state(), "{error:?}");
            wrong(container.top().await.expect_err("it has ended"));
            wrong(container.top_stream_with(&options).await.expect_err("it has ended"));
            gone(&container).await;
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn changes_have_a_kind() {
    let podman = podman().await;
    let script = "echo new > /root/new; rm /etc/group; echo more >> /etc/passwd; sleep 600";
    let base = podman.containers().create(sleeper().name(name("base"))).await.expect("creates");
    let container =
        started(&podman, CreateOptions::new(IMAGE).command(["sh", "-c", script]).stop_signal("SIGKILL")).await;
    let wanted = [
        ("/etc", ChangeKind::Modified),
        ("/etc/group", ChangeKind::Deleted),
        ("/etc/passwd", ChangeKind::Modified),
        ("/root", ChangeKind::Modified),
        ("/root/new", ChangeKind::Added),
    ];
    let sorted = |mut changes: Vec<Change>| {
        changes.sort();
        changes
    };
    let mut changes = Vec::new();
    until("all is changed", async || {
        changes = sorted(container.changes().await.expect("changes"));
        changes.len() >= wanted.len()
    })
    .await;
    let told: Vec<_> = changes.iter().map(|change| (change.path.as_str(), change.kind)).collect();
    assert_eq!(told, wanted);
    let image = container.changes_with(&ChangesOptions::new().parent(IMAGE)).await.expect("changes");
    assert_eq!(sorted(image), changes);
    for options in [ChangesOptions::new().parent(base.id()), ChangesOptions::new().parent_container(base.name())] {
        let since = sorted(container.changes_with(&options).await.expect("changes"));
        assert!(since.iter().any(|change| change.path == "/root/new"), "{since:?}");
    }
    let none = ChangesOptions::new().parent_container(IMAGE);
    is_not_found(&container.changes_with(&none).await.expect_err("an image is not a container"));
    gone(&base).await;
    gone(&container).await;
    is_not_found(&container.changes().await.expect_err("it is gone"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn healthcheck_runs_the_check() {
    let podman = podman().await;
    let checked = |test: serde_json::Value| {
        sleeper().set("healthcheck", json!({"test": test, "interval": "1h", "retries": 1, "start_period": "1ms"}))
    };
    let mut container = started(&podman, checked(json!(["CMD", "test", "-e", "/well"]))).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(container.healthcheck().await.expect("a check"), Health::Unhealthy);
    container.reload().await.expect("an inspection");
    assert_eq!(container.health(), Health::Unhealthy);
    let running = ListOptions::new();
    let listed = podman.containers().list_with(&running).await.expect("a list");
    let listed = listed.iter().find(|listed| listed.id() == container.id()).expect("the container");
    assert_eq!(listed.health(), Health::Unhealthy);
    touch(&container, "/well").await;
    assert_eq!(container.healthcheck().await.expect("a check"), Health::Healthy);
    container.kill().await.expect("kills");
    container.wait().await.expect("ends");
    let error = container.healthcheck().await.expect_err("it does not run");
    assert!(error.is_wrong_state() && !error.is_no_healthcheck(), "{error:?}");
    gone(&container).await;
    is_not_found(&container.healthcheck().await.expect_err("it is gone"));

    let slow = sleeper().set("healthcheck", json!({"test": ["CMD", "sleep", "20"], "interval": "1h", "timeout": "1s"}));
    let container = started(&podman, slow).await;
    until("the check is stopped when its time is over", async || match container.healthcheck().await {
        Ok(health) => {
            assert_eq!(health, Health::Unhealthy);
            true
        }
        Err(error) => {
            // of 5.8.6, if the command has not begun by then
            assert!(error.to_string().contains("operation not permitted"), "{error:?}");
            false
        }
    })
    .await;
    gone(&container).await;

    if podman.server_version().major >= 5 {
        let starting =
            sleeper().health_cmd("true").health_startup_cmd("false").health_startup_interval(Duration::from_secs(3600));
        let container = started(&podman, starting).await;
        assert_eq!(container.healthcheck().await.expect("a check"), Health::Starting);
        gone(&container).await;
    }

    for none in [sleeper(), sleeper().no_healthcheck(true)] {
        let container = started(&podman, none).await;
        let error = container.healthcheck().await.expect_err("nothing to run");
        assert!(error.is_no_healthcheck() && !error.is_wrong_state(), "{error:?}");
        gone(&container).await;
    }
}

/// Creates a file in a running container.
async fn touch(container: &Container, path: &str) {
    let podman = podman().await;
    let mounted = container.mount().await.expect("mounts");
    let volume = mounted.display().to_string();
    let run = CreateOptions::new(IMAGE).command(["touch", &format!("/there{path}")]).volume(volume, "/there");
    podman.containers().run(run.remove(true)).checked().await.expect("touches");
    container.unmount().await.expect("unmounts");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_root_file_system_is_mounted_on_the_server() {
    let podman = podman().await;
    let container = podman.containers().create(sleeper()).await.expect("creates");
    let path = container.mount().await.expect("mounts");
    assert!(path.is_absolute(), "{path:?}");
    assert_eq!(container.mount().await.expect("mounts again"), path);
    assert_eq!(podman.containers().mounted().await.expect("a map").get(container.id()), Some(&path));
    let volume = path.display().to_string();
    let run = CreateOptions::new(IMAGE).command(["cat", "/there/etc/passwd"]).volume(volume, "/there:ro");
    let output = podman.containers().run(run.remove(true)).checked().await.expect("reads");
    assert!(output.stdout.starts_with(b"root:"), "{output:?}");
    assert!(container.unmount().await.expect("unmounts"));
    assert!(container.unmount().await.expect("unmounts again"));
    assert!(!container.unmount().await.expect("was not mounted"));
    container.start().await.expect("starts");
    let error = container.unmount().await.expect_err("it runs");
    assert!(error.is_wrong_state(), "{error:?}");
    gone(&container).await;
    is_not_found(&container.mount().await.expect_err("it is gone"));
    is_not_found(&container.unmount().await.expect_err("it is gone"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn mounted_containers_are_listed_while_others_are_removed() {
    let podman = podman().await;
    let containers = podman.containers();
    let container = started(&podman, sleeper()).await;
    let mut others = Vec::new();
    for _ in 0..8 {
        others.push(containers.create(sleeper()).await.expect("creates"));
    }
    let removals = tokio::spawn(async move {
        for other in &others {
            gone(other).await;
        }
    });
    while !removals.is_finished() {
        let mounted = containers.mounted().await.expect("a map");
        assert!(mounted.contains_key(container.id()), "{mounted:?}");
    }
    removals.await.expect("removed");
    gone(&container).await;
    assert!(!containers.mounted().await.expect("a map").contains_key(container.id()));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_is_initialized_once() {
    let podman = podman().await;
    let mut container = podman.containers().create(sleeper()).await.expect("creates");
    assert!(container.init().await.expect("prepares"));
    container.reload().await.expect("reloads");
    assert_eq!(container.status(), "initialized");
    assert!(!container.init().await.expect("prepared twice"), "it was prepared already");
    assert!(container.start().await.expect("starts"));
    assert!(!container.init().await.expect("too late"), "it runs");
    container.kill().await.expect("kills");
    container.wait().await.expect("ends");
    assert!(container.init().await.expect("prepares"), "it has to be prepared anew");
    gone(&container).await;
    is_not_found(&lost(&podman).await.init().await.expect_err("it is gone"));
    let bad =
        podman.containers().create(CreateOptions::new(IMAGE).command(["/no/such/command"])).await.expect("creates");
    let error = bad.init().await.expect_err("no such command");
    assert!(matches!(error, Error::Api(_)) && error.to_string().contains("/no/such/command"), "{error:?}");
    gone(&bad).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_port_is_looked_up() {
    let podman = podman().await;
    let options = sleeper().port("80/tcp", 18_180).port("53/udp", ("127.0.0.1", 10_153)).port("7000-7001", 17_100);
    let container = started(&podman, options).await;
    let container = podman.containers().get(container.id()).await.expect("gets");
    let places = |port: &str| -> Vec<_> {
        container.port(port).into_iter().map(|place| (place.host_ip, place.host_port)).collect()
    };
    assert_eq!(places("80"), [("0.0.0.0".to_owned(), 18_180)]);
    assert_eq!(places("80/tcp"), places("80"));
    assert_eq!(places("53/udp"), [("127.0.0.1".to_owned(), 10_153)]);
    assert_eq!(places("7001"), [("0.0.0.0".to_owned(), 17_101)]);
    assert_eq!(container.port(80).len(), 1);
    for none in ["53", "80/udp", "81", "http", ""] {
        assert!(container.port(none).is_empty(), "{none}");
    }
    gone(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_export_is_a_complete_archive() {
    let podman = podman().await;
    let size = 64 << 20;
    let script = format!("head -c {size} /dev/zero > /big; echo kept > /kept");
    let container = started(&podman, CreateOptions::new(IMAGE).command(["sh", "-c", &script])).await;
    container.wait().await.expect("ends");
    let (mut archive, mut length) = (container.export().await.expect("exports"), 0);
    while let Some(piece) = archive.next().await {
        length += piece.expect("whole").len();
    }
    assert!(length > size, "{length}");
    let reference = format!("localhost/{}:1", name("exported"));
    let archive = Upload::reader(container.export().await.expect("exports").into_reader());
    let image = podman.images().import(archive, &reference).await.expect("imports");
    let output =
        podman.containers().run(CreateOptions::new(&reference).command(["cat", "/kept"]).remove(true)).checked().await;
    assert_eq!(output.expect("runs").stdout, b"kept\n");
    image.remove_with(&podman::images::RemoveOptions::new().force(true)).await.expect("removes");
    gone(&container).await;
    is_not_found(&container.export().await.expect_err("it is gone"));
}
