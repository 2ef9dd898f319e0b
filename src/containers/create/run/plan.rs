//! The requests that creating or running a container needs, checked before any is sent.

use std::time::Duration;

use crate::client::{PodmanClient, value_of};
use crate::containers::create::run::creating::Creating;
use crate::containers::create::{keys, member};
use crate::containers::{Container, ContainersManager};
use crate::error::{Action, Error, Result};
use crate::images::{PullOptions, PullPolicy};
use crate::options::CreateOptions;
use crate::options::create::limits;
use crate::options::inherited_check;
use crate::options::types::ulimit;
use crate::raw::types::{SpecGenerator, VolumeCreateOptions};
use crate::versions::Version;

/// The first release that completes a health check in the request with values of the image's health check.
const MERGES_CHECKS: Version = Version::new(5, 5, 0);

/// The create request and what the client does before and after it.
pub(crate) struct Plan {
    spec: SpecGenerator,
    policy: PullPolicy,
    pull: PullOptions,
    /// Named volumes to create first, and their driver.
    volumes: Option<(String, Vec<String>)>,
    ignore_unsupported: bool,
    pub(crate) image: String,
    pub(crate) command: Vec<String>,
    pub(crate) tty: bool,
    pub(crate) stdout: bool,
    pub(crate) stderr: bool,
    pub(crate) remove: bool,
    pub(crate) auto_remove: bool,
    /// Whether to remove a container whose creation was cancelled.
    pub(crate) removes_orphans: bool,
    /// The time after which the server kills the container.
    pub(crate) timeout: Option<Duration>,
}

impl Plan {
    #[inline]
    pub(crate) async fn new(options: &CreateOptions, client: &PodmanClient) -> Result<Self> {
        let (mut spec, body) = options.render()?;
        client.connected().await?;
        let server = client.server_version();
        let ignore_unsupported = options.0.ignore_unsupported;
        if !ignore_unsupported && !client.ignores_unsupported() {
            // Checked here as well as when sending, because a pull or a volume may come first.
            options.0.unsupported(&body, server).map_or(Ok(()), |lack| Err(Error::Unsupported(Box::new(lack))))?;
        }
        Box::pin(member::join(options, &mut spec, client)).await?;
        Box::pin(keys::resolve(&mut spec, client)).await?;
        let mut plan = Self::of(spec, client);
        // An empty policy is not set.
        let policy = options.0.text("policy").filter(|policy| !policy.is_empty());
        plan.policy = policy.map_or(PullPolicy::Missing, PullPolicy::from);
        if let Some(auth) = options.0.get("auth_config") {
            plan.pull = plan.pull.set("auth_config", auth);
        }
        // An empty platform is not set.
        if let Some(platform) = options.0.text("platform").filter(|platform| !platform.is_empty()) {
            plan.pull = plan.pull.platform(platform);
        }
        if let Some(verify) = options.0.truthy("tls_verify") {
            plan.pull = plan.pull.tls_verify(verify);
        }
        plan.volumes = options.0.text("volume_driver").map(|driver| (driver.to_owned(), options.named_volumes()));
        plan.ignore_unsupported = ignore_unsupported;
        plan.stdout = options.0.truthy("stdout") != Some(false);
        plan.stderr = options.0.truthy("stderr") != Some(false);
        plan.remove = options.0.truthy("remove") == Some(true);
        Ok(plan)
    }

    /// Plans to create a container from a specification, in the form that this server reads.
    #[inline]
    pub(crate) fn of(mut spec: SpecGenerator, client: &PodmanClient) -> Self {
        let server = client.server_version();
        if let Some(tracker) = client.scope_tracker() {
            spec.labels.extend(tracker.labels().map(|(key, value)| (key.to_owned(), value.to_owned())));
        }
        if server < Version::new(5, 8, 0) {
            ulimit::as_numbers(&mut spec);
        }
        if server < Version::new(5, 0, 0) {
            limits::without_negative_pids(&mut spec);
        }
        Self {
            policy: PullPolicy::Missing,
            pull: PullOptions::new(),
            volumes: None,
            ignore_unsupported: false,
            image: spec.image.clone().unwrap_or_default(),
            command: spec.command.clone(),
            tty: spec.terminal == Some(true),
            stdout: true,
            stderr: true,
            remove: false,
            auto_remove: spec.remove == Some(true),
            removes_orphans: false,
            timeout: spec.timeout.filter(|seconds| *seconds > 0).map(Duration::from_secs),
            spec,
        }
    }

    /// Lets the client remove the container, after it has read the output.
    #[inline]
    pub(crate) fn remove_afterwards(&mut self, options: &CreateOptions) {
        self.auto_remove = options.0.truthy("auto_remove") == Some(true);
        self.spec.remove = self.auto_remove.then_some(true);
    }

    /// Creates the container.
    #[inline]
    pub(crate) async fn create(&self, object: &PodmanClient) -> Result<Container> {
        let client = &self.client(object);
        if let Some((driver, names)) = &self.volumes {
            for name in names {
                create_volume(client, driver, name).await?;
            }
        }
        let doing = || match &self.spec.name {
            Some(name) => format!("create container {:?}", name.to_string()),
            None => format!("create a container from image {:?}", self.image),
        };
        let created = match Box::pin(self.with_the_images_check(client)).await {
            Ok(spec) if client.scope_tracker().is_some() || self.removes_orphans => {
                let spec = spec.map_or_else(|| self.spec.clone(), |spec| *spec);
                Creating::new(client, spec, self.removes_orphans).await
            }
            Ok(spec) => value_of(client.raw().container_create_libpod(spec.as_deref().unwrap_or(&self.spec))).await,
            Err(error) => Err(error),
        };
        let created = created.map_err(|error| error.doing(doing()))?;
        let id =
            created.id.ok_or_else(|| Error::protocol(Action::changing(doing()), "the response has no Id", None))?;
        Ok(self.container(object, id).warned(created.warnings))
    }

    /// Returns the container that was created, with what is known of it without an inspection.
    #[inline]
    fn container(&self, client: &PodmanClient, id: String) -> Container {
        let mut attrs = crate::models::ContainerSummary::default();
        attrs.names = self.spec.name.iter().map(ToString::to_string).collect();
        attrs.image = Some(self.image.clone());
        attrs.command.clone_from(&self.command);
        attrs.labels = self.spec.labels.clone();
        attrs.state = Some("created".to_owned());
        attrs.id = Some(id);
        ContainersManager::new(client.clone()).from_attrs(attrs)
    }

    /// Completes a health check without a command from the image, for servers that do not.
    #[inline]
    async fn with_the_images_check(&self, client: &PodmanClient) -> Result<Option<Box<SpecGenerator>>> {
        let partial = self.spec.healthconfig.as_ref().filter(|check| check.test.is_empty());
        let (Some(check), true) = (partial, client.server_version() < MERGES_CHECKS) else { return Ok(None) };
        if self.image.is_empty() {
            return Ok(None);
        }
        let image = value_of(client.raw().image_inspect_libpod(&self.image)).await?;
        let mut spec = Box::new(self.spec.clone());
        spec.healthconfig = inherited_check(check, image.healthcheck);
        Ok(Some(spec))
    }

    /// Creates the container, after pulling the image if the policy requires it.
    #[inline]
    pub(crate) async fn create_or_pull(&self, client: &PodmanClient) -> Result<Container> {
        if matches!(self.policy, PullPolicy::Always | PullPolicy::Newer) {
            self.pull(client).await?;
        }
        match self.create(client).await {
            Err(error) if error.is_image_not_known() && self.policy == PullPolicy::Missing => {
                self.pull(client).await?;
                self.create(client).await
            }
            other => other,
        }
    }

    /// Returns the client that sends these requests.
    #[inline]
    fn client(&self, client: &PodmanClient) -> PodmanClient {
        if self.ignore_unsupported { client.ignore_unsupported() } else { client.clone() }
    }

    #[inline]
    async fn pull(&self, client: &PodmanClient) -> Result<()> {
        let policy = match self.policy {
            PullPolicy::Newer => PullPolicy::Newer,
            _ => PullPolicy::Always,
        };
        self.client(client).images().pull_with(&self.image, &self.pull.clone().policy(policy)).await.map(drop)
    }
}

#[inline]
async fn create_volume(client: &PodmanClient, driver: &str, name: &str) -> Result<()> {
    match value_of(client.raw().volume_exists_libpod(name)).await {
        Ok(()) => return Ok(()),
        Err(error) if error.is_not_found() => {}
        Err(error) => return Err(error),
    }
    let mut body = VolumeCreateOptions::default();
    body.name = name.parse().ok();
    body.driver = Some(driver.to_owned());
    let created = value_of(client.raw().volume_create_libpod(&body)).await;
    match created.map_err(|error| error.doing(format!("create volume {name:?}"))) {
        // Another client created the volume first.
        Err(error) if error.is_name_in_use() => Ok(()),
        other => other.map(drop),
    }
}
