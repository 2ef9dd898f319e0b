//! The cases of the project agree, and wrong ones do not.

use std::path::Path;

use cases::{Case, run};
use serde_json::{Value, json};

/// The cases of a file.
fn cases(name: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/cases").join(name);
    let text = std::fs::read_to_string(&path).expect("cases");
    text.lines().map(|line| Case::parse(line).expect("a case")).collect()
}

type Mutation = fn(&mut Value);

/// The files, and the beginnings of the methods that the runner knows by now.
#[rustfmt::skip] // one line each
const KNOWN: [(&str, &[&str]); 3] = [
    ("nvsp-cases.jsonl", &[""]),
    (
        "images-cases.jsonl",
        &[
            "image.",
            "images.",
            "manifest",
        ],
    ),
    (
        "skqa-cases.jsonl",
        &[
            "artifacts.",
            "containers.",
            "df",
            "events",
            "generate.",
            "kube.",
            "quadlets.",
            "system.",
        ],
    ),
];

#[tokio::test]
async fn all_cases_agree() {
    let mut differ = Vec::new();
    let mut count = 0;
    for (file, known) in KNOWN {
        let all = cases(file);
        for case in all.iter().filter(|case| known.iter().any(|start| case.method.starts_with(start))) {
            count += 1;
            if let Err(why) = run(case).await {
                differ.push(format!("{}: {why}", case.id));
            }
        }
    }
    assert!(differ.is_empty(), "{} of {count} differ:\n{}", differ.len(), differ.join("\n"));
    assert!(count > 130, "only {count} cases");
}

#[tokio::test]
async fn wrong_wants_differ() {
    let all = cases("nvsp-cases.jsonl");
    let case = |id: &str| all.iter().find(|case| case.id == id).expect(id).clone();
    let mutations: [(&str, Mutation); 12] = [
        ("vol-create-01", |want| want["body"]["Name"] = json!("other")),
        ("vol-create-02", |want| want["body"]["Options"]["o"] = json!("size=20m")),
        ("vol-create-03", |want| want["body"]["More"] = json!(1)),
        ("vol-create-06", |want| drop(want["body"].as_object_mut().expect("a body").remove("IgnoreIfExists"))),
        ("vol-create-08", |want| *want = json!({"method": "POST", "path": "/libpod/volumes/create"})),
        ("vol-remove-01", |want| want["path"] = json!("/libpod/volumes/dat")),
        ("vol-remove-01", |want| want["query"]["timeout"] = json!(1)),
        ("vol-list-01", |want| want["query"]["filters"]["label"] = json!(["a=c"])),
        ("vol-export-01", |want| *want = json!({"error": "anything"})),
        ("vol-import-01", |want| want["body"] = json!("TAB")),
        ("sec-create-01", |want| want["method"] = json!("PUT")),
        ("sec-create-11", |want| drop(want["requests"].as_array_mut().expect("requests").remove(0))),
    ];
    for (id, mutate) in mutations {
        let mut wrong = case(id);
        wrong.or.clear();
        mutate(&mut wrong.want);
        assert!(run(&wrong).await.is_err(), "{id}: {} is wrong, and agrees", wrong.want);
    }
}

#[tokio::test]
async fn all_formats_are_read() {
    for (line, agrees) in [
        (json!({"id": "1", "method": "volumes.exists", "kwargs": {"name": ""}, "want": {"nothing": true}}), true),
        (json!({"id": "2", "method": "volumes.exists", "kwargs": {"name": "a"}, "want": {"nothing": true}}), false),
        (
            json!({"id": "3", "method": "volumes.prune", "kwargs": {"all": true}, "want": {"never": [{"method": "POST", "path": "/libpod/volumes/prune", "query": {"filters": {"all": ["true"]}}}]}}),
            true,
        ),
        (
            json!({"id": "4", "method": "volumes.prune", "kwargs": {"all": true}, "want": {"never": [{"method": "POST", "path": "/libpod/volumes/prune"}]}}),
            false,
        ),
        (
            json!({"id": "5", "method": "volumes.prune", "kwargs": {}, "want": {"error": "anonymous", "needs": "6.0"}}),
            true,
        ),
        (
            json!({"id": "6", "method": "volumes.prune", "kwargs": {}, "want": {"error": "anonymous", "needs": "7.0"}}),
            false,
        ),
        (
            json!({"id": "7", "method": "volumes.create", "kwargs": {"name": "a"}, "want": [{"method": "POST", "path": "/libpod/volumes/create", "body": {"Name": "a"}}]}),
            true,
        ),
        (
            json!({"id": "8", "method": "volumes.create", "kwargs": {"name": "a"}, "want": {"any": [{"error": "no"}, {"method": "POST", "path": "/libpod/volumes/create", "body": {"Name": "a"}}]}}),
            true,
        ),
        (
            json!({"id": "9", "method": "volume.import", "self": {"name": "a"}, "kwargs": {"path": "x.tar"}, "tree": {"x.tar": "some bytes"}, "want": {"method": "POST", "path": "/libpod/volumes/a/import", "headers": {"Content-Type": "application/x-tar"}, "body": {"file": "x.tar"}}}),
            true,
        ),
        (
            json!({"id": "10", "method": "volume.fly", "self": {"name": "a"}, "kwargs": {}, "want": {"error": "no such method"}}),
            false,
        ),
        (json!({"id": "11", "method": "unicorns.list", "kwargs": {}, "want": {"error": "no such noun"}}), false),
    ] {
        let case = Case::parse(&line.to_string()).expect("a case");
        let outcome = run(&case).await;
        assert_eq!(outcome.is_ok(), agrees, "{line}: {outcome:?}");
    }
    assert!(Case::parse("{}").is_err() && Case::parse(r#"{"id": "1", "method": "a.b"}"#).is_err());
}
