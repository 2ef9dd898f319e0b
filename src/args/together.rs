//! Rules that concern several keywords at once.

use std::collections::BTreeMap;

use serde_json::Value;

use super::body::Body;
use super::problem::Problems;

/// Applies what belongs together, and refuses what contradicts itself.
pub(super) fn check(given: &BTreeMap<String, Value>, body: &mut Body, problems: &mut Problems) {
    for (option, why) in super::health::family(given, body) {
        let value = given.get(&option).map(Value::to_string).unwrap_or_default();
        problems.add(&option, &value, &why);
    }
    nano_cpus(given, body, problems);
    if let Err(why) = super::namespace::auto_users(body) {
        problems.add("userns_mode", "", &why);
    }
    let said = |keyword: &str| given.get(keyword).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    if said("workdir") && said("working_dir") {
        problems.add("workdir", "", "is the same as working_dir: give one of them");
    }
    let has = |keyword: &str| given.get(keyword).is_some_and(|value| !value.is_null());
    if has("cmd") && has("command") {
        problems.add("cmd", "", "is the same as command: give one of them");
    }
}

/// The server's own Docker endpoint makes a period of 100 ms and a share of it of this.
pub(super) fn nano_cpus(given: &BTreeMap<String, Value>, body: &mut Body, problems: &mut Problems) {
    let Some(value) = given.get("nano_cpus").filter(|value| !value.is_null()) else { return };
    let whole = value.as_i64();
    match whole {
        Some(0) => {}
        Some(nano) if nano > 0 => {
            if ["cpu_period", "cpu_quota"].iter().any(|keyword| given.get(*keyword).is_some_and(|v| !v.is_null())) {
                problems.add(
                    "nano_cpus",
                    &value.to_string(),
                    "says the same as cpu_period and cpu_quota: give one or the other",
                );
            } else {
                body.set("resource_limits.cpu.period", 100_000);
                body.set("resource_limits.cpu.quota", nano / 10_000);
            }
        }
        _ => problems.add(
            "nano_cpus",
            &value.to_string(),
            "wants billionths of a CPU as a whole number, such as 1500000000",
        ),
    }
}
