//! The machine's own `podman`, as a service with storage of its own, for machines that cannot run the matrix.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::tool;

/// A running service; dropping it ends the service and deletes its storage.
#[derive(Debug)]
pub(crate) struct Service {
    podman: PathBuf,
    directory: PathBuf,
    process: Child,
    /// What the machine's Podman calls itself.
    pub(crate) version: String,
}

impl Service {
    /// Starts the service, with `localhost/busybox:latest` in its storage.
    pub(crate) fn start() -> Result<Self, String> {
        let podman = tool::which("podman").ok_or("there is no `podman` on this machine: install it and try again")?;
        let busybox = static_busybox()?;
        let output = Command::new(&podman).args(["version", "--format", "{{.Client.Version}}"]).output();
        let version = output.map_err(|error| format!("{} does not run: {error}", podman.display()))?.stdout;
        let version = String::from_utf8_lossy(&version).trim().to_owned();
        // short: a socket's path has less than 108 bytes
        let directory = std::env::temp_dir().join(format!("podman-xtask-{}", std::process::id()));
        std::fs::create_dir_all(directory.join("shared"))
            .map_err(|error| format!("cannot make {}: {error}", directory.display()))?;
        let address = format!("unix://{}", directory.join("podman.sock").display());
        let process = private(tool::bound(&podman), &directory)
            .args(["system", "service", "--time=0", &address])
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start {}: {error}", podman.display()))?;
        let service = Self { podman, directory, process, version };
        service.wait()?;
        service.load(&busybox)?;
        Ok(service)
    }

    /// Makes a call of a program with the variables the live tests and the examples look for.
    pub(crate) fn with(&self, mut command: Command) -> Command {
        command
            .env("CONTAINER_HOST", format!("unix://{}", self.directory.join("podman.sock").display()))
            .env("PODMAN_TEST_SHARED", self.directory.join("shared"))
            .env("PODMAN_TEST_VERSION", &self.version)
            .env("PODMAN_TEST_ADDR", "127.0.0.1")
            .env("PODMAN_TEST_PODMAN", self.call());
        command
    }

    /// A call of this service's podman, as a shell's line.
    fn call(&self) -> String {
        let [podman, storage, run] = [self.podman.clone(), self.directory.join("storage"), self.directory.join("run")]
            .map(|p| p.display().to_string());
        format!("'{podman}' --root '{storage}' --runroot '{run}'")
    }

    fn wait(&self) -> Result<(), String> {
        for _ in 0..100 {
            if std::os::unix::net::UnixStream::connect(self.directory.join("podman.sock")).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err(format!("the service of {} did not come up", self.podman.display()))
    }

    fn load(&self, busybox: &Path) -> Result<(), String> {
        let tar = self.directory.join("image.tar");
        let script = tool::project().join("xtask/matrix/rootfs.sh");
        tool::succeed(Command::new(script).arg("image").args([busybox, &tar]))?;
        tool::succeed(
            private(Command::new(&self.podman), &self.directory)
                .args(["import", "--quiet", "--change", "ENV PATH=/bin", "--change", r#"CMD ["sh"]"#])
                .arg(&tar)
                .arg("localhost/busybox:latest")
                .stdout(Stdio::null()),
        )
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // A failure here would hide the outcome of what ran; what is left has a name that tells whose it was.
        let _ = private(Command::new(&self.podman), &self.directory)
            .args(["rm", "--all", "--force", "--time=0"])
            .stdout(Stdio::null())
            .status();
        let _ = self.process.kill();
        let _ = self.process.wait();
        if std::fs::remove_dir_all(&self.directory).is_err() {
            // rootless storage has files of other users
            let _ = Command::new(&self.podman).args(["unshare", "rm", "-rf"]).arg(&self.directory).status();
        }
    }
}

/// Turns a call of podman into one that leaves the user's own containers alone.
fn private(mut command: Command, directory: &Path) -> Command {
    for variable in ["CONTAINER_HOST", "CONTAINER_CONNECTION", "DOCKER_HOST"] {
        command.env_remove(variable);
    }
    command.arg("--root").arg(directory.join("storage"));
    command.arg("--runroot").arg(directory.join("run"));
    command
}

/// Finds a busybox that runs without a library, hence in an empty image.
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
