//! TLS: certificates and connections.

use std::io;
use std::net::TcpStream;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use tokio_rustls::TlsConnector;

use super::anyone::Anyone;
use super::endpoint::{Endpoint, HttpsAddress};
use super::pem::Pem;
use super::stream::{Io, Stream};
use crate::error::ConnectReason;

/// The settings of the caller; by default, the settings of the address.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tls {
    pub(crate) ca_cert: Option<Pem>,
    /// A client certificate and its key.
    pub(crate) client_cert: Option<(Pem, Pem)>,
    pub(crate) trust_anyone: bool,
}

/// The TLS configuration of all connections to a service.
#[derive(Debug, Clone, Default)]
pub(crate) struct Session(Option<Arc<ClientConfig>>);

impl Tls {
    /// Whether anything is set: a port then uses TLS, as with docker-py.
    pub(crate) fn is_set(&self) -> bool {
        self.ca_cert.is_some() || self.client_cert.is_some() || self.trust_anyone
    }

    /// Reads the files.
    pub(super) fn session(&self, endpoint: &Endpoint) -> Result<Session, (ConnectReason, String)> {
        let config = match endpoint {
            Endpoint::Https(address) => self.config(address).map(Arc::new).map(Some),
            _ if self.is_set() => {
                Err("certificates are set, but only a TCP port can use TLS: write https://host:port".into())
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
                Some((certificate.certificates("the client certificate")?, key.key("its key")?))
            }
            (None, None) => None,
            (Some(_), None) => return Err("the client certificate is set without its key".into()),
            (None, Some(_)) => {
                return Err("the key of the client certificate is set without the certificate".into());
            }
        };
        let trust = match self.trust_anyone {
            true => Trust::Anyone,
            false => Trust::In(roots(self.ca_cert.clone().or_else(|| file(&address.authorities)))?),
        };
        // ring by name: the process's default provider is the program's choice.
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
    let builder = builder.map_err(|error| format!("cannot set up TLS: {error}"))?;
    let builder = match trust {
        Trust::Anyone => builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone(provider))),
        Trust::In(roots) => builder.with_root_certificates(roots),
    };
    match mine {
        None => Ok(builder.with_no_client_auth()),
        Some((certificates, key)) => builder
            .with_client_auth_cert(certificates, key)
            .map_err(|error| format!("the client certificate and its key do not match: {error}")),
    }
}

/// Returns the CA certificates that are set, or else of the operating system: a machine that uses a private CA has
/// usually installed its certificate, for `podman` and `curl` as well.
fn roots(authorities: Option<Pem>) -> Result<RootCertStore, String> {
    let mut roots = RootCertStore::empty();
    match authorities {
        Some(pem) => {
            for certificate in pem.certificates("the CA certificate")? {
                roots.add(certificate).map_err(|error| format!("invalid CA certificate: {error}"))?;
            }
        }
        None => {
            let native = rustls_native_certs::load_native_certs();
            roots.add_parsable_certificates(native.certs);
            if roots.is_empty() {
                return Err("no trusted CA certificates on this machine: set one with `ca_cert`".into());
            }
        }
    }
    Ok(roots)
}

impl Session {
    /// Performs the TLS handshake.
    pub(super) async fn secure(&self, host: &str, stream: tokio::net::TcpStream) -> io::Result<Box<dyn Io>> {
        let (config, name) = self.with(host)?;
        Ok(Box::new(TlsConnector::from(config).connect(name, stream).await?))
    }

    /// The same for blocking connections; the handshake happens with the first byte.
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
        HttpsAddress {
            host: "build".into(),
            port: 8443,
            prefix: String::new(),
            authorities: None,
            certificate: None,
            key: None,
        }
    }

    fn made() -> (Pem, String) {
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["build".into()]).expect("a certificate");
        (Pem::text(cert.pem()), signing_key.serialize_pem())
    }

    #[test]
    fn an_unusable_file_is_named_and_no_key_is_shown() {
        let ((mine, key), (other, _)) = (made(), made());
        let text = |text: &str| Pem::text(text);
        let half = "-----BEGIN PRIVATE KEY-----\nswordfish!\n-----END PRIVATE KEY-----\n";
        let locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
        for (certificate, key, why) in [
            (&mine, text("swordfish"), "its key contains no private key in PEM format"),
            (&mine, text(half), "its key contains no private key in PEM format"),
            (&mine, text(locked), "its key is encrypted, and its passphrase cannot be entered here: `openssl pkey`"),
            (&mine, Pem::file("/no/key.pem"), "its key, /no/key.pem, cannot be read: No such file"),
            (&text(&key), text(&key), "the client certificate contains no certificate in PEM format"),
            (&other, text(&key), "the client certificate and its key do not match"),
        ] {
            let tls = Tls { client_cert: Some((certificate.clone(), key)), ..Tls::default() };
            let message = refused(&Tls { ca_cert: Some(mine.clone()), ..tls.clone() }, &Endpoint::Https(https()));
            assert!(message.starts_with(why), "{why}: {message}");
            assert!(!format!("{message} {tls:?}").contains("swordfish"), "{message} {tls:?}");
        }
    }

    #[test]
    fn files_of_the_address_are_used_unless_others_are_set() {
        let no = || Some("/no/such.pem".into());
        for (address, why) in [
            (HttpsAddress { authorities: no(), ..https() }, "the CA certificate, /no/such.pem, cannot be read"),
            (HttpsAddress { certificate: no(), ..https() }, "the client certificate is set without its key"),
            (HttpsAddress { key: no(), ..https() }, "the key of the client certificate is set without the certif"),
            (HttpsAddress { certificate: no(), key: no(), ..https() }, "the client certificate, /no/such.pem, cannot"),
        ] {
            let message = refused(&Tls::default(), &Endpoint::Https(address));
            assert!(message.starts_with(why), "{why}: {message}");
        }
        let (mine, key) = made();
        let tls = Tls { ca_cert: Some(mine.clone()), client_cert: Some((mine, Pem::text(key))), trust_anyone: false };
        let address = HttpsAddress { authorities: no(), certificate: no(), key: no(), ..https() };
        tls.session(&Endpoint::Https(address)).expect("nothing of the address is read");
        let socket = Endpoint::Unix("/run/podman/podman.sock".into());
        assert!(refused(&tls, &socket).contains("only a TCP port can use TLS"));
        Tls::default().session(&socket).expect("a socket needs nothing");
    }
}
