//! Maps and lists of strings with rules of their own: environment, labels, hosts, name servers.

use std::net::IpAddr;

use serde_json::{Map, Value};

use crate::options::body::Body;
use crate::options::read::{Read, kind, list, names, object, scalar, text, text_map, text_without_nul, texts};

#[inline]
pub(crate) fn environment(value: &Value, body: &mut Body) -> Read<()> {
    variables(value)?.into_iter().for_each(|(name, value)| body.put("env", &name, value));
    Ok(())
}

/// Reads a map, or a list of `NAME=value` and maps, where the last entry of a name counts; a name of `null` is not set.
#[inline]
pub(crate) fn variables(value: &Value) -> Read<Vec<(String, String)>> {
    let mut variables = Vec::new();
    match value {
        Value::Object(map) => variables.extend(set(map)?),
        Value::Array(list) => {
            for (index, element) in list.iter().enumerate() {
                match element {
                    Value::Object(map) => variables.extend(set(map)?),
                    _ => variables.push(assignment(index, element)?),
                }
            }
        }
        _ => return Err(format!("expected a map, or a list of NAME=value, not {}", kind(value))),
    }
    let invalid = |name: &&String| name.trim().is_empty() || name.contains(['=', '\0']);
    match variables.iter().map(|(name, _)| name).find(invalid) {
        Some(name) => Err(format!("{name:?} is not the name of a variable: expected letters, without = and NUL")),
        None => variables.iter().try_for_each(|(_, value)| text_without_nul(value)).map(|()| variables),
    }
}

#[inline]
fn set(map: &Map<String, Value>) -> Read<Vec<(String, String)>> {
    let given = map.iter().filter(|(_, value)| !value.is_null());
    given.map(|(name, value)| Ok((name.clone(), scalar(value).map_err(|why| format!("{name:?}: {why}"))?))).collect()
}

#[inline]
fn assignment(index: usize, element: &Value) -> Read<(String, String)> {
    let line = text(element).map_err(|why| format!("elements: {why}"))?;
    // The index only: the value may be a token without a name.
    let (name, value) = line.split_once('=').ok_or_else(|| format!("[{index}] has no =: write NAME=value"))?;
    Ok((name.to_owned(), value.to_owned()))
}

/// Reads a map, or a list of names, with or without `=value`.
#[inline]
pub(crate) fn labels(value: &Value, body: &mut Body) -> Read<()> {
    for (name, value) in named(value)? {
        body.put("labels", &name, value);
    }
    Ok(())
}

/// Reads labels of an object that is not a container: a value that is `null` is empty. No labels set nothing.
#[inline]
pub(crate) fn label_map(value: &Value) -> Read<Value> {
    let mut labels = Map::new();
    if let Value::Object(map) = value {
        labels.extend(map.iter().filter(|(_, value)| value.is_null()).map(|(name, _)| (name.clone(), "".into())));
    }
    labels.extend(named(value)?.into_iter().map(|(name, value)| (name, value.into())));
    match labels.keys().any(String::is_empty) {
        true => Err("a label needs a name: write name=value".to_owned()),
        false if labels.is_empty() => Ok(Value::Null),
        false => Ok(labels.into()),
    }
}

/// Reads a map, or a list of `name=value`.
#[inline]
pub(crate) fn sysctls(value: &Value, body: &mut Body) -> Read<()> {
    if let Some((name, _)) = value.as_object().into_iter().flatten().find(|(_, value)| value.is_null()) {
        return Err(format!("{name:?} has no value"));
    }
    if let Some(bare) = value.as_array().into_iter().flatten().find(|e| e.as_str().is_some_and(|e| !e.contains('='))) {
        return Err(format!("{bare} has no =: write name=value"));
    }
    for (name, value) in named(value)? {
        body.put("sysctl", &name, value);
    }
    Ok(())
}

#[inline]
fn named(value: &Value) -> Read<Vec<(String, String)>> {
    match value {
        Value::Object(_) => Ok(text_map(value)?.into_iter().collect()),
        Value::Array(list) => {
            let mut named = Vec::new();
            for element in list.iter().filter(|element| !element.is_null()) {
                match element {
                    Value::Object(_) => named.extend(text_map(element)?),
                    _ => {
                        let line = text(element).map_err(|why| format!("elements: {why}"))?;
                        let (name, value) = line.split_once('=').unwrap_or((line, ""));
                        if name.is_empty() {
                            return Err(format!("{line:?} has no name"));
                        }
                        named.push((name.to_owned(), value.to_owned()));
                    }
                }
            }
            Ok(named)
        }
        _ => Err(format!("expected a map or a list, not {}", kind(value))),
    }
}

/// Reads a map; fields of objects that podman-py ignores are left out, `null` is the empty string.
#[inline]
pub(crate) fn annotations(value: &Value, body: &mut Body) -> Read<()> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(());
    }
    for (name, value) in object(value)? {
        match value {
            _ if name.is_empty() => return Err("a name is empty".to_owned()),
            Value::Null => body.put("annotations", name, ""),
            value if is_hollow(value) => {}
            value => body.put("annotations", name, scalar(value).map_err(|why| format!("{name:?}: {why}"))?),
        }
    }
    Ok(())
}

#[inline]
fn is_hollow(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.iter().all(is_hollow),
        Value::Object(map) => map.values().all(is_hollow),
        _ => false,
    }
}

/// Reads a map from name to address, or a list of `name:address`.
#[inline]
pub(crate) fn extra_hosts(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::Object(map) => add_hosts(map, body),
        Value::Array(list) => {
            for line in list.iter().filter(|line| !line.is_null()) {
                if let Value::Object(map) = line {
                    add_hosts(map, body)?;
                    continue;
                }
                let line = text(line)?;
                // `=` first, because an IPv6 address contains colons.
                let (name, address) = line
                    .split_once('=')
                    .or_else(|| line.split_once(':'))
                    .ok_or_else(|| format!("{line:?}: write name:address"))?;
                host(name, address, body)?;
            }
            Ok(())
        }
        _ => Err(format!("expected a map from name to address, not {}", kind(value))),
    }
}

#[inline]
fn add_hosts(map: &Map<String, Value>, body: &mut Body) -> Read<()> {
    for (name, address) in map {
        let address = text(address).map_err(|why| format!("{name:?}: {why}"))?;
        host(name, address, body)?;
    }
    Ok(())
}

/// The server's placeholder for the address of its host, supported since 4.7.0.
pub(crate) const HOST_GATEWAY: &str = "host-gateway";

/// Adds the names, which `;` separates, with one address: the server writes anything into `/etc/hosts`.
#[inline]
fn host(names: &str, address: &str, body: &mut Body) -> Read<()> {
    for name in names.split(';') {
        body.push("hostadd", host_entry(name, address)?);
    }
    Ok(())
}

/// Returns the server's form of one name with its address.
#[inline]
pub(crate) fn host_entry(name: &str, address: &str) -> Read<String> {
    // compose writes IPv6 addresses in brackets.
    let plain = address.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(address);
    if plain != HOST_GATEWAY && plain.parse::<IpAddr>().is_err() {
        return Err(format!("{address:?} is not an address: write an IP address, or {HOST_GATEWAY}"));
    }
    if name.is_empty() || name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '#') {
        return Err(format!("{name:?} is not a host name: write one without blanks"));
    }
    Ok(format!("{name}:{plain}"))
}

/// Names or numbers; `keep-groups` sets an annotation, as on the command line.
#[inline]
pub(crate) fn group_add(value: &Value, body: &mut Body) -> Read<()> {
    for group in list(value)?.iter().filter(|group| !group.is_null()) {
        match scalar(group).map_err(|why| format!("elements: {why}"))?.as_str() {
            "" => return Err("an element is empty".to_owned()),
            "keep-groups" if list(value)?.len() > 1 => {
                return Err("keep-groups cannot be set together with other groups".to_owned());
            }
            "keep-groups" => body.put("annotations", "run.oci.keep_original_groups", "1"),
            group => body.push("groups", group),
        }
    }
    Ok(())
}

/// Addresses, or one; `none` keeps the image's file.
#[inline]
pub(crate) fn dns(value: &Value, body: &mut Body) -> Read<()> {
    let servers = some(value)?;
    if servers == ["none"] {
        body.set("use_image_resolve_conf", true);
        return Ok(());
    }
    for server in servers {
        server.parse::<IpAddr>().map_err(|_| format!("{server:?} is not an IP address"))?;
        body.push("dns_server", server);
    }
    Ok(())
}

/// One domain, or a list; `.` alone excludes the server's domains.
#[inline]
pub(crate) fn dns_search(value: &Value, body: &mut Body) -> Read<()> {
    let domains = some(value)?;
    for domain in &domains {
        let label = |label: &str| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        };
        let plain = domain.strip_suffix('.').unwrap_or(domain);
        if !(domain == "." && domains.len() == 1 || domain.len() < 255 && plain.split('.').all(label)) {
            return Err(format!("{domain:?} is not a domain"));
        }
        body.push("dns_search", domain.as_str());
    }
    Ok(())
}

/// The containers whose volumes are mounted: a list, or names separated by commas.
#[inline]
pub(crate) fn volumes_from(value: &Value) -> Read<Value> {
    let containers = match value.as_str() {
        Some("") => return Ok(Value::Null),
        Some(one) => names(&one.split(',').collect())?,
        None => names(value)?,
    };
    Ok(if containers.is_empty() { Value::Null } else { containers.into() })
}

/// A list or a single value; an empty string is an empty list.
#[inline]
fn some(value: &Value) -> Read<Vec<String>> {
    match value.as_str() {
        Some("") => Ok(Vec::new()),
        Some(one) => Ok(vec![one.to_owned()]),
        None => texts(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::body::made;
    use serde_json::json;

    #[test]
    fn variables_are_read_from_maps_and_lists() {
        assert_eq!(made(environment, json!({"A": 1, "B": null, "C": ""})), Ok(json!({"env": {"A": "1", "C": ""}})));
        assert_eq!(made(environment, json!(["K=1", "K=a=b"])), Ok(json!({"env": {"K": "a=b"}})));
        for wrong in [json!({"A=B": "c"}), json!(["A"]), json!(["  =v"]), json!([null]), json!("A=1"), json!({"A": []})]
        {
            assert!(made(environment, wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn addresses_of_hosts_keep_their_colons() {
        let wanted = json!({"hostadd": ["a:1.2.3.4", "b:::1", "c:::1"]});
        assert_eq!(made(extra_hosts, json!(["a:1.2.3.4", "b:::1", "c=::1"])), Ok(wanted));
        let wanted = json!({"hostadd": ["a:::1", "b:::1", "c:host-gateway"]});
        assert_eq!(made(extra_hosts, json!({"a;b": "[::1]", "c": "host-gateway"})), Ok(wanted));
    }

    #[test]
    fn hosts_need_a_name_and_an_address() {
        for wrong in [
            json!({"h": null}),
            json!({"h": ""}),
            json!({"h": " 1.2.3.4"}),
            json!({"h": "1.2.3.4\n6.6.6.6 registry.example"}),
            json!({"h\n6.6.6.6 evil": "1.2.3.4"}),
            json!({"": "1.2.3.4"}),
            json!({"a;": "1.2.3.4"}),
            json!({"h": "[1.2.3.4"}),
            json!(["h:junk"]),
            json!(["h:1.2.3.4:5"]),
            json!(["h"]),
        ] {
            assert!(made(extra_hosts, wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn labels_groups_and_name_servers_are_read() {
        assert_eq!(made(labels, json!(["a", "b=c"])), Ok(json!({"labels": {"a": "", "b": "c"}})));
        assert_eq!(made(annotations, json!({"a": {"b": null}, "d": 5})), Ok(json!({"annotations": {"d": "5"}})));
        assert_eq!(made(sysctls, json!(["a.b=1"])), Ok(json!({"sysctl": {"a.b": "1"}})));
        assert!(made(sysctls, json!(["a.b"])).is_err());
        let kept = json!({"annotations": {"run.oci.keep_original_groups": "1"}});
        assert_eq!(made(group_add, json!(["keep-groups"])), Ok(kept));
        assert_eq!(made(group_add, json!([5])), Ok(json!({"groups": ["5"]})));
        assert_eq!(made(dns, json!(["none"])), Ok(json!({"use_image_resolve_conf": true})));
        assert!(made(dns, json!(["not-an-ip"])).is_err());
        assert_eq!(made(dns, json!("1.1.1.1")), Ok(json!({"dns_server": ["1.1.1.1"]})));
        assert_eq!(made(dns_search, json!("a.b")), Ok(json!({"dns_search": ["a.b"]})));
        assert_eq!(made(dns_search, json!(["."])), Ok(json!({"dns_search": ["."]})));
        for wrong in [json!(["a", "."]), json!([""]), json!(["a b"]), json!("-a"), json!("a..b")] {
            assert!(made(dns_search, wrong.clone()).is_err(), "{wrong}");
        }
        assert_eq!(volumes_from(&json!("a,b:ro")), Ok(json!(["a", "b:ro"])));
        assert!(volumes_from(&json!([""])).is_err());
        assert!(made(group_add, json!(["keep-groups", "5"])).is_err() && made(group_add, json!([""])).is_err());
    }

    #[test]
    fn null_is_an_empty_value_except_for_variables() {
        assert_eq!(made(labels, json!({"a": null})), Ok(json!({"labels": {"a": ""}})));
        assert_eq!(made(annotations, json!({"a": null})), Ok(json!({"annotations": {"a": ""}})));
        assert_eq!(made(environment, json!({"A": null})), Ok(json!({})));
        assert!(made(sysctls, json!({"a.b": null})).is_err());
        for nameless in [json!({"": "x"}), json!(["=x"])] {
            assert!(made(labels, nameless.clone()).is_err(), "{nameless}");
        }
    }

    #[test]
    fn a_token_without_a_name_is_not_repeated() {
        let why = made(environment, json!(["A=b", "open sesame"])).expect_err("no name");
        assert_eq!(why, "[1] has no =: write NAME=value");
    }
}
