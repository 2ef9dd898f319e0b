//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

#[path = "../../tests/support/cargo.rs"]
mod calls;

/// The project's directory, from any working directory.
pub(crate) fn project() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Where cargo builds: it built this program there.
pub(crate) fn target() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| format!("this program is nowhere: {error}"))?;
    program.ancestors().nth(2).map(Path::to_owned).ok_or_else(|| format!("{} is not cargo's", program.display()))
}

/// Makes a call of the same cargo that runs this task, in the project.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = calls::cargo();
    command.args(arguments).current_dir(project());
    command
}

/// Becomes this task built with a feature.
#[cfg(not(all(feature = "spec", feature = "host")))]
pub(crate) fn again_with(feature: &str, arguments: &[String]) -> Result<(), String> {
    use std::os::unix::process::CommandExt;
    let manifest = project().join("Cargo.toml");
    let mut command = cargo(&["run", "--quiet", "--package", "xtask", "--features", feature, "--manifest-path"]);
    // In the working directory of the user, to which paths are relative.
    command.arg(manifest).arg("--").args(arguments).current_dir(".");
    Err(format!("cannot start cargo: {}", command.exec()))
}

/// Makes a call that gets a SIGTERM whenever this program exits, so that it can clean up.
pub(crate) fn bound(program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM"]).arg(program);
    command
}

/// Runs a command to its end.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus, String> {
    command.status().map_err(|error| format!("cannot start {}: {error}", name(command)))
}

/// Runs a command that must succeed.
pub(crate) fn succeed(command: &mut Command) -> Result<(), String> {
    let status = status(command)?;
    if status.success() { Ok(()) } else { Err(format!("{} failed: {status}", name(command))) }
}

/// Runs a command that must succeed, and takes what it prints.
pub(crate) fn output(command: &mut Command) -> Result<String, String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot start {}: {error}", name(command)))?;
    if !output.status.success() {
        return Err(format!("{} failed: {}", name(command), output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{}: {error}", name(command)))
}

/// Reads a file of text.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Finds a program in `PATH`.
#[cfg(feature = "host")]
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|directory| directory.join(program)).find(|file| file.is_file())
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
