//! From progenitor's positional methods to operations with named parameters (pure).
//!
//! Required values are arguments of a method; optional ones are fields of its params structure,
//! which has a default. Methods build a request from a row of the operation table and hand it to the client.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, ExprLit, File, FnArg, GenericArgument, Ident, ImplItem, ImplItemFn, Item, Lit, Pat, PathArguments,
    ReturnType, Token, Type, parse_quote,
};

/// An operation of the client.
pub(crate) struct Operation {
    pub(crate) name: Ident,
    /// In the order in which progenitor takes them.
    pub(crate) arguments: Vec<Argument>,
    /// What the body of the response is decoded into.
    pub(crate) returns: Type,
    response: Response,
    documentation: Vec<Attribute>,
}

pub(crate) struct Argument {
    pub(crate) name: Ident,
    pub(crate) ty: Type,
    pub(crate) place: Place,
}

/// Where an argument is sent.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query(String),
    Header(String),
    Json,
    Bytes,
}

/// How the body of a response is read.
#[derive(Clone, Copy)]
enum Response {
    Json,
    Empty,
    Stream,
    Upgrade,
}

impl Argument {
    /// Whether a call may leave it out.
    pub(crate) fn is_field(&self) -> bool {
        matches!(self.place, Place::Query(_) | Place::Header(_)) && generic(&self.ty, "Option").is_some()
    }

    /// Its type as a field: an empty list is not sent, as a missing one.
    fn field_type(&self) -> Type {
        let list = generic(&self.ty, "Option").filter(|inner| is_list(inner));
        list.map_or_else(|| self.ty.clone(), |_| parse_quote!(&'a [::std::string::String]))
    }

    /// Its type as an argument.
    fn argument_type(&self) -> Type {
        match &self.place {
            Place::Bytes => parse_quote!(impl Into<Upload>),
            _ if is_list(&self.ty) => parse_quote!(&[::std::string::String]),
            _ => without_lifetime(&self.ty),
        }
    }
}

impl Operation {
    /// Its row in the table of operations.
    pub(crate) fn row(&self) -> Ident {
        format_ident!("{}", self.name.to_string().to_uppercase())
    }

    /// The name of its params structure. Docker's operations have other names than libpod's.
    pub(crate) fn params(&self) -> Ident {
        let name = self.name.to_string();
        let libpod = name.strip_suffix("_libpod");
        let words = libpod.unwrap_or(&name).split('_').map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        });
        format_ident!("{}{}Params", words.collect::<String>(), if libpod.is_some() { "" } else { "Compat" })
    }

    /// What a call must give, in the order of the method's arguments: path, query, body.
    pub(crate) fn required(&self) -> impl Iterator<Item = &Argument> {
        let body = |argument: &&Argument| matches!(argument.place, Place::Json | Place::Bytes);
        let required = move |is_body| {
            self.arguments.iter().filter(move |argument| !argument.is_field() && body(argument) == is_body)
        };
        required(false).chain(required(true))
    }

    /// What a call may leave out.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Argument> {
        self.arguments.iter().filter(|argument| argument.is_field())
    }
}

#[cfg(test)]
impl Operation {
    /// One with these arguments, for tests of what is made of operations.
    pub(crate) fn of(name: &str, arguments: Vec<Argument>) -> Self {
        let name = format_ident!("{name}");
        Self { name, arguments, returns: parse_quote!(()), response: Response::Empty, documentation: Vec::new() }
    }
}

/// The names of the types that are sent as bodies.
pub(crate) fn bodies(operations: &[Operation]) -> BTreeSet<String> {
    let arguments = operations.iter().flat_map(|operation| &operation.arguments);
    let types = arguments.filter(|argument| argument.place == Place::Json).map(|argument| match &argument.ty {
        Type::Reference(reference) => &*reference.elem,
        ty => ty,
    });
    let names = types.filter_map(|ty| match ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    });
    names.collect()
}

/// Reads the methods of progenitor's client.
pub(crate) fn read(client: &File) -> Result<Vec<Operation>, Vec<String>> {
    let impls = client.items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
        _ => None,
    });
    let methods = impls.flatten().filter_map(|item| match item {
        ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(method),
        _ => None,
    });
    let (mut operations, mut problems) = (Vec::new(), Vec::new());
    for method in methods {
        match operation(method) {
            Ok(operation) => operations.push(operation),
            Err(why) => problems.push(format!("{}: {why}", method.sig.ident)),
        }
    }
    if problems.is_empty() { Ok(operations) } else { Err(problems) }
}

fn operation(method: &ImplItemFn) -> Result<Operation, String> {
    let mut sends = Sends::default();
    // The visitor changes nothing; syn's other one would be a feature more.
    sends.visit_block_mut(&mut method.block.clone());
    let mut arguments = Vec::new();
    for input in &method.sig.inputs {
        let FnArg::Typed(argument) = input else { continue };
        let Pat::Ident(pattern) = &*argument.pat else { return Err("an argument without a name".to_owned()) };
        let name = pattern.ident.clone();
        let found = sends.places.iter().find(|(sent, _)| *sent == name);
        let (_, place) = found.ok_or_else(|| format!("{name} is not sent"))?;
        arguments.push(Argument { name, ty: (*argument.ty).clone(), place: place.clone() });
    }
    // The path takes its arguments in its own order.
    let order = |argument: &Argument| sends.places.iter().position(|(sent, _)| *sent == argument.name);
    arguments.sort_by_key(|argument| {
        (argument.place == Place::Path).then(|| order(argument)).map_or((1, None), |at| (0, at))
    });
    let (response, returns) =
        (sends.response.ok_or("no response is read")?, returned(method).ok_or("nothing is returned")?);
    let returns = match response {
        Response::Stream => parse_quote!(ByteStream),
        Response::Upgrade => parse_quote!(Upgraded),
        Response::Json | Response::Empty => boxed(returns),
    };
    let documentation =
        method.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).map(first_line).collect();
    Ok(Operation { name: method.sig.ident.clone(), arguments, returns, response, documentation })
}

/// What the body of a method does with its arguments.
#[derive(Default)]
struct Sends {
    places: Vec<(Ident, Place)>,
    response: Option<Response>,
}

impl VisitMut for Sends {
    fn visit_macro_mut(&mut self, item: &mut syn::Macro) {
        // `format!("{}/libpod/{}", self.baseurl, encode_path(&name.to_string()))`
        if item.path.is_ident("format")
            && let Ok(arguments) = item.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
        {
            let calls = arguments.iter().filter_map(|argument| match argument {
                Expr::Call(call) => call.args.first().and_then(variable),
                _ => None,
            });
            self.places.extend(calls.map(|name| (name, Place::Path)));
        }
    }

    fn visit_expr_if_mut(&mut self, item: &mut syn::ExprIf) {
        // `if let Some(value) = x_registry_auth { header_map.append("X-Registry-Auth", …) }`
        if let Expr::Let(condition) = &*item.cond
            && let Some(name) = variable(&condition.expr)
        {
            let mut header = Header::default();
            header.visit_block_mut(&mut item.then_branch);
            self.places.extend(header.0.map(|header| (name, Place::Header(header))));
        }
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let argument = call.args.first();
        match (call.method.to_string().as_str(), argument) {
            ("query", Some(Expr::Reference(parameter))) => {
                if let Expr::Call(new) = &*parameter.expr
                    && let (Some(name), Some(value)) =
                        (new.args.first().and_then(text), new.args.get(1).and_then(variable))
                {
                    self.places.push((value, Place::Query(name)));
                }
            }
            ("json", Some(argument)) => self.places.extend(variable(argument).map(|name| (name, Place::Json))),
            ("body", Some(argument)) => self.places.extend(variable(argument).map(|name| (name, Place::Bytes))),
            _ => {}
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        let mut last = path.segments.iter().rev().map(|segment| segment.ident.to_string());
        if let (Some(how), Some(value)) = (last.next(), last.next())
            && value == "ResponseValue"
        {
            self.response = match how.as_str() {
                "from_response" => Some(Response::Json),
                "empty" => Some(Response::Empty),
                "stream" => Some(Response::Stream),
                "upgrade" => Some(Response::Upgrade),
                _ => self.response,
            };
        }
    }
}

/// The name of the header that is appended.
#[derive(Default)]
struct Header(Option<String>);

impl VisitMut for Header {
    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        if call.method == "append" {
            self.0 = call.args.first().and_then(text);
        }
    }
}

/// The variable that an expression is made of: `name`, `&name`, `name.to_string()`.
fn variable(expr: &Expr) -> Option<Ident> {
    match expr {
        Expr::Path(path) => path.path.get_ident().cloned(),
        Expr::Reference(reference) => variable(&reference.expr),
        Expr::MethodCall(call) => variable(&call.receiver),
        _ => None,
    }
}

fn text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// `T` of a method that returns `Result<ResponseValue<T>, …>`.
fn returned(method: &ImplItemFn) -> Option<Type> {
    let ReturnType::Type(_, ty) = &method.sig.output else { return None };
    generic(generic(ty, "Result")?, "ResponseValue").cloned()
}

/// Makes a `Vec<Box<types::Thing>>` of a `Vec<types::Thing>`: each goes its own way from there, is written once, and
/// they are not copied.
fn boxed(ty: Type) -> Type {
    match generic(&ty, "Vec") {
        Some(element @ Type::Path(path)) if path.path.segments[0].ident == "types" => {
            parse_quote!(::std::vec::Vec<::std::boxed::Box<#element>>)
        }
        _ => ty,
    }
}

/// Documentation without the padding and the JSON schema.
fn first_line(attribute: &Attribute) -> Attribute {
    let syn::Meta::NameValue(meta) = &attribute.meta else { return attribute.clone() };
    let line = text(&meta.value).unwrap_or_default();
    let line = format!(" {}", line.trim().lines().next().unwrap_or_default());
    parse_quote!(#[doc = #line])
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::Reference(reference) if generic(&reference.elem, "Vec").is_some())
}

fn without_lifetime(ty: &Type) -> Type {
    match ty {
        Type::Reference(reference) => {
            let to = &reference.elem;
            parse_quote!(&#to)
        }
        _ => ty.clone(),
    }
}

/// The argument of a generic type of this name.
pub(crate) fn generic<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The client's methods. `typed` has the operations of which the caller may set the type of the body.
pub(crate) fn methods(operations: &[Operation], typed: &BTreeSet<String>) -> File {
    let methods = operations.iter().map(|operation| method(operation, typed.contains(&operation.name.to_string())));
    parse_quote! {
        use super::client::{Client, ResponseFuture};
        use super::params::*;
        use super::types;
        use crate::http::{ByteStream, Request, Upgraded, Upload, operations};

        impl Client {
            #(#methods)*
        }
    }
}

fn method(operation: &Operation, typed: bool) -> TokenStream {
    let Operation { name, returns, documentation, response, .. } = operation;
    let row = operation.row();
    let arguments = operation.required().map(|argument| {
        let (name, ty) = (&argument.name, argument.argument_type());
        quote!(#name: #ty)
    });
    let params = has_params(operation, typed).then(|| {
        let ty = operation.params();
        let lifetime = has_lifetime(operation, typed).then(|| quote!(<'_>));
        quote!(params: &#ty #lifetime)
    });
    let path = operation.required().filter(|argument| argument.place == Place::Path).map(|argument| &argument.name);
    let mut writes: Vec<_> = operation
        .arguments
        .iter()
        .filter_map(|argument| {
            let name = &argument.name;
            let value = if argument.is_field() { quote!(params.#name) } else { quote!(#name) };
            Some(match &argument.place {
                Place::Path => return None,
                Place::Query(wire) => quote!(request.query(#wire, #value);),
                Place::Header(wire) => quote!(request.header(#wire, #value);),
                Place::Json => quote!(request.json(#value);),
                Place::Bytes => quote!(request.body(#value.into());),
            })
        })
        .collect();
    if typed {
        writes.push(quote!(request.content_type(params.content_type);));
    }
    let mutable = (!writes.is_empty()).then(|| quote!(mut));
    let read = match response {
        Response::Json => quote!(json),
        Response::Empty => quote!(empty),
        Response::Stream => quote!(stream),
        Response::Upgrade => quote!(upgrade),
    };
    let arguments = arguments.chain(params);
    quote! {
        #(#documentation)*
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> ResponseFuture<'_, #returns> {
            let #mutable request = Request::new(&operations::#row, &[#(#path),*]);
            #(#writes)*
            self.#read(request)
        }
    }
}

fn has_params(operation: &Operation, typed: bool) -> bool {
    typed || operation.fields().next().is_some()
}

fn has_lifetime(operation: &Operation, typed: bool) -> bool {
    typed || operation.fields().any(|field| field.field_type().to_token_stream().to_string().contains("'a"))
}

/// The params structures.
pub(crate) fn params(operations: &[Operation], typed: &BTreeSet<String>) -> File {
    let structures = operations.iter().filter_map(|operation| {
        let typed = typed.contains(&operation.name.to_string());
        if !has_params(operation, typed) {
            return None;
        }
        let (name, lifetime) = (operation.params(), has_lifetime(operation, typed).then(|| quote!(<'a>)));
        let fields = operation.fields().map(|field| {
            let (name, ty) = (&field.name, field.field_type());
            let wire = match &field.place {
                Place::Header(wire) => format!(" The header `{wire}`."),
                Place::Query(wire) if name != wire => format!(" `{wire}`"),
                _ => return quote!(pub #name: #ty),
            };
            quote!(#[doc = #wire] pub #name: #ty)
        });
        let content_type = typed.then(|| {
            let text = " The header `Content-Type`, if not the usual one.";
            quote!(#[doc = #text] pub content_type: Option<&'a str>)
        });
        let fields = fields.chain(content_type);
        // A header may hold credentials, which are never printed.
        let printed = operation.fields().all(|field| !matches!(field.place, Place::Header(_)));
        let debug = printed.then(|| quote!(Debug,));
        let text = format!(" What [`Client::{}`](super::Client::{}) may be given.", operation.name, operation.name);
        Some(quote! {
            #[doc = #text]
            #[derive(#debug Clone, Copy, Default)]
            pub struct #name #lifetime {
                #(#fields),*
            }
        })
    });
    parse_quote! {
        use super::types;

        #(#structures)*
    }
}

#[cfg(test)]
#[path = "operations_tests.rs"]
mod tests;
