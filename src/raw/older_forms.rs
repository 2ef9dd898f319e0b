//! Conversion of fields that older releases send in another form.

/// Splits words that are joined by spaces, as the entrypoint does before Podman 5.
pub(crate) fn words(list: &mut Vec<String>) {
    if let [joined] = list.as_slice() {
        if joined.contains(' ') {
            *list = joined.split(' ').map(str::to_owned).collect();
        }
    }
}

/// Replaces the number of a signal, which Podman before 5 sends, by its name.
pub(crate) fn signal(signal: &mut Option<String>) {
    if let Some(number) = signal.as_deref().and_then(|text| text.parse().ok()) {
        *signal = Some(super::signal::name(number));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_words_are_split() {
        for (sent, wanted) in
            [(vec!["sh -c"], vec!["sh", "-c"]), (vec!["a b", "c"], vec!["a b", "c"]), (vec!["sh"], vec!["sh"])]
        {
            let mut list = sent.into_iter().map(str::to_owned).collect();
            words(&mut list);
            assert_eq!(list, wanted);
        }
    }

    #[test]
    fn numbers_of_signals_become_names() {
        for (sent, wanted) in [(Some("15"), Some("SIGTERM")), (Some("SIGINT"), Some("SIGINT")), (None, None)] {
            let mut field = sent.map(str::to_owned);
            signal(&mut field);
            assert_eq!(field.as_deref(), wanted);
        }
    }
}
