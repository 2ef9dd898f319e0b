//! The path in a JSON document where a decoder stopped.

/// Returns the path of the value at the given position (both from 1), such as `[3].Config.Labels`.
///
/// `serde_json` reports a position, but users need the field. Tracking the path while decoding
/// (`serde_path_to_error`) would compile the decoder of every type a second time.
pub(crate) fn path_at(json: &[u8], line: usize, column: usize) -> String {
    let start: usize = json.split_inclusive(|b| *b == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum();
    let end = (start + column.max(1) - 1).min(json.len());
    let mut stack: Vec<Step> = Vec::new();
    let mut at = 0;
    while at < end {
        match json[at] {
            b'{' => stack.push(Step::Key(String::new())),
            b'[' => stack.push(Step::Index(0)),
            // The decoder rejects a list or map after it has read it, so its path is used then.
            b'}' | b']' if at + 1 < end => drop(stack.pop()),
            b',' => {
                if let Some(Step::Index(index)) = stack.last_mut() {
                    *index += 1;
                }
            }
            b'"' => {
                let close = closing_quote(json, at + 1);
                let rest = &json[(close + 1).min(json.len())..];
                if let (Some(Step::Key(key)), true) = (stack.last_mut(), rest.trim_ascii_start().starts_with(b":")) {
                    *key = String::from_utf8_lossy(&json[at + 1..close]).into_owned();
                }
                at = close;
            }
            _ => {}
        }
        at += 1;
    }
    stack.iter().fold(String::new(), |path, step| match step {
        Step::Index(index) => format!("{path}[{index}]"),
        Step::Key(key) if key.is_empty() => path,
        Step::Key(key) if path.is_empty() => key.clone(),
        Step::Key(key) => format!("{path}.{key}"),
    })
}

enum Step {
    Key(String),
    Index(usize),
}

fn closing_quote(json: &[u8], from: usize) -> usize {
    let mut at = from;
    while at < json.len() && json[at] != b'"' {
        at += if json[at] == b'\\' { 2 } else { 1 };
    }
    at.min(json.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path_of(json: &str) -> String {
        #[derive(Debug, serde::Deserialize)]
        struct Outer {
            #[allow(dead_code, reason = "only decoded")]
            config: std::collections::BTreeMap<String, Vec<u8>>,
        }
        let error = serde_json::from_str::<Vec<Outer>>(json).expect_err("does not fit");
        path_at(json.as_bytes(), error.line(), error.column())
    }

    #[test]
    fn the_path_names_the_invalid_field() {
        assert_eq!(path_of("[{\"config\": {\"a\": [1],\n \"b,{\\\"\": [1, \"x\"]}}]"), "[0].config.b,{\\\"[1]");
        assert_eq!(path_of("[{\"config\": {}}, {\"config\": {\"k\": true}}]"), "[1].config.k");
        assert_eq!(path_of("[{\"config\": 5}]"), "[0].config");
    }

    #[test]
    fn any_bytes_have_a_path() {
        for json in ["", "\"", "{\"", "[[[", "}}]", "\"\\"] {
            for column in 0..5 {
                path_at(json.as_bytes(), 1, column);
            }
        }
    }
}
