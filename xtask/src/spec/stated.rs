//! The places that name the Podman release that the project is generated from (pure).

use super::diff::{Change, Diff, Group};

/// The files, and the text before the version in each.
pub(crate) const STATED: [(&str, &str); 5] = [
    ("README.md", "Generated from Podman "),
    ("CHANGELOG.md", "## Unreleased (generated from Podman "),
    ("spec/README.md", "the facts of Podman "),
    ("src/raw.rs", "the API description of Podman "),
    (VERSION, "const DESCRIBED: Self = "),
];
const VERSION: &str = "src/versions/version.rs";

/// The text with another version after the words before it, if they are there.
pub(crate) fn restate(file: &str, text: &str, before: &str, version: &str) -> Option<String> {
    let start = text.find(before)? + before.len();
    let (message, ends): (String, fn(char) -> bool) = match file {
        VERSION => (constant(version)?, |c| c == ';'),
        _ => (version.to_owned(), |c| !c.is_ascii_alphanumeric() && c != '.' && c != '-'),
    };
    let stands = &text[start..start + text[start..].find(ends)?];
    // The end of a sentence is not part of the version.
    let end = start + stands.trim_end_matches('.').len();
    Some(format!("{}{message}{}", &text[..start], &text[end..]))
}

/// The version as an expression of `src/versions/version.rs`.
fn constant(version: &str) -> Option<String> {
    let (numbers, candidate) = version.split_once('-').map_or((version, false), |(numbers, _)| (numbers, true));
    let numbers = numbers.split('.').map(str::parse::<u16>).collect::<Result<Vec<_>, _>>().ok()?;
    let [major, minor, patch] = numbers[..] else { return None };
    let new = format!("Self::new({major}, {minor}, {patch})");
    Some(if candidate { format!("Self {{ candidate: true, ..{new} }}") } else { new })
}

/// The changelog with a draft of what changed for those who use the raw client, to be put into sentences.
pub(crate) fn draft(changelog: &str, version: &str, diff: &Diff) -> String {
    let mut lines = vec![format!("* Is generated from Podman {version}. In the raw client:")];
    for (group, title) in [(Group::Breaks, "Changed"), (Group::New, "New")] {
        let changes: Vec<_> = diff.group(group).collect();
        for same in changes.chunk_by(|one: &&Change, other: &&Change| one.subject == other.subject) {
            let subject = same[0].subject.split(", ").next().unwrap_or_default();
            let whats: Vec<_> = same.iter().map(|change| change.what.as_str()).collect();
            lines.push(format!("  * {title}: `{subject}`: {}.", whats.join("; ")));
        }
    }
    let first = changelog.find("\n## ").map_or(0, |at| at + 1);
    let end = changelog[first..].find("\n## ").map_or(changelog.len(), |at| first + at);
    format!("{}\n{}\n{}", changelog[..end].trim_end(), lines.join("\n"), &changelog[end..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_version_is_restated_and_nothing_else() {
        for (file, before, text, expected) in [
            ("README.md", "from Podman ", "made from Podman 5.8.3. Then", Some("made from Podman 6.0.0-rc1. Then")),
            ("README.md", "from Podman ", "made from Podman 5.8.3).", Some("made from Podman 6.0.0-rc1).")),
            ("README.md", "from Podman ", "made by hand.", None),
            ("spec/README.md", "of Podman ", "of Podman 5.8.3's own", Some("of Podman 6.0.0-rc1's own")),
            (
                VERSION,
                "const A: Self = ",
                "const A: Self = Self::new(5, 8, 3);\n",
                Some("const A: Self = Self { candidate: true, ..Self::new(6, 0, 0) };\n"),
            ),
        ] {
            assert_eq!(restate(file, text, before, "6.0.0-rc1").as_deref(), expected, "{text}");
        }
        assert_eq!(constant("5.9.1").as_deref(), Some("Self::new(5, 9, 1)"));
        assert_eq!((constant("5.9"), constant("five")), (None, None));
    }

    #[test]
    fn the_project_says_it_in_each_of_these_places() {
        for (file, before) in STATED {
            let text = std::fs::read_to_string(crate::tool::project().join(file)).expect(file);
            let restated = restate(file, &text, before, "99.98.97").expect(file);
            assert_eq!(restated.lines().count(), text.lines().count(), "{file}");
            assert_ne!(restated, text, "{file}");
        }
    }

    #[test]
    fn a_draft_ends_the_unreleased_changes() {
        let get = |parameters| json!({"paths": {"/libpod/a": {"get": {"operationId": "A", "parameters": parameters}}}});
        let flag = |name: &str| json!({"name": name, "in": "query", "type": "boolean"});
        let diff = Diff::of(&get(json!([flag("old")])), &get(json!([flag("x"), flag("y")])));
        let draft = |text| draft(text, "9.9.9", &diff);
        let message = "\
* Is generated from Podman 9.9.9. In the raw client:
  * Changed: `GET /libpod/a (A)`: query old is gone.
  * New: `GET /libpod/a (A)`: query x is new (boolean); query y is new (boolean).
";
        assert_eq!(
            draft("# Changelog\n\n## Unreleased\n\n* One.\n"),
            format!("# Changelog\n\n## Unreleased\n\n* One.\n{message}")
        );
        assert_eq!(
            draft("# Changelog\n\n## Unreleased\n\n* One.\n\n## 0.1\n"),
            format!("# Changelog\n\n## Unreleased\n\n* One.\n{message}\n## 0.1\n")
        );
    }
}
