//! Calls whose futures are dropped before the response.

use std::pin::Pin;
use std::time::{Duration, Instant};

use podman::{CreateOptions, PodmanClient, containers, events, volumes};
use serde_json::json;

use super::hang::until;
use super::server::{Response, Server};
use super::web;

type Call = fn(PodmanClient) -> Pin<Box<dyn Future<Output = ()>>>;

/// A call that is not over before its response.
macro_rules! call {
    (|$podman:ident| $call:expr) => {
        (stringify!($call), (|$podman| Box::pin(async move { drop($call.await) })) as Call)
    };
}

#[tokio::test]
async fn a_cancelled_call_of_any_noun_closes_its_connection_and_sends_nothing_more() {
    let calls = [
        call!(|podman| podman.ping()),
        call!(|podman| podman.info()),
        call!(|podman| podman.containers().list()),
        call!(|podman| podman.containers().list_with(&containers::ListOptions::new().compatible(true))),
        call!(|podman| podman.containers().prune()),
        call!(|podman| podman.containers().create("localhost/app")),
        call!(|podman| podman.containers().stats()),
        call!(|podman| web(&podman).start()),
        call!(|podman| web(&podman).stop()),
        call!(|podman| web(&podman).wait()),
        call!(|podman| web(&podman).logs()),
        call!(|podman| web(&podman).exec(["true"])),
        call!(|podman| web(&podman).remove()),
        call!(|podman| podman.images().list()),
        call!(|podman| podman.images().pull("localhost/app")),
        call!(|podman| podman.networks().list()),
        call!(|podman| podman.networks().ensure("app")),
        call!(|podman| podman.networks().prune()),
        call!(|podman| podman.pods().list()),
        call!(|podman| podman.pods().create("shop")),
        call!(|podman| podman.secrets().list()),
        call!(|podman| podman.secrets().put(("token", "s3cret"))),
        call!(|podman| podman.volumes().list()),
        call!(|podman| podman.volumes().prune_with(&volumes::PruneOptions::all())),
        call!(|podman| podman.volumes().create("data")),
        call!(|podman| podman.events_with(&events::Options::new())),
    ];
    for (what, act) in calls {
        let server = Server::new([Response::raw("").hanging()]);
        let podman = server.client().await;
        server.has_closed(1).await; // the connection of the ping
        tokio::select! {
            () = act(podman.clone()) => panic!("{what} is over"),
            () = server.is_asked(1) => {}
        }
        server.has_closed(2).await;
        assert_eq!(server.sent().len(), 1, "{what}");
    }
}

#[tokio::test]
async fn a_cancelled_run_that_removes_its_container_leaves_none() {
    let server = Server::new([]);
    let made = Response::json(201, &json!({ "Id": "late", "Warnings": [] }));
    server.on("POST", "/containers/create").respond(made.pause_at(0, Duration::from_millis(300)));
    server.on("DELETE", "/containers/late").respond(Response::json(200, &json!([{ "Id": "late" }])));
    let run = server.client().await.containers().run(CreateOptions::new("busybox").auto_remove(true));
    tokio::select! {
        ran = run.into_future() => panic!("{ran:?}"),
        () = server.is_asked(1) => {}
    }
    until("it is removed", async || {
        server.requests().iter().any(|request| request.summary().starts_with("DELETE /v5.8.3/libpod/containers/late"))
    })
    .await;
}

#[tokio::test]
async fn a_cancelled_creation_of_any_noun_goes_on_in_its_scope() {
    const PAUSE: Duration = Duration::from_millis(300);
    let calls = [
        (call!(|podman| podman.networks().create("late")), "networks/create", "networks/json", "networks/late"),
        (call!(|podman| podman.volumes().create("late")), "volumes/create", "volumes/json", "volumes/late"),
        (call!(|podman| podman.secrets().create(("late", "x"))), "secrets/create", "secrets/json", "secrets/late"),
        (call!(|podman| podman.pods().create("late")), "pods/create", "pods/json", "pods/late"),
    ];
    for closed in [true, false] {
        for ((what, act), create, list, removed) in calls {
            let server = Server::new([]);
            let scope = server.client().await.scope("test").expect("a name");
            for other in
                ["pods/json", "containers/json", "networks/json", "volumes/json", "secrets/json", "images/json"]
            {
                server.on("GET", &format!("/libpod/{other}")).respond(Response::json(200, &json!([])));
            }
            let thing = json!({ "ID": "late", "Id": "late", "id": "late", "Name": "late", "name": "late",
                "Labels": scope.labels(), "labels": scope.labels(),
                "Spec": { "Name": "late", "Labels": scope.labels() } });
            let noun = list.trim_end_matches("/json");
            server.on("GET", &format!("/libpod/{list}")).respond(Response::json(200, &json!([thing])));
            server.on("GET", &format!("/libpod/{noun}/late/json")).respond(Response::json(200, &thing));
            server.on("GET", &format!("/libpod/{noun}/late/exists")).respond(Response::empty(204));
            server.on("DELETE", &format!("/libpod/{removed}")).respond(Response::json(200, &json!([])));
            let made = Response::json(201, &thing).pause_at(0, PAUSE);
            server.on("POST", &format!("/libpod/{create}")).respond(made);
            let begin = Instant::now();
            tokio::select! {
                () = act(scope.client().clone()) => panic!("{what} is over"),
                () = server.is_asked(1) => {}
            }
            if closed {
                scope.close().await.expect("closes");
                assert!(begin.elapsed() >= PAUSE, "{what}: closing does not wait for the creation");
            } else {
                drop(scope);
            }
            until(&format!("{what}: it is removed"), async || {
                let removal = format!("DELETE /v5.8.3/libpod/{removed}");
                server.requests().iter().any(|request| request.summary().starts_with(&removal))
            })
            .await;
        }
    }
}
