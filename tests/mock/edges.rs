//! Values at the limits of the server, and values that it would misinterpret.

use std::time::Duration;

use podman::containers::{LogOptions, WaitCondition, WaitOptions};
use podman::{CreateOptions, Error};
use serde_json::json;

use super::hang::in_time;
use super::server::{Response, Server};
use super::{ID, web};

#[tokio::test]
async fn a_signal_without_a_name_is_not_sent() {
    let server = Server::new([]);
    let podman = server.client().await;
    let (web, pod) = (web(&podman), podman.pods().named("shop"));
    for signal in ["", " ", "SIG", "0", "65", "nonsense"] {
        let error = web.signal(signal).await.expect_err("no signal");
        assert!(matches!(&error, Error::InvalidOptions(_)), "{signal:?}: {error:?}");
        assert!(error.to_string().contains("signal"), "{error}");
        let error = pod.signal(signal).await.expect_err("no signal");
        assert!(matches!(&error, Error::InvalidOptions(_)), "{signal:?}: {error:?}");
    }
    assert!(server.sent().is_empty());
}

#[tokio::test]
async fn durations_and_counts_saturate_at_the_limits_of_the_server() {
    let server = Server::new([Response::text(200, "-1"), Response::chunks([""])]);
    let web = web(&server.client().await);
    let options = WaitOptions::new().condition(WaitCondition::Running).interval(Duration::MAX);
    assert_eq!(web.wait_with(&options).await.expect("an answer"), None);
    web.logs_with(&LogOptions::new().tail(u64::MAX)).await.expect("logs").collect().await.expect("an end");
    let sent = server.sent();
    assert!(sent[0].ends_with("/wait?condition=running&interval=9223372036854ms"), "{sent:?}");
    assert!(!sent[1].contains("tail"), "all lines: {sent:?}");
}

#[tokio::test]
async fn create_rejects_durations_beyond_the_limits_of_the_server() {
    type Set = fn(CreateOptions, Duration) -> CreateOptions;
    let setters: [(&str, Set); 9] = [
        ("timeout", CreateOptions::timeout),
        ("stop_timeout", CreateOptions::stop_timeout),
        ("cpu_period", CreateOptions::cpu_period),
        ("cpu_quota", CreateOptions::cpu_quota),
        ("cpu_rt_period", CreateOptions::cpu_rt_period),
        ("cpu_rt_runtime", CreateOptions::cpu_rt_runtime),
        ("health_timeout", |options, time| options.health_cmd("true").health_timeout(time)),
        ("health_interval", |options, time| options.health_cmd("true").health_interval(time)),
        ("health_start_period", |options, time| options.health_cmd("true").health_start_period(time)),
    ];
    let server = Server::new([]);
    let containers = server.client().await.containers();
    for (name, set) in setters {
        for time in [Duration::from_secs(u64::MAX), Duration::new(u64::MAX, 1)] {
            let error = containers.create(set(CreateOptions::new("busybox"), time)).await.expect_err(name);
            assert!(matches!(&error, Error::InvalidOptions(_)), "{name}: {error:?}");
        }
    }
}

#[tokio::test]
async fn a_removal_without_a_report_is_a_success() {
    let server = Server::new([Response::empty(204), Response::empty(204)]);
    let podman = server.client().await;
    assert!(web(&podman).remove().await.expect("removes"));
    assert!(podman.containers().remove(ID).await.expect("removes"));
}

#[tokio::test]
async fn the_processes_of_a_paused_container_end_with_an_error() {
    let top = Response::chunks([json!({ "Titles": ["PID"], "Processes": [["1"]] }).to_string()]);
    let paused = Response::json(200, &json!({ "Id": ID, "State": { "Status": "paused" } }));
    let server = Server::new([top, paused]);
    let mut stream = web(&server.client().await).top_stream().await.expect("a stream");
    assert!(stream.next().await.expect("a list").is_ok());
    let error = stream.next().await.expect("an error").expect_err("it is paused");
    assert!(error.is_wrong_state() && error.to_string().contains("paused"), "{error:?}");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn connecting_to_a_service_that_does_not_respond_ends_in_time() {
    let server = Server::greeting(Response::raw("").hanging(), []);
    let builder = server.builder().connect_timeout(Duration::from_millis(200));
    let error = in_time("it ends", builder.connect()).await.expect_err("no response");
    assert!(error.is_connect() && error.to_string().contains("200ms"), "{error:?}");
}
