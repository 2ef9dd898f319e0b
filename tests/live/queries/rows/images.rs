use super::See::{Answer, Then, Words};
use super::{Request, Row, row};

pub(super) fn rows() -> Vec<Row> {
    let import = || Request::default().with("reference", "localhost/queries-#").files([("file", "text")].to_vec());
    let imported = "/images/localhost%2Fqueries-#/json";
    let list = || {
        Request::default()
            .with("reference", "127.0.0.1:5000/queries/list")
            .with("policy", "always")
            .with("tlsVerify", "false")
    };
    let exists = "/images/localhost%2Fqueries-#:nonsense/exists";
    let tag = || Request::of("localhost/queries-base");
    vec![
        row("ImageImportLibpod", "Architecture", "nonsense", Then(imported, r#""Architecture":"nonsense""#))
            .on(import()),
        row("ImageImportLibpod", "OS", "nonsense", Then(imported, r#""Os":"nonsense""#)).on(import()),
        row(
            "ImageImportLibpod",
            "Variant",
            "nonsense",
            Then("/images/localhost%2Fqueries-#/get?format=docker-archive", "nonsense"),
        )
        .on(import()),
        row("ImageImportLibpod", "message", "nonsense", Then(imported, "nonsense")).on(import()),
        row(
            "ImageImportLibpod",
            "reference",
            "localhost/queries-#-named",
            Then("/images/localhost%2Fqueries-#-named/exists", "204 "),
        )
        .on(Request::default().files([("file", "text")].to_vec())),
        row("ImagePullLibpod", "Arch", "nonsense", Words("nonsense")).on(list()),
        row("ImagePullLibpod", "OS", "nonsense", Words("nonsense")).on(list()),
        row("ImagePullLibpod", "Variant", "nonsense", Words("nonsense")).on(list()),
        row("ImageSearchLibpod", "filters", r#"{"is-official":["true"]}"#, Words("queries/list"))
            .with("tlsVerify", "false"),
        row("ImageTagLibpod", "repo", "localhost/queries-#", Then(exists, "204 ")).on(tag().with("tag", "nonsense")),
        row("ImageTagLibpod", "tag", "nonsense", Then(exists, "204 ")).on(tag().with("repo", "localhost/queries-#")),
        row("ImageUntagLibpod", "tag", "nonsense", Words("nonsense")).on(tag().with("repo", "localhost/queries-none")),
        row("ManifestCreateLibpod", "annotation", "non=sense", Then("/manifests/localhost%2Fqueries-#/json", "sense"))
            .on(Request::of("localhost/queries-#")),
        row(
            "ManifestCreateLibpod",
            "annotations",
            r#"{"non":"sense"}"#,
            Then("/manifests/localhost%2Fqueries-#/json", "sense"),
        )
        .on(Request::of("localhost/queries-#")),
        row("ManifestCreateLibpod", "images", "localhost/queries-none", Answer).on(Request::of("localhost/queries-#")),
    ]
}
