//! Artifacts, which the service knows since Podman 5.6.

use super::{good_of_each, of_each};
use crate::recorder::Recorder;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    if !on.has("ArtifactAddLibpod") {
        return Ok(());
    }
    let (open, _) = Recorder::registries()?;
    let name = format!("{open}/thing:1");
    on.ask("ArtifactListLibpod").good().await?;
    for (file, append) in [("one.txt", "false"), ("two.txt", "true"), ("two.txt", "true"), ("", "false")] {
        let ask = on.ask("ArtifactAddLibpod").query("name", &name).query("fileName", file).query("append", append);
        let ask = ask.query("fileMIMEType", "text/plain").query("annotations", "note=kept");
        ask.body("application/octet-stream", "what it is made of").send().await?;
    }
    let kind = on.ask("ArtifactAddLibpod").query("name", "localhost/other:1").query("fileName", "x");
    let kind = kind.query("artifactMIMEType", "application/vnd.example.thing");
    kind.body("application/octet-stream", "").send().await?;
    if on.has("ArtifactLocalLibpod") {
        let file = Recorder::shared("things")? + "/three.txt";
        std::fs::write(&file, "made here").map_err(|error| error.to_string())?;
        for path in [&file[..], "/nosuch"] {
            let local = on.ask("ArtifactLocalLibpod").query("name", "localhost/local:1").query("fileName", "three.txt");
            local.query("path", path).send().await?;
        }
    }
    on.ask("ArtifactListLibpod").good().await?;
    good_of_each(on, "ArtifactInspectLibpod", &[&name, "localhost/other:1"]).await?;
    on.ask("ArtifactExtractLibpod").name(&name).good().await?;
    on.ask("ArtifactExtractLibpod").name(&name).query("title", "one.txt").good().await?;
    on.ask("ArtifactExtractLibpod").name(&name).query("title", "one.txt").query("excludeTitle", "true").send().await?;
    on.ask("ArtifactExtractLibpod").name(&name).query("title", "nosuch").send().await?;
    on.ask("ArtifactPushLibpod").name(&name).query("tlsVerify", "false").good().await?;
    on.ask("ArtifactPushLibpod")
        .name("localhost/other:1")
        .query("tlsVerify", "false")
        .query("retry", "0")
        .send()
        .await?;
    on.ask("ArtifactDeleteLibpod").name(&name).good().await?;
    for reference in [&name[..], &format!("{open}/nosuch:1"), "LOUD NAME", ""] {
        let pull = on.ask("ArtifactPullLibpod").query("name", reference).query("tlsVerify", "false");
        pull.query("retry", "0").send().await?;
    }
    for operation in ["ArtifactInspectLibpod", "ArtifactExtractLibpod", "ArtifactPushLibpod", "ArtifactDeleteLibpod"] {
        of_each(on, operation, &["localhost/nosuch:1"]).await?;
    }
    for query in
        [("artifacts", "localhost/other:1"), ("artifacts", "localhost/nosuch:1"), ("all", "true"), ("ignore", "true")]
    {
        on.ask("ArtifactDeleteAllLibpod").query(query.0, query.1).send().await?;
    }
    Ok(())
}
