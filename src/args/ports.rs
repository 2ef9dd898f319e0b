//! Ports: which are published, and which the container says it has.

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use super::body::Body;
use super::size::is_digits;
use super::values::{Fields, Read, kind, object};

/// docker-py's `ports`: `{"80/tcp": 8080}` and the other ways to say where on the host.
pub(crate) fn ports(value: &Value, body: &mut Body) -> Read<()> {
    let given = object(value).map_err(|why| format!("{why}: write it such as {{\"80/tcp\": 8080}}"))?;
    for (key, host) in given {
        let port = Port::parse(key)?;
        publish(&port, host, body).map_err(|why| format!("{key:?}: {why}"))?;
    }
    Ok(())
}

/// Ports of the container that an image's reader may want to publish.
pub(crate) fn exposed_ports(value: &Value, body: &mut Body) -> Read<()> {
    let given: Vec<String> = match value {
        // Docker's own form, a set written as an object.
        Value::Object(map) => map.keys().cloned().collect(),
        Value::Array(list) => {
            let given = list.iter().filter(|port| !port.is_null());
            given.map(written).collect::<Read<_>>()?
        }
        _ => {
            return Err(format!("wants a list such as [\"80/tcp\"], not {}", kind(value)));
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

fn written(port: &Value) -> Read<String> {
    match port {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(format!("each element wants to be such as \"80/tcp\", not {}", kind(port))),
    }
}

/// The wire has one entry a port: its protocols are joined.
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

/// The container's side: `80`, `80/udp`, `80/tcp,udp`, `8000-8003/tcp`.
struct Port {
    first: u16,
    last: u16,
    protocol: String,
}

impl Port {
    fn parse(text: &str) -> Read<Self> {
        let wrong = || format!("{text:?} is no port: write it such as \"80\", \"80/tcp\" or \"8000-8003/udp\"");
        let (numbers, protocol) = text.split_once('/').unwrap_or((text, ""));
        let protocol = if protocol.is_empty() { "tcp" } else { protocol };
        if !protocol.split(',').all(|one| ["tcp", "udp", "sctp"].contains(&one.to_ascii_lowercase().as_str())) {
            return Err(format!("{text:?} has no protocol that Podman knows: write tcp, udp or sctp after the /"));
        }
        let (first, last) = numbers.trim().split_once('-').unwrap_or((numbers, numbers));
        let (first, last) = (number(first.trim()).ok_or_else(wrong)?, number(last.trim()).ok_or_else(wrong)?);
        if first == 0 || last < first {
            return Err(wrong());
        }
        Ok(Self { first, last, protocol: protocol.to_owned() })
    }

    fn count(&self) -> u32 {
        u32::from(self.last - self.first) + 1
    }
}

/// A port in ASCII digits; Python would take any script's.
fn number(text: &str) -> Option<u16> {
    if is_digits(text) { text.parse().ok() } else { None }
}

/// Where on the host.
#[derive(Default)]
struct Host {
    port: Option<u16>,
    ip: Option<String>,
    range: u16,
}

fn publish(port: &Port, host: &Value, body: &mut Body) -> Read<()> {
    match host {
        Value::Array(list) if is_pair(list) => push(port, pair(list, port)?, body),
        Value::Array(list) => list.iter().try_for_each(|one| publish(port, one, body)),
        Value::Object(_) => push(port, dictionary(host, port)?, body),
        _ => push(port, Host { port: host_port(host, port)?, ..Host::default() }, body),
    }
}

/// A Python tuple (address, port) arrives as a list, and is known by the address it starts with.
///
/// Were it taken for two ports, the second would be open on all addresses.
fn is_pair(list: &[Value]) -> bool {
    match list {
        [Value::String(ip)] => ip.contains(['.', ':']),
        [Value::String(ip), _] => ip.is_empty() || ip.contains(['.', ':']),
        _ => false,
    }
}

fn pair(list: &[Value], port: &Port) -> Read<Host> {
    let ip = list.first().map(address).transpose()?;
    Ok(Host { port: host_port(list.get(1).unwrap_or(&Value::Null), port)?, ip, range: 0 })
}

/// podman-py's `{"port": …, "ip": …, "range": …}`.
fn dictionary(host: &Value, port: &Port) -> Read<Host> {
    let mut fields = Fields::of(host)?;
    let mut read = match fields.take(&["port"])? {
        Some(Value::Array(list)) if is_pair(list) => pair(list, port)?,
        Some(one) => Host { port: host_port(one, port)?, ..Host::default() },
        None => Host::default(),
    };
    if let Some(ip) = fields.take(&["ip"])?.filter(|ip| ip.as_str() != Some("")) {
        read.ip = Some(address(ip)?);
    }
    if let Some(range) = fields.take(&["range"])? {
        let whole = range.as_u64().and_then(|n| u16::try_from(n).ok()).or_else(|| range.as_str().and_then(number));
        read.range = whole.ok_or_else(|| format!("range {range} is no count of ports: write it such as 4"))?;
    }
    fields.finish()?;
    Ok(read)
}

/// Empty is every address, to docker-py too.
fn address(value: &Value) -> Read<String> {
    let text = value.as_str().unwrap_or_default();
    if value.is_string() && (text.is_empty() || text.parse::<IpAddr>().is_ok()) {
        return Ok(text.to_owned());
    }
    Err(format!("{value} is no address of the host: write an IP address such as \"127.0.0.1\""))
}

/// No port, or 0, lets the server pick one.
fn host_port(value: &Value, port: &Port) -> Read<Option<u16>> {
    let found = match value {
        Value::Null => return Ok(None),
        Value::Number(n) => n.as_u64().and_then(|n| u16::try_from(n).ok()),
        Value::String(text) => number(text).or_else(|| same_range(text, port)),
        _ => None,
    };
    match found {
        Some(0) => Ok(None),
        Some(found) => Ok(Some(found)),
        None => Err(format!(
            "{value} is no port of the host: write 8080, \"8080\", null for a free one, [\"127.0.0.1\", 8080], \
             or {{\"port\": 8000, \"range\": 4}} for several"
        )),
    }
}

/// `"8000-8003"` fits a container's range of the same length only.
fn same_range(text: &str, port: &Port) -> Option<u16> {
    let (first, last) = text.split_once('-')?;
    let (first, last) = (number(first)?, number(last)?);
    (port.count() > 1 && first > 0 && u32::from(last.checked_sub(first)?) + 1 == port.count()).then_some(first)
}

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
    fn every_form_of_the_hosts_side() {
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
        assert_eq!(mapped(&json!({"80": ["1", 2, ["::1", 3], null]})).unwrap().as_array().unwrap().len(), 4);
    }

    #[test]
    fn a_range_of_the_container() {
        let wanted = json!([{"container_port": 8000, "protocol": "udp", "host_port": 9000, "range": 4}]);
        assert_eq!(mapped(&json!({"8000-8003/udp": "9000-9003"})), Ok(wanted.clone()));
        assert_eq!(mapped(&json!({"8000-8003/udp": 9000})), Ok(wanted));
        assert!(mapped(&json!({"8000-8003/udp": "9000-9001"})).is_err());
    }

    #[test]
    fn what_would_publish_nothing_or_too_much_is_refused() {
        for host in [
            json!(""),
            json!("-5"),
            json!(" 8080 "),
            json!("127.0.0.1:8080"),
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
            json!({"port": [1, 2]}),
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
