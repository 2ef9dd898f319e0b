//! Names that need a value or scene of their own, and names without a visible effect.

mod builds;
mod containers;
mod images;
mod others;

use super::http::{Fresh, Request};
use super::scenes::scene;
use super::{Row, See};

pub(super) fn all() -> Vec<Row> {
    [containers::rows(), images::rows(), builds::rows(), others::rows()].into_iter().flatten().collect()
}

/// A row on its operation's own scene.
fn row(operation: &'static str, name: &'static str, value: &'static str, see: See) -> Row {
    Row { operation, name, value, request: scene(operation), see }
}

impl Row {
    /// For names that need another scene than the operation's.
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

const NO_CRIU: &str = "neither checkpoints nor restores: the root file systems of the matrix have no CRIU";
const NO_APPARMOR: &str = "the kernel has no AppArmor, and then it is ignored";

/// Names without a visible effect, and why.
pub(super) const NOT_VISIBLE: [(&str, &str, &str); 6] = [
    ("ContainerCheckpointLibpod", "createImage", NO_CRIU),
    ("ContainerRestoreLibpod", "name", NO_CRIU),
    ("ContainerRestoreLibpod", "pod", NO_CRIU),
    ("ContainerRestoreLibpod", "publishPorts", NO_CRIU),
    ("ImageBuildLibpod", "apparmor", NO_APPARMOR),
    ("LocalBuildLibpod", "apparmor", NO_APPARMOR),
];
