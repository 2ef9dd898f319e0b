//! The names of other objects in what is created.
//!
//! The server takes any unique beginning of an id for an object. What may be less than 12 digits of one is inspected, and
//! sent as the name or the full id of the object that it names.

use std::collections::BTreeMap;

use crate::client::PodmanClient;
use crate::error::Result;
use crate::raw::types::{Namespace, SpecGenerator};
use crate::resource::{Identity as _, Key};

/// Whether the server might take a key for the beginning of an id.
#[inline]
fn is_vague(key: &str) -> bool {
    Key::new(key).is_ok_and(|key| key.exact().is_none())
}

/// Names each other container, network, pod and secret of a specification in such a way that the server finds no other one.
///
/// # Errors
///
/// [`is_not_found`](crate::Error::is_not_found) if one of them does not exist.
#[inline]
pub(crate) async fn resolve(spec: &mut SpecGenerator, client: &PodmanClient) -> Result<()> {
    let namespaces =
        [&mut spec.netns, &mut spec.cgroupns, &mut spec.ipcns, &mut spec.pidns, &mut spec.userns, &mut spec.utsns];
    for namespace in namespaces.into_iter().flatten() {
        of_namespace(namespace, client).await?;
    }
    of_volumes(&mut spec.volumes_from, client).await?;
    for container in &mut spec.dependency_containers {
        of_container(container, client).await?;
    }
    of_networks(&mut spec.networks, client).await?;
    if let Some(pod) = spec.pod.as_mut().filter(|pod| is_vague(pod)) {
        client.pods().inspect(pod).await?.id().clone_into(pod);
    }
    let sources = spec.secrets.iter_mut().filter_map(|secret| secret.source.as_mut());
    for secret in sources.chain(spec.secret_env.values_mut()) {
        if is_vague(secret) {
            client.secrets().inspect(secret).await?.name().clone_into(secret);
        }
    }
    Ok(())
}

/// Names the containers whose volumes are mounted, `name` or `name:options`.
#[inline]
pub(crate) async fn of_volumes(volumes_from: &mut [String], client: &PodmanClient) -> Result<()> {
    for from in volumes_from {
        let (container, options) = from.split_once(':').map_or((&from[..], None), |(name, rest)| (name, Some(rest)));
        let mut container = container.to_owned();
        of_container(&mut container, client).await?;
        *from = options.map_or_else(|| container.clone(), |options| format!("{container}:{options}"));
    }
    Ok(())
}

/// Names the networks that are joined.
#[inline]
pub(crate) async fn of_networks<T>(networks: &mut BTreeMap<String, T>, client: &PodmanClient) -> Result<()> {
    let vague: Vec<String> = networks.keys().filter(|name| is_vague(name)).cloned().collect();
    for name in vague {
        let found = client.networks().inspect(&name).await?.name().to_owned();
        if let Some(options) = networks.remove(&name) {
            networks.insert(found, options);
        }
    }
    Ok(())
}

#[inline]
async fn of_namespace(namespace: &mut Namespace, client: &PodmanClient) -> Result<()> {
    match (namespace.nsmode.as_deref(), &mut namespace.value) {
        (Some("container"), Some(container)) => of_container(container, client).await,
        _ => Ok(()),
    }
}

#[inline]
async fn of_container(container: &mut String, client: &PodmanClient) -> Result<()> {
    if is_vague(container) {
        Box::pin(client.containers().inspect(container)).await?.id().clone_into(container);
    }
    Ok(())
}
