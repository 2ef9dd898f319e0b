//! Comparing a response with its decoded and encoded form.

use serde_json::Value;

/// A value that differs from the server's.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Where, whatever the index of the element it is in.
    pub at: String,
    /// What the server sent.
    pub sent: Value,
    /// The value after decoding.
    pub kept: Value,
}

/// Compares a response with its decoded form.
///
/// Go writes `null` for no list and for no map, or leaves them out, and so does the client: these and empty ones count as
/// one thing. Additions of the client are allowed.
#[must_use]
pub fn differences(sent: &Value, kept: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(sent, kept, "", &mut found);
    found
}

fn compare(sent: &Value, kept: &Value, at: &str, found: &mut Vec<Difference>) {
    match (sent, kept) {
        (Value::Object(sent), Value::Object(kept)) => {
            for (name, value) in sent {
                compare(value, kept.get(name).unwrap_or(&Value::Null), &format!("{at}.{name}"), found);
            }
        }
        (Value::Array(sent), Value::Array(kept)) if sent.len() == kept.len() => {
            sent.iter().zip(kept).for_each(|(sent, kept)| compare(sent, kept, &format!("{at}[]"), found));
        }
        _ if sent == kept || sent.is_null() || is_nothing(sent) && is_nothing(kept) => {}
        _ => found.push(Difference { at: at.to_owned(), sent: sent.clone(), kept: kept.clone() }),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn losses_and_changes_are_seen_and_nothing_else() {
        let sent = json!({"a": [{"b": 1, "c": false}], "list": null, "text": "", "time": "x", "more": [1, 2]});
        let kept = json!({"a": [{"b": 1}], "list": [], "time": "y", "more": [1], "new": 1});
        let found: Vec<String> = differences(&sent, &kept).into_iter().map(|difference| difference.at).collect();
        assert_eq!(found, [".a[].c", ".more", ".text", ".time"]);
    }
}
