//! Layers use only those below them: the `use` lines and paths of the sources say so.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Each module's layer; `ARCHITECTURE.md` has the table.
const LAYERS: [(&str, u8); 40] = [
    ("backoff", 0),
    ("maps", 0),
    ("open_enum", 0),
    ("platform", 0),
    ("random", 0),
    ("versions", 0),
    // The call pipeline: knows requests and responses, but no operation.
    ("http", 1),
    // The generated operations call the pipeline, and decode what it returns.
    ("raw", 2),
    ("options", 3),
    ("wire", 3),
    ("discovery", 4),
    ("error", 4),
    ("models", 4),
    ("credentials", 4),
    ("resource", 4),
    ("transport", 4),
    ("client", 5),
    ("recorded", 5),
    ("artifacts", 6),
    ("connect", 6),
    ("containers", 6),
    ("events", 6),
    ("images", 6),
    ("kube", 6),
    ("manifests", 6),
    ("networks", 6),
    ("pods", 6),
    ("quadlets", 6),
    ("registry", 6),
    ("scope", 6),
    ("secrets", 6),
    ("service", 6),
    ("system", 6),
    ("types", 6),
    ("volumes", 6),
    ("testkit", 6),
    ("fuzzing", 7),
    ("guide", 7),
    ("lib", 7),
    ("", 7),
];

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
                if other > own {
                    broken.push(format!("{relative}:{}: layer {own} uses `{used}` of layer {other}", number + 1));
                }
            }
            let pure = matches!(module.as_str(), "options" | "wire");
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

/// Files that use each other, each with the reason.
const CIRCLES: [(&[&str], &str); 1] = [(
    &["raw::record", "raw::scalar", "raw::slot"],
    "one recursive walk: structures consist of slots, and slots hold structures and scalars",
)];

/// The modules of `src` by path, such as `options::create::limits`, with their code without comments and unit tests.
fn modules() -> BTreeMap<String, String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut modules = BTreeMap::new();
    for file in files {
        let relative = file.strip_prefix(&src).expect("below src").with_extension("");
        let path = relative.to_string_lossy().replace('/', "::");
        let text = fs::read_to_string(&file).expect("a source");
        let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code: Vec<_> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        if !["tests", "properties", "fuzzing", "lib"].iter().any(|name| path.ends_with(name)) {
            modules.insert(path, code.join("\n"));
        }
    }
    modules
}

/// The paths in code that begin with `crate` or `super`, with those of `use` trees written out. What a macro names with
/// `$crate` is used by those who call it.
fn paths(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if !before.is_some_and(|c| c.is_alphanumeric() || "_:$".contains(c)) {
                expand("", &code[at..], &mut found);
            }
        }
    }
    found
}

/// Adds the paths of a `use` tree, or the one path, at the beginning of a text; returns what follows.
fn expand<'a>(prefix: &str, text: &'a str, found: &mut Vec<String>) -> &'a str {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let path = format!("{prefix}{}", &text[..end]);
    let Some(mut rest) = text[end..].strip_prefix('{').filter(|_| path.ends_with("::")) else {
        found.push(path);
        return &text[end..];
    };
    loop {
        rest = expand(&path, rest.trim_start(), found).trim_start();
        rest = rest.find([',', '}']).map_or("", |end| &rest[end..]);
        match rest.strip_prefix(',').map(str::trim_start) {
            Some(more) if !more.starts_with('}') => rest = more,
            more => return more.unwrap_or(rest).strip_prefix('}').unwrap_or_default(),
        }
    }
}

/// The module that a path leads to, from another one.
fn module_of<'a>(path: &str, from: &str, modules: &'a BTreeMap<String, String>) -> Option<&'a str> {
    let mut parts: Vec<_> = path.split("::").collect();
    if parts[0] == "crate" {
        parts.remove(0);
    } else {
        let above = parts.iter().take_while(|part| **part == "super").count();
        let own: Vec<_> = from.split("::").collect();
        parts.splice(..above, own[..own.len().checked_sub(above)?].iter().copied());
    }
    let lengths = (1..=parts.len()).rev();
    lengths.map(|length| parts[..length].join("::")).find_map(|path| Some(modules.get_key_value(&path)?.0.as_str()))
}

#[test]
fn files_use_each_other_only_where_that_is_explained() {
    let modules = modules();
    // A module re-exports what is in the files below it, which use each other through it.
    let related = |a: &str, b: &str| a == b || a.starts_with(&format!("{b}::")) || b.starts_with(&format!("{a}::"));
    let mut uses: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, code) in &modules {
        let targets = paths(code).into_iter().filter_map(|path| module_of(&path, from, &modules));
        uses.insert(from, targets.filter(|target| !related(from, target)).collect());
    }
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 500, "few uses were seen");
    let reachable = |from: &str| {
        let mut seen = BTreeSet::new();
        let mut left: Vec<_> = uses[from].iter().copied().collect();
        while let Some(module) = left.pop() {
            if seen.insert(module) {
                left.extend(&uses[module]);
            }
        }
        seen
    };
    let reach: BTreeMap<_, _> = uses.keys().map(|module| (*module, reachable(module))).collect();
    let circles: BTreeSet<Vec<&str>> = reach
        .iter()
        .filter(|(module, reached)| reached.contains(*module))
        .map(|(module, reached)| reached.iter().copied().filter(|other| reach[other].contains(module)).collect())
        .collect();
    let explained: BTreeSet<Vec<&str>> = CIRCLES.iter().map(|(files, _)| files.to_vec()).collect();
    assert_eq!(circles, explained, "found on the left, explained in CIRCLES on the right");
}

/// Operations that no hand-written code calls, each with the reason.
const RAW_ONLY: &[(&str, &str)] = &[
    ("container_stats_libpod", "deprecated: the statistics of several containers include those of one"),
    ("image_build_libpod", "called as `image_build_of`, with parameters from the table of options"),
    ("local_build_libpod", "reads the context from the server's file system"),
    ("local_images_libpod", "reads the archive from the server's file system"),
    ("manifest_add_libpod", "deprecated: `manifest_modify_libpod` adds images"),
    ("manifest_push_v3_libpod", "deprecated: `manifest_push_libpod` has the destination in the path"),
    (
        "quadlet_delete_all_libpod",
        "without force it deletes the files of running quadlets; they are removed one by one",
    ),
];

#[test]
fn every_operation_has_a_hand_written_call_or_a_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let policy = fs::read_to_string(root.join("generated/policy.rs")).expect("a table");
    let rows = policy.lines().filter_map(|line| line.strip_prefix("    ")?.split_once(": ")?.1.split(',').next());
    let operations: BTreeSet<&str> = rows.collect();
    assert!(operations.len() > 120, "only {} operations", operations.len());
    let code: String =
        modules().iter().filter(|(path, _)| !path.starts_with("raw")).map(|(_, code)| code.as_str()).collect();
    let is_called = |name: &str| code.contains(&format!(".{name}(")) || code.contains(&format!("Client::{name}"));
    let uncalled: BTreeSet<&str> = operations.into_iter().filter(|name| !is_called(name)).collect();
    let explained: BTreeSet<&str> = RAW_ONLY.iter().map(|(name, _)| *name).collect();
    assert_eq!(uncalled, explained, "not called on the left, explained in RAW_ONLY on the right");
}

/// Methods whose options are what the call is about.
const ONLY_WITH_OPTIONS: [&str; 5] =
    ["Container::update", "Manifest::annotate", "Manifest::annotate_list", "Network::update", "PodmanClient::login"];

#[test]
fn every_call_with_options_has_a_short_form() {
    let listing = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public-api.txt")).expect("a listing");
    let mut methods = BTreeMap::new();
    for line in listing.lines() {
        let Some((path, rest)) = line.split_once('(') else { continue };
        let Some((_, path)) = path.split_once("fn podman::") else { continue };
        let path = path.split('<').next().unwrap_or_default();
        let names: Vec<&str> = path.rsplit("::").take(2).collect();
        let taken = rest.split_once(") -> ").map_or("", |(taken, _)| taken);
        let last = taken.rsplit(", ").next().unwrap_or_default();
        if let ([method, of], true) = (names.as_slice(), taken.contains("&self")) {
            methods.insert(format!("{of}::{method}"), last.starts_with("&podman::") && last.ends_with("Options"));
        }
    }
    let long: Vec<&String> = methods.iter().filter_map(|(method, takes)| takes.then_some(method)).collect();
    assert!(long.len() > 60, "{long:?}");
    let lonely = long.into_iter().filter(|method| {
        let short = method.strip_suffix("_with").and_then(|short| methods.get(short));
        short != Some(&false) && !ONLY_WITH_OPTIONS.contains(&method.as_str())
    });
    assert_eq!(lonely.collect::<Vec<_>>(), [""; 0], "add a method without the options, and call this one ..._with");
}

/// As many names as a reader of the front page takes in. Names that only some calls need are in the modules of their nouns.
const NAMES_AT_ROOT: usize = 45;

#[test]
fn the_root_has_few_names() {
    let listing = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public-api.txt")).expect("a listing");
    let at_root = |line: &str| {
        let (_, item) = line.split_once("pub ")?;
        let (kind, path) = item.split_once(" podman::")?;
        let end = path.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(path.len());
        let (name, rest) = path.split_at(end);
        (kind != "mod" && !rest.starts_with("::")).then(|| name.to_owned())
    };
    let names: BTreeSet<String> = listing.lines().filter_map(at_root).collect();
    for name in ["Container", "Endpoint", "Manager", "Output", "PodmanClient", "Result", "Upload"] {
        assert!(names.contains(name), "{name} is not read from the listing, only {names:?}");
    }
    assert!(names.len() <= NAMES_AT_ROOT, "{} names: {names:?}", names.len());
}

/// Splitting such a file is worth a thought, and no more.
const LONG: usize = 600;

#[test]
fn long_files_are_reported_and_allowed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for dir in ["src", "build", "tests", "examples", "xtask/src", "contract/src", "contract/tests", "bench/src"] {
        sources(&root.join(dir), &mut files);
    }
    assert!(files.len() > 50, "only {} files were seen", files.len());
    for file in files {
        let lines = fs::read_to_string(&file).expect("a source").lines().count();
        if lines > LONG {
            let file = file.strip_prefix(root).expect("below the root").display();
            // not `eprintln!`, which is shown for failed tests only
            let _ = writeln!(io::stderr(), "warning: {file} has {lines} lines, more than {LONG}");
        }
    }
}

/// Modules of which a program uses a part: the nouns and their options. What is not inline is compiled into the library,
/// with everything that it calls; inline functions are compiled where something calls them. A release build of a program
/// that lists containers takes a quarter less CPU time with it. A function of these modules that is not inline
/// brings back the cost of all that it calls. What each program uses (connecting, requests, decoding) is not listed: each of
/// its builds would compile that again.
const INLINE: &[&str] = &[
    "artifacts",
    "containers",
    "discovery::named",
    "events",
    "images",
    "kube",
    "manifests",
    "networks",
    "options",
    "pods",
    "quadlets",
    "registry",
    "scope",
    "secrets",
    "service",
    "system",
    "volumes",
    "wire::build_log",
    "wire::ignore",
];

/// Whether a line begins a function.
fn begins_function(line: &str) -> bool {
    let mut rest = line.trim_start();
    if let Some(public) = rest.strip_prefix("pub") {
        rest = public.trim_start_matches(|c| c != ' ' && c != ')').trim_start_matches(')').trim_start();
    }
    for word in ["const ", "async "] {
        rest = rest.strip_prefix(word).unwrap_or(rest);
    }
    rest.starts_with("fn ")
}

/// Whether a function is compiled although nothing calls it: not those that are generic, and not declarations.
fn is_compiled(from: &str) -> bool {
    let mut depth = 0;
    let end = from.find(|c| {
        depth += match c {
            '(' | '[' => 1,
            ')' | ']' => -1,
            _ => 0,
        };
        depth == 0 && (c == '{' || c == ';')
    });
    let Some(end) = end.filter(|end| from[*end..].starts_with('{')) else { return false };
    let signature = from[..end].split("->").next().unwrap_or_default();
    let generics = signature.split_once('<').filter(|(before, _)| !before.contains('('));
    let has_types = generics.is_some_and(|(_, after)| {
        after.split('>').next().unwrap_or_default().split(',').any(|name| !name.trim_start().starts_with('\''))
    });
    !has_types && !signature.contains("impl ")
}

/// The source with `#[inline]` before each function that is compiled although nothing calls it.
fn with_inline(text: &str) -> String {
    let (code, tests) = text.split_at(text.find("\n#[cfg(test)]\nmod tests {").unwrap_or(text.len()));
    let mut lines: Vec<&str> = Vec::new();
    let mut at = 0;
    for line in code.split_inclusive('\n') {
        let attributes = lines.iter().rev().take_while(|line| line.trim_start().starts_with("#["));
        let marked = attributes.into_iter().any(|line| line.contains("inline") || line.contains("cfg(test)"));
        if begins_function(line) && !marked && is_compiled(&code[at..]) {
            let indent = line.len() - line.trim_start().len();
            lines.extend([&line[..indent], "#[inline]\n"]);
        }
        lines.push(line);
        at += line.len();
    }
    lines.concat() + tests
}

/// `BLESS=1` marks the functions.
#[test]
fn nouns_and_options_are_inline_or_reported() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut missing = Vec::new();
    for file in files {
        let relative =
            file.strip_prefix(&src).expect("below src").with_extension("").to_string_lossy().replace('/', "::");
        let listed = |name: &&str| relative == **name || relative.starts_with(&format!("{name}::"));
        if !INLINE.iter().any(listed) || ["tests", "properties"].iter().any(|name| relative.ends_with(name)) {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source");
        let inline = with_inline(&text);
        if inline != text {
            if std::env::var_os("BLESS").is_some() {
                fs::write(&file, inline).expect("the source is writable");
            } else {
                missing.push(relative);
            }
        }
    }
    if !missing.is_empty() {
        // not `eprintln!`, which is shown for failed tests only
        let _ = writeln!(io::stderr(), "warning: functions without #[inline] in {missing:?}; BLESS=1 marks them");
    }
}
