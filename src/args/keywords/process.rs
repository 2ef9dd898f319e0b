//! What runs, as whom, and how it is labelled.

use serde_json::Value;

use crate::args::apply::to;
use crate::args::body::Body;
use crate::args::keyword::keywords;
use crate::args::options::argv;
use crate::args::values::{Read, flag, text};
use crate::args::{env, names, signal};

keywords! { PROCESS:
    /// Runs this instead of the image's command; the same as the command itself.
    cmd: texts => |_, _| Ok(());
    /// Runs this in front of the command, instead of the image's entrypoint; an empty list clears it.
    entrypoint: texts => entrypoint;
    /// Passes the server's own environment on.
    env_host: flag => to!(a_flag "env_host");
    /// Passes the server's proxy variables on.
    use_config_proxy: flag => to!(a_flag "httpproxy");
    /// Sets environment variables from secrets: a map from variable to secret.
    secret_env: map => to!(a_map "secret_env");
    /// Names the container; the server makes up a name otherwise.
    name: text => names::name;
    /// Sets the host name inside the container.
    hostname: text => to!(a_text "hostname");
    /// Runs the command as this user: a name or a number, with or without `:group`.
    user: word => names::user;
    /// Adds groups, by name or number; `keep-groups` keeps those of the server's user.
    group_add: texts => env::group_add;
    /// Runs the command in this directory.
    working_dir: text => to!(a_text "work_dir");
    /// Runs the command in this directory; the same as `working_dir`.
    workdir: text => to!(a_text "work_dir");
    /// Sets labels: a map, or a list of names for empty labels.
    labels: any => env::labels;
    /// Sets annotations.
    annotations: map => env::annotations;
    /// Gives the command a terminal.
    tty: flag => to!(a_flag "terminal");
    /// Keeps standard input open.
    stdin_open: flag => to!(a_flag "stdin");
    /// Runs an init process that passes signals on and reaps children.
    init: flag => to!(a_flag "init");
    /// The init binary, on the server.
    init_path: text => to!(a_text "init_path");
    /// Stops the container with this signal: a name or a number.
    stop_signal: word => signal::stop_signal;
    /// Waits this many seconds for the container to stop before it is killed.
    stop_timeout: int => names::stop_timeout;
    /// Sets the time zone: a name, or `local`.
    timezone: text => to!(a_text "timezone");
    /// Sets the file mode creation mask, in octal.
    umask: text => names::umask;
    /// Prepares the container for systemd: `true`, `false` or `always`.
    systemd: text => systemd;
    /// Says who tells systemd that the container is ready: `container`, `conmon`, `healthy` or `ignore`.
    sdnotify_mode as "sdnotifyMode": text => to!(a_text "sdnotifyMode");
    /// Asks for this OCI runtime; Podman 6.0 and later: services before it use their own.
    runtime: text => to!(a_text "oci_runtime");
    /// Runs this directory of the server instead of an image.
    rootfs: text => to!(a_text "rootfs");
    /// The mount propagation of the root file system; no service up to 6.0 reads it.
    rootfs_propagation: text => to!(a_text "rootfs_propagation");
    /// Puts the container into a pod.
    pod: text => to!(a_text "pod");
    /// Writes conmon's process id to this file of the server.
    conmon_pid_file: text => to!(a_text "conmon_pid_file");
    /// Records the command that made the container, for `inspect` and `generate`.
    container_create_command as "containerCreateCommand": texts => to!(some_texts "containerCreateCommand");
    /// Records the image's name as the user wrote it, for auto-update.
    raw_image_name: text => to!(a_text "raw_image_name");
    /// Sets the log driver: a map of `Type` and `Config`.
    log_config: any => crate::args::log::log_config;
    /// Removes the container on the server as soon as it ends.
    auto_remove: flag => to!(a_flag "remove");
    /// Refused: Podman isolates in one way only.
    isolation: any => |_, _| Err("is not supported by Podman: leave it out".to_owned());
    /// Refused: Podman does not run LXC.
    lxc_config: any => |_, _| Err("is not supported by Podman: leave it out".to_owned());
    /// Refused: Podman 4 and later have no namespaces of containers.
    namespace: any => |_, _| Err("is not supported by Podman 4 and later: use labels instead".to_owned());
}

fn entrypoint(value: &Value, body: &mut Body) -> Read<()> {
    let words = argv(value)?;
    // An empty list would be dropped on the way; one empty word is what clears an image's entrypoint.
    body.set("entrypoint", if words.is_empty() { vec![String::new()] } else { words });
    Ok(())
}

fn systemd(value: &Value, body: &mut Body) -> Read<()> {
    match flag(value) {
        Ok(on) => body.set("systemd", on.to_string()),
        Err(_) => body.set("systemd", text(value)?),
    }
    Ok(())
}
