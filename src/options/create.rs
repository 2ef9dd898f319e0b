//! The options of `create` and `run`.

// The documentation shows the setters in the order of these modules, a blank line keeps rustfmt from sorting them.
mod everyday;

mod process;

mod files;

mod networking;

pub(crate) mod limits;

mod health;

pub(crate) mod lifecycle;

mod security;

mod server;

mod inspected;

mod devices;
pub(crate) mod health_check;
mod log;
pub(crate) mod names;
pub(crate) mod namespace;
mod security_opt;
pub(crate) mod spec;
mod together;

use serde_json::Value;

use super::body::Body;
use super::core::{Kind, Options};
use super::invalid::InvalidOptions;
use super::types::{network, volume};
use crate::raw::types::SpecGenerator;

pub(crate) use health::HEALTH_CHECK;
pub(crate) use lifecycle::RESTART;
pub(crate) use limits::LIMITS;
pub(crate) use process::ENVIRONMENT;

/// The keywords of `create` and `run`.
pub(crate) const CREATE: Kind = Kind {
    name: "CreateOptions",
    about: "docker-py's arguments of create and run",
    rows: &[
        process::PROCESS,
        ENVIRONMENT,
        files::FILES,
        networking::NETWORK,
        LIMITS,
        limits::DEVICES,
        HEALTH_CHECK,
        health::HEALTH_JSON,
        lifecycle::LIFECYCLE,
        RESTART,
        lifecycle::IMAGE,
        security::SECURITY,
        security::NAMESPACES,
        server::SERVER,
    ],
    column: 0,
    operation: "ContainerCreateLibpod",
    body: "SpecGenerator",
    finish,
    check: |body| super::typed::<SpecGenerator>(&body.into_value()).map(drop),
};

options! {
    /// The options of a container to create or run: an image, and docker-py's keywords.
    ///
    /// Most keywords of docker-py and podman-py are setters of the same name; all of them are keys of the same name in
    /// JSON, and names for [`set`](Self::set), in every form that docker-py documents. Setters of lists and maps add to
    /// what is set; all others replace it. Setters never fail: the call reports everything that is invalid at once, before
    /// anything is sent. Options that the server's release would ignore are errors too, unless
    /// [`ignore_unsupported`](Self::ignore_unsupported) is set.
    ///
    /// ```
    /// use podman::CreateOptions;
    ///
    /// let options = CreateOptions::new("nginx")
    ///     .name("web")
    ///     .port("80/tcp", 8080)
    ///     .volume("data", "/srv")
    ///     .mem_limit("256m");
    /// let same: CreateOptions = serde_json::from_str(
    ///     r#"{"image": "nginx", "name": "web", "ports": {"80/tcp": 8080},
    ///         "volumes": {"data": {"bind": "/srv"}}, "mem_limit": "256m"}"#,
    /// )?;
    /// assert_eq!(options, same);
    /// assert_eq!(options.spec()?["resource_limits"]["memory"]["limit"], 256 << 20);
    ///
    /// let wrong = CreateOptions::new("nginx").mem_limit("much").cpuset_cpus("0").port("http", 80);
    /// let message = wrong.spec().expect_err("two invalid options").to_string();
    /// assert!(message.contains("mem_limit") && message.contains("ports"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct CreateOptions = CREATE;
}

impl CreateOptions {
    /// The generated structure and the body that it was made from.
    #[inline]
    pub(crate) fn render(&self) -> Result<(SpecGenerator, Value), InvalidOptions> {
        let body = self.0.write()?.into_value();
        Ok((super::typed(&body)?, body))
    }

    /// Returns the named volumes to create.
    #[inline]
    pub(crate) fn named_volumes(&self) -> Vec<String> {
        self.0.get("volumes").map(volume::named).unwrap_or_default()
    }
}

#[inline]
fn finish(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    if options.truthy("remove") == Some(true) {
        body.replace("remove", true);
    }
    limits::finish(body);
    network::finish(options, body, problems);
    together::check(options, body, problems);
    let is_set = |keyword| options.get(keyword).is_some_and(|value| value != "");
    if !is_set("image") && !is_set("rootfs") {
        problems.add("image", "", "an image is needed: a name or an id");
    }
    if is_set("image") && is_set("rootfs") {
        problems.add("rootfs", &options.shown("rootfs"), "is set together with image: set one of them");
    }
}

/// Returns options for a container of this image.
impl From<&str> for CreateOptions {
    #[inline]
    fn from(image: &str) -> Self {
        Self::new(image)
    }
}

/// Returns options for a container of this image.
impl From<String> for CreateOptions {
    #[inline]
    fn from(image: String) -> Self {
        Self::new(image)
    }
}

/// Clones options that are used several times.
impl From<&CreateOptions> for CreateOptions {
    #[inline]
    fn from(options: &CreateOptions) -> Self {
        options.clone()
    }
}

#[cfg(test)]
#[path = "create_tests.rs"]
mod tests;
