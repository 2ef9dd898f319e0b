//! The exit code of a container that has just ended.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use crate::containers::Container;
use crate::containers::died::died;
use crate::containers::wait::{AFTER_OUTPUT, known};
use crate::error::{Error, Result};

/// Finds the exit code; without one, the output has only seemed to end.
pub(super) async fn proof(container: Container, auto_remove: bool, exit_code: Arc<OnceLock<i64>>) -> Result<()> {
    let code = match tokio::time::timeout(AFTER_OUTPUT, code(&container, auto_remove)).await {
        Ok(Ok(code)) => code,
        // nothing was cut: the exit code is lost
        Ok(Err(error)) if error.is_not_found() || matches!(error, Error::Protocol(_)) => return Err(error),
        Ok(Err(error)) => return Err(Error::interrupted_by("run", error)),
        Err(_) => return Err(Error::interrupted("run", None)),
    };
    exit_code.get_or_init(|| code);
    Ok(())
}

/// Asks for the exit code; the container's output has ended.
async fn code(container: &Container, auto_remove: bool) -> Result<i64> {
    match container.end_after_output().await {
        // 4.3.1 forgets the exit code with the container; its journal does not.
        Err(error) if auto_remove && error.is_not_found() => {
            let death = died(container, SystemTime::now() - Duration::from_secs(600)).await?;
            death.and_then(|death| death.exit_code()).ok_or(error)
        }
        other => other.and_then(known),
    }
}
