//! All keywords, by what they are about.

mod client;
mod extra;
mod health;
mod network;
mod process;
mod resources;
mod security;
mod storage;

pub(crate) use client::pull_policy;

use super::keyword::Keyword;

/// Keywords whose values never show: tokens come to containers in their environments.
pub(super) const SECRET: [&str; 2] = ["auth_config", "environment"];

/// Every keyword, in the order in which they are applied.
pub(super) fn all() -> impl Iterator<Item = &'static Keyword> {
    [
        process::PROCESS,
        health::HEALTH,
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

/// A keyword by its name.
pub(super) fn find(name: &str) -> Option<&'static Keyword> {
    all().find(|keyword| keyword.name == name)
}

/// What to say of a name that is none.
pub(super) fn unknown(name: &str) -> String {
    match nearest(name, all().map(|known| known.name)) {
        Some(known) => format!("is no keyword; did you mean {known:?}?"),
        None => "is no keyword of create or run".to_owned(),
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
        let mut names: Vec<_> = all().map(|keyword| keyword.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "a keyword stands in two rows");
        assert!(all().all(|keyword| !keyword.doc.trim().is_empty()));
    }

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert!(unknown("enviroment").contains("\"environment\""));
        assert!(!unknown("frobnicate").contains("did you mean"));
    }
}
