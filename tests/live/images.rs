use podman::{CreateOptions, ImageListOptions};

use super::{IMAGE, name, podman};

#[tokio::test]
#[ignore = "needs podman"]
async fn images_are_found_by_name_and_id() {
    let podman = podman().await;
    let images = podman.images();
    assert!(images.exists(IMAGE).await.expect("exists"));
    assert!(!images.exists("localhost/no-such-image").await.expect("exists"));
    let image = images.get(IMAGE).await.expect("gets");
    assert!(images.exists(image.id()).await.expect("exists"));
    assert!(image.tags().iter().any(|tag| tag == IMAGE), "{:?}", image.tags());
    let list = images.list_with(&ImageListOptions::new().filter("reference", IMAGE)).await.expect("lists");
    assert!(list.iter().any(|listed| listed.id() == image.id()));
    let error = images.get("localhost/no-such-image").await.expect_err("missing");
    assert!(error.is_image_not_known(), "{error:?}");
    assert!(!images.remove("localhost/no-such-image", false).await.expect("nothing to remove"));
}

/// The registries that `cargo xtask test` starts beside the service.
mod registry {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE;
    use podman::PullOptions;

    use super::*;

    fn variable(name: &str) -> String {
        std::env::var(name).unwrap_or_else(|_| panic!("{name} is set by `cargo xtask test`"))
    }

    #[tokio::test]
    #[ignore = "needs podman"]
    async fn what_no_registry_has_is_not_known() {
        let podman = podman().await;
        let missing = format!("{}/no/such:1", variable("PODMAN_TEST_REGISTRY"));
        let error =
            podman.images().pull_with(&missing, &PullOptions::new().tls_verify(false)).await.expect_err("missing");
        assert!(error.is_image_not_known(), "{error:?}");
        let options = CreateOptions::new(&missing).name(name("pull")).tls_verify(false);
        let error = podman.containers().run(options).await.expect_err("missing");
        assert!(error.is_image_not_known(), "{error:?}");
    }

    #[tokio::test]
    #[ignore = "needs podman"]
    async fn a_wrong_password_is_refused_and_never_shown() {
        let podman = podman().await;
        let private = format!("{}/no/such:1", variable("PODMAN_TEST_PRIVATE_REGISTRY"));
        let options =
            PullOptions::new().tls_verify(false).credentials(&variable("PODMAN_TEST_REGISTRY_USER"), "wr0ng?>~");
        let error = podman.images().pull_with(&private, &options).await.expect_err("refused");
        assert!(error.is_unauthorized(), "{error:?}");
        assert!(!format!("{error:?} {error} {options:?}").contains("wr0ng"), "the password shows");
    }

    #[tokio::test]
    #[ignore = "needs podman"]
    async fn a_private_image_runs_with_credentials() {
        let podman = podman().await;
        let (user, password) = (variable("PODMAN_TEST_REGISTRY_USER"), variable("PODMAN_TEST_REGISTRY_PASSWORD"));
        let private = format!("{}/{}:1", variable("PODMAN_TEST_PRIVATE_REGISTRY"), name("private"));
        let auth = serde_json::json!({"username": user, "password": password});
        let header = URL_SAFE.encode(auth.to_string());
        #[rustfmt::skip]
        let pushed = podman.raw().image_push_libpod(
            IMAGE, None, None, None, Some(&private), None, None, None, None, None, None, Some(false), Some(&header),
        );
        let mut progress = pushed.await.expect("pushes").into_inner();
        while let Some(line) = progress.next().await {
            line.expect("pushes whole");
        }
        assert!(!podman.images().exists(&private).await.expect("exists"), "only the registry has it");
        let options = || CreateOptions::new(&private).command(["echo", "private"]).remove(true);
        // without `tls_verify` the server insists on TLS, and without credentials the registry refuses
        for refused in [options(), options().tls_verify(false), options().tls_verify(true).set("auth_config", &auth)] {
            podman.containers().run(refused.clone()).await.expect_err(&format!("{refused:?}"));
        }
        let options = options().tls_verify(false).set("auth_config", &auth);
        for policy in ["always", "newer", "missing", "never"] {
            let output = podman.containers().run(options.clone().set("policy", policy)).await;
            assert_eq!(&output.unwrap_or_else(|error| panic!("{policy}: {error:?}")).stdout[..], b"private\n");
        }
        assert!(podman.images().remove(&private, true).await.expect("removes"));
        let error = podman.containers().run(options.set("policy", "never")).await.expect_err("is gone again");
        assert!(error.is_image_not_known(), "{error:?}");
    }
}
