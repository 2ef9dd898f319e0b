//! A service that is killed during a wait.

use std::time::Duration;

use podman::{Error, Until};

use super::super::service::Service;
use super::super::sleeper;
use super::{HANG, SHORT, removed};

#[tokio::test]
#[ignore = "needs podman"]
async fn a_killed_service_interrupts_a_wait() {
    let mut service = Service::start().await;
    let container =
        service.client().await.containers().run(sleeper().health_cmd("sleep 20")).detach().await.expect("starts");
    let conditions = [
        Until::exited(),
        Until::log("never"),
        Until::healthy(),
        Until::exec(["sleep", "20"]),
        Until::any([Until::port(9), Until::all([Until::running(), Until::log("never")])]),
    ];
    for until in conditions {
        let what = until.to_string();
        let (end, ()) = tokio::join!(tokio::time::timeout(HANG, container.wait_until(until).into_future()), async {
            tokio::time::sleep(SHORT).await;
            service.kill();
        });
        let error = end.expect("it is noticed").expect_err("it was cut");
        assert!(matches!(error, Error::Interrupted(_)) && error.is_transient(), "{what}: {error:?}");
        assert!(!error.is_container_exit() && !error.is_timeout() && !error.is_not_found(), "{what}: {error:?}");
        service.revive().await;
    }
    // The same wait works with the restarted service.
    let (reached, ()) = tokio::join!(container.wait_until(Until::exited()).timeout(HANG).into_future(), async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        container.kill().await.expect("kills");
    });
    assert_eq!(reached.expect("it ends").exit_code, Some(137));
    removed(&container).await;
}
