//! Options of a driver with which no container could start, although the server accepts them.

use serde_json::{Map, Value};

use super::super::body::Body;
use super::super::core::Options;
use super::super::invalid::InvalidOptions;
use super::driver_options;
use crate::options::nearest::nearest;

/// What the server reads of the options of `local`.
const LOCAL: [&str; 5] = ["type", "device", "o", "copy", "nocopy"];
/// Keys that the server accepts, but only reads as words of `o`: as keys, they are passed to `mount`.
const WORDS: [&str; 5] = ["size", "uid", "gid", "inodes", "noquota"];
/// Words of `o` that the server itself reads; all others are for `mount`.
const OWN: [&str; 5] = ["uid", "gid", "size", "inodes", "noquota"];

#[inline]
pub(super) fn check(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let given = driver_options(body);
    let shown = options.shown(if options.get("options").is_some() { "options" } else { "driver_opts" });
    let mut add = |why: &str| problems.add("driver_opts", &shown, why);
    match body.get("Driver").and_then(Value::as_str) {
        None | Some("local") => local(&given, &mut add),
        Some("image") => {
            if given.get("image").is_none_or(String::is_empty) {
                add("the driver image needs the option image: a name or an id");
            }
            if let Some(other) = given.keys().find(|key| *key != "image") {
                add(&format!("{other} is not an option of the driver image: it has only image"));
            }
        }
        // a plugin checks its own
        Some(_) => {}
    }
    let words = given.get("o").map(String::as_str).unwrap_or_default();
    for (keyword, field) in [("uid", "UID"), ("gid", "GID")] {
        if body.get(field).is_some() && words.split(',').any(|word| word.split('=').next() == Some(keyword)) {
            problems.add(
                keyword,
                &options.shown(keyword),
                &format!("the option o has {keyword}, too: set one of them"),
            );
        }
    }
}

#[inline]
fn local(given: &std::collections::BTreeMap<String, String>, add: &mut dyn FnMut(&str)) {
    for (key, value) in given.iter().filter(|(key, _)| !LOCAL.contains(&key.as_str())) {
        add(&match WORDS.iter().find(|word| key.eq_ignore_ascii_case(word)) {
            Some(&word) => {
                let word = if word == "noquota" { word.to_owned() } else { format!("{word}={value}") };
                format!(
                    "{key} belongs into the option o (\"o\": {word:?}): with a key of its own, no container with the volume starts"
                )
            }
            None => match nearest(key, LOCAL.iter().copied()) {
                Some(known) => format!("unknown option {key:?} of the driver local; did you mean {known:?}?"),
                None => format!("unknown option {key:?} of the driver local; known are {}", LOCAL.join(", ")),
            },
        });
    }
    let get = |key: &str| given.get(key).map(String::as_str).unwrap_or_default();
    let (kind, device) = (get("type"), get("device"));
    let words: Vec<&str> = get("o").split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
    let is = |names: &[&str], word: &&str| names.contains(&word.split('=').next().unwrap_or_default());
    for word in words.iter().filter(|word| is(&["copy", "nocopy"], word)) {
        add(&format!("{word} is a key of its own, not a word of o, with which no container with the volume starts"));
    }
    if words.iter().any(|word| is(&["timeout"], word)) {
        add("timeout is for plugins: the driver local has none");
    }
    if given.contains_key("copy") && given.contains_key("nocopy") {
        add("copy contradicts nocopy: set one of them");
    }
    let for_mount = words.iter().find(|word| !is(&OWN, word) && !is(&["copy", "nocopy", "timeout"], word));
    let bind = kind == "bind" || words.iter().any(|word| is(&["bind", "rbind"], word));
    match (kind, device) {
        ("", "") => {
            if let Some(word) = for_mount {
                add(&format!("{word} in o needs type or device: without them, nothing is mounted"));
            }
        }
        ("bind" | "none", "") => add("type needs device: the path to bind"),
        ("none", _) if !bind => add("type none needs bind or rbind in o: nothing else can be mounted of it"),
        (_, device) if bind && !device.starts_with('/') => {
            add("device must be an absolute path of the server to be bound");
        }
        _ => {}
    }
}

/// Moves the owner into `o`, which all releases read, with the same effect.
#[inline]
pub(super) fn owner_as_option(fields: &mut Map<String, Value>) {
    let owner = [("uid", fields.remove("UID")), ("gid", fields.remove("GID"))];
    let words = owner.into_iter().filter_map(|(word, id)| Some(format!("{word}={}", id?)));
    let words: Vec<String> = words.collect();
    if words.is_empty() {
        return;
    }
    let options = fields.entry("Options").or_insert_with(|| Value::Object(Map::new()));
    let before = options["o"].as_str().filter(|o| !o.is_empty()).map(str::to_owned);
    options["o"] = before.into_iter().chain(words).collect::<Vec<_>>().join(",").into();
}
