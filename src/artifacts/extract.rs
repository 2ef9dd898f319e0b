//! Reading the files of artifacts.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::sync::mpsc;

use super::remove::explained;
use super::{Archive, Artifact, ArtifactsManager, Blob};
use crate::client::value_of;
use crate::error::{Action, Error, Result, joined};
use crate::options::artifact::{artifact_key, blob_digest, unpacked_name};
use crate::options::{InvalidOptions, text_without_nul};
use crate::raw::params::ArtifactExtractParams;
use crate::resource::Key;
use crate::wire::tar::Entries;

/// Chunks between the connection and the disk.
const AHEAD: usize = 4;

/// Which files of an artifact to extract; by default all.
///
/// ```no_run
/// use podman::artifacts::ExtractOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let one = ExtractOptions::new().title("weights.bin");
/// let mut archive = podman.artifacts().extract_with("quay.io/org/model:1", &one).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExtractOptions {
    title: Option<String>,
    digest: Option<String>,
    exclude_title: bool,
}

impl ExtractOptions {
    /// Returns options that select all files.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Extracts only the file with this name.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Extracts only the file with this digest, with or without `sha256:`.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Extracts a single file under an empty name. This is the only way to extract a file whose name has a slash.
    #[must_use]
    #[inline]
    pub fn exclude_title(mut self, exclude: bool) -> Self {
        self.exclude_title = exclude;
        self
    }
}

/// # Reading files
impl ArtifactsManager {
    /// Returns files of an artifact as a tar archive, which is streamed in constant memory.
    ///
    /// Entries are named by the titles of the files, or `sha256-…` where a file has none, and have no useful mode. A title may
    /// be `..`: unpack with [`Artifact::extract_to`], or check the names. Podman up to 5.8 cannot extract a file whose title has a
    /// slash, except alone with [`exclude_title`](ExtractOptions::exclude_title).
    ///
    /// # Errors
    ///
    /// As [`extract_with`](Self::extract_with).
    #[inline]
    pub async fn extract(&self, key: &str) -> Result<Archive> {
        self.extract_with(key, &ExtractOptions::default()).await
    }

    /// Returns the selected files of an artifact as a tar archive, as [`extract`](Self::extract).
    ///
    /// ```no_run
    /// use podman::artifacts::ExtractOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = ExtractOptions::new().title("labels.json");
    /// let mut archive = podman.artifacts().extract_with("quay.io/org/model:1", &options).await?;
    /// while let Some(piece) = archive.next().await {
    ///     println!("{} bytes", piece?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the artifact does not exist; an [`Error::Api`] if it has no such file,
    /// or if it has lost its name and other artifacts exist (5.8); [`Error::InvalidOptions`] for both a title and a
    /// digest, or for a name to leave empty where there are several files; [`Error::Unsupported`] before Podman 5.6.
    #[doc(alias = "artifact_extract_libpod")]
    #[inline]
    pub async fn extract_with(&self, key: &str, options: &ExtractOptions) -> Result<Archive> {
        let ExtractOptions { title, digest, exclude_title } = options;
        let mut problems = InvalidOptions::default();
        if let (Some(title), Some(_)) = (title, digest) {
            problems.add("title", title, "contradicts digest: set one of them");
        }
        if let Some(Err(why)) = title.as_deref().map(text_without_nul) {
            problems.add("title", &title.as_deref().unwrap_or_default().escape_debug().to_string(), &why);
        }
        let digest = digest.as_deref().map(|digest| {
            blob_digest(digest).unwrap_or_else(|why| {
                problems.add("digest", digest, &why);
                String::new()
            })
        });
        problems.or(())?;
        let key = Key::new(artifact_key(key))?;
        let selects_one = title.is_some() || digest.is_some();
        if key.exact().is_none() || *exclude_title && !selects_one {
            let attrs = self.inspect(key.as_str()).await?;
            let count = attrs.manifest.map_or(0, |manifest| manifest.layers.len());
            if *exclude_title && !selects_one && count > 1 {
                let why =
                    "the artifact has several files, and the server would name them nevertheless: set title or digest";
                return Err(InvalidOptions::one("exclude_title", "true", why).into());
            }
        }
        let params = ArtifactExtractParams {
            title: title.as_deref(),
            digest: digest.as_deref(),
            excludetitle: exclude_title.then_some(true),
        };
        let request = || value_of(self.client.raw().artifact_extract_libpod(key.as_str(), &params));
        let mut body = request().await;
        if let Some(_turn) = self.again(&body).await? {
            body = request().await;
        }
        Ok(Archive::new(body.map_err(|error| explained("extract", error))?, action(key.as_str())))
    }
}

#[inline]
fn action(key: &str) -> Action {
    Action::reading(format!("extract artifact {key:?}"))
}

/// How a request selects one file of an artifact.
enum Selected<'a> {
    Title(&'a str),
    Digest(&'a str),
}

impl Selected<'_> {
    #[inline]
    fn options(&self) -> ExtractOptions {
        match self {
            Self::Title(title) => ExtractOptions::new().title(*title),
            // without the title, one with a slash can be extracted
            Self::Digest(digest) => ExtractOptions::new().digest(*digest).exclude_title(true),
        }
    }
}

/// Selects a file by what the server finds it by: a digest that no other file has, or a title without a slash.
#[inline]
fn select<'a>(blob: Blob<'a>, all: &[Blob<'_>]) -> std::result::Result<Selected<'a>, String> {
    let same = |other: &&Blob<'_>| other.digest() == blob.digest();
    match blob.title() {
        Some(title) if !title.is_empty() && !title.contains('/') => Ok(Selected::Title(title)),
        _ if all.iter().filter(same).count() == 1 => Ok(Selected::Digest(blob.digest())),
        title => Err(format!(
            "the server cannot extract the file {:?}: it finds it neither by its title nor by its digest, which another file has, too",
            title.unwrap_or_default()
        )),
    }
}

/// # Reading files
impl Artifact {
    /// Returns files of the artifact as a tar archive: see [`ArtifactsManager::extract`].
    ///
    /// # Errors
    ///
    /// As [`ArtifactsManager::extract_with`].
    #[inline]
    pub async fn extract(&self) -> Result<Archive> {
        self.extract_with(&ExtractOptions::default()).await
    }

    /// Returns the selected files of the artifact as a tar archive: see [`ArtifactsManager::extract`].
    ///
    /// # Errors
    ///
    /// As [`ArtifactsManager::extract_with`].
    #[inline]
    pub async fn extract_with(&self, options: &ExtractOptions) -> Result<Archive> {
        self.manager().extract_with(self.key(), options).await
    }

    /// Returns the contents of the file with this title or digest (`sha256:…`), all in memory.
    ///
    /// Larger files are extracted as an [`Archive`] or into a [directory](Self::extract_to).
    ///
    /// ```no_run
    /// # async fn example(artifact: podman::Artifact) -> podman::Result<()> {
    /// let labels = artifact.read("labels.json").await?;
    /// println!("{}", String::from_utf8_lossy(&labels));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the artifact does not exist any more, or has no such file;
    /// [`Error::Interrupted`] if the connection was closed before its end.
    #[inline]
    pub async fn read(&self, file: &str) -> Result<Vec<u8>> {
        let current = self.manager().get(self.key()).await?;
        let blobs = current.blobs();
        let found = blobs.iter().find(|blob| blob.title() == Some(file) || blob.digest() == file);
        let blob = found.ok_or_else(|| Error::not_found("file of the artifact", file))?;
        let selected = select(*blob, &blobs).map_err(|why| Error::protocol(action(self.key()), why, None))?;
        let mut content = Content::open(current.extract_with(&selected.options()).await?, action(self.key())).await?;
        let mut bytes = Vec::new();
        while let Some(chunk) = content.next().await? {
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }

    /// Writes all files of the artifact into a directory, which is created if it does not exist; returns their paths.
    ///
    /// A file is named by the last component of its title, or `sha256-…` if it has none. Titles that lead outside of the
    /// directory, and two files of one name, are an error before anything is written. A file that exists is never overwritten. If
    /// the call fails, complete files stay, and an incomplete one is removed.
    ///
    /// ```no_run
    /// # async fn example(artifact: podman::Artifact) -> podman::Result<()> {
    /// for path in artifact.extract_to("model").await? {
    ///     println!("{}", path.display());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the artifact does not exist any more; [`Error::Protocol`] for a title that is not
    /// safe; [`Error::Local`] if a file exists or cannot be written; [`Error::Interrupted`] if the connection was closed before
    /// the end.
    pub async fn extract_to(&self, directory: impl AsRef<Path>) -> Result<Vec<PathBuf>> {
        self.extract_into(directory.as_ref().to_owned()).await
    }

    #[inline]
    async fn extract_into(&self, directory: PathBuf) -> Result<Vec<PathBuf>> {
        let current = self.manager().get(self.key()).await?;
        let blobs = current.blobs();
        let refuse = |why: String| Error::protocol(action(self.key()), why, None);
        let mut plan: BTreeMap<PathBuf, Selected<'_>> = BTreeMap::new();
        for blob in &blobs {
            let title = blob.title().filter(|title| !title.is_empty());
            let untitled = blob.digest().replace(':', "-");
            let name = unpacked_name(title.unwrap_or(&untitled));
            let name =
                name.map_err(|why| refuse(format!("the title {:?} of a file {why}", title.unwrap_or_default())))?;
            let selected = select(*blob, &blobs).map_err(refuse)?;
            if plan.insert(directory.join(name), selected).is_some() {
                return Err(refuse(format!("two files have the name {name:?} in one directory")));
            }
        }
        let made = directory.clone();
        let made = tokio::task::spawn_blocking(move || std::fs::create_dir_all(made)).await;
        joined(action(self.key()), made)?.map_err(|error| Error::local_at(action(self.key()), &directory, error))?;
        let mut paths = Vec::with_capacity(plan.len());
        for (path, selected) in plan {
            let content = Content::open(current.extract_with(&selected.options()).await?, action(self.key())).await?;
            content.write_to(path.clone()).await?;
            paths.push(path);
        }
        Ok(paths)
    }
}

/// The contents of the one file in an archive, as they arrive.
struct Content {
    archive: Archive,
    action: Action,
    /// What came with the header.
    ready: Bytes,
    /// Bytes that are still to come, those that are ready included.
    left: u64,
}

impl Content {
    #[inline]
    async fn open(mut archive: Archive, action: Action) -> Result<Self> {
        let mut packed = Vec::new();
        loop {
            match archive.next().await.transpose()? {
                Some(piece) => packed.extend_from_slice(&piece),
                None => return Err(Error::protocol(action, "the archive has no file", None)),
            }
            let mut entries = Entries::new(packed.as_slice());
            match entries.next() {
                Ok(Some(entry)) => {
                    let rest = Bytes::copy_from_slice(entries.into_rest());
                    return Ok(Self { archive, action, ready: rest, left: entry.size });
                }
                Ok(None) if packed.len() < 512 => {}
                Err(why) if why.kind() == io::ErrorKind::UnexpectedEof => {} // not all of the header has come
                Ok(None) => return Err(Error::protocol(action, "the archive has no file", None)),
                Err(why) => return Err(Error::protocol(action, format!("the archive cannot be read: {why}"), None)),
            }
        }
    }

    /// Returns the next chunk; `None` at the end of the file, once the end of the archive has been seen.
    #[inline]
    async fn next(&mut self) -> Result<Option<Bytes>> {
        while self.left > 0 {
            let mut chunk = match std::mem::take(&mut self.ready) {
                ready if !ready.is_empty() => ready,
                _ => match self.archive.next().await.transpose()? {
                    Some(chunk) => chunk,
                    None => return Err(Error::interrupted(self.action.clone())),
                },
            };
            chunk.truncate(usize::try_from(self.left).unwrap_or(usize::MAX));
            self.left -= chunk.len() as u64;
            if !chunk.is_empty() {
                return Ok(Some(chunk));
            }
        }
        // without the end of the archive, the file may not be what it was to be
        while self.archive.next().await.transpose()?.is_some() {}
        Ok(None)
    }

    /// Writes a new file, which is removed again if that fails.
    #[inline]
    async fn write_to(mut self, path: PathBuf) -> Result<()> {
        let (sender, mut chunks) = mpsc::channel::<Bytes>(AHEAD);
        let target = path.clone();
        let task = tokio::task::spawn_blocking(move || {
            let mut file = File::create_new(&target)?;
            // the last chunk is empty: without it, the file is incomplete
            let mut write = || {
                while let Some(chunk) = chunks.blocking_recv() {
                    if chunk.is_empty() {
                        return Ok(());
                    }
                    file.write_all(&chunk)?;
                }
                Err(io::ErrorKind::UnexpectedEof.into())
            };
            write().inspect_err(|_| drop(std::fs::remove_file(&target)))
        });
        let mut broken = None;
        loop {
            let chunk = match self.next().await {
                Ok(chunk) => chunk,
                Err(error) => {
                    broken = Some(error);
                    break;
                }
            };
            let is_last = chunk.is_none();
            if sender.send(chunk.unwrap_or_default()).await.is_err() || is_last {
                break; // at its end, or the task has stopped and returns why
            }
        }
        drop(sender);
        let written = joined(self.action.clone(), task.await)?;
        match (broken, written) {
            (Some(error), _) => Err(error),
            (None, Err(error)) => Err(Error::local_at(self.action, path, error)),
            (None, Ok(())) => Ok(()),
        }
    }
}
