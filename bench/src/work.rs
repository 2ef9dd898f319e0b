//! The measured work.

use std::fmt;

/// The work of a child process, and its amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// Reads logs: the number of frames, their size, and the number of frames per chunk.
    Logs { frame: usize, frames: usize, each: usize },
    /// Reads an archive of this size.
    Get { bytes: usize },
    /// Sends an archive of this size.
    Put { bytes: usize },
    /// Builds an image with a context of this size.
    Build { bytes: usize },
    /// Loads an archive of images of this size.
    Load { bytes: usize },
    /// Saves an image of this size.
    Save { bytes: usize },
    /// Lists containers this many times.
    List { times: usize },
    /// Inspects a container: the number of times, and of concurrent calls.
    Inspect { times: usize, at_a_time: usize },
    /// Pings the server: the number of times, and of concurrent calls.
    Ping { times: usize, at_a_time: usize },
    /// Follows this many logs concurrently.
    Open { streams: usize },
    /// Reads this many events.
    Events { events: usize },
}

impl Work {
    /// Bytes, calls or streams.
    pub(crate) fn amount(self) -> usize {
        match self {
            Self::Logs { frame, frames, .. } => frame * frames,
            Self::Get { bytes }
            | Self::Put { bytes }
            | Self::Build { bytes }
            | Self::Load { bytes }
            | Self::Save { bytes } => bytes,
            Self::List { times } | Self::Inspect { times, .. } | Self::Ping { times, .. } => times,
            Self::Open { streams } => streams,
            Self::Events { events } => events,
        }
    }

    pub(crate) fn is_in_bytes(self) -> bool {
        !self.is_calls() && !matches!(self, Self::Open { .. } | Self::Events { .. })
    }

    /// Whether it consists of short calls, which reuse connections.
    pub(crate) fn is_calls(self) -> bool {
        matches!(self, Self::List { .. } | Self::Inspect { .. } | Self::Ping { .. })
    }

    /// The same work with `factor` times as many calls.
    pub(crate) fn times(self, factor: usize) -> Self {
        match self {
            Self::List { times } => Self::List { times: times * factor },
            Self::Inspect { times, at_a_time } => Self::Inspect { times: times * factor, at_a_time },
            Self::Ping { times, at_a_time } => Self::Ping { times: times * factor, at_a_time },
            Self::Events { events } => Self::Events { events: events * factor },
            other => other,
        }
    }

    /// Writes it as one word, which is also the name of the container on the server.
    pub(crate) fn to_word(self) -> String {
        match self {
            Self::Logs { frame, frames, each } => format!("logs-{frame}-{frames}-{each}"),
            Self::Get { bytes } => format!("get-{bytes}"),
            Self::Put { bytes } => format!("put-{bytes}"),
            Self::Build { bytes } => format!("build-{bytes}"),
            Self::Load { bytes } => format!("load-{bytes}"),
            Self::Save { bytes } => format!("save-{bytes}"),
            Self::List { times } => format!("list-{times}"),
            Self::Inspect { times, at_a_time } => format!("inspect-{times}-{at_a_time}"),
            Self::Ping { times, at_a_time } => format!("ping-{times}-{at_a_time}"),
            Self::Open { streams } => format!("open-{streams}"),
            Self::Events { events } => format!("events-{events}"),
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
            ("build", &[bytes]) => Self::Build { bytes },
            ("load", &[bytes]) => Self::Load { bytes },
            ("save", &[bytes]) => Self::Save { bytes },
            ("list", &[times]) => Self::List { times },
            ("inspect", &[times, at_a_time]) => Self::Inspect { times, at_a_time },
            ("ping", &[times, at_a_time]) => Self::Ping { times, at_a_time },
            ("open", &[streams]) => Self::Open { streams },
            ("events", &[events]) => Self::Events { events },
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
            Self::Build { .. } => write!(f, "build, context of {mib} MiB"),
            Self::Load { .. } => write!(f, "load, {mib} MiB"),
            Self::Save { .. } => write!(f, "save, {mib} MiB"),
            Self::List { .. } => write!(f, "list of 1,000 containers"),
            Self::Inspect { at_a_time: 1, .. } => write!(f, "inspect, in a row"),
            Self::Inspect { at_a_time, .. } => write!(f, "inspect, {at_a_time} at a time"),
            Self::Ping { at_a_time: 1, .. } => write!(f, "ping, in a row"),
            Self::Ping { at_a_time, .. } => write!(f, "ping, {at_a_time} at a time"),
            Self::Open { streams } => write!(f, "{streams} logs followed at once"),
            Self::Events { .. } => write!(f, "events, one a chunk"),
        }
    }
}
