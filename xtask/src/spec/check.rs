//! Which corrections still fit another description, and how to handle the others (pure).

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Value, json};

use super::kind::{entries, list, name};
use crate::description::{Patch, apply_one};
use crate::openapi;

/// Why a correction does not fit unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    /// The description already has the corrected value.
    Adopted,
    /// Upstream no longer has what was corrected.
    Gone,
    /// The same stands elsewhere in its list, or has to be added where it was replaced.
    Moved,
    /// The same, but for what only Go reads.
    Reworded,
    /// The description has something else there: a maintainer must decide.
    Conflict,
}

/// A correction that does not fit unchanged.
#[derive(Clone)]
pub(crate) struct Finding {
    pub(crate) id: String,
    pub(crate) class: Class,
    pub(crate) why: String,
    /// As it fits.
    pub(crate) keep: Option<Patch>,
    /// What has to be decided.
    pub(crate) aside: Option<Patch>,
}

/// Applies the corrections that fit, and returns the others.
pub(crate) fn check(description: &Value, patches: &[Patch]) -> (Value, Vec<Finding>) {
    let mut decided = BTreeMap::new();
    loop {
        let mut corrected = description.clone();
        let findings = pass(&mut corrected, patches, &decided);
        let Some((id, finding)) = dangling(&corrected, patches, &findings) else { return (corrected, findings) };
        decided.insert(id, finding);
    }
}

fn pass(spec: &mut Value, patches: &[Patch], decided: &BTreeMap<String, Finding>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for patch in patches {
        let mut finding = match decided.get(&patch.id) {
            Some(decided) => decided.clone(),
            None => match apply_one(spec, patch) {
                Ok(()) => continue,
                Err(why) => judge(spec, patch, why),
            },
        };
        if let Some(Err(why)) = finding.keep.as_ref().map(|keep| apply_one(spec, keep)) {
            finding = conflict(patch, why);
        }
        findings.push(finding);
    }
    findings
}

/// A correction that names a type that is not defined any more: the correction of that type adds it from now on, or
/// the naming one is undecided.
fn dangling(corrected: &Value, patches: &[Patch], findings: &[Finding]) -> Option<(String, Finding)> {
    for patch in patches {
        let finding = findings.iter().find(|finding| finding.id == patch.id);
        let Some(in_force) = finding.map_or(Some(patch), |finding| finding.keep.as_ref()) else { continue };
        let mut names = Vec::new();
        references(in_force.now.as_ref().unwrap_or(&Value::Null), &mut names);
        let Some(name) = names.into_iter().find(|name| corrected["definitions"].get(name).is_none()) else { continue };
        let at = format!("/definitions/{name}");
        return Some(match patches.iter().find(|patch| patch.at == at && patch.now.is_some()) {
            Some(definer) => {
                let keep = Patch { was: None, ..definer.clone() };
                (
                    definer.id.clone(),
                    found(definer, Class::Moved, format!("added: {} names it still", patch.id), Some(keep)),
                )
            }
            None => (patch.id.clone(), conflict(patch, format!("it names {name}, which is gone"))),
        });
    }
    None
}

fn references<'a>(value: &'a Value, into: &mut Vec<&'a str>) {
    into.extend(value["$ref"].as_str().filter(|to| to.starts_with("#/definitions/")).map(name));
    entries(value).for_each(|(_, value)| references(value, into));
    list(value).for_each(|value| references(value, into));
}

fn judge(spec: &Value, patch: &Patch, why: String) -> Finding {
    let Some(owner) = owner(&patch.at) else { return place(spec, patch, why) };
    if spec.pointer(owner).is_none() {
        return found(patch, Class::Gone, format!("there is no {owner}"), None);
    }
    match patch.at[owner.len()..].strip_prefix("/parameters") {
        // of the list, or of an element and not of what is in it
        Some(index) if index.rfind('/').is_none_or(|at| at == 0) => Parameters::of(spec, owner).judge(patch),
        _ => place(spec, patch, why),
    }
}

/// The operation or definition that a place belongs to, if it is not one itself.
fn owner(at: &str) -> Option<&str> {
    let steps = if at.starts_with("/paths/") { 3 } else { 2 };
    at.match_indices('/').nth(steps).map(|(end, _)| &at[..end])
}

fn place(spec: &Value, patch: &Patch, why: String) -> Finding {
    let stands = spec.pointer(&patch.at);
    let is = |said: &Option<Value>| match (stands, said) {
        (Some(stands), Some(said)) => same(spec, stands, said),
        (stands, said) => stands.is_none() && said.is_none(),
    };
    if is(&patch.now) {
        return found(patch, Class::Adopted, "said by now".to_owned(), None);
    }
    match stands {
        Some(stands) if is(&patch.was) => {
            let keep = Patch { was: Some(stands.clone()), ..patch.clone() };
            found(patch, Class::Reworded, format!("there is {stands}"), Some(keep))
        }
        Some(stands) => conflict(patch, format!("there is {stands}")),
        // An existing operation still has a response, with another status.
        None if patch.at.starts_with("/paths/") => conflict(patch, format!("there is no {}", patch.at)),
        None if patch.was.is_none() => conflict(patch, why),
        None => found(patch, Class::Gone, format!("there is no {}", patch.at), None),
    }
}

/// The parameters of an operation, of which one is the same wherever it stands.
struct Parameters<'a> {
    spec: &'a Value,
    list: String,
    all: Option<&'a Value>,
}

impl<'a> Parameters<'a> {
    fn of(spec: &'a Value, operation: &str) -> Self {
        let list = format!("{operation}/parameters");
        Self { spec, all: spec.pointer(&list), list }
    }

    fn find(&self, one: &Value) -> Option<(usize, &'a Value)> {
        let same = |other: &Value| other["name"] == one["name"] && other["in"] == one["in"];
        list(self.all?).enumerate().find(|(_, other)| same(other))
    }

    fn judge(&self, patch: &Patch) -> Finding {
        match (&patch.was, &patch.now) {
            (None, Some(now)) => self.added(patch, now),
            (Some(was), _) if was.is_object() => self.replaced(patch, was),
            _ => conflict(patch, format!("there is {}", self.all.unwrap_or(&Value::Null))),
        }
    }

    /// A value that was replaced or removed.
    fn replaced(&self, patch: &Patch, was: &Value) -> Finding {
        let right = patch.now.as_ref().and_then(|now| Some((self.find(now)?.1, now)));
        let keep = |(at, stands): (usize, &Value), now: Option<&Value>| Patch {
            at: format!("{}/{at}", self.list),
            was: Some(stands.clone()),
            now: now.cloned(),
            ..patch.clone()
        };
        match (self.find(was), right) {
            (Some(wrong), Some((right, now))) if wrong.1 != right && same(self.spec, right, now) => {
                let why = format!("{} is there by now, {} still", now["name"], was["name"]);
                found(patch, Class::Moved, why, Some(keep(wrong, None)))
            }
            (_, Some((right, now))) if same(self.spec, right, now) => {
                found(patch, Class::Adopted, "said by now".to_owned(), None)
            }
            (Some(stands), _) if same(self.spec, stands.1, was) => {
                let class = if stands.1 == was { Class::Moved } else { Class::Reworded };
                let keep = keep(stands, patch.now.as_ref());
                found(patch, class, format!("to {}: {}", keep.at, stands.1), Some(keep))
            }
            (Some((_, stands)), _) | (None, Some((stands, _))) => conflict(patch, format!("there is {stands}")),
            (None, None) if patch.now.is_none() => found(patch, Class::Adopted, "taken away by now".to_owned(), None),
            (None, None) => found(patch, Class::Gone, format!("there is no {}", was["name"]), None),
        }
    }

    /// Some that were added: of these some may be there by now, and some of those otherwise than we say.
    fn added(&self, patch: &Patch, now: &Value) -> Finding {
        let wanted = now.as_array().cloned().unwrap_or_else(|| vec![now.clone()]);
        let (mut keep, mut aside, mut adopted, mut otherwise) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for one in wanted {
            match self.find(&one) {
                None => keep.push(one),
                Some((_, stands)) if same(self.spec, stands, &one) => adopted.push(one["name"].to_string()),
                Some((_, stands)) => {
                    otherwise.push(stands.to_string());
                    aside.push(one);
                }
            }
        }
        let (class, why) = match (adopted.is_empty(), otherwise.is_empty()) {
            (_, false) => (Class::Conflict, format!("there is {}", otherwise.join(", "))),
            (false, true) => (Class::Adopted, format!("adopted: {}", adopted.join(", "))),
            (true, true) => (Class::Moved, format!("{} is or was not there", self.list)),
        };
        let [keep, aside] = [keep, aside].map(|list| self.appended(patch, now.is_array(), list));
        Finding { id: patch.id.clone(), class, why, keep, aside }
    }

    /// A correction that adds these values, or the list itself if it is missing.
    fn appended(&self, patch: &Patch, listed: bool, parameters: Vec<Value>) -> Option<Patch> {
        let (at, listed) = match self.all {
            Some(_) => (format!("{}/-", self.list), listed),
            None => (self.list.clone(), true),
        };
        let now = if listed { Value::Array(parameters) } else { parameters.into_iter().next()? };
        (now.as_array().is_none_or(|list| !list.is_empty())).then(|| Patch { at, now: Some(now), ..patch.clone() })
    }
}

/// Whether both are equal in everything that the client is generated from.
fn same(spec: &Value, one: &Value, other: &Value) -> bool {
    facts(spec, one) == facts(spec, other)
}

fn facts(spec: &Value, said: &Value) -> Value {
    let schema = |said| openapi::schema(spec, said);
    match said["$ref"].as_str().and_then(|to| to.strip_prefix("#/responses/")) {
        _ if !said.is_object() => said.clone(),
        Some(name) => facts(spec, &spec["responses"][name]),
        None if said.get("in").is_some_and(Value::is_string) => {
            let described = schema(said.get("schema").unwrap_or(said));
            json!({"name": said["name"], "in": said["in"], "required": said["required"] == true, "schema": described})
        }
        None if said.get("schema").is_some() => json!({"schema": schema(&said["schema"])}),
        None => schema(said),
    }
}

fn found(patch: &Patch, class: Class, why: String, keep: Option<Patch>) -> Finding {
    Finding { id: patch.id.clone(), class, why, keep, aside: None }
}

fn conflict(patch: &Patch, why: String) -> Finding {
    Finding { aside: Some(patch.clone()), ..found(patch, Class::Conflict, why, None) }
}

/// Corrections that did not fit, by class.
pub(crate) fn told(findings: &[Finding], all: usize) -> String {
    let mut classes: BTreeMap<Class, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        classes.entry(finding.class).or_default().push(finding);
    }
    let mut lines = vec![format!("{} of {all} no longer fit as they are", findings.len())];
    for (class, findings) in classes {
        lines.push(format!("{class}: {}", findings.len()));
        lines.extend(findings.iter().map(|finding| format!("  {}: {}", finding.id, finding.why)));
    }
    lines.join("\n")
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Adopted => "adopted",
            Self::Gone => "gone",
            Self::Moved => "moved",
            Self::Reworded => "reworded",
            Self::Conflict => "conflict",
        })
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
