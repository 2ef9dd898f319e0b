//! What holds of events for anything a server might send.

use chrono::TimeDelta;
use serde_json::json;

use super::event::Event;
use super::seen::Seen;
use crate::random::Choices;
use crate::raw::{decode, types};

const WORDS: [&str; 12] = [
    "die",
    "died",
    "exec_died",
    "container",
    "image",
    "health_status",
    "",
    "3",
    "name",
    "containerExitCode",
    "2026-11-25T03:00:00Z",
    "Attributes",
];

/// Whatever can be read is an event, new once, and whatever its time, there is a moment to go on from.
pub(crate) fn happenings(choices: &mut Choices<'_>) {
    let mut seen = Seen::default();
    for _ in 0..=choices.byte() % 4 {
        let mut record = json!({
            "status": "died", "id": "ab", "Type": "container", "Action": "died", "HealthStatus": "healthy",
            "time": choices.signed() >> choices.below(64), "timeNano": null,
            "Actor": { "ID": "ab", "Attributes": { "name": "web", "containerExitCode": "3" } },
        });
        for _ in 0..choices.byte() % 3 {
            choices.change(&mut record, &WORDS);
        }
        let record = record.to_string();
        let Ok(event) = decode::<types::Event>(record.as_bytes()).map(Event::from) else { continue };
        let _ = (event.exit_code(), event.is_container());
        let new = seen.note(event.time, record.as_bytes());
        let newest = seen.newest().expect("one was noted");
        assert!(newest >= event.time);
        assert!(!seen.note(event.time, record.as_bytes()) || !new || newest - event.time > TimeDelta::seconds(4));
        let resume = seen.resume().expect("one was noted");
        assert!(resume <= newest);
    }
}
