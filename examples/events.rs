//! Teaches: following what happens to containers, through restarts of the service.
//!
//! `cargo run --example events [-- N]` prints events, and ends after N of them.

use podman::events::WatchEvent;
use podman::{PodmanClient, events};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut left: u64 = std::env::args().nth(1).map_or(Ok(u64::MAX), |count| count.parse())?;
    let podman = PodmanClient::connect().await?;
    let mut watch = podman.watch_with(&events::Options::new().filter(events::Filter::Kind(events::Kind::Container)));
    while left > 0 {
        let Some(item) = watch.next().await else { break };
        match item? {
            WatchEvent::Event(event) => {
                let code = event.exit_code().map(|code| format!(" with exit code {code}")).unwrap_or_default();
                println!("{} {} {}{code}", event.time, event.name, event.action);
                left -= 1;
            }
            // A cache of the containers' state must be read anew.
            WatchEvent::Resync(outage) => println!("away for {:?}; some events may be missing", outage.lasted),
            WatchEvent::Resumed(outage) => println!("away for {:?}; nothing is missing", outage.lasted),
            _ => {}
        }
    }
    Ok(())
}
