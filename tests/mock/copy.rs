//! Files of a container that are read into memory.

use base64::Engine as _;
use podman::Error;
use podman::containers::CopyFromOptions;

use super::hang::in_time;
use super::server::{Response, Server};
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

/// The first header of an archive, for an entry with this size.
fn header(kind: tar::EntryType, size: u64) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    header.set_path("it").expect("short");
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_mode(0o755);
    header.set_cksum();
    header.as_bytes().to_vec()
}

async fn get(answer: Response, options: &CopyFromOptions) -> podman::Result<Vec<u8>> {
    let server = Server::new([answer]);
    let web = web(&server.client().await);
    in_time("the headers are enough", web.get_file_with("/it", options)).await
}

#[tokio::test]
async fn a_file_is_read_for_all_chunks_of_its_archive() {
    // A name that is too long for a header has an entry of its own before the file.
    for name in ["it".to_owned(), "n".repeat(200)] {
        let bytes: Vec<u8> = (0..1500_u32).map(|at| (at % 251) as u8).collect();
        let archive = packed(&name, &bytes);
        for length in [1, 511, 512, 513, 1024, archive.len()] {
            let options = CopyFromOptions::new().limit(1500);
            let read = get(Response::chunks(archive.chunks(length)), &options).await;
            assert!(read.expect("whole") == bytes, "in pieces of {length}");
        }
        let whole = Response::chunks(archive.chunks(512));
        for cut in [600, whole.bytes().len() - 1200, whole.bytes().len() - 100] {
            let error = get(whole.clone().truncated(cut), &CopyFromOptions::new()).await.expect_err("a part");
            assert!(matches!(error, Error::Interrupted(_)), "cut at {cut}: {error:?}");
        }
    }
    assert!(get(Response::chunks([packed("it", b"")]), &CopyFromOptions::new()).await.expect("whole").is_empty());
}

#[tokio::test]
async fn directories_and_large_files_are_rejected_by_their_header() {
    let directory = header(tar::EntryType::Directory, 0);
    let large = header(tar::EntryType::Regular, (64 << 20) + 1);
    let small = header(tar::EntryType::Regular, 11);
    let limit = CopyFromOptions::new().limit(10);
    for (header, options, wanted) in [
        (directory, CopyFromOptions::new(), "it is not a file: copy_from copies directories"),
        (large, CopyFromOptions::new(), "more than the limit of 67108864"),
        (small, limit, "has 11 bytes, more than the limit of 10: raise CopyFromOptions::limit"),
    ] {
        // Nothing else arrives.
        let error = get(Response::chunks([header]).hanging(), &options).await.expect_err("refused");
        assert!(matches!(error, Error::Local(_)) && error.to_string().contains(wanted), "{error}");
        assert!(!error.is_transient() && !error.may_have_taken_effect(), "{error:?}");
    }
    let endless = Response::chunks([vec![b'x'; (1 << 20) + 1]]).hanging();
    let error = get(endless, &CopyFromOptions::new()).await.expect_err("no archive");
    assert!(matches!(error, Error::Protocol(_)), "{error:?}");
}

/// An archive without entries, for a path with this description.
fn nothing(stat: &str) -> Response {
    let stat = base64::engine::general_purpose::URL_SAFE.encode(stat);
    Response::chunks([[0; 1024]]).header(&format!("x-docker-container-path-stat: {stat}"))
}

#[tokio::test]
async fn an_archive_without_entries_is_an_error_unless_a_directory_is_empty() {
    let file = r#"{"name":"f","size":5,"mode":420,"linkTarget":"/dev/shm/f"}"#;
    let directory = |target: &str| format!(r#"{{"name":"d","isDir":true,"linkTarget":"{target}"}}"#);
    let into = std::env::temp_dir().join(format!("podman-mock-nothing-{}", std::process::id()));
    for (path, stat, works) in [
        ("/dev/shm/f", file, false),
        ("/dev/shm/.", directory("/dev/shm").as_str(), false),
        ("/tmp/full", directory("/tmp/full").as_str(), false),
        ("/tmp/empty/.", directory("/tmp/empty").as_str(), true),
    ] {
        // If nothing arrived, the client checks whether the server left something out.
        let missing = [(); 3].map(|()| Response::empty(404)).into_iter().filter(|_| works);
        let server = Server::new([nothing(stat)].into_iter().chain(missing).chain([nothing(stat)]));
        let web = web(&server.client().await);
        let copied = in_time("the headers are enough", web.copy_from(path, &into)).await;
        let read = in_time("the headers are enough", web.get_file(path)).await.expect_err("no file");
        if works {
            copied.expect(path);
            std::fs::remove_dir(&into).expect("an empty directory");
            assert!(matches!(read, Error::Local(_)), "{read:?}");
        } else {
            for error in [copied.expect_err(path), read] {
                assert!(matches!(error, Error::Protocol(_)) && error.to_string().contains("sent nothing"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_directory_that_the_server_left_out_of_a_volume_is_an_error() {
    let mut header = tar::Header::new_gnu();
    header.set_entry_type(tar::EntryType::Directory);
    header.set_mode(0o755);
    header.set_size(0);
    header.as_gnu_mut().expect("gnu").name[0] = b'/';
    header.set_cksum();
    let archive = [header.as_bytes().as_slice(), &[0; 1024]].concat();
    let stat = base64::engine::general_purpose::URL_SAFE.encode(r#"{"name":"data","isDir":true,"linkTarget":"/data"}"#);
    let answer = Response::chunks([archive]).header(&format!("x-docker-container-path-stat: {stat}"));
    let missing = || Response::empty(404);
    let there = Response::empty(200).header(&format!("x-docker-container-path-stat: {stat}"));
    let server = Server::new([answer, missing(), there]);
    let into = std::env::temp_dir().join(format!("podman-mock-left-out-{}", std::process::id()));
    let error = web(&server.client().await).copy_from("/data", &into).await.expect_err("something is missing");
    assert!(error.to_string().contains("the server left out \"/data/proc\""), "{error}");
    assert!(into.is_dir(), "the files that arrived were written");
    std::fs::remove_dir(&into).expect("removes");
}
