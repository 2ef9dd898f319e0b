//! The first word with a server: which version is spoken, and what is no Podman.

use podman::{Error, PodmanClient, Version};
use serde_json::json;

use super::inspection;
use super::server::{Answer, Server, ping};

#[tokio::test]
async fn the_servers_own_version_is_spoken_as_far_as_it_is_known() {
    for (server, prefix) in [
        ("4.0.0", "/v4.0.0"),
        ("4.3.1", "/v4.3.1"),
        ("5.4.2", "/v5.4.2"),
        ("5.8.3", "/v5.8.3"),
        // newer ones answer in the shapes of the description if they are asked in its version
        ("5.8.6", "/v5.8.3"),
        ("6.0.0", "/v5.8.3"),
        ("6.0.0-rc1", "/v5.8.3"),
    ] {
        let scripted = Server::greeting(ping(server), [inspection()]);
        let podman = scripted.client().await;
        assert_eq!(podman.server_version(), server.parse::<Version>().expect(server));
        podman.containers().get("web").await.expect("it");
        assert_eq!(scripted.said(), [format!("GET {prefix}/libpod/containers/web/json")]);
    }
}

#[tokio::test]
async fn what_came_before_4_0_is_refused_by_name() {
    let server = Server::greeting(ping("3.4.4"), []);
    let error = server.builder().connect().await.expect_err("too old");
    assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
    let said = error.to_string();
    assert!(said.contains("4.0.0") && said.contains("3.4.4"), "{said}");
}

#[tokio::test]
async fn what_is_not_podman_is_said_to_be_none() {
    for answer in [
        Answer::text(200, "OK"), // Docker's ping has no such header
        Answer::text(404, "page not found"),
        Answer::json(200, &json!({})),
        ping("banana"),
        ping(""),
    ] {
        let server = Server::greeting(answer, []);
        let error = server.builder().connect().await.expect_err("not podman");
        assert!(matches!(error, Error::Protocol(_)), "{error:?}");
        assert!(!error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn nobody_there_is_told_with_the_way_out() {
    let error = PodmanClient::with_uri("unix:///no/such/podman.sock").await.expect_err("nobody");
    assert!(error.is_connect() && error.is_retryable(), "{error:?}");
    let said = error.to_string();
    for part in ["unix:///no/such/podman.sock", "no such socket", "podman system service"] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
}

#[tokio::test]
async fn a_service_that_ends_is_unreachable_and_not_replaced() {
    let server = Server::new([]);
    let podman = server.client().await;
    drop(server);
    tokio::task::yield_now().await;
    let error = podman.containers().list().await.expect_err("nobody");
    assert!(error.is_connect() || matches!(error, Error::Interrupted(_)), "{error:?}");
    let error = podman.containers().list().await.expect_err("nobody");
    assert!(error.is_connect(), "{error:?}");
}
