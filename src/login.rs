//! Logging in to registries, and out.

use serde_json::json;

use crate::args::Problems;
use crate::client::{PodmanClient, answer};
use crate::error::Result;
use crate::registry::AuthFiles;
use crate::wire::credential::Credential;
use crate::wire::image_name;
use crate::wire::secret::Secret;

/// Where to log in, and as whom.
///
/// ```
/// use podman::LoginOptions;
///
/// let options = LoginOptions::new("quay.io", "me", "swordfish").save(true);
/// assert!(!format!("{options:?}").contains("swordfish"));
/// ```
#[derive(Debug, Clone)]
pub struct LoginOptions {
    registry: String,
    username: String,
    password: Secret,
    save: bool,
    auth_files: Option<AuthFiles>,
}

impl LoginOptions {
    /// A user of a registry: `quay.io`, `localhost:5000`, or, as Podman has it, a namespace there: `quay.io/org`.
    #[must_use]
    pub fn new(registry: impl Into<String>, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        let (registry, username, password) = (registry.into(), username.into(), password.into());
        Self { registry, username, password, save: false, auth_files: None }
    }

    /// Writes the account down where pulls and the `podman` command find it; not done if not said.
    ///
    /// To the first of [`AuthFiles`], readable for its owner only (mode 0600); or by the helper that the file names for
    /// the registry.
    #[must_use]
    pub fn save(mut self, save: bool) -> Self {
        self.save = save;
        self
    }

    /// Writes to these files, not to the client's.
    #[must_use]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }
}

/// A login that succeeded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Login {
    /// The registry, or the namespace there.
    pub registry: String,
    /// The service's words.
    pub status: String,
    /// The file or helper that keeps the account now, if it was asked to.
    pub saved_to: Option<String>,
}

impl PodmanClient {
    /// Has the service try an account at a registry, and writes it down if that is wanted.
    ///
    /// The service wants TLS and a certificate that it trusts, but for `localhost`; `tls_verify` and the `insecure` of
    /// its `registries.conf` do not count here, on any version. Each login is tried, so there is nothing to refresh
    /// (docker-py's `reauth`).
    ///
    /// ```no_run
    /// use podman::LoginOptions;
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
    /// [`is_unauthorized`](crate::Error::is_unauthorized) if the registry does not know the user by this password, with both
    /// names in the message; another [`Error::Api`](crate::Error::Api) if the service cannot ask it; [`Error::InvalidOptions`](crate::Error::InvalidOptions) if something
    /// is missing, or the account cannot be written down.
    #[doc(alias = "SystemAuth")]
    pub async fn login(&self, options: &LoginOptions) -> Result<Login> {
        let LoginOptions { registry, username, password, save, auth_files } = options;
        let mut problems = Problems::default();
        let key = image_name::login_key(registry).unwrap_or_else(|why| {
            problems.add("registry", registry, why);
            String::new()
        });
        if username.is_empty() || username.contains(':') {
            problems.add("username", username, "wants a name, without a colon");
        }
        if password.expose().is_empty() {
            problems.add("password", "", "is empty");
        }
        let key = problems.or(key)?;
        let host = image_name::host(&key);
        let config = json!({ "username": username, "password": password.expose(), "serveraddress": host });
        let account = Credential::new(username, password.clone());
        let report = answer(self.compat().auth(&config)).await;
        let report = report.map_err(|error| error.asked_as(&format!("{} for {key}", account.account())))?;
        let saved_to = match save {
            true => Some(auth_files.as_ref().unwrap_or(self.auth_files()).save(&key, &account).await?),
            false => None,
        };
        Ok(Login { registry: key, status: report["Status"].as_str().unwrap_or_default().to_owned(), saved_to })
    }

    /// Forgets the account at a registry, or in a namespace there; false if there was none.
    ///
    /// # Errors
    ///
    /// As [`AuthFiles::logout`].
    pub async fn logout(&self, registry: &str) -> Result<bool> {
        self.auth_files().logout(registry).await
    }
}
