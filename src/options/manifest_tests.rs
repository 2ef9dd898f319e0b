//! Tests of the options of manifest lists.

use super::*;

const DIGEST: &str = "sha256:9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c";

#[test]
fn digests_are_cut_out_of_names() {
    for given in [DIGEST.to_owned(), format!("localhost/x@{DIGEST}"), format!("host:5000/x:1@{DIGEST}")] {
        assert_eq!(digest(&given), Some(DIGEST), "{given}");
    }
    for wrong in ["", "sha256:", "sha256:9c9c", "localhost/x:1", &DIGEST[7..], &DIGEST.to_uppercase()] {
        assert_eq!(digest(wrong), None, "{wrong}");
    }
}

#[test]
fn images_of_the_storage_are_named_by_their_transport() {
    assert_eq!(ManifestImage::local("x:1").0, "containers-storage:x:1");
    assert_eq!(ManifestImage::local("containers-storage:x:1").0, "containers-storage:x:1");
    assert_eq!(ManifestImage::from("x:1").0, "x:1");
}

#[test]
fn what_the_server_drops_or_misreads_is_refused() {
    for (given, why) in [
        (json!({"os_features": ["f"]}), "os_features"),
        (json!({"tls_verify": "maybe"}), "tls_verify"),
        (json!({"archs": "arm"}), "arch"),
    ] {
        let said = serde_json::from_value::<AddOptions>(given).expect_err(why).to_string();
        assert!(said.contains(why), "{said}");
    }
    let (body, registry) = serde_json::from_value::<AddOptions>(json!({
        "annotation": {"a": "b"}, "arch": "arm", "all": false, "os": "", "auth_config": {"username": "u", "password": "p"},
    }))
    .expect("valid")
    .render()
    .expect("valid");
    assert_eq!(body, json!({"annotations": {"a": "b"}, "arch": "arm"}));
    assert!(registry.auth.is_some() && registry.tls_verify.is_none());
    assert!(!format!("{:?}", AddOptions::new().auth_config([("password", "hush")])).contains("hush"));
}

#[test]
fn changes_of_a_list_and_of_its_images_are_not_mixed() {
    let list = AnnotateOptions::new().index_annotations([("a", "b")]);
    let image = AnnotateOptions::new().arch("arm");
    assert!(list.render(true).is_ok() && list.render(false).is_err());
    assert!(image.render(false).is_ok() && image.render(true).is_err());
    assert!(AnnotateOptions::new().render(false).is_err() && AnnotateOptions::new().render(true).is_err());
    assert!(image.subject("x").render(false).is_err());
}

#[test]
fn a_push_pushes_all_images_unless_it_is_told_not_to() {
    assert!(PushOptions::new().render().expect("valid").all);
    assert!(!PushOptions::new().all(false).render().expect("valid").all);
    assert!(PushOptions::new().format("docker").render().is_err());
    assert!(PushOptions::new().add_compression(["lz4"]).render().is_err());
    let given = PushOptions::new().compression_format("zstd").tls_verify(false).render().expect("valid");
    assert_eq!((given.compression_format.as_deref(), given.registry.tls_verify), (Some("zstd"), Some(false)));
}
