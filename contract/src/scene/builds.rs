//! Images that are built here.

use super::TINY;
use crate::recorder::Recorder;
use crate::tar;

const TINY_FILE: &[u8] = b"FROM scratch\nLABEL use=\"tests\" empty=\"\"\nCOPY note /note\n";
const BASE_FILE: &[u8] = b"FROM localhost/busybox:latest\nRUN mkdir -p /srv/data && rm /etc/group\n";
const RICH_FILE: &[u8] = b"FROM localhost/base:1
ARG COLOUR=red
ENV COLOUR=$COLOUR PATH=/bin
LABEL maintainer=\"somebody\" \"gr\xc3\xb6\xc3\x9fe\"=\"\xe2\x98\x83\" empty=\"\"
RUN echo $COLOUR > /colour
COPY note /srv/note
EXPOSE 8080/tcp 5353/udp
VOLUME [\"/srv/data\"]
WORKDIR /srv
USER nobody
STOPSIGNAL SIGINT
HEALTHCHECK --interval=30s --timeout=3s --start-period=1s --retries=2 CMD test -e /colour
ONBUILD RUN echo built upon
SHELL [\"/bin/sh\", \"-e\", \"-c\"]
ENTRYPOINT [\"/bin/echo\"]
CMD [\"hello\", \"you there\"]
";
const NOTE: &[u8] = b"a note\n";

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    build(on, TINY_FILE, &[("t", TINY), ("layers", "true")]).await?;
    build(on, TINY_FILE, &[("t", TINY), ("layers", "true")]).await?; // all from the cache
    build(on, BASE_FILE, &[("t", "localhost/base:1")]).await?;
    let docker = "application/vnd.docker.distribution.manifest.v2+json";
    let rich = [
        ("t", "localhost/rich:1"),
        ("t", "localhost/rich:latest"),
        ("outputformat", docker),
        ("layers", "false"), // each would take its second
        ("buildargs", r#"{"COLOUR":"blue"}"#),
        ("labels", r#"{"given":"later"}"#),
    ];
    build(on, RICH_FILE, &rich).await?;
    build(on, TINY_FILE, &[("t", "localhost/quiet:1"), ("q", "true")]).await?;
    for wrong in [
        &b"FROM localhost/busybox:latest\nRUN echo why >&2; exit 3\n"[..],
        b"FROM localhost/nosuch:1\n",
        b"BAKE a cake\n",
        b"",
    ] {
        build(on, wrong, &[("t", "localhost/wrong:1")]).await?;
    }
    on.ask("ImageBuildLibpod").query("dockerfile", "Containerfile").body("text/plain", "no archive").send().await?;
    if on.has("LocalBuildLibpod") {
        local(on).await?;
    }
    Ok(())
}

async fn build(on: &mut Recorder, file: &[u8], query: &[(&str, &str)]) -> Result<(), String> {
    let mut ask = on.ask("ImageBuildLibpod").query("dockerfile", "Containerfile");
    for (name, value) in query {
        ask = ask.query(name, value);
    }
    let context = tar::archive(&[("Containerfile", file), ("note", NOTE)]);
    ask.body("application/x-tar", context).send().await.map(|_| ())
}

/// Builds where the server sees the files itself.
async fn local(on: &mut Recorder) -> Result<(), String> {
    let directory = Recorder::shared("context")?;
    for (name, content) in [("Containerfile", TINY_FILE), ("note", NOTE)] {
        std::fs::write(format!("{directory}/{name}"), content).map_err(|error| error.to_string())?;
    }
    for (directory, file) in [(&directory[..], "Containerfile"), ("/nosuch", "Containerfile"), (&directory, "nosuch")] {
        let ask = on.ask("LocalBuildLibpod").query("localcontextdir", directory).query("dockerfile", file);
        ask.query("t", "localhost/local:1").send().await?;
    }
    Ok(())
}
