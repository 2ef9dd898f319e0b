//! Progress bars on standard error; nothing is drawn if it is not a terminal.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{LayerProgress, LayerStatus};

/// How often a line without news is drawn.
const TICK: Duration = Duration::from_millis(120);

/// The lines of a pull or push: one for each layer, as the `podman` command has them, and one for the whole.
pub(crate) struct LayerBars(Option<Lines>);

struct Lines {
    all: MultiProgress,
    /// What is done as a whole; the last line.
    whole: ProgressBar,
    layers: BTreeMap<String, ProgressBar>,
}

impl LayerBars {
    #[inline]
    pub(crate) fn new(show: bool, doing: &str) -> Self {
        let target = ProgressDrawTarget::stderr();
        if !show || target.is_hidden() {
            return Self(None);
        }
        Self(Some(Lines::new(target, doing)))
    }

    #[inline]
    pub(crate) fn layer(&mut self, layer: &LayerProgress) {
        let Some(lines) = &mut self.0 else { return };
        let all = &lines.all;
        let whole = &lines.whole;
        let bar = lines.layers.entry(layer.id.clone()).or_insert_with(|| {
            all.insert_before(whole, ProgressBar::new_spinner()).with_style(spinner()).with_prefix(layer.id.clone())
        });
        if let Some(total) = layer.total {
            if bar.length() != Some(total) {
                bar.set_length(total);
                bar.set_style(bytes());
            }
        }
        if let Some(current) = layer.current {
            bar.set_position(current);
        }
        bar.set_message(layer.status.to_string());
        if matches!(layer.status, LayerStatus::Complete | LayerStatus::Exists) {
            if let Some(total) = bar.length() {
                bar.set_position(total);
            }
            bar.set_style(spinner());
            bar.abandon();
        }
    }

    #[inline]
    pub(crate) fn message(&mut self, line: &str) {
        if let Some(lines) = &self.0 {
            lines.whole.set_message(line.to_owned());
        }
    }

    /// Leaves the lines of the layers, and clears the last one.
    #[inline]
    pub(crate) fn finish(self) {
        if let Some(lines) = self.0 {
            lines.layers.values().for_each(ProgressBar::abandon);
            lines.whole.finish_and_clear();
        }
    }

    #[cfg(test)]
    fn hidden(doing: &str) -> Self {
        Self(Some(Lines::new(ProgressDrawTarget::hidden(), doing)))
    }
}

impl Lines {
    #[inline]
    fn new(target: ProgressDrawTarget, doing: &str) -> Self {
        let all = MultiProgress::with_draw_target(target);
        let whole = all.add(ProgressBar::new_spinner()).with_message(doing.to_owned());
        whole.enable_steady_tick(TICK);
        Self { all, whole, layers: BTreeMap::new() }
    }
}

impl fmt::Debug for LayerBars {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LayerBars").field(&self.0.is_some()).finish()
    }
}

/// The line of a transfer of bytes: a load, a save, or the context of a build.
#[derive(Debug, Clone)]
pub(crate) struct ByteBar(ProgressBar);

impl ByteBar {
    /// Without a total, the bytes are counted.
    #[inline]
    pub(crate) fn new(show: bool, doing: &str, total: Option<u64>) -> Self {
        let bar = match total {
            _ if !show => ProgressBar::hidden(),
            Some(total) => ProgressBar::new(total).with_style(bytes()),
            None => ProgressBar::new_spinner().with_style(counter()),
        };
        Self(bar.with_prefix(doing.to_owned()))
    }

    #[inline]
    pub(crate) fn add(&self, bytes: usize) {
        self.0.inc(bytes as u64);
    }

    /// Does not change the line.
    #[inline]
    pub(crate) fn finish(&self) {
        if !self.0.is_finished() {
            self.0.abandon();
        }
    }
}

/// A template that cannot be read would be seen by the tests.
#[inline]
fn style(template: &str, fallback: fn() -> ProgressStyle) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| fallback())
}

#[inline]
fn bytes() -> ProgressStyle {
    style("{prefix} {msg} [{bar:30}] {bytes}/{total_bytes}", ProgressStyle::default_bar).progress_chars("=> ")
}

#[inline]
fn spinner() -> ProgressStyle {
    style("{prefix} {msg}", ProgressStyle::default_spinner)
}

#[inline]
fn counter() -> ProgressStyle {
    style("{prefix} {bytes} ({bytes_per_sec})", ProgressStyle::default_spinner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_line_for_each_layer() {
        for template in
            ["{prefix} {msg} [{bar:30}] {bytes}/{total_bytes}", "{prefix} {msg}", "{prefix} {bytes} ({bytes_per_sec})"]
        {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
        let mut bars = LayerBars::hidden("pulling app");
        let layer = |id: &str, status, current, total| LayerProgress { id: id.to_owned(), status, current, total };
        bars.layer(&layer("a", LayerStatus::Pending, None, None));
        bars.layer(&layer("b", LayerStatus::Downloading, Some(5), Some(9)));
        bars.layer(&layer("a", LayerStatus::Complete, None, None));
        bars.message("Writing manifest");
        let lines = bars.0.as_ref().expect("they are hidden, not absent");
        assert_eq!(lines.layers.len(), 2);
        assert!(lines.layers["a"].is_finished() && !lines.layers["b"].is_finished());
        assert_eq!((lines.layers["b"].position(), lines.layers["b"].length()), (5, Some(9)));
        bars.finish();
        // standard error of a test is not a terminal
        assert!(LayerBars::new(true, "x").0.is_none());
        let bar = ByteBar::new(true, "loading", Some(10));
        bar.add(4);
        bar.finish();
        assert_eq!(bar.0.position(), 4);
    }
}
