//! The `podman` command of each version, and which service it goes to, beside what this crate chooses: both run in the
//! same place, with the same variables, files and user. `tests/fixtures/discovery.toml` has the cases.

use std::path::{Path, PathBuf};

use podman::Endpoint;
use tokio::process::Command;

#[path = "../support/discovery.rs"]
mod table;

use table::{Case, Table};

/// The directories that a case fills are its own, and go with its mount namespace. The command tries three times to reach
/// what it chose, and says what that was.
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

/// Runs a case in the place of the version's Podman, and returns what the command and what this crate said.
async fn play(case: &Case, number: usize, shared: &Path) -> (String, String) {
    let tree = shared.join(format!("case-{number}"));
    case.lay_out(&tree);
    std::fs::create_dir_all(&tree).expect("makes");
    let podman = std::env::var("PODMAN_TEST_PODMAN").expect("PODMAN_TEST_PODMAN; run `cargo xtask test`");
    let enter = podman.strip_suffix("podman").expect("how to run podman ends with it");
    // where Podman has a mount namespace of its own, its binary is there, and a wrapper elsewhere
    let inside =
        "[ ! -e /run/matrix/pid ] || set -- nsenter -t \"$(cat /run/matrix/pid)\" -m -r -w -- \"$@\"; exec \"$@\"";
    let mut line = format!("exec {enter} sh -c '{inside}' - unshare -m --propagation private sh -c \"$SCRIPT\" -");
    line.push_str(" \"$@\"");
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

/// What the command tried to reach, as its error tells.
fn dialled(said: &str) -> String {
    let rest =
        said.lines().find_map(|line| line.split_once(": dial ").or(line.split_once(" dial "))).map(|(_, rest)| rest);
    let Some((network, rest)) = rest.and_then(|rest| rest.split_once(' ')) else { return "error".into() };
    let address = rest.split_once(": ").map_or(rest, |(address, _)| address);
    if network.ends_with(':') {
        return "error".into(); // it dialled nothing
    }
    // it joins paths with more slashes than it needs
    let address = address.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
    if network == "unix" { format!("unix:///{address}") } else { format!("tcp {address}") }
}

/// The same of what is chosen.
fn to_dial(chosen: &str) -> String {
    match chosen.parse::<Endpoint>() {
        Ok(Endpoint::Tcp(at)) if at.host.contains(':') => format!("tcp [{}]:{}", at.host, at.port),
        Ok(Endpoint::Tcp(at)) => format!("tcp {}:{}", at.host, at.port),
        Ok(Endpoint::Ssh(at)) => format!("tcp {}:{}", at.host, at.port.unwrap_or(22)),
        Ok(endpoint) => endpoint.to_string(),
        Err(_) => "error".into(),
    }
}

/// What this crate chose, as its example prints it.
fn chosen(said: &str) -> String {
    said.lines().find_map(|line| line.split_once(": chosen, ")).map_or("error", |(endpoint, _)| endpoint).to_owned()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_choice_is_that_of_the_command() {
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
            wrong.push(format!("{}: the command says {command:?}", case.name));
        }
        agreed += usize::from(dialled(&command) == to_dial(&chosen(&ours)));
    }
    std::fs::remove_dir_all(&shared).expect("removes");
    println!("podman {version}: {agreed} of {} choices are the command's", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
