//! Properties of the decoders that hold for any bytes and chunks.

use bytes::Bytes;

use super::frames::{FrameDecoder, FrameError, LogFrame, Source};
use super::json_lines::{JsonLines, TooLong};
use super::json_path::path_at;
use super::last_lines::LastLines;
use super::lines::{Lines, LogLine};
use super::notice::notice;
use super::path_stat;
use super::replay_cursor::ReplayCursor;
use super::secret_data;
use super::tar::Entries;
use super::tar_end::TarEnd;
use crate::random::Choices;

const HEADERS: [&[u8]; 12] = [
    b"\x01\0\0\0\0\0\0\x03out",
    b"\x02\0\0\0\0\0\0\x04err\n",
    b"\x01\0\0\0\0\0\0\x05a\nb\r\n",
    b"\0\0\0\0\0\0\0\x01",
    b"\x01\0\0\0\0\0\0\0",
    b"\x03\0\0\0\0\0\0\x02no",
    b"\x03\0\0\0\0\0\0\0",
    b"\x02\0\0\0\x0f\xff\xff\xff",
    b"\x03\0\0\0\x10\0\0\0",
    b"\x01\0\0\0\xff\xff\xff\xff",
    b"\n",
    b"\r\n",
];

/// The result of a decoder for any chunks: runs of one source, the error, and whether it is complete.
type Decoded = (Vec<(Source, Vec<u8>)>, Option<FrameError>, bool);

fn decode<'a>(mut decoder: FrameDecoder, chunks: impl IntoIterator<Item = &'a [u8]>) -> Decoded {
    let mut runs: Vec<(Source, Vec<u8>)> = Vec::new();
    for chunk in chunks {
        let mut chunk = Bytes::copy_from_slice(chunk);
        loop {
            match decoder.next(&mut chunk) {
                Ok(None) => break,
                Ok(Some(LogFrame { source, bytes })) => {
                    assert!(!bytes.is_empty(), "an empty part");
                    match runs.last_mut() {
                        Some((last, run)) if *last == source => run.extend_from_slice(&bytes),
                        _ => runs.push((source, bytes.to_vec())),
                    }
                }
                Err(error) => return (runs, Some(error), false),
            }
        }
        assert!(chunk.is_empty(), "bytes were left");
    }
    (runs, None, decoder.is_complete())
}

/// Returns output in non-empty parts, as a server frames it.
fn output(choices: &mut Choices<'_>) -> Vec<(Source, Vec<u8>)> {
    let said: [&[u8]; 6] = [b"a", b"some words", b"\n", b"\r\n", b"\r", "tw\u{f6}\n".as_bytes()];
    let frames = (0..choices.byte() % 12).map(|_| {
        let source = if choices.byte() % 3 == 0 { Source::Stderr } else { Source::Stdout };
        (source, choices.bytes(&said))
    });
    frames.filter(|(_, bytes)| !bytes.is_empty()).collect()
}

fn encode(output: &[(Source, Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (source, bytes) in output {
        body.extend_from_slice(&[1 + u8::from(*source == Source::Stderr), 0, 0, 0]);
        body.extend_from_slice(&u32::try_from(bytes.len()).expect("short").to_be_bytes());
        body.extend_from_slice(bytes);
    }
    body
}

pub(crate) fn frames(choices: &mut Choices<'_>) {
    let body = choices.bytes(&HEADERS);
    for decoder in [FrameDecoder::framed, FrameDecoder::framed_with_uncounted_line_ends, FrameDecoder::raw] {
        let whole = decode(decoder(), [body.as_slice()]);
        assert_eq!(decode(decoder(), choices.cut(&body)), whole);
        assert!(whole.0.iter().map(|(_, run)| run.len()).sum::<usize>() <= body.len());
    }

    let output = output(choices);
    let body = encode(&output);
    let (runs, error, complete) = decode(FrameDecoder::framed(), choices.cut(&body));
    assert_eq!((error, complete), (None, true));
    for source in [Source::Stdout, Source::Stderr] {
        let of = |all: &[(Source, Vec<u8>)]| -> Vec<u8> {
            all.iter().filter(|(one, _)| *one == source).flat_map(|(_, bytes)| bytes.clone()).collect()
        };
        assert_eq!(of(&runs), of(&output));
    }
    last_lines(choices, &output, &body);
    lines(choices, &output);
}

/// The last lines begin where their first frame does.
fn last_lines(choices: &mut Choices<'_>, output: &[(Source, Vec<u8>)], body: &[u8]) {
    let wanted = choices.below(5);
    let mut last = LastLines::new(wanted as u64);
    for chunk in choices.cut(body) {
        last.push(Bytes::copy_from_slice(chunk)).expect("well-formed");
    }
    let (mut begins, mut at, mut ended) = (Vec::new(), 0, true);
    for (_, bytes) in output {
        if ended {
            begins.push(at);
        }
        at += 8 + bytes.len() as u64;
        ended = bytes.ends_with(b"\n");
    }
    let first = begins.len().saturating_sub(wanted);
    assert_eq!(last.before(), begins.get(first).copied().unwrap_or(at));

    let any = choices.bytes(&HEADERS);
    let mut cut = LastLines::new(wanted as u64);
    let cut_fits = choices.cut(&any).into_iter().all(|chunk| cut.push(Bytes::copy_from_slice(chunk)).is_ok());
    let mut whole = LastLines::new(wanted as u64);
    let fits = whole.push(Bytes::copy_from_slice(&any)).is_ok();
    assert_eq!(cut_fits, fits);
    assert!(!fits || cut.before() == whole.before());
}

fn lines_of<'a>(frames: impl IntoIterator<Item = (Source, &'a [u8])>) -> Vec<LogLine> {
    let (mut lines, mut found) = (Lines::default(), Vec::new());
    for (source, bytes) in frames {
        lines.push(LogFrame::new(source, bytes.to_vec()));
        found.extend(std::iter::from_fn(|| lines.next()));
    }
    found.extend(std::iter::from_fn(|| lines.rest()));
    found
}

/// The lines of each stream equal the lines of its text.
fn lines(choices: &mut Choices<'_>, output: &[(Source, Vec<u8>)]) {
    let whole = lines_of(output.iter().map(|(source, bytes)| (*source, bytes.as_slice())));
    let mut pieces = Vec::new();
    for (source, bytes) in output {
        pieces.extend(choices.cut(bytes).into_iter().map(|piece| (*source, piece)));
    }
    assert_eq!(lines_of(pieces), whole);
    for source in [Source::Stdout, Source::Stderr] {
        let text: Vec<u8> =
            output.iter().filter(|(one, _)| *one == source).flat_map(|(_, bytes)| bytes.clone()).collect();
        let wanted = text.split_inclusive(|byte| *byte == b'\n').map(|line| match line.strip_suffix(b"\n") {
            Some(line) => (line.strip_suffix(b"\r").unwrap_or(line), true),
            None => (line, false),
        });
        let found = whole.iter().filter(|line| line.source == source);
        assert!(found.map(|line| (&line.bytes[..], line.whole)).eq(wanted), "{whole:?}");
    }
}

fn records<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<Bytes>, TooLong> {
    let (mut lines, mut found) = (JsonLines::default(), Vec::new());
    for chunk in chunks {
        lines.push(&Bytes::copy_from_slice(chunk));
        while let Some(record) = lines.next()? {
            found.push(record);
        }
    }
    found.extend(lines.rest());
    Ok(found)
}

pub(crate) fn json_lines(choices: &mut Choices<'_>) {
    let any = choices.bytes(&[b"{\"a\":1}", b"\n", b"\r\n", b"\"", b" ", b"{", b"}", b"\\n", b"null"]);
    assert_eq!(records(choices.cut(&any)), records([any.as_slice()]));
    for (line, column) in (0..4).flat_map(|line| (0..20).map(move |column| (line, column))) {
        path_at(&any, line, column);
    }

    let values: Vec<_> =
        (0..choices.byte() % 6).map(|_| choices.json(&["Id", "a\nb", "\r", "\u{2028}", "\"", "\\"], 3)).collect();
    let mut body = String::new();
    for value in &values {
        body += &value.to_string();
        body += choices.one(&["\n", "\r\n", "\n\n"]);
    }
    let found = records(choices.cut(body.as_bytes())).expect("short");
    assert!(found.iter().map(|record| record.to_vec()).eq(values.iter().map(|value| value.to_string().into_bytes())));
}

/// Returns an archive of one file, whose PAX records may be valid.
fn pax_archive(choices: &mut Choices<'_>) -> Vec<u8> {
    let records: [&[u8]; 10] = [
        b"10 path=a\n",
        b"11 path=\n\n\n",
        b"9 size=1\n",
        b"11 mtime=-1\n",
        b"27 linkpath=",
        b"path=b\n",
        b"\n",
        b"99 ",
        b"0 ",
        b"18446744073709551615 size=18446744073709551615\n",
    ];
    let records = choices.bytes(&records);
    let mut archive = Vec::new();
    for (kind, contents) in [(tar::EntryType::XHeader, records.as_slice()), (tar::EntryType::Regular, b"x")] {
        let mut header = tar::Header::new_ustar();
        header.set_entry_type(kind);
        header.set_size(contents.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        archive.extend_from_slice(header.as_bytes());
        archive.extend_from_slice(contents);
        archive.resize(archive.len().next_multiple_of(512), 0);
    }
    archive
}

pub(crate) fn archives(choices: &mut Choices<'_>) {
    let stat: [&[u8]; 14] = [
        b"{",
        b"}",
        b"\"name\":",
        b"\"size\":",
        b"\"mode\":",
        b"\"mtime\":",
        b"\"isDir\":",
        b"\"linkTarget\":",
        b",",
        b"\"x\"",
        b"-1",
        b"4294967296",
        b"true",
        b"\"2026-11-25T03:00:00Z\"",
    ];
    let json = choices.bytes(&stat);
    let _ = path_stat::read(&json);
    let encoded = base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE, &json);
    if let Ok(stat) = path_stat::read(encoded.as_bytes()) {
        assert_eq!(stat.mode & !0o7777, 0, "{stat:?}");
    }

    let packed = pax_archive(choices);
    let mut entries = Entries::new(packed.as_slice());
    while let Ok(Some(entry)) = entries.next() {
        assert!(!entry.path.as_os_str().as_encoded_bytes().contains(&0), "{entry:?}");
    }

    let archive = choices.bytes(&[&[0; 512], &[0; 511], &[0; 24], b"x", b"name\0"]);
    let (mut whole, mut cut) = (TarEnd::default(), TarEnd::default());
    whole.see(&archive);
    choices.cut(&archive).into_iter().for_each(|chunk| cut.see(chunk));
    let ends = archive.len() >= 1024 && archive[archive.len() - 1024..].iter().all(|byte| *byte == 0);
    assert_eq!((whole.is_whole(), cut.is_whole()), (ends, ends));
}

/// The data of a secret is read exactly.
pub(crate) fn secrets(choices: &mut Choices<'_>) {
    let bytes = choices.bytes(&[b"\"", b"\\", b"\\u", b"\xff", b"\\ufffd", b"{\"SecretData\":\"", b"\"}"]);
    let _ = secret_data::read(&bytes);
    let text = String::from_utf8_lossy(&bytes);
    let body = serde_json::json!({ "ID": text, "Spec": { "SecretData": text }, "SecretData": text }).to_string();
    assert_eq!(secret_data::read(body.as_bytes()), Ok(text.as_bytes().to_vec()));
}

/// Notices of the server, and a stream that is read again.
pub(crate) fn notes(choices: &mut Choices<'_>) {
    let said: [&[u8]; 8] = [
        b"Error: ",
        b"Error: read unixpacket ",
        b"Error: write unixpacket ",
        b": connection reset by peer\n",
        b": broken pipe\n",
        b"Error: detached from container\n",
        b": OCI runtime ",
        b": OCI permission denied\n",
    ];
    let bytes = choices.bytes(&said);
    for framed in [false, true] {
        if let Some((begins, _)) = notice(&bytes, framed) {
            assert!(bytes[begins..].starts_with(b"Error: ") && (begins == 0 || !framed));
        }
    }

    let (mut given, mut again, mut rest) = (ReplayCursor::default(), ReplayCursor::default(), Vec::new());
    let so_far = choices.below(bytes.len() + 1);
    choices.cut(&bytes[..so_far]).into_iter().for_each(|chunk| given.add(chunk));
    for chunk in choices.cut(&bytes) {
        let mut chunk = Bytes::copy_from_slice(chunk);
        assert!(again.skip(&given, &mut chunk), "it is the same stream");
        rest.extend_from_slice(&chunk);
    }
    assert_eq!(rest, bytes[so_far..]);
}
