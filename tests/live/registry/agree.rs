//! Compares the chosen account with the choice of the `podman` command.

use podman::Version;
use podman::registry::AuthFiles;
use serde_json::json;

use super::{Home, entry, insecure, podman, private, variable};

/// Environment and image. The user in a file is the file's name and the number of the key.
const CASES: [(&[(&str, &str)], &str); 16] = [
    (&[], "NAME/ns/app"),
    (&[], "NAME/ns/deep/app"),
    (&[], "NAME/nso/app"),
    (&[], "NAME/conf/app"),
    (&[], "NAME/docker/app"),
    (&[], "NAME/app"),
    (&[], "NUMBER/ns/app"),
    (&[], "NUMBER/app"),
    (&[("XDG_CONFIG_HOME", "elsewhere")], "NUMBER/app"),
    (&[("XDG_CONFIG_HOME", "elsewhere")], "NAME/ns/app"),
    (&[("DOCKER_CONFIG", "dockers")], "NAME/ns/app"),
    (&[("DOCKER_CONFIG", "dockers")], "NUMBER/ns/app"),
    (&[("DOCKER_CONFIG", "missing")], "NAME/ns/app"),
    (&[("REGISTRY_AUTH_FILE", "given.json")], "NAME/ns/app"),
    (&[("REGISTRY_AUTH_FILE", "missing.json")], "NAME/ns/app"),
    (&[("REGISTRY_AUTH_FILE", "given.json"), ("DOCKER_CONFIG", "dockers")], "NUMBER/app"),
];

fn home() -> Home {
    let home = Home::new();
    let (by_name, by_number) = (private(), variable("PODMAN_TEST_PRIVATE_REGISTRY"));
    let write = |path: &str, user: &str, keys: &[String]| {
        let entries = keys.iter().enumerate().map(|(i, key)| (key.clone(), entry(&format!("{user}{i}"), "wr0ng")));
        let entries: serde_json::Map<_, _> = entries.collect();
        home.file(path, &if path == ".dockercfg" { entries.into() } else { json!({ "auths": entries }) });
    };
    let in_namespace = |namespace: &str| format!("{by_name}/{namespace}");
    write("run/containers/auth.json", "runtime", &[in_namespace("ns"), in_namespace("ns/deep")]);
    write(".config/containers/auth.json", "config", &[in_namespace("conf"), in_namespace("ns")]);
    write(".docker/config.json", "docker", &[format!("https://{by_name}/v1/"), in_namespace("docker")]);
    write(".dockercfg", "legacy", &[format!("http://{by_number}/v2/"), by_name.clone()]);
    write("elsewhere/containers/auth.json", "elsewhere", std::slice::from_ref(&by_number));
    write("dockers/config.json", "dockers", std::slice::from_ref(&by_name));
    write("given.json", "given", &[format!("{by_name}/ns/app"), by_number]);
    home
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_account_agrees_with_the_command() {
    let home = home();
    let podman = podman().await;
    let mut users = std::collections::BTreeSet::new();
    for (environment, key) in CASES {
        let key = key.replace("NAME", &private()).replace("NUMBER", &variable("PODMAN_TEST_PRIVATE_REGISTRY"));
        let set: Vec<_> =
            environment.iter().map(|(name, path)| (*name, home.0.join(path).display().to_string())).collect();
        let theirs = home.command(&set, &format!("login --get-login {key}")).await;
        let files = AuthFiles::from_variables(|name| match name {
            "HOME" => Some(home.0.clone().into()),
            "XDG_RUNTIME_DIR" => Some(home.0.join("run").into()),
            _ => set.iter().find(|(key, _)| *key == name).map(|(_, path)| path.into()),
        });
        let error = podman.images().pull_with(&key, &insecure()).auth_files(files).await.expect_err("all are wrong");
        let message = &error.api().unwrap_or_else(|| panic!("{key}: {error:?}")).credentials;
        let ours = message.strip_prefix("user \"").and_then(|rest| rest.split('"').next());
        match &theirs {
            // Before 4.4 the command continued with other files if the chosen one had no entry.
            Ok(_) if ours.is_none() && !set.is_empty() && podman.server_version() < Version::new(4, 4, 0) => {
                assert!(message.starts_with("none found"), "{environment:?} {key}: {message}");
            }
            Ok(user) => assert_eq!(ours, Some(user.as_str()), "{environment:?} {key}: {message}"),
            Err(why) => {
                assert!(why.contains("not logged in"), "{environment:?} {key}: {why}");
                assert!(message.starts_with("none found"), "{environment:?} {key}: {message}");
            }
        }
        users.insert(ours.map(str::to_owned));
    }
    assert!(users.len() > 6 && users.contains(&None), "many different choices: {users:?}");
}
