//! A request as the server sees it: the expected one, from the description, and the actual one.

use serde_json::Value;

use crate::content;
use crate::description::{Operation, Place};
use crate::given::{Body, Given};
use crate::handlers;

/// Headers of every request, which are ignored.
const USUAL: [&str; 4] = ["accept", "content-length", "host", "user-agent"];

/// The version of Docker's API under which libpod serves its operations.
const DOCKER: &str = "1.40";

#[derive(Debug)]
pub struct Request {
    pub method: String,
    /// The segments, decoded.
    pub path: Vec<String>,
    /// Names and values, decoded, in order.
    pub query: Vec<(String, String)>,
    /// Names in small letters and values, in the names' order, without [`USUAL`] ones.
    pub headers: Vec<(String, String)>,
    pub content: Content,
}

#[derive(Debug)]
pub enum Content {
    Json(Value),
    Text(String),
}

impl Request {
    /// What a call should send to a server of this version.
    ///
    /// # Errors
    ///
    /// The body has no content type.
    pub fn due(operation: &Operation, given: &Given, version: &str) -> Result<Self, String> {
        let prefix = handlers::all().get(&operation.id).and_then(|handler| handler.prefix.as_deref());
        let docker = (!operation.path.starts_with("/libpod/")).then_some(DOCKER);
        let mut path = vec![format!("v{}", prefix.or(docker).unwrap_or(version))];
        for segment in operation.path.trim_start_matches('/').split('/') {
            let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            path.push(name.map_or(segment, |name| &given.path[name]).to_owned());
        }
        // The order is the alphabet's, so that a URL is the same each time; a list is its name repeated.
        let query =
            given.query.iter().flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone())));
        let header = |(name, value): (&str, &str)| (name.to_ascii_lowercase(), value.to_owned());
        let mut headers: Vec<_> = given.headers.iter().map(|(name, value)| header((name, value))).collect();
        if operation.hijacks {
            headers.extend([("connection", "Upgrade"), ("upgrade", "tcp")].map(header));
        }
        if operation.at(Place::Body).next().is_some() {
            let json = matches!(given.body, Some(Body::Json(_)));
            let named = if json { "application/json" } else { content::of_bytes(operation)? };
            headers.push(header(("content-type", named)));
        }
        headers.sort();
        let content = match given.body.clone() {
            Some(Body::Json(value)) => Content::Json(value),
            Some(Body::Bytes(bytes)) => Content::Text(bytes),
            None => Content::Text(String::new()),
        };
        Ok(Self { method: operation.method.clone(), path, query: query.collect(), headers, content })
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
            return Err(format!("{first} is not a request line"));
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = path.strip_prefix('/').ok_or_else(|| format!("{path} is not a path"))?;
        let path = path.split('/').map(decoded).collect::<Result<_, _>>()?;
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').ok_or_else(|| format!("{pair} has no value"))?;
            Ok((decoded(name)?, decoded(value)?))
        });
        let query = pairs.collect::<Result<_, String>>()?;
        let named = lines.filter_map(|line| line.split_once(": "));
        let mut headers: Vec<_> = named
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .filter(|(name, _)| !USUAL.contains(&name.as_str()))
            .collect();
        headers.sort();
        let json = headers.contains(&("content-type".to_owned(), "application/json".to_owned()));
        let content = match serde_json::from_str(body) {
            Ok(value) if json => Content::Json(value),
            _ => Content::Text(body.to_owned()),
        };
        Ok(Self { method: method.to_owned(), path, query, headers, content })
    }

    /// Lists all differences.
    #[must_use]
    pub fn differs(&self, due: &Self) -> Vec<String> {
        let parts = [
            ("method", format!("{:?}", self.method), format!("{:?}", due.method)),
            ("path", format!("{:?}", self.path), format!("{:?}", due.path)),
            ("query", format!("{:?}", self.query), format!("{:?}", due.query)),
            ("headers", format!("{:?}", self.headers), format!("{:?}", due.headers)),
            ("body", format!("{:?}", self.content), format!("{:?}", due.content)),
        ];
        let differing = parts.into_iter().filter(|(_, sent, due)| sent != due);
        differing.map(|(part, sent, due)| format!("{part} is\n    {sent}\n  and not\n    {due}")).collect()
    }
}

/// Decodes percent-encoding, and requires it wherever a URL needs it. In a query `+` is a blank, and in a path, too, for
/// one handler (`ManifestCreate` in libpod/manifests.go).
fn decoded(text: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next(), rest.next()].map(|digit| char::from(digit.unwrap_or_default()).to_digit(16));
                let [Some(high), Some(low)] = digits else {
                    return Err(format!("{text} has a % that encodes nothing"));
                };
                u8::try_from(high * 16 + low).unwrap_or_default()
            }
            b'+' => b' ',
            b'!' | b'$'..=b';' | b'=' | b'@'..=b'Z' | b'_' | b'a'..=b'z' | b'~' => byte,
            _ => return Err(format!("{text} has an {:?} that is not encoded", char::from(byte))),
        });
    }
    String::from_utf8(bytes).map_err(|_| format!("{text} is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(first: &str, body: &str) -> Result<Request, String> {
        let head = format!("{first} HTTP/1.1\r\nhost: d\r\nContent-Type: application/json\r\n\r\n");
        Request::sent(&head, body)
    }

    #[test]
    fn a_request_is_read_as_a_server_reads_it() {
        let request = sent("PUT /v1/a%2Fb%2Bc+?x=a+b%2B&x=&y==", "{}").expect("a request");
        assert_eq!(request.path, ["v1", "a/b+c "]);
        let query: Vec<_> = request.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(query, [("x", "a b+"), ("x", ""), ("y", "=")]);
        assert_eq!(request.headers, [("content-type".to_owned(), "application/json".to_owned())]);
        assert!(matches!(request.content, Content::Json(_)));
    }

    #[test]
    fn what_has_to_be_encoded_is() {
        for target in ["/a%2", "/a%xy", "/é", "/a#b", "/a{b}", "/a\"b", "/%FF", "/a?b", "a"] {
            assert!(sent(&format!("GET {target}"), "").is_err(), "{target}");
        }
    }

    #[test]
    fn each_part_that_differs_is_named() {
        let due = sent("GET /a?b=c", "{}").expect("a request");
        for (first, body, part) in [
            ("PUT /a?b=c", "{}", "method"),
            ("GET /A?b=c", "{}", "path"),
            ("GET /a?b=d", "{}", "query"),
            ("GET /a?b=c", "{ \"a\": null }", "body"),
        ] {
            let differs = sent(first, body).expect("a request").differs(&due);
            assert!(differs.len() == 1 && differs[0].starts_with(part), "{differs:?}");
        }
        let bare = Request::sent("GET /a?b=c HTTP/1.1\r\n\r\n", "{}").expect("a request");
        assert_eq!(bare.differs(&due).len(), 2, "headers, and what the body is by them");
    }
}
