//! How a service is reached, and what is said if it is not.

use std::net::SocketAddr;
use std::os::unix::net::UnixListener;
use std::sync::{Arc, Mutex};

use podman::{ChosenBy, ConnectReason, Endpoint, Error, PodmanClient};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::server::{Server, full_queue};

/// A Podman on a port, which tells for each request which connection it came on and what it said.
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
async fn a_port_is_spoken_to_by_its_name_over_few_connections() {
    let (address, seen) = on_a_port().await;
    for uri in [format!("tcp://{address}"), format!("http://{address}/")] {
        seen.lock().expect("no panic").clear();
        let podman = PodmanClient::with_uri(&uri).await.expect("connects");
        assert_eq!(podman.endpoint().to_string(), format!("tcp://{address}"));
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
async fn absent_refused_and_silent_are_told_apart() {
    let stale = std::env::temp_dir().join(format!("podman-stale-{}.sock", std::process::id()));
    drop(UnixListener::bind(&stale).expect("a socket"));
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let full = std::env::temp_dir().join(format!("podman-full-{}.sock", std::process::id()));
    let queue = full_queue(&full).await;
    for (uri, reason, said) in [
        (format!("unix://{}", full.display()), ConnectReason::TimedOut, "no answer in time"),
        ("unix:///no/such/podman.sock".to_owned(), ConnectReason::Absent, "no such socket (as the program says)"),
        (format!("unix://{}", stale.display()), ConnectReason::Refused, "the service that made the socket has ended"),
        (format!("tcp://{port}"), ConnectReason::Refused, "nobody listens there"),
        (format!("tcp://{}", silent.local_addr().expect("an address")), ConnectReason::TimedOut, "no answer in time"),
    ] {
        let builder = PodmanClient::builder().uri(&uri).expect("a URI").timeout(std::time::Duration::from_secs(1));
        let error = builder.connect().await.expect_err("nobody");
        let Error::Connect(found) = &error else { panic!("{error:?}") };
        assert_eq!(found.reason, reason, "{error}");
        assert!(error.to_string().contains(said) && error.to_string().contains(&uri), "{error}");
        assert!(error.is_retryable() && found.hint.contains("podman system service"), "{error}");
        assert_eq!(found.tried.len(), 1, "no other place was tried: {error}");
    }
    drop(queue);
    std::fs::remove_file(full).expect("removes");
    std::fs::remove_file(stale).expect("removes");
}

#[tokio::test]
async fn somebody_else_is_told_from_podman_though_his_answer_has_no_end() {
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
    let builder = PodmanClient::builder().uri(&uri).expect("a URI").timeout(std::time::Duration::from_secs(3));
    let error = builder.connect().await.expect_err("no Podman");
    assert!(matches!(error, Error::Protocol(_)) && error.to_string().contains("is not Podman"), "{error:?}");
}

#[tokio::test]
async fn what_needs_a_feature_says_which() {
    for (uri, feature, built_in) in [
        ("ssh://core@127.0.0.1:1/run/podman/podman.sock", "`ssh`", cfg!(feature = "ssh")),
        ("https://127.0.0.1:1", "`tls`", cfg!(feature = "tls")),
    ] {
        let error = PodmanClient::with_uri(uri).await.expect_err("nobody is there");
        let Error::Connect(found) = &error else { panic!("{error:?}") };
        assert!(error.to_string().contains(uri), "{error}");
        assert_eq!(found.reason == ConnectReason::Feature, !built_in, "{error}");
        assert_eq!(error.to_string().contains(feature), !built_in, "{error}");
        assert_eq!(error.is_retryable(), built_in, "{error}");
    }
}

#[test]
fn an_endpoint_is_given_back_with_all_that_it_has() {
    let Ok(Endpoint::Ssh(mut address)) = "ssh://core@build/run/p.sock".parse() else { panic!("it is one") };
    address.identity = Some("/keys/build".into());
    address.config = Some("/etc/ssh/build".into());
    let plan = PodmanClient::builder().endpoint(address.clone()).plan().expect("a plan");
    assert_eq!((plan.endpoint(), plan.chosen_by()), (&Endpoint::Ssh(address), ChosenBy::Uri));
    let again = PodmanClient::builder().endpoint(plan.endpoint()).plan().expect("a plan");
    assert_eq!(again, plan);
    let other = PodmanClient::builder().endpoint(plan.endpoint()).identity("/keys/other").ssh_config("/etc/ssh/other");
    let Endpoint::Ssh(other) = other.plan().expect("a plan").endpoint().clone() else { panic!("it is one") };
    assert_eq!((other.identity, other.config), (Some("/keys/other".into()), Some("/etc/ssh/other".into())));
}

#[tokio::test]
async fn a_plan_asks_nobody_and_is_what_is_done() {
    let server = Server::new([]);
    let plan = server.builder().plan().expect("a plan");
    assert_eq!((plan.endpoint().to_string(), plan.chosen_by()), (server.uri(), ChosenBy::Uri));
    assert!(plan.passed_over().is_empty() && plan.connection().is_none() && plan.file().is_none(), "{plan}");
    assert_eq!(server.requests().len(), 0);
    let podman = server.client().await;
    assert_eq!(podman.endpoint(), plan.endpoint());
    let again = PodmanClient::builder().endpoint(plan.endpoint()).connect().await.expect("the same again");
    assert_eq!(again.endpoint(), plan.endpoint());
    let none: Result<Endpoint, Error> = "unix:podman.sock".parse();
    assert!(none.expect_err("no path").is_connect());
}
