//! Where the files of a build come from, by its keywords.

use serde_json::Value;

use super::context::{Context, Source};
use super::forms::{self, strings};
use super::secret::{BuildSecret, SecretSource, secrets};
use super::{BuildOptions, Containerfiles, More};
use crate::options::invalid::InvalidOptions;
use crate::options::read::{Read, is_empty, text as read_text};
use crate::versions::Version;

impl BuildOptions {
    /// Where the files come from.
    #[inline]
    pub(super) fn source(&self, problems: &mut InvalidOptions) -> Source {
        let (path, remote) = (self.0.text("path"), self.0.text("remote"));
        let custom = self.0.truthy("custom_context") == Some(true);
        if let Some(Context(source)) = &self.1.context {
            if path.is_some() || remote.is_some() {
                problems.add("path", &self.0.shown("path"), "contradicts the context of the options: give one of them");
            }
            if let Source::Url(given) = source {
                if let Err(why) = url(given) {
                    problems.add("path", given, &why);
                }
            }
            return source.clone();
        }
        match (path, remote) {
            (Some(_), Some(_)) => problems.add("remote", &self.0.shown("remote"), "contradicts path: give one of them"),
            (Some(path), None) if is_url(path) => return Source::Url(path.to_owned()),
            (Some(path), None) if custom => {
                problems.add("custom_context", "true", "contradicts path: the context is in fileobj then");
                return Source::Directory(path.into());
            }
            (Some(path), None) => return Source::Directory(path.into()),
            (None, Some(remote)) => return Source::Url(remote.to_owned()),
            (None, None) if custom => match self.0.text("fileobj") {
                Some(archive) => return Context::tar(archive.to_owned()).0,
                None => problems.add("custom_context", "true", "needs the archive: give Context::tar"),
            },
            (None, None) => {}
        }
        Source::None
    }

    #[inline]
    pub(super) fn files(&self, context: &Source, server: Version, problems: &mut InvalidOptions) -> Containerfiles {
        let custom = self.0.truthy("custom_context") == Some(true);
        let text = self.0.text("fileobj").filter(|_| !custom);
        let keyword = ["dockerfile", "containerfile", "file"].into_iter().find(|keyword| self.0.get(keyword).is_some());
        let names = keyword.and_then(|keyword| forms::files(self.0.get(keyword)?).ok()).unwrap_or_default();
        let keyword = keyword.unwrap_or("dockerfile");
        if matches!(context, Source::Url(_)) {
            if !names.is_empty() {
                problems.add(
                    keyword,
                    &self.0.shown(keyword),
                    "is ignored by the server with a remote context: the URL decides",
                );
            }
            if text.is_some() {
                problems.add("fileobj", "", "is ignored by the server with a remote context: the URL decides");
            }
            return Containerfiles::Server;
        }
        match (text, names.is_empty()) {
            // docker-py takes the name as the name of the text
            (Some(text), true) => self.text_beside(text, context, problems),
            (Some(text), false) if matches!(context, Source::None) => Containerfiles::Text(text.to_owned()),
            (Some(_), false) => {
                problems.add(
                    keyword,
                    &self.0.shown(keyword),
                    "contradicts the text of a Containerfile: give one of them",
                );
                Containerfiles::Usual
            }
            (None, false) if matches!(context, Source::Tar(_)) => {
                let leads_out = |name: &&String| name.starts_with('/') || name.split('/').any(|part| part == "..");
                if let Some(name) = names.iter().find(leads_out) {
                    problems.add(keyword, name, "is not in the archive: the server would read a file of its own");
                }
                if names.len() > 1 && server < Version::new(5, 0, 0) {
                    problems.add(
                        keyword,
                        &self.0.shown(keyword),
                        "several files of an archive need podman 5.0.0 or later",
                    );
                }
                Containerfiles::InArchive(names)
            }
            (None, false) => Containerfiles::Named(names),
            (None, true) if matches!(context, Source::Tar(_)) => Containerfiles::Server,
            (None, true) if problems.is_empty() && matches!(context, Source::None) => {
                problems.add("path", "", "path or fileobj is needed: a context, or the text of a Containerfile");
                Containerfiles::Usual
            }
            (None, true) => Containerfiles::Usual,
        }
    }

    #[allow(clippy::unused_self, reason = "as the others")]
    #[inline]
    fn text_beside(&self, text: &str, context: &Source, problems: &mut InvalidOptions) -> Containerfiles {
        if matches!(context, Source::Tar(_)) {
            problems.add("fileobj", "", "a text cannot be added to an archive: put the Containerfile in it");
        }
        Containerfiles::Text(text.to_owned())
    }

    #[inline]
    pub(super) fn all_secrets(&self, problems: &mut InvalidOptions) -> Vec<BuildSecret> {
        let given = self.0.get("secrets").or_else(|| self.0.get("secret"));
        let mut all = given.and_then(|given| secrets(given).ok()).unwrap_or_default();
        for (id, bytes) in &self.1.secrets {
            if id.is_empty() || id.contains([',', '=', '/']) {
                problems.add("secrets", id, "expected an id without , = and /");
            }
            if all.iter().any(|other| other.id == *id) {
                problems.add("secrets", id, "the id is given twice");
            }
            all.push(BuildSecret { id: id.clone(), from: SecretSource::Bytes(bytes.clone()) });
        }
        all
    }

    #[inline]
    pub(super) fn all_contexts(&self, problems: &mut InvalidOptions) -> Vec<(String, More)> {
        let given = self.0.get("build_contexts").or_else(|| self.0.get("build_context"));
        let mut all = given.and_then(|given| contexts(given).ok()).unwrap_or_default();
        for (name, context) in &self.1.contexts {
            if all.iter().any(|(other, _)| other == name) {
                problems.add("build_contexts", name, "the name is given twice");
            }
            all.push((
                name.clone(),
                match &context.0 {
                    Source::Url(url) => More::Url(url.clone()),
                    Source::Directory(path) => More::Path(path.clone()),
                    _ => More::Given(context.clone()),
                },
            ));
        }
        all
    }
}

/// The beginnings of URLs that the server downloads: it takes anything else for a path of its own.
const URLS: [&str; 4] = ["http://", "https://", "git://", "github.com/"];

#[inline]
pub(super) fn is_url(text: &str) -> bool {
    URLS.iter().any(|start| text.starts_with(start))
}

/// Checks that the server takes a remote context for a URL: before 5.0.4 it deletes a path together with its siblings.
#[inline]
pub(super) fn url(text: &str) -> Read<()> {
    match text.is_empty() || is_url(text) && !text.contains(char::is_whitespace) {
        true => Ok(()),
        false => {
            Err(format!("expected a URL that begins with {}: anything else is a path of the server", URLS.join(", ")))
        }
    }
}

/// Reads additional contexts: a map, or a list of `name=value`.
#[inline]
pub(super) fn contexts(value: &Value) -> Read<Vec<(String, More)>> {
    let mut all: Vec<(String, More)> = Vec::new();
    let mut add = |name: &str, value: &str| {
        if name.is_empty() || value.is_empty() || name.contains(['"', '\n', '\r']) {
            return Err("a context needs a name and a value: write NAME=VALUE".to_owned());
        }
        if all.iter().any(|(other, _)| other == name) {
            return Err(format!("{name:?} is given twice"));
        }
        let image =
            ["docker-image://", "container-image://", "docker://"].iter().find_map(|start| value.strip_prefix(start));
        let more = match image {
            Some("") => return Err(format!("{name:?} names no image")),
            Some(image) => More::Image(image.to_owned()),
            None if value.starts_with("http://") || value.starts_with("https://") => More::Url(value.to_owned()),
            None if value.contains("://") => {
                return Err(format!(
                    "{value:?} is not a context: expected docker-image://NAME, a URL, a directory or an archive"
                ));
            }
            None => More::Path(value.into()),
        };
        all.push((name.to_owned(), more));
        Ok(())
    };
    match value {
        Value::Object(map) => {
            for (name, value) in map.iter().filter(|(_, value)| !is_empty(value)) {
                add(name, read_text(value)?)?;
            }
        }
        value => {
            for one in strings(value)? {
                let (name, value) = one.split_once('=').ok_or_else(|| format!("{one:?} has no =: write NAME=VALUE"))?;
                add(name, value)?;
            }
        }
    }
    Ok(all)
}
