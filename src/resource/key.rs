//! Names and ids by which objects are looked up.

use std::borrow::Cow;

use crate::error::{ApiError, Error, Result};
use crate::options::{InvalidOptions, text_without_nul};

/// The minimum number of digits of an id, the length of a short id.
const SHORT_ID: usize = 12;

/// The digits of an id.
const FULL_ID: usize = 64;

/// A name or id that was passed to a call.
///
/// The server finds an object by its name, by its id, and by *any* unique beginning of its id; Podman 5 compares ids by
/// SQL `LIKE`, so that `_` stands for any digit and `%` for any number of them. So a `DELETE` of `cafe` removes a
/// container with another name, and one of `_` removes the only container (seen on 5.4.2 and 5.8.6). The client
/// accepts only a full name, a full id, or at least 12 digits of the id.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key<'a>(&'a str);

/// An inspected object, with which a [`Key`] is compared.
pub(crate) trait Identity {
    /// Whether an object is always inspected before it is changed.
    ///
    /// Volumes: for `DELETE`, the server also accepts the unique beginning of a name. Networks: a `DELETE` by id
    /// removes a network that is in use.
    const ALWAYS_INSPECTED: bool = false;

    fn id(&self) -> &str;
    fn name(&self) -> &str;

    /// Returns the name or id for requests that change the object.
    fn handle(&self) -> &str {
        self.id()
    }
}

impl<'a> Key<'a> {
    /// Checks that the key is a valid path segment; otherwise the path would belong to another operation.
    pub(crate) fn new(key: &'a str) -> Result<Self> {
        if key.is_empty() {
            return Err(InvalidOptions::one("name", key, "expected a name or id").into());
        }
        text_without_nul(key).map_err(|why| InvalidOptions::one("name", &key.escape_debug().to_string(), &why))?;
        if matches!(key, "." | "..") {
            return Err(InvalidOptions::one("name", key, "not possible in a request path").into());
        }
        Ok(Self(key))
    }

    pub(crate) fn as_str(self) -> &'a str {
        self.0
    }

    /// Returns the key for a path whose object the server looks up by the same rules as this module.
    ///
    /// `None` if the server might take the key for less than 12 digits of an id, or for a pattern.
    pub(crate) fn exact(self) -> Option<&'a str> {
        let pattern = self.0.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'_' | b'%'));
        (!pattern || self.is_long()).then_some(self.0)
    }

    /// Returns the key for the path of an image.
    ///
    /// A key that might be fewer than 12 digits of an id is sent with the default tag; the server cannot take that
    /// for an id.
    /// A short id is sent without `sha256:`, with which the server finds only full ids.
    pub(crate) fn of_image(self) -> Cow<'a, str> {
        if let Some(id) = self.0.strip_prefix("sha256:").filter(|id| id.len() < FULL_ID && Key(id).is_long()) {
            return id.into();
        }
        match self.exact() {
            Some(key) => key.into(),
            None => format!("{}:latest", self.0).into(),
        }
    }

    /// Returns the object that the server found, if the key means it.
    ///
    /// Compares only if the server might have found another one.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if it is another object.
    pub(crate) fn check<O: Identity>(self, kind: &'static str, object: O) -> Result<O> {
        match self.exact().is_some() && !O::ALWAYS_INSPECTED || self.means(&object) {
            true => Ok(object),
            false => Err(Error::not_found(kind, self.0)),
        }
    }

    /// As [`check`](Self::check), for the result of an inspection. If several ids begin with a key, no object has
    /// this name.
    ///
    /// # Errors
    ///
    /// [`Error::NotFound`] if it is another object, or several; or the error of the inspection.
    pub(crate) fn found<O: Identity>(self, kind: &'static str, inspected: Result<O>) -> Result<O> {
        match inspected {
            Ok(object) => self.check(kind, object),
            Err(error) if self.exact().is_none() && error.api().is_some_and(is_ambiguous) => {
                Err(Error::not_found(kind, self.0))
            }
            Err(error) => Err(error),
        }
    }

    /// Returns whether an object has this name, this id, or an id that begins with this key of at least 12 digits.
    pub(crate) fn means(self, object: &impl Identity) -> bool {
        object.name() == self.0 || object.id() == self.0 || self.is_long() && object.id().starts_with(self.0)
    }

    /// Returns the key to send with a request that changes an object: itself, or the [handle](Identity::handle) of the
    /// object.
    ///
    /// Inspects the object only if the server might take another one, or the kind of object requires it.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the object does not exist; or the error of the inspection.
    pub(crate) async fn resolve<O: Identity>(
        self,
        kind: &'static str,
        inspect: impl Future<Output = Result<O>>,
    ) -> Result<Cow<'a, str>> {
        match self.exact() {
            Some(key) if !O::ALWAYS_INSPECTED => Ok(key.into()),
            _ => Ok(self.found(kind, inspect.await)?.handle().to_owned().into()),
        }
    }

    /// Whether it may be an id, possibly shortened.
    fn is_long(self) -> bool {
        self.0.len() >= SHORT_ID && self.0.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    }
}

/// Whether the server found several objects: which it reports with status 500.
fn is_ambiguous(error: &ApiError) -> bool {
    ["more than one result for ", "is ambiguous"].iter().any(|words| error.message.contains(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "cafe0123456789abcafe0123456789abcafe0123456789abcafe0123456789ab";

    struct Object(&'static str, &'static str);

    impl Identity for Object {
        fn id(&self) -> &str {
            self.0
        }
        fn name(&self) -> &str {
            self.1
        }
    }

    #[test]
    fn a_key_means_a_name_or_12_digits_of_an_id() {
        for (key, expected) in [
            ("web", true),
            (ID, true),
            ("cafe01234567", true),
            ("cafe0123456", false),
            ("cafe", false),
            ("CAFE01234567", false),
            ("cafe0123456_", false),
            ("cafe01234568", false),
            ("we", false),
            ("webs", false),
            ("_", false),
            ("%", false),
        ] {
            assert_eq!(Key(key).means(&Object(ID, "web")), expected, "{key}");
        }
        // A name may look like an id; secrets have shorter ids.
        for (key, object) in [("cafe", Object(ID, "cafe")), ("_", Object(ID, "_")), ("abc", Object("abc", ""))] {
            assert!(Key(key).check("secret", object).is_ok(), "{key}");
        }
        let error = Key("cafe").check("container", Object(ID, "web")).map(drop).expect_err("another container");
        assert!(error.is_not_found() && error.api().is_none(), "{error:?}");
    }

    struct Volume(&'static str);

    impl Identity for Volume {
        const ALWAYS_INSPECTED: bool = true;

        fn id(&self) -> &str {
            self.0
        }
        fn name(&self) -> &str {
            self.0
        }
    }

    struct Network(&'static str, &'static str);

    impl Identity for Network {
        const ALWAYS_INSPECTED: bool = true;

        fn id(&self) -> &str {
            self.0
        }
        fn name(&self) -> &str {
            self.1
        }
        fn handle(&self) -> &str {
            self.1
        }
    }

    #[tokio::test]
    async fn requests_use_the_handle_of_each_kind_of_object() {
        let resolve = async |key: &'static str| Key(key).resolve("container", async { Ok(Object(ID, "_")) }).await;
        assert_eq!(resolve("_").await.expect("found"), ID);
        assert_eq!(resolve("web").await.expect("not inspected"), "web");
        assert!(resolve("__").await.is_err_and(|error| error.is_not_found()));
        let resolve = async |key: &'static str| Key(key).resolve("volume", async { Ok(Volume("data-1")) }).await;
        assert_eq!(resolve("data-1").await.expect("found"), "data-1");
        assert!(resolve("data").await.is_err_and(|error| error.is_not_found()));
        let resolve = async |key: &'static str| Key(key).resolve("network", async { Ok(Network(ID, "app")) }).await;
        for key in ["app", ID, &ID[..12]] {
            assert_eq!(resolve(key).await.expect("found"), "app", "{key}");
        }
        assert!(resolve(&ID[..8]).await.is_err_and(|error| error.is_not_found()));
    }

    #[test]
    fn an_ambiguous_key_is_not_found() {
        let several = || {
            ApiError::new(
                500,
                "container already exists",
                "more than one result for pod \"6\": container already exists",
            )
        };
        let found = |key| Key(key).found::<Object>("pod", Err(several().into())).map(drop).expect_err("none");
        assert!(found("6").is_not_found() && !found("six").is_not_found());
        let broken = Key("6").found::<Object>("pod", Err(ApiError::new(500, "", "disk full").into())).map(drop);
        assert!(!broken.expect_err("none").is_not_found());
    }

    #[test]
    fn only_ambiguous_keys_are_looked_up() {
        let short = &ID[..12];
        for key in ["web", "a-1", "a.1", "cafes", "A1-", "żółw", "a/b", short, ID] {
            assert_eq!(Key(key).exact(), Some(key), "{key}");
            assert_eq!(Key(key).of_image(), key, "{key}");
        }
        for key in ["c", "cafe", "CAFE", "a_b", "_", "%", "0_0", "cafe0123456", "CAFE0123456789", "cafe_cafe_cafe"] {
            assert_eq!(Key(key).exact(), None, "{key}");
            assert_eq!(Key(key).of_image(), format!("{key}:latest"), "{key}");
        }
        let full = format!("sha256:{ID}");
        for (key, sent) in [("sha256:cafe01234567", short), (&full, &full), ("sha256:cafe", "sha256:cafe")] {
            assert_eq!(Key(key).of_image(), sent, "{key}");
        }
        for key in ["", ".", ".."] {
            assert!(Key::new(key).is_err(), "{key:?}");
        }
    }
}
