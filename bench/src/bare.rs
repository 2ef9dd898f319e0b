//! The same work with hyper alone: it reads and writes bytes, and decodes responses.

use std::collections::BTreeMap;
use std::convert::Infallible;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty, StreamBody};
use hyper::body::{Body, Frame, Incoming};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use podman::models::{ContainerInspect, ContainerSummary};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::net::UnixStream;

use crate::source::{Files, Source};
use crate::work::Work;
use crate::{Outcome, Target};

async fn connect<B: Body<Data = Bytes, Error = Infallible> + Send + 'static>(
    target: &Target,
) -> Outcome<SendRequest<B>> {
    let (sender, connection) = handshake(TokioIo::new(UnixStream::connect(&target.socket).await?)).await?;
    tokio::spawn(connection);
    Ok(sender)
}

async fn send<B: Body<Data = Bytes, Error = Infallible> + Send + 'static>(
    sender: &mut SendRequest<B>,
    method: Method,
    path: &str,
    body: B,
) -> Outcome<Response<Incoming>> {
    let request = Request::builder().method(method).uri(format!("/v5.8.3/libpod/{path}")).header("Host", "d");
    sender.ready().await?;
    let answer = sender.send_request(request.body(body)?).await?;
    if answer.status().is_success() { Ok(answer) } else { Err(answer.status().to_string().into()) }
}

async fn read(mut body: Incoming) -> Outcome<usize> {
    let mut count = 0;
    while let Some(frame) = body.frame().await {
        count += frame?.data_ref().map_or(0, Bytes::len);
    }
    Ok(count)
}

async fn call<T: DeserializeOwned>(sender: &mut SendRequest<Empty<Bytes>>, path: &str) -> Outcome<T> {
    let answer = send(sender, Method::GET, path, Empty::new()).await?;
    Ok(serde_json::from_slice(&answer.into_body().collect().await?.to_bytes())?)
}

async fn ping(sender: &mut SendRequest<Empty<Bytes>>) -> Outcome<usize> {
    read(send(sender, Method::GET, "_ping", Empty::new()).await?.into_body()).await
}

/// Does the work; returns the number of bytes, calls or streams.
pub(crate) async fn run(target: &Target) -> Outcome<usize> {
    let Target { work, container, .. } = target;
    match *work {
        Work::Logs { frame, frames, .. } => {
            let path = format!("containers/{container}/logs?stdout=true&stderr=true");
            let answer = send(&mut connect(target).await?, Method::GET, &path, Empty::new()).await?;
            Ok(read(answer.into_body()).await? * frame / (frame + 8) / frames * frames)
        }
        Work::Get { .. } => {
            let path = format!("containers/{container}/archive?path=/x");
            read(send(&mut connect(target).await?, Method::GET, &path, Empty::new()).await?.into_body()).await
        }
        Work::Put { bytes } => {
            let path = format!("containers/{container}/archive?path=/x");
            let body = StreamBody::new(Source::new(bytes, |piece| Ok(Frame::data(piece))));
            send(&mut connect(target).await?, Method::PUT, &path, body).await?;
            Ok(bytes)
        }
        Work::Build { bytes } => {
            let files = (0..4).map(|number| target.context(bytes).map(|context| context.join(format!("file{number}"))));
            let files = files.collect::<Result<Vec<_>, _>>()?;
            let body = StreamBody::new(Files::new(files, |piece| Ok(Frame::data(piece))));
            read(send(&mut connect(target).await?, Method::POST, "build?layers=true", body).await?.into_body()).await?;
            Ok(bytes)
        }
        Work::Load { bytes } => {
            let body = StreamBody::new(Source::new(bytes, |piece| Ok(Frame::data(piece))));
            read(send(&mut connect(target).await?, Method::POST, "images/load", body).await?.into_body()).await?;
            Ok(bytes)
        }
        Work::Save { .. } => {
            let path = format!("images/{container}/get?format=docker-archive");
            read(send(&mut connect(target).await?, Method::GET, &path, Empty::new()).await?.into_body()).await
        }
        Work::List { times } => {
            let mut sender = connect(target).await?;
            for _ in 0..times {
                call::<Vec<ContainerSummary>>(&mut sender, "containers/json?all=true").await?;
            }
            Ok(times)
        }
        Work::Inspect { times, at_a_time } => {
            let path = format!("containers/{container}/json");
            let mut tasks = Vec::new();
            for _ in 0..at_a_time {
                let (mut sender, path) = (connect(target).await?, path.clone());
                tasks.push(tokio::spawn(async move {
                    for _ in 0..times / at_a_time {
                        call::<ContainerInspect>(&mut sender, &path).await?;
                    }
                    Outcome::Ok(())
                }));
            }
            for task in tasks {
                task.await??;
            }
            Ok(times)
        }
        Work::Ping { times, at_a_time } => {
            let mut tasks = Vec::new();
            for _ in 0..at_a_time {
                let mut sender = connect(target).await?;
                tasks.push(tokio::spawn(async move {
                    for _ in 0..times / at_a_time {
                        ping(&mut sender).await?;
                    }
                    Outcome::Ok(())
                }));
            }
            for task in tasks {
                task.await??;
            }
            Ok(times)
        }
        Work::Open { streams } => {
            let path = format!("containers/{container}/logs?follow=true&stdout=true&stderr=true");
            let mut open = Vec::new();
            for _ in 0..streams {
                let mut sender = connect(target).await?;
                let mut body = send(&mut sender, Method::GET, &path, Empty::new()).await?.into_body();
                body.frame().await.ok_or("no line")??;
                open.push((sender, body));
            }
            Ok(open.len())
        }
        Work::Events { .. } => events(target).await,
    }
}

async fn events(target: &Target) -> Outcome<usize> {
    let path = format!("events?stream=false&filters={}", target.container);
    let mut body = send(&mut connect(target).await?, Method::GET, &path, Empty::new()).await?.into_body();
    let (mut held, mut count) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        held.extend_from_slice(frame?.data_ref().map_or(&[], |data| data));
        let mut at = 0;
        while let Some(end) = held[at..].iter().position(|byte| *byte == b'\n') {
            let event: Event = serde_json::from_slice(&held[at..at + end])?;
            count += usize::from(event.kind == "container");
            at += end + 1;
        }
        held.drain(..at);
    }
    Ok(count)
}

/// An event, as serde derives its decoder.
#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding is measured")]
struct Event {
    status: String,
    id: String,
    #[serde(default)]
    from: String,
    #[serde(rename = "Type")]
    kind: String,
    #[serde(rename = "Action")]
    action: String,
    #[serde(rename = "Actor")]
    actor: Actor,
    scope: String,
    time: i64,
    #[serde(rename = "timeNano")]
    nanos: i64,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoding is measured")]
struct Actor {
    #[serde(rename = "ID")]
    id: String,
    #[serde(rename = "Attributes")]
    attributes: BTreeMap<String, String>,
}
