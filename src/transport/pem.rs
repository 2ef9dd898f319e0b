//! Certificates and keys, as callers have them.

use std::path::PathBuf;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::wire::secret::Secret;

/// A certificate, several of them, or a key, in PEM: `-----BEGIN …`.
///
/// Read when the client connects. What is in it is never printed.
///
/// ```
/// use podman::Pem;
///
/// assert_eq!(format!("{:?}", Pem::file("/etc/podman/ca.pem")), r#"Pem(File("/etc/podman/ca.pem"))"#);
/// assert_eq!(format!("{:?}", Pem::text("-----BEGIN PRIVATE KEY-----…")), "Pem(Text(***))");
/// ```
#[derive(Debug, Clone)]
pub struct Pem(From);

#[derive(Debug, Clone)]
enum From {
    File(PathBuf),
    Text(Secret),
}

impl Pem {
    /// What stands in a file.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(From::File(path.into()))
    }

    /// The text itself.
    #[must_use]
    pub fn text(pem: impl Into<Secret>) -> Self {
        Self(From::Text(pem.into()))
    }

    /// The text, and how to call it in an error.
    fn read(&self, what: &str) -> Result<(Secret, String), String> {
        match &self.0 {
            From::Text(text) => Ok((text.clone(), what.to_owned())),
            From::File(path) => {
                let named = format!("{what}, {},", path.display());
                match std::fs::read_to_string(path) {
                    Ok(text) => Ok((text.into(), named)),
                    Err(error) => Err(format!("{named} cannot be read: {error}")),
                }
            }
        }
    }

    pub(super) fn certificates(&self, what: &str) -> Result<Vec<CertificateDer<'static>>, String> {
        let (text, named) = self.read(what)?;
        let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text.expose().as_bytes()).collect();
        match found {
            Ok(found) if !found.is_empty() => Ok(found),
            _ => Err(format!("{named} holds no certificate in PEM")),
        }
    }

    pub(super) fn key(&self, what: &str) -> Result<PrivateKeyDer<'static>, String> {
        let (text, named) = self.read(what)?;
        // the reader's own words would repeat lines of the key
        PrivateKeyDer::from_pem_slice(text.expose().as_bytes()).map_err(|_| {
            if text.expose().contains("ENCRYPTED") {
                format!(
                    "{named} is encrypted, and there is nobody to ask: `openssl pkey` writes it without a passphrase"
                )
            } else {
                format!("{named} holds no private key in PEM")
            }
        })
    }
}
