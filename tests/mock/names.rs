//! Names are one segment of a path, whatever is in them; those that cannot be are refused before anything is sent.

use podman::{
    ChangeKind, ChosenBy, CreateOptions, Error, Health, Kind, PathKind, RemoveOptions, Source, WaitCondition,
};

use super::server::{Answer, Server};
use super::web;

#[tokio::test]
async fn a_name_is_one_segment() {
    for (name, segment) in [
        ("web", "web"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("100%", "100%25"),
        ("%2F", "%252F"),
        ("a?b#c", "a%3Fb%23c"),
        ("a&b=c+d", "a%26b%3Dc%2Bd"),
        ("żółw", "%C5%BC%C3%B3%C5%82w"),
        ("鯨", "%E9%AF%A8"),
        ("\u{1f433}\n", "%F0%9F%90%B3%0A"),
        (".", "%252E"),
        ("..", "%252E%252E"),
        ("../../v1.40/info", "..%2F..%2Fv1.40%2Finfo"),
        ("localhost:5000/a/b:1.0", "localhost:5000%2Fa%2Fb:1.0"),
        ("busybox@sha256:abc", "busybox@sha256:abc"),
    ] {
        let server = Server::new([204, 204, 404, 404, 404].map(Answer::empty));
        let podman = server.client().await;
        assert!(podman.containers().exists(name).await.expect("an answer"));
        assert!(podman.images().exists(name).await.expect("an answer"));
        podman.containers().get(name).await.expect_err("none");
        podman.images().get(name).await.expect_err("none");
        assert!(!podman.containers().remove(name, &RemoveOptions::new()).await.expect("an answer"));
        let wanted = [
            format!("GET /v5.8.3/libpod/containers/{segment}/exists"),
            format!("GET /v5.8.3/libpod/images/{segment}/exists"),
            format!("GET /v5.8.3/libpod/containers/{segment}/json"),
            format!("GET /v5.8.3/libpod/images/{segment}/json"),
            format!("DELETE /v5.8.3/libpod/containers/{segment}"),
        ];
        assert_eq!(server.said(), wanted, "{name:?}");
    }
}

#[tokio::test]
async fn what_can_be_no_name_is_refused_before_anything_is_sent() {
    let server = Server::new([]);
    let podman = server.client().await;
    let mut web = web(&podman);
    for name in ["", "a/b", "a b", "-a", ".", "..", "100%", "żółw", "a\n"] {
        let mut errors = vec![web.rename(name).await.expect_err(name)];
        if !name.is_empty() {
            // to create without a name is to let the server choose one
            errors.push(podman.containers().create(CreateOptions::new("busybox").name(name)).await.expect_err(name));
        }
        for error in errors {
            assert!(matches!(error, Error::InvalidOptions(_)), "{name:?}: {error:?}");
            let said = error.to_string();
            assert!(said.contains("name") && said.contains(name.trim()), "{said}");
        }
    }
    let errors = [
        podman.containers().get("").await.expect_err("no name").to_string(),
        podman.containers().exists("").await.expect_err("no name").to_string(),
        podman.containers().remove("", &RemoveOptions::new()).await.expect_err("no name").to_string(),
        podman.images().get("").await.expect_err("no name").to_string(),
        podman.images().exists("").await.expect_err("no name").to_string(),
        podman.images().remove("", true).await.expect_err("no name").to_string(),
        podman.images().pull("").await.expect_err("no name").to_string(),
    ];
    for error in errors {
        assert!(error.contains("name"), "{error}");
    }
    assert_eq!(server.said(), [""; 0]);
}

#[test]
fn what_there_are_few_of_is_printed_in_words() {
    let printed: [&dyn std::fmt::Display; 7] = [
        &WaitCondition::Initialized,
        &Health::Starting,
        &ChangeKind::Deleted,
        &Source::Stderr,
        &PathKind::Symlink,
        &Kind::Network,
        &ChosenBy::ContainerHost,
    ];
    let words = "initialized, starting, deleted, stderr, dangling link, network, by CONTAINER_HOST";
    assert_eq!(printed.map(ToString::to_string).join(", "), words);
    assert_eq!(format!("{:>8}|{:<7}|", Source::Stdout, Kind::Pod), "  stdout|pod    |", "in columns, too");
}
