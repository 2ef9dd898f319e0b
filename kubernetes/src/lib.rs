//! Takes what runs on Podman to a Kubernetes cluster: Podman generates YAML, and the crate `kube` applies it.

use std::error::Error;
use std::fmt;

use kube::api::{Api, ApiResource, DynamicObject, GroupVersionKind, Patch, PatchParams};
use kube::core::TypeMeta;
use serde::Deserialize as _;
use serde_json::Value;

/// Who owns the fields that are applied, for the cluster.
const MANAGER: &str = "to-kubernetes";
/// The kinds that belong to no namespace, of those that a text may have.
const CLUSTER_WIDE: [&str; 4] = ["Namespace", "PersistentVolume", "ClusterRole", "ClusterRoleBinding"];

/// How to apply objects.
#[derive(Debug, Clone)]
pub struct Options {
    /// The namespace of objects that name none.
    pub namespace: String,
    /// Lets the cluster check the objects, and changes nothing.
    pub dry_run: bool,
    /// Takes over fields that another manager has set.
    pub force: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { namespace: "default".to_owned(), dry_run: false, force: false }
    }
}

/// An object that was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The kind.
    pub kind: String,
    /// The name.
    pub name: String,
    /// The namespace; empty for what belongs to none.
    pub namespace: String,
}

impl fmt::Display for Applied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, name, namespace } = self;
        if namespace.is_empty() { write!(f, "{kind} {name}") } else { write!(f, "{kind} {namespace}/{name}") }
    }
}

/// An object that the cluster refused, after others that it took.
#[derive(Debug)]
pub struct ApplyError {
    /// What was applied before.
    pub applied: Vec<Applied>,
    /// The object.
    pub refused: Applied,
    source: kube::Error,
}

impl fmt::Display for ApplyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot apply {}: {}", self.refused, self.source)?;
        match self.applied.len() {
            0 => Ok(()),
            count => write!(f, "; {count} objects before it are applied"),
        }
    }
}

impl Error for ApplyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.source()
    }
}

/// Reads the objects of a text, without what a cluster sets itself.
///
/// # Errors
///
/// It is not YAML, or an object has no kind or name.
pub fn objects(yaml: &str) -> Result<Vec<DynamicObject>, Box<dyn Error + Send + Sync>> {
    let mut objects = Vec::new();
    for document in serde_yaml::Deserializer::from_str(yaml) {
        // by way of JSON, whose maps have texts for keys
        let mut value = Value::deserialize(document)?;
        if value.is_null() {
            continue;
        }
        if let Some(map) = value.as_object_mut() {
            map.remove("status");
        }
        let mut object: DynamicObject = serde_json::from_value(value)?;
        object.metadata.creation_timestamp = None;
        if object.metadata.name.is_none() || object.types.is_none() {
            return Err("an object has no kind or no name".into());
        }
        objects.push(object);
    }
    Ok(objects)
}

/// Applies the objects of a text to a cluster, one after the other, each by a server-side apply: objects that exist are
/// changed, and a second call changes nothing.
///
/// # Errors
///
/// The text cannot be read; or an [`ApplyError`].
pub async fn apply(
    client: &kube::Client,
    yaml: &str,
    options: &Options,
) -> Result<Vec<Applied>, Box<dyn Error + Send + Sync>> {
    let mut params = PatchParams::apply(MANAGER);
    params.dry_run = options.dry_run;
    params.force = options.force;
    let mut applied = Vec::new();
    for object in objects(yaml)? {
        let TypeMeta { api_version, kind } = object.types.clone().unwrap_or_default();
        let (group, version) = api_version.split_once('/').unwrap_or(("", &api_version));
        // the plural is guessed, which is right for all kinds that Podman generates
        let resource = ApiResource::from_gvk(&GroupVersionKind::gvk(group, version, &kind));
        let name = object.metadata.name.clone().unwrap_or_default();
        let namespace = if CLUSTER_WIDE.contains(&kind.as_str()) {
            String::new()
        } else {
            object.metadata.namespace.clone().unwrap_or_else(|| options.namespace.clone())
        };
        let api: Api<DynamicObject> = match namespace.as_str() {
            "" => Api::all_with(client.clone(), &resource),
            namespace => Api::namespaced_with(client.clone(), namespace, &resource),
        };
        let this = Applied { kind, name, namespace };
        match api.patch(&this.name, &params, &Patch::Apply(&object)).await {
            Ok(_) => applied.push(this),
            Err(source) => return Err(ApplyError { applied, refused: this, source }.into()),
        }
    }
    Ok(applied)
}
