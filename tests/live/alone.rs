//! Tests that measure their process, each in a process of its own: other tests would distort the figures.

const ALONE: &str = "PODMAN_TEST_ALONE";

/// Runs the test again in a process of its own and shows the line with its figures; `false` if this is that process.
pub(crate) async fn ran_alone(test: &str, figures: &str) -> bool {
    if std::env::var_os(ALONE).is_some() {
        return false;
    }
    let tests = std::env::current_exe().expect("a path");
    let arguments = ["--exact", test, "--ignored", "--nocapture"];
    let alone = tokio::process::Command::new(tests).args(arguments).env(ALONE, "1").output().await.expect("runs");
    let message = String::from_utf8_lossy(&alone.stdout);
    let words = String::from_utf8_lossy(&alone.stderr);
    // The messages of a server about a thousand closed connections would hide the reason.
    let words = words.lines().filter(|line| !line.starts_with("time=")).collect::<Vec<_>>().join("\n");
    assert!(alone.status.success() && message.contains("1 passed"), "{message}{words}");
    println!("{}", message.lines().find(|line| line.contains(figures)).expect("figures"));
    true
}

/// The memory of this process in KiB: `VmRSS` now, `VmHWM` at its peak.
pub(crate) fn memory(of: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("linux");
    let line = status.lines().find(|line| line.starts_with(of)).expect("a figure");
    line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).expect("a number")
}
