//! A response whose body is still to be read.

use bytes::Bytes;
use hyper::{HeaderMap, StatusCode};

use super::body::{Body, ByteStream};
use super::error::{Call, Error, Failure};
use super::transport_error::TransportError;
use super::upgraded::Upgraded;

/// A response whose body is still to be read.
#[derive(Debug)]
pub(crate) struct Response {
    response: hyper::Response<Body>,
    call: Call,
}

impl Response {
    pub(super) fn new(response: hyper::Response<Body>, call: Call) -> Self {
        Self { response, call }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(crate) fn take_headers(&mut self) -> HeaderMap {
        std::mem::take(self.response.headers_mut())
    }

    /// Reads the whole body; an error names the call.
    pub(crate) async fn read_all(self) -> Result<(Call, Bytes), Error> {
        let (call, mut body) = self.into_body();
        match body.read_all().await {
            Ok(body) => Ok((call, body)),
            Err(source) => Err(Failure { call, source }.into()),
        }
    }

    pub(super) fn into_body(self) -> (Call, Body) {
        (self.call, self.response.into_body())
    }

    /// Returns the call, for errors, and the body as a stream.
    pub(crate) fn into_call_and_stream(self) -> (Call, ByteStream) {
        let (call, body) = self.into_body();
        let server = call.server.clone();
        (call, ByteStream::new(body, server))
    }

    pub(crate) fn into_stream(self) -> ByteStream {
        let (call, body) = self.into_body();
        ByteStream::new(body, call.server)
    }

    /// Returns the connection that the response was received on, once it no longer speaks HTTP.
    pub(crate) async fn upgrade(mut self) -> Result<Upgraded, Error> {
        let connection = hyper::upgrade::on(&mut self.response).await;
        let (call, body) = self.into_body();
        match connection {
            Ok(connection) => Ok(Upgraded::new(connection, body.into_deadline())),
            Err(error) => Err(Failure { call, source: TransportError::Interrupted(error.into()) }.into()),
        }
    }
}
