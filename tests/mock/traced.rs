//! Spans of calls.

use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use podman::CreateOptions;
use podman::images::PullOptions;
use podman::registry::LoginOptions;
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::server::{Response, Server};
use super::{ID, inspection};

/// Records the spans of this crate, one line each.
#[derive(Default)]
struct Collector {
    spans: Arc<Mutex<Vec<String>>>,
    next: AtomicU64,
}

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // The duration varies.
        match field.name() {
            "duration_ms" => self.0.push_str(" duration_ms"),
            name => write!(self.0, " {name}={value:?}").expect("a string"),
        }
    }
}

impl Subscriber for Collector {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        about.target().starts_with("podman")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = span.metadata().name().to_owned();
        span.record(&mut Line(&mut line));
        self.spans.lock().expect("no panic").push(line);
        Id::from_u64(self.next.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let place = usize::try_from(span.into_u64() - 1).expect("few");
        values.record(&mut Line(&mut self.spans.lock().expect("no panic")[place]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = "event".to_owned();
        event.record(&mut Line(&mut line));
        self.spans.lock().expect("no panic").push(line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_a_span_without_secrets() {
    // With a single subscriber, tracing caches the interest in a new span from the first thread that reaches it,
    // which may belong to another test.
    let _second = tracing::Dispatch::new(Collector::default());
    let collector = Collector::default();
    let spans = Arc::clone(&collector.spans);
    let _here = tracing::subscriber::set_default(collector);
    let made = Response::json(201, &json!({ "Id": ID, "Warnings": [] }));
    let pulled = Response::chunks(["{\"images\":[\"abc\"],\"id\":\"abc\"}\n"]);
    let login = Response::json(200, &json!({ "Status": "Login Succeeded" }));
    let server = Server::new([
        inspection(),
        Response::error(404, "no such container", "no container"),
        made,
        pulled,
        Response::json(200, &json!({ "Id": "abc" })),
        login,
        Response::raw("").hanging(),
    ]);
    let podman = server.client().await;
    podman.containers().get("web").await.expect("it");
    podman.containers().get("no").await.expect_err("none");
    let options = CreateOptions::new("busybox").env("TOKEN", "s3cret");
    podman.containers().create(options).await.expect("made");
    let account = json!({ "username": "me", "password": "s3cret" });
    podman.images().pull_with("app:s3cret", &PullOptions::new().set("auth_config", account)).await.expect("pulled");
    podman.login(&LoginOptions::new("quay.io", "me", "s3cret")).await.expect("in");
    podman.with_timeout(Duration::from_millis(30)).ping().await.expect_err("it hangs");
    let spans = spans.lock().expect("no panic").clone();
    let wanted = [
        "call operation=\"container_inspect_libpod\" method=\"GET\" path=\"/v5.8.3/libpod/containers/web/json\" \
         status=200 duration_ms",
        "call operation=\"container_inspect_libpod\" method=\"GET\" path=\"/v5.8.3/libpod/containers/no/json\" \
         status=404 duration_ms",
        "call operation=\"container_create_libpod\" method=\"POST\" path=\"/v5.8.3/libpod/containers/create\" \
         status=201 duration_ms",
    ];
    assert_eq!(spans[..3], wanted);
    assert!(spans.iter().any(|span| span.contains("image_pull_libpod") && span.contains("status=200")), "{spans:#?}");
    let last = spans.last().expect("one");
    assert!(last.contains("system_ping") && last.ends_with("failure=\"timeout\" duration_ms"), "{last}");
    assert!(!spans.iter().any(|span| span.contains("s3cret")), "{spans:#?}");
}
