//! Namespaces, and the network mode.

use serde_json::{Value, json};

use crate::options::body::Body;
use crate::options::read::{Fields, Read, kind, text};

/// The modes of every namespace.
const MODES: [&str; 7] = ["", "default", "host", "private", "pod", "container", "path"];

/// Reads a string as on the command line, or `{nsmode, value}` as the server does.
#[inline]
pub(crate) fn namespace(value: &Value) -> Read<Value> {
    mode(value, &[])
}

#[inline]
pub(crate) fn ipc(value: &Value) -> Read<Value> {
    mode(value, &["none", "shareable"])
}

/// A mode with its value, which only some modes have.
#[inline]
fn mode(value: &Value, others: &[&str]) -> Read<Value> {
    let (mode, detail) = match value {
        Value::String(mode) => split(mode),
        Value::Object(_) => split(&joined(value)?),
        _ => return Err(format!("expected a mode such as \"host\", not {}", kind(value))),
    }?;
    if mode.is_empty() && value.is_object() {
        return Ok(Value::Null);
    }
    if !MODES.contains(&mode.as_str()) && !others.contains(&mode.as_str()) {
        let known = MODES[2..5].iter().chain(others).copied().collect::<Vec<_>>().join(", ");
        return Err(format!("{mode:?} is not a mode: expected {known}, container:<name> or ns:<path>"));
    }
    if detail.is_some() && !matches!(mode.as_str(), "container" | "path" | "auto" | "keep-id") {
        return Err(format!("{mode:?} has no options"));
    }
    Ok(made(&mode, detail))
}

/// The string for `{nsmode, value}`. Without a value, the mode may contain it as a string does.
#[inline]
fn joined(value: &Value) -> Read<String> {
    let mut fields = Fields::of(value)?;
    let mode = fields.take(&["nsmode"])?.map_or(Ok(""), text)?;
    let detail = fields.take(&["value"])?.map_or(Ok(""), text)?;
    fields.finish()?;
    Ok(if detail.is_empty() { mode.to_owned() } else { format!("{mode}:{detail}") })
}

/// With `auto`, sets the mappings too, as the command line does: without them the server uses the host's user
/// namespace, which is root's (4.3.1, 5.4.2 and 5.8.6).
#[inline]
pub(crate) fn userns_mode(value: &Value, body: &mut Body) -> Read<()> {
    let userns = mode(value, &["auto", "keep-id", "no-map"])?;
    if userns["nsmode"] == "keep-id" {
        keep_id(userns["value"].as_str().unwrap_or_default())?;
    }
    if !userns.is_null() {
        body.set("userns", userns.clone());
    }
    if userns["nsmode"] != "auto" {
        return Ok(());
    }
    let options = userns["value"].as_str().unwrap_or_default();
    body.set("idmappings.AutoUserNs", true);
    let (mut uids, mut gids) = (Vec::new(), Vec::new());
    for option in options.split(',').filter(|option| !option.is_empty()) {
        match option.split_once('=') {
            Some(("size", size)) => {
                let size: u32 = size.parse().map_err(|_| format!("{option:?}: size is a number of ids"))?;
                body.set("idmappings.AutoUserNsOpts.Size", size);
            }
            Some(("uidmapping", mapping)) => uids.push(id_map(mapping)?),
            Some(("gidmapping", mapping)) => gids.push(id_map(mapping)?),
            _ => return Err(format!("{option:?}: expected size=, uidmapping= or gidmapping=")),
        }
    }
    for (field, maps) in [("AdditionalUIDMappings", uids), ("AdditionalGIDMappings", gids)] {
        if !maps.is_empty() {
            body.set(&format!("idmappings.AutoUserNsOpts.{field}"), maps);
        }
    }
    Ok(())
}

#[inline]
fn keep_id(options: &str) -> Read<()> {
    for option in options.split(',').filter(|option| !option.is_empty()) {
        let (key, number) = option.split_once('=').unwrap_or((option, ""));
        if !["uid", "gid", "size"].contains(&key) || number.parse::<u32>().is_err() {
            return Err(format!("{option:?}: expected uid=, gid= or size= and a number"));
        }
    }
    Ok(())
}

#[inline]
fn id_map(mapping: &str) -> Read<Value> {
    let numbers: Option<Vec<u32>> = mapping.split(':').map(|number| number.parse().ok()).collect();
    match numbers.as_deref() {
        Some([container, host, size]) => Ok(json!({ "container_id": container, "host_id": host, "size": size })),
        _ => Err(format!("{mapping:?}: write container-id:host-id:how-many")),
    }
}

#[inline]
fn made(mode: &str, detail: Option<String>) -> Value {
    match detail {
        None => json!({ "nsmode": mode }),
        Some(detail) => json!({ "nsmode": mode, "value": detail }),
    }
}

#[inline]
fn split(mode: &str) -> Read<(String, Option<String>)> {
    let (head, detail) = mode.split_once(':').map_or((mode, None), |(head, detail)| (head, Some(detail)));
    let head = match head {
        "ns" => "path",
        "nomap" => "no-map",
        head => head,
    };
    let needs = matches!(head, "path" | "container");
    match detail {
        None | Some("") if needs => Err(format!("{mode:?} lacks a value: write container:<name> or ns:<path>")),
        // The server would look it up from its own working directory.
        Some(path) if head == "path" && !path.starts_with('/') => {
            Err(format!("{path:?} is a relative path: write it in full, from /"))
        }
        detail => Ok((head.to_owned(), detail.filter(|detail| !detail.is_empty()).map(str::to_owned))),
    }
}

/// A mode of the network namespace, with options after a colon, or the name of a network.
#[inline]
pub(crate) fn network_mode(value: &Value, body: &mut Body) -> Read<()> {
    let given = if value.is_object() { joined(value)? } else { text(value)?.to_owned() };
    let given = given.as_str();
    let (head, detail) = given.split_once(':').map_or((given, None), |(head, detail)| (head, Some(detail)));
    match head {
        "" | "none" | "host" | "private" | "default" | "pod" if detail.is_none() => body.set("netns", made(head, None)),
        "container" | "ns" | "path" => {
            let (mode, detail) = split(given)?;
            body.set("netns", made(&mode, detail));
        }
        "slirp4netns" | "pasta" => {
            body.set("netns", made(head, None));
            let options: Vec<&str> =
                detail.into_iter().flat_map(|detail| detail.split(',')).filter(|o| !o.is_empty()).collect();
            if !options.is_empty() {
                body.put("network_options", head, json!(options));
            }
        }
        "none" | "host" | "private" | "default" | "pod" | "" => return Err(format!("{head:?} has no options")),
        _ => {
            body.set("netns", made("bridge", None));
            if head != "bridge" || detail.is_some() {
                let options = bridge_options(detail)?;
                head.split(',')
                    .try_for_each(|network| crate::options::types::network::join(network, &options, body))?;
            }
        }
    }
    Ok(())
}

/// `ip=10.88.0.9,mac=…,alias=…,interface_name=…`, as in `--network bridge:…`.
#[inline]
fn bridge_options(detail: Option<&str>) -> Read<Value> {
    let mut options = json!({});
    for option in detail.into_iter().flat_map(|detail| detail.split(',')).filter(|option| !option.is_empty()) {
        let (key, value) = option.split_once('=').ok_or_else(|| format!("{option:?}: write key=value"))?;
        match key {
            "ip" | "ip6" => push(&mut options, "static_ips", value),
            "alias" => push(&mut options, "aliases", value),
            "mac" => options["static_mac"] = value.into(),
            "interface_name" => options["interface_name"] = value.into(),
            _ => {
                return Err(format!(
                    "{key:?}: expected ip, ip6, mac, alias or interface_name; set others as options of networks"
                ));
            }
        }
    }
    Ok(options)
}

#[inline]
fn push(options: &mut Value, field: &str, value: &str) {
    match &mut options[field] {
        Value::Array(list) => list.push(value.into()),
        empty => *empty = json!([value]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(apply: fn(&Value, &mut Body) -> Read<()>, value: &Value) -> Read<Value> {
        let mut body = Body::default();
        apply(value, &mut body)?;
        Ok(body.into_value())
    }

    #[test]
    fn text_and_maps() {
        for (given, wanted) in [
            (json!("host"), json!({"nsmode": "host"})),
            (json!("ns:/p:q"), json!({"nsmode": "path", "value": "/p:q"})),
            (json!({"nsmode": "container:abc"}), json!({"nsmode": "container", "value": "abc"})),
            (json!({"nsmode": "path", "value": "/p"}), json!({"nsmode": "path", "value": "/p"})),
            (json!(""), json!({"nsmode": ""})),
        ] {
            assert_eq!(namespace(&given), Ok(wanted), "{given}");
        }
        for (given, wanted) in [
            (json!("nomap"), json!({"nsmode": "no-map"})),
            (json!({"nsmode": "nomap"}), json!({"nsmode": "no-map"})),
            (json!({"nsmode": "keep-id", "value": "uid=9"}), json!({"nsmode": "keep-id", "value": "uid=9"})),
        ] {
            assert_eq!(sent(userns_mode, &given), Ok(json!({"userns": wanted})), "{given}");
        }
        assert!(sent(userns_mode, &json!("keep-id:uid=x")).is_err() && sent(userns_mode, &json!("nomap:1")).is_err());
        assert_eq!(namespace(&json!({})), Ok(Value::Null));
        for wrong in ["container:", "ns:", "ns:rel/ative", "bogus", "none", "shareable", "host:x", "keep-id", "bridge"]
        {
            assert!(namespace(&json!(wrong)).is_err(), "{wrong}");
        }
        assert!(namespace(&json!({"nsmode": "bogus"})).is_err() && namespace(&json!({"nsmode": "path"})).is_err());
        assert_eq!(ipc(&json!("shareable")), Ok(json!({"nsmode": "shareable"})));
        assert!(ipc(&json!("auto")).is_err());
    }

    #[test]
    fn a_private_user_namespace_sets_two_fields() {
        let made = |mode: &str| sent(userns_mode, &json!(mode)).map(|mut body| body["idmappings"].take());
        assert_eq!(made("auto"), Ok(json!({"AutoUserNs": true})));
        let one = json!({"container_id": 0, "host_id": 5, "size": 1});
        let options = json!({"Size": 1024, "AdditionalUIDMappings": [one], "AdditionalGIDMappings": [one]});
        let wanted = json!({"AutoUserNs": true, "AutoUserNsOpts": options});
        assert_eq!(made("auto:size=1024,uidmapping=0:5:1,gidmapping=0:5:1"), Ok(wanted));
        assert_eq!(made("host"), Ok(Value::Null));
        for wrong in ["size=much", "uidmapping=0:5", "uid=0"] {
            let message: String = made(&format!("auto:{wrong}")).expect_err(wrong);
            assert!(message.contains(wrong.trim_start_matches("uidmapping=")), "{message}");
        }
    }

    #[test]
    fn modes_of_the_network() {
        let joined = json!({"netns": {"nsmode": "bridge"}, "Networks": {"n": {"static_ips": ["10.0.0.2"]}}});
        assert_eq!(sent(network_mode, &json!("n:ip=10.0.0.2")), Ok(joined));
        let pasta = json!({"netns": {"nsmode": "pasta"}, "network_options": {"pasta": ["-t", "5000"]}});
        assert_eq!(sent(network_mode, &json!("pasta:-t,5000")), Ok(pasta));
        let container = json!({"netns": {"nsmode": "container", "value": "c"}});
        assert_eq!(sent(network_mode, &json!({"nsmode": "container", "value": "c"})), Ok(container));
        assert!(sent(network_mode, &json!("host:x")).is_err() && sent(network_mode, &json!("ns:rel")).is_err());
    }
}
