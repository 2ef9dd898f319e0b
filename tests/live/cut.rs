//! Streams whose service or client is killed.

use std::process::Stdio;

use podman::containers::{LogOptions, LogStream};
use podman::{Container, CreateOptions, Error};
use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use super::hang::{in_time, until};
use super::pty::Pty;
use super::service::Service;
use super::{IMAGE, LISTENS, gone, has, make, podman, sleeper, tell, waits_for};

/// Counts from 1, ten times a second.
const COUNT: &str = "i=0; while :; do echo $((i += 1)); sleep 0.1; done";

async fn counting(line: &str, tty: bool) -> Container {
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", line]).stdin_open(true).tty(tty);
    let options = options.stop_signal("SIGKILL").log_driver("k8s-file");
    podman().await.containers().run(options).detach().await.expect("starts")
}

/// Reads some output.
async fn some(stream: &mut LogStream) {
    for _ in 0..3 {
        stream.next().await.expect("no end").expect("whole");
    }
}

/// Reads on until the expected error.
async fn is_cut(mut stream: LogStream, what: &str) {
    let reading = async {
        while let Some(frame) = stream.next().await {
            match frame {
                Ok(_) => {}
                Err(Error::Interrupted(_)) => {
                    return assert!(stream.next().await.is_none(), "{what}: nothing after it");
                }
                Err(error) => panic!("{what}: {error:?}"),
            }
        }
        panic!("{what}: it looks finished");
    };
    in_time(what, reading).await;
}

/// Kills the service during each kind of stream, and possibly starts it again at once.
async fn service_killed(again: bool) {
    let mut service = Service::start().await;
    let [plain, tty] = [counting(COUNT, false).await, counting(COUNT, true).await];
    let mut streams = Vec::new();
    let mut inputs = Vec::new(); // closing the input would also end the command
    for (container, kind) in [(&plain, "no terminal"), (&tty, "a terminal")] {
        let podman = service.client().await;
        let there = podman.containers().get(container.id()).await.expect("the same storage");
        let logs = there.logs_with(&LogOptions::new().follow(true)).await.expect("logs");
        let (input, attached) = there.attach().await.expect("attaches").split();
        inputs.push(input);
        let exec = there.exec(["sh", "-c", COUNT]).tty(kind == "a terminal").session().await.expect("starts");
        let (input, session, _) = exec.split();
        inputs.push(input);
        streams.extend([(logs, "logs"), (attached, "attach"), (session, "exec")].map(|(s, what)| (s, what, kind)));
    }
    for (stream, ..) in &mut streams {
        some(stream).await;
    }
    service.kill();
    if again {
        service.revive().await;
    }
    let mut cuts = tokio::task::JoinSet::new();
    for (stream, what, kind) in streams {
        cuts.spawn(async move { is_cut(stream, &format!("{what}, {kind}")).await });
    }
    cuts.join_all().await;
    drop(inputs);
    for container in [plain, tty] {
        let state = container.inspect().await.expect("inspects").state.expect("a state");
        assert_eq!(state.running, Some(true), "the container does not mind");
        container.remove_with(&gone()).await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_killed_service_interrupts_streams() {
    service_killed(false).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_restarted_service_interrupts_streams() {
    service_killed(true).await;
}

/// Starts an example that prints the output of a container, and kills it.
async fn client_killed(name: &str, arguments: &[&str]) {
    let mut command = Command::new(super::examples::built(name));
    let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("starts");
    let mut stdout = child.stdout.take().expect("a pipe");
    stdout.read_exact(&mut [0; 6]).await.expect("it shows some");
    child.kill().await.expect("it runs");
}

/// Reads all lines of a container until it exits.
async fn whole(container: &Container) -> Vec<String> {
    let logs =
        container.logs_with(&LogOptions::new().follow(true)).await.expect("logs").collect().await.expect("whole");
    String::from_utf8_lossy(&logs.stdout).lines().map(str::to_owned).collect()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_killed_client_does_not_affect_the_container() {
    for tty in [false, true] {
        let line = format!("{LISTENS}; i=0; while [ -z \"$told\" ]; do echo $((i += 1)); sleep 0.1; done; exit 5");
        let container = counting(&line, tty).await;
        let id = container.id();
        let killed = async {
            client_killed("logs", &["-f", id]).await;
            if !tty {
                client_killed("attach", &[id]).await;
            }
            tell(&container).await;
            whole(&container).await // of a client that starts afterwards
        };
        let (during, after) = tokio::join!(whole(&container), killed);
        let wanted: Vec<String> = (1..=after.len()).map(|i| i.to_string()).collect();
        assert_eq!((during, after), (wanted.clone(), wanted), "tty = {tty}");
        assert_eq!(container.wait().await.expect("ends"), 5, "tty = {tty}");
        container.remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_killed_client_leaves_its_command_running() {
    let container = podman().await.containers().run(sleeper()).detach().await.expect("starts");
    let line = format!("echo ready; {}; touch /tmp/done; sleep 600", waits_for("/tmp/go"));
    let pty = Pty::open(24, 80);
    let mut client = pty.command(super::examples::built("exec"));
    let mut client = client.args(["-t", container.name(), "sh", "-c", &line]).spawn().expect("setsid starts");
    pty.expect("ready").await;
    client.kill().await.expect("it runs");
    drop(pty);
    make(&container, "/tmp/go").await;
    until("it goes on", async || has(&container, "/tmp/done").await).await;
    container.remove_with(&gone()).await.expect("removes");
}
