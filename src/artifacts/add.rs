//! Adding artifacts, file by file.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::sync::mpsc;

use super::{Artifact, ArtifactsManager};
use crate::client::{PodmanClient, value_of};
use crate::error::{Action, Error, Result, joined};
use crate::http::Upload;
use crate::options::artifact::{annotations, artifact_name, file_name};
use crate::options::{InvalidOptions, text_without_nul};
use crate::raw::params::{ArtifactAddParams, ArtifactLocalParams};

/// How much of a file is read at a time.
const CHUNK: usize = 64 << 10;
/// Chunks between the disk and the connection.
const AHEAD: usize = 4;

/// A file to add to an artifact.
///
/// ```no_run
/// use podman::artifacts::ArtifactFile;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let notes = ArtifactFile::new("notes.md", "# Notes\n").mime_type("text/markdown");
/// podman.artifacts().add("quay.io/org/notes:1").with(notes).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ArtifactFile {
    name: Option<String>,
    content: Content,
    mime_type: Option<String>,
}

/// Where the bytes of a file come from.
enum Content {
    /// Memory, or a stream.
    Upload(Upload),
    /// A file of this machine.
    Path(PathBuf),
    /// A file of the server's machine.
    OnServer(String),
}

impl fmt::Debug for Content {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Upload(_) => f.write_str("Upload"),
            Self::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Self::OnServer(path) => f.debug_tuple("OnServer").field(path).finish(),
        }
    }
}

impl ArtifactFile {
    /// Returns a file with this name and these bytes, which may be a stream.
    pub fn new(name: impl Into<String>, content: impl Into<Upload>) -> Self {
        Self { name: Some(name.into()), content: Content::Upload(content.into()), mime_type: None }
    }

    /// Returns a file of this machine; in the artifact it has the same name.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self { name: None, content: Content::Path(path.into()), mime_type: None }
    }

    /// Returns a file of the server's machine, by its absolute path; in the artifact it has the same name. Podman 5.8 and
    /// later.
    pub fn on_server(path: impl Into<String>) -> Self {
        Self { name: None, content: Content::OnServer(path.into()), mime_type: None }
    }

    /// Sets the name in the artifact.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the type, such as `application/json`; the default is the type of [`Add::file_type`], or the server recognizes it by the first
    /// bytes.
    #[must_use]
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    /// Returns the name in the artifact, if it can be one.
    #[inline]
    fn title(&self) -> std::result::Result<String, String> {
        let last = |path: &Path| path.file_name().and_then(OsStr::to_str).map(str::to_owned);
        let name = match (&self.name, &self.content) {
            (Some(name), _) => name.clone(),
            (None, Content::Path(path)) => last(path).ok_or("has no name that is UTF-8: set one")?,
            (None, Content::OnServer(path)) => last(Path::new(path)).unwrap_or_default(),
            (None, Content::Upload(_)) => String::new(),
        };
        file_name(&name).map(|()| name)
    }
}

/// An artifact about to be added; made by [`ArtifactsManager::add`]. Nothing happens before it is awaited.
///
/// The server takes one file in a request: the first request creates the artifact, and each other one appends a file. If one
/// of them fails, or the future is dropped, an artifact that this call created is removed again; an existing artifact, to which
/// files are appended, keeps those that were appended by then.
///
/// # Errors
///
/// * [`Error::InvalidOptions`] with all that is wrong with the options, and [`Error::Local`] for files that cannot be opened,
///   before anything is sent;
/// * [`is_name_in_use`](Error::is_name_in_use) if there is an artifact of this name, unless [`append`](Self::append) or
///   [`replace`](Self::replace) is set, or if the artifact that is appended to has a file of the same name;
/// * [`is_not_found`](Error::is_not_found) if the artifact to append to, or a file on the server's machine, does not exist;
/// * [`Error::Unsupported`] before Podman 5.6, before 5.7 for `replace`, and before 5.8 for files of the server's machine.
///
/// The call has no time limit unless the client has one.
#[must_use = "nothing is added before it is awaited"]
#[derive(Debug)]
pub struct Add {
    client: PodmanClient,
    name: String,
    files: Vec<ArtifactFile>,
    artifact_type: Option<String>,
    file_type: Option<String>,
    annotations: BTreeMap<String, String>,
    append: bool,
    replace: bool,
}

impl Add {
    /// Adds a file of this machine, under its own name.
    pub fn file(self, path: impl Into<PathBuf>) -> Self {
        self.with(ArtifactFile::path(path))
    }

    /// Adds a file with this name and these bytes, which may be a stream.
    pub fn bytes(self, name: impl Into<String>, content: impl Into<Upload>) -> Self {
        self.with(ArtifactFile::new(name, content))
    }

    /// Adds a file.
    ///
    /// ```no_run
    /// use podman::artifacts::ArtifactFile;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let labels = ArtifactFile::path("labels-v2.json").name("labels.json").mime_type("application/json");
    /// podman.artifacts().add("quay.io/org/model:1").file("weights.bin").with(labels).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn with(mut self, file: ArtifactFile) -> Self {
        self.files.push(file);
        self
    }

    /// Sets the type of the artifact, such as `application/vnd.example.model`.
    pub fn artifact_type(mut self, mime_type: impl Into<String>) -> Self {
        self.artifact_type = Some(mime_type.into());
        self
    }

    /// Sets the type of all files that have none of their own; by default, the server takes a type from the first bytes.
    pub fn file_type(mut self, mime_type: impl Into<String>) -> Self {
        self.file_type = Some(mime_type.into());
        self
    }

    /// Adds an annotation to the files of this call, and to the artifact if this call creates it.
    pub fn annotation(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.annotations.insert(key.into(), value.into());
        self
    }

    /// Appends the files to an artifact that exists.
    #[inline]
    pub fn append(mut self, append: bool) -> Self {
        self.append = append;
        self
    }

    /// Replaces the artifact of this name, if there is one; Podman 5.7 and later.
    ///
    /// The server removes the old artifact before it reads the first file, so if this request is interrupted, both are
    /// lost. To make that unlikely, the client opens all files first, and reads the first one into memory, unless it is
    /// a stream.
    #[inline]
    pub fn replace(mut self, replace: bool) -> Self {
        self.replace = replace;
        self
    }

    /// Checks all options, and completes them.
    #[inline]
    fn plan(&self) -> std::result::Result<Plan, InvalidOptions> {
        let mut problems = InvalidOptions::default();
        let name = artifact_name(&self.name).unwrap_or_else(|why| {
            problems.add("name", &self.name, &why);
            String::new()
        });
        let annotations = annotations(&self.annotations).unwrap_or_else(|why| {
            problems.add("annotations", "", &why);
            Vec::new()
        });
        if self.append && self.replace {
            let why = "contradicts append: the server would remove the artifact, and then find nothing to append to";
            problems.add("replace", "true", why);
        }
        if let Some(kind) = self.artifact_type.as_ref().filter(|_| self.append) {
            problems.add(
                "artifact_type",
                kind,
                "contradicts append: the type of an artifact is set when it is created",
            );
        }
        for (option, kind) in [("artifact_type", &self.artifact_type), ("file_type", &self.file_type)] {
            if let Some(Err(why)) = kind.as_ref().map(|kind| mime_type(kind)) {
                problems.add(option, kind.as_deref().unwrap_or_default(), &why);
            }
        }
        if self.files.is_empty() {
            problems.add("files", "", "an artifact has at least one file");
        }
        let mut titles = Vec::with_capacity(self.files.len());
        let mut seen = BTreeSet::new();
        for file in &self.files {
            let title = file.title().unwrap_or_else(|why| {
                problems.add("file name", file.name.as_deref().unwrap_or_default(), &why);
                String::new()
            });
            if !title.is_empty() && !seen.insert(title.clone()) {
                problems.add("file name", &title, "two files have this name: each needs its own");
            }
            if let Some(Err(why)) = file.mime_type.as_ref().map(|kind| mime_type(kind)) {
                problems.add("mime_type", file.mime_type.as_deref().unwrap_or_default(), &why);
            }
            match &file.content {
                Content::OnServer(path) if !path.starts_with('/') => {
                    problems.add("path", path, "expected an absolute path of the server's machine");
                }
                Content::OnServer(path) => {
                    if let Err(why) = text_without_nul(path) {
                        problems.add("path", &path.escape_debug().to_string(), &why);
                    }
                }
                Content::Path(_) | Content::Upload(_) => {}
            }
            titles.push(title);
        }
        problems.or(Plan { name, annotations, titles })
    }

    #[inline]
    async fn send(self) -> Result<Artifact> {
        let Plan { name, annotations, titles } = self.plan()?;
        let Self { client, files, artifact_type, file_type, append, replace, .. } = self;
        let artifacts = client.artifacts();
        let mut sources = Vec::with_capacity(files.len());
        for (i, file) in files.into_iter().enumerate() {
            let source = match file.content {
                Content::Upload(upload) => Source::Upload(upload),
                Content::OnServer(path) => Source::OnServer(path),
                Content::Path(path) => open(path, replace && i == 0).await?,
            };
            sources.push((source, file.mime_type.or_else(|| file_type.clone())));
        }
        let raw = client.raw();
        let mut created = None;
        for (i, ((source, kind), title)) in sources.into_iter().zip(&titles).enumerate() {
            let is_first = i == 0;
            let (append, replace) = ((append || !is_first).then_some(true), (replace && is_first).then_some(true));
            let artifact_mime_type = artifact_type.as_deref().filter(|_| is_first);
            let file_mime_type = kind.as_deref();
            let annotations = annotations.as_slice();
            let turn = artifacts.change().await?;
            let sent = match source {
                Source::OnServer(path) => {
                    let params =
                        ArtifactLocalParams { annotations, append, artifact_mime_type, file_mime_type, replace };
                    value_of(raw.artifact_local_libpod(title, &name, &path, &params)).await
                }
                Source::Upload(upload) => {
                    let params = ArtifactAddParams { annotations, append, artifact_mime_type, file_mime_type, replace };
                    value_of(raw.artifact_add_libpod(title, &name, upload, &params)).await
                }
                Source::File(path, file) => {
                    let params = ArtifactAddParams { annotations, append, artifact_mime_type, file_mime_type, replace };
                    let (upload, failed) = streamed(file);
                    let sent = value_of(raw.artifact_add_libpod(title, &name, upload, &params)).await;
                    match (sent, failed.await) {
                        // that the file could not be read is why the request failed
                        (Err(_), Some(error)) => Err(Error::local_at(adding(&name), path, error)),
                        (sent, _) => sent,
                    }
                }
            };
            drop(turn);
            match sent {
                Ok(_) if is_first && append.is_none() => created = Some(artifacts.named(&name).remove_on_drop()),
                Ok(_) => {}
                Err(error) => {
                    let error = error.doing(format!("add {title:?} to artifact {name:?}"));
                    if let Some(created) = created {
                        // The failure of the removal is only a consequence.
                        drop(created.remove_now().await);
                    }
                    return Err(error);
                }
            }
        }
        if let Some(created) = created {
            created.keep();
        }
        artifacts.get(&name).await.map_err(Error::after_success)
    }
}

/// The options of a call, checked and completed.
struct Plan {
    name: String,
    annotations: Vec<String>,
    titles: Vec<String>,
}

/// What is sent of a file.
enum Source {
    Upload(Upload),
    OnServer(String),
    File(PathBuf, File),
}

#[inline]
fn mime_type(kind: &str) -> std::result::Result<(), String> {
    text_without_nul(kind)?;
    match kind.split_once('/') {
        Some((kind, subtype)) if !kind.is_empty() && !subtype.is_empty() => Ok(()),
        _ => Err("expected a type and a subtype, such as application/json".to_owned()),
    }
}

#[inline]
fn adding(name: &str) -> Action {
    Action::reading(format!("add a file to artifact {name:?}"))
}

/// Opens a file, and reads it if it is needed in memory.
#[inline]
async fn open(path: PathBuf, into_memory: bool) -> Result<Source> {
    let action = || Action::reading("add the file to an artifact");
    let task = tokio::task::spawn_blocking(move || {
        let opened = File::open(&path).and_then(|mut file| {
            if file.metadata()?.is_dir() {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            if !into_memory {
                return Ok(Source::File(path.clone(), file));
            }
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            Ok(Source::Upload(bytes.into()))
        });
        opened.map_err(|error| (path, error))
    });
    joined(action(), task.await)?.map_err(|(path, error)| Error::local_at(action(), path, error))
}

type Failed = tokio::sync::oneshot::Receiver<io::Error>;

/// Reads a file while it is sent; the future returns the error that ended it, if one did.
#[inline]
fn streamed(mut file: File) -> (Upload, impl Future<Output = Option<io::Error>> + Send) {
    let (sender, chunks) = mpsc::channel(AHEAD);
    let (failed, failure): (_, Failed) = tokio::sync::oneshot::channel();
    tokio::task::spawn_blocking(move || {
        loop {
            let mut chunk = vec![0; CHUNK];
            let read = match file.read(&mut chunk) {
                Ok(0) => return,
                Ok(count) => {
                    chunk.truncate(count);
                    Ok(Bytes::from(chunk))
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => Err(error),
            };
            match read {
                Ok(chunk) => {
                    if sender.blocking_send(Ok(chunk)).is_err() {
                        return; // the request has ended
                    }
                }
                Err(error) => {
                    let same = io::Error::new(error.kind(), error.to_string());
                    drop(failed.send(same));
                    drop(sender.blocking_send(Err(error)));
                    return;
                }
            }
        }
    });
    (Upload::stream(Chunks(chunks)), async { failure.await.ok() })
}

/// The chunks of a file that is read in another thread.
struct Chunks(mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

impl IntoFuture for Add {
    type Output = Result<Artifact>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Artifact>> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// # Adding
impl ArtifactsManager {
    /// Creates an artifact from the files that are added to the returned builder, which does nothing until it is
    /// awaited.
    ///
    /// The name begins with a registry, as in `quay.io/org/data:1`: Podman 6 requires it, and so does a push. Without a
    /// tag, the tag is `latest`.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let data = podman
    ///     .artifacts()
    ///     .add("quay.io/org/data:1")
    ///     .file("table.csv")
    ///     .bytes("README", "what it is")
    ///     .annotation("org.opencontainers.image.version", "1")
    ///     .await?;
    /// println!("{}", data.digest());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "artifact_add_libpod")]
    pub fn add(&self, name: impl Into<String>) -> Add {
        Add {
            client: self.client.clone(),
            name: name.into(),
            files: Vec::new(),
            artifact_type: None,
            file_type: None,
            annotations: BTreeMap::new(),
            append: false,
            replace: false,
        }
    }

    /// Creates an artifact from a file of the server's machine, by its absolute path; Podman 5.8 and later.
    ///
    /// The file is copied by the server, and not sent. More files are added as with [`add`](Self::add).
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.artifacts().add_local("quay.io/org/model:1", "/srv/weights.bin").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "artifact_local_libpod")]
    pub fn add_local(&self, name: impl Into<String>, path: impl Into<String>) -> Add {
        self.add(name).with(ArtifactFile::on_server(path))
    }
}
