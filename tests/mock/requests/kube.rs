//! Rows for Kubernetes YAML, and units of systemd.

use podman::kube::{DownOptions, GenerateOptions, PlayOptions, SystemdOptions};
use podman::models::{PodSummary, VolumeInspect};
use podman::registry::AuthFiles;
use serde_json::json;

use super::super::server::Response;
use super::super::web;
use super::{Row, ok};

const YAML: &str = "kind: Pod";
const POD: &str = "0f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0";

fn played() -> Response {
    ok(json!({ "Pods": [{ "ID": POD, "Containers": ["c"], "ContainerErrors": null }] }))
}

fn down() -> Response {
    ok(json!({ "RmReport": [{ "Id": POD, "Err": null }] }))
}

fn pod() -> Response {
    ok(json!({ "Id": POD, "Name": "t", "State": "Exited", "Containers": [] }))
}

pub(super) fn rows() -> Vec<Row> {
    [plays(), generates()].into_iter().flatten().collect()
}

fn plays() -> Vec<Row> {
    vec![
        row!(["KubeManager::play"] [played(), played()]; |podman| {
            let play = podman.kube().play(YAML).auth_files(AuthFiles::none()).accept_failures(true).clean_up(false);
            assert_eq!(play.await.expect("plays").pods.len(), 1);
            let options = PlayOptions::new(YAML).replace(true).networks(["a:ip=10.0.0.5", "b"]).start(false).annotations([("a", "b=c")]);
            podman.kube().play(options.log_driver("journald").log_options([("tag", "x")])).auth_files(AuthFiles::none()).await.expect("plays");
        } => [
            "POST /l/play/kube kind: Pod",
            "POST /l/play/kube?annotations=%7B%22a%22%3A%22b%3Dc%22%7D&logDriver=journald&logOptions=tag%3Dx&network=a%3Aip%3D10.0.0.5&network=b&replace=true&start=false kind: Pod",
        ]),
        row!(["Played::pod", "Played::wait", "Played::down", "Played::down_with"] [
            played(), pod(), pod(), ok(json!([])), down(), down(), down(),
        ]; |podman| {
            let played = podman.kube().play(YAML).auth_files(AuthFiles::none()).await.expect("plays");
            assert_eq!(played.pod(&played.pods[0]).await.expect("it").name(), "t");
            assert!(played.wait().await.expect("all ended").is_empty());
            assert_eq!(played.down().await.expect("goes").pods, [POD]);
            played.down_with(&DownOptions::default().force(true)).await.expect("goes");
            assert!(played.remove_on_drop().remove_now().await.expect("goes"));
        } => [
            "POST /l/play/kube kind: Pod",
            "GET /l/pods/0f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0/json",
            "GET /l/pods/0f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0/json",
            "GET /l/containers/json?all=true&filters=%7B%22pod%22%3A%5B%220f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0%22%5D%7D",
            "DELETE /l/play/kube kind: Pod",
            "DELETE /l/play/kube?force=true kind: Pod",
            "DELETE /l/play/kube?force=true kind: Pod",
        ]),
        row!(["KubeManager::down", "KubeManager::apply"] [down(), Response::text(200, "Deployed!")]; |podman| {
            assert!(podman.kube().down(YAML).await.expect("goes").is_clean());
            podman.kube().apply(YAML).await.expect("applies");
        } => ["DELETE /l/play/kube kind: Pod", "POST /l/kube/apply kind: Pod"]),
    ]
}

fn generates() -> Vec<Row> {
    vec![
        row!([
            "KubeManager::generate", "KubeManager::generate_with", "Container::generate_kube", "Container::generate_kube_with",
            "Pod::generate_kube", "Pod::generate_kube_with", "Volume::generate_kube", "Volume::generate_kube_with"
        ] [
            Response::text(200, YAML), Response::text(200, YAML), Response::text(200, YAML), Response::text(200, YAML),
            Response::text(200, YAML), Response::text(200, YAML), Response::text(200, YAML),
            // what may be the beginning of an id is looked up
            Response::empty(404), Response::empty(404), Response::empty(404),
        ]; |podman| {
            let options = GenerateOptions::new();
            let several = GenerateOptions::new().deployment(3).service(true).podman_only(true).no_trunc(true);
            assert_eq!(podman.kube().generate_with(["web", "data"], &several).await.expect("a text"), YAML);
            web(&podman).generate_kube().await.expect("a text");
            web(&podman).generate_kube_with(&options).await.expect("a text");
            let mut pod = PodSummary::default();
            pod.id = Some(POD.to_owned());
            let pod = podman.pods().from_attrs(pod);
            pod.generate_kube().await.expect("a text");
            pod.generate_kube_with(&options).await.expect("a text");
            let mut data = VolumeInspect::default();
            data.name = Some("data".to_owned());
            let data = podman.volumes().from_attrs(data);
            data.generate_kube().await.expect("a text");
            data.generate_kube_with(&options).await.expect("a text");
            assert!(podman.kube().generate("cafe").await.expect_err("none").is_not_found());
        } => [
            "GET /l/generate/kube?names=web&names=data&noTrunc=true&podmanOnly=true&replicas=3&service=true&type=deployment",
            "GET /l/generate/kube?names=ID",
            "GET /l/generate/kube?names=ID",
            "GET /l/generate/kube?names=0f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0",
            "GET /l/generate/kube?names=0f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0",
            "GET /l/generate/kube?names=data",
            "GET /l/generate/kube?names=data",
            "GET /l/containers/cafe/json", "GET /l/pods/cafe/json", "GET /l/volumes/cafe/exists",
        ]),
        row!(["PodmanClient::generate_systemd", "PodmanClient::generate_systemd_with"] [
            ok(json!({ "container-web": "[Unit]" })), ok(json!({ "container-web": "[Unit]" })),
        ]; |podman| {
            assert_eq!(podman.generate_systemd("web").await.expect("units").len(), 1);
            let options = SystemdOptions::new().create_new(true).use_name(true).separator("").restart_policy("always").wants(["a", "b"]);
            assert_eq!(podman.generate_systemd_with("web", &options).await.expect("units").len(), 1);
        } => ["GET /l/generate/web/systemd", "GET /l/generate/web/systemd?new=true&restartPolicy=always&separator=&useName=true&wants=a&wants=b"]),
    ]
}
