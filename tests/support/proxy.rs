//! A proxy that injects faults into connections at chosen bytes.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{UnixListener, UnixStream};

/// The fault of one direction.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Harm {
    None,
    /// Pauses before this byte.
    Delay(usize, Duration),
    /// Closes the connection before this byte.
    Cut(usize),
    /// The same, without reading the other side's bytes, which gets a reset.
    Reset(usize),
    /// Forwards one byte at a time, with a pause before each.
    Trickle(Duration),
    /// Forwards nothing from this byte on, and keeps the connection open.
    Stall(usize),
}

/// The faults of a connection: in the client's and in the server's bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) up: Harm,
    pub(crate) down: Harm,
}

impl Fault {
    pub(crate) const NONE: Self = Self { up: Harm::None, down: Harm::None };

    pub(crate) fn up(up: Harm) -> Self {
        Self { up, down: Harm::None }
    }

    pub(crate) fn down(down: Harm) -> Self {
        Self { up: Harm::None, down }
    }
}

/// The faults of the next connections, in order; later ones have none.
type Faults = Arc<Mutex<VecDeque<Fault>>>;

/// A socket in front of a server's.
pub(crate) struct Proxy {
    path: PathBuf,
    faults: Faults,
    task: tokio::task::JoinHandle<()>,
}

impl Proxy {
    pub(crate) fn before(server: &Path) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("podman-proxy-{}-{}.sock", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        let listener = UnixListener::bind(&path).expect("a socket");
        let faults = Faults::default();
        let task = tokio::spawn(accept(listener, server.to_owned(), Arc::clone(&faults)));
        Self { path, faults, task }
    }

    pub(crate) fn uri(&self) -> String {
        format!("unix://{}", self.path.display())
    }

    /// Sets the faults of the next connections, and replaces earlier ones.
    pub(crate) fn harm(&self, faults: impl IntoIterator<Item = Fault>) {
        *self.faults.lock().expect("no panic") = faults.into_iter().collect();
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
        drop(std::fs::remove_file(&self.path));
    }
}

async fn accept(listener: UnixListener, server: PathBuf, faults: Faults) {
    while let Ok((client, _)) = listener.accept().await {
        let fault = faults.lock().expect("no panic").pop_front().unwrap_or(Fault::NONE);
        let server = server.clone();
        tokio::spawn(async move {
            if let Ok(server) = UnixStream::connect(server).await {
                join(client, server, fault).await;
            }
        });
    }
}

/// Forwards both directions until the first of them ends.
async fn join(client: UnixStream, server: UnixStream, fault: Fault) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    tokio::select! {
        () = pass(&mut from_client, &mut to_server, fault.up) => {}
        () = pass(&mut from_server, &mut to_client, fault.down) => {}
    }
}

async fn pass(from: &mut (impl AsyncRead + Unpin), to: &mut (impl AsyncWrite + Unpin), harm: Harm) {
    let (mut bytes, mut place) = (vec![0; 16 << 10], 0);
    loop {
        // To cause a reset, it leaves received bytes unread.
        if matches!(harm, Harm::Reset(at) if place >= at) {
            return tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let most = match harm {
            Harm::Trickle(_) => 1,
            Harm::Reset(at) => (at - place).min(bytes.len()),
            _ => bytes.len(),
        };
        let Ok(length @ 1..) = from.read(&mut bytes[..most]).await else { return };
        let piece = &bytes[..length];
        let split = |at: usize| piece.split_at(at.saturating_sub(place).min(length));
        let passed = match harm {
            Harm::Trickle(pause) => {
                tokio::time::sleep(pause).await;
                to.write_all(piece).await
            }
            Harm::Delay(at, pause) if place <= at && at < place + length => {
                let (before, after) = split(at);
                let before = to.write_all(before).await;
                tokio::time::sleep(pause).await;
                before.and(to.write_all(after).await)
            }
            Harm::Cut(at) if at < place + length => {
                drop(to.write_all(split(at).0).await);
                return;
            }
            Harm::Stall(at) if at < place + length => to.write_all(split(at).0).await,
            _ => to.write_all(piece).await,
        };
        if passed.is_err() {
            return;
        }
        place += length;
    }
}
