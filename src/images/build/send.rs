//! The request of a build.

use std::collections::BTreeMap;
use std::io;

use bytes::Bytes;
use secrecy::ExposeSecret;
use serde_json::{Map, Value, json};

use super::context::{self, Packing, Prepared};
use super::multipart::{self, Part};
use super::stream::BuildStream;
use crate::client::{PodmanClient, value_of};
use crate::containers::files::copy::pack::{self, Failure, Packed};
use crate::credentials::Sent;
use crate::error::{Action, Error, Result, joined};
use crate::http::Upload;
use crate::images::progress::ByteBar;
use crate::options::build::context::Source;
use crate::options::build::{BuildRequest, Containerfiles, More};
use crate::options::{BuildOptions, InvalidOptions};
use crate::resource::supported;
use crate::scope;
use crate::versions::Version;
use crate::wire::credential::Credential;

/// The first release that takes several archives.
const PARTS: Version = Version::new(5, 6, 0);

#[inline]
pub(super) async fn send(client: PodmanClient, options: BuildOptions, bar: ByteBar) -> Result<BuildStream> {
    client.connected().await?;
    let server = client.server_version();
    let mut request = options.render(server)?;
    let ignores = options.0.ignore_unsupported || client.ignores_unsupported();
    if !ignores {
        supported(options.lacking(&request, server))?;
    }
    let action = Action::changing(match (request.tags.first(), &request.manifest) {
        (Some(name), _) | (None, Some(name)) => format!("build image {name:?}"),
        _ => "build the image".to_owned(),
    });
    let local = additional(&mut request, server)?;
    if let Some(tracker) = client.scope_tracker() {
        request.add_labels(tracker.labels());
        let list = request.manifest.clone();
        if let Some(list) = list {
            if !client.manifests().exists(&list).await? {
                // lists have no labels
                let made = format!("list/{list}");
                tracker.note_named("list", list);
                request.add_labels([(scope::MADE, made.as_str())].into_iter());
            }
        }
    }
    let Sent { header, account, .. } = accounts(&client, &request).await?;
    let BuildRequest { mut query, context, files, ignorefile, secrets, timeout, tags, manifest, platforms, .. } =
        request;
    let root = if let Source::Directory(root) = &context { Some(root.clone()) } else { None };
    // files do not keep a task from its thread
    let prepared = tokio::task::spawn_blocking(move || {
        let prepared = context::prepare(root.as_deref(), &files, ignorefile.as_deref(), &secrets, server);
        let mut problems = InvalidOptions::default();
        let parts = parts(local, &mut problems);
        problems.or(()).and(prepared).map(|prepared| (prepared, parts))
    });
    let (prepared, parts) = joined(action.clone(), prepared.await)??;
    let Prepared { packing, names, excludes, secrets } = prepared;
    if let Some(names) = dockerfile(&names) {
        query.push(("dockerfile", names));
    }
    for (name, list) in [("excludes", excludes), ("secrets", secrets)] {
        // without files there is nothing to exclude
        let is_needed = name != "excludes" || !matches!(context, Source::None);
        if is_needed && !list.is_empty() {
            query.push((name, Value::from(list).to_string()));
        }
    }
    let (upload, packed, content_type) = match context {
        Source::Url(url) => {
            query.push(("remote", url));
            (Upload::default(), None, None)
        }
        Source::Tar(tar) => {
            let Some(archive) = tar.take() else {
                let why = "the archive was sent by another build: options with an archive can be used once";
                return Err(InvalidOptions::one("context", "", why).into());
            };
            (with_added(archive, &packing)?, None, None)
        }
        Source::Directory(_) | Source::None if parts.is_empty() => {
            let (upload, packed) = pack::sent(move |into| packing.write(into));
            (upload, Some(packed), None)
        }
        Source::Directory(_) | Source::None => {
            let boundary = format!("podman{:x}{:x}", std::process::id(), std::ptr::from_ref(&query).addr());
            let content_type = multipart::content_type(&boundary);
            let (upload, packed) = pack::sent(move |into| multipart::write(&packing, &parts, &boundary, into));
            (upload, Some(packed), Some(content_type))
        }
    };
    let sender = if ignores { client.ignore_unsupported() } else { client.clone() };
    let sender = timeout.map_or(sender.clone(), |timeout| sender.with_timeout(timeout));
    if let Some(tracker) = client.scope_tracker() {
        // even if the build is cancelled, the server may make the image
        tracker.note_other();
    }
    let upload = upload.watched(move |chunk| bar.add(chunk.len()));
    let config = header.as_ref().map(ExposeSecret::expose_secret);
    let call = sender.raw().image_build_of(upload, &query, config, content_type.as_deref());
    let body = match value_of(call).await {
        Ok(body) => body,
        Err(error) => {
            return Err(local_failure(&action, packed, &error).await.unwrap_or_else(|| error.doing(action.words())));
        }
    };
    let warning = (platforms > 1 && manifest.is_none() && !tags.is_empty()).then(|| {
        format!(
            "{:?} will name only the image of the platform that is finished last: set manifest to name all of them",
            tags[0]
        )
    });
    Ok(BuildStream::new(client, body, action).with(account, manifest, platforms > 1, warning))
}

/// Returns the failure of this machine because of which the request failed.
#[inline]
async fn local_failure(
    action: &Action,
    packed: Option<tokio::task::JoinHandle<Packed>>,
    error: &Error,
) -> Option<Error> {
    // a server that refuses the request may not have read the archive to its end
    let packed = packed.filter(|packed| error.api().is_none() || packed.is_finished())?;
    match joined(action.clone(), packed.await) {
        Ok(Err(Failure { path, error })) if error.kind() != io::ErrorKind::BrokenPipe => {
            Some(Error::local_at(action.clone(), path, error))
        }
        Ok(_) => None,
        Err(error) => Some(error),
    }
}

/// One name is sent plain, which all releases look for in the context.
#[inline]
fn dockerfile(names: &[String]) -> Option<String> {
    match names {
        [] => None,
        [one] if !one.starts_with("http://") && !one.starts_with("https://") => Some(one.clone()),
        several => Some(Value::from(several).to_string()),
    }
}

/// Adds secrets to an archive that is not compressed.
#[inline]
fn with_added(archive: Upload, packing: &Packing) -> Result<Upload> {
    if packing.added.is_empty() {
        return Ok(archive);
    }
    let mut first = pack::archive(Vec::new());
    let written = packing.write_added(&mut first).and_then(|()| {
        // an archive goes on after an entry, so it has no end here
        io::Write::flush(first.get_mut())
    });
    written.map_err(|error| Error::local(Action::reading("pack the secrets"), error))?;
    let first = Bytes::copy_from_slice(first.get_ref().get_ref());
    let refuse =
        || InvalidOptions::one("secrets", "", "cannot be added to a compressed archive: send it without compression");
    if archive.as_bytes().is_some_and(is_compressed) {
        return Err(refuse().into());
    }
    Ok(archive.after(first, |chunk| match is_compressed(chunk) {
        true => Err(io::Error::other("secrets cannot be added to a compressed archive: send it without compression")),
        false => Ok(()),
    }))
}

/// Whether an archive begins as compressed ones do: gzip, bzip2, xz, zstd.
#[inline]
fn is_compressed(begin: &[u8]) -> bool {
    const MAGIC: [&[u8]; 4] = [b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd"];
    MAGIC.iter().any(|magic| begin.starts_with(magic))
}

/// Adds images and URLs to the query, and returns the additional contexts of this machine.
#[inline]
fn additional(request: &mut BuildRequest, server: Version) -> Result<Vec<(String, More)>> {
    let (mut old, mut local) = (Map::new(), Vec::new());
    for (name, more) in std::mem::take(&mut request.contexts) {
        let (kind, value, is_url) = match more {
            More::Image(image) => ("image", image, false),
            More::Url(url) => ("url", url, true),
            more => {
                local.push((name, more));
                continue;
            }
        };
        if server < PARTS {
            old.insert(name, json!({ "IsURL": is_url, "IsImage": !is_url, "Value": value }));
        } else {
            request.query.push(("additionalbuildcontexts", format!("{name}={kind}:{value}")));
        }
    }
    if !old.is_empty() {
        request.query.push(("additionalbuildcontexts", Value::Object(old).to_string()));
    }
    if local.is_empty() {
        return Ok(local);
    }
    if server < PARTS {
        // the server would take the path for one of its own
        return Err(Error::unsupported("build_contexts of a directory or archive", "podman 5.6.0 or later", server));
    }
    if !matches!(request.context, Source::Directory(_) | Source::None) {
        let why = "a directory or archive can be sent beside a directory only: give Context::dir";
        return Err(InvalidOptions::one("build_contexts", &local[0].0, why).into());
    }
    if matches!(request.files, Containerfiles::Server) {
        request.files = Containerfiles::Usual;
    }
    Ok(local)
}

/// Finds the additional contexts of this machine.
#[inline]
fn parts(local: Vec<(String, More)>, problems: &mut InvalidOptions) -> Vec<(String, Part)> {
    let mut parts = Vec::new();
    for (name, more) in local {
        let part = match more {
            More::Path(path) => match std::fs::canonicalize(&path) {
                Ok(real) if real.is_dir() => Ok(Part::Directory(Packing::of(real))),
                Ok(real) => Ok(Part::File(real)),
                Err(why) => Err(format!("{}: cannot be read: {why}", path.display())),
            },
            More::Given(context) => match context.0 {
                Source::Tar(tar) => match tar.take() {
                    Some(archive) => archive
                        .as_bytes()
                        .map(|bytes| Part::Bytes(Bytes::copy_from_slice(bytes)))
                        .ok_or_else(|| "an additional archive must be bytes or a file, not a stream".to_owned()),
                    None => Err("the archive was sent by another build".to_owned()),
                },
                _ => Err("has no files: give a directory or an archive".to_owned()),
            },
            More::Image(_) | More::Url(_) => continue,
        };
        match part {
            Ok(part) => parts.push((name, part)),
            Err(why) => problems.add("build_contexts", &name, &why),
        }
    }
    parts
}

/// Returns the accounts that are sent: always by registry, so that none is shown to another one.
#[inline]
async fn accounts(client: &PodmanClient, request: &BuildRequest) -> Result<Sent> {
    let Some(given) = &request.accounts else {
        let never = request.query.iter().any(|(name, value)| *name == "pullpolicy" && value == "never");
        return if never { Ok(Sent::default()) } else { client.auth_files().for_images(None).await };
    };
    let (mut accounts, mut problems) = (BTreeMap::new(), InvalidOptions::default());
    for (registry, account) in given {
        match Credential::from_config(account) {
            Ok(Some(account)) if account.identity_token.is_some() => {
                problems.add(
                    "auth_configs",
                    registry,
                    "identity tokens are not sent with a build: give username and password",
                );
            }
            Ok(Some(account)) => drop(accounts.insert(registry.clone(), account)),
            Ok(None) => {}
            Err(why) => problems.add("auth_configs", registry, &why),
        }
    }
    problems.or(())?;
    Ok(Sent::by_registry(&accounts))
}
