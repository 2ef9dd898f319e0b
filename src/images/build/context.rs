//! The context: which files are sent, and how they are packed.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use tar::{Builder, Header};

use crate::containers::files::copy::pack::{self, Packed, of};
use crate::options::InvalidOptions;
use crate::options::build::Containerfiles;
use crate::options::build::context::SecretBytes;
use crate::options::build::secret::{BuildSecret, SecretSource};
use crate::platform;
use crate::versions::Version;
use crate::wire::ignore::{Ignore, patterns};

/// The ignore files of a context, of which the first that exists is used.
const IGNORE_FILES: [&str; 2] = [".containerignore", ".dockerignore"];

/// The files of a context, and what is added to them.
#[derive(Default)]
pub(super) struct Packing {
    /// The directory; `None` for a context without files.
    pub(super) root: Option<PathBuf>,
    ignore: Ignore,
    /// What is sent even if it is ignored, relative to the directory.
    always: BTreeSet<PathBuf>,
    /// Files that are not in the directory, by their names in the archive.
    pub(super) added: Vec<(String, Added)>,
}

pub(super) enum Added {
    Containerfile(Vec<u8>),
    Secret(SecretBytes),
}

/// What is sent about the files of a context.
#[derive(Default)]
pub(super) struct Prepared {
    pub(super) packing: Packing,
    /// The Containerfiles, by their names in the archive; URLs unchanged.
    pub(super) names: Vec<String>,
    /// The patterns that the server uses instead of an ignore file.
    pub(super) excludes: Vec<String>,
    /// The values of the parameter `secrets`.
    pub(super) secrets: Vec<String>,
}

/// Finds the Containerfiles and reads what is not in the context. Reads files, and writes none.
#[inline]
pub(super) fn prepare(
    root: Option<&Path>,
    files: &Containerfiles,
    ignorefile: Option<&str>,
    secrets: &[BuildSecret],
    server: Version,
) -> Result<Prepared, InvalidOptions> {
    let mut prepared = Prepared::default();
    let mut problems = InvalidOptions::default();
    if let Some(root) = root {
        match fs::canonicalize(root) {
            Ok(found) if found.is_dir() => prepared.packing.root = Some(found),
            Ok(_) => problems.add("path", &root.display().to_string(), "is not a directory"),
            Err(why) => problems.add("path", &root.display().to_string(), &format!("cannot be read: {why}")),
        }
    }
    let root = prepared.packing.root.clone();
    let (mut inside, mut outside) = (Vec::new(), Vec::new());
    if problems.is_empty() {
        match containerfiles(root.as_deref(), files) {
            Ok(found) => {
                for one in found {
                    match one {
                        Found::Inside(path) => inside.push(path),
                        Found::Outside(path, bytes) => outside.push((path, bytes)),
                        Found::Given(url) => prepared.names.push(url),
                    }
                }
            }
            Err((name, why)) => problems.add(if name.is_empty() { "path" } else { "dockerfile" }, &name, &why),
        }
    }
    // several names are a list, which 4.3.1 reads in the working directory of the service first
    if server < Version::new(5, 0, 0) && inside.len() + outside.len() > 1 {
        let mut joined = Vec::new();
        for path in inside.drain(..) {
            match fs::read(root.as_deref().unwrap_or(Path::new("")).join(&path)) {
                Ok(bytes) => joined.extend([bytes, b"\n".to_vec()].concat()),
                Err(why) => problems.add("dockerfile", &path.display().to_string(), &format!("cannot be read: {why}")),
            }
        }
        outside.drain(..).for_each(|(_, bytes)| joined.extend([bytes, b"\n".to_vec()].concat()));
        outside.push((PathBuf::new(), joined));
    }
    let own = match (inside.as_slice(), outside.as_slice()) {
        ([one], []) => root.as_deref().map(|root| root.join(one)),
        ([], [(path, _)]) if path != Path::new("") => Some(path.clone()),
        _ => None,
    };
    let (rules, ignore_files) = match ignorefile {
        Some(path) => match fs::read(path) {
            Ok(bytes) => (Some(patterns(&bytes)), Vec::new()),
            Err(why) => {
                problems.add("ignorefile", path, &format!("cannot be read: {why}"));
                (None, Vec::new())
            }
        },
        None => ignore_rules(root.as_deref(), own.as_deref(), server),
    };
    prepared.packing.ignore = rules.as_deref().map(Ignore::new).unwrap_or_default();
    prepared.packing.always.extend(inside.iter().cloned());
    prepared.packing.always.extend(ignore_files);
    prepared.names.extend(inside.iter().map(|path| path.to_string_lossy().into_owned()));
    let sends_rules = ignorefile.is_some() || !outside.is_empty();
    if sends_rules {
        prepared.excludes = rules.unwrap_or_default();
    }
    for (_, bytes) in outside {
        let name = unused(root.as_deref(), "containerfile");
        prepared.names.push(name.clone());
        prepared.excludes.push(name.clone());
        prepared.packing.added.push((name, Added::Containerfile(bytes)));
    }
    for secret in secrets {
        match read_secret(&secret.from) {
            Ok(bytes) => {
                let name = unused(root.as_deref(), "secret");
                prepared.secrets.push(format!("id={},src={name}", secret.id));
                prepared.packing.added.push((name, Added::Secret(bytes)));
            }
            Err(why) => problems.add("secrets", &format!("id={}", secret.id), &why),
        }
    }
    problems.or(prepared)
}

enum Found {
    /// A path relative to the directory, without links.
    Inside(PathBuf),
    Outside(PathBuf, Vec<u8>),
    /// A URL, or a path in an archive.
    Given(String),
}

/// Finds the Containerfiles; an error has the name and the reason.
#[inline]
fn containerfiles(root: Option<&Path>, files: &Containerfiles) -> Result<Vec<Found>, (String, String)> {
    let names = match files {
        Containerfiles::Server => return Ok(Vec::new()),
        Containerfiles::InArchive(names) => return Ok(names.iter().cloned().map(Found::Given).collect()),
        Containerfiles::Text(text) => return Ok(vec![Found::Outside(PathBuf::new(), text.clone().into_bytes())]),
        Containerfiles::Named(names) => names.clone(),
        Containerfiles::Usual => {
            let Some(root) = root else { return Ok(Vec::new()) };
            let usual = ["Containerfile", "Dockerfile"].into_iter().find(|name| root.join(name).is_file());
            let Some(usual) = usual else {
                let why = format!("{} has neither Containerfile nor Dockerfile", root.display());
                return Err((String::new(), why));
            };
            vec![usual.to_owned()]
        }
    };
    names
        .into_iter()
        .map(|name| {
            if name.starts_with("http://") || name.starts_with("https://") {
                return Ok(Found::Given(name));
            }
            find(root, &name).map_err(|why| (name.clone(), why))
        })
        .collect()
}

#[inline]
fn find(root: Option<&Path>, name: &str) -> Result<Found, String> {
    let in_context = root.map(|root| root.join(name)).filter(|path| path.exists());
    let path = in_context.unwrap_or_else(|| PathBuf::from(name));
    let real = fs::canonicalize(&path).map_err(|why| format!("cannot be read: {why}"))?;
    if !real.is_file() {
        return Err("is not a file".to_owned());
    }
    match root.and_then(|root| real.strip_prefix(root).ok()) {
        // the name that the link has on the server may be another file there
        Some(inside) if inside.to_str().is_some() => Ok(Found::Inside(inside.to_owned())),
        _ => fs::read(&real).map(|bytes| Found::Outside(path, bytes)).map_err(|why| format!("cannot be read: {why}")),
    }
}

/// The patterns that the server uses for this Containerfile, and the files that it reads them from.
#[inline]
fn ignore_rules(root: Option<&Path>, own: Option<&Path>, server: Version) -> (Option<Vec<String>>, Vec<PathBuf>) {
    let read = |path: PathBuf| fs::read(&path).ok().map(|bytes| (path, patterns(&bytes)));
    let of_root = root.and_then(|root| IGNORE_FILES.iter().find_map(|name| read(root.join(name))));
    let of_file = own.and_then(|own| {
        IGNORE_FILES.iter().rev().find_map(|name| {
            let mut path = own.as_os_str().to_owned();
            path.push(name);
            read(path.into())
        })
    });
    let relative = |path: &Path| root.and_then(|root| path.strip_prefix(root).ok()).map(Path::to_owned);
    let files: Vec<PathBuf> = of_root.iter().chain(&of_file).filter_map(|(path, _)| relative(path)).collect();
    let rules = match (of_root, of_file) {
        (Some((_, rules)), None) | (None, Some((_, rules))) => Some(rules),
        // 4.3.1 reads the ignore file of the Containerfile first, 5.4.2 and later the ignore file of the directory
        (Some(_), Some((_, rules))) if server < Version::new(4, 4, 0) => Some(rules),
        (Some((_, rules)), Some(_)) if server >= Version::new(5, 4, 0) => Some(rules),
        (None, None) | (Some(_), Some(_)) => None,
    };
    (rules, files)
}

#[inline]
fn read_secret(from: &SecretSource) -> Result<SecretBytes, String> {
    let variable = |name: &str| std::env::var_os(name).map(|value| platform::bytes_of(Path::new(&value)).into_owned());
    let file = |path: &str| fs::read(path).map_err(|why| format!("{path:?} cannot be read: {why}"));
    Ok(match from {
        SecretSource::Bytes(bytes) => bytes.clone(),
        SecretSource::File(path) => SecretBytes::new(file(path)?),
        SecretSource::Variable(name) => {
            let value = variable(name).ok_or_else(|| format!("the environment variable {name:?} is not set"))?;
            SecretBytes::new(value)
        }
        SecretSource::Either(name) => SecretBytes::new(match variable(name) {
            Some(value) => value,
            None => {
                file(name).map_err(|why| format!("there is no environment variable {name:?}, and the file {why}"))?
            }
        }),
    })
}

/// A name that no file of the context has.
#[inline]
fn unused(root: Option<&Path>, what: &str) -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    loop {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!(".podman-{what}-{}-{:x}-{count}", std::process::id(), since.as_nanos());
        if root.is_none_or(|root| fs::symlink_metadata(root.join(&name)).is_err()) {
            return name;
        }
    }
}

impl Packing {
    /// Returns the files of a directory, without an ignore file.
    #[inline]
    pub(super) fn of(root: PathBuf) -> Self {
        Self { root: Some(root), ..Self::default() }
    }

    /// Writes the archive.
    pub(super) fn write(&self, into: impl Write) -> Packed {
        let mut archive = pack::archive(into);
        self.write_added(&mut archive).map_err(of(Path::new("")))?;
        if let Some(root) = &self.root {
            Walk { packing: self, root, links: HashMap::new() }.directory(&mut archive, Path::new(""))?;
        }
        archive.into_inner().and_then(|mut rest| rest.flush()).map_err(of(Path::new("")))
    }

    /// Writes the files that are not in the directory.
    pub(super) fn write_added(&self, archive: &mut Builder<impl Write>) -> io::Result<()> {
        for (name, added) in &self.added {
            let (bytes, mode) = match added {
                Added::Containerfile(bytes) => (bytes.as_slice(), 0o644),
                Added::Secret(bytes) => (bytes.expose(), 0o600),
            };
            let mut header = Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_mode(mode);
            as_root(&mut header);
            header.set_mtime(0);
            archive.append_data(&mut header, name, bytes)?;
        }
        Ok(())
    }

    /// Whether something below an ignored directory is sent.
    #[inline]
    fn descends(&self, directory: &Path) -> bool {
        self.ignore.may_keep() || self.always.iter().any(|path| path.starts_with(directory))
    }
}

/// As the command does: `COPY` makes everything root's.
#[inline]
fn as_root(header: &mut Header) {
    header.set_uid(0);
    header.set_gid(0);
}

struct Walk<'a> {
    packing: &'a Packing,
    root: &'a Path,
    /// The first names of files that have several.
    links: HashMap<(u64, u64), PathBuf>,
}

impl Walk<'_> {
    /// Writes what is in a directory, in the order of the names.
    fn directory(&mut self, archive: &mut Builder<impl Write>, name: &Path) -> Packed {
        let directory = self.root.join(name);
        let mut entries = Vec::new();
        for entry in fs::read_dir(&directory).map_err(of(&directory))? {
            entries.push(entry.map_err(of(&directory))?.file_name());
        }
        entries.sort();
        for entry in entries {
            let name = name.join(entry);
            let path = self.root.join(&name);
            let found = fs::symlink_metadata(&path).map_err(of(&path))?;
            let kind = found.file_type();
            let ignored = !self.packing.always.contains(&name) && self.packing.ignore.ignores(&text(&name));
            if kind.is_dir() {
                if !ignored {
                    pack::entry(archive, &found, &name, as_root).map_err(of(&path))?;
                }
                if !ignored || self.packing.descends(&name) {
                    self.directory(archive, &name)?;
                }
            } else if ignored {
            } else if kind.is_symlink() {
                pack::link(archive, &path, &name, as_root).map_err(of(&path))?;
            } else if kind.is_file() {
                self.file(archive, &path, &name, &found).map_err(of(&path))?;
            }
            // sockets, pipes and devices are left out
        }
        Ok(())
    }

    fn file(
        &mut self,
        archive: &mut Builder<impl Write>,
        path: &Path,
        name: &Path,
        found: &fs::Metadata,
    ) -> io::Result<()> {
        if let Some(inode) = platform::hard_link(found) {
            if let Some(first) = self.links.get(&inode) {
                let mut header = pack::header(found);
                header.set_entry_type(tar::EntryType::Link);
                header.set_size(0);
                return pack::link_to(archive, header, name, first, as_root);
            }
            self.links.insert(inode, name.to_owned());
        }
        pack::file(archive, path, name, as_root)
    }
}

/// A path as the server reads it: bytes that are not UTF-8 are one character each.
#[inline]
fn text(path: &Path) -> String {
    let mut text = String::new();
    for chunk in platform::bytes_of(path).utf8_chunks() {
        text.push_str(chunk.valid());
        chunk.invalid().iter().for_each(|_| text.push('\u{fffd}'));
    }
    text
}
