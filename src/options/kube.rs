//! The options of Kubernetes YAML, and of systemd units.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::body::Body;
use super::core::{Kind, Options};
use super::invalid::InvalidOptions;
use super::read::{self, Read};
use super::readers::{count, flag, line, lines, one_or_more, text};
use super::row::Target::{ClientOnly, NoEffect, Query, SameAs};
use super::types::env::label_map;
use super::types::network::mac_address;
use super::types::port::published;
use crate::wire::credential::Credential;

/// An options type without a body.
#[inline]
const fn kind(
    name: &'static str,
    about: &'static str,
    rows: &'static [&'static [super::row::Row]],
    operation: &'static str,
    finish: fn(&Options, &mut Body, &mut InvalidOptions),
) -> Kind {
    Kind { name, about, rows, column: 0, operation, body: "", finish, check: |_| Ok(()) }
}

/// The keywords of a play.
pub(crate) const PLAY: Kind = kind(
    "PlayOptions",
    "the arguments of `podman kube play`",
    &[SOURCE, PLAYED, IMAGES, NETWORKS, LOGS],
    "PlayKubeLibpod",
    check_play,
);
const DOWN: Kind =
    kind("DownOptions", "the arguments of `podman kube down`", &[SOURCE, REMOVED], "PlayKubeDownLibpod", |_, _, _| {});
const APPLY: Kind =
    kind("ApplyOptions", "the arguments of `podman kube apply`", &[SOURCE, APPLIED], "KubeApplyLibpod", |_, _, _| {});
const GENERATE: Kind = kind(
    "GenerateOptions",
    "the arguments of `podman kube generate`",
    &[GENERATED],
    "GenerateKubeLibpod",
    |_, body, problems| check_replicas(body, problems),
);
const SYSTEMD: Kind = kind(
    "SystemdOptions",
    "the arguments of `podman generate systemd`",
    &[UNITS],
    "GenerateSystemdLibpod",
    |_, _, _| {},
);

rows! {
    "Text" SOURCE for [] {
        /// The YAML: any number of documents.
        "yaml": Text => ClientOnly(|value| read::text(value).map(drop));
        /// Files with YAML, which are joined.
        "files": List => ClientOnly(|value| one_or_more(value).map(drop));
    }
}

rows! {
    "Objects" PLAYED for [PlayOptions] {
        /// Adds files with further documents, such as config maps.
        #[doc(alias = "config_map")]
        "configmaps" config_maps: List => ClientOnly(|value| one_or_more(value).map(drop));
        "configmap": List => SameAs("configmaps");
        /// Adds annotations to the pods and claims.
        ///
        /// The server ignores them for Deployments, Jobs and `DaemonSet`s, whose templates have annotations of their own.
        annotations: Map => Query("annotations", label_map);
        "annotation": Map => SameAs("annotations");
        /// Removes pods and containers of the same names first, but no volumes; Podman 4.8 and later.
        ///
        /// A file of a config map or secret that was renamed keeps its copy in the volume.
        replace: Flag => Query("replace", flag);
        /// Starts the containers; on by default.
        start: Flag => Query("start", flag);
        /// Creates a container that represents all pods of the text, for units of systemd; Podman 4.5 and later.
        ///
        /// It does not stop when the pods end by themselves (seen on 5.4.2 and 5.8.6).
        service_container: Flag => Query("serviceContainer", flag);
        /// Names containers as the YAML does, without the name of their pod in front; Podman 5.7 and later.
        no_pod_prefix: Flag => Query("noPodPrefix", flag);
        /// Keeps annotations that are longer than Kubernetes allows; Podman 4.7 and later.
        no_trunc: Flag => Query("noTrunc", flag);
        /// Sets the user namespace: `auto`, `host`, `keep-id`, `nomap`, `private`, `ns:PATH`; Podman 4.7 and later.
        userns: Mode => Query("userns", userns);
        "wait": Flag => ClientOnly(wait);
    }
}

rows! {
    "Images" IMAGES for [PlayOptions] {
        "context": Json => ClientOnly(|value| context(value).map(drop));
        /// Builds all images that have a [context](PlayOptions::context), or none of them; by default those that are missing.
        build: Flag => Query("build", flag);
        /// Sets whether the certificates of registries are verified; by default as the service is configured.
        tls_verify: Flag => Query("tlsVerify", flag);
        "auth_config": Json => ClientOnly(|value| accounts(value).map(drop));
    }
}

rows! {
    "Networks" NETWORKS for [PlayOptions] {
        /// Adds networks: `name`, or `name:ip=10.0.0.5,mac=…,alias=…`; or a mode such as `none`, `host` or `pasta`.
        ///
        /// Without one, the server creates the network `podman-default-kube-network`, and never removes it.
        networks: List => Query("network", one_or_more);
        "network": List => SameAs("networks");
        /// Sets the addresses of the pods, one for each, on the only network, which must be a bridge.
        #[doc(alias = "ip")]
        static_ips: List => Query("staticIPs", addresses);
        /// Sets the MAC addresses of the pods, one for each.
        #[doc(alias = "mac_address")]
        static_macs: List => Query("staticMACs", macs);
        /// Leaves `/etc/hosts` as the image has it.
        no_hosts: Flag => Query("noHosts", flag);
        /// Leaves `/etc/hostname` as the image has it; Podman 5.4 and later.
        no_hostname: Flag => Query("noHostname", flag);
        /// Publishes ports, `[[IP:]HOST:]PORT[/PROTOCOL]`, in place of the `hostPort` of the YAML; Podman 4.4 and later.
        #[doc(alias = "publish")]
        publish_ports: List => Query("publishPorts", ports);
        "publish": List => SameAs("publish_ports");
        /// Publishes each `containerPort` on the same port of the host; Podman 5.0 and later.
        publish_all_ports: Flag => Query("publishAllPorts", flag);
    }
}

rows! {
    "Logs" LOGS for [PlayOptions] {
        /// Sets where output goes: `none`, `k8s-file`, `journald` or `passthrough`.
        log_driver: Word => Query("logDriver", |value| read::word(value, DRIVERS));
        /// Adds options of the log driver: `max-size`, `path`, `tag`.
        log_options: Map => Query("logOptions", log_options);
        "log_opt": Map => SameAs("log_options");
    }
}

rows! {
    "Removal" REMOVED for [DownOptions] {
        /// Removes the volumes of the claims, too: those of the text, and those that its pods name; Podman 4.4 and later.
        #[doc(alias = "volumes")]
        force: Flag => Query("force", flag);
        /// Keeps the volumes with the files of config maps and secrets.
        ///
        /// The server leaves them behind: **the value of a secret stays in a file that is readable for all**. Without this
        /// option they are removed.
        keep_copies: Flag => ClientOnly(|value| flag(value).map(drop));
        /// Adds volumes to remove, by name. With the feature `yaml`, the client finds the volumes that the text names.
        volumes: List => ClientOnly(|value| one_or_more(value).map(drop));
        "context": Json => NoEffect("the server reads the text alone");
    }
}

rows! {
    "Cluster" APPLIED for [ApplyOptions] {
        /// Sets the path of the kubeconfig file, **on the machine of the service**; the default is `~/.kube/config` there.
        kubeconfig: Text => Query("kubeConfig", text);
        /// Sets the namespace; the default is `default`.
        namespace: Text => Query("namespace", text);
        /// Sets the path of a CA certificate, on the machine of the service.
        ca_cert_file: Text => Query("caCertFile", text);
    }
}

rows! {
    "Output" GENERATED for [GenerateOptions] {
        /// Adds a service for the published ports, with a random port of each node.
        service: Flag => Query("service", flag);
        "type": Word => Query("type", |value| read::word(value, KINDS));
        /// Sets how many pods a Deployment has; Podman 4.5 and later.
        replicas: Int => Query("replicas", replicas);
        /// Keeps annotations that are longer than Kubernetes allows; Podman 4.7 and later.
        no_trunc: Flag => Query("noTrunc", flag);
        /// Adds annotations that only Podman reads; Podman 4.7 and later.
        podman_only: Flag => Query("podmanOnly", flag);
    }
}

rows! {
    "Units" UNITS for [SystemdOptions] {
        /// Names containers by their names; by default by their ids.
        #[doc(alias = "name")]
        use_name: Flag => Query("useName", flag);
        /// Creates the containers when the unit starts, and removes them when it stops.
        ///
        /// Only for containers that `podman run` or `podman create` made: other containers need their command line as
        /// [`container_create_command`](crate::CreateOptions::set).
        "new" create_new: Flag => Query("new", flag);
        /// Leaves out the comment with the release and the time.
        no_header: Flag => Query("noHeader", flag);
        /// Generates template units, `NAME@.service`; only with [`create_new`](Self::create_new).
        template_unit_file: Flag => Query("templateUnitFile", flag);
        /// Sets the policy of systemd: `no`, `on-success`, `on-failure`, `on-abnormal`, `on-watchdog`, `on-abort` or
        /// `always`; the default is `on-failure`.
        restart_policy: Word => Query("restartPolicy", restart_policy);
        /// Sets the pause before a restart; seconds.
        restart_sec: Seconds => Query("restartSec", count);
        /// Sets how long a start may take; seconds.
        start_timeout: Seconds => Query("startTimeout", count);
        /// Sets how long a container may take to stop before it is killed; seconds. The unit has 60 more.
        stop_timeout: Seconds => Query("stopTimeout", count);
        /// Sets what the names of units of containers begin with; the default is `container`.
        container_prefix: Text => Query("containerPrefix", any_line);
        /// Sets what the names of units of pods begin with; the default is `pod`.
        pod_prefix: Text => Query("podPrefix", any_line);
        /// Sets what stands between prefix and name; the default is `-`.
        separator: Text => Query("separator", any_line);
        /// Adds `Wants=`.
        wants: List => Query("wants", lines);
        /// Adds `After=`.
        after: List => Query("after", lines);
        /// Adds `Requires=`.
        requires: List => Query("requires", lines);
        /// Adds environment variables of the units, `NAME=value`; Podman 4.3 and later.
        #[doc(alias = "additional_env_variables")]
        env: List => Query("additionalEnvVariables", variables);
    }
}

/// The log drivers of played containers.
const DRIVERS: &[&str] = &["none", "k8s-file", "journald", "passthrough"];
/// What may be generated.
const KINDS: &[&str] = &["pod", "deployment", "daemonset", "job"];
/// What systemd does with a unit that ends.
const POLICIES: &[&str] = &["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"];
/// User namespaces, and those that need more behind a colon.
const USERNS: [&str; 6] = ["auto", "host", "keep-id", "nomap", "private", "pod"];
const USERNS_OF: [&str; 4] = ["auto:", "keep-id:", "ns:", "container:"];
/// Networks that are not bridges.
const NO_BRIDGE: [&str; 8] = ["none", "host", "private", "pasta", "slirp4netns", "container", "ns", "path"];

#[inline]
fn wait(value: &Value) -> Read<()> {
    match read::flag(value)? {
        true => Err("the server ignores it: call wait() on what was played".to_owned()),
        false => Ok(()),
    }
}

#[inline]
fn userns(value: &Value) -> Read<Value> {
    let given = read::text(value)?;
    let more = |start: &&str| given.strip_prefix(*start).is_some_and(|rest| !rest.is_empty());
    match given {
        "" => Ok(Value::Null),
        _ if USERNS.contains(&given) || USERNS_OF.iter().any(more) => Ok(given.into()),
        _ => Err(format!("{given:?} is not a user namespace: expected {}, or ns:PATH", USERNS.join(", "))),
    }
}

#[inline]
fn replicas(value: &Value) -> Read<Value> {
    match read::int(value)? {
        number if number < 1 => Err("expected 1 or more".to_owned()),
        number if number > i64::from(i32::MAX) => Err(format!("{number} is too large")),
        number => Ok(number.into()),
    }
}

/// The names of the containers' own option are others.
#[inline]
fn restart_policy(value: &Value) -> Read<Value> {
    match read::text(value)? {
        "" => Err(format!("is empty: expected {}", POLICIES.join(", "))),
        "unless-stopped" => Err("is a policy of containers, not of systemd: write always".to_owned()),
        _ => read::word(value, POLICIES),
    }
}

/// A line of a file, which may be empty.
#[inline]
fn any_line(value: &Value) -> Read<Value> {
    line(value)?;
    Ok(read::text(value)?.into())
}

#[inline]
fn variables(value: &Value) -> Read<Value> {
    let given = lines(value)?;
    let bad = given.as_array().into_iter().flatten().filter_map(Value::as_str).find(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or_default();
        name.is_empty() && (value.is_empty() || pair.starts_with('='))
    });
    match bad {
        Some(pair) => Err(format!("{pair:?} is not NAME=value")),
        None => Ok(given),
    }
}

fn each(value: &Value, check: impl Fn(&str) -> Read<()>) -> Read<Value> {
    let given = one_or_more(value)?;
    given.as_array().into_iter().flatten().filter_map(Value::as_str).try_for_each(check)?;
    Ok(given)
}

#[inline]
fn addresses(value: &Value) -> Read<Value> {
    each(value, |address| match address.parse::<IpAddr>() {
        Ok(_) => Ok(()),
        Err(_) => Err(format!("{address:?} is not an address such as 10.0.0.5")),
    })
}

#[inline]
fn macs(value: &Value) -> Read<Value> {
    each(value, |address| mac_address(&address.into()).map(drop))
}

#[inline]
fn ports(value: &Value) -> Read<Value> {
    each(value, published)
}

/// Maps become lists of `name=value`; a list keeps its order.
#[inline]
fn log_options(value: &Value) -> Read<Value> {
    let map = label_map(value)?;
    if let Some((name, _)) = map.as_object().into_iter().flatten().find(|(_, value)| **value == "") {
        return Err(format!("{name:?} has no value"));
    }
    if value.is_array() {
        return one_or_more(value);
    }
    let pairs = map.as_object().into_iter().flatten();
    let pairs: Vec<Value> =
        pairs.map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default()).into()).collect();
    Ok(if pairs.is_empty() { Value::Null } else { pairs.into() })
}

/// Where build contexts are: a directory with a folder for each image, or the directory of one folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BuildContext {
    Folders(PathBuf),
    Folder(String, PathBuf),
}

/// Reads a directory, a map from folders to directories, or a list of such.
#[inline]
fn context(value: &Value) -> Read<Vec<BuildContext>> {
    let mut contexts = Vec::new();
    match value {
        Value::String(dir) if dir.is_empty() => return Err("the path is empty".to_owned()),
        Value::String(dir) => contexts.push(BuildContext::Folders(dir.into())),
        Value::Array(list) => {
            for one in list {
                contexts.extend(context(one)?);
            }
        }
        Value::Object(map) => {
            for (folder, dir) in map {
                if folder.is_empty() || folder.contains('/') || [".", "..", PLAY_YAML].contains(&folder.as_str()) {
                    return Err(format!(
                        "{folder:?} is not a folder: expected the name of the image, without / and tag"
                    ));
                }
                match read::text(dir)? {
                    "" => return Err(format!("{folder:?} has no path")),
                    dir => contexts.push(BuildContext::Folder(folder.clone(), dir.into())),
                }
            }
        }
        _ => return Err(format!("expected a path, or a map from folders to paths, not {}", read::kind(value))),
    }
    Ok(contexts)
}

/// What the text is called in a tar.
pub(crate) const PLAY_YAML: &str = "play.yaml";

/// The credentials that the caller gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Accounts {
    /// One, which the server shows to each registry that the text names.
    One(Credential),
    /// Each for its registry.
    Each(std::collections::BTreeMap<String, Credential>),
}

#[inline]
fn accounts(value: &Value) -> Read<Option<Accounts>> {
    let is_each = |map: &Map<String, Value>| !map.is_empty() && map.values().all(Value::is_object);
    let read = match value.as_object().filter(|map| is_each(map)) {
        Some(map) => {
            let mut each = std::collections::BTreeMap::new();
            for (registry, config) in map {
                let key = crate::wire::image_name::login_key(registry)?;
                if let Some(account) = Credential::from_config(config)? {
                    each.insert(key, account);
                }
            }
            (!each.is_empty()).then_some(Accounts::Each(each))
        }
        None => Credential::from_config(value)?.map(Accounts::One),
    };
    let has_token = |account: &Credential| account.identity_token.is_some();
    match &read {
        Some(Accounts::One(account)) if has_token(account) => Err(NO_TOKENS.to_owned()),
        Some(Accounts::Each(each)) if each.values().any(has_token) => Err(NO_TOKENS.to_owned()),
        _ => Ok(read),
    }
}

const NO_TOKENS: &str = "the server loses identity tokens here: give username and password";

#[inline]
fn check_play(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let is = |keyword: &str, on: bool| options.truthy(keyword) == Some(on);
    if is("service_container", true) && is("start", false) {
        problems.add("service_container", "true", "needs start: the server cannot create it without starting it");
    }
    if options.get("build").is_some() && options.get("context").is_none() {
        problems.add("build", &options.shown("build"), "has no effect without a build context: set context");
    }
    let list = |name: &str| body.parameter(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let networks = list("network");
    let no_bridge = networks
        .iter()
        .filter_map(Value::as_str)
        .find(|network| NO_BRIDGE.contains(&network.split(':').next().unwrap_or_default()));
    for (keyword, parameter) in [("static_ips", "staticIPs"), ("static_macs", "staticMACs")] {
        if list(parameter).is_empty() {
            continue;
        }
        if networks.len() > 1 {
            let why = "is for pods on one network: write the address behind each, as name:ip=10.0.0.5";
            problems.add(keyword, &options.shown(keyword), why);
        } else if let Some(network) = no_bridge {
            problems.add(keyword, &options.shown(keyword), &format!("needs a bridge network, not {network}"));
        }
    }
}

#[inline]
fn check_replicas(body: &mut Body, problems: &mut InvalidOptions) {
    let Some(replicas) = body.parameter("replicas").and_then(Value::as_i64).filter(|number| *number > 1) else {
        return;
    };
    if body.parameter("type") != Some(&"deployment".into()) {
        problems.add("replicas", &replicas.to_string(), "needs type deployment: no other kind has several pods");
    }
}

options! {
    /// What to play, and how; the arguments of `podman kube play`, also as JSON.
    ///
    /// A text alone converts to them.
    ///
    /// ```
    /// use podman::kube::PlayOptions;
    ///
    /// let yaml = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: main, image: nginx}]}\n";
    /// let options = PlayOptions::new(yaml).replace(true).publish_ports("8080:80");
    /// let same: PlayOptions =
    ///     serde_json::from_value(serde_json::json!({"yaml": yaml, "replace": true, "publish_ports": ["8080:80"]}))?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PlayOptions = PLAY;
}

options! {
    /// What to remove of a text that was played, and what to keep.
    ///
    /// A text alone converts to them.
    ///
    /// ```
    /// use podman::kube::DownOptions;
    ///
    /// let options = DownOptions::files(["web.yaml", "db.yaml"]).force(true);
    /// # let _ = options;
    /// ```
    pub struct DownOptions = DOWN;
}

options! {
    /// What to apply to a cluster, from the machine of the service.
    ///
    /// A text alone converts to them.
    ///
    /// ```
    /// let options = podman::kube::ApplyOptions::new("apiVersion: v1\nkind: Pod\n").namespace("shop");
    /// # let _ = options;
    /// ```
    pub struct ApplyOptions = APPLY;
}

options! {
    /// What to generate of containers, pods and volumes; by default a Pod.
    ///
    /// ```
    /// let options = podman::kube::GenerateOptions::new().deployment(3).service(true);
    /// # let _ = options;
    /// ```
    pub struct GenerateOptions = GENERATE;
}

options! {
    /// What systemd units to generate of a container or pod.
    ///
    /// ```
    /// use std::time::Duration;
    /// use podman::kube::SystemdOptions;
    ///
    /// let options = SystemdOptions::new().use_name(true).restart_policy("always").restart_sec(Duration::from_secs(5));
    /// # let _ = options;
    /// ```
    pub struct SystemdOptions = SYSTEMD;
}

defaults! {
    PlayOptions = PLAY;
    DownOptions = DOWN;
    ApplyOptions = APPLY;
    GenerateOptions = GENERATE;
    SystemdOptions = SYSTEMD;
}

/// What has a text, or files with it.
macro_rules! texts {
    ($($name:ident, $what:literal;)*) => {$(
        impl $name {
            #[doc = concat!("Returns options ", $what, " this YAML: any number of documents.")]
            #[must_use]
            pub fn new(yaml: impl Into<String>) -> Self {
                Self::default().yaml(yaml)
            }

            #[doc = concat!("Returns options ", $what, " these files, which are read when the call is made, and joined.")]
            #[must_use]
            pub fn files(files: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
                let files: Vec<_> = files.into_iter().map(|file| file.as_ref().to_owned()).collect();
                Self::default().set("files", files)
            }

            /// Sets the YAML.
            #[must_use]
            pub fn yaml(mut self, yaml: impl Into<String>) -> Self {
                self.0.put("yaml", yaml.into());
                self
            }

            /// Returns the YAML and the paths of the files.
            #[inline]
            pub(crate) fn sources(&self) -> Sources {
                let paths = |keyword| self.0.get(keyword).map(one_or_more).and_then(Result::ok).unwrap_or_default();
                let mut files = paths("files");
                if let (Value::Array(files), Value::Array(more)) = (&mut files, paths("configmaps")) {
                    files.extend(more);
                } else if files.is_null() {
                    files = paths("configmaps");
                }
                let files = files.as_array().into_iter().flatten().filter_map(Value::as_str).map(PathBuf::from).collect();
                Sources { yaml: self.0.text("yaml").map(str::to_owned), files }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(yaml: &str) -> Self {
                Self::new(yaml)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(yaml: String) -> Self {
                Self::new(yaml)
            }
        }

        /// For options that are used again.
        impl From<&$name> for $name {
            #[inline]
            fn from(options: &$name) -> Self {
                options.clone()
            }
        }
    )*};
}

texts! {
    PlayOptions, "that play";
    DownOptions, "that remove what is in";
    ApplyOptions, "that apply";
}

/// Where YAML comes from.
#[derive(Clone)]
pub(crate) struct Sources {
    pub(crate) yaml: Option<String>,
    pub(crate) files: Vec<PathBuf>,
}

/// A play, in the server's form.
pub(crate) struct Play {
    pub(crate) sources: Sources,
    pub(crate) contexts: Vec<BuildContext>,
    pub(crate) accounts: Option<Accounts>,
    pub(crate) annotations: Option<String>,
    pub(crate) lists: [Vec<String>; 5],
    pub(crate) log_driver: Option<String>,
    pub(crate) userns: Option<String>,
    body: Body,
}

#[inline]
fn texts_of(body: &Body, name: &str) -> Vec<String> {
    let list = body.parameter(name).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[inline]
fn text_of(body: &Body, name: &str) -> Option<String> {
    body.parameter(name).and_then(Value::as_str).map(str::to_owned)
}

impl Play {
    #[inline]
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.body.parameter(name).and_then(Value::as_bool)
    }
}

impl PlayOptions {
    /// Adds a build context: the folder of the image `localhost/FOLDER`, from a directory with a `Containerfile` or
    /// `Dockerfile`; Podman 5.3 and later.
    ///
    /// ```
    /// let options = podman::kube::PlayOptions::files(["web.yaml"]).context("app", "./app").build(true);
    /// # let _ = options;
    /// ```
    #[must_use]
    pub fn context(mut self, folder: impl Into<String>, dir: impl AsRef<Path>) -> Self {
        match serde_json::to_value(dir.as_ref()) {
            Ok(dir) => self.0.merge("context", vec![(folder.into(), dir)]),
            why => self.0.set("context", why),
        }
        self
    }

    /// Sets the directory that has a folder for each image to build; Podman 5.3 and later.
    #[must_use]
    pub fn context_dir(self, dir: impl AsRef<Path>) -> Self {
        self.set("context", dir.as_ref())
    }

    /// Sets credentials that are sent to **each registry that the text names**.
    #[must_use]
    pub fn credentials(mut self, username: &str, password: impl Into<secrecy::SecretString>) -> Self {
        use secrecy::ExposeSecret as _;
        let password: secrecy::SecretString = password.into();
        let account = serde_json::json!({ "username": username, "password": password.expose_secret() });
        self.0.put("auth_config", account);
        self
    }

    /// Adds credentials that are sent to this registry only.
    #[must_use]
    pub fn credentials_for(
        mut self,
        registry: impl Into<String>,
        username: &str,
        password: impl Into<secrecy::SecretString>,
    ) -> Self {
        use secrecy::ExposeSecret as _;
        let password: secrecy::SecretString = password.into();
        let account = serde_json::json!({ "username": username, "password": password.expose_secret() });
        self.0.merge("auth_config", vec![(registry.into(), account)]);
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Play, InvalidOptions> {
        let body = self.0.write()?;
        let lists = ["network", "staticIPs", "staticMACs", "publishPorts", "logOptions"];
        Ok(Play {
            sources: self.sources(),
            contexts: self.0.get("context").map(context).and_then(Result::ok).unwrap_or_default(),
            accounts: self.0.get("auth_config").map(accounts).and_then(Result::ok).flatten(),
            annotations: body.parameter("annotations").map(Value::to_string),
            lists: lists.map(|name| texts_of(&body, name)),
            log_driver: text_of(&body, "logDriver"),
            userns: text_of(&body, "userns"),
            body,
        })
    }
}

/// A removal, in the server's form.
pub(crate) struct Down {
    pub(crate) sources: Sources,
    pub(crate) force: Option<bool>,
    pub(crate) keep_copies: bool,
    pub(crate) volumes: Vec<String>,
}

impl DownOptions {
    #[inline]
    pub(crate) fn render(&self) -> Result<Down, InvalidOptions> {
        let body = self.0.write()?;
        let volumes = self.0.get("volumes").map(one_or_more).and_then(Result::ok).unwrap_or_default();
        Ok(Down {
            sources: self.sources(),
            force: body.parameter("force").and_then(Value::as_bool).filter(|force| *force),
            keep_copies: self.0.truthy("keep_copies") == Some(true),
            volumes: volumes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
        })
    }
}

impl ApplyOptions {
    /// Returns the paths of the kubeconfig and the CA certificate, and the namespace.
    #[inline]
    pub(crate) fn render(&self) -> Result<[Option<String>; 3], InvalidOptions> {
        let body = self.0.write()?;
        Ok(["kubeConfig", "caCertFile", "namespace"].map(|name| text_of(&body, name)))
    }
}

impl GenerateOptions {
    /// Returns options that generate a Pod.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the kind: `pod`, `deployment`, `daemonset` or `job`; Podman 4.5 and later.
    #[doc(alias = "type")]
    #[must_use]
    pub fn kind(mut self, kind: impl std::fmt::Display) -> Self {
        self.0.put("type", kind.to_string());
        self
    }

    /// Generates a Deployment with this number of pods; Podman 4.5 and later.
    #[must_use]
    #[inline]
    pub fn deployment(self, replicas: u16) -> Self {
        self.kind("deployment").replicas(replicas)
    }

    /// Returns the kind and the number of pods, and the flags `service`, `noTrunc` and `podmanOnly`.
    #[allow(clippy::type_complexity, reason = "a row of values")]
    #[inline]
    pub(crate) fn render(&self) -> Result<(Option<String>, Option<i32>, [Option<bool>; 3]), InvalidOptions> {
        let body = self.0.write()?;
        let replicas = body.parameter("replicas").and_then(Value::as_i64).and_then(|number| i32::try_from(number).ok());
        let flags = ["service", "noTrunc", "podmanOnly"].map(|name| body.parameter(name).and_then(Value::as_bool));
        Ok((text_of(&body, "type"), replicas, flags))
    }
}

/// What units to generate, in the server's form.
pub(crate) struct Units {
    body: Body,
}

impl Units {
    #[inline]
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.body.parameter(name).and_then(Value::as_bool)
    }

    #[inline]
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.body.parameter(name).and_then(Value::as_i64)
    }

    #[inline]
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.parameter(name).and_then(Value::as_str)
    }

    #[inline]
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        texts_of(&self.body, name)
    }
}

impl SystemdOptions {
    /// Returns options with the server's defaults.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Units, InvalidOptions> {
        Ok(Units { body: self.0.write()? })
    }
}

#[cfg(test)]
#[path = "kube_tests.rs"]
mod tests;
