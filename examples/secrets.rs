//! Teaches: passing a secret to a container, as a file and as an environment variable, and replacing it.
//!
//! `cargo run --example secrets -- [IMAGE [NAME]] < FILE`: the data is read from standard input.

use std::io::Read as _;

use podman::secrets::{Filter, ListOptions, SecretOptions};
use podman::{CreateOptions, PodmanClient};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let image = arguments.next().unwrap_or_else(|| "docker.io/library/alpine".to_owned());
    let name = arguments.next().unwrap_or_else(|| "example-token".to_owned());
    let mut data = Vec::new();
    std::io::stdin().read_to_end(&mut data)?;

    let podman = PodmanClient::connect().await?;
    let options = SecretOptions::new(&name, data).label("example", "secrets");
    let secret = podman.secrets().put(options).await?;
    println!("{} has the id {}", secret.name(), secret.id());
    for listed in
        podman.secrets().list_with(&ListOptions::new().filter(Filter::Label("example=secrets".into()))).await?
    {
        println!("labelled: {}", listed.name());
    }

    // never in the image, nor in what an inspection of the container shows
    let command = ["sh", "-c", "wc -c < /run/secrets/$NAME; printf %s \"$TOKEN\" | wc -c"];
    let options = CreateOptions::new(image).command(command).env("NAME", &name).remove(true);
    let options = options.secrets([&secret]).secret_env([("TOKEN", &name)]);
    let output = podman.containers().run(options).checked().await?;
    println!("bytes of the file and of the variable: {}", output.text().replace('\n', " ").trim());

    secret.remove().await?;
    Ok(())
}
