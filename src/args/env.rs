//! Maps and lists of texts with rules of their own: environment, labels, hosts, name servers.

use std::net::IpAddr;

use serde_json::{Map, Value};

use super::body::Body;
use super::values::{Read, kind, list, object, scalar, text, text_map, texts};

/// A map, or a list of `NAME=value` of which the last one of a name counts.
pub(crate) fn environment(value: &Value, body: &mut Body) -> Read<()> {
    let entries = match value {
        Value::Object(_) => text_map(value)?.into_iter().collect(),
        Value::Array(list) => list.iter().enumerate().map(assignment).collect::<Read<Vec<_>>>()?,
        _ => return Err(format!("wants a map, or a list of NAME=value, not {}", kind(value))),
    };
    for (name, value) in entries {
        if name.trim().is_empty() || name.contains('=') || name.contains('\0') {
            return Err(format!("{name:?} is no name of a variable: it has letters, and neither = nor NUL"));
        }
        body.put("env", &name, value);
    }
    Ok(())
}

fn assignment((index, element): (usize, &Value)) -> Read<(String, String)> {
    let line = text(element).map_err(|why| format!("each element {why}"))?;
    // which, and not what: it may be a token whose name was forgotten
    let (name, value) = line.split_once('=').ok_or_else(|| format!("[{index}] has no =: write NAME=value"))?;
    Ok((name.to_owned(), value.to_owned()))
}

/// A map, or a list of names, with or without `=value`.
pub(crate) fn labels(value: &Value, body: &mut Body) -> Read<()> {
    for (name, value) in named(value)? {
        body.put("labels", &name, value);
    }
    Ok(())
}

/// A map, or a list of `name=value`.
pub(crate) fn sysctls(value: &Value, body: &mut Body) -> Read<()> {
    if let Some(bare) = value.as_array().into_iter().flatten().find(|e| e.as_str().is_some_and(|e| !e.contains('='))) {
        return Err(format!("{bare} has no =: write name=value"));
    }
    for (name, value) in named(value)? {
        body.put("sysctl", &name, value);
    }
    Ok(())
}

fn named(value: &Value) -> Read<Vec<(String, String)>> {
    match value {
        Value::Object(_) => Ok(text_map(value)?.into_iter().collect()),
        Value::Array(_) => Ok(texts(value)?
            .into_iter()
            .map(|line| {
                line.split_once('=').map_or((line.clone(), String::new()), |(k, v)| (k.to_owned(), v.to_owned()))
            })
            .collect()),
        _ => Err(format!("wants a map or a list, not {}", kind(value))),
    }
}

/// A map; what is empty in it is left out.
pub(crate) fn annotations(value: &Value, body: &mut Body) -> Read<()> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Ok(());
    }
    for (name, value) in object(value)? {
        if !is_hollow(value) {
            body.put("annotations", name, scalar(value).map_err(|why| format!("the value of {name:?} {why}"))?);
        }
    }
    Ok(())
}

fn is_hollow(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.iter().all(is_hollow),
        Value::Object(map) => map.values().all(is_hollow),
        _ => false,
    }
}

/// A map from name to address, or a list of `name:address`.
pub(crate) fn extra_hosts(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::Object(map) => add_hosts(map, body),
        Value::Array(_) => {
            for line in texts(value)? {
                // `=` first: an IPv6 address has colons of its own.
                let (name, address) = line
                    .split_once('=')
                    .or_else(|| line.split_once(':'))
                    .ok_or_else(|| format!("{line:?}: write name:address"))?;
                body.push("hostadd", host(name, address)?);
            }
            Ok(())
        }
        _ => Err(format!("wants a map from name to address, not {}", kind(value))),
    }
}

fn add_hosts(map: &Map<String, Value>, body: &mut Body) -> Read<()> {
    for (name, address) in map {
        let address = text(address).map_err(|why| format!("the address of {name:?} {why}"))?;
        body.push("hostadd", host(name, address)?);
    }
    Ok(())
}

fn host(name: &str, address: &str) -> Read<String> {
    if name.is_empty() || address.is_empty() {
        return Err(format!("{name:?}: {address:?} lacks a name or an address"));
    }
    Ok(format!("{name}:{address}"))
}

/// Names or numbers; `keep-groups` is the command line's word for an annotation.
pub(crate) fn group_add(value: &Value, body: &mut Body) -> Read<()> {
    for group in list(value)?.iter().filter(|group| !group.is_null()) {
        match scalar(group).map_err(|why| format!("each group {why}"))?.as_str() {
            "keep-groups" => body.put("annotations", "run.oci.keep_original_groups", "1"),
            group => body.push("groups", group),
        }
    }
    Ok(())
}

/// Addresses; `none` keeps the image's file.
pub(crate) fn dns(value: &Value, body: &mut Body) -> Read<()> {
    let servers = texts(value)?;
    if servers == ["none"] {
        body.set("use_image_resolve_conf", true);
        return Ok(());
    }
    for server in servers {
        server.parse::<IpAddr>().map_err(|_| format!("{server:?} is no IP address"))?;
        body.push("dns_server", server);
    }
    Ok(())
}

/// One domain, or a list.
pub(crate) fn domainname(value: &Value, body: &mut Body) -> Read<()> {
    let domains = if value.is_string() { vec![text(value)?.to_owned()] } else { texts(value)? };
    for domain in domains.into_iter().filter(|domain| !domain.is_empty()) {
        body.push("dns_search", domain);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn made(apply: fn(&Value, &mut Body) -> Read<()>, value: Value) -> Read<Value> {
        let mut body = Body::default();
        apply(&value, &mut body)?;
        Ok(body.into_value())
    }

    #[test]
    fn variables_by_map_and_by_list() {
        assert_eq!(made(environment, json!({"A": 1, "B": null, "C": ""})), Ok(json!({"env": {"A": "1", "C": ""}})));
        assert_eq!(made(environment, json!(["K=1", "K=a=b"])), Ok(json!({"env": {"K": "a=b"}})));
        for wrong in [json!({"A=B": "c"}), json!(["A"]), json!(["  =v"]), json!([null]), json!("A=1"), json!({"A": []})]
        {
            assert!(made(environment, wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn hosts_keep_the_colons_of_an_address() {
        let wanted = json!({"hostadd": ["a:1.2.3.4", "b:::1", "c:::1"]});
        assert_eq!(made(extra_hosts, json!(["a:1.2.3.4", "b:::1", "c=::1"])), Ok(wanted));
        assert!(made(extra_hosts, json!({"h": null})).is_err());
    }

    #[test]
    fn labels_groups_and_servers() {
        assert_eq!(made(labels, json!(["a", "b=c"])), Ok(json!({"labels": {"a": "", "b": "c"}})));
        assert_eq!(made(annotations, json!({"a": {"b": null}, "d": 5})), Ok(json!({"annotations": {"d": "5"}})));
        assert_eq!(made(sysctls, json!(["a.b=1"])), Ok(json!({"sysctl": {"a.b": "1"}})));
        assert!(made(sysctls, json!(["a.b"])).is_err());
        let kept = json!({"annotations": {"run.oci.keep_original_groups": "1"}, "groups": ["5"]});
        assert_eq!(made(group_add, json!(["keep-groups", 5])), Ok(kept));
        assert_eq!(made(dns, json!(["none"])), Ok(json!({"use_image_resolve_conf": true})));
        assert!(made(dns, json!(["not-an-ip"])).is_err());
        assert_eq!(made(domainname, json!("a.b")), Ok(json!({"dns_search": ["a.b"]})));
    }
    #[test]
    fn a_token_without_a_name_is_not_repeated() {
        let why = made(environment, json!(["A=b", "open sesame"])).expect_err("no name");
        assert_eq!(why, "[1] has no =: write NAME=value");
    }
}
