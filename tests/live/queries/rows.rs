//! Names that need a value or a place of their own to show, and those that do not show.

mod builds;
mod containers;
mod images;
mod others;

use podman::Version;

use super::http::{Fresh, Request};
use super::scenes::scene;
use super::{NotVisible, Row, See};

pub(super) fn all() -> Vec<Row> {
    [containers::rows(), images::rows(), builds::rows(), others::rows()].into_iter().flatten().collect()
}

/// A row on its operation's own scene.
fn row(operation: &'static str, name: &'static str, value: &'static str, see: See) -> Row {
    Row { operation, name, value, request: scene(operation), see }
}

impl Row {
    /// Where its operation's own scene does not do.
    fn on(mut self, request: Request) -> Self {
        self.request = request;
        self
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.with(name, value);
        self
    }

    fn fresh(mut self, fresh: Fresh) -> Self {
        self.request = self.request.fresh(fresh);
        self
    }
}

const fn hidden(operation: &'static str, name: &'static str, why: &'static str) -> NotVisible {
    NotVisible { operation, name, before: Version::new(u16::MAX, 0, 0), why }
}

const NO_CRIU: &str = "neither checkpoints nor restores: the root file systems of the matrix have no CRIU";
const NO_APPARMOR: &str = "the kernel has no AppArmor, and then it is ignored";

/// Names whose reading shows in nothing.
pub(super) const NOT_VISIBLE: &[NotVisible] = &[
    hidden("ContainerCheckpointLibpod", "createImage", NO_CRIU),
    hidden("ContainerRestoreLibpod", "name", NO_CRIU),
    hidden("ContainerRestoreLibpod", "pod", NO_CRIU),
    hidden("ContainerRestoreLibpod", "publishPorts", NO_CRIU),
    hidden("ImageBuildLibpod", "apparmor", NO_APPARMOR),
    hidden("LocalBuildLibpod", "apparmor", NO_APPARMOR),
];
