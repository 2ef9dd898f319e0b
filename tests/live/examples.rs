//! Runs the examples.

use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::time::Duration;

use podman::CreateOptions;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use super::build::steady_program;
use super::hang::in_time;
use super::pty::Pty;
use super::{IMAGE, name, podman, sleeper};

/// The path of an example, which cargo builds together with the tests.
pub(crate) fn built(name: &str) -> PathBuf {
    let tests = std::env::current_exe().expect("a path");
    tests.ancestors().nth(2).expect("target/debug").join("examples").join(name)
}

/// Runs an example.
pub(crate) async fn example(name: &str, arguments: &[&str], input: &str) -> Output {
    example_with(name, arguments, input, &[]).await
}

/// Runs an example with environment variables.
async fn example_with(name: &str, arguments: &[&str], input: &str, variables: &[(&str, &str)]) -> Output {
    let path = built(name);
    let mut child = Command::new(&path)
        .args(arguments)
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo build --examples` makes it", path.display()));
    let mut stdin = child.stdin.take().expect("a pipe");
    let _ = stdin.write_all(input.as_bytes()).await; // ignored: an example without input has closed it
    drop(stdin);
    child.wait_with_output().await.expect("ends")
}

fn text(output: &[u8]) -> &str {
    std::str::from_utf8(output).expect("text")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn run_prints_the_output_of_a_command() {
    let output = example("run", &[IMAGE, "sh", "-c", "echo out; echo err >&2"], "").await;
    assert!(output.status.success() && text(&output.stdout).ends_with("\nout\n"), "{output:?}");
    assert_eq!(text(&output.stderr), "err\n");
    let output = example("run", &[IMAGE, "false"], "").await;
    assert_eq!(output.status.code(), Some(1), "the exit code of the command: {output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn networks_let_containers_find_each_other() {
    let output = example("networks", &[IMAGE], "").await;
    assert!(output.status.success(), "{output:?}");
    let lines: Vec<_> = text(&output.stdout).lines().collect();
    assert!(lines[0] == "hello from the server" && lines.len() == 2, "{output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn build_makes_an_image_that_runs() {
    let podman = podman().await;
    let output = steady_program(&podman, async || example("build", &[IMAGE], "").await).await;
    assert!(output.status.success(), "{output:?}");
    let said = text(&output.stdout);
    assert!(said.contains("step 3 of 4: COPY greet /greet") && said.contains("\nimage "), "{said}");
    assert!(said.ends_with("\nhello\nfor you\n"), "{said}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn pod_serves_with_an_init_container_and_a_sidecar() {
    let output = example("pod", &[IMAGE], "").await;
    assert!(output.status.success(), "{output:?}");
    let message = text(&output.stdout);
    let ends = message.starts_with("hello from the pod\npublished: 127.0.0.1:") && message.contains(" -> 80\n");
    assert!(ends && message.contains("running: web") && message.contains("running: sidecar"), "{output:?}");
    assert!(!message.contains("running: init"), "{output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn logs_follow_a_container() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo one; sleep 1; echo two >&2"]);
    let container = podman.containers().run(options).detach().await.expect("starts");
    let output = example("logs", &["-f", container.name()], "").await;
    assert_eq!((text(&output.stdout), text(&output.stderr)), ("one\n", "two\n"), "{output:?}");
    assert!(output.status.success(), "{output:?}");
    assert!(container.remove().await.expect("removes"));
    let output = example("logs", &[container.id()], "").await;
    assert!(!output.status.success() && text(&output.stderr).contains("no such container"), "{output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn kwargs_from_json_runs_python_kwargs() {
    let keywords = r#"{"image": "localhost/busybox:latest", "command": "sh -c 'id -u; exit 3'", "user": 1000}"#;
    let output = example("kwargs_from_json", &[], keywords).await;
    assert_eq!((text(&output.stdout), output.status.code()), ("1000\n", Some(3)), "{output:?}");
    let output = example("kwargs_from_json", &[], r#"{"image": "x", "mem_limit": "much", "tty": "maybe"}"#).await;
    let message = text(&output.stderr);
    assert!(!output.status.success() && message.contains("mem_limit") && message.contains("tty"), "{output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn events_are_printed() {
    let podman = podman().await;
    let mut shown = std::pin::pin!(example("events", &["3"], ""));
    let output = loop {
        // Repeatedly, because the example does not report when it is listening.
        let life = async {
            let container = podman.containers().create(sleeper()).await.expect("creates");
            container.remove().await.expect("removes");
        };
        tokio::select! {
            output = &mut shown => break output,
            () = life => tokio::time::sleep(Duration::from_millis(200)).await,
        }
    };
    assert!(output.status.success() && text(&output.stdout).lines().count() == 3, "{output:?}");
    assert!(text(&output.stdout).lines().all(|line| line.split(' ').count() >= 3), "{output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn files_are_copied_into_and_out_of_a_container() {
    let podman = podman().await;
    let container = podman.containers().create(sleeper()).await.expect("creates");
    let local = std::env::temp_dir().join(super::name("copied"));
    let local = local.to_str().expect("text");
    let output = example("copy", &[&format!("{}:/etc/passwd", container.id()), local], "").await;
    assert!(output.status.success() && text(&output.stdout).contains("mode 644"), "{output:?}");
    let output = example("copy", &[local, &format!("{}:/tmp/again", container.id())], "").await;
    assert!(output.status.success(), "{output:?}");
    let again = container.get_file("/tmp/again").await.expect("it is there");
    assert_eq!(again, std::fs::read(local).expect("it is here"));
    std::fs::remove_file(local).expect("removes");
    container.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn statistics_are_a_refreshed_table() {
    let podman = podman().await;
    let name = super::name("drawn");
    let container = podman.containers().run(sleeper().name(&name)).detach().await.expect("starts");
    let output = example("stats", &["--once"], "").await;
    let shown = text(&output.stdout);
    assert!(output.status.success() && shown.starts_with("NAME "), "{output:?}");
    let row = shown.lines().find(|line| line.starts_with(&name)).expect("a row");
    for part in ["%", "\x1b[32m", "·", "B", "/s"] {
        assert!(row.contains(part), "{part} is not in {row:?}");
    }
    assert!(!shown.contains("\x1b[J"), "once: {shown:?}");
    let output = example("stats", &["-n", "3"], "").await;
    assert_eq!(text(&output.stdout).matches("\x1b[J").count(), 2, "{output:?}");
    assert!(!example("stats", &["--often"], "").await.status.success());
    container.remove_with(&super::gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn health_is_waited_for() {
    let podman = podman().await;
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", "echo begun; sleep 600"]).stop_signal("SIGKILL");
    for (check, code, wanted) in [("true", 0, " is healthy\n"), ("echo sick; exit 1", 1, "sick")] {
        let options = options.clone().health_cmd(check).health_interval(Duration::from_secs(3600));
        let container = podman.containers().create(options).await.expect("creates");
        let output = example("wait_healthy", &[container.id(), "3"], "").await;
        let message = format!("{}{}", text(&output.stdout), text(&output.stderr));
        assert!(output.status.code() == Some(code) && message.contains(wanted), "{output:?}");
        assert_eq!(message.contains("log: begun"), code == 1, "{message}");
        container.remove_with(&super::gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn raw_calls_other_operations() {
    let network = name("raw");
    let output = example("raw", &[&network], "").await;
    let shown = text(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    assert!(shown.starts_with("created once: true\n"), "{shown}");
    assert!(
        shown.contains(&format!("\n{network}: 10.")) && shown.contains(&format!("\nremoved {network}\n")),
        "{shown}"
    );
    assert!(shown.ends_with(" containers\n"), "{shown}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn secrets_are_passed_and_removed() {
    let podman = podman().await;
    let token = name("token");
    let output = example("secrets", &[IMAGE, &token], "s3cret").await;
    let message = text(&output.stdout);
    assert!(output.status.success() && message.ends_with("bytes of the file and of the variable: 6 6\n"), "{output:?}");
    assert!(message.contains(&format!("labelled: {token}")) && !message.contains("s3cret"), "{output:?}");
    assert!(!podman.secrets().exists(&token).await.expect("an answer"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn kube_plays_waits_and_removes() {
    let podman = podman().await;
    let pod = name("kube");
    let output = example("kube", &[IMAGE, &pod], "").await;
    let said = text(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    assert!(said.contains(&format!("{pod}-main wrote \"hello\\n\" and exited with 3")), "{output:?}");
    assert!(said.ends_with("removed: 1 pods, 0 volumes; failed: []\n"), "{output:?}");
    assert!(!podman.pods().exists(&pod).await.expect("an answer"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn volumes_are_backed_up_and_restored() {
    let podman = podman().await;
    let (from, to) = (name("from"), name("to"));
    let file = std::env::temp_dir().join(format!("{from}.tar"));
    let path = file.to_str().expect("text");
    podman.volumes().create(from.as_str()).await.expect("creates");
    let run = async |command: &str, volume: &str| {
        let options = CreateOptions::new(IMAGE).command(["sh", "-c", command]).volume(volume, "/data").remove(true);
        podman.containers().run(options).checked().await.expect("runs").text().trim().to_owned()
    };
    run("echo hello > /data/a", &from).await;
    let output = example("volumes", &["backup", &from, path], "").await;
    if podman.server_version() < podman::Version::new(5, 6, 0) {
        assert!(!output.status.success() && text(&output.stderr).contains("needs podman 5.6.0"), "{output:?}");
    } else {
        assert!(output.status.success(), "{output:?}");
        let output = example("volumes", &["restore", path, &to], "").await;
        assert!(output.status.success(), "{output:?}");
        assert_eq!(run("cat /data/a", &to).await, "hello");
        let output = example("volumes", &["restore", path, &to], "").await;
        assert!(!output.status.success(), "it exists: {output:?}");
        assert!(podman.volumes().remove(&to).await.expect("removes"));
        std::fs::remove_file(file).expect("removes");
    }
    assert!(podman.volumes().remove(&from).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn push_builds_tags_and_pushes() {
    let podman = podman().await;
    let registry = std::env::var("PODMAN_TEST_REGISTRY").expect("set by `cargo xtask test`");
    let target = format!("{registry}/{}:1", name("example"));
    // the registries of the tests have no TLS
    let run = async || example_with("push", &[IMAGE, &target], "", &[("INSECURE", "1")]).await;
    let output = steady_program(&podman, run).await;
    assert!(output.status.success(), "{output:?}");
    let said = text(&output.stdout);
    let tells_digest = podman.server_version() >= podman::Version::new(4, 4, 0);
    let wanted = if tells_digest { format!("{target} sha256:") } else { format!("{target} pushed") };
    assert!(said.starts_with(&wanted), "{output:?}");
    assert!(text(&output.stderr).is_empty(), "no bar where there is no terminal: {output:?}");
    let options = CreateOptions::new(&target).command(["cat", "/greet"]).remove(true);
    assert_eq!(podman.containers().run(options).checked().await.expect("runs").text(), "hello\n");
    assert!(podman.images().remove(&target).await.expect("it was built"));
    let missing = example("push", &["localhost/no-such-image:1", &target], "").await;
    assert!(!missing.status.success() && text(&missing.stderr).contains("no-such-image"), "{missing:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn push_draws_bars_in_a_terminal() {
    let podman = podman().await;
    let registry = std::env::var("PODMAN_TEST_REGISTRY").expect("set by `cargo xtask test`");
    let target = format!("{registry}/{}:1", name("drawn"));
    let pty = Pty::open(24, 120);
    let mut command = pty.command(built("push"));
    let mut child = command.args([IMAGE, &target]).env("INSECURE", "1").env("TERM", "xterm").spawn().expect("starts");
    pty.expect(&target).await;
    in_time("it ends", child.wait()).await.expect("waits");
    let shown = pty.shown();
    for part in ["sending the context", "STEP 1/", "COPY greet /greet", " Copying"] {
        assert!(shown.contains(part), "{part:?} is not in {shown:?}");
    }
    podman.images().remove(&target).await.expect("removes");
}
