//! Names that images get, and that are looked for in registries.

use super::{Image, ImagesManager};
use crate::client::value_of;
use crate::error::Result;
use crate::options::InvalidOptions;
use crate::options::image::repository;
use crate::raw::params::{ImageTagParams, ImageUntagParams};
use crate::resource::Key;
use crate::wire::image_name;

/// The name of an image: `quay.io/me/app:1`, or the same in two parts, `("quay.io/me/app", "1")`.
///
/// ```
/// use podman::images::ImageName;
///
/// assert_eq!(ImageName::from("localhost:5000/app:1"), ImageName::from(("localhost:5000/app", "1")));
/// ```
#[derive(Debug, Clone, Eq)]
pub struct ImageName {
    name: String,
    tag: Option<String>,
}

impl ImageName {
    #[inline]
    pub(crate) fn tagged(name: &str, tag: Option<String>) -> Self {
        Self { name: name.to_owned(), tag: tag.filter(|tag| !tag.is_empty()) }
    }

    /// Sets the tag, if there is one.
    #[inline]
    pub(crate) fn with_tag(mut self, tag: Option<&str>) -> Self {
        self.tag = tag.filter(|tag| !tag.is_empty()).map(str::to_owned).or(self.tag);
        self
    }

    /// Returns the repository, and the tag or digest.
    ///
    /// # Errors
    ///
    /// It is empty, has two tags, or is not in lower case.
    #[inline]
    pub(crate) fn parts(&self) -> Result<(&str, Option<&str>), InvalidOptions> {
        let wrong = |why: &str| InvalidOptions::one("repository", &self.name, why);
        repository(&self.name).map_err(|why| wrong(&why))?;
        let parts = image_name::split(&self.name);
        if parts.repository.is_empty() {
            return Err(wrong("the name of an image is needed"));
        }
        match (parts.digest.or(parts.tag), self.tag.as_deref()) {
            (Some(own), Some(tag)) if own != tag => {
                Err(wrong(&format!("has a tag already: leave {own:?} or the tag {tag:?} out")))
            }
            (own, tag) => Ok((parts.repository, tag.or(own))),
        }
    }

    /// Returns `repository:tag`, or `repository@digest`; the repository alone without a tag.
    #[inline]
    pub(crate) fn joined(&self) -> Result<String, InvalidOptions> {
        let (repository, tag) = self.parts()?;
        Ok(match tag {
            None => repository.to_owned(),
            Some(digest) if digest.contains(':') => format!("{repository}@{digest}"),
            Some(tag) => format!("{repository}:{tag}"),
        })
    }

    /// Returns [`joined`](Self::joined), with the tag `latest` if it has none.
    #[inline]
    pub(crate) fn with_latest(&self) -> Result<String, InvalidOptions> {
        let joined = self.joined()?;
        Ok(match self.parts()?.1 {
            Some(_) => joined,
            None => format!("{joined}:latest"),
        })
    }

    /// Returns the repository and a tag, for an image that gets this name.
    #[inline]
    fn as_tag(&self) -> Result<(&str, Option<&str>), InvalidOptions> {
        match self.parts()? {
            (_, Some(digest)) if digest.contains(':') => {
                Err(InvalidOptions::one("tag", digest, "a digest cannot be given to an image: expected a tag"))
            }
            parts => Ok(parts),
        }
    }
}

/// Compares what both name.
impl PartialEq for ImageName {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (self.joined(), other.joined()) {
            (Ok(one), Ok(other)) => one == other,
            _ => (&self.name, &self.tag) == (&other.name, &other.tag),
        }
    }
}

impl From<&str> for ImageName {
    #[inline]
    fn from(name: &str) -> Self {
        Self { name: name.to_owned(), tag: None }
    }
}

impl From<String> for ImageName {
    #[inline]
    fn from(name: String) -> Self {
        Self { name, tag: None }
    }
}

impl From<&String> for ImageName {
    #[inline]
    fn from(name: &String) -> Self {
        name.as_str().into()
    }
}

/// A repository and a tag, as docker-py has them; an empty tag counts as missing.
impl From<(&str, &str)> for ImageName {
    #[inline]
    fn from((name, tag): (&str, &str)) -> Self {
        Self::tagged(name, Some(tag.to_owned()))
    }
}

/// # Names
impl Image {
    /// Gives the image another name; a name that another image has is taken from it.
    ///
    /// ```no_run
    /// # async fn example(image: podman::Image) -> podman::Result<()> {
    /// image.tag("quay.io/me/app:1").await?;
    /// image.tag(("quay.io/me/app", "latest")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for a name that no image can have, before anything is sent;
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image does not exist any more.
    pub async fn tag(&self, name: impl Into<ImageName>) -> Result<()> {
        self.client.images().add_name(&self.key(), &name.into()).await
    }

    /// Takes a name from the image, which stays, even without a name.
    ///
    /// # Errors
    ///
    /// As [`tag`](Self::tag); an [`Error::Api`](crate::Error::Api) if the image does not have this name, or it is the name
    /// of a manifest list.
    pub async fn untag(&self, name: impl Into<ImageName>) -> Result<()> {
        self.client.images().take_name(&self.key(), Some(&name.into())).await
    }

    /// Takes **all names** from the image, which stays.
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image does not exist any more.
    #[inline]
    pub async fn untag_all(&self) -> Result<()> {
        self.client.images().take_name(&self.key(), None).await
    }
}

/// # Names
impl ImagesManager {
    /// Gives the image with this name or id another name; a name that another image has is taken from it.
    ///
    /// # Errors
    ///
    /// As [`Image::tag`].
    #[doc(alias = "image_tag_libpod")]
    #[doc(alias = "tag_image")]
    pub async fn tag(&self, key: &str, name: impl Into<ImageName>) -> Result<()> {
        self.add_name(&Key::new(key)?.of_image(), &name.into()).await
    }

    /// Takes a name from the image that has it, which stays, even without a name.
    ///
    /// # Errors
    ///
    /// As [`Image::untag`].
    #[doc(alias = "image_untag_libpod")]
    pub async fn untag(&self, name: impl Into<ImageName>) -> Result<()> {
        let name = name.into();
        let key = name.joined()?;
        self.take_name(&Key::new(&key)?.of_image(), Some(&name)).await
    }

    #[inline]
    async fn add_name(&self, key: &str, name: &ImageName) -> Result<()> {
        let (repo, tag) = name.as_tag()?;
        let params = ImageTagParams { repo: Some(repo), tag };
        value_of(self.client.raw().image_tag_libpod(key, &params)).await
    }

    #[inline]
    pub(super) async fn take_name(&self, key: &str, name: Option<&ImageName>) -> Result<()> {
        let (repo, tag) = match name.map(ImageName::as_tag).transpose()? {
            Some((repo, tag)) => (Some(repo), tag),
            None => (None, None),
        };
        value_of(self.client.raw().image_untag_libpod(key, &ImageUntagParams { repo, tag })).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_tag() {
        for (name, tag, joined) in [
            ("localhost/x", None, "localhost/x"),
            ("localhost/x:5", None, "localhost/x:5"),
            ("127.0.0.1:5000/x", Some("1"), "127.0.0.1:5000/x:1"),
            ("127.0.0.1:5000/x", Some("sha256:00"), "127.0.0.1:5000/x@sha256:00"),
            ("x:1@sha256:00", None, "x@sha256:00"),
            ("localhost/x:5", Some("5"), "localhost/x:5"),
        ] {
            let name = ImageName::tagged(name, tag.map(str::to_owned));
            assert_eq!(name.joined().as_deref(), Ok(joined), "{name:?}");
        }
        for (name, tag) in [("localhost/x:5", Some("6")), ("", None), (":5", None), ("Upper/x", None), ("a b", None)] {
            let name = ImageName::tagged(name, tag.map(str::to_owned));
            assert!(name.joined().is_err(), "{name:?}");
        }
        assert!(ImageName::from("x@sha256:00").as_tag().is_err());
    }
}
