use serde_json::json;

use super::*;

/// The calls of one operation, `POST /libpod/{name}/op`, with these arguments.
fn called(parameters: Value, arguments: Vec<Argument>) -> Result<String, Vec<String>> {
    named("thing_op_libpod", parameters, arguments, &[])
}

fn named(method: &str, parameters: Value, arguments: Vec<Argument>, typed: &[&str]) -> Result<String, Vec<String>> {
    let operation = json!({"operationId": "ThingOpLibpod", "parameters": parameters});
    let swagger = json!({"paths": {"/libpod/{name}/op": {"post": operation}, "/other": {"get": {"operationId": "O"}}}});
    let operation = Operation::of(method, arguments);
    let typed = typed.iter().map(|name| (*name).to_owned()).collect();
    calls(&swagger, &[], &[operation], &typed).map(|file| file.to_token_stream().to_string())
}

/// An argument that is sent as a parameter.
fn query(name: &str, ty: Type) -> Argument {
    argument(name, ty, Place::Query(name.to_owned()))
}

fn path(name: &str) -> Argument {
    argument(name, parse_quote!(&'a str), Place::Path)
}

fn argument(name: &str, ty: Type, place: Place) -> Argument {
    Argument { name: quote::format_ident!("{name}"), ty, place }
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
        vec![
            path("path_name"),
            query("all", parse_quote!(Option<bool>)),
            query("ids", parse_quote!(Option<&'a ::std::vec::Vec<::std::string::String>>)),
            query("must", parse_quote!(&'a ::std::vec::Vec<::std::string::String>)),
            query("n", parse_quote!(i64)),
            query("name", parse_quote!(&'a types::Name)),
            query("path", parse_quote!(&'a str)),
            query("retry_delay", parse_quote!(Option<&'a str>)),
            query("type_", parse_quote!(Option<&'a types::Name>)),
            argument("x_auth", parse_quote!(Option<&'a str>), Place::Header("X-Auth".to_owned())),
            argument("body", parse_quote!(&'a types::Control), Place::Json),
        ],
    )
    .expect("all fits");
    let call = tokens(quote! {
        "ThingOpLibpod" => Box::pin(async move {
            client.thing_op_libpod(
                given.path("name")?,
                &given.list("must"),
                given.required::<i64>("n")?,
                &given.required::<types::Name>("name")?,
                &given.required::<String>("path")?,
                &given.json::<types::Control>()?,
                &params::ThingOpParams {
                    all: given.query::<bool>("all")?,
                    ids: &given.list("ids"),
                    retry_delay: given.query::<String>("retryDelay")?.as_deref(),
                    type_: given.query::<types::Name>("type")?.as_ref(),
                    x_auth: given.header("X-Auth"),
                }
            ).await?;
            Ok(())
        }),
    });
    assert!(found.contains(&call), "{found}");
}

#[test]
fn a_body_of_bytes_is_bytes_of_the_usual_type() {
    let body = || argument("body", parse_quote!(B), Place::Bytes);
    let parameters = || json!([{"name": "name", "in": "path"}, {"name": "tar", "in": "body"}]);
    let found = called(parameters(), vec![path("name"), body()]).expect("fits");
    assert!(found.contains(&tokens(quote!(given.path("name")?, given.bytes()))), "{found}");
    let found = named("thing_op_libpod", parameters(), vec![path("name"), body()], &["thing_op_libpod"]).expect("fits");
    assert!(found.contains(&tokens(quote!(&params::ThingOpParams { ..Default::default() }))), "{found}");
}

#[test]
fn what_does_not_fit_is_named() {
    let name = || json!({"name": "name", "in": "path"});
    let all = || json!([name(), {"name": "all", "in": "query"}]);
    let twins = json!([{"name": "a_b", "in": "query"}, {"name": "aB", "in": "query"}]);
    let is_bool = || -> Type { parse_quote!(bool) };
    for (method, parameters, arguments, why) in [
        ("other", json!([]), vec![], "ThingOpLibpod: no method"),
        ("other", json!([]), vec![], "other: no operation"),
        ("thing_op_libpod", json!([]), vec![], "{name} has no argument"),
        ("thing_op_libpod", json!([]), vec![path("id")], "id stands where {name} is due"),
        ("thing_op_libpod", all(), vec![path("name")], "all is described and not taken"),
        ("thing_op_libpod", all(), vec![path("name"), query("any", is_bool())], "any is not described"),
        ("thing_op_libpod", twins, vec![path("name")], "two parameters are called \"aB\""),
        (
            "thing_op_libpod",
            json!([{"name": "X-Auth", "in": "header"}]),
            vec![path("name"), argument("x_auth", is_bool(), Place::Header("X-Auth".to_owned()))],
            "no header is a bool",
        ),
    ] {
        let problems = named(method, parameters, arguments, &[]).expect_err(why).join("\n");
        assert!(problems.contains(why), "{why}: {problems}");
    }
}
