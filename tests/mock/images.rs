//! Streams of images that break off, and failures within a success.

use podman::images::{PullOptions, PullProgress, PushProgress, SaveOptions};
use podman::{Error, PodmanClient, Upload};
use serde_json::json;

use super::server::{Response, Server};

/// The response to the request whether the name is a manifest list, which a push sends first.
fn no_list() -> Response {
    Response::empty(404)
}

fn interrupted<T: std::fmt::Debug>(result: Result<T, Error>, at: usize) {
    let error = result.expect_err(&format!("cut at {at}"));
    assert!(matches!(error, Error::Interrupted(_)), "cut at {at}: {error:?}");
}

const PUSHED: [&str; 3] = [
    "{\"stream\":\"Copying blob sha256:dd3b4799ec1b00\\n\"}\n",
    "{\"stream\":\"Writing manifest to image destination\\n\"}\n",
    "{\"manifestdigest\":\"sha256:00\"}\n",
];

/// Docker's progress: a layer, and the configuration, whose id the image has.
const COUNTED: [&str; 7] = [
    "{\"status\":\"Pulling fs layer\",\"progressDetail\":{},\"id\":\"aaaaaaaaaaaa\"}\n",
    "{\"status\":\"Downloading\",\"progressDetail\":{\"current\":5,\"total\":9},\"progress\":\"[=> ]\",\"id\":\"aaaaaaaaaaaa\"}\n",
    "{\"status\":\"Download complete\",\"progressDetail\":{},\"id\":\"aaaaaaaaaaaa\"}\n",
    "{\"status\":\"Already exists\",\"progressDetail\":{},\"id\":\"cccccccccccc\"}\n",
    "{\"status\":\"Pulling fs layer\",\"progressDetail\":{},\"id\":\"bbbbbbbbbbbb\"}\n",
    "{\"status\":\"Download complete\",\"progressDetail\":{},\"id\":\"bbbbbbbbbbbb\"}\n",
    "{\"status\":\"Download complete\",\"progressDetail\":{},\"id\":\"bbbbbbbbbbbb\"}\n",
];

#[tokio::test]
async fn a_push_cut_anywhere_is_interrupted() {
    let whole = Response::chunks(PUSHED);
    let server = Server::new((0..whole.bytes().len()).flat_map(|at| [no_list(), whole.clone().truncated(at)]));
    let images = server.client().await.images();
    for at in 0..whole.bytes().len() {
        interrupted(images.push("quay.io/me/app:1").await, at);
    }
}

#[tokio::test]
async fn a_push_that_ends_without_its_digest_is_interrupted_except_before_4_4() {
    let server = Server::new([no_list(), Response::chunks(&PUSHED[..2])]);
    interrupted(server.client().await.images().push("quay.io/me/app:1").await, 0);
    let last = "{\"stream\":\"Storing signatures\\n\"}\n";
    let script = [no_list(), Response::chunks([PUSHED[0], last]), no_list(), Response::chunks(&PUSHED[..2])];
    let server = Server::greeting(Response::ping("4.3.1"), script);
    let old = server.client().await.images();
    assert_eq!(old.push("quay.io/me/app:1").await.expect("the shape of 4.3.1").digest, None);
    interrupted(old.push("quay.io/me/app:1").await, 0);
    let server = Server::new([no_list(), Response::chunks([PUSHED[0], last])]);
    interrupted(server.client().await.images().push("quay.io/me/app:1").await, 0);
}

#[tokio::test]
async fn a_failure_within_a_success_is_an_error() {
    let denied = "{\"error\":\"unauthorized: authentication required\"}\n";
    let server =
        Server::new([no_list(), Response::chunks([PUSHED[0], denied]), Response::chunks([COUNTED[0], denied])]);
    let images = server.client().await.images();
    let error = images.push("quay.io/me/app:1").await.expect_err("denied");
    assert!(error.is_unauthorized() && error.to_string().contains("quay.io/me/app:1"), "{error}");
    let options = PullOptions::new().layer_progress(true);
    let error = images.pull_with("quay.io/me/app:1", &options).await.expect_err("denied");
    assert!(error.is_unauthorized(), "{error}");
}

async fn counted(podman: &PodmanClient) -> Result<Vec<PullProgress>, Error> {
    let options = PullOptions::new().layer_progress(true);
    let mut pull = podman.images().pull_with("app", &options).stream().await?;
    let mut seen = Vec::new();
    while let Some(progress) = pull.next().await {
        seen.push(progress?);
    }
    Ok(seen)
}

#[tokio::test]
async fn a_pull_that_counts_bytes_ends_with_its_image() {
    let whole = Response::chunks(COUNTED);
    let cuts = (0..whole.bytes().len()).map(|at| whole.clone().truncated(at));
    let ends = (0..COUNTED.len()).map(|records| Response::chunks(&COUNTED[..records]));
    let server = Server::new([whole.clone()].into_iter().chain(cuts).chain(ends));
    let podman = server.client().await;
    let seen = counted(&podman).await.expect("whole");
    assert_eq!(seen.len(), 8);
    assert_eq!(seen[7], PullProgress::Done(vec!["bbbbbbbbbbbb".to_owned()]));
    let PullProgress::Layer(layer) = &seen[1] else { panic!("{seen:?}") };
    assert_eq!((layer.current, layer.total), (Some(5), Some(9)));
    for at in 0..whole.bytes().len() {
        interrupted(counted(&podman).await, at);
    }
    for records in 0..COUNTED.len() {
        interrupted(counted(&podman).await, records);
    }
    assert!(server.sent()[0].ends_with("?compatMode=true&reference=app%3Alatest"));
}

#[tokio::test]
async fn bytes_are_counted_as_each_release_can() {
    let done = || Response::chunks(["{\"images\":[\"abc\"],\"id\":\"abc\"}\n"]);
    let six = [
        "{\"status\":\"pulling\",\"stream\":\"Trying\\n\"}\n",
        "{\"status\":\"pulling\",\"pullProgress\":{\"status\":\"pulling\",\"current\":5,\"total\":9,\"progressComponentID\":\"sha256:aaaaaaaaaaaa00\"}}\n",
        "{\"status\":\"success\",\"images\":[\"abc\"],\"id\":\"abc\"}\n",
    ];
    let server = Server::greeting(Response::ping("6.0.0"), [Response::chunks(six)]);
    let seen = counted(&server.client().await).await.expect("whole");
    assert_eq!(seen.len(), 3);
    assert!(matches!(&seen[1], PullProgress::Layer(layer) if layer.id == "aaaaaaaaaaaa" && layer.total == Some(9)));
    // Before 4.8 a bar shows messages; requesting the counts is an error.
    let script = [done(), Response::json(200, &json!({ "Id": "abc" }))];
    let server = Server::greeting(Response::ping("4.3.1"), script);
    let old = server.client().await.images();
    assert!(matches!(old.pull_with("app", &PullOptions::new().layer_progress(true)).await, Err(Error::Unsupported(_))));
    old.pull_with("app", &PullOptions::new().progress_bar(true)).await.expect("pulls");
}

#[tokio::test]
async fn an_image_of_another_platform_is_an_error() {
    let done = || Response::chunks(["{\"stream\":\"WARNING: image platform\\n\"}\n{\"images\":[\"abc\"]}\n"]);
    let image = |arch: &str| Response::json(200, &json!({ "Id": "abc", "Os": "linux", "Architecture": arch }));
    let server =
        Server::new([done(), image("amd64"), done(), image("arm64"), done(), image("arm64"), done(), image("amd64")]);
    let images = server.client().await.images();
    let wants = |platform: &str| PullOptions::new().platform(platform);
    let error = images.pull_with("app", &wants("linux/arm64")).await.expect_err("another one");
    assert!(error.to_string().contains("linux/amd64, not for linux/arm64"), "{error}");
    images.pull_with("app", &wants("linux/arm64/v8")).await.expect("it");
    images.pull_with("app", &wants("linux/aarch64")).await.expect("it");
    images.pull_with("app", &wants("linux")).await.expect("any");
}

#[tokio::test]
async fn all_tags_are_each_image_once() {
    let server = Server::new([
        Response::chunks(["{\"images\":[\"aa\",\"bb\",\"aa\"],\"id\":\"aa\"}\n"]),
        Response::json(200, &json!({ "Id": "aa" })),
        Response::json(200, &json!({ "Id": "bb" })),
    ]);
    let found = server.client().await.images().pull("host:5000/app:1").all_tags().await.expect("two");
    assert_eq!(found.iter().map(podman::Image::id).collect::<Vec<_>>(), ["aa", "bb"]);
    assert!(server.sent()[0].ends_with("?allTags=true&reference=host%3A5000%2Fapp"));
}

#[tokio::test]
async fn an_archive_without_its_end_is_interrupted() {
    let whole = Response::chunks([vec![0_u8; 512], vec![0_u8; 512]]);
    let cuts = (0..whole.bytes().len()).map(|at| whole.clone().truncated(at));
    let server = Server::new(cuts.chain([Response::chunks([vec![0_u8; 512]])]));
    let image = server.client().await.images().named("app");
    for at in 0..=whole.bytes().len() {
        let saved = async {
            let mut archive = image.save_with(&SaveOptions::new()).await?;
            while let Some(piece) = archive.next().await {
                piece?;
            }
            Ok(())
        };
        // a read whose answer did not begin is repeated, and takes the next cut
        let error = saved.await.expect_err("cut");
        assert!(matches!(error, Error::Interrupted(_)), "{at}: {error:?}");
    }
}

#[tokio::test]
async fn what_is_no_archive_is_said_shortly() {
    let long = "payload does not match any of the supported image formats:\n * oci: open /var/tmp/libpod-images-load.tar1/index.json: not a directory";
    let server = Server::new([Response::error(500, long, &format!("unable to load image: {long}"))]);
    let images = server.client().await.images();
    let error = images.load("junk").await.expect_err("junk").to_string();
    assert!(error.contains("not an archive of images") && !error.contains("/var/tmp"), "{error}");
    let empty = images.load(Upload::reader(tokio::io::empty())).await;
    assert!(empty.is_err(), "{empty:?}");
}

#[tokio::test]
async fn a_load_counts_what_it_sends() {
    use std::sync::atomic::{AtomicU64, Ordering};
    let server = Server::new([
        Response::json(200, &json!({ "Names": ["localhost/app:1"] })),
        Response::json(200, &json!({ "Id": "abc" })),
    ]);
    let sent = std::sync::Arc::new(AtomicU64::new(0));
    let seen = std::sync::Arc::clone(&sent);
    let archive = Upload::reader(std::io::Cursor::new(vec![7_u8; 200_000]));
    let load = server.client().await.images().load(archive).progress_bar(true);
    load.on_bytes(move |bytes| {
        seen.fetch_add(bytes, Ordering::Relaxed);
    })
    .await
    .expect("loads");
    assert_eq!(sent.load(Ordering::Relaxed), 200_000);
}

#[tokio::test]
async fn a_push_shows_its_layers() {
    let server = Server::new([no_list(), Response::chunks(PUSHED)]);
    let mut push = server.client().await.images().push("app").stream().await.expect("begins");
    let Some(Ok(PushProgress::Layer(layer))) = push.next().await else { panic!("a layer") };
    assert_eq!(layer.id, "dd3b4799ec1b");
    let Some(Ok(PushProgress::Message(line))) = push.next().await else { panic!("a message") };
    assert_eq!(line, "Writing manifest to image destination");
    drop(push);
}
