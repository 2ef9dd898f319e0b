//! How a container that was run ended, after its output has.

use std::sync::{Arc, OnceLock};

use crate::containers::Container;
use crate::containers::run_id::RunId;
use crate::containers::wait::end::{End, lost};
use crate::error::{Error, Result};
use crate::events::first_death;

/// Determines how the container ended; fails with `Interrupted` if it is still running and only the connection ended.
#[inline]
pub(crate) async fn proof(container: Container, auto_remove: bool, end: Arc<OnceLock<End>>) -> Result<()> {
    let found = match found(&container, auto_remove).await {
        Ok(found) => found,
        // The output is complete, but the exit code is not available.
        Err(error) if error.is_not_found() || matches!(error, Error::Protocol(_) | Error::Interrupted(_)) => {
            return Err(error);
        }
        Err(error) => return Err(Error::interrupted_by(container.changing("read the output of"), error)),
    };
    end.get_or_init(|| found);
    Ok(())
}

#[inline]
async fn found(container: &Container, auto_remove: bool) -> Result<End> {
    match container.end_after_output(RunId::first()).await {
        // 4.3.1 forgets the exit code with the container; its journal still has it.
        Err(error) if auto_remove && error.is_not_found() => {
            let death = first_death(&container.client, container.id(), RunId::first().since()).await?;
            death.and_then(|death| death.exit_code()).map(End::of).ok_or(error)
        }
        end => end?.ok_or_else(|| lost(container)),
    }
}
