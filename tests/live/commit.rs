use podman::containers::CommitOptions;
use podman::{CreateOptions, Error, images};

use super::hang::until;
use super::{IMAGE, gone, name, podman, sleeper};

#[tokio::test]
#[ignore = "needs podman"]
async fn commit_creates_an_image() {
    let podman = podman().await;
    let script = "echo kept > /new; mv /new /kept; sleep 600";
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", script]).stop_signal("SIGKILL").label("a", "b");
    let container = podman.containers().run(options).detach().await.expect("starts");
    until("the file is written", async || {
        container.changes().await.expect("changes").iter().any(|change| change.path == "/kept")
    })
    .await;
    let repository = format!("localhost/{}", name("committed"));
    let options = CommitOptions::new()
        .repository(&repository)
        .tag("one")
        .author("somebody")
        .change("ENV GREETING=hello")
        .change("CMD [\"cat\", \"/kept\"]")
        .pause(true)
        .squash(true);
    let image = container.commit_with(&options).await.expect("commits");
    assert_eq!(image.tags(), [format!("{repository}:one")]);
    assert_eq!(image.labels().get("a").map(String::as_str), Some("b"));
    let images::Attrs::Inspected(attrs) = image.attrs() else { panic!("{image:?}") };
    assert_eq!(attrs.author.as_deref(), Some("somebody"));
    assert_eq!(attrs.root_fs.as_ref().map(|root| root.layers.len()), Some(1), "one layer in all");
    let config = attrs.config.as_ref().expect("a configuration");
    assert!(config.env.contains(&"GREETING=hello".to_owned()), "{config:?}");
    assert_eq!(config.cmd, ["cat", "/kept"]);
    assert!(attrs.manifest_type.as_deref().is_some_and(|kind| kind.contains("oci")), "{attrs:?}");
    let output = podman.containers().run(CreateOptions::new(&image).remove(true)).checked().await.expect("runs");
    assert_eq!(output.stdout, b"kept\n");
    let state = container.inspect().await.expect("inspects").state.expect("a state");
    assert_eq!(state.status.as_deref(), Some("running"), "it goes on afterwards");

    let commented =
        container.commit_with(&CommitOptions::new().comment("why").repository(format!("{repository}:two"))).await;
    let commented = commented.expect("commits");
    assert_eq!(commented.tags(), [format!("{repository}:two")]);
    let images::Attrs::Inspected(attrs) = commented.attrs() else { panic!("{commented:?}") };
    assert_eq!(attrs.comment.as_deref(), Some("why"));
    assert!(attrs.manifest_type.as_deref().is_some_and(|kind| kind.contains("docker")), "{attrs:?}");
    assert!(attrs.root_fs.as_ref().is_some_and(|root| root.layers.len() > 1), "{attrs:?}");

    let nameless = container.commit_with(&CommitOptions::new().format("oci").pause(false)).await.expect("commits");
    assert!(nameless.tags().is_empty(), "{nameless:?}");
    for image in [image, commented, nameless] {
        image.remove_with(&podman::images::RemoveOptions::new().force(true)).await.expect("removes");
    }
    container.remove_with(&gone()).await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn invalid_commits_fail() {
    let podman = podman().await;
    let container = podman.containers().create(sleeper()).await.expect("creates");
    for options in [
        CommitOptions::new().comment("c").format("oci"),
        CommitOptions::new().tag("t"),
        CommitOptions::new().format("tar"),
    ] {
        let error = container.commit_with(&options).await.expect_err("refused");
        assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    }
    for options in [CommitOptions::new().change("FROB x"), CommitOptions::new().repository("No Such/NAME")] {
        let error = container.commit_with(&options).await.expect_err("refused");
        assert!(matches!(error, Error::Api(_)), "{error:?}");
    }
    container.remove_with(&gone()).await.expect("removes");
    let error = container.commit().await.expect_err("it is gone");
    assert!(error.is_not_found(), "{error:?}");
}
