//! Proves every keyword of builds by its effect: a row each in `tests/fixtures/build-keywords.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use podman::images::{BuildOptions, Built, Context, Filter, ListOptions};
use podman::{CreateOptions, Error, PodmanClient};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::{Directory, build, podman};
use crate::keywords::{says, stands};
use crate::{IMAGE, name};

/// How the effect of a keyword is visible.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
enum See {
    /// The log has this text.
    Log(String),
    /// The log does not have this text, which it has without the keyword.
    LogLacks(String),
    /// The inspection of the image has this value at this path.
    Image(String, Value),
    /// The inspection of the image does not have this text at this path.
    ImageLacks(String, String),
    /// The image has this many layers more than the image of the tests.
    Layers(i64),
    /// This shell command prints this in a container of the image.
    Inside(String, String),
    /// The saved image has this text in its configuration.
    Saved(String),
    /// The list of all images has one with this label.
    Listed(String),
    /// The log has the namespace of this kind that the server is in.
    Namespace(String),
    /// The log does not have it.
    NamespaceLacks(String),
    /// The build fails with this message.
    Fails(String),
    /// The options are an error with this message.
    Refused(String),
    /// No release of the matrix has it: the client refuses it by name.
    Newer,
    /// It is accepted, and has no effect; the reason.
    NoEffect(#[allow(dead_code, reason = "for the reader of the rows")] String),
    /// Another test proves it; its name.
    Test(String),
    /// It cannot be shown here; the reason. Never counted as shown.
    NotShown(String),
}

/// A keyword, options that show its effect, and how.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    keyword: String,
    #[serde(default)]
    given: Map<String, Value>,
    /// The instructions behind `FROM`; by default a label, `null` without a text.
    #[serde(default = "no_steps")]
    steps: Option<String>,
    /// The whole Containerfile instead.
    file: Option<String>,
    /// Whether steps may be taken from the cache.
    #[serde(default)]
    cached: bool,
    /// The first release with this effect, if an earlier one does something else.
    since: Option<String>,
    see: See,
}

#[allow(clippy::unnecessary_wraps, reason = "serde's default of an option")]
fn no_steps() -> Option<String> {
    Some("LABEL made=here".to_owned())
}

/// The rows, with the names of this run in them.
fn rows(places: &[(&str, String)]) -> Vec<Row> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/build-keywords.json");
    let mut text = std::fs::read_to_string(path).expect("rows");
    for (place, value) in places {
        text = text.replace(place, value);
    }
    serde_json::from_str(&text).expect("rows")
}

#[test]
fn every_keyword_of_builds_has_a_row() {
    let schema = BuildOptions::schema();
    let known: BTreeSet<String> = schema["properties"].as_object().expect("an object").keys().cloned().collect();
    let proved: BTreeSet<String> = rows(&[]).into_iter().map(|row| row.keyword).collect();
    let missing: Vec<_> = known.difference(&proved).collect();
    assert!(missing.is_empty(), "without a row: {missing:?}");
    let strange: Vec<_> = proved.difference(&known).collect();
    assert!(strange.is_empty(), "no keywords: {strange:?}");
}

enum Seen {
    Shown,
    /// The server would ignore it, so the client refuses it.
    Lost,
    Not(String),
}

/// What the rows have in common.
struct Scene {
    podman: PodmanClient,
    /// The layers of the image of the tests.
    layers: usize,
    /// The results without a keyword, by the options.
    without: Mutex<BTreeMap<String, Vec<String>>>,
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_keyword_of_builds_takes_effect() {
    let podman = podman().await;
    let version = podman.server_version();
    let directory = Directory::new(&[
        ("Containerfile", &format!("FROM {IMAGE}\nLABEL by=usual\nCOPY . /c\nRUN [ -e /c/a ] || echo a-is-missing\n")),
        ("Other", &format!("FROM {IMAGE}\nLABEL by=other\n")),
        ("a", "a"),
        ("ignore", "a\n"),
        ("secret", "of-a-secret"),
    ]);
    let variable = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by `cargo xtask test`"));
    let shared = PathBuf::from(variable("PODMAN_TEST_SHARED")).join(name("keywords"));
    std::fs::create_dir_all(&shared).expect("a directory");
    std::fs::write(shared.join("file"), "of-the-server\n").expect("a file");
    let base = format!("localhost/{}:1", name("keywords-base"));
    let own = format!("localhost/{}", name("keywords"));
    let places = [
        ("{dir}", directory.path().display().to_string()),
        ("{shared}", shared.display().to_string()),
        ("{image}", IMAGE.to_owned()),
        ("{base}", base.clone()),
        ("{own}", own),
        ("{registry}", variable("PODMAN_TEST_REGISTRY")),
        ("{private}", variable("PODMAN_TEST_PRIVATE_REGISTRY")),
        ("{user}", variable("PODMAN_TEST_REGISTRY_USER")),
        ("{password}", variable("PODMAN_TEST_REGISTRY_PASSWORD")),
    ];
    let text = format!("FROM {IMAGE}\nLABEL inherited=label\nENV INHERITED=env\n");
    let options = BuildOptions::new(Context::none()).containerfile_text(text).tag(&base);
    let base = build(&podman, &options.annotations([("inherited", "annotation")])).await.expect("builds").image;
    let layers = podman.images().inspect(IMAGE).await.expect("it").root_fs.map_or(0, |root| root.layers.len());
    let scene = Arc::new(Scene { podman, layers, without: Mutex::default() });
    // 4.3.1 fails to inspect an image while another one is removed
    let turns = if version.major == 4 { 1 } else { 4 };
    let (at_once, mut tasks) = (Arc::new(Semaphore::new(turns)), JoinSet::new());
    let only = std::env::var("PODMAN_TEST_ROW").ok();
    for row in rows(&places).into_iter().filter(|row| only.as_ref().is_none_or(|only| *only == row.keyword)) {
        let (scene, at_once) = (Arc::clone(&scene), Arc::clone(&at_once));
        tasks.spawn(async move {
            let _turn = at_once.acquire_owned().await;
            let seen = scene.see(&row).await;
            (row, seen)
        });
    }
    let (mut shown, mut lost, mut refused) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let (mut not_shown, mut tested, mut wrong) = (Vec::new(), BTreeSet::new(), Vec::new());
    for (row, seen) in tasks.join_all().await {
        match (seen, row.see) {
            (Err(why), _) => wrong.push(format!("{}: {why}", row.keyword)),
            (Ok(_), See::Refused(_) | See::NoEffect(_)) => drop(refused.insert(row.keyword)),
            (Ok(_), See::Test(_)) => drop(tested.insert(row.keyword)),
            (Ok(Seen::Shown), _) => drop(shown.insert(row.keyword)),
            (Ok(Seen::Lost), _) => drop(lost.insert(row.keyword)),
            (Ok(Seen::Not(why)), _) => not_shown.push(format!("  {}: {why}\n", row.keyword)),
        }
    }
    not_shown.sort();
    wrong.sort();
    // Not with `println`, which is hidden for passing tests: keywords that are not shown must be listed.
    let report = format!(
        "build keywords on podman {version}: {} shown, {} unsupported, {} refused or without effect by design, {} by other tests, {} not shown\n{}",
        shown.len(),
        lost.len(),
        refused.len(),
        tested.len(),
        not_shown.len(),
        not_shown.concat(),
    );
    std::io::stdout().write_all(report.as_bytes()).expect("prints");
    base.remove().await.expect("removes");
    std::fs::remove_dir_all(shared).expect("removes");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

impl Scene {
    /// Whether the effect is visible, and only because of the keyword; an error if it should be and is not.
    async fn see(&self, row: &Row) -> Result<Seen, String> {
        match &row.see {
            See::NotShown(why) => return Ok(Seen::Not(why.clone())),
            See::Test(test) => return Ok(Seen::Not(format!("see {test}"))),
            See::NoEffect(_) => {
                options(row, true).map_err(|error| error.to_string())?;
                return Ok(Seen::Shown);
            }
            See::Refused(words) => {
                let refused = match options(row, true) {
                    Ok(options) => self.podman.images().build(&options).await.map(drop),
                    Err(error) => return says(&error.to_string(), words).map(|()| Seen::Shown),
                };
                return match refused {
                    Err(error @ Error::InvalidOptions(_)) => says(&error.to_string(), words).map(|()| Seen::Shown),
                    other => Err(format!("was not refused: {other:?}")),
                };
            }
            _ => {}
        }
        // fills the cache, and keeps it until the end
        let first = match row.cached {
            true => Some(build(&self.podman, &options(row, false).expect("valid")).await),
            false => None,
        };
        let seen = self.compare(row).await;
        if let Some(first) = first {
            remove(first).await;
        }
        seen
    }

    async fn compare(&self, row: &Row) -> Result<Seen, String> {
        let version = self.podman.server_version();
        let given = options(row, true).map_err(|error| error.to_string())?;
        let outcome = build(&self.podman, &given).await;
        if let Err(Error::Unsupported(lack)) = &outcome {
            return match lack.what.split(", ").any(|what| what == row.keyword) {
                true => Ok(Seen::Lost),
                false => Err(format!("is refused by another name: {lack}")),
            };
        }
        let since = row.since.as_ref().map(|since| since.parse::<podman::Version>().expect("a version"));
        let visible = self.visible(row, &outcome).await;
        remove(outcome).await;
        if since.is_some_and(|since| version < since) {
            return Ok(Seen::Not(format!("before {}, the effect is another", since.expect("a version"))));
        }
        visible?;
        let (key, without) = {
            let without = options(row, false);
            (format!("{without:?} {:?}", row.see), without)
        };
        if self.without.lock().expect("no panic").contains_key(&key) {
            return Ok(Seen::Shown);
        }
        // what the options are without it may be invalid, which is a difference
        if let Ok(without) = without {
            // another test may have removed what was in the cache
            let (mut attempts, mut shows) = (if row.cached { 5 } else { 1 }, true);
            while shows && attempts > 0 {
                let outcome = build(&self.podman, &without).await;
                shows = self.visible(row, &outcome).await.is_ok();
                remove(outcome).await;
                attempts -= 1;
            }
            if shows {
                return Err("shows without it, too".to_owned());
            }
        }
        self.without.lock().expect("no panic").insert(key, Vec::new());
        Ok(Seen::Shown)
    }

    async fn visible(&self, row: &Row, outcome: &Result<Built, Error>) -> Result<(), String> {
        let built = match (&row.see, outcome) {
            (See::Fails(words), Err(error)) => return says(&error.to_string(), words),
            (See::Fails(_), Ok(_)) => return Err("was built".to_owned()),
            (_, outcome) => outcome.as_ref().map_err(ToString::to_string)?,
        };
        let log = built.log.join("\n");
        let inspected = built.image.inspect().await.map_err(|error| error.to_string())?;
        let layers = inspected.root_fs.as_ref().map_or(0, |root| root.layers.len());
        let inspected = serde_json::to_value(&inspected).map_err(|error| error.to_string())?;
        match &row.see {
            See::Log(words) => says(&log, words),
            See::LogLacks(words) if !log.contains(words) => Ok(()),
            See::LogLacks(words) => Err(format!("{words} is in {log}")),
            See::Image(path, wanted) => stands(&inspected, path, wanted),
            See::ImageLacks(path, words) => {
                let found = path.split('/').fold(&inspected, |at, key| &at[key]).to_string();
                if found.contains(words) { Err(format!("{path} is {found}")) } else { Ok(()) }
            }
            See::Layers(more) => {
                let found = i64::try_from(layers).expect("few") - i64::try_from(self.layers).expect("few");
                if found == *more { Ok(()) } else { Err(format!("{found} layers more, not {more}")) }
            }
            See::Inside(command, words) => {
                let options = CreateOptions::new(&built.image).command(["sh", "-c", command]).remove(true);
                let output = self.podman.containers().run(options.network_mode("none")).await;
                let output = output.map_err(|error| error.to_string())?;
                says(&format!("{}{}", output.text(), String::from_utf8_lossy(&output.stderr)), words)
            }
            See::Saved(words) => {
                let options = podman::images::SaveOptions::new().format("oci-archive");
                let mut archive = built.image.save_with(&options).await.map_err(|error| error.to_string())?;
                let mut all = Vec::new();
                while let Some(piece) = archive.next().await {
                    all.extend_from_slice(&piece.map_err(|error| error.to_string())?);
                }
                let has = all.windows(words.len()).any(|window| window == words.as_bytes());
                if has { Ok(()) } else { Err(format!("{words} is not in the archive")) }
            }
            See::Listed(label) => {
                let options = ListOptions::new().all(true).filter(Filter::Label(label.clone()));
                let listed = self.podman.images().list_with(&options).await.map_err(|error| error.to_string())?;
                if listed.is_empty() { Err(format!("no image has {label}")) } else { Ok(()) }
            }
            See::Namespace(kind) | See::NamespaceLacks(kind) => {
                let given = json!({ "image": IMAGE, "remove": true, "command": ["readlink", format!("/proc/self/ns/{kind}")],
                    match kind.as_str() { "ipc" => "ipc_mode", "uts" => "uts_mode", "pid" => "pid_mode", "user" => "userns_mode", _ => "cgroupns" }: "host" });
                let options: CreateOptions = serde_json::from_value(given).map_err(|error| error.to_string())?;
                let output =
                    self.podman.containers().run(options).checked().await.map_err(|error| error.to_string())?;
                let has = says(&log, output.text().trim());
                match (&row.see, has) {
                    (See::Namespace(_), has) => has,
                    (_, Ok(())) => Err(format!("it is the namespace of the server: {log}")),
                    (_, Err(_)) => Ok(()),
                }
            }
            other => Err(format!("{other:?} needs no build")),
        }
    }
}

async fn remove(outcome: Result<Built, Error>) {
    if let Ok(built) = outcome {
        for id in built.ids {
            // an image that another row built as well may be gone
            let _ = built.image.id() == id && built.image.remove().await.is_ok();
        }
    }
}

/// The options of a row, with its keyword or without.
fn options(row: &Row, with: bool) -> Result<BuildOptions, serde_json::Error> {
    let mut given = row.given.clone();
    if !row.cached {
        given.entry("nocache").or_insert(true.into());
    }
    if let Some(steps) = &row.steps {
        let text = row.file.clone().unwrap_or_else(|| format!("FROM {IMAGE}\n{steps}\n"));
        given.entry("fileobj").or_insert(text.into());
    }
    if !with {
        given.remove(&row.keyword);
    }
    serde_json::from_value(given.into())
}
