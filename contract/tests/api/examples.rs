//! The public types whose documentation has no example.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

/// Modules without handwritten types: generated ones change with Podman, and the raw client is exempt from semver.
const GENERATED: [&str; 2] = ["raw", "models"];

/// What the documentation of the public structures, enums and traits has.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Examples {
    pub(crate) with: usize,
    /// The paths of the types that have no example, neither their own nor one of an inherent method.
    pub(crate) without: BTreeSet<String>,
    seen: BTreeSet<u64>,
}

impl Examples {
    /// Reads what rustdoc wrote.
    pub(crate) fn read(json: &Path) -> Self {
        let text = std::fs::read(json).expect("rustdoc's JSON is readable");
        let krate: Value = serde_json::from_slice(&text).expect("rustdoc's JSON is JSON");
        let mut examples = Self::default();
        examples.module(&krate["index"], &krate["root"], "podman");
        examples
    }

    fn module(&mut self, index: &Value, id: &Value, path: &str) {
        let items = item(index, id)["inner"]["module"]["items"].as_array();
        for id in items.into_iter().flatten() {
            let found = item(index, id);
            let name = |name: &Value| format!("{path}::{}", name.as_str().unwrap_or_default());
            if found["visibility"] != "public" || GENERATED.iter().any(|generated| found["name"] == **generated) {
                continue;
            }
            if found["inner"]["module"].is_object() {
                self.module(index, id, &name(&found["name"]));
                continue;
            }
            let used = &found["inner"]["use"];
            match used["is_glob"] == true {
                true => self.module(index, &used["id"], path),
                false if used.is_object() => self.item(index, &used["id"], name(&used["name"])),
                false => self.item(index, id, name(&found["name"])),
            }
        }
    }

    fn item(&mut self, index: &Value, id: &Value, path: String) {
        let found = item(index, id);
        let counted = ["struct", "enum", "trait"].iter().any(|kind| found["inner"][kind].is_object());
        // a type that several modules export counts once, and one of another crate not at all
        if !counted || !id.as_u64().is_some_and(|id| self.seen.insert(id)) {
            return;
        }
        let impls = ["struct", "enum"].iter().filter_map(|kind| found["inner"][kind]["impls"].as_array()).flatten();
        let inherent = impls.map(|id| &item(index, id)["inner"]["impl"]).filter(|found| found["trait"].is_null());
        let mut methods = inherent.filter_map(|found| found["items"].as_array()).flatten();
        if has_example(found) || methods.any(|id| has_example(item(index, id))) {
            self.with += 1;
        } else {
            self.without.insert(path);
        }
    }
}

fn item<'a>(index: &'a Value, id: &Value) -> &'a Value {
    &index[id.to_string()]
}

fn has_example(item: &Value) -> bool {
    item["visibility"] == "public" && item["docs"].as_str().is_some_and(|docs| docs.contains("```"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn examples(index: &Value) -> Examples {
        let mut examples = Examples::default();
        examples.module(index, &json!(0), "podman");
        examples
    }

    #[test]
    fn examples_of_types_and_of_their_methods_count() {
        let index = json!({
            "0": {"visibility": "public", "inner": {"module": {"items": [1, 2, 3, 4, 8, 9]}}},
            "1": {"name": "Own", "visibility": "public", "docs": "```\n```", "inner": {"struct": {"impls": []}}},
            "2": {"name": "OfMethod", "visibility": "public", "docs": "", "inner": {"enum": {"impls": [5]}}},
            "3": {"name": "OfTrait", "visibility": "public", "docs": null, "inner": {"struct": {"impls": [6]}}},
            "4": {"name": "hidden", "visibility": "crate", "inner": {"struct": {"impls": []}}},
            "5": {"visibility": "default", "inner": {"impl": {"trait": null, "items": [7]}}},
            "6": {"visibility": "default", "inner": {"impl": {"trait": {"path": "Clone"}, "items": [7]}}},
            "7": {"name": "method", "visibility": "public", "docs": "```\n```", "inner": {"function": {}}},
            "8": {"visibility": "public", "inner": {"use": {"name": "Again", "id": 3, "is_glob": false}}},
            "9": {"name": "models", "visibility": "public", "inner": {"module": {"items": [10]}}},
            "10": {"name": "Generated", "visibility": "public", "docs": "", "inner": {"struct": {"impls": []}}},
        });
        let found = examples(&index);
        assert_eq!((found.with, found.without), (2, BTreeSet::from(["podman::OfTrait".to_owned()])));
    }
}
