//! Kubernetes YAML, proved by what the server has afterwards.

use std::time::Duration;

use podman::kube::{DownOptions, GenerateOptions, PlayOptions, SystemdOptions};
use podman::pods::State;
#[cfg(feature = "yaml")]
use podman::scope::ResourceKind;
use podman::{Error, PodmanClient, Version};

use super::{IMAGE, end, name, podman, sleeper};

fn before(podman: &PodmanClient, major: u16, minor: u16) -> bool {
    podman.server_version() < Version::new(major, minor, 0)
}

/// A pod with one container, which ends at once when it is stopped.
fn pod(name: &str, command: &str) -> String {
    format!(
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {name}\nspec:\n  restartPolicy: Never\n  \
         terminationGracePeriodSeconds: 0\n  containers:\n  - name: main\n    image: {IMAGE}\n    \
         imagePullPolicy: Never\n    command: [sh, -c, '{command}']\n"
    )
}

fn claim(name: &str) -> String {
    format!(
        "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: {name}\nspec:\n  accessModes: [ReadWriteOnce]\n  \
         resources:\n    requests:\n      storage: 1Mi\n"
    )
}

/// Options that need no network of their own.
fn alone(yaml: impl Into<String>) -> PlayOptions {
    PlayOptions::new(yaml).networks("none")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_pod_is_played_waited_for_and_taken_down() {
    let podman = podman().await;
    let name = name("kube");
    let played = podman.kube().play(alone(pod(&name, "exit 7"))).await.expect("plays");
    assert_eq!((played.pods.len(), played.is_clean(), played.volumes.len()), (1, true, 0), "{played:?}");
    let made = played.pod(&played.pods[0]).await.expect("it exists");
    assert_eq!(made.name(), name);
    let codes = played.wait().await.expect("ends");
    assert_eq!(codes.into_iter().collect::<Vec<_>>(), [(format!("{name}-main"), 7)]);
    let down = played.down().await.expect("goes");
    assert!(down.is_clean() && down.pods == [made.id()], "{down:?}");
    assert!(!podman.pods().exists(&name).await.expect("an answer"));
    // nothing is there: 4.3.1 answers 500 to this
    let down = podman.kube().down(played.yaml()).await.expect("no error");
    assert!(down.is_clean() && down.pods.is_empty(), "{down:?}");
    let two = format!("{}---\n{}", pod(&format!("{name}-b"), "exit"), pod(&name, "exit"));
    podman.kube().play(alone(pod(&name, "exit"))).await.expect("plays");
    let down = podman.kube().down(two).await.expect("one of two is there");
    assert!(down.pods.len() == 1 && !podman.pods().exists(&name).await.expect("an answer"), "{down:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_that_does_not_start_is_an_error_with_the_report() {
    let podman = podman().await;
    let name = name("kube");
    let yaml = pod(&name, "").replace("[sh, -c, '']", "[/no/such/program]");
    let error = podman.kube().play(alone(&yaml)).await.expect_err("it does not start");
    let Error::Play(failed) = &error else { panic!("{error:?}") };
    let report = failed.report.as_ref().expect("a report");
    assert_eq!(report.pods.len(), 1);
    assert!(failed.container_errors().any(|why| why.contains("/no/such/program")), "{error}");
    assert!(error.may_have_taken_effect() && error.to_string().contains("did not start"), "{error}");
    if cfg!(feature = "yaml") {
        assert_eq!(failed.left, [format!("pod {name:?}")]);
    }
    podman.kube().down(&*yaml).await.expect("goes");
    let played = podman.kube().play(alone(&yaml)).accept_failures(true).await.expect("it is accepted");
    assert!(!played.is_clean() && !played.pods[0].errors.is_empty(), "{played:?}");
    assert!(matches!(played.wait().await, Err(Error::Play(_))), "it would wait for ever");
    played.down().await.expect("goes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_play_that_fails_halfway_tells_what_is_left_or_cleans_up() {
    let podman = podman().await;
    let (one, two, data) = (name("kube"), name("kube"), name("claim"));
    let bad = pod(&two, "exit").replace(IMAGE, "localhost/no-such-image:1");
    let yaml = format!("{}---\n{}---\n{bad}", claim(&data), pod(&one, "sleep 99"));
    let error = podman.kube().play(alone(&yaml)).await.expect_err("an image is missing");
    assert!(error.api().is_some(), "{error:?}");
    assert!(
        podman.pods().exists(&one).await.expect("an answer")
            && podman.volumes().exists(&data).await.expect("an answer")
    );
    if cfg!(feature = "yaml") {
        let Error::Play(failed) = &error else { panic!("{error:?}") };
        assert!(
            [format!("pod {one:?}"), format!("volume {data:?}")].iter().all(|left| failed.left.contains(left)),
            "{error}"
        );
        assert!(failed.report.is_none() && error.to_string().contains("down"), "{error}");
    }
    // Again: the remaining objects are in the way.
    let error = podman.kube().play(alone(&yaml)).await.expect_err("it exists");
    assert!(error.is_name_in_use(), "{error:?}");
    let good = yaml.replace("localhost/no-such-image:1", IMAGE);
    if before(&podman, 4, 8) {
        let error = podman.kube().play(alone(&good).replace(true)).await.expect_err("the server would ignore it");
        assert!(matches!(&error, Error::Unsupported(lack) if lack.needs.contains("4.8")), "{error:?}");
    } else {
        let played = podman.kube().play(alone(&good).replace(true)).await.expect("plays in place of it");
        assert_eq!((played.pods.len(), played.volumes.as_slice()), (2, [data.clone()].as_slice()));
    }
    let force = !before(&podman, 4, 4);
    let down = podman.kube().down(DownOptions::new(&good).force(force)).await.expect("goes");
    assert_eq!(down.volumes, if force { vec![data.clone()] } else { Vec::new() }, "{down:?}");
    if !force {
        assert!(podman.volumes().remove(&data).await.expect("removes"));
    }
    if cfg!(feature = "yaml") {
        // what was there before stays
        podman.kube().play(alone(pod(&one, "sleep 99"))).await.expect("plays");
        let error = podman.kube().play(alone(yaml.replace(&one, &format!("{one}-b")))).clean_up(true).await;
        let Err(Error::Play(failed)) = &error else { panic!("{error:?}") };
        assert!(failed.left.is_empty() && failed.removed.contains(&format!("volume {data:?}")), "{error:?}");
        for (name, stays) in [(format!("{one}-b"), false), (two.clone(), false), (one.clone(), true)] {
            assert_eq!(podman.pods().exists(&name).await.expect("an answer"), stays, "{name}");
        }
        assert!(!podman.volumes().exists(&data).await.expect("an answer"));
        podman.kube().down(pod(&one, "")).await.expect("goes");
    }
}

#[cfg(feature = "yaml")]
#[tokio::test]
#[ignore = "needs podman"]
async fn copies_of_config_maps_and_secrets_are_gone_after_down() {
    let podman = podman().await;
    for kind in ["Pod", "Deployment", "Job", "DaemonSet"] {
        let (name, cm, token) = (name("kube"), name("cm"), name("token"));
        if before(&podman, 5, 0) && matches!(kind, "Job" | "DaemonSet") {
            continue;
        }
        // secrets do not work on 4.3.1
        let has_secret = !before(&podman, 5, 0);
        let volumes = match has_secret {
            true => {
                format!("[{{name: one, configMap: {{name: {cm}}}}}, {{name: two, secret: {{secretName: {token}}}}}]")
            }
            false => format!("[{{name: one, configMap: {{name: {cm}}}}}]"),
        };
        let mounts = match has_secret {
            true => "[{name: one, mountPath: /cm}, {name: two, mountPath: /token}]",
            false => "[{name: one, mountPath: /cm}]",
        };
        let spec = format!(
            "{{terminationGracePeriodSeconds: 0, restartPolicy: {}, volumes: {volumes}, containers: [{{name: main, image: '{IMAGE}', \
             imagePullPolicy: Never, command: [sleep, '99'], volumeMounts: {mounts}}}]}}",
            if matches!(kind, "Deployment" | "DaemonSet") { "Always" } else { "Never" },
        );
        let spec = match kind {
            "Pod" => spec,
            _ => format!(
                "{{selector: {{matchLabels: {{app: x}}}}, template: {{metadata: {{labels: {{app: x}}}}, spec: {spec}}}}}"
            ),
        };
        let secret = match has_secret {
            true => {
                format!("---\nkind: Secret\napiVersion: v1\nmetadata: {{name: {token}}}\nstringData: {{key: s3cret}}\n")
            }
            false => String::new(),
        };
        let yaml = format!(
            "kind: ConfigMap\napiVersion: v1\nmetadata: {{name: {cm}}}\ndata: {{key: value}}\n{secret}---\nkind: {kind}\n\
             apiVersion: v1\nmetadata: {{name: {name}}}\nspec: {spec}\n",
        );
        let played = podman.kube().play(alone(&yaml)).await.unwrap_or_else(|error| panic!("{kind}: {error:?}"));
        assert!(podman.volumes().exists(&cm).await.expect("an answer"), "{kind}");
        assert_eq!(podman.volumes().exists(&token).await.expect("an answer"), has_secret, "{kind}");
        assert_eq!(played.secrets.len(), usize::from(has_secret), "{kind} {played:?}");
        let down = podman.kube().down(DownOptions::new(&yaml).keep_copies(true)).await.expect("goes");
        assert!(down.is_clean() && down.volumes.is_empty() && !down.pods.is_empty(), "{kind}: {down:?}");
        assert!(podman.volumes().exists(&cm).await.expect("an answer"), "{kind}: it is kept");
        podman.kube().play(alone(&yaml)).await.expect("plays again");
        let down = played.down().await.expect("goes");
        let copies = if has_secret { vec![cm.clone(), token.clone()] } else { vec![cm.clone()] };
        assert_eq!(down.volumes, copies, "{kind}: {down:?}");
        for name in [&cm, &token] {
            assert!(!podman.volumes().exists(name).await.expect("an answer"), "{kind}: {name} is left");
        }
        assert!(!podman.secrets().exists(&token).await.expect("an answer"), "{kind}");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn what_is_generated_can_be_played() {
    let podman = podman().await;
    let data = podman.volumes().create(name("claim")).await.expect("creates");
    let options = |what: &str| sleeper().name(name(what)).volume(data.name(), "/data");
    let web = podman.containers().run(options("web")).detach().await.expect("starts");
    let job = podman.containers().run(sleeper().name(name("job"))).detach().await.expect("starts");
    let names = [web.name(), job.name(), data.name()];
    let yaml = podman.kube().generate(names).await.expect("generates");
    assert!(yaml.contains("kind: Pod") && yaml.contains("kind: PersistentVolumeClaim"), "{yaml}");
    let own = web.generate_kube().await.expect("generates");
    assert!(own.contains(web.name()) && !own.contains(job.name()), "{own}");
    let claim = data.generate_kube().await.expect("generates");
    assert!(claim.contains("kind: PersistentVolumeClaim") && !claim.contains("kind: Pod"), "{claim}");
    let replicas = GenerateOptions::new().deployment(3);
    if before(&podman, 4, 5) {
        let error = web.generate_kube_with(&replicas).await.expect_err("the server answers a Pod");
        assert!(matches!(&error, Error::Unsupported(lack) if lack.needs.contains("4.5")), "{error:?}");
    } else {
        let yaml = web.generate_kube_with(&replicas).await.expect("generates");
        assert!(yaml.contains("kind: Deployment") && yaml.contains("replicas: 3"), "{yaml}");
    }
    let error = podman.kube().generate(name("none")).await.expect_err("there is none");
    assert!(error.is_not_found(), "{error:?}");
    let pod_name = format!("{}-pod", web.name());
    end(web).await;
    end(job).await;
    data.remove().await.expect("removes");
    // the grace period of the text shortens the end
    let yaml = yaml.replace("spec:\n  containers:", "spec:\n  terminationGracePeriodSeconds: 0\n  containers:");
    let played = podman.kube().play(alone(&yaml)).await.expect("plays");
    let pod = played.pod(&played.pods[0]).await.expect("it exists");
    assert_eq!(pod.name(), pod_name);
    let again = pod.generate_kube().await.expect("generates");
    assert!(again.contains(&pod_name), "{again}");
    let force = !before(&podman, 4, 4);
    let down = played.down_with(&DownOptions::default().force(force)).await.expect("goes");
    assert!(down.is_clean() && down.pods == [pod.id()], "{down:?}");
    assert_eq!(podman.volumes().exists(data.name()).await.expect("an answer"), !force);
    podman.volumes().remove(data.name()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_image_is_built_from_its_context() {
    let podman = podman().await;
    let (name, image) = (name("kube"), name("app"));
    let dir = std::env::temp_dir().join(name.as_str());
    std::fs::create_dir_all(dir.join(&image)).expect("a directory");
    std::fs::create_dir_all(dir.join("other")).expect("a directory");
    std::fs::write(dir.join(&image).join("Containerfile"), format!("FROM {IMAGE}\nCOPY a.txt /a.txt\n"))
        .expect("a file");
    std::fs::write(dir.join(&image).join("a.txt"), "hi\n").expect("a file");
    let yaml = pod(&name, "grep -q hi /a.txt && exit 4").replace(IMAGE, &format!("localhost/{image}:latest"));
    let yaml = yaml.replace("    imagePullPolicy: Never\n", "");
    let played = podman.kube().play(alone(&yaml).context_dir(&dir).build(true)).await;
    if before(&podman, 5, 3) {
        let error = played.expect_err("the server reads the tar as YAML");
        assert!(matches!(&error, Error::Unsupported(lack) if lack.needs.contains("5.3")), "{error:?}");
    } else {
        let played = played.expect("builds and plays");
        let codes: Vec<i64> = played.wait().await.expect("ends").into_values().collect();
        assert_eq!(codes, [4]);
        let down = played.down().await.expect("the text alone is sent");
        assert!(down.is_clean() && down.pods.len() == 1, "{down:?}");
        let missing = podman.kube().play(alone(&yaml).context(image.as_str(), dir.join("none"))).await;
        assert!(matches!(missing, Err(Error::Local(_))), "{missing:?}");
        drop(podman.raw().image_delete_libpod(&format!("localhost/{image}:latest"), &Default::default()).await);
    }
    std::fs::remove_dir_all(dir).expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn options_have_their_effects() {
    let podman = podman().await;
    let name = name("kube");
    let yaml = pod(&name, "sleep 99").replace("    command", "    ports: [{containerPort: 80}]\n    command");
    let mut options = PlayOptions::new(&yaml).networks("podman").no_hosts(true).start(false).log_driver("k8s-file");
    options = options.log_options([("max-size", "10m")]).annotations([("team", "a=b")]);
    let is_new = !before(&podman, 4, 4);
    if is_new {
        options = options.publish_ports("127.0.0.1::80");
    }
    let played = podman.kube().play(options).await.expect("plays");
    let pod = played.pod(&played.pods[0]).await.expect("it exists");
    assert_eq!(pod.status(), State::Created, "it is not started");
    let main = podman.containers().get(&played.pods[0].containers[0]).await;
    let attrs = main.expect("it exists").inspect().await.expect("it");
    let host = attrs.host_config.expect("a configuration");
    assert_eq!(host.log_config.and_then(|log| log.type_), Some("k8s-file".to_owned()));
    assert_eq!(attrs.config.and_then(|config| config.annotations.get("team").cloned()), Some("a=b".to_owned()));
    if is_new {
        let bindings = pod.inspect().await.expect("it").infra_config.expect("one").port_bindings;
        assert_eq!(bindings["80/tcp"][0].host_ip.as_deref(), Some("127.0.0.1"), "{bindings:?}");
    }
    assert!(played.down().await.expect("goes").is_clean());
    let guard = podman.kube().play(alone(pod_text(&name))).await.expect("plays").remove_on_drop();
    assert!(guard.remove_now().await.expect("removes"));
    assert!(!podman.pods().exists(&name).await.expect("an answer"));
}

fn pod_text(name: &str) -> String {
    pod(name, "sleep 99")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn units_of_systemd_are_generated() {
    let podman = podman().await;
    let web = podman.containers().run(sleeper().name(name("web"))).detach().await.expect("starts");
    let options = SystemdOptions::new().use_name(true).no_header(true).restart_policy("always");
    let pause = options.clone().restart_sec(Duration::from_secs(5));
    let paused = podman.generate_systemd_with(web.name(), &pause).await;
    if before(&podman, 4, 4) {
        assert!(matches!(paused, Err(Error::Unsupported(_))), "the server drops it: {paused:?}");
    } else {
        assert!(paused.expect("generates")[&format!("container-{}", web.name())].contains("RestartSec=5"));
    }
    let options = options.stop_timeout(Duration::ZERO).separator("").container_prefix("");
    let options = options.wants(["a.service", "b.service"]).env(["K=v", "L=a,b"]);
    let units = podman.generate_systemd_with(web.name(), &options).await.expect("generates");
    let unit = &units[web.name()];
    for line in ["Restart=always", "TimeoutStopSec=60", "Wants=a.service b.service", "Environment=K=v"] {
        assert!(unit.contains(line), "{line} is not in {unit}");
    }
    let create = podman.generate_systemd_with(web.name(), &SystemdOptions::new().create_new(true)).await;
    assert!(create.expect_err("no command made it").to_string().contains("create command"));
    let error = podman.generate_systemd(&name("none")).await.expect_err("there is none");
    assert!(error.is_not_found(), "{error:?}");
    end(web).await;
}

/// A text with one object of each kind, and one claim more, whose volume exists.
#[cfg(feature = "yaml")]
struct Text {
    yaml: String,
    pod: String,
    volumes: Vec<String>,
    secrets: Vec<String>,
    old: String,
}

#[cfg(feature = "yaml")]
impl Text {
    /// Makes the volume that exists before, too.
    async fn new(podman: &PodmanClient) -> Self {
        let [pod, data, old, cm, token] = ["kube", "data", "old", "cm", "token"].map(name);
        // secrets do not work on 4.3.1
        let secret = !before(podman, 5, 0);
        let (secret_text, volume, mount) = match secret {
            true => (
                format!(
                    "---\nkind: Secret\napiVersion: v1\nmetadata: {{name: {token}}}\nstringData: {{key: s3cret}}\n"
                ),
                format!(", {{name: four, secret: {{secretName: {token}}}}}"),
                ", {name: four, mountPath: /token}",
            ),
            false => Default::default(),
        };
        let yaml = format!(
            "kind: ConfigMap\napiVersion: v1\nmetadata: {{name: {cm}}}\ndata: {{key: value}}\n{secret_text}---\n{}---\n{}---\n\
             kind: Deployment\napiVersion: apps/v1\nmetadata: {{name: {pod}}}\nspec:\n  selector: {{matchLabels: {{app: x}}}}\n  \
             template:\n    metadata: {{labels: {{app: x}}}}\n    spec:\n      terminationGracePeriodSeconds: 0\n      volumes: \
             [{{name: one, configMap: {{name: {cm}}}}}, {{name: two, persistentVolumeClaim: {{claimName: {data}}}}}, {{name: \
             three, persistentVolumeClaim: {{claimName: {old}}}}}{volume}]\n      containers:\n      - {{name: main, image: \
             '{IMAGE}', imagePullPolicy: Never, command: [sleep, '600'], volumeMounts: [{{name: one, mountPath: /cm}}, {{name: \
             two, mountPath: /data}}, {{name: three, mountPath: /old}}{mount}]}}\n",
            claim(&data),
            // 4.3.1 plays no claim whose volume exists
            if before(podman, 5, 0) { String::new() } else { claim(&old) },
        );
        podman.volumes().create(&*old).await.expect("creates");
        let pod = if before(podman, 5, 0) { format!("{pod}-pod-0") } else { format!("{pod}-pod") };
        let (volumes, secrets) = match secret {
            true => (vec![data, cm, token.clone()], vec![token]),
            false => (vec![data, cm], Vec::new()),
        };
        Self { yaml, pod, volumes, secrets, old }
    }

    /// Whether all of it is there; an error if only a part of it is.
    async fn is_there(&self, podman: &PodmanClient) -> Result<bool, String> {
        assert!(podman.volumes().exists(&self.old).await.expect("an answer"), "it was there before");
        let mut found = vec![(self.pod.as_str(), podman.pods().exists(&self.pod).await.expect("an answer"))];
        for volume in &self.volumes {
            found.push((volume, podman.volumes().exists(volume).await.expect("an answer")));
        }
        for secret in &self.secrets {
            found.push((secret, podman.secrets().exists(secret).await.expect("an answer")));
        }
        let is_there = found[0].1;
        if found.iter().all(|(_, there)| *there == is_there) { Ok(is_there) } else { Err(format!("{found:?}")) }
    }
}

#[cfg(feature = "yaml")]
#[tokio::test]
#[ignore = "needs podman"]
async fn a_scope_removes_what_was_played_in_it_and_nothing_else() {
    let podman = podman().await;
    for end in ["close", "drop", "cancel and close", "cancel and drop", "fail", "lossy"] {
        let mut text = Text::new(&podman).await;
        if end == "lossy" {
            // the client does not label a text with tags
            text.yaml = text.yaml.replace("{labels: {app: x}}", "{labels: {app: !!str x, other: !!binary eA==}}");
        }
        let scope = podman.scope(&name("scope")).expect("a name");
        let mut yaml = text.yaml.clone();
        if end == "fail" {
            let bad = pod(&name("kube"), "exit").replace(IMAGE, "localhost/no-such-image:1");
            yaml.push_str("---\n");
            yaml.push_str(&bad);
        }
        let play = scope.kube().play(alone(&yaml));
        match end {
            "cancel and close" | "cancel and drop" => {
                // the server goes on, and so does the call
                let cancelled = tokio::time::timeout(Duration::from_millis(300), play).await;
                println!("{end}: cancelled {}", cancelled.is_err());
            }
            "fail" => assert!(play.await.expect_err("an image is missing").api().is_some()),
            _ => {
                let played = play.await.unwrap_or_else(|error| panic!("{end}: {error}"));
                assert!(played.is_clean() && played.yaml() == yaml, "{played:?}");
                assert_eq!(text.is_there(&podman).await, Ok(true), "{end}");
            }
        }
        if end.ends_with("drop") {
            // the pod is the last that is made
            let exists = async || podman.pods().exists(&text.pod).await.expect("an answer");
            super::hang::until("the play goes on", exists).await;
            drop(scope);
            let is_gone = async || text.is_there(&podman).await == Ok(false);
            super::hang::until("the dropped scope removes all", is_gone).await;
        } else {
            let removed = scope.close().await.expect("closes");
            assert_eq!(text.is_there(&podman).await, Ok(false), "{end}: {removed:?}");
            if end == "close" {
                let kinds: Vec<_> = removed.iter().map(|thing| thing.kind).collect();
                let count = |kind| kinds.iter().filter(|other| **other == kind).count();
                let wanted = (1, text.volumes.len(), text.secrets.len());
                assert_eq!(
                    (count(ResourceKind::Pod), count(ResourceKind::Volume), count(ResourceKind::Secret)),
                    wanted,
                    "{removed:?}"
                );
            }
        }
        assert!(podman.volumes().remove(&text.old).await.expect("removes"));
    }
}

/// The variable for a process that plays in a scope and dies: what happens, the name of the scope, and the text.
#[cfg(feature = "yaml")]
const DIES: &str = "PODMAN_TEST_DIES";

#[cfg(feature = "yaml")]
#[tokio::test]
#[ignore = "needs podman"]
async fn what_a_killed_process_played_is_reaped() {
    let podman = podman().await;
    if let Ok(given) = std::env::var(DIES) {
        let mut given = given.splitn(3, '\n');
        let [end, scope, yaml] = [(); 3].map(|()| given.next().expect("three lines"));
        let scope = podman.scope(scope).expect("a name");
        assert_eq!(scope.kube().play(alone(yaml)).await.is_err(), end == "taken");
        std::process::abort();
    }
    for end in ["usual", "lossy", "taken"] {
        let (app, mut text) = (name("reap"), Text::new(&podman).await);
        if end == "lossy" {
            text.yaml = text.yaml.replace("{labels: {app: x}}", "{labels: {app: !!str x}}");
        }
        // the play makes the volumes and secrets, and then no pod
        let taken = match end {
            "taken" => Some(podman.pods().create(&*text.pod).await.expect("creates")),
            _ => None,
        };
        let tests = std::env::current_exe().expect("a path");
        let arguments = ["--exact", "kube::what_a_killed_process_played_is_reaped", "--ignored", "--nocapture"];
        let mut child = tokio::process::Command::new(tests);
        let output = child.args(arguments).env(DIES, format!("{end}\n{app}\n{}", text.yaml)).output().await;
        let output = output.expect("runs");
        assert!(output.status.code().is_none(), "aborted: {output:?}");
        if taken.is_none() {
            assert_eq!(text.is_there(&podman).await, Ok(true), "{output:?}");
        }
        let reaped = podman.reap(&app, Duration::from_secs(3600)).await.expect("reaps");
        if let Some(taken) = taken {
            assert!(!reaped.is_empty(), "{output:?}");
            assert!(taken.remove().await.expect("it was not reaped"));
        }
        assert_eq!(text.is_there(&podman).await, Ok(false), "{end}: {reaped:?}");
        let again = podman.reap(&app, Duration::from_secs(3600)).await.expect("reaps");
        assert_eq!(again, [], "{end}");
        assert!(podman.volumes().remove(&text.old).await.expect("removes"));
    }
}
