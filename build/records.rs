//! How the generated structures are read: field by field, by `raw::record` (pure).

use quote::{ToTokens, format_ident, quote};
use syn::{
    Attribute, Expr, Fields, File, Item, ItemMod, ItemStruct, Meta, Path, Token, parse_quote, punctuated::Punctuated,
};

/// Fields whose shape is known to differ between versions in a way their type does not tell.
const SPECIAL: [(&str, &str, &str); 4] = [
    // Until Podman 5 the words of the entrypoint arrive joined by blanks.
    ("InspectContainerConfig", "entrypoint", "Words"),
    // Until Podman 5 the number of the signal arrives.
    ("InspectContainerConfig", "stop_signal", "Signal"),
    // Until Podman 5 the error's text is lost.
    ("ContainerStatsReport", "error", "Failure"),
    // Until Podman 5 the sums over the networks arrive, then the networks.
    ("ContainerStatsReport", "stats", "Statistics"),
];

/// Puts our own decoder in the place of serde's on each structure.
pub(crate) fn records(file: &mut File) {
    for item in &mut file.items {
        if let Item::Mod(ItemMod { content: Some((_, types)), ident, .. }) = item
            && ident == "types"
        {
            *types = std::mem::take(types).into_iter().flat_map(with_decoder).collect();
        }
    }
}

/// An item, and how it is read, if it is a structure that is.
fn with_decoder(item: Item) -> Vec<Item> {
    let Item::Struct(mut item) = item else { return vec![item] };
    let derived = item.attrs.iter().any(|attribute| derives(attribute).is_some());
    match &item.fields {
        Fields::Named(_) if derived => {
            item.attrs.iter_mut().for_each(no_decoder);
            let impls = decoder(&mut item);
            [vec![Item::Struct(item)], impls].concat()
        }
        Fields::Unnamed(_) => {
            let (name, gates) = (&item.ident, gates(&item));
            let whole = parse_quote!(#(#gates)* impl crate::raw::record::Whole for #name {});
            vec![Item::Struct(item), whole]
        }
        _ => vec![Item::Struct(item)],
    }
}

fn decoder(item: &mut ItemStruct) -> Vec<Item> {
    let (name, gates) = (item.ident.clone(), gates(item));
    let arms: Vec<_> = item
        .fields
        .iter_mut()
        .map(|field| {
            field.attrs.iter_mut().for_each(without_default);
            let ident = field.ident.clone().unwrap_or_else(|| format_ident!("unnamed"));
            let wire = wire_name(&field.attrs).unwrap_or_else(|| ident.to_string());
            let special = SPECIAL.iter().find(|(of, special, _)| name == of && ident == special);
            match special.map(|(_, _, reader)| format_ident!("{reader}")) {
                Some(reader) => quote!(#wire => self.#ident = field.read::<crate::raw::lenient::#reader>()?.0),
                None => quote!(#wire => self.#ident = field.read()?),
            }
        })
        .collect();
    let text = name.to_string();
    vec![
        parse_quote! {
            #(#gates)*
            impl crate::raw::record::Record for #name {
                const NAME: &'static str = #text;
                fn take<'de, A: ::serde::de::MapAccess<'de>>(
                    &mut self,
                    name: &str,
                    field: crate::raw::record::Field<'_, A>,
                ) -> Result<(), A::Error> {
                    match name {
                        #(#arms,)*
                        _ => field.skip()?,
                    }
                    Ok(())
                }
            }
        },
        parse_quote! {
            #(#gates)*
            crate::raw::record::decoded!(#name);
        },
    ]
}

/// The conditions under which a structure is there at all.
fn gates(item: &ItemStruct) -> Vec<Attribute> {
    item.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg")).cloned().collect()
}

/// The traits that an attribute derives, if a decoder is one of them.
fn derives(attribute: &Attribute) -> Option<Punctuated<Path, Token![,]>> {
    if !attribute.path().is_ident("derive") {
        return None;
    }
    let derives = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated).ok()?;
    derives.iter().any(is_decoder).then_some(derives)
}

fn is_decoder(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == "Deserialize")
}

fn no_decoder(attribute: &mut Attribute) {
    if let Some(derived) = derives(attribute) {
        let rest = derived.iter().filter(|path| !is_decoder(path));
        *attribute = parse_quote!(#[derive(#(#rest),*)]);
    }
}

/// Takes the word away from an attribute that only a decoder of serde's would read.
fn without_default(attribute: &mut Attribute) {
    if attribute.path().is_ident("serde")
        && let Ok(words) = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
    {
        let rest = words.iter().filter(|word| !word.path().is_ident("default"));
        *attribute = parse_quote!(#[serde(#(#rest),*)]);
    }
}

/// What a field is called in JSON, if not by its own name.
fn wire_name(attributes: &[Attribute]) -> Option<String> {
    let serde = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    let mut name = None;
    for attribute in serde {
        // every other word of serde's has a value, too, or none at all
        let _ = attribute.parse_nested_meta(|meta| {
            let value: Option<Expr> = meta.value().and_then(syn::parse::ParseBuffer::parse).ok();
            if meta.path.is_ident("rename") {
                name = value.map(|value| value.to_token_stream().to_string().trim_matches('"').to_owned());
            }
            Ok(())
        });
    }
    name
}

#[cfg(test)]
#[path = "records_tests.rs"]
mod tests;
