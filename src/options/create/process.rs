//! What runs: image, command, environment, user, terminal, labels.

use serde_json::Value;

use crate::options::create::names;
use crate::options::read::{Read, kind, word};
use crate::options::readers::{flag, full_map, one_or_more, text};
use crate::options::row::Target::{ClientOnly, Field, Fields, NoEffect, Refused, SameAs};
use crate::options::types::{env, words::argv};

rows! {
    "Process" PROCESS for [CreateOptions] {
        /// Sets the image: a name with or without tag or digest, or an id.
        image: Text => Field("image", image);
        /// Sets the command, word by word, instead of the image's; for a line, use [`command_line`](Self::command_line).
        #[doc(alias = "cmd")]
        command: Command => Field("command", command);
        "cmd": Command => SameAs("command");
        /// Sets the words in front of the command, instead of the image's entrypoint; an empty list clears it.
        entrypoint: Command => Field("entrypoint", entrypoint);
        /// Runs the command in this directory.
        #[doc(alias = "workdir")]
        working_dir: Text => Field("work_dir", text);
        "workdir": Text => SameAs("working_dir");
        /// Creates the working directory if the image lacks it.
        create_working_dir: Flag => Field("create_working_dir", flag);
        /// Runs the command as this user: a name or a number, with or without `:group`.
        user: Word => Field("user", names::user);
        /// Adds groups, by name or number; `keep-groups` keeps those of the server's user.
        group_add: List => Fields(&["groups", "annotations"], env::group_add);
        /// Gives the command a terminal.
        tty: Flag => Field("terminal", flag);
        /// Keeps standard input open.
        stdin_open: Flag => Field("stdin", flag);
        /// Runs an init process that forwards signals and reaps children.
        init: Flag => Field("init", flag);
        /// Sets the path of the init binary on the server.
        init_path: Text => Field("init_path", text);
        /// Sets the host name inside the container.
        hostname: Text => Field("hostname", names::hostname);
        /// Adds labels.
        labels: Pairs => Fields(&["labels"], env::labels);
        /// Adds annotations.
        annotations: Map => Fields(&["annotations"], env::annotations);
        /// Sets environment variables from secrets: pairs of variable and secret.
        secret_env: Map => Field("secret_env", full_map);
        /// Passes the server's own environment on.
        env_host: Flag => Field("env_host", flag);
        /// Passes the server's proxy variables on.
        use_config_proxy: Flag => Field("httpproxy", flag);
        /// Removes all variables of the image.
        unsetenvall: Flag => Field("unsetenvall", flag);
        /// Adds to variables of the image: `NAME=value-${NAME}`.
        envmerge: List => Field("envmerge", one_or_more);
        /// Sets the time zone: a name, or `local`.
        timezone: Text => Field("timezone", text);
        /// Sets the file mode creation mask, in octal.
        umask: Text => Field("umask", names::umask);
        /// Prepares the container for systemd: `true`, `false` or `always`.
        systemd: Text => Field("systemd", systemd);
        /// Sets which process notifies systemd: `container`, `conmon`, `healthy` or `ignore`.
        "sdnotifyMode" sdnotify_mode: Text => Field("sdnotifyMode", sdnotify_mode);
        /// Sets the log driver: a map of `Type` and `Config`.
        "log_config": Json => Fields(&["log_configuration"], super::log::log_config);
        /// Returns standard output from `run`; the default is true.
        stdout: Flag => ClientOnly(crate::options::readers::anything);
        /// Returns standard error from `run`; the default is true.
        stderr: Flag => ClientOnly(crate::options::readers::anything);
        /// Does not wait for the end: [`Run::detach`](crate::containers::Run::detach). An awaited run refuses it.
        "detach": Flag => ClientOnly(crate::options::readers::anything);
        "stream": Flag => NoEffect("`Run::stream` gives the output as a stream");
        "version": Text => NoEffect("the client negotiates the version");
        "isolation": Json => Refused("not supported by Podman: leave it out");
        "lxc_config": Json => Refused("not supported by Podman: leave it out");
        "namespace": Json => Refused("not supported by Podman 4 and later: use labels instead");
    }
}

rows! {
    "Environment" ENVIRONMENT for [CreateOptions, UpdateOptions] {
        /// Adds environment variables.
        environment: Pairs => Fields(&["env"], env::environment);
        /// Removes variables: of the image, or those that the container has.
        unsetenv: List => Field("unsetenv", one_or_more);
    }
}

#[inline]
fn image(value: &Value) -> Read<Value> {
    text(value).map_err(|_| "expected a name or id as a string".to_owned())
}

#[inline]
fn command(value: &Value) -> Read<Value> {
    argv(value).map(|words| if words.is_empty() { Value::Null } else { words.into() })
}

#[inline]
fn entrypoint(value: &Value) -> Read<Value> {
    let words = argv(value)?;
    // The body drops an empty list; a list of one empty word clears an image's entrypoint.
    Ok(if words.is_empty() { vec![""].into() } else { words.into() })
}

#[inline]
fn systemd(value: &Value) -> Read<Value> {
    match value {
        Value::Bool(on) => Ok(on.to_string().into()),
        Value::String(text) => word(&text.to_ascii_lowercase().into(), &["true", "false", "always"]),
        _ => Err(format!("expected true, false or always, not {}", kind(value))),
    }
}

#[inline]
fn sdnotify_mode(value: &Value) -> Read<Value> {
    word(value, &["container", "conmon", "healthy", "ignore"])
}
