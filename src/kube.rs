//! Kubernetes YAML: play, down, apply and generate; and systemd units.
//!
//! YAML is text here: programs bring the YAML crate that they like. With the feature `yaml`, the client also looks into the
//! text, to check it before it is sent and to clean up what the server leaves behind.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod play;

mod down;

mod generate;

mod apply;

mod systemd;

mod look;
mod played;
mod present;
mod scoped;

pub use down::TornDown;
pub use play::Play;
pub use played::{Played, PlayedPod};

pub use crate::options::kube::{ApplyOptions, DownOptions, GenerateOptions, PlayOptions, SystemdOptions};

use crate::client::PodmanClient;
use crate::error::Result;
use crate::versions::Version;

/// The first release that is known to run a `Job` or `DaemonSet`; 4.3.1 skips them.
const RUNS_JOBS: Version = Version::new(5, 0, 0);

/// Kubernetes YAML on a service; made by [`PodmanClient::kube`].
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let yaml = podman.kube().generate(["web"]).await?;
/// podman.containers().remove("web").await?;
/// let played = podman.kube().play(yaml).await?;
/// println!("{} pods", played.pods.len());
/// played.down().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct KubeManager {
    client: PodmanClient,
}

impl KubeManager {
    /// Returns the server's release; a lazy client connects.
    #[inline]
    async fn server(&self) -> Result<Version> {
        self.client.connected().await?;
        Ok(self.client.server_version())
    }
}

/// # Kubernetes YAML
impl PodmanClient {
    /// Returns the manager of Kubernetes YAML.
    #[must_use]
    #[inline]
    pub fn kube(&self) -> KubeManager {
        KubeManager { client: self.clone() }
    }
}
