//! Events cut, repeated, forgotten and refused.

use std::time::Duration;

use podman::{Error, Event, EventFilter, EventOptions, EventWatch, Timestamp, Watched};

use super::server::{Answer, Server};

/// A record as the server writes it: one event a second.
fn line(second: u32, action: &str) -> String {
    let actor = r#""Actor":{"ID":"ab","Attributes":{"name":"web"}}"#;
    let time = format!("{}000000000", 1_795_485_700 + second);
    format!("{{\"Type\":\"container\",\"Action\":\"{action}\",{actor},\"timeNano\":{time}}}\n")
}

fn lines(from: u32, actions: &[&str]) -> Answer {
    Answer::chunks((from..).zip(actions).map(|(second, action)| line(second, action)).collect::<Vec<_>>())
}

fn actions(events: Vec<Event>) -> Vec<String> {
    events.into_iter().map(|event| event.action).collect()
}

#[tokio::test]
async fn a_past_cut_anywhere_is_interrupted() {
    let whole = lines(0, &["create", "start", "died"]);
    let server = Server::new((0..whole.bytes().len()).map(|at| whole.clone().cut(at)).chain([whole.clone()]));
    let podman = server.client().await;
    let past = EventOptions::new().follow(false);
    for at in 0..=whole.bytes().len() {
        let told = async { podman.events(&past).await?.collect().await }.await;
        match told {
            Ok(events) => {
                assert!(at == whole.bytes().len() && actions(events) == ["create", "start", "died"], "cut at {at}");
            }
            Err(error) => assert!(at < whole.bytes().len() && error.is_retryable(), "cut at {at}: {error:?}"),
        }
    }
}

#[tokio::test]
async fn a_feed_without_an_end_does_not_end_well() {
    let server = Server::new([lines(0, &["create"])]);
    let mut events = server.client().await.events(&EventOptions::new()).await.expect("listens");
    assert_eq!(events.next().await.expect("an item").expect("an event").action, "create");
    assert!(matches!(events.next().await, Some(Err(Error::Interrupted(_)))));
    assert!(events.next().await.is_none(), "the error is the last item");
}

#[tokio::test]
async fn a_feed_that_ends_before_its_time_was_cut() {
    let late = std::time::SystemTime::now() + Duration::from_secs(600);
    for (until, ends_well) in [(late.into(), false), (podman::Timestamp::from(1_795_485_700), true)] {
        let server = Server::new([lines(0, &["create"])]);
        let told =
            server.client().await.events(&EventOptions::new().until(until)).await.expect("listens").collect().await;
        assert_eq!(told.is_ok(), ends_well, "{told:?}");
    }
}

#[tokio::test]
async fn a_failure_within_the_stream_is_an_error() {
    let refusal = r#"{"cause":"no journal","message":"events: no journal","response":500}"#;
    let server = Server::new([Answer::chunks(&[line(0, "create"), refusal.to_owned()])]);
    let told = server.client().await.events(&EventOptions::new().follow(false)).await.expect("listens").collect().await;
    assert_eq!(told.expect_err("a failure").api().map(|error| error.cause.as_str()), Some("no journal"));
}

async fn all(watch: &mut EventWatch) -> Vec<String> {
    let mut told = Vec::new();
    while let Some(item) = watch.next().await {
        told.push(match item {
            Ok(Watched::Event(event)) => event.action,
            Ok(Watched::Resumed(outage)) => format!("resumed {}", outage.attempts),
            Ok(Watched::Resync(outage)) => format!("resync {}", outage.attempts),
            Ok(other) => format!("{other:?}"),
            Err(error) => format!("error {}", error.api().map_or(0, |error| error.status)),
        });
    }
    told
}

#[tokio::test]
async fn a_watch_resumes_where_it_was_cut() {
    let first = lines(10, &["create", "start", "died"]);
    let server = Server::new([
        first.clone().cut(first.bytes().len() - 20), // within the last record: "died" is to come again
        Answer::refusal(500, "starting", "not yet"),
        lines(10, &["create", "start", "died"]), // what it remembers
        lines(10, &["create", "start", "died", "remove"]).cut(1000),
        Answer::refusal(400, "enough", "enough"),
    ]);
    let options = EventOptions::new().filter(EventFilter::Container("ab".into()));
    let told = all(&mut server.client().await.watch(&options)).await;
    assert_eq!(told, ["create", "start", "resumed 2", "died", "remove", "error 400"]);
    let said = server.said();
    let asks = |request: &str, words: &[&str]| words.iter().all(|word| request.contains(word));
    assert!(!said[0].contains("since"), "{said:?}");
    let since = "since=2026-11-24T02%3A01%3A45.999999999Z"; // 5 s and a nanosecond before the newest
    assert!(asks(&said[2], &[since, "stream=false", "filters="]), "{said:?}");
    assert!(asks(&said[3], &[since, "stream=true", "filters="]), "{said:?}");
}

#[tokio::test]
async fn a_service_that_has_forgotten_says_so() {
    let server = Server::new([
        lines(10, &["create", "start"]),
        lines(12, &["died"]), // "start" is not in it
        lines(12, &["died"]),
        Answer::refusal(404, "enough", "enough"),
    ]);
    let told = all(&mut server.client().await.watch(&EventOptions::new())).await;
    assert_eq!(told, ["create", "start", "resync 1", "died", "error 404"]);
}

#[tokio::test]
async fn a_first_connection_is_not_tried_again() {
    let server = Server::new([Answer::refusal(500, "no journal", "events: no journal")]);
    assert_eq!(all(&mut server.client().await.watch(&EventOptions::new())).await, ["error 500"]);
}

#[tokio::test]
async fn a_watch_gives_up_when_it_is_told_to() {
    let refusals = (0..20).map(|_| Answer::refusal(500, "starting", "not yet"));
    let server = Server::new([lines(0, &["create"])].into_iter().chain(refusals));
    let patience = Duration::from_millis(400);
    let mut watch = server.client().await.watch(&EventOptions::new()).give_up_after(patience);
    assert_eq!(all(&mut watch).await, ["create", "error 500"]);
    let asked = server.requests().len();
    assert!((3..=4).contains(&asked), "{asked} attempts, 100 and 200 ms apart");
}

#[tokio::test]
async fn a_watch_that_saw_nothing_resumes_where_it_was_to_begin() {
    let nothing = || lines(0, &[]).header("Date: Wed, 25 Nov 2026 03:37:27 GMT");
    let since = Timestamp::from(1_795_485_700);
    for (options, resumes) in [
        (EventOptions::new(), "2026-11-25T03%3A37%3A22Z"), // by the server's clock, and events are written late
        (EventOptions::new().since(since), "2026-11-24T02%3A01%3A40Z"),
    ] {
        // a second cut, before anything was seen, changes nothing
        let server = Server::new([nothing(), nothing(), lines(0, &["create"]), Answer::refusal(400, "no", "no")]);
        let told = all(&mut server.client().await.watch(&options)).await;
        assert_eq!(told, ["resumed 1", "resumed 1", "create", "error 400"]);
        let said = server.said();
        assert!(
            said[1].contains(&format!("since={resumes}")) && said[2].contains(&format!("since={resumes}")),
            "{said:?}"
        );
    }
}

#[tokio::test]
async fn nothing_from_before_it_was_to_begin_is_told() {
    let server = Server::new([lines(2, &["create"]), Answer::refusal(400, "no", "no")]);
    let options = EventOptions::new().since(Timestamp::from(1_795_485_700));
    assert_eq!(all(&mut server.client().await.watch(&options)).await, ["create", "error 400"]);
    let said = server.said();
    assert!(said[1].contains("since=2026-11-24T02%3A01%3A40Z"), "{said:?}");
}

#[tokio::test]
async fn a_service_that_closes_at_once_is_not_asked_without_a_pause() {
    let server = Server::new((0..100).map(|_| lines(0, &[])));
    let mut watch = server.client().await.watch(&EventOptions::new());
    let told = tokio::time::timeout(Duration::from_millis(500), all(&mut watch)).await;
    assert!(told.is_err(), "{told:?}");
    let asked = server.requests().len();
    assert!((2..=3).contains(&asked), "{asked} attempts, after 100, 200 and 400 ms");
}

#[tokio::test]
async fn a_service_that_never_answers_is_asked_again() {
    let hangs = Answer::raw("").hanging();
    let server = Server::new([lines(0, &["create"]), hangs, Answer::refusal(400, "no", "no")]);
    assert_eq!(all(&mut server.client().await.watch(&EventOptions::new())).await, ["create", "error 400"]);
    server.said();
}
