//! Operations that the description does not list.

use bytes::Bytes;
use serde_json::Value;

use super::client::{Client, ResponseFuture};
use super::params::{ImagePullParams, PodStatsAllParams, PodTopParams};
use super::types::{ManifestModifyReport, PruneReport};
use crate::http::{
    ByteStream, Connection, Error, HeaderMap, Limit, Method, Operation, Prefix, Request, StatusCode, Upload, operations,
};
use crate::versions::support;

static AUTH: Operation = Operation {
    name: "system_auth",
    method: Method::POST,
    prefix: Prefix::Docker,
    path: "/auth",
    limit: Limit::Short,
    connection: Connection::Pooled,
    repeat: false,
    content_type: Some("application/json"),
    upgrade: false,
    support: None,
};

static CONTAINER_ARCHIVE_STAT: Operation = Operation {
    name: "container_archive_libpod",
    method: Method::HEAD,
    prefix: Prefix::Libpod,
    path: "/libpod/containers/{}/archive",
    limit: Limit::Short,
    connection: Connection::Pooled,
    repeat: true,
    content_type: None,
    upgrade: false,
    support: None,
};

static MANIFEST_MODIFY_MULTIPART: Operation = Operation {
    name: "manifest_modify_libpod",
    method: Method::PUT,
    prefix: Prefix::Libpod,
    path: "/libpod/manifests/{}",
    limit: Limit::Unlimited,
    connection: Connection::Dedicated,
    repeat: false,
    content_type: None,
    upgrade: false,
    support: None,
};

static SECRET_REVEALED: Operation = Operation {
    name: "secret_inspect_libpod",
    method: Method::GET,
    prefix: Prefix::Libpod,
    path: "/libpod/secrets/{}/json",
    limit: Limit::Short,
    connection: Connection::Pooled,
    repeat: true,
    content_type: None,
    upgrade: false,
    support: Some(&support::table::SECRET_INSPECT_LIBPOD),
};

static VOLUME_PRUNE_DRY_RUN: Operation = Operation {
    name: "volume_prune_libpod",
    method: Method::POST,
    prefix: Prefix::Libpod,
    path: "/libpod/volumes/prune",
    limit: Limit::Unlimited,
    connection: Connection::Dedicated,
    repeat: false,
    content_type: None,
    upgrade: false,
    support: None,
};

static VOLUME_RENAME: Operation = Operation {
    name: "volume_rename_libpod",
    method: Method::POST,
    prefix: Prefix::Libpod,
    path: "/libpod/volumes/{}/rename",
    limit: Limit::Short,
    connection: Connection::Dedicated,
    repeat: false,
    content_type: None,
    upgrade: false,
    support: None,
};

/// For operations with a stream of responses, of which the description has a single one.
const fn pod_stream(name: &'static str, path: &'static str) -> Operation {
    Operation {
        name,
        method: Method::GET,
        prefix: Prefix::Libpod,
        path,
        limit: Limit::Unlimited,
        connection: Connection::Dedicated,
        repeat: false,
        content_type: None,
        upgrade: false,
        support: None,
    }
}

static POD_STATS_STREAM: Operation = pod_stream("pod_stats_all_libpod", "/libpod/pods/stats");
static POD_TOP_STREAM: Operation = pod_stream("pod_top_libpod", "/libpod/pods/{}/top");

impl Client {
    /// Sends a `POST` request to `/libpod/build` with parameters of which the table of options has the names.
    pub(crate) fn image_build_of(
        &self,
        body: Upload,
        query: &[(&'static str, String)],
        config: Option<&str>,
        content_type: Option<&str>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::IMAGE_BUILD_LIBPOD, &[]);
        for (name, value) in query {
            request.query(name, value.as_str());
        }
        request.header("X-Registry-Config", config);
        request.content_type(content_type);
        request.body(body);
        self.stream(request)
    }

    /// Sends a `GET` request to `/libpod/pods/stats` for a stream of responses at an interval.
    pub(crate) fn pod_stats_stream(
        &self,
        params: &PodStatsAllParams<'_>,
        delay: Option<i64>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&POD_STATS_STREAM, &[]);
        request.query("all", params.all);
        request.query("delay", delay);
        request.query("namesOrIDs", params.names_or_i_ds);
        request.query("stream", true);
        self.stream(request)
    }

    /// Sends a `GET` request to `/libpod/pods/{name}/top` for a stream of responses at an interval.
    pub(crate) fn pod_top_stream(&self, name: &str, params: &PodTopParams<'_>) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&POD_TOP_STREAM, &[name]);
        request.query("delay", params.delay);
        request.query("ps_args", params.ps_args);
        request.query("stream", true);
        self.stream(request)
    }

    /// Sends a `PUT` request to `/libpod/manifests/{name}` with the fields and files of an artifact, for servers since 5.0.
    pub(crate) fn manifest_modify_multipart(
        &self,
        name: &str,
        content_type: &str,
        body: Upload,
    ) -> ResponseFuture<'_, ManifestModifyReport> {
        let mut request = Request::new(&MANIFEST_MODIFY_MULTIPART, &[name]);
        request.content_type(Some(content_type));
        request.body(body);
        self.json(request)
    }

    /// Sends a `GET` request to `/libpod/secrets/{name}/json`, with the data, and returns the body, which is not
    /// valid JSON on 5.8.
    pub(crate) fn secret_revealed(&self, name: &str) -> ResponseFuture<'_, Bytes> {
        let mut request = Request::new(&SECRET_REVEALED, &[name]);
        request.query("showsecret", true);
        self.bytes(request)
    }

    /// Sends a `POST` request to `/libpod/volumes/prune` that removes nothing, for servers since 6.0: earlier ones
    /// ignore the parameter and remove volumes.
    pub(crate) fn volume_prune_dry_run(&self, filters: Option<&str>) -> ResponseFuture<'_, Vec<PruneReport>> {
        let mut request = Request::new(&VOLUME_PRUNE_DRY_RUN, &[]);
        request.query("dryrun", true);
        request.query("filters", filters);
        self.json(request)
    }

    /// Sends a `POST` request to `/libpod/images/pull` for messages and progress, for servers since 6.0.
    pub(crate) fn image_pull_with_progress(&self, params: &ImagePullParams<'_>) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::IMAGE_PULL_LIBPOD, &[]);
        request.query("Arch", params.arch);
        request.query("OS", params.os);
        request.query("Variant", params.variant);
        request.query("allTags", params.all_tags);
        request.query("policy", params.policy);
        request.query("pullProgress", true);
        request.query("reference", params.reference);
        request.query("retry", params.retry);
        request.query("retrydelay", params.retrydelay);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.stream(request)
    }

    /// Sends a `POST` request to `/libpod/volumes/{name}/rename`, for servers since 6.1.
    pub(crate) fn volume_rename(&self, name: &str, new: &str) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&VOLUME_RENAME, &[name]);
        request.query("newName", new);
        self.empty(request)
    }

    /// Sends a `POST` request to `/auth`, which has no libpod variant. The type that the description has for
    /// the body would print the password.
    pub(crate) fn auth(&self, body: &Value) -> ResponseFuture<'_, Value> {
        let mut request = Request::new(&AUTH, &[]);
        request.json(body);
        self.json(request)
    }

    /// Sends a `HEAD` request to `/libpod/containers/{name}/archive` and returns its headers, whatever the status:
    /// the headers of a 404 describe a dangling link.
    pub(crate) async fn container_archive_stat(
        &self,
        name: &str,
        path: &str,
    ) -> Result<(StatusCode, HeaderMap), Error> {
        let mut request = Request::new(&CONTAINER_ARCHIVE_STAT, &[name]);
        request.query("path", path);
        let mut response = Box::pin(self.context().send(request)).await?;
        Ok((response.status(), response.take_headers()))
    }
}
