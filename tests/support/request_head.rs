//! The head of a request, for servers that the tests write.

use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;

/// Reads the head with the empty line behind it, and nothing of the body; `None` if the client closes before.
pub(crate) async fn request_head(client: &mut TcpStream) -> Option<String> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        match client.read(&mut byte).await {
            Ok(1) => head.push(byte[0]),
            _ => return None,
        }
    }
    Some(String::from_utf8_lossy(&head).into_owned())
}
