use super::*;

/// Returns a block with a header, as another program could write it.
fn header(kind: EntryType, name: &str, size: u64) -> Vec<u8> {
    let mut header = Header::new_ustar();
    header.as_ustar_mut().expect("ustar").name[..name.len()].copy_from_slice(name.as_bytes());
    header.set_entry_type(kind);
    header.set_size(size);
    header.set_mode(0o640);
    header.set_mtime(7);
    header.set_cksum();
    header.as_bytes().to_vec()
}

fn with(kind: EntryType, name: &str, contents: &[u8]) -> Vec<u8> {
    let padding = vec![0; contents.len().next_multiple_of(512) - contents.len()];
    [header(kind, name, contents.len() as u64).as_slice(), contents, &padding].concat()
}

fn file(name: &str, contents: &str) -> Vec<u8> {
    with(EntryType::Regular, name, contents.as_bytes())
}

fn pax(records: &[&str]) -> Vec<u8> {
    with(EntryType::XHeader, "PaxHeaders.0/x", records.concat().as_bytes())
}

/// Returns the entries of an archive with their contents, or the error.
fn read(archive: &[u8]) -> Result<Vec<(Entry, String)>, String> {
    let mut entries = Entries::new(archive);
    let mut read = Vec::new();
    while let Some(entry) = entries.next().map_err(|error| error.to_string())? {
        let mut contents = String::new();
        entries.read_to_string(&mut contents).map_err(|error| error.to_string())?;
        read.push((entry, contents));
    }
    Ok(read)
}

fn paths(archive: &[Vec<u8>]) -> Vec<(String, String)> {
    let archive = [archive.concat(), vec![0; 1024]].concat();
    let entries = read(&archive).expect("an archive");
    entries.into_iter().map(|(entry, contents)| (entry.path.display().to_string(), contents)).collect()
}

#[test]
fn pax_records_are_read_by_their_length() {
    for (records, wanted) in [
        (&["16 path=ü\n.txt\n"][..], "ü\n.txt"),
        (&["27 path=zü\n15 path=config\n"], "zü\n15 path=config"),
        (&["30 mtime=1350244992.023960108\n", "12 path=a=b\n"], "a=b"),
        (&["10 path=a\n", "10 path=b\n"], "b"),
        (&["8 path=\n"], "old"),
        (&["20 comment=a\n6 x=y\n\n"], "old"),
        (&["11 path=\n\n\n"], "\n\n"),
    ] {
        assert_eq!(paths(&[pax(records), file("old", "1")]), [(wanted.to_owned(), "1".to_owned())], "{records:?}");
    }
    let archive = [pax(&["18 linkpath=tü\nx\n"]), header(EntryType::Symlink, "l", 0), file("next", "2")].concat();
    let entries = read(&archive).expect("an archive");
    assert_eq!(entries[0].0.link.to_str(), Some("tü\nx"));
    assert_eq!(entries[1].1, "2", "the next entry is intact");
}

#[test]
fn sizes_and_times_come_from_pax_records() {
    let stated = header(EntryType::Regular, "f", 0);
    let mut body = b"seven b".to_vec();
    body.resize(512, 0);
    let archive = [pax(&["9 size=7\n", "15 mtime=-0.25\n"]), stated, body, file("next", "2")].concat();
    let entries = read(&archive).expect("an archive");
    assert_eq!((entries[0].0.size, entries[0].1.as_str()), (7, "seven b"));
    assert_eq!(entries[0].0.modified, Time { seconds: -1, nanos: 750_000_000 });
    assert_eq!((entries[1].1.as_str(), entries[1].0.modified.seconds), ("2", 7));
    for (text, wanted) in [
        ("12", Some((12, 0))),
        ("12.5", Some((12, 500_000_000))),
        ("-12", Some((-12, 0))),
        ("-12.5", Some((-13, 500_000_000))),
        ("0.0000000019", Some((0, 1))),
        ("", None),
        ("1.", None),
        (".5", None),
        ("1.-5", None),
        ("x", None),
    ] {
        assert_eq!(time(text).map(|time| (time.seconds, time.nanos)), wanted, "{text}");
    }
}

#[test]
fn an_invalid_record_is_an_error() {
    for records in [
        "8 path=a\n",
        "11 path=a\n",
        "10 path=ab\n",
        "x path=a\n",
        "+10 path=a\n",
        "path=a\n",
        "9 path a\n",
        "5 =a\n",
        "99999999999999999999 path=a\n",
        "0 path=a\n",
        "2 ",
        "10 path=\0\n",
        "11 size=-1\n",
        "10 size=x\n",
        "11 mtime=x\n",
        "25 GNU.sparse.realsize=1\n",
    ] {
        let archive = [pax(&[records]), file("old", "1")].concat();
        let error = read(&archive).expect_err(records);
        assert!(error.starts_with("a PAX record cannot be read: "), "{records:?}: {error}");
    }
}

#[test]
fn long_gnu_names_are_read() {
    let long = "n".repeat(300);
    let name = with(EntryType::GNULongName, "././@LongLink", format!("{long}\0").as_bytes());
    let link = with(EntryType::GNULongLink, "././@LongLink", b"target\0");
    let archive = [name, link, header(EntryType::Symlink, "nnn", 0)].concat();
    let entries = read(&archive).expect("an archive");
    assert_eq!((entries[0].0.path.to_str(), entries[0].0.link.to_str()), (Some(long.as_str()), Some("target")));
}

#[test]
fn an_invalid_archive_is_an_error() {
    let whole = [pax(&["10 path=b\n"]), file("a", "one"), vec![0; 1024]].concat();
    assert_eq!(paths(std::slice::from_ref(&whole)), [("b".to_owned(), "one".to_owned())]);
    assert!(read(&[]).expect("nothing").is_empty());
    // 512, 1024: The end of a header without its entry.
    for cut in [1, 511, 512, 700, 1024, 1100, 1537, 1538] {
        read(&whole[..cut]).expect_err("a part");
    }
    assert!(read(&whole[..2048]).is_ok(), "the end of an archive is not part of its entries");
    let mut damaged = whole.clone();
    damaged[1030] ^= 1;
    assert_eq!(read(&damaged).expect_err("damaged"), "the checksum of a header is wrong");
    let huge = header(EntryType::XHeader, "x", 2 << 20);
    assert_eq!(read(&huge).expect_err("too long"), "a header is longer than 1 MiB");
    let endless = header(EntryType::Regular, "x", u64::MAX - 5);
    assert_eq!(read(&endless).expect_err("too large"), "a size is too large");
}
