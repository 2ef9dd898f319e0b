//! The networks that a container joins.

use serde_json::{Map, Value, json};

use super::body::Body;
use super::values::{Fields, Read, flag, kind, list, object, text, text_map, texts};

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
    // A network's name has no colon, and the server would look for a network called "host".
    if name.contains(':') || matches!(name, "host" | "none" | "private") {
        return Err(format!("{name:?} is a mode, not a network: give it as network_mode"));
    }
    if let Some(mode) = mode_of(body).filter(|mode| !matches!(*mode, "" | "bridge" | "default" | "private")) {
        return Err(format!("contradicts network_mode {mode:?}: give one of them"));
    }
    body.set("netns", json!({ "nsmode": "bridge" }));
    join(name, &Value::Null, body)
}

fn mode_of(body: &Body) -> Option<&str> {
    body.get("netns").and_then(|netns| netns["nsmode"].as_str())
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
                out.insert("options".to_owned(), json!(text_map(options)?));
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
        let other = mode_of(body).is_some_and(|mode| !matches!(mode, "" | "none" | "default"));
        if other || body.get("Networks").is_some() {
            return Err("contradicts network_mode, networks or network: give one of them".to_owned());
        }
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
    // One separator throughout, as Go reads it.
    if ![':', '-'].iter().any(|by| address.split(*by).count() == 6 && address.split(*by).all(hex)) {
        return Err("is no MAC address such as 02:42:ac:11:00:02".to_owned());
    }
    let joined = body.get("Networks").and_then(Value::as_object).cloned().unwrap_or_default();
    let mode = mode_of(body).unwrap_or("bridge");
    if !matches!(mode, "" | "bridge" | "default" | "private") {
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
                if options.get("static_mac").is_some_and(|other| other != address) {
                    return Err(format!("is not the static_mac of network {name:?}: give one of them"));
                }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn made(apply: fn(&Value, &mut Body) -> Read<()>, value: Value) -> Read<Value> {
        let mut body = Body::default();
        apply(&value, &mut body)?;
        Ok(body.into_value())
    }

    type Row = (fn(&Value, &mut Body) -> Read<()>, Value);

    /// Applies one after the other, as the table does.
    fn all(rows: &[Row]) -> Read<Value> {
        let mut body = Body::default();
        rows.iter().try_for_each(|(apply, value)| apply(value, &mut body))?;
        Ok(body.into_value())
    }

    #[test]
    fn options_of_both_libraries() {
        let given = json!({"n": {"IPAMConfig": {"IPv4Address": "10.0.0.2"}, "driver_opt": {"k": 1}}});
        let wanted = json!({"Networks": {"n": {"static_ips": ["10.0.0.2"], "options": {"k": "1"}}}});
        assert_eq!(made(networks, given), Ok(wanted));
        assert_eq!(made(networks, json!({"n": ["a"]})), Ok(json!({"Networks": {"n": {"aliases": ["a"]}}})));
        assert_eq!(made(networks, json!(["n"])), Ok(json!({"Networks": {"n": {}}})));
    }

    #[test]
    fn an_address_belongs_to_one_network() {
        let address = "02:42:ac:11:00:02";
        let on = |name: &str| json!({ name: { "static_mac": address } });
        let wanted = json!({"Networks": on("default"), "netns": {"nsmode": "bridge"}});
        assert_eq!(made(mac, json!(address)), Ok(wanted));
        assert_eq!(all(&[(networks, json!(["n"])), (mac, json!(address))]), Ok(json!({"Networks": on("n")})));
        let other = json!({"n": {"static_mac": "02:42:ac:11:00:99"}});
        for before in [json!(["n", "m"]), other] {
            assert!(all(&[(networks, before), (mac, json!(address))]).is_err());
        }
        assert!(made(mac, json!("02:42-ac:11:00:02")).is_err());
    }

    #[test]
    fn contradictions_are_refused() {
        let host: Row = (super::super::namespace::network_mode, json!("host"));
        assert!(all(&[host.clone(), (network, json!("n"))]).is_err());
        assert!(all(&[host, (network_disabled, json!(true))]).is_err());
        assert!(all(&[(networks, json!(["n"])), (network_disabled, json!(true))]).is_err());
        assert!(made(network, json!("host")).is_err());
        assert_eq!(made(network_disabled, json!(false)), Ok(json!({})));
        assert!(made(links, json!({"c": "alias"})).is_err());
        assert_eq!(made(links, json!({})), Ok(json!({})));
    }
}
