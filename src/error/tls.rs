//! Messages for TLS errors, with what to do about them.

use std::error::Error as StdError;
use std::io;

use rustls::{AlertDescription as Alert, CertificateError as Bad, Error, InvalidMessage};

/// Returns the message of a TLS error; `None` if the error is not one.
pub(super) fn message(error: &(dyn StdError + 'static)) -> Option<String> {
    let mut inner = Some(error);
    while let Some(error) = inner {
        // The error inside an `io::Error` is not its source.
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let found = held.and_then(|held| held.downcast_ref::<Error>()).or_else(|| error.downcast_ref::<Error>());
        if let Some(found) = found {
            return Some(words(found));
        }
        inner = held.map(|held| held as _).filter(|held: &&(dyn StdError + 'static)| held.is::<io::Error>());
        inner = inner.or_else(|| error.source());
    }
    None
}

fn words(error: &Error) -> String {
    match error {
        Error::InvalidCertificate(why) => certificate(why),
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => {
            "the server does not use TLS on this port: use tcp://host:port".into()
        }
        Error::AlertReceived(Alert::CertificateRequired) => {
            "the server requires a client certificate: set one with `client_cert`, or with --tls-cert and --tls-key of \
             `podman system connection add`"
                .into()
        }
        Error::AlertReceived(
            alert @ (Alert::BadCertificate
            | Alert::UnsupportedCertificate
            | Alert::CertificateRevoked
            | Alert::CertificateExpired
            | Alert::CertificateUnknown
            | Alert::UnknownCA
            | Alert::DecryptError
            | Alert::AccessDenied),
        ) => format!("the server rejected the client certificate ({alert:?}): set another one with `client_cert`"),
        _ => format!("TLS handshake failed: {error}"),
    }
}

fn certificate(why: &Bad) -> String {
    match why {
        // The second is a CA that was recreated under the same name.
        Bad::UnknownIssuer | Bad::BadSignature => {
            "the server's certificate is signed by an unknown CA: set the CA certificate with `ca_cert`, or with --tls-ca \
             of `podman system connection add`"
                .into()
        }
        Bad::Expired | Bad::ExpiredContext { .. } => "the server's certificate has expired: renew it on the server".into(),
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => {
            "the server's certificate is not valid yet: check the clocks of both machines".into()
        }
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
            format!("the server's certificate is for another name ({why}): connect by a name in the certificate")
        }
        _ if why.to_string().contains("CaUsedAsEndEntity") => {
            "the server's certificate is a CA certificate: sign one for the server with it".into()
        }
        _ => format!("invalid server certificate: {why}"),
    }
}
