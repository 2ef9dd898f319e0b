//! The public API as text, one line per item.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use public_api::{Builder, PublicItem};

const HEADER: &str = "\
# What users of this crate can name, one line an item; a test holds it against the sources.
# `models` by name only: their fields are generated, and change with Podman. `raw` is exempt.
# BLESS=1 cargo test -p contract --test api
";
const DEFAULT: &str = "\n## By default\n";
/// The features that add to the API and are not exempt from semver.
pub(crate) const FEATURES: [&str; 7] = ["schemars", "progress", "terminal", "ssh", "testkit", "tls", "reqwest"];

/// Omitted traits: those on which no user's code depends, or that are internal to the compiler.
const UNSAID: [&str; 5] = ["Freeze", "RefUnwindSafe", "StructuralPartialEq", "UnsafeUnpin", "UnwindSafe"];
const MODELS: &str = "podman::models::";

/// The API of the crate without features, and what some of them add.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Listing {
    pub(crate) default: Vec<String>,
    pub(crate) features: Vec<String>,
}

impl Listing {
    pub(crate) fn new(default: &[String], all: &[String]) -> Self {
        let lost: Vec<_> = default.iter().filter(|line| !all.contains(line)).collect();
        assert!(lost.is_empty(), "features must only add, and these are gone with {}: {lost:#?}", FEATURES.join(", "));
        let features = all.iter().filter(|line| !default.contains(line)).cloned().collect();
        Self { default: default.to_vec(), features }
    }

    pub(crate) fn parse(text: &str) -> Self {
        let (default, features) = text.split_once(&with_features()).unwrap_or((text, ""));
        let default = default.split_once(DEFAULT).map_or("", |(_, lines)| lines);
        let lines = |text: &str| text.lines().map(str::to_owned).collect();
        Self { default: lines(default), features: lines(features) }
    }
}

fn with_features() -> String {
    format!("\n## With the features {}, too\n", FEATURES.join(", "))
}

impl fmt::Display for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{HEADER}{DEFAULT}")?;
        self.default.iter().try_for_each(|line| writeln!(f, "{line}"))?;
        f.write_str(&with_features())?;
        self.features.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// Reads what rustdoc wrote.
pub(crate) fn lines(json: &Path) -> Vec<String> {
    let api = Builder::from_rustdoc_json(json).omit_blanket_impls(true).build().expect("rustdoc's JSON is read");
    let of_traits: BTreeSet<_> =
        api.items().filter(|item| target(&item.to_string()).is_some()).map(|item| item.id().0).collect();
    let inherited = |item: &PublicItem| item.parent_id().is_some_and(|parent| of_traits.contains(&parent.0));
    let mut lines: Vec<String> = Vec::new();
    for item in api.items() {
        // an impl stands at its type and at its trait
        if let Some(line) = line(item.to_string(), inherited(item)).filter(|line| !lines.contains(line)) {
            lines.push(line);
        }
    }
    lines
}

/// What stands in the listing for an item; `inherited` are those in the impl of a trait.
fn line(text: String, inherited: bool) -> Option<String> {
    if text.starts_with("impl") {
        // the methods of an inherent impl are listed by themselves
        return target(&text).is_some_and(|target| said(&text, target)).then_some(text);
    }
    if inherited && text.contains(" fn ") {
        return None; // listed with the trait
    }
    match path(&text).strip_prefix(MODELS) {
        Some(name) if name.contains("::") => None,
        Some(_) => text.split('(').next().map(str::to_owned),
        None => Some(text),
    }
}

/// What a trait is implemented for.
fn target(text: &str) -> Option<&str> {
    text.starts_with("impl").then(|| text.rsplit_once(" for "))?.map(|(_, target)| target)
}

fn said(text: &str, target: &str) -> bool {
    let name = text.rsplit_once(" for ").map_or("", |(name, _)| name);
    let generated = target.starts_with(MODELS) || (text.contains(MODELS) && !target.starts_with("podman::"));
    !generated && !UNSAID.iter().any(|unsaid| name.ends_with(unsaid))
}

/// The path of an item: `podman::Error::api` of `pub fn podman::Error::api(&self) -> …`; nothing for an impl.
pub(crate) fn path(text: &str) -> &str {
    if text.starts_with("impl") {
        return "";
    }
    let from = text.find(" podman").map_or(text.len(), |at| at + 1);
    let rest = &text[from..];
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(rest.len());
    rest[..end].trim_end_matches(':')
}

#[test]
fn what_users_cannot_tell_is_left_out() {
    let kept = |text: &str, inherited| line(text.to_owned(), inherited).is_some();
    assert!(kept("impl core::marker::Send for podman::Error", false));
    assert!(!kept("impl core::marker::Freeze for podman::Error", false));
    assert!(!kept("impl podman::Error", false));
    assert!(!kept("pub fn podman::Error::fmt(&self, &mut core::fmt::Formatter<'_>) -> core::fmt::Result", true));
    assert!(kept("pub type podman::Version::Err = podman::error::ParseVersionError", true));
    assert!(!kept("impl core::clone::Clone for podman::models::Mount", false));
    assert!(kept("impl core::convert::From<podman::models::Mount> for podman::containers::Mount", false));
    assert!(!kept("pub podman::models::Mount::driver: alloc::string::String", false));
    assert_eq!(
        line("pub struct podman::models::Plain(pub alloc::string::String)".into(), false).as_deref(),
        Some("pub struct podman::models::Plain")
    );
}

#[test]
fn a_listing_is_read_as_it_is_written() {
    let listing = Listing::new(&["pub mod podman".into()], &["pub mod podman".into(), "impl A for podman::B".into()]);
    assert_eq!(listing.features, ["impl A for podman::B"]);
    assert_eq!(Listing::parse(&listing.to_string()), listing);
}
