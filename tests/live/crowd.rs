//! Many commands at the same time: each is complete, whatever the server has to do for the others.

use std::sync::Arc;
use std::time::Instant;

use podman::CreateOptions;
use podman::containers::{ListOptions, Output};

use super::alone::ran_alone;
use super::{IMAGE, name, podman};

/// The number of concurrent runs.
const MANY: u8 = 200;

#[tokio::test]
#[ignore = "needs podman"]
async fn two_hundred_runs_at_once_are_complete() {
    if ran_alone("crowd::two_hundred_runs_at_once_are_complete", "runs took").await {
        return;
    }
    let podman = podman().await;
    let label = Arc::new(name("crowd"));
    let began = Instant::now();
    let mut runs = tokio::task::JoinSet::new();
    for nth in 0..MANY {
        let line = format!("echo out {nth}; echo err {nth} >&2; exit {nth}");
        let options = CreateOptions::new(IMAGE).command(["sh", "-c", &line]).label("crowd", &**label);
        // Both ways to remove the container.
        let options = if nth % 2 == 0 { options.remove(true) } else { options.auto_remove(true) };
        let run = podman.containers().run(options);
        runs.spawn(async move { (nth, run.await) });
    }
    let mut wrong = Vec::new();
    while let Some(ended) = runs.join_next().await {
        let (nth, ended) = ended.expect("no panic");
        let right = |output: &Output| {
            let (out, err) = (format!("out {nth}\n"), format!("err {nth}\n"));
            output.exit_code == i64::from(nth) && output.stdout == out.as_bytes() && output.stderr == err.as_bytes()
        };
        if !ended.as_ref().is_ok_and(right) {
            wrong.push((nth, ended));
        }
    }
    println!("{MANY} runs took {:.1?}", began.elapsed());
    assert!(wrong.is_empty(), "{} of {MANY} are wrong: {wrong:#?}", wrong.len());
    let options = ListOptions::new().all(true).filter(podman::containers::Filter::Label(format!("crowd={label}")));
    super::hang::until("the server removes those that it was to remove", async || {
        podman.containers().list_with(&options).await.expect("lists").is_empty()
    })
    .await;
}
