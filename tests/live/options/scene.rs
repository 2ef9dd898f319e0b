//! What the rows need: objects with their options, and containers that use them.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use podman::networks::NetworkOptions;
use podman::pods::{PodOptions, RemoveOptions};
use podman::secrets::SecretOptions;
use podman::volumes::VolumeOptions;
use podman::{Container, CreateOptions, Error, Network, Pod, PodmanClient, Secret, Volume};
use serde_json::{Map, Value, json};
use tokio::sync::Mutex;

use super::{Row, See, fixture};
use crate::keywords::{says, stands};
use crate::networks::subnet;
use crate::{IMAGE, end, name, sleeper};

pub(super) enum Seen {
    Shown,
    /// The server would ignore it, so the client refuses it.
    Lost,
}

enum Object {
    Network(Network),
    /// A network, to which the container was connected with options.
    Connected(Network),
    Volume(Volume),
    Secret(Secret),
    Pod(Pod),
}

/// An object that was created with the options of a row, and a container that uses it.
struct Made {
    object: Object,
    container: Option<Container>,
}

/// The options of a pod that rows share, and the pod, once a row needs it.
type Together = (Map<String, Value>, Mutex<Option<Made>>);

/// Why something was not made.
enum Failed {
    /// The client refuses the options.
    Options(String),
    Call(Error),
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        match error {
            Error::InvalidOptions(problems) => Self::Options(problems.to_string()),
            error => Self::Call(error),
        }
    }
}

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Options(why) => f.write_str(why),
            Self::Call(error) => error.fmt(f),
        }
    }
}

/// What the rows have in common.
pub(super) struct Scene {
    podman: PodmanClient,
    /// The network of containers that are connected to another one.
    network: Network,
    /// A container in the namespaces of the server, with its cgroups and the shared directory.
    host: Container,
    shared: String,
    namespaces: HashMap<&'static str, String>,
    /// The options of the pods that rows share, and the pods.
    together: HashMap<String, Together>,
    /// What was made without an option, for all rows that compare with it.
    without: Mutex<HashMap<String, Arc<Mutex<Option<Made>>>>>,
}

async fn printed(container: &Container, command: &str) -> Result<String, String> {
    let output = container.exec(["sh", "-c", command]).await.map_err(text)?;
    Ok(format!("{}{}", output.text(), String::from_utf8_lossy(&output.stderr)))
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl Scene {
    pub(super) async fn new(podman: PodmanClient) -> Self {
        let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED is set by `cargo xtask test`");
        let shared = format!("{shared}/{}", name("options"));
        std::fs::create_dir_all(format!("{shared}/files")).expect("creates");
        std::fs::write(format!("{shared}/files/file"), "of-the-server\n").expect("writes");
        std::fs::write(format!("{shared}/hosts"), "10.9.8.7 from-the-file\n").expect("writes");
        let net = subnet();
        let options = NetworkOptions::new(name("net")).subnet(format!("{net}.0/24"));
        let network = podman.networks().create(options).await.expect("creates");
        let directory = format!("{shared}/gpg");
        std::fs::create_dir(&directory).expect("creates");
        for option in ["root", "key", "gpghomedir"] {
            std::fs::create_dir_all(format!("{shared}/driver_opts/pass/{option}")).expect("creates");
        }
        std::fs::copy(fixture("pubring.kbx"), format!("{directory}/pubring.kbx")).expect("copies a public key");
        std::fs::write(format!("{directory}/gpg.conf"), "trust-model always\n").expect("writes");
        let host = json!({ "image": IMAGE, "command": ["sleep", "3600"], "stop_signal": "SIGKILL", "network_mode": "host",
            "ipc_mode": "host", "pid_mode": "host", "uts_mode": "host",
            "volumes": { "/sys/fs/cgroup": "/cgroup:rslave", &shared: &shared } });
        let host = podman
            .containers()
            .run(serde_json::from_value::<CreateOptions>(host).expect("options"))
            .detach()
            .await
            .expect("starts");
        let mut namespaces = HashMap::new();
        for kind in ["ipc", "pid", "uts"] {
            let namespace = printed(&host, &format!("readlink /proc/self/ns/{kind}")).await.expect("prints");
            namespaces.insert(kind, namespace.trim().to_owned());
        }
        Self { podman, network, host, shared, namespaces, together: HashMap::new(), without: Mutex::default() }
    }

    /// Collects the options of rows that share a pod.
    pub(super) fn put_together(&mut self, rows: &[Row]) {
        for row in rows {
            let Some(group) = &row.together else { continue };
            let (given, _) = self.together.entry(group.clone()).or_default();
            for (keyword, value) in &row.given {
                let other = given.insert(keyword.clone(), value.clone());
                assert!(other.is_none_or(|other| other == *value), "two values of {keyword} in {group}");
            }
        }
    }

    /// The names in the rows that all of them share.
    pub(super) fn places(&self) -> Vec<(&'static str, String)> {
        let namespace = |kind| self.namespaces[kind].clone();
        vec![
            ("{image}", IMAGE.to_owned()),
            ("{shared}", self.shared.clone()),
            ("{network}", self.network.name().to_owned()),
            ("{ns_ipc}", namespace("ipc")),
            ("{ns_pid}", namespace("pid")),
            ("{ns_uts}", namespace("uts")),
        ]
    }

    pub(super) async fn end(self) {
        for (_, made) in self.together.into_values() {
            if let Some(made) = made.into_inner() {
                made.remove().await.expect("removes");
            }
        }
        for made in self.without.into_inner().into_values() {
            if let Some(made) = Arc::into_inner(made).expect("no task").into_inner() {
                made.remove().await.expect("removes");
            }
        }
        end(self.host).await;
        assert!(self.network.remove().await.expect("removes"));
        std::fs::remove_dir_all(self.shared).expect("removes");
    }

    /// Whether the effect is visible, and only because of the option; an error if it should be and is not.
    pub(super) async fn see(&self, row: &Row) -> Result<Seen, String> {
        let of_one = in_row(row);
        let given = of_one.given.clone();
        match &of_one.see {
            See::NotShown(_) | See::Test(..) => return Ok(Seen::Shown),
            See::NoEffect(_) => {
                let made = self.make(&self.podman, &of_one, &given).await.map_err(text)?;
                return made.remove().await.map(|()| Seen::Shown).map_err(text);
            }
            See::Refused(words) => {
                return match self.make(&self.podman, &of_one, &given).await {
                    Err(Failed::Options(why)) => says(&why, words).map(|()| Seen::Shown),
                    Err(error) => Err(format!("is sent: {error}")),
                    Ok(made) => Err(made.remove().await.map_or_else(text, |()| "was accepted".to_owned())),
                };
            }
            _ => {}
        }
        if let Some(group) = &row.together {
            self.shows_together(&of_one, group).await?;
            return self.only_with_it(row, &of_one).await;
        }
        match self.make(&self.podman, &of_one, &given).await {
            Err(Failed::Call(Error::Unsupported(lack))) => {
                // an option, or its driver
                if !row.keyword.split('/').any(|option| lack.what.split(", ").any(|what| what.ends_with(option))) {
                    return Err(format!("is refused by another name: {lack}"));
                }
                if self.is_supported(row)? == Some(true) {
                    return Err("is refused, and supports() is true".to_owned());
                }
                return self.is_lost(&of_one).await;
            }
            made => self.shows(&of_one, made).await?,
        }
        self.only_with_it(row, &of_one).await
    }

    async fn shows_together(&self, row: &Row, group: &str) -> Result<(), String> {
        let (given, made) = &self.together[group];
        let mut made = made.lock().await;
        if made.is_none() {
            let mut given = given.clone();
            given.insert("name".to_owned(), name("together").into());
            *made = Some(self.make(&self.podman, row, &given).await.map_err(|why| format!("{group}: {why}"))?);
        }
        self.visible(row, made.as_mut().expect("it was made")).await
    }

    /// Checks an effect that shows: nothing shows without the option, and the client knows that the server supports it.
    async fn only_with_it(&self, row: &Row, of_one: &Row) -> Result<Seen, String> {
        if self.is_supported(row)? == Some(false) {
            return Err("shows, and supports() is false".to_owned());
        }
        let mut without = of_one.given.clone();
        match row.keyword.split_once('/') {
            None => drop(without.remove(&row.keyword)),
            Some((keyword, option)) => {
                let option = option.rsplit('/').next().unwrap_or_default();
                without.get_mut(keyword).and_then(Value::as_object_mut).and_then(|options| options.remove(option));
            }
        }
        match self.shows_without(row, of_one, without).await? {
            true => Err("shows without it, too".to_owned()),
            false => Ok(Seen::Shown),
        }
    }

    /// What the client reports of a keyword; nothing of values.
    fn is_supported(&self, row: &Row) -> Result<Option<bool>, String> {
        let options = match row.of.as_str() {
            _ if row.keyword.contains('/') => return Ok(None),
            "network" => "NetworkOptions",
            "network-connect" => "ConnectOptions",
            "volume" => "VolumeOptions",
            "secret" => "SecretOptions",
            "pod" => "PodOptions",
            _ => return Ok(None),
        };
        self.podman.supports(&format!("{options}.{}", row.keyword)).map(Some).map_err(text)
    }

    /// Checks that the server ignores or rejects what the client refuses by name.
    async fn is_lost(&self, row: &Row) -> Result<Seen, String> {
        let made = self.make(&self.podman.ignore_unsupported(), row, &row.given).await;
        match self.shows(row, made).await {
            Ok(()) => Err("is not supported, and shows".to_owned()),
            Err(_) => Ok(Seen::Lost),
        }
    }

    /// Whether the effect shows without the option. What was made stays, for rows with the same options.
    async fn shows_without(&self, row: &Row, of_one: &Row, without: Map<String, Value>) -> Result<bool, String> {
        if matches!(of_one.see, See::Again | See::Fails(_)) {
            let of_one = Row { given: without, ..of_one.clone() };
            let made = self.make(&self.podman, &of_one, &of_one.given).await;
            return Ok(self.shows(&of_one, made).await.is_ok());
        }
        // the names differ from row to row
        let mut unnamed = without.clone();
        unnamed.remove("name");
        let key = format!("{} {} {}", row.of, Value::from(unnamed), Value::from(of_one.container.clone()));
        let place = Arc::clone(self.without.lock().await.entry(key).or_default());
        let mut place = place.lock().await;
        if place.is_none() {
            match self.make(&self.podman, of_one, &without).await {
                Ok(made) => *place = Some(made),
                // the options are invalid without it, for the client or the server, which is a difference
                Err(_) => return Ok(false),
            }
        }
        let made = place.as_mut().expect("it was made");
        Ok(self.visible(of_one, made).await.is_ok())
    }

    /// Whether the effect is visible in what was made, which is removed.
    async fn shows(&self, row: &Row, made: Result<Made, Failed>) -> Result<(), String> {
        let mut made = match (made, &row.see) {
            (Ok(made), _) => made,
            (Err(error), See::Fails(words)) => return says(&error.to_string(), words),
            (Err(error), _) => return Err(error.to_string()),
        };
        let visible = self.visible(row, &mut made).await;
        made.remove().await.map_err(text)?;
        visible
    }

    async fn visible(&self, row: &Row, made: &mut Made) -> Result<(), String> {
        match &row.see {
            See::Inspect(path, wanted) => stands(&made.inspect().await?, path, wanted),
            See::Container(path, wanted) => {
                let container = self.container(row, made).await.map_err(text)?;
                let attrs = container.inspect().await.map_err(text)?;
                stands(&serde_json::to_value(attrs).map_err(text)?, path, wanted)
            }
            See::ContainerLacks(path, words) => {
                let container = self.container(row, made).await.map_err(text)?;
                let attrs = serde_json::to_value(container.inspect().await.map_err(text)?).map_err(text)?;
                let found = path.split('/').fold(&attrs, |at, key| &at[key]).to_string();
                if found.contains(words) { Err(format!("{path} is {found}")) } else { Ok(()) }
            }
            See::Infra(path, wanted) => {
                let Object::Pod(pod) = &made.object else { return Err("is no pod".to_owned()) };
                let infra = pod.infra().await.map_err(text)?.ok_or("has no infra container")?;
                let attrs = infra.inspect().await.map_err(text)?;
                stands(&serde_json::to_value(attrs).map_err(text)?, path, wanted)
            }
            See::Inside(command, words) => says(&self.prints(row, made, command).await?, words),
            See::InsideLacks(command, words) => {
                let printed = self.prints(row, made, command).await?;
                if printed.contains(words) { Err(format!("prints {printed}")) } else { Ok(()) }
            }
            See::Cgroup(file, wanted) => {
                let Object::Pod(pod) = &made.object else { return Err("is no pod".to_owned()) };
                let cgroup = pod.inspect().await.map_err(text)?.cgroup_path.unwrap_or_default();
                let (controller, file) = file.split_once('/').expect("a controller and a file");
                let value = self.on_host(&format!("cat /cgroup/{controller}{cgroup}/{file}")).await?;
                if value.lines().any(|line| line.trim() == wanted) { Ok(()) } else { Err(format!("{file} is {value}")) }
            }
            See::OnHost(command, words) => says(&self.on_host(command).await?, words),
            See::Again => {
                let again = self.object(&self.podman, row, &row.given).await.map_err(text)?;
                // a replaced object has another id, and is the one to remove
                made.object = again;
                Ok(())
            }
            See::Fails(words) => match self.container(row, made).await {
                Ok(_) => Err("works".to_owned()),
                Err(error) => says(&error.to_string(), words),
            },
            other => Err(format!("{other:?} needs nothing")),
        }
    }

    /// What a command prints in the namespaces of the server.
    async fn on_host(&self, command: &str) -> Result<String, String> {
        printed(&self.host, command).await
    }

    async fn prints(&self, row: &Row, made: &mut Made, command: &str) -> Result<String, String> {
        let container = self.container(row, made).await.map_err(text)?;
        printed(container, command).await
    }

    /// The container of an object, which is started on first use.
    async fn container<'a>(&self, row: &Row, made: &'a mut Made) -> Result<&'a Container, Error> {
        if made.container.is_none() {
            let given = json!({ "image": IMAGE, "command": ["sleep", "600"], "stop_signal": "SIGKILL" });
            let mut given = given.as_object().expect("a map").clone();
            given.extend(row.container.clone());
            // a path, instead of the usual one
            let at = given.remove("at").and_then(|at| at.as_str().map(str::to_owned));
            let options: CreateOptions = serde_json::from_value(given.into()).expect("options of the container");
            let options = match &made.object {
                Object::Network(network) | Object::Connected(network) => options.network(network),
                Object::Volume(volume) => options.volume(volume, at.as_deref().unwrap_or("/data")),
                Object::Secret(secret) => options.secrets([secret]),
                Object::Pod(pod) => options.pod(pod),
            };
            let container = self.podman.containers().create(options).await?;
            made.container.insert(container).start().await?;
        }
        Ok(made.container.as_ref().expect("it was created"))
    }

    async fn make(&self, podman: &PodmanClient, row: &Row, given: &Map<String, Value>) -> Result<Made, Failed> {
        if row.of != "network-connect" {
            return Ok(Made { object: self.object(podman, row, given).await?, container: None });
        }
        let options: podman::networks::ConnectOptions = options(given)?;
        let subnets = [format!("{}.0/24", row.net), format!("{}::/64", row.v6)];
        let network = self.podman.networks().create(NetworkOptions::new(name("net")).subnets(subnets)).await?;
        let container = self.podman.containers().run(sleeper().network(&self.network)).detach().await?;
        let network = podman.networks().named(network.name());
        let connected = network.connect_with(&container, &options).await;
        let made = Made { object: Object::Connected(network), container: Some(container) };
        match connected {
            Ok(_) => Ok(made),
            Err(error) => {
                made.remove().await?;
                Err(error.into())
            }
        }
    }

    async fn object(&self, podman: &PodmanClient, row: &Row, given: &Map<String, Value>) -> Result<Object, Failed> {
        Ok(match row.of.as_str() {
            "network" => Object::Network(podman.networks().create(options::<NetworkOptions>(given)?).await?),
            "volume" => Object::Volume(podman.volumes().create(options::<VolumeOptions>(given)?).await?),
            "secret" => Object::Secret(podman.secrets().create(options::<SecretOptions>(given)?).await?),
            "pod" => Object::Pod(podman.pods().create(options::<PodOptions>(given)?).await?),
            other => panic!("rows of {other} name a test"),
        })
    }
}

fn options<T: serde::de::DeserializeOwned>(given: &Map<String, Value>) -> Result<T, Failed> {
    serde_json::from_value(given.clone().into()).map_err(|error| Failed::Options(error.to_string()))
}

/// The row with names and addresses of its own, and a name for its object.
fn in_row(row: &Row) -> Row {
    static COUNT: AtomicU32 = AtomicU32::new(1);
    let needs_net = row.of == "network-connect" || format!("{row:?}").contains("{net}");
    let net = if needs_net { subnet() } else { String::new() };
    let v6 = format!("fd00:{:x}:{:x}", std::process::id() % 65_536, COUNT.fetch_add(1, Ordering::Relaxed));
    let own = name("option");
    let place = |value: Value| {
        let text = value.to_string().replace("{net}", &net).replace("{v6}", &v6).replace("{name}", &own);
        serde_json::from_str::<Value>(&text).expect("JSON")
    };
    let map = |given: &Map<String, Value>| place(given.clone().into()).as_object().expect("a map").clone();
    let text = |text: &String| place(text.clone().into()).as_str().expect("a text").to_owned();
    let see = match &row.see {
        See::Inspect(path, value) => See::Inspect(text(path), place(value.clone())),
        See::Container(path, value) => See::Container(text(path), place(value.clone())),
        See::Inside(command, words) => See::Inside(text(command), text(words)),
        See::OnHost(command, words) => See::OnHost(text(command), text(words)),
        See::Fails(words) => See::Fails(text(words)),
        other => other.clone(),
    };
    let mut row = Row { given: map(&row.given), container: map(&row.container), see, ..row.clone() };
    if !row.of.contains('-') {
        row.given.entry("name").or_insert(own.into());
    }
    (row.net, row.v6) = (net, v6);
    row
}

impl Made {
    async fn inspect(&self) -> Result<Value, String> {
        match &self.object {
            Object::Network(network) | Object::Connected(network) => {
                serde_json::to_value(network.inspect().await.map_err(text)?)
            }
            Object::Volume(volume) => serde_json::to_value(volume.inspect().await.map_err(text)?),
            Object::Secret(secret) => serde_json::to_value(secret.inspect().await.map_err(text)?),
            Object::Pod(pod) => serde_json::to_value(pod.inspect().await.map_err(text)?),
        }
        .map_err(text)
    }

    async fn remove(self) -> Result<(), Error> {
        if let (Some(container), false) = (self.container, matches!(self.object, Object::Pod(_))) {
            end(container).await;
        }
        match self.object {
            Object::Network(network) | Object::Connected(network) => network.remove().await?,
            Object::Volume(volume) => volume.remove().await?,
            Object::Secret(secret) => secret.remove().await?,
            Object::Pod(pod) => {
                let options = RemoveOptions::new().force(true).timeout(std::time::Duration::ZERO);
                pod.remove_with(&options).await?
            }
        };
        Ok(())
    }
}
