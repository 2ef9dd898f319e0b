//! Truncated responses and closed connections: never taken for an end, and never requested twice.

use std::time::Duration;

use podman::containers::StatsOptions;
use podman::{CreateOptions, Error, containers};
use serde_json::json;

use super::server::{Response, Server};
use super::{ID, frame, inspection, web};

fn interrupted<T: std::fmt::Debug>(result: Result<T, Error>, at: usize) {
    let error = result.expect_err(&format!("cut at {at}"));
    assert!(matches!(error, Error::Interrupted(_)), "cut at {at}: {error:?}");
    assert!(error.is_transient(), "cut at {at}");
}

/// A response that is truncated twice: a `GET` request is repeated once if no response arrived.
fn cuts(whole: &Response) -> impl Iterator<Item = Response> {
    let times = |at| if at < whole.head_len() { 2 } else { 1 };
    (0..whole.bytes().len()).flat_map(move |at| vec![whole.clone().truncated(at); times(at)])
}

#[tokio::test]
async fn a_truncated_response_is_interrupted() {
    let whole = inspection();
    let server = Server::new(cuts(&whole));
    let containers = server.client().await.containers();
    for at in 0..whole.bytes().len() {
        interrupted(containers.get("web").await, at);
    }
    assert_eq!(server.sent().len(), whole.bytes().len() + whole.head_len(), "repeated exactly once");
}

#[tokio::test]
async fn a_truncated_error_response_is_interrupted() {
    let whole = Response::error(404, "no such container", "no container \"web\"");
    let server = Server::new(cuts(&whole));
    let containers = server.client().await.containers();
    for at in 0..whole.bytes().len() {
        // It must not count as "does not exist".
        interrupted(containers.exists("web").await, at);
    }
}

#[tokio::test]
async fn a_truncated_list_is_interrupted() {
    let whole = Response::chunks(["[{\"Id\":\"a\"},", "{\"Id\":\"b\"}]"]);
    let server = Server::new(cuts(&whole));
    let containers = server.client().await.containers();
    for at in 0..whole.bytes().len() {
        interrupted(containers.list_with(&containers::ListOptions::new().all(true)).await, at);
    }
}

#[tokio::test]
async fn truncated_logs_are_interrupted() {
    let frames = [frame(1, "one\n"), frame(2, "two\n"), frame(1, "three\n")];
    let whole = Response::chunks(&frames);
    let cuts = (0..whole.bytes().len()).map(|at| whole.clone().truncated(at));
    let server = Server::new(cuts);
    let web = web(&server.client().await);
    for at in 0..whole.bytes().len() {
        let collected = async { web.logs().await?.collect().await };
        interrupted(collected.await, at);
    }
    server.sent();
}

#[tokio::test]
async fn a_truncated_stream_returns_its_output_and_then_one_error() {
    let whole = Response::chunks(&[frame(1, "one\n"), frame(2, "two\n")]);
    let server = Server::new([whole.clone().truncated(whole.bytes().len() - 12)]);
    let web = web(&server.client().await);
    let mut logs = web.logs().await.expect("logs");
    assert_eq!(logs.next().await.expect("a frame").expect("whole").bytes.as_ref(), b"one\n");
    interrupted(logs.next().await.expect("an error"), 0);
    assert!(logs.next().await.is_none(), "the error is the last item");
}

#[tokio::test]
async fn frames_may_arrive_in_any_chunks() {
    let bytes = [frame(1, "one\n"), frame(2, ""), frame(2, "two\n")].concat();
    let pieces: Vec<&[u8]> = bytes.chunks(1).collect();
    let server = Server::new([Response::chunks(&pieces)]);
    let web = web(&server.client().await);
    let logs = web.logs().await.expect("logs").collect().await.expect("whole");
    assert_eq!((logs.stdout.as_slice(), logs.stderr.as_slice()), (b"one\n".as_slice(), b"two\n".as_slice()));
}

#[tokio::test]
async fn a_truncated_pull_is_interrupted() {
    let whole = Response::chunks(["{\"stream\":\"Trying\\n\"}\n", "{\"images\":[\"abc\"],\"id\":\"abc\"}\n"]);
    let server = Server::new((0..whole.bytes().len()).map(|at| whole.clone().truncated(at)));
    let images = server.client().await.images();
    for at in 0..whole.bytes().len() {
        let pulled = async {
            let mut pull = images.pull_stream("app").await?;
            while let Some(progress) = pull.next().await {
                progress?;
            }
            Ok(())
        };
        interrupted(pulled.await, at);
    }
    server.sent();
}

#[tokio::test]
async fn a_pull_without_an_image_in_its_report_is_interrupted() {
    let server = Server::new([Response::chunks(["{\"stream\":\"Trying\\n\"}\n"])]);
    interrupted(server.client().await.images().pull("app").await, 0);
}

#[tokio::test]
async fn create_is_never_sent_twice() {
    // Each server has read the request, so the container may exist.
    for answer in
        [Response::raw(""), Response::raw("HTTP/1.1 201"), Response::json(201, &json!({ "Id": ID })).truncated(70)]
    {
        let server = Server::new([Response::empty(200).idle(Duration::ZERO), answer]);
        let podman = server.client().await;
        podman.ping().await.expect("pong"); // leaves a connection in the pool that is about to be closed
        interrupted(podman.containers().create(CreateOptions::new("busybox")).await.map(drop), 0);
        let message = server.requests();
        let creations = message.iter().filter(|request| request.summary().starts_with("POST")).count();
        assert_eq!(creations, 1, "{message:?}");
    }
}

#[tokio::test]
async fn connections_are_reused_unless_the_server_closed_them() {
    let last = inspection().idle(Duration::from_millis(100));
    let round = [vec![inspection(); 3], vec![last]].concat();
    let server = Server::new([round.clone(), round.clone(), round].concat());
    let containers = server.client().await.containers();
    server.has_closed(1).await; // the connection of the first ping
    for round in 0..3 {
        for _ in 0..4 {
            containers.get("web").await.unwrap_or_else(|error| panic!("round {round}: {error}"));
        }
        server.has_closed(round + 2).await;
    }
    let used: Vec<usize> = server.requests().iter().map(|request| request.connection).collect();
    let first = used[0];
    assert_eq!(used, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2].map(|more| first + more), "one connection a round");
}

#[tokio::test]
async fn a_truncated_archive_is_interrupted() {
    let whole = Response::chunks(&[vec![b'x'; 512], vec![0; 512], vec![0; 512]]);
    let cuts = (whole.head_len()..whole.bytes().len()).step_by(7);
    let server = Server::new(cuts.clone().map(|at| whole.clone().truncated(at)));
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
    // The server failed while it read the files, and ends its response normally.
    let server = Server::new([Response::chunks(&[vec![b'x'; 512], vec![0; 512]])]);
    let mut archive = super::web(&server.client().await).get_archive("/etc").await.expect("an archive");
    while let Some(piece) = archive.next().await {
        if let Err(error) = piece {
            return interrupted::<()>(Err(error), 0);
        }
    }
    panic!("an incomplete archive is an error");
}

/// A line of statistics.
fn sample(running: bool) -> String {
    format!("{}\n", json!({ "Error": null, "Stats": [{ "ContainerID": ID, "SystemNano": u8::from(running) }] }))
}

#[tokio::test]
async fn truncated_statistics_are_interrupted() {
    let whole = Response::chunks(&[sample(true), sample(true)]);
    let server = Server::new((0..whole.bytes().len()).map(|at| whole.clone().truncated(at)));
    let web = web(&server.client().await);
    for at in 0..whole.bytes().len() {
        let all = async {
            let mut stream = web.stats_stream_with(&StatsOptions::new().interval(Duration::from_secs(1))).await?;
            while let Some(sample) = stream.next().await {
                sample?;
            }
            Ok(())
        };
        interrupted(all.await, at);
    }
}

#[tokio::test]
async fn an_error_in_a_stream_of_statistics_is_explained() {
    let failing = || Response::chunks(&[sample(true), "{\"Error\":{},\"Stats\":null}\n".to_owned()]);
    let gone = || Response::error(404, "no such container", "no container");
    let idle = || Response::json(200, &json!({ "Id": ID, "State": { "Status": "exited" } }));
    let server = Server::new([failing(), gone(), failing(), idle(), failing(), inspection(), failing(), gone()]);
    let podman = server.client().await;
    let web = web(&podman);
    // For one container, its exit ends the stream.
    for ends in [true, true, false] {
        let mut stream =
            web.stats_stream_with(&StatsOptions::new().interval(Duration::from_secs(1))).await.expect("a stream");
        assert!(stream.next().await.expect("one").is_ok());
        match stream.next().await {
            None => assert!(ends),
            Some(sample) => assert!(!ends && matches!(sample, Err(Error::Api(_))), "{sample:?}"),
        }
        assert!(stream.next().await.is_none());
    }
    // For several, it is missing.
    let options = StatsOptions::new().containers(["web", "db"]);
    let mut stream = podman.containers().stats_stream_with(&options).await.expect("a stream");
    assert!(stream.next().await.expect("one").is_ok());
    assert!(stream.next().await.expect("an error").expect_err("it is gone").is_not_found());
    assert!(stream.next().await.is_none());
    server.sent();
}
