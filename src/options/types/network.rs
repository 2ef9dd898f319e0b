//! The networks that a container joins.

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use super::volume::is_name;
use crate::options::body::Body;
use crate::options::core::Options;
use crate::options::invalid::InvalidOptions;
use crate::options::read::{Fields, Read, flag, is_empty, kind, object, text, text_map, texts};

/// A network that a container joins, with its options.
///
/// ```
/// use podman::{CreateOptions, containers::NetworkAttachment};
///
/// let database = NetworkAttachment::new("backend").alias("db").ip("10.89.0.5");
/// let options = CreateOptions::new("postgres").networks([database, "metrics".into()]);
/// assert_eq!(options.spec()?["Networks"]["backend"]["aliases"], serde_json::json!(["db"]));
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct NetworkAttachment {
    name: String,
    options: Map<String, Value>,
}

impl NetworkAttachment {
    /// Returns a network by its name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), options: Map::new() }
    }

    #[inline]
    fn push(mut self, field: &str, value: String) -> Self {
        if let Value::Array(list) = self.options.entry(field).or_insert_with(|| json!([])) {
            list.push(value.into());
        }
        self
    }

    #[inline]
    fn put(mut self, field: &str, value: String) -> Self {
        self.options.insert(field.to_owned(), value.into());
        self
    }

    /// Adds a name under which the other containers of the network resolve this one.
    #[must_use]
    pub fn alias(self, alias: impl Into<String>) -> Self {
        self.push("aliases", alias.into())
    }

    /// Adds an IPv4 or IPv6 address.
    #[doc(alias = "ipv4_address")]
    #[doc(alias = "static_ips")]
    #[must_use]
    pub fn ip(self, address: impl std::fmt::Display) -> Self {
        self.push("static_ips", address.to_string())
    }

    /// Sets the MAC address.
    #[doc(alias = "static_mac")]
    #[must_use]
    pub fn mac_address(self, address: impl Into<String>) -> Self {
        self.put("static_mac", address.into())
    }

    /// Sets the name of the interface in the container.
    #[must_use]
    pub fn interface_name(self, name: impl Into<String>) -> Self {
        self.put("interface_name", name.into())
    }

    #[inline]
    pub(crate) fn into_entry(self) -> (String, Value) {
        (self.name, self.options.into())
    }
}

impl From<&str> for NetworkAttachment {
    #[inline]
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<String> for NetworkAttachment {
    #[inline]
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// A map from name to options or aliases, a list of names, or one name.
#[inline]
pub(crate) fn networks(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::Object(map) => map.iter().try_for_each(|(name, options)| join(name, options, body)),
        Value::Array(list) => list.iter().filter(|network| !network.is_null()).try_for_each(|network| match network {
            Value::Object(_) => networks(network, body),
            _ => join(text(network)?, &Value::Null, body),
        }),
        Value::String(name) => join(name, &Value::Null, body),
        _ => Err(format!("expected a map from network to options, not {}", kind(value))),
    }
}

/// One network; the server no longer has the field that podman-py sets.
#[inline]
pub(crate) fn network(value: &Value, body: &mut Body) -> Read<()> {
    let name = text(value)?;
    if name.is_empty() {
        return Ok(());
    }
    match body.get("Networks").and_then(Value::as_object) {
        Some(joined) if joined.contains_key(name) => Ok(()),
        Some(_) => Err("is not one of networks, or of network_mode: set one of them".to_owned()),
        None => join(name, &Value::Null, body),
    }
}

/// As [`networks`]; also in the object that docker sends.
#[inline]
pub(crate) fn networking_config(value: &Value, body: &mut Body) -> Read<()> {
    object(value)?;
    networks(value.get("EndpointsConfig").unwrap_or(value), body)
}

/// Sets the mode in which a container joins networks, which is not the default of rootless servers. The containers of
/// a pod have the pod's networks.
#[inline]
pub(crate) fn finish(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    if body.get("Networks").is_none() || options.text("pod").is_some() {
        return;
    }
    match mode_of(body) {
        None | Some("" | "bridge" | "default" | "private") => body.replace("netns", json!({ "nsmode": "bridge" })),
        Some(mode) => {
            let why = format!("contradicts network_mode {mode:?}, which joins no network: set one of them");
            let joins = ["networks", "network", "mac_address"].into_iter().find(|name| options.get(name).is_some());
            let keyword = joins.unwrap_or("network_mode");
            problems.add(keyword, &options.shown(keyword), &why);
        }
    }
}

#[inline]
fn mode_of(body: &Body) -> Option<&str> {
    body.get("netns").and_then(|netns| netns["nsmode"].as_str())
}

/// Adds one network.
#[inline]
pub(crate) fn join(name: &str, options: &Value, body: &mut Body) -> Read<()> {
    if matches!(name, "host" | "none" | "private" | "pod" | "container" | "ns" | "slirp4netns" | "pasta") {
        return Err(format!("{name:?} is a mode, not a network: set it as network_mode"));
    }
    if !is_name(name) {
        return Err(format!(
            "{name:?} is not the name of a network: set its options as {{\"name\": {{\"aliases\": [\"web\"]}}}}, and modes as network_mode"
        ));
    }
    // Docker's name of the default network.
    let name = if name == "bridge" { "default" } else { name };
    let options = options_of(options).map_err(|why| format!("{name:?}: {why}"))?;
    body.put("Networks", name, Value::Object(options));
    Ok(())
}

/// Podman's options, docker's, aliases, or nothing.
#[inline]
fn options_of(value: &Value) -> Read<Map<String, Value>> {
    let mut out = Map::new();
    match value {
        Value::Null => {}
        Value::String(alias) => drop(out.insert("aliases".to_owned(), aliases(&json!([alias]))?)),
        Value::Array(_) => drop(out.insert("aliases".to_owned(), aliases(value)?)),
        Value::Object(_) => {
            let mut fields = Fields::of(value)?;
            if let Some(given) = fields.take(&["aliases"])? {
                out.insert("aliases".to_owned(), aliases(given)?);
            }
            let mut ips = match fields.take(&["static_ips", "static_ip"])? {
                Some(Value::String(ip)) => vec![ip.clone()],
                Some(several) => texts(several)?,
                None => Vec::new(),
            };
            ips.extend(addresses(&mut fields)?);
            let ipam = fields.take(&["IPAMConfig"])?;
            if let Some(ipam) = ipam {
                let mut fields = Fields::of(ipam)?;
                ips.extend(addresses(&mut fields)?);
                if fields.take(&["LinkLocalIPs"])?.is_some_and(|given| !is_empty(given)) {
                    return Err("LinkLocalIPs are not supported by Podman: use static_ips".to_owned());
                }
                fields.finish()?;
            }
            if let Some(wrong) = ips.iter().find(|ip| ip.parse::<IpAddr>().is_err()) {
                return Err(format!("{wrong:?} is not an IP address"));
            }
            if !ips.is_empty() {
                out.insert("static_ips".to_owned(), ips.into());
            }
            if let Some(given) = fields.take(&["static_mac", "mac_address"])?.filter(|mac| *mac != "") {
                out.insert("static_mac".to_owned(), mac_address(given)?.into());
            }
            if let Some(given) = fields.take(&["interface_name", "ifname"])?.filter(|name| *name != "") {
                out.insert("interface_name".to_owned(), text(given)?.into());
            }
            if let Some(options) = fields.take(&["options", "driver_opt", "driver_opts"])? {
                out.insert("options".to_owned(), json!(text_map(options)?));
            }
            if fields.take(&["links"])?.is_some_and(|links| !is_empty(links)) {
                return Err("links are not supported by Podman: use aliases".to_owned());
            }
            fields.finish()?;
        }
        _ => return Err(format!("expected options, or a list of aliases, not {}", kind(value))),
    }
    Ok(out)
}

#[inline]
fn aliases(value: &Value) -> Read<Value> {
    let aliases = texts(value)?;
    if aliases.iter().any(String::is_empty) { Err("an alias is empty".to_owned()) } else { Ok(aliases.into()) }
}

#[inline]
fn addresses(fields: &mut Fields<'_>) -> Read<Vec<String>> {
    let mut ips = Vec::new();
    for name in ["ipv4_address", "ipv6_address"] {
        if let Some(ip) = fields.take(&[name])?.filter(|ip| *ip != "") {
            ips.push(text(ip)?.to_owned());
        }
    }
    Ok(ips)
}

/// How a container is connected to one network: Podman's options, or docker's `EndpointConfig`.
#[inline]
pub(crate) fn endpoint(value: &Value, body: &mut Body) -> Read<()> {
    let options = if is_empty(value) { Map::new() } else { object(value).and_then(|_| options_of(value))? };
    for (field, value) in options {
        match (field.as_str(), value) {
            ("static_ips", Value::Array(addresses)) => {
                for address in addresses {
                    body.push("static_ips", address);
                }
            }
            ("static_mac", address) => body.set("static_mac", colons(&address)?),
            (field, value) => body.set(field, value),
        }
    }
    Ok(())
}

/// A MAC address with colons: of a connection, the server reads no other form.
#[inline]
pub(crate) fn colons(value: &Value) -> Read<Value> {
    match value == "" {
        true => Ok(Value::Null),
        false => mac_address(value).map(|address| address.replace('-', ":").into()),
    }
}

/// No network.
#[inline]
pub(crate) fn network_disabled(value: &Value, body: &mut Body) -> Read<()> {
    if flag(value)? {
        let other = mode_of(body).is_some_and(|mode| !matches!(mode, "" | "none" | "default"));
        if other || body.get("Networks").is_some() {
            return Err("contradicts network_mode, networks or network: set one of them".to_owned());
        }
        body.replace("netns", json!({ "nsmode": "none" }));
    }
    Ok(())
}

/// Lists of options, by `slirp4netns` or `pasta`.
#[inline]
pub(crate) fn network_options(value: &Value, body: &mut Body) -> Read<()> {
    for (mode, options) in object(value)? {
        let options = texts(options).map_err(|why| format!("{mode:?}: {why}"))?;
        body.put("network_options", mode, options);
    }
    Ok(())
}

/// The address on the one network that is joined: the default one, if none is named.
#[inline]
pub(crate) fn mac(value: &Value, body: &mut Body) -> Read<()> {
    if value == "" {
        return Ok(());
    }
    let address = mac_address(value)?;
    on_the_only(body, "static_mac", &address.into())
}

/// Sets an option of the one network that is joined: the default one, if none is named.
#[inline]
pub(crate) fn on_the_only(body: &mut Body, option: &str, value: &Value) -> Read<()> {
    let joined = body.get("Networks").and_then(Value::as_object).cloned().unwrap_or_default();
    match joined.len() {
        0 => {
            body.put("Networks", "default", json!({ option: value }));
            Ok(())
        }
        1 => {
            for (name, mut options) in joined {
                if options.get(option).is_some_and(|other| other != value) {
                    return Err(format!("contradicts the {option} of network {name:?}: set one of them"));
                }
                options[option] = value.clone();
                body.put("Networks", &name, options);
            }
            Ok(())
        }
        _ => Err(format!("several networks are joined: set {option} in the options of one of them")),
    }
}

#[inline]
pub(crate) fn mac_address(value: &Value) -> Read<&str> {
    let address = text(value)?;
    let hex = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_hexdigit());
    // One separator throughout, as Go reads it.
    if ![':', '-'].iter().any(|by| address.split(*by).count() == 6 && address.split(*by).all(hex)) {
        return Err(format!("{address:?} is not a MAC address such as 02:42:ac:11:00:02"));
    }
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CreateOptions;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn spec(given: Value) -> Result<(Value, Value), InvalidOptions> {
        let given = given.as_object().unwrap().clone();
        let options = given.iter().fold(CreateOptions::new("x"), |options, (key, value)| options.set(key, value));
        let mut spec = options.spec()?;
        Ok((spec["Networks"].take(), spec["netns"]["nsmode"].take()))
    }

    #[test]
    fn networks_are_joined_on_a_bridge() {
        let mac = "02:42:ac:11:00:02";
        for (given, networks) in [
            (
                json!({"networks": {"n": {"IPAMConfig": {"IPv4Address": "10.0.0.2"}, "driver_opt": {"k": 1}}}}),
                json!({"n": {"static_ips": ["10.0.0.2"], "options": {"k": "1"}}}),
            ),
            (json!({"networks": {"n": ["a"]}}), json!({"n": {"aliases": ["a"]}})),
            (json!({"networks": {"n": {"aliases": ["a"], "mac_address": ""}}}), json!({"n": {"aliases": ["a"]}})),
            (json!({"networks": ["n", "m"], "network_mode": "private"}), json!({"n": {}, "m": {}})),
            (json!({"networks": ["bridge"]}), json!({"default": {}})),
            (json!({"network": "n", "network_mode": "default"}), json!({"n": {}})),
            (
                json!({"network": "n", "networking_config": {"EndpointsConfig": {"n": {"Aliases": ["a"], "Links": null}}}}),
                json!({"n": {"aliases": ["a"]}}),
            ),
            (json!({"networking_config": {"n": {"DriverOpts": {"k": "v"}}}}), json!({"n": {"options": {"k": "v"}}})),
            (json!({"network_mode": "n:ip=10.0.0.2"}), json!({"n": {"static_ips": ["10.0.0.2"]}})),
            (json!({"network_mode": "n,m"}), json!({"n": {}, "m": {}})),
            (json!({"mac_address": mac}), json!({"default": {"static_mac": mac}})),
            (json!({"mac_address": mac, "networks": ["n"]}), json!({"n": {"static_mac": mac}})),
        ] {
            assert_eq!(spec(given.clone()), Ok((networks, json!("bridge"))), "{given}");
        }
        let pods = json!({"pod": "p", "networks": ["n"]});
        assert_eq!(spec(pods), Ok((json!({"n": {}}), Value::Null)), "a pod has its own mode");
    }

    #[test]
    fn contradictions_are_refused() {
        let mac = "02:42:ac:11:00:02";
        for (given, option) in [
            (json!({"networks": ["n"], "network_mode": "host"}), "networks"),
            (json!({"networks": {"n": {}}, "network_mode": "none"}), "networks"),
            (json!({"network": "n", "network_mode": "container:c"}), "network"),
            (json!({"mac_address": mac, "network_mode": "slirp4netns"}), "mac_address"),
            (json!({"network_mode": "host", "network_disabled": true}), "network_disabled"),
            (json!({"networks": ["n"], "network_disabled": true}), "network_disabled"),
            (json!({"networks": ["n"], "network": "m"}), "network"),
            (json!({"networks": ["n", "m"], "mac_address": mac}), "mac_address"),
            (json!({"networks": {"n": {"static_mac": "02:42:ac:11:00:99"}}, "mac_address": mac}), "mac_address"),
        ] {
            let problems = spec(given.clone()).expect_err("refused");
            let found: Vec<_> = problems.iter().map(|problem| problem.option.as_str()).collect();
            assert_eq!(found, [option], "{given}");
        }
    }

    #[test]
    fn invalid_networks_are_errors() {
        for given in [
            json!({"networks": ["podman:alias=t"]}),
            json!({"networks": [""]}),
            json!({"networks": ["host"]}),
            json!({"networks": {"n": {"aliases": [""]}}}),
            json!({"networks": {"n": {"static_ips": ["10.0.0"]}}}),
            json!({"networks": {"n": {"static_mac": "02:42"}}}),
            json!({"network": "host"}),
            json!({"network": "a:b"}),
            json!({"network_mode": " host"}),
            json!({"network_mode": "n:ip=x"}),
            json!({"network_mode": "n:mac=x"}),
            json!({"network_mode": "n:alias="}),
            json!({"mac_address": "02:42-ac:11:00:02"}),
        ] {
            assert!(spec(given.clone()).is_err(), "{given}");
        }
        assert_eq!(spec(json!({"network_disabled": false})), Ok((Value::Null, Value::Null)));
    }
}
