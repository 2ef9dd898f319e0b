//! From `spec/` to what is generated: load, patch, convert, generate, polish, compare.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::quote;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::history::{self, Release, Sources};

const SPEC: &str = "spec/libpod.json";
const PATCHES: &str = "spec/patches.toml";
const HISTORY: &str = "spec/history";
const FIELDS: &str = "spec/history/fields.toml";
const HANDLERS: &str = "spec/handlers.toml";
const HEADER: &str = "// @generated from spec/ by build.rs. Do not edit; see generated/README.md.\n\n";

/// What is generated: each file by its path.
type Files = Vec<(&'static str, String)>;

pub(crate) fn main() {
    let files = files();
    for input in ["build", "src", "spec"].into_iter().chain(files.iter().map(|(path, _)| *path)) {
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
    super::polish::polish(&mut client);
    let answers = super::answers::answers(&client, &api, &super::openapi::LINES)
        .unwrap_or_else(|problems| panic!("no table of answers:\n  {}", problems.join("\n  ")));
    super::gate::gate(&mut client, &sources("src".as_ref()));
    super::records::records(&mut client);
    let calls = super::calls::calls(&description, &super::openapi::COMPAT, &client)
        .unwrap_or_else(|problems| panic!("the client does not fit {SPEC}:\n  {}", problems.join("\n  ")));
    let table = sources_of_history(&description).table();
    vec![
        ("generated/libpod.rs", print(&client)),
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

/// What the table of releases is made of; the vendored description is corrected, the older ones are as they were.
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

/// What progenitor makes of a description.
fn client(api: &Value) -> syn::File {
    let api = serde_json::from_value(api.clone()).unwrap_or_else(|e| panic!("not OpenAPI 3.0: {e}"));
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_inner_type(quote!(super::runtime::Checks))
        .with_map_type("::std::collections::BTreeMap");
    let tokens = Generator::new(&settings).generate_tokens(&api).unwrap_or_else(|e| panic!("progenitor: {e}"));
    syn::parse2(tokens).unwrap_or_else(|e| panic!("progenitor's output: {e}"))
}

fn print(file: &syn::File) -> String {
    format!("{HEADER}{}", prettyplease::unparse(file))
}

/// All hand-written code below a directory, but for its tests.
fn sources(directory: &Path) -> String {
    let entries = fs::read_dir(directory).unwrap_or_else(|e| panic!("{}: {e}", directory.display()));
    let mut text = String::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            text += &sources(&path);
        } else if !path.to_string_lossy().ends_with("_tests.rs") {
            text += &fs::read_to_string(&path).unwrap_or_default();
        }
    }
    text
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
