//! The order in which a service is searched.

use std::path::{Path, PathBuf};

use super::config::Config;
use super::connections::{Connections, Destination};
use super::plan::{ConnectionSource, Plan};
use super::sockets;
use super::surroundings::Surroundings;
use crate::error::{ConnectAttempt, ConnectReason, Error, Result};
use crate::transport::{self, Endpoint};

const LIST: &str = "`podman system connection list` shows which there are";

/// The settings of the client builder.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request {
    pub(crate) wanted: Wanted,
    /// The private key for ssh, which overrides all others.
    pub(crate) identity: Option<PathBuf>,
    /// The configuration of ssh, instead of the user's.
    pub(crate) ssh_config: Option<PathBuf>,
    /// Whether `DOCKER_HOST` is used.
    pub(crate) docker_host: bool,
    /// Whether to use TLS for a port, whatever the scheme of its URI.
    pub(crate) tls: bool,
}

/// How the caller selected the service.
#[derive(Debug, Clone, Default)]
pub(crate) enum Wanted {
    /// As the `podman` command chooses.
    #[default]
    Usual,
    At(Endpoint),
    /// The service at this URI.
    Uri(String),
    Connection(String),
}

/// Chooses a service, without sending a request.
pub(crate) fn plan(request: &Request, here: &Surroundings) -> Result<Plan> {
    let config = match &request.wanted {
        // An explicit address needs no files.
        Wanted::At(_) | Wanted::Uri(_) => Config::default(),
        _ => Config::read(here).map_err(|(path, why)| unreadable(&path, why))?,
    };
    let here = &here.with(&config.env);
    let mut search = Search { here, config, passed_over: Vec::new() };
    let mut plan = match &request.wanted {
        Wanted::At(endpoint) => search.chosen(endpoint.clone(), ConnectionSource::Uri),
        Wanted::Uri(uri) => search.chosen(uri.parse()?, ConnectionSource::Uri),
        Wanted::Connection(name) => search.named(name, ConnectionSource::Connection)?,
        Wanted::Usual => search.usual(request.docker_host)?,
    };
    if let Endpoint::Ssh(address) = &mut plan.endpoint {
        let variable = || here.variable("CONTAINER_SSHKEY").map(PathBuf::from);
        address.identity = request.identity.clone().or(address.identity.take()).or_else(variable);
        address.config = request.ssh_config.clone().or(address.config.take());
    }
    if request.tls && matches!(plan.endpoint, Endpoint::Tcp(_)) {
        plan.endpoint = plan.endpoint.with_tls([None, None, None]);
    }
    if matches!(plan.endpoint, Endpoint::Tcp(_) | Endpoint::Https(_)) && here.variable("CONTAINER_PROXY").is_some() {
        let why = "it is set, but this crate does not support proxies";
        return Err(search.unusable(search.shown("CONTAINER_PROXY"), why, "unset it, or tunnel the port yourself"));
    }
    Ok(plan)
}

pub(super) fn unreadable(path: &Path, why: String) -> Error {
    let hint = "Podman itself does not start with such a file, either";
    Error::connect(ConnectReason::Configuration, vec![ConnectAttempt::new(path.display().to_string(), why)], hint, None)
}

struct Search<'a> {
    here: &'a Surroundings,
    config: Config,
    passed_over: Vec<ConnectAttempt>,
}

impl Search<'_> {
    fn usual(&mut self, docker_host: bool) -> Result<Plan> {
        if let Some(name) = self.here.variable("CONTAINER_CONNECTION") {
            let mut plan = self.named(name, ConnectionSource::ContainerConnection)?;
            plan.set_in = self.here.origin("CONTAINER_CONNECTION").map(Path::to_owned);
            return Ok(plan);
        }
        self.pass("CONTAINER_CONNECTION", "not set");
        if let Some(plan) = self.variable("CONTAINER_HOST", ConnectionSource::ContainerHost)? {
            return Ok(plan);
        }
        let docker = if docker_host { self.variable("DOCKER_HOST", ConnectionSource::DockerHost)? } else { None };
        if !docker_host && self.here.variable("DOCKER_HOST").is_some() {
            self.pass("DOCKER_HOST", "set, but used only with ClientBuilder::docker_host");
        }
        if let Some(mut plan) = docker {
            // Docker's command reads the first, its library the second.
            if ["DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH"].iter().any(|name| self.here.variable(name).is_some()) {
                plan.endpoint = plan.endpoint.with_tls(self.docker_files());
            }
            return Ok(plan);
        }
        if let Some(plan) = self.default_connection()? {
            return Ok(plan);
        }
        let (socket, by, others) = sockets::choose(self.here);
        for (socket, why) in others {
            self.pass(Endpoint::Unix(socket).to_string(), why);
        }
        Ok(self.chosen(Endpoint::Unix(socket), by))
    }

    /// Returns the service at the URI in a variable.
    fn variable(&mut self, name: &str, by: ConnectionSource) -> Result<Option<Plan>> {
        let Some(uri) = self.here.variable(name) else {
            self.pass(name, "not set");
            return Ok(None);
        };
        match transport::parse(uri) {
            Ok(endpoint) => {
                let mut plan = self.chosen(endpoint, by);
                plan.set_in = self.here.origin(name).map(Path::to_owned);
                plan.file.clone_from(&plan.set_in);
                Ok(Some(plan))
            }
            Err(why) => Err(self.bad_uri(format!("{}, by {}", transport::redacted(uri), self.shown(name)), why)),
        }
    }

    /// Shows a variable, and the file that sets it.
    fn shown(&self, name: &str) -> String {
        let file = self.here.origin(name).map(|file| format!(" in {}", file.display()));
        format!("{name}{}", file.unwrap_or_default())
    }

    /// Returns the paths of the TLS files of Docker's client.
    fn docker_files(&self) -> [Option<PathBuf>; 3] {
        let given = self.here.variable("DOCKER_CERT_PATH").map(PathBuf::from);
        let dir = given.or_else(|| Some(self.here.home()?.join(".docker")));
        ["ca.pem", "cert.pem", "key.pem"].map(|file| Some(dir.as_ref()?.join(file)))
    }

    /// Returns the connection with this name; an error if it does not exist.
    fn named(&mut self, name: &str, by: ConnectionSource) -> Result<Plan> {
        let path = Connections::path(self.here);
        let known = match &path {
            Some(path) => Connections::read(self.here, path)
                .map_err(|why| self.unusable(path.display().to_string(), why, LIST))?,
            None => Connections::default(),
        };
        match known.destinations.get(name).or_else(|| self.config.destinations.get(name)).cloned() {
            Some(destination) => self.leads(name, &destination, by),
            None => {
                let what = format!("connection `{name}`");
                let why = "neither podman-connections.json nor containers.conf has one of this name";
                Err(self.unusable(what, why, LIST))
            }
        }
    }

    /// Returns the default connection. As in the command, it is skipped if it does not exist, unlike a connection
    /// selected by name.
    fn default_connection(&mut self) -> Result<Option<Plan>> {
        let path = Connections::path(self.here);
        let known = match path.as_ref().map(|path| Connections::read(self.here, path)) {
            Some(Err(why)) => {
                let file = path.map(|path| path.display().to_string()).unwrap_or_default();
                self.pass("the default connection", format!("{file} cannot be read: {why}"));
                return Ok(None);
            }
            known => known.and_then(std::result::Result::ok).unwrap_or_default(),
        };
        let name = if known.default.is_empty() { self.config.active_service.clone() } else { known.default };
        if name.is_empty() {
            self.pass("the default connection", "neither podman-connections.json nor containers.conf has one");
            return Ok(None);
        }
        match known.destinations.get(&name).or_else(|| self.config.destinations.get(&name)).cloned() {
            Some(destination) => self.leads(&name, &destination, ConnectionSource::DefaultConnection).map(Some),
            None => {
                self.pass("the default connection", format!("it is `{name}`, but no connection has this name"));
                Ok(None)
            }
        }
    }

    fn leads(&mut self, name: &str, destination: &Destination, by: ConnectionSource) -> Result<Plan> {
        let endpoint = destination.endpoint().map_err(|why| {
            self.bad_uri(format!("{}, connection `{name}` of {}", destination.shown(), destination.file.display()), why)
        })?;
        let mut plan = self.chosen(endpoint, by);
        plan.connection = Some(name.to_owned());
        plan.file = Some(destination.file.clone());
        Ok(plan)
    }

    fn chosen(&mut self, endpoint: Endpoint, chosen_by: ConnectionSource) -> Plan {
        let passed_over = std::mem::take(&mut self.passed_over);
        Plan { endpoint, chosen_by, connection: None, file: None, set_in: None, passed_over }
    }

    fn pass(&mut self, what: impl Into<String>, why: impl Into<String>) {
        self.passed_over.push(ConnectAttempt::new(what, why));
    }

    fn bad_uri(&self, what: String, why: String) -> Error {
        self.failed(ConnectReason::Address, what, why, "")
    }

    fn unusable(&self, what: impl Into<String>, why: impl Into<String>, hint: &str) -> Error {
        self.failed(ConnectReason::Configuration, what.into(), why.into(), hint)
    }

    fn failed(&self, reason: ConnectReason, what: String, why: String, hint: &str) -> Error {
        let mut tried = self.passed_over.clone();
        tried.push(ConnectAttempt::new(what, why));
        Error::connect(reason, tried, hint, None)
    }
}
