//! A response body of JSON records.

use std::fmt;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use serde::Deserialize;

use crate::error::{Action, ApiError, Error, Result};
use crate::raw::{ByteStream, FromJson, decode};
use crate::wire::json_lines::JsonLines;

/// The records of a stream, split and not yet decoded.
///
/// Ends with the body. If the connection is closed early, the last item is an [`Error::Interrupted`].
pub(crate) struct Records {
    body: ByteStream,
    lines: JsonLines,
    action: Action,
    done: bool,
}

impl Records {
    /// `action` is what error messages say was attempted.
    pub(crate) fn new(body: ByteStream, action: Action) -> Self {
        Self { body, lines: JsonLines::default(), action, done: false }
    }

    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        while !self.done {
            match self.lines.next() {
                Ok(Some(record)) => return Poll::Ready(Some(Ok(record))),
                Ok(None) => {}
                Err(_) => return self.fail(Error::protocol(self.action.clone(), "a record is too long", None)),
            }
            match ready!(self.body.poll_of(|| self.action.clone(), cx)) {
                Some(Ok(chunk)) => self.lines.push(&chunk),
                Some(Err(error)) => return self.fail(error),
                None => {
                    self.done = true;
                    // The last record needs no line end; an incomplete one is detected when it is decoded.
                    return Poll::Ready(self.lines.rest().map(Ok));
                }
            }
        }
        Poll::Ready(None)
    }

    /// Decodes a record. A record with an error of the server is returned as that error; an incomplete one, as the
    /// last of a body may be, is an [`Error::Interrupted`].
    pub(crate) fn read<T: FromJson>(&mut self, record: &[u8]) -> Result<T> {
        let read = match refusal(&self.action, record) {
            Some(refusal) => Err(refusal),
            None => decode(record).map_err(|error| match error.is_eof() {
                true => Error::cut_short(self.action.clone(), None, Some(error.into())),
                false => Error::protocol(self.action.clone(), error.to_string(), Some(error.into())),
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

/// Returns the error in a record of a response with status 200. Decoders are lenient and would take such a record for
/// an empty one.
fn refusal(action: &Action, record: &[u8]) -> Option<Error> {
    #[derive(Deserialize)]
    struct Reported {
        cause: String,
        message: String,
        response: u16,
    }
    // Go writes fields in the order of the type, so no other record is decoded twice.
    if !record.trim_ascii_start().starts_with(b"{\"cause\":") {
        return None;
    }
    let Reported { cause, message, response } = serde_json::from_slice(record).ok()?;
    Some(ApiError::reported(action.clone(), cause, message).with_status(response).into())
}

impl fmt::Debug for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("action", &self.action.words())
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}
