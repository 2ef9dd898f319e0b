//! The machine, its disk and its events.

use crate::recorder::Recorder;

pub(super) async fn ask(recorder: &mut Recorder) -> Result<(), String> {
    for operation in ["SystemPing", "SystemVersionLibpod", "SystemInfoLibpod", "SystemDataUsageLibpod"] {
        recorder.ask(operation).good().await?;
    }
    recorder.ask("SystemEventsLibpod").query("since", "1h").query("stream", "false").good().await?;
    Ok(())
}
