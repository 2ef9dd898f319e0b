//! What the hand-written layers do not use is compiled only with the feature `raw` (pure).
//!
//! A client that lists containers should not wait for the types of farms and manifests. An operation or type is used
//! if its name is in the sources, or in what is used.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{Attribute, File, ImplItem, Item, ItemMod, parse_quote};

/// Puts the feature on all that no word of `sources` leads to.
pub(crate) fn gate(file: &mut File, sources: &str) {
    let mut used = words(sources);
    for item in &mut file.items {
        let Item::Impl(client) = item else { continue };
        for item in &mut client.items {
            let ImplItem::Fn(function) = item else { continue };
            if function.sig.asyncness.is_none() || used.contains(&function.sig.ident.to_string()) {
                used.extend(words(&function.sig.to_token_stream().to_string()));
            } else {
                function.attrs.push(feature());
            }
        }
    }
    for item in &mut file.items {
        if let Item::Mod(ItemMod { content: Some((_, types)), ident, .. }) = item
            && ident == "types"
        {
            gate_types(types, used.clone());
        }
    }
}

fn gate_types(types: &mut [Item], mut used: BTreeSet<String>) {
    let mut holds = BTreeMap::new();
    for item in &mut *types {
        let words = words(&item.to_token_stream().to_string());
        match named(item) {
            Some((name, _)) => drop(holds.insert(name, words)),
            None => used.extend(words), // an `impl`: only the few checked names have any
        }
    }
    let mut kept = BTreeSet::new();
    let mut todo: Vec<String> = holds.keys().filter(|name| used.contains(*name)).cloned().collect();
    while let Some(name) = todo.pop() {
        if let (Some(words), true) = (holds.get(&name), kept.insert(name)) {
            todo.extend(words.iter().filter(|word| holds.contains_key(*word)).cloned());
        }
    }
    for (name, attributes) in types.iter_mut().filter_map(named) {
        if !kept.contains(&name) {
            attributes.push(feature());
        }
    }
}

/// The name of a type, and what stands before it.
fn named(item: &mut Item) -> Option<(String, &mut Vec<Attribute>)> {
    let (name, attributes) = match item {
        Item::Struct(item) => (&item.ident, &mut item.attrs),
        Item::Enum(item) => (&item.ident, &mut item.attrs),
        Item::Type(item) => (&item.ident, &mut item.attrs),
        _ => return None,
    };
    Some((name.to_string(), attributes))
}

fn feature() -> Attribute {
    parse_quote!(#[cfg(any(test, feature = "raw"))])
}

fn words(text: &str) -> BTreeSet<String> {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    text.split(|c| !word(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
#[path = "gate_tests.rs"]
mod tests;
