//! From `spec/` to `generated/libpod.rs`: load, patch, convert, generate, polish, compare.

use std::fs;
use std::path::Path;

use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};

const SPEC: &str = "spec/libpod.json";
const PATCHES: &str = "spec/patches.toml";
const OUTPUT: &str = "generated/libpod.rs";
const HEADER: &str = "// @generated from spec/ by build.rs. Do not edit; see generated/README.md.\n\n";

pub(crate) fn main() {
    for input in ["build", "src", SPEC, PATCHES, OUTPUT] {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rerun-if-env-changed=BLESS");
    let code = code();
    if std::env::var_os("BLESS").is_some() {
        fs::write(OUTPUT, code).unwrap_or_else(|e| panic!("{OUTPUT}: {e}"));
    } else if fs::read_to_string(OUTPUT).unwrap_or_default() != code {
        panic!("{OUTPUT} is not what spec/ yields; run `cargo xtask regen`");
    }
}

fn code() -> String {
    let mut description = serde_json::from_str(&read(SPEC)).unwrap_or_else(|e| panic!("{SPEC}: {e}"));
    let patches: super::spec::Patches = toml::from_str(&read(PATCHES)).unwrap_or_else(|e| panic!("{PATCHES}: {e}"));
    if let Err(stale) = super::spec::apply(&mut description, &patches.patch) {
        panic!("these patches in {PATCHES} no longer apply:\n  {}", stale.join("\n  "));
    }
    let api = super::openapi::convert(&description, &super::openapi::COMPAT, &super::openapi::LINES)
        .unwrap_or_else(|problems| panic!("{SPEC} does not convert:\n  {}", problems.join("\n  ")));
    if let Some(path) = std::env::var_os("PODMAN_CODEGEN_OPENAPI") {
        fs::write(path, api.to_string()).expect("the file named by PODMAN_CODEGEN_OPENAPI is writable");
    }
    let api = serde_json::from_value(api).unwrap_or_else(|e| panic!("not OpenAPI 3.0: {e}"));
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_map_type("::std::collections::BTreeMap");
    let tokens = Generator::new(&settings).generate_tokens(&api).unwrap_or_else(|e| panic!("progenitor: {e}"));
    let mut file = syn::parse2(tokens).unwrap_or_else(|e| panic!("progenitor's output: {e}"));
    super::polish::polish(&mut file);
    super::gate::gate(&mut file, &sources("src".as_ref()));
    format!("{HEADER}{}", prettyplease::unparse(&file))
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

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}
