//! The generated client by itself, which must compile independently of the hand-written layers.

use std::path::Path;
use std::process::Command;

use toml_edit::{DocumentMut, Item, Table, value};

use super::write;
use crate::tool::{self, read};

/// The raw client, and what it uses.
const MODULES: [&str; 3] = ["http", "raw", "versions"];

/// Makes a package of nothing but the raw client, below `target/`, and the call that compiles it.
pub(crate) fn check() -> Result<Command, String> {
    let project = tool::project();
    let target = tool::target()?;
    let package = target.join("raw-alone");
    write(&package.join("Cargo.toml"), &manifest(&read(&project.join("Cargo.toml"))?)?)?;
    write(&package.join("Cargo.lock"), &read(&project.join("Cargo.lock"))?)?;
    let modules = MODULES.map(|module| format!("pub mod {module};\n")).concat();
    write(&package.join("src/lib.rs"), &format!("#![allow(unused)]\n{modules}"))?;
    let parts = MODULES.iter().flat_map(|module| [format!("src/{module}.rs"), format!("src/{module}")]);
    for part in parts.chain(["generated".to_owned()]) {
        link(&project.join(&part), &package.join(&part))?;
    }
    let mut command = tool::cargo(&["check", "--features", "raw"]);
    command.current_dir(package).env("CARGO_TARGET_DIR", target);
    Ok(command)
}

/// Lets a path lead to another, whatever was there before.
fn link(to: &Path, from: &Path) -> Result<(), String> {
    if from.is_symlink() {
        std::fs::remove_file(from).map_err(|error| format!("{}: {error}", from.display()))?;
    }
    std::os::unix::fs::symlink(to, from).map_err(|error| format!("{}: {error}", from.display()))
}

/// The manifest of a package with the dependencies that every user of the project has.
fn manifest(project: &str) -> Result<String, String> {
    let project: DocumentMut = project.parse().map_err(|error| format!("Cargo.toml: {error}"))?;
    let mut dependencies = project.get("dependencies").and_then(Item::as_table).cloned().unwrap_or_default();
    dependencies.retain(|_, dependency| dependency.get("optional").and_then(Item::as_bool) != Some(true));
    let mut package = Table::new();
    package.insert("name", value("raw-alone"));
    package.insert("edition", project["package"]["edition"].clone());
    let mut features = Table::new();
    features.insert("raw", value(toml_edit::Array::new()));
    let mut manifest = DocumentMut::new();
    manifest.insert("package", Item::Table(package));
    manifest.insert("features", Item::Table(features));
    manifest.insert("dependencies", Item::Table(dependencies));
    manifest.insert("workspace", Item::Table(Table::new()));
    Ok(manifest.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_raw_client_uses_nothing_else() {
        let modules = MODULES.map(|module| tool::project().join("src").join(module));
        let inner = modules.iter().flat_map(|module| std::fs::read_dir(module).expect("a directory"));
        let inner = inner.map(|entry| entry.expect("a file").path());
        for file in inner.chain(modules.iter().map(|module| module.with_extension("rs"))) {
            let text = read(&file).expect("a text");
            for line in text.lines().filter_map(|line| line.trim().split_once("use crate::")) {
                let used = MODULES.iter().any(|module| line.1.starts_with(&format!("{module}::")));
                assert!(used, "{}: {}", file.display(), line.1);
            }
        }
    }

    #[test]
    fn a_package_has_what_every_user_has() {
        let project = "[package]\nname = \"p\"\nedition = \"2024\"\n[dependencies]\na = { version = \"1\" }\nb = { version = \"1\", optional = true }\n[dev-dependencies]\nc = \"1\"\n";
        let manifest = manifest(project).expect("a manifest");
        let manifest: DocumentMut = manifest.parse().expect("TOML");
        let names: Vec<_> =
            manifest["dependencies"].as_table().expect("a table").iter().map(|(name, _)| name).collect();
        assert_eq!((names, manifest["package"]["edition"].as_str()), (vec!["a"], Some("2024")));
        assert!(manifest["workspace"].is_table(), "it is no member of the project's");
    }
}
