//! What brings requests to a server.

use std::error::Error;
use std::fmt;
use std::io;
use std::pin::Pin;

use hyper::{Request, Response};

use super::body::Body;

/// Brings requests to a server, over connections that it makes and keeps.
pub(crate) trait Carrier: fmt::Debug + Send + Sync {
    /// Sends a request, and waits for the head of its answer.
    fn carry(&self, request: Request<reqwest::Body>, over: Over) -> Carried<'_>;
}

pub(crate) type Carried<'a> = Pin<Box<dyn Future<Output = Result<Response<Body>, Lost>> + Send + Sync + 'a>>;

/// Which connection a request takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// One that was kept, or is kept afterwards.
    Kept,
    /// One of its own, which ends with it.
    Own,
}

/// Why there is no answer, or no whole one.
#[derive(Debug)]
#[non_exhaustive]
pub enum Lost {
    /// There is no connection; nothing was sent.
    Unreached(io::Error),
    /// The time ran out.
    TimedOut,
    /// The connection broke, or what was to be sent could not be read.
    Broken(hyper::Error),
    /// The answer is longer than what is kept of one in memory: 64 MiB.
    TooLong,
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unreached(_) => "no connection",
            Self::TimedOut => "no answer in time",
            Self::Broken(_) => "the connection broke",
            Self::TooLong => "the answer is longer than 64 MiB",
        })
    }
}

impl Error for Lost {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreached(error) => Some(error),
            Self::TimedOut | Self::TooLong => None,
            Self::Broken(error) => Some(error),
        }
    }
}
