use super::*;

/// A directory that is removed at the end of the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("podman-unpack-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join("into")).expect("a directory");
        std::fs::write(path.join("outside"), "untouched").expect("a file");
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// An entry with any name, which is written to the header unchanged.
fn entry(name: &str, kind: tar::EntryType, link: &str, contents: &[u8]) -> Vec<u8> {
    let mut header = tar::Header::new_gnu();
    {
        let raw = header.as_gnu_mut().expect("gnu");
        raw.name[..name.len()].copy_from_slice(name.as_bytes());
        raw.linkname[..link.len()].copy_from_slice(link.as_bytes());
    }
    header.set_entry_type(kind);
    header.set_mode(if kind.is_dir() { 0o500 } else { 0o640 });
    header.set_size(contents.len() as u64);
    header.set_cksum();
    let padding = vec![0; contents.len().next_multiple_of(512) - contents.len()];
    [header.as_bytes().as_slice(), contents, &padding].concat()
}

fn file(name: &str, contents: &str) -> Vec<u8> {
    entry(name, tar::EntryType::Regular, "", contents.as_bytes())
}

fn unpacked(entries: &[Vec<u8>], destination: &Path) -> std::result::Result<(), String> {
    let archive = [entries.concat(), vec![0; 1024]].concat();
    let copy = Copy { source: "/etc".into(), destination: destination.to_owned() };
    write(archive.as_slice(), &copy).map(drop).map_err(|stop| match stop {
        Stop::Archive(why) => why,
        Stop::Here(path, why) => format!("{}: {why}", path.display()),
    })
}

#[test]
fn a_tree_is_unpacked_into_a_directory_or_under_a_name() {
    let scratch = Scratch::new("tree");
    let tree = [
        entry("etc/", tar::EntryType::Directory, "", b""),
        file("etc/passwd", "root"),
        entry("etc/link", tar::EntryType::Symlink, "/nowhere", b""),
        entry("etc/twin", tar::EntryType::Link, "etc/passwd", b""),
    ];
    for (destination, root) in [("into", "into/etc"), ("new", "new")] {
        unpacked(&tree, &scratch.0.join(destination)).expect("unpacks");
        let root = scratch.0.join(root);
        for name in ["passwd", "twin"] {
            assert_eq!(std::fs::read_to_string(root.join(name)).expect("a file"), "root");
        }
        assert_eq!(std::fs::read_link(root.join("link")).expect("a link"), Path::new("/nowhere"));
        let mode = |name: &str| {
            let found = std::fs::metadata(root.join(name)).expect("it is there");
            std::os::unix::fs::PermissionsExt::mode(&found.permissions()) & 0o7777
        };
        assert_eq!((mode("."), mode("passwd")), (0o500, 0o640));
    }
    unpacked(&[file("a", "one")], &scratch.0.join("file")).expect("a file under a name");
    unpacked(&[file("b", "two")], &scratch.0.join("file")).expect("and over it");
    assert_eq!(std::fs::read_to_string(scratch.0.join("file")).expect("a file"), "two");
}

#[test]
fn nothing_is_written_outside() {
    let outside = |entries: &[Vec<u8>], name: &str| {
        let scratch = Scratch::new(name);
        let said = unpacked(entries, &scratch.0.join("into")).expect_err(name);
        let left: Vec<_> =
            std::fs::read_dir(&scratch.0).expect("a directory").map(|e| e.expect("it").file_name()).collect();
        assert_eq!(left.len(), 2, "{name}: {left:?}");
        assert_eq!(std::fs::read_to_string(scratch.0.join("outside")).expect("it"), "untouched", "{name}");
        said
    };
    let link = |name: &str, to: &str| entry(name, tar::EntryType::Symlink, to, b"");
    assert!(outside(&[file("../outside", "x")], "dots").contains("outside"));
    assert!(outside(&[file("a/../../outside", "x")], "more-dots").contains("outside"));
    assert!(outside(&[file("/outside", "x")], "absolute").contains("outside"));
    assert!(outside(&[link("a", ".."), file("a/outside", "x")], "link").contains("through a link"));
    assert!(outside(&[link("a", ".."), link("a/b", "c")], "link-in-link").contains("through a link"));
    let hard = |to: &str| entry("a", tar::EntryType::Link, to, b"");
    assert!(outside(&[hard("../outside")], "hard").contains("outside"));
    assert!(outside(&[link("l", "../outside"), hard("l")], "hard-to-link").contains("a file that was not copied"));
    assert!(outside(&[entry("dev", tar::EntryType::Char, "", b"")], "device").contains("neither"));
    assert!(outside(&[entry("pipe", tar::EntryType::Fifo, "", b"")], "pipe").contains("neither"));
}

/// Returns the sorted paths of all directories and files.
fn found(directory: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut left = vec![directory.to_owned()];
    while let Some(at) = left.pop() {
        for entry in std::fs::read_dir(&at).expect("a directory") {
            let path = entry.expect("an entry").path();
            found.push(path.strip_prefix(directory).expect("below").display().to_string());
            left.extend(Some(path).filter(|path| path.is_dir()));
        }
    }
    found.sort();
    found
}

#[test]
fn a_root_is_unpacked_into_a_directory_or_under_a_name() {
    let directory = |name| entry(name, tar::EntryType::Directory, "", b"");
    let link = entry("/twin", tar::EntryType::Link, "/file", b"");
    let archive = [directory("/"), file("/file", "x"), directory("/sub/"), file("/sub/more", "y"), link].concat();
    let archive = [archive, vec![0; 1024]].concat();
    let below = |name: &str| ["file", "sub", "sub/more", "twin"].map(|path| format!("{name}{path}"));
    for (number, (source, destination, wanted, lacks)) in [
        ("/", "", below("").to_vec(), 3),
        ("/", "new", [vec!["new".to_owned()], below("new/").to_vec()].concat(), 3),
        ("/data", "", [vec!["data".to_owned()], below("data/").to_vec()].concat(), 3),
        ("/data", "new", [vec!["new".to_owned()], below("new/").to_vec()].concat(), 3),
    ]
    .into_iter()
    .enumerate()
    {
        let scratch = Scratch::new(&format!("root-{number}"));
        let into = scratch.0.join("into");
        let copy = Copy { source: source.into(), destination: into.join(destination) };
        let Ok(may_lack) = write(archive.as_slice(), &copy) else { panic!("{source} unpacks") };
        assert_eq!((found(&into), may_lack.len()), (wanted, lacks), "{source} to {destination:?}");
    }
}

#[test]
fn names_that_the_server_leaves_out_of_a_root_are_returned() {
    let may_lack = |source: &str, entries: &[Vec<u8>], number: u8| {
        let scratch = Scratch::new(&format!("lack-{number}"));
        let archive = [entries.concat(), vec![0; 1024]].concat();
        let copy = Copy { source: source.into(), destination: scratch.0.join("into") };
        write(archive.as_slice(), &copy).unwrap_or_else(|_| panic!("{source} unpacks"))
    };
    let directory = |name| entry(name, tar::EntryType::Directory, "", b"");
    assert_eq!(may_lack("/data", &[directory("data/"), file("data/x", "")], 0), [""; 0]);
    assert_eq!(may_lack("/data", &[directory("/"), file("/x", ""), directory("/sub/dev/")], 1), LEFT_OUT);
    assert_eq!(may_lack("/data/.", &[directory("dev/"), file("dev/sys", "")], 2), ["proc", "sys"]);
}

#[test]
fn an_existing_link_is_replaced_and_not_followed() {
    let scratch = Scratch::new("replace");
    std::os::unix::fs::symlink(scratch.0.join("outside"), scratch.0.join("into/a")).expect("a link");
    unpacked(&[file("a", "x")], &scratch.0.join("into")).expect("unpacks");
    assert_eq!(std::fs::read_to_string(scratch.0.join("outside")).expect("it"), "untouched");
    assert_eq!(std::fs::read_to_string(scratch.0.join("into/a")).expect("it"), "x");
}

#[test]
fn arbitrary_bytes_do_not_panic() {
    let scratch = Scratch::new("noise");
    let good = [file("a", "one"), entry("d/", tar::EntryType::Directory, "", b""), file("d/b", "two")].concat();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for _ in 0..2000 {
        let mut bytes = good.clone();
        for _ in 0..4 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let at = usize::try_from(state % bytes.len() as u64).expect("small");
            bytes[at] = state.to_le_bytes()[7];
        }
        bytes.truncate(usize::try_from(state % (good.len() as u64 + 1)).expect("small"));
        let _ = write(bytes.as_slice(), &Copy { source: "/d".into(), destination: scratch.0.join("into") });
    }
    assert_eq!(std::fs::read_to_string(scratch.0.join("outside")).expect("it"), "untouched");
}

#[test]
fn a_file_system_error_keeps_its_code_and_names_the_path() {
    let scratch = Scratch::new("code");
    let long = "n".repeat(300);
    let name = entry("././@LongLink", tar::EntryType::GNULongName, "", long.as_bytes());
    let archive = [name, file("n", "x"), vec![0; 1024]].concat();
    let copy = Copy { source: "/etc".into(), destination: scratch.0.join("into") };
    let Err(Stop::Here(path, error)) = write(archive.as_slice(), &copy) else { panic!("the name is too long") };
    assert_eq!((path, error.raw_os_error()), (scratch.0.join("into").join(long), Some(36)));
}
