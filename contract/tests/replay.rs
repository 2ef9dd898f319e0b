//! The client decodes all recorded responses of real servers without losses.

use std::collections::{BTreeMap, BTreeSet};

use contract::answers::operations;
use contract::compare::{Difference, differences};
use contract::entry::{Entry, VERSIONS};
use contract::handlers;
use contract::replay::{self, Read};
use serde_json::Value;

/// Answers of each version at least.
const LEAST: usize = 250;

/// An allowed difference: how it is recognized, and why it is allowed.
type Same = (fn(&Difference) -> bool, &'static str);

const SAME: [Same; 6] = [
    (unset_time, "Go's zero time stands for none, and is left out"),
    (seconds, "seconds since 1970 are written as a time"),
    (same_time, "a time is written with all digits of its fraction"),
    (same_number, "a whole number is written with a fraction where there may be one"),
    (same_words, "until Podman 5 the words of the entrypoint arrive joined by blanks"),
    (same_signal, "until Podman 5 the signal arrives as its number"),
];

/// Fields that the types do not have: operation, the end of the path, and why they are not needed.
const UNKNOWN: [(&str, &str, &str); 15] = [
    ("ContainerDeleteLibpod", ".RawInput", "the name of the request; of 4.x"),
    ("ContainerInspect", ".HostConfig.CgroupnsMode", "Docker's; libpod has CgroupMode"),
    ("ContainerInspect", ".HostConfig.DeviceCgroupRules", "Docker's, always null"),
    ("ContainerInspect", ".HostConfig.DeviceRequests", "Docker's, always null"),
    ("ContainerInspect", ".HostConfig.KernelMemoryTCP", "Docker's, always 0; of 4.x"),
    ("ContainerInspect", ".HostConfig.MaskedPaths", "Docker's, always null"),
    ("ContainerInspect", ".HostConfig.ReadonlyPaths", "Docker's, always null"),
    ("ContainerInspect", ".LogPath", "Docker's; libpod has HostConfig.LogConfig.Path"),
    ("ContainerInspect", ".DNSNames", "Docker's, the same as Aliases or null"),
    ("ContainerInspect", ".GwPriority", "Docker's, always 0"),
    ("ContainerInspect", ".Platform", "Docker's; libpod has it for the image"),
    ("ContainerList", ".AdjustCPUShares", "Docker's, always false; of 4.x"),
    ("SystemEventsLibpod", ".cause", "4.x answers 200 and a refusal as the only line"),
    ("SystemEventsLibpod", ".message", "4.x answers 200 and a refusal as the only line"),
    ("SystemEventsLibpod", ".response", "4.x answers 200 and a refusal as the only line"),
];

/// Operations without a successful response, and why.
const WITHOUT: [(&str, &[&str], &str); 4] = [
    ("ContainerCheckpointLibpod", &["4.3.1"], "CRIU is not installed"),
    (
        "ContainerRestoreLibpod",
        &VERSIONS,
        "CRIU does not like the scene's containers; tests/live/checkpoint has others",
    ),
    ("ImageScpLibpod", &VERSIONS, "wants another machine, with ssh"),
    ("KubeApplyLibpod", &VERSIONS, "wants a cluster"),
];

fn recorded(version: &str) -> Vec<Entry> {
    contract::entry::recorded(version).expect("`cargo xtask record` wrote them")
}

#[test]
fn every_answer_decodes() {
    let mut wrong = Vec::new();
    for version in VERSIONS {
        let answers = recorded(version);
        if answers.len() < LEAST {
            wrong.push(format!("{version}: only {} answers", answers.len()));
        }
        for entry in &answers {
            if let Err(failure) = replay::read(entry) {
                wrong.push(format!("{version} {} {}: {failure:?}", entry.operation_id, entry.call()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_is_lost_that_the_types_know() {
    let mut wrong = BTreeSet::new();
    let mut used = BTreeSet::new();
    for entry in VERSIONS.into_iter().flat_map(recorded) {
        let Ok(Read::Values(values)) = replay::read(&entry) else { continue };
        let unknown = replay::unknown(&entry);
        for difference in values.iter().flat_map(|(sent, kept)| differences(sent, kept)) {
            match SAME.iter().position(|(same, _)| same(&difference)) {
                Some(row) => drop(used.insert(row)),
                None if unknown.contains(&difference.at) => {}
                None => drop(wrong.insert(format!("{} {difference:?}", entry.operation_id))),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let unused: Vec<_> = (0..SAME.len()).filter(|row| !used.contains(row)).map(|row| SAME[row].1).collect();
    assert!(unused.is_empty(), "nothing differs in this way any more: {unused:?}");
}

#[test]
fn fields_that_the_types_do_not_know_are_known_to_us() {
    let mut wrong = BTreeSet::new();
    let mut used = BTreeSet::new();
    for entry in VERSIONS.into_iter().flat_map(recorded) {
        for field in replay::unknown(&entry) {
            let row = UNKNOWN.iter().position(|(of, end, _)| *of == entry.operation_id && field.ends_with(end));
            match row {
                Some(row) => drop(used.insert(row)),
                None => drop(wrong.insert(format!("{} {field}", entry.operation_id))),
            }
        }
    }
    assert!(wrong.is_empty(), "a patch of the description, or a row here: {wrong:#?}");
    let unused: Vec<_> = (0..UNKNOWN.len()).filter(|row| !used.contains(row)).map(|row| UNKNOWN[row]).collect();
    assert!(unused.is_empty(), "no server sends these any more: {unused:?}");
}

#[test]
fn every_operation_was_answered_well_by_every_version_that_has_it() {
    let mut wrong = Vec::new();
    for version in VERSIONS {
        let answers = recorded(version);
        let server = version.parse().expect("a version");
        for operation in operations() {
            let id = operation.id;
            let all: Vec<_> = answers.iter().filter(|entry| entry.operation_id == id).collect();
            let good = all.iter().any(|entry| entry.status < 300);
            // Docker's two are not of the table, and no version is without them.
            let has = handlers::all().get(id).is_none_or(|handler| handler.exists(server));
            let excused = WITHOUT.iter().any(|(of, on, _)| *of == id && on.contains(&version));
            match (has, all.is_empty()) {
                (true, true) => wrong.push(format!("{version} {id}: not recorded")),
                (false, false) => wrong.push(format!("{version} {id}: answered, though it has no such operation")),
                (true, false) if good == excused => wrong.push(format!("{version} {id}: good is {good}")),
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_refusal_says_why() {
    let mut kinds: BTreeMap<u16, usize> = BTreeMap::new();
    for entry in VERSIONS.into_iter().flat_map(recorded) {
        if let Ok(Read::Refusal(message)) = replay::read(&entry) {
            assert!(!message.starts_with(['{', '[']), "{}: not read, but passed on: {message}", entry.call());
            *kinds.entry(entry.status).or_default() += 1;
        }
    }
    let found: Vec<_> = kinds.keys().copied().collect();
    assert_eq!(found, [400, 404, 409, 500], "{kinds:?}");
}

#[test]
fn no_answer_names_this_machine() {
    for version in VERSIONS {
        for entry in recorded(version) {
            let text = serde_json::to_string(&entry).expect("it can be written");
            for own in ["/var/tmp/podman-matrix", "%2Fpodman-matrix", env!("CARGO_MANIFEST_DIR")] {
                assert!(!text.contains(own), "{version} {}: {own}", entry.call());
            }
        }
    }
}

fn unset_time(difference: &Difference) -> bool {
    let zero = [Value::from("0001-01-01T00:00:00Z"), Value::from(-62_135_596_800_i64)];
    zero.contains(&difference.sent) && difference.kept.is_null()
}

fn seconds(difference: &Difference) -> bool {
    let time = difference.kept.as_str().and_then(|kept| kept.parse::<podman::types::Timestamp>().ok());
    time.is_some_and(|time| difference.sent == time.unix_seconds())
}

fn same_time(difference: &Difference) -> bool {
    let whole = |value: &Value| {
        let text = value.as_str()?.strip_suffix('Z')?;
        Some(text.trim_end_matches('0').trim_end_matches('.').to_owned())
    };
    whole(&difference.sent).is_some_and(|sent| sent.contains('T') && Some(sent) == whole(&difference.kept))
}

#[allow(clippy::float_cmp, reason = "the very same number")]
fn same_number(difference: &Difference) -> bool {
    matches!((difference.sent.as_f64(), difference.kept.as_f64()), (Some(sent), Some(kept)) if sent == kept)
}

fn same_words(difference: &Difference) -> bool {
    let kept = difference.kept.as_array().into_iter().flatten().filter_map(Value::as_str);
    difference.at == ".Config.Entrypoint" && difference.sent == kept.collect::<Vec<_>>().join(" ")
}

fn same_signal(difference: &Difference) -> bool {
    let is = |number: i64| [Value::from(number), Value::from(number.to_string())].contains(&difference.sent);
    let name = difference.kept.as_str();
    difference.at == ".Config.StopSignal" && (is(15) && name == Some("SIGTERM") || is(2) && name == Some("SIGINT"))
}
