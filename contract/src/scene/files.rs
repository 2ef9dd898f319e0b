//! The file system of a container.

use super::of_each;
use crate::recorder::Recorder;
use crate::tar;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    let archive = tar::archive(&[("note", b"a note\n")]);
    for (name, path) in [("web", "/tmp"), ("web", "/nosuch"), ("nosuch", "/")] {
        let put = on.ask("PutContainerArchiveLibpod").name(name).query("path", path);
        put.body("application/x-tar", archive.clone()).send().await?;
    }
    let put =
        on.ask("PutContainerArchiveLibpod").name("web").query("path", "/tmp").query("rename", r#"{"note":"letter"}"#);
    put.body("application/x-tar", archive).good().await?;
    let put = on.ask("PutContainerArchiveLibpod").name("web").query("path", "/tmp");
    put.body("application/x-tar", "no archive").send().await?;
    for (name, path) in [("web", "/tmp/letter"), ("web", "/tmp"), ("web", "/absent"), ("nosuch", "/")] {
        on.ask("ContainerArchiveLibpod").name(name).query("path", path).send().await?;
    }
    of_each(on, "ContainerArchiveLibpod", &["web"]).await?;

    of_each(on, "ContainerExportLibpod", &["scrap", "nosuch"]).await?;
    of_each(on, "ContainerChangesLibpod", &["web", "done", "plain", "nosuch"]).await?;
    on.ask("ContainerChangesLibpod").name("done").query("diffType", "container").send().await?;
    on.ask("ContainerChangesLibpod").name("done").query("parent", "nosuch").send().await?;

    of_each(on, "ContainerMountLibpod", &["plain", "nosuch"]).await?;
    on.ask("ContainerShowMountedLibpod").good().await?;
    of_each(on, "ContainerUnmountLibpod", &["plain", "plain", "web", "nosuch"]).await
}
