//! The properties of the decoders, for `fuzz/` and for this crate's own tests; not there otherwise.

#[cfg(fuzzing)]
use crate::random::Choices;
use crate::{args, containers, events, wire};

macro_rules! properties {
    ($($(#[$doc:meta])* $name:ident = $property:path, $rounds:literal;)+) => {
        $(
            $(#[$doc])*
            #[cfg(fuzzing)]
            pub fn $name(bytes: &[u8]) {
                $property(&mut Choices::new(bytes));
            }
        )+

        #[cfg(test)]
        mod tests {
            use super::*;

            $(
                #[test]
                fn $name() {
                    crate::random::holds($property, $rounds);
                }
            )+
        }
    };
}

properties! {
    /// Frames of output, the lines in them, and where the last of those begin.
    frames = wire::properties::frames, 1200;
    /// JSON records, and the path of what does not decode.
    json_lines = wire::properties::json_lines, 1200;
    /// What is said of a path, and the end of an archive.
    archives = wire::properties::archives, 800;
    /// The server's remarks, and streams that are read again.
    notes = wire::properties::notes, 1500;
    /// Options from JSON, as far as the body they become.
    options = args::properties::options, 1000;
    /// The texts that options take: ports, volumes, mounts, limits, sizes, spans, keys.
    texts = args::properties::texts, 400;
    /// What a server says of containers: lists, inspections, statistics.
    answers = containers::properties::answers, 150;
    /// What it says of events, and which of them were told of.
    happenings = events::properties::happenings, 600;
}
