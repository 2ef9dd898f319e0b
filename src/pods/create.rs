//! Creating a pod, or finding the existing one.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::{Pod, PodOptions, PodsManager, RemoveOptions, compare};
use crate::client::{ScopeTracker, value_of};
use crate::containers::create::keys;
use crate::error::{Error, Result};
use crate::options::InvalidOptions;
use crate::raw::types::{PodName, PodSpecGenerator};
use crate::resource::{self, Ensured, supported};
use crate::versions::Version;

/// The first release that removes a pod which it could not create completely.
const CLEANS_UP: Version = Version::new(4, 4, 0);

/// # Creating
impl PodsManager {
    /// Creates a pod, without starting it.
    ///
    /// The server pulls or builds the image of the infra container if it is missing, which may take a while.
    ///
    /// ```no_run
    /// use podman::pods::PodOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pod = podman.pods().create(PodOptions::new("shop").port(80, 8080)).await?;
    /// podman.containers().create(podman::CreateOptions::new("nginx").pod(&pod)).await?;
    /// pod.start().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] with all that is wrong with the options, and [`Error::Unsupported`] with all that the
    /// server would ignore, before anything is sent; [`is_name_in_use`](Error::is_name_in_use) if there is a pod of this
    /// name. A failed call leaves no pod.
    #[doc(alias = "pod_create_libpod")]
    pub async fn create(&self, options: impl Into<PodOptions>) -> Result<Pod> {
        let options = options.into();
        let plan = self.plan(&options).await?;
        if options.replaces() {
            self.clear(&plan.name).await?;
        }
        self.send(&plan).await
    }

    /// Removes the pod of this name, with all its containers, and creates a new one.
    ///
    /// These are two requests: if another client creates a pod of this name in between, the call fails and the other pod
    /// stays.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create); [`Error::InvalidOptions`] without a name.
    pub async fn replace(&self, options: impl Into<PodOptions>) -> Result<Pod> {
        self.create(options.into().replace(true)).await
    }

    /// Creates a pod, unless there is one of this name.
    ///
    /// Concurrent calls are safe: one of them creates the pod, and the others return it. An existing pod is not
    /// changed; [`differences`](Ensured::differences) lists how it differs from the options. Mounts, devices and kernel
    /// parameters are not compared, because an inspection does not show them.
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create); [`Error::InvalidOptions`] without a name.
    pub async fn ensure(&self, options: impl Into<PodOptions>) -> Result<Ensured<Pod>> {
        let options = options.into();
        let plan = self.plan(&options).await?;
        named(&plan.name)?;
        if options.replaces() {
            let why = "removes an existing pod, which ensure keeps: call create";
            return Err(InvalidOptions::one("replace", "true", why).into());
        }
        let mut ensured = resource::ensure(&Wanted { manager: self, plan: &plan }, &Value::Null).await?;
        if let (false, super::Attrs::Inspected(attrs)) = (ensured.created, ensured.object.attrs()) {
            ensured.differences = compare::differences(&plan.wanted, attrs);
        }
        Ok(ensured)
    }

    #[inline]
    async fn clear(&self, name: &str) -> Result<()> {
        named(name)?;
        self.remove_with(name, &RemoveOptions::new().force(true)).await.map(drop)
    }

    /// Checks the options, and adds the labels of the scope.
    #[inline]
    async fn plan(&self, options: &PodOptions) -> Result<Plan> {
        let (mut spec, wanted) = options.render()?;
        let server = self.server().await?;
        let ignore_unsupported = options.0.ignore_unsupported || self.client.ignores_unsupported();
        if !ignore_unsupported {
            supported(options.lacking(&wanted, server))?;
        }
        keys::of_networks(&mut spec.networks, &self.client).await?;
        keys::of_volumes(&mut spec.volumes_from, &self.client).await?;
        for (name, value) in self.client.scope_tracker().map(ScopeTracker::labels).into_iter().flatten() {
            spec.labels.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        }
        if spec.name.is_none() && server < CLEANS_UP {
            // a pod whose creation fails must be found, to be removed
            spec.name = unique().parse::<PodName>().ok();
        }
        let name = spec.name.as_ref().map(ToString::to_string).unwrap_or_default();
        Ok(Plan { name, spec, wanted, ignore_unsupported })
    }

    #[inline]
    async fn send(&self, plan: &Plan) -> Result<Pod> {
        let client = if plan.ignore_unsupported { self.client.ignore_unsupported() } else { self.client.clone() };
        let spec = plan.spec.clone();
        let made = self.client.creating(async move { value_of(client.raw().pod_create_libpod(&spec)).await }).await;
        let id = match made {
            Ok(made) => made.id.unwrap_or_default(),
            Err(error) => {
                if self.client.server_version() < CLEANS_UP && error.api().is_some() && !error.is_name_in_use() {
                    self.remove_half_made(&plan.name).await;
                }
                let words = format!("create pod {:?}", plan.name);
                return Err(if plan.name.is_empty() { error } else { error.doing(words) });
            }
        };
        Ok(self.from_attrs(self.inspect(&id).await.map_err(Error::after_success)?))
    }

    /// Removes a pod that was not created completely: one without containers but for the infra container.
    #[inline]
    async fn remove_half_made(&self, name: &str) {
        let Ok(pod) = self.get(name).await else { return };
        let super::Attrs::Inspected(attrs) = pod.attrs() else { return };
        let infra = attrs.infra_container_id.as_deref();
        let empty = attrs.containers.iter().all(|container| container.id.as_deref() == infra);
        if empty && pod.status() == super::State::Created {
            // the error of the creation is reported
            drop(pod.remove_with(&RemoveOptions::new().force(true)).await);
        }
    }
}

/// A pod to ensure.
struct Wanted<'a> {
    manager: &'a PodsManager,
    plan: &'a Plan,
}

impl resource::Wanted for Wanted<'_> {
    type Object = Pod;

    #[inline]
    async fn create(&self) -> Result<Pod> {
        self.manager.send(self.plan).await
    }

    #[inline]
    async fn find(&self) -> Result<(Pod, Value)> {
        Ok((self.manager.get(&self.plan.name).await?, Value::Null))
    }
}

/// A request to create a pod.
struct Plan {
    name: String,
    spec: PodSpecGenerator,
    wanted: Value,
    ignore_unsupported: bool,
}

#[inline]
fn named(name: &str) -> Result<(), InvalidOptions> {
    match name {
        "" => Err(InvalidOptions::one("name", "", "a pod is found by its name: set one")),
        _ => Ok(()),
    }
}

/// A name that no other pod has.
#[inline]
fn unique() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("pod-{}-{}", std::process::id(), now.as_nanos())
}
