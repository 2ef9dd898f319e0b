//! The documentation: every public item has some, and no link is broken.

use crate::tool;

/// Builds the pages as a user would, and as docs.rs does by the table in Cargo.toml.
pub(crate) fn check() -> Result<(), String> {
    let doc = ["doc", "--no-deps", "--package", "podman"];
    tool::succeed(tool::cargo(&doc).env("RUSTDOCFLAGS", "-Dwarnings"))?;
    let manifest = tool::read(&tool::project().join("Cargo.toml"))?;
    let flags = format!("-Dwarnings {}", docs_rs(&manifest, "rustdoc-args")?.join(" "));
    let features = docs_rs(&manifest, "features")?.join(",");
    let mut cargo = tool::cargo(&doc);
    // the flags of docs.rs are for a nightly rustdoc
    cargo.env("RUSTDOC", tool::project().join("xtask/rustdoc.sh")).env("RUSTDOCFLAGS", flags);
    tool::succeed(cargo.args(["--features", &features]))
}

/// The strings of a list in the manifest's table for docs.rs.
fn docs_rs<'a>(manifest: &'a str, key: &str) -> Result<Vec<&'a str>, String> {
    let table = manifest.split_once("[package.metadata.docs.rs]\n").map_or("", |(_, rest)| rest);
    let table = table.split("\n[").next().unwrap_or_default();
    let list = table.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = [")?.split(']').next());
    let list = list.ok_or_else(|| format!("Cargo.toml has no list {key} for docs.rs"))?;
    Ok(list.split('"').skip(1).step_by(2).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_docs_rs_is_read() {
        let manifest =
            "[package.metadata.docs.rs]\nfeatures = [\"a\", \"b\"] # \"c\"\n\n[lints.rust]\nother = [\"d\"]\n";
        assert_eq!(docs_rs(manifest, "features"), Ok(vec!["a", "b"]));
        assert!(docs_rs(manifest, "other").is_err());
    }
}
