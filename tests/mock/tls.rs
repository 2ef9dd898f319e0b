//! TLS: trusted certificates, and errors for others.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use podman::connect::Pem;
use podman::error::ConnectReason;
use podman::{ClientBuilder, Endpoint, Error, PodmanClient};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::certificates::{Authority, Pair};

const OK: &[u8] = b"HTTP/1.1 200 OK\r\nLibpod-Api-Version: 5.8.3\r\nConnection: close\r\nContent-Length: 2\r\n\r\nOK";
/// The exact response of Go's servers to plain HTTP on a TLS port.
const GO: &[u8] = b"HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n";

/// Responds to any request, on a port.
fn answering(answer: impl Fn(std::net::TcpStream) -> std::io::Result<()> + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            // A client that does not trust the certificate closes the connection.
            let _ = stream.and_then(&answer);
        }
    });
    address
}

fn answer(mut stream: impl Read + Write, with: &[u8]) -> std::io::Result<()> {
    let mut head = [0; 4096];
    let mut length = 0;
    while !head[..length].ends_with(b"\r\n\r\n") && !head.starts_with(&[22]) {
        match stream.read(&mut head[length..])? {
            0 => return Ok(()),
            more => length += more,
        }
    }
    stream.write_all(with)?;
    stream.flush()
}

/// A mock Podman with this certificate, which requires a client certificate if it has a CA.
fn secure(shown: &Pair, clients: Option<&Authority>) -> SocketAddr {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions();
    let builder = builder.expect("versions");
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            let root = CertificateDer::from_pem_slice(authority.pem.as_bytes()).expect("a certificate");
            roots.add(root).expect("an authority");
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
            builder.with_client_cert_verifier(verifier.expect("a verifier"))
        }
    };
    let chain = vec![CertificateDer::from_pem_slice(shown.certificate.as_bytes()).expect("a certificate")];
    let key = PrivateKeyDer::from_pem_slice(shown.key.as_bytes()).expect("a key");
    let config = Arc::new(builder.with_single_cert(chain, key).expect("a pair"));
    answering(move |stream| {
        let connection = ServerConnection::new(Arc::clone(&config)).map_err(std::io::Error::other)?;
        let mut stream = StreamOwned::new(connection, stream);
        answer(&mut stream, OK)?;
        stream.conn.send_close_notify();
        stream.flush()
    })
}

fn at(scheme: &str, address: SocketAddr) -> ClientBuilder {
    PodmanClient::builder().uri(format!("{scheme}://{address}"))
}

fn shows(builder: ClientBuilder, pair: &Pair) -> ClientBuilder {
    builder.client_cert(Pem::text(&*pair.certificate), Pem::text(&*pair.key))
}

async fn refused(builder: ClientBuilder, message: &str) {
    let error = builder.connect().await.expect_err(message);
    let Error::Connect(found) = &error else { panic!("{error:?}") };
    assert_eq!(found.reason, ConnectReason::Tls, "{error:?}");
    assert!(error.to_string().contains(message), "`{message}` is not in: {error}");
    assert!(!error.is_transient() && found.tried.len() == 1, "{error:?}");
}

#[tokio::test]
async fn a_certificate_signed_by_the_ca_is_accepted() {
    let authority = Authority::new();
    let server = secure(&authority.signs("127.0.0.1"), None);
    let asked = secure(&authority.signs("127.0.0.1"), Some(&authority));
    let me = authority.signs("me");
    for scheme in ["https", "tcp"] {
        let trusting = |address| at(scheme, address).ca_cert(Pem::text(&*authority.pem));
        for builder in [trusting(server), shows(trusting(server), &me), shows(trusting(asked), &me)] {
            let podman = builder.connect().await.expect("connects");
            assert!(matches!(podman.endpoint(), Some(Endpoint::Https(_))), "{podman:?}");
            podman.ping().await.expect("answers");
        }
    }
}

#[tokio::test]
async fn other_certificates_are_rejected_with_the_reason() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let trusting = |address| at("https", address).ca_cert(Pem::text(&*authority.pem));
    let right = secure(&authority.signs("127.0.0.1"), Some(&authority));
    refused(at("https", right).ca_cert(Pem::text(&*stranger.pem)), "is signed by an unknown CA").await;
    refused(at("https", right), "is signed by an unknown CA").await;
    refused(trusting(secure(&authority.signs_until("127.0.0.1", 2020), None)), "has expired").await;
    refused(
        trusting(secure(&authority.signs("build.example.com"), None)),
        "the server's certificate is for another name",
    )
    .await;
    refused(trusting(right), "the server requires a client certificate").await;
    refused(shows(trusting(right), &stranger.signs("me")), "the server rejected the client certificate").await;
    refused(shows(trusting(right), &authority.signs_until("me", 2020)), "the server rejected the client certificate")
        .await;
}

#[tokio::test]
async fn a_port_with_another_protocol_is_detected() {
    let plain = answering(|stream| answer(stream, GO));
    refused(at("tcp", plain), "the port uses TLS: write https://").await;
    refused(at("https", plain), "the server does not use TLS on this port: use tcp://").await;
}

#[tokio::test]
async fn only_danger_accepts_any_certificate() {
    let expired = secure(&Authority::new().signs_until("build.example.com", 2020), None);
    at("https", expired).danger_accept_any_certificate(true).connect().await.expect("connects");
    refused(at("https", expired).danger_accept_any_certificate(false), "has expired").await;
}
