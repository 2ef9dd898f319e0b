//! A service with TLS and client certificates, which Podman 5.7 and later support.

use std::path::{Path, PathBuf};
use std::time::Duration;

use podman::connect::Pem;
use podman::error::ConnectReason;
use podman::{ClientBuilder, CreateOptions, Error, PodmanClient, Version};

use super::certificates::{Authority, Pair};
use super::hang::in_time;
use super::service::{self, Service};
use super::{IMAGE, input_ends_and_output_goes_on, is_removed, sleeper};

/// Files shared with the service, removed on drop.
pub(crate) struct Files(PathBuf);

impl Files {
    pub(crate) fn new() -> Self {
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
        let dir = Path::new(&shared).join(super::name("tls"));
        std::fs::create_dir(&dir).expect("a directory");
        Self(dir)
    }

    pub(crate) fn write(&self, file: &str, text: &str) -> PathBuf {
        let path = self.0.join(file);
        std::fs::write(&path, text).expect("writes");
        path
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A service with this certificate that requires client certificates; `None` if Podman does not start it.
pub(crate) async fn secure(files: &Files, shown: &Pair, clients: &Authority) -> Option<Service> {
    let certificate = files.write("cert.pem", &shown.certificate);
    let key = files.write("key.pem", &shown.key);
    let authority = files.write("clients.pem", &clients.pem);
    let options = format!(
        "--tls-cert={} --tls-key={} --tls-client-ca={}",
        certificate.display(),
        key.display(),
        authority.display()
    );
    if super::podman().await.server_version() < Version::new(5, 7, 0) {
        let message = service::refused(&options);
        assert!(message.contains("unknown flag: --tls-cert"), "{message}");
        return None;
    }
    Some(Service::start_with_tls(options).await)
}

pub(crate) fn at(service: &Service, authority: &Authority) -> ClientBuilder {
    let builder = PodmanClient::builder().uri(service.uri().replace("tcp://", "https://"));
    builder.ca_cert(Pem::text(&*authority.pem))
}

fn shows(builder: ClientBuilder, pair: &Pair) -> ClientBuilder {
    builder.client_cert(Pem::text(&*pair.certificate), Pem::text(&*pair.key))
}

#[tokio::test]
#[ignore = "needs podman"]
async fn everything_works_over_tls() {
    let (files, authority) = (Files::new(), Authority::new());
    let Some(service) = secure(&files, &authority.signs("127.0.0.1"), &authority).await else { return };
    let me = authority.signs("me");
    let (certificate, key) = (files.write("me.pem", &me.certificate), files.write("me.key", &me.key));
    let builder = at(&service, &authority).client_cert(Pem::file(certificate), Pem::file(key));
    let podman = builder.connect().await.expect("connects");

    let options = CreateOptions::new(IMAGE).command(["head", "-c", "5000000", "/dev/zero"]).remove(true);
    let output = podman.containers().run(options).checked().await.expect("runs");
    assert_eq!((output.stdout.len(), output.exit_code), (5_000_000, 0));

    let container = podman.containers().run(sleeper()).detach().await.expect("starts");
    let mut stats = container
        .stats_stream_with(&podman::containers::StatsOptions::new().interval(Duration::from_secs(1)))
        .await
        .expect("a stream");
    for _ in 0..50 {
        container.inspect().await.expect("inspects");
    }
    let sample = in_time("a sample comes", stats.next()).await;
    assert!(sample.is_some_and(|sample| sample.is_ok()));
    let output = container.exec(["sh", "-c", "echo out; echo err >&2; exit 4"]).await.expect("runs");
    assert_eq!(
        (output.stdout.as_slice(), output.stderr.as_slice(), output.exit_code),
        (&b"out\n"[..], &b"err\n"[..], 4)
    );
    // A request that is written on drop.
    let id = container.id().to_owned();
    drop(container.remove_on_drop());
    is_removed(&podman, &id).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn half_a_connection_is_closed() {
    let (files, authority) = (Files::new(), Authority::new());
    let Some(service) = secure(&files, &authority.signs("127.0.0.1"), &authority).await else { return };
    let podman = shows(at(&service, &authority), &authority.signs("me")).connect().await.expect("connects");
    input_ends_and_output_goes_on(&podman, b"over tls\n").await;
}

async fn refused(builder: ClientBuilder, message: &str) {
    let error = builder.connect().await.expect_err(message);
    let Error::Connect(found) = &error else { panic!("{error:?}") };
    assert_eq!(found.reason, ConnectReason::Tls, "{error:?}");
    assert!(error.to_string().contains(message), "`{message}` is not in: {error}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn failures_are_distinguished() {
    let (files, authority, stranger) = (Files::new(), Authority::new(), Authority::new());
    let Some(service) = secure(&files, &authority.signs("127.0.0.1"), &authority).await else { return };
    let me = authority.signs("me");
    shows(at(&service, &authority), &me).connect().await.expect("it is the service");
    refused(shows(at(&service, &stranger), &me), "is signed by an unknown CA").await;
    // The rejection follows the handshake, in a race with the first request.
    for _ in 0..20 {
        refused(at(&service, &authority), "the server requires a client certificate").await;
        refused(shows(at(&service, &authority), &stranger.signs("me")), "the server rejected the client certificate")
            .await;
    }
    refused(PodmanClient::builder().uri(service.uri()), "uses TLS: write https://").await;
    drop(service);

    let expired = authority.signs_until("127.0.0.1", 2020);
    let service = secure(&files, &expired, &authority).await.expect("it started before");
    refused(shows(at(&service, &authority), &me), "has expired").await;
    drop(service);

    let service = Service::start_on_a_port().await;
    refused(at(&service, &authority), "does not use TLS on this port: use tcp://").await;
}
