//! The vendored description and its corrections (pure).

use serde::Deserialize;
use serde_json::Value;

/// `spec/patches.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Patches {
    pub(crate) patch: Vec<Patch>,
}

/// One correction. Only `now` adds, only `was` removes, both replace.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Patch {
    /// A short name, unique in the file.
    pub(crate) id: String,
    /// The mistake, and its consequence.
    pub(crate) reason: String,
    /// The evidence.
    pub(crate) evidence: String,
    /// Where it was reported upstream, or "not reported".
    pub(crate) upstream: String,
    /// JSON pointer into the description.
    pub(crate) at: String,
    /// Upstream's value at this place; not set if it is missing.
    pub(crate) was: Option<Value>,
    /// The correct value; not set to remove it.
    pub(crate) now: Option<Value>,
}

/// Applies every patch in order, or names all those that no longer fit.
pub(crate) fn apply(spec: &mut Value, patches: &[Patch]) -> Result<(), Vec<String>> {
    let mut stale: Vec<String> = patches
        .iter()
        .enumerate()
        .filter(|(i, patch)| patches[..*i].iter().any(|earlier| earlier.id == patch.id))
        .map(|(_, patch)| format!("{}: the id is used twice", patch.id))
        .collect();
    for patch in patches {
        if let Err(why) = apply_one(spec, patch) {
            stale.push(format!("{}: {why}", patch.id));
        }
    }
    if stale.is_empty() { Ok(()) } else { Err(stale) }
}

/// Applies a correction, or returns why it does not fit and leaves the description unchanged.
pub(crate) fn apply_one(spec: &mut Value, patch: &Patch) -> Result<(), String> {
    if [&patch.reason, &patch.evidence, &patch.upstream].iter().any(|text| text.trim().is_empty()) {
        return Err("`reason`, `evidence` and `upstream` must say something".to_owned());
    }
    let found = spec.pointer(&patch.at);
    if found != patch.was.as_ref() || patch.was == patch.now {
        return Err(format!("`was` does not describe {}: found {}", patch.at, found.unwrap_or(&Value::Null)));
    }
    if let Some(name) = twice(spec, patch) {
        return Err(format!("there is a parameter {name} already"));
    }
    let (parent, key) = patch.at.rsplit_once('/').ok_or("`at` is the whole document")?;
    let key = key.replace("~1", "/").replace("~0", "~");
    match (spec.pointer_mut(parent), &patch.now) {
        (Some(Value::Object(parent)), Some(_)) if parent.contains_key("$ref") && key != "$ref" => {
            return Err(format!("next to a `$ref`, {key} would be ignored"));
        }
        (Some(Value::Object(parent)), Some(now)) => {
            parent.insert(key, now.clone());
        }
        (Some(Value::Object(parent)), None) => {
            parent.remove(&key);
        }
        // Parameters are a list: `/parameters/-` appends one or, given a list, each of it;
        // a number replaces or removes.
        (Some(Value::Array(list)), Some(Value::Array(now))) if key == "-" => list.extend(now.iter().cloned()),
        (Some(Value::Array(list)), Some(now)) if key == "-" => list.push(now.clone()),
        (Some(Value::Array(list)), now) => {
            let at: usize = key.parse().map_err(|_| format!("{key} is not an index"))?;
            if at >= list.len() {
                return Err(format!("{parent} has no element {at}"));
            }
            match now {
                Some(now) => list[at] = now.clone(),
                None => drop(list.remove(at)),
            }
        }
        _ => return Err(format!("{parent} is neither an object nor a list")),
    }
    Ok(())
}

/// The parameter that a patch would add although one of the same name and place exists.
fn twice<'a>(spec: &Value, patch: &'a Patch) -> Option<&'a Value> {
    let (list, index) = patch.at.rsplit_once('/').filter(|(list, _)| list.ends_with("/parameters"))?;
    let others = spec.pointer(list)?.as_array()?;
    let mut new = patch.now.iter().flat_map(|now| now.as_array().map_or(std::slice::from_ref(now), Vec::as_slice));
    let same = |one: &Value, other: &Value| one["name"] == other["name"] && one["in"] == other["in"];
    let is_other = |at: usize| index.parse() != Ok(at);
    let found = new.find(|new| others.iter().enumerate().any(|(at, other)| is_other(at) && same(new, other)))?;
    Some(&found["name"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn patch(at: &str, was: Option<Value>, now: Option<Value>) -> Patch {
        let text = || "said".to_owned();
        Patch { id: at.to_owned(), reason: text(), evidence: text(), upstream: text(), at: at.to_owned(), was, now }
    }

    #[test]
    fn replaces_adds_and_removes() {
        let mut spec = json!({"a": {"b/c": 1, "list": [1, 2]}});
        apply(
            &mut spec,
            &[
                patch("/a/b~1c", Some(json!(1)), Some(json!(2))),
                patch("/a/new", None, Some(json!({}))),
                patch("/a/list/-", None, Some(json!(3))),
                patch("/a/list/0", Some(json!(1)), None),
                Patch { id: "each".to_owned(), ..patch("/a/list/-", None, Some(json!([4, 5]))) },
            ],
        )
        .expect("all fit");
        assert_eq!(spec, json!({"a": {"b/c": 2, "new": {}, "list": [2, 3, 4, 5]}}));
    }

    #[test]
    fn a_parameter_that_upstream_has_by_now_is_not_added_to_it() {
        let all = json!({"parameters": [{"name": "t", "in": "query"}, {"name": "timeout", "in": "query"}]});
        let timeout = || json!({"name": "timeout", "in": "query", "type": "integer"});
        for (at, was, now) in [
            ("/parameters/-", None, timeout()),
            ("/parameters/-", None, json!([{"name": "t", "in": "path"}, timeout()])),
            ("/parameters/0", Some(all["parameters"][0].clone()), timeout()),
        ] {
            let stale = apply(&mut all.clone(), &[patch(at, was, Some(now))]).expect_err("it would be there twice");
            assert!(stale[0].contains("a parameter \"timeout\" already"), "{stale:?}");
        }
        let right = patch("/parameters/1", Some(all["parameters"][1].clone()), Some(timeout()));
        apply(&mut all.clone(), &[right]).expect("it takes its own place");
    }

    #[test]
    fn nothing_is_added_beside_a_reference() {
        let mut spec = json!({"200": {"$ref": "#/responses/empty"}});
        let stale = apply(&mut spec, &[patch("/200/schema", None, Some(json!({})))]).expect_err("it would not be read");
        assert_eq!(stale, ["/200/schema: next to a `$ref`, schema would be ignored"]);
    }

    #[test]
    fn names_every_patch_that_no_longer_fits() {
        let mut spec = json!({"a": 1});
        let stale = apply(
            &mut spec,
            &[
                patch("/a", Some(json!(2)), Some(json!(3))),
                patch("/x/y", None, Some(json!(3))),
                patch("/a", Some(json!(1)), Some(json!(1))),
            ],
        )
        .expect_err("none fits");
        assert_eq!(stale.len(), 4, "three that do not fit, one id used twice: {stale:?}");
    }
}
