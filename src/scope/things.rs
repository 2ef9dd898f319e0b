//! What carries a label, of every kind, and its removal.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, Utc};

use super::OWNER;
use crate::client::{PodmanClient, answer};
use crate::containers::RemoveOptions;
use crate::error::Result;

/// What kind of thing something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A container.
    Container,
    /// A pod, with its containers.
    Pod,
    /// A network.
    Network,
    /// A volume.
    Volume,
    /// A secret.
    Secret,
}

impl fmt::Display for Kind {
    /// In one word: `container`, `pod`, `network`, `volume` or `secret`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Container => "container",
            Self::Pod => "pod",
            Self::Network => "network",
            Self::Volume => "volume",
            Self::Secret => "secret",
        })
    }
}

/// Something that a scope left behind, or had.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Leftover {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Its id or, for a volume, its name.
    pub id: String,
    /// When it was created, if the server says so.
    pub created: Option<DateTime<Utc>>,
    /// The process that made it, as its label says.
    pub(super) owner: String,
}

type Labels = BTreeMap<String, String>;

/// Removes what has a label and is wanted gone; pods and containers first, since they use the rest.
///
/// The server refuses to remove what another container depends on, which is as a rule older; it is tried again as long
/// as others go. It could be told to remove what depends on it, too, but not whose.
pub(super) async fn remove(
    client: &PodmanClient,
    label: (&str, &str),
    gone: impl Fn(&Leftover) -> bool,
) -> Result<Vec<Leftover>> {
    let filters = serde_json::json!({ "label": [format!("{}={}", label.0, label.1)] }).to_string();
    let mut removed = Vec::new();
    for kind in [Kind::Pod, Kind::Container, Kind::Network, Kind::Volume, Kind::Secret] {
        let mut left = list(client, kind, &filters, label).await?;
        left.retain(&gone);
        left.sort_by_key(|thing| Reverse(thing.created));
        loop {
            let before = left.len();
            for thing in std::mem::take(&mut left) {
                let to = if remove_one(client, &thing).await { &mut removed } else { &mut left };
                to.push(thing);
            }
            if left.len() == before {
                break;
            }
        }
    }
    Ok(removed)
}

/// Removes a container that has no label; nothing, if it was gone, or cannot be removed.
pub(super) async fn remove_container(client: &PodmanClient, id: String, owner: &str) -> Option<Leftover> {
    let container = Leftover { kind: Kind::Container, id, created: None, owner: owner.to_owned() };
    remove_one(client, &container).await.then_some(container)
}

async fn list(client: &PodmanClient, kind: Kind, filters: &str, label: (&str, &str)) -> Result<Vec<Leftover>> {
    let thing = |id: Option<String>, created, labels: &Labels| {
        let owner = labels.get(OWNER).cloned().unwrap_or_default();
        Some(Leftover { kind, id: id?, created, owner })
    };
    let (calls, filters) = (client.calls(), Some(filters));
    Ok(match kind {
        Kind::Container => {
            let call = calls.container_list_libpod(Some(true), None, filters, None, None, None, None, None);
            answer(call).await?.into_iter().filter_map(|found| thing(found.id, found.created, &found.labels)).collect()
        }
        Kind::Pod => {
            let pods = answer(calls.pod_list_libpod(filters)).await?;
            pods.into_iter().filter_map(|found| thing(found.id, found.created, &found.labels)).collect()
        }
        Kind::Network => {
            let networks = answer(calls.network_list_libpod(filters)).await?;
            networks.into_iter().filter_map(|found| thing(found.id, found.created, &found.labels)).collect()
        }
        Kind::Volume => {
            let volumes = answer(calls.volume_list_libpod(filters)).await?;
            volumes.into_iter().filter_map(|found| thing(found.name, found.created_at, &found.labels)).collect()
        }
        Kind::Secret => {
            // the server has no filter for labels of secrets
            let secrets = answer(calls.secret_list_libpod(None)).await?;
            let labelled = secrets.into_iter().filter_map(|found| {
                let labels = found.spec.unwrap_or_default().labels;
                let ours = labels.get(label.0).is_some_and(|value| value == label.1);
                if ours { thing(found.id, found.created_at, &labels) } else { None }
            });
            labelled.collect()
        }
    })
}

/// Removes one thing; `false` if it was gone, or is in use by what is not ours.
async fn remove_one(client: &PodmanClient, thing: &Leftover) -> bool {
    let (calls, id) = (client.streams(), thing.id.as_str());
    match thing.kind {
        Kind::Container => {
            let options = RemoveOptions::new().force(true).volumes(true).timeout(std::time::Duration::ZERO);
            client.containers().remove(id, &options).await.unwrap_or(false)
        }
        Kind::Pod => answer(calls.pod_delete_libpod(id, Some(true), Some(0))).await.is_ok(),
        Kind::Network => answer(calls.network_delete_libpod(id, None)).await.is_ok(),
        Kind::Volume => answer(calls.volume_delete_libpod(id, None, None)).await.is_ok(),
        Kind::Secret => answer(calls.secret_delete_libpod(id)).await.is_ok(),
    }
}
