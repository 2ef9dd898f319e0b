//! A terminal for a program under test: input, output and settings.

use std::ffi::OsStr;
use std::fs::File;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::fs::OpenOptionsExt as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, QueueSelector, Winsize, tcflush, tcgetattr, tcsetwinsize};
use tokio::process::Command;

use super::hang::HANG;

pub(crate) struct Pty {
    /// The side of the user; read when it is checked.
    master: OwnedFd,
    /// The side of the program; kept open, so that its modes outlive the program.
    device: File,
    shown: Mutex<Vec<u8>>,
}

impl Pty {
    pub(crate) fn open(height: u16, width: u16) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).expect("a terminal");
        grantpt(&master).and_then(|()| unlockpt(&master)).expect("it may be opened");
        let name = ptsname(&master, Vec::new()).expect("a name").into_string().expect("text");
        let flags = i32::try_from(OpenptFlags::NOCTTY.bits()).expect("a small number");
        let device = File::options().read(true).write(true).custom_flags(flags).open(name).expect("opens");
        rustix::io::ioctl_fionbio(&master, true).expect("need not be waited for");
        let pty = Self { master, device, shown: Mutex::default() };
        pty.resize(height, width);
        pty
    }

    /// A program with this terminal as its standard streams and controlling terminal.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let device = || self.device.try_clone().expect("clones");
        let mut command = Command::new("setsid");
        command.arg("--ctty").arg(program).stdin(device()).stdout(device()).stderr(device()).kill_on_drop(true);
        command
    }

    pub(crate) fn types(&self, keys: &str) {
        assert_eq!(rustix::io::write(&self.master, keys.as_bytes()).expect("types"), keys.len());
    }

    /// Discards unread input.
    #[allow(dead_code, reason = "scripted sessions read all that is typed")]
    pub(crate) fn discard_input(&self) {
        tcflush(self.device.as_fd(), QueueSelector::IFlush).expect("flushes");
    }

    /// Sets the size, for which the program gets a signal.
    pub(crate) fn resize(&self, height: u16, width: u16) {
        let size = Winsize { ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&self.master, size).expect("resizes");
    }

    /// Returns all output so far.
    pub(crate) fn shown(&self) -> String {
        let (mut shown, mut bytes) = (self.shown.lock().expect("no panic"), [0; 4096]);
        while let Ok(count) = rustix::io::read(&self.master, &mut bytes) {
            shown.extend_from_slice(&bytes[..count]);
        }
        String::from_utf8_lossy(&shown).into_owned()
    }

    /// Waits until this is printed.
    pub(crate) async fn expect(&self, wanted: &str) {
        let start = Instant::now();
        while !self.shown().contains(wanted) {
            assert!(start.elapsed() < HANG, "no {wanted:?} in {:?}", self.shown());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Returns all modes, for comparison.
    pub(crate) fn modes(&self) -> String {
        format!("{:?}", tcgetattr(self.device.as_fd()).expect("modes"))
    }

    /// Whether each key goes to the program without echo, including Ctrl-C (raw mode).
    pub(crate) fn is_raw(&self) -> bool {
        let modes = tcgetattr(self.device.as_fd()).expect("modes").local_modes;
        !modes.intersects(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }
}
