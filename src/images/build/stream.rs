//! What a build reports.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::Value;

use super::scoped::ScopedRecords;
use super::{Built, list};
use crate::client::{PodmanClient, Records, futures};
use crate::error::{Action, Error, Result};
use crate::raw::ByteStream;
use crate::wire::build_log::{BuildEvent, BuildLog};

/// How much of a log is kept.
const LOG: usize = 16 << 20;
/// How many lines an error has, and how long each is at most.
const LAST: (usize, usize) = (20, 4096);

/// The events of a running build; made by [`Build::stream`](super::Build::stream).
///
/// The last item is [`BuildEvent::Image`] or an error: a stream never ends without one of them. Dropping it cancels the build.
///
/// ```no_run
/// use podman::images::BuildOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let app = BuildOptions::new("app").tag("localhost/app:1"); // the directory app
/// let mut events = podman.images().build(app).stream().await?;
/// while let Some(event) = events.next().await {
///     println!("{}", event?.line());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a build goes on while its stream is polled"]
pub struct BuildStream {
    client: PodmanClient,
    records: ScopedRecords,
    log: BuildLog,
    action: Action,
    account: String,
    manifest: Option<String>,
    step: Option<String>,
    last: VecDeque<String>,
    /// A failure that is returned when the log has been.
    failure: Option<Error>,
    early: Option<BuildEvent>,
    /// The ids of the images so far.
    ids: Vec<String>,
    /// Removes earlier images from the manifest list.
    replacing: Option<Replacing>,
    /// Whether the events that are left were remembered: no more follow.
    noted: bool,
    done: bool,
}

/// In a `Mutex`, so that the stream is `Sync`.
type Replacing = Mutex<Pin<Box<dyn Future<Output = Result<()>> + Send>>>;

impl BuildStream {
    #[inline]
    pub(super) fn new(client: PodmanClient, body: ByteStream, action: Action) -> Self {
        Self {
            records: ScopedRecords::new(&client, Records::new(body, action.clone())),
            client,
            log: BuildLog::default(),
            action,
            account: String::new(),
            manifest: None,
            step: None,
            last: VecDeque::new(),
            failure: None,
            early: None,
            ids: Vec::new(),
            replacing: None,
            noted: false,
            done: false,
        }
    }

    /// Sets what is known before the build begins.
    #[inline]
    pub(super) fn with(
        mut self,
        account: String,
        manifest: Option<String>,
        several: bool,
        warning: Option<String>,
    ) -> Self {
        self.log = BuildLog::of_several(several);
        (self.account, self.manifest, self.early) = (account, manifest, warning.map(BuildEvent::Warning));
        self
    }

    /// Returns the next event; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Build`] if the build failed; [`Error::Interrupted`] if the connection was closed before the id of the image
    /// arrived.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<BuildEvent>> {
        futures::next(self).await
    }

    /// Waits for the end of the build, and returns the image with the part of the log that was not read yet.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    #[inline]
    pub async fn built(self) -> Result<Built> {
        self.built_with(|_| {}).await
    }

    #[inline]
    pub(super) async fn built_with(mut self, mut watch: impl FnMut(&BuildEvent)) -> Result<Built> {
        let (mut log, mut size, mut warnings, mut ids) = (VecDeque::new(), 0, Vec::new(), Vec::new());
        while let Some(event) = self.next().await {
            let event = event?;
            watch(&event);
            let line = event.line().to_owned();
            size += line.len() + 1;
            match event {
                BuildEvent::Image(id) => ids.push(id),
                BuildEvent::Warning(line) => warnings.push(line),
                _ => {}
            }
            log.push_back(line);
            while size > LOG {
                size -= log.pop_front().map_or(size, |line: String| line.len() + 1);
            }
        }
        let Some(id) = ids.last() else { return Err(Error::interrupted(self.action)) };
        let image = self.client.images().with_id(id).await.map_err(Error::after_success)?;
        Ok(Built { image, ids, manifest: self.manifest, log: log.into(), warnings })
    }

    /// Remembers what an error needs.
    #[inline]
    fn note(&mut self, event: &BuildEvent) {
        if let BuildEvent::Step(step) = event {
            self.step = Some(step.text.clone());
            self.last.clear();
            return;
        }
        if let BuildEvent::Image(id) = event {
            self.ids.push(id.clone());
        }
        let line = event.line();
        let end = (0..=LAST.1.min(line.len())).rev().find(|at| line.is_char_boundary(*at)).unwrap_or_default();
        self.last.push_back(line[..end].to_owned());
        if self.last.len() > LAST.0 {
            self.last.pop_front();
        }
    }

    #[inline]
    fn take(&mut self, record: &[u8]) -> Result<()> {
        let record: Value = match self.records.get_mut() {
            Some(records) => records.read(record)?,
            None => Value::Null,
        };
        let text = |key: &str| record[key].as_str().filter(|text| !text.is_empty());
        if let Some(text) = text("stream") {
            self.log.push(text);
        }
        if let Some(message) = text("error").or_else(|| record["errorDetail"]["message"].as_str()) {
            self.log.fail();
            self.fail_with(|this| {
                let (step, last) = (this.step.take(), this.last.drain(..).collect());
                Error::build_failed(this.action.clone(), message, step, last).with_credentials(&this.account)
            });
        }
        Ok(())
    }

    /// Keeps a failure until the events before it were returned.
    fn fail_with(&mut self, error: impl FnOnce(&mut Self) -> Error) {
        self.note_ready();
        self.failure = Some(error(self));
    }

    /// Remembers the events that are not returned yet.
    #[inline]
    fn note_ready(&mut self) {
        let mut ready = Vec::new();
        while let Some(event) = self.log.next() {
            self.note(&event);
            ready.push(event);
        }
        for event in ready {
            self.log.put_back(event);
        }
        self.noted = true;
    }
}

impl Stream for BuildStream {
    type Item = Result<BuildEvent>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(event) = this.early.take() {
                return Poll::Ready(Some(Ok(event)));
            }
            if let Some(replacing) = &mut this.replacing {
                let replacing = replacing.get_mut().unwrap_or_else(PoisonError::into_inner);
                let replaced = ready!(replacing.as_mut().poll(cx));
                this.replacing = None;
                this.failure = replaced.err().map(Error::after_success);
            }
            if let Some(event) = this.log.next() {
                if !this.noted {
                    this.note(&event);
                }
                return Poll::Ready(Some(Ok(event)));
            }
            if let Some(error) = this.failure.take() {
                this.done = true;
                return Poll::Ready(Some(Err(error)));
            }
            if this.done {
                return Poll::Ready(None);
            }
            match ready!(this.records.poll_next(cx)) {
                Some(record) => {
                    if let Err(error) = record.and_then(|record| this.take(&record)) {
                        this.log.fail();
                        this.fail_with(|_| error);
                    }
                }
                None => {
                    if !this.log.end() {
                        let action = this.action.clone();
                        this.fail_with(|_| Error::interrupted(action));
                    } else if let Some(manifest) = this.manifest.clone() {
                        this.note_ready();
                        let replaced = list::replace_images(this.client.clone(), manifest, this.ids.clone());
                        this.replacing = Some(Mutex::new(Box::pin(replaced)));
                    }
                    this.done = true;
                }
            }
        }
    }
}

impl fmt::Debug for BuildStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuildStream").field("step", &self.step).field("done", &self.done).finish_non_exhaustive()
    }
}
