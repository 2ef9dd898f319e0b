//! Secrets, proved by their contents in containers.

use podman::secrets::{Filter, ListOptions, SecretOptions};
use podman::{CreateOptions, PodmanClient, Secret, Version};

use super::{IMAGE, end, name, podman, sleeper};

async fn gone(secret: &Secret) {
    assert!(secret.remove().await.expect("removes"), "{} was there", secret.name());
}

/// Returns the contents of the secret's file in a container.
async fn inside(podman: &PodmanClient, secret: &Secret) -> Vec<u8> {
    let command = format!("cat /run/secrets/{}", secret.name());
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", &command]).secrets([secret]).remove(true);
    podman.containers().run(options).checked().await.expect("runs").stdout
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_secret_of_any_bytes_reaches_a_container() {
    let podman = podman().await;
    let every: Vec<u8> = (0..=255).chain([b'"', b'\\', b'\n', 0xc3, 0xa9]).collect();
    let label = name("label");
    for (what, data) in [("text", b"s3cret\n".to_vec()), ("binary", every)] {
        let options = SecretOptions::new(name(what), data.clone()).label("test", &label);
        let secret = podman.secrets().create(options).await.expect("creates");
        assert_eq!(secret.id().len(), 25);
        assert_eq!((secret.labels().get("test"), secret.driver()), (Some(&label), "file"));
        assert!(secret.created().is_some() && secret.updated().is_some());
        assert_eq!(inside(&podman, &secret).await, data);
        let revealed = secret.reveal().await;
        let server = podman.server_version();
        if server < Version::new(4, 7, 0) {
            let error = revealed.expect_err("too old");
            assert!(matches!(error, podman::Error::Unsupported(_)), "{error:?}");
        } else if what == "binary" && server < Version::new(5, 8, 0) {
            let error = revealed.expect_err("the server replaced bytes").to_string();
            assert!(error.contains("invalid UTF-8"), "{error}");
        } else {
            let revealed = revealed.expect("the data");
            assert_eq!(revealed.as_bytes(), data);
            assert_eq!(format!("{revealed:?}"), "SecretData(***)");
        }
        gone(&secret).await;
    }
    let longest = podman.secrets().create((name("longest"), vec![b'x'; 511_999])).await.expect("creates");
    assert_eq!(inside(&podman, &longest).await.len(), 511_999);
    gone(&longest).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_existing_secret_is_an_error_unless_ignored() {
    let podman = podman().await;
    let (secrets, token) = (podman.secrets(), name("twice"));
    let options = SecretOptions::new(&token, "one").label("a", "b");
    let first = secrets.ensure(&options).await.expect("creates");
    assert!(first.created);
    let again = secrets.create(&options).await.expect_err("it exists");
    assert!(again.is_name_in_use() && again.is_conflict(), "{again:?}");
    assert!(!again.to_string().contains("one"), "{again}");
    let same = secrets.create(options.clone().ignore_if_exists(true)).await.expect("is returned");
    assert_eq!(same.id(), first.id());
    let other = secrets.ensure(SecretOptions::new(&token, "two").label("a", "c")).await.expect("is returned");
    assert!(!other.created && other.id() == first.id());
    let said: Vec<String> = other.differences.iter().map(ToString::to_string).collect();
    assert_eq!(said, [r#"Spec.Labels.a: expected "c", found "b""#]);
    assert_eq!(inside(&podman, &other).await, b"one", "it is as it was");
    gone(&first).await;
    assert!(!first.remove().await.expect("an answer"), "it is gone");
    assert!(secrets.get(&token).await.expect_err("it is gone").is_not_found());
    assert!(!secrets.exists(&token).await.expect("an answer"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn put_replaces_only_the_named_secret() {
    let podman = podman().await;
    let secrets = podman.secrets();
    let token = name("token");
    let sibling = secrets.create((format!("{token}-2"), "sibling")).await.expect("creates");
    let first = secrets.put(SecretOptions::new(&token, "one").label("a", "b")).await.expect("creates");
    let user = podman.containers().create(sleeper().secrets([&first])).await.expect("creates");
    let second = secrets.put((token.as_str(), "two")).await.expect("replaces");
    assert_ne!(second.id(), first.id());
    assert!(second.labels().is_empty(), "labels that are not given again go");
    assert_eq!(inside(&podman, &second).await, b"two");
    assert_eq!(inside(&podman, &sibling).await, b"sibling");
    let listed =
        secrets.list_with(&ListOptions::new().filter(Filter::Name(format!("^{token}")))).await.expect("a list");
    assert_eq!(listed.iter().map(Secret::name).collect::<Vec<_>>(), [token.as_str(), sibling.name()], "no ghost of it");
    assert!(first.inspect().await.expect_err("it was replaced").is_not_found());
    // Another driver: the old secret would stay under the same name.
    let moved = SecretOptions::new(&token, "three").driver("file").driver_opts([("path", format!("/var/tmp/{token}"))]);
    let moved = secrets.put(moved).await.expect("moves");
    let listed =
        secrets.list_with(&ListOptions::new().filter(Filter::Name(format!("^{token}$")))).await.expect("a list");
    assert_eq!(listed.iter().map(Secret::id).collect::<Vec<_>>(), [moved.id()], "no ghost of it");
    assert_eq!(inside(&podman, &moved).await, b"three");
    let back = secrets.put((token.as_str(), "four")).await.expect("replaces");
    assert_eq!(inside(&podman, &back).await, b"four");
    let listed =
        secrets.list_with(&ListOptions::new().filter(Filter::Name(format!("^{token}$")))).await.expect("a list");
    assert_eq!(listed.len(), 1, "no ghost of it");
    end(user).await;
    gone(&back).await;
    gone(&sibling).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn putting_a_missing_secret_does_not_remove_another_one() {
    let podman = podman().await;
    let shell = [("list", "true"), ("lookup", "echo s3cret"), ("store", "cat > /dev/null"), ("delete", "true")];
    let sibling = podman.secrets().create((name("sibling"), "mine")).await.expect("creates");
    let put = podman.secrets().put(SecretOptions::new(name("shell"), "x").driver("shell").driver_opts(shell)).await;
    assert!(podman.secrets().exists(sibling.name()).await.expect("an answer"), "it is still there: {put:?}");
    if let Ok(put) = put {
        assert_eq!(put.driver(), "shell");
        put.remove().await.expect("removes");
    }
    gone(&sibling).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn concurrent_creations_and_removals_succeed_once() {
    let podman = podman().await;
    let (secrets, token) = (podman.secrets(), name("eight"));
    let eight = async |what: fn(podman::SecretsManager, String) -> tokio::task::JoinHandle<bool>| {
        let tasks: Vec<_> = (0..8).map(|_| what(secrets.clone(), token.clone())).collect();
        let mut count = 0;
        for task in tasks {
            count += usize::from(task.await.expect("no panic"));
        }
        count
    };
    let ensured = |secrets: podman::SecretsManager, token: String| {
        tokio::spawn(async move { secrets.ensure((token, "x")).await.expect("ensures").created })
    };
    assert_eq!(eight(ensured).await, 1);
    let removed = |secrets: podman::SecretsManager, token: String| {
        tokio::spawn(async move { secrets.remove(&token).await.expect("removes") })
    };
    assert_eq!(eight(removed).await, 1);
    let flagged = |secrets: podman::SecretsManager, token: String| {
        tokio::spawn(async move { secrets.create(SecretOptions::new(token, "x").ignore_if_exists(true)).await.is_ok() })
    };
    assert_eq!(eight(flagged).await, 8);
    if podman.server_version() >= Version::new(4, 7, 0) {
        let put = |secrets: podman::SecretsManager, token: String| {
            tokio::spawn(async move {
                secrets.put((token, "x")).await.map(drop).map_err(|error| eprintln!("{error}")).is_ok()
            })
        };
        assert_eq!(eight(put).await, 8);
    }
    let listed =
        secrets.list_with(&ListOptions::new().filter(Filter::Name(format!("^{token}$")))).await.expect("a list");
    assert_eq!(listed.len(), 1);
    gone(&listed[0]).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_secret_is_never_removed_by_the_beginning_of_its_id() {
    let podman = podman().await;
    let secrets = podman.secrets();
    let mine = secrets.create((name("mine"), "x")).await.expect("creates");
    for length in [1, 4, 11] {
        let key = &mine.id()[..length];
        assert!(!secrets.remove(key).await.expect("an answer"), "{key}");
        assert!(!secrets.exists(key).await.expect("an answer"), "{key}");
        assert!(secrets.get(key).await.expect_err("the name does not exist").is_not_found(), "{key}");
    }
    let short = &mine.id()[..12];
    assert_eq!(secrets.get(short).await.expect("it").name(), mine.name());
    assert!(secrets.remove(short).await.expect("removes"));
    assert!(!secrets.exists(mine.name()).await.expect("an answer"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn filters_of_secrets_select_matching_secrets() {
    let podman = podman().await;
    let (secrets, key) = (podman.secrets(), name("key"));
    let a = secrets.create(SecretOptions::new(format!("{key}-a"), "x").label(&key, "1")).await.expect("creates");
    let b = secrets
        .create(SecretOptions::new(format!("{key}-b"), "x").label(&key, "2").label("b", ""))
        .await
        .expect("creates");
    let none = secrets.create((format!("{key}-none"), "x")).await.expect("creates");
    let list = async |filters: &[Filter]| {
        let options = filters.iter().cloned().fold(ListOptions::new(), ListOptions::filter);
        let listed = secrets.list_with(&options).await.expect("a list");
        listed.iter().map(|secret| secret.name().replace(&format!("{key}-"), "")).collect::<Vec<_>>()
    };
    assert_eq!(list(&[Filter::Name(format!("^{key}-"))]).await, ["a", "b", "none"]);
    assert_eq!(list(&[Filter::Label(key.clone())]).await, ["a", "b"]);
    assert_eq!(list(&[Filter::Label(format!("{key}=2"))]).await, ["b"]);
    assert_eq!(list(&[Filter::Label(key.clone()), Filter::NotLabel("b".into())]).await, ["a"]);
    // With both, the server would apply a random one.
    assert_eq!(list(&[Filter::Name(format!("^{key}-")), Filter::Id(b.id()[..12].to_owned())]).await, ["b"]);
    assert_eq!(list(&[Filter::Id(a.id().to_owned())]).await, ["a"]);
    assert_eq!(list(&[Filter::Label(key.clone()), Filter::Driver("pass".into())]).await, [""; 0]);
    let options = serde_json::json!({"filters": {"names": [format!("^{key}-a$")], "label": {&key: "1"}}});
    let listed = secrets.list_with(&serde_json::from_value(options).expect("filters")).await.expect("a list");
    assert_eq!(listed.iter().map(Secret::id).collect::<Vec<_>>(), [a.id()]);
    for secret in [a, b, none] {
        gone(&secret).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn names_are_accepted_as_by_the_release() {
    let podman = podman().await;
    let odd = format!("{} +@é", name("odd"));
    let created = podman.secrets().create((odd.as_str(), "x")).await;
    if podman.server_version() < Version::new(4, 6, 0) {
        assert!(matches!(created, Err(podman::Error::InvalidOptions(_))), "{created:?}");
        return;
    }
    let secret = created.expect("creates");
    assert_eq!(secret.name(), odd);
    assert!(podman.secrets().exists(&odd).await.expect("an answer"));
    assert_eq!(podman.secrets().put((odd.as_str(), "y")).await.expect("replaces").name(), odd);
    assert!(podman.secrets().remove(&odd).await.expect("removes"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_thousand_secrets_are_listed() {
    let podman = podman().await;
    let (secrets, key) = (podman.secrets(), name("many"));
    for number in 0..1000 {
        secrets.create((format!("{key}-{number}"), "x")).await.expect("creates");
    }
    let listed = secrets.list_with(&ListOptions::new().filter(Filter::Name(format!("^{key}-")))).await.expect("a list");
    assert_eq!(listed.len(), 1000);
    for secret in listed {
        gone(&secret).await;
    }
}
