//! `cargo xtask bump`: moves the project to another Podman automatically as far as possible, and lists the remaining decisions.

use std::time::{Duration, Instant};

use serde_json::Value;
use toml_edit::{DocumentMut, Item};

use super::check::{self, Class};
use super::diff::{Change, Diff, Group};
use super::kind::list;
use super::stated::{STATED, draft, restate};
use super::uses::operations;
use super::{DESCRIPTION, PATCHES, alone, compile, corrections, history, parse, reduced, write};
use crate::report::Report;
use crate::test::{self, UNDECIDED};
use crate::tool::{self, read};
use crate::{description, openapi};

const HANDLERS: &str = "spec/handlers.toml";

/// The completed steps, and the remaining ones for a maintainer.
#[derive(Default)]
struct Bump {
    steps: Vec<(&'static str, Duration)>,
    left: Vec<String>,
    /// Whether the last thing compiled did.
    compiles: bool,
}

/// `bump FILE [--version V] [--no-test]`.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    let (file, version, tested) = read_arguments(arguments)?;
    if tool::project().join(UNDECIDED).exists() {
        return Err(format!("{UNDECIDED} is left from another bump: decide it first"));
    }
    let mut bump = Bump::default();
    let (before, after, facts) = bump.import(file)?;
    let (before, after) = bump.correct(&before, &after)?;
    write(&tool::project().join(DESCRIPTION), &facts)?;
    write(&history(&version), &facts)?;
    bump.step("the version in the project", |bump| bump.state(&version, &Diff::of(&before, &after)));
    bump.step("what needs judgement", |bump| bump.judge(&before, &after));
    if bump.step("generate", |_| generate()) {
        bump.prove(tested);
    } else {
        bump.left.push("nothing was compiled, since nothing was generated".to_owned());
    }
    bump.close(&version)
}

/// The file, the version and whether to test.
fn read_arguments<'a>(arguments: &[&'a str]) -> Result<(&'a str, String, bool), String> {
    let (mut file, mut version, mut tested) = (None, None, true);
    let mut arguments = arguments.iter().copied();
    while let Some(argument) = arguments.next() {
        match argument {
            "--no-test" => tested = false,
            "--version" => version = Some(arguments.next().ok_or("--version needs one")?),
            _ if argument.starts_with("--") || file.is_some() => {
                return Err(format!("not an option of bump: {argument}"));
            }
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or("bump needs a description: upstream's swagger file, or one of spec/history/")?;
    let version = version.or_else(|| named(file)).ok_or("the file's name has no version: add --version")?;
    Ok((file, version.trim_start_matches('v').to_owned(), tested))
}

/// The version in a file's name, as in `swagger-v5.8.3.yaml` and `libpod-6.0.0-rc1.json`.
fn named(file: &str) -> Option<&str> {
    let name = std::path::Path::new(file).file_stem()?.to_str()?;
    let start = name.find(|c: char| c.is_ascii_digit())?;
    name[start..].contains('.').then(|| &name[start..])
}

/// Writes `generated/`; a later step compiles the rest of the project with it.
fn generate() -> Result<(), String> {
    let outcome = compile::run(tool::cargo(&["check", "--features", "_codegen"]).env("BLESS", "1"))?;
    if outcome.errors.is_empty() { outcome.problems().into_iter().next().map_or(Ok(()), Err) } else { Ok(()) }
}

impl Bump {
    /// Does something, and notes how long it took; a failure is listed for the maintainer, and the other steps continue.
    fn step(&mut self, name: &'static str, task: impl FnOnce(&mut Self) -> Result<(), String>) -> bool {
        println!("\n== {name}");
        let start = Instant::now();
        let outcome = task(self);
        self.steps.push((name, start.elapsed()));
        if let Err(error) = &outcome {
            println!("{error}");
            self.left.push(format!("{name}: {error}"));
        }
        outcome.is_ok()
    }

    /// Reads the old description and the new one, and prints the differences.
    fn import(&mut self, file: &str) -> Result<(Value, Value, String), String> {
        let start = Instant::now();
        let before = parse(&read(&tool::project().join(DESCRIPTION))?)?;
        let facts = reduced(file)?;
        let after = parse(&facts)?;
        println!("== what upstream changed\n{}", Diff::of(&before, &after));
        self.steps.push(("import and compare", start.elapsed()));
        Ok((before, after, facts))
    }

    /// Corrects both descriptions, and writes the corrections as they fit the new one.
    fn correct(&mut self, before: &Value, after: &Value) -> Result<(Value, Value), String> {
        let start = Instant::now();
        println!("\n== {PATCHES}");
        let path = tool::project().join(PATCHES);
        let text = read(&path)?;
        let patches = corrections::read(&text)?;
        let mut old = before.clone();
        description::apply(&mut old, &patches)
            .map_err(|stale| format!("{PATCHES} did not fit before:\n  {}", stale.join("\n  ")))?;
        let (new, findings) = check::check(after, &patches);
        let (left, undecided) = corrections::edit(&text, &findings)?;
        write(&path, &left)?;
        if let Some(undecided) = &undecided {
            write(&tool::project().join(UNDECIDED), undecided)?;
        }
        println!("{}", check::told(&findings, patches.len()));
        let conflicts = findings.iter().filter(|finding| finding.class == Class::Conflict);
        self.left.extend(conflicts.map(|finding| format!("patch {} in {UNDECIDED}: {}", finding.id, finding.why)));
        self.steps.push(("check the corrections", start.elapsed()));
        Ok((old, new))
    }

    /// Writes the version wherever the project names it, and a draft of the changelog.
    fn state(&mut self, version: &str, diff: &Diff) -> Result<(), String> {
        for (file, before) in STATED {
            let path = tool::project().join(file);
            match restate(file, &read(&path)?, before, version) {
                Some(text) => write(&path, &text)?,
                None => self.left.push(format!("{file} does not say {before:?} and a version")),
            }
        }
        println!("{}", STATED.map(|(file, _)| file).join(", "));
        if !diff.changes.is_empty() {
            let path = tool::project().join("CHANGELOG.md");
            write(&path, &draft(&read(&path)?, version, diff))?;
            self.left.push("CHANGELOG.md has a draft, to be put into sentences".to_owned());
        }
        Ok(())
    }

    /// Decisions for a maintainer: what handlers read, types with equal names, responses in other forms.
    fn judge(&mut self, before: &Value, after: &Value) -> Result<(), String> {
        if let Err(problems) = openapi::convert(after, &openapi::COMPAT, &openapi::LINES) {
            self.left.extend(problems);
        }
        self.left.extend(answered(&Diff::of(before, after)));
        let handlers = read(&tool::project().join(HANDLERS))?;
        let handlers = handlers.parse().map_err(|error| format!("{HANDLERS}: {error}"))?;
        self.left.extend(unknown(after, &handlers));
        Ok(())
    }

    /// Compiles what was generated, and what uses it, and runs the tests that need no Podman.
    fn prove(&mut self, tested: bool) {
        self.step("compile the raw client", |bump| bump.compile(&mut alone::check()?));
        self.step("compile everything", |bump| {
            let arguments = ["check", "--workspace", "--all-targets", "--keep-going", "--features", test::WORKSPACE];
            bump.compile(&mut tool::cargo(&arguments))
        });
        if !tested || !self.compiles {
            return self.left.push("no test was run".to_owned());
        }
        self.step("test without Podman", |bump| {
            let mut report = Report::default();
            test::without_podman(&mut report, &[]);
            bump.left.extend(report.problems());
            Ok(())
        });
    }

    /// Compiles something, and leaves what does not to the maintainer.
    fn compile(&mut self, cargo: &mut std::process::Command) -> Result<(), String> {
        let outcome = compile::run(cargo)?;
        println!("{}", if outcome.succeeded { "compiles".to_owned() } else { outcome.problems().join("\n") });
        self.left.extend(outcome.problems());
        self.compiles = outcome.succeeded;
        Ok(())
    }

    fn close(self, version: &str) -> Result<(), String> {
        println!("\n== Podman {version}");
        for (name, took) in &self.steps {
            println!("{:>7.1} s  {name}", took.as_secs_f64());
        }
        let all: Duration = self.steps.iter().map(|(_, took)| *took).sum();
        println!("{:>7.1} s  in all\n\nleft to decide:", all.as_secs_f64());
        for (number, left) in self.left.iter().enumerate() {
            println!("{:>3}. {left}", number + 1);
        }
        match self.left.len() {
            0 => Ok(()),
            left => Err(format!("{left} left to decide")),
        }
    }
}

/// Answers that older servers, which are spoken to as well, still give in another shape: a correction may keep it.
fn answered(diff: &Diff) -> Vec<String> {
    let of_answers = |change: &&Change| {
        change.what.starts_with("answer ")
            || change.subject.contains("answered by ") && change.what.starts_with("field ")
    };
    let changes: Vec<_> = diff.group(Group::Breaks).filter(of_answers).collect();
    let same = changes.chunk_by(|one, other| one.subject == other.subject);
    let told = same.map(|changes| {
        let whats: Vec<_> = changes.iter().map(|change| change.what.as_str()).collect();
        format!("{}: {}: what of older servers?", changes[0].subject, whats.join("; "))
    });
    told.collect()
}

/// Operations and query names without an entry in `spec/handlers.toml`.
fn unknown(description: &Value, handlers: &DocumentMut) -> Vec<String> {
    let mut unknown = Vec::new();
    for operation in operations(description).into_iter().filter(|operation| operation.path.starts_with("/libpod/")) {
        let id = operation.id();
        let Some(entry) = handlers.get(id) else {
            unknown.push(format!("{id} has no entry in {HANDLERS}"));
            continue;
        };
        let has = |kind: &str, name: &str| {
            let names = entry.get(kind).and_then(Item::as_table_like);
            names.is_some_and(|names| names.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)))
        };
        let queries = list(&operation.said["parameters"]).filter(|parameter| parameter["in"] == "query");
        let names = queries.filter_map(|parameter| parameter["name"].as_str());
        let new = names.filter(|name| !has("query", name) && !has("unsent", name));
        unknown.extend(new.map(|name| format!("{id}: {HANDLERS} does not know whether `{name}` is read")));
    }
    unknown
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_version_is_that_of_the_file_unless_it_is_said() {
        for (arguments, expected) in [
            (vec!["swagger-v5.8.3.yaml"], Some(("swagger-v5.8.3.yaml", "5.8.3", true))),
            (vec!["a/libpod-6.0.0-rc1.json", "--no-test"], Some(("a/libpod-6.0.0-rc1.json", "6.0.0-rc1", false))),
            (vec!["--version", "v6.1.0", "swagger.yaml"], Some(("swagger.yaml", "6.1.0", true))),
            (vec!["swagger.yaml"], None),
            (vec!["swagger2.yaml"], None),
            (vec![], None),
            (vec!["a-1.2.3.json", "b-1.2.3.json"], None),
            (vec!["a-1.2.3.json", "--fast"], None),
            (vec!["a-1.2.3.json", "--version"], None),
        ] {
            let read = read_arguments(&arguments).ok();
            let read = read.as_ref().map(|(file, version, tested)| (*file, version.as_str(), *tested));
            assert_eq!(read, expected, "{arguments:?}");
        }
    }

    #[test]
    fn what_nobody_looked_up_is_told() {
        let query = |name: &str| json!({"name": name, "in": "query"});
        let list = json!({"get": {"operationId": "List", "parameters": [query("All"), query("odd"), query("new"), {"name": "n", "in": "path"}]}});
        let description = json!({"paths": {"/libpod/a": list, "/libpod/b": {"get": {"operationId": "New"}}, "/c": {"get": {"operationId": "C"}}}});
        let handlers = "[List]\nquery.all = { type = \"bool\" }\nunsent.odd = \"why\"\n".parse().expect("TOML");
        assert_eq!(
            unknown(&description, &handlers),
            ["List: spec/handlers.toml does not know whether `new` is read", "New has no entry in spec/handlers.toml"]
        );
    }

    #[test]
    fn answers_of_another_shape_are_told_by_what_holds_them() {
        let described = |answer: Value, fields: Value| {
            let body = json!({"name": "b", "in": "body", "schema": {"$ref": "#/definitions/Sent"}});
            json!({
                "paths": {"/libpod/a": {"post": {"operationId": "A", "parameters": [body], "responses": {"200": {"schema": answer}, "201": {"schema": {"$ref": "#/definitions/Crate"}}}}}},
                "definitions": {"Crate": {"properties": fields}, "Sent": {"properties": fields}},
            })
        };
        let before = described(json!({"type": "string"}), json!({"a": {"type": "string"}, "b": {"type": "string"}}));
        let after = described(json!({"type": "array"}), json!({"c": {"type": "string"}}));
        assert_eq!(
            answered(&Diff::of(&before, &after)),
            [
                "POST /libpod/a (A): answer 200: string → array of any: what of older servers?",
                "type Crate, answered by A: field a is gone; field b is gone: what of older servers?",
            ]
        );
    }

    #[test]
    fn a_step_that_fails_is_left_to_decide_and_the_next_one_is_done() {
        let mut bump = Bump::default();
        bump.step("first", |_| Err("no".to_owned()));
        bump.step("second", |_| Ok(()));
        assert_eq!((bump.steps.len(), &bump.left[..]), (2, &["first: no".to_owned()][..]));
        assert_eq!(bump.close("1.2.3"), Err("1 left to decide".to_owned()));
        assert_eq!(Bump::default().close("1.2.3"), Ok(()));
    }
}
