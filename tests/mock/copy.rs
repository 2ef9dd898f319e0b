//! Files of a container that are read into memory.

use std::time::Duration;

use podman::{CopyFromOptions, Error};

use super::server::{Answer, Server};
use super::web;

/// An archive of one file, as the server packs it.
fn packed(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    let mut archive = tar::Builder::new(Vec::new());
    archive.append_data(&mut header, name, bytes).expect("fits");
    archive.into_inner().expect("ends")
}

/// The first header of an archive, of something that claims to be so large.
fn header(kind: tar::EntryType, size: u64) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_path("it").expect("short");
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_mode(0o755);
    header.set_cksum();
    header.as_bytes().to_vec()
}

async fn get(answer: Answer, options: &CopyFromOptions) -> podman::Result<Vec<u8>> {
    let server = Server::new([answer]);
    let web = web(&server.client().await);
    let file = tokio::time::timeout(Duration::from_secs(5), web.get_file_with("/it", options));
    file.await.expect("the answer says enough")
}

#[tokio::test]
async fn a_file_is_read_wherever_its_archive_is_cut() {
    // a name that does not fit into a header has an entry of its own before it
    for name in ["it".to_owned(), "n".repeat(200)] {
        let bytes: Vec<u8> = (0..1500_u32).map(|at| (at % 251) as u8).collect();
        let archive = packed(&name, &bytes);
        for length in [1, 511, 512, 513, 1024, archive.len()] {
            let options = CopyFromOptions::new().limit(1500);
            let read = get(Answer::chunks(archive.chunks(length)), &options).await;
            assert!(read.expect("whole") == bytes, "in pieces of {length}");
        }
        let whole = Answer::chunks(archive.chunks(512));
        for cut in [600, whole.bytes().len() - 1200, whole.bytes().len() - 100] {
            let error = get(whole.clone().cut(cut), &CopyFromOptions::new()).await.expect_err("a part");
            assert!(matches!(error, Error::Interrupted(_)), "cut at {cut}: {error:?}");
        }
    }
    assert!(get(Answer::chunks([packed("it", b"")]), &CopyFromOptions::new()).await.expect("whole").is_empty());
}

#[tokio::test]
async fn what_is_no_file_or_too_large_is_refused_by_its_header() {
    let directory = header(tar::EntryType::Directory, 0);
    let large = header(tar::EntryType::Regular, (64 << 20) + 1);
    let small = header(tar::EntryType::Regular, 11);
    let limit = CopyFromOptions::new().limit(10);
    for (header, options, wanted) in [
        (directory, CopyFromOptions::new(), "is no file: copy_from takes directories"),
        (large, CopyFromOptions::new(), "more than the limit of 67108864"),
        (small, limit, "has 11 bytes, more than the limit of 10: raise CopyFromOptions::limit"),
    ] {
        // which is all that comes
        let error = get(Answer::chunks([header]).hanging(), &options).await.expect_err("refused");
        assert!(matches!(error, Error::InvalidOptions(_)) && error.to_string().contains(wanted), "{error}");
    }
    let endless = Answer::chunks([vec![b'x'; (1 << 20) + 1]]).hanging();
    let error = get(endless, &CopyFromOptions::new()).await.expect_err("no archive");
    assert!(matches!(error, Error::Protocol(_)), "{error:?}");
}
