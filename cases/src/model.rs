//! A mock server with the given objects of a case.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use podman::testkit::{Request, Response, Server};
use serde_json::{Map, Value, json};

use crate::case::Case;
use crate::compare::decoded;
use crate::nouns::NOUNS;

/// An object of the server: its attributes as an inspection has them.
#[derive(Debug, Clone)]
pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) attrs: Value,
}

/// The objects of the server, by noun: `volumes`, `secrets`, …
pub(crate) struct Model {
    pub(crate) objects: Vec<(&'static str, Object)>,
    /// Responses that the case sets: a method, a path, and the answer's status and body.
    fixed: Vec<Value>,
    /// Its release.
    server: String,
    /// The requests without a response.
    pub(crate) unanswered: Vec<String>,
}

impl Model {
    pub(crate) fn new(case: &Case) -> Self {
        let mut model =
            Self { objects: Vec::new(), fixed: Vec::new(), server: case.server.clone(), unanswered: Vec::new() };
        let own = case.noun_and_verb().0;
        for noun in NOUNS {
            let (Some(collection), make) = (noun.collection, noun.object) else { continue };
            let given = case.given.get(collection);
            let named = given
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
                .map(|(name, content)| make(&json!(name), content));
            let listed = given.and_then(Value::as_array).into_iter().flatten().map(|one| make(one, &Value::Null));
            model.objects.extend(named.chain(listed).map(|object| (collection, object)));
            if noun.names.contains(&own) && case.this.is_object() {
                // Attributes of this object in `given`: `"pod": {"State": "Degraded"}`
                let more = case.given.get(own).cloned().unwrap_or_default();
                let mut object = make(&case.this, &Value::Null);
                if let (Some(attrs), Value::Object(more)) = (object.attrs.as_object_mut(), more) {
                    attrs.extend(more);
                }
                model.objects.push((collection, object));
            }
        }
        model.fixed = case.given.get("answers").and_then(Value::as_array).cloned().unwrap_or_default();
        model
    }

    /// Adds rules to a server that respond to every request from the model.
    pub(crate) fn answer_all(server: &Server, model: &Arc<Mutex<Self>>) {
        const DEEPEST: usize = 8;
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE"] {
            for depth in 1..=DEEPEST {
                let model = Arc::clone(model);
                let answer =
                    move |request: &Request| model.lock().unwrap_or_else(PoisonError::into_inner).answer(request);
                server.on(method, &"/*".repeat(depth)).respond_with(answer);
            }
        }
    }

    fn answer(&mut self, request: &Request) -> Response {
        let path = request.path();
        if let Some(fixed) = self.fixed.iter().find(|fixed| fixed[&request.method] == path) {
            let status = fixed["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
            return match fixed.get("body") {
                Some(body) => Response::json(status, body),
                None => Response::empty(status),
            };
        }
        if path.ends_with("/_ping") {
            return Response::ping(&self.server);
        }
        let path = path.trim_start_matches("/libpod").to_owned();
        let mut parts = path.trim_start_matches('/').splitn(2, '/');
        let (collection, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let own = NOUNS.iter().find(|noun| noun.collection == Some(collection));
        let answered = own
            .and_then(|noun| (noun.answer)(self, request, rest))
            .or_else(|| NOUNS.iter().find_map(|noun| (noun.answer_any)(self, request, &path)))
            .or_else(|| own.and_then(|noun| self.usual(noun.collection?, noun.absent, request, rest)));
        answered.unwrap_or_else(|| {
            self.unanswered.push(format!("{} {}", request.method, request.target));
            Response::error(500, "cases", &format!("no answer for {} {}", request.method, request.target))
        })
    }

    /// The responses to lists, inspections, existence checks and removals.
    fn usual(&mut self, collection: &'static str, absent: &str, request: &Request, rest: &str) -> Option<Response> {
        let gone = || Response::error(404, absent, absent);
        let parts: Vec<&str> = rest.split('/').collect();
        Some(match (request.method.as_str(), parts.as_slice()) {
            ("GET", ["json"]) => {
                let of_it = self.objects.iter().filter(|(of, _)| *of == collection);
                Response::json(200, &of_it.map(|(_, object)| object.attrs.clone()).collect::<Vec<_>>())
            }
            ("GET", [key, "json"]) => match self.find(collection, key) {
                Some(object) => Response::json(200, &object.attrs),
                None => gone(),
            },
            ("GET", [key, "exists"]) => match self.find(collection, key) {
                Some(_) => Response::empty(204),
                None => Response::empty(404),
            },
            ("DELETE", [_]) => gone(),
            ("POST", ["prune"]) => Response::json(200, &json!([])),
            _ => return None,
        })
    }

    /// Finds an object as the server does: by name, by id, or by a unique beginning of an id.
    pub(crate) fn find(&self, collection: &str, key: &str) -> Option<&Object> {
        let key = decoded(key);
        let of_it = || self.objects.iter().filter(|(of, _)| *of == collection).map(|(_, object)| object);
        of_it().find(|object| object.name == key || object.id == key).or_else(|| {
            let mut some = of_it().filter(|object| !object.id.is_empty() && object.id.starts_with(&key));
            some.next().filter(|_| some.next().is_none())
        })
    }

    /// Removes an object that [`find`](Self::find) finds.
    pub(crate) fn remove(&mut self, collection: &str, key: &str) -> bool {
        let Some(found) = self.find(collection, key).map(|object| (object.name.clone(), object.id.clone())) else {
            return false;
        };
        self.objects.retain(|(of, object)| *of != collection || (&object.name, &object.id) != (&found.0, &found.1));
        true
    }

    /// Adds an object; `false` if its name is taken.
    pub(crate) fn add(&mut self, collection: &'static str, object: Object) -> bool {
        if self.objects.iter().any(|(of, other)| *of == collection && other.name == object.name) {
            return false;
        }
        self.objects.push((collection, object));
        true
    }
}

/// A string of an object, by any of these names; or the object itself, if it is a string.
pub(crate) fn text(given: &Value, names: &[&str]) -> String {
    let found = names.iter().find_map(|name| given.get(name)?.as_str());
    given.as_str().or(found).unwrap_or_default().to_owned()
}

/// The same number of hexadecimal digits for the same name.
pub(crate) fn id_of(name: &str, digits: usize) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut out = String::new();
    while out.len() < digits {
        for byte in name.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        let _ = write!(out, "{hash:016x}");
    }
    out.truncate(digits);
    out
}

/// The fields of an object that is given, in the names of an inspection.
pub(crate) fn fields(given: &Value) -> Map<String, Value> {
    given.as_object().cloned().unwrap_or_default()
}
