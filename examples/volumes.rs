//! Teaches: backing up a volume to a tar file, and restoring it, with a progress bar.
//!
//! `cargo run --example volumes --features progress -- backup VOLUME FILE`, `… restore FILE VOLUME`

use std::error::Error;

use podman::{PodmanClient, Upload};
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;
use tokio_util::io::InspectReader;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let podman = PodmanClient::connect().await?;
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["backup", volume, file] => backup(&podman, volume, file).await,
        ["restore", file, volume] => restore(&podman, file, volume).await,
        _ => Err("backup VOLUME FILE, or restore FILE VOLUME".into()),
    }
}

/// Writes the files of a volume to a tar file, which has its name only once it is complete.
async fn backup(podman: &PodmanClient, volume: &str, path: &str) -> Result<(), Box<dyn Error>> {
    let mut archive = podman.volumes().get(volume).await?.export().await?;
    let partial = format!("{path}.part");
    let mut file = File::create(&partial).await?;
    let bar = indicatif::ProgressBar::no_length()
        .with_style(indicatif::ProgressStyle::with_template("{spinner} {bytes} {bytes_per_sec}")?);
    // an archive that was interrupted is an error, not an end
    while let Some(piece) = archive.next().await {
        let piece = piece?;
        file.write_all(&piece).await?;
        bar.inc(piece.len() as u64);
    }
    file.sync_all().await?;
    tokio::fs::rename(&partial, path).await?;
    bar.finish();
    println!("{} bytes of {volume} in {path}", bar.position());
    Ok(())
}

/// Unpacks a tar file in a new volume.
async fn restore(podman: &PodmanClient, path: &str, volume: &str) -> Result<(), Box<dyn Error>> {
    let volume = podman.volumes().ensure(volume).await?;
    if !volume.created {
        return Err(format!("{} exists: a restore would be merged with its files", volume.name()).into());
    }
    let file = File::open(path).await?;
    let bar = indicatif::ProgressBar::new(file.metadata().await?.len());
    let progress = bar.clone();
    let file = InspectReader::new(file, move |bytes| progress.inc(bytes.len() as u64));
    volume.import(Upload::reader(file)).await?;
    bar.finish();
    println!("{} bytes of {path} in {}", bar.position(), volume.name());
    Ok(())
}
