//! Playing YAML.

use std::collections::BTreeSet;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use secrecy::ExposeSecret;

use super::present::present;
use super::scoped;
use super::{KubeManager, PlayOptions, Played, RUNS_JOBS, look};
use crate::client::{PodmanClient, value_of};
use crate::containers::pack::{Failure, Part, pack_parts};
use crate::credentials::{AuthFiles, Sent};
use crate::error::{Action, Error, Result, joined};
use crate::http::Upload;
use crate::options::InvalidOptions;
use crate::options::kube::{Accounts, BuildContext, PLAY_YAML, Play as Plan};
use crate::raw::params::PlayKubeParams;
use crate::versions::Version;
use crate::wire::manifest::Manifest;

const DOING: &str = "play the Kubernetes YAML";
/// The first release that reads a tar.
const READS_TAR: Version = Version::new(5, 3, 0);
/// The first release that keeps `tag` for other log drivers than journald (read in its code).
const KEEPS_TAG: Version = Version::new(6, 0, 0);

/// Kubernetes YAML about to be played; made by [`KubeManager::play`].
///
/// Nothing happens before it is awaited. If the future is dropped, the server goes on; in a [`Scope`](crate::Scope), so does
/// the call, for which the scope waits.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient, yaml: &str) -> podman::Result<()> {
/// let played = podman.kube().play(yaml).clean_up(true).await?; // a failed play leaves nothing behind
/// println!("{} pods", played.pods.len());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// * [`Error::InvalidOptions`] with all problems of the options, without a document and for one without anything to run;
///   [`Error::Unsupported`] for what the server's release would ignore; [`Error::Local`] if a file cannot be read: before
///   anything is sent;
/// * [`Error::Play`] if containers were made and did not start, unless [`accept_failures`](Self::accept_failures) is set,
///   and if the server stopped halfway, with what is there now;
/// * [`is_name_in_use`](Error::is_name_in_use) if a pod exists: set [`replace`](PlayOptions::replace);
///   [`is_unauthorized`](Error::is_unauthorized) and [`is_image_not_known`](Error::is_image_not_known) if an image cannot be
///   pulled; another [`Error::Api`] in the server's words.
///
/// The server pulls images before it responds, without reporting progress. The call has no time limit of its own.
#[must_use = "nothing is played before it is awaited"]
pub struct Play {
    client: PodmanClient,
    options: PlayOptions,
    auth_files: Option<AuthFiles>,
    accept_failures: bool,
    clean_up: bool,
}

/// # Playing
impl KubeManager {
    /// Plays YAML: creates its pods, volumes and secrets, and starts the pods.
    ///
    /// A text is enough; [`PlayOptions`] has the rest. Pods, Deployments, Jobs and `DaemonSet`s run; claims become volumes.
    /// Objects of other kinds are [skipped](Played::skipped). A secret replaces an existing one of the same name, even if another client created it.
    ///
    /// ```no_run
    /// use podman::kube::PlayOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = PlayOptions::files(["web.yaml"]).replace(true).publish_ports("8080:80");
    /// let played = podman.kube().play(options).clean_up(true).await?;
    /// println!("{:?}", played.wait().await?);
    /// played.down().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Play`](Play#errors).
    #[doc(alias = "play_kube_libpod")]
    #[doc(alias = "play_kube")]
    pub fn play(&self, options: impl Into<PlayOptions>) -> Play {
        let (client, options) = (self.client.clone(), options.into());
        Play { client, options, auth_files: None, accept_failures: false, clean_up: false }
    }
}

impl Play {
    /// Returns pods whose containers did not start, with the [errors](super::PlayedPod::errors), instead of an error.
    #[inline]
    pub fn accept_failures(mut self, accept: bool) -> Self {
        self.accept_failures = accept;
        self
    }

    /// Removes what was made if the play fails: the objects of the text that were not there before. Needs the feature
    /// `yaml`.
    #[inline]
    pub fn clean_up(mut self, clean_up: bool) -> Self {
        self.clean_up = clean_up;
        self
    }

    /// Looks for credentials in these files, instead of the client's.
    ///
    /// Each registry that the text names receives only its own credentials. Without the feature `yaml`, and with short names
    /// of images, the server gets all accounts, and chooses among them.
    #[inline]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }

    #[inline]
    async fn run(self) -> Result<Played> {
        let plan = self.options.render()?;
        let text: Arc<str> = look::text(plan.sources.clone(), "read the Kubernetes YAML").await?.into();
        let manifest = look::manifest(&text);
        self.client.connected().await?;
        let server = self.client.server_version();
        let ignores = self.options.0.ignore_unsupported || self.client.ignores_unsupported();
        check(&plan, manifest.as_ref(), server, ignores)?;
        let tracker = self.client.shared_scope_tracker();
        let before = match &manifest {
            Some(manifest) if self.clean_up || tracker.is_some() => Some(present(&self.client, manifest).await?),
            None if self.clean_up => {
                let why = "needs the feature `yaml`, and a text that it reads: call down instead";
                return Err(InvalidOptions::one("clean_up", "true", why).into());
            }
            _ => None,
        };
        let label = |tracker: &Arc<_>| scoped::labelled(tracker, &text, manifest.as_ref(), before.as_deref());
        let labelled = tracker.as_ref().and_then(label);
        let report = self.send(&plan, labelled.as_ref().unwrap_or(&text), manifest.as_ref()).await;
        if let Some(tracker) = &tracker {
            let made = match (&manifest, &before) {
                (Some(manifest), Some(before)) => {
                    let there = present(&self.client, manifest).await.unwrap_or_default();
                    Some(there.into_iter().filter(|thing| !before.contains(thing)).collect())
                }
                _ => None,
            };
            scoped::note(&self.client, tracker, report.as_ref().ok(), made, labelled.is_some()).await;
        }
        let failed = match report {
            Ok(report) => {
                let is_clean = report.pods.iter().all(|pod| pod.container_errors.is_empty());
                if is_clean || self.accept_failures {
                    let skipped = manifest.as_ref().map(|manifest| skipped(manifest, server)).unwrap_or_default();
                    return Ok(Played::new(self.client, text, &report, skipped));
                }
                (Some(report), None)
            }
            Err(error @ Error::Api(_)) => (None, Some(error)),
            Err(error) => return Err(error),
        };
        // the error of the play is reported, not one of these
        let there = match &manifest {
            Some(manifest) => present(&self.client, manifest).await.unwrap_or_default(),
            None => Vec::new(),
        };
        let mut removed = Vec::new();
        if let Some(before) = before.filter(|_| self.clean_up) {
            for thing in there.iter().filter(|thing| !before.contains(thing)) {
                if thing.remove(&self.client).await.unwrap_or(false) {
                    removed.push(thing.to_string());
                }
            }
        }
        let left: Vec<String> =
            there.iter().map(ToString::to_string).filter(|thing| !removed.contains(thing)).collect();
        match failed {
            (None, Some(error)) if left.is_empty() && removed.is_empty() => Err(error),
            (report, error) => Err(Error::play(report, error, [left, removed])),
        }
    }

    #[inline]
    async fn send(
        &self,
        plan: &Plan,
        text: &Arc<str>,
        manifest: Option<&Manifest>,
    ) -> Result<crate::models::PlayKubeReport> {
        let Sent { header, account, .. } = self.credentials(plan, manifest).await?;
        let [network, static_ips, static_macs, publish_ports, log_options] = &plan.lists;
        let is_tar = !plan.contexts.is_empty();
        let params = PlayKubeParams {
            annotations: plan.annotations.as_deref(),
            build: plan.flag("build"),
            log_driver: plan.log_driver.as_deref(),
            log_options,
            network,
            no_hostname: plan.flag("noHostname"),
            no_hosts: plan.flag("noHosts"),
            no_pod_prefix: plan.flag("noPodPrefix"),
            no_trunc: plan.flag("noTrunc"),
            publish_all_ports: plan.flag("publishAllPorts"),
            publish_ports,
            replace: plan.flag("replace"),
            service_container: plan.flag("serviceContainer"),
            start: plan.flag("start"),
            static_i_ps: static_ips,
            static_ma_cs: static_macs,
            tls_verify: plan.flag("tlsVerify"),
            userns: plan.userns.as_deref(),
            wait: None,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
            content_type: is_tar.then_some("application/x-tar"),
        };
        let ignore = self.options.0.ignore_unsupported;
        let client = if ignore { self.client.ignore_unsupported() } else { self.client.clone() };
        if !is_tar {
            let response = value_of(client.raw().play_kube_libpod(text.to_string(), &params)).await;
            return response.map_err(|error| error.with_credentials(&account));
        }
        let (upload, packed): (Upload, _) = pack_parts(parts(plan, text, manifest)?);
        let sent = value_of(client.raw().play_kube_libpod(upload, &params)).await;
        match joined(Action::reading(DOING), packed.await)? {
            // a file that cannot be read here is why the server did not get all of the archive
            Err(Failure { path, error }) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                Err(Error::local_at(Action::changing(DOING), path, error))
            }
            _ => sent.map_err(|error| error.with_credentials(&account)),
        }
    }

    #[inline]
    async fn credentials(&self, plan: &Plan, manifest: Option<&Manifest>) -> Result<Sent> {
        match &plan.accounts {
            Some(Accounts::One(account)) => Ok(account.into()),
            Some(Accounts::Each(each)) => Ok(Sent::by_registry(each)),
            None => {
                let files = self.auth_files.as_ref().unwrap_or(self.client.auth_files());
                let images: Option<Vec<String>> =
                    manifest.map(|manifest| manifest.objects.iter().flat_map(|object| object.images.clone()).collect());
                files.for_images(images.as_deref()).await
            }
        }
    }
}

/// The folders that are sent: of a directory with many, those that the text names, if it is known.
#[inline]
fn parts(plan: &Plan, text: &Arc<str>, manifest: Option<&Manifest>) -> Result<Vec<Part>> {
    let mut parts = vec![Part::File(PLAY_YAML.into(), Bytes::copy_from_slice(text.as_bytes()))];
    let images = manifest.map(|manifest| manifest.objects.iter().flat_map(|object| &object.images));
    let wanted: Option<BTreeSet<&str>> = images.map(|images| images.map(|image| folder(image)).collect());
    for context in &plan.contexts {
        match context {
            BuildContext::Folder(name, dir) => parts.push(Part::Directory(name.into(), dir.clone())),
            BuildContext::Folders(dir) => {
                let failed = |error| Error::local_at(Action::reading(DOING), dir, error);
                for entry in std::fs::read_dir(dir).map_err(failed)? {
                    let entry = entry.map_err(failed)?;
                    let name = entry.file_name();
                    let is_wanted =
                        wanted.as_ref().is_none_or(|wanted| name.to_str().is_some_and(|name| wanted.contains(name)));
                    if is_wanted && entry.path().is_dir() {
                        parts.push(Part::Directory(name, entry.path()));
                    }
                }
            }
        }
    }
    Ok(parts)
}

/// The folder that an image is built from: the last part of its name.
#[inline]
fn folder(image: &str) -> &str {
    let name = image.rsplit('/').next().unwrap_or(image);
    name.split([':', '@']).next().unwrap_or(name)
}

/// What the server would refuse or ignore.
#[inline]
fn check(plan: &Plan, manifest: Option<&Manifest>, server: Version, ignores: bool) -> Result<()> {
    let unsupported = |what: &str, needs: &str| Err(Error::unsupported(what, needs, server));
    if !plan.contexts.is_empty() && server < READS_TAR {
        return unsupported("PlayOptions.context (building from contexts)", "podman 5.3.0 or later");
    }
    let [network, static_ips, static_macs, _, log_options] = &plan.lists;
    let _ = network;
    let has_tag = log_options.iter().any(|option| option.starts_with("tag="));
    if !ignores && has_tag && plan.log_driver.as_deref() != Some("journald") && server < KEEPS_TAG {
        return unsupported("PlayOptions.log_options (tag without log_driver journald)", "podman 6.0.0 or later");
    }
    let Some(manifest) = manifest else { return Ok(()) };
    let mut problems = InvalidOptions::default();
    let runs = |object: &&crate::wire::manifest::Object| object.is_workload();
    let is_played = |kind: &str| matches!(kind, "PersistentVolumeClaim" | "Secret");
    let workloads: Vec<_> = manifest.objects.iter().filter(runs).collect();
    if workloads.is_empty() && !manifest.objects.iter().any(|object| is_played(&object.kind)) {
        let kinds: BTreeSet<&str> = manifest.objects.iter().map(|object| object.kind.as_str()).collect();
        let kinds = kinds.into_iter().collect::<Vec<_>>().join(", ");
        let why = match kinds.as_str() {
            "" => "it has no object".to_owned(),
            "ConfigMap" => "nothing to run: a ConfigMap alone: add the pods that use it".to_owned(),
            kinds => format!("nothing to run: podman plays no {kinds}"),
        };
        problems.add("yaml", "", &why);
    }
    let numbered = server < RUNS_JOBS;
    let pods: usize = workloads.iter().map(|object| object.pods(numbered).len()).sum();
    for (keyword, given) in [("static_ips", static_ips), ("static_macs", static_macs)] {
        if pods > 0 && given.len() > pods {
            let why = format!("has {} for {pods} pods: give each pod one", given.len());
            problems.add(keyword, &given.join(", "), &why);
        }
    }
    problems.or(())?;
    let skipped = workloads.iter().find(|object| matches!(object.kind.as_str(), "DaemonSet" | "Job"));
    match skipped {
        Some(object) if !ignores && server < RUNS_JOBS => {
            unsupported(&format!("a {} in Kubernetes YAML", object.kind), "podman 5.0.0 or later")
        }
        _ => Ok(()),
    }
}

/// The objects that the server skips without a word.
#[inline]
fn skipped(manifest: &Manifest, server: Version) -> Vec<String> {
    let is_known = |kind: &str| match kind {
        "Pod" | "Deployment" | "PersistentVolumeClaim" | "ConfigMap" | "Secret" => true,
        "DaemonSet" | "Job" => server >= RUNS_JOBS,
        _ => false,
    };
    let objects = manifest.objects.iter().filter(|object| !is_known(&object.kind));
    objects.map(|object| format!("{} {:?}", object.kind, object.name)).collect()
}

impl IntoFuture for Play {
    type Output = Result<Played>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Played>> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let client = self.client.clone();
        Box::pin(async move { client.creating(self.run()).await })
    }
}

impl fmt::Debug for Play {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Play")
            .field("options", &self.options)
            .field("accept_failures", &self.accept_failures)
            .field("clean_up", &self.clean_up)
            .finish_non_exhaustive()
    }
}
