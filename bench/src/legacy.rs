//! The same calls with the pool of hyper-util, which kube and bollard use: `hyper_util::client::legacy::Client`.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper::{Request, Uri};
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use podman::models::{ContainerInspect, ContainerSummary};
use serde::de::DeserializeOwned;
use tokio::net::UnixStream;
use tower_service::Service;

use crate::work::Work;
use crate::{Outcome, Target};

/// Opens connections to the socket, whatever the URI is.
#[derive(Clone)]
struct Connector(PathBuf);

impl Service<Uri> for Connector {
    type Response = Socket;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Socket>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        let path = self.0.clone();
        Box::pin(async move { Ok(Socket(TokioIo::new(UnixStream::connect(path).await?))) })
    }
}

struct Socket(TokioIo<UnixStream>);

impl Connection for Socket {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl Read for Socket {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl Write for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(cx, bytes)
    }
}

type Client = hyper_util::client::legacy::Client<Connector, Empty<Bytes>>;

async fn send(client: &Client, path: &str) -> Outcome<Bytes> {
    let request = Request::builder().uri(format!("http://d/v5.8.3/libpod/{path}")).header("User-Agent", "bench");
    let response = client.request(request.body(Empty::new())?).await?;
    if !response.status().is_success() {
        return Err(response.status().to_string().into());
    }
    Ok(response.into_body().collect().await?.to_bytes())
}

async fn call<T: DeserializeOwned>(client: &Client, path: &str) -> Outcome<T> {
    Ok(serde_json::from_slice(&send(client, path).await?)?)
}

/// Does the work if it consists of short calls; returns the number of calls.
pub(crate) async fn run(target: &Target) -> Outcome<usize> {
    // As in the crate: idle connections are closed after 5 seconds
    let client: Client = hyper_util::client::legacy::Client::builder(TokioExecutor::new())
        .pool_idle_timeout(Duration::from_secs(5))
        .pool_timer(TokioTimer::new())
        .build(Connector(target.socket.clone()));
    match target.work {
        Work::List { times } => {
            for _ in 0..times {
                call::<Vec<ContainerSummary>>(&client, "containers/json?all=true").await?;
            }
            Ok(times)
        }
        Work::Inspect { times, at_a_time } | Work::Ping { times, at_a_time } => {
            let mut tasks = Vec::new();
            for _ in 0..at_a_time {
                let (client, target) = (client.clone(), target.clone());
                tasks.push(tokio::spawn(async move {
                    for _ in 0..times / at_a_time {
                        if let Work::Ping { .. } = target.work {
                            drop(send(&client, "_ping").await?);
                        } else {
                            let path = format!("containers/{}/json", target.container);
                            call::<ContainerInspect>(&client, &path).await?;
                        }
                    }
                    Outcome::Ok(())
                }));
            }
            for task in tasks {
                task.await??;
            }
            Ok(times)
        }
        _ => Err("only short calls are compared with this pool".into()),
    }
}
