//! Certificates and keys.

use std::path::PathBuf;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use secrecy::{ExposeSecret as _, SecretString};

/// One or more certificates, or a private key, in PEM format (`-----BEGIN …`).
///
/// Read when the client connects. Its content is never printed.
///
/// ```
/// use podman::connect::Pem;
///
/// assert_eq!(format!("{:?}", Pem::file("/etc/podman/ca.pem")), r#"Pem(File("/etc/podman/ca.pem"))"#);
/// assert_eq!(format!("{:?}", Pem::text("-----BEGIN PRIVATE KEY-----…")), "Pem(Text(SecretBox<str>([REDACTED])))");
/// ```
#[derive(Debug, Clone)]
pub struct Pem(From);

#[derive(Debug, Clone)]
enum From {
    File(PathBuf),
    Text(SecretString),
}

impl Pem {
    /// Reads the PEM from a file.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(From::File(path.into()))
    }

    /// Uses this PEM text.
    #[must_use]
    pub fn text(pem: impl Into<SecretString>) -> Self {
        Self(From::Text(pem.into()))
    }

    /// Returns the text, and its name for error messages.
    fn read(&self, what: &str) -> Result<(SecretString, String), String> {
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
        let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text.expose_secret().as_bytes()).collect();
        match found {
            Ok(found) if !found.is_empty() => Ok(found),
            _ => Err(format!("{named} contains no certificate in PEM format")),
        }
    }

    pub(super) fn key(&self, what: &str) -> Result<PrivateKeyDer<'static>, String> {
        let (text, named) = self.read(what)?;
        // The parser's own message would repeat lines of the key.
        PrivateKeyDer::from_pem_slice(text.expose_secret().as_bytes()).map_err(|_| {
            if text.expose_secret().contains("ENCRYPTED") {
                format!(
                    "{named} is encrypted, and its passphrase cannot be entered here: `openssl pkey` writes it without one"
                )
            } else {
                format!("{named} contains no private key in PEM format")
            }
        })
    }
}
