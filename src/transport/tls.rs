//! TLS: whom to trust, and how to prove who we are.

use std::io;
use std::net::TcpStream;
use std::sync::Arc;

use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::anyone::Anyone;
use super::blocking::Stream;
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
#[derive(Debug, Clone)]
pub(crate) struct Session(Arc<ClientConfig>);

impl Tls {
    /// Whether anything is said: a port is then spoken to over TLS, as with docker-py.
    pub(crate) fn is_said(&self) -> bool {
        self.ca_cert.is_some() || self.client_cert.is_some() || self.trust_anyone
    }

    /// Reads the files; none, if this is no endpoint with TLS.
    pub(super) fn session(&self, endpoint: &Endpoint) -> Result<Option<Session>, (ConnectReason, String)> {
        let session = match endpoint {
            Endpoint::Https(address) => self.config(address).map(|config| Some(Session(Arc::new(config)))),
            _ if self.is_said() => {
                Err("certificates are given, and only a port has TLS: write https://host:port".into())
            }
            _ => Ok(None),
        };
        session.map_err(|why| (ConnectReason::Configuration, why))
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
        // ring by name, not the process's default provider: that is the program's to choose
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let authorities = self.ca_cert.clone().or_else(|| file(&address.authorities));
        build(provider, authorities, self.trust_anyone, mine)
    }
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn build(
    provider: Arc<CryptoProvider>,
    authorities: Option<Pem>,
    trust_anyone: bool,
    mine: Option<Identity>,
) -> Result<ClientConfig, String> {
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| format!("TLS cannot be set up: {error}"))?;
    let builder = if trust_anyone {
        builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone(provider)))
    } else {
        builder.with_root_certificates(roots(authorities)?)
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
    pub(super) fn equip(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_preconfigured((*self.0).clone())
    }

    /// The same for those who block; the handshake comes with the first byte.
    pub(super) fn over(&self, address: &HttpsAddress, stream: TcpStream) -> io::Result<Box<dyn Stream>> {
        let name = ServerName::try_from(address.host.clone()).map_err(io::Error::other)?;
        let connection = ClientConnection::new(Arc::clone(&self.0), name).map_err(io::Error::other)?;
        Ok(Box::new(StreamOwned::new(connection, stream)))
    }
}
