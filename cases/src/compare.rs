//! Comparing requests with those of a case.

use std::fmt;
use std::io::Read as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use podman::testkit::Request;
use podman::types::Timestamp;
use serde_json::{Map, Value};

use crate::case::Case;
use crate::duration;

/// Parameters with the server's default, by the end of the path.
const WITHOUT_EFFECT: [(&str, &str, &str); 8] = [
    ("/libpod/build", "isolation", "0"),
    ("/libpod/build", "jobs", "1"),
    ("/libpod/build", "networkmode", "0"),
    ("/libpod/build", "pullpolicy", "missing"),
    ("/libpod/build", "rm", "true"),
    ("/libpod/events", "stream", "true"),
    ("/libpod/images/pull", "policy", "always"),
    ("/tag", "tag", "latest"),
];
/// Flags whose default is `true`.
const ON_BY_DEFAULT: [&str; 5] = ["quiet", "start", "tlsVerify", "reload-systemd", "stream"];
/// The content types of YAML that the server supports.
const YAML: [&str; 5] =
    ["application/yaml", "application/x-yaml", "application/json", "application/text", "text/plain"];

/// How a request differs.
pub(crate) enum Difference {
    /// It is another request.
    Other(String),
    /// It has the method and the path, but other values.
    Within(String),
}

impl Difference {
    /// What differs in a request that has the method and the path.
    pub(crate) fn of_same_path(self) -> Option<String> {
        match self {
            Self::Other(_) => None,
            Self::Within(why) => Some(why),
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Other(why) | Self::Within(why)) = self;
        f.write_str(why)
    }
}

/// Whether a request changes nothing.
pub(crate) fn is_read(request: &Request) -> bool {
    matches!(request.method.as_str(), "GET" | "HEAD")
}

/// Returns how a request differs from the wanted one.
pub(crate) fn differs(want: &Value, request: &Request, case: &Case) -> Option<Difference> {
    let want = &with_made_up_names(want, request);
    let (method, path) = (text(&want["method"]), text(&want["path"]));
    if method != request.method || decoded(path) != decoded(request.path()) {
        return Some(Difference::Other(format!("wants {method} {path}, not {} {}", request.method, request.target)));
    }
    query(&want["query"], request)
        .or_else(|| headers(&want["headers"], request))
        .or_else(|| body(&want["body"], request, case))
        .map(Difference::Within)
}

/// A name that the client makes up: `<containerfile>`.
fn placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let begin = text.find('<')?;
    let end = begin + text[begin..].find('>')? + 1;
    Some((&text[..begin], &text[begin..end], &text[end..]))
}

/// Puts the names that a client made up in the place of the placeholders.
///
/// The parameters have the names; each is used for one placeholder, and in the files of an archive for all that are left.
fn with_made_up_names(want: &Value, request: &Request) -> Value {
    let mut want = want.clone();
    let mut known: Vec<(String, String)> = Vec::new();
    let query = request.query();
    for (name, value) in want["query"].as_object_mut().into_iter().flatten() {
        let found: Vec<String> = match values(&query, name).as_slice() {
            [one] => match json(one) {
                Some(Value::Array(list)) => list.iter().map(|one| text(one).to_owned()).collect(),
                _ => vec![(*one).to_owned()],
            },
            several => several.iter().map(|one| (*one).to_owned()).collect(),
        };
        let wanted: Vec<&mut Value> = match value {
            Value::Array(list) => list.iter_mut().collect(),
            one => vec![one],
        };
        for (wanted, found) in wanted.into_iter().zip(found) {
            let Some((before, mark, after)) = placeholder(text(wanted)) else { continue };
            let made_up = found.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            let Some(made_up) = made_up.filter(|name| !name.is_empty() && !name.contains('/')) else { continue };
            known.push((mark.to_owned(), made_up.to_owned()));
            *wanted = found.into();
        }
    }
    let has = want["body"].get_mut("tar").and_then(|tar| tar.get_mut("has")).and_then(Value::as_array_mut);
    if let Some(has) = has {
        let marks: Vec<String> = has.iter().filter_map(|name| Some(placeholder(text(name))?.1.to_owned())).collect();
        let made_up = known.iter().filter(|(mark, _)| marks.contains(mark)).map(|(_, name)| Value::from(name.as_str()));
        let made_up: Vec<Value> = made_up.collect();
        has.retain(|name| {
            placeholder(text(name)).is_none_or(|(_, mark, _)| !known.iter().any(|(other, _)| other == mark))
        });
        has.extend(made_up);
    }
    want
}

/// Whether a request has the method, the path and the parameters that are named.
pub(crate) fn is_meant(never: &Value, request: &Request) -> bool {
    let query = request.query();
    let named = never["query"].as_object().into_iter().flatten();
    text(&never["method"]) == request.method && decoded(text(&never["path"])) == decoded(request.path()) && { named }
        .all(|(name, value)| parameter(value, &values(&query, name)))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A path without percent-encoding.
pub(crate) fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.filter(|_| bytes[at] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn values<'a>(query: &'a [(String, String)], name: &str) -> Vec<&'a str> {
    query.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
}

fn query(want: &Value, request: &Request) -> Option<String> {
    let query = request.query();
    let none = Map::new();
    let want = want.as_object().unwrap_or(&none);
    for (name, value) in want {
        let found = values(&query, name);
        // Any value that selects the wanted network.
        if name == "nsoptions" && !found.is_empty() {
            continue;
        }
        // made of the entries of a map, which have no order
        let ordered = (name == "annotations" && value.is_array()).then(|| in_order(value));
        let mut found = found;
        if ordered.is_some() {
            found.sort_unstable();
        }
        if !parameter(ordered.as_ref().unwrap_or(value), &found) {
            return Some(format!("query {name}: wants {value}, not {found:?}"));
        }
    }
    let harmless = |(name, value): &(String, String)| {
        value.is_empty()
            || value == "false" && !ON_BY_DEFAULT.contains(&name.as_str())
            || WITHOUT_EFFECT
                .iter()
                .any(|(path, key, default)| request.path().ends_with(path) && name == key && value == default)
    };
    let more = query.iter().find(|pair| !want.contains_key(&pair.0) && !harmless(pair));
    more.map(|(name, value)| format!("query {name}={value} is more than wanted"))
}

/// Whether a parameter has a value; a list is the name repeated, a map is JSON.
fn parameter(want: &Value, found: &[&str]) -> bool {
    match (want, found) {
        (Value::Array(list), found) => {
            let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let repeated = list.iter().map(plain).collect::<Vec<_>>() == found;
            repeated || found.len() == 1 && json(found[0]).is_some_and(|found| same(want, &found))
        }
        (Value::Object(_), [one]) => json(one).is_some_and(|found| same(want, &found)),
        (Value::Bool(on), [one]) => matches!((on, *one), (true, "true" | "1") | (false, "false" | "0")),
        (Value::Number(number), [one]) => one.parse().ok() == number.as_f64(),
        (Value::String(text), [one]) => {
            let length = duration::parse(text).filter(|_| text.ends_with(char::is_alphabetic));
            text == one || length.is_some() && length == duration::parse(one) || is_moment(text, one)
        }
        _ => false,
    }
}

/// Whether Unix seconds and a time are the same moment.
fn is_moment(seconds: &str, time: &str) -> bool {
    let seconds = seconds.parse::<i64>().ok().map(Timestamp::from);
    seconds.is_some() && time.contains('T') && time.parse().ok() == seconds
}

fn json(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// Whether two values are equal, in any order of the strings of a list.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|found| same(value, found)))
        }
        (Value::Array(one), Value::Array(other)) => {
            let sorted = |list: &[Value]| {
                let mut texts: Vec<String> = list.iter().map(ToString::to_string).collect();
                texts.sort();
                texts
            };
            sorted(one) == sorted(other)
        }
        (one, other) => one == other,
    }
}

fn headers(want: &Value, request: &Request) -> Option<String> {
    for (name, value) in want.as_object().into_iter().flatten() {
        let Some(found) = request.header(name) else {
            // YAML may have no type at all
            if name.eq_ignore_ascii_case("content-type") && value == "application/yaml" {
                continue;
            }
            return Some(format!("header {name}: wants {value}, and has none"));
        };
        let right = match value {
            Value::String(text) if name.eq_ignore_ascii_case("content-type") && text == "application/yaml" => {
                YAML.contains(&found)
            }
            // the boundary is the client's
            Value::String(text) if text == "multipart/form-data" => found.starts_with("multipart/form-data; boundary="),
            Value::String(text) => text == found,
            value => base64_json(found).is_some_and(|found| contains(value, &found)),
        };
        if !right {
            return Some(format!("header {name}: wants {value}, not {found}"));
        }
    }
    None
}

fn base64_json(text: &str) -> Option<Value> {
    let bytes = URL_SAFE.decode(text).or_else(|_| STANDARD.decode(text)).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn body(want: &Value, request: &Request, case: &Case) -> Option<String> {
    let differs = || Some(format!("body: wants {want}, not {}", String::from_utf8_lossy(&request.body)));
    let only = |name: &str| want.as_object().filter(|map| map.len() == 1).and_then(|map| map.get(name));
    let right = if let Some(text) = want.as_str() {
        request.body == text.as_bytes()
    } else if want.is_null() {
        request.body.is_empty() || json_body(request).is_some_and(|found| contains(&Value::Object(Map::new()), &found))
    } else if let Some(text) = only("text").and_then(Value::as_str) {
        documents(text) == documents(&String::from_utf8_lossy(&request.body))
    } else if let Some(bytes) = only("bytes").and_then(Value::as_str) {
        STANDARD.decode(bytes).is_ok_and(|bytes| bytes == request.body)
    } else if let Some(name) = only("file").and_then(Value::as_str) {
        request.body == file(name, case)
    } else if let Some(files) = only("tar") {
        return archive(files, &request.body);
    } else if let Some(parts) = only("multipart").and_then(Value::as_array) {
        multipart(parts, request)
    } else if let Some(parts) = only("multipart").and_then(Value::as_object) {
        return archives(parts, request);
    } else {
        json_body(request).is_some_and(|found| contains(want, &found))
    };
    if right { None } else { differs() }
}

fn json_body(request: &Request) -> Option<Value> {
    serde_json::from_slice(&request.body).ok()
}

/// The bytes of a file that a case names, in its tree or by its name alone.
pub(crate) fn file(name: &str, case: &Case) -> Vec<u8> {
    match case.tree.get(name).and_then(Value::as_str) {
        Some(text) => text.as_bytes().to_vec(),
        None => bytes_of(name),
    }
}

/// The bytes of a file that a case names and does not have.
pub(crate) fn bytes_of(name: &str) -> Vec<u8> {
    format!("the bytes of {name}").into_bytes()
}

/// Whether `found` has everything in `want`, and otherwise only empty or false values.
fn contains(want: &Value, found: &Value) -> bool {
    match (want, found) {
        (Value::Object(want), Value::Object(found)) => {
            let has = |(key, value): (&String, &Value)| {
                let found = found.get(key).unwrap_or(&Value::Null);
                // made of the entries of a map, which have no order
                contains(value, found) || key == "portmappings" && contains(&in_order(value), &in_order(found))
            };
            let more = |(key, value): (&String, &Value)| {
                // An empty or false value of these is significant.
                want.contains_key(key)
                    || is_nothing(value) && !matches!(key.as_str(), "share_parent" | "shared_namespaces")
            };
            want.iter().all(has) && found.iter().all(more)
        }
        (Value::Array(want), Value::Array(found)) => {
            want.len() == found.len() && want.iter().zip(found).all(|(want, found)| contains(want, found))
        }
        (want, Value::Null) => is_nothing(want),
        (want, found) => want == found || want.as_f64().is_some_and(|want| Some(want) == found.as_f64()),
    }
}

/// A list in any order.
fn in_order(list: &Value) -> Value {
    let mut list = list.as_array().cloned().unwrap_or_default();
    list.sort_by_key(Value::to_string);
    list.into()
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

/// The documents of YAML, without the empty ones.
fn documents(text: &str) -> Vec<String> {
    let mut documents = vec![String::new()];
    for line in text.lines() {
        if line.trim_end() == "---" {
            documents.push(String::new());
        } else if let Some(last) = documents.last_mut() {
            last.push_str(line);
            last.push('\n');
        }
    }
    documents.iter().map(|document| document.trim().to_owned()).filter(|document| !document.is_empty()).collect()
}

/// `{name: text}`, in any order, or `{"has": {name: text}, "hasnt": [name]}`.
fn archive(want: &Value, body: &[u8]) -> Option<String> {
    let mut files = Map::new();
    let mut archive = tar::Archive::new(body);
    for entry in archive.entries().ok().into_iter().flatten() {
        let Ok(mut entry) = entry else { return Some("body: not a tar archive".to_owned()) };
        let path =
            entry.path().map(|path| path.to_string_lossy().trim_start_matches("./").to_owned()).unwrap_or_default();
        match entry.link_name() {
            Ok(Some(target)) => {
                files.insert(format!("{path} -> {}", target.to_string_lossy()), Value::Null);
            }
            _ if entry.header().entry_type().is_file() => {
                let mut bytes = Vec::new();
                if entry.read_to_end(&mut bytes).is_err() {
                    return Some("body: a truncated tar archive".to_owned());
                }
                files.insert(path, String::from_utf8_lossy(&bytes).into_owned().into());
            }
            _ => {}
        }
    }
    let names = |value: &Value| -> Vec<(String, Value)> {
        match value {
            Value::Array(list) => list.iter().map(|name| (text(name).to_owned(), Value::Null)).collect(),
            Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
            _ => Vec::new(),
        }
    };
    let partial = want.get("has").is_some() || want.get("hasnt").is_some();
    for (name, content) in names(if partial { &want["has"] } else { want }) {
        match files.get(&name) {
            Some(found) if content.is_null() || *found == content => {}
            found => return Some(format!("body: {name} must be {content}, not {found:?}, in {:?}", files.keys())),
        }
    }
    let hasnt = names(&want["hasnt"]);
    let unwanted =
        |name: &String| if partial { hasnt.iter().any(|(hasnt, _)| hasnt == name) } else { want.get(name).is_none() };
    files.keys().find(|name| unwanted(name)).map(|name| format!("body: {name} must not be in the archive"))
}

/// `{name: {"tar": files}}`: archives by the names of their parts, of which the first is `MainContext`.
fn archives(want: &Map<String, Value>, request: &Request) -> Option<String> {
    let boundary = request.header("content-type").and_then(|kind| kind.split("boundary=").nth(1))?;
    let mark = format!("\r\n--{}", boundary.trim_matches('"')).into_bytes();
    // the first boundary needs no line before it
    let body = [b"\r\n", request.body.as_slice()].concat();
    let mut found: Vec<(String, &[u8])> = Vec::new();
    let mut rest = body.as_slice();
    while let Some(at) = rest.windows(mark.len()).position(|window| window == mark) {
        let (part, after) = (&rest[..at], &rest[at + mark.len()..]);
        if let Some(end) = part.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&part[..end]).into_owned();
            let name = head.split(" name=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            found.push((name.to_owned(), &part[end + 4..]));
        }
        rest = after;
    }
    if found.first().is_none_or(|(name, _)| name != "MainContext") || found.len() != want.len() {
        let names: Vec<_> = found.iter().map(|(name, _)| name).collect();
        return Some(format!("body: wants the parts {:?}, MainContext first, not {names:?}", want.keys()));
    }
    want.iter().find_map(|(name, want)| {
        let Some((_, body)) = found.iter().find(|(other, _)| other == name) else {
            return Some(format!("body: has no part {name}"));
        };
        archive(&want["tar"], body).map(|why| format!("{name}: {why}"))
    })
}

/// `[[file name, text], …]`, in this order.
fn multipart(want: &[Value], request: &Request) -> bool {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let boundary = request.header("content-type").and_then(|kind| kind.split("boundary=").nth(1));
    let Some(boundary) = boundary.map(|boundary| format!("--{}", boundary.trim_matches('"'))) else { return false };
    let parts = body.split(&boundary).skip(1).filter(|part| !part.starts_with("--"));
    let found: Vec<(String, String)> = parts
        .filter_map(|part| {
            let (head, content) = part.split_once("\r\n\r\n")?;
            let name = head.split("filename=\"").nth(1)?.split('"').next()?;
            Some((name.to_owned(), content.strip_suffix("\r\n").unwrap_or(content).to_owned()))
        })
        .collect();
    let want: Vec<(String, String)> =
        want.iter().map(|part| (text(&part[0]).to_owned(), text(&part[1]).to_owned())).collect();
    want == found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_body_may_say_more_only_if_that_says_nothing() {
        for (want, found, expected) in [
            (json!({"a": 1}), json!({"a": 1, "b": false, "c": null, "d": [], "e": ""}), true),
            (json!({"a": 1}), json!({"a": 1, "b": 0}), false),
            (json!({"a": 1}), json!({"a": 2}), false),
            (json!({"a": {"b": "c"}}), json!({"a": {"b": "c", "d": {}}}), true),
            (json!({"a": false}), json!({}), true),
            (json!({"a": 1}), json!({}), false),
            (json!({}), json!({"share_parent": false}), false),
            (json!({"a": ["x", "y"]}), json!({"a": ["y", "x"]}), false),
        ] {
            assert_eq!(contains(&want, &found), expected, "{want} {found}");
        }
    }

    #[test]
    fn parameters_are_compared_by_their_kind() {
        for (want, found, expected) in [
            (json!(true), vec!["true"], true),
            (json!(true), vec!["false"], false),
            (json!(0), vec!["0"], true),
            (json!("36h"), vec!["36h0m0s"], true),
            (json!("1700000000"), vec!["1700000000"], true),
            (json!("1700000000"), vec!["2023-11-14T22:13:20Z"], true),
            (json!("1700000000"), vec!["2023-11-14T22:13:21Z"], false),
            (json!({"label": ["a", "b"]}), vec![r#"{"label":["b","a"]}"#], true),
            (json!({"label": ["a"]}), vec![r#"{"label":["a"],"name":["b"]}"#], false),
            (json!(["a", "b"]), vec!["a", "b"], true),
            (json!(["a", "b"]), vec!["a,b"], false),
            (json!("a"), vec![], false),
        ] {
            assert_eq!(parameter(&want, &found), expected, "{want} {found:?}");
        }
    }

    #[test]
    fn documents_are_compared_without_the_empty_ones() {
        assert_eq!(documents("\n---\na: 1\n---\n\n---\nb: 2"), documents("a: 1\n---\nb: 2\n"));
        assert_eq!(decoded("/a%2Fb%20c"), "/a/b c");
    }
}
