use super::*;

use quote::quote;

/// The module of these types.
fn module(types: proc_macro2::TokenStream) -> Result<String, Vec<String>> {
    let mut file: File = syn::parse2(quote! {
        pub mod types { #types }
        pub struct Client;
    })
    .expect("items of Rust");
    let text = records(&mut file, &["Body", "Request"].map(str::to_owned).into());
    assert_eq!(file.items.len(), 1, "the types are taken out");
    text
}

#[test]
fn a_structure_is_a_line_per_field() {
    let found = module(quote! {
        pub struct Thing {
            #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
            pub id: ::std::option::Option<::std::string::String>,
            #[serde(default, skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
            pub map: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<Other>,>,
            #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
            pub type_: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        }
    });
    let wanted = "record! {
    Thing {
        0 id \"Id\": Option<String>,
        1 map \"map\": BTreeMap<String, Vec<Other>>,
        2 type_ \"type\": Option<DateTime<Utc>>,
    }
}
";
    let found = found.expect("a module");
    assert!(found.ends_with(wanted), "{found}");
}

#[test]
fn older_forms_are_named_by_their_field() {
    let found = module(quote! {
        pub struct InspectContainerConfig {
            #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
            pub entrypoint: ::std::vec::Vec<::std::string::String>,
        }
    });
    let found = found.expect("a module");
    assert!(found.contains("0 entrypoint \"entrypoint\": Vec<String> => older_forms::words,"), "{found}");
}

#[test]
fn the_bodies_of_requests_are_marked() {
    let found = module(quote! {
        pub struct Body {
            #[serde(skip_serializing_if = "::std::option::Option::is_none")]
            pub id: ::std::option::Option<::std::string::String>,
        }
        pub struct Request(pub Wrapped);
        pub struct Wrapped {}
        pub struct Other {}
    });
    let found = found.expect("a module");
    for line in ["    Body (request) {", "    Wrapped (request) {", "    Other {"] {
        assert!(found.contains(line), "{line:?} is not in {found}");
    }
}

#[test]
fn names_have_a_type_of_their_own_and_wrappers_are_aliases() {
    let found = module(quote! {
        pub struct PodName(::std::string::String);
        impl ::std::ops::Deref for PodName {}
        pub struct Request(pub Options);
        pub mod error {}
    });
    let found = found.expect("a module");
    assert!(found.contains("pub use super::names::{PodName};"), "{found}");
    assert!(found.contains("pub type Request = Options;"), "{found}");
}

#[test]
fn what_has_no_rule_is_a_problem() {
    let found = module(quote! {
        pub struct Thing { pub id: ::std::string::String }
        pub enum State { Running }
    });
    let problems = found.expect_err("two of them");
    assert_eq!(problems[0], "Thing.id: not a field that may be missing");
    assert!(problems[1].starts_with("no rule for pub enum State"), "{problems:?}");
}
