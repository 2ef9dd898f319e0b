//! Each kind of call through a proxy that injects faults, with the promised outcome.

use std::path::Path;
use std::time::Duration;

use podman::{CreateOptions, Error, PodmanClient};
use serde_json::json;

use super::super::hang::HANG;
use super::super::proxy::{Fault, Harm, Proxy};
use super::super::server::{Response, Server};
use super::super::{ID, frame, inspection, web};

/// The outcome of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Done,
    Broken,
    Late,
}
use Outcome::{Broken, Done, Late};

#[derive(Debug, Clone, Copy)]
enum Call {
    Looks,
    Acts,
    Streams,
    Uploads,
}

const CALLS: [Call; 4] = [Call::Looks, Call::Acts, Call::Streams, Call::Uploads];
const PAUSE: Duration = Duration::from_millis(50);

impl Call {
    /// The responses of the server.
    fn response(self) -> Response {
        match self {
            Self::Looks => inspection(),
            Self::Acts => Response::json(201, &json!({ "Id": ID, "Warnings": [] })),
            Self::Streams => Response::chunks(&[frame(1, "one\n"), frame(2, "two\n")]),
            Self::Uploads => Response::empty(200),
        }
    }

    async fn make(self, podman: &PodmanClient) -> Result<(), Error> {
        let web = web(podman);
        match self {
            Self::Looks => podman.containers().get("web").await.map(drop),
            Self::Acts => podman.containers().create(CreateOptions::new("busybox")).await.map(drop),
            Self::Streams => web.logs().await?.collect().await.map(drop),
            Self::Uploads => web.put_archive("/", vec![0; 64]).await,
        }
    }

    /// How often the server may have received the request: no change is repeated.
    fn most(self) -> usize {
        if matches!(self, Self::Looks) { 2 } else { 1 }
    }
}

/// The faults of a call's connections, with a response of this length; the outcomes in the order of `CALLS`.
type Row = (&'static str, fn(usize) -> Vec<Fault>, [Outcome; 4]);

const TABLE: [Row; 20] = [
    ("nothing", |_| vec![], [Done; 4]),
    ("a pause before the request", |_| vec![Fault::up(Harm::Delay(0, PAUSE))], [Done; 4]),
    ("a pause in the request", |_| vec![Fault::up(Harm::Delay(20, PAUSE))], [Done; 4]),
    ("the request byte by byte", |_| vec![Fault::up(Harm::Trickle(Duration::from_micros(1)))], [Done; 4]),
    ("cut before the request", |_| vec![Fault::up(Harm::Cut(0))], [Done, Broken, Broken, Broken]),
    ("cut in the request", |_| vec![Fault::up(Harm::Cut(20))], [Done, Broken, Broken, Broken]),
    ("cut in the request, twice", |_| vec![Fault::up(Harm::Cut(20)); 2], [Broken; 4]),
    ("reset before the request", |_| vec![Fault::up(Harm::Reset(0))], [Done, Broken, Broken, Broken]),
    ("reset in the request", |_| vec![Fault::up(Harm::Reset(20))], [Done, Broken, Broken, Broken]),
    ("reset in the request, twice", |_| vec![Fault::up(Harm::Reset(20)); 2], [Broken; 4]),
    ("silence in the request", |_| vec![Fault::up(Harm::Stall(20))], [Late; 4]),
    ("a pause before the answer", |_| vec![Fault::down(Harm::Delay(0, PAUSE))], [Done; 4]),
    ("a pause in the answer", |_| vec![Fault::down(Harm::Delay(20, PAUSE))], [Done; 4]),
    ("the answer byte by byte", |_| vec![Fault::down(Harm::Trickle(Duration::from_micros(1)))], [Done; 4]),
    ("cut before the answer", |_| vec![Fault::down(Harm::Cut(0))], [Done, Broken, Broken, Broken]),
    ("cut in the answer's head", |_| vec![Fault::down(Harm::Cut(20))], [Done, Broken, Broken, Broken]),
    ("cut in the answer's head, twice", |_| vec![Fault::down(Harm::Cut(20)); 2], [Broken; 4]),
    ("cut before the answer's end", |length| vec![Fault::down(Harm::Cut(length - 1))], [Broken; 4]),
    ("silence before the answer", |_| vec![Fault::down(Harm::Stall(0))], [Late; 4]),
    ("silence before the answer's end", |length| vec![Fault::down(Harm::Stall(length - 1))], [Late; 4]),
];

/// Makes the call once, through the faults; returns what is wrong with the outcome.
async fn tried(call: Call, faults: Vec<Fault>, promised: Outcome) -> Option<String> {
    let server = Server::new([]);
    server.on("GET", "/containers/*/json").respond(inspection());
    server.on("GET", "/containers/*/logs").respond(Call::Streams.response());
    server.on("POST", "/containers/create").respond(Call::Acts.response());
    server.on("PUT", "/containers/*/archive").respond(Call::Uploads.response());
    let uri = server.uri();
    let proxy = Proxy::before(Path::new(uri.trim_start_matches("unix://")));
    let podman = PodmanClient::with_uri(&proxy.uri()).await.expect("connects");
    proxy.harm(faults);
    let limit = if promised == Late { PAUSE * 4 } else { HANG };
    let outcome = match call.make(&podman.with_timeout(limit)).await {
        Ok(()) => Done,
        Err(Error::Interrupted(_)) => Broken,
        Err(Error::Timeout(_)) => Late,
        Err(error) => return Some(format!("{error:?}")),
    };
    let method = match call {
        Call::Looks | Call::Streams => "GET",
        Call::Acts => "POST",
        Call::Uploads => "PUT",
    };
    let asked = server.requests().iter().filter(|request| request.method == method).count();
    let promised_asks = asked <= call.most() && (outcome != Done || asked >= 1);
    (outcome != promised || !promised_asks).then(|| format!("{outcome:?}, {asked} requests"))
}

#[tokio::test]
async fn each_fault_has_the_promised_outcome() {
    let (mut count, mut wrong) = (0, Vec::new());
    for (what, faults, promised) in TABLE {
        for (call, promised) in CALLS.into_iter().zip(promised) {
            count += 1;
            if let Some(instead) = tried(call, faults(call.response().bytes().len()), promised).await {
                wrong.push(format!("{call:?}, {what}: {promised:?} was promised; {instead}"));
            }
        }
    }
    println!("faults tried: {count}, handled as promised: {}", count - wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
