//! Creating an image from a container.

use crate::client::value_of;
use crate::containers::container::Container;
use crate::error::{Error, Result};
use crate::images::{Format, Image};
use crate::options::InvalidOptions;
use crate::raw::params::ImageCommitParams;

/// Options for creating an image from a container.
///
/// ```
/// use podman::containers::CommitOptions;
///
/// let options = CommitOptions::new().repository("localhost/app").tag("2").change("CMD [\"serve\"]").pause(true);
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CommitOptions {
    repository: Option<String>,
    tag: Option<String>,
    author: Option<String>,
    comment: Option<String>,
    changes: Vec<String>,
    format: Option<Format>,
    pause: Option<bool>,
    squash: Option<bool>,
}

impl CommitOptions {
    /// Returns the defaults: an image without a name, in OCI format; the container is not paused.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the image: `localhost/app`, with or without `:tag`.
    #[must_use]
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.repository = Some(repository.into());
        self
    }

    /// Sets the tag of the name; by default `latest`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets the author of the image.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Sets the comment of the image. Only Docker's format can hold it, so the image is made in that format; together
    /// with another [`format`](Self::format) it is an error.
    #[must_use]
    #[doc(alias = "message")]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Adds an instruction to apply, in the syntax of a Containerfile: `ENV A=b`, `CMD ["sh"]`, `EXPOSE 80`, …
    #[must_use]
    pub fn change(mut self, change: impl Into<String>) -> Self {
        self.changes.push(change.into());
        self
    }

    /// Sets the format of the image.
    #[must_use]
    pub fn format(mut self, format: impl Into<Format>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Pauses the container while its files are read.
    #[must_use]
    #[inline]
    pub fn pause(mut self, pause: bool) -> Self {
        self.pause = Some(pause);
        self
    }

    /// Squashes the image into a single layer.
    #[must_use]
    #[inline]
    pub fn squash(mut self, squash: bool) -> Self {
        self.squash = Some(squash);
        self
    }

    /// Returns the repository, tag and format to send.
    #[inline]
    fn checked(&self) -> Result<[Option<&str>; 3], InvalidOptions> {
        let mut problems = InvalidOptions::default();
        let (mut repository, mut tag) = (self.repository.as_deref(), self.tag.as_deref());
        match (repository, tag) {
            // The server would add a tag of its own to this name.
            (Some(name), None) => {
                if let Some((name, own)) = name.rsplit_once(':').filter(|(_, tag)| !tag.contains('/')) {
                    (repository, tag) = (Some(name), Some(own));
                }
            }
            (None, Some(tag)) => problems.add("tag", tag, "is ignored without a repository: give both"),
            _ => {}
        }
        let format = match (self.format.as_ref().map(Format::as_str), &self.comment) {
            (None, Some(_)) => Some("docker"),
            (Some("oci"), Some(comment)) => {
                problems.add("comment", comment, "cannot be stored in an image of format oci: set only one of both");
                None
            }
            (Some(format), _) if !matches!(format, "oci" | "docker") => {
                problems.add("format", format, "expected oci or docker");
                None
            }
            (format, _) => format,
        };
        problems.or([repository, tag, format])
    }
}

/// # Making an image of it
impl Container {
    /// Creates an image from the container's files and configuration, and returns it.
    ///
    /// The image has no name, and does not contain the volumes.
    ///
    /// # Errors
    ///
    /// As [`commit_with`](Self::commit_with).
    #[doc(alias = "commit_container")]
    #[inline]
    pub async fn commit(&self) -> Result<Image> {
        self.commit_with(&CommitOptions::default()).await
    }

    /// Creates an image from the container's files and configuration, with a name and other options, and returns it.
    ///
    /// The image does not contain the volumes. A running container may be [paused](CommitOptions::pause), so that its files are consistent.
    ///
    /// ```no_run
    /// use podman::containers::CommitOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let image = container.commit_with(&CommitOptions::new().repository("localhost/app").tag("2")).await?;
    /// println!("{}", image.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if the options contradict each other; [`is_not_found`](Error::is_not_found) if the
    /// container does not exist; an [`Error::Api`] if a change cannot be parsed or the image name is invalid.
    #[doc(alias = "image_commit_libpod")]
    #[inline]
    pub async fn commit_with(&self, options: &CommitOptions) -> Result<Image> {
        let [repository, tag, format] = options.checked()?;
        let CommitOptions { repository: _, tag: _, author, comment, changes, format: _, pause, squash } = options;
        let params = ImageCommitParams {
            author: author.as_deref(),
            changes,
            comment: comment.as_deref(),
            format,
            pause: *pause,
            repo: repository,
            squash: *squash,
            tag,
            ..Default::default()
        };
        let key = self.key().await?;
        let report = value_of(self.client.raw().image_commit_libpod(&key, &params)).await;
        let id = report.map_err(|error| error.doing(self.changing("commit").words()))?.id;
        let id = id.ok_or_else(|| Error::protocol(self.changing("commit"), "the response has no Id", None))?;
        self.client.images().with_id(&id).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_implies_the_docker_format() {
        let none = CommitOptions::new();
        assert_eq!(none.checked(), Ok([None, None, None]));
        let said = none.clone().comment("why");
        assert_eq!(said.checked(), Ok([None, None, Some("docker")]));
        assert!(said.clone().format("oci").checked().is_err());
        assert_eq!(none.clone().format("oci").checked(), Ok([None, None, Some("oci")]));
        assert!(none.format("zip").checked().is_err());
    }

    #[test]
    fn a_repository_may_contain_the_tag() {
        let named = |name: &str| CommitOptions::new().repository(name);
        assert_eq!(named("host:5000/a").checked(), Ok([Some("host:5000/a"), None, None]));
        assert_eq!(named("host:5000/a:1").checked(), Ok([Some("host:5000/a"), Some("1"), None]));
        assert_eq!(named("a").tag("1").checked(), Ok([Some("a"), Some("1"), None]));
        assert!(CommitOptions::new().tag("1").checked().is_err());
    }
}
