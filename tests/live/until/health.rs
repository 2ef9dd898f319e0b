//! Health, also where nobody but the wait runs the check.

use std::time::{Duration, Instant};

use podman::{Container, CreateOptions, Error, Health, Until, WaitEnd};
use serde_json::json;

use super::super::service::Service;
use super::super::sleeper;
use super::{LONG, SHORT, failed, removed, shell, started};

const WELL: [&str; 4] = ["CMD", "test", "-e", "/well"];

fn checked(options: CreateOptions, test: &[&str], interval: &str) -> CreateOptions {
    options.healthcheck(json!({ "test": test, "interval": interval, "retries": 2, "start_period": "1ms" }))
}

/// How often the check was run so far.
async fn runs(container: &Container) -> usize {
    let health = container.inspect().await.expect("inspects").state.expect("a state").health;
    health.map_or(0, |health| health.log.len())
}

#[tokio::test]
#[ignore = "needs podman"]
async fn health_is_checked_where_no_timer_runs() {
    let service = Service::without_timers().await;
    let podman = service.client().await;
    let options = checked(shell("sleep 2; touch /well; sleep 600"), &WELL, "200ms");
    let container = podman.containers().run(options).detach().await.expect("starts");
    tokio::time::sleep(Duration::from_millis(800)).await;
    assert_eq!(runs(&container).await, 0, "nobody runs the check");
    container.wait_until(Until::healthy()).timeout(LONG).await.expect("it is well");
    assert!(runs(&container).await >= 2, "it was not well at once");
    removed(&container).await;
    let options = checked(sleeper(), &["CMD-SHELL", "echo no luck; exit 1"], "10s");
    let container = podman.containers().run(options).detach().await.expect("starts");
    let error = failed(container.wait_until(Until::healthy()).timeout(SHORT * 2)).await;
    assert_eq!((error.end, error.status.as_str()), (WaitEnd::TimedOut, "running"));
    assert_eq!(runs(&container).await, 1, "at once, and then in 10 seconds");
    let health = error.health.as_ref().expect("a health");
    assert!(health.log[0].output.as_deref().is_some_and(|said| said.contains("no luck")), "{error:?}");
    assert_eq!(health.log[0].exit_code, Some(1));
    assert_eq!(error.unmet, [("healthy".to_owned(), "the check fails".to_owned())]);
    assert!(error.to_string().contains("no luck"), "{error}");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_check_that_somebody_else_runs_counts() {
    let container = started(checked(sleeper(), &WELL, "1h")).await;
    let (reached, ()) = tokio::join!(container.wait_until(Until::healthy()).timeout(LONG).into_future(), async {
        tokio::time::sleep(SHORT).await;
        assert!(container.exec(["touch", "/well"]).await.expect("runs").success());
        assert_eq!(container.healthcheck().await.expect("a check"), Health::Healthy);
    });
    reached.expect("it is well");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn without_a_check_there_is_nothing_to_wait_for() {
    for none in [sleeper(), sleeper().no_healthcheck(true)] {
        let container = started(none).await;
        let began = Instant::now();
        let error = failed(container.wait_until(Until::healthy()).timeout(LONG)).await;
        assert!(began.elapsed() < LONG / 4, "{:?}", began.elapsed());
        assert_eq!((error.end, error.status.as_str()), (WaitEnd::NoHealthcheck, "running"));
        assert!(error.to_string().contains("no health check"), "{error}");
        let error = Error::from(*error);
        assert!(error.is_no_healthcheck() && !error.is_container_exit() && !error.is_timeout(), "{error:?}");
        container.wait_until(Until::any([Until::healthy(), Until::running()])).timeout(LONG).await.expect("it runs");
        removed(&container).await;
    }
    // known before it is started
    let container = super::podman().await.containers().create(sleeper()).await.expect("creates");
    let error = failed(container.wait_until(Until::healthy()).timeout(LONG)).await;
    assert_eq!((error.end, error.status.as_str()), (WaitEnd::NoHealthcheck, "created"));
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn one_that_ends_will_not_be_healthy() {
    let container = started(checked(shell("sleep 1; echo oh no >&2; exit 8"), &["CMD", "false"], "1h")).await;
    let error = failed(container.wait_until(Until::healthy()).timeout(LONG)).await;
    assert_eq!((error.end, error.exit_code), (WaitEnd::Exited, Some(8)), "{error:?}");
    assert_eq!(super::log(&error), ["oh no"]);
    assert!(error.health.as_ref().is_some_and(|health| !health.log.is_empty()), "{error:?}");
    assert!(Error::from(*error).is_container_exit());
    removed(&container).await;
}
