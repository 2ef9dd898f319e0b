//! From options to the body of a create request.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::body::Body;
use super::keywords;
use super::options::{CreateOptions, argv};
use super::problem::Problems;
use crate::raw::decode;
use crate::raw::types::SpecGenerator;

impl CreateOptions {
    /// The body that a create request would carry; a dry run.
    ///
    /// ```
    /// let options = podman::CreateOptions::new("alpine").tty(true);
    /// assert_eq!(options.spec()?, serde_json::json!({"image": "alpine", "terminal": true}));
    /// # Ok::<(), podman::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All that is wrong; it converts to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    pub fn spec(&self) -> Result<Value, Problems> {
        as_sent(&self.render()?.0)
    }

    /// The generated structure and what it was made from, or all that is wrong.
    pub(crate) fn render(&self) -> Result<(SpecGenerator, Value), Problems> {
        let mut problems = self.given.problems.clone();
        let body = self.body(&mut problems);
        problems.or(())?;
        Ok((typed(&body)?, body))
    }

    /// The body, as far as nothing is wrong.
    pub(super) fn body(&self, problems: &mut Problems) -> Value {
        let mut body = Body::default();
        let rootfs = self.given.get("rootfs").is_some_and(|path| path != "");
        if self.image.is_empty() && !rootfs {
            problems.add("image", "", "an image is needed: a name or an id");
        } else if !self.image.is_empty() {
            body.set("image", self.image.as_str());
        }
        let command = match &self.command {
            Value::Null => self.given.get("cmd").unwrap_or(&Value::Null),
            command => command,
        };
        match argv(command) {
            Ok(words) if words.is_empty() => {}
            Ok(words) => body.set("command", words),
            Err(why) => problems.add("command", &command.to_string(), &why),
        }
        self.given.apply(keywords::all(), &mut body, problems);
        super::together::check(&self.given.values, &mut body, problems);
        body.into_value()
    }

    /// An option for the client, read as Python reads a truth.
    pub(crate) fn truthy(&self, keyword: &str) -> Option<bool> {
        match self.given.get(keyword)? {
            Value::Null => None,
            Value::Bool(on) => Some(*on),
            Value::Number(number) => Some(number.as_f64() != Some(0.0)),
            Value::String(text) => Some(!text.is_empty()),
            Value::Array(list) => Some(!list.is_empty()),
            Value::Object(map) => Some(!map.is_empty()),
        }
    }

    /// An option for the client, if it is a text.
    pub(crate) fn text(&self, keyword: &str) -> Option<&str> {
        self.given.get(keyword).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// An option for the client, as it was given.
    pub(crate) fn given(&self, keyword: &str) -> Option<&Value> {
        self.given.get(keyword)
    }
}

/// The generated structure of a body, with nothing lost.
pub(super) fn typed<T: DeserializeOwned + Serialize>(body: &Value) -> Result<T, Problems> {
    // By way of text: the largest type there is would otherwise be compiled for a second format, both ways.
    let typed: T = decode(body.to_string().as_bytes()).map_err(unfit)?;
    // Options in the server's own form may have fields it does not know, and would ignore.
    match lost(body, &as_sent(&typed)?) {
        None => Ok(typed),
        Some(path) => Err(Problems::one(&path, "", "is no field of the server's: look for another spelling, or case")),
    }
}

/// The body, word for word.
pub(super) fn as_sent(body: &impl Serialize) -> Result<Value, Problems> {
    serde_json::to_vec(body).and_then(|text| serde_json::from_slice(&text)).map_err(unfit)
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn unfit(why: serde_json::Error) -> Problems {
    Problems::one("options", "", &why.to_string())
}

/// The path of something that was given and would not be sent.
fn lost(given: &Value, sent: &Value) -> Option<String> {
    match (given, sent) {
        (Value::Object(given), _) => given.iter().find_map(|(key, value)| match (sent.get(key), value) {
            (Some(sent), value) => lost(value, sent).map(|rest| format!("{key}.{rest}")),
            // What is empty says the same as what is absent.
            (None, value) => is_said(value).then(|| key.clone()),
        }),
        (Value::Array(given), Value::Array(sent)) => given.iter().zip(sent).find_map(|(given, sent)| lost(given, sent)),
        _ => None,
    }
    .map(|path| path.trim_end_matches('.').to_owned())
}

fn is_said(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => map.values().any(is_said),
        _ => true,
    }
}
