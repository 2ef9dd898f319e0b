//! Labels in the text of a play: the server has no other way to label what it makes.

use std::fmt::Write as _;

use super::WORKLOADS;
use super::reader::{Node, documents};

/// Labels of objects.
pub(crate) type Labels = [(String, String)];

/// Returns a text with labels in the pods and claims that it makes, and more of them in the pods; `None` if it cannot be read,
/// or has tags, or keys that may be no texts.
///
/// The text is written anew, as JSON, with one document a line: an insertion into YAML would have to know its indentation,
/// flow style and aliases. A value without quotes stays without them if it might be a number, a Boolean or null, so that the
/// server reads it as before.
///
/// Claims that `keeps` are not labelled: those that exist, which the server does not make. The server ignores labels of
/// secrets.
pub(crate) fn labelled(text: &str, labels: &Labels, of_pods: &Labels, keeps: impl Fn(&str) -> bool) -> Option<String> {
    let (mut documents, is_lossy) = documents(text).ok()?;
    let mut written = String::new();
    for document in &mut documents {
        label(document, labels, of_pods, &keeps)?;
        written.push_str("---\n");
        write(document, &mut written);
        written.push('\n');
    }
    (!is_lossy).then_some(written)
}

fn label(node: &mut Node, labels: &Labels, of_pods: &Labels, keeps: &impl Fn(&str) -> bool) -> Option<()> {
    let kind = node.get("kind").text().to_owned();
    match kind.as_str() {
        "List" => {
            let mut items = node.get("items").list().to_vec();
            items.iter_mut().try_for_each(|item| label(item, labels, of_pods, keeps))?;
            set(node, "items", Node::List(items))
        }
        "PersistentVolumeClaim" if !keeps(node.get("metadata").get("name").text()) => {
            at(node, &["metadata", "labels"], labels, &[])
        }
        "Pod" => at(node, &["metadata", "labels"], labels, of_pods),
        kind if WORKLOADS.contains(&kind) => at(node, &["spec", "template", "metadata", "labels"], labels, of_pods),
        _ => Some(()),
    }
}

/// Adds labels at a path.
fn at(node: &mut Node, path: &[&str], labels: &Labels, more: &Labels) -> Option<()> {
    let Some((first, rest)) = path.split_first() else {
        for (key, value) in labels.iter().chain(more) {
            set(node, key, Node::Text(value.clone()))?;
        }
        return Some(());
    };
    // of a merged map (`<<`), too
    let mut inner = node.get(first).clone();
    at(&mut inner, rest, labels, more)?;
    set(node, first, inner)
}

/// Sets a value of a map.
fn set(node: &mut Node, key: &str, value: Node) -> Option<()> {
    if matches!(node, Node::Null) {
        *node = Node::Map(Vec::new());
    }
    let Node::Map(map) = node else { return None };
    match map.iter_mut().find(|(other, _)| other == key) {
        Some((_, old)) => *old = value,
        None => map.push((key.to_owned(), value)),
    }
    Some(())
}

/// Whether a text without quotes may be a number, a Boolean or null in any version of YAML; `false` is certain.
pub(super) fn may_be_no_text(text: &str) -> bool {
    const WORDS: [&str; 9] = ["y", "yes", "n", "no", "true", "false", "on", "off", "null"];
    let is_word = WORDS.iter().any(|word| text.eq_ignore_ascii_case(word));
    is_word || text == "~" || text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | '<' | '='))
}

fn write(node: &Node, to: &mut String) {
    match node {
        Node::Null => to.push_str("null"),
        Node::Text(text) => quoted(text, to),
        Node::Plain(text) => {
            let is_safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.' | '_' | '~');
            // what is not safe has a blank, a colon or the like, which no number has
            let has_digit = || text.contains(|c: char| c.is_ascii_alphanumeric()) || text == "~";
            match may_be_no_text(text) && text.chars().all(is_safe) && has_digit() {
                true => to.push_str(text),
                false => quoted(text, to),
            }
        }
        Node::List(list) => {
            to.push('[');
            for (index, node) in list.iter().enumerate() {
                to.push_str(if index > 0 { ", " } else { "" });
                write(node, to);
            }
            to.push(']');
        }
        Node::Map(map) => {
            to.push('{');
            for (index, (key, value)) in map.iter().enumerate() {
                to.push_str(if index > 0 { ", " } else { "" });
                match key.as_str() {
                    "<<" => to.push_str("<<"),
                    key => quoted(key, to),
                }
                to.push_str(": ");
                write(value, to);
            }
            to.push('}');
        }
    }
}

/// Writes a text in quotes; what YAML does not allow there as it is, and what ends lines, is escaped.
fn quoted(text: &str, to: &mut String) {
    to.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => to.extend(['\\', c]),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}') => {
                // infallible
                let _ = write!(to, "\\u{:04x}", u32::from(c));
            }
            c => to.push(c),
        }
    }
    to.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str) -> Option<String> {
        let label = |name: &str, value: &str| [(name.to_owned(), value.to_owned())];
        labelled(text, &label("scope", "a:1"), &label("copies", "cm,token"), |claim| claim == "old")
    }

    #[test]
    fn pods_and_claims_get_the_labels_and_the_rest_stays() {
        let text = "kind: Pod\nmetadata:\n  labels: {a: b, scope: other}\nspec:\n  # a comment\n  containers:\n  - \
                    args: [-c, '1', 1, 0x1F, yes, 1:30, null, ~, \"a\\nb\", 'é']\n    stdin: true\n    empty:\n";
        let wanted = "---\n{\"kind\": \"Pod\", \"metadata\": {\"labels\": {\"a\": \"b\", \"scope\": \"a:1\", \"copies\": \"cm,token\"}}, \
                      \"spec\": {\"containers\": [{\"args\": [-c, \"1\", 1, 0x1F, yes, \"1:30\", null, null, \"a\\u000ab\", \
                      \"é\"], \"stdin\": true, \"empty\": null}]}}\n";
        assert_eq!(with(text).as_deref(), Some(wanted));
        for (text, wanted) in [
            (
                "{kind: Deployment, spec: {template: {spec: {}}}}",
                "{\"kind\": \"Deployment\", \"spec\": {\"template\": {\"spec\": {}, \"metadata\": {\"labels\": \
                 {\"scope\": \"a:1\", \"copies\": \"cm,token\"}}}}}",
            ),
            (
                "kind: PersistentVolumeClaim",
                "{\"kind\": \"PersistentVolumeClaim\", \"metadata\": {\"labels\": {\"scope\": \"a:1\"}}}",
            ),
            (
                "{kind: PersistentVolumeClaim, metadata: {name: old}}",
                "{\"kind\": \"PersistentVolumeClaim\", \"metadata\": {\"name\": \"old\"}}",
            ),
            ("kind: Secret", "{\"kind\": \"Secret\"}"),
            (
                "{kind: List, items: [{kind: PersistentVolumeClaim}, {kind: Service}]}",
                "{\"kind\": \"List\", \"items\": [{\"kind\": \"PersistentVolumeClaim\", \"metadata\": {\"labels\": \
                 {\"scope\": \"a:1\"}}}, {\"kind\": \"Service\"}]}",
            ),
            (
                "kind: PersistentVolumeClaim\nmetadata: &m {<<: {labels: {a: b}}}\nother: *m",
                "{\"kind\": \"PersistentVolumeClaim\", \"metadata\": {<<: {\"labels\": {\"a\": \"b\"}}, \"labels\": {\"a\": \"b\", \
                 \"scope\": \"a:1\"}}, \"other\": {<<: {\"labels\": {\"a\": \"b\"}}}}",
            ),
        ] {
            assert_eq!(with(text), Some(format!("---\n{wanted}\n")), "{text}");
        }
        assert_eq!(with("kind: Service\n---\nkind: Job").map(|text| text.matches("---\n").count()), Some(2));
    }

    #[test]
    fn a_text_that_would_change_is_not_labelled() {
        for text in [
            "kind: Pod\na: !!binary YQ==",
            "kind: Pod\n1: a",
            "{kind: Pod, [a]: b}",
            "kind: Pod\nmetadata: text",
            "{",
            "a: !x {}",
        ] {
            assert_eq!(with(text), None, "{text}");
        }
    }
}
