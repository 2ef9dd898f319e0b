//! The packed crate: it has only the necessary files, depends on no generator, and builds for users.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tool;

/// Everything in the packed crate is one of these, or in one of these directories, and each is there.
const CONTENTS: [&str; 13] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "build.rs",
    "examples/",
    "generated/",
    "schema/",
    "src/",
];
/// Bytes of the packed crate; it has about 811,000 with all nouns and the guide.
const SIZE: u64 = 860_000;
/// What a user of no features compiles, this crate included.
const CRATES: usize = 55;
/// All features for users.
const FEATURES: &str = "raw,schemars,progress,terminal,ssh,testkit,tls,reqwest,tracing,yaml";
const GENERATORS: [&str; 4] = ["openapiv3", "prettyplease", "progenitor", "typify"];

/// Packs the crate and uses it as its users will.
pub(crate) fn check() -> Result<(), String> {
    // Includes uncommitted changes.
    let package = ["package", "--quiet", "--package", "podman", "--allow-dirty"];
    contents(&tool::output(tool::cargo(&package).arg("--list"))?)?;
    let default = crates("")?;
    if default.len() > CRATES {
        return Err(format!("a user compiles {} crates, more than {CRATES}", default.len()));
    }
    // with `ssh`, tokio's macros are among them, which read whole functions
    let all = crates(FEATURES)?;
    let generator = default.iter().find(|name| reads_files(name)).or(all.iter().find(|name| generates(name)));
    if let Some(generator) = generator {
        return Err(format!("a user compiles {generator}"));
    }
    // cargo's own check would compile all dependencies; `downstream` needs no more of them than their types
    tool::succeed(tool::cargo(&package).arg("--no-verify"))?;
    downstream()
}

/// Compares what is packed with what should be.
fn contents(list: &str) -> Result<(), String> {
    // cargo adds this one in a repository
    let files: Vec<_> = list.lines().filter(|file| *file != ".cargo_vcs_info.json").collect();
    let holds = |entry: &str, file: &str| file == entry || (entry.ends_with('/') && file.starts_with(entry));
    let extra = files.iter().find(|file| !CONTENTS.iter().any(|entry| holds(entry, file)));
    let missing = CONTENTS.iter().find(|entry| !files.iter().any(|file| holds(entry, file)));
    match (extra, missing) {
        (Some(file), _) => Err(format!("{file} is in the packed crate: see `include` in Cargo.toml")),
        (_, Some(entry)) => Err(format!("{entry} is not in the packed crate: see `include` in Cargo.toml")),
        (None, None) => Ok(()),
    }
}

/// What a user compiles, each crate with its version and features.
fn crates(features: &str) -> Result<BTreeSet<String>, String> {
    let tree = ["tree", "--package", "podman", "--edges", "normal,build", "--prefix", "none", "--format", "{p} {f}"];
    let tree = tool::output(tool::cargo(&tree).args(["--features", features]))?;
    let crates: BTreeSet<_> = tree.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).collect();
    if crates.iter().any(|name| name.starts_with("hyper ")) {
        Ok(crates)
    } else {
        Err("cargo lists no dependencies".into())
    }
}

/// Whether a crate is there to write code.
fn generates(name: &str) -> bool {
    GENERATORS.iter().any(|generator| name.starts_with(generator))
}

/// Whether it is a syn that reads whole files, as generators want it.
fn reads_files(name: &str) -> bool {
    name.starts_with("syn ") && name.split([' ', ',']).any(|feature| feature == "full")
}

/// Compiles the README's example with the packed crate, by the README's section "Install".
fn downstream() -> Result<(), String> {
    let target = tool::target()?;
    let name = format!("podman-{}", version()?);
    let packed = target.join("package").join(format!("{name}.crate"));
    let size = fs::metadata(&packed).map_err(|error| format!("{}: {error}", packed.display()))?.len();
    if size > SIZE {
        return Err(format!("the packed crate has {size} bytes, more than {SIZE}"));
    }
    let directory = target.join("downstream");
    write(&directory.join("src/main.rs"), "")?;
    // With the present time: cargo compiles newer files again.
    tool::succeed(
        Command::new("tar")
            .args(["--extract", "--gzip", "--touch", "--file"])
            .arg(&packed)
            .arg("--directory")
            .arg(&directory),
    )?;
    let readme = tool::read(&directory.join(&name).join("README.md"))?;
    let install = block(&readme, "toml")?.replace("podman = \"0.1\"", &format!("podman = {{ path = \"{name}\" }}"));
    let package = "[package]\nname = \"downstream\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n";
    write(&directory.join("Cargo.toml"), &format!("{package}{install}"))?;
    write(&directory.join("src/main.rs"), block(&readme, "rust,no_run")?)?;
    // the versions that are compiled already
    write(&directory.join("Cargo.lock"), &tool::read(&tool::project().join("Cargo.lock"))?)?;
    tool::succeed(tool::cargo(&["check", "--target-dir"]).arg(&target).current_dir(&directory))
}

/// The first block of code in a language.
fn block<'a>(readme: &'a str, language: &str) -> Result<&'a str, String> {
    let block = readme.split(&format!("\n```{language}\n")).nth(1).and_then(|rest| rest.split("\n```\n").next());
    block.ok_or_else(|| format!("the README has no block of {language}"))
}

/// The version of the crate.
pub(crate) fn version() -> Result<String, String> {
    let manifest = tool::read(&tool::project().join("Cargo.toml"))?;
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).ok_or_else(|| "Cargo.toml has no version".into())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let written = fs::create_dir_all(path.parent().unwrap_or(path)).and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_what_should_be() {
        let whole = CONTENTS.map(|entry| if entry.ends_with('/') { format!("{entry}file") } else { entry.into() });
        assert_eq!(contents(&whole.join("\n")), Ok(()));
        let more = contents(&format!("{}\nspec/libpod.json", whole.join("\n")));
        assert!(more.is_err_and(|error| error.starts_with("spec/libpod.json is in")));
        assert!(contents(&whole[1..].join("\n")).is_err_and(|error| error.starts_with("ARCHITECTURE.md is not in")));
    }

    #[test]
    fn generators_are_known() {
        let known = |name| generates(name) || reads_files(name);
        for name in ["progenitor-impl v0.15.1", "syn v2.0.119 default,full,visit-mut"] {
            assert!(known(name), "{name}");
        }
        for name in ["podman v0.1.0", "syn v3.0.10 derive,fold", "synstructure v0.14.0 full"] {
            assert!(!known(name), "{name}");
        }
    }
}
