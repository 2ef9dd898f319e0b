//! A service on a port, reached with the program's own `reqwest::Client`, directly and through proxies.

use std::time::Duration;

use podman::error::ConnectReason;
use podman::{ClientBuilder, CreateOptions, Error, PodmanClient};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

use super::certificates::{Authority, Pair};
use super::front::{Front, Mode};
use super::service::Service;
use super::tls::{Files, secure};
use super::{IMAGE, gone, input_ends_and_output_goes_on, sleeper};

fn at(uri: &str, client: reqwest::ClientBuilder) -> ClientBuilder {
    PodmanClient::builder().uri(uri).http_client(client.build().expect("a client"))
}

fn builder() -> reqwest::ClientBuilder {
    super::reqwest_builder().http1_only()
}

/// A client with this CA, this client certificate and these protocols.
fn offering(protocols: &[&[u8]], authority: &Authority, shown: &Pair) -> reqwest::ClientBuilder {
    let certificate = |pem: &str| CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate");
    let mut roots = RootCertStore::empty();
    roots.add(certificate(&authority.pem)).expect("an authority");
    let key = PrivateKeyDer::from_pem_slice(shown.key.as_bytes()).expect("a key");
    let client = super::reqwest_builder(); // sets the provider
    let config = ClientConfig::builder().with_root_certificates(roots);
    let mut config = config.with_client_auth_cert(vec![certificate(&shown.certificate)], key).expect("a pair");
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    client.tls_backend_preconfigured(config)
}

fn trusting(authority: &Authority, shown: &Pair) -> reqwest::ClientBuilder {
    offering(&[], authority, shown).http1_only()
}

fn direct() -> reqwest::ClientBuilder {
    builder().no_proxy().pool_idle_timeout(Duration::from_secs(5))
}

/// A client with this proxy, which rewrites only the first request of each connection.
fn through(proxy: &Front, client: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    let proxy = reqwest::Proxy::all(format!("http://{}", proxy.address())).expect("a URL");
    client.pool_max_idle_per_host(0).proxy(proxy)
}

/// Output, concurrent streams and calls, input, commands, uploads, and a removal after a drop.
async fn everything_works(podman: &PodmanClient) {
    let options = CreateOptions::new(IMAGE).command(["head", "-c", "5000000", "/dev/zero"]).remove(true);
    let output = podman.containers().run(options).await.expect("runs");
    assert_eq!((output.stdout.len(), output.exit_code), (5_000_000, 0));

    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let mut stats = container.stats_stream().await.expect("a stream");
    for _ in 0..20 {
        container.inspect().await.expect("inspects");
    }
    let sample = tokio::time::timeout(Duration::from_secs(20), stats.next()).await.expect("in time");
    assert!(sample.is_some_and(|sample| sample.is_ok()));
    drop(stats);

    let output = container.exec(["sh", "-c", "echo out; echo err >&2; exit 4"]).await.expect("runs");
    assert_eq!(
        (output.stdout.as_slice(), output.stderr.as_slice(), output.exit_code),
        (&b"out\n"[..], &b"err\n"[..], 4)
    );
    container.put_file("/tmp/file", "contents").await.expect("uploads");
    let output = container.exec(["cat", "/tmp/file"]).await.expect("runs");
    assert_eq!(output.stdout, b"contents");

    input_ends_and_output_goes_on(podman, b"to the end\n").await;

    let id = container.id().to_owned();
    drop(container.remove_on_drop());
    super::is_removed(podman, &id).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn everything_works_over_tcp() {
    let service = Service::start_on_a_port().await;
    everything_works(&at(service.uri(), direct()).connect().await.expect("connects")).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs podman"]
async fn everything_works_through_a_proxy_that_forwards_paths() {
    let service = Service::start_on_a_port().await;
    let proxy = Front::start(Mode::Proxy { absolute: false }).await;
    everything_works(&at(service.uri(), through(&proxy, builder())).connect().await.expect("connects")).await;
    let seen = proxy.seen();
    assert!(seen.len() > 20 && seen.iter().all(|line| line.contains(" http://127.0.0.1:")), "{seen:?}");
}

/// Podman would serve its requests as Docker's.
#[tokio::test]
#[ignore = "needs podman"]
async fn a_proxy_that_forwards_absolute_targets_is_refused() {
    let service = Service::start_on_a_port().await;
    let proxy = Front::start(Mode::Proxy { absolute: true }).await;
    let error = at(service.uri(), through(&proxy, builder())).connect().await.expect_err("refused");
    let Error::Connect(found) = &error else { panic!("{error:?}") };
    assert_eq!(found.reason, ConnectReason::Configuration, "{error}");
    assert!(error.to_string().contains("the proxy forwards requests in absolute form"), "{error}");

    // What would happen: this container ignores the signal, and the server ignores the timeout of stop.
    let podman = service.client().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "trap '' TERM; while :; do sleep 0.1; done"]);
    let container =
        podman.containers().run(options.stop_timeout(Duration::from_secs(3))).detach().await.expect("starts");
    let url = |path: &str| format!("{}{path}", service.uri().replace("tcp://", "http://"));
    let client = through(&proxy, builder()).build().expect("a client");
    let stop = url(&format!("/v4.0.0/libpod/containers/{}/stop?timeout=600", container.id()));
    let stopped = tokio::time::timeout(Duration::from_secs(60), client.post(stop).send()).await;
    assert!(stopped.expect("600 s are not read").expect("a response").status().is_success());
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_gateway_may_serve_the_api_below_a_path() {
    let socket = super::sshd::socket();
    let gateway = Front::start(Mode::Gateway(socket.into())).await;
    let uri = format!("http://{}/podman", gateway.address());
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("authorization", "Bearer secret".parse().expect("a value"));
    let client = direct().pool_max_idle_per_host(0).default_headers(headers);
    everything_works(&at(&uri, client).connect().await.expect("connects")).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn everything_works_over_tls_and_through_a_tunnel() {
    let (files, authority, stranger) = (Files::new(), Authority::new(), Authority::new());
    let Some(service) = secure(&files, &authority.signs("127.0.0.1"), &authority).await else { return };
    let me = authority.signs("me");
    let uri = service.uri().replace("tcp://", "https://");
    let client = || trusting(&authority, &me);
    everything_works(&at(&uri, client().no_proxy()).connect().await.expect("connects")).await;

    let proxy = Front::start(Mode::Proxy { absolute: true }).await;
    everything_works(&at(&uri, through(&proxy, client())).connect().await.expect("connects")).await;
    assert!(proxy.seen().iter().all(|line| line.starts_with("CONNECT 127.0.0.1:")), "{:?}", proxy.seen());

    // Podman uses HTTP/2 if the client offers it.
    let client = offering(&[b"h2", b"http/1.1"], &authority, &me);
    let error = at(&uri, client.no_proxy()).connect().await.expect_err("HTTP/2");
    let Error::Connect(found) = &error else { panic!("{error:?}") };
    assert_eq!(found.reason, ConnectReason::Configuration, "{error:?}");
    assert!(error.to_string().contains("build it with `http1_only`"), "{error}");

    for (client, message) in [
        (trusting(&stranger, &me), "is signed by an unknown CA"),
        (trusting(&authority, &stranger.signs("me")), "the server rejected the client certificate"),
    ] {
        let error = at(&uri, client.no_proxy()).connect().await.expect_err(message);
        let Error::Connect(found) = &error else { panic!("{error:?}") };
        assert_eq!(found.reason, ConnectReason::Tls, "{error:?}");
        assert!(error.to_string().contains(message), "`{message}` is not in: {error}");
    }
}
