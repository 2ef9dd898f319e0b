//! The properties of the decoders, for `fuzz/` and for this crate's own tests; absent otherwise.

#[cfg(fuzzing)]
use crate::random::Choices;
use crate::{containers, events, options, wire};

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
    /// Frames of output, the lines in them, and the start of the last lines.
    frames = wire::properties::frames, 1200;
    /// JSON records, and the path of what does not decode.
    json_lines = wire::properties::json_lines, 1200;
    /// The header that describes a path, and the end of an archive.
    archives = wire::properties::archives, 800;
    /// The server's notices, and streams that are read again.
    notes = wire::properties::notes, 1500;
    /// The data of secrets.
    secrets = wire::properties::secrets, 1000;
    /// Options from JSON, up to the request body.
    options = options::properties::options, 1000;
    /// The string forms of options: ports, volumes, mounts, limits, sizes, durations, keys.
    texts = options::properties::texts, 400;
    /// Descriptions of containers: lists, inspections, statistics.
    answers = containers::properties::answers, 150;
    /// Events, and dropping duplicates.
    happenings = events::properties::happenings, 600;
}
