//! What is sent to a cluster, and that YAML of real containers is what Kubernetes reads.

#[path = "support/api_server.rs"]
mod api_server;

use std::process::Stdio;
use std::time::Duration;

use api_server::ApiServer;
use k8s_openapi::api::apps::v1::{DaemonSet, Deployment};
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::{PersistentVolumeClaim, Pod, Service};
use podman::containers::RemoveOptions;
use podman::kube::GenerateOptions;
use podman::{CreateOptions, PodmanClient, Version};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use to_kubernetes::{ApplyError, Options, apply, objects};
use tokio::io::AsyncWriteExt as _;

const YAML: &str = "
# Save the output of this file
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data, creationTimestamp: '2026-01-01T00:00:00Z'}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
status: {}
---
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: registry.example/web:1}]}
";

#[tokio::test]
async fn each_object_is_a_server_side_apply() {
    let server = ApiServer::start("").await;
    let options = Options { namespace: "dev".to_owned(), ..Options::default() };
    let applied = apply(&server.client(), YAML, &options).await.expect("applies");
    let shown: Vec<String> = applied.iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["PersistentVolumeClaim dev/data", "Deployment shop/web"]);
    let requests = server.requests();
    let lines: Vec<String> = requests.iter().map(|request| format!("{} {}", request.method, request.target)).collect();
    assert_eq!(
        lines,
        [
            "PATCH /api/v1/namespaces/dev/persistentvolumeclaims/data?&fieldManager=to-kubernetes",
            "PATCH /apis/apps/v1/namespaces/shop/deployments/web?&fieldManager=to-kubernetes",
        ]
    );
    assert!(requests.iter().all(|request| request.content_type == "application/apply-patch+yaml"), "{requests:?}");
    assert_eq!(requests[0].body["metadata"], json!({ "name": "data" }), "without what a cluster sets");
    assert_eq!(requests[0].body.get("status"), None);
    assert_eq!(requests[1].body["spec"]["replicas"], 3);
}

#[tokio::test]
async fn a_dry_run_says_so_and_a_refusal_tells_what_is_applied() {
    let server = ApiServer::start("web").await;
    let options = Options { dry_run: true, force: true, ..Options::default() };
    let error = apply(&server.client(), YAML, &options).await.expect_err("web is refused");
    let error = error.downcast::<ApplyError>().expect("a refusal");
    assert_eq!((error.applied.len(), error.refused.name.as_str()), (1, "web"));
    let said = error.to_string();
    assert!(
        said.contains("Deployment shop/web") && said.contains("it is invalid") && said.contains("1 objects"),
        "{said}"
    );
    assert!(
        server
            .requests()
            .iter()
            .all(|request| { request.target.contains("dryRun=All") && request.target.contains("force=true") })
    );
    for wrong in ["kind: [", "kind: Pod", "metadata: {name: a}"] {
        assert!(apply(&server.client(), wrong, &options).await.is_err(), "{wrong}");
    }
}

/// Reads an object as Kubernetes does, and returns what it does not know in it.
fn unknown<T: DeserializeOwned + Serialize>(object: &Value) -> Vec<String> {
    let typed: T = serde_json::from_value(object.clone()).expect("the type of Kubernetes");
    let mut lost = Vec::new();
    lost_fields(object, &serde_json::to_value(typed).expect("JSON"), "", &mut lost);
    lost
}

fn lost_fields(before: &Value, after: &Value, path: &str, lost: &mut Vec<String>) {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::Object(map) => map.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        _ => false,
    };
    match (before, after) {
        (Value::Object(before), after) => {
            for (key, value) in before.iter().filter(|(_, value)| !is_empty(value)) {
                lost_fields(value, &after[key], &format!("{path}.{key}"), lost);
            }
        }
        (Value::Array(before), after) => {
            for (index, value) in before.iter().enumerate() {
                lost_fields(value, &after[index], &format!("{path}[{index}]"), lost);
            }
        }
        (_, Value::Null) => lost.push(path.to_owned()),
        _ => {}
    }
}

fn check(yaml: &str) -> Vec<String> {
    let mut kinds = Vec::new();
    for object in objects(yaml).expect("objects") {
        let kind = object.types.as_ref().map(|types| types.kind.clone()).unwrap_or_default();
        let value = serde_json::to_value(&object).expect("JSON");
        let lost = match kind.as_str() {
            "Pod" => unknown::<Pod>(&value),
            "Service" => unknown::<Service>(&value),
            "PersistentVolumeClaim" => unknown::<PersistentVolumeClaim>(&value),
            "Deployment" => unknown::<Deployment>(&value),
            "DaemonSet" => unknown::<DaemonSet>(&value),
            "Job" => unknown::<Job>(&value),
            other => panic!("{other} in {yaml}"),
        };
        assert!(lost.is_empty(), "{kind} has fields that Kubernetes does not know: {lost:?}\n{yaml}");
        kinds.push(kind);
    }
    kinds
}

#[test]
fn a_field_that_kubernetes_does_not_know_is_found() {
    let value = json!({ "metadata": { "name": "a" }, "spec": { "containers": [{ "name": "a", "imag": "b" }] } });
    assert_eq!(unknown::<Pod>(&value), [".spec.containers[0].imag"]);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn running_containers_are_taken_to_a_cluster() {
    let podman = PodmanClient::connect().await.expect("CONTAINER_HOST names a service; run `cargo xtask test`");
    let web = format!("web-{}", std::process::id());
    let data = podman.volumes().create(format!("{web}-data")).await.expect("creates");
    let options = CreateOptions::new("localhost/busybox:latest").name(&web).command(["sleep", "600"]).env("A", "b");
    let options = options.volume(data.name(), "/data").port("80/tcp", ("127.0.0.1", 0));
    let container = podman.containers().run(options).detach().await.expect("starts");
    let server = ApiServer::start("").await;
    let mut kinds = vec!["pod"];
    if podman.server_version() >= Version::new(5, 0, 0) {
        kinds.extend(["deployment", "daemonset"]);
    }
    for kind in kinds {
        let mut generate = GenerateOptions::new().service(true);
        if kind != "pod" {
            generate = generate.kind(kind);
        }
        let yaml = podman.kube().generate_with([web.as_str(), data.name()], &generate).await.expect("generates");
        assert_eq!(check(&yaml).len(), 3, "a claim, a service, and a {kind}: {yaml}");
        let applied = apply(&server.client(), &yaml, &Options::default()).await.expect("applies");
        assert_eq!(applied.iter().filter(|applied| applied.kind.eq_ignore_ascii_case(kind)).count(), 1, "{applied:?}");
        kubectl(&server, &yaml).await;
    }
    let remove = RemoveOptions::new().force(true).timeout(Duration::ZERO);
    container.remove_with(&remove).await.expect("removes");
    data.remove().await.expect("removes");
}

/// Has kubectl read the text: Debian's package `kubernetes-client`, which `cargo xtask test` installs.
async fn kubectl(server: &ApiServer, yaml: &str) {
    let wanted = std::env::var_os("PODMAN_TEST_KUBECTL");
    let mut command = tokio::process::Command::new(wanted.as_deref().unwrap_or("kubectl".as_ref()));
    command.args(["--server", &server.url, "apply", "--dry-run=client", "--validate=false", "-o", "name", "-f", "-"]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .env("HOME", env!("CARGO_TARGET_TMPDIR"));
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) if wanted.is_none() && error.kind() == std::io::ErrorKind::NotFound => {
            return eprintln!("kubectl is not installed: the text was checked against the types of Kubernetes alone");
        }
        Err(error) => panic!("kubectl: {error}"),
    };
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(yaml.as_bytes()).await.expect("writes");
    drop(input);
    let output = child.wait_with_output().await.expect("ends");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.lines().count() == 3, "{output:?}");
}
