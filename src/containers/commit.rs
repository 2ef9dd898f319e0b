//! An image of a container.

use super::container::Container;
use crate::args::Problems;
use crate::client::answer;
use crate::error::{Error, Result};
use crate::images::Image;

/// What image to make of a container.
///
/// ```
/// use podman::CommitOptions;
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
    format: Option<String>,
    pause: Option<bool>,
    squash: Option<bool>,
}

impl CommitOptions {
    /// An image without a name, in the format of OCI; the container is not paused meanwhile.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the image: `localhost/app`, with or without `:tag`.
    #[must_use]
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.repository = Some(repository.into());
        self
    }

    /// The name's tag; `latest` if not said.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Who made the image.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// What the image is about. Only the format of Docker has a place for it: the image is made in that format then,
    /// unless another one is [asked for](Self::format), which is an error.
    #[must_use]
    #[doc(alias = "message")]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Adds an instruction to apply, as a Containerfile has it: `ENV A=b`, `CMD ["sh"]`, `EXPOSE 80`, …
    #[must_use]
    pub fn change(mut self, change: impl Into<String>) -> Self {
        self.changes.push(change.into());
        self
    }

    /// The format of the image: `oci` or `docker`.
    #[must_use]
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Whether the container's processes stand still while its files are read.
    #[must_use]
    pub fn pause(mut self, pause: bool) -> Self {
        self.pause = Some(pause);
        self
    }

    /// Whether the image gets one layer in all.
    #[must_use]
    pub fn squash(mut self, squash: bool) -> Self {
        self.squash = Some(squash);
        self
    }

    /// Repository, tag and format as they are sent.
    fn checked(&self) -> Result<[Option<&str>; 3], Problems> {
        let mut problems = Problems::default();
        let (mut repository, mut tag) = (self.repository.as_deref(), self.tag.as_deref());
        match (repository, tag) {
            // The server would make a tag of its own to this name.
            (Some(name), None) => {
                if let Some((name, own)) = name.rsplit_once(':').filter(|(_, tag)| !tag.contains('/')) {
                    (repository, tag) = (Some(name), Some(own));
                }
            }
            (None, Some(tag)) => problems.add("tag", tag, "is ignored without a repository: give both"),
            _ => {}
        }
        let format = match (self.format.as_deref(), &self.comment) {
            (None, Some(_)) => Some("docker"),
            (Some("oci"), Some(comment)) => {
                problems.add("comment", comment, "has no place in an image of format oci: leave one of them out");
                None
            }
            (Some(format), _) if !matches!(format, "oci" | "docker") => {
                problems.add("format", format, "wants oci or docker");
                None
            }
            (format, _) => format,
        };
        problems.or([repository, tag, format])
    }
}

impl Container {
    /// Makes an image of the container's files and configuration, and gives it.
    ///
    /// Volumes are not in it. A running container may be [paused](CommitOptions::pause), so that its files fit together.
    ///
    /// ```no_run
    /// use podman::CommitOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let image = container.commit(&CommitOptions::new().repository("localhost/app").tag("2")).await?;
    /// println!("{}", image.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if the options contradict each other; [`is_not_found`](Error::is_not_found) if the
    /// container is gone; an [`Error::Api`] if a change cannot be read or no image can have this name.
    #[doc(alias = "image_commit_libpod")]
    pub async fn commit(&self, options: &CommitOptions) -> Result<Image> {
        let [repository, tag, format] = options.checked()?;
        let CommitOptions { repository: _, tag: _, author, comment, changes, format: _, pause, squash } = options;
        let call = self.client.streams().image_commit_libpod(
            author.as_deref(),
            (!changes.is_empty()).then_some(changes),
            comment.as_deref(),
            self.id(),
            format,
            *pause,
            repository,
            *squash,
            None,
            tag,
        );
        let id = answer(call).await?.id.ok_or_else(|| Error::protocol("POST /commit: no Id", None))?;
        self.client.images().get(id.trim_start_matches("sha256:")).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_makes_an_image_of_dockers_format() {
        let none = CommitOptions::new();
        assert_eq!(none.checked(), Ok([None, None, None]));
        let said = none.clone().comment("why");
        assert_eq!(said.checked(), Ok([None, None, Some("docker")]));
        assert!(said.clone().format("oci").checked().is_err());
        assert_eq!(none.clone().format("oci").checked(), Ok([None, None, Some("oci")]));
        assert!(none.format("zip").checked().is_err());
    }

    #[test]
    fn a_name_may_hold_its_tag() {
        let named = |name: &str| CommitOptions::new().repository(name);
        assert_eq!(named("host:5000/a").checked(), Ok([Some("host:5000/a"), None, None]));
        assert_eq!(named("host:5000/a:1").checked(), Ok([Some("host:5000/a"), Some("1"), None]));
        assert_eq!(named("a").tag("1").checked(), Ok([Some("a"), Some("1"), None]));
        assert!(CommitOptions::new().tag("1").checked().is_err());
    }
}
