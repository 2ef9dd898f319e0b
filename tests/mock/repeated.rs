//! Lists and prunes of all nouns are requested again if another object is removed while the server reads it.

use std::fmt::Debug;

use podman::{CreateOptions, Error, PodmanClient, containers, networks, pods, volumes};
use serde_json::json;

use super::server::{Response, Server};

/// The response of 4.3.1 to a list of volumes; other objects have the same form.
fn gone(what: &str) -> Response {
    let message = format!("no {what} with name other found in database: no such {what}");
    Response::error(500, &format!("no such {what}"), &message)
}

fn nothing() -> Response {
    Response::json(200, &json!([]))
}

/// Calls `act`, whose first request fails twice because `what` is gone, and returns the requests.
async fn repeated<T: Debug>(what: &str, act: impl AsyncFnOnce(PodmanClient) -> Result<T, Error>) -> Vec<String> {
    let server = Server::greeting(Response::ping("4.3.1"), [gone(what), gone(what), nothing()]);
    act(server.client().await).await.expect("the third response is a list");
    let mut sent = server.sent();
    assert!(sent.len() == 3 && sent.iter().all(|one| one == &sent[0]), "{sent:?}");
    sent.swap_remove(0).split(['?', ' ']).take(2).map(str::to_owned).collect()
}

#[tokio::test]
async fn lists_are_requested_again() {
    let list = |path: &str| vec!["GET".to_owned(), format!("/v4.3.1/libpod/{path}/json")];
    for what in ["container", "network", "pod"] {
        let sent = repeated(what, async |podman| podman.containers().list().await).await;
        assert_eq!(sent, list("containers"), "{what}");
        let all = containers::ListOptions::new().all(true);
        assert_eq!(repeated(what, async |podman| podman.containers().list_with(&all).await).await, list("containers"));
        let compatible = all.compatible(true);
        let sent = repeated(what, async |podman| podman.containers().list_with(&compatible).await).await;
        assert_eq!(sent[1], "/v1.40/containers/json");
        assert_eq!(repeated(what, async |podman| podman.pods().list().await).await, list("pods"));
        assert_eq!(repeated(what, async |podman| podman.networks().list().await).await, list("networks"));
        assert_eq!(repeated(what, async |podman| podman.pods().stats().await).await[1], "/v4.3.1/libpod/pods/stats");
    }
    assert_eq!(repeated("image", async |podman| podman.images().list().await).await, list("images"));
    assert_eq!(repeated("volume", async |podman| podman.volumes().list().await).await, list("volumes"));
    assert_eq!(repeated("secret", async |podman| podman.secrets().list().await).await, list("secrets"));
}

#[tokio::test]
async fn prunes_are_requested_again() {
    let prune = |path: &str| vec!["POST".to_owned(), format!("/v4.3.1/libpod/{path}/prune")];
    let sent = repeated("container", async |podman| podman.containers().prune().await).await;
    assert_eq!(sent, prune("containers"));
    let two = containers::PruneOptions::new().without_label("a").without_label("b");
    let sent = repeated("container", async |podman| podman.containers().prune_with(&two).await).await;
    assert_eq!(sent[1], "/v4.3.1/libpod/containers/json");
    assert_eq!(repeated("container", async |podman| podman.networks().prune().await).await, prune("networks"));
    let two = networks::PruneOptions::new().without_label("a").without_label("b");
    let sent = repeated("container", async |podman| podman.networks().prune_with(&two).await).await;
    assert_eq!(sent[1], "/v4.3.1/libpod/networks/json");
    assert_eq!(repeated("pod", async |podman| podman.pods().prune().await).await, prune("pods"));
    let job = pods::PruneOptions::new().label("job");
    let sent = repeated("pod", async |podman| podman.pods().prune_with(&job).await).await;
    assert_eq!(sent[1], "/v4.3.1/libpod/pods/json");
    let all = volumes::PruneOptions::all();
    assert_eq!(repeated("volume", async |podman| podman.volumes().prune_with(&all).await).await, prune("volumes"));
}

#[tokio::test]
async fn a_missing_object_that_the_caller_named_is_not_retried() {
    let server = Server::greeting(Response::ping("4.3.1"), [gone("volume"), gone("volume")]);
    let podman = server.client().await;
    let named = containers::ListOptions::new().filter(containers::Filter::Volume("other".to_owned()));
    assert!(podman.containers().list_with(&named).await.expect_err("it is gone").is_not_found());
    let options = CreateOptions::new("alpine").volume("other", "/data");
    assert!(podman.containers().create(options).await.expect_err("it is gone").is_not_found());
    assert_eq!(server.sent().len(), 2, "nothing is sent again");
}

#[tokio::test]
async fn a_list_fails_if_the_same_object_is_missing_ten_times() {
    let server = Server::greeting(Response::ping("4.3.1"), (0..10).map(|_| gone("volume")));
    let error = server.client().await.volumes().list().await.expect_err("it fails each time");
    assert!(error.is_not_found(), "{error}");
    assert_eq!(server.sent().len(), 10);
}

#[tokio::test]
async fn a_list_is_requested_again_as_long_as_others_are_removed() {
    let gone = |index| {
        let message = format!("no volume with name other-{index} found in database: no such volume");
        Response::error(500, "no such volume", &message)
    };
    let server = Server::greeting(Response::ping("4.3.1"), (0..15).map(gone).chain([nothing()]));
    assert_eq!(server.client().await.volumes().list().await.expect("a list").len(), 0);
    assert_eq!(server.sent().len(), 16);
}
