//! Layers use only those below them: the `use` lines and paths of the sources say so.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module's layer; `ARCHITECTURE.md` has the table.
const LAYERS: [(&str, u8); 21] = [
    ("raw", 0),
    ("version", 0),
    ("args", 1),
    ("wire", 1),
    ("discovery", 2),
    ("error", 2),
    ("models", 2),
    ("registry", 2),
    ("transport", 2),
    ("client", 3),
    ("recorded", 3),
    ("containers", 4),
    ("events", 4),
    ("images", 4),
    ("login", 4),
    ("manager", 4),
    ("scope", 4),
    ("service", 4),
    ("testkit", 4),
    ("lib", 5),
    ("", 5),
];
/// The one place where the door names the rooms behind it.
const DOORS: &str = "src/client.rs";

fn layer(module: &str) -> Option<u8> {
    LAYERS.iter().find(|(name, _)| *name == module).map(|(_, layer)| *layer)
}

fn sources(dir: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("a directory").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            sources(&entry, into);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            into.push(entry);
        }
    }
}

#[test]
fn each_layer_uses_only_those_below() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    let mut broken = Vec::new();
    let mut checked = 0;
    for file in files {
        let relative = file.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
        let module = relative["src/".len()..].split(['/', '.']).next().unwrap_or_default().to_owned();
        let own = layer(&module).unwrap_or_else(|| panic!("{relative}: a module without a layer"));
        let text = fs::read_to_string(&file).expect("a source");
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for used in line.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                let Some(other) = layer(&used).filter(|_| !used.is_empty()) else { continue };
                checked += 1;
                if other > own && relative != DOORS {
                    broken.push(format!("{relative}:{}: layer {own} uses `{used}` of layer {other}", number + 1));
                }
            }
            let pure = matches!(module.as_str(), "args" | "wire");
            if pure
                && ["async ", ".await", "std::fs", "std::net::Tcp", "tokio::"].iter().any(|word| line.contains(word))
            {
                broken.push(format!("{relative}:{}: `{module}` is pure", number + 1));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(checked > 50, "only {checked} uses were seen");
}

#[test]
fn no_file_is_too_long_to_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for dir in ["src", "build", "tests", "examples", "xtask/src", "contract/src", "contract/tests"] {
        sources(&root.join(dir), &mut files);
    }
    let long: Vec<_> = files
        .iter()
        .map(|file| (fs::read_to_string(file).expect("a source").lines().count(), file))
        .filter(|(lines, _)| *lines > 400)
        .collect();
    assert!(long.is_empty(), "{long:?}");
}
