//! The terminal that this program runs in.

use std::fmt;
use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::termios::{OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcgetwinsize, tcsetattr};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use super::{failure, refusal};
use crate::error::Result;

/// Whether somebody has it: of two, the later would put back what the earlier had set.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal, which passes on every key as it is; as it was before, once this is dropped.
pub(super) struct Terminal {
    /// A descriptor of our own of the standard input, and not one that never blocks: that would be so for all who share
    /// the terminal. Reads do not block since there is no least number of bytes that they wait for.
    device: AsyncFd<OwnedFd>,
    before: Termios,
}

impl Terminal {
    pub(super) fn take() -> Result<Self> {
        let stdin = io::stdin();
        let before = tcgetattr(&stdin).map_err(|_| refusal("the standard input of this program is none"))?;
        let device = stdin.as_fd().try_clone_to_owned().and_then(watch).map_err(|why| failure(&why))?;
        if TAKEN.swap(true, Ordering::Acquire) {
            return Err(refusal("it is joined to something else already"));
        }
        let mut raw = before.clone();
        raw.make_raw();
        raw.special_codes[SpecialCodeIndex::VMIN] = 0;
        raw.special_codes[SpecialCodeIndex::VTIME] = 0;
        let this = Self { device, before };
        // At once, and without losing what was typed already.
        tcsetattr(&this.device, OptionalActions::Now, &raw).map_err(|why| failure(&why.into()))?;
        Ok(this)
    }

    /// Reads what was typed; fails if there is nobody any more to type.
    pub(super) async fn read(&self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let mut ready = self.device.readable().await?;
            match rustix::io::read(self.device.get_ref(), &mut *into)? {
                0 if ready.ready().is_read_closed() => return Err(io::ErrorKind::UnexpectedEof.into()),
                0 => ready.clear_ready(),
                count => return Ok(count),
            }
        }
    }

    /// Its height and width.
    pub(super) fn size(&self) -> io::Result<(u16, u16)> {
        let size = tcgetwinsize(&self.device)?;
        Ok((size.ws_row, size.ws_col))
    }
}

#[allow(deprecated, reason = "what replaced it is unsafe, for the sake of descriptors that are not owned")]
fn watch(device: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::with_interest(device, Interest::READABLE)
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = tcsetattr(&self.device, OptionalActions::Now, &self.before);
        TAKEN.store(false, Ordering::Release);
    }
}

impl fmt::Debug for Terminal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Terminal").finish_non_exhaustive()
    }
}
