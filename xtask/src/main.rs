//! The project's own tasks: `cargo xtask demo`, `test`, `podman` and `regen`.

mod demo;
mod docs;
mod host;
mod matrix;
mod package;
mod report;
mod test;
mod tool;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask demo                           a real container's output, with whatever that needs set up first
cargo xtask test [--only VERSION]… [-- FILTER…]   every test, the live ones against each Podman of the matrix, and
                                           what is published: format, lints, documentation, package
cargo xtask podman VERSION [-- COMMAND…]   a shell, or a command, with a real Podman of that version for a while
cargo xtask regen                          writes generated/ anew from spec/

VERSION is 4.3.1, 5.4.2 or 5.8.6; the first two numbers do. The root file systems of the matrix are kept in
$PODMAN_MATRIX_CACHE, by default podman-matrix in the user's cache directory.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (options, rest) = match arguments.iter().position(|argument| argument == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (&arguments[..], &[][..]),
    };
    let outcome = match options.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["demo"] => demo::run(),
        ["test", ref options @ ..] => test::run(options, rest),
        ["podman", version] => matrix::shell(version, rest),
        ["regen"] => tool::succeed(tool::cargo(&["check", "--features", "_codegen"]).env("BLESS", "1")),
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("usage:\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
