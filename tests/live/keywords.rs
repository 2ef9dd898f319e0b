//! Proves every keyword by its effect: one row each, with an effect that is only visible with the keyword.

#![allow(clippy::too_many_lines, reason = "the rows are tables")]

mod host;
mod limits;
mod network;
mod process;
mod security;
mod storage;
mod together;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::sync::Arc;

use podman::models::ContainerInspect;
use podman::raw::params::ManifestCreateParams;
use podman::raw::types::{ManifestModifyOptions, NetworkCreateLibpod};
use podman::{Container, CreateOptions, Error, PodmanClient, Version, containers};
use serde_json::{Map, Value, json};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::{IMAGE, podman};

/// How the effect of a keyword is visible.
enum See {
    /// An inspection has this value at this path, or a list or string that contains it.
    Inspect(&'static str, Value),
    /// This shell command prints this in the container.
    Inside(&'static str, &'static str),
    /// As `Inspect`, in the configuration that Podman hands to the OCI runtime.
    Oci(&'static str, Value),
    /// Podman reads it, and fails here with this message.
    Answered(&'static str),
    /// Podman creates the container with this warning.
    Warned(&'static str),
    /// The options are an error with this message.
    Refused(&'static str),
    /// Another test proves it; its name.
    Test(&'static str),
    /// This machine cannot show it; the reason. Never counted as shown.
    NotShown(&'static str),
}

/// A keyword, the options that show its effect, how, and on which releases.
struct Row {
    keyword: &'static str,
    given: Value,
    see: See,
    since: Version,
    before: Version,
}

fn row(keyword: &'static str, given: Value, see: See) -> Row {
    Row { keyword, given, see, since: Version::new(4, 0, 0), before: Version::new(u16::MAX, 0, 0) }
}

impl Row {
    fn since(mut self, major: u16, minor: u16) -> Self {
        self.since = Version::new(major, minor, 0);
        self
    }

    fn before(mut self, major: u16, minor: u16) -> Self {
        self.before = Version::new(major, minor, 0);
        self
    }
}

/// A path that server and tests share; [`prepare`] creates its contents.
fn shared(what: &str) -> String {
    format!("{}/keywords-{what}", std::env::var("PODMAN_TEST_SHARED").unwrap_or_default())
}

/// A network other than the default one.
const OTHER_NETWORK: &str = "keywords";

/// A manifest list with only the image of this architecture.
const IMAGE_LIST: &str = "localhost/keywords-list:latest";

/// An image with a volume, a host name and a seccomp profile of its own.
const RICH_IMAGE: &str = "localhost/keywords:latest";

fn all() -> Vec<Row> {
    [process::rows(), limits::rows(), storage::rows(), network::rows(), security::rows(), host::rows()]
        .into_iter()
        .flatten()
        .collect()
}

#[test]
fn every_keyword_has_a_row() {
    let schema = CreateOptions::schema();
    let known: BTreeSet<&str> =
        schema["properties"].as_object().expect("an object").keys().map(String::as_str).collect();
    let rows = all();
    let proved: BTreeSet<&str> = rows.iter().map(|row| row.keyword).collect();
    let missing: Vec<_> = known.difference(&proved).collect();
    assert!(missing.is_empty(), "without a row: {missing:?}");
    let strange: Vec<_> = proved.difference(&known).collect();
    assert!(strange.is_empty(), "no keywords: {strange:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_keyword_takes_effect() {
    let podman = podman().await;
    prepare(&podman).await;
    let version = podman.server_version();
    let at_once = Arc::new(Semaphore::new(3));
    let mut rows = JoinSet::new();
    for row in all() {
        let (podman, at_once) = (podman.clone(), at_once.clone());
        rows.spawn(async move {
            let _turn = at_once.acquire_owned().await;
            let seen = see(&podman, &row).await;
            (row, seen)
        });
    }
    let (mut shown, mut lost) = (BTreeSet::new(), BTreeSet::new());
    let (mut not_shown, mut wrong) = (BTreeMap::new(), Vec::new());
    for (row, seen) in rows.join_all().await {
        match seen {
            Ok(Seen::Shown) => drop(shown.insert(row.keyword)),
            Ok(Seen::Lost) => drop(lost.insert(row.keyword)),
            Ok(Seen::Not(why)) => drop(not_shown.insert(row.keyword, why)),
            Err(why) => wrong.push(format!("{} {}: {why}", row.keyword, row.given)),
        }
    }
    not_shown.retain(|keyword, _| !shown.contains(keyword));
    let elsewhere = not_shown.values().filter(|why| why.starts_with("see ")).count();
    let left = not_shown.len() - elsewhere;
    // Not with `println`, which is hidden for passing tests: keywords that are not shown must be listed.
    let mut report = format!(
        "keywords on podman {version}: {} shown, {} refused that it would ignore, {elsewhere} by other tests, {left} not shown\n",
        shown.len(),
        lost.len()
    );
    for (keyword, why) in not_shown.iter().filter(|(_, why)| !why.starts_with("see ")) {
        report.extend(["  ", keyword, ": ", why, "\n"]);
    }
    std::io::stdout().write_all(report.as_bytes()).expect("prints");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

enum Seen {
    Shown,
    /// The service would ignore it, so the client refuses it.
    Lost,
    Not(String),
}

/// Whether the effect is visible, and only because of the keyword; an error if it should be and is not.
async fn see(podman: &PodmanClient, row: &Row) -> Result<Seen, String> {
    let version = podman.server_version();
    match row.see {
        See::NotShown(why) => return Ok(Seen::Not(why.to_owned())),
        See::Test(name) => return Ok(Seen::Not(format!("see {name}"))),
        See::Refused(_) if podman.supports(row.keyword).map_err(|error| error.to_string())? => {
            return Err("is refused, and supports() is true".to_owned());
        }
        See::Refused(_) => {}
        _ if !podman.supports(row.keyword).map_err(|error| error.to_string())? => return is_lost(podman, row).await,
        _ if version < row.since => return Ok(Seen::Not(format!("podman before {} does not show it", row.since))),
        _ if version >= row.before => return Ok(Seen::Not("shown by another row".to_owned())),
        _ => {}
    }
    shows(podman, &row.given, &row.see).await?;
    let mut without = row.given.clone();
    without.as_object_mut().and_then(|given| given.remove(row.keyword));
    match shows(podman, &without, &row.see).await {
        Ok(()) => Err("shows without it, too".to_owned()),
        Err(_) => Ok(Seen::Shown),
    }
}

/// Checks that the client refuses it by name, and that the server ignores it if it is sent.
async fn is_lost(podman: &PodmanClient, row: &Row) -> Result<Seen, String> {
    match podman.containers().create(options(&row.given, Value::Null)?).await {
        Err(Error::Unsupported(lack)) if lack.what.split(", ").any(|what| what == row.keyword) => {}
        other => return Err(format!("is not supported, and not refused: {other:?}")),
    }
    match shows(&podman.ignore_unsupported(), &row.given, &row.see).await {
        Ok(()) => Err("is not supported, and shows".to_owned()),
        Err(_) => Ok(Seen::Lost),
    }
}

async fn shows(podman: &PodmanClient, given: &Value, see: &See) -> Result<(), String> {
    match see {
        See::NotShown(_) | See::Test(_) => Ok(()),
        See::Refused(words) => match options(given, Value::Null) {
            Ok(_) => Err("was accepted".to_owned()),
            Err(why) => says(&why, words),
        },
        See::Inspect(path, wanted) => {
            let (container, attrs) = create(podman, given).await?;
            remove(&container).await?;
            let attrs = serde_json::to_value(attrs).map_err(|error| error.to_string())?;
            stands(&attrs, path, wanted)
        }
        See::Oci(path, wanted) => {
            let (container, attrs) = create(podman, given).await?;
            let started = container.start().await; // the outcome depends on the runtime, not on Podman
            let directory = attrs.static_dir.unwrap_or_default();
            let config = read(podman, &format!("{directory}/config.json")).await;
            remove(&container).await?;
            let config = config.map_err(|why| format!("{why} {started:?}"))?;
            stands(&serde_json::from_str(&config).map_err(|error| format!("{error}: {config}"))?, path, wanted)
        }
        See::Answered(words) => {
            let error = match podman.containers().create(options(given, Value::Null)?).await {
                Err(error) => error,
                Ok(container) => {
                    let started = container.start().await;
                    remove(&container).await?;
                    started.err().ok_or("was accepted")?
                }
            };
            says(&error.to_string(), words)
        }
        See::Warned(words) => {
            let (container, _) = create(podman, given).await?;
            remove(&container).await?;
            says(&container.warnings().join("; "), words)
        }
        See::Inside(command, wanted) => {
            let options = options(given, json!(["sh", "-c", command]))?.remove(true);
            let output = podman.containers().run(options).await.map_err(|error| error.to_string())?;
            let message = String::from_utf8_lossy(&output.stdout);
            says(&message, wanted)
                .map_err(|_| format!("prints {message:?} {:?}", String::from_utf8_lossy(&output.stderr)))
        }
    }
}

pub(crate) fn says(message: &str, words: &str) -> Result<(), String> {
    if message.contains(words) { Ok(()) } else { Err(format!("{message}, not {words}")) }
}

/// Follows a path, in which `~1` is a `/` of a key.
pub(crate) fn stands(tree: &Value, path: &str, wanted: &Value) -> Result<(), String> {
    let found = path.split('/').fold(tree, |at, key| match at {
        Value::Array(list) => key.parse::<usize>().ok().and_then(|index| list.get(index)).unwrap_or(&Value::Null),
        at => &at[key.replace("~1", "/").as_str()],
    });
    if holds(found, wanted) { Ok(()) } else { Err(format!("{path} is {found}, not {wanted}")) }
}

fn holds(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Array(list), wanted) if !wanted.is_array() => list.iter().any(|element| holds(element, wanted)),
        (Value::Object(found), Value::Object(wanted)) => {
            wanted.iter().all(|(key, wanted)| holds(found.get(key).unwrap_or(&Value::Null), wanted))
        }
        (Value::String(found), Value::String(wanted)) => found.contains(wanted.as_str()),
        (found, wanted) => found == wanted,
    }
}

fn options(given: &Value, command: Value) -> Result<CreateOptions, String> {
    let mut arguments = Map::new();
    arguments.insert("image".to_owned(), IMAGE.into());
    arguments.insert("command".to_owned(), command);
    if let Value::Object(given) = given {
        arguments.extend(given.clone());
    }
    serde_json::from_value(arguments.into()).map_err(|error| error.to_string())
}

async fn create(podman: &PodmanClient, given: &Value) -> Result<(Container, ContainerInspect), String> {
    let created = podman.containers().create(options(given, Value::Null)?).await;
    let container = created.map_err(|error| error.to_string())?;
    let attrs = container.inspect().await.map_err(|error| error.to_string())?;
    Ok((container, attrs))
}

async fn remove(container: &Container) -> Result<(), String> {
    let gone = containers::RemoveOptions::new().force(true).volumes(true);
    container.remove_with(&gone).await.map(drop).map_err(|error| error.to_string())
}

/// A file on the server.
pub(crate) async fn read(podman: &PodmanClient, path: &str) -> Result<String, String> {
    let mount = json!([{"type": "bind", "source": path, "target": "/file", "read_only": true}]);
    let options = options(&json!({"mounts": mount, "remove": true}), json!(["cat", "/file"]))?;
    let output = podman.containers().run(options).await.map_err(|error| error.to_string())?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Creates the files of [`shared`], and [`RICH_IMAGE`].
async fn prepare(podman: &PodmanClient) {
    std::fs::create_dir_all(shared("rootfs/etc")).expect("creates");
    std::fs::write(shared("rootfs/etc/hostname"), "image-host\n").expect("writes");
    std::fs::write(shared("hosts"), "10.9.8.7 from-the-file\n").expect("writes");
    let run = options(
        &json!({"volumes": {shared("rootfs"): {"bind": "/r"}}, "remove": true}),
        json!(["sh", "-c", "[ -e /r/bin ] || cp -a /bin /r; tar -C /r -c ."]),
    );
    let tar = podman.containers().run(run.expect("options")).checked().await.expect("makes a root file system").stdout;
    let changes = [
        "ENV PATH=/bin",
        r#"CMD ["sh"]"#,
        "VOLUME /data",
        r#"LABEL io.containers.seccomp.profile={"defaultAction":"SCMP_ACT_ALLOW"}"#,
    ];
    podman
        .images()
        .import_with(tar, RICH_IMAGE, &podman::images::ImportOptions::new().changes(changes))
        .await
        .expect("imports");
    let mut network = NetworkCreateLibpod::default();
    network.name = Some(OTHER_NETWORK.parse().expect("a name"));
    let _ = podman.raw().network_create_libpod(&network, &Default::default()).await; // an earlier run may have left it
    let (images, none) = (vec![format!("containers-storage:{IMAGE}")], ManifestModifyOptions::default());
    let params = ManifestCreateParams { amend: Some(true), images: &images, ..Default::default() };
    podman.raw().manifest_create_libpod(IMAGE_LIST, &none, &params).await.expect("makes a manifest list");
}
