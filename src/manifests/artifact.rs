//! Adding files to a manifest list.

use serde_json::Value;

use super::change::checked;
use super::{ArtifactOptions, Manifest, invalid};
use crate::client::value_of;
use crate::error::{Error, Result};
use crate::versions::Version;

/// # Files as artifacts
impl Manifest {
    /// Adds files as an artifact, with the server's defaults; Podman 5.0 and later.
    ///
    /// # Errors
    ///
    /// As [`add_artifact_with`](Self::add_artifact_with).
    pub async fn add_artifact<N, B>(&self, files: impl IntoIterator<Item = (N, B)>) -> Result<()>
    where
        N: Into<String>,
        B: Into<Vec<u8>>,
    {
        self.add_artifact_with(files, &ArtifactOptions::default()).await
    }

    /// Adds files as an artifact, such as a list of the parts of an image; Podman 5.0 and later.
    ///
    /// ```no_run
    /// use podman::manifests::ArtifactOptions;
    ///
    /// # async fn example(list: podman::manifests::Manifest, sbom: Vec<u8>) -> podman::Result<()> {
    /// let options = ArtifactOptions::new().artifact_type("application/vnd.example.sbom");
    /// list.add_artifact_with([("sbom.json", sbom)], &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an invalid option or name of a file, or without files, and [`Error::Unsupported`] before
    /// Podman 5.0, before anything is sent; [`is_not_found`](Error::is_not_found) if the list does not exist.
    pub async fn add_artifact_with<N, B>(
        &self,
        files: impl IntoIterator<Item = (N, B)>,
        options: &ArtifactOptions,
    ) -> Result<()>
    where
        N: Into<String>,
        B: Into<Vec<u8>>,
    {
        let files = files.into_iter().map(|(name, bytes)| (name.into(), bytes.into())).collect();
        self.add_files(files, options).await
    }

    #[inline]
    async fn add_files(&self, files: Vec<(String, Vec<u8>)>, options: &ArtifactOptions) -> Result<()> {
        let mut fields = options.render()?;
        if files.is_empty() {
            return Err(invalid("files", "", "an artifact needs at least one file"));
        }
        for (index, (name, _)) in files.iter().enumerate() {
            let wrong = |c: char| c.is_control() || matches!(c, '/' | '\\' | '"');
            if name.is_empty() || name.contains(wrong) || matches!(name.as_str(), "." | "..") {
                return Err(invalid("files", name, "expected the name of a file without a directory"));
            }
            if files[..index].iter().any(|(other, _)| other == name) {
                return Err(invalid("files", name, "there are two files of this name"));
            }
        }
        self.client.connected().await?;
        let server = self.client.server_version();
        if server < Version::new(5, 0, 0) {
            return Err(Error::unsupported("artifacts in manifest lists", "podman 5.0.0 or later", server));
        }
        fields["operation"] = "update".into();
        let (content_type, body) = multipart(&fields, &files);
        let key = self.key()?;
        let call = self.client.raw().manifest_modify_multipart(&key, &content_type, body.into());
        checked(value_of(call).await, &format!("add files to manifest list {:?}", self.name())).map(drop)
    }
}

/// Writes the fields and then the files, with a boundary that is in none of them.
#[inline]
fn multipart(fields: &Value, files: &[(String, Vec<u8>)]) -> (String, Vec<u8>) {
    let fields = fields.to_string();
    let mut boundary = "podman-part".to_owned();
    let is_in = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    while is_in(fields.as_bytes(), &boundary) || files.iter().any(|(_, bytes)| is_in(bytes, &boundary)) {
        boundary.push('-');
    }
    let mut body = Vec::new();
    let mut part = |head: String, bytes: &[u8]| {
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    };
    part(
        "Content-Disposition: form-data; name=\"options\"\r\nContent-Type: application/json".to_owned(),
        fields.as_bytes(),
    );
    for (index, (name, bytes)) in files.iter().enumerate() {
        let head = format!(
            "Content-Disposition: form-data; name=\"file{index}\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream"
        );
        part(head, bytes);
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_boundary_is_in_no_file() {
        let files = [("a.txt".to_owned(), b"--podman-part--\r\n--podman-part-".to_vec())];
        let (content_type, body) = multipart(&json!({"operation": "update"}), &files);
        assert_eq!(content_type, "multipart/form-data; boundary=podman-part---");
        let body = String::from_utf8(body).expect("text");
        assert_eq!(body.matches("--podman-part---\r\n").count(), 2, "{body}");
        assert!(body.ends_with("\r\n--podman-part-----\r\n") && body.contains("filename=\"a.txt\""), "{body}");
    }
}
