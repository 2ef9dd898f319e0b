use serde_json::json;

use super::*;

/// The calls of one operation, `POST /libpod/{name}/op`, with this signature.
fn called(parameters: Value, signature: TokenStream) -> Result<String, Vec<String>> {
    let operation = json!({"operationId": "ThingOpLibpod", "parameters": parameters});
    let swagger = json!({"paths": {"/libpod/{name}/op": {"post": operation}, "/other": {"get": {"operationId": "O"}}}});
    let client = parse_quote!(impl Client { #signature });
    calls(&swagger, &[], &client).map(|file| file.to_token_stream().to_string())
}

fn tokens(text: TokenStream) -> String {
    text.to_string()
}

#[test]
fn every_argument_is_taken_by_its_wire_name() {
    let found = called(
        json!([
            {"name": "name", "in": "path"},
            {"name": "all", "in": "query"}, {"name": "retryDelay", "in": "query"}, {"name": "ids", "in": "query"},
            {"name": "name", "in": "query"}, {"name": "type", "in": "query"}, {"name": "n", "in": "query"},
            {"name": "must", "in": "query"}, {"name": "path", "in": "query"},
            {"name": "Content-Type", "in": "header"}, {"name": "X-Auth", "in": "header"},
            {"name": "control", "in": "body"},
        ]),
        quote! {
            pub async fn thing_op_libpod<'a>(
                &'a self,
                path_name: &'a str,
                all: Option<bool>,
                ids: Option<&'a ::std::vec::Vec<::std::string::String>>,
                must: &'a ::std::vec::Vec<::std::string::String>,
                n: i64,
                name: &'a types::Name,
                path: &'a str,
                retry_delay: Option<&'a str>,
                type_: Option<&'a types::Name>,
                x_auth: Option<&'a str>,
                body: &'a types::Control,
            ) {}
        },
    )
    .expect("all fits");
    let call = tokens(quote! {
        "ThingOpLibpod" => Box::pin(async move {
            client.thing_op_libpod(
                given.path("name")?,
                given.query::<bool>("all")?,
                given.list("ids").as_ref(),
                &given.list("must").unwrap_or_default(),
                given.required::<i64>("n")?,
                &given.required::<types::Name>("name")?,
                &given.required::<String>("path")?,
                given.query::<String>("retryDelay")?.as_deref(),
                given.query::<types::Name>("type")?.as_ref(),
                given.header("X-Auth"),
                &given.json::<types::Control>()?
            ).await?;
            Ok(())
        }),
    });
    assert!(found.contains(&call), "{found}");
}

#[test]
fn a_body_of_bytes_is_bytes() {
    let found = called(
        json!([{"name": "name", "in": "path"}, {"name": "tar", "in": "body"}]),
        quote!(
            pub async fn thing_op_libpod<'a, B: Into<reqwest::Body>>(&'a self, name: &'a str, body: B) {}
        ),
    );
    assert!(found.expect("fits").contains(&tokens(quote!(given.path("name")?, given.bytes()))));
}

#[test]
fn what_does_not_fit_is_named() {
    let query = |name: &str| json!([{"name": "name", "in": "path"}, {"name": name, "in": "query"}]);
    let twins = json!([{"name": "a_b", "in": "query"}, {"name": "aB", "in": "query"}]);
    for (parameters, signature, why) in [
        (
            json!([]),
            quote!(
                pub async fn other(&self) {}
            ),
            "ThingOpLibpod: no method",
        ),
        (
            json!([]),
            quote!(
                pub async fn other(&self) {}
            ),
            "other: no operation",
        ),
        (
            json!([]),
            quote!(
                pub async fn thing_op_libpod(&self) {}
            ),
            "{name} has no argument",
        ),
        (
            json!([]),
            quote!(
                pub async fn thing_op_libpod(&self, id: &str) {}
            ),
            "id stands where {name} is due",
        ),
        (
            query("all"),
            quote!(
                pub async fn thing_op_libpod(&self, name: &str) {}
            ),
            "all is described and not taken",
        ),
        (
            query("all"),
            quote!(
                pub async fn thing_op_libpod(&self, name: &str, any: bool) {}
            ),
            "any is not described",
        ),
        (
            twins,
            quote!(
                pub async fn thing_op_libpod(&self, name: &str) {}
            ),
            "two parameters are called \"aB\"",
        ),
        (
            json!([{"name": "X-Auth", "in": "header"}]),
            quote!(
                pub async fn thing_op_libpod(&self, name: &str, x_auth: bool) {}
            ),
            "no header is a bool",
        ),
    ] {
        let problems = called(parameters, signature).expect_err(why).join("\n");
        assert!(problems.contains(why), "{why}: {problems}");
    }
}
