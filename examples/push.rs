//! Teaches: building an image under the name of a registry, and pushing it, with progress bars.
//!
//! `cargo run --example push --features progress -- BASE quay.io/me/app:1 [USER PASSWORD]`
//!
//! For a registry without TLS, set `INSECURE=1`.

use std::error::Error;

use podman::PodmanClient;
use podman::images::{BuildOptions, Context, PushOptions};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (base, target, account) = match arguments.as_slice() {
        [base, target] => (base, target, None),
        [base, target, user, password] => (base, target, Some((user, password))),
        _ => return Err("BASE TARGET [USER PASSWORD]".into()),
    };
    let directory = std::env::temp_dir().join(format!("podman-example-push-{}", std::process::id()));
    std::fs::create_dir(&directory)?;
    std::fs::write(directory.join("greet"), "hello\n")?;

    let podman = PodmanClient::connect().await?;
    let options = BuildOptions::new(Context::dir(&directory))
        .containerfile_text(format!("FROM {base}\nCOPY greet /greet\n"))
        .progress_bar(true);
    let built = podman.images().build(options).await;
    std::fs::remove_dir_all(&directory)?;
    built?.image.tag(target.as_str()).await?;

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
