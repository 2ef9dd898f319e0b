//! Teaches: showing which service `connect` would choose, and why, without connecting.
//!
//! `cargo run --example plan [-- URI or connection]`

use podman::PodmanClient;

fn main() -> podman::Result<()> {
    let builder = match std::env::args().nth(1) {
        Some(uri) if uri.contains('/') => PodmanClient::builder().uri(uri),
        Some(connection) => PodmanClient::builder().connection(connection),
        None => PodmanClient::builder(),
    };
    println!("{}", builder.plan()?);
    Ok(())
}
