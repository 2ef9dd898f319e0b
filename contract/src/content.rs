//! Content types of bodies of bytes, if the description lacks them.

use crate::description::Operation;

const TAR: &str = "application/x-tar";
const BYTES: &str = "application/octet-stream";

/// Operation and type, with the evidence in Podman's source under `pkg/api/handlers`. If the handler does not read
/// the header, the type describes the bytes.
const ROWS: [(&str, &str); 8] = [
    // utils/handler.go ValidateContentType (until 5.4 compat/images_build.go) refuses other names for libpod requests
    ("ImageBuildLibpod", TAR),
    // compat/containers_archive.go unpacks it; not read
    ("PutContainerArchiveLibpod", TAR),
    // libpod/volumes.go ImportVolume unpacks it; not read
    ("VolumeImportLibpod", TAR),
    // libpod/kube.go extractPlayReader has a list of names (4.3.1: not read); the description's `plain/text` is
    // not on it
    ("PlayKubeLibpod", "application/yaml"),
    // libpod/kube.go KubePlayDown and KubeApply read YAML; not read
    ("PlayKubeDownLibpod", BYTES),
    ("KubeApplyLibpod", BYTES),
    // libpod/containers.go Restore copies it to a file by compat/images_save.go SaveFromBody; not read
    ("ContainerRestoreLibpod", BYTES),
    // libpod/secrets.go CreateSecret takes any bytes; not read
    ("SecretCreateLibpod", BYTES),
];

/// The type of the bytes that an operation takes.
pub(crate) fn of_bytes(operation: &Operation) -> Result<&str, String> {
    let known = ROWS.iter().find(|(id, _)| *id == operation.id);
    match (known, operation.consumes.first()) {
        (None, Some(described)) => Ok(described),
        (Some((_, known)), None) => Ok(known),
        (None, None) => Err("its bytes have no content type".to_owned()),
        (Some(_), Some(_)) => Err("the description has the content type of its bytes by now".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::{Description, Place};

    #[test]
    fn every_row_is_of_an_operation_that_takes_bytes() {
        let description = Description::read().expect("the description");
        for (id, _) in ROWS {
            let operation = description.operations.iter().find(|operation| operation.id == id).expect(id);
            let body = operation.at(Place::Body).next().expect(id);
            assert_eq!(body.schema()["type"], "string", "{id}");
        }
    }
}
