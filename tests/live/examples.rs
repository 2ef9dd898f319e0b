//! The examples do what they say.

use std::path::PathBuf;
use std::process::{Output, Stdio};

use podman::CreateOptions;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use super::{IMAGE, podman, sleeper};

/// Where an example is, which cargo builds beside the tests.
pub(crate) fn built(name: &str) -> PathBuf {
    let tests = std::env::current_exe().expect("a path");
    tests.ancestors().nth(2).expect("target/debug").join("examples").join(name)
}

/// Runs an example.
pub(crate) async fn example(name: &str, arguments: &[&str], input: &str) -> Output {
    let path = built(name);
    let mut child = Command::new(&path)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}; `cargo build --examples` makes it", path.display()));
    let mut stdin = child.stdin.take().expect("a pipe");
    let _ = stdin.write_all(input.as_bytes()).await; // one that does not read it has closed it
    drop(stdin);
    child.wait_with_output().await.expect("ends")
}

fn text(output: &[u8]) -> &str {
    std::str::from_utf8(output).expect("text")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn run_shows_what_a_command_wrote() {
    let output = example("run", &[IMAGE, "sh", "-c", "echo out; echo err >&2"], "").await;
    assert!(output.status.success() && text(&output.stdout).ends_with("\nout\n"), "{output:?}");
    assert_eq!(text(&output.stderr), "err\n");
    let output = example("run", &[IMAGE, "false"], "").await;
    assert!(!output.status.success() && text(&output.stderr).contains("exit_code: 1"), "{output:?}");
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
async fn kwargs_from_json_runs_what_python_would() {
    let keywords = r#"{"image": "localhost/busybox:latest", "command": "sh -c 'id -u; exit 3'", "user": 1000}"#;
    let output = example("kwargs_from_json", &[], keywords).await;
    assert_eq!((text(&output.stdout), output.status.code()), ("1000\n", Some(3)), "{output:?}");
    let output = example("kwargs_from_json", &[], r#"{"image": "x", "mem_limit": "much", "tty": "maybe"}"#).await;
    let said = text(&output.stderr);
    assert!(!output.status.success() && said.contains("mem_limit") && said.contains("tty"), "{output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn events_are_printed_as_they_happen() {
    let podman = podman().await;
    let mut shown = std::pin::pin!(example("events", &["3"], ""));
    let output = loop {
        // again and again, since nothing tells when the example listens
        let life = async {
            let container = podman.containers().create(sleeper()).await.expect("creates");
            container.remove().await.expect("removes");
        };
        tokio::select! {
            output = &mut shown => break output,
            () = life => tokio::time::sleep(std::time::Duration::from_millis(200)).await,
        }
    };
    assert!(output.status.success() && text(&output.stdout).lines().count() == 3, "{output:?}");
    assert!(text(&output.stdout).lines().all(|line| line.split(' ').count() >= 3), "{output:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn files_are_copied_in_and_out() {
    let podman = podman().await;
    let container = podman.containers().create(sleeper()).await.expect("creates");
    let local = std::env::temp_dir().join(super::name("copied"));
    let local = local.to_str().expect("text");
    let output = example("copy", &[&format!("{}:/etc/passwd", container.name()), local], "").await;
    assert!(output.status.success() && text(&output.stdout).contains("mode 644"), "{output:?}");
    let output = example("copy", &[local, &format!("{}:/tmp/again", container.name())], "").await;
    assert!(output.status.success(), "{output:?}");
    let again = container.get_file("/tmp/again").await.expect("it is there");
    assert_eq!(again, std::fs::read(local).expect("it is here"));
    std::fs::remove_file(local).expect("removes");
    container.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn statistics_are_a_table_that_is_drawn_anew() {
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
        let options = options.clone().health_cmd(check).health_interval("1h");
        let container = podman.containers().create(options).await.expect("creates");
        let output = example("wait_healthy", &[container.name(), "3"], "").await;
        let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
        assert!(output.status.code() == Some(code) && said.contains(wanted), "{output:?}");
        assert_eq!(said.contains("log: begun"), code == 1, "{said}");
        container.remove_with(&super::gone()).await.expect("removes");
    }
}
