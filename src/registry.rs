//! Logging in to and out of registries.

pub use secrecy::SecretString;

pub use crate::credentials::AuthFiles;

use secrecy::ExposeSecret as _;
use serde_json::json;

use crate::client::{PodmanClient, value_of};
use crate::error::Result;
use crate::options::InvalidOptions;
use crate::wire::credential::Credential;
use crate::wire::image_name;

/// The registry and the account of a login.
///
/// ```
/// use podman::registry::LoginOptions;
///
/// let options = LoginOptions::new("quay.io", "me", "swordfish").save(true);
/// assert!(!format!("{options:?}").contains("swordfish"));
/// ```
#[derive(Debug, Clone)]
pub struct LoginOptions {
    registry: String,
    username: String,
    password: SecretString,
    save: bool,
    auth_files: Option<AuthFiles>,
}

impl LoginOptions {
    /// Sets the account of a registry, such as `quay.io` or `localhost:5000`, or of a namespace, such as `quay.io/org`.
    #[must_use]
    pub fn new(registry: impl Into<String>, username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        let (registry, username, password) = (registry.into(), username.into(), password.into());
        Self { registry, username, password, save: false, auth_files: None }
    }

    /// Saves the account where pulls and the `podman` command find it; by default it is not saved.
    ///
    /// It is saved to the first file of [`AuthFiles`], readable only by its owner (mode 0600), or with the helper
    /// that this file names for the registry.
    #[must_use]
    #[inline]
    pub fn save(mut self, save: bool) -> Self {
        self.save = save;
        self
    }

    /// Saves to these files instead of the client's.
    #[must_use]
    #[inline]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }
}

/// The result of a login.
///
/// ```no_run
/// use podman::registry::LoginOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let login = podman.login(&LoginOptions::new("quay.io", "me", "s3cret")).await?;
/// println!("{}: {}, saved: {:?}", login.registry, login.status, login.saved_to);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Login {
    /// The registry, or the namespace there.
    pub registry: String,
    /// The message of the service.
    pub status: String,
    /// The file or helper that the account was saved to, if any.
    pub saved_to: Option<String>,
}

/// # Registries
impl PodmanClient {
    /// Verifies an account with a registry, through the service, and saves it if [`save`](LoginOptions::save) is set.
    ///
    /// The service requires TLS with a trusted certificate, except for `localhost`; `tls_verify` and `insecure` in
    /// its `registries.conf` have no effect on logins, on any release. Every login contacts the registry, so there is
    /// no `reauth` as in docker-py.
    ///
    /// ```no_run
    /// use podman::registry::LoginOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let login = podman.login(&LoginOptions::new("quay.io", "me", "swordfish").save(true)).await?;
    /// println!("{}: {:?}", login.status, login.saved_to);
    /// podman.images().pull("quay.io/me/app").await?;
    /// assert!(podman.logout("quay.io").await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_unauthorized`](crate::Error::is_unauthorized) if the registry rejects the user name and password, with
    /// registry and user in the message; another [`Error::Api`](crate::Error::Api) if the service cannot reach it;
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if something is missing, before anything is sent;
    /// [`Error::Local`](crate::Error::Local) if the login succeeded and could not be saved.
    #[doc(alias = "SystemAuth")]
    #[inline]
    pub async fn login(&self, options: &LoginOptions) -> Result<Login> {
        let LoginOptions { registry, username, password, save, auth_files } = options;
        let mut problems = InvalidOptions::default();
        let key = image_name::login_key(registry).unwrap_or_else(|why| {
            problems.add("registry", registry, why);
            String::new()
        });
        if username.is_empty() || username.contains(':') {
            problems.add("username", username, "expected a name without a colon");
        }
        if password.expose_secret().is_empty() {
            problems.add("password", "", "is empty");
        }
        let key = problems.or(key)?;
        let files = auth_files.as_ref().unwrap_or(self.auth_files());
        if *save {
            files.check_target(&key)?;
        }
        let host = image_name::host(&key);
        let config = json!({ "username": username, "password": password.expose_secret(), "serveraddress": host });
        let account = Credential::new(username, password.clone());
        let report = value_of(self.raw().auth(&config)).await;
        let report = report.map_err(|error| {
            error.doing(format!("log in to {key:?}")).with_credentials(&format!("{} for {key}", account.account()))
        })?;
        let saved_to = match save {
            true => Some(files.save(&key, &account).await.map_err(|error| {
                error.doing(format!("save the login to {key:?}, which the registry accepted")).after_success()
            })?),
            false => None,
        };
        Ok(Login { registry: key, status: report["Status"].as_str().unwrap_or_default().to_owned(), saved_to })
    }

    /// Removes the saved account of a registry or of a namespace there; returns `false` if none was saved.
    ///
    /// # Errors
    ///
    /// As [`AuthFiles::logout`].
    #[inline]
    pub async fn logout(&self, registry: &str) -> Result<bool> {
        self.auth_files().logout(registry).await
    }
}
