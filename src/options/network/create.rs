//! The options of a network to create.

use serde_json::Value;

use super::addresses::addresses;
use super::subnet::{Route, Subnet, ipam, routes, subnets};
use crate::options::body::Body;
use crate::options::core::{Kind, Options};
use crate::options::invalid::InvalidOptions;
use crate::options::read::{Read, flag as read_flag, object, scalar, text as read_text};
use crate::options::readers::{flag, text};
use crate::options::row::Target::{ClientOnly, Field, Fields as Several};
use crate::options::types::cidr::Cidr;
use crate::options::types::env::label_map;
use crate::options::{as_sent, typed};
use crate::raw::types::{NetworkCreateLibpod, NetworkName};
use crate::versions::support::{Span, since};
use crate::versions::{UnsupportedError, Version};

/// The keywords of a network to create.
pub(crate) const CREATE: Kind = Kind {
    name: "NetworkOptions",
    about: "docker-py's arguments of create for networks",
    rows: &[NETWORK],
    column: 0,
    operation: "NetworkCreateLibpod",
    body: "networkCreateLibpod",
    finish: finish_create,
    check: |body| typed::<NetworkCreateLibpod>(&body.into_value()).map(drop),
};

/// # Everyday options
impl NetworkOptions {
    /// Returns options for a network of this name; with [`default`](Self::default), the server chooses the name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().name(name)
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels([(name, value)])
    }

    /// Adds a subnet, such as `10.89.7.0/24`.
    #[must_use]
    pub fn subnet(self, subnet: impl Into<Subnet>) -> Self {
        self.subnets([subnet])
    }

    /// Sets what assigns the addresses: `host-local` (the default), `dhcp` (macvlan and ipvlan) or `none`.
    #[must_use]
    pub fn ipam_driver(mut self, driver: impl Into<String>) -> Self {
        self.0.merge("ipam", vec![("Driver".to_owned(), driver.into().into())]);
        self
    }

    /// Returns the body that a create request would send; a dry run.
    ///
    /// # Errors
    ///
    /// All invalid options; they convert to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    #[inline]
    pub fn body(&self) -> Result<Value, InvalidOptions> {
        Ok(self.render()?.body)
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Create, InvalidOptions> {
        let body = self.0.write()?;
        let ignore_if_exists = body.parameter("ignoreIfExists") == Some(&true.into());
        let body = as_sent(&typed::<NetworkCreateLibpod>(&body.into_value())?)?;
        Ok(Create { ignore_if_exists, body })
    }
}

rows! {
    "Network" NETWORK for [NetworkOptions] {
        /// Names the network; without a name, the server makes one.
        name: Text => Field("name", name);
        /// Sets the driver: `bridge` (the default), `macvlan`, `ipvlan` or the name of a plugin.
        driver: Text => Field("driver", text);
        /// Sets whether containers on the network find each other by name; for a bridge, the default is true.
        dns_enabled: Flag => Field("dns_enabled", flag);
        /// Sets the servers to which queries for other names are forwarded, instead of those of the host.
        network_dns_servers: List => Field("network_dns_servers", addresses);
        /// Keeps the network without a route to others.
        internal: Flag => Field("internal", flag);
        /// Adds an IPv6 subnet if none is given.
        enable_ipv6: Flag => Field("ipv6_enabled", flag);
        /// Adds labels.
        labels: Map => Field("labels", label_map);
        /// Sets options of the driver: `mtu`, `vlan`, `isolate`, `metric`, `no_default_route`, `vrf`, `mode`, `bclim`, `parent`.
        options: Map => Several(&["options", "network_interface"], driver_options);
        /// Docker's addresses: `{Driver, Config: [{Subnet, IPRange, Gateway}]}`.
        "ipam": Json => Several(&["subnets", "ipam_options"], ipam);
        /// Adds subnets, such as `10.89.7.0/24`; the server chooses one if none is given.
        subnets: Items<Subnet> => Several(&["subnets"], subnets);
        /// Adds routes to the containers on the network.
        routes: Items<Route> => Several(&["routes"], routes);
        /// Sets the name of the bridge, or the parent interface of a macvlan or ipvlan network.
        interface_name: Text => Field("network_interface", interface);
        /// Returns an existing network of this name, unchanged, instead of an error; see
        /// [`ensure`](crate::NetworksManager::ensure), which compares it.
        ignore_if_exists: Flag => Several(&[], |value, body| {
            // before 4.4, the client does it
            body.set_parameter("ignoreIfExists", read_flag(value)?.into());
            Ok(())
        });
        "attachable": Flag => ClientOnly(|value| only(value, true, "containers can always be connected to a network"));
        "check_duplicate": Flag => ClientOnly(|value| only(value, true, "names of networks are always unique"));
        "ingress": Flag => ClientOnly(|value| only(value, false, "Podman has no swarm"));
        "scope": Text => ClientOnly(scope);
    }
}

options! {
    /// The options of a network to create: docker-py's keywords.
    ///
    /// Keywords of docker-py and podman-py are setters of the same name, and keys of the same name in JSON. Names are
    /// resolved on a bridge unless [`dns_enabled`](Self::dns_enabled) is `false`.
    ///
    /// ```
    /// use podman::networks::{NetworkOptions, Subnet};
    ///
    /// let subnet = Subnet::new("10.89.7.0/24").gateway("10.89.7.254").ip_range("10.89.7.128/26");
    /// let options = NetworkOptions::new("app").subnets([subnet]).label("tier", "back");
    /// let same: NetworkOptions = serde_json::from_str(
    ///     r#"{"name": "app", "labels": ["tier=back"], "ipam": {"Driver": "default", "Config": [
    ///         {"Subnet": "10.89.7.0/24", "Gateway": "10.89.7.254", "IPRange": "10.89.7.128/26", "AuxiliaryAddresses": null}]}}"#,
    /// )?;
    /// assert_eq!(options.body()?, same.body()?);
    /// assert_eq!(options.body()?["subnets"][0]["lease_range"]["start_ip"], "10.89.7.129");
    /// assert!(NetworkOptions::new("app").subnets([Subnet::new("10.89.7.0/24").gateway("10.0.0.1")]).body().is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct NetworkOptions = CREATE;
}

defaults! {
    NetworkOptions = CREATE;
}

/// What a create request sends.
pub(crate) struct Create {
    pub(crate) ignore_if_exists: bool,
    pub(crate) body: Value,
}

named!(NetworkOptions, "network");

/// A name that is not a mode of a container's network.
#[inline]
fn name(value: &Value) -> Read<Value> {
    const MODES: [&str; 8] = ["none", "host", "bridge", "private", "slirp4netns", "pasta", "container", "ns"];
    match read_text(value)? {
        "" => Ok(Value::Null),
        name if MODES.contains(&name) || name == "default" => Err("is a network mode: choose another name".to_owned()),
        name if name.parse::<NetworkName>().is_err() => {
            Err("expected letters, digits, _ . and -, with a letter or digit in front".to_owned())
        }
        name => Ok(name.into()),
    }
}

/// At most 15 letters, as the kernel has it: older servers accept more, and then no container starts.
#[inline]
fn interface(value: &Value) -> Read<Value> {
    match read_text(value)? {
        "" => Ok(Value::Null),
        name if name.len() > 15 || name.contains(['/', ' ', ':']) || matches!(name, "." | "..") => {
            Err("expected the name of an interface: at most 15 characters, without / : and blanks".to_owned())
        }
        name => Ok(name.into()),
    }
}

/// A flag that cannot have any other value.
#[inline]
fn only(value: &Value, always: bool, why: &str) -> Read<()> {
    if read_flag(value)? == always { Ok(()) } else { Err(format!("is always {always}: {why}")) }
}

#[inline]
fn scope(value: &Value) -> Read<()> {
    match read_text(value)? {
        "" | "local" => Ok(()),
        _ => Err("is always local: Podman has no swarm".to_owned()),
    }
}

/// Options of the driver, under their names in Podman: the server knows Docker's names only since 4.5.
#[inline]
fn driver_options(value: &Value, body: &mut Body) -> Read<()> {
    for (name, value) in object(value)? {
        if value.is_null() {
            continue;
        }
        let value = scalar(value).map_err(|why| format!("{name:?}: {why}"))?;
        let podman = match name.as_str() {
            "com.docker.network.driver.mtu" => "mtu",
            "parent" | "com.docker.network.bridge.name" => {
                body.set("network_interface", interface(&value.into()).map_err(|why| format!("{name:?}: {why}"))?);
                continue;
            }
            name if name.starts_with("com.docker.") => {
                return Err(format!("{name:?} has no counterpart in Podman: leave it out"));
            }
            name => name,
        };
        match body.get("options").and_then(|options| options.get(podman)) {
            Some(other) if other.as_str() != Some(value.as_str()) => {
                return Err(format!("{name:?} contradicts {podman:?}: set one of them"));
            }
            _ => body.put("options", podman, value),
        }
    }
    Ok(())
}

#[inline]
fn finish_create(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let driver = options.text("driver").unwrap_or("bridge");
    let without_addresses = body.get("ipam_options").is_some_and(|ipam| ipam["driver"] == "none");
    let dns = body.get("dns_enabled").cloned();
    match (dns.as_ref().and_then(Value::as_bool), driver) {
        (None, "bridge") if !without_addresses => body.set("dns_enabled", true),
        (Some(true), "macvlan" | "ipvlan") => {
            problems.add("dns_enabled", "true", "has no effect: only a bridge resolves the names of containers");
        }
        (Some(true), _) if without_addresses => {
            problems.add("dns_enabled", "true", "has no effect without addresses (the IPAM driver none)");
        }
        _ => {}
    }
    if body.get("network_dns_servers").is_some() && body.get("dns_enabled") != Some(&true.into()) {
        let why = "has no effect on a network that does not resolve names: set dns_enabled on a bridge";
        problems.add("network_dns_servers", &options.shown("network_dns_servers"), why);
    }
    let given = options.get("options").and_then(Value::as_object);
    if driver == "bridge" && given.is_some_and(|given| given.get("parent").is_some_and(|parent| !parent.is_null())) {
        problems.add("options", "parent", "is for macvlan and ipvlan: name the bridge with interface_name");
    }
    for (name, value) in body.get("options").and_then(Value::as_object).into_iter().flatten() {
        let value = value.as_str().unwrap_or_default();
        if let Err(why) = driver_option(driver, name, value) {
            problems.add("options", &format!("{name}={value}"), &why);
        }
    }
}

/// Checks an option by the driver's own rules; those of plugins are unknown.
#[inline]
fn driver_option(driver: &str, name: &str, value: &str) -> Read<()> {
    let known: &[&str] = match driver {
        "bridge" => &["mtu", "vlan", "isolate", "metric", "no_default_route", "vrf", "mode"],
        "macvlan" => &["mode", "mtu", "metric", "no_default_route", "bclim"],
        "ipvlan" => &["mode", "mtu", "metric"],
        _ => return Ok(()),
    };
    if !known.contains(&name) {
        return Err(format!("unknown option of the driver {driver}; known are {}", known.join(", ")));
    }
    let number = |most: u64| match value.parse::<u64>() {
        Ok(number) if number <= most => Ok(()),
        _ => Err(format!("expected a whole number from 0 to {most}")),
    };
    // as Go reads a boolean
    let is_flag =
        matches!(value, "1" | "t" | "T" | "true" | "TRUE" | "True" | "0" | "f" | "F" | "false" | "FALSE" | "False");
    let one_of = |words: &[&str]| match words.contains(&value) {
        true => Ok(()),
        false => Err(format!("expected {}", words.join(", "))),
    };
    match (driver, name) {
        (_, "mtu" | "metric") => number(u32::MAX.into()),
        (_, "vlan") => number(4094),
        (_, "bclim") => value.parse::<i32>().map(drop).map_err(|_| "expected a whole number".to_owned()),
        (_, "isolate") if value == "strict" => Ok(()),
        (_, "isolate" | "no_default_route") if is_flag => Ok(()),
        (_, "isolate") => Err("expected true, false or strict".to_owned()),
        (_, "no_default_route") => Err("expected true or false".to_owned()),
        ("bridge", "mode") => one_of(&["managed", "unmanaged"]),
        ("macvlan", "mode") => one_of(&["bridge", "private", "vepa", "passthru"]),
        ("ipvlan", "mode") => one_of(&["l2", "l3", "l3s"]),
        _ => Ok(()),
    }
}

impl NetworkOptions {
    /// Returns what a server of this release would ignore or refuse. `body` is what the options write.
    #[inline]
    pub(crate) fn lacking(&self, body: &Value, server: Version) -> Option<UnsupportedError> {
        let lacks: Vec<_> = releases(body).into_iter().filter(|(_, span)| !span.holds(server)).collect();
        self.0.unsupported(body, server).or_else(|| UnsupportedError::of(&lacks, server))
    }
}

/// Returns the values of a body that not every release reads.
#[inline]
pub(super) fn releases(body: &Value) -> Vec<(String, Span)> {
    let mut needs = Vec::new();
    let driver = body["driver"].as_str().unwrap_or("bridge");
    if !matches!(driver, "bridge" | "macvlan") {
        needs.push((format!("the network driver {driver}"), since(4, 5, 0)));
    }
    if body["ipam_options"]["driver"] == "dhcp" {
        needs.push(("the IPAM driver dhcp".to_owned(), since(4, 5, 0)));
    }
    for (name, value) in body["options"].as_object().into_iter().flatten() {
        let span = match (driver, name.as_str(), value.as_str()) {
            ("bridge", "isolate", Some("strict"))
            | ("bridge" | "macvlan", "no_default_route", _)
            | ("macvlan", "bclim", _) => since(4, 6, 0),
            ("bridge", "isolate", _) => since(4, 2, 0),
            ("bridge" | "macvlan" | "ipvlan", "metric", _) => since(4, 4, 0),
            ("bridge", "vrf", _) => since(4, 8, 0),
            // Upstream has it since 5.6, but distributions build 5.4 with a later library of networks.
            ("bridge", "mode", _) => since(5, 4, 0),
            _ => continue,
        };
        needs.push((format!("the network option {name}"), span));
    }
    needs
}

/// The body as the server stores it, to compare it with a network that exists: without the bits of hosts in subnets.
#[inline]
pub(crate) fn stored(mut body: Value) -> Value {
    for subnet in body.get_mut("subnets").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(Ok(cidr)) = subnet["subnet"].as_str().map(Cidr::parse) {
            subnet["subnet"] = cidr.masked().into();
        }
    }
    body
}
