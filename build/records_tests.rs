use super::*;

/// What becomes of some types, without blanks.
fn read(types: proc_macro2::TokenStream) -> String {
    let mut file: File = syn::parse2(quote!(pub mod types { #types })).expect("items of Rust");
    records(&mut file);
    // where tokens stand apart is nobody's business
    file.to_token_stream().to_string().split_whitespace().collect()
}

#[test]
fn fields_are_read_by_their_names_in_json() {
    let found = read(quote! {
        #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default)]
        #[cfg(feature = "raw")]
        pub struct Thing {
            #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
            pub id: ::std::option::Option<::std::string::String>,
            #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
            pub list: ::std::vec::Vec<Other>,
            #[serde(default, rename = "type")]
            pub type_: ::std::option::Option<::std::string::String>,
        }
    });
    assert!(found.contains("#[derive(::serde::Serialize,Clone,Default)]"), "{found}");
    for arm in
        ["\"Id\"=>self.id=field.read()?,", "\"list\"=>self.list=field.read()?,", "\"type\"=>self.type_=field.read()?,"]
    {
        assert!(found.contains(arm), "{arm}: {found}");
    }
    assert!(!found.contains("default"), "nothing reads it any more: {found}");
    assert!(found.contains("crate::raw::record::decoded!(Thing);"), "{found}");
    assert_eq!(found.matches("#[cfg(feature=\"raw\")]").count(), 3, "decoders are there where it is: {found}");
}

#[test]
fn what_old_servers_send_in_another_shape_is_read_by_its_field() {
    let found = read(quote! {
        #[derive(Deserialize)]
        pub struct InspectContainerConfig {
            pub entrypoint: ::std::vec::Vec<::std::string::String>,
            pub stop_signal: ::std::option::Option<::std::string::String>,
        }
        #[derive(Deserialize)]
        pub struct ContainerStatsReport {
            pub error: ::std::option::Option<::std::string::String>,
            pub stats: ::std::vec::Vec<ContainerStats>,
        }
    });
    for (field, reader) in
        [("entrypoint", "Words"), ("stop_signal", "Signal"), ("error", "Failure"), ("stats", "Statistics")]
    {
        assert!(found.contains(&format!("self.{field}=field.read::<crate::raw::lenient::{reader}>()?.0")), "{found}");
    }
}

#[test]
fn what_is_no_structure_keeps_its_decoder() {
    let found = read(quote! {
        #[derive(::serde::Deserialize)]
        pub struct Name(pub String);
        #[derive(::serde::Serialize)]
        pub struct Told { pub all: bool }
    });
    assert!(found.contains("#[derive(::serde::Deserialize)]pubstructName"), "{found}");
    assert!(found.contains("implcrate::raw::record::WholeforName{}"), "{found}");
    assert_eq!(found.matches("impl").count(), 1, "{found}");
}
