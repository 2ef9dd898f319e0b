//! Many commands at the same time: each is complete, whatever the server has to do for the others.

use std::sync::Arc;
use std::time::Instant;

use podman::CreateOptions;
use podman::containers::{ListOptions, Output};

use super::alone::ran_alone;
use super::{IMAGE, name, podman};

/// The number of concurrent runs.
const MANY: u8 = 200;

/// How many starts an overloaded server may refuse. Those are repeated.
const REFUSED: usize = 4;

/// The database of 5.4.2 fails a write if the machine cannot give it what it needs, at a load of 100.
fn is_overloaded(error: &podman::Error) -> bool {
    error.api().is_some_and(|api| api.cause == "disk I/O error: resource temporarily unavailable")
}

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
    let start = |nth: u8| {
        let line = format!("echo out {nth}; echo err {nth} >&2; exit {nth}");
        let options = CreateOptions::new(IMAGE).command(["sh", "-c", &line]).label("crowd", &**label);
        // Both ways to remove the container.
        let options = if nth % 2 == 0 { options.remove(true) } else { options.auto_remove(true) };
        podman.containers().run(options)
    };
    for nth in 0..MANY {
        let run = start(nth);
        runs.spawn(async move { (nth, run.await) });
    }
    let (mut wrong, mut refused) = (Vec::new(), 0);
    while let Some(ended) = runs.join_next().await {
        let (nth, ended) = ended.expect("no panic");
        let right = |output: &Output| {
            let (out, err) = (format!("out {nth}\n"), format!("err {nth}\n"));
            output.exit_code == i64::from(nth) && output.stdout == out.as_bytes() && output.stderr == err.as_bytes()
        };
        if ended.as_ref().is_err_and(is_overloaded) && refused < REFUSED {
            refused += 1;
            let run = start(nth);
            runs.spawn(async move { (nth, run.await) });
        } else if !ended.as_ref().is_ok_and(right) {
            wrong.push((nth, ended));
        }
    }
    println!("{MANY} runs took {:.1?}; {refused} starts were refused", began.elapsed());
    assert!(wrong.is_empty(), "{} of {MANY} are wrong: {wrong:#?}", wrong.len());
    let options = ListOptions::new().all(true).filter(podman::containers::Filter::Label(format!("crowd={label}")));
    super::hang::until("the server removes those that it was to remove", async || {
        podman.containers().list_with(&options).await.expect("lists").is_empty()
    })
    .await;
}
