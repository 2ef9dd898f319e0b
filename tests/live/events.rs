//! What happens, told as it happens.

use std::time::{Duration, SystemTime};

use podman::{EventFilter, EventOptions, EventWatch, Watched};

use super::service::Service;
use super::{gone, name, podman, sleeper};

/// What one container goes through in these tests, in order; other events come in between.
const LIFE: [&str; 4] = ["create", "start", "died", "remove"];

fn of(label: &str) -> EventOptions {
    EventOptions::new().filter(EventFilter::Kind("container".into())).filter(EventFilter::Label(format!("app={label}")))
}

async fn live_and_die(podman: &podman::PodmanClient, label: &str) {
    let container = podman.containers().create(sleeper().label("app", label)).await.expect("creates");
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
async fn a_life_is_told_as_it_happens_and_afterwards() {
    let podman = podman().await;
    let label = name("life");
    let begin = SystemTime::now();
    let mut events = podman.events(&of(&label)).await.expect("listens");
    live_and_die(&podman, &label).await;
    let mut told = Vec::new();
    while told.last().is_none_or(|action| action != "remove") {
        let event = tokio::time::timeout(Duration::from_secs(20), events.next()).await.expect("it is told");
        let event = event.expect("no end").expect("an event");
        assert!(event.is_container() && event.time >= begin.into(), "{event:?}");
        assert_eq!(event.attributes.get("app"), Some(&label), "{event:?}");
        if event.action == "died" {
            assert_eq!(event.exit_code(), Some(137), "{event:?}");
        }
        told.push(event.action);
    }
    assert!(is_life(&told), "{told:?}");
    drop(events);
    let past = podman.events(&of(&label).since(begin).follow(false)).await.expect("asks").collect().await;
    let past: Vec<String> = past.expect("whole").into_iter().map(|event| event.action).collect();
    assert_eq!(past, told);
    let bounded = of(&label).since(begin).until(SystemTime::now() + Duration::from_secs(2));
    assert_eq!(
        podman.events(&bounded).await.expect("asks").collect().await.expect("its end is its own").len(),
        told.len()
    );
    let deaths = of(&label).since(begin).follow(false).filter(EventFilter::Action("die".into()));
    assert_eq!(podman.events(&deaths).await.expect("asks").collect().await.expect("whole").len(), 1);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_tells_its_own_events() {
    let podman = podman().await;
    let (one, other) = (podman.containers().create(sleeper()).await, podman.containers().create(sleeper()).await);
    let (one, other) = (one.expect("creates"), other.expect("creates"));
    let (mut events, mut watch) = (one.events().await.expect("listens"), one.watch());
    for container in [&other, &one] {
        container.start().await.expect("starts");
    }
    let mut event = events.next().await.expect("no end").expect("an event");
    if event.action == "init" {
        event = events.next().await.expect("no end").expect("an event");
    }
    assert_eq!((event.id.as_str(), event.action.as_str()), (one.id(), "start"));
    // a watch listens from its first poll on
    let soon = tokio::time::timeout(Duration::from_secs(60), watch.next());
    let (item, stopped) = tokio::join!(soon, async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        (other.kill().await.expect("kills"), one.kill().await.expect("kills"))
    });
    assert_eq!(stopped, (true, true));
    let Ok(Some(Ok(Watched::Event(event)))) = item else { panic!("{item:?}") };
    assert_eq!(event.id, one.id(), "{event:?}");
    for container in [one, other] {
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn unknown_filters_are_refused() {
    let podman = podman().await;
    let filter = EventFilter::Other("colour".into(), "red".into());
    let events = podman.events(&EventOptions::new().filter(filter)).await;
    let error = match events {
        Err(error) => error,
        // 4.3.1 answers before it looks
        Ok(mut events) => events.next().await.expect("an item").expect_err("no event"),
    };
    assert!(error.api().is_some() || error.is_retryable(), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_killed_service_is_no_end_of_events() {
    let mut service = Service::start().await;
    let mut events = service.client().await.events(&EventOptions::new()).await.expect("listens");
    service.kill();
    loop {
        match events.next().await.expect("not an end") {
            Ok(_) => {} // of another test
            Err(error) => return assert!(matches!(error, podman::Error::Interrupted(_)), "{error:?}"),
        }
    }
}

/// Reads on until the container of this life is removed; gives the actions, and how often the connection came back.
async fn rest_of_life(watch: &mut EventWatch) -> (Vec<String>, usize) {
    let (mut told, mut resumed) = (Vec::new(), 0);
    while told.last().is_none_or(|action| action != "remove") {
        let item = tokio::time::timeout(Duration::from_secs(30), watch.next()).await.expect("it is told");
        match item.expect("no end").expect("an item") {
            Watched::Event(event) => told.push(event.action),
            Watched::Resumed(outage) => {
                assert!(outage.attempts >= 1, "{outage:?}");
                resumed += 1;
            }
            other => panic!("nothing was lost: {other:?}"),
        }
    }
    (told, resumed)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_watch_goes_on_through_a_restart_without_loss_or_repetition() {
    let podman = podman().await;
    let label = name("watch");
    let mut service = Service::start().await;
    let mut watch = service.client().await.watch(&of(&label));
    let (told, ()) = tokio::join!(rest_of_life(&mut watch), async {
        tokio::time::sleep(Duration::from_secs(1)).await; // so that it listens
        live_and_die(&podman, &label).await;
    });
    assert!(is_life(&told.0) && told.1 == 0, "{told:?}");

    service.kill();
    live_and_die(&podman, &label).await; // while nobody listens
    let (told, ()) = tokio::join!(rest_of_life(&mut watch), service.revive());
    assert!(is_life(&told.0) && told.1 == 1, "{told:?}");
    live_and_die(&podman, &label).await;
    let told = rest_of_life(&mut watch).await;
    assert!(is_life(&told.0) && told.1 == 0, "nothing is told twice: {told:?}");
}
