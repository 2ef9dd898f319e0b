//! Teaches: giving an image the name of a registry, and pushing it with a progress bar.
//!
//! `cargo run --example push --features progress -- IMAGE quay.io/me/app:1 [USER PASSWORD]`
//!
//! For a registry without TLS, set `INSECURE=1`.

use std::error::Error;

use podman::PodmanClient;
use podman::images::PushOptions;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (image, target, account) = match arguments.as_slice() {
        [image, target] => (image, target, None),
        [image, target, user, password] => (image, target, Some((user, password))),
        _ => return Err("IMAGE TARGET [USER PASSWORD]".into()),
    };
    let podman = PodmanClient::connect().await?;
    let image = podman.images().get(image).await?;
    image.tag(target.as_str()).await?;

    // without credentials here, the ones that `podman login` saved are used
    let mut options = PushOptions::new().progress_bar(true);
    if let Some((user, password)) = account {
        options = options.credentials(user, password.as_str());
    }
    if std::env::var_os("INSECURE").is_some() {
        options = options.tls_verify(false);
    }
    let pushed = podman.images().push_with(target, &options).await?;
    // Podman before 4.4 does not report the digest
    println!("{target} {}", pushed.digest.as_deref().unwrap_or("pushed"));
    Ok(())
}
