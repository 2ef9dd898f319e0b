use super::See::{self, Then, Words};
use super::{Request, Row, row, scene};

/// Names of both builds: the context sent, or on the server.
pub(super) fn rows() -> Vec<Row> {
    ["ImageBuildLibpod", "LocalBuildLibpod"].into_iter().flat_map(each).collect()
}

fn each(operation: &'static str) -> Vec<Row> {
    let image = "/images/localhost%2Fqueries-#/json";
    let archive = "/images/localhost%2Fqueries-#/get?format=oci-archive";
    let build = |dockerfile: &'static str| {
        let mut request = scene(operation).with("t", "localhost/queries-#").with("dockerfile", dockerfile);
        request.query.retain(|(name, _)| name != "platform");
        request
    };
    let oci = |dockerfile| build(dockerfile).with("outputformat", "application/vnd.oci.image.manifest.v1+json");
    let layers = "/images/localhost%2Fqueries-#/get?format=docker-archive";
    let scan = || {
        build("Dockerfile")
            .with("sbom-scanner-image", "localhost/busybox")
            .with("sbom-scanner-command", r#"["cp {ROOTFS}/file {OUTPUT}","cp {ROOTFS}/file {OUTPUT}"]"#)
            .with("sbom-merge-strategy", "cat")
    };
    let row = |name, value, see: See, request: Request| row(operation, name, value, see).on(request);
    let exists = "/images/localhost%2Fqueries-#-named/exists";
    vec![
        row("cgroupparent", "/nonsense", Words("nonsense"), build("Run")),
        row("cpusetcpus", "nonsense", Words("cpuset.cpus"), build("Run")),
        row("cpusetmems", "nonsense", Words("cpuset.mems"), build("Run")),
        row("createdannotation", "false", Then(image, "org.opencontainers.image.created"), oci("Other")),
        row("dockerfile", "Other", Words("other=dockerfile"), build("Dockerfile")),
        row("from", "127.0.0.1:5000/queries/none", Words("queries/none"), build("Other")),
        row("groupadd", "4242", Words(",4242"), build("Run")),
        row("inheritannotations", "false", Then(image, r#""inherited":"annotation""#), oci("Other")),
        row("inheritlabels", "false", Then(image, r#""inherited":"label""#), build("Other")),
        row(
            "layerLabel",
            "queries-#=yes",
            Then(r#"/images/json?all=true&filters={"label":["queries-#"]}"#, "\"Id\""),
            build("Dockerfile").with("layers", "true"),
        ),
        row(
            "manifest",
            "localhost/queries-#-named",
            Then("/manifests/localhost%2Fqueries-#-named/exists", "204 "),
            build("Other"),
        ),
        row(
            "networkmode",
            "NetworkDisabled",
            Words("eth0"),
            build("Run").with("nsoptions", r#"[{"Name":"network","Host":false}]"#),
        ),
        row("osfeature", "nonsense", Then(archive, "nonsense"), build("Other")),
        row("osversion", "nonsense", Then(archive, "nonsense"), build("Other")),
        row("outputformat", "nonsense", Words("nonsense"), build("Other")),
        row("pullpolicy", "never", Words("manifest unknown"), build("Missing")),
        row("rusagelogfile", "/no/such/file", Words("/no/such/file"), build("Other").with("rusage", "true")),
        row("sbom-image-output", "/nonsense", Then(layers, "nonsense"), scan()),
        row("sbom-image-purl-output", "/nonsense", Then(layers, "nonsense"), scan()),
        row(
            "sbom-merge-strategy",
            "nonsense",
            Then(layers, "queries-file\nqueries-file\n"),
            scan().with("sbom-image-output", "/sbom"),
        ),
        row("sbom-output", "/no/such/file", Words("/no/such/file"), scan()),
        row("sbom-purl-output", "/no/such/file", Words("/no/such/file"), scan()),
        row("sbom-scanner-image", "127.0.0.1:5000/queries/none", Words("queries/none"), build("Other")),
        row("seccomp", "/no/such/file", Words("/no/such/file"), build("Run")),
        row("setenv", "NON=SENSE", Then(image, r#""NON=SENSE""#), build("Other")),
        row("t", "localhost/queries-#-named", Then(exists, "204 "), build("Other")),
        row("target", "nonsense", Words("nonsense"), build("Dockerfile")),
        row("unsetannotation", "inherited", Then(image, r#""inherited":"annotation""#), oci("Other")),
        row("unsetenv", "INHERITED", Then(image, r#""INHERITED=env""#), build("Other")),
        row("unsetlabel", "inherited", Then(image, r#""inherited":"label""#), build("Other")),
        row("volume", "$SHARED/queries/file:/mnt", Words("queries-file"), build("Run")),
    ]
}
