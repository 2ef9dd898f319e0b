//! What a registry wants to know of a user, and how the server is told.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use serde_json::{Value, json};

use super::secret::Secret;

/// An account at a registry: a user and a password, or a token that stands for both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Credential {
    pub(crate) username: String,
    pub(crate) password: Secret,
    pub(crate) identity_token: Option<Secret>,
}

impl Credential {
    pub(crate) fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into(), identity_token: None }
    }

    /// docker-py's `auth_config`; none if it says nothing, as there.
    pub(crate) fn from_config(config: &Value) -> Result<Option<Self>, String> {
        let map = config.as_object().ok_or("wants a map of username and password")?;
        let mut credential = Self::new("", "");
        for (key, value) in map.iter().filter(|(_, value)| !value.is_null()) {
            let text = value.as_str().ok_or("wants a map of username and password, both strings")?;
            match key.as_str() {
                "username" => text.clone_into(&mut credential.username),
                "password" => credential.password = text.into(),
                "identitytoken" => credential.identity_token = Some(text.into()).filter(|_| !text.is_empty()),
                "auth" if map.contains_key("username") => {}
                "auth" => {
                    let account = Self::from_auth(text).map_err(|why| format!("auth {why}"))?;
                    (credential.username, credential.password) = account.unwrap_or_default();
                }
                // which registry it is for, the image's name says
                "email" | "serveraddress" => {}
                "registrytoken" => return Err("podman reads no registrytoken: give username and password".to_owned()),
                _ => return Err("wants a map of username and password, or with an identitytoken".to_owned()),
            }
        }
        match (credential.is_empty(), credential.password.expose().is_empty()) {
            (false, _) => Ok(Some(credential)),
            (true, true) => Ok(None),
            (true, false) => Err("has a password, but no username".to_owned()),
        }
    }

    /// `user:password` in base64, as files have it; none if there is no colon, as Podman takes it.
    pub(super) fn from_auth(auth: &str) -> Result<Option<(String, Secret)>, String> {
        let bytes = STANDARD.decode(auth).map_err(|_| "is not base64")?;
        let text = String::from_utf8(bytes).map_err(|_| "is not text in base64")?;
        Ok(text.split_once(':').map(|(user, password)| (user.to_owned(), password.trim_matches('\0').into())))
    }

    pub(super) fn to_auth(&self) -> String {
        STANDARD.encode(format!("{}:{}", self.username, self.password.expose()))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.username.is_empty() && self.identity_token.is_none()
    }

    /// Whose it is, for messages.
    pub(crate) fn account(&self) -> String {
        match self.username.as_str() {
            "" => "an identity token".to_owned(),
            user => format!("user {user:?}"),
        }
    }

    fn to_json(&self) -> Value {
        let mut json = json!({ "username": self.username, "password": self.password.expose() });
        if let Some(token) = &self.identity_token {
            json["identitytoken"] = token.expose().into();
        }
        json
    }

    /// `X-Registry-Auth`, for whichever registry the server asks.
    pub(crate) fn header(&self) -> Secret {
        encode(&self.to_json())
    }
}

/// `X-Registry-Auth` with the accounts at several registries, of which the server takes the one that fits.
///
/// Without identity tokens: the server makes an auth file of it that has users and passwords only.
pub(crate) fn header(accounts: &BTreeMap<String, Credential>) -> Option<Secret> {
    let known = accounts.iter().filter(|(_, account)| account.identity_token.is_none());
    let known: serde_json::Map<_, _> = known.map(|(key, account)| (key.clone(), account.to_json())).collect();
    (!known.is_empty()).then(|| encode(&known.into()))
}

/// The server reads the URL-safe alphabet, with padding: `+` and `/` of the other are refused.
fn encode(auth: &Value) -> Secret {
    URL_SAFE.encode(auth.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(config: &Value) -> Result<Option<Credential>, String> {
        Credential::from_config(config)
    }

    #[test]
    fn the_forms_of_auth_config() {
        let me = Credential::new("me", "a:b");
        for config in [
            json!({"username": "me", "password": "a:b", "email": null}),
            json!({"auth": "bWU6YTpi", "serveraddress": "registry.example"}),
            json!({"auth": "c29tZWJvZHk6ZWxzZQ==", "username": "me", "password": "a:b"}),
        ] {
            assert_eq!(read(&config), Ok(Some(me.clone())), "{config}");
        }
        let token = read(&json!({"identitytoken": "t"})).expect("a token").expect("one");
        assert_eq!((token.account().as_str(), token.identity_token), ("an identity token", Some("t".into())));
        assert_eq!(read(&json!({"username": null, "password": ""})), Ok(None));
    }

    #[test]
    fn what_the_server_would_ignore_is_refused_unseen() {
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
        assert!(header.expose().ends_with('=') && !header.expose().contains(['+', '/']), "{}", header.expose());
        let back: Value = serde_json::from_slice(&URL_SAFE.decode(header.expose()).expect("base64")).expect("JSON");
        assert_eq!(back, json!({"username": "me", "password": "?>~ÿ~~"}));
    }

    #[test]
    fn several_accounts_are_a_map_without_tokens() {
        let token = Credential { identity_token: Some("t".into()), ..Credential::new("", "") };
        let mut accounts = BTreeMap::from([("b.example".to_owned(), token)]);
        assert_eq!(header(&accounts), None);
        accounts.insert("a.example/ns".to_owned(), Credential::new("me", "pw"));
        let sent = header(&accounts).expect("one");
        let back: Value = serde_json::from_slice(&URL_SAFE.decode(sent.expose()).expect("base64")).expect("JSON");
        assert_eq!(back, json!({"a.example/ns": {"username": "me", "password": "pw"}}));
        assert!(!format!("{accounts:?} {sent:?}").contains("pw"));
    }
}
