//! Why a call of the generated client failed.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use hyper::{Method, StatusCode};

use super::server_address::ServerAddress;
use super::transport_error::TransportError;
use crate::versions::UnsupportedError;

/// The request that a response or an error belongs to.
#[derive(Debug, Clone, Default)]
pub struct Call {
    /// The HTTP method.
    pub method: Method,
    /// The path, without host and query.
    pub path: String,
    /// The address of the server, if known.
    pub server: Option<Arc<ServerAddress>>,
}

/// A request without a complete response.
#[derive(Debug)]
pub struct Failure {
    /// The request.
    pub call: Call,
    /// Why the response is missing.
    pub source: TransportError,
}

/// A response whose body cannot be decoded.
#[derive(Debug)]
pub struct DecodeError {
    /// The request.
    pub call: Call,
    /// The body; of a list, from the element on that cannot be decoded.
    pub body: Bytes,
    /// The index of that element.
    pub index: Option<usize>,
    /// What is wrong with it.
    pub source: serde_json::Error,
}

/// A response with a status that is not a success.
#[derive(Debug)]
pub struct StatusError {
    /// The request.
    pub call: Call,
    /// The status.
    pub status: StatusCode,
    /// The body, up to 1 MiB.
    pub body: Bytes,
}

/// Why an operation of the generated client failed.
///
/// Converts into [`podman::Error`](crate::Error), which decodes the server's message and classifies it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The arguments do not make a request; nothing was sent.
    InvalidRequest(String),
    /// The server does not have the operation, or would ignore an option; nothing was sent.
    Unsupported(Box<UnsupportedError>),
    /// The client is lazy, and this call, its first one, could not connect; nothing was sent.
    Connect {
        /// The request, its path without a version.
        call: Box<Call>,
        /// Why connecting failed.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// The response is missing or incomplete.
    Transport(Box<Failure>),
    /// The body does not match the description.
    Decode(Box<DecodeError>),
    /// The server rejected the request, or failed.
    Status(Box<StatusError>),
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::Transport(Box::new(failure))
    }
}

impl From<StatusError> for Error {
    fn from(error: StatusError) -> Self {
        Self::Status(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(why) => write!(f, "cannot send the request: {why}"),
            Self::Unsupported(error) => error.fmt(f),
            Self::Connect { call, .. } => write!(f, "no connection for {call}"),
            Self::Transport(error) => write!(f, "no response to {}", error.call),
            Self::Decode(error) => write!(f, "cannot decode the response to {}", error.call),
            Self::Status(error) => {
                write!(f, "{} returned {}", error.call, error.status)?;
                let body = String::from_utf8_lossy(&error.body);
                if body.trim().is_empty() { Ok(()) } else { write!(f, ": {}", body.trim()) }
            }
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Connect { source, .. } => Some(source.as_ref()),
            Self::Transport(error) => Some(&error.source),
            Self::Decode(error) => Some(&error.source),
            Self::InvalidRequest(_) | Self::Unsupported(_) | Self::Status(_) => None,
        }
    }
}
