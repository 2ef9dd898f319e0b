//! A terminal for a program under test: what is typed, what is shown, and how it is set.

use std::ffi::OsStr;
use std::fs::File;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::fs::OpenOptionsExt as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use tokio::process::Command;

pub(crate) struct Pty {
    /// What a person has before them; read whenever it is looked at.
    master: OwnedFd,
    /// What the program has; kept, so that its modes outlive the program.
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

    /// A program that has it for its standard streams and as the terminal that controls it.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let device = || self.device.try_clone().expect("clones");
        let mut command = Command::new("setsid");
        command.arg("--ctty").arg(program).stdin(device()).stdout(device()).stderr(device()).kill_on_drop(true);
        command
    }

    pub(crate) fn types(&self, keys: &str) {
        assert_eq!(rustix::io::write(&self.master, keys.as_bytes()).expect("types"), keys.len());
    }

    /// Sets the size, of which the program is told by a signal.
    pub(crate) fn resize(&self, height: u16, width: u16) {
        let size = Winsize { ws_row: height, ws_col: width, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&self.master, size).expect("resizes");
    }

    /// All that was shown so far.
    pub(crate) fn shown(&self) -> String {
        let (mut shown, mut bytes) = (self.shown.lock().expect("no panic"), [0; 4096]);
        while let Ok(count) = rustix::io::read(&self.master, &mut bytes) {
            shown.extend_from_slice(&bytes[..count]);
        }
        String::from_utf8_lossy(&shown).into_owned()
    }

    /// Waits until this is shown.
    pub(crate) async fn expect(&self, wanted: &str) {
        let deadline = Instant::now() + Duration::from_secs(30);
        while !self.shown().contains(wanted) {
            assert!(Instant::now() < deadline, "no {wanted:?} in {:?}", self.shown());
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// All its modes, to compare.
    pub(crate) fn modes(&self) -> String {
        format!("{:?}", tcgetattr(self.device.as_fd()).expect("modes"))
    }

    /// Whether each key goes to the program, unseen, Ctrl-C among them.
    pub(crate) fn is_raw(&self) -> bool {
        let modes = tcgetattr(self.device.as_fd()).expect("modes").local_modes;
        !modes.intersects(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }
}
