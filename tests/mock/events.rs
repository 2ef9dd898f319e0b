//! Event streams that are truncated, repeated or rejected.

use std::time::{Duration, Instant};

use podman::events::{Event, WatchEvent};
use podman::types::Timestamp;
use podman::{Error, events};

use super::server::{Response, Server};

/// A record as the server writes it: one event per second.
fn line(second: u32, action: &str) -> String {
    let actor = r#""Actor":{"ID":"ab","Attributes":{"name":"web"}}"#;
    let time = format!("{}000000000", 1_795_485_700 + second);
    format!("{{\"Type\":\"container\",\"Action\":\"{action}\",{actor},\"timeNano\":{time}}}\n")
}

fn lines(from: u32, actions: &[&str]) -> Response {
    Response::chunks((from..).zip(actions).map(|(second, action)| line(second, action)).collect::<Vec<_>>())
}

fn actions(events: Vec<Event>) -> Vec<String> {
    events.into_iter().map(|event| event.action.into()).collect()
}

#[tokio::test]
async fn a_truncated_list_of_events_is_interrupted() {
    let whole = lines(0, &["create", "start", "died"]);
    let server = Server::new((0..whole.bytes().len()).map(|at| whole.clone().truncated(at)).chain([whole.clone()]));
    let podman = server.client().await;
    let past = events::Options::new().follow(false);
    for at in 0..=whole.bytes().len() {
        let told = async { podman.events_with(&past).await?.collect().await }.await;
        match told {
            Ok(events) => {
                assert!(at == whole.bytes().len() && actions(events) == ["create", "start", "died"], "cut at {at}");
            }
            Err(error) => assert!(at < whole.bytes().len() && error.is_transient(), "cut at {at}: {error:?}"),
        }
    }
}

#[tokio::test]
async fn an_endless_stream_that_ends_is_interrupted() {
    let server = Server::new([lines(0, &["create"])]);
    let mut events = server.client().await.events().await.expect("listens");
    assert_eq!(events.next().await.expect("an item").expect("an event").action, "create");
    assert!(matches!(events.next().await, Some(Err(Error::Interrupted(_)))));
    assert!(events.next().await.is_none(), "the error is the last item");
}

#[tokio::test]
async fn a_stream_that_ends_before_until_is_interrupted() {
    let late = std::time::SystemTime::now() + Duration::from_secs(600);
    for (until, ends_well) in [(late.into(), false), (podman::types::Timestamp::from(1_795_485_700), true)] {
        let server = Server::new([lines(0, &["create"])]);
        let told = server
            .client()
            .await
            .events_with(&events::Options::new().until(until))
            .await
            .expect("listens")
            .collect()
            .await;
        assert_eq!(told.is_ok(), ends_well, "{told:?}");
    }
}

#[tokio::test]
async fn an_error_in_the_stream_is_returned() {
    let refusal = r#"{"cause":"no journal","message":"events: no journal","response":500}"#;
    let server = Server::new([Response::chunks(&[line(0, "create"), refusal.to_owned()])]);
    let told = server
        .client()
        .await
        .events_with(&events::Options::new().follow(false))
        .await
        .expect("listens")
        .collect()
        .await;
    assert_eq!(told.expect_err("a failure").api().map(|error| error.cause.as_str()), Some("no journal"));
}

async fn all(watch: &mut events::Watch) -> Vec<String> {
    let mut told = Vec::new();
    while let Some(item) = watch.next().await {
        told.push(match item {
            Ok(WatchEvent::Event(event)) => event.action.into(),
            Ok(WatchEvent::Resumed(outage)) => format!("resumed {}", outage.attempts),
            Ok(WatchEvent::Resync(outage)) => format!("resync {}", outage.attempts),
            Ok(other) => format!("{other:?}"),
            Err(error) => format!("error {}", error.api().map_or(0, |error| error.status.expect("a status"))),
        });
    }
    told
}

#[tokio::test]
async fn a_watch_resumes_where_it_was_interrupted() {
    let first = lines(10, &["create", "start", "died"]);
    let server = Server::new([
        first.clone().truncated(first.bytes().len() - 20), // within the last record: "died" must be sent again
        Response::error(500, "starting", "not yet"),
        lines(10, &["create", "start", "died"]), // the stored events
        lines(10, &["create", "start", "died", "remove"]).truncated(1000),
        Response::error(400, "enough", "enough"),
    ]);
    let options = events::Options::new().filter(events::Filter::Container("ab".into()));
    let told = all(&mut server.client().await.watch_with(&options)).await;
    assert_eq!(told, ["create", "start", "resumed 2", "died", "remove", "error 400"]);
    let sent = server.sent();
    let asks = |request: &str, words: &[&str]| words.iter().all(|word| request.contains(word));
    assert!(!sent[0].contains("since"), "{sent:?}");
    let since = "since=2026-11-24T02%3A01%3A45.999999999Z"; // 5 s and a nanosecond before the newest
    assert!(asks(&sent[2], &[since, "stream=false", "filters="]), "{sent:?}");
    assert!(asks(&sent[3], &[since, "stream=true", "filters="]), "{sent:?}");
}

#[tokio::test]
async fn a_service_without_the_newest_event_causes_a_resync() {
    let server = Server::new([
        lines(10, &["create", "start"]),
        lines(12, &["died"]), // without "start"
        lines(12, &["died"]),
        Response::error(404, "enough", "enough"),
    ]);
    let told = all(&mut server.client().await.watch()).await;
    assert_eq!(told, ["create", "start", "resync 1", "died", "error 404"]);
}

#[tokio::test]
async fn the_first_connection_is_not_retried() {
    let server = Server::new([Response::error(500, "no journal", "events: no journal")]);
    assert_eq!(all(&mut server.client().await.watch()).await, ["error 500"]);
}

#[tokio::test]
async fn a_watch_gives_up_after_its_limit() {
    let refusals = (0..20).map(|_| Response::error(500, "starting", "not yet"));
    let server = Server::new([lines(0, &["create"])].into_iter().chain(refusals));
    let patience = Duration::from_secs(3);
    let mut watch = server.client().await.watch().give_up_after(patience);
    assert_eq!(all(&mut watch).await, ["create", "error 500"]);
    let attempts = server.requests().len();
    assert!(
        (3..=8).contains(&attempts),
        "{attempts} attempts, with pauses of 100, 200, 400 and 800 ms or half of that"
    );
}

#[tokio::test]
async fn a_watch_without_events_resumes_at_its_start() {
    let nothing = || lines(0, &[]).header("Date: Wed, 25 Nov 2026 03:37:27 GMT");
    let since = Timestamp::from(1_795_485_700);
    for (options, resumes) in [
        (events::Options::new(), "2026-11-25T03%3A37%3A22Z"), // by the server's clock, minus the overlap
        (events::Options::new().since(since), "2026-11-24T02%3A01%3A40Z"),
    ] {
        // A second interruption, before any event, changes nothing.
        let server = Server::new([nothing(), nothing(), lines(0, &["create"]), Response::error(400, "no", "no")]);
        let told = all(&mut server.client().await.watch_with(&options)).await;
        assert_eq!(told, ["resumed 1", "resumed 1", "create", "error 400"]);
        let sent = server.sent();
        assert!(
            sent[1].contains(&format!("since={resumes}")) && sent[2].contains(&format!("since={resumes}")),
            "{sent:?}"
        );
    }
}

#[tokio::test]
async fn events_before_the_start_are_dropped() {
    let server = Server::new([lines(2, &["create"]), Response::error(400, "no", "no")]);
    let options = events::Options::new().since(Timestamp::from(1_795_485_700));
    assert_eq!(all(&mut server.client().await.watch_with(&options)).await, ["create", "error 400"]);
    let sent = server.sent();
    assert!(sent[1].contains("since=2026-11-24T02%3A01%3A40Z"), "{sent:?}");
}

#[tokio::test]
async fn reconnecting_to_a_service_that_closes_at_once_pauses() {
    let server = Server::new((0..100).map(|_| lines(0, &[])));
    let mut watch = server.client().await.watch();
    let start = Instant::now();
    tokio::select! {
        told = all(&mut watch) => panic!("{told:?}"),
        () = server.is_asked(4) => {}
    }
    assert!(start.elapsed() >= Duration::from_millis(350), "{:?}, not half of 100, 200 and 400 ms", start.elapsed());
}

#[tokio::test]
async fn a_service_that_does_not_respond_is_retried() {
    let hangs = Response::raw("").hanging();
    let server = Server::new([lines(0, &["create"]), hangs, Response::error(400, "no", "no")]);
    assert_eq!(all(&mut server.client().await.watch()).await, ["create", "error 400"]);
    server.sent();
}

#[tokio::test]
async fn a_handle_by_name_receives_no_events_of_other_containers() {
    let server = Server::new([lines(0, &["start"]), lines(0, &["start"]), lines(0, &["start"])]);
    let containers = server.client().await.containers();
    for (name, events) in [("web", 1), ("a", 0)] {
        let mut stream = containers.named(name).events().await.expect("listens");
        let mut seen = 0;
        while let Some(Ok(_)) = stream.next().await {
            seen += 1;
        }
        assert_eq!(seen, events, "{name}");
    }
    let item = containers.named("web").watch().next().await.expect("an item").expect("an event");
    assert!(matches!(item, WatchEvent::Event(event) if event.name == "web"));
}

#[tokio::test]
async fn labels_without_a_value_are_compared_by_the_client_before_5_7() {
    let labelled = |second: u32, labels: &str| {
        format!(
            "{{\"Type\":\"container\",\"Action\":\"start\",\"Actor\":{{\"ID\":\"{second}\",\"Attributes\":{labels}}},\"timeNano\":{}}}\n",
            1_795_485_700_000_000_000_u64 + u64::from(second)
        )
    };
    let all = || {
        let labels = [r#"{"app":"web"}"#, r#"{"app":"db"}"#, r#"{"tier":""}"#, r#"{"apps":"x"}"#, "null"];
        Response::chunks((0..).zip(labels).map(|(second, labels)| labelled(second, labels)).collect::<Vec<_>>())
    };
    let label = |label: &str| events::Filter::Label(label.to_owned());
    let options = events::Options::new().follow(false).filter(events::Filter::Kind(events::Kind::Container));
    let kind = "%22type%22%3A%5B%22container%22%5D";
    for (version, options, wanted, filters) in [
        ("5.4.2", options.clone().filter(label("app")), 2, format!("%7B{kind}%7D")),
        ("4.3.1", options.clone().filter(label("app=db")).filter(label("tier")), 2, format!("%7B{kind}%7D")),
        (
            "5.4.2",
            options.clone().filter(label("app=web")),
            5,
            format!("%7B%22label%22%3A%5B%22app%3Dweb%22%5D%2C{kind}%7D"),
        ),
        ("5.7.0", options.filter(label("app")), 5, format!("%7B%22label%22%3A%5B%22app%22%5D%2C{kind}%7D")),
    ] {
        let server = Server::greeting(Response::ping(version), [all()]);
        let podman = server.client().await;
        let events = podman.events_with(&options).await.expect("events").collect().await.expect("all of them");
        assert_eq!(events.len(), wanted, "{version} {options:?}");
        let sent = server.sent().pop().expect("a request");
        assert!(sent.contains(&format!("filters={filters}&")), "{sent}");
    }
}

#[tokio::test]
async fn an_event_keeps_its_record_and_serializes_to_json() {
    let server = Server::new([lines(0, &["died"])]);
    let mut events = server.client().await.events().await.expect("listens");
    let event = events.next().await.expect("an item").expect("an event");
    assert_eq!(String::from_utf8_lossy(event.record()), line(0, "died").trim_end());
    let written = serde_json::to_value(&event).expect("JSON");
    let wanted = serde_json::json!({
        "kind": "container", "action": "died", "id": "ab", "name": "web", "time": "2026-11-24T02:01:40Z",
        "attributes": { "name": "web" },
    });
    assert_eq!(written, wanted);
}

#[tokio::test]
async fn events_of_a_volume_or_network_are_those_of_exactly_this_name() {
    let volume = |name: &str| {
        format!(
            "{{\"Type\":\"volume\",\"Action\":\"create\",\"Actor\":{{\"ID\":\"\",\"Attributes\":{{\"name\":\"{name}\"}}}}}}\n"
        )
    };
    let network = |action: &str, id: &str, name: &str| {
        let attributes = format!("{{\"name\":\"\",\"network\":\"{name}\"}}");
        format!(
            "{{\"Type\":\"network\",\"Action\":\"{action}\",\"Actor\":{{\"ID\":\"{id}\",\"Attributes\":{attributes}}}}}\n"
        )
    };
    let (id, other) = ("c5938a195c0b3f66f9eb", "2b8a05c95eaf2a03757b");
    let networks = [
        network("create", id, "app"),
        network("create", other, "app-2"),
        network("connect", other, "app"),
        network("remove", id, "app"),
    ];
    let server = Server::new([
        Response::chunks([volume("data"), volume("data-prod")]),
        Response::chunks(networks.clone()),
        Response::chunks(networks),
    ]);
    let podman = server.client().await;
    let past = || events::Options::new().follow(false);
    let told = async |options: events::Options| {
        podman.events_with(&options).await.expect("listens").collect().await.expect("whole")
    };
    let volumes = told(past().filter(events::Filter::Volume("data".into()))).await;
    assert_eq!(volumes.iter().map(|event| &event.name[..]).collect::<Vec<_>>(), ["data"]);
    let networks = told(past().filter(events::Filter::Network("app".into()))).await;
    assert!(networks.iter().all(|event| event.name == "app"));
    assert_eq!(actions(networks), ["create", "connect", "remove"]);
    let by_id =
        past().filter(events::Filter::Kind(events::Kind::Network)).filter(events::Filter::Network(id[..12].into()));
    assert_eq!(actions(told(by_id).await), ["create", "remove"]);
    let of_networks = "GET /v5.8.3/libpod/events?filters=%7B%22type%22%3A%5B%22network%22%5D%7D&stream=false";
    let of_volume = "GET /v5.8.3/libpod/events?filters=%7B%22volume%22%3A%5B%22data%22%5D%7D&stream=false";
    assert_eq!(server.sent(), [of_volume, of_networks, of_networks]);
}

#[tokio::test]
async fn a_release_whose_events_name_no_networks_is_not_asked_for_those_of_one() {
    let server = Server::greeting(Response::ping("4.3.1"), []);
    let options = events::Options::new().filter(events::Filter::Network("app".into()));
    let error = server.builder().lazy().events_with(&options).await.expect_err("not there");
    assert!(matches!(&error, Error::Unsupported(_)), "{error}");
    assert!(server.sent().is_empty());
}
