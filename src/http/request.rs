//! Requests before they are sent: a row of the table of operations, and what the caller fills in.

use hyper::header::{CONNECTION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, UPGRADE};
use serde::Serialize;

use super::policy::Operation;
use super::upload::Upload;

/// A request of an operation. Not printed: queries and headers may contain credentials.
pub(crate) struct Request {
    pub(super) operation: &'static Operation,
    /// The path below the prefix.
    pub(super) path: String,
    pub(super) query: Vec<(&'static str, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: Upload,
    /// Why it cannot be sent.
    pub(super) invalid: Option<String>,
}

impl Request {
    /// Returns a request with these values in its path.
    pub(crate) fn new(operation: &'static Operation, values: &[&str]) -> Self {
        let mut path =
            String::with_capacity(operation.path.len() + values.iter().map(|value| value.len()).sum::<usize>());
        let mut values = values.iter();
        for (i, literal) in operation.path.split("{}").enumerate() {
            if i > 0 {
                push_segment(&mut path, values.next().copied().unwrap_or_default());
            }
            path.push_str(literal);
        }
        let mut headers = HeaderMap::new();
        if operation.upgrade {
            // Without these headers the server responds with 200 and never reads standard input.
            headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
            headers.insert(UPGRADE, HeaderValue::from_static("tcp"));
        }
        if let Some(content_type) = operation.content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        Self { operation, path, query: Vec::new(), headers, body: Upload::default(), invalid: None }
    }

    /// Adds a parameter if it has a value; a list adds one for each element.
    pub(crate) fn query(&mut self, name: &'static str, value: impl QueryValue) {
        value.push(name, &mut self.query);
    }

    /// Adds a header, if there is a value.
    pub(crate) fn header(&mut self, name: &'static str, value: Option<&str>) {
        let Some(value) = value else { return };
        match (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            // The value stays out of the message: it may be a credential.
            _ => self.invalid = Some(format!("the value of the header {name} cannot be sent")),
        }
    }

    /// Sets the type of the body, if it is not the default.
    pub(crate) fn content_type(&mut self, value: Option<&str>) {
        self.header("content-type", value);
    }

    /// Sets the body to the JSON of a value.
    pub(crate) fn json(&mut self, body: &impl Serialize) {
        match serde_json::to_vec(body) {
            Ok(json) => self.body = json.into(),
            Err(error) => self.invalid = Some(format!("the body is not JSON: {error}")),
        }
    }

    /// Sets the body.
    pub(crate) fn body(&mut self, body: Upload) {
        self.body = body;
    }

    /// The value of a parameter that is sent once.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
    }

    /// Writes the query as it is sent.
    pub(super) fn write_query(&self, target: &mut String) {
        for (i, (name, value)) in self.query.iter().enumerate() {
            target.push(if i == 0 { '?' } else { '&' });
            push_query(target, name);
            target.push('=');
            push_query(target, value);
        }
    }
}

/// Percent-encodes one path segment: `a/b` is a name here, not two segments.
fn push_segment(path: &mut String, segment: &str) {
    // Proxies and other transports resolve these as path segments, even encoded once. No object has such a name;
    // encoded twice, they are not found.
    if segment == "." || segment == ".." {
        return path.push_str(&"%252E".repeat(segment.len()));
    }
    for byte in segment.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-_.~:@".contains(&byte);
        push_byte(path, byte, plain);
    }
}

/// Encodes a name or value of a query as in a form.
fn push_query(query: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => query.push('+'),
            _ => push_byte(query, byte, byte.is_ascii_alphanumeric() || b"*-._".contains(&byte)),
        }
    }
}

fn push_byte(target: &mut String, byte: u8, plain: bool) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    if plain {
        target.push(char::from(byte));
    } else {
        target.push('%');
        target.push(char::from(HEX[usize::from(byte >> 4)]));
        target.push(char::from(HEX[usize::from(byte & 15)]));
    }
}

/// A value of a query.
pub(crate) trait QueryValue {
    fn push(self, name: &'static str, query: &mut Vec<(&'static str, String)>);
}

macro_rules! scalars {
    ($($ty:ty),*) => {$(
        impl QueryValue for $ty {
            fn push(self, name: &'static str, query: &mut Vec<(&'static str, String)>) {
                query.push((name, self.to_string()));
            }
        }
    )*};
}
scalars!(bool, i32, i64, f64, &str);

impl QueryValue for &[String] {
    fn push(self, name: &'static str, query: &mut Vec<(&'static str, String)>) {
        query.extend(self.iter().map(|value| (name, value.clone())));
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn push(self, name: &'static str, query: &mut Vec<(&'static str, String)>) {
        if let Some(value) = self {
            value.push(name, query);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::policy::operations;
    use super::*;

    fn path(name: &str) -> String {
        Request::new(&operations::CONTAINER_INSPECT_LIBPOD, &[name]).path
    }

    #[test]
    fn a_name_is_a_single_segment() {
        assert_eq!(path("localhost/busybox:latest"), "/libpod/containers/localhost%2Fbusybox:latest/json");
        assert_eq!(path("a b%c?d#é"), "/libpod/containers/a%20b%25c%3Fd%23%C3%A9/json");
        assert_eq!(path("a.b"), "/libpod/containers/a.b/json");
        assert_eq!(path(".."), "/libpod/containers/%252E%252E/json");
    }

    #[test]
    fn a_query_has_the_parameters_that_are_set() {
        let mut request = Request::new(&operations::CONTAINER_LIST_LIBPOD, &[]);
        request.query("all", Some(true));
        request.query("limit", None::<i64>);
        request.query("a b", "c&d=é");
        request.query("list", ["x".to_owned(), "y~".to_owned()].as_slice());
        let mut target = request.path.clone();
        request.write_query(&mut target);
        assert_eq!(target, "/libpod/containers/json?all=true&a+b=c%26d%3D%C3%A9&list=x&list=y%7E");
        assert_eq!((request.value("all"), request.value("limit")), (Some("true"), None));
    }

    #[test]
    fn a_header_that_cannot_be_sent_is_not_shown() {
        let mut request = Request::new(&operations::IMAGE_PULL_LIBPOD, &[]);
        request.header("X-Registry-Auth", Some("se\ncret"));
        let why = request.invalid.expect("a line break");
        assert!(why.contains("X-Registry-Auth") && !why.contains("cret"), "{why}");
    }

    #[test]
    fn the_type_of_a_body_is_the_callers_if_set() {
        let mut request = Request::new(&operations::PLAY_KUBE_LIBPOD, &[]);
        assert_eq!(request.headers[CONTENT_TYPE], "application/yaml");
        request.content_type(None);
        assert_eq!(request.headers[CONTENT_TYPE], "application/yaml");
        request.content_type(Some("application/x-tar"));
        assert_eq!(request.headers[CONTENT_TYPE], "application/x-tar");
    }
}
