//! The options of builds.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::body::Body;
use super::core::{Kind, Options};
use super::invalid::InvalidOptions;
use super::row::Target::{Fields, Query};
use crate::versions::support::{self, Span, since, table::IMAGE_BUILD_LIBPOD};
use crate::versions::{UnsupportedError, Version};

pub(crate) mod context;
mod everyday;
mod forms;
mod rows;
pub(crate) mod secret;
mod sources;
mod together;

pub use context::Context;
use context::{Part, Source};
use secret::BuildSecret;

/// The keywords of a build.
pub(crate) const BUILD: Kind = Kind {
    name: "BuildOptions",
    about: "docker-py's arguments of a build",
    rows: &rows::ALL,
    column: 0,
    operation: "ImageBuildLibpod",
    body: "",
    finish,
    check: |_| Ok(()),
};

options! {
    /// The options of a build, with the names of docker-py, podman-py and `podman build`, as setters and as JSON.
    ///
    /// Without options a build does what `podman build` does: unchanged steps are taken from the cache, steps have a private
    /// network, and a failed build leaves no containers. Paths belong to this machine.
    ///
    /// ```
    /// use podman::images::{BuildOptions, Context};
    ///
    /// let options = BuildOptions::new(Context::dir("app"))
    ///     .tag("localhost/app:1")
    ///     .buildargs([("VERSION", "1")]);
    /// let same: BuildOptions =
    ///     serde_json::from_str(r#"{"path": "app", "tag": "localhost/app:1", "buildargs": {"VERSION": 1}}"#)?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BuildOptions = BUILD, with Part;
}

/// Parameters that the description does not have, by their first release.
const NEWER: [(&str, Span); 6] = [
    ("compressionFormat", since(6, 0, 0)),
    ("compressionLevel", since(6, 0, 0)),
    ("save-stages", since(6, 0, 0)),
    ("stage-labels", since(6, 0, 0)),
    ("sourcePolicy", since(6, 0, 0)),
    ("transientRunMounts", since(6, 0, 0)),
];

/// The first release that reads lists of repositories for the cache.
const CACHE_LISTS: Version = Version::new(4, 4, 0);

/// The Containerfiles of a build.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Containerfiles {
    /// The usual one of the context.
    Usual,
    /// Paths of this machine or of the context, and URLs.
    Named(Vec<String>),
    Text(String),
    /// Paths in an archive.
    InArchive(Vec<String>),
    /// The server looks for them in what it downloads, or in the archive.
    Server,
}

/// An additional context.
#[derive(Clone)]
pub(crate) enum More {
    Image(String),
    Url(String),
    /// A directory or archive of this machine.
    Path(PathBuf),
    Given(Context),
}

/// What a build sends, before any file is read.
pub(crate) struct BuildRequest {
    pub(crate) query: Vec<(&'static str, String)>,
    pub(crate) context: Source,
    pub(crate) files: Containerfiles,
    pub(crate) ignorefile: Option<String>,
    pub(crate) secrets: Vec<BuildSecret>,
    pub(crate) contexts: Vec<(String, More)>,
    /// Accounts by registry, if they are given.
    pub(crate) accounts: Option<Map<String, Value>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) tags: Vec<String>,
    pub(crate) manifest: Option<String>,
    pub(crate) platforms: usize,
}

impl BuildRequest {
    /// Adds labels to those of the options.
    #[inline]
    pub(crate) fn add_labels<'a>(&mut self, labels: impl Iterator<Item = (&'a str, &'a str)>) {
        let at = self.query.iter().position(|(name, _)| *name == "labels");
        let given = at.and_then(|at| serde_json::from_str(&self.query.swap_remove(at).1).ok());
        let mut all: Map<String, Value> = given.unwrap_or_default();
        all.extend(labels.map(|(name, value)| (name.to_owned(), value.into())));
        self.query.push(("labels", Value::Object(all).to_string()));
    }
}

impl BuildOptions {
    /// Whether the progress is shown.
    #[inline]
    pub(crate) fn shows_progress(&self) -> bool {
        self.0.truthy("progress_bar") == Some(true)
    }

    /// Returns what to send to a server of this release.
    #[inline]
    pub(crate) fn render(&self, server: Version) -> Result<BuildRequest, InvalidOptions> {
        let mut problems = InvalidOptions::default();
        let mut body = match self.0.write() {
            Ok(body) => body,
            Err(found) => {
                problems = found;
                Body::default()
            }
        };
        let context = self.source(&mut problems);
        let files = self.files(&context, server, &mut problems);
        let secrets = self.all_secrets(&mut problems);
        let contexts = self.all_contexts(&mut problems);
        problems.or(())?;
        for (name, value) in [("layers", json!(true)), ("outputformat", json!(forms::OCI)), ("forcerm", json!(true))] {
            if body.parameter(name).is_none() {
                body.set_parameter(name, value);
            }
        }
        let (tags, platforms) = (texts(&body, "t"), texts(&body, "platform").len());
        let manifest = body.parameter("manifest").and_then(Value::as_str).map(str::to_owned);
        // before 5.8, platforms share cached layers where the base is scratch: both images are the same then
        let mut problems = InvalidOptions::default();
        if platforms > 1 && server < Version::new(5, 8, 0) && body.parameter("nocache").is_none() {
            body.set_parameter("nocache", true.into());
            for keyword in
                ["cache_from", "cache_ttl"].into_iter().filter(|keyword| together::is_given(&self.0, keyword))
            {
                let why = "has no effect for several platforms before podman 5.8.0, which mixes up their layers: set \
                           nocache to false to use the cache all the same";
                problems.add(keyword, &self.0.shown(keyword), why);
            }
        }
        for (keyword, name) in [("cache_from", "cachefrom"), ("cache_to", "cacheto")] {
            if server < CACHE_LISTS && texts(&body, name).len() > 1 {
                let why = "several repositories need podman 4.4.0 or later, which reads a list: give one";
                problems.add(keyword, &self.0.shown(keyword), why);
            }
        }
        problems.or(())?;
        let mut query = Vec::new();
        for (name, value) in body.query() {
            let Some(name) = parameter(&name) else { continue };
            query.push((name, value));
        }
        for name in ["cachefrom", "cacheto"] {
            let repositories = texts(&body, name);
            query.retain(|(other, _)| *other != name);
            let Some(name) = parameter(name) else { continue };
            match repositories.as_slice() {
                [] => {}
                // 4.3.1 reads a plain name
                [one] if server < CACHE_LISTS => query.push((name, one.clone())),
                several => query.push((name, Value::from(several).to_string())),
            }
        }
        Ok(BuildRequest {
            query,
            context,
            files,
            ignorefile: self.0.text("ignorefile").map(str::to_owned),
            secrets,
            contexts,
            accounts: self.0.get("auth_configs").and_then(Value::as_object).filter(|map| !map.is_empty()).cloned(),
            timeout: self
                .0
                .get("timeout")
                .and_then(Value::as_u64)
                .filter(|seconds| *seconds > 0)
                .map(Duration::from_secs),
            tags,
            manifest,
            platforms,
        })
    }

    /// The options that a server of this release would ignore.
    #[inline]
    pub(crate) fn lacking(&self, request: &BuildRequest, server: Version) -> Option<UnsupportedError> {
        let mut lack = support::unsupported(&IMAGE_BUILD_LIBPOD, &request.query, None, server, true);
        if lack.is_none() {
            let newer = NEWER
                .iter()
                .filter(|(name, span)| !span.holds(server) && request.query.iter().any(|(other, _)| other == name));
            let newer: Vec<_> = newer.map(|(name, span)| (format!("ImageBuildLibpod?{name}"), *span)).collect();
            lack = UnsupportedError::of(&newer, server);
        }
        let mut lack = lack?;
        for word in [&mut lack.what, &mut lack.needs] {
            *word = self.by_keyword(word);
        }
        Some(lack)
    }

    /// Replaces parameters by the keywords that set them.
    #[inline]
    fn by_keyword(&self, text: &str) -> String {
        let mut named = text.to_owned();
        for row in BUILD.rows().filter(|row| self.0.get(row.name).is_some()) {
            for path in BUILD.target(row).paths() {
                let parameter = format!("ImageBuildLibpod?{path}");
                let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-');
                while let Some(at) =
                    named.match_indices(&parameter).map(|(at, _)| at).find(|at| ends(&named[at + parameter.len()..]))
                {
                    named.replace_range(at..at + parameter.len(), row.name);
                }
            }
        }
        named
    }
}

/// For options that are used again.
impl From<&BuildOptions> for BuildOptions {
    #[inline]
    fn from(options: &BuildOptions) -> Self {
        options.clone()
    }
}

/// A build of this context, with nothing else set.
impl From<Context> for BuildOptions {
    #[inline]
    fn from(context: Context) -> Self {
        Self::new(context)
    }
}

/// The values of a parameter that is repeated.
#[inline]
fn texts(body: &Body, name: &str) -> Vec<String> {
    let found = body.parameter(name).and_then(Value::as_array);
    found.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The static name of a parameter.
#[inline]
fn parameter(name: &str) -> Option<&'static str> {
    const OWN: [&str; 5] = ["layers", "outputformat", "forcerm", "nsoptions", "idmappingoptions"];
    let rows = || {
        BUILD.rows().flat_map(|row| match &row.targets[0] {
            Query(name, _) => std::slice::from_ref(name),
            Fields(names, _) => names,
            _ => &[],
        })
    };
    OWN.iter().chain(rows()).find(|known| **known == name).copied()
}

/// Completes the namespaces, and checks what belongs together.
#[inline]
fn finish(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let mut namespaces = Vec::new();
    for name in ["network", "user", "pid", "ipc", "uts", "cgroup"] {
        let mut one = match (name, body.at(&format!("namespaces.{name}")).cloned()) {
            (_, Some(one)) => one,
            ("user", None) => json!({ "Host": body.get("idmap").is_none(), "Path": "" }),
            _ => continue,
        };
        one["Name"] = name.into();
        namespaces.push(one);
    }
    body.set_parameter("nsoptions", Value::from(namespaces).to_string().into());
    if let Some(mut maps) = body.get("idmap").cloned() {
        // the other half is the same, as on the command line
        for (one, other, host) in [("UIDMap", "GIDMap", "HostGIDMapping"), ("GIDMap", "UIDMap", "HostUIDMapping")] {
            if let (Some(map), None) = (maps.get(one).cloned(), maps.get(other)) {
                maps[other] = map;
                maps[host] = false.into();
            }
        }
        body.set_parameter("idmappingoptions", maps.to_string().into());
    }
    platform(options, body, problems);
    together::check(options, body, problems);
}

/// Makes a platform of the words of the command line.
#[inline]
fn platform(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let [os, arch, variant] = ["os", "arch", "variant"].map(|keyword| options.text(keyword));
    if os.is_none() && arch.is_none() && variant.is_none() {
        return;
    }
    let Some(arch) = arch else {
        return problems.add("arch", "", "is required with os and variant");
    };
    let words = [os.unwrap_or("linux"), arch].into_iter().chain(variant);
    let platform = words.collect::<Vec<_>>().join("/");
    match forms::platforms(&json!(platform)) {
        Err(why) => problems.add("arch", arch, &why),
        Ok(platform) => {
            body.set_parameter("platform", platform);
            if body.take_conflict().is_some() {
                problems.add("arch", arch, "contradicts platform: give one of them");
            }
        }
    }
}
