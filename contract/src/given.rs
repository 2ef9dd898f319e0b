//! What a call is given, by the names of the description.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::str::FromStr;

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

/// How a call ended; what it answered is not looked at.
pub type Outcome<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'a>>;

#[derive(Debug)]
pub enum Failure {
    /// The client's type for an argument does not take what the description allows.
    Argument(String),
    Call(podman::raw::Error),
}

impl From<podman::raw::Error> for Failure {
    fn from(error: podman::raw::Error) -> Self {
        Self::Call(error)
    }
}

/// What the generated calls take.
impl Given {
    pub(crate) fn path(&self, name: &str) -> Result<&str, Failure> {
        self.path.get(name).map(String::as_str).ok_or_else(|| Failure::Argument(format!("{{{name}}} is not given")))
    }

    pub(crate) fn query<T: FromStr>(&self, name: &str) -> Result<Option<T>, Failure> {
        match self.query.get(name).map(Vec::as_slice) {
            None => Ok(None),
            Some([value]) => match value.parse() {
                Ok(value) => Ok(Some(value)),
                Err(_) => Err(Failure::Argument(format!("{name} does not take {value}"))),
            },
            Some(_) => Err(Failure::Argument(format!("{name} takes only one value"))),
        }
    }

    pub(crate) fn required<T: FromStr>(&self, name: &str) -> Result<T, Failure> {
        self.query(name)?.ok_or_else(|| Failure::Argument(format!("{name} cannot be left out")))
    }

    pub(crate) fn list(&self, name: &str) -> Option<Vec<String>> {
        self.query.get(name).cloned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        match &self.body {
            Some(Body::Json(value)) => {
                T::deserialize(value).map_err(|e| Failure::Argument(format!("the body does not take it: {e}")))
            }
            other => Err(Failure::Argument(format!("the body is JSON, not {other:?}"))),
        }
    }

    pub(crate) fn bytes(&self) -> String {
        match &self.body {
            Some(Body::Bytes(bytes)) => bytes.clone(),
            _ => String::new(),
        }
    }
}
