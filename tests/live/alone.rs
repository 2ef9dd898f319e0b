//! Tests that measure their process: what other tests take in the same one could not be told apart.

const ALONE: &str = "PODMAN_TEST_ALONE";

/// Runs the test again in a process of its own and shows the line with its figures; `false` if this is that process.
pub(crate) async fn ran_alone(test: &str, figures: &str) -> bool {
    if std::env::var_os(ALONE).is_some() {
        return false;
    }
    let tests = std::env::current_exe().expect("a path");
    let arguments = ["--exact", test, "--ignored", "--nocapture"];
    let alone = tokio::process::Command::new(tests).args(arguments).env(ALONE, "1").output().await.expect("runs");
    let said = String::from_utf8_lossy(&alone.stdout);
    let words = String::from_utf8_lossy(&alone.stderr);
    // what a server says of a thousand connections that break would hide why they did
    let words = words.lines().filter(|line| !line.starts_with("time=")).collect::<Vec<_>>().join("\n");
    assert!(alone.status.success() && said.contains("1 passed"), "{said}{words}");
    println!("{}", said.lines().find(|line| line.contains(figures)).expect("figures"));
    true
}

/// What this process holds, in KiB: `VmRSS` now, `VmHWM` at its peak.
pub(crate) fn memory(of: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("linux");
    let line = status.lines().find(|line| line.starts_with(of)).expect("a figure");
    line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).expect("a number")
}
