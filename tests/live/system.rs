//! The service as a whole. Prunes take what is anybody's, so each of these tests has a service with storage of its own.

use std::collections::BTreeSet;
use std::time::Duration;

use podman::images::ImportOptions;
use podman::networks::NetworkOptions;
use podman::pods::{PodOptions, State};
use podman::system::{CheckOptions, PruneOptions, Repair};
use podman::volumes::VolumeOptions;
use podman::{CreateOptions, Error, PodmanClient, Version, containers, images};

use super::hang::until;
use super::spawned::{directory, files, nothing_is_left, own};
use super::{IMAGE, podman};

/// The labels of the objects of each kind.
const LABELS: [&[(&str, &str)]; 6] = [
    &[],
    &[("a", "1")],
    &[("a", "1"), ("b", "2")],
    &[("a", "2")],
    &[("a", "1"), ("keep", "")],
    &[("keep", "x"), ("dear", "")],
];
const KINDS: [&str; 5] = ["pod", "container", "image", "network", "volume"];

/// Which of [`LABELS`] are left of each kind.
type Left = [BTreeSet<usize>; 5];

/// A service with an image that a running container uses.
async fn service() -> (std::path::PathBuf, podman::service::Service, PodmanClient) {
    let directory = directory();
    let service = own(&directory).await.start().await.expect("starts");
    let podman = service.client();
    // nothing of anybody else
    assert!(podman.images().list().await.expect("a list").is_empty());
    assert!(podman.volumes().list().await.expect("a list").is_empty());
    assert_eq!(podman.networks().list().await.expect("a list").len(), 1, "the default network");
    let options = ImportOptions::new().changes(["ENV PATH=/bin"]);
    podman.images().import_with(files().await, IMAGE, &options).await.expect("imports");
    podman.containers().run(super::sleeper().name("used")).detach().await.expect("starts");
    (directory, service, podman)
}

/// Makes what is missing: of each kind an object with each of the labels, which nothing uses.
async fn fill(podman: &PodmanClient, left: &Left) {
    for (index, labels) in LABELS.iter().enumerate() {
        let labels = || labels.iter().copied();
        let named = |kind: usize| format!("{}-{index}", KINDS[kind]);
        if !left[0].contains(&index) {
            let options = PodOptions::new(named(0)).labels(labels()).infra(false);
            let pod = podman.pods().create(options).await.expect("creates");
            let job = CreateOptions::new(IMAGE).command(["true"]).pod(&pod);
            podman.containers().run(job).detach().await.expect("runs").wait().await.expect("ends");
            until("the pod has ended", async || {
                pod.inspect().await.expect("it").state.is_some_and(|state| State::Exited == state.as_str())
            })
            .await;
        }
        if !left[1].contains(&index) {
            let options = CreateOptions::new(IMAGE).command(["true"]).name(named(1)).labels(labels());
            podman.containers().create(options).await.expect("creates");
        }
        if !left[2].contains(&index) {
            let change = |(key, value): (&str, &str)| format!("LABEL {key}=\"{value}\"");
            let options = ImportOptions::new()
                .changes(labels().map(change).chain([format!("ENV N={index}")]).collect::<Vec<_>>());
            let archive = tar(&named(2));
            podman
                .images()
                .import_with(archive, &format!("localhost/image-{index}:1"), &options)
                .await
                .expect("imports");
        }
        if !left[3].contains(&index) {
            podman.networks().create(NetworkOptions::new(named(3)).labels(labels())).await.expect("creates");
        }
        if !left[4].contains(&index) {
            podman.volumes().create(VolumeOptions::new(named(4)).labels(labels())).await.expect("creates");
        }
    }
}

/// An archive of one file of this name.
fn tar(name: &str) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_ustar();
    header.set_size(name.len() as u64);
    header.set_mode(0o644);
    archive.append_data(&mut header, name, name.as_bytes()).expect("an entry");
    archive.into_inner().expect("an archive")
}

/// What is there.
async fn left(podman: &PodmanClient) -> Left {
    let all = containers::ListOptions::new().all(true);
    let names = [
        podman.pods().list().await.expect("a list").iter().map(|pod| pod.name().to_owned()).collect::<Vec<_>>(),
        podman.containers().list_with(&all).await.expect("a list").iter().map(|one| one.name().to_owned()).collect(),
        podman.images().list().await.expect("a list").iter().flat_map(|image| image.tags().to_owned()).collect(),
        podman.networks().list().await.expect("a list").iter().map(|one| one.name().to_owned()).collect(),
        podman.volumes().list().await.expect("a list").iter().map(|one| one.name().to_owned()).collect(),
    ];
    let mut left = Left::default();
    for (kind, names) in names.iter().enumerate() {
        let index = |name: &String| {
            let name = name.trim_start_matches("localhost/").trim_end_matches(":1");
            name.strip_prefix(KINDS[kind])?.strip_prefix('-')?.parse::<usize>().ok()
        };
        left[kind] = names.iter().filter_map(index).collect();
    }
    left
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_prune_with_filters_takes_of_each_kind_exactly_what_all_of_them_select() {
    let (directory, service, podman) = service().await;
    let system = podman.system();
    let mut there = Left::default();
    let old = podman.server_version() < Version::new(4, 5, 0);
    let all = || PruneOptions::new().all(true).volumes(true);
    let matrix: [(&str, PruneOptions, &[usize]); 8] = [
        ("a label", all().label("a=1"), &[1, 2, 4]),
        ("a key", all().label("a"), &[1, 2, 3, 4]),
        ("two labels", all().label("a=1").label("b=2"), &[2]),
        ("without a label", all().without_label("a=1"), &[0, 3, 5]),
        ("without two labels", all().without_label("keep").without_label("b"), &[0, 1, 3]),
        ("with and without", all().label("a=1").without_label("keep"), &[1, 2]),
        ("old", all().label("a=1").until("24h"), &[]),
        ("none at all", all().label("a=1").label("dear"), &[]),
    ];
    for (what, options, selected) in matrix {
        fill(&podman, &there).await;
        let lacks = old && what.starts_with("with");
        let options = if lacks {
            let error = system.prune_with(&options).await.expect_err("volumes have no such filter");
            assert!(matches!(error, Error::Unsupported(_)), "{what}: {error:?}");
            assert!(left(&podman).await.iter().all(|kind| kind.len() == LABELS.len()), "{what}: something is gone");
            options.volumes(false)
        } else {
            options
        };
        let report = system.prune_with(&options).await.expect("a report");
        assert!(report.is_clean(), "{what}: {report:?}");
        there = left(&podman).await;
        let expected: BTreeSet<usize> = (0..LABELS.len()).filter(|index| !selected.contains(index)).collect();
        for (kind, left) in KINDS.iter().zip(&there) {
            let expected = if lacks && *kind == "volume" { &(0..LABELS.len()).collect() } else { &expected };
            assert_eq!(left, expected, "{what}: of {kind}s; {report:?}");
        }
        assert_eq!(
            [&report.pods, &report.containers, &report.images, &report.networks].map(|kind| kind.removed.len()),
            [selected.len(); 4],
            "{what}: {report:?}"
        );
        assert!(podman.containers().exists("used").await.expect("an answer"), "{what}");
    }
    // without conditions, and with neither images nor volumes
    fill(&podman, &there).await;
    let report = system.prune().await.expect("a report");
    assert!(report.is_clean(), "{report:?}");
    let none = BTreeSet::new();
    let each: BTreeSet<usize> = (0..LABELS.len()).collect();
    assert_eq!(left(&podman).await.each_ref(), [&none, &none, &each, &none, &each], "{report:?}");
    assert_eq!(report.networks.removed.len(), LABELS.len());
    let report = system.prune_with(&all()).await.expect("a report");
    assert_eq!((report.images.removed.len(), report.volumes.removed.len()), (LABELS.len(), LABELS.len()), "{report:?}");
    assert!(report.space_reclaimed > 0 && podman.images().exists(IMAGE).await.expect("an answer"));
    service.stop().await.expect("nothing is left");
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_prune_of_external_storage_takes_nothing_that_is_listed() {
    let (directory, service, podman) = service().await;
    fill(&podman, &Left::default()).await;
    let before = left(&podman).await;
    let done = podman.system().prune_external().await;
    if podman.server_version() < Version::new(4, 4, 0) {
        let error = done.expect_err("it would be a full prune");
        assert!(matches!(error, Error::Unsupported(_)) && error.to_string().contains("4.4"), "{error:?}");
        // not even if options that the server lacks are to be left out
        let error = podman.ignore_unsupported().system().prune_external().await.expect_err("a full prune");
        assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
    } else {
        done.expect("a report");
    }
    assert_eq!(left(&podman).await, before);
    service.stop().await.expect("nothing is left");
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn disk_usage_is_that_of_the_objects_and_a_prune_frees_what_is_reclaimable() {
    let (directory, service, podman) = service().await;
    let image = podman.images().import(tar("a file"), "localhost/one:1").await.expect("imports");
    // a second name of the image, by a second image of the same content
    let options = ImportOptions::new().change("CMD [\"true\"]");
    podman.images().import_with(tar("more"), "localhost/two:1", &options).await.expect("imports");
    let data = podman.volumes().create("data").await.expect("creates");
    let writer = CreateOptions::new(IMAGE).name("writer").volume(&data, "/data").command([
        "sh",
        "-c",
        "head -c 1000000 /dev/zero >/file; head -c 500000 /dev/zero >/data/file",
    ]);
    podman.containers().run(writer).detach().await.expect("runs").wait().await.expect("ends");
    let usage = podman.df().await.expect("usage");
    let found = usage.images.iter().find(|found| found.id == image.id()).expect("the image");
    assert_eq!((&found.names[..], found.containers), (&["localhost/one:1".to_owned()][..], 0), "{usage:?}");
    assert_eq!(usage.images_size.is_some(), podman.server_version() >= Version::new(4, 4, 0));
    let used = usage.images.iter().find(|found| found.names.contains(&IMAGE.to_owned())).expect("the image");
    assert_eq!(used.containers, 2, "{usage:?}");
    let writer = usage.containers.iter().find(|found| found.name == "writer").expect("the container");
    assert!(
        writer.rw_size >= 1_000_000 && matches!(writer.status.as_str(), "exited" | "stopped") && writer.volumes == 1,
        "{writer:?}"
    );
    assert_eq!(writer.image, used.id);
    let volume = &usage.volumes[0];
    assert_eq!((volume.name.as_str(), volume.links, volume.reclaimable_size), ("data", 1, 0), "{usage:?}");
    assert!(volume.size >= 500_000, "{volume:?}");
    let reclaimable = usage.reclaimable();
    assert!(reclaimable.containers >= 1_000_000 && reclaimable.volumes == 0, "{reclaimable:?}");
    assert!(reclaimable.images > 0 && reclaimable.images < used.size, "{reclaimable:?}");

    podman.containers().remove("writer").await.expect("removes");
    let usage = podman.df().await.expect("usage");
    assert!(usage.reclaimable().volumes >= 500_000 && usage.reclaimable().containers == 0, "{usage:?}");
    let report = podman.system().prune_with(&PruneOptions::new().all(true).volumes(true)).await.expect("a report");
    assert!(report.space_reclaimed >= 500_000, "{report:?}");
    assert_eq!(podman.df().await.expect("usage").reclaimable().total(), 0);
    let listed = podman.images().list_with(&images::ListOptions::new().all(true)).await.expect("a list");
    assert_eq!(listed.len(), 1, "the used one");
    service.stop().await.expect("nothing is left");
    nothing_is_left(&directory).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_sound_storage_is_reported_as_such() {
    let podman = podman().await;
    let options = CheckOptions::new().quick(true).unreferenced_layer_max_age(Duration::from_secs(3600));
    let checked = podman.system().check_with(&options).await;
    if podman.server_version() < Version::new(5, 2, 0) {
        let error = checked.expect_err("the operation does not exist");
        assert!(matches!(error, Error::Unsupported(_)) && error.to_string().contains("5.2"), "{error:?}");
    } else {
        // other tests write to it in the meantime: only what is there for an hour is damage
        let report = checked.expect("a report");
        assert!(report.removed_images.is_empty() && report.removed_layers.is_empty(), "{report:?}");
    }
    let system = podman.system();
    assert!(system.info().await.expect("info").host.is_some());
    assert!(system.version().await.expect("a version").api_version.is_some());
}

/// Removes the directory of an image's layer; the storage is in a directory that the server shares.
async fn damage(podman: &PodmanClient, image: &str) -> String {
    let attrs = podman.images().get(image).await.expect("it exists").inspect().await.expect("it");
    let data = attrs.graph_driver.expect("a driver").data;
    let layer = std::path::Path::new(&data["UpperDir"]).parent().expect("the layer").to_owned();
    assert!(layer.join("diff").is_dir(), "{}", layer.display());
    std::fs::remove_dir_all(&layer).expect("removes");
    attrs.id.expect("an id")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_damaged_storage_is_reported_and_repaired_as_said() {
    if podman().await.server_version() < Version::new(5, 2, 0) {
        return; // `a_sound_storage_is_reported_as_such` shows that it is refused
    }
    let (directory, service, podman) = service().await;
    let (plain, used) = ("localhost/plain:1", "localhost/used:1");
    for (name, file) in [(plain, "plain"), (used, "used")] {
        let options = ImportOptions::new();
        podman.images().import_with(tar(file), name, &options).await.expect("imports a layer of its own");
    }
    let created = CreateOptions::new(used).command(["true"]).name("created");
    let created = podman.containers().create(created).await.expect("creates");
    let system = podman.system();
    let report = system.check().await.expect("a report");
    assert!(report.is_sound(), "{report:?}");
    let plain_id = damage(&podman, plain).await;
    let report = system.check().await.expect("a report");
    assert!(!report.is_sound() && report.removed_images.is_empty(), "{report:?}");
    assert_eq!(report.images.keys().collect::<Vec<_>>(), [&plain_id], "{report:?}");
    let images = CheckOptions::new().repair(Repair::Images);
    let report = system.check_with(&images).await.expect("a report");
    assert_eq!(report.removed_images.keys().collect::<Vec<_>>(), [&plain_id], "{report:?}");
    assert!(report.removed_containers.is_empty(), "{report:?}");
    assert!(!podman.images().exists(plain).await.expect("an answer"));

    // a container uses it
    let used_id = damage(&podman, used).await;
    let report = system.check().await.expect("a report");
    assert!(report.images.contains_key(&used_id) && report.containers.contains_key(created.id()), "{report:?}");
    let error = system.check_with(&images).await.expect_err("only the images may go");
    assert!(error.api().is_some_and(|api| api.message.contains("in use by a container")), "{error:?}");
    assert!(podman.containers().exists(created.id()).await.expect("an answer"), "it stays");
    let report = system.check_with(&CheckOptions::new().repair(Repair::ImagesAndContainers)).await.expect("a report");
    assert!(report.removed_containers.contains_key(created.id()), "{report:?}");
    assert!(report.removed_images.contains_key(&used_id), "{report:?}");
    assert!(podman.images().exists(IMAGE).await.expect("an answer"), "the sound one stays");
    assert!(system.check().await.expect("a report").is_sound(), "it is repaired");
    service.stop().await.expect("nothing is left");
    nothing_is_left(&directory).await;
}
