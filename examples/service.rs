//! Teaches: starting a Podman that belongs to the program, with its own storage, and is removed completely.
//!
//! `cargo run --example service -- DIRECTORY END [PODMAN...]` starts one below the directory and prints where it
//! listens. END is `stop`, which waits for its end, or a way to end badly: `panic`, or `die`, as a kill does.

use std::io::Write;

use podman::CreateOptions;
use podman::service::ServiceBuilder;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [directory, end, podman @ ..] = arguments.as_slice() else { return Err("a directory and an end".into()) };
    let mut builder = ServiceBuilder::new().own_storage().directory(directory);
    if !podman.is_empty() {
        builder = builder.podman(podman);
    }
    let service = builder.start().await?;
    let podman = service.client();
    let missing = podman.containers().create(CreateOptions::new("localhost/none")).await.err();
    println!("{} has no images: {}", service.uri(), missing.is_some_and(|error| error.is_image_not_known()));
    std::io::stdout().flush()?;
    match end.as_str() {
        "panic" => panic!("the service is dropped on the way out"),
        "die" => std::process::abort(),
        _ => service.stop().await?,
    }
    Ok(())
}
