//! The table of `tests/fixtures/discovery.toml`, which the live tests compare with the real command, and tests of
//! what it cannot contain.

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{ConnectionSource, Plan, Request, Surroundings, Wanted, plan};
use crate::error::{ConnectReason, Error, Result};
use crate::transport::Endpoint;

#[allow(dead_code, reason = "the live test compares the rest")]
#[path = "../../tests/support/discovery.rs"]
mod table;

use table::{Case, Table};

/// Variables and their values, or files and their texts.
type Pairs = &'static [(&'static str, &'static str)];

/// A root directory that is removed on drop.
struct Root(Surroundings);

impl Root {
    fn of(uid: u32, env: &[(&str, &str)], files: &[(&str, &str)]) -> Self {
        let case = Case {
            uid,
            env: env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            files: files.iter().map(|(path, text)| (path.into(), (*text).to_owned())).collect(),
            ..Case::default()
        };
        Self::new(&case)
    }

    fn new(case: &Case) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("podman-root-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(name);
        case.lay_out(&root);
        let mut variables = case.env.clone();
        variables.entry("HOME".into()).or_insert("/case".into());
        Self(Surroundings { variables, root, uid: Some(case.uid), ..Surroundings::of(|_| None) })
    }

    fn plan(&self) -> Result<Plan> {
        plan(&Request::default(), &self.0)
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0.root);
    }
}

#[test]
fn each_case_of_the_table_chooses_its_service() {
    let table: Table = basic_toml::from_str(include_str!("../../tests/fixtures/discovery.toml")).expect("a table");
    assert!(table.case.len() > 60, "only {} cases", table.case.len());
    let mut wrong = Vec::new();
    for case in &table.case {
        let chosen = match Root::new(case).plan() {
            Ok(plan) => plan.endpoint().to_string(),
            Err(Error::Connect(_)) => "error".to_owned(),
            Err(other) => panic!("{}: {other}", case.name),
        };
        if chosen != case.chooses {
            wrong.push(format!("{}: {chosen}, not {}", case.name, case.chooses));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const JSON: &str = "/case/.config/containers/podman-connections.json";
const CONF: &str = "/etc/containers/containers.conf";

#[test]
fn a_plan_has_each_step() {
    let files = [("/run/podman/podman.sock", "")];
    let root = Root::of(1000, &[("XDG_RUNTIME_DIR", "/run/user/1000")], &files);
    let plan = root.plan().expect("a plan");
    assert_eq!(
        plan.to_string(),
        "CONTAINER_CONNECTION: not set\n\
         CONTAINER_HOST: not set\n\
         the default connection: neither podman-connections.json nor containers.conf has one\n\
         unix:///run/user/1000/podman/podman.sock: no such socket\n\
         unix:///run/podman/podman.sock: chosen, the system's socket\n\
         If the service does not respond there, type `systemctl start podman.socket`, or `podman system service --time=0`, as root"
    );
    assert_eq!((plan.chosen_by(), plan.passed_over().len()), (ConnectionSource::RootfulSocket, 4));
    let broken = |json| Root::of(0, &[], &[(JSON, json)]).plan().expect("a plan").passed_over[2].why.clone();
    let why = broken("{");
    assert!(why.starts_with("/case/.config/containers/podman-connections.json cannot be read: EOF"), "{why}");
    let why = broken(r#"{"Connection": {"Default": "gone"}}"#);
    assert_eq!(why, "it is `gone`, but no connection has this name");
}

#[test]
fn a_connection_has_its_file_and_a_hint() {
    let machine = r#"{"Connection": {"Default": "podman-machine-default-root", "Connections": {"podman-machine-default-root":
        {"URI": "ssh://root@127.0.0.1:40959/run/podman/podman.sock", "Identity": "/keys/machine", "IsMachine": true}}}}"#;
    let plan = Root::of(501, &[], &[(JSON, machine)]).plan().expect("a plan");
    assert_eq!(plan.chosen_by(), ConnectionSource::DefaultConnection);
    assert_eq!((plan.connection(), plan.file()), (Some("podman-machine-default-root"), Some(Path::new(JSON))));
    assert_eq!(
        plan.hint(),
        "type `podman machine start podman-machine-default`, and once `ssh -p 40959 -i /keys/machine root@127.0.0.1`, \
         which adds its key to known_hosts"
    );
    let Endpoint::Ssh(address) = plan.endpoint() else { panic!("{plan}") };
    assert!(address.is_machine && address.identity.as_deref() == Some(Path::new("/keys/machine")), "{address:?}");
    assert_eq!(address.socket.as_deref(), Some(Path::new("/run/podman/podman.sock")));
    for (uri, hint) in [
        ("unix:///case/x.sock", "type `podman system service --time=0 unix:///case/x.sock`"),
        ("tcp://build:8080", "type `podman system service --time=0 tcp://build:8080` there"),
        ("https://build", "type `podman system service --time=0 --tls-cert=… --tls-key=… tcp://build:443` there"),
        ("ssh://build", "type `systemctl --user enable --now podman.socket` on build"),
    ] {
        let plan = Root::of(0, &[("CONTAINER_HOST", uri)], &[]).plan().expect("a plan");
        assert!(plan.hint().starts_with(hint), "{}", plan.hint());
    }
}

#[test]
fn the_ssh_key_is_the_callers_then_the_connections_then_the_variables() {
    let connections = r#"{"Connection": {"Connections": {
        "with": {"URI": "ssh://h", "Identity": "/keys/own"}, "without": {"URI": "ssh://h"}}}}"#;
    let variable = ("CONTAINER_SSHKEY", "/keys/variable");
    let root = Root::of(0, &[variable, ("CONTAINER_HOST", "ssh://h")], &[(JSON, connections)]);
    let identity = |wanted: Wanted, identity: Option<&str>| {
        let request = Request { wanted, identity: identity.map(PathBuf::from), ..Request::default() };
        match plan(&request, &root.0).expect("a plan").endpoint {
            Endpoint::Ssh(address) => address.identity.expect("a key").display().to_string(),
            other => panic!("{other}"),
        }
    };
    let named = |name: &str| Wanted::Connection(name.to_owned());
    assert_eq!(identity(named("with"), Some("/keys/given")), "/keys/given");
    assert_eq!(identity(named("with"), None), "/keys/own");
    assert_eq!(identity(named("without"), None), "/keys/variable");
    assert_eq!(identity(Wanted::Usual, None), "/keys/variable");
    assert_eq!(identity(Wanted::At("ssh://other".parse().expect("a URI")), Some("/keys/given")), "/keys/given");
}

#[test]
fn tls_files_enable_tls() {
    let connections = r#"{"Connection": {"Default": "a", "Connections": {"a":
        {"URI": "tcp://build:8443", "TLSCA": "/ca.pem", "TLSCert": "/cert.pem", "TLSKey": "/key.pem"}}}}"#;
    let toml = "[engine]\nactive_service = 'a'\n[engine.service_destinations.a]\nuri = 'tcp://build:8443'\n\
        tls_ca = '/ca.pem'\ntls_cert = '/cert.pem'\ntls_key = '/key.pem'\n";
    let plans = [(JSON, connections), (CONF, toml)].map(|file| Root::of(0, &[], &[file]).plan().expect("a plan"));
    for plan in &plans {
        let Endpoint::Https(address) = plan.endpoint() else { panic!("{plan}") };
        assert_eq!(plan.endpoint().to_string(), "https://build:8443");
        let files = [&address.authorities, &address.certificate, &address.key];
        assert_eq!(
            files.map(|file| file.as_deref().expect("a file").display().to_string()),
            ["/ca.pem", "/cert.pem", "/key.pem"]
        );
    }
}

#[test]
fn docker_host_is_used_last_and_only_if_enabled() {
    let docker = ("DOCKER_HOST", "tcp://build:2376");
    let chosen = |variables: &[(&str, &str)], docker_host| {
        let request = Request { docker_host, ..Request::default() };
        let plan = plan(&request, &Root::of(0, variables, &[]).0).expect("a plan");
        (plan.endpoint().to_string(), plan.chosen_by())
    };
    assert_eq!(chosen(&[docker], false).1, ConnectionSource::RootfulSocket);
    let unused = plan(&Request::default(), &Root::of(0, &[docker], &[]).0).expect("a plan");
    assert!(
        unused.to_string().contains("DOCKER_HOST: set, but used only with ClientBuilder::docker_host\n"),
        "{unused}"
    );
    assert!(!plan(&Request::default(), &Root::of(0, &[], &[]).0).expect("a plan").to_string().contains("DOCKER_HOST"));
    assert_eq!(chosen(&[docker], true), ("tcp://build:2376".into(), ConnectionSource::DockerHost));
    assert_eq!(
        chosen(&[docker, ("CONTAINER_HOST", "/x")], true),
        ("unix:///x".into(), ConnectionSource::ContainerHost)
    );
    // an endpoint that requires TLS must never be reached without it
    assert_eq!(chosen(&[docker, ("DOCKER_TLS_VERIFY", "1")], true).0, "https://build:2376");
    assert_eq!(chosen(&[docker, ("DOCKER_CERT_PATH", "/certs")], true).0, "https://build:2376");
    assert_eq!(chosen(&[docker, ("DOCKER_CERT_PATH", ""), ("DOCKER_TLS_VERIFY", "")], true).0, "tcp://build:2376");
}

#[test]
fn a_variable_of_containers_conf_is_shown_with_its_file() {
    let plan = |env: &str, more: &str| {
        let conf = format!("[engine]\nenv = ['{env}']\n{more}");
        Root::of(0, &[], &[(CONF, &conf)]).plan()
    };
    let host = plan("CONTAINER_HOST=unix:///case/h", "").expect("a plan");
    assert!(
        host.to_string().contains("unix:///case/h: chosen, by CONTAINER_HOST in /etc/containers/containers.conf\n")
    );
    assert_eq!((host.chosen_by(), host.file()), (ConnectionSource::ContainerHost, Some(Path::new(CONF))));
    let a = "[engine.service_destinations.a]\nuri = 'unix:///case/a'\n";
    let named = plan("CONTAINER_CONNECTION=a", a).expect("a plan").to_string();
    let told = "chosen, by CONTAINER_CONNECTION in /etc/containers/containers.conf: connection `a` of /etc/containers/";
    assert!(named.contains(told), "{named}");
    let error = plan("CONTAINER_HOST=gopher://me:hunter2@x", "").expect_err("no such scheme").to_string();
    assert!(error.contains("gopher://me:***@x, by CONTAINER_HOST in /etc/containers/containers.conf"), "{error}");
    let key = "env = ['CONTAINER_SSHKEY=/keys/conf', 'CONTAINER_HOST=ssh://h']";
    let Endpoint::Ssh(address) =
        Root::of(0, &[], &[(CONF, &format!("[engine]\n{key}"))]).plan().expect("a plan").endpoint
    else {
        panic!("not ssh");
    };
    assert_eq!(address.identity.as_deref(), Some(Path::new("/keys/conf")));
}

#[test]
fn an_unusable_setting_is_an_error_that_names_it() {
    let cases: [(Pairs, Pairs, ConnectReason, &str); 6] = [
        (&[("CONTAINER_CONNECTION", "gone")], &[], ConnectReason::Configuration, "connection `gone`: neither"),
        (&[], &[(CONF, "[engine")], ConnectReason::Configuration, "/etc/containers/containers.conf: expected"),
        (
            &[("CONTAINERS_CONF", "/no.conf")],
            &[],
            ConnectReason::Configuration,
            "/no.conf: CONTAINERS_CONF names it: no such file",
        ),
        (
            &[("CONTAINER_HOST", "ssh://me:hunter2@build")],
            &[],
            ConnectReason::Address,
            "ssh://me:***@build, by CONTAINER_HOST: passwords in URIs are not supported",
        ),
        (
            &[("CONTAINER_CONNECTION", "a")],
            &[(JSON, r#"{"Connection": {"Connections": {"a": {"URI": "tcp://me:hunter2@build"}}}}"#)],
            ConnectReason::Address,
            "tcp://me:***@build, connection `a` of /case/.config/containers/podman-connections.json: passwords in URIs",
        ),
        (
            &[("CONTAINER_HOST", "tcp://build:1"), ("CONTAINER_PROXY", "socks5://me:hunter2@proxy")],
            &[],
            ConnectReason::Configuration,
            "CONTAINER_PROXY: it is set, but this crate does not support proxies",
        ),
    ];
    for (env, files, reason, said) in cases {
        let error = Root::of(0, env, files).plan().expect_err(said);
        let Error::Connect(found) = &error else { panic!("{error}") };
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(said) && !shown.contains("hunter2"), "{shown}");
        assert_eq!(found.reason, reason, "{error}");
        assert!(!error.is_transient(), "{error}");
    }
}

#[test]
fn without_a_session_the_directory_that_podman_creates_is_used() {
    let mut root = Root::of(0, &[("TMPDIR", "/case")], &[("/case/x", "")]);
    let uid = Surroundings::here().uid.filter(|uid| *uid > 0).unwrap_or(1000);
    root.0.uid = Some(uid);
    let dir = root.0.root.join(format!("case/storage-run-{uid}"));
    std::fs::create_dir(&dir).expect("makes");
    std::os::unix::fs::chown(&dir, Some(uid), None).expect("hands over");
    let chosen = |mode| {
        std::fs::set_permissions(&dir, std::fs::Permissions::from_mode(mode)).expect("sets");
        root.plan().expect("a plan").endpoint().to_string()
    };
    assert_eq!(chosen(0o700), format!("unix:///case/storage-run-{uid}/podman/podman.sock"));
    // Any user could have created a socket there.
    assert_eq!(chosen(0o777), format!("unix:///run/user/{uid}/podman/podman.sock"));
}

#[test]
fn without_home_the_directory_of_passwd_is_used() {
    let passwd = "root:x:0:0::/root:/bin/sh\nme:x:1000:1000:Me,,:/elsewhere:/bin/sh\n";
    let conf = "[engine]\nactive_service = 'a'\n[engine.service_destinations.a]\nuri = 'unix:///x'\n";
    let files = [("/etc/passwd", passwd), ("/elsewhere/.config/containers/containers.conf", conf)];
    let plan = Root::of(1000, &[("HOME", "")], &files).plan().expect("a plan");
    assert_eq!(plan.endpoint().to_string(), "unix:///x");
}
