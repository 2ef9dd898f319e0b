//! Name, end, restart and removal; what `run` does around the container.

use serde_json::Value;

use crate::options::body::Body;
use crate::options::create::names;
use crate::options::read::{Read, flag as read_flag, text as read_text, word};
use crate::options::readers::{flag, one_or_more, text};
use crate::options::row::Target::{ClientOnly, Field, Fields};
use crate::options::types::{restart, signal};
use crate::options::update;
use crate::wire::credential::Credential;

rows! {
    "Lifecycle" LIFECYCLE for [CreateOptions] {
        /// Names the container; the default is a random name.
        name: Text => Field("name", names::name);
        /// Removes the container when it has ended: an awaited `run` does so itself, otherwise the server does.
        remove: Flag => Fields(&["remove"], |_, _| Ok(()));
        /// Makes the server remove the container as soon as it ends.
        auto_remove: Flag => Field("remove", flag);
        /// Sets the signal that stops the container: a name or a number.
        stop_signal: Word => Field("stop_signal", signal::stop_signal);
        /// Sets how long a stop waits before it kills the container; [`Duration::MAX`](std::time::Duration::MAX) waits for ever.
        stop_timeout: Seconds => Field("stop_timeout", names::stop_timeout);
        /// Stops the container after this time.
        timeout: Seconds => Field("timeout", names::timeout);
        /// Puts the container into a pod.
        pod: Text => Field("pod", text);
        /// Sets when a container of a pod runs before the others: `always` or `once`.
        init_container_type: Text => Field("init_container_type", init_container_type);
        /// Sets containers that must run before this one.
        "dependencyContainers" dependency_containers: List => Field("dependencyContainers", one_or_more);
        /// Removes the image with the container, if no other container uses it.
        "removeImage" remove_image: Flag => Field("removeImage", flag);
    }
}

rows! {
    "Restart policy" RESTART for [CreateOptions, UpdateOptions] {
        /// Sets when the container is restarted.
        restart_policy: Restart => Fields(&["restart_policy", "restart_tries"], restart::restart_policy), Fields(&["restartPolicy", "restartRetries"], update::restart_policy);
    }
}

rows! {
    "Image" IMAGE for [CreateOptions] {
        /// Sets when `run` pulls the image: `missing`, `always`, `newer` or `never`.
        policy: Text => ClientOnly(policy);
        /// Sets the platform of the image: `os[/arch[/variant]]`.
        platform: Text => Fields(&["image_os", "image_arch", "image_variant"], platform);
        /// Sets the credentials for the pull: `username` and `password`, or an `identitytoken`. Never shown. The default
        /// are those of [`AuthFiles`](crate::registry::AuthFiles).
        auth_config: Map => ClientOnly(auth_config);
        /// Checks the registry's certificate; the default is true.
        tls_verify: Flag => ClientOnly(|value| read_flag(value).map(drop));
        /// The architecture of the image, where it has several.
        "image_arch": Text => Field("image_arch", text);
        /// The operating system of the image, where it has several.
        "image_os": Text => Field("image_os", text);
        /// The variant of the image's architecture.
        "image_variant": Text => Field("image_variant", text);
        /// Records the image's name as the user wrote it, for auto-update.
        raw_image_name: Text => Field("raw_image_name", text);
    }
}

#[inline]
fn init_container_type(value: &Value) -> Read<Value> {
    word(value, &["always", "once"])
}

#[inline]
fn policy(value: &Value) -> Read<()> {
    match read_text(value)? {
        "" => Ok(()),
        name => pull_policy(name),
    }
}

/// Checks the name of a pull policy.
#[inline]
pub(crate) fn pull_policy(name: &str) -> Read<()> {
    match name {
        "missing" | "always" | "newer" | "never" => Ok(()),
        _ => Err("expected missing, always, newer or never".to_owned()),
    }
}

#[inline]
fn auth_config(value: &Value) -> Read<()> {
    Credential::from_config(value).map(drop)
}

#[inline]
fn platform(value: &Value, body: &mut Body) -> Read<()> {
    let name = match read_text(value)? {
        "" => return Ok(()),
        name => name,
    };
    for (field, part) in ["image_os", "image_arch", "image_variant"].iter().zip(pull_platform(name)?) {
        if let Some(part) = part {
            body.set(field, part);
        }
    }
    Ok(())
}

/// Returns the operating system, architecture and variant of a platform.
#[inline]
pub(crate) fn pull_platform(name: &str) -> Read<[Option<&str>; 3]> {
    let mut parts = name.split('/');
    let platform = std::array::from_fn(|_| parts.next());
    if parts.next().is_some() || platform.contains(&Some("")) {
        return Err("expected os[/arch[/variant]], such as linux/arm64".to_owned());
    }
    Ok(platform)
}
