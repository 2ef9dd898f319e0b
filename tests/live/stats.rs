use std::time::Duration;

use podman::containers::StatsOptions;
use podman::types::Timestamp;
use podman::{CreateOptions, Error, containers};

use super::hang::{HANG, until};
use super::{IMAGE, name, podman, sleeper};

/// Works on one CPU, and sends its own binary to this process again and again: it sends more than it receives.
async fn busy() -> CreateOptions {
    let listener = tokio::net::TcpListener::bind("0.0.0.0:0").await.expect("listens");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
        }
    });
    let script = format!(
        "gateway=$(ip route | sed -n 's/default via \\([^ ]*\\).*/\\1/p')\n\
         while :; do nc $gateway {port} </bin/busybox; sleep 0.2; done & while :; do :; done"
    );
    CreateOptions::new(IMAGE).command(["sh", "-c", &script]).stop_signal("SIGKILL").mem_limit("64m")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_sample_has_the_same_form_on_every_release() {
    let podman = podman().await;
    let container = podman.containers().run(busy().await.name(name("busy"))).detach().await.expect("starts");
    let before = container.stats().await.expect("stats");
    let mut stats = before.clone();
    until("it works and sends", async || {
        stats = container.stats().await.expect("stats");
        let each: Duration = stats.cpu_time_each.iter().sum();
        // Read one after the other while it works.
        let close = each.abs_diff(stats.cpu_time) < Duration::from_millis(100);
        let worked = stats.cpu_time > before.cpu_time + Duration::from_millis(200);
        // It receives only TCP's acknowledgments; 4.3.1 swaps the two.
        let sent = stats.tx_bytes > before.tx_bytes && stats.tx_bytes > stats.rx_bytes;
        worked && sent && (close || stats.cpu_time_each.is_empty())
    })
    .await;
    assert_eq!(stats.id, container.id());
    assert!(stats.name.starts_with("busy-"), "{stats:?}");
    let age = Timestamp::now().duration_since(stats.time.expect("it runs")).expect("in the past");
    assert!(age < HANG, "{age:?}");
    assert!(stats.cpu_time_kernel <= stats.cpu_time, "{stats:?}");
    assert!(stats.cpu_percent > 1.0 && stats.cpu_percent_average > 1.0, "{stats:?}");
    assert_eq!(stats.mem_limit, 64 << 20);
    #[allow(clippy::cast_precision_loss, reason = "megabytes")]
    let percent = stats.mem_usage as f64 / stats.mem_limit as f64 * 100.0;
    assert!(stats.mem_usage > 0 && (stats.mem_percent - percent).abs() < 0.01, "{stats:?}");
    assert!(stats.pids >= 2, "{stats:?}");
    if podman.server_version().major >= 5 {
        let network = &stats.networks["eth0"];
        assert_eq!((network.rx_bytes, network.tx_bytes), (stats.rx_bytes, stats.tx_bytes));
        assert!(network.tx_packets > 0, "{network:?}");
    } else {
        assert!(stats.networks.is_empty(), "{stats:?}");
    }
    let rates = stats.rates_since(&before).expect("it is later");
    assert!(rates.cpu_percent > 1.0 && rates.cpu_percent < 300.0 && rates.tx_bytes > 0.0, "{rates:?}");
    container.kill().await.expect("kills");
    container.wait().await.expect("ends");
    container.remove().await.expect("removes");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_stream_of_samples_ends_with_its_container() {
    let podman = podman().await;
    for removed in [false, true] {
        let container = podman.containers().run(sleeper().auto_remove(removed)).detach().await.expect("starts");
        let mut samples = container
            .stats_stream_with(&StatsOptions::new().interval(Duration::from_millis(1)))
            .await
            .expect("a stream");
        let mut times = Vec::new();
        // One second although a millisecond was requested; the default would be five.
        let mut seen_soon = false;
        while times.len() < 3 || !seen_soon {
            let sample = samples.next().await.expect("it runs").expect("a sample");
            let time = sample.time.expect("it runs");
            if let Some(last) = times.last() {
                let step = time.duration_since(*last).expect("in order");
                assert!(step > Duration::from_millis(800), "a second, not {step:?}");
                seen_soon |= step < Duration::from_secs(4);
            }
            times.push(time);
        }
        container.kill().await.expect("kills");
        let mut left = 0;
        while let Some(sample) = samples.next().await {
            sample.expect("the exit is not an error");
            left += 1;
        }
        assert!(left <= 2, "{left} samples of a container that ended");
        assert!(samples.next().await.is_none());
        let _ = container.remove().await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn stopped_containers_have_no_statistics() {
    let podman = podman().await;
    let container = podman.containers().create(sleeper().name(name("idle"))).await.expect("creates");
    let stopped = |error: Error| assert!(error.is_wrong_state(), "{error:?}");
    stopped(container.stats().await.expect_err("it does not run"));
    stopped(
        container
            .stats_stream_with(&StatsOptions::new().interval(Duration::from_secs(1)))
            .await
            .expect_err("it does not run"),
    );
    // Among others, and by name, it is included nevertheless.
    let other = podman.containers().run(sleeper()).detach().await.expect("starts");
    let both = StatsOptions::new().containers([container.name(), other.id()]);
    let samples = podman.containers().stats_with(&both).await.expect("samples");
    let running: Vec<_> = samples.iter().map(|sample| (sample.id.as_str(), sample.is_running())).collect();
    assert_eq!(running.len(), 2, "{running:?}");
    assert!(running.contains(&(container.id(), false)) && running.contains(&(other.id(), true)), "{running:?}");
    let has = |samples: &[containers::Stats], id: &str| samples.iter().any(|sample| sample.id == id);
    let samples = podman.containers().stats().await.expect("samples");
    assert!(has(&samples, other.id()) && !has(&samples, container.id()));
    let samples = podman.containers().stats_with(&StatsOptions::new().all(true)).await.expect("samples");
    assert!(has(&samples, other.id()) && has(&samples, container.id()));
    let mut stream =
        podman.containers().stats_stream_with(&both.interval(Duration::from_secs(1))).await.expect("a stream");
    for _ in 0..2 {
        assert_eq!(stream.next().await.expect("no end").expect("samples").len(), 2);
    }
    container.remove().await.expect("removes");
    let error = loop {
        match stream.next().await.expect("an error before the end") {
            Ok(samples) => assert_eq!(samples.len(), 2),
            Err(error) => break error,
        }
    };
    assert!(error.is_not_found(), "{error:?}");
    assert!(stream.next().await.is_none(), "an error is the last item");
    let gone = |error: Error| assert!(error.is_not_found(), "{error:?}");
    gone(container.stats().await.expect_err("it is gone"));
    gone(
        container
            .stats_stream_with(&StatsOptions::new().interval(Duration::from_secs(1)))
            .await
            .expect_err("it is gone"),
    );
    other.kill().await.expect("kills");
    other.wait().await.expect("ends");
    other.remove().await.expect("removes");
}
