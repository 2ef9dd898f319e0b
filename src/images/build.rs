//! Building images.

use std::pin::Pin;

use super::progress::{ByteBar, LayerBars, LayerProgress};
use super::{Image, ImagesManager};
use crate::client::PodmanClient;
use crate::error::Result;
use crate::options::BuildOptions;
use crate::wire::build_log::BuildEvent;

mod context;
mod list;
mod multipart;
mod scoped;
mod send;
mod stream;

pub use stream::BuildStream;

/// A build that has not begun; made by [`ImagesManager::build`].
///
/// Nothing happens before one of these is awaited:
///
/// | | returns | a failing step |
/// |---|---|---|
/// | `build.await` | [`Built`] | is [`Error::Build`](crate::Error::Build) |
/// | [`build.stream().await`](Self::stream) | [`BuildStream`] | is the last item |
///
/// If the future or the stream is dropped, the server finishes the step that runs and stops: no image gets a name. A build has
/// no time limit unless the client has one ([`PodmanClient::with_timeout`]).
///
/// With [`manifest`](BuildOptions::manifest), each image replaces the image that an earlier build added to the list for the
/// same platform.
///
/// In a [`Scope`](crate::Scope), the image has the labels of the scope, which removes it, and a manifest list that did not exist
/// before. A build that is dropped after its last step began goes on there.
///
/// # Errors
///
/// * [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all invalid options, also for files that are missing, and
///   [`Error::Unsupported`](crate::Error::Unsupported) with all options that the server would ignore, before anything is sent;
/// * [`Error::Local`](crate::Error::Local) if a file of the context cannot be read;
/// * [`Error::Build`](crate::Error::Build) if a step fails, with the step, its exit code and its last lines;
///   [`is_image_not_known`](crate::Error::is_image_not_known) and [`is_unauthorized`](crate::Error::is_unauthorized) report
///   why a base is missing;
/// * an [`Error::Api`](crate::Error::Api) if the server refuses the context or a Containerfile;
/// * [`Error::Interrupted`](crate::Error::Interrupted) if the connection was closed before the id of the image arrived.
#[must_use = "nothing is built before it is awaited"]
#[derive(Debug)]
pub struct Build {
    client: PodmanClient,
    options: BuildOptions,
}

/// An image that was built.
///
/// ```no_run
/// use podman::images::{BuildOptions, Context};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let built = podman.images().build(BuildOptions::new(Context::dir("app")).tag("localhost/app:1")).await?;
/// println!("{} with {} warnings", built.image.id(), built.warnings.len());
/// podman.containers().run(&built.image).detach().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Built {
    /// The image; for several platforms, the one that was finished last.
    pub image: Image,
    /// The ids of all images, one for each platform, in the order in which they were finished.
    pub ids: Vec<String>,
    /// The manifest list to which the images were added, if [`manifest`](BuildOptions::manifest) is set.
    pub manifest: Option<String>,
    /// The log, by lines; the last 16 MiB of it.
    pub log: Vec<String>,
    /// The warnings among the lines of the log.
    pub warnings: Vec<String>,
}

impl Build {
    /// Begins the build, and returns its events as a stream.
    ///
    /// ```no_run
    /// use podman::images::{BuildEvent, BuildOptions, Context};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let mut events = podman.images().build(BuildOptions::new(Context::dir("."))).stream().await?;
    /// while let Some(event) = events.next().await {
    ///     match event? {
    ///         BuildEvent::Step(step) => println!("{} of {}: {}", step.number, step.of, step.text),
    ///         event => println!("    {}", event.line()),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the build](Build#errors) until its first step; later errors are in the stream.
    #[inline]
    pub async fn stream(self) -> Result<BuildStream> {
        self.send(ByteBar::new(false, "", None)).await
    }

    /// Begins the build; the bar counts the bytes of the context.
    #[inline]
    async fn send(self, bar: ByteBar) -> Result<BuildStream> {
        // a large future, which is rarely polled
        Box::pin(send::send(self.client, self.options, bar)).await
    }

    #[inline]
    async fn run(self) -> Result<Built> {
        let shown = self.options.shows_progress();
        let bar = ByteBar::new(shown, "sending the context", None);
        let begun = self.send(bar.clone()).await;
        bar.finish();
        let mut bars = LayerBars::new(shown, "building");
        let built = begun?.built_with(|event| match event {
            BuildEvent::Step(step) => bars.layer(&LayerProgress::of_step(step)),
            event => bars.message(event.line()),
        });
        let built = built.await?;
        bars.finish();
        Ok(built)
    }
}

impl IntoFuture for Build {
    type Output = Result<Built>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Built>> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// # Building
impl ImagesManager {
    /// Builds an image from a directory, an archive, a URL or a Containerfile alone.
    ///
    /// ```no_run
    /// use podman::images::{BuildOptions, Context};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = BuildOptions::new(Context::dir("app")).tag("localhost/app:1").buildarg("VERSION", "1");
    /// let built = podman.images().build(options).await?;
    /// println!("{}", built.image.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the build](Build#errors).
    #[doc(alias = "build_image")]
    #[doc(alias = "image_build_libpod")]
    pub fn build(&self, options: impl Into<BuildOptions>) -> Build {
        Build { client: self.client.clone(), options: options.into() }
    }
}
