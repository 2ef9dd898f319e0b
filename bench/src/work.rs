//! What is measured.

use std::fmt;

/// What a child process does, and how much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Reads logs: so many frames of so many bytes, of which so many come in one chunk.
    Logs { frame: usize, frames: usize, each: usize },
    /// Reads an archive of so many bytes.
    Get { bytes: usize },
    /// Sends an archive of so many bytes.
    Put { bytes: usize },
    /// Lists containers, so many times.
    List { times: usize },
    /// Inspects a container: so many times, so many at a time.
    Inspect { times: usize, at_a_time: usize },
    /// Follows so many logs at once.
    Open { streams: usize },
}

impl Work {
    /// Bytes, calls or streams.
    pub(crate) fn amount(self) -> usize {
        match self {
            Self::Logs { frame, frames, .. } => frame * frames,
            Self::Get { bytes } | Self::Put { bytes } => bytes,
            Self::List { times } | Self::Inspect { times, .. } => times,
            Self::Open { streams } => streams,
        }
    }

    pub(crate) fn is_in_bytes(self) -> bool {
        matches!(self, Self::Logs { .. } | Self::Get { .. } | Self::Put { .. })
    }

    /// As one word, which is also the name of the container that the server does it with.
    pub(crate) fn to_word(self) -> String {
        match self {
            Self::Logs { frame, frames, each } => format!("logs-{frame}-{frames}-{each}"),
            Self::Get { bytes } => format!("get-{bytes}"),
            Self::Put { bytes } => format!("put-{bytes}"),
            Self::List { times } => format!("list-{times}"),
            Self::Inspect { times, at_a_time } => format!("inspect-{times}-{at_a_time}"),
            Self::Open { streams } => format!("open-{streams}"),
        }
    }

    pub(crate) fn of_word(word: &str) -> Option<Self> {
        let mut parts = word.split('-');
        let name = parts.next()?;
        let numbers: Vec<usize> = parts.map(str::parse).collect::<Result<_, _>>().ok()?;
        Some(match (name, numbers.as_slice()) {
            ("logs", &[frame, frames, each]) => Self::Logs { frame, frames, each },
            ("get", &[bytes]) => Self::Get { bytes },
            ("put", &[bytes]) => Self::Put { bytes },
            ("list", &[times]) => Self::List { times },
            ("inspect", &[times, at_a_time]) => Self::Inspect { times, at_a_time },
            ("open", &[streams]) => Self::Open { streams },
            _ => return None,
        })
    }
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mib = self.amount() >> 20;
        match self {
            Self::Logs { frame, each, .. } => write!(f, "logs, {mib} MiB in frames of {frame} bytes, {each} a chunk"),
            Self::Get { .. } => write!(f, "get_archive, {mib} MiB"),
            Self::Put { .. } => write!(f, "put_archive, {mib} MiB"),
            Self::List { .. } => write!(f, "list of 1,000 containers"),
            Self::Inspect { at_a_time: 1, .. } => write!(f, "inspect, in a row"),
            Self::Inspect { at_a_time, .. } => write!(f, "inspect, {at_a_time} at a time"),
            Self::Open { streams } => write!(f, "{streams} logs followed at once"),
        }
    }
}
