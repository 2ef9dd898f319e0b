use super::See::{Answer, Then, Words};
use super::{Fresh, Request, Row, row, scene};

pub(super) fn rows() -> Vec<Row> {
    let commit = || Request::default().with("container", "queries").with("repo", "localhost/queries-#");
    let committed = "/images/localhost%2Fqueries-#/json";
    vec![
        row("ContainerRenameLibpod", "name", "queries-#-renamed", Then("/containers/queries-#-renamed/exists", "204 "))
            .fresh(Fresh::Created),
        row("ContainerTopLibpod", "ps_args", "pid,comm", Words(r#""Titles":["PID","COMMAND"]"#)),
        row("ContainerWaitLibpod", "condition", "running", Answer).on(Request::of("queries")),
        row("ContainersStatsAllLibpod", "containers", "queries-done", Words(r#""Name":"queries-done""#))
            .with("stream", "false"),
        row("GenerateSystemdLibpod", "podPrefix", "nonsense", Words("nonsense-queries-pod.service"))
            .on(Request::of("queries-pod").with("useName", "true")),
        row("ImageCommitLibpod", "author", "nonsense", Then(committed, r#""Author":"nonsense""#)).on(commit()),
        row("ImageCommitLibpod", "changes", "ENV NON=SENSE", Then(committed, r#""NON=SENSE""#)).on(commit()),
        row(
            "ImageCommitLibpod",
            "repo",
            "localhost/queries-#-named",
            Then("/images/localhost%2Fqueries-#-named/exists", "204 "),
        )
        .on(Request::default().with("container", "queries")),
        row("ImageCommitLibpod", "tag", "nonsense", Then("/images/localhost%2Fqueries-#:nonsense/exists", "204 "))
            .on(commit()),
        row("PodTopLibpod", "ps_args", "pid,comm", Words(r#""Titles":["PID","COMMAND"]"#)),
        // Never without any: servers before 5.8 then no longer find their own files until they are restarted.
        row("PutContainerArchiveLibpod", "path", "/", Then("/containers/queries/archive?path=/put", "200 "))
            .on(scene("PutContainerArchiveLibpod").files([("put", "text")].to_vec())),
    ]
}
