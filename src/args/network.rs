//! The networks that a container joins.

use serde_json::{Map, Value, json};

use super::body::Body;
use super::values::{Fields, Read, flag, kind, list, object, text, texts};

/// A map from name to options or aliases, a list of names, or one name.
pub(crate) fn networks(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::Object(map) => map.iter().try_for_each(|(name, options)| join(name, options, body)),
        Value::Array(_) => texts(value)?.iter().try_for_each(|name| join(name, &Value::Null, body)),
        Value::String(name) => join(name, &Value::Null, body),
        _ => Err(format!("wants a map from network to options, not {}", kind(value))),
    }
}

/// One network, on a bridge; the server has dropped the field of podman-py's choice.
pub(crate) fn network(value: &Value, body: &mut Body) -> Read<()> {
    let name = text(value)?;
    if name.is_empty() {
        return Ok(());
    }
    if body.get("Networks").is_some() {
        return Err("is given beside networks, or a network_mode that names one: give one of them".to_owned());
    }
    body.set("netns", json!({ "nsmode": "bridge" }));
    join(name, &Value::Null, body)
}

/// Adds one network.
pub(super) fn join(name: &str, options: &Value, body: &mut Body) -> Read<()> {
    if name.is_empty() {
        return Err("a network needs a name".to_owned());
    }
    let options = options_of(options).map_err(|why| format!("{name:?}: {why}"))?;
    body.put("Networks", name, Value::Object(options));
    Ok(())
}

/// Podman's options, docker's, aliases, or nothing.
fn options_of(value: &Value) -> Read<Map<String, Value>> {
    let mut out = Map::new();
    match value {
        Value::Null => {}
        Value::String(alias) => drop(out.insert("aliases".to_owned(), json!([alias]))),
        Value::Array(_) => drop(out.insert("aliases".to_owned(), texts(value)?.into())),
        Value::Object(_) => {
            let mut fields = Fields::of(value)?;
            if let Some(aliases) = fields.take(&["aliases"])? {
                out.insert("aliases".to_owned(), texts(aliases)?.into());
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
                fields.finish()?;
            }
            if !ips.is_empty() {
                out.insert("static_ips".to_owned(), ips.into());
            }
            for (wire, names) in
                [("static_mac", ["static_mac", "mac_address"]), ("interface_name", ["interface_name", "ifname"])]
            {
                if let Some(given) = fields.take(&names)? {
                    out.insert(wire.to_owned(), text(given)?.into());
                }
            }
            if let Some(options) = fields.take(&["options", "driver_opt"])? {
                out.insert("options".to_owned(), Value::Object(object(options)?.clone()));
            }
            if fields.take(&["links"])?.is_some_and(|links| *links != json!([])) {
                return Err("links are not supported by Podman: use aliases".to_owned());
            }
            fields.finish()?;
        }
        _ => return Err(format!("wants options, or a list of aliases, not {}", kind(value))),
    }
    Ok(out)
}

fn addresses(fields: &mut Fields<'_>) -> Read<Vec<String>> {
    let mut ips = Vec::new();
    for name in ["ipv4_address", "ipv6_address"] {
        if let Some(ip) = fields.take(&[name])? {
            ips.push(text(ip)?.to_owned());
        }
    }
    Ok(ips)
}

/// No network at all.
pub(crate) fn network_disabled(value: &Value, body: &mut Body) -> Read<()> {
    if flag(value)? {
        body.set("netns", json!({ "nsmode": "none" }));
    }
    Ok(())
}

/// Lists of options, by `slirp4netns` or `pasta`.
pub(crate) fn network_options(value: &Value, body: &mut Body) -> Read<()> {
    for (mode, options) in object(value)? {
        let options = texts(options).map_err(|why| format!("{mode:?} {why}"))?;
        body.put("network_options", mode, options);
    }
    Ok(())
}

/// The address on the one network that is joined: the default one, if none is named.
pub(crate) fn mac(value: &Value, body: &mut Body) -> Read<()> {
    let address = text(value)?;
    if address.is_empty() {
        return Ok(());
    }
    let hex = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_hexdigit());
    if address.split([':', '-']).count() != 6 || !address.split([':', '-']).all(hex) {
        return Err("is no MAC address such as 02:42:ac:11:00:02".to_owned());
    }
    let joined = body.get("Networks").and_then(Value::as_object).cloned().unwrap_or_default();
    let mode = body.get("netns").map_or("bridge", |netns| netns["nsmode"].as_str().unwrap_or_default());
    if !matches!(mode, "bridge" | "default" | "private") {
        return Err(format!("has no effect with network_mode {mode:?}: it is for bridge networks"));
    }
    match joined.len() {
        0 => {
            body.put("Networks", "default", json!({ "static_mac": address }));
            body.set("netns", json!({ "nsmode": "bridge" }));
            Ok(())
        }
        1 => {
            for (name, mut options) in joined {
                options["static_mac"] = address.into();
                body.put("Networks", &name, options);
            }
            Ok(())
        }
        _ => Err("several networks are joined: give a static_mac in the options of one of them".to_owned()),
    }
}

/// Podman has no links.
pub(crate) fn links(value: &Value, _: &mut Body) -> Read<()> {
    let empty = value.as_object().is_some_and(Map::is_empty) || list(value).is_ok_and(<[Value]>::is_empty);
    if empty {
        Ok(())
    } else {
        Err("are not supported by Podman: put both containers on one network, with aliases".to_owned())
    }
}
