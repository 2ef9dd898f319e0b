use super::See::{Answer, Then, Words};
use super::{Row, row, scene};

pub(super) fn rows() -> Vec<Row> {
    let secret = || scene("SecretCreateLibpod").with("name", "queries-#");
    let spec = "/secrets/queries-#/json";
    let mut rows = vec![
        row(
            "PlayKubeLibpod",
            "annotations",
            r#"{"non":"sense"}"#,
            Then("/containers/queries-#-one/json", r#""non":"sense""#),
        ),
        row("SecretCreateLibpod", "driver", "nonsense", Answer).on(secret()),
        row("SecretCreateLibpod", "driveropts", r#"{"path":"/tmp/nonsense"}"#, Then(spec, "/tmp/nonsense"))
            .on(secret()),
        row("SecretCreateLibpod", "labels", r#"{"non":"sense"}"#, Then(spec, r#""non":"sense""#)).on(secret()),
        row("SystemPruneLibpod", "filters", "{other", Words("invalid character 'o'")),
    ];
    rows.extend(artifacts("ArtifactAddLibpod"));
    rows.extend(artifacts("ArtifactLocalLibpod"));
    rows
}

fn artifacts(operation: &'static str) -> Vec<Row> {
    let inspected = "/artifacts/localhost%2Fqueries-#:1/json";
    let add = |without: &str| {
        let mut request = scene(operation);
        request.query.retain(|(name, _)| name != without);
        request
    };
    let row = |name, value, words| row(operation, name, value, Then(inspected, words)).on(add(name));
    let mut rows = vec![
        row("annotations", "non=sense", "sense"),
        row("artifactMIMEType", "application/x-nonsense", "x-nonsense"),
        row("fileMIMEType", "application/x-nonsense", "x-nonsense"),
        row("fileName", "nonsense", "nonsense"),
        row("name", "localhost/queries-#:1", "200 "),
    ];
    if operation == "ArtifactLocalLibpod" {
        rows.push(row("path", "$SHARED/queries/Other", "200 "));
    }
    rows
}
