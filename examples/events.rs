//! Teaches: following what happens to containers, through restarts of the service.
//!
//! `cargo run --example events [-- N]` prints events, and ends after N of them.

use podman::{EventFilter, EventOptions, PodmanClient, Watched};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut left: u64 = std::env::args().nth(1).map_or(Ok(u64::MAX), |count| count.parse())?;
    let podman = PodmanClient::connect().await?;
    let mut watch = podman.watch(&EventOptions::new().filter(EventFilter::Kind("container".into())));
    while left > 0 {
        let Some(item) = watch.next().await else { break };
        match item? {
            Watched::Event(event) => {
                let code = event.exit_code().map(|code| format!(" with exit code {code}")).unwrap_or_default();
                println!("{} {} {}{code}", event.time.format("%H:%M:%S%.3f"), event.name, event.action);
                left -= 1;
            }
            // What is kept of the state of containers is to be asked for again.
            Watched::Resync(outage) => println!("away for {:?}; some events may be missing", outage.lasted),
            Watched::Resumed(outage) => println!("away for {:?}; nothing is missing", outage.lasted),
            _ => {}
        }
    }
    Ok(())
}
