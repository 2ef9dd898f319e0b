//! Names are one segment of a path, whatever they contain; invalid ones are rejected before anything is sent.

use podman::connect::ConnectionSource;
use podman::containers::{ChangeKind, Health, PathKind, PutArchiveOptions, Source, WaitCondition};
use podman::networks::NetworkOptions;
use podman::pods::{self, PodOptions};
use podman::scope::ResourceKind;
use podman::secrets::SecretOptions;
use podman::volumes::VolumeOptions;
use podman::{CreateOptions, Error};

use super::server::{Response, Server};
use super::web;

#[tokio::test]
async fn a_name_is_one_segment() {
    for (name, segment) in [
        ("web", "web"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("100%ok", "100%25ok"),
        ("%2Fx", "%252Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("a&b=c+d", "a%26b%3Dc%2Bd"),
        ("żółw", "%C5%BC%C3%B3%C5%82w"),
        ("鯨", "%E9%AF%A8"),
        ("\u{1f433}\n", "%F0%9F%90%B3%0A"),
        ("../../v1.40/info", "..%2F..%2Fv1.40%2Finfo"),
        ("localhost:5000/a/b:1.0", "localhost:5000%2Fa%2Fb:1.0"),
        ("busybox@sha256:abc", "busybox@sha256:abc"),
    ] {
        let server = Server::new([204, 204, 404, 404, 404].map(Response::empty));
        let podman = server.client().await;
        assert!(podman.containers().exists(name).await.expect("an answer"));
        assert!(podman.images().exists(name).await.expect("an answer"));
        podman.containers().get(name).await.expect_err("none");
        podman.images().get(name).await.expect_err("none");
        assert!(!podman.containers().remove(name).await.expect("an answer"));
        let wanted = [
            format!("GET /v5.8.3/libpod/containers/{segment}/exists"),
            format!("GET /v5.8.3/libpod/images/{segment}/exists"),
            format!("GET /v5.8.3/libpod/containers/{segment}/json"),
            format!("GET /v5.8.3/libpod/images/{segment}/json"),
            format!("DELETE /v5.8.3/libpod/containers/{segment}"),
        ];
        assert_eq!(server.sent(), wanted, "{name:?}");
    }
}

#[tokio::test]
async fn a_nul_character_is_refused_before_anything_is_sent() {
    let server = Server::new([]);
    let podman = server.client().await;
    let web = web(&podman);
    let errors = [
        podman.containers().get("a\0b").await.expect_err("a name"),
        podman.images().exists("a\0b").await.expect_err("a name"),
        podman.containers().create(CreateOptions::new("busybox").command(["a\0b"])).await.expect_err("a command"),
        web.update(&podman::containers::UpdateOptions::new().env("A", "a\0b")).await.expect_err("a variable"),
        web.exec(["a\0b"]).await.expect_err("a command"),
        web.exec(["a"]).env("A", "a\0b").await.expect_err("a variable"),
        web.exec(["a"]).workdir("/a\0b").await.expect_err("a directory"),
        web.exec(["a"]).user("a\0b").await.expect_err("a user"),
        web.stat("/a\0b").await.expect_err("a path"),
        web.get_archive("/a\0b").await.expect_err("a path"),
        web.put_archive("/a\0b", "").await.expect_err("a path"),
        web.put_archive_with("/", "", &PutArchiveOptions::new().rename("a", "a\0b")).await.expect_err("a name"),
        web.get_file("/a\0b").await.expect_err("a path"),
        web.put_file("/a\0b", "").await.expect_err("a path"),
        web.copy_from("/a\0b", "/tmp").await.expect_err("a path"),
        podman.networks().get("a\0b").await.expect_err("a name"),
        podman.networks().create(NetworkOptions::new("app").label("A", "a\0b")).await.expect_err("a label"),
        podman.networks().named("app").connect("a\0b").await.expect_err("a container"),
        podman.volumes().remove("a\0b").await.expect_err("a name"),
        podman.volumes().create(VolumeOptions::new("data").driver_opts([("o", "a\0b")])).await.expect_err("an option"),
        podman.secrets().remove("a\0b").await.expect_err("a name"),
        podman.secrets().create(SecretOptions::new("token", "x").label("A", "a\0b")).await.expect_err("a label"),
        podman.pods().get("a\0b").await.expect_err("a name"),
        podman.pods().create(PodOptions::new("shop").hostname("a\0b")).await.expect_err("a name"),
        podman.pods().stats_with(&pods::StatsOptions::new().pods(["a\0b"])).await.expect_err("a name"),
        podman.manifests().get("a\0b").await.expect_err("a name"),
        podman.quadlets().get("a\0b.container").await.expect_err("a name"),
        podman.artifacts().get("quay.io/a\0b:1").await.expect_err("a name"),
    ];
    for error in errors {
        assert!(matches!(error, Error::InvalidOptions(_)) && error.to_string().contains("NUL"), "{error}");
    }
    assert_eq!(server.sent(), [""; 0]);
}

#[tokio::test]
async fn invalid_names_are_rejected_before_anything_is_sent() {
    let server = Server::new([]);
    let podman = server.client().await;
    let mut web = web(&podman);
    for name in ["", "a/b", "a b", "-a", ".", "..", "100%", "żółw", "a\n"] {
        let mut errors = vec![web.rename(name).await.expect_err(name)];
        if !name.is_empty() {
            // Without a name, the server chooses one.
            errors.push(podman.containers().create(CreateOptions::new("busybox").name(name)).await.expect_err(name));
        }
        for error in errors {
            assert!(matches!(error, Error::InvalidOptions(_)), "{name:?}: {error:?}");
            let message = error.to_string();
            assert!(message.contains("name") && message.contains(name.trim()), "{message}");
        }
    }
    let errors = [
        podman.containers().get("").await.expect_err("no name").to_string(),
        podman.containers().exists("").await.expect_err("no name").to_string(),
        podman.containers().remove("").await.expect_err("no name").to_string(),
        podman.images().get("").await.expect_err("no name").to_string(),
        podman.images().exists("").await.expect_err("no name").to_string(),
        podman
            .images()
            .remove_with("", &podman::images::RemoveOptions::new().force(true))
            .await
            .expect_err("no name")
            .to_string(),
        podman.images().pull("").await.expect_err("no name").to_string(),
    ];
    for error in errors {
        assert!(error.contains("name"), "{error}");
    }
    assert_eq!(server.sent(), [""; 0]);
}

#[test]
fn enums_are_displayed_as_words() {
    let printed: [&dyn std::fmt::Display; 7] = [
        &WaitCondition::Initialized,
        &Health::Starting,
        &ChangeKind::Deleted,
        &Source::Stderr,
        &PathKind::Symlink,
        &ResourceKind::Network,
        &ConnectionSource::ContainerHost,
    ];
    let words = "initialized, starting, deleted, stderr, dangling link, network, by CONTAINER_HOST";
    assert_eq!(printed.map(ToString::to_string).join(", "), words);
    assert_eq!(format!("{:>8}|{:<7}|", Source::Stdout, ResourceKind::Pod), "  stdout|pod    |", "in columns, too");
}
