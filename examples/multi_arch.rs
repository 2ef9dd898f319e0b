//! Teaches: putting images of several platforms into a manifest list, and pushing it.
//!
//! `cargo run --example multi_arch -- NAME DESTINATION [--insecure]`

use std::error::Error;

use podman::images::ImportOptions;
use podman::manifests::{AddOptions, AnnotateOptions, ManifestOptions, PushOptions};
use podman::{PodmanClient, Version};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (name, destination, insecure) = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [name, destination] => (name, destination, false),
        [name, destination, "--insecure"] => (name, destination, true),
        _ => return Err("NAME DESTINATION [--insecure]".into()),
    };
    let podman = PodmanClient::connect().await?;
    let list = podman.manifests().create(ManifestOptions::new(name)).await?;
    for (arch, variant) in [("amd64", ""), ("arm64", "v8")] {
        // in a real program: a build for this platform
        let options = ImportOptions::new().change(format!("ENV BUILT_FOR={arch}"));
        let image = podman.images().import_with(files(arch)?, &format!("{name}-{arch}"), &options).await?;
        list.add_with([&image], &AddOptions::new().os("linux").arch(arch).variant(variant)).await?;
    }
    if podman.server_version() >= Version::new(5, 0, 0) {
        let version = [("org.opencontainers.image.version", "1")];
        list.annotate_list(&AnnotateOptions::new().index_annotations(version)).await?;
    }
    for image in podman.manifests().get(name).await?.images() {
        let platform = image.platform.clone().unwrap_or_default();
        println!("{}/{}", platform.os.unwrap_or_default(), platform.architecture.unwrap_or_default());
    }
    let options = if insecure { PushOptions::new().tls_verify(false) } else { PushOptions::new() };
    let pushed = list.push_with(destination, &options).await?;
    println!("{destination}@{}", pushed.digest);
    Ok(())
}

/// The files of an image, as a tar archive.
fn files(arch: &str) -> std::io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_ustar();
    header.set_size(arch.len() as u64);
    header.set_mode(0o644);
    archive.append_data(&mut header, "arch", arch.as_bytes())?;
    archive.into_inner()
}
