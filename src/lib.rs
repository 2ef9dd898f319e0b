//! A typed client for the Podman (libpod) REST API.

mod raw;
