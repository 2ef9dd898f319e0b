//! Removing quadlets.

use super::{KIND, Quadlet, QuadletsManager, checked, explained};
use crate::client::value_of;
use crate::error::{Action, ApiError, Error, Result};
use crate::options::InvalidOptions;
use crate::raw::params::QuadletDeleteParams;

/// How to remove a quadlet.
///
/// ```no_run
/// use podman::quadlets::RemoveOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = RemoveOptions::new().force(true); // stops the unit first
/// podman.quadlets().remove_with("web.container", &options).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RemoveOptions {
    force: bool,
    ignore: bool,
    recursive: bool,
    reload_systemd: Option<bool>,
}

impl RemoveOptions {
    /// Returns options that refuse to remove a quadlet whose unit is active.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether an active unit is stopped; that takes as long as its container needs to stop.
    ///
    /// A volume, a network or an image that the unit made stays.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }

    /// Sets whether the server reports a quadlet that does not exist as removed.
    #[must_use]
    #[inline]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = ignore;
        self
    }

    /// Sets whether the other quadlets of its application may be removed with it: the server removes all of them or
    /// none.
    #[must_use]
    #[inline]
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = recursive;
        self
    }

    /// Sets whether systemd reads its units again; by default it does.
    #[must_use]
    #[inline]
    pub fn reload_systemd(mut self, reload: bool) -> Self {
        self.reload_systemd = Some(reload);
        self
    }
}

/// The result of removing several quadlets.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.quadlets().remove_all().await?;
/// for (name, error) in &report.failed {
///     eprintln!("{name}: {error}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
#[non_exhaustive]
#[must_use = "it has what was not removed"]
pub struct RemoveReport {
    /// The names of the removed quadlets.
    pub removed: Vec<String>,
    /// The quadlets for which the server reported an error, and the error. If its name is also in `removed`, its file
    /// was deleted nevertheless.
    pub failed: Vec<(String, Error)>,
}

impl RemoveReport {
    /// Returns whether everything was removed without an error.
    #[must_use]
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.failed.is_empty()
    }
}

/// # Removal
impl Quadlet {
    /// Removes the quadlet; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// As [`QuadletsManager::remove_with`].
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.manager().remove(self.name()).await
    }

    /// Removes the quadlet; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// As [`QuadletsManager::remove_with`].
    #[inline]
    pub async fn remove_with(&self, options: &RemoveOptions) -> Result<bool> {
        self.manager().remove_with(self.name(), options).await
    }
}

/// # Removal
impl QuadletsManager {
    /// Removes the quadlet with this name, such as `web.container`; returns `false` if there is none.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[inline]
    pub async fn remove(&self, name: &str) -> Result<bool> {
        self.remove_with(name, &RemoveOptions::default()).await
    }

    /// Removes the quadlet with this name, such as `web.container`; returns `false` if it does not exist. Podman 5.8
    /// and later.
    ///
    /// The files that were installed with it are removed as well.
    ///
    /// ```no_run
    /// use podman::quadlets::RemoveOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.quadlets().remove_with("web.container", &RemoveOptions::new().force(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_in_use`](Error::is_in_use) if its unit is active and [`force`](RemoveOptions::force) is not set; an [`Error::Api`] if the
    /// server reports an error for it, even if its file is gone: [`may_have_taken_effect`](Error::may_have_taken_effect);
    /// [`Error::InvalidOptions`] for a name without the suffix of a quadlet, and for a member of an application with other quadlets,
    /// unless [`recursive`](RemoveOptions::recursive) is set; [`Error::Unsupported`] before Podman 5.8.
    #[doc(alias = "delete")]
    #[doc(alias = "quadlet_delete_libpod")]
    #[inline]
    pub async fn remove_with(&self, name: &str, options: &RemoveOptions) -> Result<bool> {
        checked(name)?;
        let RemoveOptions { force, ignore, recursive, reload_systemd } = *options;
        if !recursive {
            self.check_alone(name).await?;
        }
        let params = QuadletDeleteParams {
            force: force.then_some(true),
            ignore: ignore.then_some(true),
            reload_systemd: reload_systemd.filter(|reload| !reload),
        };
        let report = match value_of(self.client.raw().quadlet_delete_libpod(name, &params)).await.map_err(explained) {
            Ok(report) => report,
            Err(error) if error.is_not_found() => return Ok(false),
            Err(error) => return Err(error),
        };
        let failed = report.errors.into_iter().find_map(|(_, why)| why.filter(|why| !why.is_empty()));
        let is_removed = report.removed.iter().any(|removed| removed == name);
        match failed {
            None => Ok(!report.removed.is_empty()),
            Some(why) => {
                let words = match is_removed {
                    true => format!("remove {KIND} {name:?} without an error, although its file is gone"),
                    false => format!("remove {KIND} {name:?}"),
                };
                let cause = why.rsplit(": ").next().unwrap_or_default().to_owned();
                Err(ApiError::reported(Action::changing(words), cause, why).into())
            }
        }
    }

    /// Returns an error if the removal of a quadlet would remove others.
    #[inline]
    async fn check_alone(&self, name: &str) -> Result<()> {
        // without a list, which a template prevents, the quadlet can still be removed
        let Ok(listed) = self.list().await else { return Ok(()) };
        let app = listed.iter().find(|quadlet| quadlet.name() == name).map_or("", Quadlet::app);
        let others: Vec<_> = listed
            .iter()
            .filter(|quadlet| !app.is_empty() && quadlet.app() == app && quadlet.name() != name)
            .map(Quadlet::name)
            .collect();
        if others.is_empty() {
            return Ok(());
        }
        let why =
            format!("podman would also remove {}, of the same application {app}: set recursive", others.join(", "));
        Err(InvalidOptions::one("name", name, &why).into())
    }

    /// Removes all quadlets, one by one; Podman 5.8 and later.
    ///
    /// Without [`force`](RemoveOptions::force), those whose units are active stay, and are in the report. The server's
    /// own call for all would delete the files of running units, whose containers then run on although nothing can stop
    /// them by name (5.8.6): it is never sent.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let report = podman.quadlets().remove_all().await?;
    /// for (name, error) in &report.failed {
    ///     eprintln!("{name}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the list fails; [`Error::Unsupported`] before Podman 5.8. Failures to remove are in the report.
    #[doc(alias = "quadlet_delete_all_libpod")]
    #[inline]
    pub async fn remove_all(&self) -> Result<RemoveReport> {
        self.remove_all_with(&RemoveOptions::default()).await
    }

    /// Removes all quadlets, one by one, with options; Podman 5.8 and later.
    ///
    /// # Errors
    ///
    /// As [`remove_all`](Self::remove_all).
    #[inline]
    pub async fn remove_all_with(&self, options: &RemoveOptions) -> Result<RemoveReport> {
        let names: Vec<String> = self.list().await?.iter().map(|quadlet| quadlet.name().to_owned()).collect();
        let mut report = RemoveReport::default();
        // all go: so do those of one application
        let each = options.clone().recursive(true).ignore(false);
        for name in &names {
            match self.remove_with(name, &each).await {
                Ok(true) => report.removed.push(name.clone()),
                Ok(false) => {} // gone with another of its application
                Err(error @ Error::Unsupported(_)) => return Err(error),
                Err(error) => {
                    if error.api().is_some_and(|error| error.status.is_none())
                        && !self.exists(name).await.unwrap_or(true)
                    {
                        report.removed.push(name.clone());
                    }
                    report.failed.push((name.clone(), error));
                }
            }
        }
        Ok(report)
    }
}
