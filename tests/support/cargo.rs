//! Calls of cargo by programs that cargo runs.

use std::process::Command;

/// Makes a call of the cargo that runs this program.
///
/// That cargo describes this program in its environment. The build script of `ring` depends on these variables, so that
/// with them this call and the next one from a shell would both compile it again, and all that depends on it.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
            cargo.env_remove(name);
        }
    }
    cargo
}
