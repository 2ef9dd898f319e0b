//! Whoever reads an answer can name what is in it: types that `models` re-exports hold only types it re-exports.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit_mut::{self, VisitMut};

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

/// All identifiers of the types in an item.
#[derive(Default)]
struct Mentioned(BTreeSet<String>);

impl VisitMut for Mentioned {
    fn visit_type_path_mut(&mut self, path: &mut syn::TypePath) {
        self.0.extend(path.path.segments.iter().map(|segment| segment.ident.to_string()));
        visit_mut::visit_type_path_mut(self, path);
    }
}

#[test]
fn every_type_within_a_model_is_a_model() {
    let models = syn::parse_file(include_str!("../src/models.rs")).expect("parses");
    let mut named = BTreeSet::new();
    for item in &models.items {
        if let syn::Item::Use(item) = item {
            used(&item.tree, &mut named);
        }
    }
    let generated = syn::parse_file(include_str!("../generated/libpod.rs")).expect("parses");
    let types = generated.items.into_iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content,
        _ => None,
    });
    let mut holds = BTreeMap::new();
    for mut item in types.expect("a module of types").1 {
        let name = match &item {
            syn::Item::Struct(item) => item.ident.to_string(),
            syn::Item::Enum(item) => item.ident.to_string(),
            _ => continue,
        };
        let mut mentioned = Mentioned::default();
        mentioned.visit_item_mut(&mut item);
        holds.insert(name, mentioned.0);
    }
    assert!(named.len() > 50, "{named:?}");
    let nameless: Vec<String> = named
        .iter()
        .flat_map(|name| {
            holds.get(name).unwrap_or_else(|| panic!("{name} is not generated")).iter().map(move |held| (name, held))
        })
        .filter(|(_, held)| holds.contains_key(*held) && !named.contains(*held))
        .map(|(name, held)| format!("{held} in {name}"))
        .collect();
    assert!(nameless.is_empty(), "not in src/models.rs: {nameless:?}");
}
