//! Generates a call of each operation, with arguments by the names of the description (pure).
//!
//! Which position takes which name is decided by the signature alone, never by the body of the generated method:
//! the contract's test must find a body that sends an argument under the name of another one.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;
use syn::{File, Type, parse_quote};

use super::operations::{Argument, Operation, Place, generic};

/// A function that calls any operation under `/libpod/`, or of those named in `also`, by its id.
pub(crate) fn calls(
    swagger: &Value,
    also: &[&str],
    operations: &[Operation],
    typed: &BTreeSet<String>,
) -> Result<File, Vec<String>> {
    let mut methods: BTreeMap<String, &Operation> =
        operations.iter().map(|operation| (squashed(&operation.name.to_string()), operation)).collect();
    let (mut ids, mut arms) = (Vec::new(), Vec::new());
    let mut problems = Vec::new();
    for (path, item) in swagger["paths"].as_object().into_iter().flatten() {
        for operation in item.as_object().into_iter().flat_map(|item| item.values()) {
            let id = text(&operation["operationId"]);
            if !path.starts_with("/libpod/") && !also.contains(&id) {
                continue;
            }
            match methods
                .remove(&squashed(id))
                .ok_or("no method".to_owned())
                .and_then(|m| arm(path, operation, m, typed.contains(&m.name.to_string())))
            {
                Ok(arm) => {
                    ids.push(id);
                    arms.push(arm);
                }
                Err(why) => problems.push(format!("{id}: {why}")),
            }
        }
    }
    problems.extend(methods.values().map(|method| format!("{}: no operation", method.name)));
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(parse_quote! {
        use podman::raw::{Client, params, types};

        use crate::given::{Given, Outcome};

        /// The operations that the client has, by their names in the description.
        pub const CALLED: &[&str] = &[#(#ids),*];

        /// Calls one of [`CALLED`].
        pub fn call<'a>(client: &'a Client, operation: &str, given: &'a Given) -> Option<Outcome<'a>> {
            Some(match operation {
                #(#arms)*
                _ => return None,
            })
        }
    })
}

fn arm(path: &str, operation: &Value, method: &Operation, typed: bool) -> Result<TokenStream, String> {
    let in_path = |argument: &&Argument| argument.place == Place::Path;
    let mut taken = method.required().filter(in_path);
    let mut arguments = Vec::new();
    for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
        let argument = taken.next().ok_or_else(|| format!("{{{name}}} has no argument"))?;
        let taken = squashed(&argument.name.to_string());
        // One of two parameters with one name has its place before it.
        if taken != squashed(name) && taken != squashed(&format!("path_{name}")) {
            return Err(format!("{} stands where {{{name}}} is due", argument.name));
        }
        arguments.push(quote!(given.path(#name)?));
    }
    let mut due = due(operation)?;
    let mut value = |argument: &Argument| {
        let name = squashed(&argument.name.to_string());
        let parameter = due.remove(&name).ok_or_else(|| format!("{} is not described", argument.name))?;
        let (name, place) = (text(&parameter["name"]), text(&parameter["in"]));
        let value = match place {
            "query" => Some(query(name, &argument.ty)),
            "header" => header(name, &argument.ty),
            _ => body(&argument.ty),
        };
        value.ok_or_else(|| format!("no {place} is a {}", argument.ty.to_token_stream()))
    };
    for argument in method.required().filter(|argument| !in_path(argument)) {
        arguments.push(value(argument)?);
    }
    let mut fields = Vec::new();
    for field in method.fields() {
        let (name, value) = (&field.name, value(field)?);
        fields.push(quote!(#name: #value));
    }
    if let Some((name, _)) = due.first_key_value() {
        return Err(format!("{name} is described and not taken"));
    }
    if !fields.is_empty() || typed {
        let params = method.params();
        // The type of the body is the usual one.
        let rest = typed.then(|| quote!(..Default::default()));
        arguments.push(quote!(&params::#params { #(#fields,)* #rest }));
    }
    let (id, method) = (text(&operation["operationId"]), &method.name);
    Ok(quote! {
        #id => Box::pin(async move {
            client.#method(#(#arguments),*).await?;
            Ok(())
        }),
    })
}

/// The parameters outside the path by the names their arguments should have.
fn due(operation: &Value) -> Result<BTreeMap<String, &Value>, String> {
    let mut due = BTreeMap::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = match text(&parameter["in"]) {
            "path" => continue,
            "header" if parameter["name"] == "Content-Type" => continue, // follows from the body
            "body" => "body".to_owned(),
            _ => squashed(text(&parameter["name"])),
        };
        if due.insert(name, parameter).is_some() {
            return Err(format!("two parameters are called {}", parameter["name"]));
        }
    }
    Ok(due)
}

fn query(name: &str, ty: &Type) -> TokenStream {
    let inner = generic(ty, "Option");
    match (inner, referred(inner.unwrap_or(ty))) {
        (_, Some(to)) if generic(to, "Vec").is_some() => quote!(&given.list(#name)),
        (Some(_), Some(to)) if is(to, "str") => quote!(given.query::<String>(#name)?.as_deref()),
        (Some(_), Some(to)) => quote!(given.query::<#to>(#name)?.as_ref()),
        (Some(scalar), None) => quote!(given.query::<#scalar>(#name)?),
        (None, Some(to)) if is(to, "str") => quote!(&given.required::<String>(#name)?),
        (None, Some(to)) => quote!(&given.required::<#to>(#name)?),
        (None, None) => quote!(given.required::<#ty>(#name)?),
    }
}

fn header(name: &str, ty: &Type) -> Option<TokenStream> {
    let text = generic(ty, "Option").and_then(referred).is_some_and(|to| is(to, "str"));
    text.then(|| quote!(given.header(#name)))
}

fn body(ty: &Type) -> Option<TokenStream> {
    match referred(ty) {
        Some(to) => Some(quote!(&given.json::<#to>()?)),
        None if is(ty, "B") => Some(quote!(given.bytes())),
        None => None,
    }
}

fn referred(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => Some(&reference.elem),
        _ => None,
    }
}

fn is(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

/// What is left of a name however it is written: `X-Registry-Auth`, `xRegistryAuth`, `x_registry_auth`, `type_`.
fn squashed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
#[path = "calls_tests.rs"]
mod tests;
