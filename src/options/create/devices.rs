//! Devices of the host, with permissions and rates.

use serde_json::{Map, Value, json};

use crate::options::body::Body;
use crate::options::read::{Fields, Read, kind, list, object, text, texts};
use crate::options::types::size::bytes;

/// `"/dev/fuse"`, `"/dev/a:/dev/b:rwm"`, a CDI name, or docker's mapping; the server parses them.
#[inline]
pub(crate) fn devices(value: &Value, body: &mut Body) -> Read<()> {
    let example = "write [\"/dev/fuse\"] or [\"/dev/sda:/dev/xvda:rwm\"]";
    for device in list(value).map_err(|why| format!("{why}: {example}"))?.iter().filter(|device| !device.is_null()) {
        let path = match device {
            Value::Object(_) => mapping(device),
            _ => text(device).map(str::to_owned).map_err(|why| format!("elements: {why}")),
        };
        path.and_then(|path| push(&path, body)).map_err(|why| format!("{why}: {example}"))?;
    }
    Ok(())
}

/// docker's `{"PathOnHost": …, "PathInContainer": …, "CgroupPermissions": …}`.
#[inline]
fn mapping(device: &Value) -> Read<String> {
    let mut fields = Fields::of(device)?;
    let mut take = |name: &'static str| -> Read<&str> {
        let given = fields.take(&[name])?.map_or(Ok(""), text).map_err(|why| format!("{name}: {why}"))?;
        if given.contains(':') { Err(format!("{name} contains a colon")) } else { Ok(given) }
    };
    let (host, inside, access) = (take("PathOnHost")?, take("PathInContainer")?, take("CgroupPermissions")?);
    fields.finish()?;
    let parts = [host, if inside.is_empty() { host } else { inside }, if access.is_empty() { "rwm" } else { access }];
    Ok(parts.join(":"))
}

#[inline]
fn push(path: &str, body: &mut Body) -> Read<()> {
    let (host, rest) = path.split_once(':').unwrap_or((path, ""));
    // A CDI name is `vendor.com/class=name`.
    let is_cdi = path.contains('/') && path.contains('=');
    if !host.starts_with('/') && !is_cdi {
        return Err(format!("{path:?} is not a path of the host"));
    }
    let access = |part: &str| !part.is_empty() && part.chars().all(|c| "rwm".contains(c));
    let parts: Vec<&str> = rest.split(':').filter(|part| !part.is_empty()).collect();
    let valid = match parts.as_slice() {
        [] => true,
        [one] => one.starts_with('/') || access(one),
        [inside, letters] => inside.starts_with('/') && access(letters),
        _ => false,
    };
    if host.starts_with('/') && !valid {
        return Err(format!("{path:?} is not a path in the container, or letters of rwm, behind the colon"));
    }
    body.push("devices", json!({"path": path}));
    Ok(())
}

/// docker-py's `DeviceRequest`s, as the CDI names that Podman has for them.
#[inline]
pub(crate) fn device_requests(value: &Value, body: &mut Body) -> Read<()> {
    for request in list(value)?.iter().filter(|request| !request.is_null()) {
        for name in requested(request)? {
            push(&name, body)?;
        }
    }
    Ok(())
}

#[inline]
fn requested(request: &Value) -> Read<Vec<String>> {
    let mut fields = Fields::of(request)?;
    let driver = fields.take(&["Driver"])?.map_or(Ok(""), text).map_err(|why| format!("Driver: {why}"))?;
    let count = match fields.take(&["Count"])? {
        Some(count) => count.as_i64().filter(|count| (-1..=1024).contains(count)),
        None => Some(0),
    };
    let count = count.ok_or("Count: expected a number of devices, or -1 for all")?;
    let ids = fields.take(&["DeviceIDs"])?.map_or(Ok(Vec::new()), texts).map_err(|why| format!("DeviceIDs: {why}"))?;
    let gpu = capabilities(fields.take(&["Capabilities"])?)?;
    let options = fields.take(&["Options"])?.map(object).transpose()?;
    if options.is_some_and(|options| !options.is_empty()) {
        return Err("Options have no place in a CDI name: leave them out".to_owned());
    }
    fields.finish()?;
    if count != 0 && !ids.is_empty() {
        return Err("has both Count and DeviceIDs: set one of them".to_owned());
    }
    let class = match driver.to_ascii_lowercase().as_str() {
        "" if gpu => "nvidia.com/gpu".to_owned(),
        "nvidia" => "nvidia.com/gpu".to_owned(),
        "amd" => "amd.com/gpu".to_owned(),
        "" | "cdi" if ids.iter().all(|id| id.contains('=')) && count == 0 => String::new(),
        other if other.contains('/') => driver.to_owned(),
        _ => {
            return Err(format!(
                "Driver {driver:?} has no CDI class: write nvidia, amd, or cdi with whole names such as \"vendor.com/class=id\" in DeviceIDs"
            ));
        }
    };
    let names: Vec<String> = match count {
        -1 => vec![format!("{class}=all")],
        0 => ids.into_iter().map(|id| if id.contains('=') { id } else { format!("{class}={id}") }).collect(),
        count => (0..count).map(|id| format!("{class}={id}")).collect(),
    };
    if names.is_empty() {
        return Err("requests no device: set Count (-1 is all) or DeviceIDs".to_owned());
    }
    Ok(names)
}

/// Whether one of the alternatives is a GPU; the server supports no other capability.
#[inline]
fn capabilities(given: Option<&Value>) -> Read<bool> {
    let Some(given) = given else { return Ok(false) };
    let mut gpu = false;
    for together in list(given).map_err(|why| format!("Capabilities: {why}"))? {
        // Each alternative is a list; users of docker-py often forget the inner one.
        let words = if together.is_string() { vec![text(together)?.to_owned()] } else { texts(together)? };
        gpu |= words.iter().any(|word| word == "gpu" || word == "nvidia");
    }
    Ok(gpu)
}

/// `"c 42:* rmw"`: type, major and minor number, access.
#[inline]
pub(crate) fn device_cgroup_rules(value: &Value, body: &mut Body) -> Read<()> {
    for rule in texts(value).map_err(|why| format!("{why}: write [\"c 42:* rmw\"]"))? {
        let read = parse(&rule).ok_or_else(|| {
            format!("{rule:?} is not a rule: write type (a, b or c), major:minor (or *) and access (of rwm), such as \"c 42:* rmw\"")
        })?;
        body.push("device_cgroup_rule", read);
    }
    Ok(())
}

#[inline]
fn parse(rule: &str) -> Option<Map<String, Value>> {
    let mut words = rule.split_whitespace();
    let (kind, numbers, access) = (words.next()?, words.next()?, words.next()?);
    let (major, minor) = numbers.split_once(':')?;
    let letters = access.chars().all(|c| "rwm".contains(c)) && access.len() <= 3;
    if !["a", "b", "c"].contains(&kind) || !letters || words.next().is_some() {
        return None;
    }
    let mut map = Map::new();
    map.insert("allow".to_owned(), true.into());
    map.insert("type".to_owned(), kind.into());
    for (key, number) in [("major", major), ("minor", minor)] {
        // "Any" is an absent number: crun fails on -1.
        if number != "*" {
            map.insert(key.to_owned(), number.parse::<u32>().ok()?.into());
        }
    }
    map.insert("access".to_owned(), access.into());
    Some(map)
}

#[inline]
pub(crate) fn device_read_bps(value: &Value, body: &mut Body) -> Read<()> {
    each(value, body, "throttleReadBpsDevice", "Rate", rate)
}

#[inline]
pub(crate) fn device_read_iops(value: &Value, body: &mut Body) -> Read<()> {
    each(value, body, "throttleReadIOPSDevice", "Rate", times)
}

#[inline]
pub(crate) fn device_write_bps(value: &Value, body: &mut Body) -> Read<()> {
    each(value, body, "throttleWriteBpsDevice", "Rate", rate)
}

#[inline]
pub(crate) fn device_write_iops(value: &Value, body: &mut Body) -> Read<()> {
    each(value, body, "throttleWriteIOPSDevice", "Rate", times)
}

#[inline]
pub(crate) fn blkio_weight_device(value: &Value, body: &mut Body) -> Read<()> {
    each(value, body, "weightDevice", "Weight", weight)
}

/// Bytes per second.
#[inline]
fn rate(value: &Value) -> Read<u64> {
    u64::try_from(bytes(value)?).map_err(|_| "expected bytes per second from 0".to_owned())
}

/// Operations per second.
#[inline]
fn times(value: &Value) -> Read<u64> {
    let number = value.as_u64().or_else(|| value.as_str().and_then(|digits| digits.parse().ok()));
    let number = number.filter(|number| i64::try_from(*number).is_ok());
    number.ok_or_else(|| "expected operations per second from 0".to_owned())
}

/// docker's 0 is "not set".
#[inline]
pub(crate) fn blkio_weight(value: &Value) -> Read<Value> {
    if value == 0 { Ok(Value::Null) } else { weight(value).map(Into::into) }
}

#[inline]
fn weight(value: &Value) -> Read<u64> {
    let number = value.as_u64().filter(|weight| (10..=1000).contains(weight));
    number.ok_or_else(|| "expected a weight from 10 to 1000".to_owned())
}

/// docker's list of `{"Path": …, "Rate": …}` becomes a map by path.
#[inline]
fn each(value: &Value, body: &mut Body, field: &str, what: &'static str, read: fn(&Value) -> Read<u64>) -> Read<()> {
    let example = format!("write [{{\"Path\": \"/dev/sda\", \"{what}\": 100}}]");
    for entry in list(value).map_err(|why| format!("{why}: {example}"))?.iter().filter(|entry| !entry.is_null()) {
        if !entry.is_object() {
            return Err(format!("elements: expected an object, not {}: {example}", kind(entry)));
        }
        let mut fields = Fields::of(entry)?;
        let path = fields.take(&["Path"])?.and_then(Value::as_str).filter(|path| path.starts_with('/'));
        let path = path.ok_or_else(|| format!("Path: expected a device of the host: {example}"))?;
        let number = fields.take(&[what])?.ok_or_else(|| format!("{path:?} has no {what}: {example}"))?;
        let number = read(number).map_err(|why| format!("{what} of {path:?}: {why}"))?;
        fields.finish()?;
        body.put(field, path, json!({what.to_ascii_lowercase(): number}));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(convert: fn(&Value, &mut Body) -> Read<()>, value: &Value) -> Read<Value> {
        let mut body = Body::default();
        convert(value, &mut body)?;
        Ok(body.into_value())
    }

    #[test]
    fn a_device_is_one_string() {
        assert_eq!(sent(devices, &json!(["/dev/a:/b:r", null])), Ok(json!({"devices": [{"path": "/dev/a:/b:r"}]})));
        let docker = json!([{"PathOnHost": "/dev/a"}, {"PathOnHost": "/dev/a", "PathInContainer": "/b", "CgroupPermissions": "r"}]);
        let wanted = json!({"devices": [{"path": "/dev/a:/dev/a:rwm"}, {"path": "/dev/a:/b:r"}]});
        assert_eq!(sent(devices, &docker), Ok(wanted));
        assert_eq!(sent(devices, &json!(["a.com/b=c"])), Ok(json!({"devices": [{"path": "a.com/b=c"}]})));
        for given in [
            json!("/dev/fuse"),
            json!([""]),
            json!(["dev/fuse"]),
            json!(["/dev/a:b"]),
            json!(["/dev/a:/b:x"]),
            json!([{"PathOnHost": "a"}]),
            json!([{"PathInContainer": "/a"}]),
            json!([1]),
        ] {
            assert!(sent(devices, &given).is_err(), "{given}");
        }
    }

    #[test]
    fn requests_are_cdi_names() {
        for (given, wanted) in [
            (json!({"Driver": "nvidia", "Count": -1}), vec!["nvidia.com/gpu=all"]),
            (json!({"count": 2, "capabilities": [["gpu"]]}), vec!["nvidia.com/gpu=0", "nvidia.com/gpu=1"]),
            (json!({"device_ids": ["3"], "Capabilities": [["gpu", "compute"]]}), vec!["nvidia.com/gpu=3"]),
            (json!({"Driver": "cdi", "DeviceIDs": ["a.com/b=c"]}), vec!["a.com/b=c"]),
        ] {
            let paths: Vec<Value> = wanted.into_iter().map(|path| json!({"path": path})).collect();
            assert_eq!(sent(device_requests, &json!([given])), Ok(json!({"devices": paths})), "{given}");
        }
        for given in [
            json!({}),
            json!({"Driver": "nvidia"}),
            json!({"Driver": "x", "Count": 1}),
            json!({"Driver": "cdi", "Count": 1}),
            json!({"Driver": "nvidia", "Count": 1, "DeviceIDs": ["0"]}),
            json!({"Driver": "nvidia", "Count": -1, "Options": {"a": "b"}}),
        ] {
            assert!(sent(device_requests, &json!([given])).is_err(), "{given}");
        }
    }

    #[test]
    fn any_number_is_left_out_of_a_rule() {
        let wanted = json!({"device_cgroup_rule": [{"allow": true, "type": "c", "major": 42, "access": "rmw"}]});
        assert_eq!(sent(device_cgroup_rules, &json!(["c 42:* rmw"])), Ok(wanted));
        for rule in ["", "c 42 rwm", "x 1:2 r", "c 1:-1 r", "c 1:2 x", "c 1:2 r r"] {
            assert!(sent(device_cgroup_rules, &json!([rule])).is_err(), "{rule}");
        }
    }

    #[test]
    fn rates_and_weights_are_by_path() {
        let given = json!([{"Path": "/dev/vda", "Rate": "1m"}]);
        assert_eq!(
            sent(device_read_bps, &given),
            Ok(json!({"throttleReadBpsDevice": {"/dev/vda": {"rate": 1_048_576}}}))
        );
        let given = json!([{"path": "/dev/vda", "weight": 200}]);
        assert_eq!(sent(blkio_weight_device, &given), Ok(json!({"weightDevice": {"/dev/vda": {"weight": 200}}})));
        for given in [
            json!([{"Path": "vda", "Rate": 1}]),
            json!([{"Path": "/dev/vda"}]),
            json!([{"Path": "/dev/d", "Rate": -1}]),
            json!(["/d:1"]),
        ] {
            assert!(sent(device_write_iops, &given).is_err(), "{given}");
        }
        assert!(sent(blkio_weight_device, &json!([{"Path": "/dev/d", "Weight": 5}])).is_err());
        assert_eq!((blkio_weight(&json!(0)), blkio_weight(&json!(10))), (Ok(Value::Null), Ok(json!(10))));
        assert!(blkio_weight(&json!(5)).is_err());
    }
}
