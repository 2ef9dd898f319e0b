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
    fn modes_of_the_network() {
        let joined = json!({"netns": {"nsmode": "bridge"}, "Networks": {"n": {"static_ips": ["10.0.0.2"]}}});
        assert_eq!(made(network_mode, json!("n:ip=10.0.0.2")), Ok(joined));
        let pasta = json!({"netns": {"nsmode": "pasta"}, "network_options": {"pasta": ["-t", "5000"]}});
        assert_eq!(made(network_mode, json!("pasta:-t,5000")), Ok(pasta));
        assert!(made(network_mode, json!("host:x")).is_err());
    }
}
