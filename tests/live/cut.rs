//! Streams whose service, or whose client, is killed in the middle.

use std::process::Stdio;
use std::time::Duration;

use podman::{AttachOptions, Container, CreateOptions, Error, LogOptions, LogStream};
use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use super::pty::Pty;
use super::service::Service;
use super::{IMAGE, gone, podman, sleeper};

/// Counts from 1, ten times a second.
const COUNT: &str = "i=0; while [ $((i += 1)) -le 600 ]; do echo $i; sleep 0.1; done";

async fn counting(line: &str, tty: bool) -> Container {
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", line]).stdin_open(true).tty(tty);
    let options = options.stop_signal("SIGKILL").log_config(serde_json::json!({ "Type": "k8s-file" }));
    podman().await.containers().run(options).detach().await.expect("starts")
}

/// Reads some, so that it is in the middle.
async fn some(stream: &mut LogStream) {
    for _ in 0..3 {
        stream.next().await.expect("no end").expect("whole");
    }
}

/// Reads on, to the error that there must be.
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
    assert!(tokio::time::timeout(Duration::from_secs(60), reading).await.is_ok(), "{what}: it tells nothing");
}

/// Kills the service in the middle of each kind of stream, and perhaps starts it again at once.
async fn service_killed(again: bool) {
    let mut service = Service::start().await;
    let [plain, tty] = [counting(COUNT, false).await, counting(COUNT, true).await];
    let mut streams = Vec::new();
    let mut inputs = Vec::new(); // the end of the input would be another reason to end
    for (container, kind) in [(&plain, "no terminal"), (&tty, "a terminal")] {
        let podman = service.client().await;
        let there = podman.containers().get(container.id()).await.expect("the same storage");
        let logs = there.logs(&LogOptions::new().follow(true)).await.expect("logs");
        let (input, attached) = there.attach(&AttachOptions::new()).await.expect("attaches").split();
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
async fn a_service_that_dies_is_no_end_of_a_stream() {
    service_killed(false).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_service_that_is_started_again_is_no_end_of_a_stream() {
    service_killed(true).await;
}

/// Starts an example that shows what a container writes, and kills it in the middle.
async fn client_killed(name: &str, arguments: &[&str]) {
    let mut command = Command::new(super::examples::built(name));
    let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("starts");
    let mut stdout = child.stdout.take().expect("a pipe");
    stdout.read_exact(&mut [0; 6]).await.expect("it shows some");
    child.kill().await.expect("it runs");
}

/// All lines that a container writes, to its end.
async fn whole(container: &Container) -> Vec<String> {
    let logs = container.logs(&LogOptions::new().follow(true)).await.expect("logs").collect().await.expect("whole");
    String::from_utf8_lossy(&logs.stdout).lines().map(str::to_owned).collect()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_client_that_dies_takes_nothing_along() {
    for tty in [false, true] {
        let container = counting("i=0; while [ $((i += 1)) -le 40 ]; do echo $i; sleep 0.1; done; exit 5", tty).await;
        let id = container.id();
        let killed = async {
            client_killed("logs", &["-f", id]).await;
            if !tty {
                client_killed("attach", &[id]).await;
            }
            whole(&container).await // from one that begins after
        };
        let (during, after) = tokio::join!(whole(&container), killed);
        let wanted: Vec<String> = (1..=40).map(|i| i.to_string()).collect();
        assert_eq!((during, after), (wanted.clone(), wanted), "tty = {tty}");
        assert_eq!(container.wait().await.expect("ends"), 5, "tty = {tty}");
        container.remove().await.expect("removes");
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_client_that_dies_leaves_its_command_running() {
    let container = podman().await.containers().run(sleeper()).detach().await.expect("starts");
    let line = "echo ready; sleep 2; touch /tmp/done; sleep 600";
    let pty = Pty::open(24, 80);
    let mut client = pty.command(super::examples::built("exec"));
    let mut client = client.args(["-t", container.name(), "sh", "-c", line]).spawn().expect("setsid starts");
    pty.expect("ready").await;
    client.kill().await.expect("it runs");
    drop(pty);
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert!(container.exec(["test", "-e", "/tmp/done"]).await.expect("runs").success());
    container.remove_with(&gone()).await.expect("removes");
}
