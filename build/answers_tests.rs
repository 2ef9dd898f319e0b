use serde_json::json;

use super::*;

fn types() -> File {
    parse_quote! {
        pub mod types {
            pub struct OkEvent {}
        }
    }
}

fn operations() -> Vec<Operation> {
    let client = parse_quote! {
        impl Client {
            pub async fn thing_list(&self) -> Result<ResponseValue<::std::vec::Vec<types::Thing>>, Error<()>> {
                ResponseValue::from_response(response).await
            }
            pub async fn thing_watch<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error<()>> {
                Ok(ResponseValue::stream(response))
            }
            pub async fn thing_stop(&self) -> Result<ResponseValue<()>, Error<()>> {
                Ok(ResponseValue::empty(response))
            }
        }
    };
    super::super::operations::read(&client).expect("three operations")
}

fn table(lines: &[(&str, &str)]) -> Result<String, Vec<String>> {
    let operation = |id: &str| json!({"get": {"operationId": id}});
    let api = json!({"paths": {
        "/things": operation("ThingList"), "/watch": operation("ThingWatch"), "/stop": operation("ThingStop")
    }});
    // the spaces between tokens do not matter
    answers(&operations(), &types(), &api, lines)
        .map(|file| file.to_token_stream().to_string().split_whitespace().collect())
}

#[test]
fn a_row_says_what_the_method_returns() {
    let found = table(&[("ThingWatch", "Event")]).expect("every operation has a method");
    for row in [
        r#""ThingList" , method : "GET" , path : "/things" , answer : Answer :: Json (reader :: < :: std :: vec :: Vec < :: std :: boxed :: Box < types :: Thing >>> ())"#,
        r#""ThingStop" , method : "GET" , path : "/stop" , answer : Answer :: Nothing"#,
        r#""ThingWatch" , method : "GET" , path : "/watch" , answer : Answer :: Lines (reader :: < types :: Event > ())"#,
    ] {
        let row: String = row.split_whitespace().collect();
        assert!(found.contains(&row), "{row} is not in {found}");
    }
    assert!(table(&[]).expect("a watch of bytes").contains("Answer::Bytes"));
    assert!(table(&[("ThingWatch", "OKEvent")]).expect("a type").contains("types::OkEvent"), "as progenitor writes it");
}

#[test]
fn a_line_must_be_of_an_operation_that_answers_bytes() {
    let problems = table(&[("ThingList", "Thing"), ("ThingGone", "Thing")]).expect_err("both are wrong");
    assert_eq!(problems.len(), 3, "the first has no row either: {problems:?}");
}
