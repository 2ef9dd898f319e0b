//! `cargo xtask spec`: descriptions of the API, as files.

mod alone;
mod bump;
mod check;
mod compile;
mod corrections;
mod diff;
mod facts;
mod kind;
mod stated;
mod uses;
pub(crate) mod yaml;

use std::path::Path;

use serde_json::Value;

use self::diff::Diff;
use crate::tool::{self, read};

const DESCRIPTION: &str = "spec/libpod.json";
const PATCHES: &str = "spec/patches.toml";

pub(crate) use self::bump::run as bump;

/// `spec import`, `diff` and `patches`.
pub(crate) fn run(arguments: &[&str]) -> Result<(), String> {
    match arguments {
        ["import", file, options @ ..] => import(file, options),
        ["diff", before, after] => {
            println!("{}", Diff::of(&parse(&reduced(before)?)?, &parse(&reduced(after)?)?));
            Ok(())
        }
        ["patches"] => {
            let counts = corrections::count(&read(&tool::project().join(PATCHES))?);
            for (section, count) in &counts {
                println!("{count:>4}  {section}");
            }
            println!("{:>4}  in all", counts.iter().map(|(_, count)| count).sum::<usize>());
            Ok(())
        }
        ["patches", file] => {
            let patches = corrections::read(&read(&tool::project().join(PATCHES))?)?;
            let (_, findings) = check::check(&parse(&reduced(file)?)?, &patches);
            println!("{}", check::told(&findings, patches.len()));
            Ok(())
        }
        _ => Err("spec does import, diff or patches: see `cargo xtask help`".into()),
    }
}

fn import(file: &str, options: &[&str]) -> Result<(), String> {
    let facts = reduced(file)?;
    match options {
        [] => print!("{facts}"),
        ["--out", path] => write(path.as_ref(), &facts)?,
        ["--version", version] => write(&history(version), &facts)?,
        _ => return Err(format!("not options of import: {}", options.join(" "))),
    }
    Ok(())
}

pub(crate) fn history(version: &str) -> std::path::PathBuf {
    tool::project().join(format!("spec/history/{}.json", version.trim_start_matches('v')))
}

/// The facts of a description, in whatever form it comes.
fn reduced(file: &str) -> Result<String, String> {
    let text = read(file.as_ref())?;
    let described = if text.trim_start().starts_with('{') { parse(&text) } else { yaml::read(&text) };
    let described = described.map_err(|error| format!("{file}: {error}"))?;
    facts::reduce(&described).map_err(|problems| format!("{file}:\n  {}", problems.join("\n  ")))
}

fn parse(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))
}

pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let directory = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    directory.and_then(|()| std::fs::write(path, text)).map_err(|error| format!("{}: {error}", path.display()))
}
