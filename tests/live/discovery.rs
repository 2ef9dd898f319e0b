//! Compares the service that the `podman` command of each release chooses with the choice of this crate, in the same
//! environment: variables, files and user. `tests/fixtures/discovery.toml` has the cases.

use std::path::{Path, PathBuf};

use podman::Endpoint;
use tokio::process::Command;

#[path = "../support/discovery.rs"]
mod table;

use table::{Case, Table};

/// The directories that a case fills exist only in its mount namespace. The command tries three times to reach the
/// chosen service, and prints its address.
const SCRIPT: &str = r#"
set -e
tree=$1 uid=$2 plan=$3
shift 3
for dir in /etc/containers /usr/share/containers /run/podman /run/user /case; do
    mkdir -p $dir
    mount -t tmpfs -o mode=755 tmpfs $dir
done
cp -R "$tree/." /
mkdir -p /case/.config
chown -R "$uid" /case
if [ -d "/run/user/$uid" ]; then chmod 700 "/run/user/$uid"; chown -R "$uid" "/run/user/$uid"; fi
cd /
as() { setpriv --reuid "$uid" --regid "$uid" --clear-groups env -i PATH=/usr/bin:/bin HOME=/case "$@" 2>&1 || true; }
as "$@" podman --remote version
echo "=== ours"
as "$@" "$plan"
"#;

/// Runs a case in the environment of this Podman release, and returns the output of the command and of this crate.
async fn play(case: &Case, number: usize, shared: &Path) -> (String, String) {
    let tree = shared.join(format!("case-{number}"));
    case.lay_out(&tree);
    std::fs::create_dir_all(&tree).expect("makes");
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    let enter = podman.strip_suffix("podman").expect("how to run podman ends with it");
    let line = format!("exec {enter} unshare -m --propagation private sh -c \"$SCRIPT\" - \"$@\"");
    let output = Command::new("sh")
        .args(["-c", &line, "-"])
        .args([&tree, Path::new(&case.uid.to_string()), &shared.join("plan")])
        .args(case.env.iter().map(|(name, value)| format!("{name}={value}")))
        .env("SCRIPT", SCRIPT)
        .output()
        .await
        .expect("a shell");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let (command, ours) = said.split_once("=== ours\n").unwrap_or_else(|| panic!("{}: {output:?}", case.name));
    (command.to_owned(), ours.to_owned())
}

/// Returns the address in the command's error.
fn dialled(said: &str) -> String {
    let rest =
        said.lines().find_map(|line| line.split_once(": dial ").or(line.split_once(" dial "))).map(|(_, rest)| rest);
    let Some((network, rest)) = rest.and_then(|rest| rest.split_once(' ')) else { return "error".into() };
    let address = rest.split_once(": ").map_or(rest, |(address, _)| address);
    if network.ends_with(':') {
        return "error".into(); // it did not connect
    }
    // The command joins paths with superfluous slashes.
    let address = address.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
    if network == "unix" { format!("unix:///{address}") } else { format!("tcp {address}") }
}

/// The same for the choice of this crate.
fn to_dial(chosen: &str) -> String {
    match chosen.parse::<Endpoint>() {
        Ok(Endpoint::Tcp(at)) if at.host.contains(':') => format!("tcp [{}]:{}", at.host, at.port),
        Ok(Endpoint::Tcp(at)) => format!("tcp {}:{}", at.host, at.port),
        Ok(Endpoint::Ssh(at)) => format!("tcp {}:{}", at.host, at.port.unwrap_or(22)),
        Ok(endpoint) => endpoint.to_string(),
        Err(_) => "error".into(),
    }
}

/// Returns the choice of this crate, as its example prints it.
fn chosen(said: &str) -> String {
    said.lines().find_map(|line| line.split_once(": chosen, ")).map_or("error", |(endpoint, _)| endpoint).to_owned()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_choice_agrees_with_the_command() {
    let shared =
        PathBuf::from(std::env::var("PODMAN_TEST_SHARED").expect("PODMAN_TEST_SHARED; run `cargo xtask test`"));
    let shared = shared.join(super::name("discovery"));
    std::fs::create_dir(&shared).expect("makes");
    std::fs::copy(super::examples::built("plan"), shared.join("plan")).expect("copies");
    let version = std::env::var("PODMAN_TEST_VERSION").expect("PODMAN_TEST_VERSION; run `cargo xtask test`");
    let release = version.split('.').take(2).collect::<Vec<_>>().join(".");
    let table = std::fs::read_to_string("tests/fixtures/discovery.toml").expect("a table");
    let cases: Vec<Case> = toml::from_str::<Table>(&table).expect("a table").case;
    let (mut agreed, mut wrong) = (0, Vec::new());
    for (number, case) in cases.iter().enumerate() {
        let (command, ours) = play(case, number, &shared).await;
        let other = case.command.get(&release);
        assert_eq!(case.command.is_empty(), case.why.is_none(), "{}: a difference has a reason", case.name);
        if chosen(&ours) != case.chooses {
            wrong.push(format!("{}: ours is {ours:?}, not {}", case.name, case.chooses));
        }
        if dialled(&command) != to_dial(other.unwrap_or(&case.chooses)) {
            wrong.push(format!("{}: the command chose {command:?}", case.name));
        }
        agreed += usize::from(dialled(&command) == to_dial(&chosen(&ours)));
    }
    std::fs::remove_dir_all(&shared).expect("removes");
    println!("podman {version}: {agreed} of {} choices are the command's", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
