//! Answers that break off, connections that go away: never taken for an end, never asked twice.

use std::time::Duration;

use podman::{ContainerListOptions, CreateOptions, Error, LogOptions, PullOptions, StatsOptions};
use serde_json::json;

use super::server::{Answer, Server};
use super::{ID, frame, inspection, web};

fn interrupted<T: std::fmt::Debug>(result: Result<T, Error>, at: usize) {
    let error = result.expect_err(&format!("cut at {at}"));
    assert!(matches!(error, Error::Interrupted(_)), "cut at {at}: {error:?}");
    assert!(error.is_retryable(), "cut at {at}");
}

/// An answer that is cut, and cut again: what only looks is asked twice where the answer did not begin.
fn cuts(whole: &Answer) -> impl Iterator<Item = Answer> {
    let times = |at| if at < whole.head_len() { 2 } else { 1 };
    (0..whole.bytes().len()).flat_map(move |at| vec![whole.clone().cut(at); times(at)])
}

#[tokio::test]
async fn an_answer_cut_anywhere_is_interrupted() {
    let whole = inspection();
    let server = Server::new(cuts(&whole));
    let containers = server.client().await.containers();
    for at in 0..whole.bytes().len() {
        interrupted(containers.get("web").await, at);
    }
    assert_eq!(server.said().len(), whole.bytes().len() + whole.head_len(), "asked once more, and no more");
}

#[tokio::test]
async fn a_refusal_cut_anywhere_is_interrupted() {
    let whole = Answer::refusal(404, "no such container", "no container \"web\"");
    let server = Server::new(cuts(&whole));
    let containers = server.client().await.containers();
    for at in 0..whole.bytes().len() {
        // above all: it is not "no, there is none"
        interrupted(containers.exists("web").await, at);
    }
}

#[tokio::test]
async fn a_list_cut_anywhere_is_interrupted() {
    let whole = Answer::chunks(["[{\"Id\":\"a\"},", "{\"Id\":\"b\"}]"]);
    let server = Server::new(cuts(&whole));
    let containers = server.client().await.containers();
    for at in 0..whole.bytes().len() {
        interrupted(containers.list_with(&ContainerListOptions::new().all(true)).await, at);
    }
}

#[tokio::test]
async fn logs_cut_anywhere_say_so() {
    let frames = [frame(1, "one\n"), frame(2, "two\n"), frame(1, "three\n")];
    let whole = Answer::chunks(&frames);
    let cuts = (0..whole.bytes().len()).map(|at| whole.clone().cut(at));
    let server = Server::new(cuts);
    let web = web(&server.client().await);
    for at in 0..whole.bytes().len() {
        let collected = async { web.logs(&LogOptions::new()).await?.collect().await };
        interrupted(collected.await, at);
    }
    server.said();
}

#[tokio::test]
async fn a_cut_stream_gives_what_came_and_then_the_error_once() {
    let whole = Answer::chunks(&[frame(1, "one\n"), frame(2, "two\n")]);
    let server = Server::new([whole.clone().cut(whole.bytes().len() - 12)]);
    let web = web(&server.client().await);
    let mut logs = web.logs(&LogOptions::new()).await.expect("logs");
    assert_eq!(logs.next().await.expect("a frame").expect("whole").bytes.as_ref(), b"one\n");
    interrupted(logs.next().await.expect("an error"), 0);
    assert!(logs.next().await.is_none(), "the error is the last item");
}

#[tokio::test]
async fn frames_may_come_in_any_pieces() {
    let bytes = [frame(1, "one\n"), frame(2, ""), frame(2, "two\n")].concat();
    let pieces: Vec<&[u8]> = bytes.chunks(1).collect();
    let server = Server::new([Answer::chunks(&pieces)]);
    let web = web(&server.client().await);
    let logs = web.logs(&LogOptions::new()).await.expect("logs").collect().await.expect("whole");
    assert_eq!((logs.stdout.as_slice(), logs.stderr.as_slice()), (b"one\n".as_slice(), b"two\n".as_slice()));
}

#[tokio::test]
async fn a_pull_cut_anywhere_is_interrupted() {
    let whole = Answer::chunks(["{\"stream\":\"Trying\\n\"}\n", "{\"images\":[\"abc\"],\"id\":\"abc\"}\n"]);
    let server = Server::new((0..whole.bytes().len()).map(|at| whole.clone().cut(at)));
    let images = server.client().await.images();
    for at in 0..whole.bytes().len() {
        let pulled = async {
            let mut pull = images.pull_stream("app", &PullOptions::new()).await?;
            while let Some(progress) = pull.next().await {
                progress?;
            }
            Ok(())
        };
        interrupted(pulled.await, at);
    }
    server.said();
}

#[tokio::test]
async fn a_pull_that_reports_no_image_did_not_end_well() {
    let server = Server::new([Answer::chunks(["{\"stream\":\"Trying\\n\"}\n"])]);
    interrupted(server.client().await.images().pull("app").await, 0);
}

#[tokio::test]
async fn a_creation_is_never_asked_for_twice() {
    // each has read the request, and the container may be there
    for answer in [Answer::raw(""), Answer::raw("HTTP/1.1 201"), Answer::json(201, &json!({ "Id": ID })).cut(70)] {
        let server = Server::new([Answer::empty(200).idle(Duration::ZERO), answer]);
        let podman = server.client().await;
        podman.ping().await.expect("pong"); // and leaves a connection in the pool that is about to be closed
        interrupted(podman.containers().create(CreateOptions::new("busybox")).await.map(drop), 0);
        let said = server.requests();
        let creations = said.iter().filter(|request| request.said().starts_with("POST")).count();
        assert_eq!(creations, 1, "{said:?}");
    }
}

#[tokio::test]
async fn connections_are_kept_and_those_that_the_server_closed_are_not_used() {
    let idle = Duration::from_millis(100);
    let server = Server::new(vec![inspection().idle(idle); 12]);
    let containers = server.client().await.containers();
    for round in 0..3 {
        for _ in 0..4 {
            containers.get("web").await.unwrap_or_else(|error| panic!("round {round}: {error}"));
        }
        tokio::time::sleep(idle * 3).await;
    }
    let used: Vec<usize> = server.requests().iter().map(|request| request.connection).collect();
    let first = used[0];
    assert_eq!(used, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2].map(|more| first + more), "one connection a round");
}

#[tokio::test]
async fn an_archive_cut_anywhere_is_interrupted() {
    let whole = Answer::chunks(&[vec![b'x'; 512], vec![0; 512], vec![0; 512]]);
    let cuts = (whole.head_len()..whole.bytes().len()).step_by(7);
    let server = Server::new(cuts.clone().map(|at| whole.clone().cut(at)));
    let web = web(&server.client().await);
    for at in cuts {
        let read = async {
            let mut archive = web.get_archive("/etc").await?;
            while let Some(piece) = archive.next().await {
                piece?;
            }
            Ok(())
        };
        interrupted(read.await, at);
    }
    // the server could not read on, and ends its answer as if all were well
    let server = Server::new([Answer::chunks(&[vec![b'x'; 512], vec![0; 512]])]);
    let mut archive = super::web(&server.client().await).get_archive("/etc").await.expect("an archive");
    while let Some(piece) = archive.next().await {
        if let Err(error) = piece {
            return interrupted::<()>(Err(error), 0);
        }
    }
    panic!("half an archive is none");
}

/// A line of statistics.
fn sample(running: bool) -> String {
    format!("{}\n", json!({ "Error": null, "Stats": [{ "ContainerID": ID, "SystemNano": u8::from(running) }] }))
}

#[tokio::test]
async fn statistics_cut_anywhere_say_so() {
    let whole = Answer::chunks(&[sample(true), sample(true)]);
    let server = Server::new((0..whole.bytes().len()).map(|at| whole.clone().cut(at)));
    let web = web(&server.client().await);
    for at in 0..whole.bytes().len() {
        let all = async {
            let mut stream = web.stats_stream(Duration::from_secs(1)).await?;
            while let Some(sample) = stream.next().await {
                sample?;
            }
            Ok(())
        };
        interrupted(all.await, at);
    }
}

#[tokio::test]
async fn a_failure_among_statistics_is_explained() {
    let failing = || Answer::chunks(&[sample(true), "{\"Error\":{},\"Stats\":null}\n".to_owned()]);
    let gone = || Answer::refusal(404, "no such container", "no container");
    let idle = || Answer::json(200, &json!({ "Id": ID, "State": { "Status": "exited" } }));
    let server = Server::new([failing(), gone(), failing(), idle(), failing(), inspection(), failing(), gone()]);
    let podman = server.client().await;
    let web = web(&podman);
    // of one container, its end is the stream's
    for ends in [true, true, false] {
        let mut stream = web.stats_stream(Duration::from_secs(1)).await.expect("a stream");
        assert!(stream.next().await.expect("one").is_ok());
        match stream.next().await {
            None => assert!(ends),
            Some(sample) => assert!(!ends && matches!(sample, Err(Error::Api(_))), "{sample:?}"),
        }
        assert!(stream.next().await.is_none());
    }
    // of several, it is missing
    let options = StatsOptions::new().containers(["web", "db"]);
    let mut stream = podman.containers().stats_stream(&options).await.expect("a stream");
    assert!(stream.next().await.expect("one").is_ok());
    assert!(stream.next().await.expect("an error").expect_err("it is gone").is_not_found());
    assert!(stream.next().await.is_none());
    server.said();
}
