//! The dependencies: their licences, sources and banned crates, by cargo-deny and `deny.toml`.

use std::path::PathBuf;
use std::process::Command;

use crate::tool;

/// The version that is installed where cargo-deny is missing.
const VERSION: &str = "0.20.2";

/// Checks the dependencies; installs cargo-deny below the target directory if the machine has none.
///
/// Advisories need a repository besides the registry; only the hosted workflow checks them.
pub(crate) fn check() -> Result<(), String> {
    let mut deny = Command::new(program()?);
    // cargo-deny calls cargo itself, which needs the lock file of this project
    tool::succeed(deny.current_dir(tool::project()).args([
        "--log-level",
        "error",
        "check",
        "bans",
        "licenses",
        "sources",
    ]))
}

fn program() -> Result<PathBuf, String> {
    let name = PathBuf::from("cargo-deny");
    if Command::new(&name).arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok(name);
    }
    let root = tool::target()?.join("tools");
    let program = root.join("bin/cargo-deny");
    if !program.exists() {
        // a debug build takes a fraction of the time
        let install = ["install", "cargo-deny", "--version", VERSION, "--locked", "--debug", "--quiet"];
        let mut cargo = tool::cargo(&install);
        tool::succeed(cargo.args(["--no-default-features", "--root"]).arg(&root))?;
    }
    Ok(program)
}
