//! The machine's own `podman`, as a service with its own storage, for machines that cannot run the matrix.

use std::path::PathBuf;
use std::process::Command;

use podman::service::ServiceBuilder;
use tokio::runtime::Runtime;

use crate::tool;

/// The image of the tests and examples.
const IMAGE: &str = "localhost/busybox:latest";

/// A running service; dropping it ends the service and deletes its storage.
#[derive(Debug)]
pub(crate) struct Service {
    started: Option<podman::service::Service>,
    runtime: Runtime,
    directory: PathBuf,
    /// The release of the machine's Podman.
    pub(crate) version: String,
}

impl Service {
    /// Starts the service, with `localhost/busybox:latest` in its storage.
    pub(crate) fn start() -> Result<Self, String> {
        let busybox = static_busybox()?;
        let runtime = Runtime::new().map_err(|error| format!("no runtime: {error}"))?;
        // short: a socket's path has less than 108 bytes, and the run root of an older Podman at most 50
        let directory = std::env::temp_dir().join(format!("px-{}", std::process::id()));
        std::fs::create_dir_all(directory.join("shared"))
            .map_err(|error| format!("cannot make {}: {error}", directory.display()))?;
        let started = runtime.block_on(ServiceBuilder::new().own_storage().directory(&directory).start());
        let service = started.map_err(|error| error.to_string())?;
        let (version, client) = (service.client().server_version().to_string(), service.client());
        let own = Self { started: Some(service), runtime, directory, version };
        let tar = own.directory.join("image.tar");
        let script = tool::project().join("xtask/matrix/rootfs.sh");
        tool::succeed(Command::new(script).arg("image").args([&busybox, &tar]))?;
        let tar = std::fs::read(&tar).map_err(|error| format!("{}: {error}", tar.display()))?;
        let changes = ["ENV PATH=/bin", r#"CMD ["sh"]"#];
        own.runtime
            .block_on(client.images().import_with(tar, IMAGE, &podman::images::ImportOptions::new().changes(changes)))
            .map_err(|error| error.to_string())?;
        Ok(own)
    }

    /// Makes a call of a program with the variables that the live tests and the examples read.
    pub(crate) fn with(&self, mut command: Command) -> Command {
        let Some(service) = &self.started else { return command };
        // a call of this service's podman, as a shell's line
        let words = service.podman().iter().map(|word| format!("'{}'", word.to_string_lossy()));
        command
            .env("CONTAINER_HOST", service.uri())
            .env("PODMAN_TEST_SHARED", self.directory.join("shared"))
            .env("PODMAN_TEST_VERSION", &self.version)
            .env("PODMAN_TEST_ADDR", "127.0.0.1")
            .env("PODMAN_TEST_PODMAN", words.collect::<Vec<_>>().join(" "));
        command
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(service) = self.started.take() {
            if let Err(error) = self.runtime.block_on(service.stop()) {
                eprintln!("xtask: {error}");
            }
        }
        // A failure here would hide the result of the program.
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

/// Finds a statically linked busybox, which runs in an empty image.
fn static_busybox() -> Result<PathBuf, String> {
    const LOADERS: [&[u8]; 2] = [b"/ld-linux", b"/ld-musl"];
    let found = tool::which("busybox").filter(|file| {
        let program = std::fs::read(file).unwrap_or_default();
        // the loader's path is in the program's first page
        let head = &program[..program.len().min(4096)];
        !head.is_empty() && !LOADERS.iter().any(|loader| head.windows(loader.len()).any(|part| part == *loader))
    });
    found.ok_or_else(|| {
        "the test image needs a statically linked busybox: install Debian's busybox-static or its like".into()
    })
}
