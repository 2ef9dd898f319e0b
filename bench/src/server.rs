//! A server that sends what Podman would send, as fast as it can.

use std::io::{self, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use serde_json::Value;

use crate::work::Work;

/// The response of a real Podman.
const RECORDED: &str = include_str!("../../tests/fixtures/answers/5.8.6.json");
const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
/// In the form of 5.8.
const EVENT: &str = concat!(
    r#"{"status":"start","id":"8a4b2fb5a2c1d5be1f10f2d1d2a4b7a8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e","#,
    r#""from":"docker.io/library/alpine:latest","Type":"container","Action":"start","Actor":{"#,
    r#""ID":"8a4b2fb5a2c1d5be1f10f2d1d2a4b7a8c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e","Attributes":{"#,
    r#""image":"docker.io/library/alpine:latest","name":"web","podId":"","com.example.app":"shop"}},"#,
    r#""scope":"local","time":1795591493,"timeNano":1795591493960126180}"#,
    "\n"
);
/// The id of an image that was built or loaded.
const IMAGE: &str = "4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce6ff3aedc4bce";
/// The size of writes.
const PIECE: usize = 256 << 10;

struct Answers {
    list: Vec<u8>,
    inspect: Vec<u8>,
}

impl Answers {
    fn recorded() -> serde_json::Result<Self> {
        let all: Vec<Value> = serde_json::from_str(RECORDED)?;
        let bodies = |id: &str| {
            let good = all.iter().filter(|answer| answer["operationId"] == id && answer["status"] == 200);
            good.map(|answer| answer["body"].clone()).collect::<Vec<_>>()
        };
        let listed = bodies("ContainerListLibpod").into_iter().filter_map(|list| list.as_array()?.first().cloned());
        let listed: Vec<Value> = listed.collect();
        let list: Vec<&Value> = listed.iter().cycle().take(1000).collect();
        let running = bodies("ContainerInspectLibpod").into_iter().find(|body| body["State"]["Running"] == true);
        let of = |body: Vec<u8>| {
            [format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len()).into(), body].concat()
        };
        Ok(Self { list: of(serde_json::to_vec(&list)?), inspect: of(serde_json::to_vec(&running)?) })
    }
}

/// Listens at a path, until the program exits.
pub(crate) fn start(path: &Path) -> io::Result<()> {
    let listener = UnixListener::bind(path)?;
    let answers = Arc::new(Answers::recorded()?);
    thread::Builder::new().spawn(move || {
        for connection in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            // A client may close its connection at any time.
            let serve = move || drop(serve(connection, &answers));
            drop(thread::Builder::new().stack_size(512 << 10).spawn(serve));
        }
    })?;
    Ok(())
}

fn serve(mut connection: UnixStream, answers: &Answers) -> io::Result<()> {
    while let Some((head, rest)) = head(&mut connection)? {
        let path = head.split(' ').nth(1).unwrap_or_default();
        // From /v5.8.3/libpod/containers/WORK/logs?…
        let work = path.split('/').nth(4).and_then(Work::of_word);
        let what = path.split(['/', '?']).nth(5).unwrap_or_default();
        match (what, work) {
            ("logs", Some(Work::Logs { frame, frames, each })) => logs(&mut connection, frame, frames, each)?,
            ("logs", Some(Work::Open { .. })) => {
                connection.write_all(format!("{CHUNKED}d\r\n\x01\0\0\0\0\0\0\x05line\n\r\n").as_bytes())?;
            }
            ("archive", Some(Work::Get { bytes })) | ("get", Some(Work::Save { bytes })) => {
                archive(&mut connection, bytes)?;
            }
            ("archive", Some(Work::Put { .. })) => {
                unpack(&mut connection, &rest)?;
                connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")?;
            }
            _ if path.contains("/libpod/build?") => {
                unpack(&mut connection, &rest)?;
                let line = format!("{{\"stream\":\"{IMAGE}\\n\"}}\n");
                connection.write_all(&[CHUNKED.as_bytes(), &chunk(line.as_bytes()), b"0\r\n\r\n"].concat())?;
            }
            _ if path.ends_with("/images/load") => {
                unpack(&mut connection, &rest)?;
                respond(&mut connection, &format!("{{\"Names\":[\"{IMAGE}\"]}}"))?;
            }
            _ if path.ends_with(&format!("/images/{IMAGE}/json")) => {
                respond(&mut connection, &format!("{{\"Id\":\"{IMAGE}\"}}"))?;
            }
            _ if path.contains("/events?") => {
                // The filter names the work.
                let count = path.split("events-").nth(1).unwrap_or_default();
                let count = count.split(|c: char| !c.is_ascii_digit()).next().and_then(|count| count.parse().ok());
                repeat(&mut connection, &chunk(EVENT.as_bytes()), count.unwrap_or_default(), b"")?;
            }
            _ if path.ends_with("_ping") => {
                let version = "Libpod-Api-Version: 5.8.3\r\nContent-Length: 2\r\n\r\nOK";
                connection.write_all(format!("HTTP/1.1 200 OK\r\n{version}").as_bytes())?;
            }
            ("json", Some(_)) => connection.write_all(&answers.inspect)?,
            _ => connection.write_all(&answers.list)?,
        }
    }
    Ok(())
}

/// Returns the headers of the next request, and the bytes after them; `None` at the end.
fn head(connection: &mut UnixStream) -> io::Result<Option<(String, Vec<u8>)>> {
    let (mut read, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            let rest = read.split_off(end + 4);
            return Ok(Some((String::from_utf8_lossy(&read).into_owned(), rest)));
        }
        match connection.read(&mut buffer)? {
            0 => return Ok(None),
            count => read.extend_from_slice(&buffer[..count]),
        }
    }
}

fn respond(connection: &mut UnixStream, body: &str) -> io::Result<()> {
    connection.write_all(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).as_bytes())
}

fn chunk(body: &[u8]) -> Vec<u8> {
    [format!("{:x}\r\n", body.len()).as_bytes(), body, b"\r\n"].concat()
}

/// Writes `one` this many times, and then the end.
fn repeat(connection: &mut UnixStream, one: &[u8], times: usize, end: &[u8]) -> io::Result<()> {
    connection.write_all(CHUNKED.as_bytes())?;
    let at_once = (PIECE / one.len()).clamp(1, times.max(1));
    let piece = one.repeat(at_once);
    for _ in 0..times / at_once {
        connection.write_all(&piece)?;
    }
    connection.write_all(&one.repeat(times % at_once))?;
    connection.write_all(&[end, b"0\r\n\r\n"].concat())
}

fn logs(connection: &mut UnixStream, frame: usize, frames: usize, each: usize) -> io::Result<()> {
    let length = u32::try_from(frame).map_err(io::Error::other)?.to_be_bytes();
    let one = [[1, 0, 0, 0].as_slice(), &length, &vec![b'x'; frame]].concat();
    repeat(connection, &chunk(&one.repeat(each)), frames / each, b"")
}

fn archive(connection: &mut UnixStream, bytes: usize) -> io::Result<()> {
    const PART: usize = 32 << 10;
    let mut part = vec![b'x'; PART];
    let full = chunk(&part);
    part[PART - 1024..].fill(0); // the end of an archive
    repeat(connection, &full, bytes / PART - 1, &chunk(&part))
}

/// Reads a chunked body, which has no line ends in it, to its end.
fn unpack(connection: &mut UnixStream, begun: &[u8]) -> io::Result<()> {
    const END: &[u8] = b"\r\n0\r\n\r\n";
    let mut tail = begun.to_vec();
    let mut buffer = vec![0; PIECE];
    while !tail.ends_with(END) {
        let count = connection.read(&mut buffer)?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        tail.extend_from_slice(&buffer[count.saturating_sub(END.len())..count]);
        tail.drain(..tail.len().saturating_sub(END.len()));
    }
    Ok(())
}
