//! A service on a port: what goes over a socket goes over tcp, too.

use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::time::Duration;

use podman::{ConnectReason, Container, CreateOptions, Endpoint, Error, PodmanClient};

use super::service::Service;
use super::{IMAGE, gone, input_ends_and_output_goes_on, sleeper};

async fn started(podman: &PodmanClient, options: CreateOptions) -> Container {
    podman.containers().run(options).detach().await.expect("starts")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn calls_go_on_beside_a_stream() {
    let service = Service::start_on_a_port().await;
    let podman = service.client().await;
    assert!(matches!(podman.endpoint(), Endpoint::Tcp(address) if address.host == "127.0.0.1"), "{podman:?}");
    assert_eq!(podman.endpoint().to_string(), service.uri());
    let container = started(&podman, sleeper()).await;
    let mut stats = container.stats_stream(Duration::from_secs(1)).await.expect("a stream");
    for _ in 0..50 {
        container.inspect().await.expect("inspects");
    }
    let sample = tokio::time::timeout(Duration::from_secs(20), stats.next()).await.expect("in time");
    assert!(sample.is_some_and(|sample| sample.is_ok()));
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn output_is_whole_and_input_ends() {
    let service = Service::start_on_a_port().await;
    let podman = service.client().await;
    let options = CreateOptions::new(IMAGE).command(["head", "-c", "5000000", "/dev/zero"]).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((output.stdout.len(), output.exit_code), (5_000_000, 0));

    input_ends_and_output_goes_on(&podman, b"over tcp\n").await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn commands_run_and_what_is_dropped_is_removed() {
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
    for _ in 0..200 {
        if !podman.containers().exists(&id).await.expect("asks") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{id} is still there");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_service_that_ended_is_refused_by_name() {
    let mut service = Service::start_on_a_port().await;
    let podman = service.client().await;
    service.kill();
    let mut last = podman.ping().await;
    if matches!(last, Err(Error::Interrupted(_))) {
        last = podman.ping().await; // the connection that it had before
    }
    let error = last.expect_err("nobody");
    assert!(error.is_connect() && error.to_string().contains(service.uri()), "{error}");
    match PodmanClient::with_uri(service.uri()).await.expect_err("nobody") {
        Error::Connect(error) => {
            assert_eq!(error.reason, ConnectReason::Refused, "{error}");
            assert!(error.hint.contains(&format!("podman system service --time=0 {}", service.uri())), "{error}");
        }
        other => panic!("{other}"),
    }
}

/// The service's socket is root's: another user is denied it, which is not the same as there being none.
#[test]
#[ignore = "needs podman"]
fn a_socket_of_another_user_is_denied() {
    let host = std::env::var("CONTAINER_HOST").expect("CONTAINER_HOST; run `cargo xtask test`");
    let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
    let program = std::path::Path::new(&shared).join(super::name("run"));
    std::fs::copy(super::examples::built("run"), &program).expect("copies");
    let mut command = Command::new(&program);
    // whose home is not this user's, whose files it may not even look for
    command.arg(IMAGE).uid(65534).gid(65534).current_dir("/").env("HOME", "/nonexistent").env_remove("XDG_CONFIG_HOME");
    let output = command.output().expect("starts");
    std::fs::remove_file(&program).expect("removes");
    let said = String::from_utf8_lossy(&output.stderr);
    for part in [host.as_str(), "Denied", "permission denied: it belongs to user 0 with mode ", "CONTAINER_HOST"] {
        assert!(said.contains(part), "{part} is not in: {said}");
    }
}
