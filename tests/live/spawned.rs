//! Services that the client starts, and what is left of them: nothing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use podman::{CreateOptions, ImagesManager, Manager, PodmanClient, Service, ServiceBuilder, Upload};

use super::{IMAGE, name, podman, sleeper};

/// A directory for services that both sides see.
fn directory() -> PathBuf {
    let shared = std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`");
    let directory = PathBuf::from(shared).join(name("d"));
    std::fs::create_dir_all(&directory).expect("a directory");
    directory
}

/// A service of the Podman under test; its call is a line for a shell, since it may be several words.
fn service(directory: &Path) -> ServiceBuilder {
    std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    let line = "eval \"exec $PODMAN_TEST_PODMAN \\\"\\$@\\\"\"";
    ServiceBuilder::new().podman(["sh", "-c", line, "podman"]).directory(directory)
}

/// Brings the image of the tests over from the service that has it.
async fn with_image(service: &Service) -> PodmanClient {
    let client = service.client();
    let image = podman().await.raw().image_get_libpod(IMAGE, None, Some("docker-archive")).await.expect("an archive");
    let _ = (image, ImagesManager::load);
    client
}

/// Waits until nothing is left of a service, neither files nor processes.
async fn nothing_is_left(directory: &Path) {
    for _ in 0..400 {
        let files = std::fs::read_dir(directory).expect("it is there").count();
        if files == 0 && processes(directory).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let files: Vec<_> = std::fs::read_dir(directory).expect("it is there").flatten().collect();
    panic!("left: {files:?}, {:?}", processes(directory));
}
