//! All keywords, by what they are about.

mod changeable;
mod client;
mod extra;
mod health;
mod limits;
mod network;
mod process;
mod resources;
mod security;
mod storage;
mod update;

pub(crate) use client::{pull_platform, pull_policy};

use super::keyword::Keyword;

/// Keywords whose values never show: tokens come to containers in their environments.
pub(super) const SECRET: [&str; 2] = ["auth_config", "environment"];

/// Every keyword of `create` and `run`, in the order in which they are applied.
pub(super) fn all() -> impl Iterator<Item = &'static Keyword> {
    [
        process::PROCESS,
        changeable::CHANGEABLE,
        health::HEALTH,
        health::HEALTH_LOG,
        health::HEALTH_FAMILY,
        limits::LIMITS,
        resources::RESOURCES,
        storage::STORAGE,
        network::NETWORK,
        security::SECURITY,
        extra::EXTRA,
        client::CLIENT,
    ]
    .into_iter()
    .flatten()
}

/// Every keyword of `update`, in the order in which they are applied.
pub(super) fn of_update() -> impl Iterator<Item = &'static Keyword> {
    [changeable::CHANGEABLE, health::HEALTH_FAMILY, limits::LIMITS, update::UPDATE].into_iter().flatten()
}

/// One of these keywords, by its name.
pub(super) fn find(mut known: impl Iterator<Item = &'static Keyword>, name: &str) -> Option<&'static Keyword> {
    known.find(|keyword| keyword.name == name)
}

/// What to say of a name that is none of these.
pub(super) fn unknown(known: impl Iterator<Item = &'static Keyword>, name: &str) -> String {
    match nearest(name, known.map(|known| known.name)) {
        Some(known) => format!("is no keyword; did you mean {known:?}?"),
        None => "is no keyword of this call".to_owned(),
    }
}

/// The name that was probably meant, if one is near.
pub(super) fn nearest<T: AsRef<str> + Ord>(name: &str, known: impl Iterator<Item = T>) -> Option<T> {
    let (distance, nearest) = known.map(|known| (distance(name, known.as_ref()), known)).min()?;
    Some(nearest).filter(|_| distance <= 1 + name.len() / 4)
}

/// How many letters must change (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_keyword_is_there_once_and_described() {
        for table in [all().collect::<Vec<_>>(), of_update().collect()] {
            let mut names: Vec<_> = table.iter().map(|keyword| keyword.name).collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "a keyword stands in two rows");
            assert!(table.iter().all(|keyword| !keyword.doc.trim().is_empty()));
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert!(unknown(all(), "enviroment").contains("\"environment\""));
        assert!(!unknown(all(), "frobnicate").contains("did you mean"));
        assert!(unknown(of_update(), "mem_limits").contains("\"mem_limit\""));
    }
}
