//! Fields of the specification without a keyword in docker-py, under the server's names.

use crate::options::readers::{flag, line, text, texts};
use crate::options::row::Target::{Field, Raw};

rows! {
    "Server" SERVER for [CreateOptions] {
        /// Sets the OCI runtime; Podman 6.0 and later: older services use their own.
        runtime: Text => Field("oci_runtime", text);
        /// Writes conmon's process id to this file of the server.
        conmon_pid_file: Text => Field("conmon_pid_file", text);
        /// Records the command that created the container, for `inspect` and `generate`.
        "containerCreateCommand" container_create_command: List => Field("containerCreateCommand", texts);
        /// Sets the line to add to `/etc/group`.
        group_entry: Text => Field("group_entry", line);
        /// Sets the line to add to `/etc/passwd`.
        passwd_entry: Text => Field("passwd_entry", line);
        /// Adds the container's user to `/etc/passwd` and `/etc/group`.
        manage_password: Flag => Field("manage_password", flag);
        /// Adds users of the server to `/etc/passwd`.
        hostusers: List => Field("hostusers", texts);
        /// The execution domain, in the server's own form.
        "personality": Json => Raw("personality");
    }
}
