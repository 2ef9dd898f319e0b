//! Ports, and what answers there.

use podman::{CreateOptions, HostPort, Until, WaitEnd};

use super::{IMAGE, LONG, SHORT, failed, removed, shell, started};

/// A server that takes its time to come up.
fn server() -> CreateOptions {
    shell("mkdir /srv; echo hello > /srv/index.html; sleep 1; exec httpd -f -p 8080 -h /srv")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn ports_are_reached_on_the_host_and_in_the_container() {
    let networks = [server().port("8080/tcp", HostPort::any()), server(), server().network_mode("host")];
    for (options, port) in networks.into_iter().zip([8080, 8080, 8080]) {
        let container = started(options).await;
        let reached = container.wait_until(Until::port(port)).timeout(LONG).await;
        reached.unwrap_or_else(|error| panic!("{:?}: {error}", container.ports()));
        let closed = failed(container.wait_until(Until::port(81)).timeout(SHORT)).await;
        let (what, said) = closed.unmet.first().expect("it was tried");
        assert_eq!((closed.end, what.as_str()), (WaitEnd::TimedOut, "port 81 open"));
        assert!(said.contains("nobody listens"), "{said}");
        removed(&container).await;
    }
    let container = started(CreateOptions::new(IMAGE).command(["sleep", "600"]).network_mode("none")).await;
    let error = failed(container.wait_until(Until::port(81)).timeout(SHORT)).await;
    assert_eq!(error.unmet[0].1, "it is not published, and the container has no address");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn statuses_are_waited_for() {
    for options in [server().port("8080/tcp", HostPort::any()), server()] {
        let container = started(options).await;
        container.wait_until(Until::http(8080, "/", 200)).timeout(LONG).await.expect("it answers");
        container.wait_until(Until::http(8080, "/none?a=b", 404)).timeout(LONG).await.expect("it answers");
        let error = failed(container.wait_until(Until::http(8080, "/none", 200)).timeout(SHORT)).await;
        assert_eq!((error.end, error.unmet[0].0.as_str()), (WaitEnd::TimedOut, "status 200 of port 8080 at /none"));
        assert!(error.unmet[0].1.contains("status 404"), "{error:?}");
        let error = failed(container.wait_until(Until::http(81, "/", 200)).timeout(SHORT)).await;
        assert!(error.unmet[0].1.contains("nobody listens"), "{error:?}");
        removed(&container).await;
    }
}
