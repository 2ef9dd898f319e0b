//! Ignore files, and Containerfiles outside the context.

use std::path::Path;

use podman::images::{BuildOptions, Context};
use podman::{Error, PodmanClient};

use super::{Directory, base, build, podman, steady};

/// Files below a directory, and patterns of an ignore file with the paths that they take out of it: the same table that the unit
/// test of `wire::ignore` reads.
fn ignore_table() -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let table: serde_json::Value = serde_json::from_str(include_str!("../../fixtures/ignore.json")).expect("a table");
    let texts = |value: &serde_json::Value| -> Vec<String> {
        value.as_array().expect("a list").iter().map(|text| text.as_str().expect("a text").to_owned()).collect()
    };
    let cases = table["cases"].as_array().expect("cases").iter();
    let cases = cases.map(|case| (case[0].as_str().expect("a file").to_owned(), texts(&case[1]))).collect();
    (texts(&table["files"]), cases)
}

/// What `COPY .` copies, relative to the context.
async fn copied(podman: &PodmanClient, context: Context) -> Result<Vec<String>, Error> {
    let options = BuildOptions::new(context).containerfile(["Cf"]);
    let built = podman.images().build(options.nocache(true)).await?;
    built.image.remove().await.expect("removes");
    let lines = built.log.iter().filter_map(|line| line.strip_prefix("copied: ")).map(str::to_owned);
    Ok(lines.filter(|line| line != "Cf" && line != ".dockerignore").collect())
}

/// A tar archive of a directory, with everything that is in it.
pub(super) fn archive(directory: &Path) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    archive.append_dir_all("", directory).expect("packs");
    archive.into_inner().expect("ends")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_client_ignores_what_the_server_ignores() {
    let podman = podman().await;
    let (files, cases) = ignore_table();
    let list = "RUN cd /c && find . -type f | cut -c3- | sort | sed 's/^/copied: /'";
    let text = base(&format!("RUN mkdir /c\nCOPY . /c\n{list}"));
    let contents: Vec<(&str, &str)> =
        files.iter().map(|file| (file.as_str(), "x")).chain([("Cf", text.as_str())]).collect();
    // patterns without exceptions take what each of them takes: a few builds are enough
    let (simple, others): (Vec<_>, Vec<_>) = cases
        .into_iter()
        .partition(|(file, taken)| !file.contains(['\n', '!', '\u{feff}']) && taken.len() < files.len());
    let together = simple.chunks(8).map(|some| {
        let lines: Vec<&str> = some.iter().map(|(file, _)| file.as_str()).collect();
        (lines.join("\n"), some.iter().flat_map(|(_, taken)| taken.clone()).collect::<Vec<_>>())
    });
    let cases: Vec<_> = together.chain(others).collect();
    for (number, (file, ignored)) in cases.into_iter().enumerate() {
        let directory = Directory::new(&contents);
        std::fs::write(directory.path().join(".dockerignore"), &file).expect("a file");
        let mut expected: Vec<String> = files.iter().filter(|path| !ignored.contains(path)).cloned().collect();
        expected.sort();
        let all = archive(directory.path());
        let built = steady(&podman, async || copied(&podman, Context::tar(all.clone())).await).await;
        let mut by_server = built.unwrap_or_else(|error| panic!("{file:?}: {error}"));
        by_server.sort();
        assert_eq!(by_server, expected, "the server reads {file:?} in another way");
        // the client reads the same table in its unit test
        if number < 3 {
            let both = steady(&podman, async || copied(&podman, Context::dir(directory.path())).await).await;
            let mut by_both = both.expect("builds");
            by_both.sort();
            assert_eq!(by_both, expected, "{file:?}");
        }
    }
    for file in ["!", "["] {
        let directory = Directory::new(&contents);
        std::fs::write(directory.path().join(".dockerignore"), file).expect("a file");
        let error = copied(&podman, Context::dir(directory.path())).await.expect_err("is refused");
        assert!(matches!(error, Error::Build(_)), "{file:?}: {error:?}");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_containerfile_outside_the_context_is_in_no_image_and_nothing_is_written() {
    let podman = podman().await;
    let text = base("RUN mkdir /c\nCOPY . /c\nRUN cd /c && find . -type f | sed 's/^/copied: /'");
    let directory =
        Directory::new(&[("ctx/a", "1"), ("ctx/x.log", "2"), ("ctx/.dockerignore", "*.log\n"), ("out/Cf", &text)]);
    let context = directory.path().join("ctx");
    for options in [
        BuildOptions::new(Context::dir(&context)).containerfile(["../out/Cf"]),
        BuildOptions::new(Context::dir(&context)).containerfile([directory
            .path()
            .join("out/Cf")
            .display()
            .to_string()]),
        BuildOptions::new(Context::dir(&context)).containerfile_text(&text),
    ] {
        let built = build(&podman, &options.nocache(true)).await.expect("builds");
        let mut lines: Vec<_> = built.log.iter().filter_map(|line| line.strip_prefix("copied: ./")).collect();
        lines.sort_unstable();
        assert_eq!(lines, [".dockerignore", "a"], "{:?}", built.log);
        built.image.remove().await.expect("removes");
    }
    let mut left: Vec<_> =
        std::fs::read_dir(&context).expect("reads").map(|entry| entry.expect("an entry").file_name()).collect();
    left.sort();
    assert_eq!(left, [".dockerignore", "a", "x.log"]);
}
