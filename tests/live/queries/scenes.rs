//! Objects for requests, so that a handler reads the query without doing harm.

use super::http::{Fresh, Request, Server};

/// Files of an image to build; also in the directory that server and tests share.
pub(super) const CONTEXT: &[(&str, &str)] = &[
    (
        "Dockerfile",
        "FROM localhost/queries-base AS one\nENV KEPT=yes\nFROM localhost/queries-base\nCOPY file /file\nENV KEPT=yes\n",
    ),
    ("Other", "FROM localhost/queries-base\nLABEL other=dockerfile\n"),
    ("Run", "FROM localhost/queries-base\nRUN id; cat /proc/self/cgroup; ls /sys/class/net /run; cat /mnt || true\n"),
    ("Missing", "FROM 127.0.0.1:5000/queries/none\n"),
    ("file", "queries-file\n"),
];

/// A pod to play.
const POD: &str = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: queries-#\nspec:\n  containers:\n  - name: one\n    \
    image: localhost/busybox:latest\n    command: [sleep, '600']\n    ports:\n    - containerPort: 80\n";

const NONE: &str = r#"{"label":["queries=none"]}"#;
const JSON: &str = "application/json";

/// The request that shows which names an operation reads, except for these names. By default it concerns a missing
/// object: names are read before the object is searched.
#[allow(clippy::match_same_arms, reason = "a row each")]
pub(super) fn scene(operation: &str) -> Request {
    let no_such = Request::default();
    let queries = Request::of("queries");
    match operation {
        "ArtifactAddLibpod" => {
            no_such.with("name", "localhost/queries-#:1").with("fileName", "title").text("text/plain", "artifact")
        }
        "ArtifactDeleteAllLibpod" => no_such.with("artifacts", "no-such"),
        "ArtifactExtractLibpod" => Request::of("localhost/queries-artifact:1"),
        "ArtifactLocalLibpod" => {
            no_such.with("name", "localhost/queries-#:1").with("fileName", "title").with("path", "$SHARED/queries/file")
        }
        "ArtifactPullLibpod" => no_such.with("name", "127.0.0.1:1/no/such:1").with("retry", "0"),
        "ArtifactPushLibpod" => Request::of("127.0.0.1:1/queries/artifact:1").with("retry", "0"),
        "ContainerAttachLibpod" => queries.with("logs", "true").with("stdout", "true"),
        "ContainerChangesLibpod" => queries,
        "ContainerListLibpod" => no_such.with("filters", r#"{"name":["^queries$"]}"#),
        "ContainerLogsLibpod" => queries.with("stdout", "true"),
        "ContainerPruneLibpod" => no_such.with("filters", NONE),
        "ContainerTopLibpod" => queries,
        "ContainerUpdateLibpod" => queries.text(JSON, "{}"),
        "ContainerWaitLibpod" => no_such,
        "ContainersStatsAllLibpod" => no_such.with("containers", "queries-none").with("stream", "false"),
        "GenerateKubeLibpod" => no_such.with("names", "queries"),
        "GenerateSystemdLibpod" => queries,
        // An invalid platform fails a build before it starts.
        "ImageBuildLibpod" => no_such.with("platform", "no/such/plat/form").files(CONTEXT),
        "ImageChangesLibpod" => Request::of("busybox"),
        "ImageCommitLibpod" => no_such.with("container", "no-such"),
        "ImageDeleteAllLibpod" => no_such.with("images", "no-such"),
        "ImageExportLibpod" => no_such.with("references", "no-such"),
        "ImageGetLibpod" => Request::of("localhost/busybox"),
        "ImageImportLibpod" => no_such.with("URL", "/no/such"),
        "ImageListLibpod" => no_such.with("filters", r#"{"reference":["localhost/queries-base"]}"#),
        "ImagePruneLibpod" => no_such.with("filters", NONE),
        "ImagePullLibpod" => no_such.with("reference", "127.0.0.1:5000/queries/no-such"),
        "ImagePushLibpod" => no_such.with("destination", "docker://127.0.0.1:1/no/such"),
        "ImageSearchLibpod" => no_such.with("term", "127.0.0.1:5000/queries"),
        "ImageUntagLibpod" => no_such.with("tag", "none"),
        "KubeApplyLibpod" => no_such.text("application/yaml", POD).with("kubeconfig", "$SHARED/queries/config"),
        "LocalBuildLibpod" => no_such.with("platform", "no/such/plat/form").with("localcontextdir", "$SHARED/queries"),
        "ManifestAddLibpod" => {
            Request::of("localhost/queries-list").text(JSON, r#"{"images":["127.0.0.1:1/no/such"]}"#)
        }
        "ManifestCreateLibpod" => Request::of("NO-SUCH"),
        "ManifestModifyLibpod" => Request::of("localhost/queries-list").text(JSON, r#"{"operation":"none"}"#),
        "ManifestPushLibpod" => Request::of("localhost/queries-list").with("tlsVerify", "false"),
        "NetworkCreateLibpod" => no_such.text(JSON, r#"{"driver":"none"}"#),
        "NetworkListLibpod" => no_such.with("filters", r#"{"name":["^podman$"]}"#),
        "NetworkPruneLibpod" => no_such.with("filters", NONE),
        "PlayKubeLibpod" => no_such.text("application/yaml", POD).with("start", "false"),
        "PodListLibpod" => no_such.with("filters", r#"{"name":["^queries-pod$"]}"#),
        "PodStatsAllLibpod" => no_such.with("namesOrIDs", "no-such"),
        "PodTopLibpod" => Request::of("queries-pod"),
        "PutContainerArchiveLibpod" => queries.with("path", "/tmp").files([].as_slice()),
        "QuadletDeleteAllLibpod" => no_such.with("quadlets", "no-such"),
        "QuadletInstallLibpod" => no_such.files([].as_slice()),
        "SecretCreateLibpod" => no_such.with("name", "no/such").text("text/plain", "secret"),
        "SecretListLibpod" => no_such.with("filters", r#"{"name":["^queries-none$"]}"#),
        "SystemCheckLibpod" => no_such.with("unreferenced_layer_max_age", "none"),
        "SystemEventsLibpod" => no_such.with("stream", "false").with("until", "none"),
        // An invalid filter fails the prune before anything is removed.
        "SystemPruneLibpod" => no_such.with("filters", "{none"),
        "VolumeListLibpod" => no_such.with("filters", r#"{"name":["^queries-none$"]}"#),
        "VolumePruneLibpod" => no_such.with("filters", NONE),
        _ => no_such,
    }
}

/// An impossible value, to see whether it is read; never a path: servers before 5.1 delete files next to a `remote` one.
pub(super) fn nonsense(name: &str, json: bool) -> &'static str {
    match name {
        "remote" => "http://127.0.0.1:1/no/such",
        _ if json => "{nonsense",
        _ => "nonsense",
    }
}

/// Creates the objects of the scenes.
pub(super) async fn prepare(server: &Server, artifacts: bool) {
    let create = |name: &'static str, pod: &'static str, script: &'static str| {
        let text = format!(
            r#"{{"name":"{name}","pod":"{pod}","image":"localhost/busybox","command":["sh","-c","{script}"],
                "log_configuration":{{"driver":"k8s-file"}},"stop_timeout":0,"labels":{{"queries":"yes"}}}}"#
        );
        Request::default().text(JSON, text)
    };
    let empty = Request::default();
    server.make("/pods/create", &empty.clone().text(JSON, r#"{"name":"queries-pod"}"#)).await;
    for (name, pod, script) in [
        ("queries", "", "echo first; echo second; touch /made; exec sleep 600"),
        ("queries-done", "", "exit"),
        ("queries-member", "queries-pod", "exec sleep 600"),
    ] {
        server.make("/containers/create", &create(name, pod, script)).await;
        server.make(&format!("/containers/{name}/start"), &empty).await;
    }
    server.make("/containers/queries-done/wait", &empty).await;
    let base = "FROM localhost/busybox\nLABEL inherited=label\nENV INHERITED=env\n";
    let build = empty.clone().with("t", "localhost/queries-base").with("annotations", r#"["inherited=annotation"]"#);
    server
        .make(
            "/build",
            &build.with("outputformat", "application/vnd.oci.image.manifest.v1+json").files(vec![("Dockerfile", base)]),
        )
        .await;
    let list = empty.clone().with("images", "containers-storage:localhost/busybox:latest");
    server.make("/manifests/localhost%2Fqueries-list", &list).await;
    let push = empty.clone().with("all", "true").with("tlsVerify", "false");
    server.make("/manifests/localhost%2Fqueries-list/registry/127.0.0.1:5000%2Fqueries%2Flist", &push).await;
    if artifacts {
        for name in ["localhost/queries-artifact:1", "127.0.0.1:1/queries/artifact:1"] {
            let add = empty.clone().with("name", name).with("fileName", "title");
            server.make("/artifacts/add", &add.text("text/plain", "artifact")).await;
        }
    }
    let shared = server.fill("$SHARED/queries", 0);
    std::fs::create_dir_all(&shared).expect("a shared directory");
    let config = "apiVersion: v1\nkind: Config\nclusters:\n- name: c\n  cluster: {server: 'https://127.0.0.1:1'}\n\
        contexts:\n- name: x\n  context: {cluster: c, user: u}\ncurrent-context: x\nusers:\n- name: u\n  user: {}\n";
    for (name, text) in CONTEXT.iter().chain(&[("config", config)]) {
        std::fs::write(format!("{shared}/{name}"), text).expect("a shared file");
    }
}

/// Creates the container `queries-#` of a request.
pub(super) async fn freshen(server: &Server, fresh: Fresh, number: usize) {
    if fresh == Fresh::No {
        return;
    }
    let text = format!(
        r#"{{"name":"queries-{number}","image":"localhost/busybox","command":["sleep","600"],"stop_timeout":0}}"#
    );
    server.make("/containers/create", &Request::default().text(JSON, text)).await;
    if fresh == Fresh::Running {
        server.make(&format!("/containers/queries-{number}/start"), &Request::default()).await;
    }
}
