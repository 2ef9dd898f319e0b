//! The options of Kubernetes YAML, and of systemd units.

mod play;
mod systemd;

pub use play::PlayOptions;
pub(crate) use play::{Accounts, BuildContext, PLAY, PLAY_YAML, Play};
use systemd::SYSTEMD;
pub use systemd::SystemdOptions;

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::body::Body;
use super::core::{Kind, Options, query};
use super::invalid::InvalidOptions;
use super::read::{self, Read};
use super::readers::{flag, one_or_more, text};
use super::row::Target::{ClientOnly, NoEffect, Query};

/// An options type without a body.
#[inline]
const fn kind(
    name: &'static str,
    about: &'static str,
    rows: &'static [&'static [super::row::Row]],
    operation: &'static str,
    finish: fn(&Options, &mut Body, &mut InvalidOptions),
) -> Kind {
    Kind { name, about, rows, column: 0, operation, body: "", finish, check: |_| Ok(()) }
}

const DOWN: Kind =
    query("DownOptions", "the arguments of `podman kube down`", &[SOURCE, REMOVED], "PlayKubeDownLibpod");
const APPLY: Kind =
    query("ApplyOptions", "the arguments of `podman kube apply`", &[SOURCE, APPLIED], "KubeApplyLibpod");
const GENERATE: Kind = kind(
    "GenerateOptions",
    "the arguments of `podman kube generate`",
    &[GENERATED],
    "GenerateKubeLibpod",
    |_, body, problems| check_replicas(body, problems),
);
rows! {
    "Text" SOURCE for [] {
        /// The YAML: any number of documents.
        "yaml": Text => ClientOnly(|value| read::text(value).map(drop));
        /// Files with YAML, which are joined.
        "files": List => ClientOnly(|value| one_or_more(value).map(drop));
    }
}

rows! {
    "Removal" REMOVED for [DownOptions] {
        /// Also removes the volumes of claims, in the text and in its pods; Podman 4.4 and later.
        #[doc(alias = "volumes")]
        force: Flag => Query("force", flag);
        /// Keeps the volumes with the files of config maps and secrets.
        ///
        /// By default the client removes them. The server itself leaves them behind: **the value of a secret stays in a
        /// file that everyone can read**.
        keep_copies: Flag => ClientOnly(|value| flag(value).map(drop));
        /// Adds volumes to remove, by name. With the feature `yaml`, the client finds the volumes that the text names.
        volumes: List => ClientOnly(|value| one_or_more(value).map(drop));
        "context": Json => NoEffect("the server reads the text alone");
    }
}

rows! {
    "Cluster" APPLIED for [ApplyOptions] {
        /// Sets the path of the kubeconfig file, **on the machine of the service**; the default is `~/.kube/config` there.
        kubeconfig: Text => Query("kubeConfig", text);
        /// Sets the namespace; the default is `default`.
        namespace: Text => Query("namespace", text);
        /// Sets the path of a CA certificate, on the machine of the service.
        ca_cert_file: Text => Query("caCertFile", text);
    }
}

rows! {
    "Output" GENERATED for [GenerateOptions] {
        /// Adds a Service for the published ports, with a random node port.
        service: Flag => Query("service", flag);
        "type": Word => Query("type", |value| read::word(value, KINDS));
        /// Sets how many pods a Deployment has; Podman 4.5 and later.
        replicas: Int => Query("replicas", replicas);
        /// Keeps annotations that are longer than Kubernetes allows; Podman 4.7 and later.
        no_trunc: Flag => Query("noTrunc", flag);
        /// Adds annotations that only Podman reads; Podman 4.7 and later.
        podman_only: Flag => Query("podmanOnly", flag);
    }
}

/// What may be generated.
const KINDS: &[&str] = &["pod", "deployment", "daemonset", "job"];
#[inline]
fn replicas(value: &Value) -> Read<Value> {
    match read::int(value)? {
        number if number < 1 => Err("expected 1 or more".to_owned()),
        number if number > i64::from(i32::MAX) => Err(format!("{number} is too large")),
        number => Ok(number.into()),
    }
}

#[inline]
fn check_replicas(body: &mut Body, problems: &mut InvalidOptions) {
    let Some(replicas) = body.parameter("replicas").and_then(Value::as_i64).filter(|number| *number > 1) else {
        return;
    };
    if body.parameter("type") != Some(&"deployment".into()) {
        problems.add("replicas", &replicas.to_string(), "needs type deployment: no other kind has several pods");
    }
}

options! {
    /// Which objects of a text are removed, and which stay.
    ///
    /// A text alone converts to them.
    ///
    /// ```
    /// use podman::kube::DownOptions;
    ///
    /// let options = DownOptions::files(["web.yaml", "db.yaml"]).force(true);
    /// # let _ = options;
    /// ```
    pub struct DownOptions = DOWN;
}

options! {
    /// The YAML that the service applies to a cluster, and how.
    ///
    /// A text alone converts to them.
    ///
    /// ```
    /// let options = podman::kube::ApplyOptions::new("apiVersion: v1\nkind: Pod\n").namespace("shop");
    /// # let _ = options;
    /// ```
    pub struct ApplyOptions = APPLY;
}

options! {
    /// The kind of YAML to generate; by default a Pod.
    ///
    /// ```
    /// let options = podman::kube::GenerateOptions::new().deployment(3).service(true);
    /// # let _ = options;
    /// ```
    pub struct GenerateOptions = GENERATE;
}

defaults! {
    PlayOptions = PLAY;
    DownOptions = DOWN;
    ApplyOptions = APPLY;
    GenerateOptions = GENERATE;
    SystemdOptions = SYSTEMD;
}

/// What has a text, or files with it.
macro_rules! texts {
    ($($name:ident, $what:literal;)*) => {$(
        impl $name {
            #[doc = concat!("Returns options ", $what, " this YAML: any number of documents.")]
            #[must_use]
            pub fn new(yaml: impl Into<String>) -> Self {
                Self::default().yaml(yaml)
            }

            #[doc = concat!("Returns options ", $what, " these files, which are read when the call is made, and joined.")]
            #[must_use]
            pub fn files(files: impl IntoIterator<Item = impl AsRef<Path>>) -> Self {
                let files: Vec<_> = files.into_iter().map(|file| file.as_ref().to_owned()).collect();
                Self::default().set("files", files)
            }

            /// Sets the YAML.
            #[must_use]
            pub fn yaml(mut self, yaml: impl Into<String>) -> Self {
                self.0.put("yaml", yaml.into());
                self
            }

            /// Returns the YAML and the paths of the files.
            #[inline]
            pub(crate) fn sources(&self) -> Sources {
                let paths = |keyword| self.0.get(keyword).map(one_or_more).and_then(Result::ok).unwrap_or_default();
                let mut files = paths("files");
                if let (Value::Array(files), Value::Array(more)) = (&mut files, paths("configmaps")) {
                    files.extend(more);
                } else if files.is_null() {
                    files = paths("configmaps");
                }
                let files = files.as_array().into_iter().flatten().filter_map(Value::as_str).map(PathBuf::from).collect();
                Sources { yaml: self.0.text("yaml").map(str::to_owned), files }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(yaml: &str) -> Self {
                Self::new(yaml)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(yaml: String) -> Self {
                Self::new(yaml)
            }
        }

        /// For options that are used again.
        impl From<&$name> for $name {
            #[inline]
            fn from(options: &$name) -> Self {
                options.clone()
            }
        }
    )*};
}

texts! {
    PlayOptions, "that play";
    DownOptions, "that remove what is in";
    ApplyOptions, "that apply";
}

/// Where YAML comes from.
#[derive(Clone)]
pub(crate) struct Sources {
    pub(crate) yaml: Option<String>,
    pub(crate) files: Vec<PathBuf>,
}

#[inline]
fn texts_of(body: &Body, name: &str) -> Vec<String> {
    let list = body.parameter(name).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[inline]
fn text_of(body: &Body, name: &str) -> Option<String> {
    body.parameter(name).and_then(Value::as_str).map(str::to_owned)
}

/// A removal, in the server's form.
pub(crate) struct Down {
    pub(crate) sources: Sources,
    pub(crate) force: Option<bool>,
    pub(crate) keep_copies: bool,
    pub(crate) volumes: Vec<String>,
}

impl DownOptions {
    #[inline]
    pub(crate) fn render(&self) -> Result<Down, InvalidOptions> {
        let body = self.0.write()?;
        let volumes = self.0.get("volumes").map(one_or_more).and_then(Result::ok).unwrap_or_default();
        Ok(Down {
            sources: self.sources(),
            force: body.parameter("force").and_then(Value::as_bool).filter(|force| *force),
            keep_copies: self.0.truthy("keep_copies") == Some(true),
            volumes: volumes.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect(),
        })
    }
}

impl ApplyOptions {
    /// Returns the paths of the kubeconfig and the CA certificate, and the namespace.
    #[inline]
    pub(crate) fn render(&self) -> Result<[Option<String>; 3], InvalidOptions> {
        let body = self.0.write()?;
        Ok(["kubeConfig", "caCertFile", "namespace"].map(|name| text_of(&body, name)))
    }
}

impl GenerateOptions {
    /// Returns options that generate a Pod.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the kind: `pod`, `deployment`, `daemonset` or `job`; Podman 4.5 and later.
    #[doc(alias = "type")]
    #[must_use]
    pub fn kind(mut self, kind: impl std::fmt::Display) -> Self {
        self.0.put("type", kind.to_string());
        self
    }

    /// Generates a Deployment with this number of pods; Podman 4.5 and later.
    #[must_use]
    #[inline]
    pub fn deployment(self, replicas: u16) -> Self {
        self.kind("deployment").replicas(replicas)
    }

    /// Returns the kind and the number of pods, and the flags `service`, `noTrunc` and `podmanOnly`.
    #[allow(clippy::type_complexity, reason = "a row of values")]
    #[inline]
    pub(crate) fn render(&self) -> Result<(Option<String>, Option<i32>, [Option<bool>; 3]), InvalidOptions> {
        let body = self.0.write()?;
        let replicas = body.parameter("replicas").and_then(Value::as_i64).and_then(|number| i32::try_from(number).ok());
        let flags = ["service", "noTrunc", "podmanOnly"].map(|name| body.parameter(name).and_then(Value::as_bool));
        Ok((text_of(&body, "type"), replicas, flags))
    }
}

#[cfg(test)]
#[path = "kube_tests.rs"]
mod tests;
