//! Units of systemd that run containers and pods.

use std::collections::BTreeMap;

use super::SystemdOptions;
use crate::client::{PodmanClient, value_of};
use crate::error::{Error, Result};
use crate::raw::params::GenerateSystemdParams;
use crate::versions::Version;

/// The first release that may write `RestartSec=`; 4.3.1 reads the parameter and does not.
const WRITES_PAUSE: Version = Version::new(4, 4, 0);

/// # Units of systemd
impl PodmanClient {
    /// Generates systemd units for a container or pod. Returns their texts by the names of the units, without
    /// `.service`.
    ///
    /// A pod has one unit for itself and one for each container. The units name paths of the machine of the service,
    /// and run there. Podman recommends quadlets instead.
    ///
    /// # Errors
    ///
    /// As [`generate_systemd_with`](Self::generate_systemd_with).
    #[inline]
    pub async fn generate_systemd(&self, name: &str) -> Result<BTreeMap<String, String>> {
        self.generate_systemd_with(name, &SystemdOptions::default()).await
    }

    /// Generates units of systemd for a container or pod, with options.
    ///
    /// ```no_run
    /// use podman::kube::SystemdOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for (name, unit) in podman.generate_systemd_with("web", &SystemdOptions::new().use_name(true)).await? {
    ///     println!("{name}.service:\n{unit}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all that is wrong with the options, before anything
    /// is sent, and [`Error::Unsupported`](crate::Error::Unsupported) for `restart_sec` on Podman 4.3, which ignores
    /// it; [`is_not_found`](crate::Error::is_not_found) if nothing has the name; an [`Error::Api`](crate::Error::Api)
    /// with [`create_new`](SystemdOptions::create_new) for a container that neither `podman run` nor `podman create`
    /// made.
    #[doc(alias = "generate_systemd_libpod")]
    #[inline]
    pub async fn generate_systemd_with(
        &self,
        name: &str,
        options: &SystemdOptions,
    ) -> Result<BTreeMap<String, String>> {
        let units = options.render()?;
        let server = self.kube().server().await?;
        let ignores = options.0.ignore_unsupported || self.ignores_unsupported();
        if !ignores && server < WRITES_PAUSE && units.number("restartSec").is_some() {
            return Err(Error::unsupported("SystemdOptions.restart_sec", "podman 4.4.0 or later", server));
        }
        self.kube().is_exact(name).await?;
        let (wants, after, requires) = (units.list("wants"), units.list("after"), units.list("requires"));
        let variables = units.list("additionalEnvVariables");
        let params = GenerateSystemdParams {
            additional_env_variables: &variables,
            after: &after,
            container_prefix: units.text("containerPrefix"),
            new: units.flag("new"),
            no_header: units.flag("noHeader"),
            pod_prefix: units.text("podPrefix"),
            requires: &requires,
            restart_policy: units.text("restartPolicy"),
            restart_sec: units.number("restartSec"),
            separator: units.text("separator"),
            start_timeout: units.number("startTimeout"),
            stop_timeout: units.number("stopTimeout"),
            template_unit_file: units.flag("templateUnitFile"),
            use_name: units.flag("useName"),
            wants: &wants,
        };
        let ignore = options.0.ignore_unsupported;
        let client = if ignore { self.ignore_unsupported() } else { self.clone() };
        value_of(client.raw().generate_systemd_libpod(name, &params)).await
    }
}
