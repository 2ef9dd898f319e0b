//! Connecting to a service, and errors of connecting.

use std::net::SocketAddr;
use std::os::unix::net::UnixListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use podman::connect::ConnectionSource;
use podman::error::ConnectReason;
use podman::models::ContainerSummary;
use podman::{CreateOptions, Endpoint, Error, PodmanClient, Version};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::ID;
use super::hang::HANG;
use super::server::{Response, Server, full_queue, ping};

/// A mock Podman on a port, which records the connection and the text of each request.
async fn on_a_port() -> (SocketAddr, Arc<Mutex<Vec<(usize, String)>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let seen = Arc::<Mutex<Vec<_>>>::default();
    let to = Arc::clone(&seen);
    tokio::spawn(async move {
        for connection in 0.. {
            let Ok((mut stream, _)) = listener.accept().await else { return };
            let to = Arc::clone(&to);
            tokio::spawn(async move {
                let mut head = Vec::new();
                while let Ok(byte) = stream.read_u8().await {
                    head.push(byte);
                    if head.ends_with(b"\r\n\r\n") {
                        let said = String::from_utf8(std::mem::take(&mut head)).expect("text");
                        to.lock().expect("no panic").push((connection, said));
                        let answer = "HTTP/1.1 200 OK\r\nLibpod-Api-Version: 5.8.3\r\nContent-Length: 2\r\n\r\nOK";
                        stream.write_all(answer.as_bytes()).await.expect("writes");
                    }
                }
            });
        }
    });
    (address, seen)
}

#[tokio::test]
async fn a_port_is_reached_by_host_name_over_few_connections() {
    let (address, seen) = on_a_port().await;
    for uri in [format!("tcp://{address}"), format!("http://{address}/")] {
        seen.lock().expect("no panic").clear();
        let podman = PodmanClient::with_uri(&uri).await.expect("connects");
        assert_eq!(podman.endpoint().expect("connected").to_string(), format!("tcp://{address}"));
        for _ in 0..3 {
            podman.ping().await.expect("answers");
        }
        let seen = seen.lock().expect("no panic").clone();
        let host = format!("host: {address}");
        assert!(seen.iter().all(|(_, head)| head.to_ascii_lowercase().contains(&host)), "{seen:?}");
        let calls: Vec<_> = seen.iter().filter(|(_, head)| !head.starts_with("GET /_ping")).collect();
        assert!(calls.len() == 3 && calls.iter().all(|(connection, _)| *connection == calls[0].0), "{seen:?}");
    }
}

#[tokio::test]
async fn absent_refused_and_silent_services_are_distinguished() {
    let stale = std::env::temp_dir().join(format!("podman-stale-{}.sock", std::process::id()));
    drop(UnixListener::bind(&stale).expect("a socket"));
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let full = std::env::temp_dir().join(format!("podman-full-{}.sock", std::process::id()));
    let queue = full_queue(&full).await;
    for (uri, reason, said) in [
        (format!("unix://{}", full.display()), ConnectReason::TimedOut, "timed out"),
        ("unix:///no/such/podman.sock".to_owned(), ConnectReason::Absent, "no such socket (set by the program)"),
        (
            format!("unix://{}", stale.display()),
            ConnectReason::Refused,
            "connection refused: the socket exists, but no service is listening",
        ),
        (format!("tcp://{port}"), ConnectReason::Refused, "connection refused: no service is listening"),
        (format!("tcp://{}", silent.local_addr().expect("an address")), ConnectReason::TimedOut, "timed out"),
    ] {
        let limit = if reason == ConnectReason::TimedOut { std::time::Duration::from_secs(1) } else { HANG };
        let builder = PodmanClient::builder().uri(&uri).timeout(limit);
        let error = builder.connect().await.expect_err("no service");
        let Error::Connect(found) = &error else { panic!("{error:?}") };
        assert_eq!(found.reason, reason, "{error}");
        assert!(error.to_string().contains(said) && error.to_string().contains(&uri), "{error}");
        assert!(error.is_transient() && found.hint.contains("podman system service"), "{error}");
        assert_eq!(found.tried.len(), 1, "no other place was tried: {error}");
    }
    drop(queue);
    std::fs::remove_file(full).expect("removes");
    std::fs::remove_file(stale).expect("removes");
}

#[tokio::test]
async fn another_server_is_detected_even_if_its_response_is_endless() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let uri = format!("tcp://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("somebody");
        stream.read_u8().await.expect("a question");
        let mut said = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        while said.is_ok() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            said = stream.write_all(&[b'0'; 512]).await;
        }
    });
    let builder = PodmanClient::builder().uri(&uri).timeout(HANG);
    let error = builder.connect().await.expect_err("no Podman");
    assert!(matches!(error, Error::Protocol(_)) && error.to_string().contains("is not Podman"), "{error:?}");
}

#[tokio::test]
async fn a_missing_feature_is_named() {
    for (uri, feature, built_in) in [
        ("ssh://core@127.0.0.1:1/run/podman/podman.sock", "`ssh`", cfg!(feature = "ssh")),
        ("https://127.0.0.1:1", "`tls`", cfg!(feature = "tls")),
    ] {
        let error = PodmanClient::with_uri(uri).await.expect_err("no service");
        let Error::Connect(found) = &error else { panic!("{error:?}") };
        assert!(error.to_string().contains(uri), "{error}");
        assert_eq!(found.reason == ConnectReason::Feature, !built_in, "{error}");
        assert_eq!(error.to_string().contains(feature), !built_in, "{error}");
        assert_eq!(error.is_transient(), built_in, "{error}");
    }
}

#[test]
fn an_endpoint_is_returned_unchanged() {
    let Ok(Endpoint::Ssh(mut address)) = "ssh://core@build/run/p.sock".parse() else { panic!("it is one") };
    address.identity = Some("/keys/build".into());
    address.config = Some("/etc/ssh/build".into());
    let plan = PodmanClient::builder().endpoint(address.clone()).plan().expect("a plan");
    assert_eq!((plan.endpoint(), plan.chosen_by()), (&Endpoint::Ssh(address), ConnectionSource::Uri));
    let again = PodmanClient::builder().endpoint(plan.endpoint()).plan().expect("a plan");
    assert_eq!(again, plan);
    let other = PodmanClient::builder().endpoint(plan.endpoint()).identity("/keys/other").ssh_config("/etc/ssh/other");
    let Endpoint::Ssh(other) = other.plan().expect("a plan").endpoint().clone() else { panic!("it is one") };
    assert_eq!((other.identity, other.config), (Some("/keys/other".into()), Some("/etc/ssh/other".into())));
}

#[tokio::test]
async fn connect_follows_the_plan_which_sends_nothing() {
    let server = Server::new([]);
    let plan = server.builder().plan().expect("a plan");
    assert_eq!((plan.endpoint().to_string(), plan.chosen_by()), (server.uri(), ConnectionSource::Uri));
    assert!(plan.passed_over().is_empty() && plan.connection().is_none() && plan.file().is_none(), "{plan}");
    assert_eq!(server.requests().len(), 0);
    let podman = server.client().await;
    assert_eq!(podman.endpoint(), Some(plan.endpoint()));
    let again = PodmanClient::builder().endpoint(plan.endpoint()).connect().await.expect("the same again");
    assert_eq!(again.endpoint(), Some(plan.endpoint()));
    let none: Result<Endpoint, Error> = "unix:podman.sock".parse();
    assert!(none.expect_err("no path").is_connect());
}

#[tokio::test]
async fn an_invalid_uri_is_an_error_of_connect() {
    let builder = podman::PodmanClient::builder().uri("gopher://host").timeout(std::time::Duration::from_secs(1));
    for error in [builder.plan().map(drop), builder.connect().await.map(drop)] {
        let error = error.expect_err("unknown scheme");
        assert!(error.is_connect() && error.to_string().contains("gopher://host"), "{error}");
    }
}

/// Counts the pings that a server answers.
fn counted(server: &Server, pings: &Arc<AtomicUsize>) {
    let pings = Arc::clone(pings);
    server.on("GET", "/_ping").respond_with(move |_| {
        pings.fetch_add(1, Ordering::SeqCst);
        ping("5.8.3")
    });
}

#[tokio::test]
async fn a_lazy_client_connects_with_its_first_call() {
    let pings = Arc::new(AtomicUsize::new(0));
    let server = Server::new([Response::json(200, &json!([])), Response::json(200, &json!([]))]);
    counted(&server, &pings);
    let podman = server.builder().lazy();
    let clone = podman.with_timeout(HANG);
    assert_eq!((podman.endpoint(), podman.server_version()), (None, Version::new(4, 0, 0)));
    assert_eq!(pings.load(Ordering::SeqCst), 0, "nothing is sent before the first call");
    for client in [&clone, &podman] {
        client.containers().list().await.expect("a list");
    }
    assert_eq!(server.sent(), ["GET /v5.8.3/libpod/containers/json"; 2]);
    assert_eq!(
        (podman.endpoint(), podman.server_version()),
        (Some(&server.uri().parse().expect("a URI")), Version::new(5, 8, 3))
    );
    assert_eq!(pings.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn concurrent_first_calls_of_a_lazy_client_connect_once() {
    let server = Server::new([]);
    server.on("GET", "/libpod/containers/json").respond(Response::json(200, &json!([])));
    let pings = Arc::new(AtomicUsize::new(0));
    counted(&server, &pings);
    let podman = server.builder().lazy();
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let podman = podman.clone();
            tokio::spawn(async move { podman.containers().list().await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a list");
    }
    assert_eq!(pings.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_lazy_client_fails_as_connecting_does_and_tries_again() {
    let path = std::env::temp_dir().join(format!("podman-lazy-{}.sock", std::process::id()));
    let podman = PodmanClient::builder().uri(format!("unix://{}", path.display())).lazy();
    for _ in 0..2 {
        let error = podman.containers().get("web").await.expect_err("no service");
        assert!(error.is_connect() && !error.may_have_taken_effect(), "{error:?}");
        let text = error.to_string();
        assert!(text.starts_with(r#"cannot inspect container "web": no connection to Podman; unix:///"#), "{text}");
        assert!(text.contains("no such socket (set by the program) (type `podman system service"), "{text}");
    }
    let error = podman.containers().create(CreateOptions::new("alpine").set("no_such", 1)).await.expect_err("invalid");
    assert!(matches!(error, Error::InvalidOptions(_)), "options are checked first: {error:?}");
    let error = PodmanClient::builder().uri("nonsense").lazy().ping().await.expect_err("no address");
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn the_time_limit_of_a_call_includes_connecting() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let uri = format!("tcp://{}", silent.local_addr().expect("an address"));
    let podman = PodmanClient::builder().uri(uri).lazy().with_timeout(std::time::Duration::from_millis(50));
    let error = podman.containers().remove("web").await.expect_err("no response");
    assert!(error.is_timeout() && !error.may_have_taken_effect(), "{error:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_guard_of_a_lazy_client_connects_in_the_background() {
    let server = Server::new([]);
    server.on("DELETE", "/libpod/containers/*").respond(Response::json(200, &json!([])));
    let podman = server.builder().lazy();
    let mut listed = ContainerSummary::default();
    listed.id = Some(ID.to_owned());
    drop(podman.containers().from_attrs(listed).remove_on_drop());
    server.is_asked(1).await;
}
