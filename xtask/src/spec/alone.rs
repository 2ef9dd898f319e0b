//! The generated client by itself, which has to compile whatever the hand-written layers still expect of it.

use std::path::Path;
use std::process::Command;

use toml_edit::{DocumentMut, Item, Table, value};

use super::write;
use crate::tool::{self, read};

/// Makes a package of nothing but the raw client and the releases it knows, below `target/`, and the call that compiles it.
pub(crate) fn check() -> Result<Command, String> {
    let project = tool::project();
    let target = tool::target()?;
    let package = target.join("raw-alone");
    write(&package.join("Cargo.toml"), &manifest(&read(&project.join("Cargo.toml"))?)?)?;
    write(&package.join("Cargo.lock"), &read(&project.join("Cargo.lock"))?)?;
    write(&package.join("src/lib.rs"), "#![allow(unused)]\npub mod raw;\npub mod version;\n")?;
    for part in ["src/raw.rs", "src/raw", "src/version.rs", "generated"] {
        link(&project.join(part), &package.join(part))?;
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
