//! Events of a real Podman.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use podman::events::WatchEvent;
use podman::{PodmanClient, events};

use super::hang::{in_time, until};
use super::service::Service;
use super::{gone, name, podman, sleeper};

/// The events of one container in these tests, in order; others may occur in between.
const LIFE: [&str; 4] = ["create", "start", "died", "remove"];

fn of(label: &str) -> events::Options {
    events::Options::new()
        .filter(events::Filter::Kind(events::Kind::Container))
        .filter(events::Filter::Label(format!("app={label}")))
}

async fn live_and_die(podman: &PodmanClient, label: &str, life: &str) {
    let container =
        podman.containers().create(sleeper().label("app", label).label("life", life)).await.expect("creates");
    container.start().await.expect("starts");
    container.kill().await.expect("kills");
    container.wait().await.expect("ends");
    container.remove_with(&gone()).await.expect("removes");
}

fn is_life(actions: &[String]) -> bool {
    actions.iter().filter(|action| LIFE.contains(&action.as_str())).eq(LIFE.iter())
}

#[tokio::test]
#[ignore = "needs podman"]
async fn events_of_a_run_are_streamed_and_listed() {
    let podman = podman().await;
    let label = name("life");
    let begin = SystemTime::now();
    let mut events = podman.events_with(&of(&label)).await.expect("listens");
    live_and_die(&podman, &label, "only").await;
    let mut told = Vec::new();
    while told.last().is_none_or(|action| action != "remove") {
        let event = in_time("an event comes", events.next()).await;
        let event = event.expect("no end").expect("an event");
        assert!(event.is_container() && event.time >= begin.into(), "{event:?}");
        assert_eq!(event.attributes.get("app"), Some(&label), "{event:?}");
        if event.action == "died" {
            assert_eq!(event.exit_code(), Some(137), "{event:?}");
        }
        told.push(event.action.into());
    }
    assert!(is_life(&told), "{told:?}");
    drop(events);
    let past = podman.events_with(&of(&label).since(begin).follow(false)).await.expect("asks").collect().await;
    let past: Vec<String> = past.expect("whole").into_iter().map(|event| event.action.into()).collect();
    assert_eq!(past, told);
    let bounded = of(&label).since(begin).until(SystemTime::now() + Duration::from_secs(2));
    assert_eq!(
        podman.events_with(&bounded).await.expect("asks").collect().await.expect("its end is its own").len(),
        told.len()
    );
    let deaths = of(&label).since(begin).follow(false).filter(events::Filter::Action("die".into()));
    assert_eq!(podman.events_with(&deaths).await.expect("asks").collect().await.expect("whole").len(), 1);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_streams_only_its_own_events() {
    let podman = podman().await;
    let (one, other) = (podman.containers().create(sleeper()).await, podman.containers().create(sleeper()).await);
    let (one, other) = (one.expect("creates"), other.expect("creates"));
    let (mut events, mut watch) = (one.events().await.expect("listens"), one.watch());
    for container in [&other, &one] {
        container.start().await.expect("starts");
    }
    let mut event = events.next().await.expect("no end").expect("an event");
    // 4.3.1 may write the creation late.
    while matches!(event.action.as_str(), "create" | "init") {
        event = events.next().await.expect("no end").expect("an event");
    }
    assert_eq!((event.id.as_str(), event.action.as_str()), (one.id(), "start"));
    // Repeatedly, because a watch starts some time after its first poll.
    let paused = async {
        loop {
            for container in [&other, &one] {
                container.pause().await.expect("pauses");
                container.unpause().await.expect("goes on");
            }
        }
    };
    let item = tokio::select! {
        item = in_time("an event comes", watch.next()) => item,
        () = paused => None,
    };
    let Some(Ok(WatchEvent::Event(event))) = item else { panic!("{item:?}") };
    assert_eq!(event.id, one.id(), "{event:?}");
    for container in [one, other] {
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn unknown_filters_are_errors() {
    let podman = podman().await;
    let filter = events::Filter::Other("colour".into(), "red".into());
    let events = podman.events_with(&events::Options::new().filter(filter)).await;
    let error = match events {
        Err(error) => error,
        // 4.3.1 responds before it checks the filter.
        Ok(mut events) => events.next().await.expect("an item").expect_err("no event"),
    };
    assert!(error.api().is_some() || error.is_transient(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_killed_service_interrupts_events() {
    let mut service = Service::start().await;
    let mut events = service.client().await.events().await.expect("listens");
    service.kill();
    loop {
        match events.next().await.expect("not an end") {
            Ok(_) => {} // an event of another test
            Err(error) => return assert!(matches!(error, podman::Error::Interrupted(_)), "{error:?}"),
        }
    }
}

/// The items of a watch, without losses and duplicates.
struct Watched {
    watch: events::Watch,
    seen: BTreeSet<(String, String)>,
}

impl Watched {
    /// Reads until the container with this label is removed; returns its actions, and the number of reconnections.
    async fn rest_of(&mut self, life: &str) -> (Vec<String>, usize) {
        let (mut told, mut resumed) = (Vec::new(), 0);
        while told.last().is_none_or(|action| action != "remove") {
            match in_time("an event comes", self.watch.next()).await.expect("no end").expect("an item") {
                WatchEvent::Event(event) => {
                    let is_new = self.seen.insert((event.id.clone(), event.action.to_string()));
                    assert!(is_new || !LIFE.contains(&event.action.as_str()), "duplicate event: {event:?}");
                    if event.attributes.get("life").is_some_and(|other| other == life) {
                        told.push(event.action.into());
                    }
                }
                WatchEvent::Resumed(outage) => {
                    assert!(outage.attempts >= 1, "{outage:?}");
                    resumed += 1;
                }
                other => panic!("nothing was lost: {other:?}"),
            }
        }
        (told, resumed)
    }

    /// Causes events until one arrives: a watch starts some time after its first poll.
    async fn listens(&mut self, podman: &PodmanClient, label: &str) {
        for nth in 0.. {
            let life = format!("before-{nth}");
            let options = sleeper().label("app", label).label("life", life.as_str());
            let container = podman.containers().create(options).await.expect("creates");
            container.remove().await.expect("removes");
            if tokio::time::timeout(Duration::from_secs(2), self.rest_of(&life)).await.is_ok() {
                return;
            }
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_watch_continues_after_a_restart_without_loss_or_duplicates() {
    let podman = podman().await;
    let label = name("watch");
    let mut service = Service::start().await;
    let mut watched = Watched { watch: service.client().await.watch_with(&of(&label)), seen: BTreeSet::new() };
    in_time("it listens", watched.listens(&podman, &label)).await;
    let (told, ()) = tokio::join!(watched.rest_of("first"), live_and_die(&podman, &label, "first"));
    assert!(is_life(&told.0) && told.1 == 0, "{told:?}");

    service.kill();
    live_and_die(&podman, &label, "second").await; // while the service is stopped
    let (told, ()) = tokio::join!(watched.rest_of("second"), service.revive());
    assert!(is_life(&told.0) && told.1 == 1, "{told:?}");
    live_and_die(&podman, &label, "third").await;
    let told = watched.rest_of("third").await;
    assert!(is_life(&told.0) && told.1 == 0, "{told:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_label_without_a_value_selects_events_on_every_release() {
    let podman = podman().await;
    let (key, begin) = (name("key"), SystemTime::now());
    for (label, value) in [(key.as_str(), "one"), (key.as_str(), ""), ("other", "x")] {
        let container = podman.containers().create(sleeper().label(label, value)).await.expect("creates");
        container.remove_with(&gone()).await.expect("removes");
    }
    let options = events::Options::new().since(begin).follow(false).filter(events::Filter::Label(key.clone()));
    let told = podman.events_with(&options).await.expect("events").collect().await.expect("all of them");
    let created: Vec<_> = told.iter().filter(|event| event.action == "create").collect();
    assert_eq!(created.len(), 2, "{told:?}");
    assert!(told.iter().all(|event| event.attributes.contains_key(&key) && !event.record().is_empty()), "{told:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn events_of_one_volume_or_network_are_selected_by_its_whole_name() {
    let podman = podman().await;
    let (mine, longer, begin) = (name("told"), name("told"), SystemTime::now());
    let longer = format!("{mine}-{longer}");
    for name in [&mine, &longer] {
        podman.volumes().create(name.as_str()).await.expect("creates").remove().await.expect("removes");
    }
    let past = |filter| events::Options::new().since(begin).follow(false).filter(filter);
    let told = async |filter| {
        let events = podman.events_with(&past(filter)).await.expect("asks").collect().await.expect("whole");
        events.into_iter().map(|event| (event.name, String::from(event.action))).collect::<Vec<_>>()
    };
    let both = |name: &String| vec![(name.clone(), "create".to_owned()), (name.clone(), "remove".to_owned())];
    until("both events are listed", async || told(events::Filter::Volume(mine.clone())).await.len() >= 2).await;
    assert_eq!(told(events::Filter::Volume(mine.clone())).await, both(&mine));
    if podman.server_version() < podman::Version::new(5, 0, 0) {
        let error = podman.events_with(&past(events::Filter::Network(mine))).await.expect_err("not there");
        assert!(matches!(error, podman::Error::Unsupported(_)), "{error}");
        return;
    }
    for name in [&mine, &longer] {
        podman.networks().create(name.as_str()).await.expect("creates").remove().await.expect("removes");
    }
    until("both events are listed", async || told(events::Filter::Network(mine.clone())).await.len() >= 2).await;
    assert_eq!(told(events::Filter::Network(mine.clone())).await, both(&mine));
}
