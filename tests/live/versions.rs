//! Unsupported options are errors before anything is sent, and are sent on request.
//!
//! `queries::routes` proves that operations are unsupported, `keywords` that keywords are.

use podman::error::UnsupportedError;
use podman::raw::{self, params::ImagePullParams, types::VolumeCreateOptions};
use podman::{PodmanClient, Version};

use crate::{name, podman};

/// Returns why a call of the generated client was an error, if it was not sent.
fn lack<T>(outcome: Result<T, raw::Error>) -> Option<UnsupportedError> {
    match outcome {
        Err(raw::Error::Unsupported(lack)) => Some(*lack),
        _ => None,
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn unsupported_operations_are_errors_even_with_ignore_unsupported() {
    let podman = podman().await;
    let (version, ignoring) = (podman.server_version(), podman.ignore_unsupported());
    for raw in [podman.raw(), ignoring.raw()] {
        for (what, since, lack) in [
            ("ImageResolveLibpod", Version::new(5, 0, 0), lack(raw.image_resolve_libpod("busybox").await)),
            ("SecretExistsLibpod", Version::new(4, 5, 0), lack(raw.secret_exists_libpod("none").await)),
            ("ArtifactListLibpod", Version::new(5, 6, 0), lack(raw.artifact_list_libpod().await)),
            ("QuadletExistsLibpod", Version::new(5, 8, 0), lack(raw.quadlet_exists_libpod("none").await)),
        ] {
            let wanted = (version < since).then(|| (what.to_owned(), format!("podman {since} or later")));
            assert_eq!(lack.map(|lack| (lack.what, lack.needs)), wanted);
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn unsupported_parameters_are_errors_and_sent_on_request() {
    let podman = podman().await;
    let pull = async |podman: &PodmanClient| {
        let raw = podman.raw();
        let params = ImagePullParams { reference: Some("localhost/none:1"), retry: Some(1), ..Default::default() };
        raw.image_pull_libpod(&params).await
    };
    let needs = "ImagePullLibpod?retry needs podman 5.0.0 or later";
    match lack(pull(&podman).await) {
        None => assert!(podman.server_version() >= Version::new(5, 0, 0)),
        Some(lack) => assert!(podman.server_version() < Version::new(5, 0, 0) && lack.to_string().starts_with(needs)),
    }
    assert_eq!(lack(pull(&podman.ignore_unsupported()).await), None, "it is sent");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn unsupported_fields_are_errors_and_sent_on_request() {
    let podman = podman().await;
    let reads = podman.supports("VolumeCreateOptions.UID").expect("a field");
    assert_eq!(reads, podman.server_version() >= Version::new(5, 6, 0));
    let volume = name("owned");
    let mut options = VolumeCreateOptions::default();
    (options.name, options.uid) = (volume.parse().ok(), Some(77));
    if !reads {
        let lack = lack(podman.raw().volume_create_libpod(&options).await).expect("it would be ignored");
        assert_eq!((lack.what.as_str(), lack.needs.as_str()), ("VolumeCreateOptions.UID", "podman 5.6.0 or later"));
        assert!(podman.raw().volume_exists_libpod(&volume).await.is_err(), "nothing was sent");
    }
    podman.ignore_unsupported().raw().volume_create_libpod(&options).await.expect("creates");
    let made = podman.raw().volume_inspect_libpod(&volume).await.expect("inspects").into_inner();
    podman.raw().volume_delete_libpod(&volume, &Default::default()).await.expect("deletes");
    assert_eq!(made.uid, reads.then_some(77));
}
