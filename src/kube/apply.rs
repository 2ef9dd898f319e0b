//! Applying YAML to a cluster, from the machine of the service.

use super::{ApplyOptions, KubeManager, look};
use crate::client::value_of;
use crate::error::{Action, Error, Result};
use crate::raw::params::KubeApplyParams;

/// The server's response when it has applied everything.
const DEPLOYED: &str = "Deployed!";

/// # Applying to a cluster
impl KubeManager {
    /// Applies YAML to a Kubernetes cluster; Podman 4.4 and later.
    ///
    /// The **service** sends it to the cluster: the paths of the options are paths of its machine. To apply YAML from this
    /// program, see the guide page [`to_kubernetes`](crate::guide::to_kubernetes).
    ///
    /// ```no_run
    /// use podman::kube::ApplyOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient, yaml: &str) -> podman::Result<()> {
    /// podman.kube().apply(ApplyOptions::new(yaml).kubeconfig("/etc/ci/kubeconfig").namespace("shop")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] without a document and [`Error::Unsupported`] before Podman 4.4, before anything is sent;
    /// an [`Error::Api`] if the cluster refuses something: the objects before it in the text are applied.
    #[doc(alias = "kube_apply_libpod")]
    pub async fn apply(&self, options: impl Into<ApplyOptions>) -> Result<()> {
        let options = options.into();
        let [kube_config, ca_cert_file, namespace] = options.render()?;
        let text = look::text(options.sources(), "read the Kubernetes YAML").await?;
        let params = KubeApplyParams {
            ca_cert_file: ca_cert_file.as_deref(),
            kube_config: kube_config.as_deref(),
            namespace: namespace.as_deref(),
        };
        let ignore = options.0.ignore_unsupported;
        let client = if ignore { self.client.ignore_unsupported() } else { self.client.clone() };
        let response = value_of(client.raw().kube_apply_libpod(text, &params)).await?;
        let action = || Action::changing("apply the Kubernetes YAML");
        let response = super::generate::collected(response, action()).await?;
        match response.trim().trim_matches('"') {
            DEPLOYED => Ok(()),
            other => {
                let reason =
                    format!("the server said {:?}, not {DEPLOYED:?}", other.chars().take(200).collect::<String>());
                Err(Error::protocol(action(), reason, None))
            }
        }
    }
}
