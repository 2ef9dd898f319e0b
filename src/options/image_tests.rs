use serde_json::{Value, json};

use super::*;
use crate::versions::Version;

fn read<T: serde::de::DeserializeOwned>(json: Value) -> Result<T, String> {
    serde_json::from_value(json).map_err(|why| why.to_string())
}

#[test]
fn a_name_is_a_reference_beside_other_filters() {
    let listed = |json: Value| read::<ListOptions>(json).map(|options| options.render().expect("valid"));
    assert_eq!(listed(json!({})), Ok((None, None)));
    assert_eq!(listed(json!({"name": "busybox"})), Ok((None, Some(json!({"reference": ["busybox"]})))));
    let both = json!({"name": "a", "all": true, "filters": {"reference": "b*", "label": {"a": "1", "b": ""}}});
    let sent = json!({"reference": ["b*", "a"], "label": ["a=1", "b"]});
    assert_eq!(listed(both), Ok((Some(true), Some(sent))));
    assert!(listed(json!({"filters": {"zzz": "1"}})).expect_err("unknown").contains("zzz"));
    let lack = ListOptions::lacking(&json!({"digest": ["sha256:00"]}), Version::new(4, 3, 1)).expect("too old");
    assert!(lack.to_string().contains("digest"), "{lack}");
}

#[test]
fn a_prune_takes_dockers_words_and_several_labels() {
    let pruned =
        |json: Value| read::<PruneOptions>(json).and_then(|options| options.render().map_err(|why| why.to_string()));
    let all = Pruned { all: Some(true), ..Pruned::default() };
    assert_eq!(pruned(json!({})), Ok(Pruned::default()));
    for json in
        [json!({"all": true}), json!({"filters": {"dangling": false}}), json!({"filters": {"all": true}, "all": true})]
    {
        assert_eq!(pruned(json.clone()), Ok(all.clone()), "{json}");
    }
    for json in [json!({"all": false}), json!({"filters": {"dangling": ["true"]}})] {
        assert_eq!(pruned(json.clone()), Ok(Pruned::default()), "{json}");
    }
    let labelled = Pruned { filters: Some(json!({"label": ["zz9=v"]})), ..Pruned::default() };
    assert_eq!(pruned(json!({"filters": {"label": {"zz9": "v"}}})), Ok(labelled));
    for json in [
        json!({"filters": {"until": ["24h", "1h"]}}),
        json!({"all": true, "filters": {"dangling": true}}),
        json!({"filters": {"reference": "x"}}),
        json!({"filters": {"until": "soon"}}),
    ] {
        assert!(pruned(json.clone()).is_err(), "{json}");
    }
    let several = PruneOptions::all().label("a").label("b").without_label("c").render().expect("valid");
    assert_eq!(several.filters, Some(json!({"label": ["a", "b"], "label!": ["c"]})));
}

#[test]
fn a_pull_is_read_as_docker_py_writes_it() {
    let pulled = |json: Value| read::<PullOptions>(json).map(|options| options.render().expect("valid"));
    let sent = pulled(json!({
        "tag": "1", "platform": "linux/arm64/v8", "policy": "IfNotPresent", "tls_verify": false, "retry": 3,
        "retry_delay": "2s", "stream": true, "decode": true, "auth_config": {"username": "me", "password": "pw"},
    }))
    .expect("valid");
    assert_eq!(
        (sent.os.as_deref(), sent.arch.as_deref(), sent.variant.as_deref()),
        (Some("linux"), Some("arm64"), Some("v8"))
    );
    assert_eq!((sent.policy.as_deref(), sent.tls_verify, sent.retry), (Some("missing"), Some(false), Some(3)));
    assert_eq!((sent.retry_delay.as_deref(), sent.tag.as_deref()), (Some("2s"), Some("1")));
    assert!(sent.auth.is_some() && !sent.layer_progress && sent.all_tags.is_none());
    assert_eq!(pulled(json!({"retry_delay": 2})).expect("seconds").retry_delay.as_deref(), Some("2s"));
    assert!(pulled(json!({"compatMode": true})).expect("valid").layer_progress);
    for wrong in [
        json!({"platform": "linux/arm/v7/x"}),
        json!({"policy": "sometimes"}),
        json!({"retry": -1}),
        json!({"retry_delay": "soon"}),
        json!({"auth_config": {"password": "pw"}}),
        json!({"colour": "red"}),
    ] {
        assert!(pulled(wrong.clone()).is_err(), "{wrong}");
    }
    let shown = format!("{:?}", PullOptions::new().credentials("me", "s3cret"));
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(PullOptions::new().tag("1").only(&["tag"], "no").is_ok());
    assert!(PullOptions::new().tag("1").all_tags(true).only(&["tag"], "no").is_err());
}

#[test]
fn a_push_is_read_as_podman_py_writes_it() {
    let pushed = |json: Value| read::<PushOptions>(json).map(|options| options.render().expect("valid"));
    let sent = pushed(json!({
        "destination": "quay.io/me/app:1", "format": "v2s2", "compressionFormat": "gzip", "tlsVerify": false,
        "compression_level": 3, "all": true, "retryDelay": "1s",
    }))
    .expect("valid");
    assert_eq!((sent.format.as_deref(), sent.compression_format.as_deref()), (Some("v2s2"), Some("gzip")));
    assert_eq!((sent.tls_verify, sent.compression_level, sent.all), (Some(false), Some(3), Some(true)));
    assert_eq!((sent.force_compression_format, sent.retry_delay.as_deref()), (None, Some("1s")));
    for wrong in
        [json!({"format": "zip"}), json!({"compression_format": "lzma"}), json!({"destination": "quay.io/Me/app"})]
    {
        assert!(pushed(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn an_image_is_saved_under_a_name_that_it_has() {
    let tags = ["localhost/a:1".to_owned(), "localhost/b:1".to_owned()];
    assert_eq!(SaveOptions::new().name_of(&tags), Ok(None));
    assert_eq!(SaveOptions::new().named(true).name_of(&tags), Ok(Some("localhost/a:1")));
    assert_eq!(SaveOptions::new().named(false).name_of(&tags), Ok(None));
    assert_eq!(SaveOptions::new().under("localhost/b:1").name_of(&tags), Ok(Some("localhost/b:1")));
    assert!(SaveOptions::new().under("localhost/else:1").name_of(&tags).is_err());
    assert!(SaveOptions::new().named(true).name_of(&[]).is_err());
    assert_eq!(SaveOptions::new().render(), Ok(("docker-archive".to_owned(), None)));
    assert!(SaveOptions::new().compress(true).render().is_err());
    assert_eq!(
        SaveOptions::new().format("docker-dir").compress(true).render(),
        Ok(("docker-dir".to_owned(), Some(true)))
    );
    assert!(SaveOptions::new().format("zip").render().is_err());
}

#[test]
fn imports_searches_and_removals_refuse_what_they_cannot_do() {
    let sent = read::<ImportOptions>(json!({"changes": ["ENV A=b, c", "CMD [\"x\"]"], "tag": "1", "message": "m"}));
    let sent = sent.expect("valid").render().expect("valid");
    assert_eq!((sent.changes.len(), sent.tag.as_deref(), sent.message.as_deref()), (2, Some("1"), Some("m")));
    assert!(read::<ImportOptions>(json!({"image": "busybox"})).expect_err("a pull").contains("pull"));
    let sent =
        read::<SearchOptions>(json!({"limit": 5, "filters": {"is-official": true, "stars": 3}, "noTrunc": true}));
    let sent = sent.expect("valid").render().expect("valid");
    assert_eq!(sent.filters.as_deref(), Some(r#"{"is-official":["true"],"stars":["3"]}"#));
    assert!(read::<SearchOptions>(json!({"filters": {"zzz": 1}})).is_err());
    assert!(read::<SearchOptions>(json!({"listTags": true, "filters": {"stars": 1}})).is_err());
    assert!(read::<RemoveOptions>(json!({"all": true})).is_err());
    let sent = RemoveOptions::new().noprune(true).force(true).render().expect("valid");
    assert_eq!(sent, Removal { force: Some(true), noprune: Some(true), ..Removal::default() });
}
