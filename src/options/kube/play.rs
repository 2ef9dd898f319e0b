//! The options of a play.

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::{SOURCE, Sources, kind, text_of, texts_of};
use crate::options::body::Body;
use crate::options::core::{Kind, Options};
use crate::options::invalid::InvalidOptions;
use crate::options::read::{self, Read};
use crate::options::readers::{flag, one_or_more};
use crate::options::row::Target::{ClientOnly, Query, SameAs};
use crate::options::types::env::label_map;
use crate::options::types::network::mac_address;
use crate::options::types::port::published;
use crate::wire::credential::Credential;

/// The keywords of a play.
pub(crate) const PLAY: Kind = kind(
    "PlayOptions",
    "the arguments of `podman kube play`",
    &[SOURCE, PLAYED, IMAGES, NETWORKS, LOGS],
    "PlayKubeLibpod",
    check_play,
);

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
        /// If a key of a config map or secret was renamed, the file of its old name stays in the volume.
        replace: Flag => Query("replace", flag);
        /// Starts the containers; on by default.
        start: Flag => Query("start", flag);
        /// Creates a service container, which represents all pods of the text in a systemd unit; Podman 4.5 and later.
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
        /// Sets which images that have a [context](PlayOptions::context) are built: all (`true`) or none (`false`); by
        /// default, those that are missing.
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

/// The log drivers of played containers.
const DRIVERS: &[&str] = &["none", "k8s-file", "journald", "passthrough"];

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
pub(super) fn context(value: &Value) -> Read<Vec<BuildContext>> {
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
pub(super) fn accounts(value: &Value) -> Read<Option<Accounts>> {
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
