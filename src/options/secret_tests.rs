use super::*;

const NEW: Version = Version::new(5, 8, 6);

fn read(given: Value) -> serde_json::Result<SecretOptions> {
    serde_json::from_value(given)
}

fn render(given: Value) -> SecretRequest {
    read(given).expect("reads").render(NEW).expect("valid")
}

#[test]
fn keywords_become_the_query_that_the_server_reads() {
    let labelled = render(json!({"name": "a", "data": "x", "labels": {"app": "shop", "n": 1, "e": null}}));
    assert_eq!(labelled.labels, json!({"app": "shop", "n": "1", "e": ""}));
    assert_eq!(
        render(json!({"name": "a", "data": "x", "labels": ["app=shop", "b"]})).labels,
        json!({"app": "shop", "b": ""})
    );
    let shell = json!({"lookup": "l", "store": "s", "list": "i", "delete": "d"});
    for given in [
        json!({"name": "a", "data": "x", "driver": "shell", "driver_opts": shell}),
        json!({"name": "a", "data": "x", "driver": {"Name": "shell", "Options": shell}}),
        json!({"name": "a", "data": "x", "driver": {"Name": "shell"}, "driveropts": shell}),
    ] {
        let request = render(given);
        assert_eq!((request.driver.as_deref(), &request.driver_opts), (Some("shell"), &shell));
    }
    assert!(render(json!({"name": "a", "data": "x", "ignore": true})).ignore_if_exists);
    assert_eq!(render(json!({"name": "db pass", "data": "x", "driver": null})).driver, None);
}

#[test]
fn data_is_bytes_of_any_kind_and_never_shown() {
    let options = SecretOptions::new("key", vec![0, 159, 146, 150]);
    assert_eq!(options.render(NEW).expect("valid").data, [0, 159, 146, 150]);
    let again = read(serde_json::to_value(&options).expect("writes")).expect("reads");
    assert_eq!(again, options);
    assert_eq!(format!("{options:?}"), r#"SecretOptions { name: "key", data: *** }"#);
    for wrong in [json!(["hunter2"]), json!({"base64": "hunter2!"}), json!({"text": "hunter2"}), json!({"base64": 5})] {
        let message = read(json!({"name": "a", "data": wrong})).expect_err("no bytes").to_string();
        assert!(message.contains("data") && !message.contains("hunter2"), "{message}");
    }
    let long = SecretOptions::new("a", vec![1; 512_000]).render(NEW).err().expect("too long").to_string();
    assert!(long.contains("512000 bytes") && long.len() < 200, "{long}");
    assert!(SecretOptions::new("a", vec![1; 511_999]).render(NEW).is_ok());
}

#[test]
fn what_the_server_refuses_or_ignores_is_refused() {
    for (given, why) in [
        (json!({"name": "a", "data": ""}), "is empty"),
        (json!({"data": "x"}), "a name is needed"),
        (json!({"name": "a"}), "the data is needed"),
        (json!({"name": "a/b", "data": "x"}), "without , / ="),
        (json!({"name": "..", "data": "x"}), "no request could name it"),
        (json!({"name": "a", "data": "x", "replace": true, "ignore_if_exists": true}), "contradicts"),
        (json!({"name": "a", "data": "x", "driver": "vault"}), "expected file, pass or shell"),
        (json!({"name": "a", "data": "x", "driver": "shell"}), "needs the command list"),
        (json!({"name": "a", "data": "x", "driver_opts": {"pth": "/x"}}), "did you mean \"path\"?"),
        (json!({"name": "a", "data": "x", "driver_opts": {"gpghomedir": "/x"}}), "set the driver, too"),
        (json!({"name": "a", "data": "x", "templating": {"name": "golang"}}), "no templates"),
        (json!({"name": "a", "data": "x", "drivr": "file"}), "did you mean \"driver\"?"),
    ] {
        let message = read(given.clone()).expect_err(&given.to_string()).to_string();
        assert!(message.contains(why), "{given}: {message}");
    }
    let old = Version::new(4, 3, 1);
    for (name, valid) in
        [("db-pass", true), ("db pass", false), ("a-", false), (".a", false), (&*"a".repeat(65), false)]
    {
        assert_eq!(SecretOptions::new(name, "x").render(old).is_ok(), valid, "{name}");
        assert!(SecretOptions::new(name, "x").render(NEW).is_ok(), "{name}");
    }
}

#[test]
fn filters_have_dockers_words_too() {
    let options = |given: Value| {
        serde_json::from_value::<ListOptions>(json!({ "filters": given }))
            .and_then(|options| options.filters().map_err(serde::de::Error::custom))
    };
    assert_eq!(options(json!({"names": ["^db-"]})).expect("reads"), json!({"name": ["^db-"]}));
    assert_eq!(
        options(json!({"label": {"a": "b"}, "id": "5"})).expect("reads"),
        json!({"label": ["a=b"], "id": ["5"]})
    );
    assert!(options(json!({"until": "5h"})).is_err());
}
