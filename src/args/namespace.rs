//! Namespaces, and the mode of the network's.

use serde_json::{Value, json};

use super::body::Body;
use super::values::{Fields, Read, kind, text};

pub(crate) fn ipc_mode(value: &Value, body: &mut Body) -> Read<()> {
    namespace(value, body, "ipcns")
}

pub(crate) fn pid_mode(value: &Value, body: &mut Body) -> Read<()> {
    namespace(value, body, "pidns")
}

pub(crate) fn uts_mode(value: &Value, body: &mut Body) -> Read<()> {
    namespace(value, body, "utsns")
}

pub(crate) fn userns_mode(value: &Value, body: &mut Body) -> Read<()> {
    namespace(value, body, "userns")
}

pub(crate) fn cgroupns(value: &Value, body: &mut Body) -> Read<()> {
    namespace(value, body, "cgroupns")
}

/// Text as the command line takes it, or `{nsmode, value}` as the server does.
fn namespace(value: &Value, body: &mut Body, field: &str) -> Read<()> {
    match value {
        Value::String(mode) => {
            let (mode, detail) = split(mode)?;
            put(body, field, &mode, detail);
            Ok(())
        }
        Value::Object(_) => {
            let mut fields = Fields::of(value)?;
            let mode = fields.take(&["nsmode"])?.map(text).transpose()?.unwrap_or_default().to_owned();
            let detail = fields.take(&["value"])?.map(text).transpose()?.map(str::to_owned);
            fields.finish()?;
            match (mode.as_str(), detail) {
                // An empty map is no wish.
                ("", None) => {}
                // Without a value, the mode may hold it as text does.
                (mode, None) if mode.contains(':') || mode == "nomap" => {
                    let (mode, detail) = split(mode)?;
                    put(body, field, &mode, detail);
                }
                (mode, detail) => put(body, field, mode, detail),
            }
            Ok(())
        }
        _ => Err(format!("wants a mode such as \"host\", not {}", kind(value))),
    }
}

/// The server makes a user namespace of its own only when the mappings ask for it; `auto` in `userns` alone it takes
/// for the host's, which is root's (4.3.1, 5.4.2 and 5.8.6). podman's command line sends both, too.
pub(super) fn auto_users(body: &mut Body) -> Read<()> {
    let Some(userns) = body.get("userns").filter(|userns| userns["nsmode"] == "auto") else { return Ok(()) };
    let options = userns["value"].as_str().unwrap_or_default().to_owned();
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
            _ => return Err(format!("{option:?} is none of size=, uidmapping=, gidmapping=")),
        }
    }
    for (field, maps) in [("AdditionalUIDMappings", uids), ("AdditionalGIDMappings", gids)] {
        if !maps.is_empty() {
            body.set(&format!("idmappings.AutoUserNsOpts.{field}"), maps);
        }
    }
    Ok(())
}

fn id_map(mapping: &str) -> Read<Value> {
    let numbers: Option<Vec<u32>> = mapping.split(':').map(|number| number.parse().ok()).collect();
    match numbers.as_deref() {
        Some([container, host, size]) => Ok(json!({ "container_id": container, "host_id": host, "size": size })),
        _ => Err(format!("{mapping:?}: write container-id:host-id:how-many")),
    }
}

fn put(body: &mut Body, field: &str, mode: &str, detail: Option<String>) {
    let mut namespace = json!({ "nsmode": mode });
    if let Some(detail) = detail {
        namespace["value"] = detail.into();
    }
    body.set(field, namespace);
}

fn split(mode: &str) -> Read<(String, Option<String>)> {
    let (head, detail) = mode.split_once(':').map_or((mode, None), |(head, detail)| (head, Some(detail)));
    let head = match head {
        "ns" => "path",
        "nomap" => "no-map",
        head => head,
    };
    let needs = matches!(head, "path" | "container");
    match detail {
        None | Some("") if needs => Err(format!("{mode:?} lacks what it means: write container:<name> or ns:<path>")),
        detail => Ok((head.to_owned(), detail.filter(|detail| !detail.is_empty()).map(str::to_owned))),
    }
}

/// A mode of the network namespace, with options behind a colon, or the name of a network.
pub(crate) fn network_mode(value: &Value, body: &mut Body) -> Read<()> {
    let given = text(value)?;
    let (head, detail) = given.split_once(':').map_or((given, None), |(head, detail)| (head, Some(detail)));
    match head {
        "" | "none" | "host" | "private" | "default" | "pod" if detail.is_none() => put(body, "netns", head, None),
        "container" | "ns" | "path" => {
            let (mode, detail) = split(given)?;
            put(body, "netns", &mode, detail);
        }
        "slirp4netns" | "pasta" => {
            put(body, "netns", head, None);
            let options: Vec<&str> =
                detail.into_iter().flat_map(|detail| detail.split(',')).filter(|o| !o.is_empty()).collect();
            if !options.is_empty() {
                body.put("network_options", head, json!(options));
            }
        }
        "none" | "host" | "private" | "default" | "pod" | "" => return Err(format!("{head:?} has no options")),
        _ => {
            put(body, "netns", "bridge", None);
            let network = if head == "bridge" { "default" } else { head };
            if head != "bridge" || detail.is_some() {
                super::network::join(network, &bridge_options(detail)?, body)?;
            }
        }
    }
    Ok(())
}

/// `ip=10.88.0.9,mac=…,alias=…,interface_name=…`, as `--network bridge:…` takes it.
fn bridge_options(detail: Option<&str>) -> Read<Value> {
    let mut options = json!({});
    for option in detail.into_iter().flat_map(|detail| detail.split(',')).filter(|option| !option.is_empty()) {
        let (key, value) = option.split_once('=').ok_or_else(|| format!("{option:?}: write key=value"))?;
        match key {
            "ip" | "ip6" => push(&mut options, "static_ips", value),
            "alias" => push(&mut options, "aliases", value),
            "mac" => options["static_mac"] = value.into(),
            "interface_name" => options["interface_name"] = value.into(),
            _ => return Err(format!("{key:?} is none of ip, ip6, mac, alias, interface_name")),
        }
    }
    Ok(options)
}

fn push(options: &mut Value, field: &str, value: &str) {
    match &mut options[field] {
        Value::Array(list) => list.push(value.into()),
        empty => *empty = json!([value]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn made(apply: fn(&Value, &mut Body) -> Read<()>, value: Value) -> Read<Value> {
        let mut body = Body::default();
        apply(&value, &mut body)?;
        Ok(body.into_value())
    }

    #[test]
    fn text_and_maps() {
        for (given, wanted) in [
            (json!("host"), json!({"nsmode": "host"})),
            (json!("ns:/p:q"), json!({"nsmode": "path", "value": "/p:q"})),
            (json!("nomap"), json!({"nsmode": "no-map"})),
            (json!({"nsmode": "nomap"}), json!({"nsmode": "no-map"})),
            (json!({"nsmode": "container:abc"}), json!({"nsmode": "container", "value": "abc"})),
            (json!({"nsmode": "keep-id", "value": "uid=9"}), json!({"nsmode": "keep-id", "value": "uid=9"})),
        ] {
            assert_eq!(made(userns_mode, given.clone()), Ok(json!({"userns": wanted})), "{given}");
        }
        assert_eq!(made(ipc_mode, json!({})), Ok(json!({})));
        assert!(made(pid_mode, json!("container:")).is_err());
    }

    #[test]
    fn a_user_namespace_of_its_own_is_asked_for_twice() {
        let made = |mode: &str| {
            let mut body = Body::default();
            userns_mode(&json!(mode), &mut body)?;
            auto_users(&mut body)?;
            Ok(body.into_value()["idmappings"].take())
        };
        assert_eq!(made("auto"), Ok(json!({"AutoUserNs": true})));
        let one = json!({"container_id": 0, "host_id": 5, "size": 1});
        let options = json!({"Size": 1024, "AdditionalUIDMappings": [one], "AdditionalGIDMappings": [one]});
        let wanted = json!({"AutoUserNs": true, "AutoUserNsOpts": options});
        assert_eq!(made("auto:size=1024,uidmapping=0:5:1,gidmapping=0:5:1"), Ok(wanted));
        assert_eq!(made("host"), Ok(Value::Null));
        for wrong in ["size=much", "uidmapping=0:5", "uid=0"] {
            let said: String = made(&format!("auto:{wrong}")).expect_err(wrong);
            assert!(said.contains(wrong.trim_start_matches("uidmapping=")), "{said}");
        }
    }

    #[test]
    fn modes_of_the_network() {
        let joined = json!({"netns": {"nsmode": "bridge"}, "Networks": {"n": {"static_ips": ["10.0.0.2"]}}});
        assert_eq!(made(network_mode, json!("n:ip=10.0.0.2")), Ok(joined));
        let pasta = json!({"netns": {"nsmode": "pasta"}, "network_options": {"pasta": ["-t", "5000"]}});
        assert_eq!(made(network_mode, json!("pasta:-t,5000")), Ok(pasta));
        assert!(made(network_mode, json!("host:x")).is_err());
    }
}
