//! What a call to create or run is going to do, checked before anything is sent.

use crate::args::{CreateOptions, ulimits, volumes};
use crate::client::{PodmanClient, answer};
use crate::containers::{Container, ContainersManager};
use crate::error::{Error, Result};
use crate::images::PullOptions;
use crate::raw::types::{SpecGenerator, VolumeCreateOptions};
use crate::version::Version;

/// The request, and what the client does around it.
pub(crate) struct Plan {
    spec: SpecGenerator,
    policy: Policy,
    pull: PullOptions,
    /// Named volumes to create first, and their driver.
    volumes: Option<(String, Vec<String>)>,
    ignore_unsupported: bool,
    pub(super) image: String,
    pub(super) command: Vec<String>,
    pub(super) tty: bool,
    pub(super) stdout: bool,
    pub(super) stderr: bool,
    pub(super) remove: bool,
    pub(super) auto_remove: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Policy {
    Missing,
    Always,
    Newer,
    Never,
}

impl Plan {
    pub(crate) fn new(options: &CreateOptions, client: &PodmanClient) -> Result<Self> {
        let server = client.server_version();
        let (mut spec, body) = options.render()?;
        let ignore_unsupported = options.ignores_unsupported();
        if !ignore_unsupported && !client.ignores_unsupported() {
            // Here, and not only where it is sent: a pull or a volume may come before.
            options.unsupported(&body, server).map_or(Ok(()), |lack| Err(Error::Unsupported(Box::new(lack))))?;
        }
        if let Some(mark) = client.mark() {
            spec.labels.extend(mark.labels().map(|(key, value)| (key.to_owned(), value.to_owned())));
        }
        if server < Version::new(5, 8, 0) {
            ulimits::as_numbers(&mut spec);
        }
        let policy = match options.text("policy") {
            Some("always") => Policy::Always,
            Some("newer") => Policy::Newer,
            Some("never") => Policy::Never,
            _ => Policy::Missing,
        };
        let mut pull = PullOptions::new();
        if let Some(auth) = options.given("auth_config") {
            pull = pull.auth_config(auth)?;
        }
        // an empty one says nothing
        if let Some(platform) = options.text("platform").filter(|platform| !platform.is_empty()) {
            pull = pull.platform(platform);
        }
        if let Some(verify) = options.truthy("tls_verify") {
            pull = pull.tls_verify(verify);
        }
        let volumes = options
            .text("volume_driver")
            .map(|driver| (driver.to_owned(), options.given("volumes").map(volumes::named).unwrap_or_default()));
        Ok(Self {
            policy,
            pull,
            volumes,
            ignore_unsupported,
            image: spec.image.clone().unwrap_or_default(),
            command: spec.command.clone(),
            tty: spec.terminal == Some(true),
            stdout: options.truthy("stdout") != Some(false),
            stderr: options.truthy("stderr") != Some(false),
            remove: options.truthy("remove") == Some(true),
            auto_remove: spec.remove == Some(true),
            spec,
        })
    }

    /// Creates the container, and gives its id and the server's warnings.
    pub(crate) async fn create(&self, client: &PodmanClient) -> Result<(String, Vec<String>)> {
        let client = &self.client(client);
        if let Some((driver, names)) = &self.volumes {
            for name in names {
                create_volume(client, driver, name).await?;
            }
        }
        let created = answer(client.calls().alone().container_create_libpod(&self.spec)).await?;
        let id = created.id.ok_or_else(|| Error::protocol("POST /containers/create: no Id", None))?;
        if let Some(mark) = client.mark() {
            mark.note(&id);
        }
        Ok((id, created.warnings))
    }

    /// As [`create`](Self::create), and pulls the image as the policy says.
    pub(super) async fn create_or_pull(&self, client: &PodmanClient) -> Result<Container> {
        if matches!(self.policy, Policy::Always | Policy::Newer) {
            self.pull(client).await?;
        }
        let (id, warnings) = match self.create(client).await {
            Err(error) if error.is_image_not_known() && self.policy == Policy::Missing => {
                self.pull(client).await?;
                self.create(client).await?
            }
            other => other?,
        };
        // What the server would say in an inspection is not worth a request on the way to a start.
        let mut attrs = crate::models::ContainerSummary::default();
        attrs.names = self.spec.name.iter().map(|name| name.to_string()).collect();
        attrs.image = Some(self.image.clone());
        attrs.command.clone_from(&self.command);
        attrs.state = Some("created".to_owned());
        attrs.id = Some(id);
        Ok(ContainersManager::new(client.clone()).prepare_model(attrs).warned(warnings))
    }

    /// The client through which this is sent.
    fn client(&self, client: &PodmanClient) -> PodmanClient {
        if self.ignore_unsupported { client.ignore_unsupported() } else { client.clone() }
    }

    async fn pull(&self, client: &PodmanClient) -> Result<()> {
        let policy = match self.policy {
            Policy::Newer => "newer",
            Policy::Always | Policy::Missing | Policy::Never => "always",
        };
        self.client(client).images().pull_with(&self.image, &self.pull.clone().policy(policy)).await.map(drop)
    }
}

async fn create_volume(client: &PodmanClient, driver: &str, name: &str) -> Result<()> {
    match answer(client.calls().volume_exists_libpod(name)).await {
        Ok(()) => return Ok(()),
        Err(error) if error.is_not_found() => {}
        Err(error) => return Err(error),
    }
    let mut body = VolumeCreateOptions::default();
    body.name = name.parse().ok();
    body.driver = Some(driver.to_owned());
    match answer(client.calls().volume_create_libpod(&body)).await {
        // Somebody else was faster: the volume is there, which is what was wanted.
        Err(error) if error.is_name_in_use() => Ok(()),
        other => other.map(drop),
    }
}
