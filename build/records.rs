//! The generated types as declarations of one line per field, which `raw::record` reads and writes (pure).

use std::collections::BTreeSet;
use std::fmt::Write as _;

use quote::ToTokens;
use syn::{Attribute, Expr, Field, Fields, File, Item, ItemMod, ItemStruct, Lit, Visibility};

/// Fields that older releases send in another form, and the function of `raw::older_forms` that brings it into the newest.
const OLDER_FORMS: [(&str, &str, &str); 2] =
    [("InspectContainerConfig", "entrypoint", "words"), ("InspectContainerConfig", "stop_signal", "signal")];

/// Takes the types out of the client, and returns the source of their module. `bodies` are request bodies.
pub(crate) fn records(file: &mut File, bodies: &BTreeSet<String>) -> Result<String, Vec<String>> {
    let is_types = |item: &Item| matches!(item, Item::Mod(module) if module.ident == "types");
    let types = file.items.iter().position(is_types).map(|at| file.items.remove(at));
    let Some(Item::Mod(ItemMod { content: Some((_, types)), .. })) = types else {
        return Err(vec!["the client has no module of types".to_owned()]);
    };
    let wrapped = types.iter().filter_map(|item| match item {
        Item::Struct(ItemStruct { ident, fields: Fields::Unnamed(fields), .. }) => {
            bodies.contains(&ident.to_string()).then(|| type_text(&fields.unnamed[0].ty))
        }
        _ => None,
    });
    let bodies: BTreeSet<String> = bodies.iter().cloned().chain(wrapped).collect();
    let (mut names, mut aliases, mut records, mut problems) = (Vec::new(), String::new(), String::new(), Vec::new());
    for item in &types {
        match item {
            Item::Struct(item) => match &item.fields {
                Fields::Named(fields) => match fields.named.iter().map(|field| row(item, field)).collect() {
                    Ok(rows) => record(&mut records, item, rows, &bodies),
                    Err(problem) => problems.push(problem),
                },
                // a name that is checked: `raw::names` has its type
                Fields::Unnamed(fields) if matches!(fields.unnamed[0].vis, Visibility::Inherited) => {
                    names.push(item.ident.to_string());
                }
                Fields::Unnamed(fields) => {
                    let _ = writeln!(aliases, "pub type {} = {};", item.ident, type_text(&fields.unnamed[0].ty));
                }
                Fields::Unit => problems.push(format!("{}: a structure without fields", item.ident)),
            },
            // conversions of the names and aliases, and the error of those
            Item::Impl(_) | Item::Mod(_) => {}
            other => problems.push(format!("no rule for {}", other.to_token_stream())),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let names = names.join(", ");
    Ok(format!(
        "use std::collections::BTreeMap;\n\n\
         use chrono::{{DateTime, Utc}};\n\
         use serde_json::{{Map, Value}};\n\n\
         pub use super::names::{{{names}}};\n\
         use super::{{older_forms, record::record}};\n\n\
         {aliases}\n\
         record! {{\n{records}}}\n"
    ))
}

fn record(text: &mut String, item: &ItemStruct, rows: Vec<String>, bodies: &BTreeSet<String>) {
    let request = if bodies.contains(&item.ident.to_string()) { " (request)" } else { "" };
    let _ = writeln!(text, "    {}{request} {{", item.ident);
    for (index, row) in rows.into_iter().enumerate() {
        let _ = writeln!(text, "        {index} {row},");
    }
    text.push_str("    }\n");
}

/// A field: its name, its name in JSON, its type, and what becomes of older forms.
fn row(item: &ItemStruct, field: &Field) -> Result<String, String> {
    let name = field.ident.as_ref().ok_or("a field without a name")?;
    let serde = Words::of(&field.attrs);
    if !serde.may_be_missing {
        return Err(format!("{}.{name}: not a field that may be missing", item.ident));
    }
    let json = serde.rename.unwrap_or_else(|| name.to_string());
    let older = OLDER_FORMS.iter().find(|(of, special, _)| item.ident == of && name == special);
    let older = older.map(|(_, _, function)| format!(" => older_forms::{function}")).unwrap_or_default();
    Ok(format!("{name} {json:?}: {}{older}", type_text(&field.ty)))
}

/// A type as it is written by hand.
fn type_text(ty: &syn::Type) -> String {
    let mut text: String = ty.to_token_stream().to_string().split_whitespace().collect();
    for prefix in [
        "::std::option::",
        "::std::string::",
        "::std::vec::",
        "::std::collections::",
        "::serde_json::",
        "::chrono::",
        "offset::",
    ] {
        text = text.replace(prefix, "");
    }
    text.replace(",>", ">").replace(',', ", ")
}

/// The serde attributes of a field.
#[derive(Default)]
struct Words {
    rename: Option<String>,
    may_be_missing: bool,
}

impl Words {
    fn of(attributes: &[Attribute]) -> Self {
        let mut words = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            // every other word has a value, too, or none at all
            let _ = attribute.parse_nested_meta(|meta| {
                let value: Option<Expr> = meta.value().and_then(syn::parse::ParseBuffer::parse).ok();
                if meta.path.is_ident("rename")
                    && let Some(Expr::Lit(syn::ExprLit { lit: Lit::Str(name), .. })) = value
                {
                    words.rename = Some(name.value());
                }
                words.may_be_missing |= meta.path.is_ident("skip_serializing_if");
                Ok(())
            });
        }
        words
    }
}

#[cfg(test)]
#[path = "records_tests.rs"]
mod tests;
