//! Ports and HTTP responses.

use podman::containers::HostPort;
use podman::{CreateOptions, Until};

use super::{HANG, IMAGE, in_vain, removed, shell, started};

/// A server that starts slowly.
fn server() -> CreateOptions {
    shell("mkdir /srv; echo hello > /srv/index.html; sleep 1; exec httpd -f -p 8080 -h /srv")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn ports_are_reached_on_the_host_and_in_the_container() {
    let networks = [server().port("8080/tcp", HostPort::any()), server(), server().network_mode("host")];
    for (options, port) in networks.into_iter().zip([8080, 8080, 8080]) {
        let container = started(options).await;
        let reached = container.wait_until(Until::port(port)).timeout(HANG).await;
        reached.unwrap_or_else(|error| panic!("{:?}: {error}", container.ports()));
        let closed =
            in_vain(&container, Until::port(81), |error| error.unmet[0].1.contains("connection refused")).await;
        assert_eq!(closed.unmet[0].0, "port 81 open");
        removed(&container).await;
    }
    let container = started(CreateOptions::new(IMAGE).command(["sleep", "600"]).network_mode("none")).await;
    let no_address = "it is not published, and the container has no address";
    in_vain(&container, Until::port(81), |error| error.unmet[0].1 == no_address).await;
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn statuses_are_waited_for() {
    for options in [server().port("8080/tcp", HostPort::any()), server()] {
        let container = started(options).await;
        container.wait_until(Until::http(8080, "/", 200)).timeout(HANG).await.expect("it answers");
        container.wait_until(Until::http(8080, "/none?a=b", 404)).timeout(HANG).await.expect("it answers");
        let missing = Until::http(8080, "/none", 200);
        let error = in_vain(&container, missing, |error| error.unmet[0].1.contains("status 404")).await;
        assert_eq!(error.unmet[0].0, "status 200 of port 8080 at /none");
        in_vain(&container, Until::http(81, "/", 200), |error| error.unmet[0].1.contains("connection refused")).await;
        removed(&container).await;
    }
}
