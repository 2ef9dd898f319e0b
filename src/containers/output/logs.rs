//! Container logs.

use crate::containers::container::Container;
use crate::containers::output::stream::{BodySource, LogStream, OutputSource};
use crate::error::Result;
use crate::options::InvalidOptions;
use crate::raw::ByteStream;
use crate::wire::frames::FrameDecoder;

mod follow;
mod follow_guard;
mod options;
mod target;

use follow::Followed;
pub use options::LogOptions;
use target::LogTarget;

/// # Logs
impl Container {
    /// Reads everything that the container has written so far.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let logs = container.logs().await?.collect().await?;
    /// println!("{}", logs.text());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`logs_with`](Self::logs_with).
    #[inline]
    pub async fn logs(&self) -> Result<LogStream> {
        self.logs_with(&LogOptions::default()).await
    }

    /// Reads a part of the container's output, or follows it.
    ///
    /// ```no_run
    /// use podman::containers::LogOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut lines = container.logs_with(&LogOptions::new().tail(10).follow(true)).await?.lines();
    /// while let Some(line) = lines.next().await {
    ///     println!("{}", line?.text());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist any more; an
    /// [`Error::Api`](crate::Error::Api) if its log driver stores no log (`none`, `passthrough`);
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if both streams are deselected.
    #[doc(alias = "container_logs_libpod")]
    #[inline]
    pub async fn logs_with(&self, options: &LogOptions) -> Result<LogStream> {
        if !options.stdout && !options.stderr {
            return Err(InvalidOptions::one("stdout", "false", "expected at least one of stdout and stderr").into());
        }
        let source = match options.follow {
            true => self.follow(options.clone()).await?,
            false => self.log_body(options.send(self).await?),
        };
        // libpod sends logs in frames even if the container has a terminal.
        Ok(LogStream::new(source, FrameDecoder::framed(), self.reading(LOGS)))
    }

    #[inline]
    async fn follow(&self, options: LogOptions) -> Result<Box<dyn OutputSource>> {
        if let Some(followed) = Followed::at_once(self, &options).await? {
            return Ok(Box::new(followed));
        }
        let target = LogTarget::of(self).await?;
        if target.may_write() {
            return Ok(Box::new(Followed::open(self.clone(), options, &target).await?));
        }
        target.wait_for_journal(self).await;
        Ok(self.log_body(options.follow(false).send(self).await?))
    }

    #[inline]
    fn log_body(&self, body: ByteStream) -> Box<dyn OutputSource> {
        Box::new(BodySource { body, action: self.reading(LOGS) })
    }
}

/// What failed, for messages.
pub(crate) const LOGS: &str = "read the logs of";
