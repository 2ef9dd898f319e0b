//! The options of searching registries.

use serde_json::Value;

use super::transfer;
use crate::options::core::Kind;
use crate::options::invalid::InvalidOptions;
use crate::options::readers;
use crate::options::row::Target::{ClientOnly, NoEffect, Query, SameAs};
use crate::options::types::filters::{self, Known, Takes, known};
use crate::versions::support::ALWAYS;

/// The filters of a search.
const SEARCHED: &[Known] = &[
    known("is-official", Takes::Flag, ALWAYS),
    known("is-automated", Takes::Flag, ALWAYS),
    known("stars", Takes::Text, ALWAYS),
];

const SEARCH: Kind = Kind {
    name: "SearchOptions",
    about: "podman-py's arguments of a search for images",
    rows: &[SEARCH_ROWS],
    column: 0,
    operation: "ImageSearchLibpod",
    body: "",
    finish: |_, body, problems| {
        let lists = body.parameter("listTags") == Some(&Value::Bool(true));
        if let (true, Some(filters)) = (lists, body.parameter("filters")) {
            problems.add("filters", &filters.to_string(), "the server applies none to a list of tags");
        }
    },
    check: |_| Ok(()),
};

rows! {
    "Search" SEARCH_ROWS for [SearchOptions] {
        /// Returns at most this many results of each registry; the default is 25.
        limit: Int => Query("limit", readers::count);
        /// Selects images by is-official, is-automated or stars.
        "filters": Json => Query("filters", |value| filters::read(value, SEARCHED));
        /// Lists the tags of the image, which the term names with its registry, one a result.
        list_tags: Flag => Query("listTags", readers::flag);
        "listTags": Flag => SameAs("list_tags");
        "no_trunc": Flag => NoEffect("the server never truncates");
        "noTrunc": Flag => NoEffect("the server never truncates");
        /// Sets whether the registry's certificate is verified; the default is the server's configuration.
        tls_verify: Flag => Query("tlsVerify", readers::flag);
        "tlsVerify": Flag => SameAs("tls_verify");
        /// Sets the credentials as docker-py does: a map of `username` and `password`, or of an `identitytoken`.
        auth_config: Pairs => ClientOnly(transfer::auth_config);
    }
}

options! {
    /// The options of a search for images.
    ///
    /// ```
    /// use podman::images::SearchOptions;
    ///
    /// let options = SearchOptions::new().limit(5).official(true).stars(3);
    /// let same: SearchOptions = serde_json::from_str(r#"{"limit": 5, "filters": {"is-official": true, "stars": 3}}"#)?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SearchOptions = SEARCH;
}

defaults! {
    SearchOptions = SEARCH;
}

/// What a search sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Search {
    pub(crate) limit: Option<i64>,
    pub(crate) filters: Option<String>,
    pub(crate) list_tags: Option<bool>,
    pub(crate) tls_verify: Option<bool>,
}

impl SearchOptions {
    /// Returns options that select the first images.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects images that the registry calls official, or those that it does not.
    #[must_use]
    #[inline]
    pub fn official(mut self, official: bool) -> Self {
        self.0.filter("is-official", official.to_string());
        self
    }

    /// Selects images with at least this many stars.
    #[must_use]
    #[inline]
    pub fn stars(mut self, stars: u32) -> Self {
        self.0.filter("stars", stars.to_string());
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Search, InvalidOptions> {
        let body = self.0.write()?;
        let on = |name| body.parameter(name).and_then(Value::as_bool);
        Ok(Search {
            limit: body.parameter("limit").and_then(Value::as_i64),
            filters: body.parameter("filters").map(Value::to_string),
            list_tags: on("listTags").filter(|on| *on),
            tls_verify: on("tlsVerify"),
        })
    }
}
