//! Quadlets, which the service knows since Podman 5.8.

use serde_json::json;

use super::{filtered, good_of_each, of_each};
use crate::recorder::Recorder;
use crate::tar;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    if !on.has("QuadletInstallLibpod") {
        return Ok(());
    }
    on.ask("QuadletListLibpod").good().await?;
    let container =
        b"[Unit]\nDescription=gr\xc3\xb6\xc3\x9fe\n[Container]\nImage=localhost/busybox:latest\nExec=sleep 1\n";
    let volume = b"[Volume]\nLabel=use=tests\n";
    for files in [
        &[("first.container", &container[..])][..],
        &[("second.container", container), ("second.volume", volume)],
        &[("first.container", container)],
        &[("cake.recipe", b"flour")],
    ] {
        on.ask("QuadletInstallLibpod").body("application/x-tar", tar::archive(files)).send().await?;
    }
    let again = on.ask("QuadletInstallLibpod").query("replace", "true");
    again.body("application/x-tar", tar::archive(&[("first.container", container)])).send().await?;
    on.ask("QuadletInstallLibpod").body("application/x-tar", "no archive").send().await?;
    on.ask("QuadletListLibpod").good().await?;
    filtered(on, "QuadletListLibpod", &[json!({"name": ["first*"]}), json!({"colour": ["red"]})]).await?;
    good_of_each(on, "QuadletExistsLibpod", &["first.container"]).await?;
    good_of_each(on, "QuadletFileLibpod", &["first.container"]).await?;
    for operation in ["QuadletExistsLibpod", "QuadletFileLibpod", "QuadletDeleteLibpod"] {
        of_each(on, operation, &["nosuch.container"]).await?;
    }
    on.ask("QuadletDeleteLibpod").name("first.container").good().await?;
    on.ask("QuadletDeleteLibpod").name("first.container").query("ignore", "true").send().await?;
    for query in [("quadlets", "nosuch.container"), ("ignore", "true"), ("all", "true")] {
        on.ask("QuadletDeleteAllLibpod").query(query.0, query.1).send().await?;
    }
    Ok(())
}
