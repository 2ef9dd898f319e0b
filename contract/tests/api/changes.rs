//! The effect of changes of the public API on users.

use std::fmt::Write;

use crate::listing::{Listing, path};

/// Returns the differences, breaking ones first; an empty string without any.
pub(crate) fn between(was: &Listing, now: &Listing) -> Option<String> {
    let (mut breaking, mut additions) = compare(&was.default, &now.default);
    let (more_breaking, more_additions) = compare(&was.features, &now.features);
    breaking.extend(more_breaking);
    additions.extend(more_additions);
    let mut text = String::new();
    for (name, lines) in [("Breaking", breaking), ("Additions", additions)] {
        if !lines.is_empty() {
            // writing to a string cannot fail
            let _ = writeln!(text, "{name}:\n{}", lines.join("\n"));
        }
    }
    (!text.is_empty()).then_some(text)
}

fn compare(was: &[String], now: &[String]) -> (Vec<String>, Vec<String>) {
    let mut added: Vec<_> = now.iter().filter(|line| !was.contains(line)).collect();
    let mut breaking = Vec::new();
    for removed in was.iter().filter(|line| !now.contains(line)) {
        breaking.push(format!("- {removed}"));
        let successor = added.iter().position(|line| !path(line).is_empty() && path(line) == path(removed));
        breaking.extend(successor.map(|at| format!("+ {}", added.remove(at))));
    }
    let (breaks, fits): (Vec<&String>, _) = added.into_iter().partition(|line| breaks(line, was));
    breaking.extend(breaks.into_iter().map(|line| format!("+ {line}")));
    (breaking, fits.into_iter().map(|line| format!("+ {line}")).collect())
}

/// Returns whether an addition breaks users: a part of what they construct, match or implement themselves.
fn breaks(line: &str, was: &[String]) -> bool {
    let Some((owner, _)) = path(line).rsplit_once("::") else { return line.starts_with("impl !") };
    let Some(owner) = was.iter().find(|line| path(line) == owner) else { return false };
    let part = line.starts_with("pub podman::"); // a field or a variant
    owner.contains("pub trait ") || (part && !owner.starts_with("#[non_exhaustive]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAS: [&str; 5] = [
        "#[non_exhaustive] pub enum podman::Error",
        "pub fn podman::Error::api(&self) -> bool",
        "impl core::marker::Send for podman::Error",
        "pub struct podman::Version",
        "pub trait podman::Manager",
    ];

    fn changed(change: impl FnOnce(&mut Vec<String>)) -> (Vec<String>, Vec<String>) {
        let was = WAS.map(str::to_owned);
        let mut now = was.to_vec();
        change(&mut now);
        compare(&was, &now)
    }

    #[test]
    fn what_is_gone_breaks() {
        let (breaking, additions) = changed(|now| drop(now.remove(2)));
        assert_eq!(breaking, ["- impl core::marker::Send for podman::Error"]);
        assert!(additions.is_empty());
    }

    #[test]
    fn what_changed_breaks_and_is_shown_beside_what_it_was() {
        let (breaking, additions) = changed(|now| now[1] = "pub fn podman::Error::api(&self) -> u8".into());
        let shown = ["- pub fn podman::Error::api(&self) -> bool", "+ pub fn podman::Error::api(&self) -> u8"];
        assert_eq!(breaking, shown);
        assert!(additions.is_empty());
    }

    #[test]
    fn what_is_new_breaks_only_those_who_must_know_it() {
        for new in [
            "pub podman::Version::patch: u32",
            "pub fn podman::Manager::get(&self)",
            "impl !core::marker::Sync for podman::Error",
        ] {
            assert_eq!(changed(|now| now.push(new.into())), (vec![format!("+ {new}")], vec![]), "{new}");
        }
        for new in ["pub podman::Error::Other(u8)", "pub fn podman::Version::zero() -> Self", "pub struct podman::New"]
        {
            assert_eq!(changed(|now| now.push(new.into())), (vec![], vec![format!("+ {new}")]), "{new}");
        }
    }

    #[test]
    fn what_moves_behind_a_feature_breaks() {
        let was = Listing { default: vec!["pub mod podman".into()], features: vec![] };
        let now = Listing { default: vec![], features: vec!["pub mod podman".into()] };
        assert!(between(&was, &now).is_some_and(|text| text.starts_with("Breaking:\n- pub mod podman\n")));
        assert_eq!(between(&was, &was), None);
    }
}
