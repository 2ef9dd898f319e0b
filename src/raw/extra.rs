//! Calls that are not generated.

use reqwest::Method;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::libpod::Client;
use super::runtime::{Error, OperationInfo, QueryParam, ResponseValue, encode_path};

impl Client {
    /// Sends a `POST` request to `/auth`, of which libpod has no form of its own. The type that the description has for
    /// the body would print the password.
    pub(crate) async fn auth(&self, body: &Value) -> Result<ResponseValue<Value>, Error> {
        let request = self.client.post(format!("{}/auth", self.baseurl)).json(body).build()?;
        let response = self.exec(request, &OperationInfo { operation_id: "system_auth" }).await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The description lacks it: sends a `HEAD` request to `/libpod/containers/{name}/archive`: its headers, whatever the status, since a link
    /// that leads nowhere is described by those of a 404.
    pub(crate) async fn container_archive_stat(&self, name: &str, path: &str) -> Result<(u16, HeaderMap), Error> {
        let url = format!("{}/libpod/containers/{}/archive", self.baseurl, encode_path(name));
        let request = self.client.request(Method::HEAD, url).query(&QueryParam::new("path", &path)).build()?;
        let info = OperationInfo { operation_id: "container_archive_libpod" };
        let mut response = self.exec(request, &info).await?;
        Ok((response.status().as_u16(), std::mem::take(response.headers_mut())))
    }
}
