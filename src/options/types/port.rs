//! Published and exposed ports.

use std::net::{IpAddr, SocketAddr};

use serde_json::{Map, Value, json};

use super::size::{from_value, is_digits};
use crate::options::body::Body;
use crate::options::read::{Fields, Read, kind, object};

/// The port of the host on which a port of a container is published.
///
/// ```
/// use podman::{CreateOptions, containers::HostPort};
///
/// let options = CreateOptions::new("nginx")
///     .port("80/tcp", 8080)                  // on all addresses
///     .port("443/tcp", ("127.0.0.1", 8443))  // on one
///     .port("9000/tcp", HostPort::any());
/// # options.spec()?;
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct HostPort(pub(crate) Value);

impl HostPort {
    /// Returns a port that the server chooses.
    #[must_use]
    #[inline]
    pub fn any() -> Self {
        Self(Value::Null)
    }
}

from_value!(HostPort: u16, i32, &str, String);

impl From<(&str, u16)> for HostPort {
    #[inline]
    fn from((address, port): (&str, u16)) -> Self {
        Self(json!([address, port]))
    }
}

impl From<(IpAddr, u16)> for HostPort {
    #[inline]
    fn from((address, port): (IpAddr, u16)) -> Self {
        Self(json!([address.to_string(), port]))
    }
}

impl From<SocketAddr> for HostPort {
    #[inline]
    fn from(address: SocketAddr) -> Self {
        (address.ip(), address.port()).into()
    }
}

/// `None` is a port that the server chooses.
impl<T: Into<HostPort>> From<Option<T>> for HostPort {
    #[inline]
    fn from(port: Option<T>) -> Self {
        port.map_or_else(Self::any, Into::into)
    }
}

impl<T: Into<HostPort>> From<Vec<T>> for HostPort {
    #[inline]
    fn from(several: Vec<T>) -> Self {
        Self(several.into_iter().map(|one| one.into().0).collect::<Vec<_>>().into())
    }
}

/// docker-py's `ports`: `{"80/tcp": 8080}` and the other forms of the host side.
#[inline]
pub(crate) fn ports(value: &Value, body: &mut Body) -> Read<()> {
    if let Value::Array(list) = value {
        return list.iter().filter(|ports| !ports.is_null()).try_for_each(|ports| ports_of(ports, body));
    }
    ports_of(value, body)
}

#[inline]
fn ports_of(value: &Value, body: &mut Body) -> Read<()> {
    let given = object(value).map_err(|why| format!("{why}: write {{\"80/tcp\": 8080}}"))?;
    for (key, host) in given {
        let port = Port::parse(key)?;
        publish(&port, host, body).map_err(|why| format!("{key:?}: {why}"))?;
    }
    Ok(())
}

/// Exposed ports.
#[inline]
pub(crate) fn exposed_ports(value: &Value, body: &mut Body) -> Read<()> {
    let given: Vec<String> = match value {
        // Docker's own form, a set written as an object.
        Value::Object(map) => map.keys().cloned().collect(),
        Value::Array(list) => {
            let given = list.iter().filter(|port| !port.is_null());
            given.map(written).collect::<Read<_>>()?
        }
        _ => {
            return Err(format!("expected a list such as [\"80/tcp\"], not {}", kind(value)));
        }
    };
    for port in &given {
        let port = Port::parse(port)?;
        for number in port.first..=port.last {
            expose(number, &port.protocol, body);
        }
    }
    Ok(())
}

#[inline]
fn written(port: &Value) -> Read<String> {
    match port {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(format!("elements: expected a value such as \"80/tcp\", not {}", kind(port))),
    }
}

/// The server expects one entry per port, with joined protocols.
#[inline]
fn expose(port: u16, protocol: &str, body: &mut Body) {
    let key = port.to_string();
    let known = body.get("expose").and_then(|map| map.get(&key)).and_then(Value::as_str).unwrap_or_default();
    let mut all: Vec<&str> = known.split(',').filter(|one| !one.is_empty()).collect();
    for one in protocol.split(',') {
        if !all.iter().any(|other| other.eq_ignore_ascii_case(one)) {
            all.push(one);
        }
    }
    let all = all.join(",");
    body.put("expose", &key, all);
}

/// Checks a port as a command publishes it: `[[IP:]HOST:]PORT[/PROTOCOL]`, where a port may be a range.
#[inline]
pub(crate) fn published(text: &str) -> Read<()> {
    let (numbers, protocol) = text.split_once('/').unwrap_or((text, ""));
    let (host, container) = match numbers.rsplit_once(':') {
        Some((host, container)) => (Some(host), container),
        None => (None, numbers),
    };
    let joined = if protocol.is_empty() { container.to_owned() } else { format!("{container}/{protocol}") };
    let port = Port::parse(&joined).map_err(|why| format!("{text:?}: {why}"))?;
    if protocol.contains(',') || text.ends_with('/') {
        return Err(format!("{text:?} has not one protocol: write tcp, udp or sctp after the /"));
    }
    let Some(host) = host else { return Ok(()) };
    // an IPv6 address stands in brackets
    let (ip, number) = match host.rsplit_once(':') {
        Some((ip, number)) if !host.ends_with(']') => (Some(ip), number),
        _ if host.ends_with(']') => return Err(format!("{text:?} has no port of the host: write [::1]:8080:80")),
        _ => (None, host),
    };
    if let Some(ip) = ip {
        let is_bare_v6 = ip.contains(':') && bare(ip) == ip;
        if is_bare_v6 {
            return Err(format!("{text:?}: {ip} is to stand in brackets"));
        }
        address(&bare(ip).into()).map_err(|why| format!("{text:?}: {why}"))?;
    }
    if number.is_empty() {
        return Ok(());
    }
    let of_host = Port::parse(number).map_err(|why| format!("{text:?}: {why}"))?;
    match of_host.count() == port.count() || port.count() == 1 {
        true => Ok(()),
        false => Err(format!("{text:?} has ranges of different lengths")),
    }
}

/// The container's side: `80`, `80/udp`, `80/tcp,udp`, `8000-8003/tcp`.
struct Port {
    first: u16,
    last: u16,
    protocol: String,
}

impl Port {
    #[inline]
    fn parse(text: &str) -> Read<Self> {
        let wrong = || format!("{text:?} is not a port: write \"80\", \"80/tcp\" or \"8000-8003/udp\"");
        let (numbers, protocol) = text.split_once('/').unwrap_or((text, ""));
        let protocol = if protocol.is_empty() { "tcp" } else { protocol };
        if !protocol.split(',').all(|one| ["tcp", "udp", "sctp"].contains(&one.to_ascii_lowercase().as_str())) {
            return Err(format!("{text:?} has an unknown protocol: write tcp, udp or sctp after the /"));
        }
        let (first, last) = numbers.trim().split_once('-').unwrap_or((numbers, numbers));
        let (first, last) = (number(first.trim()).ok_or_else(wrong)?, number(last.trim()).ok_or_else(wrong)?);
        if first == 0 || last < first {
            return Err(wrong());
        }
        Ok(Self { first, last, protocol: protocol.to_owned() })
    }

    #[inline]
    fn count(&self) -> u32 {
        u32::from(self.last - self.first) + 1
    }
}

/// A port in ASCII digits; Python would accept digits of any script.
#[inline]
fn number(text: &str) -> Option<u16> {
    if is_digits(text) { text.parse().ok() } else { None }
}

/// The host side of a mapping.
#[derive(Default)]
struct Host {
    port: Option<u16>,
    ip: Option<String>,
    range: u16,
}

#[inline]
fn publish(port: &Port, host: &Value, body: &mut Body) -> Read<()> {
    match host {
        Value::Array(list) if is_pair(list) => push(port, pair(list, port)?, body),
        // No port of the host is any one.
        Value::Array(list) if list.is_empty() => push(port, Host::default(), body),
        Value::Array(list) => list.iter().try_for_each(|one| publish(port, one, body)),
        Value::Object(_) => dictionary(host, port)?.into_iter().try_for_each(|host| push(port, host, body)),
        _ => push(port, single(host, port)?, body),
    }
}

/// A port, or an address and a port in one string: `127.0.0.1:8080`, `[::1]:8080`.
#[inline]
fn single(host: &Value, port: &Port) -> Read<Host> {
    let (ip, host) = match host.as_str().and_then(|text| text.rsplit_once(':')) {
        Some((ip, number)) => (Some(address(&bare(ip).into())?), Value::from(number)),
        None => (None, host.clone()),
    };
    Ok(Host { port: host_port(&host, port)?, ip, range: 0 })
}

/// Removes the brackets of an IPv6 address in front of a port.
#[inline]
fn bare(ip: &str) -> &str {
    ip.strip_prefix('[').and_then(|ip| ip.strip_suffix(']')).unwrap_or(ip)
}

/// A Python tuple (address, port) becomes a list, and is recognized by its address.
///
/// If it were taken for two ports, the second would be open on all addresses.
#[inline]
pub(crate) fn is_pair(list: &[Value]) -> bool {
    match list {
        [Value::String(ip)] => is_address(ip),
        [Value::String(ip), _] => ip.is_empty() || is_address(ip),
        _ => false,
    }
}

/// Whether a string is meant as an address, and not as one with a port.
#[inline]
fn is_address(text: &str) -> bool {
    let with_port = text.rsplit_once(':').is_some_and(|(ip, _)| bare(ip).parse::<IpAddr>().is_ok());
    text.parse::<IpAddr>().is_ok() || text.contains(['.', ':']) && !with_port
}

#[inline]
fn pair(list: &[Value], port: &Port) -> Read<Host> {
    let ip = list.first().map(address).transpose()?;
    Ok(Host { port: host_port(list.get(1).unwrap_or(&Value::Null), port)?, ip, range: 0 })
}

/// podman-py's `{"port": …, "ip": …, "range": …}`, whose port may be a list, or docker's `{"HostPort": …, "HostIp": …}`.
#[inline]
fn dictionary(host: &Value, port: &Port) -> Read<Vec<Host>> {
    let is_docker = |key: &String| key == "HostPort" || key == "HostIp";
    if let Some(map) = host.as_object().filter(|map| !map.is_empty() && map.keys().all(is_docker)) {
        let field = |name: &str| map.get(name).cloned().unwrap_or_default();
        let ip = Some(field("HostIp")).filter(|ip| !ip.is_null() && ip != "").map(|ip| address(&ip)).transpose()?;
        return Ok(vec![Host { port: host_port(&field("HostPort"), port)?, ip, range: 0 }]);
    }
    let mut fields = Fields::of(host)?;
    let mut read = match fields.take(&["port"])? {
        Some(Value::Array(list)) if is_pair(list) => vec![pair(list, port)?],
        Some(Value::Array(list)) if !list.is_empty() => {
            let one = |one: &Value| match one {
                Value::Array(list) => pair(list, port),
                _ => single(one, port),
            };
            list.iter().map(one).collect::<Read<_>>()?
        }
        Some(Value::Array(_)) | None => vec![Host::default()],
        Some(one) => vec![single(one, port)?],
    };
    let ip = fields.take(&["ip"])?.filter(|ip| ip.as_str() != Some("")).map(address).transpose()?;
    let range = fields.take(&["range"])?.map_or(Ok(0), |range| {
        let whole = range.as_u64().and_then(|n| u16::try_from(n).ok()).or_else(|| range.as_str().and_then(number));
        whole.ok_or_else(|| format!("range {range} is not a number of ports: write 4"))
    })?;
    for host in &mut read {
        host.ip = ip.clone().or(host.ip.take());
        host.range = range;
    }
    fields.finish()?;
    Ok(read)
}

/// Empty is every address, to docker-py too.
#[inline]
fn address(value: &Value) -> Read<String> {
    let text = value.as_str().unwrap_or_default();
    if value.is_string() && (text.is_empty() || text.parse::<IpAddr>().is_ok()) {
        return Ok(text.to_owned());
    }
    Err(format!("{value} is not an address of the host: write an IP address such as \"127.0.0.1\""))
}

/// No port, or 0, lets the server pick one.
#[inline]
fn host_port(value: &Value, port: &Port) -> Read<Option<u16>> {
    let found = match value {
        Value::Null => return Ok(None),
        Value::String(text) if text.is_empty() => return Ok(None),
        Value::Number(n) => n.as_u64().and_then(|n| u16::try_from(n).ok()),
        Value::String(text) => number(text).or_else(|| same_range(text, port)),
        _ => None,
    };
    match found {
        Some(0) => Ok(None),
        Some(found) => Ok(Some(found)),
        None => Err(format!(
            "{value} is not a port of the host: write 8080, \"8080\", null for a free one, [\"127.0.0.1\", 8080], \
             or {{\"port\": 8000, \"range\": 4}} for several"
        )),
    }
}

/// `"8000-8003"` only matches a container range of the same length.
#[inline]
fn same_range(text: &str, port: &Port) -> Option<u16> {
    let (first, last) = text.split_once('-')?;
    let (first, last) = (number(first)?, number(last)?);
    (port.count() > 1 && first > 0 && u32::from(last.checked_sub(first)?) + 1 == port.count()).then_some(first)
}

#[inline]
fn push(port: &Port, host: Host, body: &mut Body) -> Read<()> {
    if port.count() > 1 && host.range > 1 && u32::from(host.range) != port.count() {
        return Err(format!("range {} is not the {} ports of the container: leave it out", host.range, port.count()));
    }
    let range = u32::from(host.range).max(port.count());
    if u32::from(port.first.max(host.port.unwrap_or(0))) + range > 65536 {
        return Err(format!("{range} ports from there go past 65535: start lower, or take fewer"));
    }
    let mut map = Map::new();
    map.insert("container_port".to_owned(), port.first.into());
    map.insert("protocol".to_owned(), port.protocol.to_ascii_lowercase().into());
    map.extend(host.port.map(|port| ("host_port".to_owned(), json!(port))));
    map.extend(host.ip.map(|ip| ("host_ip".to_owned(), json!(ip))));
    // One is what an absent range means.
    if range > 1 {
        map.insert("range".to_owned(), range.into());
    }
    body.push("portmappings", map);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mapped(value: &Value) -> Read<Value> {
        let mut body = Body::default();
        ports(value, &mut body)?;
        Ok(body.get("portmappings").cloned().unwrap_or_default())
    }

    #[test]
    fn all_forms_of_the_host_side_are_read() {
        let one = |host| mapped(&json!({"80/tcp": host})).map(|list| list[0].clone());
        let wire = |more: Value| {
            let mut wire = json!({"container_port": 80, "protocol": "tcp"});
            wire.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            Ok(wire)
        };
        for (host, more) in [
            (json!(null), json!({})),
            (json!(0), json!({})),
            (json!("8080"), json!({"host_port": 8080})),
            (json!(["127.0.0.1", 8080]), json!({"host_port": 8080, "host_ip": "127.0.0.1"})),
            (json!(["::1"]), json!({"host_ip": "::1"})),
            (json!(["::1", null]), json!({"host_ip": "::1"})),
            (json!({"port": ["10.0.0.1", 1], "ip": "127.0.0.1"}), json!({"host_port": 1, "host_ip": "127.0.0.1"})),
            (json!({"port": 8000, "range": "4"}), json!({"host_port": 8000, "range": 4})),
        ] {
            assert_eq!(one(host.clone()), wire(more), "{host}");
        }
        for (host, more) in [
            (json!(""), json!({})),
            (json!([]), json!({})),
            (json!([""]), json!({})),
            (json!({}), json!({})),
            (json!("127.0.0.1:8080"), json!({"host_port": 8080, "host_ip": "127.0.0.1"})),
            (json!("[::1]:8080"), json!({"host_port": 8080, "host_ip": "::1"})),
            (json!("127.0.0.1:"), json!({"host_ip": "127.0.0.1"})),
            (json!(["127.0.0.1:8080"]), json!({"host_port": 8080, "host_ip": "127.0.0.1"})),
            (json!({"HostPort": "8080", "HostIp": "127.0.0.1"}), json!({"host_port": 8080, "host_ip": "127.0.0.1"})),
            (json!({"HostPort": ""}), json!({})),
            (json!({"port": []}), json!({})),
            (json!({"port": "127.0.0.1:80"}), json!({"host_port": 80, "host_ip": "127.0.0.1"})),
        ] {
            assert_eq!(one(host.clone()), wire(more), "{host}");
        }
        for (host, count) in [
            (json!(["1", 2, ["::1", 3], null]), 4),
            (json!({"port": [1, 2]}), 2),
            (json!({"port": [["127.0.0.1", 1], 2], "range": 1}), 2),
            (json!(["127.0.0.1:1", "127.0.0.1:2"]), 2),
        ] {
            assert_eq!(mapped(&json!({"80": host})).unwrap().as_array().unwrap().len(), count, "{host}");
        }
    }

    #[test]
    fn a_range_of_container_ports_is_read() {
        let wanted = json!([{"container_port": 8000, "protocol": "udp", "host_port": 9000, "range": 4}]);
        assert_eq!(mapped(&json!({"8000-8003/udp": "9000-9003"})), Ok(wanted.clone()));
        assert_eq!(mapped(&json!({"8000-8003/udp": 9000})), Ok(wanted));
        assert!(mapped(&json!({"8000-8003/udp": "9000-9001"})).is_err());
    }

    #[test]
    fn ambiguous_ports_are_errors() {
        for host in [
            json!("-5"),
            json!(" 8080 "),
            json!("localhost:8080"),
            json!("1:2:3"),
            json!("::1:80x"),
            json!("8000-8003"),
            json!("\u{668}\u{660}"),
            json!(true),
            json!(80.5),
            json!(65536),
            json!(["localhost", 80]),
            json!(["127.0.0.1", 80, 81]),
            json!(["127.0.0.1", "x"]),
            json!({"host_port": 80}),
            json!({"port": "1-4"}),
            json!({"port": ["x", 2]}),
            json!({"HostPort": 1, "port": 2}),
            json!({"port": 65535, "range": 2}),
        ] {
            assert!(mapped(&json!({"80/tcp": host})).is_err(), "{host}");
        }
        for key in ["abc", "0", "70000/tcp", "80/tcp/udp", "80/foo", "9-8", ""] {
            assert!(mapped(&json!({key: 80})).is_err(), "{key}");
        }
        assert!(mapped(&json!(["80:80"])).is_err());
    }

    #[test]
    fn exposed_protocols_are_joined() {
        let mut body = Body::default();
        exposed_ports(&json!(["53/tcp", "53/udp", 80, "53/TCP", "90-91/sctp"]), &mut body).unwrap();
        assert_eq!(body.into_value(), json!({"expose": {"53": "tcp,udp", "80": "tcp", "90": "sctp", "91": "sctp"}}));
        let mut body = Body::default();
        exposed_ports(&json!({"80/tcp": {}}), &mut body).unwrap();
        assert_eq!(body.into_value(), json!({"expose": {"80": "tcp"}}));
        assert!(exposed_ports(&json!("80"), &mut Body::default()).is_err());
    }
}
