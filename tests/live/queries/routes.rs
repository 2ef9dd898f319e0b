//! Operations that the client supports are those with a route on the service.

use podman::Version;

use super::handlers;
use super::http::{Request, Server};
use crate::hang::HANG;
use crate::podman;

#[tokio::test]
#[ignore = "needs podman"]
async fn supported_operations_have_a_route_and_no_others() {
    let podman = podman().await;
    let server = Server::new(podman.server_version());
    let oldest = Version::new(4, 0, 0);
    let later = handlers::all().iter().filter(|(_, handler)| !handler.exists(oldest)).map(|(id, _)| id);
    let (mut tried, mut wrong) = (0, Vec::new());
    for id in later {
        let answer = server.call(id, None, &Request::default(), 0, HANG).await;
        // A handler responds with JSON; the router responds with text for an unknown route.
        let has_route = answer.status != 405 && (answer.status != 404 || answer.body.contains("\"cause\""));
        if has_route != podman.supports(id).expect("an operation") {
            wrong.push(format!("{id} answers {answer}"));
        }
        tried += 1;
    }
    assert!(tried > 20, "{tried} operations came after {oldest}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
