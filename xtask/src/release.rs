//! `cargo xtask release-check`: checks before a version is published.

use crate::report::Report;
use crate::{docs, package, tool};

/// Runs all checks and reports each; returns whether all of them passed.
pub(crate) fn check() -> Result<bool, String> {
    let manifest = tool::read(&tool::project().join("Cargo.toml"))?;
    let version = package::version()?;
    let mut report = Report::default();
    report.step("semver listing", || {
        tool::succeed(&mut tool::cargo(&["test", "--package", "contract", "--test", "api"]))
    });
    report.step("changelog", || changelog(&tool::read(&tool::project().join("CHANGELOG.md"))?, &version));
    report.step("versions", || {
        let readme = tool::read(&tool::project().join("README.md"))?;
        versions(&version, &manifest, &readme)
    });
    report.step("package", package::check);
    report.step("documentation", docs::check);
    Ok(report.close())
}

/// Checks that the changelog has this version with a date, as its first section.
fn changelog(text: &str, version: &str) -> Result<(), String> {
    let first = text.lines().find_map(|line| line.strip_prefix("## ")).ok_or("CHANGELOG.md has no section")?;
    let date = first.strip_prefix(version).and_then(|rest| rest.trim().strip_prefix('(')?.split([',', ')']).next());
    let is_date = |date: &str| {
        let parts: Vec<_> = date.split('-').collect();
        parts.iter().map(|part| part.len()).eq([4, 2, 2]) && parts.iter().all(|part| part.parse::<u16>().is_ok())
    };
    match date {
        Some(date) if is_date(date) => Ok(()),
        _ => Err(format!("CHANGELOG.md begins with \"{first}\", expected \"{version} (YYYY-MM-DD)\"")),
    }
}

/// Checks that README installs a compatible version, and has the same minimum version of Rust as the manifest.
fn versions(version: &str, manifest: &str, readme: &str) -> Result<(), String> {
    let line = readme.lines().find_map(|line| line.strip_prefix("podman = \"")?.strip_suffix('"'));
    let installed = line.ok_or("README.md has no line `podman = \"VERSION\"`")?;
    if version != installed && !version.starts_with(&format!("{installed}.")) {
        return Err(format!("README.md installs {installed}, and Cargo.toml has {version}"));
    }
    let rust = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \"")?.strip_suffix('"'));
    let rust = rust.ok_or("Cargo.toml has no rust-version")?;
    if readme.contains(&format!("Rust {rust}")) { Ok(()) } else { Err(format!("README.md does not name Rust {rust}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_changelog_begins_with_the_version_and_its_date() {
        assert_eq!(changelog("# Changelog\n\n## 0.1.0 (2026-12-01)\n", "0.1.0"), Ok(()));
        assert_eq!(changelog("## 0.1.0 (2026-12-01, generated from Podman 5.8.3)\n", "0.1.0"), Ok(()));
        for text in ["", "## Unreleased\n", "## 0.1.0\n", "## 0.1.0 (soon)\n", "## 0.2.0 (2026-12-01)\n"] {
            assert!(changelog(text, "0.1.0").is_err(), "{text}");
        }
    }

    #[test]
    fn the_readme_names_the_versions_of_the_manifest() {
        let manifest = "rust-version = \"1.85\"\n";
        assert_eq!(versions("0.1.2", manifest, "podman = \"0.1\"\nRust 1.85 or later"), Ok(()));
        assert!(versions("0.2.0", manifest, "podman = \"0.1\"\nRust 1.85").is_err());
        assert!(versions("0.1.2", manifest, "podman = \"0.1\"\nRust 1.80").is_err());
        assert!(versions("0.1.2", manifest, "").is_err());
    }
}
