//! Kubernetes YAML of pods, and systemd units of containers.

use super::of_each;
use crate::recorder::Recorder;

const YAML: &str = "application/yaml";
const PLAY: &str = r#"apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {COLOUR: red, "EMPTY": ""}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: claimed}
spec:
  accessModes: [ReadWriteOnce]
  resources: {requests: {storage: 1Mi}}
---
apiVersion: v1
kind: Pod
metadata: {name: played, labels: {app: played}, annotations: {note: kept, io.podman.annotations.init.container.type: always}}
spec:
  hostname: played
  terminationGracePeriodSeconds: 1
  initContainers:
  - {name: first, image: "localhost/busybox:latest", imagePullPolicy: Never, command: ["true"]}
  containers:
  - name: worker
    image: localhost/busybox:latest
    imagePullPolicy: Never
    command: ["sh", "-c", "trap 'exit 0' TERM; while :; do sleep 0.2; done"]
    envFrom: [{configMapRef: {name: settings}}]
    ports: [{containerPort: 8082, hostPort: 18082}]
    resources: {limits: {memory: 64Mi, cpu: 500m}}
    livenessProbe: {exec: {command: ["true"]}, periodSeconds: 3600}
    volumeMounts: [{name: claim, mountPath: /claim}, {name: temporary, mountPath: /temporary}]
  volumes:
  - {name: claim, persistentVolumeClaim: {claimName: claimed}}
  - {name: temporary, emptyDir: {}}
"#;
const BROKEN: &str = r#"apiVersion: v1
kind: Pod
metadata: {name: flawed}
spec:
  containers:
  - {name: worker, image: "localhost/busybox:latest", imagePullPolicy: Never, command: ["/nosuch"]}
"#;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("PlayKubeLibpod").query("start", "true").body(YAML, PLAY).good().await?;
    on.ask("PodInspectLibpod").name("played").good().await?;
    on.ask("ContainerInspectLibpod").name("played-worker").good().await?;
    on.ask("PlayKubeLibpod").body(YAML, PLAY).send().await?;
    on.ask("PlayKubeLibpod").query("replace", "true").query("start", "false").body(YAML, PLAY).send().await?;
    on.ask("PlayKubeLibpod").body(YAML, BROKEN).send().await?;
    on.ask("PlayKubeLibpod").body(YAML, BROKEN.replace("busybox", "nosuch")).send().await?;
    for wrong in ["no: kube", ": no yaml", "", "kind: Baker\napiVersion: v1\n"] {
        on.ask("PlayKubeLibpod").body(YAML, wrong).send().await?;
    }
    on.ask("PlayKubeLibpod").query("network", "nosuch").body(YAML, BROKEN).send().await?;

    for query in [
        &[("names", "team")][..],
        &[("names", "web")],
        &[("names", "web"), ("service", "true")],
        &[("names", "data")],
        &[("names", "alone"), ("type", "deployment"), ("replicas", "2")],
        &[("names", "alone"), ("type", "bakery")],
        &[("names", "nosuch")],
        &[],
    ] {
        let mut ask = on.ask("GenerateKubeLibpod");
        for (name, value) in query {
            ask = ask.query(name, value);
        }
        ask.send().await?;
    }
    of_each(on, "GenerateSystemdLibpod", &["alone", "team", "nosuch"]).await?;
    let unit = on.ask("GenerateSystemdLibpod").name("alone").query("useName", "true").query("noHeader", "true");
    unit.query("restartPolicy", "always").query("wants", "a.service").query("stopTimeout", "5").good().await?;
    on.ask("GenerateSystemdLibpod").name("alone").query("restartPolicy", "perhaps").send().await?;

    if on.has("KubeApplyLibpod") {
        on.ask("KubeApplyLibpod").query("kubeConfig", "/nosuch").body(YAML, PLAY).send().await?;
        on.ask("KubeApplyLibpod").body(YAML, PLAY).send().await?;
    }
    for text in [BROKEN, ": no yaml"] {
        on.ask("PlayKubeDownLibpod").body(YAML, text).send().await?;
    }
    on.ask("PlayKubeDownLibpod").query("force", "true").body(YAML, PLAY).good().await?;
    on.ask("PlayKubeDownLibpod").body(YAML, PLAY).send().await?;
    Ok(())
}
