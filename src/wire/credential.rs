//! Registry credentials, and their encoding for the server.

use std::collections::BTreeMap;

use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD, URL_SAFE};
use base64::{Engine, alphabet};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::maps::filled;

/// Base64 as in Go: unused bits of the last digit may be set.
const AS_GO: GeneralPurpose =
    GeneralPurpose::new(&alphabet::STANDARD, GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true));

/// An account at a registry: a user and a password, or a token instead of both.
#[derive(Debug, Clone)]
pub(crate) struct Credential {
    pub(crate) username: String,
    pub(crate) password: SecretString,
    pub(crate) identity_token: Option<SecretString>,
}

impl PartialEq for Credential {
    fn eq(&self, other: &Self) -> bool {
        let exposed = |account: &Self| {
            let token = account.identity_token.as_ref().map(|token| token.expose_secret().to_owned());
            (account.username.clone(), account.password.expose_secret().to_owned(), token)
        };
        exposed(self) == exposed(other)
    }
}

impl Eq for Credential {}

impl Credential {
    pub(crate) fn new(username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self { username: username.into(), password: password.into(), identity_token: None }
    }

    /// docker-py's `auth_config`; `None` if it is empty, as in docker-py.
    pub(crate) fn from_config(config: &Value) -> Result<Option<Self>, String> {
        let map = config.as_object().ok_or("expected a map of username and password")?;
        let mut credential = Self::new("", "");
        for (key, value) in map.iter().filter(|(_, value)| !value.is_null()) {
            let text = value.as_str().ok_or("expected a map of username and password, both strings")?;
            match key.as_str() {
                "username" => text.clone_into(&mut credential.username),
                "password" => credential.password = text.into(),
                "identitytoken" => credential.identity_token = Some(text.into()).filter(|_| !text.is_empty()),
                "auth" if map.contains_key("username") => {}
                "auth" => {
                    let account = Self::from_auth(text).map_err(|why| format!("auth {why}"))?;
                    (credential.username, credential.password) = account.unwrap_or_default();
                }
                // The name of the image contains the registry.
                "email" | "serveraddress" => {}
                "registrytoken" => {
                    return Err("podman does not support registrytoken: set username and password".to_owned());
                }
                _ => return Err("expected a map of username and password, or of an identitytoken".to_owned()),
            }
        }
        match (credential.is_empty(), credential.password.expose_secret().is_empty()) {
            (false, _) => Ok(Some(credential)),
            (true, true) => Ok(None),
            (true, false) => Err("has a password, but no username".to_owned()),
        }
    }

    /// Decodes `user:password` in base64, the form in files; line ends are skipped, as in Go. `None` if there is no
    /// colon, as in Podman.
    pub(super) fn from_auth(auth: &str) -> Result<Option<(String, SecretString)>, String> {
        let bytes = AS_GO.decode(auth.replace(['\r', '\n'], "")).map_err(|_| "is not base64")?;
        let text = String::from_utf8(bytes).map_err(|_| "is not UTF-8 in base64")?;
        Ok(text.split_once(':').map(|(user, password)| (user.to_owned(), password.trim_matches('\0').into())))
    }

    pub(super) fn to_auth(&self) -> String {
        STANDARD.encode(format!("{}:{}", self.username, self.password.expose_secret()))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.username.is_empty() && self.identity_token.is_none()
    }

    /// Describes the account, for error messages.
    pub(crate) fn account(&self) -> String {
        match self.username.as_str() {
            "" => "an identity token".to_owned(),
            user => format!("user {user:?}"),
        }
    }

    fn to_json(&self) -> Value {
        let mut json = json!({ "username": self.username, "password": self.password.expose_secret() });
        if let Some(token) = &self.identity_token {
            json["identitytoken"] = token.expose_secret().into();
        }
        json
    }

    /// Returns `X-Registry-Auth` for any registry.
    pub(crate) fn header(&self) -> SecretString {
        encode(&self.to_json())
    }
}

/// Returns `X-Registry-Auth` with the accounts of several registries, of which the server uses the matching one.
///
/// Without identity tokens: the server writes an auth file from it that has only users and passwords.
pub(crate) fn header(accounts: &BTreeMap<String, Credential>) -> Option<SecretString> {
    let known = accounts.iter().filter(|(_, account)| account.identity_token.is_none());
    let known: serde_json::Map<_, _> = filled(known.map(|(key, account)| (key.clone(), account.to_json())));
    (!known.is_empty()).then(|| encode(&known.into()))
}

/// The server expects the URL-safe alphabet with padding, and rejects `+` and `/`.
fn encode(auth: &Value) -> SecretString {
    URL_SAFE.encode(auth.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(config: &Value) -> Result<Option<Credential>, String> {
        Credential::from_config(config)
    }

    #[test]
    fn all_forms_of_auth_config_are_read() {
        let me = Credential::new("me", "a:b");
        for config in [
            json!({"username": "me", "password": "a:b", "email": null}),
            json!({"auth": "bWU6YTpi", "serveraddress": "registry.example"}),
            // Wrapped, as `base64` writes it.
            json!({"auth": "bWU6\r\nYTpi\n"}),
            json!({"auth": "c29tZWJvZHk6ZWxzZQ==", "username": "me", "password": "a:b"}),
        ] {
            assert_eq!(read(&config), Ok(Some(me.clone())), "{config}");
        }
        let token = read(&json!({"identitytoken": "t"})).expect("a token").expect("one");
        assert_eq!(token.account(), "an identity token");
        assert_eq!(token.identity_token.as_ref().map(ExposeSecret::expose_secret), Some("t"));
        assert_eq!(read(&json!({"username": null, "password": ""})), Ok(None));
    }

    #[test]
    fn base64_is_decoded_as_in_go() {
        for auth in ["bWU6cHc=", "bWU6cHc=\n", "bWU6cHc=\r\n", "bWU6\ncHc=", "bWU6cHd=", "bWU6cH\nd="] {
            let (user, password) = Credential::from_auth(auth).expect(auth).expect("an account");
            assert_eq!((user.as_str(), password.expose_secret()), ("me", "pw"), "{auth:?}");
        }
        for auth in [" bWU6cHc=", "bWU6cHc", "bWU6c_c=", "bWU6\tcHc=", "bWU6cHc=="] {
            assert!(Credential::from_auth(auth).is_err(), "{auth:?}");
        }
    }

    #[test]
    fn values_that_the_server_would_ignore_are_rejected_without_showing_them() {
        for config in [
            json!("s3cret"),
            json!({"password": "s3cret"}),
            json!({"username": "me", "password": ["s3cret"]}),
            json!({"registrytoken": "s3cret"}),
            json!({"username": "me", "pasword": "s3cret"}),
            json!({"auth": "s3cret!"}),
        ] {
            let why = read(&config).expect_err("no credentials");
            assert!(!why.contains("s3cret"), "{why}");
        }
    }

    #[test]
    fn headers_are_url_safe_and_padded() {
        let odd = Credential::new("me", "?>~ÿ~~");
        let header = odd.header();
        assert!(
            header.expose_secret().ends_with('=') && !header.expose_secret().contains(['+', '/']),
            "{}",
            header.expose_secret()
        );
        let back: Value =
            serde_json::from_slice(&URL_SAFE.decode(header.expose_secret()).expect("base64")).expect("JSON");
        assert_eq!(back, json!({"username": "me", "password": "?>~ÿ~~"}));
    }

    #[test]
    fn several_accounts_are_a_map_without_tokens() {
        let token = Credential { identity_token: Some("t".into()), ..Credential::new("", "") };
        let mut accounts = BTreeMap::from([("b.example".to_owned(), token)]);
        assert!(header(&accounts).is_none());
        accounts.insert("a.example/ns".to_owned(), Credential::new("me", "pw"));
        let sent = header(&accounts).expect("one");
        let back: Value =
            serde_json::from_slice(&URL_SAFE.decode(sent.expose_secret()).expect("base64")).expect("JSON");
        assert_eq!(back, json!({"a.example/ns": {"username": "me", "password": "pw"}}));
        assert!(!format!("{accounts:?} {sent:?}").contains("pw"));
    }
}
