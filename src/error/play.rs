//! Kubernetes YAML that was not played completely.

use std::error::Error as StdError;
use std::fmt;

use super::Error;
use crate::raw::types::PlayKubeReport;

/// Kubernetes YAML that was played in part: a container did not start, or the server stopped halfway.
///
/// ```no_run
/// use podman::Error;
///
/// # async fn example(podman: podman::PodmanClient, yaml: &str) -> podman::Result<()> {
/// match podman.kube().play(yaml).await {
///     Err(Error::Play(error)) => {
///         eprintln!("{error}");
///         podman.kube().down(yaml).await?;
///     }
///     other => drop(other?),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct PlayError {
    /// What the server played; `None` if it stopped halfway.
    pub report: Option<Box<PlayKubeReport>>,
    /// The objects of the text that exist now, each as kind and name: `pod "web"`. Those that were there before are among
    /// them. Empty without the feature `yaml`.
    pub left: Vec<String>,
    /// What was removed again, each as kind and name.
    pub removed: Vec<String>,
    pub(super) reason: Option<Error>,
}

impl PlayError {
    /// Returns why containers did not start, in the server's words.
    pub fn container_errors(&self) -> impl Iterator<Item = &str> {
        let pods = self.report.iter().flat_map(|report| &report.pods);
        pods.flat_map(|pod| &pod.container_errors).map(String::as_str)
    }
}

impl fmt::Display for PlayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Some(reason) => reason.fmt(f)?,
            None => {
                f.write_str("cannot play the Kubernetes YAML: containers did not start: ")?;
                let errors: Vec<_> = self.container_errors().collect();
                f.write_str(&errors.join("; "))?;
            }
        }
        if !self.removed.is_empty() {
            write!(f, "; removed again: {}", self.removed.join(", "))?;
        }
        if !self.left.is_empty() {
            let way_out = "play with `replace`, or call `down`";
            write!(f, "; there now: {} ({way_out})", self.left.join(", "))?;
        }
        Ok(())
    }
}

impl StdError for PlayError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // not the reason itself, which is in the message
        self.reason.as_ref().and_then(StdError::source)
    }
}

impl Error {
    pub(crate) fn play(
        report: Option<PlayKubeReport>,
        reason: Option<Self>,
        [left, removed]: [Vec<String>; 2],
    ) -> Self {
        Self::Play(Box::new(PlayError { report: report.map(Box::new), left, removed, reason }))
    }
}
