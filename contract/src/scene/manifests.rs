//! Lists of images for several platforms.

use serde_json::json;

use super::{TINY, good_of_each, of_each, text};
use crate::recorder::Recorder;

const LIST: &str = "localhost/several:1";

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    let (open, _) = Recorder::registries()?;
    let image = format!("containers-storage:{TINY}");
    on.ask("ManifestCreateLibpod").name(LIST).query("images", &image).json(&json!({})).good().await?;
    on.ask("ManifestCreateLibpod").name("localhost/none:1").json(&json!({})).send().await?;
    on.ask("ManifestCreateLibpod").name(LIST).json(&json!({})).send().await?;
    on.ask("ManifestCreateLibpod")
        .name("localhost/wrong:1")
        .query("images", "localhost/nosuch:1")
        .json(&json!({}))
        .send()
        .await?;
    let list = on.ask("ManifestInspectLibpod").name(LIST).query("tlsVerify", "false").good().await?;
    let digest = text(&list.json()["manifests"][0]["digest"]);

    let missing = &format!("sha256:{:064}", 0)[..];
    let rich = "containers-storage:localhost/rich:1";
    let described = json!({"os": "linux", "arch": "arm", "variant": "v7", "os_version": "1", "features": ["sse4"],
        "annotation": ["note=kept", "größe=☃"]});
    let mut changes = [described.clone(), described.clone(), described, json!({}), json!({})];
    for (change, (operation, images)) in changes.iter_mut().zip([
        ("update", rich),
        ("annotate", &digest[..]),
        ("update", "containers-storage:localhost/nosuch:1"),
        ("remove", missing),
        ("bake", rich),
    ]) {
        change["operation"] = operation.into();
        change["images"] = json!([images]);
        on.ask("ManifestModifyLibpod").name(LIST).query("tlsVerify", "false").json(change).send().await?;
    }
    on.ask("ManifestAddLibpod").name(LIST).json(&json!({"images": [rich], "all": true})).send().await?;
    on.ask("ManifestAddLibpod").name("localhost/nosuch:1").json(&json!({"images": [rich]})).send().await?;
    on.ask("ManifestInspectLibpod").name(LIST).good().await?;
    on.ask("ImageInspectLibpod").name(LIST).send().await?;
    on.ask("ImageListLibpod").query("filters", r#"{"manifest":["true"]}"#).send().await?;
    good_of_each(on, "ManifestExistsLibpod", &[LIST]).await?;
    for operation in ["ManifestExistsLibpod", "ManifestInspectLibpod", "ManifestDeleteLibpod"] {
        of_each(on, operation, &["localhost/nosuch:1"]).await?;
    }
    of_each(on, "ManifestInspectLibpod", &[TINY]).await?;

    for (name, quiet) in [(LIST, "false"), (LIST, "true"), ("localhost/nosuch:1", "false")] {
        let push =
            on.ask("ManifestPushLibpod").name(name).name(&format!("{open}/several:1")).query("tlsVerify", "false");
        push.query("all", "true").query("quiet", quiet).send().await?;
    }
    let push = on.ask("ManifestPushLibpod").name(LIST).name("127.0.0.1:9/several:1").query("quiet", "false");
    push.query("tlsVerify", "false").query("all", "true").send().await?;
    let old = on.ask("ManifestPushV3Libpod").name("several:1").query("destination", &format!("{open}/old:1"));
    old.query("tlsVerify", "false").query("all", "true").send().await?;
    let change = json!({"operation": "remove", "images": [digest]});
    on.ask("ManifestModifyLibpod").name(LIST).json(&change).send().await?;
    on.ask("SystemDataUsageLibpod").send().await?; // a list without an image for this machine is too much for 4.3
    of_each(on, "ManifestDeleteLibpod", &["localhost/wrong:1"]).await?; // 4.3 leaves behind what it could not fill
    good_of_each(on, "ManifestDeleteLibpod", &[LIST, "localhost/none:1"]).await
}
