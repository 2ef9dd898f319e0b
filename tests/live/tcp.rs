//! A service on a TCP port.

use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::time::Duration;

use podman::error::ConnectReason;
use podman::{Container, CreateOptions, Endpoint, Error, PodmanClient};

use super::hang::in_time;
use super::service::Service;
use super::{IMAGE, gone, input_ends_and_output_goes_on, is_removed, sleeper};

async fn started(podman: &PodmanClient, options: CreateOptions) -> Container {
    podman.containers().run(options).detach().await.expect("starts")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn calls_work_during_a_stream() {
    let service = Service::start_on_a_port().await;
    let podman = service.client().await;
    assert!(matches!(podman.endpoint(), Some(Endpoint::Tcp(address)) if address.host == "127.0.0.1"), "{podman:?}");
    assert_eq!(podman.endpoint().expect("connected").to_string(), service.uri());
    let container = started(&podman, sleeper()).await;
    let mut stats = container
        .stats_stream_with(&podman::containers::StatsOptions::new().interval(Duration::from_secs(1)))
        .await
        .expect("a stream");
    for _ in 0..50 {
        container.inspect().await.expect("inspects");
    }
    let sample = in_time("a sample comes", stats.next()).await;
    assert!(sample.is_some_and(|sample| sample.is_ok()));
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn output_is_complete_and_input_is_closed() {
    let service = Service::start_on_a_port().await;
    let podman = service.client().await;
    let options = CreateOptions::new(IMAGE).command(["head", "-c", "5000000", "/dev/zero"]).remove(true);
    let output = podman.containers().run(options).checked().await.expect("runs");
    assert_eq!((output.stdout.len(), output.exit_code), (5_000_000, 0));

    input_ends_and_output_goes_on(&podman, b"over tcp\n").await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn commands_run_and_dropped_guards_remove() {
    let service = Service::start_on_a_port().await;
    let podman = service.client().await;
    let container = started(&podman, sleeper()).await;
    let output = container.exec(["sh", "-c", "echo out; echo err >&2; exit 4"]).await.expect("runs");
    assert_eq!(
        (output.stdout.as_slice(), output.stderr.as_slice(), output.exit_code),
        (&b"out\n"[..], &b"err\n"[..], 4)
    );
    let id = container.id().to_owned();
    drop(container.remove_on_drop());
    is_removed(&podman, &id).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_stopped_service_is_a_refused_connection() {
    let mut service = Service::start_on_a_port().await;
    let podman = service.client().await;
    service.kill();
    let mut last = podman.ping().await;
    if matches!(last, Err(Error::Interrupted(_))) {
        last = podman.ping().await; // over the old connection
    }
    let error = last.expect_err("no service");
    assert!(error.is_connect() && error.to_string().contains(service.uri()), "{error}");
    match PodmanClient::with_uri(service.uri()).await.expect_err("no service") {
        Error::Connect(error) => {
            assert_eq!(error.reason, ConnectReason::Refused, "{error}");
            assert!(error.hint.contains(&format!("podman system service --time=0 {}", service.uri())), "{error}");
        }
        other => panic!("{other}"),
    }
}

/// Root owns the service's socket: another user gets `Denied`, not `Absent`.
#[test]
#[ignore = "needs podman"]
fn a_socket_of_another_user_is_denied() {
    let host = std::env::var("CONTAINER_HOST").expect("CONTAINER_HOST; run `cargo xtask test`");
    let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
    let program = std::path::Path::new(&shared).join(super::name("run"));
    std::fs::copy(super::examples::built("run"), &program).expect("copies");
    let mut command = Command::new(&program);
    // With a home directory of its own, because it cannot access this user's files.
    command.arg(IMAGE).uid(65534).gid(65534).current_dir("/").env("HOME", "/nonexistent").env_remove("XDG_CONFIG_HOME");
    let output = command.output().expect("starts");
    std::fs::remove_file(&program).expect("removes");
    let message = String::from_utf8_lossy(&output.stderr);
    for part in [host.as_str(), "permission denied: the socket belongs to user 0 with mode ", "CONTAINER_HOST"] {
        assert!(message.contains(part), "{part} is not in: {message}");
    }
}
