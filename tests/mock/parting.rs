//! What a drop does where the service takes no connections.

use std::io::Read;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use tokio::net::{UnixSocket, UnixStream};

use super::server::Server;
use super::{ID, web};

#[tokio::test]
async fn a_drop_waits_for_a_second_at_most_and_is_not_forgotten() {
    let server = Server::new([]);
    let guard = web(&server.client().await).remove_on_drop();
    // the service is stopped, and others wait for it already
    let path = server.uri().trim_start_matches("unix://").to_owned();
    std::fs::remove_file(&path).expect("removes");
    let socket = UnixSocket::new_stream().expect("a socket");
    socket.bind(&path).expect("binds");
    let listener = socket.listen(0).expect("listens");
    let mut waiting = Vec::new();
    while let Ok(stream) = UnixStream::connect(&path).await {
        waiting.push(stream);
    }
    let (done, dropped) = mpsc::channel();
    let start = Instant::now();
    std::thread::spawn(move || {
        drop(guard);
        let _ = done.send(());
    });
    dropped.recv_timeout(Duration::from_secs(10)).expect("a drop does not wait for a connection");
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    // it goes on, and so does what was asked for
    let listener = listener.into_std().expect("a listener");
    listener.set_nonblocking(false).expect("blocks");
    for _ in waiting {
        listener.accept().expect("one that waited before");
    }
    let (mut stream, _) = listener.accept().expect("the guard's");
    let mut head = [0; 120];
    stream.read_exact(&mut head).expect("a request");
    let wanted = format!("DELETE /v5.8.3/libpod/containers/{ID}?force=true");
    assert!(head.starts_with(wanted.as_bytes()), "{}", String::from_utf8_lossy(&head));
}
