//! Images.

use serde_json::json;

use super::{IMAGE, TINY, filtered, good_of_each, of_each, text};
use crate::recorder::Recorder;
use crate::tar;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    commits(on).await?;
    imports(on).await?;
    archives(on).await?;
    for (repo, tag) in [("localhost/tiny", "2"), ("localhost/other/name", ""), ("LOUD NAME", "1")] {
        on.ask("ImageTagLibpod").name(TINY).query("repo", repo).query("tag", tag).send().await?;
    }
    on.ask("ImageTagLibpod").name("nosuch").query("repo", "localhost/other").query("tag", "1").send().await?;

    on.ask("ImageListLibpod").query("all", "true").good().await?;
    let filters = [
        json!({"reference": ["localhost/tiny"]}),
        json!({"label": ["use=tests"]}),
        json!({"dangling": ["true"]}),
        json!({"before": [IMAGE]}),
        json!({"since": ["localhost/rich:1"]}),
        json!({"readonly": ["true"]}),
        json!({"until": ["yesterday"]}),
        json!({"colour": ["red"]}),
    ];
    filtered(on, "ImageListLibpod", &filters).await?;
    let names = [IMAGE, TINY, "localhost/rich:1", "localhost/committed:1", "localhost/imported:1"];
    good_of_each(on, "ImageInspectLibpod", &names).await?;
    good_of_each(on, "ImageHistoryLibpod", &names).await?;
    good_of_each(on, "ImageTreeLibpod", &names).await?;
    on.ask("ImageTreeLibpod").name(IMAGE).query("whatrequires", "true").good().await?;
    of_each(on, "ImageExistsLibpod", &[IMAGE, "nosuch"]).await?;
    for operation in
        ["ImageInspectLibpod", "ImageHistoryLibpod", "ImageTreeLibpod", "ImageChangesLibpod", "ImageGetLibpod"]
    {
        of_each(on, operation, &["nosuch"]).await?;
    }
    for name in [TINY, "localhost/rich:1", "localhost/committed:1"] {
        let id = text(&on.peek("ImageInspectLibpod", name).await?["Id"]);
        on.ask("ImageChangesLibpod").name(&id).good().await?; // not every version takes a name with a slash
    }
    if on.has("ImageResolveLibpod") {
        of_each(on, "ImageResolveLibpod", &["busybox", "localhost/busybox", "127.0.0.1:5000/tiny", "LOUD NAME"])
            .await?;
    }
    let scp = on.ask("ImageScpLibpod").name(TINY).query("destination", "root@127.0.0.1::");
    scp.send().await?;
    Ok(())
}

async fn commits(on: &mut Recorder) -> Result<(), String> {
    let docker = on.ask("ImageCommitLibpod").query("container", "done").query("repo", "localhost/committed");
    let docker = docker.query("tag", "1").query("format", "docker").query("comment", "why").query("author", "somebody");
    docker.query("changes", "ENV COMMITTED=yes").query("changes", "CMD [\"sh\"]").query("pause", "true").good().await?;
    on.ask("ImageCommitLibpod").query("container", "plain").good().await?;
    let squashed = on.ask("ImageCommitLibpod").query("container", "done").query("repo", "localhost/squashed");
    squashed.query("squash", "true").send().await?;
    for (name, key, value) in [("nosuch", "repo", "x"), ("done", "changes", "BAKE a cake"), ("done", "format", "jpeg")]
    {
        on.ask("ImageCommitLibpod").query("container", name).query(key, value).send().await?;
    }
    Ok(())
}

async fn imports(on: &mut Recorder) -> Result<(), String> {
    let root = tar::archive(&[("note", b"a note\n")]);
    let import = on.ask("ImageImportLibpod").query("reference", "localhost/imported:1").query("message", "by hand");
    let import = import.query("changes", "ENV IMPORTED=yes").query("changes", "LABEL empty=");
    import.body("application/x-tar", root.clone()).good().await?;
    on.ask("ImageImportLibpod").body("application/x-tar", root.clone()).good().await?;
    on.ask("ImageImportLibpod").query("changes", "BAKE a cake").body("application/x-tar", root).send().await?;
    on.ask("ImageImportLibpod").query("url", "http://127.0.0.1:9/nosuch").send().await?;
    on.ask("ImageImportLibpod").query("reference", "LOUD NAME").body("application/x-tar", "").send().await?;
    Ok(())
}

async fn archives(on: &mut Recorder) -> Result<(), String> {
    let docker = on.ask("ImageGetLibpod").name(TINY).query("format", "docker-archive").good().await?;
    for format in ["oci-archive", "jpeg"] {
        on.ask("ImageGetLibpod").name(TINY).query("format", format).send().await?;
    }
    let several = on.ask("ImageExportLibpod").query("format", "docker-archive").query("references", TINY);
    several.query("references", "localhost/quiet:1").send().await?;
    on.ask("ImageExportLibpod").query("references", "nosuch").send().await?;
    on.ask("ImageExportLibpod").query("format", "jpeg").query("references", TINY).send().await?;
    on.ask("ImageLoadLibpod").body("application/x-tar", docker.body.clone()).good().await?;
    on.ask("ImageLoadLibpod").body("application/x-tar", "no archive").send().await?;
    if on.has("LocalImagesLibpod") {
        let file = Recorder::shared("archives")? + "/tiny.tar";
        std::fs::write(&file, &docker.body).map_err(|error| error.to_string())?;
        for path in [&file[..], "/nosuch.tar", "relative.tar"] {
            on.ask("LocalImagesLibpod").query("path", path).send().await?;
        }
    }
    Ok(())
}

pub(super) async fn unmake(on: &mut Recorder) -> Result<(), String> {
    for (name, tag) in [("localhost/tiny:1", "2"), ("localhost/tiny:1", "nosuch"), ("nosuch", "1")] {
        on.ask("ImageUntagLibpod").name(name).query("repo", "localhost/tiny").query("tag", tag).send().await?;
    }
    on.ask("ImageDeleteLibpod").name("localhost/imported:1").good().await?;
    of_each(on, "ImageDeleteLibpod", &["localhost/rich:1", "nosuch"]).await?;
    let several = on.ask("ImageDeleteAllLibpod").query("images", "localhost/committed:1").query("images", "nosuch");
    several.query("force", "true").send().await?;
    on.ask("ImageDeleteAllLibpod").query("images", "nosuch").send().await?;
    on.ask("ImageDeleteAllLibpod").query("images", "nosuch").query("ignore", "true").send().await?;
    for filter in [json!({"until": ["1h"]}), json!({"label": ["nobody"]}), json!({"colour": ["red"]})] {
        on.ask("ImagePruneLibpod").query("filters", &filter.to_string()).send().await?;
    }
    on.ask("ImagePruneLibpod").good().await?;
    on.ask("ImageDeleteLibpod").name("localhost/rich:1").query("force", "true").send().await?;
    on.ask("ImagePruneLibpod").query("all", "true").good().await?;
    Ok(())
}
