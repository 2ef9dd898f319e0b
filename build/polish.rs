//! From progenitor's output to the module we want to own (pure).
//!
//! Rules, each for every type or operation alike:
//! * names of `progenitor_client` come from `raw::runtime`, nothing of progenitor at run time;
//! * fields decode leniently (`raw::lenient`), by their Rust type;
//! * structs are `#[non_exhaustive]`, so that a new field breaks nobody;
//! * what is in a list that is answered is in a box, since each goes its own way from there: it is written once, and
//!   there is no second copy of them all;
//! * hooks, the constructors (`raw::runtime` has one) and the `api-version` header go.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, Field, Fields, File, GenericArgument, ImplItem, Item, ItemImpl, ItemStruct, Path, PathArguments,
    Stmt, Type, UseTree, parse_quote,
};

/// Fields whose shape is known to differ between versions in a way their type does not tell.
const SPECIAL: [(&str, &str, &str); 4] = [
    // Until Podman 5 the words of the entrypoint arrive joined by blanks.
    ("InspectContainerConfig", "entrypoint", "words"),
    // Until Podman 5 the number of the signal arrives.
    ("InspectContainerConfig", "stop_signal", "signal"),
    // Until Podman 5 the error's text is lost.
    ("ContainerStatsReport", "error", "failure"),
    // Until Podman 5 the sums over the networks arrive, then the networks.
    ("ContainerStatsReport", "stats", "statistics"),
];

pub(crate) fn polish(file: &mut File) {
    file.items.retain(|item| !is_hook_impl(item));
    Polish.visit_file_mut(file);
}

struct Polish;

impl VisitMut for Polish {
    fn visit_item_use_mut(&mut self, item: &mut syn::ItemUse) {
        if let UseTree::Path(path) = &item.tree
            && path.ident == "progenitor_client"
        {
            *item = match item.vis {
                syn::Visibility::Inherited => parse_quote!(
                    use super::runtime::{OperationInfo, encode_path};
                ),
                _ => parse_quote!(
                    pub use super::runtime::{ByteStream, Error, ResponseValue};
                ),
            };
        }
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let is_constructor = |name: &syn::Ident| name == "new" || name == "new_with_client";
        item.items.retain(|item| !matches!(item, ImplItem::Fn(function) if is_constructor(&function.sig.ident)));
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        if let Fields::Named(fields) = &mut item.fields
            && item.ident != "Client"
        {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
            for field in &mut fields.named {
                lenient(&item.ident.to_string(), field);
            }
        }
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        for attribute in attributes {
            tidy_doc(attribute);
        }
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.retain(|stmt| !is_noise(stmt));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        if path.segments.first().is_some_and(|first| first.ident == "progenitor_client") {
            let rest = path.segments.iter().skip(1);
            *path = parse_quote!(super::runtime::#(#rest)::*);
        }
        // Connections are made here, not by reqwest.
        if path.segments.len() == 2 && path.segments[0].ident == "reqwest" && path.segments[1].ident == "Upgraded" {
            *path = parse_quote!(super::runtime::Upgraded);
        }
        // Every operation has the one error type: bodies of errors are read in one place.
        if path.is_ident("Error") || path.segments.len() == 1 && path.segments[0].ident == "Error" {
            path.segments[0].arguments = PathArguments::None;
        }
        boxed(path);
    }
}

fn is_hook_impl(item: &Item) -> bool {
    let Item::Impl(ItemImpl { trait_: Some((_, path, _)), .. }) = item else { return false };
    path.segments.last().is_some_and(|last| last.ident == "ClientHooks" || last.ident == "ClientInfo")
}

/// `self.pre(…).await?;`, `self.post(…).await?;` and the header that names a version nobody reads.
fn is_noise(stmt: &Stmt) -> bool {
    let Stmt::Expr(expr, Some(_)) = stmt else { return false };
    match expr {
        Expr::Try(call) => {
            let text = call.expr.to_token_stream().to_string();
            text.starts_with("self . pre") || text.starts_with("self . post")
        }
        Expr::MethodCall(call) => call.to_token_stream().to_string().contains("\"api-version\""),
        _ => false,
    }
}

/// Makes a `Vec<Box<types::Thing>>` of the `Vec<types::Thing>` that is answered.
fn boxed(path: &mut Path) {
    let Some(Type::Path(list)) = argument_of(path, "ResponseValue") else { return };
    let Some(element) = argument_of(&mut list.path, "Vec") else { return };
    if matches!(element, Type::Path(path) if path.path.segments[0].ident == "types") {
        *element = parse_quote!(::std::boxed::Box<#element>);
    }
}

/// The argument of a generic type of this name.
fn argument_of<'a>(path: &'a mut Path, name: &str) -> Option<&'a mut Type> {
    let last = path.segments.last_mut().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &mut last.arguments else { return None };
    arguments.args.iter_mut().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// One line of documentation instead of progenitor's padded block, and no JSON schema.
fn tidy_doc(attribute: &mut Attribute) {
    let syn::Meta::NameValue(meta) = &mut attribute.meta else { return };
    let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else { return };
    if meta.path.is_ident("doc") {
        let value = text.value();
        let kept = value.split("<details>").next().unwrap_or_default().trim().to_owned();
        let kept = format!(" {}", kept.lines().map(str::trim).collect::<Vec<_>>().join(" "));
        meta.value = parse_quote!(#kept);
    }
}

/// Puts the decoder for the field's type on the field.
fn lenient(owner: &str, field: &mut Field) {
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let special = SPECIAL.iter().find(|(of, field, _)| *of == owner && *field == name);
    let Some(helper) = special.map(|(_, _, helper)| *helper).or_else(|| helper(&field.ty)) else { return };
    let path = format!("crate::raw::lenient::{helper}");
    let has_default = field.attrs.iter().any(|a| {
        a.path().is_ident("serde") && a.to_token_stream().to_string().split([' ', ',', '(']).any(|w| w == "default")
    });
    field.attrs.push(if has_default {
        parse_quote!(#[serde(deserialize_with = #path)])
    } else {
        parse_quote!(#[serde(default, deserialize_with = #path)])
    });
}

fn helper(ty: &Type) -> Option<&'static str> {
    let (outer, inner) = generic(ty)?;
    match outer.as_str() {
        "Vec" => Some("list"),
        "BTreeMap" => Some("map"),
        "Map" => Some("any_map"),
        "Option" => match generic(inner?).map_or_else(|| last(inner?), |(name, _)| Some(name))?.as_str() {
            "String" => Some("text"),
            "bool" => Some("flag"),
            "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64" | "f32" | "f64" => Some("number"),
            "DateTime" => Some("time"),
            _ if is_ours(inner?) => Some("object"),
            _ => None,
        },
        _ => None,
    }
}

/// Whether it is one of the generated types; another crate's, such as any JSON, is named by its whole path.
fn is_ours(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.len() == 1)
}

/// The last segment of a path type and its first type argument.
fn generic(ty: &Type) -> Option<(String, Option<&Type>)> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    let inner = arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    Some((segment.ident.to_string(), inner))
}

fn last(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| segment.ident.to_string())
}

#[cfg(test)]
#[path = "polish_tests.rs"]
mod tests;
