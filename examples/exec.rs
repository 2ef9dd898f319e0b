//! Teaches: running commands in a running container: their output and exit code, or joined to this terminal.
//!
//! `cargo run --features terminal --example exec -- [-t] CONTAINER COMMAND…`; with `-t`, a shell for instance is one as if
//! it ran here.

use std::io::Write as _;

use podman::PodmanClient;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).peekable();
    let terminal = arguments.next_if(|argument| argument == "-t").is_some();
    let name = arguments.next().ok_or("usage: exec [-t] CONTAINER COMMAND…")?;
    let podman = PodmanClient::connect().await?;
    let command = podman.containers().get(&name).await?.exec(arguments.collect::<Vec<_>>());
    let exit_code = if terminal {
        let term = std::env::var("TERM").unwrap_or_else(|_| "xterm".into());
        let session = command.tty(true).env("TERM", term).session().await?;
        session.join_terminal().await? // none, if it was left by the detach keys, Ctrl-P and Ctrl-Q
    } else {
        let output = command.await?;
        std::io::stdout().write_all(&output.stdout)?;
        std::io::stderr().write_all(&output.stderr)?;
        Some(output.exit_code)
    };
    let Some(exit_code) = exit_code else {
        println!("\nthe command runs on");
        return Ok(());
    };
    std::process::exit(exit_code.try_into()?)
}
