//! Callers can name the types of all fields: types that `models` re-exports contain only types it re-exports.

use std::collections::{BTreeMap, BTreeSet};

/// The names of a `use` tree, as they are in the generated module.
fn used(tree: &syn::UseTree, names: &mut BTreeSet<String>) {
    match tree {
        syn::UseTree::Path(path) => used(&path.tree, names),
        syn::UseTree::Group(group) => group.items.iter().for_each(|item| used(item, names)),
        syn::UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        syn::UseTree::Rename(rename) => drop(names.insert(rename.ident.to_string())),
        syn::UseTree::Glob(_) => panic!("models names what it re-exports"),
    }
}

/// Whether a `use` tree names types of the generated module.
fn generated(tree: &syn::UseTree) -> bool {
    matches!(tree, syn::UseTree::Path(path) if matches!(&*path.tree, syn::UseTree::Path(path) if path.ident == "raw"))
}

#[test]
fn every_type_within_a_model_is_a_model() {
    let models = syn::parse_file(include_str!("../src/models.rs")).expect("parses");
    let mut named = BTreeSet::new();
    for item in &models.items {
        if let syn::Item::Use(item) = item
            && generated(&item.tree)
        {
            used(&item.tree, &mut named);
        }
    }
    let mut holds: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut structure = "";
    for line in include_str!("../generated/types.rs").lines() {
        if let Some(name) = line.strip_prefix("    ").and_then(|line| line.strip_suffix(" {")) {
            structure = name;
            holds.insert(name, BTreeSet::new());
        } else if let Some((name, _)) = line.strip_prefix("pub type ").and_then(|line| line.split_once(" =")) {
            holds.insert(name, BTreeSet::new());
        } else if let Some((_, ty)) = line.split_once("\": ") {
            let words = ty.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            holds.entry(structure).or_default().extend(words);
        }
    }
    assert!(named.len() > 50, "{named:?}");
    let nameless: Vec<String> = named
        .iter()
        .flat_map(|name| {
            let held = holds.get(name.as_str()).unwrap_or_else(|| panic!("{name} is not generated"));
            held.iter().map(move |held| (name, *held))
        })
        .filter(|(_, held)| holds.contains_key(held) && !named.contains(*held))
        .map(|(name, held)| format!("{held} in {name}"))
        .collect();
    assert!(nameless.is_empty(), "not in src/models.rs: {nameless:?}");
}
