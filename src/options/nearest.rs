//! Suggestions for misspelled names.

/// Returns the most similar name, if it is similar enough.
pub(crate) fn nearest<T: AsRef<str> + Ord>(name: &str, known: impl Iterator<Item = T>) -> Option<T> {
    let (distance, nearest) = known.map(|known| (distance(name, known.as_ref()), known)).min()?;
    Some(nearest).filter(|_| distance <= 1 + name.len() / 4)
}

/// Returns the number of letters to change (Levenshtein distance).
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
    fn a_misspelled_name_is_recognized() {
        let known = ["environment", "mem_limit", "tty"];
        assert_eq!(nearest("enviroment", known.into_iter()), Some("environment"));
        assert_eq!(nearest("mem_limits", known.into_iter()), Some("mem_limit"));
        assert_eq!(nearest("frobnicate", known.into_iter()), None);
    }
}
