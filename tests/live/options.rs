//! Proves every option of networks, volumes, secrets and pods by its effect: a row each in `tests/fixtures/options/`.

mod scene;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use podman::{PodmanClient, Version, networks, pods, secrets, volumes};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::podman;
use scene::{Scene, Seen};

/// How the effect of an option is visible.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
enum See {
    /// The inspection of the object has this value at this path.
    Inspect(String, Value),
    /// So has the inspection of a container that uses it.
    Container(String, Value),
    /// The inspection of the container does not have this text at this path.
    ContainerLacks(String, String),
    /// So has the inspection of the pod's infra container.
    Infra(String, Value),
    /// This shell command prints this in a container that uses it.
    Inside(String, String),
    /// It does not print this.
    InsideLacks(String, String),
    /// This file of the pod's cgroup has this value; its path begins with the controller.
    Cgroup(String, String),
    /// This shell command prints this in the namespaces of the server.
    OnHost(String, String),
    /// It can be created while it exists.
    Again,
    /// The server fails to create it, or to start a container with it, with this message.
    Fails(String),
    /// The options are an error with this message.
    Refused(String),
    /// It is accepted, and has no effect; the reason.
    NoEffect(#[allow(dead_code, reason = "for the reader of the rows")] String),
    /// Another live test proves it: `module::name`, and the code in it that uses the option.
    Test(String, String),
    /// It cannot be shown here; the reason. Never counted as shown.
    NotShown(String),
}

/// An option, values that show its effect, and how.
///
/// A row of the file has `keywords`: options of the same meaning. `{keyword}` elsewhere in the row stands for each of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// The name of the schema, without `-options`; that of a creation is the noun alone.
    of: String,
    /// The keyword; with `/`, one of its values: a filter, or an option of a driver.
    keyword: String,
    #[serde(default)]
    given: Map<String, Value>,
    /// Options of the container.
    #[serde(default)]
    container: Map<String, Value>,
    /// Rows of one name share a pod, which has the options of all of them.
    together: Option<String>,
    /// The first release with this effect, if an earlier one has another.
    since: Option<String>,
    /// The first release without it.
    before: Option<String>,
    see: See,
    /// The subnets of the row, `10.1.2` and `fd00:1:2`, which stand in it for `{net}` and `{v6}`.
    #[serde(skip)]
    net: String,
    #[serde(skip)]
    v6: String,
}

impl Row {
    fn is_for(&self, server: Version) -> bool {
        let version = |text: &String| text.parse::<Version>().expect("a version");
        self.since.as_ref().is_none_or(|since| server >= version(since))
            && self.before.as_ref().is_none_or(|before| server < version(before))
    }
}

fn directory(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(below)
}

fn fixture(file: &str) -> PathBuf {
    directory("fixtures/options").join(file)
}

/// The rows of all nouns, with the names of this run in them.
fn rows(places: &[(&str, String)]) -> Vec<Row> {
    let mut rows = Vec::new();
    for noun in ["networks", "volumes", "secrets", "pods"] {
        let path = fixture(&format!("{noun}.json"));
        let mut text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (place, value) in places {
            text = text.replace(place, value);
        }
        let all: Vec<Map<String, Value>> = serde_json::from_str(&text).expect(noun);
        for mut row in all {
            let keywords = row.remove("keywords").expect("keywords");
            let keywords = keywords.as_array().expect("a list").iter().map(|keyword| keyword.as_str().expect("a text"));
            let together = row.remove("together");
            for (nth, keyword) in keywords.enumerate() {
                if let Some(Value::String(group)) = &together {
                    // two names of the same option need two pods
                    row.insert("together".to_owned(), format!("{group}-{nth}").into());
                }
                row.insert("keyword".to_owned(), keyword.into());
                let text = Value::from(row.clone()).to_string().replace("{keyword}", keyword);
                rows.push(serde_json::from_str(&text).unwrap_or_else(|error| panic!("{noun}: {error}: {text}")));
            }
        }
    }
    rows
}

/// What a message lists after "known are".
fn listed(error: impl std::fmt::Display) -> Vec<String> {
    let message = error.to_string();
    let (_, known) = message.split_once("known are ").unwrap_or_else(|| panic!("no list: {message}"));
    known.split(", ").map(|word| word.trim().to_owned()).collect()
}

/// The options of the drivers of secrets, which the client only lists when a secret is created; see [`check_drivers`].
const SECRET_DRIVERS: [(&str, &[&str]); 3] =
    [("file", &["path"]), ("pass", &["root", "key", "gpghomedir"]), ("shell", &["list", "lookup", "store", "delete"])];

/// Every option of the four nouns: the keywords of the schemas, the filters, and the options of drivers.
fn known() -> BTreeSet<(String, String)> {
    let mut known = BTreeSet::new();
    let mut add = |of: &str, keyword: String| {
        known.insert((of.to_owned(), keyword));
    };
    macro_rules! schemas {
        ($($of:literal $options:ty;)*) => {$(
            let schema = <$options>::schema();
            for keyword in schema["properties"].as_object().expect("an object").keys() {
                add($of, keyword.clone());
                let unknown = json!({ "filters": { "%%%%%%%%": "x" } });
                if keyword == "filters" {
                    let error = serde_json::from_value::<$options>(unknown).expect_err("an unknown filter");
                    for filter in listed(error) {
                        add($of, format!("filters/{filter}"));
                    }
                }
            }
        )*};
    }
    schemas! {
        "network" networks::NetworkOptions;
        "network-connect" networks::ConnectOptions;
        "network-disconnect" networks::DisconnectOptions;
        "network-list" networks::ListOptions;
        "network-prune" networks::PruneOptions;
        "network-remove" networks::RemoveOptions;
        "network-update" networks::UpdateOptions;
        "volume" volumes::VolumeOptions;
        "volume-list" volumes::ListOptions;
        "volume-prune" volumes::PruneOptions;
        "volume-remove" volumes::RemoveOptions;
        "secret" secrets::SecretOptions;
        "secret-list" secrets::ListOptions;
        "pod" pods::PodOptions;
        "pod-list" pods::ListOptions;
        "pod-prune" pods::PruneOptions;
        "pod-remove" pods::RemoveOptions;
        "pod-stats" pods::StatsOptions;
        "pod-stop" pods::StopOptions;
        "pod-top" pods::TopOptions;
    }
    let strange = [("%%%%%%%%", "x")];
    for driver in ["bridge", "macvlan", "ipvlan"] {
        let options = networks::NetworkOptions::new("n").driver(driver).options(strange);
        for option in listed(options.body().expect_err("an unknown option")) {
            add("network", format!("options/{driver}/{option}"));
        }
    }
    let options = volumes::VolumeOptions::new("v").driver_opts(strange);
    for option in listed(options.body().expect_err("an unknown option")) {
        add("volume", format!("driver_opts/local/{option}"));
    }
    add("volume", "driver_opts/image/image".to_owned());
    for (driver, options) in SECRET_DRIVERS {
        for option in options {
            add("secret", format!("driver_opts/{driver}/{option}"));
        }
    }
    known
}

/// Returns the code of a live test.
fn code_of(shown_by: &str) -> Result<String, String> {
    let (module, name) = shown_by.rsplit_once("::").ok_or("has no module")?;
    let path = directory("live").join(format!("{}.rs", module.replace("::", "/")));
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let head = format!("#[ignore = \"needs podman\"]\nasync fn {name}() {{\n");
    let (_, code) = text.split_once(&head).ok_or_else(|| format!("{} has no such test", path.display()))?;
    Ok(code.split("\n}\n").next().unwrap_or_default().to_owned())
}

#[test]
fn every_option_has_a_row() {
    let (known, rows) = (known(), rows(&[]));
    let proved: BTreeSet<_> = rows.iter().map(|row| (row.of.clone(), row.keyword.clone())).collect();
    let missing: Vec<_> = known.difference(&proved).collect();
    assert!(missing.is_empty(), "without a row: {missing:?}");
    let strange: Vec<_> = proved.difference(&known).collect();
    assert!(strange.is_empty(), "no options: {strange:?}");
    for release in ["4.3.1", "5.4.2", "5.8.6"] {
        let server: Version = release.parse().expect("a version");
        let here: BTreeSet<_> =
            rows.iter().filter(|row| row.is_for(server)).map(|row| (row.of.clone(), row.keyword.clone())).collect();
        let missing: Vec<_> = known.difference(&here).collect();
        assert!(missing.is_empty(), "without a row for {release}: {missing:?}");
    }
    for row in &rows {
        let See::Test(test, words) = &row.see else { continue };
        let code = code_of(test).unwrap_or_else(|why| panic!("{}: {test}: {why}", row.keyword));
        assert!(code.contains(words), "{}: {test} has no {words}", row.keyword);
    }
}

/// Checks [`SECRET_DRIVERS`] with what the client lists before it sends anything.
async fn check_drivers(podman: &PodmanClient) {
    for (driver, options) in SECRET_DRIVERS {
        let given = options.iter().chain(&["%%%%%%%%"]).map(|option| (*option, "x"));
        let secret = secrets::SecretOptions::new("s", "x").driver(driver).driver_opts(given);
        let error = podman.secrets().create(secret).await.expect_err("an unknown option");
        assert_eq!(listed(error), options);
    }
}

/// What the rows of an option have shown on this release.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Outcome {
    NotShown,
    Refused,
    Tested,
    Lost,
    Shown,
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_option_takes_effect() {
    let podman = podman().await;
    check_drivers(&podman).await;
    let version = podman.server_version();
    let mut scene = Scene::new(podman).await;
    let rows: Vec<_> = rows(&scene.places()).into_iter().filter(|row| row.is_for(version)).collect();
    scene.put_together(&rows);
    let scene = Arc::new(scene);
    let (at_once, mut tasks) = (Arc::new(Semaphore::new(3)), JoinSet::new());
    let only = std::env::var("PODMAN_TEST_ROW").ok();
    for row in rows {
        if only.as_ref().is_some_and(|only| format!("{} {}", row.of, row.keyword) != *only) {
            continue;
        }
        let (scene, at_once) = (Arc::clone(&scene), Arc::clone(&at_once));
        tasks.spawn(async move {
            let _turn = at_once.acquire_owned().await;
            let seen = scene.see(&row).await;
            (row, seen)
        });
    }
    let mut best: BTreeMap<(String, String), Outcome> = BTreeMap::new();
    let (mut not_shown, mut wrong) = (BTreeMap::new(), Vec::new());
    for (row, seen) in tasks.join_all().await {
        let option = (row.of.clone(), row.keyword.clone());
        let outcome = match (seen, &row.see) {
            (Err(why), _) => {
                wrong.push(format!("{} {} {:?}: {why}", row.of, row.keyword, row.given));
                continue;
            }
            (Ok(Seen::Lost), _) => Outcome::Lost,
            (Ok(Seen::Shown), See::Refused(_) | See::NoEffect(_)) => Outcome::Refused,
            (Ok(Seen::Shown), See::Test(..)) => Outcome::Tested,
            (Ok(Seen::Shown), See::NotShown(why)) => {
                not_shown.insert(option.clone(), why.clone());
                Outcome::NotShown
            }
            (Ok(Seen::Shown), _) => Outcome::Shown,
        };
        best.entry(option).and_modify(|best| *best = (*best).max(outcome)).or_insert(outcome);
    }
    Arc::into_inner(scene).expect("no task").end().await;
    wrong.sort();
    // Not with `println`, which is hidden for passing tests: options that are not shown must be listed.
    let mut report = String::new();
    for noun in ["network", "volume", "secret", "pod"] {
        let count = |outcome| {
            best.iter().filter(|((of, _), found)| of.split('-').next() == Some(noun) && **found == outcome).count()
        };
        report.extend([format!(
            "{noun} options on podman {version}: {} shown, {} unsupported, {} by other tests, {} refused or without effect by design, {} not shown\n",
            count(Outcome::Shown),
            count(Outcome::Lost),
            count(Outcome::Tested),
            count(Outcome::Refused),
            count(Outcome::NotShown),
        )]);
    }
    for ((of, keyword), why) in not_shown.iter().filter(|(option, _)| best[option] == Outcome::NotShown) {
        report.extend([format!("  {of} {keyword}: {why}\n")]);
    }
    std::io::stdout().write_all(report.as_bytes()).expect("prints");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
