//! Quadlets, systemd units that describe containers: the manager, the object, and their options.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod manager;

mod install;
mod remove;

pub use install::{Install, QuadletFile};
pub use remove::{RemoveOptions, RemoveReport};

pub use crate::options::quadlet::{Filter, ListOptions};

use std::sync::Arc;

use crate::client::{Guarded, PodmanClient};
use crate::error::{Error, Result};
use crate::models::ListQuadlet;
use crate::options::InvalidOptions;
use crate::options::quadlet::quadlet_name;
use crate::resource::{self};

/// What errors call these objects.
const KIND: &str = "quadlet";

/// The quadlets of a service; made by [`PodmanClient::quadlets`]. Lists need Podman 5.7, everything else 5.8.
///
/// A quadlet is a file such as `web.container`, from which systemd makes a unit such as `web.service`. It is named with its
/// suffix. The API installs, lists, reads and removes the files, and stops a unit with a forced removal; it can neither
/// start nor stop a unit otherwise. The server's machine must run systemd: if it does not, calls fail with
/// [`Error::Unsupported`].
///
/// ```no_run
/// use podman::quadlets::QuadletFile;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let web = "[Container]\nImage=docker.io/library/nginx\nPublishPort=8080:80\n";
/// podman.quadlets().install(QuadletFile::new("web.container", web)).replace(true).await?;
/// for quadlet in podman.quadlets().list().await? {
///     println!("{} {} {}", quadlet.name(), quadlet.unit(), quadlet.status());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct QuadletsManager {
    client: PodmanClient,
}

/// The attributes of a quadlet.
pub type Attrs = ListQuadlet;

/// A quadlet, as the server last described it. Its name, with the suffix, is its identity.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let web = podman.quadlets().get("web.container").await?;
/// println!("{} is {}:\n{}", web.unit(), web.status(), web.contents().await?);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Quadlet {
    client: PodmanClient,
    attrs: Arc<Attrs>,
}

impl Guarded for Quadlet {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::new().force(true)).await
    }
}

resource::manager!(QuadletsManager, Quadlet, Attrs, ListOptions);

#[inline]
fn text(found: Option<&String>) -> &str {
    found.map_or("", String::as_str)
}

/// Checks the name of a quadlet.
#[inline]
fn checked(name: &str) -> Result<&str> {
    quadlet_name(name).map_err(|why| InvalidOptions::one("name", &name.escape_debug().to_string(), &why))?;
    Ok(name)
}

/// Explains an error of systemd.
#[inline]
fn explained(error: Error) -> Error {
    let Some(api) = error.api() else { return error };
    let has = |words: &str| api.cause.contains(words) || api.message.contains(words);
    if has("connecting to systemd dbus") || has("dial unix /run/systemd/private") {
        return Error::unsupported("Quadlets", "a machine that runs systemd", "one without systemd");
    }
    if api.cause.ends_with(" is missing the instance name.") {
        let words = "list quadlets while a template (such as x@.container) is installed, which Podman 5.8 can do for none and \
                     can only be ended by removing the template's file from the server's machine";
        return error.doing(words);
    }
    error
}

/// # Quadlets
impl PodmanClient {
    /// Returns the manager of quadlets; Podman 5.7 and later.
    #[must_use]
    #[inline]
    pub fn quadlets(&self) -> QuadletsManager {
        QuadletsManager::new(self.clone())
    }
}
