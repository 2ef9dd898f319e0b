//! The version of the server, and detecting other servers.

use podman::containers::UpdateOptions;
use podman::error::UnsupportedError;
use podman::{CreateOptions, Error, PodmanClient, Version};
use serde_json::json;

use super::server::{Response, Server, ping};
use super::{ID, inspection, web};

#[tokio::test]
async fn the_version_of_the_server_is_used_up_to_the_described_one() {
    for (server, prefix) in [
        ("4.0.0", "/v4.0.0"),
        ("4.3.1", "/v4.3.1"),
        ("5.4.2", "/v5.4.2"),
        ("5.8.3", "/v5.8.3"),
        // Newer servers respond in the described form if that version is requested.
        ("5.8.6", "/v5.8.3"),
        ("6.0.0", "/v5.8.3"),
        ("6.0.0-rc1", "/v5.8.3"),
    ] {
        let scripted = Server::greeting(ping(server), [inspection()]);
        let podman = scripted.client().await;
        assert_eq!(podman.server_version(), server.parse::<Version>().expect(server));
        podman.containers().get("web").await.expect("it");
        assert_eq!(scripted.sent(), [format!("GET {prefix}/libpod/containers/web/json")]);
    }
}

#[tokio::test]
async fn what_came_before_4_0_is_refused_by_name() {
    let server = Server::greeting(ping("3.4.4"), []);
    let error = server.builder().connect().await.expect_err("too old");
    assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
    let message = error.to_string();
    assert!(message.contains("4.0.0") && message.contains("3.4.4"), "{message}");
}

#[tokio::test]
async fn another_server_than_podman_is_an_error() {
    for answer in [
        Response::text(200, "OK"), // Docker's ping has no such header
        Response::text(404, "page not found"),
        Response::json(200, &json!({})),
        ping("banana"),
        ping(""),
    ] {
        let server = Server::greeting(answer, []);
        let error = server.builder().connect().await.expect_err("not podman");
        assert!(matches!(error, Error::Protocol(_)), "{error:?}");
        assert!(!error.is_transient(), "{error}");
    }
}

#[tokio::test]
async fn the_error_for_a_missing_service_has_a_hint() {
    let error = PodmanClient::with_uri("unix:///no/such/podman.sock").await.expect_err("no service");
    assert!(error.is_connect() && error.is_transient(), "{error:?}");
    let message = error.to_string();
    for part in ["unix:///no/such/podman.sock", "no such socket", "podman system service"] {
        assert!(message.contains(part), "{part} is not in: {message}");
    }
}

#[tokio::test]
async fn a_stopped_service_is_unreachable_and_not_replaced() {
    let server = Server::new([]);
    let podman = server.client().await;
    drop(server);
    tokio::task::yield_now().await;
    let error = podman.containers().list().await.expect_err("no service");
    assert!(error.is_connect() || matches!(error, Error::Interrupted(_)), "{error:?}");
    let error = podman.containers().list().await.expect_err("no service");
    assert!(error.is_connect(), "{error:?}");
}

/// A Podman of that release.
fn release(version: &str, script: impl IntoIterator<Item = Response>) -> Server {
    Server::greeting(ping(version), script)
}

fn lack(error: Error) -> UnsupportedError {
    match error {
        Error::Unsupported(lack) => *lack,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn options_that_would_be_ignored_are_errors_before_anything_is_sent() {
    let server = release("4.3.1", []);
    let podman = server.client().await;
    let options = || {
        let options = CreateOptions::new("app").policy("always").volume_driver("local").volume("data", "/data");
        options.health_cmd("true").health_log_destination("events_logger").base_hosts_file("none")
    };
    let containers = podman.containers();
    for error in [
        containers.create(options()).await.expect_err("create"),
        containers.run(options()).await.expect_err("run"),
        containers.run(options()).detach().await.expect_err("detach"),
        containers.run(options()).stream().await.expect_err("stream"),
    ] {
        let lack = lack(error);
        assert_eq!(lack.what, "base_hosts_file, health_log_destination");
        let needs = "podman 5.0.0 or later (base_hosts_file), podman 5.3.0 or later (health_log_destination)";
        assert_eq!((lack.needs.as_str(), lack.server.as_str()), (needs, "4.3.1"));
    }
    assert!(server.sent().is_empty(), "{:?}", server.sent());
}

#[tokio::test]
async fn ignored_options_are_sent_if_options_or_client_allow_it() {
    let options = || CreateOptions::new("app").base_hosts_file("none");
    let created = || [Response::json(201, &json!({ "Id": ID }))];
    let sent = [r#"POST /v4.3.1/libpod/containers/create {"base_hosts_file":"none","image":"app"}"#];
    let server = release("4.3.1", created());
    let podman = server.client().await;
    podman.containers().create(options().ignore_unsupported(true)).await.expect("created");
    assert_eq!(server.sent(), sent);
    let server = release("4.3.1", created());
    let podman = server.client().await;
    podman.ignore_unsupported().containers().create(options()).await.expect("created");
    assert_eq!(server.sent(), sent);
    podman.containers().create(options()).await.expect_err("the client itself has not changed");
    // A newer server supports it.
    let server = release("5.0.0", created());
    server.client().await.containers().create(options()).await.expect("created");
}

#[tokio::test]
async fn an_update_with_ignored_options_is_sent_if_allowed() {
    let options = UpdateOptions::new().pids_limit(5).env("A", "1");
    let server = release("5.0.0", [Response::text(201, ID)]);
    let container = web(&server.client().await);
    let lack = lack(container.update(&options).await.expect_err("5.0 ignores Env"));
    assert_eq!(lack.what, "UpdateEntities.Env");
    container.update(&options.ignore_unsupported(true)).await.expect("sent");
    assert_eq!(
        server.sent(),
        [format!(r#"POST /v5.0.0/libpod/containers/{ID}/update {{"Env":["A=1"],"pids":{{"limit":5}}}}"#)]
    );
}

#[tokio::test]
async fn supports_sends_no_request() {
    let server = release("4.3.1", []);
    let podman = server.client().await;
    for (what, has) in [
        ("image_exists_libpod", true),
        ("ImageResolveLibpod", false),
        ("ImagePullLibpod?policy", true),
        ("ImagePullLibpod?retry", false),
        ("SpecGenerator.envmerge", true),
        ("SpecGenerator.healthLogDestination", false),
        ("health_cmd", true),
        ("health_log_destination", false),
    ] {
        assert_eq!(podman.supports(what).expect(what), has, "{what}");
    }
    let error = podman.supports("health_log_destinatoin").expect_err("a misspelled name");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    assert!(error.to_string().contains("\"health_log_destination\""), "{error}");
    assert!(server.sent().is_empty());
}

#[cfg(feature = "raw")]
#[tokio::test]
async fn operations_and_options_of_the_generated_client_are_checked() {
    use podman::raw::{self, params::ImagePullParams, types::VolumeCreateOptions};

    async fn refused<T: std::fmt::Debug>(call: impl Future<Output = Result<T, raw::Error>>) -> String {
        match call.await.expect_err("unsupported") {
            raw::Error::Unsupported(lack) => lack.to_string(),
            other => panic!("{other:?}"),
        }
    }
    let server = release("4.3.1", [Response::chunks([""]), Response::json(201, &json!({ "Name": "data" }))]);
    let podman = server.client().await;
    let mut volume = VolumeCreateOptions::default();
    volume.uid = Some(7);
    macro_rules! pull {
        ($podman:expr) => {
            $podman.raw().image_pull_libpod(&ImagePullParams {
                reference: Some("x"),
                retry: Some(3),
                ..Default::default()
            })
        };
    }
    let needs = "ImagePullLibpod?retry needs podman 5.0.0 or later; this is podman 4.3.1";
    assert_eq!(refused(pull!(podman)).await, needs);
    let needs = "VolumeCreateOptions.UID needs podman 5.6.0 or later; this is podman 4.3.1";
    assert_eq!(refused(podman.raw().volume_create_libpod(&volume)).await, needs);
    let needs = "ImageResolveLibpod needs podman 5.0.0 or later; this is podman 4.3.1";
    assert_eq!(refused(podman.raw().image_resolve_libpod("x")).await, needs);
    let ignoring = podman.ignore_unsupported();
    assert_eq!(refused(ignoring.raw().image_resolve_libpod("x")).await, needs);
    assert!(server.requests().is_empty(), "{:?}", server.requests());
    pull!(ignoring).await.expect("sent");
    ignoring.raw().volume_create_libpod(&volume).await.expect("sent");
    let sent =
        ["POST /v4.3.1/libpod/images/pull?reference=x&retry=3", "POST /v4.3.1/libpod/volumes/create {\"UID\":7}"];
    assert_eq!(server.sent(), sent);
}
