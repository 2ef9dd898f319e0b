//! What the client does itself: nothing of this is in the body, but for the platform.

use serde_json::Value;

use crate::args::apply::nowhere;
use crate::args::body::Body;
use crate::args::keyword::keywords;
use crate::args::values::{Read, flag, text};
use crate::wire::credential::Credential;

keywords! { CLIENT:
    /// Wants the container, not its output. That is [`Run::detach`](crate::Run::detach) here: an awaited run has an output
    /// to give, and refuses this.
    detach: flag => nowhere;
    /// Whether `run` gives standard output; true if not said.
    stdout: flag => nowhere;
    /// Whether `run` gives standard error; true if not said.
    stderr: flag => nowhere;
    /// docker-py's word for [`Run::stream`](crate::Run::stream).
    stream: flag => nowhere;
    /// `run` removes the container once it has ended.
    remove: flag => nowhere;
    /// When `run` pulls the image: `missing`, `always`, `newer` or `never`.
    policy: text => policy;
    /// Credentials for the pull: a map of `username` and `password`, or of an `identitytoken`. Never shown. If not said,
    /// those of [`AuthFiles`](crate::AuthFiles).
    auth_config: map => auth_config;
    /// Whether the registry's certificate is checked; true if not said.
    tls_verify: flag => |value, _| flag(value).map(drop);
    /// The platform of the image: `os[/arch[/variant]]`.
    platform: text => platform;
    /// Without effect: the version is the client's, and negotiated.
    version: text => nowhere;
}

fn policy(value: &Value, _: &mut Body) -> Read<()> {
    match text(value)? {
        "" => Ok(()),
        name => pull_policy(name),
    }
}

/// Whether there is such a policy.
pub(crate) fn pull_policy(name: &str) -> Read<()> {
    match name {
        "missing" | "always" | "newer" | "never" => Ok(()),
        _ => Err("wants missing, always, newer or never".to_owned()),
    }
}

fn auth_config(value: &Value, _: &mut Body) -> Read<()> {
    Credential::from_config(value).map(drop)
}

fn platform(value: &Value, body: &mut Body) -> Read<()> {
    let name = match text(value)? {
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

/// The operating system, architecture and variant of a platform.
pub(crate) fn pull_platform(name: &str) -> Read<[Option<&str>; 3]> {
    let mut parts = name.split('/');
    let platform = std::array::from_fn(|_| parts.next());
    if parts.next().is_some() || platform.contains(&Some("")) {
        return Err("wants os[/arch[/variant]], such as linux/arm64".to_owned());
    }
    Ok(platform)
}
