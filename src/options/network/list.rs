//! The options of a list of networks.

use serde_json::Value;

use crate::options::IntoList;
use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::read::flag as read_flag;
use crate::options::readers;
use crate::options::row::Target::{ClientOnly, Query};
use crate::options::types::filters::{self, Known, Takes, known};
use crate::versions::support::ALWAYS;

const LIST: Kind = query("ListOptions", "docker-py's arguments of a list of networks", &[LISTING], "NetworkListLibpod");

/// The filters of a list.
const LISTED: &[Known] = &[
    known("name", Takes::Text, ALWAYS),
    known("id", Takes::Text, ALWAYS),
    known("driver", Takes::Text, ALWAYS),
    known("label", Takes::Label, ALWAYS),
    known("label!", Takes::Label, ALWAYS),
    known("until", Takes::Time, ALWAYS),
    known("dangling", Takes::Flag, ALWAYS),
];

rows! {
    "List" LISTING for [] {
        /// Names, as regular expressions; one, or a list.
        "names": Json => ClientOnly(|value| readers::one_or_more(value).map(drop));
        /// Beginnings of ids; one, or a list.
        "ids": Json => ClientOnly(|value| readers::one_or_more(value).map(drop));
        /// Selects networks by name, id, driver, label, label!, until or dangling.
        "filters": Json => Query("filters", |value| filters::read(value, LISTED));
        /// Inspects each network, for its containers.
        "greedy": Flag => ClientOnly(|value| read_flag(value).map(drop));
    }
}

options! {
    /// Selects the networks to list, and the attributes of each; by default all networks.
    ///
    /// ```
    /// use podman::networks::{Filter, ListOptions};
    ///
    /// let options = ListOptions::new().names(["^web$"]).filter(Filter::Label("app=shop".into()));
    /// let same: ListOptions = serde_json::from_str(r#"{"names": ["^web$"], "filters": {"label": {"app": "shop"}}}"#)?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ListOptions = LIST;
}

defaults! {
    ListOptions = LIST;
}

/// A condition for the networks to list. Of several conditions of one kind, one must hold, but all labels must match;
/// conditions of different kinds must all hold.
///
/// ```no_run
/// use podman::networks::{Filter, ListOptions};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = ListOptions::new().filter(Filter::Driver("bridge".into())).filter(Filter::Label("app=shop".into()));
/// for network in podman.networks().list_with(&options).await? {
///     println!("{}", network.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// With a name that matches this regular expression anywhere: `^app$` for exactly `app`.
    Name(String),
    /// With an id that begins with this.
    Id(String),
    /// With this driver.
    Driver(String),
    /// With this label, `key` or `key=value`; `*` in the key stands for any characters.
    Label(String),
    /// Without this label. If repeated, without any of them.
    NotLabel(String),
    /// Created before this time, or longer ago than this, such as `24h`.
    Until(String),
    /// `true`: not used by any container, running or stopped; `false`: used by one.
    Dangling(bool),
}

impl Filter {
    #[inline]
    fn parts(self) -> (&'static str, String) {
        match self {
            Self::Name(value) => ("name", value),
            Self::Id(value) => ("id", value),
            Self::Driver(value) => ("driver", value),
            Self::Label(value) => ("label", value),
            Self::NotLabel(value) => ("label!", value),
            Self::Until(value) => ("until", value),
            Self::Dangling(is) => ("dangling", is.to_string()),
        }
    }
}

impl ListOptions {
    /// Returns options that list all networks, without their containers.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only networks that match this filter, and all others that are set.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (name, value) = filter.parts();
        self.0.filter(name, value);
        self
    }

    /// Lists only networks whose names match one of these regular expressions.
    #[must_use]
    pub fn names(mut self, names: impl IntoList) -> Self {
        self.0.extend("names", names.into_list());
        self
    }

    /// Lists only networks whose ids begin with one of these.
    #[must_use]
    pub fn ids(mut self, ids: impl IntoList) -> Self {
        self.0.extend("ids", ids.into_list());
        self
    }

    /// Inspects each network (16 at a time), for the attributes that a list lacks: its containers.
    ///
    /// A network that is removed in between is left out.
    #[must_use]
    #[inline]
    pub fn greedy(mut self, greedy: bool) -> Self {
        self.0.put("greedy", greedy);
        self
    }

    /// Returns the filters in the server's form, and whether each network is inspected.
    #[inline]
    pub(crate) fn render(&self) -> Result<(Value, bool), InvalidOptions> {
        let body = self.0.write()?;
        let mut filters = body.parameter("filters").cloned().unwrap_or_default();
        for (keyword, filter) in [("names", "name"), ("ids", "id")] {
            let more = self.0.get(keyword).map(readers::one_or_more).transpose();
            let more = more.map_err(|why| InvalidOptions::one(keyword, &self.0.shown(keyword), &why))?;
            let Some(Value::Array(more)) = more else { continue };
            let mut all = filters[filter].as_array().cloned().unwrap_or_default();
            all.extend(more);
            filters[filter] = all.into();
        }
        Ok((filters, self.0.truthy("greedy") == Some(true)))
    }
}
