//! The project's own tasks: `cargo xtask help` lists them.

#![cfg_attr(test, allow(clippy::needless_pass_by_value, reason = "`json!` reads best as an argument"))]

mod answers;
mod demo;
mod deny;
#[cfg(feature = "spec")]
#[path = "../../build/spec.rs"]
mod description;
mod docs;
#[cfg(feature = "host")]
mod host;
mod matrix;
#[cfg(feature = "spec")]
#[path = "../../build/openapi.rs"]
mod openapi;
mod package;
mod release;
mod report;
#[cfg(feature = "spec")]
mod spec;
mod test;
mod tool;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask demo                           a real container's output, with whatever that needs set up first
cargo xtask test [--only VERSION]… [-- FILTER…]   every test, the live ones against each Podman of the matrix, and
                                           what is published: format, lints, documentation, package
cargo xtask release-check                  what must hold before a version is published
cargo xtask podman VERSION [-- COMMAND…]   a shell, or a command, with a real Podman of that version for a while
cargo xtask regen                          writes generated/ anew from spec/
cargo xtask record VERSION                 writes tests/fixtures/answers/ anew from a real Podman of that version
cargo xtask replay FILE [--drift]          reads recorded answers as the client does; with --drift, fields it does not know
cargo xtask cases FILE…                    runs cases, one a line: keyword arguments and the requests that they must become; prints
                                           each that differs and, last, how many agree
cargo xtask bump FILE [--version V] [--no-test]   moves the project to the Podman that FILE describes, and lists what
                                           is left to decide; succeeds if nothing is
cargo xtask spec import FILE [--version V | --out PATH]   reduces a description to its facts: to spec/history/V.json,
                                           to PATH, or to the standard output
cargo xtask spec diff FILE FILE            what changed from one description to another, for whoever calls it
cargo xtask spec patches [FILE]            how many corrections there are, or which of them no longer fit FILE

FILE is a swagger file as upstream publishes it, with its prose, or one reduced to facts; YAML or JSON.

VERSION is 4.3.1, 5.4.2 or 5.8.6; the first two numbers do. The root file systems of the matrix are kept in
$PODMAN_MATRIX_CACHE, by default podman-matrix in the user's cache directory.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (options, rest) = match arguments.iter().position(|argument| argument == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (&arguments[..], &[][..]),
    };
    let outcome = match options.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        #[cfg(not(feature = "host"))]
        ["demo" | "test", ..] if matrix::possible().is_err() => tool::again_with("host", &arguments),
        ["demo"] => demo::run(),
        // whose report ends with the numbers of tests
        ["test", ref options @ ..] => match test::run(options, rest) {
            Ok(false) => return ExitCode::FAILURE,
            other => other.map(drop),
        },
        ["release-check"] => match release::check() {
            Ok(false) => return ExitCode::FAILURE,
            other => other.map(drop),
        },
        ["podman", version] => matrix::shell(version, rest),
        ["regen"] => tool::succeed(tool::cargo(&["check", "--features", "_codegen"]).env("BLESS", "1")),
        ["record", version] => answers::record(version),
        ["cases", ref files @ ..] if !files.is_empty() => answers::cases(files),
        ["replay", file, ref options @ ..] => answers::replay(file, options),
        #[cfg(feature = "spec")]
        ["spec", ref arguments @ ..] => spec::run(arguments),
        #[cfg(feature = "spec")]
        ["bump", ref arguments @ ..] => spec::bump(arguments),
        #[cfg(not(feature = "spec"))]
        ["spec" | "bump", ..] => tool::again_with("spec", &arguments),
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
