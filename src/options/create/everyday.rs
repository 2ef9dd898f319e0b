//! Setters that nearly every container needs.

use std::fmt;

use serde_json::{Value, json};

use super::{CREATE, CreateOptions};
use crate::options::core::Options;
use crate::options::invalid::InvalidOptions;
use crate::options::{HostPort, Mount};

/// # Everyday options
impl CreateOptions {
    /// Returns options for a container of this image: a name, with or without tag or digest, or an id.
    #[must_use]
    #[inline]
    pub fn new(image: impl Into<String>) -> Self {
        let mut options = Options::new(&CREATE);
        options.put("image", image.into());
        Self(options)
    }

    /// Sets the command as a line, which is split as a shell would do it; no shell is run.
    ///
    /// ```
    /// let options = podman::CreateOptions::new("alpine").command_line("sh -c 'echo hello'");
    /// assert_eq!(options.spec()?["command"], serde_json::json!(["sh", "-c", "echo hello"]));
    /// # Ok::<(), podman::Error>(())
    /// ```
    #[must_use]
    pub fn command_line(mut self, line: impl Into<String>) -> Self {
        self.0.put("command", line.into());
        self
    }

    /// Adds an environment variable.
    #[must_use]
    pub fn env(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment([(name, value)])
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels([(name, value)])
    }

    /// Publishes a port of the container (`80`, `"53/udp"`) on one of the host.
    #[doc(alias = "publish")]
    #[must_use]
    pub fn port(self, container: impl fmt::Display, host: impl Into<HostPort>) -> Self {
        self.ports([(container, host)])
    }

    /// Mounts a named volume, or an absolute path of the host, at a path of the container, or at `path:options`.
    ///
    /// ```
    /// let options = podman::CreateOptions::new("alpine")
    ///     .volume("data", "/srv")
    ///     .volume("/etc/ssl", "/etc/ssl:ro");
    /// # options.spec()?;
    /// # Ok::<(), podman::Error>(())
    /// ```
    #[must_use]
    pub fn volume(self, source: impl Into<String>, target: impl Into<String>) -> Self {
        self.volumes([(source, target)])
    }

    /// Adds a mount of any kind.
    #[must_use]
    #[inline]
    pub fn mount(self, mount: Mount) -> Self {
        self.mounts([mount])
    }

    /// Sets the log driver: `journald`, `k8s-file`, `none` or `passthrough`.
    #[doc(alias = "log_config")]
    #[must_use]
    pub fn log_driver(mut self, driver: impl Into<String>) -> Self {
        self.0.merge("log_config", vec![("Type".to_owned(), driver.into().into())]);
        self
    }

    /// Sets an option of the log driver, such as `max-size` or `tag`.
    #[doc(alias = "log_config")]
    #[must_use]
    pub fn log_opt(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let mut config = self.0.get("log_config").map(|log| log["Config"].clone()).unwrap_or_default();
        if config.is_null() {
            config = json!({});
        }
        config[name.into()] = value.into().into();
        self.0.merge("log_config", vec![("Config".to_owned(), config)]);
        self
    }

    /// Returns the body of the create request, without sending it.
    ///
    /// ```
    /// let options = podman::CreateOptions::new("alpine").tty(true);
    /// assert_eq!(options.spec()?, serde_json::json!({"image": "alpine", "terminal": true}));
    /// # Ok::<(), podman::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All invalid options, which convert to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    #[inline]
    pub fn spec(&self) -> Result<Value, InvalidOptions> {
        crate::options::as_sent(&self.render()?.0)
    }
}
