//! Every public future can be sent to another thread, and every public type to another thread and between threads.
//!
//! The compiler checks this: `send/` has a line for each public asynchronous method and each public type. The test below
//! compares it with `public-api.txt`, and `BLESS=1 cargo test --test send` writes it.

use std::fmt::Write as _;
use std::path::Path;

#[rustfmt::skip]
#[path = "send/always.rs"]
mod always;
#[cfg(all(
    feature = "progress",
    feature = "reqwest",
    feature = "schemars",
    feature = "ssh",
    feature = "terminal",
    feature = "testkit",
    feature = "tls"
))]
#[rustfmt::skip]
#[path = "send/features.rs"]
mod features;

/// Types that are not `Sync`, each with its reason.
const NOT_SYNC: &[(&str, &str)] = &[];

/// Types with parameters, as they are checked.
const GENERIC: &[(&str, &str)] = &[
    (
        "podman::models::Attrs",
        "podman::models::Attrs<podman::models::ContainerSummary, podman::models::ContainerInspect>",
    ),
    ("podman::artifacts::Blob", "podman::artifacts::Blob<'static>"),
    ("podman::testkit::On", "podman::testkit::On<'static>"),
    ("podman::types::Ensured", "podman::types::Ensured<podman::Volume>"),
    ("podman::types::Guard", "podman::types::Guard<podman::Volume>"),
];

/// What asynchronous methods take that is not a type.
const ARGUMENTS: &[(&str, &str)] = &[
    ("impl core::convert::AsRef<std::path::Path>", "&std::path::Path"),
    ("impl core::convert::Into<bytes::bytes::Bytes>", "bytes::Bytes"),
    ("impl core::convert::Into<podman::Upload>", "podman::Upload"),
    ("impl core::convert::Into<podman::CreateOptions>", "podman::CreateOptions"),
    ("impl podman::types::IntoList", "Vec<String>"),
    ("impl core::iter::traits::collect::IntoIterator<Item = (N, B)>", "Vec<(String, Vec<u8>)>"),
    ("impl core::convert::Into<alloc::string::String>", "String"),
    ("impl core::iter::traits::collect::IntoIterator<Item: core::convert::Into<alloc::string::String>>", "Vec<String>"),
    ("impl core::iter::traits::collect::IntoIterator<Item: core::convert::AsRef<str>>", "Vec<String>"),
];

/// The file that checks a part of the listing.
fn checks(listing: &str) -> Result<String, String> {
    let mut file = "//! Written by `BLESS=1 cargo test --test send`.\n\n\
         #![allow(dead_code, clippy::large_futures, clippy::too_many_lines, reason = \"nothing is awaited\")]\n\n\
         fn any<T>() -> T {\n    unreachable!(\"only the compiler looks at this\")\n}\n\n\
         fn send<T: Send>(_: T) {}\n\nfn is_send<T: Send>() {}\n\nfn is_send_and_sync<T: Send + Sync>() {}\n\n\
         #[test]\nfn futures() {\n    if std::hint::black_box(true) {\n        return;\n    }\n"
        .to_owned();
    for line in listing.lines() {
        if let Some(call) = call(line)? {
            writeln!(file, "    send({call});").map_err(|error| error.to_string())?;
        }
    }
    file.push_str("}\n\n#[test]\nfn types() {\n");
    for line in listing.lines() {
        let Some(name) = type_of(line) else { continue };
        let check = if NOT_SYNC.iter().any(|(one, _)| *one == name) { "is_send" } else { "is_send_and_sync" };
        let name = GENERIC.iter().find(|(one, _)| *one == name).map_or(name, |(_, checked)| checked);
        writeln!(file, "    {check}::<{name}>();").map_err(|error| error.to_string())?;
    }
    file.push_str("}\n");
    Ok(file)
}

/// The call of a public asynchronous method, or what a type becomes that can be awaited.
fn call(line: &str) -> Result<Option<String>, String> {
    if let Some(name) = line.strip_prefix("impl core::future::into_future::IntoFuture for ") {
        return Ok(Some(format!("std::future::IntoFuture::into_future(any::<{name}>())")));
    }
    let Some(method) = line.strip_prefix("pub async fn ") else { return Ok(None) };
    let unknown = || format!("send.rs does not know how to call {line}");
    let (path, rest) = method.split_once('(').ok_or_else(unknown)?;
    let (taken, _) = rest.split_once(") -> ").or_else(|| rest.split_once(')')).ok_or_else(unknown)?;
    // the parameters of the type are those of `GENERIC`; the ones of the method are inferred
    let path = match path.split_once('<').and_then(|(of, rest)| Some((of, rest.split_once(">::")?.1))) {
        Some((of, method)) => {
            let checked = GENERIC.iter().find(|(one, _)| *one == of).ok_or_else(unknown)?.1;
            format!("<{checked}>::{}", method.split('<').next().unwrap_or(method))
        }
        None => path.split('<').next().unwrap_or(path).to_owned(),
    };
    let arguments: Option<Vec<String>> = split(taken)
        .into_iter()
        .map(|argument| match argument.strip_prefix("impl ") {
            // a parameter of the method, which iterates over strings
            None if argument == "I" => Some("any::<Vec<String>>()".to_owned()),
            None => Some("any()".to_owned()),
            Some(_) => {
                let known = ARGUMENTS.iter().find(|(one, _)| *one == argument).map(|(_, known)| *known);
                // what converts into a type of ours may be that type
                let into = argument.strip_prefix("impl core::convert::Into<").and_then(|into| into.strip_suffix('>'));
                let into = into.filter(|into| into.starts_with("podman::"));
                Some(format!("any::<{}>()", known.or(into)?))
            }
        })
        .collect();
    Ok(Some(format!("{path}({})", arguments.ok_or_else(unknown)?.join(", "))))
}

/// Arguments at the commas that are in no brackets.
fn split(arguments: &str) -> Vec<&str> {
    let (mut depth, mut from, mut all) = (0_i32, 0, Vec::new());
    for (at, c) in arguments.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                all.push(arguments[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    all.push(arguments[from..].trim());
    all.retain(|argument| !argument.is_empty());
    all
}

/// The name of a type that a line of the listing declares.
fn type_of(line: &str) -> Option<&str> {
    let line = line.strip_prefix("#[non_exhaustive] ").unwrap_or(line);
    let declared = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?;
    let end = declared.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(declared.len());
    Some(&declared[..end])
}

#[test]
fn every_public_future_and_type_is_checked() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listing = std::fs::read_to_string(project.join("public-api.txt")).expect("a listing");
    let (always, features) = listing.split_once("\n## With the features").expect("two parts");
    for (file, part) in [("always.rs", always), ("features.rs", features)] {
        let path = project.join("tests/send").join(file);
        let wanted = checks(part).unwrap_or_else(|why| panic!("{why}"));
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, wanted).expect("writable");
        } else {
            let found = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(found == wanted, "{} is stale: `BLESS=1 cargo test --test send` writes it", path.display());
        }
    }
    for (name, reason) in NOT_SYNC {
        assert!(listing.contains(name) && !reason.is_empty(), "{name} is no type of the listing");
    }
}
