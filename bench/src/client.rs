//! The work with this crate.

use podman::containers::LogOptions;
use podman::images::{BuildOptions, Context};
use podman::models::ContainerInspect;
use podman::{Container, PodmanClient, Upload, containers, events};
use serde_json::json;

use crate::source::Source;
use crate::work::Work;
use crate::{Outcome, Target};

/// Does the work; returns the number of bytes, calls or streams.
pub(crate) async fn run(target: &Target) -> Outcome<usize> {
    let client = PodmanClient::with_uri(&format!("unix://{}", target.socket.display())).await?;
    let named: ContainerInspect = serde_json::from_value(json!({ "Id": target.container }))?;
    let container = client.containers().from_attrs(named);
    match target.work {
        Work::Logs { .. } => logs(&container).await,
        Work::Get { .. } => {
            let mut archive = container.get_archive("/x").await?;
            let mut count = 0;
            while let Some(piece) = archive.next().await {
                count += piece?.len();
            }
            Ok(count)
        }
        Work::Put { bytes } => {
            container.put_archive("/x", Upload::stream(Source::new(bytes, Ok))).await?;
            Ok(bytes)
        }
        Work::Build { bytes } => {
            let context = Context::dir(target.context(bytes)?);
            client.images().build(BuildOptions::new(context)).await?;
            Ok(bytes)
        }
        Work::Load { bytes } => {
            client.images().load(Upload::stream(Source::new(bytes, Ok))).await?;
            Ok(bytes)
        }
        Work::Save { .. } => {
            let mut archive = client.images().named(target.container.as_str()).save().await?;
            let mut count = 0;
            while let Some(piece) = archive.next().await {
                count += piece?.len();
            }
            Ok(count)
        }
        Work::List { times } => {
            let options = containers::ListOptions::new().all(true);
            for _ in 0..times {
                client.containers().list_with(&options).await?;
            }
            Ok(times)
        }
        Work::Inspect { times, at_a_time } => inspect(&client, &target.container, times, at_a_time).await,
        Work::Ping { times, at_a_time } => {
            let tasks = (0..at_a_time).map(|_| {
                let client = client.clone();
                tokio::spawn(async move {
                    for _ in 0..times / at_a_time {
                        client.ping().await?;
                    }
                    Outcome::Ok(())
                })
            });
            for task in tasks.collect::<Vec<_>>() {
                task.await??;
            }
            Ok(times)
        }
        Work::Open { streams } => {
            let options = LogOptions::new().follow(true);
            let mut open = Vec::new();
            for _ in 0..streams {
                let mut stream = container.logs_with(&options).await?;
                stream.next().await.ok_or("no line")??;
                open.push(stream);
            }
            Ok(open.len())
        }
        Work::Events { .. } => {
            let filter = events::Filter::Container(target.container.clone());
            let mut events = client.events_with(&events::Options::new().follow(false).filter(filter)).await?;
            let mut count = 0;
            while let Some(event) = events.next().await {
                count += usize::from(event?.is_container());
            }
            Ok(count)
        }
    }
}

async fn logs(container: &Container) -> Outcome<usize> {
    let mut stream = container.logs().await?;
    let mut count = 0;
    while let Some(frame) = stream.next().await {
        count += frame?.bytes.len();
    }
    Ok(count)
}

async fn inspect(client: &PodmanClient, container: &str, times: usize, at_a_time: usize) -> Outcome<usize> {
    let tasks: Vec<_> = (0..at_a_time)
        .map(|_| {
            let (containers, container) = (client.containers(), container.to_owned());
            tokio::spawn(async move {
                for _ in 0..times / at_a_time {
                    containers.get(&container).await?;
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(times)
}
