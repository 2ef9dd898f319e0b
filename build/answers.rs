//! Generates the table of the response types of all operations from the generated client, for `contract` (pure).

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;
use syn::{File, Item, ItemMod, Type, parse_quote};

use super::operations::Operation;

/// One row per operation: how it is called, and what its method returns or, for bytes, the type of a line.
pub(crate) fn answers(
    operations: &[Operation],
    client: &File,
    api: &Value,
    lines: &[(&str, &str)],
) -> Result<File, Vec<String>> {
    let returned: BTreeMap<String, &Type> =
        operations.iter().map(|operation| (operation.name.to_string(), &operation.returns)).collect();
    let types = types(client);
    let mut problems = Vec::new();
    let mut rows = BTreeMap::new();
    for (path, item) in api["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let line = lines.iter().find(|(of, _)| *of == id).map(|(_, line)| *line);
            // progenitor's names of types differ from the definitions' in case.
            let line = line.map(|line| types.get(&line.to_ascii_lowercase()).map_or(line, String::as_str));
            match returned.get(&snake(id)).ok_or("has no method").and_then(|ty| answer(ty, line)) {
                Ok(answer) => drop(rows.insert(id, row(id, &method.to_uppercase(), path, &answer))),
                Err(why) => problems.push(format!("{id} {why}")),
            }
        }
    }
    let unused = lines.iter().filter(|(id, _)| !rows.contains_key(id));
    problems.extend(unused.map(|(id, _)| format!("{id} has a line, but is not an operation")));
    if !problems.is_empty() {
        return Err(problems);
    }
    let rows = rows.values();
    Ok(parse_quote! {
        use podman::raw::types;
        use crate::answers::{Answer, Operation, reader};
        /// Every operation of the generated client, by its id.
        pub(crate) const OPERATIONS: &[Operation] = &[#(#rows),*];
    })
}

fn row(id: &str, method: &str, path: &str, answer: &TokenStream) -> TokenStream {
    quote!(Operation { id: #id, method: #method, path: #path, answer: #answer })
}

fn answer(returned: &Type, line: Option<&str>) -> Result<TokenStream, &'static str> {
    let text: String = returned.to_token_stream().to_string().split_whitespace().collect();
    match (text.as_str(), line) {
        ("ByteStream", Some(line)) => {
            let line = quote::format_ident!("{line}");
            Ok(quote!(Answer::Lines(reader::<types::#line>())))
        }
        (_, Some(_)) => Err("has a line, but does not answer bytes"),
        ("ByteStream", None) => Ok(quote!(Answer::Bytes)),
        ("()", None) => Ok(quote!(Answer::Nothing)),
        ("Upgraded", None) => Ok(quote!(Answer::Connection)),
        (_, None) => Ok(quote!(Answer::Json(reader::<#returned>()))),
    }
}

/// The names of the generated types, by themselves in small letters.
fn types(client: &File) -> BTreeMap<String, String> {
    let types = client.items.iter().filter_map(|item| match item {
        Item::Mod(ItemMod { ident, content: Some((_, types)), .. }) if ident == "types" => Some(types),
        _ => None,
    });
    let names = types.flatten().filter_map(|item| match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        _ => None,
    });
    names.map(|name| (name.to_ascii_lowercase(), name)).collect()
}

/// An operation's id as its method is named.
fn snake(id: &str) -> String {
    let mut name = String::new();
    for letter in id.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

#[cfg(test)]
#[path = "answers_tests.rs"]
mod tests;
