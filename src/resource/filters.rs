//! Filters of lists, prunes and events.

use std::collections::BTreeMap;

/// The filter for objects with a label.
const LABEL: &str = "label";
/// The filter for objects without a label.
const WITHOUT_LABEL: &str = "label!";

/// Filters as the server reads them: names, each with a list of values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filters(BTreeMap<String, Vec<String>>);

impl Filters {
    /// Adds a value to a filter.
    pub(crate) fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.entry(name.into()).or_default().push(value.into());
    }

    /// Returns the values of a filter.
    pub(crate) fn values(&self, name: &str) -> &[String] {
        self.0.get(name).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the value of the query parameter `filters`; `None` without filters.
    pub(crate) fn to_query(&self) -> Option<String> {
        // The server expects lists of strings: it rejects other forms, or selects something else.
        (!self.0.is_empty()).then(|| serde_json::json!(self.0).to_string())
    }

    /// Separates the labels that objects must not have, because the client compares them.
    ///
    /// The server combines several of them with "or" (containers/podman#17413, for containers, pods, volumes and networks on
    /// 4.3.1 to 5.8.6): an object is kept only if it has all of them. The list of containers of 4.3.1 refuses even one.
    pub(crate) fn without_labels(&self) -> (Self, WithoutLabels) {
        let (sent, labels) = self.separate(WITHOUT_LABEL);
        (sent, WithoutLabels(labels))
    }

    /// Separates the labels if one has no value, for a server that compares only values.
    pub(crate) fn without_keys_of_labels(&self) -> (Self, Option<Labels>) {
        let (sent, labels) = self.separate(LABEL);
        match labels.iter().any(|label| !label.contains('=')) {
            true => (sent, Some(Labels(labels))),
            false => (self.clone(), None),
        }
    }

    /// Separates the values of a filter that the client compares itself.
    pub(crate) fn separate(&self, name: &str) -> (Self, Vec<String>) {
        let mut sent = self.clone();
        let values = sent.0.remove(name).unwrap_or_default();
        (sent, values)
    }

    /// As [`without_labels`](Self::without_labels), but leaves a single label to the server, which handles it
    /// correctly. `None` if there are not several: the request can be sent unchanged.
    pub(crate) fn several_without_labels(&self) -> Option<(Self, WithoutLabels)> {
        let several = self.0.get(WITHOUT_LABEL).is_some_and(|labels| labels.len() > 1);
        several.then(|| self.without_labels())
    }
}

/// Labels, each `key` or `key=value`, of which an event must have one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Labels(Vec<String>);

impl Labels {
    /// Returns whether one of them is among the attributes of an event: by the whole key and value, without patterns.
    pub(crate) fn any_of(&self, attributes: &BTreeMap<String, String>) -> bool {
        self.0.iter().any(|label| match label.split_once('=') {
            Some((key, value)) => attributes.get(key).is_some_and(|found| found == value),
            None => attributes.contains_key(label),
        })
    }
}

/// Labels, each `key` or `key=value`, of which an object must have none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct WithoutLabels(Vec<String>);

impl WithoutLabels {
    /// Returns whether it is empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether an object with these labels is selected.
    pub(crate) fn admit(&self, labels: &BTreeMap<String, String>) -> bool {
        !self.0.iter().any(|label| has_label(labels, label))
    }
}

/// Returns whether one of the labels matches `key` or `key=value`, as the server compares them: an empty value stands for
/// any, and a key with `*` is a pattern that may match a part of a key.
pub(crate) fn has_label(labels: &BTreeMap<String, String>, label: &str) -> bool {
    let (key, value) = label.split_once('=').unwrap_or((label, ""));
    let named = |name: &str| name == key || key.contains('*') && matches_glob(&format!("*{key}*"), name);
    labels.iter().any(|(name, found)| (value.is_empty() || found == value) && named(name))
}

/// Returns whether a text matches a pattern in which `*` stands for any characters, and `?` for one.
fn matches_glob(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut seen) = (0, 0);
    // the last `*`, and how much of the text it stands for
    let mut star: Option<(usize, usize)> = None;
    while seen < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, seen));
                at += 1;
            }
            Some(wanted) if *wanted == '?' || *wanted == text[seen] => {
                at += 1;
                seen += 1;
            }
            _ => match &mut star {
                Some((star_at, covered)) => {
                    *covered += 1;
                    (at, seen) = (*star_at + 1, *covered);
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|left| *left == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_lists_of_strings() {
        let mut filters = Filters::default();
        assert_eq!(filters.to_query(), None);
        filters.add("until", "24h");
        filters.add("label", "b");
        filters.add("label", "a=\"1\"");
        assert_eq!(filters.to_query().as_deref(), Some(r#"{"label":["b","a=\"1\""],"until":["24h"]}"#));
    }

    fn labels(labels: &[(&str, &str)]) -> BTreeMap<String, String> {
        labels.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn an_object_with_any_of_several_labels_is_excluded() {
        let mut filters = Filters::default();
        filters.add("label", "app");
        assert_eq!(filters.several_without_labels(), None);
        filters.add("label!", "keep");
        assert_eq!(filters.several_without_labels(), None, "the server handles one label correctly");
        filters.add("label!", "also=1");
        let (sent, without) = filters.several_without_labels().expect("several");
        assert_eq!(sent.to_query().as_deref(), Some(r#"{"label":["app"]}"#));
        for (found, admitted) in [
            (labels(&[]), true),
            (labels(&[("app", "x")]), true),
            (labels(&[("also", "2")]), true),
            (labels(&[("keep", "")]), false),
            (labels(&[("also", "1")]), false),
            (labels(&[("also", "1"), ("keep", "x")]), false),
        ] {
            assert_eq!(without.admit(&found), admitted, "{found:?}");
        }
        assert!(WithoutLabels::default().admit(&labels(&[("keep", "")])));
    }

    #[test]
    fn labels_without_a_value_are_separated() {
        let mut filters = Filters::default();
        filters.add("type", "container");
        filters.add("label", "app=web");
        assert_eq!(filters.without_keys_of_labels(), (filters.clone(), None));
        filters.add("label", "tier");
        let (sent, wanted) = filters.without_keys_of_labels();
        assert_eq!(sent.to_query().as_deref(), Some(r#"{"type":["container"]}"#));
        let wanted = wanted.expect("labels");
        for (found, expected) in [
            (labels(&[("app", "web")]), true),
            (labels(&[("tier", "")]), true),
            (labels(&[("tier", "x"), ("app", "db")]), true),
            (labels(&[("app", "")]), false),
            (labels(&[("tiers", "x")]), false),
            (labels(&[]), false),
        ] {
            assert_eq!(wanted.any_of(&found), expected, "{found:?}");
        }
    }

    #[test]
    fn labels_are_compared_as_the_server_does() {
        let found = labels(&[("com.example/app", "web"), ("tier", "")]);
        for (label, expected) in [
            ("com.example/app", true),
            ("com.example/app=web", true),
            ("com.example/app=", true),
            ("com.example/app=we", false),
            ("com.example", false),
            ("com.*/app=web", true),
            ("ex*e", true),
            ("ex*x", false),
            ("*", true),
            ("t?er", false),
            ("t?er*", true),
            ("tier", true),
            ("tier=x", false),
        ] {
            assert_eq!(has_label(&found, label), expected, "{label}");
        }
    }
}
