//! What bodies of bytes are called, where the description does not say.

use crate::description::Operation;

const TAR: &str = "application/x-tar";
const BYTES: &str = "application/octet-stream";

/// Operation, type, and what shows it, in Podman's source under `pkg/api/handlers`.
const ROWS: [(&str, &str, &str); 8] = [
    ("ImageBuildLibpod", TAR, "utils/handler.go ValidateContentType refuses others for libpod (4.3.1: images_build.go)"),
    ("PutContainerArchiveLibpod", TAR, "compat/containers_archive.go unpacks it; the header is not looked at"),
    ("VolumeImportLibpod", TAR, "libpod/volumes.go ImportVolume unpacks it; the header is not looked at"),
    // The description says `plain/text`, to which the server answers 500.
    ("PlayKubeLibpod", "application/yaml", "libpod/kube.go extractPlayReader lists what it takes (5.x); 4.3.1 takes any"),
    ("PlayKubeDownLibpod", BYTES, "libpod/kube.go KubePlayDown reads YAML; the header is not looked at"),
    ("KubeApplyLibpod", BYTES, "libpod/kube.go KubeApply reads YAML; the header is not looked at"),
    ("ContainerRestoreLibpod", BYTES, "libpod/containers.go Restore copies it to a file; the header is not looked at"),
    ("SecretCreateLibpod", BYTES, "libpod/secrets.go CreateSecret takes any bytes; the header is not looked at"),
];

/// The type of the bytes that an operation takes.
pub(crate) fn of_bytes(operation: &Operation) -> Result<&str, String> {
    let row = ROWS.iter().find(|(id, _, _)| *id == operation.id);
    match (row, operation.consumes.first()) {
        (None, Some(described)) => Ok(described),
        (Some((_, known, _)), None) => Ok(known),
        (None, None) => Err("nothing says what its bytes are called".to_owned()),
        (Some(_), Some(_)) => Err("the description says by now what its bytes are called".to_owned()),
    }
}
