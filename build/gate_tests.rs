use quote::quote;

use super::*;

#[test]
fn what_no_source_leads_to_is_behind_the_feature() {
    let mut file: File = syn::parse2(quote! {
        pub mod types {
            pub struct Used { part: Vec<Part> }
            pub struct Part;
            pub struct Other { part: Part }
            pub struct Name(String);
            impl From<Name> for String {}
        }
        impl Client {
            fn helper(&self) -> Other {}
            pub async fn get(&self) -> Used {}
            pub async fn farm(&self) -> Barn {}
        }
    })
    .expect("parses");
    gate(&mut file, "client.get().await");
    let text = file.to_token_stream().to_string();
    let gated: Vec<&str> = text.split("# [cfg (any (test , feature = \"raw\"))] pub ").skip(1).collect();
    assert_eq!(gated.len(), 1, "{text}");
    assert!(gated[0].starts_with("async fn farm"), "{text}");
    gate(&mut file, "");
    let text = file.to_token_stream().to_string();
    assert!(text.contains("# [cfg (any (test , feature = \"raw\"))] pub struct Used"), "{text}");
}
