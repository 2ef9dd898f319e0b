//! Secrets of a build: read on this side, and sent as files of the context.

use serde_json::Value;

use super::context::SecretBytes;
use crate::options::read::Read;

/// A secret, and where its bytes are.
#[derive(Clone, PartialEq)]
pub(crate) struct BuildSecret {
    pub(crate) id: String,
    pub(crate) from: SecretSource,
}

#[derive(Clone, PartialEq)]
pub(crate) enum SecretSource {
    Bytes(SecretBytes),
    /// A file of this machine.
    File(String),
    /// A variable of this process.
    Variable(String),
    /// The variable of that name, or else the file of that name.
    Either(String),
}

/// Reads `id=ID[,src=FILE][,env=VARIABLE][,type=file|env]`, each.
#[inline]
pub(crate) fn secrets(value: &Value) -> Read<Vec<BuildSecret>> {
    let mut secrets: Vec<BuildSecret> = Vec::new();
    for given in super::forms::strings(value)? {
        let secret = one(&given)?;
        if secrets.iter().any(|other| other.id == secret.id) {
            return Err(format!("the id {:?} is given twice", secret.id));
        }
        secrets.push(secret);
    }
    Ok(secrets)
}

#[inline]
fn one(given: &str) -> Read<BuildSecret> {
    let (mut id, mut source, mut variable, mut kind) = (None, None, None, None);
    for field in given.split(',') {
        let (key, value) =
            field.split_once('=').ok_or_else(|| format!("{field:?} has no =: expected id=ID,src=FILE"))?;
        let place = match key {
            "id" => &mut id,
            "src" => &mut source,
            "env" => &mut variable,
            "type" => &mut kind,
            key => return Err(format!("unknown field {key:?}; known are id, src, env and type")),
        };
        if value.is_empty() {
            return Err(format!("{key} is empty"));
        }
        if place.replace(value.to_owned()).is_some() {
            return Err(format!("{key} is given twice"));
        }
    }
    let Some(id) = id else { return Err("a secret needs an id: write id=ID,src=FILE".to_owned()) };
    let from = match (kind.as_deref(), source, variable) {
        (_, Some(_), Some(_)) => return Err("has both src and env: give one".to_owned()),
        (None | Some("env"), None, Some(variable)) | (Some("env"), Some(variable), None) => {
            SecretSource::Variable(variable)
        }
        (None | Some("file"), Some(file), None) => SecretSource::File(file),
        (Some("env"), None, None) => SecretSource::Variable(id.clone()),
        (Some("file"), None, None) => SecretSource::File(id.clone()),
        (None, None, None) => SecretSource::Either(id.clone()),
        (Some("file"), None, Some(_)) => return Err("type=file needs src, not env".to_owned()),
        (Some(other), ..) => return Err(format!("{other:?} is not a type: expected file or env")),
    };
    Ok(BuildSecret { id, from })
}
