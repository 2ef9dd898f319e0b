//! Teaches: building an image of a directory, with its log while it is built, and running it.
//!
//! `cargo run --example build -- [IMAGE]`

use podman::images::{BuildEvent, BuildOptions, Context};
use podman::{CreateOptions, PodmanClient};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::args().nth(1).unwrap_or_else(|| "docker.io/library/busybox".to_owned());
    let directory = std::env::temp_dir().join(format!("podman-example-build-{}", std::process::id()));
    std::fs::create_dir(&directory)?;
    std::fs::write(
        directory.join("Containerfile"),
        format!("FROM {base}\nARG NAME\nCOPY greet /greet\nRUN echo for $NAME >> /greet\n"),
    )?;
    std::fs::write(directory.join("greet"), "hello\n")?;
    std::fs::write(directory.join(".containerignore"), "*.log\n")?;

    let podman = PodmanClient::connect().await?;
    let options = BuildOptions::new(Context::dir(&directory)).tag("localhost/example-build:1").buildarg("NAME", "you");
    let mut events = podman.images().build(&options).stream().await?;
    while let Some(event) = events.next().await {
        match event? {
            BuildEvent::Step(step) => println!("step {} of {}: {}", step.number, step.of, step.text),
            BuildEvent::Image(id) => println!("image {}", &id[..12]),
            event => println!("    {}", event.line()),
        }
    }
    // all steps are in the cache now
    let built = podman.images().build(&options).await?;
    std::fs::remove_dir_all(&directory)?;

    let options = CreateOptions::new(&built.image).command(["cat", "/greet"]).remove(true);
    print!("{}", podman.containers().run(options).checked().await?.text());
    built.image.remove().await?;
    Ok(())
}
