//! Compares the query parameters of this client with those that the server's handlers read.

use std::collections::{BTreeMap, BTreeSet};

use contract::handlers::{self, Handler};
use contract::{Description, Operation, Parameter, Place};
use podman::Version;

/// Operations of libpod in the vendored description.
const OPERATIONS: usize = 132;
/// The release of which `spec/libpod.json` is the description.
const DESCRIBED: Version = Version::new(5, 8, 3);
/// The last release of each minor one from the first that is spoken to; beyond them there is a candidate of 6.0.
const RELEASES: [Version; 19] = [
    Version::new(4, 0, 3),
    Version::new(4, 1, 1),
    Version::new(4, 2, 1),
    Version::new(4, 3, 1),
    Version::new(4, 4, 4),
    Version::new(4, 5, 1),
    Version::new(4, 6, 2),
    Version::new(4, 7, 2),
    Version::new(4, 8, 3),
    Version::new(4, 9, 5),
    Version::new(5, 0, 3),
    Version::new(5, 1, 2),
    Version::new(5, 2, 5),
    Version::new(5, 3, 2),
    Version::new(5, 4, 2),
    Version::new(5, 5, 2),
    Version::new(5, 6, 2),
    Version::new(5, 7, 1),
    Version::new(5, 8, 3),
];

/// The operations of the description after its corrections.
fn operations() -> Vec<Operation> {
    let description = Description::read().expect("the description");
    description.operations.into_iter().filter(Operation::is_libpod).collect()
}

/// What an operation sends in one place, by name in small letters.
fn sent(operation: &Operation, place: Place) -> BTreeMap<String, &Parameter> {
    operation.at(place).map(|parameter| (parameter.name.to_lowercase(), parameter)).collect()
}

/// Names as the server compares them.
fn lower<'a>(names: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
    names.map(|name| name.to_lowercase()).collect()
}

/// Runs a check for every operation and names all that fail.
fn each(check: impl Fn(&Handler, &Operation, &mut Vec<String>)) {
    let handlers = handlers::all();
    let mut problems = Vec::new();
    for operation in operations() {
        let id = &operation.id;
        let mut found = Vec::new();
        check(handlers.get(id).unwrap_or_else(|| panic!("{id} is not in handlers.toml")), &operation, &mut found);
        problems.extend(found.into_iter().map(|problem| format!("{id}: {problem}")));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_operation_is_listed() {
    let (operations, handlers) = (operations(), handlers::all());
    assert_eq!(operations.len(), OPERATIONS);
    let (described, listed) = (lower(operations.iter().map(|operation| &operation.id)), lower(handlers.keys()));
    let apart: Vec<_> = described.symmetric_difference(&listed).collect();
    assert!(apart.is_empty(), "only in the description or in handlers.toml: {apart:?}");
    let heads = include_str!("../../spec/handlers.toml").lines().filter(|line| line.starts_with('['));
    assert!(heads.is_sorted(), "handlers.toml is sorted");
}

#[test]
fn what_is_sent_is_read() {
    each(|handler, operation, problems| {
        let sent = sent(operation, Place::Query);
        let read = lower(handler.query.iter().filter(|(_, q)| handler.reads(q, DESCRIBED)).map(|(name, _)| name));
        for (_, Parameter { name, .. }) in sent.iter().filter(|(name, _)| !read.contains(*name)) {
            let why = handler.unsent.get(name).map_or("not in handlers.toml", String::as_str);
            problems.push(format!("{name} is sent, but not read: {why}"));
        }
        let unsent = read.iter().filter(|name| !sent.contains_key(*name));
        problems.extend(unsent.map(|name| format!("{name} is read, but not sent")));
    });
}

#[test]
fn types_agree() {
    each(|handler, operation, problems| {
        let sent = sent(operation, Place::Query);
        for (name, query) in &handler.query {
            let Some(schema) = sent.get(&name.to_lowercase()).map(|parameter| parameter.schema()) else { continue };
            // a name that is checked before it is sent is a type of its own
            let described =
                if schema["$ref"].is_string() { "string" } else { schema["type"].as_str().unwrap_or_default() };
            if described != query.kind.described() {
                problems.push(format!("{name} is {:?} to the server, {described} to the description", query.kind));
            }
        }
    });
}

#[test]
fn credentials_are_sent_where_they_are_read() {
    each(|handler, operation, problems| {
        let sent = sent(operation, Place::Header);
        let read = lower(handler.header.keys());
        problems.extend(sent.keys().filter(|name| !read.contains(*name)).map(|name| format!("{name} is not read")));
        problems.extend(read.iter().filter(|name| !sent.contains_key(*name)).map(|name| format!("{name} is not sent")));
    });
}

#[test]
fn what_is_unsent_says_why() {
    each(|handler, _, problems| {
        let read = lower(handler.query.keys());
        for (name, why) in &handler.unsent {
            if why.split_whitespace().count() < 3 {
                problems.push(format!("{name}: no reason"));
            }
            if read.contains(&name.to_lowercase()) {
                problems.push(format!("{name} is both sent and unsent"));
            }
        }
        if read.len() != handler.query.len() {
            problems.push("two names differ in case alone".to_owned());
        }
        if !handler.handler.starts_with("pkg/api/handlers/") || !handler.handler.contains(".go ") {
            problems.push(format!("{:?} is not a place in the source", handler.handler));
        }
    });
}

#[test]
fn releases_are_known() {
    let candidate = "6.0.0-rc1".parse().expect("a version");
    let minor = |v: Version| (v.major, v.minor);
    let known =
        |v: Version| v == candidate || RELEASES.iter().any(|last| minor(v) == minor(*last) && v.patch <= last.patch);
    each(|handler, _, problems| {
        let queries = handler.query.iter().map(|(name, query)| (name.as_str(), query.since, query.until));
        let headers = handler.header.iter().map(|(name, header)| (name.as_str(), header.since, None));
        for (name, since, until) in queries.chain(headers) {
            if since.is_some_and(|since| handler.since.is_some_and(|first| since <= first)) {
                problems.push(format!("{name} is as old as the operation and needs no release"));
            }
            problems.extend(span(name, since, until, known));
        }
        problems.extend(span("the operation", handler.since, handler.until, known));
    });
}

fn span(what: &str, since: Option<Version>, until: Option<Version>, known: impl Fn(Version) -> bool) -> Vec<String> {
    let unknown = since.into_iter().chain(until).filter(|version| !known(*version));
    let mut problems: Vec<_> = unknown.map(|version| format!("{what}: there is no {version}")).collect();
    if since.is_some_and(|since| until.is_some_and(|until| since > until)) {
        problems.push(format!("{what} ends before it begins"));
    }
    problems
}
