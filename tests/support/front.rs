//! A port in front of a server: a relay, a gateway or a forward proxy.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream, UnixStream};

use crate::request_head::request_head;

/// What happens to the first request of each connection; everything after it is forwarded unchanged.
#[derive(Debug, Clone)]
pub(crate) enum Mode {
    /// Forwards connections to a socket, but answers the bad parameter with which a client detects proxies, as Podman
    /// does, because mock servers do not.
    Relay(PathBuf),
    /// Responds to pings and the bad parameter as Podman does, even if the target is in absolute form.
    Podman,
    /// Forwards requests below `/podman` to a socket, without that prefix, if they have the token `secret`.
    Gateway(PathBuf),
    /// Redirects everything to this URL.
    Redirect(String),
    /// A forward proxy: opens tunnels for `CONNECT`, and forwards other requests to the host in their target, of which it
    /// keeps the path alone, or everything.
    Proxy { absolute: bool },
}

/// Listens until it is dropped.
pub(crate) struct Front {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Front {
    pub(crate) async fn start(mode: Mode) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::<Mutex<Vec<String>>>::default();
        let lines = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (mode, lines) = (mode.clone(), Arc::clone(&lines));
                tokio::spawn(async move { drop(serve(client, mode, &lines).await) });
            }
        });
        Self { address, seen, task }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the request line that each connection began with.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().expect("no panic").clone()
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut client: TcpStream, mode: Mode, lines: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let Some(head) = request_head(&mut client).await else { return Ok(()) };
    let line = head.lines().next().unwrap_or_default().to_owned();
    lines.lock().expect("no panic").push(line.clone());
    let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
    match mode {
        Mode::Podman if target.ends_with("/_ping") => {
            let head = "HTTP/1.1 200 OK\r\nLibpod-Api-Version: 5.8.3\r\nContent-Length: 2\r\n\r\nOK";
            client.write_all(head.as_bytes()).await
        }
        Mode::Relay(_) | Mode::Podman if target.ends_with("?limit=x") => {
            let body = format!("failed to parse parameters for {target}");
            respond(&mut client, "400 Bad Request", &body).await
        }
        Mode::Relay(path) => pass(client, UnixStream::connect(path).await?, &head).await,
        Mode::Podman => respond(&mut client, "404 Not Found", "Not Found").await,
        Mode::Gateway(_) if !head.to_ascii_lowercase().contains("authorization: bearer secret\r\n") => {
            respond(&mut client, "401 Unauthorized", "no token").await
        }
        Mode::Gateway(path) => match target.strip_prefix("/podman") {
            Some(rest) => {
                let head = head.replacen(&target, rest, 1);
                pass(client, UnixStream::connect(path).await?, &head).await
            }
            None => respond(&mut client, "404 Not Found", "not below /podman").await,
        },
        Mode::Redirect(url) => {
            let head = format!("HTTP/1.1 302 Found\r\nLocation: {url}\r\nContent-Length: 0\r\n\r\n");
            client.write_all(head.as_bytes()).await
        }
        Mode::Proxy { .. } if line.starts_with("CONNECT ") => {
            let server = TcpStream::connect(&target).await?;
            client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
            pass(client, server, "").await
        }
        Mode::Proxy { absolute } => {
            let address = target.strip_prefix("http://").expect("a target in absolute form");
            let (host, path) = address.split_at(address.find('/').expect("a path"));
            let head = if absolute { head.clone() } else { head.replacen(&target, path, 1) };
            pass(client, TcpStream::connect(host).await?, &head).await
        }
    }
}

async fn respond(client: &mut TcpStream, status: &str, body: &str) -> std::io::Result<()> {
    let length = body.len();
    client.write_all(format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n{body}").as_bytes()).await
}

async fn pass(
    mut client: TcpStream,
    mut server: impl AsyncRead + AsyncWrite + Unpin,
    head: &str,
) -> std::io::Result<()> {
    server.write_all(head.as_bytes()).await?;
    copy_bidirectional(&mut client, &mut server).await.map(drop)
}
