//! A request as the server understands it: what is due by the description, and what was sent.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::content;
use crate::description::{Operation, Place};
use crate::given::{Body, Given};

/// Headers that every request has, and that say nothing about it.
const USUAL: [&str; 4] = ["accept", "content-length", "host", "user-agent"];

#[derive(Debug, PartialEq)]
pub struct Request {
    pub method: String,
    /// The segments, decoded.
    pub path: Vec<String>,
    /// Names and values, decoded, in order.
    pub query: Vec<(String, String)>,
    /// By their names in small letters, without [`USUAL`] ones.
    pub headers: BTreeMap<String, String>,
    pub content: Content,
}

#[derive(Debug, PartialEq)]
pub enum Content {
    Json(Value),
    Text(String),
}

impl Request {
    /// What a call should send to a server of this version.
    ///
    /// # Errors
    ///
    /// Nothing says how its body is called.
    pub fn due(operation: &Operation, given: &Given, version: &str) -> Result<Self, String> {
        let mut path = vec![format!("v{version}")];
        for segment in operation.path.trim_start_matches('/').split('/') {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            path.push(name.map_or(segment, |name| &given.path[name]).to_owned());
        }
        // The order is the alphabet's, so that a URL is the same each time; a list is its name repeated.
        let pairs = |(name, values): (&String, &Vec<String>)| -> Vec<_> {
            values.iter().map(|value| (name.clone(), value.clone())).collect()
        };
        let mut headers: BTreeMap<_, _> =
            given.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).collect();
        if operation.hijacks {
            headers.insert("connection".to_owned(), "Upgrade".to_owned());
            headers.insert("upgrade".to_owned(), "tcp".to_owned());
        }
        if operation.at(Place::Body).next().is_some() {
            let json = matches!(given.body, Some(Body::Json(_)));
            let named = if json { "application/json" } else { content::of_bytes(operation)? };
            headers.insert("content-type".to_owned(), named.to_owned());
        }
        let content = match given.body.clone() {
            Some(Body::Json(value)) => Content::Json(value),
            Some(Body::Bytes(bytes)) => Content::Text(bytes),
            None => Content::Text(String::new()),
        };
        let query = given.query.iter().flat_map(pairs).collect();
        Ok(Self { method: operation.method.clone(), path, query, headers, content })
    }

    /// What was sent: the header and the body.
    ///
    /// # Errors
    ///
    /// It is not HTTP, or not encoded as a URL has to be.
    pub fn sent(head: &str, body: &str) -> Result<Self, String> {
        let mut lines = head.lines().take_while(|line| !line.is_empty());
        let first = lines.next().unwrap_or_default();
        let &[method, target, "HTTP/1.1"] = first.split(' ').collect::<Vec<_>>().as_slice() else {
            return Err(format!("{first} is no request"));
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = path.strip_prefix('/').ok_or_else(|| format!("{path} is no path"))?;
        let path = path.split('/').map(decoded).collect::<Result<_, _>>()?;
        // In a query, and only there, `+` is a blank.
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').ok_or_else(|| format!("{pair} has no value"))?;
            Ok((decoded(&name.replace('+', " "))?, decoded(&value.replace('+', " "))?))
        });
        let query = pairs.collect::<Result<_, String>>()?;
        let named = lines.filter_map(|line| line.split_once(": "));
        let headers: BTreeMap<_, _> = named
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .filter(|(name, _)| !USUAL.contains(&name.as_str()))
            .collect();
        let json = headers.get("content-type").is_some_and(|named| named == "application/json");
        let content = match serde_json::from_str(body) {
            Ok(value) if json => Content::Json(value),
            _ => Content::Text(body.to_owned()),
        };
        Ok(Self { method: method.to_owned(), path, query, headers, content })
    }

    /// Names each part that is not as it should be.
    #[must_use]
    pub fn differs(&self, due: &Self) -> Vec<String> {
        let mut parts = Vec::new();
        let mut part = |name: &str, sent: &dyn std::fmt::Debug, due: &dyn std::fmt::Debug, same: bool| {
            if !same {
                parts.push(format!("{name} is {sent:?}\n    and not {due:?}"));
            }
        };
        part("method", &self.method, &due.method, self.method == due.method);
        part("path", &self.path, &due.path, self.path == due.path);
        part("query", &self.query, &due.query, self.query == due.query);
        part("headers", &self.headers, &due.headers, self.headers == due.headers);
        part("body", &self.content, &due.content, self.content == due.content);
        parts
    }
}

/// Undoes percent-encoding, and wants it wherever a URL needs it.
fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next(), rest.next()].map(|digit| char::from(digit.unwrap_or_default()).to_digit(16));
                match digits {
                    [Some(high), Some(low)] => u8::try_from(high * 16 + low).unwrap_or_default(),
                    _ => return Err(format!("{text} has a % that encodes nothing")),
                }
            }
            b' ' | b'!' | b'$'..=b';' | b'=' | b'@'..=b'Z' | b'_' | b'a'..=b'z' | b'~' => byte,
            _ => return Err(format!("{text} has an {:?} that is not encoded", char::from(byte))),
        });
    }
    String::from_utf8(bytes).map_err(|_| format!("{text} is not UTF-8"))
}
