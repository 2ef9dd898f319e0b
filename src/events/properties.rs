//! Properties of events that hold for any response of a server.

use std::time::Duration;

use serde_json::json;

use super::dedup::EventDedup;
use super::event::Event;
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

/// Every readable record is an event; a repetition is a duplicate; and for any time there is a time to resume from.
pub(crate) fn happenings(choices: &mut Choices<'_>) {
    let mut seen = EventDedup::default();
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
        let new = seen.insert(event.time, record.as_bytes());
        let newest = seen.newest().expect("one was noted");
        assert!(newest >= event.time);
        assert!(
            !seen.insert(event.time, record.as_bytes())
                || !new
                || newest.duration_since(event.time) > Some(Duration::from_secs(4))
        );
        let resume = seen.resume().expect("one was noted");
        assert!(resume <= newest);
    }
}
