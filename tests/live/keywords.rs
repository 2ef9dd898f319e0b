//! Every keyword proved by its effect: a row each, seen in an inspection or inside the container.

mod host;
mod limits;
mod network;
mod process;
mod security;
mod storage;

use std::collections::BTreeSet;

use podman::{CreateOptions, PodmanClient, RemoveOptions, Version};
use serde_json::{Map, Value};

use super::{IMAGE, podman};

/// How a keyword shows.
enum See {
    /// At this path of an inspection stands this value, or a list or text that holds it.
    Inspect(&'static str, Value),
    /// This shell command prints this.
    Inside(&'static str, &'static str),
    /// The options are refused with these words.
    Refused(&'static str),
    /// Another test proves it: its name.
    Test(&'static str),
    /// This machine cannot show it: why. Never counted as shown.
    NotShown(&'static str),
}

/// A keyword, the options that show it, and how.
struct Row {
    keyword: &'static str,
    given: Value,
    see: See,
    since: Version,
}

fn row(keyword: &'static str, given: Value, see: See) -> Row {
    Row { keyword, given, see, since: Version::new(4, 0, 0) }
}

impl Row {
    fn since(mut self, major: u16, minor: u16) -> Self {
        self.since = Version::new(major, minor, 0);
        self
    }
}

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
    let (mut shown, mut not_shown, mut wrong) = (BTreeSet::new(), Vec::new(), Vec::new());
    for row in all() {
        let version = podman.server_version();
        if version < row.since {
            not_shown.push(format!("{}: needs podman {}", row.keyword, row.since));
            continue;
        }
        match see(&podman, &row).await {
            Ok(true) => drop(shown.insert(row.keyword)),
            Ok(false) => {
                if let See::NotShown(why) | See::Test(why) = row.see {
                    not_shown.push(format!("{}: {why}", row.keyword));
                }
            }
            Err(why) => wrong.push(format!("{} {}: {why}", row.keyword, row.given)),
        }
    }
    println!("podman {}: {} keywords shown; not shown here:", podman.server_version(), shown.len());
    not_shown.iter().for_each(|line| println!("  {line}"));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether it shows; an error if it should and does not.
async fn see(podman: &PodmanClient, row: &Row) -> Result<bool, String> {
    match &row.see {
        See::NotShown(_) | See::Test(_) => Ok(false),
        See::Refused(words) => match options(row, Value::Null) {
            Ok(_) => Err("was accepted".to_owned()),
            Err(why) if why.contains(words) => Ok(true),
            Err(why) => Err(why),
        },
        See::Inspect(path, wanted) => {
            let created = podman.containers().create(options(row, Value::Null)?).await;
            let container = created.map_err(|error| error.to_string())?;
            let attrs = container.inspect().await.map_err(|error| error.to_string())?;
            let gone = RemoveOptions::new().force(true).volumes(true);
            container.remove_with(&gone).await.map_err(|error| error.to_string())?;
            let attrs = serde_json::to_value(attrs).map_err(|error| error.to_string())?;
            let found = path.split('/').fold(&attrs, |at, key| match at {
                Value::Array(list) => key.parse::<usize>().ok().and_then(|i| list.get(i)).unwrap_or(&Value::Null),
                at => &at[key.replace("~1", "/").as_str()],
            });
            if holds(found, wanted) { Ok(true) } else { Err(format!("{path} is {found}, not {wanted}")) }
        }
        See::Inside(command, wanted) => {
            let command = serde_json::json!(["sh", "-c", command]);
            let run = podman.containers().run(options(row, command)?.remove(true)).output().await;
            let output = run.map_err(|error| error.to_string())?;
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            match said.contains(wanted) {
                true => Ok(true),
                false => Err(format!("prints {said:?} {:?}", String::from_utf8_lossy(&output.stderr))),
            }
        }
    }
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

fn options(row: &Row, command: Value) -> Result<CreateOptions, String> {
    let mut arguments = Map::new();
    arguments.insert("image".to_owned(), IMAGE.into());
    arguments.insert("command".to_owned(), command);
    if let Value::Object(given) = &row.given {
        arguments.extend(given.clone());
    }
    serde_json::from_value(arguments.into()).map_err(|error| error.to_string())
}
