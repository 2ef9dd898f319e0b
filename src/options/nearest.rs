//! Suggestions for misspelled names.

/// Returns the most similar name, if it is similar enough.
pub(crate) fn nearest<T: AsRef<str> + Ord>(name: &str, known: impl Iterator<Item = T>) -> Option<T> {
    let (distance, nearest) = known.map(|known| (distance(name, known.as_ref()), known)).min()?;
    Some(nearest).filter(|_| distance <= 1 + name.len() / 4)
}

/// Returns the number of letters to change, add, remove, or exchange with the next one.
#[inline]
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut next = vec![i];
        for j in 1..=b.len() {
            let change = row[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(row[j] + 1).min(next[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                let exchanged: usize = before[j - 2];
                least = least.min(exchanged + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelled_name_is_recognized() {
        let known = ["environment", "image", "mem_limit", "name", "tty"];
        assert_eq!(nearest("enviroment", known.into_iter()), Some("environment"));
        assert_eq!(nearest("mem_limits", known.into_iter()), Some("mem_limit"));
        assert_eq!(nearest("nmae", known.into_iter()), Some("name"));
        assert_eq!(nearest("frobnicate", known.into_iter()), None);
    }
}
