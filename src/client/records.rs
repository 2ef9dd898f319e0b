//! A body of JSON records, one after the other, as it arrives.

use std::fmt;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{ApiError, Error, Result};
use crate::raw::{ByteStream, decode};
use crate::wire::json_lines::JsonLines;

/// The records of a stream, cut apart and not yet read.
///
/// Ends with the body; a connection that breaks is an [`Error::Interrupted`]. After an error there is nothing more.
pub(crate) struct Records {
    body: ByteStream,
    lines: JsonLines,
    what: &'static str,
    done: bool,
}

impl Records {
    /// `what` is the call the body answers, for messages.
    pub(crate) fn new(body: ByteStream, what: &'static str) -> Self {
        Self { body, lines: JsonLines::default(), what, done: false }
    }

    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        while !self.done {
            match self.lines.next() {
                Ok(Some(record)) => return Poll::Ready(Some(Ok(record))),
                Ok(None) => {}
                Err(_) => return self.fail(Error::protocol(format!("{}: a record that never ends", self.what), None)),
            }
            match ready!(self.body.poll_of(self.what, cx)) {
                Some(Ok(chunk)) => self.lines.push(&chunk),
                Some(Err(error)) => return self.fail(error),
                None => {
                    self.done = true;
                    // The last record needs no line end; half of one is seen when it is read.
                    return Poll::Ready(self.lines.rest().map(Ok));
                }
            }
        }
        Poll::Ready(None)
    }

    /// Reads a record. One that tells of a failure is that failure; one that ends in the middle, as the last of a body
    /// may, is an [`Error::Interrupted`].
    pub(crate) fn read<T: DeserializeOwned>(&mut self, record: &[u8]) -> Result<T> {
        let read = match refusal(record) {
            Some(refusal) => Err(refusal),
            None => decode(record).map_err(|error| match error.is_eof() {
                true => Error::interrupted(self.what, Some(error.into())),
                false => Error::protocol(format!("{}: {error}", self.what), Some(error.into())),
            }),
        };
        self.done |= read.is_err();
        read
    }

    fn fail<T>(&mut self, error: Error) -> Poll<Option<Result<T>>> {
        self.done = true;
        Poll::Ready(Some(Err(error)))
    }
}

/// A failure told in a stream whose status was 200 already; all decoders are lenient, and would take it for an empty
/// record.
fn refusal(record: &[u8]) -> Option<Error> {
    #[derive(Deserialize)]
    struct Told {
        cause: String,
        message: String,
        response: u16,
    }
    // The order of Go's fields is that of its type: nothing else is read twice.
    if !record.trim_ascii_start().starts_with(b"{\"cause\":") {
        return None;
    }
    let Told { cause, message, response } = serde_json::from_slice(record).ok()?;
    Some(ApiError::new(response, cause, message).into())
}

impl fmt::Debug for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records").field("what", &self.what).field("done", &self.done).finish_non_exhaustive()
    }
}
