//! The setters that most builds need.

use serde_json::{Value, json};

use super::context::{Context, Part, SecretBytes, Source};
use super::sources::is_url;
use super::{BUILD, BuildOptions, Options};

/// # Everyday options
impl BuildOptions {
    /// Returns options for a build of this context.
    #[must_use]
    #[inline]
    pub fn new(context: impl Into<Context>) -> Self {
        Self(Options::new(&BUILD), Part::default()).context(context)
    }

    /// Sets the context, for options that were read from JSON.
    #[must_use]
    pub fn context(mut self, context: impl Into<Context>) -> Self {
        for keyword in ["path", "remote"] {
            self.0.set(keyword, Ok(Value::Null));
        }
        self.1.context = None;
        match context.into() {
            Context(Source::Directory(path)) if path.to_str().is_some_and(|path| !is_url(path)) => {
                self.0.put("path", path.to_string_lossy().into_owned());
            }
            Context(Source::Url(url)) => self.0.put("remote", url),
            context => self.1.context = Some(context),
        }
        self
    }

    /// Adds a name of the image, with or without a tag.
    #[must_use]
    pub fn tag(self, tag: impl Into<String>) -> Self {
        self.tags([tag.into()])
    }

    /// Adds a platform, such as `linux/arm64`.
    #[must_use]
    pub fn platform(self, platform: impl Into<String>) -> Self {
        self.platforms([platform.into()])
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels([(name, value)])
    }

    /// Sets a build argument, for `ARG`.
    #[must_use]
    pub fn buildarg(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.buildargs([(name, value)])
    }

    /// Sets the Containerfile as a text, instead of a file of the context.
    ///
    /// `COPY` does not see it.
    #[must_use]
    #[doc(alias = "fileobj")]
    pub fn containerfile_text(mut self, text: impl Into<String>) -> Self {
        self.0.put("fileobj", text.into());
        self
    }

    /// Adds a secret for `RUN --mount=type=secret,id=ID`, which is neither in the image nor in the context that `COPY` sees.
    ///
    /// The server keeps it in a file while it builds. `Debug` never shows it.
    #[must_use]
    pub fn secret(mut self, id: impl Into<String>, data: impl Into<Vec<u8>>) -> Self {
        self.1.secrets.push((id.into(), SecretBytes::new(data.into())));
        self
    }

    /// Adds a context for `COPY --from=NAME`: a directory or an archive needs Podman 5.6.
    #[must_use]
    pub fn build_context(mut self, name: impl Into<String>, context: impl Into<Context>) -> Self {
        self.1.contexts.push((name.into(), context.into()));
        self
    }

    /// Shows the bytes of the context and the steps on standard error while the build is awaited, if that is a terminal.
    #[cfg(feature = "progress")]
    #[must_use]
    #[inline]
    pub fn progress_bar(mut self, show: bool) -> Self {
        self.0.put("progress_bar", show);
        self
    }

    /// Adds credentials for a registry, and ignores those of the [`AuthFiles`](crate::registry::AuthFiles).
    #[must_use]
    #[inline]
    pub fn credentials(mut self, registry: &str, username: &str, password: &str) -> Self {
        let account = json!({ "username": username, "password": password });
        self.0.merge("auth_configs", vec![(registry.to_owned(), account)]);
        self
    }
}
