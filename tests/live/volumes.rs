//! Volumes, proved by what containers find in them.

use podman::types::Timestamp;
use podman::volumes::{Filter, ListOptions, PruneOptions, RemoveOptions, VolumeOptions};
use podman::{CreateOptions, Endpoint, PodmanClient, Upload, Version, Volume};
use serde_json::json;
use tokio::io::AsyncReadExt as _;

use super::hang::until;
use super::proxy::{Fault, Harm, Proxy};
use super::{IMAGE, end, name, podman, sleeper};

/// What a command prints in a container that has the volume at `/data`.
async fn inside(podman: &PodmanClient, volume: &Volume, command: &str) -> String {
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", command]).volume(volume, "/data").remove(true);
    let output = podman.containers().run(options).checked().await.expect("runs");
    output.text().trim().to_owned()
}

async fn gone(volume: &Volume) {
    assert!(volume.remove().await.expect("removes"), "{} was there", volume.name());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn volume_options_have_their_effect_in_containers() {
    let podman = podman().await;
    let before = Timestamp::now() - std::time::Duration::from_secs(60);
    let label = name("label");
    let options = VolumeOptions::new(name("owned")).uid(5).gid(6).label("test", &label);
    let owned = podman.volumes().create(options).await.expect("creates");
    assert_eq!(owned.labels().get("test"), Some(&label));
    assert_eq!(owned.driver(), "local");
    assert!(owned.created().is_some_and(|created| created > before), "{:?}", owned.created());
    assert_eq!(inside(&podman, &owned, "stat -c %u:%g /data").await, "5:6");
    gone(&owned).await;

    let options = [("type", "tmpfs"), ("device", "tmpfs"), ("o", "nodev,mode=1700")];
    let tmpfs = podman.volumes().create(VolumeOptions::new(name("tmpfs")).driver_opts(options)).await.expect("creates");
    assert_eq!(tmpfs.options().get("type").map(String::as_str), Some("tmpfs"));
    let mounted = inside(&podman, &tmpfs, "grep ' /data ' /proc/mounts; stat -c %a /data").await;
    assert!(
        mounted.contains("tmpfs /data tmpfs") && mounted.contains("nodev") && mounted.ends_with("1700"),
        "{mounted}"
    );
    gone(&tmpfs).await;

    let bound = [("type", "none"), ("device", "/usr"), ("o", "bind")];
    let bound = podman.volumes().create(VolumeOptions::new(name("bound")).driver_opts(bound)).await.expect("creates");
    assert!(inside(&podman, &bound, "ls /data").await.contains("bin"));
    gone(&bound).await;

    // the image has files in /etc, which are not copied
    let options = VolumeOptions::new(name("nocopy")).driver_opts([("nocopy", "")]);
    let nocopy = podman.volumes().create(options).await.expect("creates");
    let options = CreateOptions::new(IMAGE).command(["ls", "/bin"]).volume(&nocopy, "/mnt").remove(true);
    podman.containers().run(options).checked().await.expect("starts");
    gone(&nocopy).await;

    let options = VolumeOptions::new(name("image")).driver("image").driver_opts([("image", IMAGE)]);
    let image = podman.volumes().create(options).await.expect("creates");
    assert_eq!(image.driver(), "image");
    assert!(inside(&podman, &image, "ls /data/bin").await.contains("busybox"));
    gone(&image).await;

    let unnamed = podman.volumes().create(VolumeOptions::unnamed()).await.expect("creates");
    assert_eq!(unnamed.name().len(), 64);
    gone(&unnamed).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_volume_that_exists_is_an_error_or_not_as_was_said() {
    let podman = podman().await;
    let volumes = podman.volumes();
    let data = name("twice");
    let options = VolumeOptions::new(&data).label("a", "b");
    let first = volumes.ensure(&options).await.expect("creates");
    assert!(first.created && first.differences.is_empty());
    let again = volumes.create(&options).await.expect_err("it exists");
    assert!(again.is_name_in_use() && again.is_conflict(), "{again:?}");
    assert!(again.to_string().contains(&format!("cannot create volume {data:?}")), "{again}");
    let same = volumes.create(options.clone().ignore_if_exists(true)).await.expect("is returned");
    assert_eq!(same.name(), data);
    let other = volumes.ensure(VolumeOptions::new(&data).label("a", "c")).await.expect("is returned");
    assert!(!other.created);
    let said: Vec<String> = other.differences.iter().map(ToString::to_string).collect();
    assert_eq!(said, [r#"Labels.a: expected "c", found "b""#]);
    let found = volumes.get(&data).await.expect("is there");
    assert_eq!(found.labels().get("a").map(String::as_str), Some("b"), "it is as it was");
    gone(&found).await;
    assert!(!found.remove().await.expect("an answer"), "it is gone");
    assert!(volumes.get(&data).await.expect_err("it is gone").is_not_found());
}

#[tokio::test]
#[ignore = "needs podman"]
async fn of_eight_callers_one_creates_and_one_removes() {
    let podman = podman().await;
    let (volumes, data) = (podman.volumes(), name("eight"));
    let eight = async |what: fn(podman::VolumesManager, String) -> tokio::task::JoinHandle<bool>| {
        let tasks: Vec<_> = (0..8).map(|_| what(volumes.clone(), data.clone())).collect();
        let mut count = 0;
        for task in tasks {
            count += usize::from(task.await.expect("no panic"));
        }
        count
    };
    let created =
        eight(|volumes, data| tokio::spawn(async move { volumes.ensure(data).await.expect("ensures").created })).await;
    assert_eq!(created, 1);
    let flagged = |volumes: podman::VolumesManager, data: String| {
        tokio::spawn(async move { volumes.create(VolumeOptions::new(data).ignore_if_exists(true)).await.is_ok() })
    };
    assert_eq!(eight(flagged).await, 8);
    let refused = |volumes: podman::VolumesManager, data: String| {
        tokio::spawn(async move { volumes.create(data).await.is_err_and(|error| error.is_name_in_use()) })
    };
    assert_eq!(eight(refused).await, 8);
    let removed =
        eight(|volumes, data| tokio::spawn(async move { volumes.remove(&data).await.expect("removes") })).await;
    assert_eq!(removed, 1);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_volume_is_never_removed_because_its_name_begins_so() {
    let podman = podman().await;
    let data = name("data");
    let prod = podman.volumes().create(format!("{data}-prod")).await.expect("creates");
    assert!(!podman.volumes().exists(&data).await.expect("an answer"));
    assert!(!podman.volumes().remove(&data).await.expect("an answer"));
    assert!(!podman.volumes().remove_with(&data, &RemoveOptions::new().force(true)).await.expect("an answer"));
    assert!(podman.volumes().get(&data).await.expect_err("missing").is_not_found());
    assert!(podman.volumes().exists(prod.name()).await.expect("an answer"), "it is still there");
    // next to the selected one
    podman.volumes().create(data.as_str()).await.expect("creates");
    assert!(podman.volumes().remove(&data).await.expect("removes"));
    gone(&prod).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_volume_in_use_stays_unless_its_containers_go_too() {
    let podman = podman().await;
    let data = podman.volumes().create(name("used")).await.expect("creates");
    let near = podman.volumes().create(format!("{}-2", data.name())).await.expect("creates");
    let one = podman.containers().create(sleeper().volume(&data, "/data")).await.expect("creates");
    let other = podman.containers().create(sleeper().volume(&near, "/data")).await.expect("creates");
    let users = data.containers().await.expect("a list");
    assert_eq!(users.iter().map(podman::Container::id).collect::<Vec<_>>(), [one.id()]);
    let refused = data.remove().await.expect_err("it is used");
    assert!(refused.is_in_use() && refused.is_conflict(), "{refused:?}");
    one.start().await.expect("starts");
    let options = RemoveOptions::new().force(true).timeout(std::time::Duration::ZERO);
    assert!(data.remove_with(&options).await.expect("removes"));
    assert!(!podman.containers().exists(one.id()).await.expect("an answer"), "it went too");
    assert!(podman.containers().exists(other.id()).await.expect("an answer"), "it stayed");
    end(other).await;
    gone(&near).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn filters_of_volumes_mean_what_they_say() {
    let podman = podman().await;
    let key = name("key");
    let make = async |suffix: &str, labels: &[(&str, &str)]| {
        let labels = labels.iter().map(|(label, value)| (format!("{key}-{label}"), (*value).to_owned()));
        podman.volumes().create(VolumeOptions::new(format!("{key}-{suffix}")).labels(labels)).await.expect("creates")
    };
    let (a, ab, none) =
        (make("a", &[("a", "1")]).await, make("ab", &[("a", "1"), ("b", "2")]).await, make("none", &[]).await);
    let user = podman.containers().create(sleeper().volume(&a, "/data")).await.expect("creates");
    let list = async |filters: &[Filter]| {
        let options = filters
            .iter()
            .cloned()
            .fold(ListOptions::new(), ListOptions::filter)
            .filter(Filter::Name(format!("^{key}-")));
        let mut names: Vec<String> =
            podman.volumes().list_with(&options).await.expect("a list").iter().map(String::from).collect();
        names.sort();
        names.iter().map(|name| name[key.len() + 1..].to_owned()).collect::<Vec<_>>()
    };
    let label = |label: &str| Filter::Label(format!("{key}-{label}"));
    let not = |label: &str| Filter::NotLabel(format!("{key}-{label}"));
    assert_eq!(list(&[]).await, ["a", "ab", "none"]);
    assert_eq!(list(&[label("a")]).await, ["a", "ab"]);
    assert_eq!(list(&[label("a"), label("b=2")]).await, ["ab"]);
    assert_eq!(list(&[label("b=3")]).await, [""; 0]);
    assert_eq!(list(&[Filter::Dangling(true)]).await, ["ab", "none"]);
    assert_eq!(list(&[Filter::Dangling(false)]).await, ["a"]);
    assert_eq!(list(&[Filter::Driver("local".into())]).await, ["a", "ab", "none"]);
    assert_eq!(list(&[Filter::Until("1h".into())]).await, [""; 0]);
    let server = podman.server_version();
    if server >= Version::new(4, 5, 0) {
        assert_eq!(list(&[not("b")]).await, ["a", "none"]);
        // the server alone would leave out only what has both
        assert_eq!(list(&[not("a"), not("b")]).await, ["none"]);
    } else {
        let error = podman.volumes().list_with(&ListOptions::new().filter(not("a"))).await.expect_err("too old");
        assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
    }
    let read = async |filters: serde_json::Value| {
        let options: ListOptions = serde_json::from_value(json!({ "filters": filters })).expect("filters");
        let options = options.filter(Filter::Name(format!("^{key}-")));
        podman.volumes().list_with(&options).await.map(|listed| listed.len())
    };
    assert_eq!(read(json!({ "scope": "local" })).await.expect("a list"), 3);
    assert_eq!(read(json!({ "scope": "global" })).await.expect("a list"), 0);
    if server >= Version::new(4, 7, 0) {
        assert_eq!(list(&[Filter::Since(a.name().to_owned())]).await, ["ab", "none"]);
        assert_eq!(read(json!({ "after": ab.name() })).await.expect("a list"), 1);
    } else {
        for filter in ["since", "after"] {
            let error = read(json!({ filter: a.name() })).await.expect_err("too old");
            assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
        }
    }
    let tmpfs = VolumeOptions::new(format!("{key}-opt")).driver_opts([("type", "tmpfs"), ("device", "tmpfs")]);
    let tmpfs = podman.volumes().create(tmpfs).await.expect("creates");
    assert_eq!(list(&[Filter::Option("type=tmpfs".into())]).await, ["opt"]);
    assert_eq!(read(serde_json::from_str("{\"opt\": \"device=tmpfs\"}").expect("JSON")).await.expect("a list"), 1);
    if server.major < 6 {
        let options = ListOptions::new().filter(Filter::Anonymous(true));
        let error = podman.volumes().list_with(&options).await.expect_err("too old");
        assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
    }
    end(user).await;
    for volume in [a, ab, none, tmpfs] {
        gone(&volume).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_prune_removes_what_was_said_and_nothing_else() {
    let podman = podman().await;
    let key = name("prune");
    let server = podman.server_version();
    let make = async |suffix: &str, labels: &[(&str, &str)]| {
        let labels = labels.iter().map(|(label, value)| (format!("{key}-{label}"), (*value).to_owned()));
        podman.volumes().create(VolumeOptions::new(format!("{key}-{suffix}")).labels(labels)).await.expect("creates")
    };
    let (job, kept) = (make("job", &[("job", "1")]).await, make("kept", &[("job", "1"), ("keep", "1")]).await);
    let (precious, plain) = (make("precious", &[("job", "1"), ("precious", "1")]).await, make("plain", &[]).await);
    let used = make("used", &[("job", "1")]).await;
    let container = podman.containers().create(sleeper().volume(&used, "/data")).await.expect("creates");
    let label = |label: &str| format!("{key}-{label}");
    let left = async || {
        let listed = podman
            .volumes()
            .list_with(&ListOptions::new().filter(Filter::Name(format!("^{key}-"))))
            .await
            .expect("a list");
        let mut names: Vec<String> = listed.iter().map(|volume| volume.name()[key.len() + 1..].to_owned()).collect();
        names.sort();
        names
    };
    // conditions that this release does not support remove nothing
    if server.major < 6 {
        let read = |given| serde_json::from_value::<PruneOptions>(given).expect("options");
        let dry = PruneOptions::all().label(label("job"));
        for options in [
            PruneOptions::anonymous(),
            dry.dry_run(true),
            read(json!({ "filters": { "label": label("job") }, "dryrun": true })),
            read(json!({ "filters": { "all": false } })),
        ] {
            let error = podman.volumes().prune_with(&options).await.expect_err("too old");
            assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
        }
        assert!(podman.volumes().prune().await.is_err());
    }
    let pruned = podman.volumes().prune_with(&PruneOptions::all().label(label("job")).until("24h")).await;
    assert_eq!(pruned.expect("prunes").volumes_deleted, [""; 0]);
    for after in [
        PruneOptions::all().label(label("job")).since(plain.name()),
        serde_json::from_value(json!({ "filters": { "label": label("job"), "after": used.name() } })).expect("options"),
    ] {
        let pruned = podman.volumes().prune_with(&after).await;
        if server >= Version::new(4, 7, 0) {
            assert_eq!(
                pruned.expect("prunes").volumes_deleted,
                [""; 0],
                "{after:?}: only a used one was created after"
            );
        } else {
            assert!(matches!(pruned.expect_err("too old"), podman::Error::Unsupported(_)));
        }
    }
    if server >= Version::new(4, 5, 0) {
        let options =
            PruneOptions::all().label(label("job")).without_label(label("keep")).without_label(label("precious"));
        let pruned = podman.volumes().prune_with(&options).await.expect("prunes");
        assert_eq!(pruned.volumes_deleted, [job.name()]);
        assert_eq!(left().await, ["kept", "plain", "precious", "used"]);
    }
    let pruned = podman
        .volumes()
        .prune_with(&PruneOptions::all().label(label("job")).label(label("keep")))
        .await
        .expect("prunes");
    assert_eq!(pruned.volumes_deleted, [kept.name()]);
    let pruned = podman.volumes().prune_with(&PruneOptions::all().label(label("job"))).await.expect("prunes");
    assert!(pruned.volumes_deleted.contains(&precious.name().to_owned()) && pruned.failed.is_empty(), "{pruned:?}");
    assert_eq!(left().await, ["plain", "used"]);
    end(container).await;
    gone(&plain).await;
    gone(&used).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_volume_is_backed_up_and_restored() {
    let podman = podman().await;
    let from = podman.volumes().create(name("from")).await.expect("creates");
    let to = podman.volumes().create(name("to")).await.expect("creates");
    if podman.server_version() < Version::new(5, 6, 0) {
        for error in [from.export().await.map(drop).expect_err("too old"), to.import("tar").await.expect_err("too old")]
        {
            assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
        }
        gone(&from).await;
        gone(&to).await;
        return;
    }
    inside(
        &podman,
        &from,
        "echo hello > /data/a; mkdir /data/d; head -c 300000 /dev/urandom > /data/d/b; ln -s a /data/l",
    )
    .await;
    let sums = "cd /data && find . | sort && cat $(find . -type f | sort) | md5sum";
    let wanted = inside(&podman, &from, sums).await;
    // streamed from one volume into the other
    let archive = from.export().await.expect("begins").into_reader();
    to.import(Upload::reader(archive)).await.expect("imports");
    assert_eq!(inside(&podman, &to, sums).await, wanted);
    // merged: what is not in the archive stays
    inside(&podman, &to, "echo more > /data/more; echo other > /data/a").await;
    let mut bytes = Vec::new();
    from.export().await.expect("begins").into_reader().read_to_end(&mut bytes).await.expect("whole");
    to.import(bytes.clone()).await.expect("imports");
    assert_eq!(inside(&podman, &to, "cat /data/a /data/more").await, "hello\nmore");
    // an archive of an empty volume
    let empty = podman.volumes().create(name("empty")).await.expect("creates");
    to.import(Upload::reader(empty.export().await.expect("begins").into_reader())).await.expect("imports");
    assert_eq!(inside(&podman, &to, "cat /data/a /data/more").await, "hello\nmore");
    gone(&empty).await;
    // nothing, and nothing that is an archive
    for empty in [Upload::from(""), Upload::reader(tokio::io::empty())] {
        let error = to.import(empty).await.expect_err("nothing would be imported");
        assert!(error.to_string().contains("no bytes"), "{error:?}");
    }
    assert!(to.import("not a tar archive".repeat(100)).await.expect_err("garbage").api().is_some());
    // cut in a file, and after a directory, which the server takes for the end
    for length in [bytes.len() / 2, 512] {
        let half = bytes[..length].to_vec();
        let reader = std::io::Cursor::new(half.clone());
        for half in [Upload::from(half), Upload::reader(reader)] {
            assert!(to.import(half).await.is_err(), "{length} bytes of an archive are an error");
        }
    }
    gone(&from).await;
    let late = from.export().await.map(drop).expect_err("it is gone");
    assert!(late.is_not_found(), "{late:?}");
    assert!(from.import(bytes).await.expect_err("it is gone").is_not_found());
    gone(&to).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_interrupted_export_is_an_error() {
    let podman = podman().await;
    let data = podman.volumes().create(name("large")).await.expect("creates");
    if podman.server_version() < Version::new(5, 6, 0) {
        let error = data.export().await.map(drop).expect_err("too old");
        assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
        return gone(&data).await;
    }
    inside(&podman, &data, "head -c 3000000 /dev/urandom > /data/a").await;
    let Some(Endpoint::Unix(path)) = podman.endpoint().cloned() else { panic!("the service has a socket") };
    let proxy = Proxy::before(&path);
    let through = PodmanClient::with_uri(&proxy.uri()).await.expect("connects");
    for harm in [Harm::Cut(1 << 20), Harm::Reset(1 << 20)] {
        through.ping().await.expect("keeps a connection for short calls");
        proxy.harm([Fault::down(harm)]);
        let mut archive = through.volumes().named(data.name()).export().await.expect("begins");
        let end = loop {
            match archive.next().await.expect("no clean end") {
                Ok(_) => {}
                Err(error) => break error,
            }
        };
        assert!(matches!(end, podman::Error::Interrupted(_)), "{end:?}");
    }
    gone(&data).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_rename_needs_a_later_release() {
    let podman = podman().await;
    let mut data = podman.volumes().create(name("rename")).await.expect("creates");
    let new = name("renamed");
    if podman.server_version() < Version::new(6, 1, 0) {
        let error = data.rename(&new).await.expect_err("too old");
        assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
    } else {
        data.rename(&new).await.expect("renames");
        assert_eq!(data.name(), new);
    }
    assert!(data.rename("a/b").await.is_err());
    gone(&data).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn options_with_which_no_container_starts_are_refused_because_the_server_accepts_them() {
    let podman = podman().await;
    // rejected by the client, created without it
    for options in [
        json!({"size": "10m"}),
        json!({"o": "nodev"}),
        json!({"type": "bind"}),
        json!({"type": "none", "device": "/usr"}),
    ] {
        let data = name("broken");
        let body = json!({ "Name": data, "Options": options });
        let created = podman.raw().volume_create_libpod(&serde_json::from_value(body).expect("a body")).await;
        let options = serde_json::from_value::<VolumeOptions>(json!({ "name": data, "driver_opts": options }));
        assert!(options.is_err(), "the client refuses it");
        if created.is_err() {
            continue; // so does the server
        }
        let volume = podman.volumes().get(&data).await.expect("it exists");
        let command = CreateOptions::new(IMAGE).command(["true"]).volume(&volume, "/data");
        let container = podman.containers().create(command).await.expect("creates");
        assert!(container.start().await.is_err(), "{options:?}: no container starts");
        end(container).await;
        gone(&volume).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_thousand_volumes_are_listed() {
    let podman = podman().await;
    let (volumes, key) = (podman.volumes(), name("many"));
    let tasks: Vec<_> = (0..8)
        .map(|task| {
            let (volumes, key) = (volumes.clone(), key.clone());
            tokio::spawn(async move {
                for number in 0..125 {
                    volumes.create(format!("{key}-{task}-{number}")).await.expect("creates");
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic");
    }
    let options = ListOptions::new().filter(Filter::Name(format!("^{key}-")));
    let listed = volumes.list_with(&options).await.expect("a list");
    assert_eq!(listed.len(), 1000);
    for volume in listed {
        gone(&volume).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_guarded_volume_goes_with_its_guard_and_nothing_else() {
    let podman = podman().await;
    let (volumes, data) = (podman.volumes(), name("guarded"));
    let prod = volumes.create(format!("{data}-prod")).await.expect("creates");
    let gone_soon = async || until("it is removed", async || !volumes.exists(&data).await.expect("an answer")).await;
    drop(volumes.create(data.as_str()).await.expect("creates").remove_on_drop());
    gone_soon().await;
    // used by a container that is removed at the same time
    let guard = volumes.create(data.as_str()).await.expect("creates").remove_on_drop();
    let options = sleeper().volume(&*guard, "/data");
    let container = podman.containers().run(options).detach().await.expect("starts").remove_on_drop();
    drop(container);
    drop(guard);
    gone_soon().await;
    // gone already: the server would remove the one whose name begins so
    let guard = volumes.create(data.as_str()).await.expect("creates").remove_on_drop();
    assert!(volumes.remove(&data).await.expect("removes"));
    drop(guard);
    let guard = volumes.create(data.as_str()).await.expect("creates").remove_on_drop();
    assert!(guard.remove_now().await.expect("removes"));
    let kept = volumes.create(data.as_str()).await.expect("creates").remove_on_drop().keep();
    assert!(volumes.exists(prod.name()).await.expect("an answer"), "it is still there");
    gone(&kept).await;
    gone(&prod).await;
    let secret = podman.secrets().create((data.as_str(), "x")).await.expect("creates").remove_on_drop();
    drop(secret);
    until("it is removed", async || !podman.secrets().exists(&data).await.expect("an answer")).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_scope_removes_its_volumes_and_secrets() {
    let podman = podman().await;
    let old = podman.volumes().create(name("old")).await.expect("creates");
    for closed in [true, false] {
        let scope = podman.scope(&name("scope")).expect("a name");
        let volume = scope.volumes().ensure(name("volume")).await.expect("creates");
        let secret = scope.secrets().create((name("secret"), "x")).await.expect("creates");
        assert!(!scope.volumes().ensure(old.name()).await.expect("exists").created);
        let options = sleeper().volume(&*volume, "/data").secrets([&secret]);
        scope.containers().run(options).detach().await.expect("starts");
        if closed {
            let removed = scope.close().await.expect("closes");
            let mut kinds: Vec<String> = removed.iter().map(|thing| thing.kind.to_string()).collect();
            kinds.sort();
            assert_eq!(kinds, ["container", "secret", "volume"], "{removed:?}");
        } else {
            drop(scope);
        }
        until("all is removed", async || {
            !podman.volumes().exists(volume.name()).await.expect("an answer")
                && !podman.secrets().exists(secret.name()).await.expect("an answer")
        })
        .await;
    }
    gone(&old).await;
}
