//! Specifications in the server's own form.

use serde_json::Value;

use crate::options::create::CREATE;
use crate::options::invalid::InvalidOptions;
use crate::options::read::{is_empty, no_nul};
use crate::options::{as_sent, typed};
use crate::raw::types::SpecGenerator;
use crate::versions::support;

/// Reads a specification, with the names of its fields in any case, as the server does; unlike it, rejects unknown ones.
#[inline]
pub(crate) fn specification(spec: Value) -> Result<SpecGenerator, InvalidOptions> {
    let invalid = |value: &str, why: &str| InvalidOptions::one("spec", value, why);
    if !spec.is_object() {
        return Err(invalid(&spec.to_string(), "expected an object"));
    }
    no_nul(&spec).map_err(|why| invalid("", &why))?;
    let spec = support::canonical(CREATE.body, spec)
        .map_err(|field| invalid(&field, "no release of Podman reads this field, or it is there twice"))?;
    let given = spec;
    let spec: SpecGenerator = typed(&given)?;
    if let Some(field) = changed("", &given, &as_sent(&spec)?) {
        return Err(invalid(&field, "this field has another type"));
    }
    let is_set = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
    if !is_set(&spec.image) && !is_set(&spec.rootfs) {
        return Err(invalid("", "an image is needed: a name or an id"));
    }
    Ok(spec)
}

/// Returns the path of a value that would be changed by decoding, which is lenient.
#[inline]
fn changed(path: &str, given: &Value, sent: &Value) -> Option<String> {
    let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
    match (given, sent) {
        (given, _) if is_empty(given) => None,
        (Value::Object(given), Value::Object(sent)) => {
            given.iter().find_map(|(key, value)| changed(&below(key), value, sent.get(key).unwrap_or(&Value::Null)))
        }
        (Value::Array(given), Value::Array(sent)) if given.len() == sent.len() => {
            given.iter().zip(sent).find_map(|(given, sent)| changed(&below("*"), given, sent))
        }
        (given, sent) => (given != sent).then(|| path.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn field_names_are_case_insensitive() {
        let spec = json!({
            "Image": "a", "networks": {"Net": {"Aliases": ["A"], "static_MAC": "02:42:ac:11:00:02"}},
            "VOLUMES": [{"name": "v", "dest": "/m", "options": ["ro"]}], "secrets": [{"source": "s", "mode": 292}],
            "healthConfig": {"test": ["CMD", "true"], "interval": 5}, "env": {"Path": "/bin"}, "labels": {"Aa": "b"},
            "Resource_Limits": {"Memory": {"Limit": 5}}, "portMappings": [{"Container_Port": 80}], "unknown": null,
        });
        let sent = serde_json::to_value(specification(spec).expect("valid")).expect("writes");
        assert_eq!(sent["image"], "a");
        assert_eq!(sent["Networks"]["Net"], json!({"aliases": ["A"], "static_mac": "02:42:ac:11:00:02"}));
        assert_eq!(sent["volumes"], json!([{"Name": "v", "Dest": "/m", "Options": ["ro"]}]));
        assert_eq!(sent["secrets"], json!([{"Source": "s", "Mode": 292}]));
        assert_eq!(sent["healthconfig"], json!({"Test": ["CMD", "true"], "Interval": 5}));
        assert_eq!((&sent["env"], &sent["labels"]), (&json!({"Path": "/bin"}), &json!({"Aa": "b"})));
        assert_eq!(sent["resource_limits"]["memory"]["limit"], 5);
        assert_eq!(sent["portmappings"][0]["container_port"], 80);
    }

    #[test]
    fn unknown_and_duplicate_fields_are_errors_with_their_path() {
        for (spec, field) in [
            (json!({"image": "a", "imagee": "b"}), "imagee"),
            (json!({"image": "a", "volumes": [{"Nam": "v"}]}), "volumes.*.Nam"),
            (json!({"image": "a", "Image": "b"}), "mage"),
            (json!({"image": "a", "Networks": {"n": {"alias": ["a"]}}}), "Networks.*.alias"),
            (json!({"image": "a", "command": "x"}), "command"),
            (json!({"image": "a", "privileged": "yes"}), "true or false"),
            (json!({"image": "a", "labels": {"a": 1}}), "labels"),
            (json!({"image": "a", "netns": "host"}), "options"),
            (json!({"image": "a\0"}), "NUL"),
            (json!({"command": ["x"]}), "image"),
            (json!([]), "object"),
        ] {
            let message = specification(spec.clone()).expect_err("refused").to_string();
            assert!(message.contains(field), "{spec}: {message}");
        }
    }
}
