//! Without the feature `progress`, nothing is shown.

use super::LayerProgress;

/// The lines of a pull or push.
#[derive(Debug)]
pub(crate) struct LayerBars;

impl LayerBars {
    #[inline]
    pub(crate) fn new(_show: bool, _doing: &str) -> Self {
        Self
    }

    #[inline]
    pub(crate) fn layer(&mut self, _layer: &LayerProgress) {}

    #[inline]
    pub(crate) fn message(&mut self, _line: &str) {}

    #[inline]
    pub(crate) fn finish(self) {}
}

/// The line of a transfer of bytes.
#[derive(Debug, Clone)]
pub(crate) struct ByteBar;

impl ByteBar {
    #[inline]
    pub(crate) fn new(_show: bool, _doing: &str, _total: Option<u64>) -> Self {
        Self
    }

    #[inline]
    pub(crate) fn add(&self, _bytes: usize) {}

    #[inline]
    pub(crate) fn finish(&self) {}
}
