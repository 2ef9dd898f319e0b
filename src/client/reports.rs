//! A response body of reports, such as those of a pull or a push.

use std::collections::VecDeque;
use std::task::{Context, Poll, ready};

use serde_json::Value;

use super::Records;
use crate::error::{Action, ApiError, Error, Result};
use crate::raw::ByteStream;

/// The reports of a transfer with a registry. A record with an error ends them, although the status was 200.
pub(crate) struct Reports<T> {
    records: Records,
    ready: VecDeque<T>,
    action: Action,
    /// The account that the registry receives, for error messages.
    account: String,
    done: bool,
}

impl<T> Reports<T> {
    pub(crate) fn new(body: ByteStream, action: Action, account: String) -> Self {
        let records = Records::new(body, action.clone());
        Self { records, ready: VecDeque::new(), action, account, done: false }
    }

    /// Adds a report that is returned next.
    pub(crate) fn push(&mut self, report: T) {
        self.ready.push_back(report);
    }

    pub(crate) fn action(&self) -> &Action {
        &self.action
    }

    pub(crate) fn is_done(&self) -> bool {
        self.done
    }

    /// Returns the error of a body that ended too early.
    pub(crate) fn interrupted(&self) -> Error {
        Error::interrupted(self.action.clone())
    }

    fn read(&mut self, line: &[u8]) -> Result<Value> {
        let record: Value = self.records.read(line)?;
        match text(&record, "error").or_else(|| text(&record, "cause").and(text(&record, "message"))) {
            None => Ok(record),
            Some(why) => {
                let cause = text(&record, "cause").unwrap_or_default();
                let error = ApiError::reported(self.action.clone(), cause, why);
                Err(Error::from(error).with_credentials(&self.account))
            }
        }
    }
}

/// Returns a string of a record that is not empty.
pub(crate) fn text<'a>(record: &'a Value, key: &str) -> Option<&'a str> {
    record[key].as_str().filter(|text| !text.is_empty())
}

/// A stream of reports, each made of a record.
pub(crate) trait Reporting {
    type Report;

    fn reports(&mut self) -> &mut Reports<Self::Report>;

    /// Makes reports of a record.
    fn take(&mut self, record: &Value);

    /// Decides what the end of the body means.
    fn end(&mut self) -> Result<()>;
}

/// Polls a stream of reports.
pub(crate) fn poll_report<S: Reporting>(stream: &mut S, cx: &mut Context<'_>) -> Poll<Option<Result<S::Report>>> {
    loop {
        let reports = stream.reports();
        if let Some(report) = reports.ready.pop_front() {
            return Poll::Ready(Some(Ok(report)));
        }
        if reports.done {
            return Poll::Ready(None);
        }
        let step = match ready!(reports.records.poll_next(cx)) {
            Some(record) => record.and_then(|record| reports.read(&record)).map(|record| stream.take(&record)),
            None => {
                reports.done = true;
                stream.end()
            }
        };
        if let Err(error) = step {
            stream.reports().done = true;
            return Poll::Ready(Some(Err(error)));
        }
    }
}
