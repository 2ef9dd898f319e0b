//! What holds of options for any keywords, values and texts.

use serde_json::{Map, Value};

use super::body::Body;
use super::core::{Kind, Options, SECRET as SECRETS};
use super::create::CREATE;
use super::invalid::InvalidOptions;
use super::types::detach_keys::{DetachKeys, DetachMatcher};
use super::types::{mount_text, signal, size, span, ulimit, volume};
use super::update::UPDATE;
use super::{CreateOptions, Timestamp, UpdateOptions};
use crate::random::Choices;

/// Of what the texts are made that options take.
const WORDS: [&str; 72] = [
    "",
    "80",
    "8000-8003",
    "/tcp",
    "/udp",
    "tcp,udp",
    ":",
    "127.0.0.1",
    "[::1]",
    "::",
    "-",
    ",",
    "=",
    "/",
    "/data",
    "/tmp",
    "vol",
    "ro",
    "rw",
    "z",
    "Z",
    "rslave",
    "noexec",
    "type",
    "bind",
    "tmpfs",
    "source",
    "target",
    "read_only",
    "size",
    "mode",
    "0o755",
    "64m",
    "1.5g",
    "0",
    "1",
    "4294967296",
    "-1",
    "unlimited",
    "nofile",
    "NOFILE",
    "soft",
    "hard",
    "name",
    "host",
    "none",
    "container:",
    "ns:",
    "private",
    "always",
    "on-failure",
    "max_retry_count",
    "30s",
    "1h",
    ".5",
    "ms",
    "test",
    "CMD",
    "CMD-SHELL",
    "NONE",
    "interval",
    "retries",
    "seccomp",
    "label",
    "A=b",
    "\"",
    "\\",
    " ",
    "\0",
    "é",
    "SIGTERM",
    "gpu",
];
/// The value of secret options, which must not be shown.
const SECRET: &str = "open sesame";

fn given(choices: &mut Choices<'_>, kind: &'static Kind) -> Map<String, Value> {
    let (known, mut given) = (kind.rows().collect::<Vec<_>>(), Map::new());
    for _ in 0..choices.byte() % 6 {
        let name = choices.one(&known).name;
        let mut value = choices.json(&WORDS, 3);
        if SECRETS.contains(&name) {
            fill(&mut value);
        }
        given.insert(name.to_owned(), value);
    }
    given
}

/// Puts the secret into every text; keys are names, which may be seen.
fn fill(value: &mut Value) {
    match value {
        Value::String(text) => SECRET.clone_into(text),
        Value::Array(list) => list.iter_mut().for_each(fill),
        Value::Object(map) => map.values_mut().for_each(fill),
        _ => {}
    }
}

/// Options that are read from JSON are refused, or made again from what they print, with the same body.
pub(crate) fn options(choices: &mut Choices<'_>) {
    let keywords = given(choices, &CREATE);
    let mut set = CreateOptions::new("alpine");
    for (name, value) in &keywords {
        set = set.set(name, value);
    }
    let shown = match set.spec() {
        Ok(spec) => {
            let again: CreateOptions =
                serde_json::from_str(&serde_json::to_string(&set).expect("JSON")).expect("valid");
            assert_eq!(again.spec().expect("as valid"), spec);
            format!("{set:?}")
        }
        Err(problems) => format!("{set:?} {problems} {problems:?}"),
    };
    assert!(!shown.contains(SECRET), "{shown}");

    let keywords = given(choices, &UPDATE);
    let update = serde_json::from_value::<UpdateOptions>(keywords.into());
    assert!(update.is_err() || update.is_ok_and(|update| update.body().is_ok()));
    let _ = serde_json::from_value::<CreateOptions>(choices.json(&["image", "command", "cmd", "tty", "name"], 3));
}

/// Every keyword reads any value, and a string that means a number means it again once written as one.
pub(crate) fn texts(choices: &mut Choices<'_>) {
    let text = choices.text(&WORDS);
    let value = Value::from(text.as_str());
    let map = Map::from_iter([(text.clone(), Value::from(choices.one(&WORDS)))]);
    for value in [value.clone(), vec![value.clone(), text.clone().into()].into(), map.into()] {
        for (kind, row) in [&CREATE, &UPDATE].into_iter().flat_map(|kind| kind.rows().map(move |row| (kind, row))) {
            let mut options = Options::new(kind);
            options.put(row.name, value.clone());
            options.write_valid(&mut Body::default(), &mut InvalidOptions::default());
        }
    }
    for read in [size::bytes, span::nanos, signal::number] {
        if let Ok(number) = read(&value) {
            assert_eq!(read(&number.into()), Ok(number), "{text:?}");
        }
    }
    let _ = mount_text::parse(&text);
    let _ = volume::named(&value);
    let mut body = Body::default();
    if ulimit::ulimits(&vec![value].into(), &mut body).is_ok() {
        assert!(body.get("r_limits").is_some(), "{text:?} went nowhere");
    }
    typed(choices, &text);

    let seconds = choices.signed();
    let moment = Timestamp::from(seconds >> choices.below(64));
    assert_eq!(moment.to_query().parse::<Timestamp>().expect("RFC 3339"), moment);
}

/// Keys are seen only where each came by itself.
fn typed(choices: &mut Choices<'_>, text: &str) {
    let _ = DetachKeys::read(text);
    let keys = DetachKeys::read(choices.one(&["", "a", "ctrl-p,ctrl-q", "a,a,b", "DEL"])).expect("keys");
    let wanted = keys.bytes().to_vec();
    let bytes = choices.bytes(&[b"a", b"a", b"b", b"\x10", b"\x11", b"\x7f"]);
    let (mut alone, mut typed) = (Vec::new(), DetachMatcher::new(keys));
    for chunk in choices.cut(&bytes) {
        match chunk {
            [key] => alone.push(*key),
            [] => {}
            _ => alone.clear(),
        }
        assert!(!typed.push(chunk) || alone.ends_with(&wanted), "{chunk:?}");
    }
}
