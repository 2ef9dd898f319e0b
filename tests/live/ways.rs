//! Compares many calls over each kind of connection with as many calls of curl.
//!
//! The figures: `cargo test --release --features … --test live --no-run`, and
//! `cargo xtask podman 5.8 -- target/release/deps/live-… --ignored --nocapture ways::`.

use std::process::Command;
use std::time::{Duration, Instant};

use podman::connect::Pem;
use podman::{PodmanClient, Version};

use super::alone::ran_alone;
use super::certificates::Authority;
use super::service::Service;
use super::sshd::{Server, socket};
use super::tls::{Files, at, secure};

const CALLS: u32 = 2_000;

fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").expect("linux").count()
}

/// Sequential calls over one connection.
async fn ours(way: &str, podman: &PodmanClient) -> Duration {
    podman.ping().await.expect("pong");
    let before = descriptors();
    let begun = Instant::now();
    for _ in 0..CALLS {
        podman.ping().await.expect("pong");
    }
    let took = begun.elapsed();
    assert!(descriptors() <= before + 1, "{way}: {} descriptors, {before} before", descriptors());
    took
}

/// The same number of curl's calls over one connection, without its start and connect time.
fn curls(options: &[&str], base: &str) -> Duration {
    let run = |calls: u32| {
        let begun = Instant::now();
        let mut command = Command::new("curl");
        command.args(["-sf", "--no-progress-meter", "-o", "/dev/null", "-w", "%{num_connects}\\n"]).args(options);
        let output = command.arg(format!("{base}/_ping?[1-{calls}]")).output().expect("curl");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{options:?} {base}: {output:?}");
        assert_eq!(text.lines().count(), calls as usize, "an answer each");
        assert_eq!(text.lines().filter(|line| *line != "0").count(), 1, "one connection");
        begun.elapsed()
    };
    let one = run(1);
    run(CALLS + 1).saturating_sub(one)
}

#[tokio::test]
#[ignore = "needs podman"]
async fn each_kind_of_connection_takes_thousands_of_calls() {
    if ran_alone("ways::each_kind_of_connection_takes_thousands_of_calls", "calls a second").await {
        return;
    }
    let mut rows = Vec::new();
    let mut row = |way: &str, ours: Duration, curls: Duration| {
        let rate = |took: Duration| f64::from(CALLS) / took.as_secs_f64();
        rows.push(format!(
            "{way}: {:.0} calls a second, curl {:.0}, ratio {:.2}",
            rate(ours),
            rate(curls),
            rate(ours) / rate(curls)
        ));
    };

    let socket = socket();
    let podman = super::podman().await;
    row("unix", ours("unix", &podman).await, curls(&["--unix-socket", &socket], "http://d"));

    let service = Service::start_on_a_port().await;
    row("tcp", ours("tcp", &service.client().await).await, curls(&[], &service.uri().replace("tcp://", "http://")));
    drop(service);

    let (files, authority) = (Files::new(), Authority::new());
    let shown = authority.signs("127.0.0.1");
    match secure(&files, &shown, &authority).await {
        Some(service) => {
            let me = authority.signs("me");
            let named = |name: &str, text: &str| files.write(name, text).display().to_string();
            let (certificate, key) = (named("me.pem", &me.certificate), named("me.key", &me.key));
            let ca = named("ca.pem", &authority.pem);
            let builder = at(&service, &authority).client_cert(Pem::file(&certificate), Pem::file(&key));
            let podman = builder.connect().await.expect("connects");
            let base = service.uri().replace("tcp://", "https://");
            row(
                "TLS",
                ours("TLS", &podman).await,
                curls(&["--cacert", &ca, "--cert", &certificate, "--key", &key], &base),
            );
        }
        None => assert!(podman.server_version() < Version::new(5, 7, 0), "later ones speak TLS"),
    }

    let server = Server::start().await;
    let podman = server.client().await;
    // curl does not support this over ssh: it uses the tunnel's socket.
    let tunnel = super::ssh::tunnel(&podman).join("podman.sock").display().to_string();
    row("ssh", ours("ssh", &podman).await, curls(&["--unix-socket", &tunnel], "http://d"));
    println!("{}", rows.join("; "));
}
