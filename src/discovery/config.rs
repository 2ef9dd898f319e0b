//! containers.conf: the files that Podman reads, in its order, as far as they concern connections.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::connections::{Destinations, TOML, destinations, field, text_of};
use super::surroundings::{Setting, Surroundings};

const VENDOR: &str = "/usr/share/containers/containers.conf";
const SYSTEM: &str = "/etc/containers/containers.conf";
const ROOTLESS: &str = "/etc/containers/containers.rootless.conf";

/// A file that cannot be used, and why.
pub(super) type Unusable = (PathBuf, String);

/// The settings of all files together. `remote` of `[engine]` is ignored, because this client is always remote;
/// `[farms]` name several hosts, and are never the default.
#[derive(Debug, Default)]
pub(super) struct Config {
    pub(super) active_service: String,
    pub(super) destinations: Destinations,
    /// Variables that apply if the environment does not set them.
    pub(super) env: Vec<Setting>,
    /// Whether files add to `env`, instead of replacing it.
    append: bool,
}

impl Config {
    /// Reads the files of Podman 5; later ones win, and a connection is replaced as a whole.
    pub(super) fn read(here: &Surroundings) -> Result<Self, Unusable> {
        let mut all = Self::default();
        for path in files(here)? {
            let unusable = |why| (path.clone(), why);
            if let Some(text) = here.read(&path).map_err(unusable)? {
                all.merge(&text, &path).map_err(unusable)?;
            }
        }
        Ok(all)
    }

    fn merge(&mut self, text: &str, path: &Path) -> Result<(), String> {
        let value: Value = basic_toml::from_str(text).map_err(|error| error.to_string())?;
        let Some(engine) = field(&value, "engine")? else { return Ok(()) };
        if field(engine, "active_service")?.is_some() {
            self.active_service = text_of(engine, "active_service")?;
        }
        if let Some(list) = field(engine, "env")? {
            self.merge_env(list, path)?;
        }
        self.destinations.extend(destinations(engine, "service_destinations", &TOML, path)?);
        Ok(())
    }

    /// Like each list of Podman 5, it may contain `{append = true}`, which also applies to later files.
    fn merge_env(&mut self, list: &Value, path: &Path) -> Result<(), String> {
        let mut env = Vec::new();
        for entry in list.as_array().ok_or("`env` is not a list")? {
            match entry {
                Value::String(entry) => {
                    let pair = entry.split_once('=');
                    env.extend(pair.map(|(name, value)| (name.to_owned(), value.to_owned(), path.to_owned())));
                }
                Value::Object(attributes) => {
                    for (name, value) in attributes {
                        let append = value.as_bool().filter(|_| name == "append");
                        self.append = append.ok_or("`env` has an attribute other than `append`")?;
                    }
                }
                _ => return Err("`env` has an entry that is not a string".into()),
            }
        }
        if !self.append {
            self.env.clear();
        }
        self.env.extend(env);
        Ok(())
    }
}

/// Returns the files to read, in order of increasing precedence; they need not exist.
fn files(here: &Surroundings) -> Result<Vec<PathBuf>, Unusable> {
    let over = here.variable("CONTAINERS_CONF_OVERRIDE").map(PathBuf::from);
    if let Some(only) = here.variable("CONTAINERS_CONF").map(PathBuf::from) {
        if let Some(why) = here.lacks(&only) {
            return Err((only, format!("CONTAINERS_CONF names it: {}", why.replace("socket", "file"))));
        }
        return Ok([only].into_iter().chain(over).collect());
    }
    let mut files = vec![VENDOR.into()];
    with_drop_ins(here, Path::new(SYSTEM), &mut files)?;
    if let Some(uid) = here.user().filter(|uid| *uid > 0) {
        with_drop_ins(here, Path::new(ROOTLESS), &mut files)?;
        drop_ins(here, &Path::new(ROOTLESS).with_extension("conf.d").join(uid.to_string()), &mut files)?;
    }
    if let Some(own) = here.user_config() {
        with_drop_ins(here, &own, &mut files)?;
    }
    files.extend(over);
    Ok(files)
}

/// Adds a file and its drop-in directory `….conf.d`.
fn with_drop_ins(here: &Surroundings, file: &Path, files: &mut Vec<PathBuf>) -> Result<(), Unusable> {
    files.push(file.to_owned());
    drop_ins(here, &file.with_extension("conf.d"), files)
}

fn drop_ins(here: &Surroundings, dir: &Path, files: &mut Vec<PathBuf>) -> Result<(), Unusable> {
    files.extend(here.entries(dir, ".conf").map_err(|why| (dir.to_owned(), why))?);
    Ok(())
}
