//! From progenitor's output to the module we want to own (pure).
//!
//! Rules, each for every type or operation alike:
//! * names of `progenitor_client` come from `raw::runtime`, nothing of progenitor at run time;
//! * structs are `#[non_exhaustive]`, so that a new field breaks nobody;
//! * what is in a list that is answered is in a box, since each goes its own way from there: it is written once, and
//!   there is no second copy of them all;
//! * hooks, the constructors (`raw::runtime` has one) and the `api-version` header go.

use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, Fields, File, GenericArgument, ImplItem, Item, ItemImpl, ItemStruct, Path, PathArguments, Stmt,
    Type, UseTree, parse_quote,
};

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
        if matches!(item.fields, Fields::Named(_)) && item.ident != "Client" {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
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

#[cfg(test)]
#[path = "polish_tests.rs"]
mod tests;
