//! Why TLS failed, in words that name the way out.

use std::error::Error as StdError;
use std::io;

use rustls::{AlertDescription as Alert, CertificateError as Bad, Error, InvalidMessage};

/// What TLS says, if it is TLS that failed.
pub(super) fn said(error: &(dyn StdError + 'static)) -> Option<String> {
    let mut inner = Some(error);
    while let Some(error) = inner {
        // what an io::Error holds is not its source
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
            "the port speaks no TLS: write tcp://host:port".into()
        }
        Error::AlertReceived(Alert::CertificateRequired) => {
            "it wants a certificate of this client: give one with `client_cert`, or with --tls-cert and --tls-key of \
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
        ) => format!("it does not accept this client's certificate ({alert:?}): give another with `client_cert`"),
        _ => format!("no TLS with it: {error}"),
    }
}

fn certificate(why: &Bad) -> String {
    match why {
        // the second is an authority made anew under the name of the old one
        Bad::UnknownIssuer | Bad::BadSignature => {
            "its certificate is signed by nobody who is trusted: give the authority with `ca_cert`, or with --tls-ca of \
             `podman system connection add`"
                .into()
        }
        Bad::Expired | Bad::ExpiredContext { .. } => "its certificate has expired: renew it there".into(),
        Bad::NotValidYet | Bad::NotValidYetContext { .. } => {
            "its certificate is not valid yet: are the clocks right?".into()
        }
        Bad::NotValidForName | Bad::NotValidForNameContext { .. } => {
            format!("its certificate is another's ({why}): use a name that stands in it")
        }
        _ if why.to_string().contains("CaUsedAsEndEntity") => {
            "its certificate is an authority's own: let that sign one for the service".into()
        }
        _ => format!("its certificate is no good: {why}"),
    }
}
