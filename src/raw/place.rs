//! Where a server listens.

use std::fmt;

/// Where a server listens, and what tells whether the way there still is one.
pub struct Place {
    name: String,
    ended: Option<Box<Ended>>,
}

/// Why there is no way any more; nothing, while there is.
type Ended = dyn Fn() -> Option<String> + Send + Sync;

impl Place {
    pub(crate) fn new(name: String, ended: Option<Box<Ended>>) -> Self {
        Self { name, ended }
    }

    /// Its URI.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Why there is no way there any more, if there was one that ends.
    #[must_use]
    pub fn ended(&self) -> Option<String> {
        self.ended.as_ref().and_then(|ended| ended())
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Place").field(&self.name).finish()
    }
}
