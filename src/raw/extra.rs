//! Calls that the description lacks.

use reqwest::Method;
use reqwest::header::HeaderMap;

use super::libpod::Client;
use super::runtime::{Error, OperationInfo, QueryParam, encode_path};

impl Client {
    /// Sends a `HEAD` request to `/libpod/containers/{name}/archive`: its headers, whatever the status, since a link
    /// that leads nowhere is described by those of a 404.
    pub(crate) async fn container_archive_stat(&self, name: &str, path: &str) -> Result<(u16, HeaderMap), Error> {
        let url = format!("{}/libpod/containers/{}/archive", self.baseurl, encode_path(name));
        let request = self.client.request(Method::HEAD, url).query(&QueryParam::new("path", &path)).build()?;
        let info = OperationInfo { operation_id: "container_archive_libpod" };
        let mut response = self.exec(request, &info).await?;
        Ok((response.status().as_u16(), std::mem::take(response.headers_mut())))
    }
}
