//! Long lists, made of what real servers listed: a thousand networks take a minute to create and remove.

use std::collections::BTreeSet;

use podman::Network;
use podman::networks::{Filter, ListOptions};
use serde_json::Value;

use super::server::{Response, Server};

/// The networks that a release listed.
fn listed(version: &str) -> Vec<Value> {
    let file = format!("{}/tests/fixtures/answers/{version}.json", env!("CARGO_MANIFEST_DIR"));
    let entries: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(file).expect("recorded")).expect("JSON");
    let lists = entries.iter().filter(|entry| entry["operationId"] == "NetworkListLibpod" && entry["status"] == 200);
    let lists = lists.map(|entry| match &entry["body"] {
        Value::String(text) => serde_json::from_str(text).expect("JSON"),
        list => list.clone(),
    });
    lists.map(|list: Value| list.as_array().expect("a list").clone()).max_by_key(Vec::len).expect("a list")
}

#[tokio::test]
async fn a_thousand_networks_are_listed() {
    for version in ["4.3.1", "5.4.2", "5.8.6"] {
        let some = listed(version);
        let many: Vec<Value> = (0..1000)
            .map(|number| {
                let mut network = some[number % some.len()].clone();
                network["name"] = format!("many-{number}").into();
                network["id"] = format!("{number:064x}").into();
                network
            })
            .collect();
        let server = Server::greeting(Response::ping(version), [Response::json(200, &many)]);
        // with two such labels, the client compares each network
        let options = ["no", "label"]
            .into_iter()
            .fold(ListOptions::new(), |options, label| options.filter(Filter::NotLabel(format!("{label}-such"))));
        let found = server.client().await.networks().list_with(&options).await.expect("a list");
        assert_eq!(found.iter().map(Network::id).collect::<BTreeSet<_>>().len(), 1000);
        assert_eq!(found[999].name(), "many-999");
        assert!(found.iter().any(|network| !network.subnets().is_empty() && !network.labels().is_empty()));
    }
}
