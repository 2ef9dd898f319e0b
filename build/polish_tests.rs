use super::*;
use quote::quote;

/// The polished form of some items, with blanks as the tokens print them.
fn polished(items: proc_macro2::TokenStream) -> String {
    let mut file: File = syn::parse2(items).expect("items of Rust");
    polish(&mut file);
    file.to_token_stream().to_string()
}

fn tokens(items: proc_macro2::TokenStream) -> String {
    items.to_string()
}

#[test]
fn nothing_of_progenitor_is_named() {
    let found = polished(quote! {
        use progenitor_client::{encode_path, ClientHooks};
        pub use progenitor_client::{ByteStream, ResponseValue};
        fn url(a: progenitor_client::QueryParam) -> Result<(), Error<types::ErrorModel>> {}
    });
    assert!(!found.contains("progenitor"), "{found}");
    assert!(found.contains(&tokens(quote!(super::runtime::QueryParam))), "{found}");
    assert!(found.contains(&tokens(quote!(Result<(), Error>))), "one error type: {found}");
}

#[test]
fn hooks_constructors_and_version_header_go() {
    let found = polished(quote! {
        impl ClientHooks<()> for &Client {}
        impl ClientInfo<()> for Client {}
        impl Client {
            pub fn new(url: &str) -> Self {}
            pub fn new_with_client(url: &str, client: reqwest::Client) -> Self {}
            async fn op(&self) {
                header_map.append(::reqwest::header::HeaderName::from_static("api-version"), value);
                self.pre(&mut request, &info).await?;
                self.post(&result, &info).await?;
                send();
            }
        }
    });
    assert!(!found.contains("ClientHooks") && !found.contains("ClientInfo"), "{found}");
    assert!(!found.contains("fn new"), "{found}");
    assert!(
        found.contains(&tokens(quote!(
            async fn op(&self) {
                send();
            }
        ))),
        "{found}"
    );
}

#[test]
fn what_is_in_an_answered_list_is_boxed() {
    let found = polished(quote! {
        impl Client {
            async fn list(&self) -> Result<ResponseValue<::std::vec::Vec<types::Thing>>, Error<()>> {}
            async fn words(&self) -> Result<ResponseValue<::std::vec::Vec<::std::string::String>>, Error<()>> {}
            async fn get(&self, all: &::std::vec::Vec<types::Thing>) -> Result<ResponseValue<types::Thing>, Error<()>> {}
        }
    });
    // where tokens stand apart is nobody's business
    let found: String = found.split_whitespace().collect();
    assert!(found.contains("ResponseValue<::std::vec::Vec<::std::boxed::Box<types::Thing>>>"), "{found}");
    assert_eq!(found.matches("Box").count(), 1, "nothing else is: {found}");
}

#[test]
fn the_client_is_left_alone_and_documentation_is_one_line() {
    let found = polished(quote! {
        #[doc = "`Thing`\n\n <details><summary>JSON schema</summary>\n"]
        pub struct Client { pub(crate) baseurl: ::std::option::Option<::std::string::String> }
        pub struct Thing { pub id: ::std::option::Option<::std::string::String> }
    });
    assert_eq!(found.matches(&tokens(quote!(#[non_exhaustive] pub struct Thing))).count(), 1, "{found}");
    assert_eq!(found.matches("non_exhaustive").count(), 1, "{found}");
    assert!(found.contains("\" `Thing`\""), "{found}");
}
