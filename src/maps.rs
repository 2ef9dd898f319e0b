//! Building maps from iterators.

/// Returns a map of these entries; the last of equal keys counts.
///
/// `collect` sorts the entries first, by code that is compiled again for each type of iterator.
pub(crate) fn filled<M: Default + Extend<E>, E>(entries: impl IntoIterator<Item = E>) -> M {
    let mut map = M::default();
    map.extend(entries);
    map
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    #[test]
    fn the_last_of_equal_keys_counts() {
        let map: BTreeMap<_, _> = super::filled([("b", 1), ("a", 2), ("b", 3)]);
        assert_eq!(map, BTreeMap::from([("a", 2), ("b", 3)]));
    }
}
