//! From `spec/` to the generated code: load, patch, convert, generate, rewrite, compare.

use std::collections::BTreeMap;
use std::fs;

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::history::{self, Release, Sources};

const SPEC: &str = "spec/libpod.json";
const PATCHES: &str = "spec/patches.toml";
const HISTORY: &str = "spec/history";
const FIELDS: &str = "spec/history/fields.toml";
const HANDLERS: &str = "spec/handlers.toml";
const CALLS: &str = "spec/calls.toml";
const HEADER: &str = "// @generated from spec/ by build.rs. Do not edit; see generated/README.md.\n\n";

/// The generated files by their paths.
type Files = Vec<(&'static str, String)>;

pub(crate) fn main() {
    let files = files();
    for input in ["build", "spec"].into_iter().chain(files.iter().map(|(path, _)| *path)) {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rerun-if-env-changed=BLESS");
    let bless = std::env::var_os("BLESS").is_some();
    let stale: Vec<_> =
        files.into_iter().filter(|(path, code)| fs::read_to_string(path).ok().as_ref() != Some(code)).collect();
    for (path, code) in &stale {
        if bless {
            fs::write(path, code).unwrap_or_else(|e| panic!("{path}: {e}"));
        }
    }
    let stale: Vec<_> = stale.iter().map(|(path, _)| *path).collect();
    assert!(bless || stale.is_empty(), "{} not what spec/ yields; run `cargo xtask regen`", stale.join(", "));
}

fn files() -> Files {
    let description = description();
    let api = super::openapi::convert(&description, &super::openapi::COMPAT, &super::openapi::LINES)
        .unwrap_or_else(|problems| panic!("{SPEC} does not convert:\n  {}", problems.join("\n  ")));
    if let Some(path) = std::env::var_os("PODMAN_CODEGEN_OPENAPI") {
        fs::write(path, api.to_string()).expect("the file named by PODMAN_CODEGEN_OPENAPI is writable");
    }
    let mut client = client(&api);
    let operations = super::operations::read(&client)
        .unwrap_or_else(|problems| panic!("progenitor's methods:\n  {}", problems.join("\n  ")));
    let answers = super::answers::answers(&operations, &client, &api, &super::openapi::LINES)
        .unwrap_or_else(|problems| panic!("no table of answers:\n  {}", problems.join("\n  ")));
    let types = super::records::records(&mut client, &super::operations::bodies(&operations))
        .unwrap_or_else(|problems| panic!("types without a rule:\n  {}", problems.join("\n  ")));
    let exceptions = toml(CALLS);
    let typed = super::policy::typed(&exceptions);
    let policy = super::policy::table(&api, &description, &exceptions, &toml(HANDLERS))
        .unwrap_or_else(|problems| panic!("{CALLS}:\n  {}", problems.join("\n  ")));
    let calls = super::calls::calls(&description, &super::openapi::COMPAT, &operations, &typed)
        .unwrap_or_else(|problems| panic!("the client does not fit {SPEC}:\n  {}", problems.join("\n  ")));
    let table = sources_of_history(&description).table();
    vec![
        ("generated/libpod.rs", print(&super::operations::methods(&operations, &typed))),
        ("generated/params.rs", print(&super::operations::params(&operations, &typed))),
        ("generated/policy.rs", format!("{HEADER}{policy}")),
        ("generated/types.rs", format!("{HEADER}{types}")),
        ("generated/history.rs", format!("{HEADER}{table}")),
        ("contract/generated/answers.rs", print(&answers)),
        ("contract/generated/calls.rs", print(&calls)),
    ]
}

/// The vendored description, corrected.
fn description() -> Value {
    let mut description = json(SPEC);
    let patches: super::spec::Patches = toml(PATCHES);
    if let Err(stale) = super::spec::apply(&mut description, &patches.patch) {
        panic!("these patches in {PATCHES} no longer apply:\n  {}", stale.join("\n  "));
    }
    description
}

/// The input of the table of releases: the corrected vendored description, and the unchanged older ones.
fn sources_of_history(description: &Value) -> Sources {
    let entries = fs::read_dir(HISTORY).unwrap_or_else(|e| panic!("{HISTORY}: {e}"));
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut releases: BTreeMap<Release, String> = BTreeMap::new();
    for name in names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)) {
        releases.insert(Release::try_from(name.clone()).unwrap_or_else(|e| panic!("{HISTORY}: {e}")), name);
    }
    let describe =
        |(release, name): (&Release, &String)| (*release, history::describe(&json(&format!("{HISTORY}/{name}.json"))));
    Sources {
        described: history::describe(description),
        history: releases.iter().map(describe).collect(),
        newest: releases.into_values().next_back().unwrap_or_default(),
        handlers: toml(HANDLERS),
        bodies: toml(FIELDS),
    }
}

/// The output of progenitor for a description.
fn client(api: &Value) -> syn::File {
    let api = serde_json::from_value(api.clone()).unwrap_or_else(|e| panic!("not OpenAPI 3.0: {e}"));
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap");
    let tokens = Generator::new(&settings).generate_tokens(&api).unwrap_or_else(|e| panic!("progenitor: {e}"));
    syn::parse2(tokens).unwrap_or_else(|e| panic!("progenitor's output: {e}"))
}

fn print(file: &syn::File) -> String {
    format!("{HEADER}{}", prettyplease::unparse(file))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn toml<T: DeserializeOwned>(path: &str) -> T {
    ::toml::from_str(&read(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}
