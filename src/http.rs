//! The call pipeline: time limit, retry, tracing, version check, response body. It works from rows of the table of
//! operations, and has no code for a single operation.

#[allow(unreachable_pub, dead_code, reason = "public with the feature `raw`")]
mod body;
mod call;
mod connector;
mod deadline;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod error;
#[allow(dead_code, reason = "the table has each operation of the API")]
mod policy;
mod request;
mod response;
mod server;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod server_address;
mod timeout;
mod trace;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod transport_error;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod upgraded;
mod upload;

pub(crate) use body::Body;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use body::ByteStream;
pub(crate) use call::{CallContext, SLACK, get};
pub(crate) use connector::{Connection, Connector, PendingResponse};
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use error::{Call, DecodeError, Error, Failure, StatusError};
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use hyper::{HeaderMap, Method, StatusCode};
pub(crate) use policy::{Limit, Operation, Prefix, operations};
pub(crate) use request::{QueryValue, Request};
pub(crate) use response::Response;
pub(crate) use server::{Connect, PendingServer, Server};
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use server_address::ServerAddress;
pub use timeout::Timeout;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use transport_error::TransportError;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use upgraded::Upgraded;
pub use upload::Upload;
