//! Ending a command in a container.

use crate::client::value_of;
use crate::containers::io::exec::handle::ExecHandle;
use crate::containers::observe::top::TopOptions;
use crate::error::{Error, Result};
use crate::raw::types::ExecRemoveLibpodBody;
use crate::versions::Version;

/// The first release whose request to remove a session also ends its command.
const REMOVES_SESSIONS_SINCE: Version = Version::new(4, 8, 0);

/// Ends the command; returns `false` if it had exited.
#[inline]
pub(super) async fn kill(handle: ExecHandle) -> Result<bool> {
    let session = match handle.inspect().await {
        Err(error) if error.is_not_found() => return Ok(false),
        session => session?,
    };
    if session.running != Some(true) {
        return Ok(false);
    }
    let client = &handle.container().client;
    if client.server_version() < REMOVES_SESSIONS_SINCE {
        return kill_inside(&handle, session.pid.unwrap_or_default()).await;
    }
    let mut body = ExecRemoveLibpodBody::default();
    body.force = Some(true);
    match value_of(client.raw().exec_remove_libpod(handle.id(), &body)).await {
        Err(error) if error.is_not_found() => Ok(false),
        removed => removed.map(|()| true),
    }
}

/// Runs `kill` in the container, where the process has another id than on the host.
#[inline]
async fn kill_inside(handle: &ExecHandle, host_pid: i64) -> Result<bool> {
    let container = handle.container();
    let top = container.top_with(&TopOptions::new().ps_args("pid,hpid")).await?;
    let host_pid = host_pid.to_string();
    let is_it = |process: &&Vec<String>| process.get(1).is_some_and(|found| *found == host_pid);
    let Some(pid) = top.processes.iter().find(is_it).and_then(|process| process.first()) else { return Ok(false) };
    let output = container.exec(["kill", "-KILL", pid]).await?;
    if !output.success() && handle.inspect().await?.running == Some(true) {
        let server = container.client.server_version();
        let what = "a time limit for exec, in a container without the command `kill`,";
        return Err(Error::unsupported(what, "podman 4.8 or later", server));
    }
    Ok(true)
}
