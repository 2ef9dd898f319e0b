//! Builds from URLs, which the server downloads.

use std::net::SocketAddr;

use podman::images::{BuildOptions, Context};
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};

use super::ignore::archive;
use super::{Directory, base, build, podman, printed};
use crate::request_head::request_head;

/// Serves an archive as `/app.tar`, a Containerfile as `/Containerfile`, and nothing else.
async fn serve(tar: Vec<u8>, containerfile: String) -> (SocketAddr, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let task = tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            respond(client, &tar, containerfile.as_bytes()).await;
        }
    });
    (address, task)
}

async fn respond(mut client: TcpStream, tar: &[u8], containerfile: &[u8]) {
    let Some(head) = request_head(&mut client).await else { return };
    let (status, body) = match head.split(' ').nth(1) {
        Some("/app.tar") => ("200 OK", tar),
        Some("/Containerfile") => ("200 OK", containerfile),
        _ => ("404 Not Found", &b"no"[..]),
    };
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    drop(client.write_all(head.as_bytes()).await);
    drop(client.write_all(body).await);
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_archive_and_a_containerfile_behind_urls_become_images() {
    let podman = podman().await;
    let directory = Directory::new(&[("Containerfile", &base("COPY a /a")), ("a", "of-the-url")]);
    let (address, task) = serve(archive(directory.path()), base("RUN echo of-the-file > /a")).await;
    for (path, content) in [("app.tar", "of-the-url"), ("Containerfile", "of-the-file")] {
        let options = BuildOptions::new(Context::url(format!("http://{address}/{path}")));
        let image =
            build(&podman, &options.nocache(true)).await.unwrap_or_else(|error| panic!("{path}: {error}")).image;
        assert_eq!(printed(&podman, &image, "cat /a").await.trim(), content);
        image.remove().await.expect("removes");
    }
    let missing = BuildOptions::new(Context::url(format!("http://{address}/missing.tar")));
    let error = build(&podman, &missing).await.expect_err("there is nothing");
    assert!(error.to_string().contains("404"), "{error}");
    task.abort();
}
