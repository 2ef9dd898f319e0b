//! Progress bars: drawn in a terminal, and nowhere else. Each test runs itself again.

use std::process::Stdio;

use podman::Upload;
use podman::images::{BuildOptions, Context, PullOptions, PushOptions, SaveOptions};
use serde_json::json;

use super::hang::in_time;
use super::server::{Response, Server};
use crate::pty::Pty;

const WAY: &str = "PODMAN_TEST_BAR";
const ID: &str = "4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce";

/// The transfers with bars, and what is drawn on the way.
const WAYS: [(&str, &[&str]); 5] = [
    ("pull", &["aaaaaaaaaaaa Downloading", "5 B/9 B", "aaaaaaaaaaaa Download complete", "bbbbbbbbbbbb Already exists"]),
    ("push", &["dd3b4799ec1b Copying", "Writing manifest to image destination"]),
    ("load", &["loading", "2.00 MiB/2.00 MiB"]),
    ("save", &["saving", "3.00 MiB"]),
    ("build", &["sending the context", "STEP 1/2 FROM scratch", "STEP 2/2 RUN make", "compiling"]),
];

fn record(value: &serde_json::Value) -> String {
    format!("{value}\n")
}

/// The responses to a transfer; the parts of a body arrive one after the other.
fn script(way: &str) -> Vec<Response> {
    let line = |text: &str| record(&json!({ "stream": text }));
    let layer = |id: &str, status: &str, detail: serde_json::Value| {
        record(&json!({ "status": status, "progressDetail": detail, "id": id }))
    };
    let parts = |parts: Vec<String>| Response::chunks(parts);
    let image = || Response::json(200, &json!({ "Id": ID }));
    match way {
        "pull" => {
            let pulled = parts(vec![
                layer("aaaaaaaaaaaa", "Downloading", json!({ "current": 5, "total": 9 })),
                layer("bbbbbbbbbbbb", "Already exists", json!({})),
                layer("aaaaaaaaaaaa", "Download complete", json!({})),
                layer(&ID[..12], "Download complete", json!({})),
            ]);
            vec![pulled, image()]
        }
        "push" => {
            let pushed = parts(vec![
                line("Copying blob sha256:dd3b4799ec1b00\n"),
                line("Writing manifest to image destination\n"),
                record(&json!({ "manifestdigest": "sha256:00" })),
            ]);
            vec![Response::empty(404), pushed]
        }
        "load" => vec![Response::json(200, &json!({ "Names": ["localhost/a:1"] })), image()],
        "save" => vec![Response::chunks(vec![vec![0; 1 << 20]; 3])],
        _ => {
            let built = parts(vec![
                line("STEP 1/2: FROM scratch\n"),
                line("STEP 2/2: RUN make\n"),
                line("compiling\n"),
                line(&format!("{ID}\n")),
            ]);
            vec![built, image()]
        }
    }
}

/// A transfer that shows a bar.
async fn transfer(way: &str) {
    // so that each line is drawn: the bars draw 20 times a second
    let pause = std::time::Duration::from_millis(120);
    let server = Server::new(script(way).into_iter().map(|answer| answer.chunk_delay(pause)));
    let podman = server.client().await;
    let images = podman.images();
    match way {
        "pull" => drop(images.pull_with("app", &PullOptions::new().progress_bar(true)).await.expect("pulls")),
        "push" => {
            images.push_with("quay.io/me/app:1", &PushOptions::new().progress_bar(true)).await.expect("pushes");
        }
        "load" => drop(images.load(Upload::from(vec![0; 2 << 20])).progress_bar(true).await.expect("loads")),
        "save" => {
            let image = images.named("app");
            let mut archive = image.save_with(&SaveOptions::new().progress_bar(true)).await.expect("begins");
            while let Some(piece) = archive.next().await {
                piece.expect("complete");
            }
        }
        _ => {
            let options = BuildOptions::new(Context::none()).containerfile_text("FROM scratch\nRUN make\n");
            images.build(options.progress_bar(true)).await.expect("builds");
        }
    }
}

/// Removes the control sequences of a terminal.
fn plain(shown: &str) -> String {
    let mut plain = String::new();
    let mut rest = shown;
    while let Some((before, after)) = rest.split_once('\x1b') {
        plain.push_str(before);
        rest = after.trim_start_matches(|c: char| !c.is_ascii_alphabetic()).get(1..).unwrap_or_default();
    }
    plain + rest
}

#[tokio::test]
async fn bars_are_drawn_in_a_terminal() {
    const TEST: &str = "bars::bars_are_drawn_in_a_terminal";
    if let Ok(way) = std::env::var(WAY) {
        return transfer(&way).await;
    }
    for (way, lines) in WAYS {
        let pty = Pty::open(24, 120);
        let mut command = pty.command(std::env::current_exe().expect("a path"));
        command.args(["--exact", TEST, "--nocapture"]).env(WAY, way).env("TERM", "xterm");
        let mut child = command.spawn().expect("setsid starts");
        pty.expect("1 passed").await;
        let status = in_time("it ends", child.wait()).await.expect("waits");
        let shown = plain(&pty.shown());
        assert!(status.success(), "{way}: {shown}");
        for line in lines {
            assert!(shown.contains(line), "{way}: {line:?} is not in {shown:?}");
        }
    }
}

#[tokio::test]
async fn nothing_is_drawn_without_a_terminal() {
    const TEST: &str = "bars::nothing_is_drawn_without_a_terminal";
    if let Ok(way) = std::env::var(WAY) {
        return transfer(&way).await;
    }
    for (way, _) in WAYS {
        let mut command = tokio::process::Command::new(std::env::current_exe().expect("a path"));
        command.args(["--exact", TEST, "--nocapture"]).env(WAY, way).env("TERM", "xterm").stdin(Stdio::null());
        let output = command.output().await.expect("runs");
        assert!(output.status.success(), "{way}: {output:?}");
        assert!(output.stderr.is_empty(), "{way}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
