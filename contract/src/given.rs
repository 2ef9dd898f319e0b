//! The arguments of a call, by the names of the description.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::str::FromStr;

use podman::raw::Error;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Arguments of one call.
#[derive(Debug, Clone, Default)]
pub struct Given {
    pub path: BTreeMap<String, String>,
    /// Each parameter with its values, of which only lists have several.
    pub query: BTreeMap<String, Vec<String>>,
    pub headers: BTreeMap<String, String>,
    pub body: Option<Body>,
}

#[derive(Debug, Clone)]
pub enum Body {
    Json(Value),
    Bytes(String),
}

/// How a call ended; the response is ignored.
pub type Outcome<'a> = Pin<Box<dyn Future<Output = Result<(), Box<Error>>> + Send + 'a>>;

/// Conversion for generated calls.
impl Given {
    pub(crate) fn path(&self, name: &str) -> Result<&str, Box<Error>> {
        self.path.get(name).map(String::as_str).ok_or_else(|| refusal(format!("{{{name}}} is not given")))
    }

    pub(crate) fn query<T: FromStr>(&self, name: &str) -> Result<Option<T>, Box<Error>> {
        match self.query.get(name).map(Vec::as_slice) {
            None => Ok(None),
            Some([value]) => match value.parse() {
                Ok(value) => Ok(Some(value)),
                Err(_) => Err(refusal(format!("{name} does not take {value}"))),
            },
            Some(_) => Err(refusal(format!("{name} takes only one value"))),
        }
    }

    pub(crate) fn required<T: FromStr>(&self, name: &str) -> Result<T, Box<Error>> {
        self.query(name)?.ok_or_else(|| refusal(format!("{name} cannot be left out")))
    }

    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        self.query.get(name).cloned().unwrap_or_default()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Box<Error>> {
        match &self.body {
            Some(Body::Json(value)) => {
                T::deserialize(value).map_err(|e| refusal(format!("the body does not take it: {e}")))
            }
            other => Err(refusal(format!("the body is JSON, not {other:?}"))),
        }
    }

    pub(crate) fn bytes(&self) -> String {
        match &self.body {
            Some(Body::Bytes(bytes)) => bytes.clone(),
            _ => String::new(),
        }
    }
}

/// The client's type for an argument does not accept what the description allows.
#[allow(clippy::unnecessary_box_returns, reason = "the callers return it in a `Result`, where it is large")]
fn refusal(why: String) -> Box<Error> {
    Box::new(Error::InvalidRequest(why))
}
