//! A guide by task. Every block on these pages compiles.
//!
//! | page | read it to |
//! |---|---|
//! | [connecting] | find the service, and understand a failed connection |
//! | [options] | describe a container: docker-py's keywords, `podman run` flags, setters |
//! | [running] | run commands, read output, pass input, limit time |
//! | [waiting] | wait until a container is ready, exited, or gone |
//! | [files] | copy files and directories in and out |
//! | [images] | build images, with secrets and for several platforms; push, pull, save, prune |
//! | [networks] | let containers find each other |
//! | [storage] | keep data in volumes, pass secrets |
//! | [pods] | group containers |
//! | [kube] | play, take down and generate Kubernetes YAML |
//! | [to_kubernetes] | take containers to a cluster |
//! | [registries] | pull with credentials |
//! | [quadlets_and_artifacts] | let systemd run containers; keep files in registries |
//! | [system] | measure disk usage, prune, learn about the host |
//! | [many_hosts] | make one call on each of several services |
//! | [events] | follow events in programs that run for a long time |
//! | [cleaning_up] | leave nothing behind |
//! | [testing] | test your code with and without Podman |
//! | [security] | know what access to a socket means |
//! | [releases] | support several releases of Podman |
//! | [migrating] | come from docker-py, podman-py, bollard or podman-api |
//! | [own_http_client] | come from your own HTTP client |

macro_rules! pages {
    ($($(#[$meta:meta])* $name:ident)*) => {
        $(#[doc = include_str!(concat!("guide/", stringify!($name), ".md"))] pub mod $name {})*
    };
}

pages! {
    connecting
    options
    running
    waiting
    files
    images
    networks
    storage
    pods
    kube
    to_kubernetes
    registries
    quadlets_and_artifacts
    system
    many_hosts
    events
    cleaning_up
    testing
    security
    releases
    migrating
    own_http_client
}
