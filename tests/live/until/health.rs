//! Health checks, with and without a timer of the server.

use std::time::Duration;

use podman::containers::Health;
use podman::error::{WaitEnd, WaitError};
use podman::{Container, CreateOptions, Error, Until};
use serde_json::json;

use super::super::service::Service;
use super::super::{LISTENS, WAITS, make, sleeper, tell};
use super::{HANG, SHORT, failed, in_vain, removed, shell, started, until};

const WELL: [&str; 4] = ["CMD", "test", "-e", "/well"];

fn checked(options: CreateOptions, test: &[&str], interval: &str) -> CreateOptions {
    options.set("healthcheck", json!({ "test": test, "interval": interval, "retries": 2, "start_period": "1ms" }))
}

/// Returns how often the check was run so far.
async fn runs(container: &Container) -> usize {
    let health = container.inspect().await.expect("inspects").state.expect("a state").health;
    health.map_or(0, |health| health.log.len())
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_client_runs_the_check_without_a_timer() {
    let service = Service::without_timers().await;
    let podman = service.client().await;
    let options = checked(sleeper(), &WELL, "200ms");
    let container = podman.containers().run(options).detach().await.expect("starts");
    tokio::time::sleep(Duration::from_millis(800)).await;
    assert_eq!(runs(&container).await, 0, "the check is not run");
    let (reached, ()) = tokio::join!(container.wait_until(Until::healthy()).timeout(HANG).into_future(), async {
        until("a check has failed", async || runs(&container).await > 0).await;
        make(&container, "/well").await;
    });
    reached.expect("it is well");
    assert!(runs(&container).await >= 2, "it was not well at once");
    removed(&container).await;
    let options = checked(sleeper(), &["CMD-SHELL", "echo no luck; exit 1"], "1h");
    let container = podman.containers().run(options).detach().await.expect("starts");
    let has_failed = |error: &WaitError| error.unmet == [("healthy".to_owned(), "the check fails".to_owned())];
    let error = in_vain(&container, Until::healthy(), has_failed).await;
    assert_eq!(error.status, "running");
    assert_eq!(runs(&container).await, 1, "at once, and then in an hour");
    let health = error.health.as_ref().expect("a health");
    assert!(health.log[0].output.as_deref().is_some_and(|said| said.contains("no luck")), "{error:?}");
    assert_eq!(health.log[0].exit_code, Some(1));
    assert!(error.to_string().contains("no luck"), "{error}");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_check_run_by_another_client_counts() {
    let container = started(checked(sleeper(), &WELL, "1h")).await;
    let (reached, ()) = tokio::join!(container.wait_until(Until::healthy()).timeout(HANG).into_future(), async {
        tokio::time::sleep(SHORT).await;
        assert!(container.exec(["touch", "/well"]).await.expect("runs").success());
        assert_eq!(container.healthcheck().await.expect("a check"), Health::Healthy);
    });
    reached.expect("it is well");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn without_a_check_the_wait_fails() {
    for none in [sleeper(), sleeper().no_healthcheck(true)] {
        let container = started(none).await;
        let error = failed(container.wait_until(Until::healthy()).timeout(HANG)).await;
        assert_eq!((error.end, error.status.as_str()), (WaitEnd::NoHealthcheck, "running"));
        assert!(error.to_string().contains("no health check"), "{error}");
        let error = Error::from(*error);
        assert!(error.is_no_healthcheck() && !error.is_container_exit() && !error.is_timeout(), "{error:?}");
        container.wait_until(Until::any([Until::healthy(), Until::running()])).timeout(HANG).await.expect("it runs");
        removed(&container).await;
    }
    // Detected before it is started.
    let container = super::podman().await.containers().create(sleeper()).await.expect("creates");
    let error = failed(container.wait_until(Until::healthy()).timeout(HANG)).await;
    assert_eq!((error.end, error.status.as_str()), (WaitEnd::NoHealthcheck, "created"));
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_that_exits_fails_the_wait() {
    let script = format!("{LISTENS}; {WAITS}; echo oh no >&2; exit 8");
    let container = started(checked(shell(&script), &["CMD", "false"], "1h")).await;
    let (error, ()) = tokio::join!(failed(container.wait_until(Until::healthy()).timeout(HANG)), async {
        until("a check has failed", async || runs(&container).await > 0).await;
        tell(&container).await;
    });
    assert_eq!((error.end, error.exit_code), (WaitEnd::Exited, Some(8)), "{error:?}");
    assert_eq!(super::log(&error), ["oh no"]);
    assert!(error.health.as_ref().is_some_and(|health| !health.log.is_empty()), "{error:?}");
    assert!(Error::from(*error).is_container_exit());
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_runs_of_the_servers_timer_are_not_doubled() {
    let test = "echo run >> /runs; test $(wc -l < /runs) -ge 5";
    let began = std::time::Instant::now();
    let container = started(checked(sleeper(), &["CMD-SHELL", test], "2s")).await;
    container.wait_until(Until::healthy()).timeout(HANG).await.expect("the fifth run succeeds");
    let output = container.exec(["wc", "-l", "/runs"]).await.expect("counts").text().into_owned();
    let count: u64 = output.split(' ').next().and_then(|count| count.parse().ok()).expect("a number");
    // The server's first run is at the start, and the client may make one more if the server is late. On a busy machine,
    // there may be more runs than five before they are counted.
    let most = began.elapsed().as_secs() / 2 + 2;
    assert!((5..=most).contains(&count), "{output}: {:?}", began.elapsed());
    removed(&container).await;
}
