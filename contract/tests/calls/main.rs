//! Every operation of the generated client sends what the corrected description has.

use std::io::Write;

use contract::{Case, Description, Operation, Request};
use podman::PodmanClient;
use podman::raw::Error;

#[allow(dead_code, reason = "the tests that share it use all of it")]
#[path = "../../../tests/support/hang.rs"]
mod hang;
#[allow(dead_code, reason = "the tests that share it use all of it")]
#[path = "../../../tests/mock/server.rs"]
mod server;

use server::{Response, Server};

/// Operations of libpod in Podman 5.8.3's description, plus an undescribed one; a bump may change the number.
const LIBPOD: usize = 132;
/// Operations of the Docker-compatible API that the client has.
const COMPATIBLE: usize = 2;
/// The responses of the server, in turn: each kind of error, and "not modified".
const STATUSES: [u16; 6] = [304, 400, 404, 409, 500, 503];
/// The maximum number of errors shown per operation, each call of which fails.
const FEW: usize = 3;

/// What a status and its message became.
fn refused(result: Result<(), Box<Error>>, status: u16) -> Result<(), String> {
    let error = match result.map_err(|error| *error) {
        Err(Error::Status(error)) => error,
        other => return Err(format!("a status of {status} became {other:?}")),
    };
    let found = error.status.as_u16();
    let message = String::from_utf8_lossy(&error.body);
    let kept = found == status && (status == 304 || message.contains("\"cause\":\"the cause\""));
    if kept { Ok(()) } else { Err(format!("a status of {status} became {found}: {message}")) }
}

/// Makes one call and compares what arrives, and the result of the response.
async fn check(server: &Server, podman: &PodmanClient, operation: &Operation, case: &Case, status: u16) -> Vec<String> {
    let before = server.requests().len();
    let Some(outcome) = contract::call(podman.raw(), &operation.id, &case.given) else {
        return vec!["it has no method".to_owned()];
    };
    let mut faults: Vec<_> = refused(outcome.await, status).err().into_iter().collect();
    match &server.requests()[before..] {
        [request] => {
            let body = String::from_utf8_lossy(&request.body);
            let sent = Request::sent(&request.head, &body);
            let due = Request::due(operation, &case.given, &podman.server_version().to_string());
            match (sent, due) {
                (Ok(sent), Ok(due)) => faults.extend(sent.differs(&due)),
                (sent, due) => faults.extend([sent.err(), due.err()].into_iter().flatten()),
            }
        }
        requests => faults.push(format!("{} requests arrived", requests.len())),
    }
    faults
}

/// Calls one operation in each way, on a server that answers with these statuses.
async fn faults(operation: &Operation, cases: &[Case], statuses: &[u16]) -> Vec<String> {
    let server = Server::new(statuses.iter().map(|&status| match status {
        304 => Response::empty(status),
        _ => Response::error(status, "the cause", "the message"),
    }));
    // What other releases read is sent too: it is the requests that are looked at.
    let podman = server.client().await.ignore_unsupported();
    let mut faults = Vec::new();
    for (case, &status) in cases.iter().zip(statuses) {
        let found = check(&server, &podman, operation, case, status).await;
        faults.extend(found.into_iter().map(|fault| format!("{}, {}: {fault}", operation.id, case.what)));
    }
    faults
}

#[tokio::test]
async fn every_operation_sends_what_the_description_says() {
    let description = Description::read().expect("the description");
    let (mut wrong, mut sound, mut requests) = (Vec::new(), [0, 0], 0);
    let wanted = |operation: &&Operation| operation.is_libpod() || contract::CALLED.contains(&operation.id.as_str());
    for operation in description.operations.iter().filter(wanted) {
        let cases = contract::cases(operation, &description.definitions).expect("samples");
        let statuses: Vec<_> = STATUSES.into_iter().cycle().skip(requests).take(cases.len()).collect();
        let found = faults(operation, &cases, &statuses).await;
        sound[usize::from(!operation.is_libpod())] += usize::from(found.is_empty());
        requests += cases.len();
        wrong.extend(found.into_iter().take(FEW));
    }
    let [libpod, compatible] = sound;
    let line = format!("{libpod} of {LIBPOD} libpod operations checked, {compatible} compatible, {requests} requests");
    // Not by `println!`: the output of a test is shown only if it fails.
    writeln!(std::io::stdout(), "{line}").expect("standard output is open");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(sound, [LIBPOD, COMPATIBLE]);
}
