//! What is made on a real Podman so that its answers have something to say.

mod system;

use crate::recorder::Recorder;

/// Plays the whole scene.
pub(crate) async fn play(recorder: &mut Recorder) -> Result<(), String> {
    system::ask(recorder).await
}
