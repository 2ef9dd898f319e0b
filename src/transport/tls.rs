//! TLS: whom to trust, and how to prove who we are.

use std::io;
use std::net::TcpStream;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use tokio_rustls::TlsConnector;

use super::anyone::Anyone;
use super::blocking::Stream;
use super::dial::Io;
use super::endpoint::{Endpoint, HttpsAddress};
use super::pem::Pem;
use crate::error::ConnectReason;

/// What a caller says about it; where nothing is said, the address tells.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tls {
    pub(crate) ca_cert: Option<Pem>,
    /// A certificate, and its key.
    pub(crate) client_cert: Option<(Pem, Pem)>,
    pub(crate) trust_anyone: bool,
}

/// What all connections to a service begin with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Session(Option<Arc<ClientConfig>>);

impl Tls {
    /// Whether anything is said: a port is then spoken to over TLS, as with docker-py.
    pub(crate) fn is_said(&self) -> bool {
        self.ca_cert.is_some() || self.client_cert.is_some() || self.trust_anyone
    }

    /// Reads the files.
    pub(super) fn session(&self, endpoint: &Endpoint) -> Result<Session, (ConnectReason, String)> {
        let config = match endpoint {
            Endpoint::Https(address) => self.config(address).map(Arc::new).map(Some),
            _ if self.is_said() => {
                Err("certificates are given, and only a port has TLS: write https://host:port".into())
            }
            _ => Ok(None),
        };
        config.map(Session).map_err(|why| (ConnectReason::Configuration, why))
    }

    fn config(&self, address: &HttpsAddress) -> Result<ClientConfig, String> {
        let file = |path: &Option<_>| path.clone().map(Pem::file);
        let (certificate, key) = match self.client_cert.clone() {
            Some((certificate, key)) => (Some(certificate), Some(key)),
            None => (file(&address.certificate), file(&address.key)),
        };
        let mine = match (certificate, key) {
            (Some(certificate), Some(key)) => {
                Some((certificate.certificates("the client's certificate")?, key.key("its key")?))
            }
            (None, None) => None,
            (Some(_), None) => return Err("the client's certificate is given without its key".into()),
            (None, Some(_)) => {
                return Err("the key of the client's certificate is given without the certificate".into());
            }
        };
        let trust = match self.trust_anyone {
            true => Trust::Anyone,
            false => Trust::In(roots(self.ca_cert.clone().or_else(|| file(&address.authorities)))?),
        };
        // ring by name, not the process's default provider: that is the program's to choose
        build(Arc::new(rustls::crypto::ring::default_provider()), trust, mine)
    }
}

enum Trust {
    Anyone,
    In(RootCertStore),
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn build(provider: Arc<CryptoProvider>, trust: Trust, mine: Option<Identity>) -> Result<ClientConfig, String> {
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| format!("TLS cannot be set up: {error}"))?;
    let builder = match trust {
        Trust::Anyone => builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone(provider))),
        Trust::In(roots) => builder.with_root_certificates(roots),
    };
    match mine {
        None => Ok(builder.with_no_client_auth()),
        Some((certificates, key)) => builder
            .with_client_auth_cert(certificates, key)
            .map_err(|error| format!("the client's certificate and its key cannot be used together: {error}")),
    }
}

/// The authorities that are given, else those of the operating system: who runs a service with a certificate of a private
/// authority has told the machine about it, for `podman` and `curl`, too.
fn roots(authorities: Option<Pem>) -> Result<RootCertStore, String> {
    let mut roots = RootCertStore::empty();
    match authorities {
        Some(pem) => {
            for certificate in pem.certificates("the authority's certificate")? {
                roots.add(certificate).map_err(|error| format!("the authority's certificate is no good: {error}"))?;
            }
        }
        None => {
            let native = rustls_native_certs::load_native_certs();
            roots.add_parsable_certificates(native.certs);
            if roots.is_empty() {
                return Err("this machine trusts no authority: give the service's with `ca_cert`".into());
            }
        }
    }
    Ok(roots)
}

impl Session {
    /// Shakes hands.
    pub(super) async fn secure(&self, host: &str, stream: tokio::net::TcpStream) -> io::Result<Box<dyn Io>> {
        let (config, name) = self.with(host)?;
        Ok(Box::new(TlsConnector::from(config).connect(name, stream).await?))
    }

    /// The same for those who block; the handshake comes with the first byte.
    pub(super) fn over(&self, host: &str, stream: TcpStream) -> io::Result<Box<dyn Stream>> {
        let (config, name) = self.with(host)?;
        let connection = ClientConnection::new(config, name).map_err(io::Error::other)?;
        Ok(Box::new(StreamOwned::new(connection, stream)))
    }

    fn with(&self, host: &str) -> io::Result<(Arc<ClientConfig>, ServerName<'static>)> {
        let config = self.0.clone().ok_or(io::ErrorKind::Unsupported)?;
        Ok((config, ServerName::try_from(host.to_owned()).map_err(io::Error::other)?))
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{CertifiedKey, generate_simple_self_signed};

    use super::*;

    fn refused(tls: &Tls, endpoint: &Endpoint) -> String {
        let (reason, why) = tls.session(endpoint).expect_err("refused");
        assert_eq!(reason, ConnectReason::Configuration, "{why}");
        why
    }

    fn https() -> HttpsAddress {
        HttpsAddress { host: "build".into(), port: 8443, authorities: None, certificate: None, key: None }
    }

    fn made() -> (Pem, String) {
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["build".into()]).expect("a certificate");
        (Pem::text(cert.pem()), signing_key.serialize_pem())
    }

    #[test]
    fn what_cannot_be_used_is_named_and_no_key_is_shown() {
        let ((mine, key), (other, _)) = (made(), made());
        let text = |text: &str| Pem::text(text);
        let half = "-----BEGIN PRIVATE KEY-----\nswordfish!\n-----END PRIVATE KEY-----\n";
        let locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
        for (certificate, key, why) in [
            (&mine, text("swordfish"), "its key holds no private key in PEM"),
            (&mine, text(half), "its key holds no private key in PEM"),
            (&mine, text(locked), "its key is encrypted, and there is nobody to ask: `openssl pkey`"),
            (&mine, Pem::file("/no/key.pem"), "its key, /no/key.pem, cannot be read: No such file"),
            (&text(&key), text(&key), "the client's certificate holds no certificate in PEM"),
            (&other, text(&key), "the client's certificate and its key cannot be used together"),
        ] {
            let tls = Tls { client_cert: Some((certificate.clone(), key)), ..Tls::default() };
            let said = refused(&Tls { ca_cert: Some(mine.clone()), ..tls.clone() }, &Endpoint::Https(https()));
            assert!(said.starts_with(why), "{why}: {said}");
            assert!(!format!("{said} {tls:?}").contains("swordfish"), "{said} {tls:?}");
        }
    }

    #[test]
    fn the_address_tells_what_nobody_else_says() {
        let no = || Some("/no/such.pem".into());
        for (address, why) in [
            (
                HttpsAddress { authorities: no(), ..https() },
                "the authority's certificate, /no/such.pem, cannot be read",
            ),
            (HttpsAddress { certificate: no(), ..https() }, "the client's certificate is given without its key"),
            (HttpsAddress { key: no(), ..https() }, "the key of the client's certificate is given without the certif"),
            (
                HttpsAddress { certificate: no(), key: no(), ..https() },
                "the client's certificate, /no/such.pem, cannot",
            ),
        ] {
            let said = refused(&Tls::default(), &Endpoint::Https(address));
            assert!(said.starts_with(why), "{why}: {said}");
        }
        let (mine, key) = made();
        let tls = Tls { ca_cert: Some(mine.clone()), client_cert: Some((mine, Pem::text(key))), trust_anyone: false };
        let address = HttpsAddress { authorities: no(), certificate: no(), key: no(), ..https() };
        tls.session(&Endpoint::Https(address)).expect("nothing of the address is read");
        let socket = Endpoint::Unix("/run/podman/podman.sock".into());
        assert!(refused(&tls, &socket).contains("only a port has TLS"));
        Tls::default().session(&socket).expect("a socket needs nothing");
    }
}
