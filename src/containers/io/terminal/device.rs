//! The terminal of this program.

use std::fmt;
use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::termios::{OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcgetwinsize, tcsetattr};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

use crate::error::{Error, Result};
use crate::options::InvalidOptions;

/// Whether the terminal is in use: a second user would restore the settings of the first.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal, in raw mode: it forwards every key unchanged. Dropping this restores the settings.
pub(crate) struct Terminal {
    /// A duplicate of the standard input. It is not set to non-blocking, which would affect all processes that share
    /// the terminal. Reads do not block, because the minimum number of bytes is set to 0.
    device: AsyncFd<OwnedFd>,
    before: Termios,
}

impl Terminal {
    #[inline]
    pub(crate) fn take() -> Result<Self> {
        let stdin = io::stdin();
        let before = tcgetattr(&stdin).map_err(|_| refusal("standard input is not a terminal"))?;
        let device = stdin.as_fd().try_clone_to_owned().and_then(watch).map_err(|why| failure(&why))?;
        if TAKEN.swap(true, Ordering::Acquire) {
            return Err(refusal("standard input is already connected to another container"));
        }
        let mut raw = before.clone();
        raw.make_raw();
        raw.special_codes[SpecialCodeIndex::VMIN] = 0;
        raw.special_codes[SpecialCodeIndex::VTIME] = 0;
        let this = Self { device, before };
        // At once, and without discarding input that was typed before.
        tcsetattr(&this.device, OptionalActions::Now, &raw).map_err(|why| failure(&why.into()))?;
        Ok(this)
    }

    /// Reads input; fails if the terminal was closed.
    #[inline]
    pub(crate) async fn read(&self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let mut ready = self.device.readable().await?;
            match rustix::io::read(self.device.get_ref(), &mut *into)? {
                0 if ready.ready().is_read_closed() => return Err(io::ErrorKind::UnexpectedEof.into()),
                0 => ready.clear_ready(),
                count => return Ok(count),
            }
        }
    }

    /// Returns its height and width.
    #[inline]
    pub(crate) fn size(&self) -> io::Result<(u16, u16)> {
        let size = tcgetwinsize(&self.device)?;
        Ok((size.ws_row, size.ws_col))
    }
}

#[allow(deprecated, reason = "the replacement is unsafe for descriptors that are not owned")]
#[inline]
fn watch(device: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::with_interest(device, Interest::READABLE)
}

impl Drop for Terminal {
    #[inline]
    fn drop(&mut self) {
        let _ = tcsetattr(&self.device, OptionalActions::Now, &self.before);
        TAKEN.store(false, Ordering::Release);
    }
}

impl fmt::Debug for Terminal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Terminal").finish_non_exhaustive()
    }
}

#[inline]
pub(super) fn refusal(why: &str) -> Error {
    InvalidOptions::one("terminal", "", why).into()
}

#[inline]
pub(super) fn failure(why: &std::io::Error) -> Error {
    refusal(&why.to_string())
}
