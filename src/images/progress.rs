//! What pulls and pushes report, and the bars that show it.

use std::fmt;

use serde_json::Value;

use crate::open_enum::open_enum;
use crate::wire::build_log::BuildStep;

#[cfg(feature = "progress")]
mod bars;
#[cfg(not(feature = "progress"))]
#[path = "progress/no_bars.rs"]
mod bars;

pub(crate) use bars::{ByteBar, LayerBars};

open_enum! {
    /// What happens to a layer.
    ///
    /// ```no_run
    /// use podman::images::{LayerStatus, PullProgress};
    ///
    /// # async fn example(progress: podman::images::PullStream) -> podman::Result<()> {
    /// let (mut progress, mut stored) = (progress, 0);
    /// while let Some(item) = progress.next().await {
    ///     match item? {
    ///         PullProgress::Layer(layer) if layer.status == LayerStatus::Exists => stored += 1,
    ///         _ => {}
    ///     }
    /// }
    /// println!("{stored} layers were there already");
    /// # Ok(())
    /// # }
    /// ```
    pub enum LayerStatus {
        /// Its bytes are copied; only some releases count them.
        Copying = "Copying",
        /// It waits for its turn.
        Pending = "Pulling fs layer",
        /// The server has it already.
        Exists = "Already exists",
        /// It is downloaded.
        Downloading = "Downloading",
        /// The server has all of it.
        Complete = "Download complete",
    }
}

/// The progress of one layer, or of the configuration of an image.
///
/// ```no_run
/// use podman::images::PullProgress;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut progress = podman.images().pull_stream("docker.io/library/nginx").await?;
/// while let Some(item) = progress.next().await {
///     if let PullProgress::Layer(layer) = item? {
///         println!("{} {} {:?} of {:?} bytes", layer.id, layer.status, layer.current, layer.total);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LayerProgress {
    /// The beginning of its digest: 12 digits.
    pub id: String,
    /// What happens to it.
    pub status: LayerStatus,
    /// The bytes that were copied, if the server counts them.
    pub current: Option<u64>,
    /// Its size in bytes, if the server knows it.
    pub total: Option<u64>,
}

impl fmt::Display for LayerProgress {
    /// `dd3b4799ec1b: Downloading 262144/2097152`.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.status)?;
        match (self.current, self.total) {
            (Some(current), Some(total)) => write!(f, " {current}/{total}"),
            (Some(current), None) => write!(f, " {current}"),
            _ => Ok(()),
        }
    }
}

impl LayerProgress {
    /// Reads a line such as `Copying blob sha256:dd3b4799…`.
    #[inline]
    pub(crate) fn of_line(line: &str) -> Option<Self> {
        let words = line.strip_prefix("Copying blob ").or_else(|| line.strip_prefix("Copying config "))?;
        let digest = words.split_whitespace().next()?;
        let id = digest.split_once(':').map_or(digest, |(_, id)| id);
        let status = if words.contains("already exists") { LayerStatus::Exists } else { LayerStatus::Copying };
        Some(Self { id: id.get(..12)?.to_owned(), status, current: None, total: None })
    }

    /// Shows a step of a build as the layer that it makes.
    #[inline]
    pub(crate) fn of_step(step: &BuildStep) -> Self {
        let numbers = format!("{}/{}", step.number, step.of);
        let stage = step.stage.map(|(stage, of)| format!("[{stage}/{of}]"));
        let id: Vec<_> = step.platform.clone().into_iter().chain(stage).chain([numbers]).collect();
        Self { id: format!("STEP {}", id.join(" ")), status: step.text.as_str().into(), current: None, total: None }
    }

    /// Reads a record in the form of Docker's progress.
    #[inline]
    pub(crate) fn of_record(record: &Value) -> Option<Self> {
        let text = |key: &str| record[key].as_str().filter(|text| !text.is_empty());
        let (status, id) = (text("status")?, text("id")?);
        // Podman 6.0 has a status in each record, also in the last one, which has the image's id
        record.get("progressDetail")?;
        let number = |key: &str| record["progressDetail"][key].as_u64();
        Some(Self { id: id.to_owned(), status: status.into(), current: number("current"), total: number("total") })
    }

    /// Reads the progress of Podman 6.0.
    #[inline]
    pub(crate) fn of_component(record: &Value) -> Option<Self> {
        let report = record["pullProgress"].as_object()?;
        let text = |key: &str| report.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        let number = |key: &str| report.get(key).and_then(Value::as_u64);
        let component = text("progressComponentID")?;
        let id = component.split_once(':').map_or(component, |(_, id)| id);
        let status = match text("status").unwrap_or_default() {
            "pulling" => LayerStatus::Downloading,
            "success" => LayerStatus::Complete,
            "skipped" => LayerStatus::Exists,
            other => other.into(),
        };
        let (current, total) = (number("current"), number("total").filter(|total| *total > 0));
        Some(Self { id: id.get(..12).unwrap_or(id).to_owned(), status, current, total })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_and_records_are_layers() {
        let line = "Copying blob sha256:dd3b4799ec1b0123456789";
        let layer = LayerProgress::of_line(line).expect("a layer");
        assert_eq!((layer.id.as_str(), &layer.status), ("dd3b4799ec1b", &LayerStatus::Copying));
        assert_eq!(LayerProgress::of_line("Writing manifest to image destination"), None);
        assert_eq!(LayerProgress::of_line("Copying blob x"), None);
        let record =
            json!({ "status": "Downloading", "progressDetail": { "current": 5, "total": 9 }, "id": "dd3b4799ec1b" });
        let layer = LayerProgress::of_record(&record).expect("a layer");
        assert_eq!(layer.to_string(), "dd3b4799ec1b: Downloading 5/9");
        assert_eq!(LayerProgress::of_record(&json!({ "stream": "x" })), None);
        let report = json!({ "pullProgress": { "status": "pulling", "current": 5, "total": -1, "progressComponentID": "sha256:dd3b4799ec1b01" } });
        let layer = LayerProgress::of_component(&report).expect("a layer");
        assert_eq!(layer.to_string(), "dd3b4799ec1b: Downloading 5");
    }
}
