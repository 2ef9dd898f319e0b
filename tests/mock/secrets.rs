//! No message contains a secret, whatever the error.

use std::fmt::Debug;

use podman::images::PullOptions;
use podman::{CreateOptions, Error};
use serde_json::json;

use super::server::{Response, Server};

const SECRET: &str = "s3cret/+Ω";

fn options() -> CreateOptions {
    CreateOptions::new("registry.example/app")
        .auth_config([("username", "me"), ("password", SECRET)])
        .env("TOKEN", SECRET)
        .policy("always")
}

fn silent(what: &impl Debug) {
    let text = format!("{what:?} {what:#?}");
    for shape in [SECRET, "s3cret", "czNjcmV0"] {
        assert!(!text.contains(shape), "{shape} is in: {text}");
    }
}

fn silent_error(error: &Error) {
    silent(error);
    let mut source: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = source {
        assert!(!error.to_string().contains("s3cret"), "{error}");
        source = error.source();
    }
}

#[tokio::test]
async fn options_and_runs_do_not_show_secrets() {
    silent(&options());
    silent(&PullOptions::new().credentials("me", SECRET));
    let server = Server::new([]);
    let podman = server.client().await;
    silent(&podman);
    silent(&podman.containers().run(options()));
}

#[tokio::test]
async fn credentials_are_sent_in_the_header_and_shown_nowhere() {
    let failures = [
        Response::error(500, "unauthorized", "invalid username/password"),
        Response::chunks(["{\"error\":\"unauthorized\"}"]),
        Response::chunks(["no JSON\n"]),
        Response::raw(""),
        Response::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"),
    ];
    for failure in failures {
        let server = Server::new([failure]);
        let podman = server.client().await;
        let error = podman.containers().run(options()).await.expect_err("the pull fails");
        silent_error(&error);
        let requests = server.requests();
        assert_eq!(requests.len(), 1, "nothing is created: {requests:?}");
        let header = requests[0].head.lines().find(|line| line.to_lowercase().starts_with("x-registry-auth"));
        let value = header.and_then(|line| line.split(' ').nth(1)).expect("the header");
        // URL-safe and padded, as the server expects it.
        assert_eq!(value, "eyJwYXNzd29yZCI6InMzY3JldC8rzqkiLCJ1c2VybmFtZSI6Im1lIn0=", "{value}");
    }
}

#[tokio::test]
async fn errors_of_options_do_not_show_secrets() {
    let server = Server::new([]);
    let podman = server.client().await;
    for kwargs in [
        json!({ "image": "x", "auth_config": SECRET }),
        json!({ "image": "x", "auth_config": [SECRET] }),
        json!({ "image": "x", "environment": { "TOKEN": SECRET }, "mem_limit": "much" }),
        json!({ "image": "x", "environment": ["=s3cret"] }),
        json!({ "image": "x", "environment": { "A": { "s3cret": 1 } } }),
        json!({ "image": "x", "environment": "s3cret" }),
    ] {
        let options: CreateOptions = match serde_json::from_value(kwargs.clone()) {
            Ok(options) => options,
            Err(error) => {
                silent(&error);
                continue;
            }
        };
        match podman.containers().run(options).checked().await {
            Ok(_) => panic!("{kwargs} is invalid"),
            Err(error) => {
                assert!(matches!(error, Error::InvalidOptions(_)), "{kwargs}: {error:?}");
                silent_error(&error);
            }
        }
    }
    assert_eq!(server.sent(), [""; 0]);
}
