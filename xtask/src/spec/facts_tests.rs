use super::super::yaml;
use super::*;

const UPSTREAM: &str = include_str!("../../fixtures/upstream.yaml");
const FACTS: &str = include_str!("../../fixtures/facts.json");

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn described() -> Value {
    yaml::read(UPSTREAM).expect("YAML")
}

#[test]
fn facts_stay_and_prose_goes() {
    assert_eq!(reduce(&described()).expect("known keywords"), FACTS);
}

#[test]
fn facts_stay_as_they_are() {
    assert_eq!(reduce(&parse(FACTS)).expect("known keywords"), FACTS);
    let vendored = std::fs::read_to_string(crate::tool::project().join("spec/libpod.json")).expect("a description");
    assert!(reduce(&parse(&vendored)).expect("known keywords") == vendored, "spec/libpod.json is in another form");
}

#[test]
fn every_unknown_keyword_is_named_with_its_place() {
    let mut described = described();
    described["x-root"] = true.into();
    described["paths"]["/v2/crates/{name}"]["trace"] = Value::Null;
    described["paths"]["/v2/crates/{name}"]["get"]["parameters"][1]["items"]["multipleOf"] = 2.into();
    described["definitions"]["Crate"]["properties"]["title"]["summary"] = "not a keyword of a type".into();
    described["responses"]["crate"]["title"] = "not a keyword of a response".into();
    let problems = reduce(&described).expect_err("unknown keywords");
    let places: Vec<_> = problems.iter().filter_map(|problem| problem.strip_suffix(UNKNOWN)).collect();
    assert_eq!(
        places,
        [
            "/x-root",
            "/paths/~1v2~1crates~1{name}/trace",
            "/paths/~1v2~1crates~1{name}/get/parameters/1/items/multipleOf",
            "/responses/crate/title",
            "/definitions/Crate/properties/title/summary",
        ]
    );
}

#[test]
fn what_is_not_of_the_form_is_named_with_its_place() {
    let mut described = described();
    described["definitions"]["Crate"]["properties"] = Value::from(1);
    described["definitions"]["Title"] = Value::from("text");
    described["paths"]["/v2/crates/{name}"]["get"]["parameters"] = parse("{}");
    let problems = reduce(&described).expect_err("other forms");
    assert_eq!(
        problems,
        [
            "/paths/~1v2~1crates~1{name}/get/parameters is not a list",
            "/definitions/Crate/properties is not an object",
            "/definitions/Title is not an object",
        ]
    );
}
