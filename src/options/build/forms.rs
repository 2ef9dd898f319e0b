//! The forms of the values of build options.

use serde_json::{Map, Value, json};

use crate::options::body::Body;
use crate::options::read::{self, Fields, Read, flag, int, is_empty, list, object, scalar, text, uint};
use crate::options::types::env::{host_entry, label_map, variables};
use crate::options::types::size;
use crate::options::types::span::nanos;

/// A list, which is one JSON text in the query.
#[inline]
pub(super) fn json_list(value: &Value) -> Read<Value> {
    Ok(match strings(value)? {
        list if list.is_empty() => Value::Null,
        list => Value::from(list).to_string().into(),
    })
}

/// Strings, or one.
#[inline]
pub(super) fn strings(value: &Value) -> Read<Vec<String>> {
    match value {
        Value::String(one) if one.is_empty() => Ok(Vec::new()),
        Value::String(one) => Ok(vec![one.clone()]),
        _ => read::names(value),
    }
}

/// Build arguments: those of `null` are not set. The values stay out of messages.
#[inline]
pub(super) fn arguments(value: &Value) -> Read<Value> {
    let lacking = "a name alone would be read from the environment of the server: write NAME=value";
    let given = match value {
        Value::Array(given) if given.iter().any(|one| one.as_str().is_some_and(|one| !one.contains('='))) => {
            return Err(lacking.to_owned());
        }
        Value::String(one) if one.contains('=') => variables(&json!([one]))?,
        Value::String(one) if !one.is_empty() => return Err(lacking.to_owned()),
        Value::String(_) => Vec::new(),
        value => variables(value)?,
    };
    let map: Map<String, Value> = given.into_iter().map(|(name, value)| (name, value.into())).collect();
    Ok(if map.is_empty() { Value::Null } else { map.into() })
}

/// Labels: a map, a list of `name=value`, or one of these.
#[inline]
pub(super) fn labels(value: &Value) -> Read<Value> {
    match value {
        Value::String(one) if !one.is_empty() => label_map(&json!([one])),
        Value::String(_) => Ok(Value::Null),
        value => label_map(value),
    }
}

/// Annotations, which the server reads as a list of `name=value`.
#[inline]
pub(super) fn annotations(value: &Value) -> Read<Value> {
    let map = labels(value)?;
    let pairs: Vec<String> = map
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default()))
        .collect();
    Ok(if pairs.is_empty() { Value::Null } else { Value::from(pairs).to_string().into() })
}

/// Labels of the layers, each as a parameter of its own.
#[inline]
pub(super) fn pairs(value: &Value) -> Read<Value> {
    let map = labels(value)?;
    let pairs: Vec<Value> = map
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default()).into())
        .collect();
    Ok(if pairs.is_empty() { Value::Null } else { pairs.into() })
}

/// Variables, each as a parameter of its own.
#[inline]
pub(super) fn environment(value: &Value) -> Read<Value> {
    let pairs: Vec<Value> =
        variables(value)?.into_iter().map(|(name, value)| format!("{name}={value}").into()).collect();
    Ok(if pairs.is_empty() { Value::Null } else { pairs.into() })
}

/// docker-py's policy, which is a boolean, or the word of the command line.
#[inline]
pub(super) fn pull(value: &Value) -> Read<Value> {
    Ok(match value {
        Value::Bool(true) => "always".into(),
        Value::Bool(false) => "missing".into(),
        _ => match text(value)?.to_ascii_lowercase().as_str() {
            "" => Value::Null,
            "always" | "true" => "always".into(),
            "missing" | "ifmissing" | "ifnotpresent" | "false" => "missing".into(),
            "never" => "never".into(),
            // the server takes "newer" for "missing"
            "newer" | "ifnewer" => "ifnewer".into(),
            other => return Err(format!("{other:?} is not a policy: expected always, missing, newer or never")),
        },
    })
}

/// Names, as the server sends them to `STEP 1`.
#[inline]
pub(super) fn tags(value: &Value) -> Read<Value> {
    let names = strings(value)?;
    names.iter().try_for_each(|name| reference(name))?;
    Ok(if names.is_empty() { Value::Null } else { names.into() })
}

/// One name.
#[inline]
pub(super) fn name(value: &Value) -> Read<Value> {
    match text(value)? {
        "" => Ok(Value::Null),
        name => reference(name).map(|()| name.into()),
    }
}

/// Checks `[host[:port]/]path[:tag]`.
#[inline]
pub(super) fn reference(name: &str) -> Read<()> {
    let wrong = |why: &str| Err(format!("{name:?} is not the name of an image: {why}"));
    if name.contains('@') {
        return wrong("an image to be made has no digest");
    }
    let (repository, tag) = match name.rsplit_once(':') {
        Some((repository, tag)) if !tag.contains('/') => (repository, Some(tag)),
        _ => (name, None),
    };
    if let Some(tag) = tag {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if !(tag.starts_with(word) && tag.len() <= 128 && tag.chars().all(|c| word(c) || ".-".contains(c))) {
            return wrong("a tag has letters, digits, _ . and -, and begins with none of . and -");
        }
    }
    let (host, path) = match repository.split_once('/') {
        Some((host, path)) if host.contains(['.', ':']) || host == "localhost" => (Some(host), path),
        _ => (None, repository),
    };
    if host.is_some_and(|host| !host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]".contains(c))) {
        return wrong("the host of a registry has letters, digits, . and -");
    }
    let is_part = |part: &str| {
        let ends = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        part.starts_with(ends) && part.ends_with(ends) && part.chars().all(|c| ends(c) || "._-".contains(c))
    };
    if !path.split('/').all(is_part) {
        return wrong("expected lower-case letters and digits, with single . _ and - between them");
    }
    Ok(())
}

/// Repositories of a cache.
#[inline]
pub(super) fn repositories(value: &Value) -> Read<Value> {
    let names = strings(value)?;
    for name in &names {
        let last = name.rsplit('/').next().unwrap_or_default();
        if last.contains([':', '@']) {
            return Err(format!("{name:?} has a tag or digest: give the repository alone"));
        }
        reference(name)?;
    }
    Ok(if names.is_empty() { Value::Null } else { names.into() })
}

/// The type of the manifest, by its word.
#[inline]
pub(super) fn format(value: &Value) -> Read<Value> {
    Ok(match text(value)? {
        "" => Value::Null,
        "oci" | OCI => OCI.into(),
        "docker" | DOCKER => DOCKER.into(),
        other => return Err(format!("{other:?} is not a format: expected oci or docker")),
    })
}

/// What the server makes an image of; without it, the server takes nothing from its cache.
pub(super) const OCI: &str = "application/vnd.oci.image.manifest.v1+json";
pub(super) const DOCKER: &str = "application/vnd.docker.distribution.manifest.v2+json";

/// Platforms, each `os/arch[/variant]`; with commas between, or a list.
#[inline]
pub(super) fn platforms(value: &Value) -> Read<Value> {
    let mut platforms: Vec<Value> = Vec::new();
    for given in strings(value)? {
        for one in given.split(',').map(str::trim) {
            platforms.push(platform(one)?.into());
        }
    }
    Ok(if platforms.is_empty() { Value::Null } else { platforms.into() })
}

#[inline]
fn platform(one: &str) -> Read<&str> {
    let parts: Vec<&str> = one.split('/').collect();
    let is_word =
        |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
    match one == "local" || (2..=3).contains(&parts.len()) && parts.iter().all(is_word) {
        true => Ok(one),
        false => Err(format!("{one:?} is not a platform: expected os/arch or os/arch/variant, such as linux/arm64")),
    }
}

/// A network: docker's mode, the name of a network, or a path.
#[inline]
pub(super) fn network(value: &Value, body: &mut Body) -> Read<()> {
    let (mode, host, path) = match text(value)? {
        "" | "default" | "private" | "bridge" => return Ok(()),
        "none" => ("1", false, ""),
        "host" => ("2", true, ""),
        name => match name.split_once(':') {
            Some(("ns", path)) if path.starts_with('/') => ("2", false, path),
            Some(_) => {
                return Err(format!(
                    "{name:?} is not a network of a build: expected default, none, host, ns:/PATH or a name"
                ));
            }
            None => ("2", false, name),
        },
    };
    body.set_parameter("networkmode", mode.into());
    body.put("namespaces", "network", json!({ "Host": host, "Path": path }));
    Ok(())
}

macro_rules! namespaces {
    ($($function:ident $name:literal;)*) => {$(
        #[inline]
        pub(super) fn $function(value: &Value, body: &mut Body) -> Read<()> {
            namespace(value, $name, body)
        }
    )*};
}
namespaces! {
    pid "pid";
    ipc "ipc";
    uts "uts";
    cgroup "cgroup";
}

/// A user namespace: the server ignores a path (seen on 4.3.1 to 5.8.6), and runs the steps in its own.
#[inline]
pub(super) fn user(value: &Value, body: &mut Body) -> Read<()> {
    let wrong = |given: &str| {
        Err(format!("{given:?} is not a user namespace of a build: expected host, private, auto or auto:size=NUMBER"))
    };
    match text(value)? {
        given @ ("" | "host" | "private" | "container") => namespace(&json!(given), "user", body),
        given if given.starts_with("ns:") || given.starts_with('/') => {
            Err("the server ignores the path of a user namespace: give private, auto or userns_uid_map".to_owned())
        }
        given => {
            match given
                .split_once(':')
                .map(|(mode, option)| (mode, option.strip_prefix("size=").map(str::parse::<u32>)))
            {
                None if given == "auto" => {}
                Some(("auto", Some(Ok(size)))) => body.put("idmap", "AutoUserNsOpts", json!({ "Size": size })),
                _ => return wrong(given),
            }
            body.put("idmap", "AutoUserNs", true);
            Ok(())
        }
    }
}

#[inline]
fn namespace(value: &Value, name: &str, body: &mut Body) -> Read<()> {
    let (host, path) = match text(value)? {
        "" => return Ok(()),
        "host" => (true, ""),
        "private" | "container" => (false, ""),
        given => match given.split_once(':') {
            Some(("ns", path)) if path.starts_with('/') => (false, path),
            None if given.starts_with('/') => (false, given),
            _ => return Err(format!("{given:?} is not a namespace of a build: expected host, private or ns:/PATH")),
        },
    };
    body.put("namespaces", name, json!({ "Host": host, "Path": path }));
    Ok(())
}

/// Mappings of ids, each `CONTAINER:HOST:SIZE`.
#[inline]
pub(super) fn uid_map(value: &Value, body: &mut Body) -> Read<()> {
    ids(value, "UIDMap", "HostUIDMapping", body)
}

#[inline]
pub(super) fn gid_map(value: &Value, body: &mut Body) -> Read<()> {
    ids(value, "GIDMap", "HostGIDMapping", body)
}

#[inline]
fn ids(value: &Value, field: &str, host: &str, body: &mut Body) -> Read<()> {
    let mut maps = Vec::new();
    for one in strings(value)? {
        let numbers: Option<Vec<u32>> = one.split(':').map(|number| number.parse().ok()).collect();
        let Some([container, host, size]) = numbers.as_deref() else {
            return Err(format!("{one:?} is not a mapping: expected CONTAINER:HOST:SIZE"));
        };
        maps.push(json!({ "containerID": container, "hostID": host, "size": size }));
    }
    if !maps.is_empty() {
        body.put("idmap", field, maps);
        body.put("idmap", host, false);
    }
    Ok(())
}

/// Entries of `/etc/hosts`: a map, or a list of `name:address`.
#[inline]
pub(super) fn hosts(value: &Value) -> Read<Value> {
    let mut hosts = Vec::new();
    match value {
        Value::Object(map) => {
            for (name, address) in map {
                match address {
                    Value::Null => {}
                    Value::Array(list) => {
                        for address in list {
                            hosts.push(format!("{name}:{}", scalar(address)?));
                        }
                    }
                    address => hosts.push(format!("{name}:{}", scalar(address)?)),
                }
            }
        }
        value => hosts = strings(value)?,
    }
    // the server writes anything into /etc/hosts
    for host in &mut hosts {
        let entry = host.split_once('=').or_else(|| host.split_once(':'));
        let (name, address) = entry.ok_or_else(|| format!("{host:?} is not an entry: expected NAME:ADDRESS"))?;
        *host = host_entry(name, address)?;
    }
    Ok(if hosts.is_empty() { Value::Null } else { Value::from(hosts).to_string().into() })
}

/// docker-py's limits.
pub(super) const LIMITS: [&str; 7] =
    ["memory", "memswap", "cpushares", "cpusetcpus", "cpusetmems", "cpuperiod", "cpuquota"];

#[inline]
pub(super) fn container_limits(value: &Value, body: &mut Body) -> Read<()> {
    for (name, value) in object(value)?.iter().filter(|(_, value)| !value.is_null()) {
        let read = match name.as_str() {
            "memory" => bytes(value),
            "memswap" => swap(value),
            "cpushares" | "cpuperiod" => number(value),
            "cpuquota" => whole(value),
            "cpusetcpus" | "cpusetmems" => scalar(value).map(Value::from),
            other => return Err(format!("unknown limit {other:?}; known are {}", LIMITS.join(", "))),
        };
        let value = read.map_err(|why| format!("{name}: {why}"))?;
        if !is_empty(&value) {
            body.set_parameter(name, value);
        }
    }
    Ok(())
}

#[inline]
pub(super) fn bytes(value: &Value) -> Read<Value> {
    match size::bytes(value)? {
        0 => Ok(Value::Null),
        size if size < 0 => Err("expected a size of 0 or more".to_owned()),
        size => Ok(size.into()),
    }
}

/// As [`bytes`]; -1 is unlimited.
#[inline]
pub(super) fn swap(value: &Value) -> Read<Value> {
    match size::bytes(value)? {
        0 => Ok(Value::Null),
        size if size < -1 => Err("expected a size, or -1 for no limit".to_owned()),
        size => Ok(size.into()),
    }
}

#[inline]
pub(super) fn number(value: &Value) -> Read<Value> {
    uint(value).map(Into::into)
}

#[inline]
pub(super) fn whole(value: &Value) -> Read<Value> {
    int(value).map(Into::into)
}

/// Seconds since 1970; zero is a time.
#[inline]
pub(super) fn time(value: &Value) -> Read<Value> {
    match value {
        Value::String(text) => {
            text.trim().parse::<i64>().map(Value::from).map_err(|_| "expected seconds since 1970".to_owned())
        }
        value => whole(value),
    }
}

/// Limits of processes: docker's objects, or `name=soft[:hard]`.
#[inline]
pub(super) fn ulimits(value: &Value) -> Read<Value> {
    let mut limits = Vec::new();
    let one = [value.clone()];
    for limit in if value.is_array() { list(value)? } else { &one } {
        match limit {
            Value::Null => {}
            Value::String(text) => {
                let is_number = |number: &str| number.parse::<i64>().is_ok();
                let fits = text.split_once('=').is_some_and(|(name, limits)| {
                    let (soft, hard) = limits.split_once(':').unwrap_or((limits, limits));
                    !name.is_empty() && is_number(soft) && is_number(hard)
                });
                if !fits {
                    return Err(format!("{text:?} is not a limit: expected NAME=SOFT or NAME=SOFT:HARD"));
                }
                limits.push(text.clone());
            }
            limit => {
                let mut fields = Fields::of(limit)?;
                let name = fields.take(&["Name"])?.map(text).transpose()?.unwrap_or_default().to_owned();
                let soft = fields.take(&["Soft"])?.map(int).transpose()?;
                let hard = fields.take(&["Hard"])?.map(int).transpose()?;
                fields.finish()?;
                let (Some(soft), Some(hard)) = (soft.or(hard), hard.or(soft)) else {
                    return Err(format!("{name:?} has no limit: set Soft and Hard"));
                };
                if name.is_empty() {
                    return Err("a limit needs a Name".to_owned());
                }
                limits.push(format!("{name}={soft}:{hard}"));
            }
        }
    }
    Ok(if limits.is_empty() { Value::Null } else { Value::from(limits).to_string().into() })
}

/// `label=…`, `seccomp=…` and `apparmor=…`.
#[inline]
pub(super) fn security(value: &Value, body: &mut Body) -> Read<()> {
    let mut labels = Vec::new();
    for option in strings(value)? {
        match option.split_once(['=', ':']) {
            Some(("label", label)) => labels.push(label.to_owned()),
            Some((name @ ("seccomp" | "apparmor"), profile)) => body.set_parameter(name, profile.into()),
            _ => {
                return Err(format!(
                    "{option:?} is not sent by the API of builds: expected label=…, seccomp=PATH or apparmor=PROFILE of the server"
                ));
            }
        }
    }
    if !labels.is_empty() {
        body.set_parameter("labelopts", Value::from(labels).to_string().into());
    }
    Ok(())
}

#[inline]
pub(super) fn isolation(value: &Value) -> Read<Value> {
    let word = scalar(value)?.to_ascii_lowercase();
    match word.as_str() {
        "" | "default" => Ok(Value::Null),
        "oci" | "rootless" | "chroot" | "0" | "1" | "2" | "3" => Ok(word.into()),
        other => Err(format!("{other:?} is not an isolation: expected oci, rootless or chroot")),
    }
}

/// A duration, in Go's form.
#[inline]
pub(super) fn duration(value: &Value) -> Read<Value> {
    match value {
        Value::String(text) if text.is_empty() => Ok(Value::Null),
        Value::String(text) => nanos(value).map(|_| text.clone().into()),
        Value::Number(_) => Ok(format!("{}s", uint(value)?).into()),
        _ => nanos(value).map(|nanos| format!("{nanos}ns").into()),
    }
}

#[inline]
pub(super) fn optional(value: &Value) -> Read<Value> {
    flag(value).map(Into::into)
}

/// docker's words: the new layers become one.
#[inline]
pub(super) fn squash(value: &Value, body: &mut Body) -> Read<()> {
    if flag(value)? {
        body.set_parameter("layers", false.into());
    }
    Ok(())
}

/// All layers become one, those of the base too.
#[inline]
pub(super) fn squash_all(value: &Value, body: &mut Body) -> Read<()> {
    if flag(value)? {
        body.set_parameter("layers", false.into());
        body.set_parameter("squash", true.into());
    }
    Ok(())
}

#[inline]
pub(super) fn no_cache_is_layers(value: &Value, body: &mut Body) -> Read<()> {
    body.set_parameter("layers", flag(value)?.into());
    Ok(())
}

/// Names of files and URLs.
#[inline]
pub(super) fn files(value: &Value) -> Read<Vec<String>> {
    strings(value)
}
