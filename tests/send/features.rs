//! Written by `BLESS=1 cargo test --test send`.

#![allow(dead_code, clippy::large_futures, clippy::too_many_lines, reason = "nothing is awaited")]

fn any<T>() -> T {
    unreachable!("only the compiler looks at this")
}

fn send<T: Send>(_: T) {}

fn is_send<T: Send>() {}

fn is_send_and_sync<T: Send + Sync>() {}

#[test]
fn futures() {
    if std::hint::black_box(true) {
        return;
    }
    send(podman::containers::Attached::join_terminal(any()));
    send(podman::containers::ExecSession::join_terminal(any()));
    send(podman::testkit::Server::client(any()));
}

#[test]
fn types() {
    is_send_and_sync::<podman::connect::Pem>();
    is_send_and_sync::<podman::testkit::On<'static>>();
    is_send_and_sync::<podman::testkit::OnRun>();
    is_send_and_sync::<podman::testkit::RecordedResponse>();
    is_send_and_sync::<podman::testkit::Request>();
    is_send_and_sync::<podman::testkit::Response>();
    is_send_and_sync::<podman::testkit::Server>();
}
