//! Pushing to and pulling from a registry.

use super::TINY;
use crate::recorder::Recorder;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    let (open, private) = Recorder::registries()?;
    let remote = format!("{open}/tiny:1");
    for (quiet, format) in [("false", "oci"), ("true", "v2s2")] {
        let push = on.ask("ImagePushLibpod").name(TINY).query("destination", &remote).query("tlsVerify", "false");
        push.query("quiet", quiet).query("format", format).send().await?;
    }
    push(on, TINY, &format!("{private}/tiny:1")).await?;
    push(on, "nosuch", &remote).await?;
    push(on, TINY, "127.0.0.1:9/tiny:1").await?;
    push(on, TINY, "LOUD NAME").await?;

    for (reference, query) in [
        (&remote[..], &[][..]),
        (&remote, &[("quiet", "true")]),
        (&remote, &[("policy", "never"), ("quiet", "true")]),
        (&remote, &[("policy", "perhaps")]),
        (&remote, &[("compatMode", "true")]),
        (&format!("{open}/tiny"), &[("allTags", "true")]),
        (&format!("{open}/nosuch:1"), &[]),
        (&format!("{open}/nosuch:1"), &[("compatMode", "true")]),
        (&format!("{open}/nosuch:1"), &[("policy", "never")]),
        (&format!("{private}/tiny:1"), &[]),
        ("localhost/nosuch:1", &[("quiet", "true")]),
        ("LOUD NAME", &[]),
        ("", &[]),
    ] {
        let mut pull = on.ask("ImagePullLibpod").query("reference", reference).query("tlsVerify", "false");
        for (name, value) in query {
            pull = pull.query(name, value);
        }
        pull.send().await?;
    }
    let tags = on.ask("ImageSearchLibpod").query("term", &format!("{open}/tiny")).query("listTags", "true");
    tags.query("tlsVerify", "false").query("limit", "3").good().await?;
    for (term, filters) in [("127.0.0.1:9/tiny", "{}"), (&format!("{open}/tiny"), r#"{"colour":["red"]}"#), ("", "{}")]
    {
        let search = on.ask("ImageSearchLibpod").query("term", term).query("filters", filters);
        search.query("tlsVerify", "false").send().await?;
    }
    Ok(())
}

async fn push(on: &mut Recorder, name: &str, destination: &str) -> Result<(), String> {
    let push = on.ask("ImagePushLibpod").name(name).query("destination", destination).query("tlsVerify", "false");
    push.query("quiet", "false").query("retry", "0").send().await.map(|_| ())
}
