//! Readers of values that pods have in other forms than containers.

use serde_json::{Value, json};

use crate::options::argv;
use crate::options::body::Body;
use crate::options::create::{names, namespace};
use crate::options::read::{Fields, Read, list, text as read_text, texts as read_texts, uint};
use crate::options::readers::texts;
use crate::options::types::{env, network, volume};
use crate::raw::types::PodName;

#[inline]
pub(super) fn name(value: &Value) -> Read<Value> {
    match read_text(value)? {
        "" => Ok(Value::Null),
        name if name.parse::<PodName>().is_err() => {
            Err("expected letters, digits, _ . and -, with a letter or digit in front".to_owned())
        }
        name => Ok(name.into()),
    }
}

/// The kernel's limit: with a longer name, the pod is created and cannot be started.
#[inline]
pub(super) fn hostname(value: &Value) -> Read<Value> {
    match read_text(value)? {
        name if name.len() > 64 => Err("expected at most 64 characters".to_owned()),
        _ => names::hostname(value),
    }
}

#[inline]
pub(super) fn exit_policy(value: &Value) -> Read<Value> {
    match read_text(value)? {
        "" => Ok(Value::Null),
        policy @ ("continue" | "stop") => Ok(policy.into()),
        _ => Err("expected continue or stop".to_owned()),
    }
}

#[inline]
pub(super) fn words(value: &Value) -> Read<Value> {
    argv(value).map(|words| if words.is_empty() { Value::Null } else { words.into() })
}

/// Addresses; `none` leaves the file to the containers.
#[inline]
pub(super) fn dns(value: &Value, body: &mut Body) -> Read<()> {
    if matches!(value.as_str(), Some("none")) || *value == json!(["none"]) {
        body.set("no_manage_resolv_conf", true);
        return Ok(());
    }
    match value {
        Value::String(_) => env::dns(&json!([value]), body),
        _ => env::dns(value, body),
    }
}

/// The address on the one network that is joined: the default one, if none is named.
#[inline]
pub(super) fn ip(value: &Value, body: &mut Body) -> Read<()> {
    let address = read_text(value)?;
    if address.is_empty() {
        return Ok(());
    }
    address.parse::<std::net::IpAddr>().map_err(|_| "is not an IP address".to_owned())?;
    network::on_the_only(body, "static_ips", &json!([address]))
}

/// docker-py's forms, and the server's own: a list of `{Name, Dest, Options}`.
#[inline]
pub(super) fn volumes(value: &Value, body: &mut Body) -> Read<()> {
    let Value::Array(given) = value else { return volume::volumes(value, body) };
    for volume in given {
        match volume.get("Dest").or_else(|| volume.get("dest")) {
            Some(dest) => {
                let mut fields = Fields::of(volume)?;
                let name = fields.take(&["Name"])?.map_or(Ok(""), read_text)?;
                let options = fields.take(&["Options"])?.map_or(Ok(Vec::new()), read_texts)?;
                fields.take(&["Dest"])?;
                fields.finish()?;
                body.push("volumes", json!({ "Name": name, "Dest": dest, "Options": options }));
            }
            None => volume::volumes(&json!([volume]), body)?,
        }
    }
    Ok(())
}

/// Strings, where containers have objects.
#[inline]
pub(super) fn devices(value: &Value) -> Read<Value> {
    let devices =
        read_texts(value).map_err(|why| format!("{why}: write [\"/dev/fuse\"] or [\"/dev/a:/dev/b:rwm\"]"))?;
    match devices.iter().find(|device| device.trim().is_empty()) {
        Some(_) => Err("an element is empty".to_owned()),
        None => texts(value),
    }
}

/// A list of limits by the numbers of a device: the server of a pod does not look up a path.
#[inline]
pub(super) fn by_device(value: &Value, what: &'static str) -> Read<Value> {
    let mut out = Vec::new();
    for limit in list(value)?.iter().filter(|limit| !limit.is_null()) {
        let mut fields = Fields::of(limit)?;
        if fields.take(&["Path"])?.is_some() {
            return Err(format!("the server looks up no paths for pods: write {{major, minor, {what}}}"));
        }
        let mut number = |name| fields.take(&[name])?.map(uint).transpose()?.ok_or_else(|| format!("lacks {name}"));
        let (major, minor, amount) = (number("major")?, number("minor")?, number(what)?);
        fields.finish()?;
        out.push(json!({ "major": major, "minor": minor, what: amount }));
    }
    Ok(if out.is_empty() { Value::Null } else { out.into() })
}

/// A list, or the command line's `ipc,net`, `+pid` and `none`. An empty list is sent as `none`: the server would take its
/// absence for the default.
#[inline]
pub(super) fn share(value: &Value) -> Read<Value> {
    const DEFAULT: [&str; 3] = ["ipc", "net", "uts"];
    let given = match value {
        Value::String(line) if line.is_empty() => return Ok(Value::Null),
        Value::String(line) => line.split(',').map(|word| word.trim().to_owned()).collect(),
        _ => read_texts(value)?,
    };
    let adds = given.first().is_some_and(|first| first.starts_with('+'));
    let mut shared: Vec<&str> = if adds { DEFAULT.to_vec() } else { Vec::new() };
    for word in given.iter().map(|word| word.trim_start_matches('+')) {
        match word {
            "none" if given.len() == 1 => {}
            "cgroup" | "ipc" | "net" | "pid" | "user" | "uts" if !shared.contains(&word) => shared.push(word),
            "cgroup" | "ipc" | "net" | "pid" | "user" | "uts" => {}
            _ => return Err(format!("unknown namespace {word:?}: expected cgroup, ipc, net, pid, user, uts or none")),
        }
    }
    Ok(if shared.is_empty() { json!(["none"]) } else { shared.into() })
}

/// A namespace of the pod's own: no container's.
#[inline]
pub(super) fn own_namespace(value: &Value) -> Read<Value> {
    let read = namespace::namespace(value)?;
    match read["nsmode"].as_str() {
        None | Some("" | "default" | "host" | "private" | "path") => Ok(read),
        Some(mode) => Err(format!("{mode:?} is not a namespace of a pod: expected host, private or ns:<path>")),
    }
}
