use super::*;

/// Files, and what each ignore file takes out of them on all three servers; `tests/live/build.rs` compares it with them.
const TABLE: &str = include_str!("../../tests/fixtures/ignore.json");

fn texts(value: &serde_json::Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}

fn table() -> (Vec<String>, Vec<serde_json::Value>) {
    let table: serde_json::Value = serde_json::from_str(TABLE).expect("a table");
    (texts(&table["files"]), table["cases"].as_array().cloned().unwrap_or_default())
}

fn ignored(file: &str) -> Vec<String> {
    let ignore = Ignore::new(&patterns(file.as_bytes()));
    table().0.into_iter().filter(|path| ignore.ignores(path)).collect()
}

#[test]
fn patterns_take_what_the_server_leaves_out() {
    let (files, cases) = table();
    assert!(files.len() > 20 && cases.len() > 30);
    for case in cases {
        let file = case[0].as_str().expect("a file");
        let (mut found, mut expected) = (ignored(file), texts(&case[1]));
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{file:?}");
    }
}

#[test]
fn directories_are_ignored_with_what_is_in_them() {
    for (pattern, path, expected) in
        [("b", "b", true), ("b/*", "b", false), ("b/**", "b", false), ("**/c", "b/c", true), ("*/c", "c", false)]
    {
        assert_eq!(Ignore::new(&[pattern.to_owned()]).ignores(path), expected, "{pattern} {path}");
    }
}

#[test]
fn a_file_that_the_server_refuses_ignores_nothing() {
    for file in ["foo\n!", "foo\n[", "foo\n(", "foo\na\\", "foo\n[]", "foo\n[a-]", "foo\n*+"] {
        assert_eq!(ignored(file), Vec::<String>::new(), "{file:?}");
    }
}

#[test]
fn a_pattern_that_cannot_be_decided_ignores_nothing_more() {
    assert_eq!(ignored("foo\n\\d"), ["foo"]);
    assert_eq!(ignored("*\n!\\w"), Vec::<String>::new());
    assert_eq!(ignored("\\d\nfoo"), ["foo"]);
}

#[test]
fn expressions_are_matched_in_time() {
    let ignore = Ignore::new(&["(a+)+(a+)+(a+)+b".to_owned()]);
    assert!(!ignore.ignores(&"a".repeat(200)));
    assert!(ignore.ignores(&format!("{}b", "a".repeat(200))));
}
