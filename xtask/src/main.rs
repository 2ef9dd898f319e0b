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
#[cfg(all(test, feature = "spec"))]
mod workflow_tests;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask demo                           sets up what is missing, runs a container, and prints its output
cargo xtask test [--only VERSION]… [-- FILTER…]   runs all tests, the live ones against each Podman of the matrix, and
                                           checks format, lints, documentation and package
cargo xtask release-check                  checks what must hold before a version is published
cargo xtask podman VERSION [-- COMMAND…]   runs a shell, or a command, with a real Podman of that version
cargo xtask regen                          generates generated/ from spec/
cargo xtask record VERSION                 records tests/fixtures/answers/ from a real Podman of that version
cargo xtask replay FILE [--drift]          decodes recorded responses as the client does; --drift lists fields that the types lack
cargo xtask cases FILE…                    runs cases, one a line: keyword arguments and the expected requests; prints each that
                                           differs, and how many agree
cargo xtask bump FILE [--version V] [--no-test]   moves the project to the Podman that FILE describes, and lists what
                                           must be decided; succeeds if the list is empty
cargo xtask spec import FILE [--version V | --out PATH]   reduces a description to its facts, and writes them to
                                           spec/history/V.json, to PATH, or to standard output
cargo xtask spec diff FILE FILE            prints what changed for a caller from one description to another
cargo xtask spec patches [FILE]            prints the number of corrections, or those that no longer fit FILE

FILE is a swagger file as upstream publishes it, or one reduced to facts; YAML or JSON.

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
