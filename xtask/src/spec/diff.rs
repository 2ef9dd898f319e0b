//! What changed from one description to another, for someone who calls the operations (pure).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use super::kind::{entries, has_fields, kind, limits, list, name};
use super::uses::{Operation, Uses, operations};

/// The effect of a change on users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    Breaks,
    New,
    /// Neither: defaults, error responses, and other details.
    Said,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Change {
    pub(crate) group: Group,
    /// The operation or definition.
    pub(crate) subject: String,
    pub(crate) what: String,
}

/// Stands for a response without a body.
const NO_BODY: &str = "no body";

/// All changes, sorted, and their numbers.
#[derive(Debug, Default)]
pub(crate) struct Diff {
    pub(crate) changes: Vec<Change>,
    operations: Count,
    definitions: Count,
}

#[derive(Debug, Default)]
struct Count {
    before: usize,
    after: usize,
    new: usize,
    gone: usize,
    changed: usize,
}

impl Diff {
    pub(crate) fn of(before: &Value, after: &Value) -> Self {
        let mut comparison = Comparison { before, after, found: Self::default() };
        comparison.operations();
        comparison.definitions();
        let mut diff = comparison.found;
        diff.changes.sort();
        diff
    }

    pub(crate) fn group(&self, group: Group) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.group == group)
    }
}

struct Comparison<'a> {
    before: &'a Value,
    after: &'a Value,
    found: Diff,
}

impl Comparison<'_> {
    fn say(&mut self, group: Group, subject: &str, what: String) {
        self.found.changes.push(Change { group, subject: subject.to_owned(), what });
    }

    /// Reports that one thing became another, if it did.
    fn became(&mut self, group: Group, subject: &str, what: &str, old: &str, new: &str) {
        let or_nothing = |text: &str| if text.is_empty() { "nothing".to_owned() } else { text.to_owned() };
        if old != new {
            self.say(group, subject, format!("{what}{} → {}", or_nothing(old), or_nothing(new)));
        }
    }

    fn operations(&mut self) {
        let (old, new) = (operations(self.before), operations(self.after));
        let mut partners = BTreeMap::new();
        for one in &old {
            // by its place, or by its name where that is all that is left
            let same = new.iter().find(|other| other.place() == one.place());
            let free = |other: &Operation<'_>| !old.iter().any(|one| one.place() == other.place());
            let moved = || new.iter().find(|other| other.id() == one.id() && free(other));
            if let Some(other) = same.or_else(moved) {
                partners.insert(other.place(), *one);
            } else {
                self.found.operations.gone += 1;
                self.say(Group::Breaks, &subject(one), "is gone".into());
            }
        }
        (self.found.operations.before, self.found.operations.after) = (old.len(), new.len());
        for one in &new {
            let so_far = self.found.changes.len();
            if let Some(other) = partners.get(&one.place()) {
                self.operation(other, one);
                self.found.operations.changed += usize::from(self.found.changes.len() > so_far);
            } else {
                self.found.operations.new += 1;
                self.say(Group::New, &subject(one), format!("is new{}", takes(one.said)));
            }
        }
    }

    fn operation(&mut self, old: &Operation<'_>, new: &Operation<'_>) {
        let subject = subject(new);
        if old.place() != new.place() {
            self.say(Group::Breaks, &subject, format!("was {} {}", old.method.to_uppercase(), old.path));
        }
        self.became(Group::Breaks, &subject, "name: ", old.id(), new.id());
        self.parameters(&subject, &old.said["parameters"], &new.said["parameters"]);
        self.answers(&subject, answers(self.before, old.said), answers(self.after, new.said));
        for key in ["consumes", "deprecated", "produces", "schemes", "tags"] {
            let [old, new] = [old, new].map(|o| o.said.get(key).map_or_else(String::new, Value::to_string));
            self.became(Group::Said, &subject, &format!("{key}: "), &old, &new);
        }
    }

    fn parameters(&mut self, subject: &str, before: &Value, after: &Value) {
        let absent = |from: &Value, one: &Value| !list(from).any(|other| slot(other) == slot(one));
        let (mut gone, new): (Vec<_>, Vec<_>) = (
            list(before).filter(|old| absent(after, old)).collect(),
            list(after).filter(|new| absent(before, new)).collect(),
        );
        for new in new {
            let is = called(new);
            if let Some(at) = gone.iter().position(|old| old["name"] == new["name"]) {
                self.became(Group::Breaks, subject, "", &called(gone.remove(at)), &is);
            } else if new["required"] == true {
                let what = format!("{is} is new and must be given ({})", type_of(self.after, new));
                self.say(Group::Breaks, subject, what);
            } else {
                self.say(Group::New, subject, format!("{is} is new ({})", type_of(self.after, new)));
            }
        }
        for old in gone {
            self.say(Group::Breaks, subject, format!("{} is gone", called(old)));
        }
        for new in list(after) {
            if let Some(old) = list(before).find(|old| slot(old) == slot(new)) {
                self.parameter(subject, old, new);
            }
        }
    }

    fn parameter(&mut self, subject: &str, old: &Value, new: &Value) {
        let what = format!("{}: ", called(new));
        let (was, is) = (type_of(self.before, old), type_of(self.after, new));
        self.became(Group::Breaks, subject, &what, &was, &is);
        match (old["required"] == true, new["required"] == true) {
            (false, true) => self.say(Group::Breaks, subject, format!("{what}must be given")),
            (true, false) => self.say(Group::New, subject, format!("{what}need not be given any more")),
            _ => {}
        }
        let [old, new] = [old, new].map(|parameter| limits(parameter, &["in", "name", "required", "schema"]));
        self.became(Group::Said, subject, &what, &old, &new);
    }

    fn answers(&mut self, subject: &str, before: BTreeMap<&str, String>, mut after: BTreeMap<&str, String>) {
        for (code, old) in before {
            let new = after.remove(code).unwrap_or_else(|| "no such answer".to_owned());
            let success = code == "101" || code.starts_with('2');
            let group = match old.as_str() {
                _ if !success => Group::Said,
                NO_BODY => Group::New,
                _ => Group::Breaks,
            };
            self.became(group, subject, &format!("answer {code}: "), &old, &new);
        }
        for (code, new) in after {
            self.say(Group::Said, subject, format!("answer {code} is new: {new}"));
        }
    }

    fn definitions(&mut self) {
        let (old, new) = (Uses::of(self.before), Uses::of(self.after));
        let types = |uses: &Uses<'_>, of: &Value| -> BTreeSet<String> {
            uses.names().into_iter().filter(|name| has_fields(&of["definitions"][name])).map(str::to_owned).collect()
        };
        let (were, are) = (types(&old, self.before), types(&new, self.after));
        (self.found.definitions.before, self.found.definitions.after) = (were.len(), are.len());
        for name in were.union(&are) {
            let (before, after) = (&self.before["definitions"][name], &self.after["definitions"][name]);
            let subject = format!("type {name}, {}", used(name, if are.contains(name) { &new } else { &old }));
            let so_far = self.found.changes.len();
            match (were.contains(name), are.contains(name)) {
                (false, _) => {
                    self.found.definitions.new += 1;
                    self.say(Group::New, &subject, format!("is new: {}", kind(self.after, after)));
                }
                (true, false) => {
                    self.found.definitions.gone += 1;
                    let left = if has_fields(after) { "is reached by no operation any more" } else { "is gone" };
                    self.say(Group::Breaks, &subject, left.to_owned());
                }
                (true, true) => {
                    self.definition(&subject, new.sent.contains_key(name.as_str()), before, after);
                    self.found.definitions.changed += usize::from(self.found.changes.len() > so_far);
                }
            }
        }
    }

    fn definition(&mut self, subject: &str, sent: bool, old: &Value, new: &Value) {
        if old["allOf"].is_array() || new["allOf"].is_array() {
            let (was, is) = (kind(self.before, old), kind(self.after, new));
            return self.became(Group::Breaks, subject, "", &was, &is);
        }
        for (field, _) in entries(&old["properties"]).filter(|(field, _)| new["properties"].get(*field).is_none()) {
            self.say(Group::Breaks, subject, format!("field {field} is gone"));
        }
        let must = |definition: &Value, field: &str| list(&definition["required"]).any(|name| name == field);
        for (field, is) in entries(&new["properties"]) {
            let duty = must(new, field);
            let Some(was) = old["properties"].get(field) else {
                let (group, must) = if sent && duty { (Group::Breaks, " and must be given") } else { (Group::New, "") };
                self.say(group, subject, format!("field {field} is new{must} ({})", kind(self.after, is)));
                continue;
            };
            let what = format!("field {field}: ");
            self.became(Group::Breaks, subject, &what, &kind(self.before, was), &kind(self.after, is));
            self.became(Group::Said, subject, &what, &limits(was, &[]), &limits(is, &[]));
            match (must(old, field), duty) {
                (false, true) if sent => self.say(Group::Breaks, subject, format!("{what}must be given")),
                (false, true) => self.say(Group::Said, subject, format!("{what}is always there")),
                (true, false) => self.say(Group::Said, subject, format!("{what}need not be there any more")),
                _ => {}
            }
        }
    }
}

fn subject(operation: &Operation<'_>) -> String {
    format!("{} {} ({})", operation.method.to_uppercase(), operation.path, operation.id())
}

/// The names a new operation takes besides those in its path.
fn takes(operation: &Value) -> String {
    let others = list(&operation["parameters"]).map(slot).filter(|(place, _)| *place != "path");
    let names: Vec<_> = others.map(|(place, name)| if name.is_empty() { place } else { name }).collect();
    if names.is_empty() { String::new() } else { format!(": takes {}", names.join(", ")) }
}

/// What makes a parameter the same in both descriptions: the names of bodies are arbitrary.
fn slot(parameter: &Value) -> (&str, &str) {
    let place = parameter["in"].as_str().unwrap_or_default();
    (place, if place == "body" { "" } else { parameter["name"].as_str().unwrap_or_default() })
}

fn called(parameter: &Value) -> String {
    let (place, name) = slot(parameter);
    format!("{place} {name}").trim_end().to_owned()
}

fn type_of(description: &Value, parameter: &Value) -> String {
    kind(description, parameter.get("schema").unwrap_or(parameter))
}

/// What is answered with each status.
fn answers<'a>(description: &Value, operation: &'a Value) -> BTreeMap<&'a str, String> {
    let answer = |message: &Value| {
        let message = message["$ref"].as_str().map_or(message, |reference| &description["responses"][name(reference)]);
        let body = message.get("schema").map_or_else(|| NO_BODY.to_owned(), |schema| kind(description, schema));
        let headers: Vec<_> = entries(&message["headers"]).map(|(name, _)| name.as_str()).collect();
        if headers.is_empty() { body } else { format!("{body} with {}", headers.join(", ")) }
    };
    entries(&operation["responses"]).map(|(code, message)| (code.as_str(), answer(message))).collect()
}

/// `sent by A; answered by B, C and 12 more`.
fn used(name: &str, uses: &Uses<'_>) -> String {
    const SHOWN: usize = 5;
    let told = [("sent by", uses.sent.get(name)), ("answered by", uses.answered.get(name))];
    let told = told.into_iter().filter_map(|(verb, by)| {
        let by = by?;
        let names: Vec<_> = by.iter().take(SHOWN).copied().collect();
        let more = by.len().checked_sub(SHOWN + 1).map_or_else(String::new, |more| format!(" and {} more", more + 1));
        Some(format!("{verb} {}{more}", names.join(", ")))
    });
    told.collect::<Vec<_>>().join("; ")
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (group, title) in
            [(Group::Breaks, "breaks a user"), (Group::New, "new"), (Group::Said, "described differently")]
        {
            let mut last = "";
            for (i, change) in self.group(group).enumerate() {
                if i == 0 {
                    writeln!(f, "{title}:")?;
                }
                if change.subject != last {
                    writeln!(f, "  {}", change.subject)?;
                }
                writeln!(f, "    {}", change.what)?;
                last = &change.subject;
            }
        }
        let count = |group| self.group(group).count();
        let (breaks, new, message) = (count(Group::Breaks), count(Group::New), count(Group::Said));
        write!(f, "operations {}; definitions {}; ", self.operations, self.definitions)?;
        write!(f, "{breaks} changes break a user, {new} bring something, {message} do neither")
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { before, after, new, gone, changed } = self;
        write!(f, "{before} → {after} ({new} new, {gone} gone, {changed} changed)")
    }
}

#[cfg(test)]
#[path = "diff_tests.rs"]
mod tests;
