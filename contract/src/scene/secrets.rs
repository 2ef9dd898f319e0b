//! Secrets.

use serde_json::json;

use super::{filtered, good_of_each, of_each};
use crate::recorder::Recorder;

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    let word = on.ask("SecretCreateLibpod").query("name", "word").query("labels", r#"{"use":"file","größe":"☃"}"#);
    word.body("application/octet-stream", "open sesame").good().await?;
    let token = on.ask("SecretCreateLibpod").query("name", "token").query("driver", "file");
    token.body("application/octet-stream", "a token").good().await?;
    Ok(())
}

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("SecretListLibpod").good().await?;
    let filters = [json!({"name": ["word"]}), json!({"id": ["0"]}), json!({"colour": ["red"]})];
    filtered(on, "SecretListLibpod", &filters).await?;
    good_of_each(on, "SecretInspectLibpod", &["word", "token"]).await?;
    of_each(on, "SecretInspectLibpod", &["nosuch"]).await?;
    on.ask("SecretInspectLibpod").name("word").query("showsecret", "true").good().await?;
    if on.has("SecretExistsLibpod") {
        of_each(on, "SecretExistsLibpod", &["word", "nosuch"]).await?;
    }
    if on.since(4, 7) {
        let again = on.ask("SecretCreateLibpod").query("name", "word").query("replace", "true");
        again.body("application/octet-stream", "open barley").good().await?;
    }
    for (name, driver, content) in
        [("word", "file", "again"), ("a/b", "file", "x"), ("empty", "file", ""), ("strange", "nosuch", "x")]
    {
        let wrong = on.ask("SecretCreateLibpod").query("name", name).query("driver", driver);
        wrong.body("application/octet-stream", content).send().await?;
    }
    of_each(on, "SecretDeleteLibpod", &["nosuch"]).await
}

pub(super) async fn unmake(on: &mut Recorder) -> Result<(), String> {
    good_of_each(on, "SecretDeleteLibpod", &["word", "token"]).await
}
