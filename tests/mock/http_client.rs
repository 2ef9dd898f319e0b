//! Requests sent with the program's own `reqwest::Client`.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use podman::error::ConnectReason;
use podman::{ClientBuilder, Error, PodmanClient, Timeout, Upload};
use tokio::io::AsyncWriteExt as _;

use super::front::{Front, Mode};
use super::server::{Response, Server};
use super::{ID, frame, inspection, web};

fn path(server: &Server) -> PathBuf {
    server.uri().trim_start_matches("unix://").into()
}

/// Its TLS, which live tests need, has no cryptography of its own.
fn pooled() -> reqwest::ClientBuilder {
    drop(rustls::crypto::ring::default_provider().install_default());
    reqwest::Client::builder()
}

/// A client whose connections are not reused: a front looks at the first request of each.
fn unpooled() -> reqwest::ClientBuilder {
    pooled().no_proxy().pool_max_idle_per_host(0)
}

fn at(uri: &str, client: reqwest::ClientBuilder) -> ClientBuilder {
    let builder = PodmanClient::builder().uri(uri).auth_files(podman::registry::AuthFiles::none());
    builder.http_client(client.build().expect("a client"))
}

/// Returns a client of this server, by a port in front of it.
pub(crate) async fn relayed(server: &Server) -> (Front, PodmanClient) {
    let front = Front::start(Mode::Relay(path(server))).await;
    let podman = at(&format!("tcp://{}", front.address()), unpooled()).connect().await.expect("connects");
    (front, podman)
}

async fn refused(builder: ClientBuilder, reason: ConnectReason, sent: &str) {
    let error = builder.connect().await.expect_err(sent);
    let Error::Connect(found) = &error else { panic!("{error:?}") };
    assert_eq!(found.reason, reason, "{error:?}");
    assert!(error.to_string().contains(sent), "`{sent}` is not in: {error}");
}

#[tokio::test]
async fn headers_are_those_of_both_clients() {
    let server = Server::new([Response::empty(200)]);
    let front = Front::start(Mode::Relay(path(&server))).await;
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("authorization", "Bearer swordfish".parse().expect("a value"));
    let builder = at(&format!("http://{}", front.address()), unpooled().default_headers(headers)).user_agent("me/1");
    let shown = format!("{builder:?}");
    let podman = builder.connect().await.expect("connects");
    podman.ping().await.expect("pong");
    let request = &server.requests()[0];
    let agent = format!("me/1 podman-rs/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(request.header("user-agent"), Some(agent.as_str()));
    assert_eq!(request.header("host"), Some(front.address().to_string().as_str()));
    assert_eq!(request.header("authorization"), Some("Bearer swordfish"));
    assert_eq!(request.head.to_ascii_lowercase().matches("host:").count(), 1, "{}", request.head);
    assert!(!format!("{shown} {podman:?}").contains("swordfish"), "{shown} {podman:?}");
}

#[tokio::test]
async fn only_get_requests_are_sent_again() {
    // A connection that is closed after the second request on it was read.
    let stale = [Response::error(400, "", "parameters for /"), Response::empty(200), Response::raw("")];
    for (call, repeats) in [("get", true), ("kill", false)] {
        let server = Server::new(stale.clone().into_iter().chain(repeats.then(inspection)));
        let front = Front::start(Mode::Relay(path(&server))).await;
        let uri = format!("tcp://{}", front.address());
        // The probe for proxies reuses the connection of the ping.
        let podman = at(&uri, pooled().no_proxy()).connect().await.expect("connects");
        podman.ping().await.expect("pong");
        match call {
            "get" => assert_eq!(podman.containers().get("web").await.expect("the second response").id(), ID),
            _ => {
                let error = web(&podman).kill().await.expect_err("no response");
                assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
            }
        }
    }
}

#[tokio::test]
async fn limits_are_those_of_the_call() {
    const MOMENT: Duration = Duration::from_millis(200);
    let slow = Response::chunks(&[frame(1, "one\n"), frame(1, "two\n")]).chunk_delay(MOMENT * 2);
    let hanging = inspection().truncated(150).hanging();
    let server = Server::new([Response::raw("").hanging(), hanging, slow.clone(), slow]);
    let (_front, podman) = relayed(&server).await;
    for _ in 0..2 {
        let start = Instant::now();
        let error = podman.with_timeout(MOMENT).containers().get("web").await.expect_err("too late");
        assert!(error.is_timeout() && start.elapsed() < MOMENT * 20, "{error:?}");
    }
    let streamed = async |limit: Timeout| web(&podman.with_timeout(limit)).logs().await?.collect().await;
    assert_eq!(streamed(Timeout::Head(MOMENT)).await.expect("it began").stdout, b"one\ntwo\n");
    assert!(streamed(Timeout::Total(MOMENT * 3)).await.expect_err("in the middle").is_timeout());
    // A limit of the client itself also counts.
    let server = Server::new([Response::raw("").hanging()]);
    let front = Front::start(Mode::Relay(path(&server))).await;
    let client = unpooled().timeout(MOMENT);
    let podman = at(&format!("tcp://{}", front.address()), client).connect().await.expect("connects");
    assert!(podman.containers().get("web").await.expect_err("too late").is_timeout());
}

#[tokio::test]
async fn an_interrupted_stream_is_an_error() {
    let cut = Response::chunks(&[frame(1, "one\n"), frame(1, "two\n")]);
    let at = cut.bytes().len() - 9;
    let server = Server::new([cut.truncated(at)]);
    let (_front, podman) = relayed(&server).await;
    let error = web(&podman).logs().await.expect("logs").collect().await.expect_err("cut");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

/// A source that cannot be read.
struct Failing;
impl tokio::io::AsyncRead for Failing {
    fn poll_read(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        _: &mut tokio::io::ReadBuf<'_>,
    ) -> std::task::Poll<std::io::Result<()>> {
        std::task::Poll::Ready(Err(std::io::Error::other("the disk is on fire")))
    }
}

#[tokio::test]
async fn uploads_are_streamed_and_may_fail() {
    let server = Server::new([Response::empty(200)]);
    let (_front, podman) = relayed(&server).await;
    let (mut source, upload) = tokio::io::duplex(64);
    let write = tokio::spawn(async move { source.write_all(&vec![b'x'; 100_000]).await });
    web(&podman).put_archive("/", Upload::reader(upload)).await.expect("uploads");
    write.await.expect("no panic").expect("all was read");
    assert_eq!(server.requests()[0].body.len(), 100_000);
    let error = web(&podman).put_archive("/", Upload::reader(Failing)).await.expect_err("the source fails");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

#[tokio::test]
async fn connect_errors_are_distinguished() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let uri = format!("tcp://{port}");
    refused(at(&uri, unpooled()), ConnectReason::Refused, &format!("podman system service --time=0 {uri}")).await;
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let uri = format!("tcp://{}", silent.local_addr().expect("an address"));
    refused(at(&uri, unpooled()).timeout(Duration::from_millis(200)), ConnectReason::TimedOut, "").await;
    let server = Server::new([]);
    let (front, podman) = relayed(&server).await;
    drop(front);
    let error = loop {
        // Until the port is closed.
        match podman.ping().await {
            Ok(()) => tokio::task::yield_now().await,
            Err(error) => break error,
        }
    };
    assert!(error.is_connect() && error.is_transient(), "{error:?}");
}

#[tokio::test]
async fn unsupported_endpoints_and_settings_are_errors() {
    let reason = ConnectReason::Configuration;
    for uri in ["unix:///run/podman/podman.sock", "ssh://build"] {
        refused(at(uri, unpooled()), reason, "`http_client` is only for tcp://, http:// and https://").await;
    }
    refused(
        at("https://build", unpooled()).danger_accept_any_certificate(true),
        reason,
        "certificates are set on that client",
    )
    .await;
    let mut endpoint: podman::Endpoint = "https://build".parse().expect("a URI");
    if let podman::Endpoint::Https(address) = &mut endpoint {
        address.authorities = Some("/ca.pem".into());
    }
    refused(at("https://build", unpooled()).endpoint(endpoint), reason, "names certificate files").await;
}

#[tokio::test]
async fn a_redirected_request_is_an_error() {
    let server = Server::new([]);
    let (relay, _) = relayed(&server).await;
    let front = Front::start(Mode::Redirect(format!("http://{}/_ping?token=swordfish", relay.address()))).await;
    let uri = format!("tcp://{}", front.address());
    let sent = format!("the request was redirected to http://{}/_ping (", relay.address());
    refused(at(&uri, unpooled()), ConnectReason::Other, &sent).await;
    let error =
        at(&uri, unpooled().redirect(reqwest::redirect::Policy::none())).connect().await.expect_err("a redirect");
    assert!(error.to_string().contains("is not Podman (status 302 Found,"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_serves_the_api_below_a_path() {
    let server = Server::new([]);
    server.on("GET", "/containers/json?limit=x").respond(Response::error(400, "", "parameters for /v5.8.3/libpod"));
    server.on("GET", "/containers/web/json").respond(inspection());
    server.on("POST", "/containers/*/start").respond(Response::empty(204));
    server.on("DELETE", "/containers/*?force=true").respond(Response::json(200, &serde_json::json!([])));
    let front = Front::start(Mode::Gateway(path(&server))).await;
    let uri = format!("http://{}/podman/", front.address());
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("authorization", "Bearer secret".parse().expect("a value"));
    let podman = at(&uri, unpooled().default_headers(headers)).connect().await.expect("connects");
    assert_eq!(podman.endpoint().expect("connected").to_string(), format!("tcp://{}/podman", front.address()));
    let web = podman.containers().get("web").await.expect("inspects");
    web.start().await.expect("starts");
    drop(web.remove_on_drop());
    server.is_asked_soon().await;
    let sent: Vec<_> = server.sent().into_iter().skip(1).collect();
    let wanted = ["GET web/json", "POST ID/start", "DELETE ID?force=true"];
    assert_eq!(sent.len(), wanted.len(), "{sent:?}");
    for (sent, wanted) in sent.iter().zip(wanted) {
        let wanted = wanted.replacen(' ', " /v5.8.3/libpod/containers/", 1).replace("ID", ID);
        assert!(sent.starts_with(&wanted), "{sent}");
    }
    let error = at(&uri, unpooled()).connect().await.expect_err("no token");
    assert!(error.to_string().contains("is not Podman (status 401 Unauthorized,"), "{error}");
}

#[tokio::test]
async fn a_proxy_must_forward_only_the_path() {
    let podman = Front::start(Mode::Podman).await;
    let uri = format!("tcp://{}", podman.address());
    for absolute in [false, true] {
        let proxy = Front::start(Mode::Proxy { absolute }).await;
        let through = reqwest::Proxy::all(format!("http://{}", proxy.address())).expect("a URL");
        let builder = at(&uri, pooled().pool_max_idle_per_host(0).proxy(through));
        if absolute {
            refused(builder, ConnectReason::Configuration, "the proxy forwards requests in absolute form").await;
        } else {
            let podman = builder.connect().await.expect("connects");
            podman.ping().await.expect("pong");
        }
        assert!(proxy.seen()[0].starts_with("GET http://"), "{:?}", proxy.seen());
    }
}
